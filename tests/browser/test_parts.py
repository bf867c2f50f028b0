"""A phone whose page is older than its server, or without a network: what does not load says so."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser.people import People
from tests.browser.phone import Phone

LATER = re.compile(r"/assets/later-[^/]*\.js")
CARRY = re.compile(r"/assets/Carry-[^/]*\.js")


def gone(route: Route) -> None:
    """As after an upgrade: the file's name is another now."""
    route.fulfill(status=404)


@pytest.fixture
def phone(people: People) -> Phone:
    phone = people.phone()
    phone.watch.allow("status of 404")
    return phone


def test_a_part_that_does_not_load_says_so_and_comes_with_the_page(
    people: People, phone: Phone
) -> None:
    made = people.made()
    with made.seat(made.participate) as other:
        other.write("From another")
    phone.page.route(LATER, gone)
    phone.open(made.participate)
    phone.field.fill("Half a thought")
    phone.page.get_by_role("button", name=phone.t("all-count", n=1)).tap()
    missing = phone.page.get_by_role("alert").filter(has_text=phone.t.within("part-missing"))
    expect(missing).to_be_visible()
    expect(phone.field).to_have_value("Half a thought")
    phone.page.unroute(LATER)
    missing.get_by_role("button").tap()
    expect(phone.page.get_by_role("searchbox")).to_be_visible()  # the wish outlives the reload
    phone.sees("From another")
    phone.back()
    expect(phone.field).to_have_value("Half a thought")


def test_the_words_for_another_device_say_so_too(people: People, phone: Phone) -> None:
    made = people.made()
    phone.page.route(CARRY, gone)
    phone.open(made.participate)
    phone.field.fill("Half a thought")
    phone.page.locator("header button.me").tap()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name=phone.t("carry")).tap()
    expect(sheet.get_by_role("alert")).to_contain_text(phone.t.within("part-missing"))
    phone.page.unroute(CARRY)
    sheet.get_by_role("alert").get_by_role("button").tap()
    phone.live()
    expect(phone.field).to_have_value("Half a thought")
