"""Boards in a series: one invitation, the same seat, what comes along, and the river (PG1-PG8)."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser import sprint
from tests.browser.axe import violations
from tests.browser.people import People
from tests.browser.sprint import Sprint

SEATS = """() => Object.fromEntries(Object.entries(localStorage)
  .filter(([key]) => key.startsWith("groundswell:seat:")))"""


def test_six_sessions_and_the_way_back(people: People) -> None:
    """PG1, PG5, PG8: from an idea that was adopted in the last one to somebody's own words."""
    series = Sprint(people.served.here, "How is each of us well fed?")
    series.played()
    host = people.desk()
    host.page.goto(series.facilitate)
    page = host.page
    chips = page.locator(".sessions .chip")
    expect(chips).to_have_count(6)
    for n, state in enumerate(("done", "done", "begun", "begun", "begun", "now")):
        expect(chips.nth(n)).to_have_text(host.t(f"programme-state-{state}"))
    river = page.get_by_role("region", name=host.t("programme-river"))
    river.get_by_role("button", name=sprint.KEPT).press("Enter")
    walk = page.get_by_role("region", name=host.t("programme-walk"), exact=True)
    for text in (
        *(sprint.TRIED, sprint.TRIED),
        *(sprint.IDEA, sprint.IDEA),
        *(sprint.SORE, sprint.SORE),
        *(sprint.QUOTE, sprint.QUOTE),
    ):
        expect(walk.locator(".now")).to_be_focused()
        walk.locator("ul").get_by_role("button").filter(has_text=text).first.press("Enter")
        expect(walk.locator(".now")).to_contain_text(text)
    expect(walk.get_by_text(host.t("programme-walk-start"))).to_be_visible()
    expect(walk.locator(".now")).to_contain_text("Get to know people again")
    assert not violations(page)
    walk.get_by_role("button", name=host.t("programme-walk-close")).press("Enter")
    expect(river.get_by_role("button", name=sprint.KEPT)).to_be_focused()

    host.watch.allow("net::ERR_FAILED")
    page.route("**/offers", lambda route: route.abort())
    page.get_by_role("button", name=host.t("programme-along")).click()
    dialog, again = page.get_by_role("dialog"), host.button("try-again")
    expect(dialog.get_by_text(host.t("programme-bring-failed"))).to_be_visible()
    expect(dialog.get_by_role("button", name=re.compile("^Open"))).to_be_disabled()
    page.unroute("**/offers")
    again.click()
    expect(dialog.get_by_role("checkbox").first).to_be_visible()


@pytest.mark.long
def test_one_invitation_and_the_same_seat(people: People) -> None:
    """PG2, PG3, PG5: from the first page to the second session, a desk and a phone."""
    host = people.desk()
    host.home()
    page = host.page
    page.keyboard.type("How is each of us well fed?")
    page.locator(".way", has_text=re.compile("Six sessions")).click()
    host.button("home-start").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How is each of us well fed?")
    code = "".join(page.locator("aside .code").inner_text().split())
    assert "#" not in page.url

    bo = people.phone("vi")
    bo.page.goto(f"{people.served.here}/{code}")
    expect(bo.page.get_by_role("heading", name=bo.t("programme-none-on"))).to_be_visible()
    assert not violations(bo.page)

    page.locator(".sessions > li").nth(0).get_by_role("button").first.click()
    page.get_by_role("dialog").get_by_role("button", name=re.compile("nothing")).click()
    host.live()
    bo.page.goto(f"{people.served.here}/{code}")
    bo.page.wait_for_url("**/p/**")
    bo.live()
    first, seat = bo.page.url, bo.page.evaluate(SEATS)
    name = bo.page.locator(".you b").inner_text()
    bo.page.get_by_role("button", name=re.compile(r"^Menu\.")).tap()
    back = bo.page.get_by_role("dialog").get_by_role("link", name=bo.t("programme-all"))
    expect(back).to_have_attribute("href", re.compile("^/programme/"))
    bo.page.keyboard.press("Escape")
    host.menu("programme-all")
    second = page.locator(".sessions > li").nth(1)
    second.get_by_role("button").first.click()
    page.get_by_role("dialog").get_by_role("button", name=re.compile("nothing")).click()
    host.live()
    bo.page.goto(f"{people.served.here}/join")
    bo.page.get_by_label(bo.t("join-field")).press_sequentially(code)
    bo.page.wait_for_url(lambda url: "/p/" in url and url != first)
    bo.live()
    expect(bo.page.locator(".you b")).to_have_text(name)
    seats = bo.page.evaluate(SEATS)
    assert (1, 2) == (len(seat), len(seats))
    assert seat.items() <= seats.items()
