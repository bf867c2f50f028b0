"""Whole flows without a mouse; and keys that do nothing where they must not."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.wire import Made

Hosting = Callable[..., tuple[Desk, Made]]
SECOND = "Ring a soft bell when it is my turn, so that I can read meanwhile"

_FOCUS = """() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const near = at.closest("label, .field, .ask, .code") ?? at;
  const outline = [at, near].some((e) => parseFloat(getComputedStyle(e).outlineWidth) >= 1
    && getComputedStyle(e).outlineStyle !== "none");
  const shadow = [at, near].some((e) => getComputedStyle(e).boxShadow !== "none");
  return [at.tagName, at.getAttribute("aria-label") ?? at.textContent.trim().slice(0, 40),
    outline || shadow || style.caretColor === "transparent"];
}"""


@pytest.fixture
def hosting(people: People) -> Hosting:
    def open(**more: str) -> tuple[Desk, Made]:
        made = people.made("What would help?", **more)
        desk = people.desk()
        desk.open(made.facilitate)
        desk.shut("invite-title")
        return desk, made

    return open


def walk(desk: Desk, steps: int, key: str = "Tab") -> list[tuple[str, str, bool]]:
    """Where the focus goes: kind and name of what has it, and whether that is to be seen."""
    seen = []
    for _ in range(steps):
        desk.page.keyboard.press(key)
        kind, name, shown = desk.page.evaluate(_FOCUS)
        seen.append((str(kind), str(name), bool(shown)))
    return seen


def test_a_board_is_started_by_keys_alone(people: People) -> None:
    desk = people.desk()
    desk.home()
    desk.page.keyboard.type("What would help?")
    desk.page.keyboard.press("Enter")
    desk.live()
    desk.shut("invite-title")
    desk.page.keyboard.press("n")
    expect(desk.page.get_by_role("textbox", name=desk.t("note-new"))).to_be_focused()
    desk.page.keyboard.type("By keys alone")
    desk.page.keyboard.press("Enter")
    desk.sees("By keys alone")
    assert 0 == desk.watch.pointers


def test_a_note_from_first_key_to_last(hosting: Hosting) -> None:
    desk, _ = hosting()
    keys, t = desk.page.keyboard, desk.t
    desk.write("One", "Two")
    desk.plane.focus()
    keys.press("Shift+ArrowRight")
    expect(desk.page.locator("[data-note]:focus")).to_have_count(1)
    if desk.page.locator("[data-note]:focus").get_attribute("data-note") != desk.note(
        "Two"
    ).get_attribute("data-note"):
        keys.press("ArrowRight")
    expect(desk.note("Two")).to_be_focused()

    keys.press("Enter")
    editor = desk.page.get_by_role("textbox", name=t("note-edit"))
    expect(editor).to_be_focused()
    keys.press("Control+a")
    keys.type("Second")
    keys.press("Shift+Enter")
    keys.type("line")
    keys.press("Enter")
    expect(desk.page.get_by_text("Second\nline")).to_be_visible()
    expect(desk.page.locator("[data-note]:focus")).to_contain_text("line")

    expect(desk.bar).to_be_visible()  # what was written stays chosen
    before = desk.page.locator("[data-note]:focus").bounding_box()
    keys.press("Alt+ArrowDown")
    desk.live()
    after = desk.page.locator("[data-note]:focus").bounding_box()
    assert before is not None
    assert after is not None
    assert after["y"] > before["y"]

    keys.press("t")
    dialog = desk.dialog("note-tag")
    expect(dialog.get_by_role("textbox")).to_be_focused()
    keys.type("soon")
    keys.press("Enter")
    expect(dialog).to_contain_text("soon")
    keys.press("Escape")
    expect(dialog).to_be_hidden()
    expect(desk.page.locator("[data-note]:focus")).to_contain_text("soon")

    keys.press("Delete")
    expect(desk.page.get_by_text("Second\nline")).to_have_count(0)
    keys.press("Control+z")
    expect(desk.page.get_by_text("Second\nline")).to_be_visible()
    keys.press("Control+Shift+z")
    expect(desk.page.get_by_text("Second\nline")).to_have_count(0)
    assert 0 == desk.watch.pointers


def test_the_small_toolbar_can_be_reached_and_left(hosting: Hosting) -> None:
    desk, _ = hosting()
    keys = desk.page.keyboard
    desk.write("One")
    desk.plane.focus()
    keys.press("Shift+ArrowRight")
    keys.press("Space")
    expect(desk.bar).to_be_visible()
    for _ in range(40):
        keys.press("Tab")
        if desk.page.evaluate("!!document.activeElement.closest('[role=toolbar]')"):
            name = desk.page.evaluate("document.activeElement.getAttribute('aria-label')")
            if re.search(desk.t("note-paint"), name or ""):
                break
    else:
        pytest.fail("Tab never came to the button of the colours")
    keys.press("Enter")
    sheet = desk.dialog("note-paint")
    expect(sheet).to_be_visible()
    keys.press("ArrowRight")
    keys.press("Tab")
    keys.press("Enter")
    expect(sheet).to_be_hidden()
    desk.live()
    assert "yellow" != desk.colour("One")


def test_moving_and_voting_by_keys(hosting: Hosting) -> None:
    desk, made = hosting(template="columns")
    keys, t = desk.page.keyboard, desk.t
    with made.seat(made.participate) as writer:
        writer.write("One")
        writer.write("Two")
    desk.sees("One", "Two")
    keys.press("2")
    expect(desk.button("view-columns")).to_have_attribute("aria-pressed", "true")
    desk.note("One").focus()
    keys.press("m")
    dialog = desk.dialog("move-title")
    expect(dialog).to_be_visible()
    dialog.get_by_role("radio", name=t.text("columns-ideas")).focus()
    keys.press("Space")
    keys.press("Enter")
    expect(dialog).to_be_hidden()
    column = desk.page.get_by_role("region", name=t.text("columns-ideas"))
    expect(column.locator("[data-note]")).to_have_count(1)
    expect(desk.note("One")).to_be_focused()

    with made.seat(made.facilitate) as host:
        host.do(["vote.open", "v" * 16, [], 2, 2, True])
        expect(desk.page.get_by_text(t("vote-left", left=2, budget=2))).to_be_visible()
        keys.press("v")
        expect(desk.page.get_by_text(t("vote-left", left=1, budget=2))).to_be_visible()
        keys.press("Shift+V")
        expect(desk.page.get_by_text(t("vote-left", left=2, budget=2))).to_be_visible()
        host.do(["vote.void", "v" * 16])


def test_the_list_is_complete_without_a_mouse(hosting: Hosting) -> None:
    desk, made = hosting()
    keys, t = desk.page.keyboard, desk.t
    with made.seat(made.participate) as writer:
        for text in ("One", SECOND, "Three"):
            writer.write(text)
    desk.sees("Three")
    desk.plane.focus()
    keys.press("2")
    expect(desk.button("view-list")).to_have_attribute("aria-pressed", "true")
    desk.note("One").focus()
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    expect(desk.note("Three")).to_be_focused()
    keys.press("ArrowUp")
    row = desk.note(SECOND)
    expect(row).to_be_focused()
    expect(row.get_by_role("button", name=t("note-hide"))).to_be_visible()
    assert desk.box(SECOND)[3] < 160, "what can be done leaves the words no room"
    keys.press("Enter")
    expect(desk.page.get_by_role("textbox", name=t("note-edit"))).to_be_focused()
    keys.type(" and more")
    keys.press("Enter")
    desk.sees(f"{SECOND} and more")
    keys.press("/")
    expect(desk.page.get_by_role("searchbox")).to_be_focused()
    keys.type("THREE")
    expect(desk.note("One")).to_have_count(0)
    desk.sees("Three")
    assert 0 == desk.watch.pointers


def test_letters_are_letters_while_somebody_types(hosting: Hosting) -> None:
    desk, _ = hosting()
    keys = desk.page.keyboard
    desk.plane.focus()
    keys.press("n")
    letters = "nmtvfhs/?1230+-"
    keys.type(letters)
    expect(desk.page.get_by_role("textbox", name=desk.t("note-new"))).to_have_value(letters)
    expect(desk.page.locator("dialog[open]")).to_have_count(0)
    keys.press("Enter")
    desk.sees(letters)
    keys.press("Escape")


def test_letters_can_be_switched_off(hosting: Hosting) -> None:
    desk, _ = hosting()
    desk.menu("keys")
    dialog = desk.dialog("keys-title")
    dialog.get_by_role("switch", name=desk.t("settings-keys")).click()
    desk.page.keyboard.press("Escape")
    desk.plane.focus()
    desk.page.keyboard.press("n")
    desk.page.keyboard.press("?")
    expect(desk.page.get_by_role("textbox")).to_have_count(0)
    expect(desk.page.locator("dialog[open]")).to_have_count(0)


def test_f6_goes_round_the_page(hosting: Hosting) -> None:
    desk, _ = hosting()
    desk.plane.focus()
    regions = []
    for _ in range(4):
        desk.page.keyboard.press("F6")
        region = "document.activeElement.closest('[data-region]')?.dataset.region"
        regions.append(desk.page.evaluate(region))
    assert ["panel", "tools", "top", "board"] == regions


def test_tab_goes_through_the_page_and_out_again(hosting: Hosting) -> None:
    desk, made = hosting()
    with made.seat(made.participate) as writer:
        for n in range(5):
            writer.write(f"Note {n}", x=40 + 170 * n, y=60)
    desk.sees("Note 4")
    desk.page.evaluate("document.activeElement.blur()")
    seen = walk(desk, 60)
    names = [name for kind, name, _ in seen if kind != "BODY"]
    assert [] == [step for step in seen if step[0] != "BODY" and not step[2]], "focus unseen"
    board = [name for kind, name, _ in seen if kind == "ARTICLE"]
    assert len(set(board)) <= 1, "one stop for the whole board"
    assert len(set(names)) > 15
    assert ("BODY" in {kind for kind, *_ in seen}) or names.count(names[0]) > 1, "no way out"


def test_tab_brings_what_it_reaches_into_sight(hosting: Hosting) -> None:
    """A note that was panned away, to either side, and the name of its group."""
    desk, _ = hosting()
    desk.write("There", "Here")
    desk.plane.focus()
    for key in ("Control+a", "Control+g"):
        desk.page.keyboard.press(key)
    desk.page.keyboard.type("Found")
    desk.page.keyboard.press("Enter")
    name = desk.page.get_by_role("button", name="Found", exact=True)
    desk.note("Here").focus()
    desk.page.mouse.move(500, 700)
    for right in (2_000, -4_000):
        desk.page.mouse.wheel(right, 0)
        expect(name).not_to_be_in_viewport()
        desk.button("invite").focus()
        walk(desk, 1)
        expect(name).to_be_focused()
        expect(name).to_be_in_viewport(ratio=1)
        desk.page.mouse.wheel(right, 0)
        expect(name).not_to_be_in_viewport()
        walk(desk, 2)
        expect(desk.note("Here")).to_be_focused()
        expect(desk.note("Here")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    ("entry", "title"), [("keys", "keys-title"), ("settings", "settings"), ("sections", "sections")]
)
def test_a_dialog_keeps_the_focus_and_gives_it_back(
    hosting: Hosting, entry: str, title: str
) -> None:
    desk, _ = hosting()
    button = desk.button("board-menu")
    button.focus()
    desk.page.keyboard.press("Enter")
    desk.page.get_by_role("menuitem", name=desk.t(entry)).press("Enter")
    dialog = desk.dialog(title)
    expect(dialog).to_be_visible()
    where = "document.activeElement.closest('dialog') ? 'in' : document.activeElement.localName"
    for _ in range(25):
        desk.page.keyboard.press("Tab")
        assert desk.page.evaluate(where) in ("in", "body")  # the body: in the browser's own bars
    if desk.page.evaluate(where) == "body":
        desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()


def test_the_phone_page_works_with_a_keyboard(people: People) -> None:
    made = people.made()
    phone = people.phone()
    phone.open(made.participate)
    phone.field.focus()
    phone.page.keyboard.type("Typed")
    phone.page.keyboard.press("Enter")
    phone.saved("Typed")
    expect(phone.field).to_be_focused()
    phone.page.keyboard.type("Again")
    phone.page.keyboard.press("Enter")
    phone.saved("Again")
    assert 0 == phone.watch.pointers
