"""Frames that go straight to a transport: counted, in order, and only while it takes them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from msgspec.structs import replace

from board.state import SeatId, SectionId
from server import frames
from server.connection import Connection
from server.hub import Hub
from server.room import Room
from tests.bare import Bare
from tests.client import eventually
from tests.conftest import Serve
from tests.server.rooms import ANA, BO, HOST, add, cid, tags
from tests.servers import Furnished, Live, furnished
from tests.spies import Guest, enter


def go_straight(guest: Guest) -> None:
    """Let frames go to a guest's eyes without a question from now on."""
    guest.ear.straight = guest.ear.write
    guest.connection.turned()


def heard(guest: Guest) -> int:
    """Return the bytes of all frames that reached a guest's ear."""
    return sum(len(frame) + (2 if len(frame) < 126 else 4) for frame in guest.ear.frames)


async def test_what_goes_straight_is_counted_like_what_does_not(
    hub: Hub, at: Furnished, room: Room
) -> None:
    ana, bo, host = [await enter(hub, at, seat) for seat in (ANA, BO, HOST)]
    go_straight(bo)
    go_straight(host)
    beat = frames.message("beat", room.board.seq, 0, 0, room.epoch)
    own = {bo.connection: frames.message("ok", bytes(16), room.board.seq)}
    room.crowd.fan_out.show(beat, own, b"")
    assert ["ok", "beat"] == [tags(guest)[-1] for guest in (bo, host)]
    host.ear.straight = None
    host.connection.turned()
    await room.ask(add(at), seat=SeatId(at.seats[ANA]))
    for guest in (ana, bo, host):
        assert room.board.seq == guest.client.head
        assert heard(guest) == guest.connection.written
    bo.connection.forget()
    assert heard(bo) == bo.connection.written


async def test_who_is_full_is_asked_until_it_has_taken_it(
    hub: Hub, at: Furnished, room: Room
) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    go_straight(ana)
    ana.ear.lag = room.settings.cut_unwritten * 2  # nobody asks it
    await room.ask(add(at), seat=SeatId(at.seats[BO]))
    assert ana.connection in room.crowd.connections
    ana.ear.straight = None
    ana.connection.turned()
    await room.ask(add(at), seat=SeatId(at.seats[BO]))
    assert ana.ear.aborted
    assert room.board.seq == bo.client.head


async def test_a_transport_that_has_closed_is_nobody_elses_concern(
    hub: Hub, at: Furnished, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    def closed(out: bytes) -> None:
        raise RuntimeError(out)

    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    ana.ear.straight = closed
    ana.connection.turned()
    go_straight(bo)
    for _ in range(2):
        await room.ask(add(at), seat=SeatId(at.seats[BO]))
    assert room.board.seq == bo.client.head
    assert not caplog.records
    assert ana.connection in room.crowd.fan_out._asked  # nobody in the room is in neither
    ana.connection.forget()
    ana.connection.turned()  # late: it is not taken in again
    assert ana.connection not in room.crowd.fan_out._straight


@asynccontextmanager
async def one_alone(serve: Serve) -> AsyncIterator[tuple[Live, Room, Connection, Bare]]:
    """Let one browser onto a board of a real server."""
    live = await serve()
    at = await furnished(live.hub)
    room = await live.hub.room(at.board)
    async with Bare(*await live.dial()) as bare:
        await bare.hello(at)
        (connection,) = room.crowd.connections
        yield live, room, connection, bare


async def test_a_browser_that_stops_reading_is_asked_and_goes_straight_again(serve: Serve) -> None:
    async with one_alone(serve) as (_, room, connection, bare):
        straight = room.crowd.fan_out._straight
        assert connection in straight
        bare.writer.transport.pause_reading()  # type: ignore[attr-defined]
        while connection in straight:
            connection._write(b"\x82\x7e\x40\x00" + bytes(16_384))
        assert 0 == room.crowd.fan_out.given(connection)
        bare.writer.transport.resume_reading()  # type: ignore[attr-defined]
        await eventually(lambda: connection in straight)


async def test_nothing_goes_straight_after_a_goodbye(serve: Serve) -> None:
    async with one_alone(serve) as (live, room, connection, bare):
        socket: Any = next(iter(live.server.server_state.connections))
        socket.fail(4400)
        assert connection.straight is None
        assert connection not in room.crowd.fan_out._straight
        assert 4400 == await bare.code()


async def test_an_answer_goes_in_one_write_behind_its_events(hub: Hub, at: Furnished) -> None:
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    writes: list[bytes] = []

    def write(out: bytes) -> None:
        writes.append(out)
        ana.ear.write(out)

    ana.ear.straight = write
    ana.connection.turned()
    for guest in (ana, bo):
        key = cid()
        guest.ask(add(at), key)
        await guest.answer(key)
    assert ["ev", "ok"] == [tag for tag in tags(ana) if tag in ("ev", "ok")][:2]
    assert ["ev", "ok"] == [tag for tag in tags(bo) if tag in ("ev", "ok")][-2:]
    assert [2, 1] == [len(frames.unframed(out)) for out in writes if b"\xa2ev" in out]
    assert [ana.connection.written, bo.connection.written] == [heard(ana), heard(bo)]


async def test_an_answer_without_events_does_not_wait_for_any(
    hub: Hub, at: Furnished, room: Room
) -> None:
    ana = await enter(hub, at, ANA)
    go_straight(ana)
    key = cid()
    ana.ask(replace(add(at), section=SectionId("nowhere-at-all--")), key)
    assert ["no", "section-gone"] == (await ana.answer(key))[:2]
    room.ending = True
    ana.ask(add(at), key := cid())
    assert ["no", "unavailable"] == (await ana.answer(key))[:2]
    room.ending = False
