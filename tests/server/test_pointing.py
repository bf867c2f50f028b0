"""Signs of presence in a room: which ones are passed on, and which are none (PR3, PR5)."""

from __future__ import annotations

import pytest

from board import wire
from board.settings import RuleBoard
from board.state import SeatId
from server import connection
from server.hub import Hub
from server.room import Room
from tests.client import eventually
from tests.server.rooms import ANA, BO, HOST
from tests.servers import Furnished
from tests.spies import enter


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
