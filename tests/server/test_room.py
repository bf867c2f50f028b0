"""A room on a real log: one append and one frame a tick, and answers after their events."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from board import wire
from board.notes import DeleteNote, EditNote, MoveNote
from board.settings import LockBoard
from board.state import NoteId, Refused, SeatId
from server import audience, connection
from server import room as rooms
from server.hub import Hub
from server.room import Room
from server.turn import Ask, Outcome
from tests.client import new_id
from tests.server.rooms import ANA, BO, HOST, add, cid, same_everywhere, tags
from tests.servers import Furnished
from tests.spies import SpyLog, enter


async def test_one_tick_is_one_append_and_one_frame(
    hub: Hub, at: Furnished, log: SpyLog, room: Room, tmp_path: Path
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    await asyncio.sleep(0.05)
    log.held.clear()
    ana.ask(add(at, "first"), first := cid())
    await asyncio.sleep(0.05)  # this one is in the log's hands
    cids = [cid() for _ in range(20)]
    for n, one in enumerate(cids):
        (ana if n % 2 else bo).ask(add(at, str(n)), one)
    ana.ear.frames.clear()
    bo.ear.frames.clear()
    log.held.set()
    answers = [await (ana if n % 2 else bo).answer(one) for n, one in enumerate(cids)]
    assert [1, 20] == [len(commit.events) for commit in log.appended]
    assert 2 == tags(ana).count("ev") == tags(bo).count("ev")
    assert list(range(room.board.seq - 19, room.board.seq + 1)) == [seq for _, seq in answers]
    assert [["ok", room.board.seq - 20]] == [await ana.answer(first)]
    await same_everywhere(tmp_path, room, ana, bo)


async def test_an_answer_comes_after_its_events_and_not_before_the_disk(
    hub: Hub, at: Furnished, log: SpyLog
) -> None:
    ana = await enter(hub, at, ANA)
    await asyncio.sleep(0.02)
    log.held.clear()
    ana.ask(add(at), one := cid())
    await asyncio.sleep(0.1)
    assert {} == ana.client.answers
    assert "ev" not in tags(ana)
    log.held.set()
    await ana.answer(one)
    assert ["ev", "ok"] == [tag for tag in tags(ana) if tag in {"ev", "ok"}]


async def test_commands_of_one_connection_keep_their_order(hub: Hub, at: Furnished) -> None:
    ana, id = await enter(hub, at, ANA), new_id()
    steps: list[wire.WireCommand] = [
        add(at, "first", id=id),
        EditNote(NoteId(id), "second", "en", 0, 0),
        MoveNote(NoteId(id), at.section, 16, 16, "", 0),  # type: ignore[arg-type]
        DeleteNote(NoteId(id), 0),
    ]
    cids = [cid() for _ in steps]
    for step, one in zip(steps, cids, strict=True):
        ana.ask(step, one)
    answers = [await ana.answer(one) for one in cids]
    assert ["ok"] * 4 == [answer[0] for answer in answers]
    assert answers == sorted(answers, key=lambda answer: int(str(answer[1])))


async def test_a_failing_answer_stops_nobody_elses(
    hub: Hub, at: Furnished, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(outcome: Outcome) -> None:
        raise RuntimeError(outcome)

    ana = await enter(hub, at, ANA)
    room.put(Ask((add(at),), SeatId(at.seats[ANA]), broken, cid()))
    ana.ask(add(at), one := cid())
    assert "ok" == (await ana.answer(one))[0]
    assert "an answer was not told" in caplog.text


async def test_a_connection_that_cannot_be_written_to_costs_only_itself(
    hub: Hub,
    at: Furnished,
    room: Room,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: bytes) -> None:
        raise RuntimeError("our mistake")

    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    monkeypatch.setattr(ana.ear, "write", broken)
    seq = await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    assert bo.client.head == seq
    assert ana.ear.aborted
    assert "could not be written to" in caplog.text


async def test_a_tick_that_cannot_be_shown_is_answered_and_shown_by_a_snapshot(
    hub: Hub, at: Furnished, room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> list[bytes]:
        raise RuntimeError("our mistake")

    ana = await enter(hub, at, ANA)
    before = ana.client.head
    seq = await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    monkeypatch.setattr(audience, "common", broken)
    assert seq + 1 == await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    monkeypatch.undo()
    await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    assert 1 == ana.client.gaps  # it sees that something is missing, and asks again
    room.leave(ana.connection)
    again = await enter(hub, at, ANA, since=before)
    assert ["snap"] == again.client.modes
    await same_everywhere(tmp_path, room, again)


async def test_too_many_asks_are_refused_at_once(
    at: Furnished, log: SpyLog, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "ASKS_MOST", 5)
    log.held.clear()
    asks = [asyncio.create_task(room.ask(add(at), seat=SeatId(at.seats[ANA]))) for _ in range(8)]
    await asyncio.sleep(0)
    log.held.set()
    outcomes = await asyncio.gather(*asks, return_exceptions=True)
    assert 5 == sum(isinstance(outcome, int) for outcome in outcomes)
    assert {"unavailable"} == {o.slug for o in outcomes if isinstance(o, Refused)}


async def test_who_asked_and_went_harms_nobody(room: Room, at: Furnished, log: SpyLog) -> None:
    log.held.clear()
    gone = asyncio.create_task(room.ask(add(at), seat=SeatId(at.seats[ANA])))
    await asyncio.sleep(0.02)
    gone.cancel()
    log.held.set()
    assert room.board.seq < await room.ask(add(at), seat=SeatId(at.seats[ANA]))


@pytest.mark.parametrize("many", [0, 201])
async def test_a_batch_of_none_or_too_many_is_malformed(hub: Hub, at: Furnished, many: int) -> None:
    ana = await enter(hub, at, ANA)
    with pytest.raises(connection.Ended, match="4400"):
        ana.connection.take(wire.All(cid(), (LockBoard(True),) * many, False))


async def test_two_hundred_at_once_are_one_step(hub: Hub, at: Furnished, log: SpyLog) -> None:
    ana = await enter(hub, at, ANA)
    ana.connection.take(wire.All(one := cid(), tuple(add(at) for _ in range(200)), False))
    assert "ok" == (await ana.answer(one))[0]
    assert [200] == [len(commit.events) for commit in log.appended]


async def test_unanswered_asks_are_counted_down_whatever_the_answer(
    hub: Hub, at: Furnished, log: SpyLog
) -> None:
    ana = await enter(hub, at, ANA)
    log.away = True
    for _ in range(3 * connection.UNANSWERED_MOST):
        ana.ask(add(at), one := cid())
        assert "unavailable" == (await ana.answer(one))[1]
    assert 0 == ana.connection.unanswered
