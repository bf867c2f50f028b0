"""RO14: who is ready and whose hand is up is presence: told, agreed upon, and nowhere kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgpack
import pytest
from msgspec import Struct
from msgspec.structs import replace

from board import wire
from board.agenda import AddRound
from board.rounds import EndRound, StartRound
from board.seats import GiveRole
from board.state import Plan, Role, RoundId, SeatId
from server.connection import Ended
from server.hub import Hub
from server.raised import TELL_SECONDS, Raised
from tests.air import Air, AirBus
from tests.bare import parsed
from tests.client import eventually
from tests.replica import logged
from tests.server.rooms import ANA, BO, HOST
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, enter

WRITE = RoundId("w" * 16)
PLAN = Plan("write", "Write", "", 0, advance="all_ready")
NAMELESS = replace(PLAN, names="none", visibility="own")


def told(raised: Raised, now: float) -> list[Any]:
    return [msgpack.unpackb(frame.data)[1:] for frame in parsed(raised.due(now))]


def some(*marks: tuple[int, int, int, int]) -> Raised:
    raised = Raised()
    raised.turn(WRITE, named=True)
    for mark in marks:
        raised.take(mark)
    return raised


def test_who_is_ready_and_whose_hand_is_up_is_told_once_a_second() -> None:
    raised = some((3, 30, 0, 1), (2, 20, 1, 0), (1, 10, 1, 1))
    assert [[WRITE, 2, [1, 2], [1, 3]]] == told(raised, 10.0)
    assert raised.wait(10.0) is None
    assert raised.mark(2, 40, ready=True, hand=True) == (2, 40, 1, 1)
    assert raised.mark(2, 50, ready=True, hand=True) is None
    assert [] == told(raised, 10.0 + TELL_SECONDS / 2)
    assert [[WRITE, 2, [1, 2], [1, 3, 2]]] == told(raised, 10.0 + TELL_SECONDS)


def test_where_no_names_are_kept_the_ready_are_a_number() -> None:
    raised = some((1, 10, 1, 0), (2, 20, 1, 1))
    raised.turn(WRITE, named=False)
    assert [[WRITE, 2, [], [2]]] == told(raised, 10.0)


def test_all_is_gone_with_the_round_and_one_with_the_connection() -> None:
    raised = some((1, 10, 1, 0), (2, 20, 1, 1))
    raised.drop(1)
    assert [[WRITE, 1, [2], [2]]] == told(raised, 10.0)
    raised.turn("", named=True)
    assert [["", 0, [], []]] == told(raised, 20.0)
    assert b"" == raised.everyone()


def test_the_newer_mark_counts_whatever_comes_first() -> None:
    marks = [(1, 10, 1, 1), (1, 30, 0, 0), (1, 20, 1, 0), (1, 30, 0, 1)]
    there, back = some(*marks), some(*reversed(marks))
    assert there.of([1]) == back.of([1]) == ((1, 30, 0, 1),)
    assert there.lower(1, 5) == (1, 31, 0, 0)  # a clock that is behind takes nothing back
    assert there.lower(9, 5) is None


class Meeting(Struct):
    """A board with one round, in two processes."""

    at: Furnished
    here: Hub
    there: Hub

    async def start(self, plan: Plan = PLAN) -> None:
        room = await self.here.room(self.at.board)
        asks = AddRound(WRITE, plan, ""), StartRound(WRITE, "", now=False)
        await room.ask(*asks, seat=SeatId(self.at.seats[HOST]))
        there = await self.there.room(self.at.board)
        await eventually(lambda: there.board.current is not None)


@pytest.fixture
async def meeting(tmp_path: Path) -> AsyncIterator[Meeting]:
    air = Air()
    here, there = (hub_on(tmp_path, bus=AirBus(air, name)) for name in ("here", "there"))
    yield Meeting(await furnished(here, 4), here, there)
    await here.drain()
    await there.drain()


def newest(guest: Guest) -> list[Any]:
    return guest.client.raised[-1] if guest.client.raised else []


async def test_a_tick_and_a_hand_cross_over_and_a_host_takes_the_hand_down(
    meeting: Meeting,
) -> None:
    await meeting.start()
    ana, bo = [await enter(meeting.here, meeting.at, seat) for seat in (ANA, BO)]
    host = await enter(meeting.there, meeting.at, HOST)
    (await meeting.here.room(meeting.at.board)).murmur(again=True)
    await eventually(lambda: {ana.connection.n, bo.connection.n} <= host.client.here)
    ana.connection.take(wire.Ready(WRITE, 1, 1))
    bo.connection.take(wire.Ready("another", 1, 1))  # said before the round went on
    host.connection.take(wire.Ready(WRITE, 1, 1))  # who leads goes on
    n = ana.connection.n
    await eventually(lambda: newest(host) == [WRITE, 1, [n], [n]])
    bo.connection.take(wire.Lower(n))  # not theirs to do
    bo.connection.take(wire.Ready(WRITE, 0, 1))
    await eventually(lambda: newest(host) == [WRITE, 1, [n], [n, bo.connection.n]])
    host.connection.take(wire.Lower(n))
    await eventually(lambda: newest(bo) == [WRITE, 1, [n], [bo.connection.n]])
    bo.connection.end(1000)
    await eventually(lambda: newest(ana) == [WRITE, 1, [n], []])
    (await meeting.here.room(meeting.at.board)).murmur(again=True)
    await eventually(lambda: newest(host) == [WRITE, 1, [n], []])
    late = await enter(meeting.there, meeting.at, 3)
    assert newest(late) == [WRITE, 1, [n], []]


async def test_what_was_lost_on_the_way_is_said_again(meeting: Meeting) -> None:
    await meeting.start()
    ana = await enter(meeting.here, meeting.at, ANA)
    host = await enter(meeting.there, meeting.at, HOST)
    ana.connection.take(wire.Ready(WRITE, 1, 0))  # there nobody knows yet that she is here
    n = ana.connection.n
    await eventually(lambda: newest(ana) == [WRITE, 1, [n], []])
    assert [] == newest(host)
    (await meeting.here.room(meeting.at.board)).murmur(again=True)
    await eventually(lambda: newest(host) == [WRITE, 1, [n], []])


async def test_the_log_knows_nothing_of_it(meeting: Meeting, tmp_path: Path) -> None:
    await meeting.start(NAMELESS)
    ana, bo = [await enter(meeting.here, meeting.at, seat) for seat in (ANA, BO)]
    room = await meeting.here.room(meeting.at.board)
    before = logged(tmp_path, room.id)
    ana.connection.take(wire.Ready(WRITE, 1, 0))
    await eventually(lambda: newest(bo) == [WRITE, 1, [], []])
    assert before == logged(tmp_path, room.id)
    host = SeatId(meeting.at.seats[HOST])
    await room.ask(EndRound(WRITE, now=True), seat=host)
    await eventually(lambda: newest(bo) == ["", 0, [], []])
    bo.connection.take(wire.Ready("", 1, 1))  # between rounds there is nothing to be ready for
    await eventually(lambda: newest(ana) == ["", 0, [], [bo.connection.n]])
    await room.ask(GiveRole(SeatId(meeting.at.seats[BO]), Role.VIEWER), seat=host)
    bo.connection.take(wire.Ready("", 0, 0))
    assert newest(ana) == ["", 0, [], [bo.connection.n]]


@pytest.mark.parametrize("sign", [wire.Ready("", 2, 0), wire.Ready("", 0, -1)])
async def test_a_sign_that_is_none_is_malformed(hub: Hub, at: Furnished, sign: wire.Ready) -> None:
    ana = await enter(hub, at, ANA)
    with pytest.raises(Ended, match="4400"):
        ana.connection.take(sign)
