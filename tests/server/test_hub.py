"""All boards of a process: making, opening once, closing the idle, rotating links, draining."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from board.settings import LockBoard
from board.state import BoardId, Refused, Role, SeatId
from server import hub as hubs
from server.hub import Hub
from server.log import NoBoard, Unavailable
from tests.client import eventually
from tests.servers import ASK, furnished, hub_on
from tests.spies import SpyLog, enter


@pytest.fixture
async def log(tmp_path: Path) -> SpyLog:
    return SpyLog(tmp_path / "groundswell.db")


@pytest.fixture
async def hub(tmp_path: Path, log: SpyLog) -> AsyncIterator[Hub]:
    hub = hub_on(tmp_path, log, beat_seconds=0.02, room_idle_seconds=0.05)
    yield hub
    log.held.set()
    await hub.drain()


async def test_a_board_is_made_with_a_code_that_leads_to_it(hub: Hub) -> None:
    made = await hub.create(ASK)
    assert made.id == await hub.log.board_of_code(made.code)
    assert "A board" == (await hub.room(made.id)).board.about.title


async def test_a_board_that_may_not_be_is_not_made(hub: Hub, log: SpyLog) -> None:
    with pytest.raises(Refused, match="text-empty"):
        await hub.create(replace(ASK, title="", question=" "))
    assert {} == hub.rooms
    assert [] == log.appended


async def test_taken_codes_are_passed_over(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = iter(["AAAAAA", "AAAAAA", "AAAAAA", "CCCCCC"])
    monkeypatch.setattr(hubs, "new_code", lambda: next(codes))
    assert ["AAAAAA", "CCCCCC"] == [(await hub.create(ASK)).code for _ in range(2)]


async def test_without_any_code_no_board_is_made(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "new_code", lambda: "AAAAAA")
    await hub.create(ASK)
    with pytest.raises(Unavailable):
        await hub.create(ASK)


async def test_a_board_is_opened_once_for_all_who_come_at_once(hub: Hub, tmp_path: Path) -> None:
    made = await hub.create(ASK)
    await hub.drain()
    later = hub_on(tmp_path)
    rooms = await asyncio.gather(*(later.room(made.id) for _ in range(20)))
    assert 1 == len({id(room) for room in rooms})
    await later.drain()


@pytest.mark.parametrize("board", ["", "x", "x" * 22, "x" * 23, "\0" * 22])
async def test_what_is_not_there_is_not_opened(hub: Hub, board: str) -> None:
    with pytest.raises(NoBoard):
        await hub.room(board)
    assert ({}, {}) == (hub.rooms, hub._opening)


async def test_an_idle_room_closes_and_one_that_is_used_stays(hub: Hub) -> None:
    hub.start()
    used, idle = await furnished(hub), await furnished(hub)
    await enter(hub, used)
    await eventually(lambda: BoardId(idle.board) not in hub.rooms and not hub._closing)
    assert [used.board] == list(hub.rooms)
    room = await hub.room(idle.board)
    assert 0 < await room.ask(LockBoard(True), seat=SeatId(idle.seats[0]))


async def test_a_room_opens_after_the_old_one_has_ended(hub: Hub, log: SpyLog) -> None:
    """At most one room of a board writes: the next one waits for what the last is doing."""
    at = await furnished(hub)
    old = await hub.room(at.board)
    log.held.clear()
    asked = asyncio.create_task(old.ask(LockBoard(True), seat=SeatId(at.seats[0])))
    await asyncio.sleep(0.02)
    old.idle_since -= 1_000
    hub._close_idle()
    opening = asyncio.create_task(hub.room(at.board))
    await asyncio.sleep(0.05)
    assert not opening.done()
    log.held.set()
    new = await opening
    assert await asked == new.board.seq
    assert new is not old
    assert new.board.about.locked


async def test_a_room_that_ends_badly_is_gone_all_the_same(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    at = await furnished(hub)
    room = await hub.room(at.board)

    async def broken() -> None:
        raise RuntimeError("our mistake")

    monkeypatch.setattr(room, "stop", broken)
    room.idle_since -= 1_000
    hub._close_idle()
    assert await hub.room(at.board) is not room
    assert "did not end well" in caplog.text


async def test_one_heart_that_fails_stops_no_other(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    one, two = await furnished(hub), await furnished(hub)
    guests = [await enter(hub, one), await enter(hub, two)]

    def broken() -> None:
        raise RuntimeError("our mistake")

    monkeypatch.setattr(await hub.room(one.board), "beat", broken)
    hub.start()
    await eventually(lambda: len(guests[1].client.beats) > 2)
    assert [] == guests[0].client.beats
    assert "no heartbeat" in caplog.text


async def test_expired_things_are_swept(
    hub: Hub, log: SpyLog, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    swept: list[int] = []

    async def sweep(now: int) -> None:
        swept.append(now)
        raise Unavailable("just now")

    monkeypatch.setattr(hubs, "SWEEP_SECONDS", 0.01)
    monkeypatch.setattr(log, "sweep", sweep)
    hub.start()
    await eventually(lambda: len(swept) > 2)
    assert "nothing was swept" in caplog.text


@pytest.mark.parametrize("role", Role)
async def test_rotating_ends_one_role_and_no_other(hub: Hub, role: Role) -> None:
    at = await furnished(hub, 3, viewers=1)
    room, code = await hub.room(at.board), ""
    code = room.links.code
    guests = [await enter(hub, at, seat) for seat in range(3)]
    await hub.rotate(room, role)
    roles = [Role.FACILITATOR, Role.PARTICIPANT, Role.VIEWER]
    assert [4403 if each is role else None for each in roles] == [g.ear.code for g in guests]
    assert [1 + (each is role) for each in roles] == [room.versions[each] for each in roles]
    assert (code != room.links.code) == (role is Role.PARTICIPANT)
    assert room.id == await hub.log.board_of_code(room.links.code)


async def test_a_seat_that_is_taken_while_its_link_ends_is_over(hub: Hub, log: SpyLog) -> None:
    """SY23."""
    room = await hub.room((await furnished(hub)).board)
    log.held.clear()
    taking = asyncio.create_task(hub.take_seat(room, Role.PARTICIPANT))
    await asyncio.sleep(0)  # it has asked, and the log takes its time
    await hub.rotate(room, Role.PARTICIPANT)
    log.held.set()
    seat, token = await taking
    assert seat in room.board.seats
    assert hub.access.seat_of(token, room.id, room.versions) is None


async def test_draining_ends_all_once_and_opens_nothing(hub: Hub, tmp_path: Path) -> None:
    hub.start()
    at = await furnished(hub)
    ana = await enter(hub, at)
    opening = asyncio.create_task(hub_on(tmp_path).drain())
    await asyncio.gather(hub.drain(), hub.drain())
    await opening
    assert ["bye", 1012] == [ana.client.order[-1], ana.ear.code]
    assert {} == hub.rooms
    with pytest.raises(Unavailable):
        await hub.room(at.board)
    with pytest.raises(Unavailable):
        await hub.create(ASK)


async def test_draining_waits_for_a_board_that_is_just_opened(tmp_path: Path) -> None:
    first = hub_on(tmp_path)
    made = await first.create(ASK)
    await first.drain()
    hub = hub_on(tmp_path)
    opening = asyncio.create_task(hub.room(made.id))
    await asyncio.sleep(0)
    await hub.drain()
    room = await opening
    assert room.ending
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(LockBoard(True), seat=SeatId("x"))


async def test_the_time_is_the_stores(hub: Hub) -> None:
    hub.clock.follow(0, hub.clock.ticks())  # what a machine thinks whose clock was never set
    await hub.set_clock()
    assert abs(hub.clock.now() - await hub.log.time()) < 1_000
