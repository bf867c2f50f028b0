"""Suggested groups: asked for, changed, accepted and taken back, by a host, before a phone."""

import re
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from server.demo.thoughts import QUESTION, thoughts
from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.wire import Made, new_id
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.servers import ROOT

ACROSS, STEP_X, STEP_Y = 12, 216, 156
NAME = "Closer by"
LATE = "More fresh vegetables and fruit, please"


def written(made: Made) -> list[str]:
    """120 notes of a food bank's clients, in five languages, in rows; their ids."""
    with made.seat(made.participate) as writer:
        adding: list[list[Any]] = [
            ["note.add", new_id(), writer.sections[0], one.text, one.lang, "yellow", x, y, ""]
            for at, one in enumerate(thoughts())
            for x, y in [(STEP_X * (at % ACROSS), STEP_Y * (at // ACROSS))]
        ]
        for first in range(0, len(adding), 60):
            writer.do(*adding[first : first + 60])
    return [id for _, id, *_ in adding]


def cards(desk: Desk) -> Locator:
    return desk.page.locator("[data-offered]")


def panel(desk: Desk) -> Locator:
    return desk.page.get_by_role("complementary", name=desk.t("proposal"))


def count(card: Locator) -> int:
    told = card.locator(".count").text_content()
    assert told is not None
    return int(told)


def grounds(desk: Desk) -> list[tuple[float, float, float, float]]:
    """Where the groups and the notes in none lie."""
    script = """() => [...document.querySelectorAll('[data-group]')].map((ground) => {
        const { x, y, width, height } = ground.getBoundingClientRect();
        return [x, y, width, height];
    })"""
    return [tuple(box) for box in desk.page.evaluate(script)]


def overlapping(desk: Desk) -> bool:
    return any(
        x < x2 + w2 and x2 < x + w and y < y2 + h2 and y2 < y + h
        for (x, y, w, h), (x2, y2, w2, h2) in combinations(grounds(desk), 2)
    )


def apart(desk: Desk) -> tuple[int, int]:
    """How far two notes lie from each other, in tenths of a note's width, at any zoom."""
    (x, y, w, _), (x2, y2, *_) = (desk.box(thoughts()[at].text) for at in (0, 14))
    return round(10 * (x2 - x) / w), round(10 * (y2 - y) / w)


def fewer_from(phone: Phone) -> None:
    """Two groups become one by a tap on a phone, which may adjust them too."""
    phone.page.get_by_role("button", name=phone.t.beginning("proposal")).tap()
    sheet = phone.page.get_by_role("dialog")
    assert violations(phone.page) == []
    sheet.get_by_role("button", name=phone.t("proposal-fewer")).tap()
    sheet.get_by_role("button", name=phone.t("close")).tap()


def parted_and_locked(desk: Desk) -> int:
    """A suggested group is split by key and by tick, then locked; return how many there are."""
    there = cards(desk).count()
    named = desk.page.get_by_role("heading", name=NAME)
    kept = cards(desk).filter(has_not=named).first
    kept.locator("[data-offered-name]").focus()
    desk.page.keyboard.press("Enter")
    panel(desk).get_by_role("button", name=desk.t("proposal-split")).press("Enter")
    asked = desk.dialog("proposal-split-ask")
    ticks = asked.get_by_role("checkbox")
    for at in range(ticks.count()):
        ticks.nth(at).set_checked(at < 2)
    asked.get_by_role("button", name=desk.t("proposal-split-do", n=2)).press("Enter")
    expect(cards(desk)).to_have_count(there + 1)
    out = cards(desk).filter(has=desk.page.locator("[aria-current=true]"))
    expect(out.locator(".count")).to_have_text("2")
    panel(desk).get_by_role("button", name=desk.t("proposal-lock")).press("Enter")
    expect(out.get_by_role("img", name=desk.t("proposal-locked"))).to_be_visible()
    fewer = panel(desk).get_by_role("button", name=desk.t("proposal-fewer"))
    more = panel(desk).get_by_role("button", name=desk.t("proposal-more-groups"))
    fewer.click()
    expect(cards(desk)).to_have_count(there)
    expect(out.locator(".count")).to_have_text("2")
    more.click()
    expect(cards(desk)).to_have_count(there + 1)
    return there + 1


def test_suggested_changed_accepted_and_taken_back(people: People) -> None:
    """GR12, GR13, GR16, UN5: nothing moves before the yes, and one press takes it all back."""
    made = people.made(QUESTION)
    written(made)
    changed_and_taken_back(people, made)


def changed_and_taken_back(people: People, made: Made) -> Desk:
    desk, phone = people.desk(), people.phone()
    desk.open(made.facilitate)
    phone.open(made.participate)
    before = apart(desk)
    desk.button("suggest").click()
    expect(cards(desk).first).to_be_visible(timeout=60_000)
    found = cards(desk).count()
    assert 5 <= found <= 12
    expect(desk.page.locator("[data-group]")).to_have_count(0)
    assert violations(desk.page) == []

    fewer_from(phone)
    expect(cards(desk)).to_have_count(found - 1)
    panel(desk).get_by_role("button", name=desk.t("proposal-more-groups")).click()
    expect(cards(desk)).to_have_count(found)
    panel(desk).get_by_role("button", name=desk.t("proposal-fewer")).click()
    expect(cards(desk)).to_have_count(found - 1)

    cards(desk).first.locator("[data-offered-name]").focus()
    desk.page.keyboard.press("ArrowRight")
    expect(cards(desk).nth(1).locator("[data-offered-name]")).to_be_focused()
    panel(desk).get_by_role("button", name=desk.t("proposal-rename")).click()
    desk.page.get_by_role("textbox", name=desk.t("group-name")).fill(NAME)
    desk.page.keyboard.press("Enter")
    renamed = cards(desk).filter(has=desk.page.get_by_role("heading", name=NAME))
    expect(renamed).to_have_count(1)

    was = count(renamed)
    notes = panel(desk).get_by_role("region", name=desk.t("proposal-notes"))
    moving = notes.get_by_role("listitem").nth(1).locator("p").text_content()
    notes.get_by_role("listitem").nth(1).get_by_role("button").click()
    desk.dialog("group-put").get_by_role("listitem").first.get_by_role("button").click()
    expect(renamed.locator(".count")).to_have_text(str(was - 1))
    expect(notes).not_to_contain_text(str(moving))

    found = parted_and_locked(desk)
    panel(desk).get_by_role("button", name=re.compile("^Accept all")).click()
    groups = desk.page.locator("[data-group]")
    expect(groups).to_have_count(found)
    expect(desk.button("view-plane")).to_have_attribute("aria-pressed", "true")
    ground = desk.page.get_by_role("region", name=NAME)
    expect(ground.get_by_label(desk.t("notes-count", n=was - 1))).to_be_visible()
    assert not overlapping(desk)

    phone.all_notes()
    phone.page.get_by_role("searchbox").fill(str(moving))
    expect(phone.page.get_by_role("heading", level=3)).to_have_count(1)

    desk.page.get_by_role("button", name=desk.t("undo"), exact=True).first.click()
    expect(groups).to_have_count(0)
    expect(phone.page.get_by_role("heading", level=3)).to_have_count(0)
    desk.live()
    desk.button("zoom-fit").click()
    assert apart(desk) == before
    return desk


def accepted_on_a_phone(people: People, made: Made, desk: Desk, notes: list[str]) -> None:
    """GR15: a host with a phone asks, says yes to one group, takes it back, and asks again."""
    phone = people.phone()
    phone.page.goto(made.facilitate)
    phone.page.get_by_role("link", name=phone.t("remote-write")).tap()
    phone.live()
    phone.all_notes()
    phone.page.get_by_role("button", name=phone.t.beginning("suggest")).tap()
    sheet = phone.page.get_by_role("dialog")
    expect(sheet.get_by_role("button", name=re.compile("^Accept all"))).to_be_visible(
        timeout=60_000
    )
    assert violations(phone.page) == []
    sheet.locator("button.choice").first.tap()
    sheet.get_by_role("button", name=phone.t("proposal-accept")).tap()
    expect(sheet.get_by_role("button", name=re.compile("^Accept all"))).to_be_visible()
    sheet.get_by_role("button", name=phone.t("close")).tap()
    groups = desk.page.locator("[data-group]")
    expect(groups).to_have_count(1)
    phone.page.get_by_role("button", name=phone.t("undo")).tap()
    expect(groups).to_have_count(0)
    phone.page.get_by_role("button", name=phone.t.beginning("proposal")).tap()
    with made.seat(made.facilitate) as other:
        group = new_id()
        other.do(["group.make", group, NAME, other.sections[0], notes[:40], 0, 3000, ""])
        expect(sheet.get_by_text(phone.t("proposal-old"))).to_be_visible()
        assert violations(phone.page) == []
        sheet.get_by_role("button", name=phone.t.beginning("suggest-again")).tap()
        expect(sheet.get_by_text(phone.t("proposal-old"))).to_have_count(0, timeout=60_000)
        other.do(["group.dissolve", group, 0])
    expect(groups).to_have_count(0)
    sheet.get_by_role("button", name=phone.t("proposal-dismiss")).tap()
    expect(sheet).to_have_count(0)


def offered(desk: Desk, made: Made) -> None:
    """GR18: what comes after the groups goes nowhere until somebody puts it there."""
    desk.button("suggest").click()
    expect(cards(desk).first).to_be_visible(timeout=60_000)
    panel(desk).get_by_role("button", name=re.compile("^Accept all")).click()
    expect(desk.page.locator("[data-group]").first).to_be_visible()
    with made.seat(made.participate) as writer:
        writer.do(["note.add", new_id(), writer.sections[0], LATE, "en", "pink", 0, 3000, ""])
    new = desk.page.get_by_role("region", name=desk.t.beginning("offers"))
    expect(new.get_by_text(LATE)).to_be_visible(timeout=60_000)
    new.get_by_role("button", name=re.compile("^Put into ")).press("Enter")
    expect(new).to_have_count(0)


WORKER = """
import asyncio, sys
from pathlib import Path
from server import grouping, worker
from server.settings import Settings
if sys.argv[3:]:
    grouping.grouped.__defaults__ = (grouping.LIMITS, *sys.argv[3:])
asyncio.run(worker.work(Settings(data=Path(sys.argv[1]), redis_url=sys.argv[2])))
"""


def worker(served: Served, redis: Redis, *child: str) -> subprocess.Popen[bytes]:
    """Return a worker in a process of its own; another program than its own may be its child."""
    command = [sys.executable, "-c", WORKER, str(served.folder), redis.url, *child]
    return subprocess.Popen(command, cwd=ROOT)


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize("where", ["embedded", "a worker"])
def test_a_desk_a_phone_and_a_late_note(
    browser: Browser,
    serve: Callable[..., Served],
    redis: Redis,
    postgres: Postgres,
    where: str,
) -> None:
    """Issue 5: 120 notes in five languages, from the wish for groups to all that comes of it."""
    apart = {"redis_url": redis.url, "database_url": postgres.url} if where != "embedded" else {}
    served = serve(**apart)
    people = People(browser, served)
    made = people.made(QUESTION)
    notes = written(made)
    working = worker(served, redis) if apart else None
    try:
        desk = changed_and_taken_back(people, made)
        accepted_on_a_phone(people, made, desk, notes)
        desk.reload()
        offered(desk, made)
    finally:
        if working:
            working.kill()
            working.wait()
    people.check()
    people.close()


@pytest.mark.long
@pytest.mark.timeout(240)
def test_a_worker_that_is_killed_leaves_a_sentence_and_a_working_board(
    browser: Browser, serve: Callable[..., Served], redis: Redis, postgres: Postgres
) -> None:
    """Nothing has moved, notes are written, and asking again works as soon as one is there."""
    served = serve(redis_url=redis.url, database_url=postgres.url)
    people = People(browser, served)
    made = people.made(QUESTION)
    written(made)
    desk = people.desk()
    desk.open(made.facilitate)
    with worker(served, redis, "tests.server.sleeping") as first:
        desk.button("suggest").click()
        expect(desk.page.get_by_text(desk.t("suggest-embed", n=1, all=2))).to_be_visible(
            timeout=60_000
        )
        first.kill()
    desk.write("And still one more")
    expect(desk.page.get_by_role("alert")).to_have_text(desk.t("grouping-failed"), timeout=120_000)
    expect(desk.page.locator("[data-group]")).to_have_count(0)
    with worker(served, redis) as second:
        desk.button("suggest").click()
        expect(cards(desk).first).to_be_visible(timeout=60_000)
        second.terminate()
    people.check()
    people.close()
