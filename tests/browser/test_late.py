"""A server that is there and saves nothing: every page says so truly, and takes it back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import truth
from tests.browser.people import People
from tests.browser.served import Served

PHONE = ("A bench while we wait", "A sign at the door", "Ring when it is my turn")
DESK = ("Open on Saturday", "A table for children", "Fewer forms")


@contextmanager
def away(served: Served) -> Iterator[None]:
    """Nobody can write to the board's file, as while somebody copies it."""
    db = sqlite3.connect(served.folder / "groundswell.db", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        db.execute("ROLLBACK")
        db.close()


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_log_that_is_away_is_told_and_taken_back(
    people: People, served: Served, language: str
) -> None:
    made = people.made()
    phone, desk = people.phone(language), people.desk(language)
    phone.open(made.participate)
    desk.open(made.participate.replace("/p/", "/b/"))
    saying = phone.page.locator("main .ban")
    with away(served):
        phone.write(PHONE[0])
        for text in PHONE[1:]:
            phone.another(text)
        desk.plane.focus()
        desk.page.keyboard.press("n")
        for text in DESK:
            desk.page.keyboard.type(text)
            desk.page.keyboard.press("Enter")
            desk.sees(text)
        desk.page.keyboard.press("Escape")
        expect(saying.get_by_text(phone.t("offline-text", n=3))).to_be_visible()
        expect(saying.get_by_text(phone.t("late-title"))).to_be_visible()
        expect(phone.chip).to_have_text(phone.t("chip-late"))
        expect(desk.chip).to_have_text(desk.t("connection-late", n=3))
        expect(desk.page.get_by_text(desk.t("banner-late", n=3))).to_be_visible()
        assert [] == truth.texts(served, made.id)
    phone.live()
    desk.live()
    expect(phone.page.get_by_text(phone.t("late-title"))).to_have_count(0)
    expect(saying.get_by_text(phone.t("online-again", n=3))).to_be_visible()
    expect(desk.page.get_by_text(desk.t("banner-late", n=3))).to_have_count(0)
    for text in PHONE:
        phone.saved(text)
    assert sorted(PHONE + DESK) == sorted(truth.texts(served, made.id))


def test_a_board_full_of_connections_is_not_called_a_dead_network(
    browser: Browser, serve: Callable[..., Served]
) -> None:
    crowded = People(browser, serve(connections_per_board=1))
    made = crowded.made()
    first, phone, desk = crowded.phone(), crowded.phone(), crowded.desk()
    first.open(made.participate)
    phone.page.goto(made.participate)
    expect(phone.chip).to_have_text(phone.t("chip-busy"))
    expect(phone.field).to_be_visible()
    desk.page.goto(made.participate.replace("/p/", "/b/"))
    expect(desk.chip).to_have_text(desk.t("connection-busy", n=0))
    desk.page.close()
    first.page.close()
    phone.page.evaluate("dispatchEvent(new Event('online'))")
    phone.live()
    crowded.check()
    crowded.close()
