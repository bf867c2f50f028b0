"""Asking too fast on the real server: who waits, who has to go, and who does not (SY22)."""

from __future__ import annotations

import asyncio

import pytest

from server import connection
from server.clock import StillClock
from tests.client import Client, note
from tests.conftest import Serve
from tests.server.sockets import FACILITATOR, OTHER, PARTICIPANT
from tests.servers import furnished


async def test_who_is_too_fast_waits_and_then_goes(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await serve(commands_per_second=1)
    at = await furnished(live.hub)
    room = await live.room(at)
    clock = StillClock()
    monkeypatch.setattr(room, "clock", clock)
    async with live.client(at, PARTICIPANT) as bo:
        for _ in range(4):
            assert "ok" == (await bo.do(note(at.section)))[0]
        for _ in range(connection.TOO_FAST - 1):
            answer = await bo.do(note(at.section))
            assert ["no", "slow-down"] == answer[:2]
            assert 0 < answer[2]["wait"] <= 1_000
            answer = await bo.do(note(at.section))  # the same burst: counts once
            assert "slow-down" == answer[1]
            clock.forward(1_001)
            assert "ok" == (await bo.do(note(at.section)))[0]
        await bo.send(note(at.section))
        await bo.send(note(at.section))
        assert 4429 == await bo.gone()


async def batch(client: Client, section: str, size: int) -> object:
    """Ask for so many notes at once; return how that was answered."""
    return (await client.answer(await client.send_all(note(section) for _ in range(size))))[0]


async def test_who_sends_batches_leaves_half_of_the_board_to_others(serve: Serve) -> None:
    """SY22."""
    live = await serve(board_commands_per_second=20)
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        assert "ok" == await batch(bo, at.section, 40)
        for _ in range(connection.TOO_FAST):
            assert "no" == await batch(bo, at.section, 40)
            assert "ok" == (await ana.do(note(at.section)))[0]


async def test_nobody_has_to_go_because_others_fill_a_board(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SY22."""
    live = await serve(board_commands_per_second=20)
    at = await furnished(live.hub, 3)
    clock = StillClock()
    monkeypatch.setattr(await live.room(at), "clock", clock)
    ana, bo, cy = (live.client(at, seat) for seat in (FACILITATOR, PARTICIPANT, OTHER))
    async with ana, bo, cy:
        assert "ok" == await batch(bo, at.section, 40) == await batch(cy, at.section, 40)
        for _ in range(connection.TOO_FAST + 1):
            assert ["no", "slow-down"] == (await ana.do(note(at.section)))[:2]
            clock.forward(1_001)
            assert "ok" == await batch(bo, at.section, 10) == await batch(cy, at.section, 10)
        assert ana.closed is None


async def test_coming_back_does_not_refill_the_bucket(serve: Serve) -> None:
    live = await serve(commands_per_second=1, beat_seconds=0.02)
    at = await furnished(live.hub)
    async with live.client(at, PARTICIPANT) as bo:
        for _ in range(4):
            await bo.do(note(at.section))
    await asyncio.sleep(0.1)  # some heartbeats, in which it is not forgotten
    async with live.client(at, PARTICIPANT) as bo:
        assert "slow-down" == (await bo.do(note(at.section)))[1]


async def test_more_than_32_at_a_time_are_too_many(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        cids = [await ana.send(note(at.section)) for _ in range(200)]
        answers = [await ana.answer(cid) for cid in cids if ana.closed is None]
        assert {"ok", "no"} >= {answer[0] for answer in answers}
        said = [answer[1] for answer in answers if answer[0] == "no"]
        assert {"slow-down"} >= set(said)
        room = await live.room(at)
        assert sum(answer[0] == "ok" for answer in answers) == len(room.board.notes)
