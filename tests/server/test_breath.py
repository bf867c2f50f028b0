"""A board that has much to think about lets the others have their turn (G17)."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from board import rules, wire
from board.settings import LockBoard, TitleBoard
from server import turn
from tests.servers import furnished, hub_on
from tests.spies import enter

SLOW_SECONDS = 0.005
HELD_SECONDS = 0.1


async def test_the_loop_comes_round_while_a_batch_is_decided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*asked: Any) -> Any:
        time.sleep(SLOW_SECONDS)
        return rules.decide(*asked)

    hub = hub_on(tmp_path)
    guest = await enter(hub, await furnished(hub))
    monkeypatch.setattr(turn, "decide", slow)
    titles = tuple(TitleBoard(f"Title {n}") for n in range(100))

    rounds: list[float] = []
    guest.connection.take(wire.All(b"a" * 16, titles, soft=False))
    guest.connection.take(wire.Do(b"b" * 16, LockBoard(on=True)))
    while b"b" * 16 not in guest.client.answers:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        rounds.append(time.perf_counter() - began)

    assert len(titles) * SLOW_SECONDS / 2 < sum(rounds)
    assert HELD_SECONDS > max(rounds)
    heads = [(await guest.answer(cid))[1] for cid in (b"a" * 16, b"b" * 16)]
    assert [guest.client.head - 1, guest.client.head] == heads
    await hub.drain()
