"""Programmes: one invitation, the same seats, and what comes along (PG1-PG8)."""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import Sequence
from typing import Any

import httpx
import msgspec
import pytest

from board import carrying, wire
from board.actions import AddAction
from board.banning import BanSeat
from board.decisions import MakeDecision
from board.erasing import EraseNote
from board.groups import MakeGroup
from board.ideas import MakeIdea
from board.moderating import HideNote
from board.notes import AddNote
from board.seats import RemoveSeat
from board.settings import ChangeDoor, FinishBoard
from board.state import START, Board, GroupId, NoteId, Role, SeatId, Seq
from server.log import Commit
from server.room import Room
from tests.board.spec import note_id
from tests.client import eventually
from tests.server.conftest import Web

HOST, ANN, BEN = ("h" * 22, "a" * 22, "b" * 22)


class Series:
    """A programme as its maker got it."""

    def __init__(self, web: Web, made: dict[str, Any]) -> None:
        self.web, self.client, self.made = web, web.client, made
        self.id, self.code = made["id"], made["code"]
        self.path = f"/api/programmes/{self.id}"

    @classmethod
    async def begin(cls, web: Web, **asked: Any) -> Series:
        wish = {"question": "How is everybody fed?", "language": "en", **asked}
        answer = await web.client.post("/api/programmes", json=wish)
        assert 201 == answer.status_code, answer.text
        return cls(web, answer.json())

    def bearer(self, role: str = "facilitate") -> dict[str, str]:
        token = self.made["links"][role].partition("#t=")[2]
        return {"Authorization": f"Bearer {token}"}

    async def get(self, path: str = "", role: str = "facilitate") -> Any:
        answer = await self.client.get(self.path + path, headers=self.bearer(role))
        assert 200 == answer.status_code, answer.text
        return answer.json()

    async def post(self, path: str, body: object, role: str = "facilitate") -> httpx.Response:
        return await self.client.post(self.path + path, json=body, headers=self.bearer(role))

    async def open(self, n: int, bring: Sequence[Any] = (), **more: Any) -> Any:
        body = {"key": HOST, "bring": list(bring), **more}
        answer = await self.post(f"/sessions/{n}/open", body)
        assert 201 == answer.status_code, answer.text
        return answer.json()

    async def seat(self, key: str, **more: Any) -> httpx.Response:
        return await self.post("/seats", {"key": key, **more}, "participate")

    async def room(self, n: int) -> Room:
        kept = await self.web.app.state.hub.log.programme(self.id)
        session = msgspec.msgpack.decode(kept.body)[4][n - 1]
        room: Room = await self.web.app.state.hub.room(session[4])
        return room

    async def states(self, role: str = "participate") -> list[str]:
        return [one["state"] for one in (await self.get(role=role))["sessions"]]

    async def chosen(self, n: int) -> list[dict[str, Any]]:
        """What comes along to a session unless a facilitator says otherwise."""
        offers = (await self.get(f"/sessions/{n}/offers"))["offers"]
        return [{k: o[k] for k in ("session", "kind", "id")} for o in offers if o["usual"]]


@pytest.fixture
async def series(web: Web) -> Series:
    return await Series.begin(web)


async def write(room: Room, seat: str, id: str, words: str, section: int = 0) -> NoteId:
    note = note_id(id)
    home = room.board.sections[section].id
    await room.ask(AddNote(note, home, words, "en", "yellow", 0, 0, ""), seat=SeatId(seat))
    return note


async def test_it_begins_with_six_sessions_and_no_board(series: Series) -> None:
    """PG1"""
    told = await series.get()
    assert 6 == len(told["sessions"])
    assert ["next"] * 6 == await series.states()
    assert [1, 1, 3, 3, 4, 4] == [one["week"] for one in told["sessions"]]
    assert ("Goal and questions", 0) == (told["sessions"][0]["title"], told["on"])
    assert "invitation" in told
    assert told["invitation"]["code"] == series.code
    assert not {"invitation", "host"} & (await series.get(role="participate")).keys()


async def test_one_invitation_leads_to_what_is_on(series: Series) -> None:
    """PG2: the code, the page and the board's own invitation say the same."""
    client = series.client
    page = await client.get(f"/{series.code}")
    assert 303 == page.status_code
    assert page.headers["location"].startswith(f"/programme/{series.id}?")
    found = (await client.post("/api/join", json={"code": series.code})).json()
    assert ("", series.id) == (found["board"], found["programme"])
    await series.open(3)  # a session may start without the former
    assert ["next", "next", "now", "next", "next", "next"] == await series.states()
    room = await series.room(3)
    assert room.id == (await client.post("/api/join", json={"code": series.code})).json()["board"]
    seat = (await series.open(3))["seat"]
    own = {"Authorization": f"Bearer {seat['token']}"}
    facts = (await client.get(f"/api/boards/{room.id}", headers=own)).json()
    assert (series.code, series.id) == (facts["code"], facts["programme"])
    assert f"/programme/{series.id}#t=" in facts["links"]["participate"]
    invitation = (await client.get(f"/api/boards/{room.id}/invitation", headers=own)).json()
    assert (series.code, facts["links"]["participate"]) == (invitation["code"], invitation["link"])
    await series.open(1)
    facts = (await client.get(f"/api/boards/{room.id}", headers=own)).json()
    assert facts["code"] == room.links.code != series.code
    assert ["now", "next", "begun", "next", "next", "next"] == await series.states()
    first = await series.room(1)
    await first.ask(FinishBoard(True), seat=SeatId((await series.open(1))["seat"]["seat"]))
    assert "done" == (await series.states())[0]
    assert 0 == (await series.get())["on"]


async def test_who_guesses_codes_waits_for_programmes_too(series: Series) -> None:
    """PG2: else the right guess is told from a wrong one however many there were."""
    client, answer = series.client, None
    while answer is None or 404 == answer.status_code:
        answer = await client.post("/api/join", json={"code": "222222"})
    for answer in (
        await client.post("/api/join", json={"code": series.code}),
        await client.get(f"/{series.code}"),
    ):
        assert 429 == answer.status_code


async def test_a_person_has_one_seat_in_every_session(series: Series) -> None:
    """PG3: the same however often one comes, with the name of the session before."""
    await series.open(1)
    one = (await series.seat(ANN)).json()
    assert one == (await series.seat(ANN)).json()
    assert one["seat"] != (await series.seat(BEN)).json()["seat"]
    room = await series.room(1)
    label = room.board.seats[SeatId(one["seat"])].label
    await series.open(2)
    two = (await series.seat(ANN)).json()
    assert 2 == two["session"]
    second = await series.room(2)
    assert label == second.board.seats[SeatId(two["seat"])].label
    assert two["seat"] != one["seat"]
    frames = {"Authorization": f"Bearer {two['token']}"}
    facts = (await series.client.get(f"/api/boards/{second.id}", headers=frames)).json()
    assert "participant" == facts["role"]
    hosts = {room.board.seats[SeatId((await series.open(n))["seat"]["seat"])].label
             for n, room in ((1, room), (2, second))}  # fmt: skip
    assert 1 == len(hosts)


async def test_who_came_by_the_boards_own_link_keeps_the_name(series: Series) -> None:
    """PG3"""
    await series.open(1)
    room = await series.room(1)
    hub = series.web.app.state.hub
    seat, token = await hub.take_seat(room, Role.PARTICIPANT)
    await series.open(2)
    came = {"board": room.id, "token": token}
    two = (await series.seat(ANN, came=came)).json()
    second = await series.room(2)
    assert room.board.seats[seat].label == second.board.seats[SeatId(two["seat"])].label
    wrong = (await series.seat(BEN, came={"board": room.id, "token": "x"})).json()
    assert room.board.seats[seat].label != second.board.seats[SeatId(wrong["seat"])].label


async def test_nothing_stored_ties_the_seats_of_two_boards(series: Series) -> None:
    """PG4: without the key, which is in no store, a seat tells nothing of another one."""
    await series.open(1)
    key = secrets.token_urlsafe(16)
    one = (await series.seat(key)).json()["seat"]
    await series.open(2)
    two = (await series.seat(key)).json()["seat"]
    log = series.web.app.state.hub.log
    row = await log.programme(series.id)
    for found in (key, one, two):
        assert found.encode() not in row.body
    for n, foreign in ((1, two), (2, one)):
        room = await series.room(n)
        events = b"".join(await log.read(room.id, epoch=room.epoch, after=START))
        assert foreign.encode() not in events
        assert key.encode() not in events


async def test_who_was_removed_for_good_stays_out(series: Series) -> None:
    """PG3: also of the sessions to come; who left by themselves comes in anew."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    room = await series.room(1)
    ann, ben = [SeatId((await series.seat(key)).json()["seat"]) for key in (ANN, BEN)]
    await room.ask(BanSeat(ann), seat=host)
    await room.ask(RemoveSeat(ben), seat=ben)
    assert ben != (await series.seat(BEN)).json()["seat"]
    await series.open(2)
    assert "not-allowed" == (await series.seat(ANN)).json()["error"]
    assert 201 == (await series.seat(BEN)).status_code


async def test_the_door_of_a_session_holds(series: Series) -> None:
    """PG3, BO6, BO8: for newcomers; who is in comes back."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    room = await series.room(1)
    await series.seat(ANN)
    await room.ask(ChangeDoor("closed"), seat=host)
    assert "door-closed" == (await series.seat(BEN)).json()["error"]
    assert 201 == (await series.seat(ANN)).status_code
    told = (await series.get(role="participate"))["sessions"][0]
    assert (True, 0, 0) == (told["closed"], told["notes"], told["people"])
    assert not (await series.get())["sessions"][0]["closed"]
    await room.ask(ChangeDoor("open"), seat=host)
    own = {"Authorization": f"Bearer {(await series.open(1))['seat']['token']}"}
    said = {"passphrase": "open sesame"}
    await series.client.post(f"/api/boards/{room.id}/passphrase", json=said, headers=own)
    assert "passphrase-needed" == (await series.seat(BEN)).json()["error"]
    assert 201 == (await series.seat(BEN, **said)).status_code


async def test_what_comes_along_comes_once(series: Series) -> None:
    """PG5, PG6, NO18: the usual things are chosen; a second time nothing comes."""
    host = (await series.open(1))["seat"]["seat"]
    room = await series.room(1)
    goal = await write(room, host, "goal", "Everyone eats", 0)
    why, when = [await write(room, host, id, f"{id}?", 2) for id in ("why", "when")]
    where = room.board.sections[2].id
    group = MakeGroup(GroupId("groupgroupgroup-"), "Unknown", where, (why, when), 0, 0, "")
    await room.ask(group, seat=SeatId(host))
    offers = (await series.get("/sessions/2/offers"))["offers"]
    assert {("note", goal), ("group", "groupgroupgroup-")} == {
        (one["kind"], one["id"]) for one in offers if one["usual"]
    }
    bring = await series.chosen(2)
    assert 3 == (await series.open(2, bring))["brought"]
    second = await series.room(2)
    assert {goal, why, when} == {note.copy_of for note in second.board.notes.values()}
    assert {""} == {note.seat for note in second.board.notes.values()}
    into = {note.section for note in second.board.notes.values()}
    assert ["What we want to find out"] == [second.board.section(id).title for id in into]
    assert ["Unknown"] == [one.name for one in second.board.groups]
    assert 0 == (await series.open(2, bring))["brought"]
    assert all(o["here"] for o in (await series.get("/sessions/2/offers"))["offers"] if o["usual"])
    assert 3 == len(second.board.notes)


async def test_what_comes_along_is_gone_through_beside_the_loop(
    series: Series, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG6: 3,200 notes in 400 groups would keep all boards waiting for 120 ms."""
    threads, really = list[int](), carrying.bringing

    def bringing(*asked: Any) -> Any:
        threads.append(threading.get_ident())
        return really(*asked)

    monkeypatch.setattr(carrying, "bringing", bringing)
    host = SeatId((await series.open(1))["seat"]["seat"])
    note = await write(await series.room(1), host, "goal", "Everyone eats")
    await series.open(2, [{"session": 1, "kind": "note", "id": note}])
    assert threads
    assert threading.get_ident() not in threads


async def test_what_is_hidden_does_not_come_along(series: Series) -> None:
    """PG5, PG8: only the common layer is offered, and flows."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    room = await series.room(1)
    shown = await write(room, host, "shown", "Seen")
    kept = await write(room, host, "kept", "KEPTBACK")
    await room.ask(HideNote(kept, "x"), seat=host)
    offers = await series.get("/sessions/2/offers")
    assert [shown] == [one["id"] for one in offers["offers"]]
    await series.open(2, [{"session": 1, "kind": "note", "id": kept}])
    assert not (await series.room(2)).board.notes
    for role in ("facilitate", "participate"):
        assert "KEPTBACK" not in str([offers, await series.get("/river", role), await series.get()])


async def test_what_is_erased_there_is_erased_here(series: Series) -> None:
    """PG7, RE1: through two sessions, as soon as it is erased, and when it is looked at."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    rooms = {1: await series.room(1)}
    note = await write(rooms[1], host, "erase", "ERASED")
    other = await write(rooms[1], host, "other", "Stays")
    wish = [{"session": 1, "kind": "note", "id": id} for id in (note, other)]
    await series.open(2, wish)
    rooms[2] = await series.room(2)
    carried = [{"session": 2, "kind": "note", "id": id} for id in rooms[2].board.notes]
    await series.open(3, carried)
    rooms[3] = await series.room(3)
    assert 2 == len(rooms[3].board.notes)
    await rooms[1].ask(EraseNote(note), seat=host)
    await series.get()
    for room in rooms.values():
        assert ["Stays"] == [one.text for one in room.board.notes.values()]
        events = await room.log.read(room.id, epoch=room.epoch, after=START)
        assert b"ERASED" not in b"".join(events)


async def test_what_is_erased_while_it_comes_along_goes_too(
    series: Series, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG7: by the time that its copies are looked for there is none yet."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    first, loop = await series.room(1), asyncio.get_running_loop()
    note = await write(first, host, "erase", "ERASED")
    really = carrying.things

    def things(board: Board) -> Any:
        found = really(board)
        erasing = first.ask(EraseNote(note), seat=host)
        asyncio.run_coroutine_threadsafe(erasing, loop).result()
        return found

    await series.open(2)
    monkeypatch.setattr(carrying, "things", things)
    await series.open(2, [{"session": 1, "kind": "note", "id": note}])
    assert not (await series.room(2)).board.notes


async def test_a_group_without_a_name_has_none_here(series: Series) -> None:
    """PG6, PG7: it is offered by its first note's words, which may be erased."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    first = await series.room(1)
    notes = (await write(first, host, "erase", "ERASED"), await write(first, host, "b", "Stays"))
    home = first.board.sections[0].id
    group = GroupId("groupgroupgroup-")
    await first.ask(MakeGroup(group, "", home, notes, 0, 0, ""), seat=host)
    assert "ERASED" == (await series.get("/sessions/2/offers"))["offers"][0]["text"]
    await series.open(2, [{"session": 1, "kind": "group", "id": group}])
    room = await series.room(2)
    await first.ask(EraseNote(notes[0]), seat=host)
    await series.get()
    assert [("", 1)] == [(one.name, len(one.notes)) for one in room.board.groups]
    events = await room.log.read(room.id, epoch=room.epoch, after=START)
    assert b"ERASED" not in b"".join(events)


async def test_one_board_that_takes_nothing_keeps_no_other_from_erasing(series: Series) -> None:
    """PG7: while programs of two ages run, say; the page goes on."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    first = await series.room(1)
    note = await write(first, host, "erase", "ERASED")
    for n in (2, 3):
        await series.open(n, [{"session": 1, "kind": "note", "id": note}])
    newer, last = await series.room(2), await series.room(3)
    event = wire.encode(["note.sung", "n" * 16, "la la"])
    await newer.log.append(Commit(newer.id, newer.epoch, Seq(newer.board.seq), (event,), at=1))
    newer._peers.missed()
    await eventually(lambda: newer.board.about.newer)
    await first.ask(EraseNote(note), seat=host)
    assert 6 == len((await series.get())["sessions"])
    assert not last.board.notes


async def test_the_river_goes_from_the_goal_to_what_came_of_it(series: Series) -> None:
    """PG8: from an adopted idea back to the words that it grew from."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    first = await series.room(1)
    goal = await write(first, host, "goal", "Everyone eats")
    await series.open(4, [{"session": 1, "kind": "note", "id": goal}])
    room = await series.room(4)
    (copy,) = room.board.notes
    host = SeatId((await series.open(4))["seat"]["seat"])
    idea = "ideaideaideaidea"
    await room.ask(MakeIdea(idea, "Evening shelf", "en", (("note", copy),)), seat=host)  # type: ignore[arg-type]
    await room.ask(MakeDecision("idea", idea, "adopted", "Cheap", "", 0), seat=host)
    drops = {one["key"]: one for one in (await series.get("/river", "participate"))["drops"]}
    at, walk = f"4.{idea}", [f"4.{idea}"]
    while drops[at]["came"]:
        (at,) = drops[at]["came"]
        walk.append(at)
    assert [f"4.{idea}", f"4.{copy}", f"1.{goal}"] == walk
    assert ("adopted", "Cheap") == (drops[walk[0]]["outcome"], drops[walk[0]]["reason"])
    await first.ask(ChangeDoor("closed"), seat=SeatId((await series.open(1))["seat"]["seat"]))
    closed = {one["key"]: one for one in (await series.get("/river", "participate"))["drops"]}
    assert (f"1.{goal}" in closed, closed[f"4.{copy}"]["lost"]) == (False, 1)
    grown = (await series.get())["sessions"][3]["grown"]
    assert ["Evening shelf"] == [one["text"] for one in grown]


async def test_an_erased_board_leaves_its_place(series: Series) -> None:
    """PG1: what was carried on from it stays."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    room = await series.room(1)
    note = await write(room, host, "goal", "Everyone eats")
    await series.open(2, [{"session": 1, "kind": "note", "id": note}])
    await series.web.app.state.hub.erase(room.id)
    assert ["gone", "now"] == (await series.states())[:2]
    assert 1 == len((await series.room(2)).board.notes)
    assert "session-none" == (await series.post("/sessions/1/open", {"key": HOST})).json()["error"]
    assert "session-none" == (await series.seat(ANN, session=1)).json()["error"]
    drops = (await series.get("/river"))["drops"]
    assert [1] == [one["lost"] for one in drops if one["session"] == 2] or not drops


async def test_a_session_gets_a_name_and_a_day(series: Series) -> None:
    """PG1"""
    answer = await series.post("/sessions/2/plan", {"title": " Listen ", "day": "2026-05-12"})
    assert {"session": 2, "title": "Listen", "day": "2026-05-12"} == answer.json()
    told = (await series.get())["sessions"][1]
    assert ("Listen", "2026-05-12") == (told["title"], told["day"])
    for body, slug in (
        ({"title": ""}, "text-empty"),
        ({"title": "x" * 121}, "bad-value"),
        ({"title": "x", "day": "2026-02-30"}, "bad-value"),
        ({"title": "x", "week": 1}, "malformed"),
    ):
        assert slug == (await series.post("/sessions/2/plan", body)).json()["error"]


async def test_it_can_be_erased_and_its_boards_stay(series: Series) -> None:
    """PG9"""
    await series.open(1)
    room = await series.room(1)
    wrong = await series.post("/erase", {"programme": "x"})
    assert "bad-value" == wrong.json()["error"]
    assert {"programme": series.id} == (
        await series.post("/erase", {"programme": series.id})
    ).json()
    gone = await series.client.get(series.path, headers=series.bearer())
    assert (404, "programme-gone") == (gone.status_code, gone.json()["error"])
    assert 404 == (await series.client.get(f"/{series.code}")).status_code
    assert room.board.sections


HOSTLY = [
    ("GET", "/sessions/1/offers", None),
    ("POST", "/sessions/1/open", {"key": HOST}),
    ("POST", "/sessions/1/plan", {"title": "x"}),
    ("POST", "/links/rotate", {"role": "participant", "key": HOST}),
    ("POST", "/erase", {"programme": "x"}),
]


@pytest.mark.parametrize(("method", "path", "body"), HOSTLY, ids=str)
async def test_only_hosts_lead(series: Series, method: str, path: str, body: object) -> None:
    """PG2: by their link; a board's tokens and another programme's open nothing."""
    other = await Series.begin(series.web)
    for headers, slug in (
        (series.bearer("participate"), "not-allowed"),
        (other.bearer(), "programme-gone"),
        ({"Authorization": "Bearer x"}, "programme-gone"),
        ({}, "token"),
    ):
        path_of = series.path + path
        answer = await series.client.request(method, path_of, headers=headers, json=body)
        assert slug == answer.json()["error"]


@pytest.mark.parametrize(
    ("path", "body", "slug"),
    [
        ("/seats", {}, "malformed"),
        ("/seats", {"key": "short"}, "malformed"),
        ("/seats", {"key": "ä" * 22}, "malformed"),
        ("/seats", {"key": ANN, "session": 7}, "session-none"),
        ("/seats", {"key": ANN, "session": -1}, "malformed"),
        ("/seats", {"key": ANN}, "session-none"),
        ("/sessions/0/open", {"key": HOST}, "session-none"),
        ("/sessions/7/open", {"key": HOST}, "session-none"),
        ("/sessions/x/open", {"key": HOST}, "session-none"),
        ("/sessions/1/open", {"key": HOST, "bring": [{"session": 1}]}, "malformed"),
        ("/sessions/1/open", {"key": HOST, "question": "x" * 301}, "bad-value"),
    ],
    ids=str,
)
async def test_bad_input(series: Series, path: str, body: object, slug: str) -> None:
    assert slug == (await series.post(path, body)).json()["error"]
    assert ["next"] * 6 == await series.states()


async def test_what_cannot_begin(web: Web) -> None:
    """PG1"""
    for body, slug in (
        ({}, "malformed"),
        ({"question": "x" * 301}, "bad-value"),
        ({"question": "?", "series": "none"}, "template-unknown"),
        ({"question": "?", "title": "x" * 121}, "bad-value"),
    ):
        assert slug == (await web.client.post("/api/programmes", json=body)).json()["error"]


async def test_a_locked_board_takes_nothing_by_halves(series: Series) -> None:
    """PG5: all of it or nothing; the rest of the page goes on."""
    host = SeatId((await series.open(1))["seat"]["seat"])
    room = await series.room(1)
    note = await write(room, host, "goal", "Everyone eats")
    await room.ask(
        AddAction("actionactionacti", "Ask the cook", "Ann", "", "If late", "call", "", ""),  # type: ignore[arg-type]
        seat=host,
    )
    await series.open(2)
    second = await series.room(2)
    await second.ask(FinishBoard(True), seat=SeatId((await series.open(2))["seat"]["seat"]))
    wish = [{"session": 1, "kind": "note", "id": note}]
    refused = await series.post("/sessions/2/open", {"key": HOST, "bring": wish})
    assert "board-finished" == refused.json()["error"]
    assert not second.board.notes
    await series.open(3, [{"session": 1, "kind": "action", "id": "actionactionacti"}])
    (brought,) = (await series.room(3)).board.notes.values()
    assert ("Ask the cook\nIf late → call", "") == (brought.text, brought.seat)
