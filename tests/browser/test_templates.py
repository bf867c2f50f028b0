"""Ways of working as somebody finds them: in the menu, on the board, on the phone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from board.template import shipped
from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People

ELEVEN = sorted(
    (one for one in shipped().values() if one.menu and one.rounds), key=lambda one: one.menu
)


def begun(desk: Desk, id: str) -> None:
    """From the first page to a board of this way of working, in three clicks at most."""
    clicks = desk.watch.pointers
    desk.home()
    desk.page.get_by_role("radio", name=desk.t.beginning(f"{id}-name")).check()
    expect(desk.page.locator("#picked")).to_have_text(desk.t(f"{id}-name"))
    desk.button("ways-start").click()
    desk.live()
    assert desk.watch.pointers - clicks <= 3
    desk.shut("invite-title")


# On the canvas: the frames that a floating card lies on, and words smaller than 11 pixels.
FIRST_SIGHT = """() => {
  const world = document.querySelector(".world");
  if (world === null) return [];
  const scale = new DOMMatrix(getComputedStyle(world).transform).a;
  const all = (of) => [...document.querySelectorAll(of)];
  const boxes = (of) => all(of).map((one) => one.getBoundingClientRect());
  const cards = boxes(".panel");
  const covered = boxes(".frame, .lane").filter((one) => cards.some((card) =>
    card.left < one.right && one.left < card.right && card.top < one.bottom && one.top < card.bottom
  ));
  const words = ".frame :is(h2, p, bdi, b), .lane :is(h2, p), .table h3";
  const small = all(words).filter((one) =>
    parseFloat(getComputedStyle(one).fontSize) * scale < 11
  );
  const said = covered.map(({ bottom }) => `covered to ${bottom}`);
  return [...said, ...small.map((one) => one.innerText)];
}"""


@pytest.mark.parametrize("half", [0, 1])
def test_each_of_the_eleven_opens_from_the_menu(people: People, half: int) -> None:
    """BO1: all of it is in sight and readable, and a note goes to a place with a name."""
    desk = people.desk()
    page, t = desk.page, desk.t
    assert 11 == len(ELEVEN)
    for template in ELEVEN[half::2]:
        begun(desk, template.id)
        assert [] == page.evaluate(FIRST_SIGHT), template.id
        desk.view("view-list")
        agenda = page.get_by_role("region", name=t("rounds")).get_by_role("listitem")
        expect(agenda).to_have_count(len(template.rounds))
        expect(agenda.last).to_contain_text(t.within(template.rounds[-1].title))
        for section in template.sections:
            expect(page.get_by_role("heading", name=t(section.title), level=2)).to_be_visible()
        last = template.sections[-1].title
        where = re.compile(f": {re.escape(t.text(last))}$")
        for column in template.layout.columns[-1:]:
            where = t.within("cell-description", section=t.text(last), column=t.text(column))
        page.get_by_role("button", name=where).click()
        page.keyboard.type(f"Here: {template.id}")
        page.keyboard.press("Enter")
        desk.sees(f"Here: {template.id}")
        desk.live()


def ground(page: Page) -> str:
    """The colour of a lane, with a slash where it can be seen through."""
    lane = page.locator(".lane").first
    return str(lane.evaluate("lane => getComputedStyle(lane).backgroundColor"))


def test_a_table_is_filled_by_mouse_keyboard_and_phone(people: People) -> None:
    """SE15, SE16: cells have names; a note is added, moved by the dialog, and sent from a phone."""
    made = people.made("How does it go?", template="journey-map")
    desk = people.desk()
    page, t = desk.page, desk.t
    desk.open(made.facilitate)
    desk.shut("invite-title")
    does, feels = t.text("journey-map-does"), t.text("journey-map-feels")
    before, arrives = t.text("journey-map-before"), t.text("journey-map-arrive")
    cell = page.get_by_role("button", name=t("cell-add", section=does, column=before))
    cell.focus()
    page.keyboard.press("ArrowRight")
    there = page.get_by_role("button", name=t("cell-add", section=does, column=arrives))
    expect(there).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.type("Takes two buses")
    page.keyboard.press("Enter")
    desk.sees("Takes two buses")
    page.keyboard.press("Escape")
    left = desk.box("Takes two buses")[0]
    desk.choose("Takes two buses")
    desk.press("move-title")
    dialog = desk.dialog("move-title")
    dialog.get_by_role("radio", name=feels).check()
    dialog.get_by_label(t("place-column")).select_option(label=t.text("journey-map-after"))
    dialog.get_by_role("button", name=t("move")).click()
    desk.live()
    assert desk.box("Takes two buses")[0] > left + 100
    assert "/" not in ground(page)
    for _ in range(9):
        page.keyboard.press("-")
    assert "/" in ground(page), "what is painted from afar is hidden by an opaque table"
    page.keyboard.press("f")
    page.get_by_role("button", name=t("columns")).click()
    dialog = desk.dialog("columns")
    dialog.get_by_role("textbox").last.fill("Goes home")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("textbox")).to_have_count(6)
    desk.shut("columns")
    with made.seat(made.facilitate) as host:
        host.do(["board.rule", "open", 1])
    phone = people.phone()
    phone.open(made.participate)
    phone.page.get_by_text(feels, exact=True).tap()
    phone.page.get_by_text("Goes home", exact=True).tap()
    phone.field.fill("With a full bag")
    phone.button("send").tap()
    phone.saved("With a full bag")
    desk.sees("With a full bag")
    desk.view("view-list")
    head = page.get_by_role("region", name=feels, exact=True).locator("h3", has_text="Goes home")
    expect(head.locator("xpath=following-sibling::ul[1]")).to_contain_text("With a full bag")


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("fa", "dark")])
def test_axe_finds_nothing_in_the_menu(people: People, language: str, theme: str) -> None:
    desk = people.desk(language, color_scheme=theme)
    page, t = desk.page, desk.t
    page.goto(f"{desk.served.here}/?lang={language}")
    assert [] == violations(page)
    field = page.get_by_role("searchbox", name=t("ways-find"))
    field.fill(t.text("journey-map-name")[:8].upper())
    expect(page.get_by_role("radio", name=t.beginning("journey-map-name"))).to_be_visible()
    expect(page.get_by_role("radio", name=t.beginning("hmw-name"))).to_be_hidden()
    field.fill("zzzz")
    expect(page.get_by_text(t("ways-none"))).to_be_visible()
    assert [] == violations(page)


@pytest.mark.parametrize("id", ["journey-map", "impact-effort"])
def test_axe_finds_nothing_in_a_drawn_layout(people: People, id: str) -> None:
    made = people.made("How does it go?", "fa", template=id)
    desk = people.desk("fa", color_scheme="dark")
    desk.open(made.facilitate)
    desk.shut("invite-title")
    assert [] == violations(desk.page)
    if id == "impact-effort":
        little = desk.page.locator(".matrix .x").get_by_text(desk.t.text("impact-effort-little"))
        now = desk.page.get_by_text(desk.t.text("impact-effort-do-now"))
        assert _left(little) < _left(now) + 20, "what is to be done now takes little effort"
    if id == "journey-map":
        desk.button("columns").click()
        expect(desk.dialog("columns")).to_be_visible()
        assert [] == violations(desk.page)


def _left(words: Locator) -> float:
    box = words.bounding_box()
    assert box is not None
    return box["x"]
