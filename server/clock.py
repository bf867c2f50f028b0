"""What time it is, in one object that tests can set."""

from __future__ import annotations

import time


class Clock:
    """The store's time, which all processes share, carried on by this machine's even time.

    Setting a machine's clock changes nothing here: ``follow`` is what does.
    """

    def __init__(self) -> None:
        self._ahead = time.time_ns() // 1_000_000 - self.ticks()
        self._last = 0

    def now(self) -> int:
        """Return ms since 1970, never running backwards within a process."""
        self._last = max(self._last, self.ticks() + self._ahead)
        return self._last

    def ticks(self) -> int:
        """Return ms since some moment, evenly, whatever happens to the wall time."""
        return time.monotonic_ns() // 1_000_000

    def follow(self, now: int, asked: int) -> None:
        """Take over the store's ``now`` (ms), which was asked for at ``asked`` ticks."""
        self._ahead = now - (asked + self.ticks()) // 2


class StillClock(Clock):
    """Stands still until it is told to move; for tests."""

    def __init__(self, now: int = 1_700_000_000_000) -> None:
        self._now = now
        super().__init__()

    def now(self) -> int:
        return self._now

    def ticks(self) -> int:
        return self._now

    def follow(self, now: int, asked: int) -> None:
        """Nobody but the test moves it."""

    def forward(self, ms: int) -> None:
        self._now += ms
