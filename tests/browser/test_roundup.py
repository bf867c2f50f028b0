"""From the last round to a public round-up in a few clicks, and back to the writer of a note."""

import json
import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import Wire, new_id
from tests.browser.words import Words

COUNT = """addEventListener("click", (event) => {
  if (event.isTrusted && event.detail > 0) window.clicks = (window.clicks ?? 0) + 1;
}, true)"""
CLICKS_MOST = 12
READS_MOST = 50
QUESTION = "What would help you?"
MINE = "A place to sit while we wait"


def wanted(host: Wire, mine: str) -> None:
    """The last round runs, in which people talk about what they put together."""
    there = [host.write("Chairs, please"), host.write("A roof against the rain"), mine]
    host.do(["group.make", new_id(), "Somewhere to wait", host.sections[0], there, 900, 100, ""])
    last = new_id()
    plan = ["discuss", "", "", 0, "manual", [], "all", "alias", []]
    host.do(["round.add", last, plan, ""], ["round.start", last, "", False])


def test_from_the_last_round_to_a_public_page_and_back_to_a_note(people: People) -> None:
    """EX10, EX11, ID5, NO10: twelve clicks at most; then the writer finds the answer."""
    made = people.made(QUESTION)
    phone, later = (people.phone(reduced_motion="reduce") for _ in range(2))
    with made.seat(made.facilitate) as other, made.seat(made.participate) as mine:
        wanted(other, mine.write(MINE))
        seat = {"token": mine.token, "seat": mine.seat, "role": "participant"}
    kept_as = json.dumps([f"groundswell:seat:{made.id}", json.dumps(seat)])
    phone.page.add_init_script(f"localStorage.setItem(...{kept_as})")
    phone.open(f"{people.served.here}/p/{made.id}")
    phone.sees(MINE)
    host = people.desk(reduced_motion="reduce")
    host.page.add_init_script(COUNT)
    host.open(made.facilitate)
    published(host)
    clicks = host.page.evaluate("window.clicks")
    assert clicks <= CLICKS_MOST, clicks
    assert not violations(host.page)
    address = host.page.get_by_role("link", name="/r/").get_attribute("href")
    assert address is not None
    anybody = people.phone("fa", java_script_enabled=False).page
    read(anybody, f"{people.served.here}{address}")
    assert MINE not in anybody.content()
    found(phone)
    expect(phone.page.get_by_role("checkbox", checked=True)).to_be_visible()
    later.page.goto(kept(phone))
    later.sees(MINE)
    later.page.get_by_role("button", name=later.t.within("ideas-title")).tap()
    answered(later.page.get_by_role("dialog", name=later.t("ideas-title")), later.t)
    anybody.reload()
    expect(anybody.get_by_text(MINE)).to_be_visible()
    with made.seat(made.facilitate) as other:
        other.do(["board.finish", True])
    erased(later)
    forgotten(anybody)
    expect(anybody.get_by_role("heading", level=1)).to_have_text(QUESTION)


def erased(phone: Phone) -> None:
    """RE1: one's own words go for good after the end, from where one reads what became of them."""
    page, t = phone.page, phone.t
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name=t.within("ideas-title")).tap()
    sheet = page.get_by_role("dialog", name=t("ideas-title"))
    own = sheet.get_by_role("article").filter(has_text=MINE)
    own.get_by_role("button", name=t("erase-note")).tap()
    expect(own).to_contain_text(t.text("erase-ask", n=1)[:30])
    assert not violations(page)
    own.get_by_role("button", name=t("erase")).tap()
    expect(own).to_have_count(0)


def forgotten(page: Page) -> None:
    """A phone shows at once what it asks for; the page of the server has it once that is kept."""
    for _ in range(READS_MOST):
        page.reload()
        if MINE not in page.content():
            return
    raise AssertionError("what was erased is on the page still")


def published(host: Desk) -> None:
    """Ends the round, answers a group, and publishes with a word of thanks."""
    t, page = host.t, host.page
    host.button("round-end").click()
    host.view("ideas")
    host.button("answer-groups").click()
    answers = host.dialog("answer-groups")
    answers.get_by_role("radio", name=t("decision-later")).check()
    page.keyboard.type("The hall is too small. We look again in October.")
    answers.get_by_role("button", name=t("decision-save")).click()
    expect(answers.get_by_text("The hall is too small.")).to_be_visible()
    host.shut("answer-groups")
    host.button("roundup").click()
    dialog = host.dialog("roundup")
    dialog.get_by_label(t("roundup-words"), exact=True).click()
    page.keyboard.type("Thank you all.")
    assert not violations(page)
    dialog.get_by_role("button", name=t("roundup-publish")).click()
    expect(dialog.get_by_text(t("roundup-published"))).to_be_visible()


def read(page: Page, address: str) -> None:
    """What anybody reads there, in another language, on a phone that runs no script."""
    page.goto(f"{address}?lang=fa")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("heading", level=1)).to_have_text(QUESTION)
    for words in ("Thank you all.", "Somewhere to wait", "The hall is too small."):
        expect(page.get_by_text(re.compile(re.escape(words))).first).to_be_visible()


def found(phone: Phone) -> None:
    """The way of one's own note, and the way back to it on another device."""
    page, t = phone.page, phone.t
    menu(phone)
    page.get_by_role("button", name=t("answers-mine")).tap()
    sheet = page.get_by_role("dialog", name=t("answers-mine"))
    answered(sheet, t)
    sheet.get_by_role("checkbox", name=t.within("became-quote")).check()
    expect(sheet.get_by_role("link", name=t("became-roundup"))).to_be_visible()
    assert not violations(page)


def menu(phone: Phone) -> None:
    phone.page.get_by_role("button", name=re.compile("^Menu")).tap()


def answered(sheet: Locator, t: Words) -> None:
    own = sheet.get_by_role("article").filter(has_text=MINE)
    for words in ("Somewhere to wait", "The hall is too small. We look again in October."):
        expect(own.get_by_text(words)).to_be_visible()
    expect(own.get_by_text(t("decision-later"))).to_be_visible()


def kept(phone: Phone) -> str:
    """The address of a picture that one keeps."""
    phone.page.keyboard.press("Escape")
    menu(phone)
    phone.page.get_by_role("button", name=phone.t("keepsake")).tap()
    sheet = phone.page.get_by_role("dialog", name=phone.t("keepsake"))
    return sheet.get_by_text("/carry#keep.").inner_text()
