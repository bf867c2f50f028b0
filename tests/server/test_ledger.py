"""How much a board's log takes: counted in bytes, also over a restart (SY25)."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from board import wire
from board.settings import FinishBoard, TitleBoard
from board.state import Role
from server.hub import Hub
from tests.replica import logged
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, enter

MOST = 20_000
LONG = "x" * 100
_cids = itertools.count(1)


async def asked(guest: Guest, *commands: wire.WireCommand) -> object:
    cid = next(_cids).to_bytes(16, "big")
    guest.connection.take(wire.All(cid, commands, soft=False))
    return (await guest.answer(cid))[:2]


async def filled(hub: Hub) -> tuple[Furnished, Guest]:
    """A board whose log is full after 200 titles, and its facilitator."""
    at = await furnished(hub)
    guest = await enter(hub, at)
    titles = tuple(TitleBoard(f"{LONG} {n}") for n in range(200))
    assert "ok" == (await asked(guest, *titles))[0]  # type: ignore[index]
    return at, guest


async def test_a_full_log_takes_nothing_but_the_end(tmp_path: Path) -> None:
    """SY25: those who come and the clock go on, within limits of their own."""
    hub = hub_on(tmp_path, board_log_most=MOST)
    at, guest = await filled(hub)
    room = await hub.room(at.board)
    assert MOST < sum(map(len, logged(tmp_path, room.id)))
    assert ["no", "log-full"] == await asked(guest, TitleBoard("One more"))
    assert ["no", "log-full"] == await asked(guest, FinishBoard(on=True), TitleBoard("One more"))
    await hub.take_seat(room, Role.PARTICIPANT)
    assert ["ok", room.board.seq + 1] == await asked(guest, FinishBoard(on=True))
    assert ["no", "log-full"] == await asked(guest, FinishBoard(on=False))
    await hub.drain()


@pytest.mark.parametrize("snapshot_every", [1_000, 1])
async def test_a_log_is_as_full_after_a_restart(tmp_path: Path, snapshot_every: int) -> None:
    """SY25: what a snapshot stands for counts as well."""
    hub = hub_on(tmp_path, snapshot_every=snapshot_every)
    at, _ = await filled(hub)
    size = sum(map(len, logged(tmp_path, (await hub.room(at.board)).id)))
    await hub.drain()
    for most, answer in ((size, "no"), (size + 1, "ok")):
        later = hub_on(tmp_path, board_log_most=most)
        guest = await enter(later, at)
        assert answer == (await asked(guest, TitleBoard("One more")))[0]  # type: ignore[index]
        await later.drain()
