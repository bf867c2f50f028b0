"""What time it is, in one object that tests can set."""

from __future__ import annotations

import time


class Clock:
    """Wall time in ms since 1970, never running backwards within a process."""

    def __init__(self) -> None:
        self._last = 0

    def now(self) -> int:
        self._last = max(self._last, time.time_ns() // 1_000_000)
        return self._last


class StillClock(Clock):
    """Stands still until it is told to move; for tests."""

    def __init__(self, now: int = 1_700_000_000_000) -> None:
        super().__init__()
        self._now = now

    def now(self) -> int:
        return self._now

    def forward(self, ms: int) -> None:
        self._now += ms
