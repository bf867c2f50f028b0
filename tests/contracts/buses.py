"""Processes on one bus, without rooms: what they are told, and whether their loop stood still."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from board.state import BoardId
from server.bus_redis import RedisBus

A, B = BoardId("a" * 22), BoardId("b" * 22)
NOTICED: Final = 1.5
BACK: Final = 2.0
BLINK: Final = 0.25  # a loop that waits for a frozen Redis stands still for longer

Join = Callable[..., RedisBus]
Pair = tuple[RedisBus, RedisBus]


class Room:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.misses = 0

    def hear(self, message: bytes) -> None:
        self.heard.append(message)

    def missed(self) -> None:
        self.misses += 1


def boards(count: int) -> list[BoardId]:
    return [BoardId(f"{n:022}") for n in range(count)]


async def subscribed(bus: RedisBus, board: BoardId = A) -> Room:
    room = Room()
    await bus.subscribe(board, room)
    return room


async def all_subscribed(bus: RedisBus, wanted: list[BoardId]) -> list[Room]:
    return await asyncio.gather(*(subscribed(bus, board) for board in wanted))


@asynccontextmanager
async def never_held_up() -> AsyncIterator[None]:
    """Fail if the loop stood still while the block ran."""
    worst = 0.0

    async def look() -> None:
        nonlocal worst
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            worst = max(worst, time.monotonic() - before)

    gc.collect()
    gc.freeze()  # as the server does: what all the other tests left is not looked through
    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        looking.cancel()
        gc.unfreeze()
    assert worst < BLINK
