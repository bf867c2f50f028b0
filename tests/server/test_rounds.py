"""The clock of a board's rounds: it rings by itself, once, in whatever process is there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from msgspec import Struct

from board import wire
from board.agenda import AddRound
from board.rounds import RoundClosed, RoundStarted, RoundTimed, StartRound
from board.settings import LockBoard
from board.state import Plan, RoundId, SeatId
from server import room as rooms
from server.hub import Hub
from server.log import Commit
from server.room import Room
from tests.air import Air, AirBus
from tests.client import eventually
from tests.replica import logged
from tests.servers import Furnished, furnished, hub_on
from tests.spies import SpyLog, enter

FIRST, SECOND = RoundId("1" * 16), RoundId("2" * 16)
TALK = Plan("discuss", "Talk", "", 60)


class Session(Struct):
    """A board with two short rounds planned."""

    hub: Hub
    room: Room
    at: Furnished

    async def start(self) -> None:
        await self.ask(StartRound(FIRST, "", now=False))

    async def ask(self, command: AddRound | StartRound) -> None:
        await self.room.ask(command, seat=SeatId(self.at.seats[0]))


@pytest.fixture
async def session(hub: Hub) -> Session:
    at = await furnished(hub, 3)
    session = Session(hub, await hub.room(at.board), at)
    for id in (FIRST, SECOND):
        await session.ask(AddRound(id, TALK, ""))
    return session


def states(room: Room) -> list[str]:
    return [round.state for round in room.board.rounds]


async def test_rounds_follow_one_another_by_the_clock(session: Session) -> None:
    """RO6, RO9, RO21: nobody presses anything."""
    guest = await enter(session.hub, session.at, 1)
    await session.start()
    await eventually(lambda: ["closed", "closed"] == states(session.room), 3)
    tags = [form[0] for form in guest.client.forms]
    once = ["round.started", "round.timed", "round.closed"]
    assert once * 2 == tags[-6:]


async def test_a_facilitator_who_vanishes_comes_back_as_one(session: Session) -> None:
    """G20: rounds go on meanwhile, nobody takes over, and no right is lost."""
    host, guest = [await enter(session.hub, session.at, seat) for seat in (0, 1)]
    await session.start()
    roles = {seat.id: seat.role for seat in session.room.board.seats.values()}
    host.connection.end(1001)
    await eventually(lambda: ["closed", "closed"] == states(session.room), 3)
    assert roles == {seat.id: seat.role for seat in session.room.board.seats.values()}
    guest.ask(LockBoard(on=True), b"guest's wish")
    assert "not-allowed" == (await guest.answer(b"guest's wish"))[1]
    host = await enter(session.hub, session.at, 0)
    host.ask(LockBoard(on=True), b"host's wish.")
    assert "ok" == (await host.answer(b"host's wish."))[0]


async def test_what_was_owed_while_nobody_was_there_comes_at_the_opening(
    session: Session, tmp_path: Path
) -> None:
    """RO6: and the next round begins when somebody is there."""
    await session.start()
    await session.hub.drain()
    await asyncio.sleep(0.1)
    again = hub_on(tmp_path)
    room = await again.room(session.at.board)
    await eventually(lambda: ["closed", "running"] == states(room) or "closed" == states(room)[1])
    await again.drain()


async def test_two_processes_ring_once(tmp_path: Path) -> None:
    """RO6: one wins, the other finds nothing due."""
    air = Air()
    hubs = [hub_on(tmp_path, SpyLog(tmp_path / "groundswell.db"), AirBus(air, n)) for n in "ab"]
    at = await furnished(hubs[0], 2)
    here, there = [await hub.room(at.board) for hub in hubs]
    for id in (FIRST, SECOND):
        await here.ask(AddRound(id, TALK, ""), seat=SeatId(at.seats[0]))
    await here.ask(StartRound(FIRST, "", now=False), seat=SeatId(at.seats[0]))
    await eventually(lambda: ["closed", "closed"] == states(here) == states(there), 3)
    for hub in hubs:
        await hub.drain()
    kinds = [type(event) for event in decoded(tmp_path, at.board)]
    assert [2, 2, 2] == [kinds.count(kind) for kind in (RoundStarted, RoundTimed, RoundClosed)]


def decoded(folder: Path, board: str) -> list[object]:
    return [wire.event(body) for body in logged(folder, board)]


class CountLog(SpyLog):
    """Counts how often it was asked to append."""

    tries = 0

    async def append(self, commit: Commit) -> None:
        self.tries += 1
        await super().append(commit)


async def test_a_log_that_is_away_is_asked_again_and_not_hammered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RO6, SY21: the bell rings on until it is heard."""
    monkeypatch.setattr(rooms, "RETRY_SECONDS", 0.05)
    log = CountLog(tmp_path / "groundswell.db")
    hub = hub_on(tmp_path, log)
    at = await furnished(hub, 2)
    session = Session(hub, await hub.room(at.board), at)
    await session.ask(AddRound(FIRST, TALK, ""))
    await session.start()
    log.away, log.tries = True, 0
    await asyncio.sleep(0.3)
    assert 1 <= log.tries <= 6
    assert ["running"] == states(session.room)
    log.away = False
    await eventually(lambda: ["closed"] == states(session.room), 3)
    await hub.drain()
