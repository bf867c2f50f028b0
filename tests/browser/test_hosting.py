"""What a host does for a whole room: shows everybody one thing (BO17)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

ROSES, TULIPS, HALF = "More roses", "گل لاله", "A bench in the"


def test_a_host_shows_everybody_one_thing(people: People) -> None:
    made = people.made()
    host, bo, mina = people.desk(), people.desk("fa"), people.phone("nl")
    bo.open(made.participate.replace("/p/", "/b/"))
    mina.open(made.participate)
    host.open(made.facilitate)
    mina.write(ROSES)
    bo.sees(ROSES)
    bo.page.mouse.wheel(0, 9_000)  # far away
    bo.misses(ROSES)

    host.choose(ROSES)
    host.press("focus-show")
    bo.sees(ROSES)  # by itself
    expect(bo.note(ROSES)).to_be_in_viewport()
    on_phone = mina.page.get_by_role("region", name=mina.t("focus-shown"))
    expect(on_phone.get_by_text(ROSES)).to_be_visible()
    assert not violations(bo.page)
    assert not violations(mina.page)
    bo.button("focus-back").click()
    bo.misses(ROSES)
    expect(bo.page.get_by_role("region", name=bo.t("focus-shown"))).to_have_count(0)
    mina.field.focus()
    mina.page.keyboard.type(HALF)
    expect(on_phone.get_by_text(ROSES)).to_be_hidden()  # the field comes first
    on_phone.get_by_role("button", name=mina.t("focus-later")).tap()
    expect(on_phone).to_have_count(0)

    mina.field.focus()
    bo.plane.focus()
    bo.page.keyboard.press("n")
    bo.page.keyboard.type(HALF)
    host.page.get_by_role("switch", name=host.t("focus-hold")).click()
    host.choose(ROSES)
    host.press("focus-show")  # once more: whoever went away is called again
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
