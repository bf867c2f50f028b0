"""Time for work that nobody waits for: one piece at a time, and never more than a part of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

REST: Final = 4.0  # times as long as the last piece took: a fifth of the time is worked
MOST_SECONDS: Final = 10.0  # of rest: somebody may be glad of the next piece


class Spare:
    """One for all boards of a process: what it costs does not grow with their number."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._free_at = float("-inf")

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until it is one's turn; the rest afterwards is as long as this was."""
        async with self._lock:
            await asyncio.sleep(max(0.0, self._free_at - time.monotonic()))
            began = time.monotonic()
            try:
                yield
            finally:
                now = time.monotonic()
                self._free_at = now + min(REST * (now - began), MOST_SECONDS)
