"""Browsers that take little or nothing: what they lose, and when they are cut (SY17)."""

from __future__ import annotations

import time
from pathlib import Path

from board.state import SeatId
from server import frames
from server.hub import Hub
from server.room import Room
from tests.client import eventually
from tests.server.rooms import ANA, BO, HOST, add
from tests.servers import Furnished, furnished, hub_on
from tests.spies import enter


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
