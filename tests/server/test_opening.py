"""A room ends and opens again: from a snapshot and what followed, or from the whole log."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from board import wire
from board.seats import RemoveSeat
from board.state import Refused, SeatId, Seq
from server import opening
from server.hub import Hub
from server.log import Commit, Unavailable
from server.room import Room
from tests.replica import laid, logged, replayed
from tests.server.rooms import ANA, BO, add
from tests.servers import Furnished, furnished, hub_on
from tests.spies import SpyLog, enter


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
