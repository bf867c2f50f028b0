"""How long a busy process waits between two frames of a board.

A quiet process answers at once; the more of its time goes into fan-out, the more events share a
frame. A fixed tick would make small rooms wait for nothing (measured: p50 17-35 ms).
"""

from __future__ import annotations

import time
from typing import Final

WINDOW: Final = 0.1
SPREAD: Final = 0.060
LEAST: Final = 0.001
MOST: Final = 0.050


class Pace:
    """Knows which share of the last tenth of a second was spent writing to browsers."""

    def __init__(self) -> None:
        self._spent = 0.0
        self._since = time.perf_counter()
        self._share = 0.0

    def spent(self, seconds: float) -> None:
        self._spent += seconds
        now = time.perf_counter()
        span = now - self._since
        if span >= WINDOW:
            self._share = (self._share + self._spent / span) / 2
            self._spent, self._since = 0.0, now

    def tick(self) -> float:
        """Return the least number of seconds between two flushes of one board."""
        return min(MOST, max(LEAST, SPREAD * self._share))
