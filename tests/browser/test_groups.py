"""Groups: made by keys alone, filled from a phone, and taken back."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.wire import Made

TEXTS = ("Softer chairs", "A quiet corner", "Tea for everyone")
FOURTH = "A clock that works"
BELOW = "A rug"


def region(desk: Desk, name: str) -> Locator:
    return desk.page.get_by_role("region", name=name)


def written(made: Made) -> None:
    """Four notes in a row, and one below the first."""
    with made.seat(made.participate) as writer:
        for at, text in enumerate((*TEXTS, FOURTH)):
            writer.write(text, x=40 + 220 * at, y=120)
        writer.write(BELOW, x=40, y=276)


def covered(desk: Desk, name: str, text: str) -> bool:
    """Whether a note lies where the group does."""
    ground = region(desk, name).bounding_box()
    assert ground is not None
    x, y, wide, high = desk.box(text)
    across = x < ground["x"] + ground["width"] and ground["x"] < x + wide
    return across and y < ground["y"] + ground["height"] and ground["y"] < y + high


def test_a_group_by_keys_alone_and_a_fourth_note_from_a_phone(people: People) -> None:
    """GR1, GR2, UN2: both see it, and each takes back one's own; axe finds nothing."""
    made = people.made()
    written(made)
    desk = people.desk()
    desk.open(made.facilitate)
    desk.sees(*TEXTS, FOURTH, BELOW)
    keyboard = desk.page.keyboard
    desk.plane.focus()
    keyboard.press("Shift+ArrowRight")
    for _ in range(4):
        keyboard.press("ArrowLeft")
    expect(desk.note(TEXTS[0])).to_be_focused()
    for _ in TEXTS[1:]:
        keyboard.press("Space")
        keyboard.press("ArrowRight")
    keyboard.press("Space")
    keyboard.press("Control+g")
    name = desk.page.get_by_role("textbox", name=desk.t("group-name"))
    expect(name).to_be_focused()
    keyboard.type("Comfort")
    keyboard.press("Enter")
    expect(region(desk, "Comfort")).to_be_visible()
    desk.live()
    assert not any(covered(desk, "Comfort", text) for text in (BELOW, FOURTH))

    phone = people.phone()
    phone.open(made.participate)
    phone.all_notes()
    expect(phone.page.get_by_role("heading", name="Comfort")).to_be_visible()
    phone.note(FOURTH).get_by_role("button").tap()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name=phone.t("group-put")).tap()
    sheet.get_by_role("searchbox").fill("comf")
    sheet.get_by_role("button", name=re.compile("^Comfort")).tap()
    heading = phone.page.get_by_role("heading", name="Comfort")
    expect(heading).to_contain_text("4")
    count = region(desk, "Comfort").get_by_label(desk.t("notes-count", n=4))
    expect(count).to_be_visible()
    assert violations(desk.page) == []
    assert violations(phone.page) == []

    phone.page.get_by_role("button", name=phone.t("undo")).tap()
    expect(region(desk, "Comfort").get_by_label(desk.t("notes-count", n=3))).to_be_visible()
    desk.view("view-list")
    expect(region(desk, "Comfort").locator("[data-note]")).to_have_count(3)
    assert violations(desk.page) == []
    desk.view("view-plane")
    desk.plane.focus()
    keyboard.press("Control+z")  # the name
    keyboard.press("Control+z")  # the group
    expect(desk.page.locator("[data-group]")).to_have_count(0)
    desk.sees(*TEXTS, FOURTH, BELOW)
    assert abs(desk.box(BELOW)[0] - desk.box(TEXTS[0])[0]) < 1  # under the first one again
    expect(heading).to_have_count(0)
