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
        """Return 0 and take ``cost``, or the ms to wait and take nothing. ``now`` is in ms.

        What costs more than a burst passes when the bucket is full: else it never could.
        """
        left = self._refilled(now)
        cost = min(cost, self._rate * 4)
        if left >= cost:
            self._left = left - cost
            return 0
        return max(1, round((cost - left) * 1000 / self._rate))

    def full(self, now: int) -> bool:
        """Tell whether nothing is missing: such a bucket can be forgotten."""
        return self._refilled(now) >= self._rate * 4

    def _refilled(self, now: int) -> float:
        if self._at:
            gained = max(0, now - self._at) * self._rate / 1000
            self._left = min(self._rate * 4, self._left + gained)
        self._at = now
        return self._left


class Allowance:
    """What one seat may ask for: frames, and the commands in them; a batch has up to 200."""

    __slots__ = ("_commands", "_frames")

    def __init__(self, frames: float, commands: float) -> None:
        self._frames, self._commands = Bucket(frames), Bucket(commands)

    def take(self, now: int, commands: int) -> int:
        """Return 0 and take one frame with so many commands, or the ms to wait."""
        return self._frames.take(now) or self._commands.take(now, commands)

    def full(self, now: int) -> bool:
        return self._frames.full(now) and self._commands.full(now)
