"""A board in two processes on one file: what one writes, the other shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from board.casting import CastVote
from board.notes import DeleteNote
from board.settings import LockBoard, TitleBoard
from board.state import NoteId, Refused, SeatId
from board.votes import CloseVote, OpenVote
from server import hub as hubs_of
from server import ledger
from server.hub import Hub
from server.log import Conflict
from server.room import Room
from tests.client import eventually
from tests.server.rooms import ANA, BO, HOST, VOTE, add, cid, same_everywhere
from tests.servers import Furnished, hub_on
from tests.spies import SpyLog, enter


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
