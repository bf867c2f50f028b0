"""A link of a series is in the wrong hands: its host makes a new one and goes on (PG10)."""

from __future__ import annotations

import re

from playwright.sync_api import Route, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.sprint import Sprint

LOOK = "document.dispatchEvent(new Event('visibilitychange'))"


def test_the_host_goes_on_with_the_new_links(people: People) -> None:
    """PG10: the page of who has the old one ends."""
    series = Sprint(people.served.here, "How is each of us well fed?")
    host, other = people.desk(), people.phone("fa")
    for who in (host, other):
        who.watch.allow("net::ERR_FAILED", "status of 404")
        who.page.goto(series.facilitate)
    expect(other.page.locator(".sessions > li")).to_have_count(6)
    renewed_own_link(host, series)
    other.page.evaluate(LOOK)
    expect(other.page.get_by_role("heading", level=1)).to_have_text(other.t("programme-gone"))
    renewed_invitation(host, series)


def renewed_own_link(host: Desk, series: Sprint) -> None:
    """It is shown at once, also where the first answer was lost; the focus goes back."""
    page, renew = host.page, host.button("programme-renew-facilitator")
    dialog = page.get_by_role("dialog")
    renew.press("Enter")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(renew).to_be_focused()

    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/links/rotate", lose, times=1)
    renew.press("Enter")
    yes = dialog.get_by_role("button", name=host.t("programme-renew-facilitator-yes"))
    yes.press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text(host.t("refusal-unavailable", wait=1))
    yes.press("Enter")
    field = dialog.get_by_label(host.t("programme-renewed-link"), exact=True)
    expect(field).to_be_focused()
    new, old = field.input_value(), series.facilitate
    assert re.fullmatch(rf"{old.partition('#')[0]}#t=[\w-]{{22}}", new)
    assert new != old
    series.facilitate = new
    assert not violations(page)
    page.keyboard.press("Escape")
    expect(renew).to_be_focused()


def renewed_invitation(host: Desk, series: Sprint) -> None:
    """What was asked for before it, and is answered after it, brings nothing back."""
    page, before, held = host.page, series.told(), list[Route]()
    dialog, code = page.get_by_role("dialog"), page.locator("aside .code")
    look = f"**/api/programmes/{series.id}"
    page.route(look, lambda route: held.append(route), times=1)  # noqa: PLW0108 - it marks them
    with page.expect_request(look):
        page.evaluate(LOOK)
    host.button("programme-renew-participant").press("Enter")
    dialog.get_by_role("button", name=host.t("programme-renew-participant-yes")).press("Enter")
    field = dialog.get_by_label(host.t("programme-renewed-link"), exact=True)
    expect(field).to_be_focused()
    with page.expect_response(look):
        held[0].fulfill(json=before)
    invitation = series.told()["invitation"]
    shown = f"{invitation['code'][:3]} {invitation['code'][3:]}"
    assert invitation["code"] != before["invitation"]["code"]
    assert invitation["link"] == field.input_value()
    expect(dialog.locator(".code")).to_have_text(shown)
    page.reload()
    expect(code).to_have_text(shown)
