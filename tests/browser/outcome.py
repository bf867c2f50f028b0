"""What came of a session: the same in the file for programs and on everybody's page."""

import json
import urllib.request
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.walk import Walk
from tests.browser.wire import Made
from tests.browser.words import plain

FIRST = 8  # lines of a result that each page shows at first
File = dict[str, Any]


def agree(walk: Walk) -> None:
    """What was written, grouped, voted, thought and decided is what the file and all pages say."""
    board = exported(walk.party.made)
    said = {note["id"]: note["text"] for note in board["notes"]}
    assert sorted(walk.notes) == sorted(said.values())
    groups = {group["id"]: group for group in board["groups"]}
    inside = {group["name"]: [said[id] for id, _ in group["notes"]] for group in board["groups"]}
    assert {name: set(texts) for name, texts in walk.groups.items()} == {
        name: set(texts) for name, texts in inside.items()
    }
    names = {**said, **{id: group["name"] for id, group in groups.items()}}
    for vote, given in zip(board["votes"], walk.given, strict=True):
        told = {names.get(item["item"], ""): item["sum"] for item in vote["results"]}
        sums = {name if given.plan.target != "session" else "": n for name, n in given.sums.items()}
        assert {name: n for name, n in sums.items() if n} == {
            name: n for name, n in told.items() if n
        }
        assert 3 == vote["turnout"]
    _thought(walk, board, said)
    for desk in walk.party.desks:
        _on_desk(walk, desk)
    _on_phone(walk, walk.party.phone)
    if walk.given:
        _result(walk)


def exported(made: Made) -> File:
    """The board file, as whoever may only look gets it."""
    with made.seat(made.view) as reader:
        address = f"{made.here}/api/boards/{made.id}/export.json"
        asked = urllib.request.Request(address, headers={"Authorization": f"Bearer {reader.token}"})
        with urllib.request.urlopen(asked) as answer:
            return dict(json.load(answer))


def _thought(walk: Walk, board: File, said: dict[str, str]) -> None:
    """One idea, made of what it was made of, adopted for its reason; and what will be done."""
    [idea], [decision] = board["ideas"], board["decisions"]
    [source] = idea["sources"]
    made_of = {said[id] for id in source["notes"]} or {said[source["id"]]}
    assert walk.idea == idea["text"]
    assert made_of == set(walk.groups[walk.name] if walk.ratings else walk.notes[:1])
    assert (idea["id"], "adopted", walk.reason) == tuple(
        decision[field] for field in ("id", "outcome", "reason")
    )
    assert [walk.deed] * walk.acted == [action["text"] for action in board["actions"]]


def _on_desk(walk: Walk, desk: Desk) -> None:
    desk.view("view-list")
    desk.sees(*walk.notes)
    for name, texts in walk.groups.items():
        group = desk.page.get_by_role("region", name=name)
        expect(group.locator("[data-note]")).to_have_count(len(texts))
    card = desk.page.get_by_role("article", name=walk.idea)
    expect(card).to_contain_text(walk.reason)
    expect(card).to_contain_text(desk.t.within("decision-adopted"))


def _on_phone(walk: Walk, phone: Phone) -> None:
    if (back := phone.button("back")).is_visible():
        back.tap()
    phone.page.get_by_role("button", name=phone.t.within("ideas-title")).tap()
    sheet = phone.page.get_by_role("dialog", name=phone.t("ideas-title"))
    for words in (walk.idea, walk.reason, *([walk.deed] if walk.acted else [])):
        expect(sheet.get_by_text(words).first).to_be_visible()
    walk.party.picture("99-ideas")
    phone.page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    phone.all_notes()
    phone.sees(*walk.notes)
    for name in walk.groups:
        expect(phone.page.get_by_role("heading", name=name)).to_be_visible()
    phone.back()


def _result(walk: Walk) -> None:
    """The places of the last vote, as each page has them."""
    host, *guests = walk.party.desks
    places = _places(host.page.locator("aside.panel .standings").last)
    for guest in guests:
        guest.button("vote-results-list").click()
        assert places == _places(guest.page.get_by_role("dialog").locator(".standings").last)
        guest.page.keyboard.press("Escape")
    phone = walk.party.phone
    phone.page.get_by_role("button", name=phone.t.within("vote-results")).tap()
    assert places == _places(phone.page.locator(".standings").last)
    walk.party.picture("99-result")


def _places(standings: Locator) -> list[str]:
    expect(standings).to_be_visible()
    lines = standings.locator(".what > :first-child").all_inner_texts()
    return [plain(line).strip() for line in lines][:FIRST]
