"""What hosts do to run a board, and a participant who takes the place along to another device."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.watch import NO_NETWORK

LIST = ("A clock for all", "Tea while we wait", "A quiet corner")


def listed(desk: Desk) -> Locator:
    """The list of people, opened."""
    desk.page.get_by_role("button", name=desk.t.beginning("people")).click()
    return desk.page.get_by_role("dialog", name=desk.t.beginning("people"))


def deeds(people_list: Locator, desk: Desk, name: str) -> None:
    people_list.get_by_role("button", name=desk.t("person-role", label=name)).click()


def name_of(page: Page) -> str:
    label = page.locator("header button.me").get_attribute("aria-label")
    assert label is not None
    return label.rpartition("You are ")[2].strip(" .\u2068\u2069")


def test_a_list_is_pasted_chosen_and_moved_and_each_is_one_undo(people: People) -> None:
    made = people.made(template="columns")
    host = people.desk()
    host.open(made.facilitate)
    host.shut("invite-title")
    host.menu("tool-paste")
    dialog = host.dialog("paste-title")
    dialog.get_by_role("textbox").fill("\n".join(LIST))
    dialog.get_by_role("button", name=host.t("paste-add", n=3)).click()
    host.sees(*LIST)
    host.live()

    target = host.t.text("columns-ideas")
    host.choose(LIST[0])
    for text in LIST[1:]:
        host.note(text).click(position={"x": 12, "y": 110}, modifiers=["Shift"])  # below the bar
    expect(host.page.get_by_text(host.t("selection-count", n=3))).to_be_visible()
    host.page.get_by_role("button", name=host.t("move-title")).first.click()
    move = host.dialog("move-title")
    move.get_by_role("radio", name=target).check()
    move.get_by_role("button", name=host.t("move")).click()
    expect(move).to_be_hidden()
    column = host.page.get_by_role("region", name=target)
    expect(column.locator("[data-note]")).to_have_count(3)
    host.live()

    undo = host.page.locator(".tool").and_(host.page.get_by_label(host.t.beginning("undo")))
    undo.click()
    expect(column.locator("[data-note]")).to_have_count(0)
    host.sees(*LIST)
    undo.click()
    host.misses(*LIST)


def door(host: Desk, now: str, wish: str) -> None:
    """From the host's panel."""
    host.button(f"invite-door-{now}").click()
    host.dialog("door").get_by_role("radio", name=host.t.beginning(f"door-is-{wish}")).check()
    host.shut("door")
    host.live()


def test_a_host_gives_a_role_removes_somebody_shuts_the_door_and_finishes(people: People) -> None:
    made = people.made()
    host, guest, phone, late = people.desk(), people.desk(), people.phone(), people.phone()
    late.watch.allow("status of 403")
    host.open(made.facilitate)
    host.shut("invite-title")
    guest.open(made.participate.replace("/p/", "/b/"))
    phone.open(made.participate)
    phone.write("Mine")
    phone.saved("Mine")
    everybody = listed(guest)
    own = everybody.locator("li", has=guest.page.get_by_text(guest.t.within("person-you")))
    guest_name = own.locator("bdi.name").inner_text()
    guest.page.keyboard.press("Escape")
    phone_name = name_of(phone.page)

    everybody = listed(host)
    deeds(everybody, host, guest_name)
    everybody.get_by_role("button", name=host.t("person-make-facilitator")).click()
    expect(guest.button("invite")).to_be_visible()
    deeds(everybody, host, guest_name)
    everybody.get_by_role("button", name=host.t("person-make-viewer")).click()
    expect(guest.button("tool-note")).to_have_count(0)
    deeds(everybody, host, phone_name)
    everybody.get_by_role("button", name=host.t("person-remove")).click()
    everybody.get_by_role("button", name=host.t("person-remove")).click()
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.t.within("ended-revoked"))
    host.sees("Mine")
    host.page.keyboard.press("Escape")

    door(host, "open", "closed")
    late.page.goto(made.participate)
    expect(late.page.get_by_role("alert")).to_contain_text(late.t.within("refusal-door-closed"))
    door(host, "closed", "open")
    late.button("try-again").tap()
    late.live()

    host.menu("board-finish")
    host.dialog("board-finish").get_by_role("button", name=host.t("board-finish")).click()
    expect(late.page.get_by_text(late.t("write-finished"))).to_be_visible()
    expect(late.field).to_have_count(0)
    expect(guest.page.get_by_text(guest.t("board-finished"))).to_be_visible()
    host.menu("board-reopen")
    late.write("Once more")
    late.saved("Once more")


@pytest.mark.parametrize("language", ["en", "fa"])
def test_three_words_take_the_place_along_to_another_device(people: People, language: str) -> None:
    made = people.made()
    first, second = people.phone(), people.phone(language)
    second.watch.allow(NO_NETWORK, "status of 404")
    first.open(made.participate)
    first.write("Written on the first")
    first.saved("Written on the first")
    first.page.locator("header button.me").tap()
    first.page.get_by_role("dialog").get_by_role("button", name=first.t("carry")).tap()
    words = first.page.get_by_role("dialog").get_by_role("listitem")
    expect(words).to_have_count(3)
    three = " ".join(words.all_inner_texts())

    second.page.goto(f"{second.served.there}/carry")
    field = second.page.get_by_label(second.t("carry-field"))
    field.fill("not three words")
    second.button("carry-open").tap()
    expect(second.page.get_by_role("alert")).to_contain_text(second.t.within("carry-unknown"))
    field.fill(three)
    second.button("carry-open").tap()
    second.live()
    second.sees("Written on the first")
    expect(second.page.get_by_text(second.t("mine-count", n=1))).to_be_visible()
    own = name_of(first.page)
    expect(
        second.page.get_by_text(second.t.within("carry-arrived", label=own)).first
    ).to_be_visible()


def test_on_a_tablet_the_tools_do_not_cover_the_end_of_a_round(people: People) -> None:
    made = people.made(template="silent-share")
    host = people.desk(width=820, height=1180)
    host.open(made.facilitate)
    host.shut("invite-title")
    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    host.button("panel-open").click()  # folded on a screen this small
    views = host.page.get_by_role("group", name=host.t("region-views"))
    above, below = panel.bounding_box(), views.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] + above["height"] <= below["y"]
