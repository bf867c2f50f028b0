"""Rounds: planned and run by hosts, followed by a participant's laptop and by a phone."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.wire import Made, Wire, new_id

MINUTE = 60_000
DAY = 24 * 60 * 60
WRITE = ["write", "Write alone", "One idea per note.", 5 * MINUTE, "timer", []]
TALK = ["discuss", "Talk", "", 0, "timer", []]


def planned(people: People, *plans: list[Any]) -> tuple[Made, Wire, list[str]]:
    """A board with an agenda, and a host's wire to it."""
    made = people.made()
    wire = made.seat(made.facilitate)
    ids = [new_id() for _ in plans]
    for id, plan in zip(ids, plans, strict=True):
        wire.do(["round.add", id, plan, ""])
    return made, wire, ids


def hosting(people: People, made: Made, *, alone: bool = False) -> Desk:
    desk = people.desk()
    desk.open(made.facilitate)
    if alone:
        desk.shut("invite-title")
    return desk


def guest(people: People, made: Made, **how: Any) -> Desk:
    desk = people.desk(**how)
    desk.open(made.participate.replace("/p/", "/b/"))
    return desk


def clock(page: Page) -> Locator:
    return page.get_by_role("timer")


def seconds(page: Page) -> int:
    shown = re.search(r"(\d+):(\d\d)", clock(page).inner_text())
    assert shown is not None, clock(page).inner_text()
    return int(shown[1]) * 60 + int(shown[2])


def plan(host: Desk, kind: str, title: str, minutes: int) -> None:
    dialog = host.dialog("round-add")
    dialog.get_by_label(host.t("round-kind")).select_option(kind)
    dialog.get_by_label(host.t("round-minutes")).fill(str(minutes))
    dialog.get_by_label(host.t("round-title")).fill(title)
    dialog.get_by_role("button", name=host.t("save")).click()
    expect(dialog).to_be_hidden()


def test_a_host_plans_and_runs_two_rounds(people: People) -> None:
    made = people.made()
    host, other = hosting(people, made, alone=True), guest(people, made)
    phone = people.phone()
    phone.open(made.participate)
    host.button("rounds-plan").click()
    plan(host, "write", "Write alone", 5)
    host.button("round-add").click()
    plan(host, "discuss", "", 0)

    host.button("round-start", title="Write alone").click()
    for page in (other.page, phone.page):
        expect(page.get_by_text("Write alone").first).to_be_visible()
    expect(clock(other.page)).to_contain_text(re.compile("[45]:[0-5][0-9]"))
    expect(clock(phone.page)).to_contain_text(phone.t.within("round-about", n=5))
    host.button("round-minute").click()
    expect(clock(other.page)).to_contain_text(re.compile("5:5|6:0"))
    assert not violations(host.page)
    assert not violations(other.page)
    assert not violations(phone.page)
    host.button("round-pause").click()
    expect(clock(other.page)).to_contain_text(host.t.text("round-paused"))
    expect(clock(phone.page)).to_contain_text(host.t.text("round-paused"))
    before = seconds(other.page)
    other.page.wait_for_timeout(1_200)
    assert seconds(other.page) == before
    host.button("round-resume").click()

    talk = host.t.text("round-kind-discuss")
    host.button("round-next", title=talk).click()
    for page in (other.page, phone.page):
        expect(page.get_by_text(talk, exact=True).first).to_be_visible()


def test_words_are_kept_of_a_round_that_begins_while_it_is_edited(people: People) -> None:
    """RO11: another host starts it; what is not to be changed any more goes out of the dialog."""
    made, wire, ids = planned(people, WRITE)
    host = hosting(people, made)
    host.button("round-menu", title="Write alone").click()
    host.page.get_by_role("menuitem", name=host.t("round-edit")).click()
    dialog = host.dialog("round-edit")
    dialog.get_by_label(host.t("round-minutes")).fill("9")
    dialog.get_by_label(host.t("round-title")).fill("Write by yourself")
    wire.do(["round.start", ids[0], "", False])
    expect(dialog.get_by_label(host.t("round-minutes"))).to_be_hidden()
    dialog.get_by_role("button", name=host.t("save")).click()
    expect(dialog).to_be_hidden()
    expect(host.page.get_by_text("Write by yourself").first).to_be_visible()
    host.live()
    expect(host.page.get_by_text("Write by yourself").first).to_be_visible()
    wire.close()


def test_two_hosts_who_press_next_at_once_make_one_step(people: People) -> None:
    made, wire, ids = planned(people, WRITE, TALK, ["close", "Bye", "", 0, "timer", []])
    wire.do(["round.start", ids[0], "", False])
    hosts = [hosting(people, made) for _ in range(2)]
    first, second = hosts
    for host in hosts:
        expect(host.button("round-next", title="Talk")).to_be_visible()
    second.page.evaluate(
        """() => setTimeout(() => {
          const until = Date.now() + 800; // hears nothing of the first until it has pressed
          while (Date.now() < until) continue;
          document.querySelector(".go").click();
          window.pressed = true;
        })"""
    )
    first.button("round-next", title="Talk").click()
    second.page.wait_for_function("window.pressed")
    for host in hosts:
        expect(host.button("round-next", title="Bye")).to_be_visible()
        host.live()
    first.page.wait_for_timeout(300)
    expect(first.button("round-next", title="Bye")).to_be_visible()
    wire.close()


def test_a_clock_that_is_a_day_off_shows_the_right_time(people: People) -> None:
    made, wire, ids = planned(people, WRITE)
    wire.do(["round.start", ids[0], "", False])
    wrong = people.desk()
    now = wrong.page.evaluate("Date.now()")
    wrong.page.clock.install(time=now / 1_000 + DAY)
    wrong.open(made.participate.replace("/p/", "/b/"))
    expect(clock(wrong.page)).to_contain_text(re.compile("4:[0-5][0-9]"))
    wire.close()


def test_a_draft_survives_the_end_of_a_round(people: People) -> None:
    made, wire, ids = planned(people, WRITE, TALK)
    wire.do(["round.start", ids[0], "", False])
    desk, phone = guest(people, made), people.phone()
    phone.open(made.participate)
    desk.plane.focus()
    desk.page.keyboard.press("n")
    editor = desk.page.get_by_role("textbox", name=desk.t("note-new"))
    editor.fill("Half a sen")
    phone.field.fill("Half a thought")

    wire.do(["round.end", ids[0], False])
    expect(desk.page.locator(".news.warn")).to_contain_text(desk.t.text("round-finish"))
    expect(phone.page.locator("#main").get_by_text(phone.t.within("round-finish"))).to_be_visible()
    phone.button("send").tap()
    phone.saved("Half a thought")
    phone.field.fill("Another thought")

    wire.do(["round.end", ids[0], True])
    wire.do(["round.start", ids[1], "", False])
    assert not violations(desk.page)
    assert not violations(phone.page)
    expect(editor).to_have_value("Half a sen")
    note = desk.page.get_by_role("button", name=desk.t.beginning("tool-note"))
    expect(note).to_have_attribute("aria-disabled", "true")
    expect(phone.button("send")).to_have_attribute("aria-disabled", "true")
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_text(desk.t.within("round-draft")).first).to_be_visible()
    expect(editor).to_have_value("Half a sen")
    expect(phone.field).to_have_value("Another thought")
    expect(phone.page.get_by_text(phone.t.within("round-draft"))).to_be_visible()
    desk.misses("Half a sen")
    wire.close()


def test_the_keyboard_alone_plans_and_starts_a_round(people: People) -> None:
    made, wire, _ = planned(people, WRITE)
    host = hosting(people, made)
    keys = host.page.keyboard
    host.button("round-add").focus()
    keys.press("Enter")
    dialog = host.dialog("round-add")
    expect(dialog.get_by_label(host.t("round-kind"))).to_be_focused()
    keys.press("Tab")
    keys.type("3")
    keys.press("Tab")
    keys.type("Second")
    keys.press("Enter")
    expect(dialog).to_be_hidden()
    host.button("round-menu", title="Second").focus()
    keys.press("Enter")
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("Enter")  # moved up
    names = host.page.get_by_role("listitem").locator("bdi.name")
    expect(names).to_have_text(["Second", "Write alone"])
    host.button("round-start", title="Second").focus()
    keys.press("Enter")
    expect(clock(host.page)).to_be_visible()
    wire.close()
