"""A log that is away, hangs or fails: everybody is answered, and nothing is half done (SY21)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from board.state import Refused, SeatId
from server import ledger
from server.hub import Hub
from server.room import Room
from tests.client import eventually
from tests.server.rooms import ANA, BO, HOST, add, cid, same_everywhere
from tests.servers import Furnished
from tests.spies import SpyLog, enter


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


@pytest.mark.parametrize("error", [OSError("a disk's mistake"), ZeroDivisionError("our mistake")])
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
