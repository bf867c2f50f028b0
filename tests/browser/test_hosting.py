"""What a host does for a whole room: shows one thing, looks as they do, removes a person."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import new_id

ROSES, TULIPS, HALF = "More roses", "گل لاله", "A bench in the"
ALONE = ["write", "Alone", "One idea per note.", 300_000, "manual", [], "own", "alias", []]
TALK = ["discuss", "Talk", "", 0, "manual", [], "all", "alias", []]


def test_a_host_leads_a_room(people: People) -> None:
    made = people.made()
    host, bo, mina = people.desk(), people.desk("fa"), people.phone("nl")
    bo.open(made.participate.replace("/p/", "/b/"))
    mina.open(made.participate)
    host.open(made.facilitate)
    mina.write(ROSES)
    bo.sees(ROSES)
    bo.page.mouse.wheel(0, 9_000)  # far away
    bo.misses(ROSES)
    _shows(host, bo, mina)
    _asks_who_is_busy(host, bo, mina)
    _sees_as_they_do(host)
    _removes_for_good(host, mina)


def _shows(host: Desk, bo: Desk, mina: Phone) -> None:
    host.choose(ROSES)
    host.press("focus-show")
    bo.sees(ROSES)  # by itself
    expect(bo.note(ROSES)).to_be_in_viewport()
    on_phone = mina.page.get_by_role("region", name=mina.t("focus-shown"))
    expect(on_phone.get_by_text(ROSES)).to_be_visible()
    assert not violations(bo.page)
    bo.button("focus-back").click()
    bo.misses(ROSES)
    expect(bo.page.get_by_role("region", name=bo.t("focus-shown"))).to_have_count(0)
    mina.field.focus()
    mina.page.keyboard.type(HALF)
    expect(on_phone.get_by_text(ROSES)).to_be_hidden()  # the field comes first
    on_phone.get_by_role("button", name=mina.t("focus-later")).tap()
    expect(on_phone).to_have_count(0)


def _asks_who_is_busy(host: Desk, bo: Desk, mina: Phone) -> None:
    mina.field.focus()
    bo.plane.focus()
    bo.page.keyboard.press("n")
    bo.page.keyboard.type(HALF)
    host.page.get_by_role("switch", name=host.t("focus-hold")).click()
    host.choose(ROSES)
    host.press("focus-show")  # once more: whoever went away is called again
    on_phone = mina.page.get_by_role("region", name=mina.t("focus-shown"))
    asked = bo.page.get_by_role("region", name=bo.t("focus-shown"))
    expect(asked).to_be_visible()
    bo.misses(ROSES)  # nothing moves under the hands of who types
    bo.page.keyboard.type(" shade")
    expect(bo.page.get_by_role("textbox", name=bo.t("note-new"))).to_have_value(f"{HALF} shade")
    expect(on_phone.get_by_role("button", name=mina.t("focus-look"))).to_be_visible()
    expect(mina.field).to_be_focused()
    bo.button("focus-stay").click()
    expect(asked).to_be_visible()  # the host keeps a way back
    bo.button("focus-go").click()
    expect(bo.note(ROSES)).to_be_in_viewport()
    on_phone.get_by_role("button", name=mina.t("focus-look")).tap()
    expect(on_phone.get_by_text(ROSES)).to_be_visible()
    assert not violations(host.page)
    host.button("focus-stop").click()
    expect(asked).to_have_count(0)
    expect(on_phone).to_have_count(0)


def _sees_as_they_do(host: Desk) -> None:
    """PR7: nothing that only a host has; one key out of it."""
    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    host.button("seeing-go").click()
    expect(host.page.get_by_role("region", name=host.t("seeing"))).to_be_visible()
    expect(panel).to_have_count(0)
    expect(host.button("invite")).to_have_count(0)
    host.choose(ROSES)
    expect(host.bar.get_by_role("button", name=host.t("note-hide"))).to_have_count(0)
    host.page.keyboard.press("Escape")
    expect(panel).to_be_visible()


def _removes_for_good(host: Desk, mina: Phone) -> None:
    host.page.get_by_role("button", name=host.t.beginning("people")).click()
    host.dialog("people").locator("button[aria-expanded]").last.click()
    host.button("person-remove").click()
    host.button("person-ban").click()
    expect(mina.page.get_by_role("heading", name=mina.t("door-banned-title"))).to_be_visible()
    mina.page.reload()
    expect(mina.page.get_by_role("heading", name=mina.t("door-banned-title"))).to_be_visible()
    host.page.get_by_text(host.t("undo")).click()
    mina.sees(ROSES)  # by itself, and as before


@pytest.mark.long
def test_a_host_leads_by_phone(people: People) -> None:
    """A remote that may lie on the table: no note, no name; what shows notes may be stopped."""
    made = people.made()
    with made.seat(made.facilitate) as wire:
        wire.do(*(["round.add", new_id(), plan, ""] for plan in (ALONE, TALK)))
    mina, lead = people.phone("nl"), people.phone("es")
    mina.open(made.participate)
    lead.page.goto(made.facilitate)
    lead.button("round-start", title="Alone").tap()
    expect(lead.page.get_by_role("heading", name="Alone")).to_be_visible()
    lead.button("remote-minute").tap()
    timer = lead.page.get_by_role("timer")
    expect(timer).to_have_text(re.compile("^[65]:"))
    lead.button("remote-pause").tap()
    expect(lead.page.get_by_text(lead.t.text("round-paused"))).to_be_visible()
    mina.field.fill(TULIPS)
    mina.button("send").tap()
    mina.sees(TULIPS)
    expect(lead.page.get_by_text(lead.t.within("reveal-start", n=1))).to_be_visible()
    assert TULIPS not in lead.page.content()
    assert not violations(lead.page)
    lead.button("round-next", title="Talk").tap()
    lead.button("remote-stop").tap()
    expect(lead.button("round-next", title="Talk")).to_be_visible()
    lead.button("remote-whole").tap()
    expect(lead.button("board-menu")).to_be_visible()
