"""Talking about notes: what people reply, and which of them say the same."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone

WHY, BACKS = "Why tea?", "It warms us up"
TEXTS = ("Softer chairs", "The chairs are hard", "Tea for everyone")


def test_notes_that_say_the_same(people: People) -> None:
    """NO14, NO15, NO17, UN2: merged by keys, liked and replied to on a phone, taken apart."""
    made = people.made()
    with made.seat(made.participate) as writer:
        for at, text in enumerate(TEXTS):
            writer.write(text, x=40 + 220 * at, y=120)
    desk = people.desk()
    desk.open(made.facilitate)
    desk.sees(*TEXTS)
    keyboard = desk.page.keyboard
    desk.plane.focus()
    keyboard.press("Shift+ArrowRight")
    keyboard.press("ArrowLeft")
    keyboard.press("ArrowLeft")
    expect(desk.note(TEXTS[0])).to_be_focused()
    keyboard.press("Space")
    keyboard.press("ArrowRight")
    keyboard.press("Space")
    desk.press("same-make")
    desk.misses(TEXTS[1])
    mark = desk.t("same-mark", n=1)
    expect(desk.note(TEXTS[0])).to_contain_text(desk.t.within("same-mark", n=1))
    desk.live()

    phone = people.phone()
    phone.open(made.participate)
    phone.all_notes()
    expect(phone.note(TEXTS[0]).get_by_role("list", name=mark)).to_contain_text(TEXTS[1])
    phone.sheet(TEXTS[2], "face-heart")
    told = desk.t.within("face-count", face=desk.t.text("face-heart"), n=1)
    expect(desk.note(TEXTS[2])).to_contain_text(told)
    assert violations(phone.page) == []

    _replied(desk, phone)
    desk.choose(TEXTS[0])
    desk.press("same-title")
    dialog = desk.dialog("same-title")
    dialog.get_by_role("button", name=desk.t("same-first")).click()
    desk.misses(TEXTS[0])
    desk.choose(TEXTS[1])
    desk.press("same-title")
    assert violations(desk.page) == []
    dialog.get_by_role("button", name=desk.t("same-apart"), exact=True).click()
    desk.sees(*TEXTS)
    desk.undo()
    desk.misses(TEXTS[0])
    desk.live()
    phone.misses(TEXTS[0])
    phone.sees(TEXTS[1])


def _replied(desk: Desk, phone: Phone) -> None:
    """A host and a phone talk about a note; the host takes one of the two replies away."""
    keyboard = desk.page.keyboard
    desk.choose(TEXTS[2])
    desk.press("reply")
    thread = desk.dialog("replies")
    thread.get_by_role("textbox", name=desk.t("reply-field")).fill(WHY)
    keyboard.press("Enter")
    expect(thread.get_by_role("log")).to_contain_text(WHY)
    expect(phone.note(TEXTS[2])).to_contain_text(phone.t.within("replies-count", n=1))
    phone.note(TEXTS[2]).get_by_role("button", name=phone.t.beginning("mine-menu")).tap()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name=phone.t.beginning("reply")).tap()
    expect(sheet.get_by_role("log")).to_contain_text(WHY)
    sheet.get_by_role("textbox", name=phone.t("reply-field")).fill(BACKS)
    sheet.get_by_role("button", name=phone.t("reply-send")).tap()
    expect(thread.get_by_role("log")).to_contain_text(BACKS)
    assert violations(phone.page) == []
    assert violations(desk.page) == []
    thread.get_by_role("button", name=f"{desk.t.text('reply-away')}: {BACKS}").click()
    keyboard.press("Shift+Tab")
    keyboard.press("Enter")
    expect(sheet.get_by_role("log")).not_to_contain_text(BACKS)
    desk.shut("replies")
    expect(desk.note(TEXTS[2])).to_contain_text(desk.t.within("replies-count", n=1))
    keyboard.press("Escape")
