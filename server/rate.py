"""How fast somebody may ask: a token bucket."""

from __future__ import annotations


class Bucket:
    """Lets ``rate`` through each second and four times as many in a burst."""

    __slots__ = ("_at", "_left", "_rate")

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._left = rate * 4
        self._at = 0

    def take(self, now: int, cost: float = 1) -> int:
        """Return 0 and take ``cost``, or the ms to wait and take nothing. ``now`` is in ms."""
        if self._at:
            gained = max(0, now - self._at) * self._rate / 1000
            self._left = min(self._rate * 4, self._left + gained)
        self._at = now
        if self._left >= cost:
            self._left -= cost
            return 0
        return max(1, round((cost - self._left) * 1000 / self._rate))
