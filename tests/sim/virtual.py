"""Time and chance that belong to a test: hours pass in a blink, and a seed says it all again."""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import selectors
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from server import chance

EPOCH = 1_700_000_000
LEAST = 1e-6  # seconds: less might be lost in a float


class Still(selectors.SelectSelector):
    """Waits for nothing: time jumps to the moment at which something is due."""

    now = 1_000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        assert timeout is not None, "everybody waits, and nothing will ever happen"
        if timeout > 0:
            self.now += max(LEAST, timeout)
        return []


async def _here(work: Callable[..., Any], *args: Any) -> Any:
    """Do at once what a thread would do."""
    await asyncio.sleep(0)
    return work(*args)


@contextmanager
def virtual(seed: int) -> Iterator[Callable[[Awaitable[Any]], Any]]:
    """Within the block, time stands until somebody waits; yields what runs a coroutine there."""
    still, rnd = Still(), random.Random(f"chance {seed}")
    loop = asyncio.SelectorEventLoop(still)

    def seconds() -> float:
        return still.now

    def nanos() -> int:
        return int(still.now * 1e9)

    def wall() -> int:
        return nanos() + EPOCH * 10**9

    with (
        mock.patch.multiple(
            time, monotonic=seconds, perf_counter=seconds, monotonic_ns=nanos, time_ns=wall
        ),
        mock.patch.multiple(
            secrets,
            token_bytes=rnd.randbytes,
            token_urlsafe=lambda size: rnd.randbytes(size).hex()[: -(-size * 4 // 3)],
            choice=rnd.choice,
        ),
        mock.patch.object(os, "urandom", rnd.randbytes),
        mock.patch.object(chance, "_left", chance.pieces()),
        mock.patch.object(random, "randrange", rnd.randrange),
        mock.patch.object(asyncio, "to_thread", _here),
    ):
        try:
            yield loop.run_until_complete
        finally:
            loop.close()
