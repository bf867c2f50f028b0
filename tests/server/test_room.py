"""A room on a real log: one append and one frame a tick, answers after events, nothing twice."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgpack
import pytest
from msgspec.structs import replace

from board import snapshot, wire
from board.casting import CastVote
from board.notes import AddNote, DeleteNote, EditNote, MoveNote
from board.seats import RemoveSeat
from board.settings import ChangeDoor, LockBoard, RuleBoard, TitleBoard
from board.state import Board, NoteId, Refused, Role, SeatId, Seq, VoteId
from board.votes import CloseVote, OpenVote
from server import audience, connection, frames, ledger, opening
from server import hub as hubs_of
from server import room as rooms
from server.clock import StillClock
from server.hub import Hub
from server.log import Commit, Conflict, NoBoard, Unavailable
from server.room import Room
from server.turn import Ask, Outcome
from tests.client import eventually, new_id
from tests.replica import commons, laid, layer_sum, logged, replayed
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, SpyLog, enter, enter_room

HOST, ANA, BO = 0, 1, 2
VOTE = VoteId("v" * 16)


@pytest.fixture
async def log(tmp_path: Path) -> SpyLog:
    return SpyLog(tmp_path / "groundswell.db")


@pytest.fixture
async def hub(tmp_path: Path, log: SpyLog) -> AsyncIterator[Hub]:
    hub = hub_on(tmp_path, log)
    yield hub
    log.held.set()
    await hub.drain()


@pytest.fixture
async def at(hub: Hub, log: SpyLog) -> Furnished:
    at = await furnished(hub, 4)
    log.appended.clear()
    log.asked.clear()
    return at


@pytest.fixture
async def room(hub: Hub, at: Furnished) -> Room:
    return await hub.room(at.board)


def add(at: Furnished, text: str = "a thought", *, id: str = "") -> AddNote:
    return AddNote(NoteId(id or new_id()), at.section, text, "en", "yellow", 0, 0, "")  # type: ignore[arg-type]


def cid() -> bytes:
    return os.urandom(16)


def tags(guest: Guest) -> list[str]:
    return [msgpack.unpackb(frame)[0] for frame in guest.ear.frames]


async def same_everywhere(tmp_path: Path, room: Room, *guests: Guest) -> None:
    """All replicas are the replay of the log, and so is the room's own board."""
    bodies = logged(tmp_path, room.id)
    assert replayed(bodies) == room.board
    truth = layer_sum(b"", commons(bodies))
    for guest in guests:
        assert 0 == guest.client.gaps
        assert len(bodies) == guest.client.head
        assert truth == layer_sum(guest.client.snapshot, guest.client.forms)


# Ticks


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


# Resends


async def test_a_resend_gets_the_original_number(hub: Hub, at: Furnished, room: Room) -> None:
    ana = await enter(hub, at, ANA)
    asked = add(at)
    ana.ask(asked, one := cid())
    first = await ana.answer(one)
    await room.ask(add(at), seat=SeatId(at.seats[BO]))
    ana.client.answers.clear()
    ana.ask(asked, one)
    assert first == await ana.answer(one)
    assert 2 == len(room.board.notes)


async def test_a_resend_after_a_restart_gets_the_original_number(
    hub: Hub, at: Furnished, tmp_path: Path
) -> None:
    ana = await enter(hub, at, ANA)
    asked, moved = add(at, id="n" * 16), MoveNote(NoteId("n" * 16), at.section, 16, 0, "", 0)  # type: ignore[arg-type]
    cids = cid(), cid(), cid()
    steps: list[wire.WireCommand] = [asked, moved, LockBoard(False)]
    for command, one in zip(steps, cids, strict=True):
        ana.ask(command, one)
    answers = [await ana.answer(one) for one in cids]
    await hub.drain()
    later = hub_on(tmp_path)
    back = await enter(later, at, ANA)
    for command, one in zip(steps[:2], cids, strict=False):
        back.ask(command, one)
    assert answers[:2] == [await back.answer(one) for one in cids[:2]]
    back.ask(replace(asked, text="other words"), cids[0])
    back.client.answers.clear()
    assert ["no", "id-reused"] == (await back.answer(cids[0]))[:2]
    assert 1 == len((await later.room(at.board)).board.notes)
    await later.drain()


async def test_a_lost_acknowledgement_is_made_good_by_a_resend(
    hub: Hub, at: Furnished, log: SpyLog, room: Room, tmp_path: Path
) -> None:
    """Written, but the room was told it was not: then others write, and it is sent again."""
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    log.lose_acknowledgement = True
    ana.ask(asked := add(at, "once"), one := cid())
    assert ["no", "unavailable"] == (await ana.answer(one))[:2]
    log.lose_acknowledgement = False
    bo.ask(add(at, "another"), two := cid())
    assert "ok" == (await bo.answer(two))[0]
    ana.client.answers.clear()
    ana.ask(asked, one)
    answer = await ana.answer(one)
    assert "ok" == answer[0]
    assert int(str(answer[1])) < room.board.seq
    assert ["another", "once"] == sorted(note.text for note in room.board.notes.values())
    await same_everywhere(tmp_path, room, ana, bo)


async def test_old_answers_are_found_in_the_log(
    hub: Hub, at: Furnished, log: SpyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "ANSWERS_MOST", 1)
    ana = await enter(hub, at, ANA)
    asked = [add(at) for _ in range(3)]
    cids = [cid() for _ in asked]
    for command, one in zip(asked, cids, strict=True):
        ana.ask(command, one)
    answers = [await ana.answer(one) for one in cids]
    ana.client.answers.clear()
    ana.ask(asked[0], cids[0])
    assert answers[0] == await ana.answer(cids[0])
    assert 1 == len(log.asked)


# Other processes on the same file


async def test_two_processes_agree(hub: Hub, at: Furnished, room: Room, tmp_path: Path) -> None:
    other = hub_on(tmp_path)
    ana, bo = await enter(hub, at, ANA), await enter(other, at, BO)
    for n in range(10):
        ana.ask(add(at, f"here {n}"), one := cid())
        bo.ask(add(at, f"there {n}"), two := cid())
        assert ["ok", "ok"] == [(await ana.answer(one))[0], (await bo.answer(two))[0]]
    ana.ask(LockBoard(False), one := cid())
    await ana.answer(one)
    there = await other.room(at.board)
    await there.ask(add(at, "last"), seat=SeatId(at.seats[BO]))
    await room.ask(add(at, "very last"), seat=SeatId(at.seats[ANA]))
    assert 22 == len(room.board.notes)
    await same_everywhere(tmp_path, room, ana)
    await other.drain()


async def test_without_a_bus_the_log_tells_what_another_process_wrote(
    at: Furnished, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hubs_of, "WATCH_SECONDS", 0.02)
    other = hub_on(tmp_path)
    bo = await enter(other, at, BO)
    other.start()  # it looks by itself, and takes over the store's time
    moved = []
    monkeypatch.setattr(other.clock, "follow", lambda now, asked: moved.append((now, asked)))
    await room.ask(add(at, "unheard"), seat=SeatId(at.seats[ANA]))
    await eventually(lambda: bo.client.head == room.board.seq)
    assert moved
    await other.drain()


async def test_an_answer_from_elsewhere_waits_for_its_events(
    hub: Hub, at: Furnished, tmp_path: Path
) -> None:
    """A command done by another process is answered here only after its events were sent."""
    other = hub_on(tmp_path)
    there, here = await enter(other, at, ANA), await enter(hub, at, ANA)
    there.ask(asked := DeleteNote(NoteId("n" * 16), 0), one := cid())
    assert "no" == (await there.answer(one))[0]
    there.ask(add(at, id="n" * 16), two := cid())
    await there.answer(two)
    there.client.answers.clear()
    there.ask(asked, one)
    done = await there.answer(one)
    here.ask(asked, one)  # unknown here, and refused by what this process knows
    assert done == await here.answer(one)
    await other.drain()


async def test_a_vote_opened_elsewhere_is_voted_in_here(
    hub: Hub, at: Furnished, room: Room, tmp_path: Path
) -> None:
    other = hub_on(tmp_path)
    await room.ask(add(at, id="n" * 16), seat=SeatId(at.seats[HOST]))
    there = await other.room(at.board)
    await there.ask(OpenVote(VOTE, (), 5, 5, True), seat=SeatId(at.seats[HOST]))
    await room.ask(TitleBoard("Caught up"), seat=SeatId(at.seats[HOST]))
    for seat in (ANA, BO):
        await room.ask(CastVote(VOTE, NoteId("n" * 16), 3), seat=SeatId(at.seats[seat]))
    assert 2 == room.board.votes[0].turnout
    ana = await enter(hub, at, ANA)
    assert [["ballot", VOTE, False, [["n" * 16, 3]], False]] == ana.client.private
    await there.ask(CastVote(VOTE, NoteId("n" * 16), 1), seat=SeatId(at.seats[HOST]))
    await there.ask(CloseVote(VOTE), seat=SeatId(at.seats[HOST]))
    await room.ask(LockBoard(True), seat=SeatId(at.seats[HOST]))
    (result,) = room.board.votes[0].results
    assert (7, 3) == (result.sum, result.voters)
    assert {} == await room.log.keys(room.id)
    await other.drain()


async def test_a_head_that_always_moves_is_unavailable_in_the_end(
    room: Room, at: Furnished, log: SpyLog
) -> None:
    def always(commit: object) -> None:
        tries.append(commit)
        raise Conflict

    tries: list[object] = []
    log.before = always
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    assert ledger.RETRIES == len(tries)


# The log is away


async def test_while_the_log_is_away_all_is_refused_and_nothing_changes(
    hub: Hub, at: Furnished, log: SpyLog, room: Room, tmp_path: Path
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    before = room.board
    log.away = True
    ana.ask(asked := add(at), one := cid())
    assert ["no", "unavailable", {"wait": 1_000}, 0] == await ana.answer(one)
    assert before == room.board
    room.sign(bo.connection.n, 1, 5, 5, "")  # presence goes on
    await eventually(lambda: ana.client.signs)
    log.away = False
    ana.client.answers.clear()
    ana.ask(asked, one)
    answer = await ana.answer(one)
    assert ["ok", room.board.seq] == answer
    await same_everywhere(tmp_path, room, ana, bo)


async def test_a_log_that_hangs_is_away(
    room: Room, at: Furnished, log: SpyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "COMMIT_SECONDS", 0.05)
    log.held.clear()
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    monkeypatch.undo()  # a busy machine takes its time too
    log.held.set()
    assert room.board.seq < await room.ask(add(at), seat=SeatId(at.seats[ANA]))


async def test_hands_move_on_while_the_log_takes_its_time(
    hub: Hub, at: Furnished, room: Room, log: SpyLog
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    log.held.clear()
    ana.ask(add(at), one := cid())
    await asyncio.sleep(0)
    for x in (5, 6):
        room.sign(bo.connection.n, 1, x, 5, "")
        await eventually(lambda x=x: [bo.connection.n, 1, x, 5, ""] in ana.client.signs)  # type: ignore[misc]
    cy = await enter(hub, at, HOST)
    await eventually(lambda: cy.connection.n in ana.client.here)
    log.held.set()
    assert "ok" == (await ana.answer(one))[0]


@pytest.mark.parametrize("error", [NoBoard(), ZeroDivisionError("our mistake")])
async def test_whatever_goes_wrong_everybody_is_answered(
    room: Room, at: Furnished, log: SpyLog, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: object) -> None:
        raise error

    log.before = broken
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    log.before = bool
    await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    assert "a commit failed" in caplog.text


# Coming in and going


async def test_whoever_enters_at_any_moment_misses_nothing(
    hub: Hub, at: Furnished, room: Room, tmp_path: Path
) -> None:
    """The join race: people come while a writer writes, and while a tick is on its way."""
    guests, writing = [await enter(hub, at, HOST)], True

    async def write() -> None:
        while writing:
            await room.ask(add(at), seat=SeatId(at.seats[HOST]))

    writer = asyncio.create_task(write())
    for n in range(60):
        await asyncio.sleep(0.001 * (n % 4))
        guest = await enter(hub, at, 1 + n % 3)
        guests.append(guest)
    writing = False
    await writer
    staying = [guest for guest in guests if not guest.connection.ended]
    assert 1 + 3 * 3 == len(staying)
    await same_everywhere(tmp_path, room, *staying)
    assert [0] * len(guests) == [guest.client.gaps for guest in guests]


async def test_a_snapshot_is_made_once_for_many(
    hub: Hub, at: Furnished, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    shown = snapshot.shown

    def counted(board: Board) -> bytes:
        made.append(board.seq)
        return shown(board)

    monkeypatch.setattr(snapshot, "shown", counted)
    for _ in range(400):
        await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    await asyncio.gather(*(enter(hub, at, n % 4) for n in range(50)))
    assert 1 == len(made)


async def test_a_board_that_runs_away_from_its_snapshot_is_looked_at_again(
    tmp_path: Path, log: SpyLog
) -> None:
    """While the snapshot is compressed more events come than are kept: it does not fit any more."""
    hub = hub_on(tmp_path, log, tail_most=3)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    look, looks = room._window.look, 0

    async def slow(board: Board, oldest: int) -> object:
        nonlocal looks
        looks += 1
        found = await look(board, oldest)
        if looks == 1:
            for _ in range(9):
                await room.ask(add(at), seat=SeatId(at.seats[HOST]))
        return found

    room._window.look = slow  # type: ignore[method-assign,assignment]
    ana = await enter_room(room, at, ANA)
    assert 2 == looks
    await same_everywhere(tmp_path, room, ana)
    await hub.drain()


async def test_leaving_twice_is_leaving_once(hub: Hub, at: Furnished, room: Room) -> None:
    ana, again = await enter(hub, at, ANA), await enter(hub, at, ANA)
    room.leave(ana.connection)
    room.leave(ana.connection)
    ana.connection.end(4403)
    assert [again.connection] == list(room.crowd.connections)
    assert 1 == len(room.crowd.presence)


async def test_a_seats_own_ballot_goes_to_its_own_connections_alone(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, id="n" * 16), seat=SeatId(at.seats[HOST]))
    await room.ask(OpenVote(VOTE, (), 5, 5, True), seat=SeatId(at.seats[HOST]))
    one, two = await enter(hub, at, ANA), await enter(hub, at, ANA)
    bo = await enter(hub, at, BO)
    one.ask(CastVote(VOTE, NoteId("n" * 16), 2), first := cid())
    bo.ask(add(at), second := cid())
    await one.answer(first)
    await bo.answer(second)
    for guest in (one, two):
        (own,) = (form for form in guest.client.forms if form[0] == "own")
        assert ["count", VOTE, 1, 0] == own[1][:4]
        assert ["ballot.cast", VOTE] == own[2][0][:2]
    assert [] == [form for form in bo.client.forms if form[0] == "own"]
    assert not any(b"ballot.cast" in frame for frame in bo.ear.frames)
    late = await enter(hub, at, 3)
    await room.ask(CastVote(VOTE, NoteId("n" * 16), 1), seat=SeatId(at.seats[3]))
    assert "own" == late.client.forms[-1][0]


async def test_a_seat_that_joins_while_a_vote_is_open_sees_its_own_ballot(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, id="n" * 16), seat=SeatId(at.seats[HOST]))
    await room.ask(OpenVote(VOTE, (), 5, 5, True), seat=SeatId(at.seats[HOST]))
    seat, token = await hub.take_seat(room, Role.PARTICIPANT)
    newcomer = Furnished(at.board, at.section, [seat], [token])
    guest = await enter(hub, newcomer)
    guest.ask(CastVote(VOTE, NoteId("n" * 16), 2), one := cid())
    await guest.answer(one)
    assert "own" == guest.client.forms[-1][0]


async def test_the_first_words_of_an_altered_note_go_to_their_author(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, "mine", id="n" * 16), seat=SeatId(at.seats[ANA]))
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    await room.ask(EditNote(NoteId("n" * 16), "theirs", "en", 0, 0), seat=SeatId(at.seats[HOST]))
    assert ["note.first", "n" * 16, "mine"] == ana.client.forms[-1][2][0]
    assert not any(b"mine" in frame for frame in bo.ear.frames[4:])
    assert [["note.first", "n" * 16, "mine"]] == (await enter(hub, at, ANA)).client.private


# Slow browsers


async def test_a_slow_browser_loses_presence_first_and_then_its_connection(
    tmp_path: Path,
) -> None:
    hub = hub_on(tmp_path, presence_unwritten=1_000, cut_unwritten=10_000)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    ana.ear.lag = 1_001 + 500  # a bit of it is the snapshot's, but not that much
    ana.connection._grant = 0
    room.sign(bo.connection.n, 1, 5, 5, "")
    await eventually(lambda: bo.client.signs)
    assert [] == ana.client.signs
    await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    assert ana.client.head == room.board.seq
    ana.ear.lag = 10_001
    await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    assert ana.ear.aborted
    assert ana.connection.ended
    assert [bo.connection] == list(room.crowd.connections)
    assert bo.client.head == room.board.seq
    await hub.drain()


async def test_a_snapshot_on_its_way_is_not_held_against_anyone(tmp_path: Path) -> None:
    hub = hub_on(tmp_path, cut_unwritten=1_000)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    ana = await enter(hub, at, ANA)
    ana.connection.start([b""])
    ana.connection._grant = ana.ear.lag = 50_000
    await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    assert ana.connection in room.crowd.connections
    ana.ear.lag = 20_000  # so much of it was taken; what comes on top is live
    await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    ana.ear.lag = 21_100
    await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    assert ana.connection not in room.crowd.connections
    await hub.drain()


async def test_the_heart_cuts_who_takes_nothing_and_spares_who_takes_little(
    hub: Hub, at: Furnished, room: Room
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    now, beat = time.monotonic(), frames.message("beat", room.board.seq, 0, 0, room.epoch)
    ana.ear.lag = bo.ear.lag = 200
    for seconds in range(0, 40, 5):
        for guest in (ana, bo):
            if not guest.connection.ended:
                guest.connection.beat(beat, now + seconds)
                guest.ear.lag += len(beat)
        bo.ear.lag -= 1
    assert ana.ear.aborted
    assert not bo.ear.aborted


async def test_the_heart_cuts_who_holds_too_much(tmp_path: Path) -> None:
    hub = hub_on(tmp_path, cut_unwritten=1_000)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    ana = await enter(hub, at, ANA)
    ana.connection._grant = 0
    ana.ear.lag = 1_001
    room.beat()
    assert ana.ear.aborted
    await hub.drain()


# Opening and closing


async def test_asks_that_come_while_it_ends_are_refused_and_those_before_are_done(
    hub: Hub, at: Furnished, room: Room, log: SpyLog
) -> None:
    log.held.clear()
    first = asyncio.create_task(room.ask(add(at), seat=SeatId(at.seats[ANA])))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(room.ask(add(at), seat=SeatId(at.seats[ANA])))
    await asyncio.sleep(0)
    ending = asyncio.create_task(hub.drain())
    await asyncio.sleep(0.02)
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    log.held.set()
    assert await first < await second
    await ending
    with pytest.raises(Unavailable):
        await hub.room(at.board)


async def test_it_opens_from_a_snapshot_and_what_followed(
    tmp_path: Path, at: Furnished, hub: Hub, room: Room
) -> None:
    for n in range(5):
        await room.ask(add(at, str(n)), seat=SeatId(at.seats[ANA]))
    await room.ask(RemoveSeat(SeatId(at.seats[BO])), seat=SeatId(at.seats[BO]))
    before = room.board
    await hub.drain()
    later = hub_on(tmp_path)
    record = await later.log.open(room.id)
    assert (before.seq, []) == (record.snapshot_seq, record.events)
    assert before == (await later.room(at.board)).board == replayed(logged(tmp_path, at.board))
    await later.drain()


async def test_a_snapshot_is_kept_now_and_then(tmp_path: Path) -> None:
    hub = hub_on(tmp_path, snapshot_every=10)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    for _ in range(25):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    record = await hub.log.open(room.id)
    assert 10 > room.board.seq - record.snapshot_seq
    await hub.drain()


@pytest.mark.parametrize("where", [0, 3, 8, 9, 30, 60, -20, -1])
async def test_a_fallen_bit_in_a_snapshot_is_noticed_and_the_log_replayed(
    tmp_path: Path, at: Furnished, hub: Hub, room: Room, where: int
) -> None:
    await room.ask(add(at, "kept"), seat=SeatId(at.seats[ANA]))
    before = room.board
    await hub.drain()
    file = sqlite3.connect(tmp_path / "groundswell.db", isolation_level=None)
    (body,) = file.execute("SELECT body FROM snapshot").fetchone()
    bent = bytearray(body)
    bent[where] ^= 4
    file.execute("UPDATE snapshot SET body = ?", (bytes(bent),))
    file.close()
    later = hub_on(tmp_path)
    assert before == (await later.room(at.board)).board
    await later.drain()


def test_a_snapshot_of_another_program_is_not_taken() -> None:
    body = b"\x91\x01"
    assert opening.restored(opening._digest(body) + body) is None
    assert opening.restored(b"") is None


@pytest.mark.parametrize("apart", [True, False])
async def test_a_long_log_is_replayed_off_the_loop(
    tmp_path: Path,
    at: Furnished,
    hub: Hub,
    room: Room,
    apart: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """G17: and so is the snapshot that it begins with."""
    await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    before, where = room.board, set[int]()
    restored, replayed_ = opening.restored, opening._replayed

    def restoring(kept: bytes) -> opening.Kept | None:
        where.add(threading.get_ident())
        return restored(kept)

    def replaying(*asked: Any) -> Any:
        where.add(threading.get_ident())
        return replayed_(*asked)

    await hub.drain()
    monkeypatch.setattr(opening, "IN_THREAD", -1 if apart else 64 * 1024)
    monkeypatch.setattr(opening, "restored", restoring)
    monkeypatch.setattr(opening, "_replayed", replaying)
    later = hub_on(tmp_path)
    assert before == (await later.room(at.board)).board
    assert apart == (threading.get_ident() not in where)
    await later.drain()


async def test_an_event_of_a_newer_program_is_counted_and_no_more(
    hub: Hub, at: Furnished, room: Room
) -> None:
    """Fault 48: others keep in step, and nobody changes what this program does not know."""
    ana = await enter(hub, at, ANA)
    newer = wire.encode(["note.sung", "n" * 16, "la la"])
    await room.log.append(Commit(room.id, room.epoch, Seq(room.board.seq), (newer,), at=1))
    with pytest.raises(Refused, match="newer-board"):
        await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    assert "note.sung" == ana.client.forms[-1][0]
    assert room.board.about.newer
    assert ana.client.head == room.board.seq
    bo = await enter(hub, at, BO)
    assert laid(bo.client.snapshot, bo.client.forms).about.newer


async def test_keeping_no_snapshot_is_no_harm(
    room: Room, hub: Hub, at: Furnished, log: SpyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise Unavailable("no room for it")

    await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    monkeypatch.setattr(log, "keep_snapshot", away)
    await hub.drain()


async def test_a_seats_rate_is_forgotten_when_it_is_full_again(
    hub: Hub, at: Furnished, room: Room
) -> None:
    clock = StillClock()
    room.clock = clock
    ana = await enter(hub, at, ANA)
    ana.ask(add(at), one := cid())
    await ana.answer(one)
    ana.connection.end(1000)
    room.beat()
    assert [at.seats[ANA]] == list(room.crowd.rates)
    clock.forward(1_000)
    room.beat()
    assert {} == room.crowd.rates


# Presence


async def test_cursors_that_are_switched_off_are_not_passed_on(
    hub: Hub, at: Furnished, room: Room
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    await room.ask(RuleBoard("cursors", 0), seat=SeatId(at.seats[HOST]))
    room.sign(bo.connection.n, 1, 5, 5, "")
    await room.ask(RuleBoard("cursors", 1), seat=SeatId(at.seats[HOST]))
    room.sign(bo.connection.n, 1, 6, 6, "")
    await eventually(lambda: ana.client.signs)
    assert [[bo.connection.n, 1, 6, 6, ""]] == ana.client.signs


@pytest.mark.parametrize(
    "sign",
    [
        wire.Present(-1, 0, 0, ""),
        wire.Present(4, 0, 0, ""),
        wire.Present(1, 1_000_001, 0, ""),
        wire.Present(1, 0, -1_000_001, ""),
        wire.Present(3, 0, 0, "n" * 17),
    ],
)
async def test_a_sign_out_of_range_is_malformed(
    hub: Hub, at: Furnished, sign: wire.Present
) -> None:
    ana = await enter(hub, at, ANA)
    with pytest.raises(connection.Ended, match="4400"):
        ana.connection.take(sign)


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


async def test_a_closed_door_lets_facilitators_in_alone(hub: Hub, at: Furnished) -> None:
    room = await hub.room(at.board)
    await room.ask(ChangeDoor("closed"), seat=SeatId(at.seats[HOST]))
    with pytest.raises(Refused, match="door-closed"):
        await hub.take_seat(room, Role.PARTICIPANT)
    await hub.take_seat(room, Role.FACILITATOR)
