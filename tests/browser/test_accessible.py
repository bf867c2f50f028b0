"""Everybody can use every page: by axe, by size, by direction, with large text, without motion."""

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from playwright.sync_api import Page, expect

from tests.browser import measure, sample
from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import Made

# Both directions and both themes at once; the other two pairs are walked by the long tests.
SETTINGS = [("en", "light"), ("fa", "dark")]
OTHERS = [pytest.param(*pair, marks=pytest.mark.long) for pair in (("en", "dark"), ("fa", "light"))]
everywhere = pytest.mark.parametrize(("language", "theme"), [*SETTINGS, *OTHERS])
Screen = tuple[str, Page]


def furnished(people: People, language: str, **more: str) -> Made:
    made = people.made(sample.QUESTIONS[language], language, **more)
    sample.fill(made)
    return made


def desk_screens(desk: Desk, made: Made) -> Iterator[Screen]:
    """The board as a host sees it, and all that can be done with a note."""
    page, t = desk.page, desk.t
    desk.open(made.facilitate)
    text = sample.NOTES[0][3]
    desk.sees(text)
    yield "canvas", page
    desk.button("invite").click()
    expect(desk.dialog("invite-title").get_by_role("img", name=t("invite-qr"))).to_be_visible()
    yield "invite", page
    desk.shut("invite-title")
    desk.choose(text)
    yield "a chosen note", page
    desk.press("note-paint")
    expect(desk.dialog("note-paint")).to_be_visible()
    yield "colours", page
    page.keyboard.press("Escape")
    desk.press("move-title")
    yield "move to", page
    desk.shut("move-title")
    desk.press("note-tag")
    yield "labels", page
    desk.shut("note-tag")
    desk.press("note-edit")
    yield "an open editor", page
    page.keyboard.press("Escape")


def desk_menus(desk: Desk) -> Iterator[Screen]:
    """What hangs on the cards at the top."""
    page, t = desk.page, desk.t
    page.keyboard.press("Escape")  # no note is chosen: a menu lies over its bar, as menus do
    expect(desk.bar).to_be_hidden()
    page.get_by_role("button", name=t.beginning("people")).click()
    expect(page.get_by_role("dialog", name=t.beginning("people"))).to_be_visible()
    yield "people", page
    page.keyboard.press("Escape")
    desk.button("board-menu").click()
    expect(page.get_by_role("menuitem").first).to_be_visible()
    yield "board menu", page
    page.keyboard.press("Escape")
    for key, title in (
        ("sections", "sections"),
        ("tool-paste", "paste-title"),
        ("settings", "settings"),
        ("keys", "keys-title"),
        ("carry", "carry"),
    ):
        desk.menu(key)
        expect(page.get_by_role("dialog").filter(visible=True)).to_be_visible()
        yield title, page
        page.keyboard.press("Escape")
        expect(page.locator("dialog[open]")).to_have_count(0)


# The board comes nearer when a vote begins.
_RESTS = """() => {
  const sizes = [...document.querySelectorAll("[data-note]")].map((note) => note.offsetWidth
    * note.getBoundingClientRect().width).join();
  const rests = sizes === document.body.dataset.sizes;
  document.body.dataset.sizes = sizes;
  return rests;
}"""


def desk_votes(desk: Desk) -> Iterator[Screen]:
    """The list, and a vote from before its opening to its result."""
    page, t = desk.page, desk.t
    desk.view("view-list")
    desk.sees(sample.NOTES[0][3])
    yield "list", page
    desk.view("view-plane")
    desk.button("vote-start").click()
    yield "before a vote", page
    dialog = desk.dialog("vote-start-title")
    dialog.get_by_role("button", name=t("vote-start")).click()
    expect(dialog).to_be_hidden()
    page.wait_for_function(_RESTS, polling=200)
    yield "vote", page
    desk.button("vote-close").click()
    if (sure := page.get_by_role("dialog")).is_visible():
        yield "sure?", page
        sure.get_by_role("button", name=t("vote-close")).click()
    expect(page.get_by_text(t("vote-result-title"))).to_be_visible()
    yield "result", page


def phone_screens(phone: Phone, made: Made) -> Iterator[Screen]:
    """The participant's page: joining, writing, reading, voting."""
    page, t = phone.page, phone.t
    page.goto(f"{phone.served.there}/join")
    expect(page.get_by_label(t("join-field"))).to_be_focused()
    yield "join", page
    phone.join(made.code)
    yield "welcome", page
    for text in ("One", "Two"):
        phone.field.fill(text)
        phone.button("send").tap()
        phone.saved(text)
    yield "write", page
    phone.note("Two").get_by_role("button", name=t.beginning("mine-menu")).tap()
    yield "menu of a note", page
    page.get_by_role("dialog").get_by_role("button", name=t("note-paint")).tap()
    yield "colours", page
    page.keyboard.press("Escape")
    page.get_by_role("button", name=t.beginning("menu-you", label="")).or_(
        page.locator("header button.me")
    ).last.tap()
    yield "menu", page
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    phone.all_notes()
    yield "all notes", page
    phone.back()
    with made.seat(made.facilitate) as host:
        vote = "v" * 16
        host.do(["vote.open", vote, [], 0, 0, True])
        page.get_by_role("button", name=t.within("vote-go")).tap()
        expect(page.get_by_role("heading", name=t("vote-question"))).to_be_visible()
        yield "vote", page
        page.get_by_role("button", name=t.beginning("vote-give", note="")).or_(
            page.locator(".step button")
        ).first.tap()
        yield "one vote given", page
        host.do(["vote.close", vote])
    expect(page.get_by_text(t("vote-result-title"))).to_be_visible()
    yield "result", page


Walk = Callable[[Iterator[Screen]], None]


def hold(screens: Iterator[Screen], *tests: Callable[[Page], list[str]]) -> None:
    """Every test on every screen; all that is wrong is told at once."""
    wrong = [f"{name}: {what}" for name, page in screens for test in tests for what in test(page)]
    assert not wrong, "\n".join(wrong)


@everywhere
def test_axe_finds_nothing_on_the_board(people: People, language: str, theme: str) -> None:
    desk = people.desk(language, color_scheme=theme)
    made = furnished(people, language)
    screens = chain(desk_screens(desk, made), desk_menus(desk), desk_votes(desk))
    hold(screens, violations, lambda page: measure.too_small(page, 24))
    expect(desk.page.locator("html")).to_have_attribute("lang", language)
    expect(desk.page.locator("html")).to_have_attribute("dir", desk.t.direction)


@pytest.mark.parametrize(("language", "theme"), SETTINGS)
def test_axe_finds_nothing_in_columns(people: People, language: str, theme: str) -> None:
    desk = people.desk(language, color_scheme=theme)
    made = furnished(people, language, template="columns")
    desk.open(made.participate.replace("/p/", "/b/"))
    desk.view("view-columns")
    desk.sees(sample.NOTES[0][3])
    assert [] == violations(desk.page)
    desk.button("view-split").click()
    expect(desk.note(sample.NOTES[0][3])).to_have_count(2)
    assert [] == violations(desk.page)


@everywhere
def test_axe_finds_nothing_on_the_phone(people: People, language: str, theme: str) -> None:
    phone = people.phone(language, color_scheme=theme)
    made = furnished(people, language)
    hold(phone_screens(phone, made), violations, lambda page: measure.too_small(page, 44))
    expect(phone.page.locator("html")).to_have_attribute("lang", language)
    expect(phone.page.locator("html")).to_have_attribute("dir", phone.t.direction)


@pytest.mark.parametrize(("language", "width"), [("es", 320), ("fa", 390)])
def test_large_text_fits_on_a_phone(people: People, language: str, width: int) -> None:
    phone = people.phone(language, width=width)
    made = people.made(sample.QUESTIONS["en"], "en")
    sample.fill(made)

    def large(page: Page) -> list[str]:
        measure.enlarge(page)
        return measure.outside(page) + measure.cut(page)

    hold(phone_screens(phone, made), measure.outside, measure.cut, large)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_large_text_fits_on_a_desktop(people: People, language: str) -> None:
    desk = people.desk(language, width=1280, height=800)
    made = furnished(people, language)
    desk.open(made.facilitate)
    wrong: list[str] = []
    for key in ("", "keys", "settings", "tool-paste", "sections"):
        if key:
            desk.menu(key)
            expect(desk.page.get_by_role("dialog").filter(visible=True)).to_be_visible()
        else:
            measure.enlarge(desk.page)
        wrong += [f"{key}: {what}" for what in measure.outside(desk.page) + measure.cut(desk.page)]
        desk.page.keyboard.press("Escape")
    assert not wrong, "\n".join(wrong)


def test_nothing_moves_by_itself_where_that_is_not_wanted(people: People) -> None:
    desk = people.desk(reduced_motion="reduce")
    phone = people.phone(reduced_motion="reduce")
    made = people.made()
    desk.open(made.facilitate)
    desk.shut("invite-title")
    phone.open(made.participate)
    phone.write("Calm")
    assert [] == measure.moving(phone.page)
    desk.sees("Calm")
    assert [] == measure.moving(desk.page)
    desk.button("invite").click()
    assert [] == measure.moving(desk.page)


def test_a_screen_reader_hears_of_others_in_one_sentence(people: People) -> None:
    made = people.made()
    desk = people.desk()
    desk.open(made.participate.replace("/p/", "/b/"))
    live = desk.page.locator("[aria-live=polite]").filter(has_not=desk.page.locator("button"))
    with made.seat(made.participate) as other:
        desk.page.evaluate(
            """() => {
              window.said = [];
              for (const live of document.querySelectorAll("[aria-live=polite]")) {
                new MutationObserver(() => live.textContent.trim() && said.push(live.textContent))
                  .observe(live, { childList: true, characterData: true, subtree: true });
              }
            }"""
        )
        expect(live.first).to_contain_text(desk.t.within("announce-joined", n=1))
        for n in range(5):
            other.write(f"Note {n}")
        five = desk.t.within("announce-added", n=5)
        expect(live.first).to_contain_text(five, timeout=15_000)  # the next is said 10 s later
        other.write("Later")
    said = desk.page.evaluate("said")
    assert len(said) <= 2, said  # the newcomer, and five notes together
    expect(desk.page.locator("[aria-live=assertive]")).to_have_count(0)
