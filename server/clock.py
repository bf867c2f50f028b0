"""What time it is, in one object that tests can set."""

from __future__ import annotations

import time


class Clock:
    """Wall time for stamps, and even time for rates: a clock set anew must not stop anybody."""

    def __init__(self) -> None:
        self._last = 0

    def now(self) -> int:
        """Return ms since 1970, never running backwards within a process."""
        self._last = max(self._last, time.time_ns() // 1_000_000)
        return self._last

    def ticks(self) -> int:
        """Return ms since some moment, evenly, whatever happens to the wall time."""
        return time.monotonic_ns() // 1_000_000


class StillClock(Clock):
    """Stands still until it is told to move; for tests."""

    def __init__(self, now: int = 1_700_000_000_000) -> None:
        super().__init__()
        self._now = now

    def now(self) -> int:
        return self._now

    def ticks(self) -> int:
        return self._now

    def forward(self, ms: int) -> None:
        self._now += ms
