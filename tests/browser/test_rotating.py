"""A link of a board is in the wrong hands: its host makes a new one and goes on (SY23, SY26)."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People

GONE = "status of 40[134]"


def asked(host: Desk, role: str) -> Locator:
    """From the board to the question, by keys alone; return the dialog."""
    page = host.page
    if not host.dialog("invite-title").is_visible():
        host.button("invite").press("Enter")
    hands = page.get_by_text(host.t("renew"), exact=True)
    if not host.button(f"renew-{role}").is_visible():
        hands.press("Enter")
    host.button(f"renew-{role}").press("Enter")
    dialog = host.dialog(f"renew-{role}-title")
    expect(dialog).to_be_visible()
    assert not violations(page)
    return dialog


def renewed(host: Desk) -> tuple[Locator, str]:
    """Return the dialog that shows the new link, and that link."""
    dialog = host.dialog("renew-done")
    field = dialog.get_by_label(host.t("renew-link"), exact=True)
    expect(field).to_be_focused()
    assert not violations(host.page)
    return dialog, field.input_value()


def stays(page: Page, host: Desk) -> None:
    expect(page.get_by_role("alert").filter(has_text=host.t("ended-title"))).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_new_code_sends_away_who_came_by_the_old_one(people: People, language: str) -> None:
    """SY23: the host stays, and invites by the new one at once."""
    made = people.made()
    host, guest = people.desk(language), people.phone(language)
    guest.watch.allow(GONE, "WebSocket")
    host.open(made.facilitate)
    guest.open(made.participate)
    dialog = asked(host, "participant")
    dialog.get_by_role("button", name=host.t("cancel")).press("Enter")
    expect(host.button("renew-participant")).to_be_focused()
    dialog = asked(host, "participant")
    dialog.get_by_role("button", name=host.t("renew-both-yes")).press("Enter")
    dialog, link = renewed(host)
    expect(guest.page.get_by_text(guest.t.within("ended-revoked"))).to_be_visible()
    code = link.rpartition("/")[2]
    assert (6, True) == (len(code), code != made.code)
    expect(dialog.locator(".code")).to_have_text(f"{code[:3]} {code[3:]}")
    host.page.keyboard.press("Escape")
    expect(host.button("renew-participant")).to_be_focused()
    shown = host.dialog("invite-title").get_by_role("img", name=" ".join(code), exact=True)
    expect(shown).to_be_visible()
    host.page.keyboard.press("Escape")
    stays(host.page, host)
    host.live()
    guest.page.goto(link)
    guest.live()
    guest.write("again")
    host.sees("again")


def test_a_new_host_link_keeps_the_host_who_made_it(people: People) -> None:
    """SY26: on both pages of that browser, over reloads, and where the first answer was lost."""
    made = people.made()
    host, other = people.desk(), people.desk("fa")
    for who in (host, other):
        who.watch.allow(GONE, "WebSocket", "net::ERR_FAILED")
        who.open(made.facilitate)
    second = Desk(host.page.context.new_page(), host.watch, host.served, host.t)
    second.page.goto(f"{people.served.here}/b/{made.id}")
    second.live()
    host.shut("invite-title")
    host.write("before")

    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    host.page.route("**/links/rotate", lose, times=1)
    dialog = asked(host, "facilitator")
    yes = dialog.get_by_role("button", name=host.t("renew-yes"))
    yes.press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text(host.t("refusal-unavailable", wait=1))
    yes.press("Enter")
    _, link = renewed(host)
    assert re.fullmatch(rf"{made.facilitate.partition('#')[0]}#t=[\w-]{{22}}", link)
    assert link != made.facilitate
    expect(other.page.get_by_text(other.t.within("ended-revoked"))).to_be_visible()
    host.page.keyboard.press("Escape")
    host.page.keyboard.press("Escape")
    for page in (host, second):
        stays(page.page, page)
        page.live()
    host.write("after")
    second.sees("before", "after")
    host.reload()
    host.edit("after", "after all")
    second.sees("after all")
    second.reload()

    other.page.goto("about:blank")
    other.page.goto(made.facilitate)
    expect(other.page.get_by_role("alert")).to_contain_text(other.t.text("ended-title"))
    other.page.goto("about:blank")
    other.open(link)
    other.sees("after all")
    expect(other.button("invite")).to_be_visible()
