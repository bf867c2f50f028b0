"""BO19: somebody with a phone writes for a person without one, who comes back by a slip."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

OWN, THEIRS = "From the helper", "The bags are heavy"


@pytest.mark.long
def test_a_helper_writes_for_somebody_who_comes_back_by_a_slip(people: People) -> None:
    made = people.made()
    phone = people.phone()
    phone.open(made.participate)
    phone.write(OWN)
    phone.saved(OWN)
    phone.page.locator("header button.me").tap()
    phone.button("scribe").tap()
    phone.button("scribe-new").tap()

    bar = phone.page.get_by_role("region", name=phone.t("scribe-someone"))
    expect(bar).to_be_visible()
    phone.misses(OWN)
    phone.field.tap()
    phone.page.keyboard.type(THEIRS)
    named = phone.page.locator("form button[type=submit]")
    expect(named).to_contain_text(phone.t.text("scribe-send", label="").strip())
    named.tap()
    phone.saved(THEIRS)
    whom = bar.get_by_role("listitem").first
    expect(whom).to_contain_text(phone.t.within("notes-count", n=1))
    assert [] == violations(phone.page)

    bar.get_by_role("button", name=phone.t("scribe-slip")).tap()
    dialog = phone.page.get_by_role("dialog")
    address = dialog.locator("bdi[dir=ltr]")
    expect(address).to_be_visible()
    assert [] == violations(phone.page)
    slip = address.inner_text()
    dialog.get_by_role("button", name=phone.t("close")).tap()
    bar.get_by_role("button", name=phone.t("scribe-stop")).tap()
    expect(bar).to_have_count(0)
    phone.sees(OWN)
    phone.misses(THEIRS)

    home = people.phone()
    home.page.goto(slip)
    home.saved(THEIRS)
    home.misses(OWN)
