"""A link of a series is in the wrong hands: its host makes a new one and goes on (PG10)."""

from __future__ import annotations

import re

from playwright.sync_api import Route, expect

from tests.browser.axe import violations
from tests.browser.people import People
from tests.browser.sprint import Sprint


def test_the_host_goes_on_with_the_new_link(people: People) -> None:
    """PG10: also where the answer was lost; the page of who has the old one ends."""
    series = Sprint(people.served.here, "How is each of us well fed?")
    host, other = people.desk(), people.phone("fa")
    page = host.page
    for who in (host, other):
        who.watch.allow("net::ERR_FAILED", "status of 404")
        who.page.goto(series.facilitate)
    expect(other.page.locator(".sessions > li")).to_have_count(6)
    renew = host.button("programme-renew-facilitator")
    renew.press("Enter")
    dialog = page.get_by_role("dialog")
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
    new = field.input_value()
    assert re.fullmatch(rf"{series.facilitate.partition('#')[0]}#t=[\w-]{{22}}", new)
    assert new != series.facilitate
    assert not violations(page)
    page.keyboard.press("Escape")
    expect(renew).to_be_focused()
    series.facilitate = new
    other.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(other.page.get_by_role("heading", level=1)).to_have_text(other.t("programme-gone"))

    code = page.locator("aside .code")
    before = code.inner_text()
    host.button("programme-renew-participant").press("Enter")
    dialog.get_by_role("button", name=host.t("programme-renew-participant-yes")).press("Enter")
    expect(field).to_be_focused()
    expect(code).not_to_have_text(before)
    expect(dialog.locator(".code")).to_have_text(code.inner_text())
    invitation = series.told()["invitation"]
    assert invitation["link"] == field.input_value()
    assert invitation["code"] == "".join(code.inner_text().split())
    page.reload()
    expect(code).to_have_text(f"{invitation['code'][:3]} {invitation['code'][3:]}")
