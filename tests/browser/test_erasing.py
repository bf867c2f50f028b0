"""Erasing for good: a note, oneself, and how long the board stays (RE1, RE5, RE6, RE8, UN7)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People

CANARY, TULIPS, ROSES = "canary words", "گل لاله", "More roses"


def test_notes_and_people_are_erased_for_good(people: People) -> None:
    made = people.made()
    wire = made.seat(made.facilitate)
    host, mina = people.desk(), people.phone("fa")
    host.open(made.facilitate)
    mina.open(made.participate)
    mina.page.wait_for_load_state("networkidle")
    for text in (CANARY, TULIPS, ROSES):
        mina.write(text) if text is CANARY else mina.another(text)
        mina.saved(text)
    host.sees(CANARY, TULIPS, ROSES)

    host.choose(CANARY)
    host.press("erase-note")
    ask = host.dialog("erase")
    expect(ask).to_contain_text(host.t.text("erase-ask", n=1)[:40])
    host.page.keyboard.press("Escape")
    host.sees(CANARY)
    host.press("erase-note")
    host.dialog("erase").get_by_role("button", name=host.t("erase")).click()
    host.misses(CANARY)
    mina.misses(CANARY)
    host.page.keyboard.press("Control+z")  # nothing brings it back
    host.misses(CANARY)

    mina.sheet(TULIPS, "erase-note")
    sheet = mina.page.get_by_role("dialog", name=mina.t("erase-note"))
    expect(sheet).to_contain_text(mina.t.text("erase-ask", n=1)[:30])
    assert not violations(mina.page)
    sheet.get_by_role("button", name=mina.t("erase")).tap()
    mina.misses(TULIPS)
    host.misses(TULIPS)

    _given_a_day(host)

    mina.page.get_by_role("button", name=mina.t.within("menu")).tap()
    menu = mina.page.get_by_role("dialog", name=mina.t("phone-menu"))
    expect(menu).to_contain_text(mina.t.text("promise-kept"))
    menu.get_by_role("button", name=mina.t("erase-me")).tap()
    mina.watch.allow("status of 404")  # her page may still ask what became of her seat
    mina.page.get_by_role("button", name=mina.t("erase")).tap()
    mina.page.wait_for_url(f"{people.served.there}/")
    host.misses(ROSES)
    assert CANARY not in host.page.content()
    wire.close()


def _given_a_day(host: Desk) -> None:
    """Four days from now; and who did what so far is to be read."""
    host.menu("keeping")
    keeping = host.dialog("keeping")
    expect(keeping).to_contain_text(host.t.text("keeping-moves"))
    assert not violations(host.page)
    day = host.page.evaluate("new Date(Date.now() + 4 * 864e5).toISOString().slice(0, 10)")
    keeping.get_by_label(host.t("keeping-day")).fill(day)
    keeping.get_by_role("button", name=host.t("save")).click()
    expect(keeping).to_contain_text(host.t.text("keeping-set"))
    keeping.get_by_role("button", name=host.t("deeds")).click()
    deeds = host.dialog("deeds")
    expect(deeds).to_contain_text(host.t.within("deed-notes-erased", n=1))
    expect(deeds).to_contain_text(host.t.text("deed-board-ruled"))
    assert not violations(host.page)
    host.shut("deeds")
    notice = host.page.get_by_role("region", name=host.t("keeping"))
    expect(notice).to_be_visible()
