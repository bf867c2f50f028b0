"""How often one address, or one seat, may do the few things that are counted.

By address only making boards and guessing codes: a whole hall may share one. Counts live in this
process and are forgotten when they no longer matter.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from board.state import Refused

KEYS_MOST: Final = 20_000


class Rate(Struct, frozen=True):
    """``most`` at once, one more after each ``every`` seconds."""

    most: int
    every: float


class Buckets:
    """A token bucket per key, kept as the moment at which it will be full again."""

    def __init__(self, rate: Rate, now: Callable[[], float]) -> None:
        self._rate = rate
        self._now = now
        self._full_at = OrderedDict[str, float]()

    def take(self, key: str) -> float:
        """Take one; return 0, or the seconds to wait (and nothing is taken)."""
        now = self._now()
        full_at = max(self._full_at.get(key, now), now)
        wait = full_at + self._rate.every - now - self._rate.most * self._rate.every
        if wait > 1e-9:
            return wait
        self._full_at.pop(key, None)  # to the end of the order
        self._full_at[key] = full_at + self._rate.every
        _trim(self._full_at, now)
        return 0.0


class Guess(Struct, frozen=True):
    """Wrong codes of one address: how many still count, when the last was, until when it waits."""

    wrong: float
    last: float
    until: float


class Guesses:
    """Wrong codes: ``free`` for nothing, then waits that double with each, per address.

    Over all addresses together wrong codes have a rate too: beyond it every address that has
    guessed wrong before waits, and nobody else does.
    """

    FREE: Final = 20  # a hall shares an address, and people mistype
    FORGIVEN_EVERY: Final = 20.0
    FIRST_WAIT: Final = 2.0
    LONGEST_WAIT: Final = 60.0
    OVERALL: Final = Rate(most=600, every=0.5)

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._by = OrderedDict[str, Guess]()
        self._all = Buckets(self.OVERALL, now)

    def check(self, address: str) -> None:
        """Raise Refused ``code-wait`` with ``wait`` in ms while this address has to wait."""
        guess = self._by.get(address)
        if guess is not None and (wait := guess.until - self._now()) > 0:
            raise Refused("code-wait", wait=max(1, round(wait * 1000)))

    def wrong(self, address: str) -> None:
        """Count one wrong code."""
        now = self._now()
        before = self._by.pop(address, Guess(0, now, now))
        wrong = max(0.0, before.wrong - (now - before.last) / self.FORGIVEN_EVERY) + 1
        wait = max(self._wait(wrong), self._all.take("") if wrong > 1 else 0.0)
        self._by[address] = Guess(wrong, now, now + min(wait, self.LONGEST_WAIT))
        while len(self._by) > KEYS_MOST:
            self._by.popitem(last=False)

    def _wait(self, wrong: float) -> float:
        over = wrong - self.FREE
        return 0.0 if over <= 0 else self.FIRST_WAIT * 2.0 ** min(over, 10)


def _trim(full_at: OrderedDict[str, float], now: float) -> None:
    """Forget what is full again; where all are busy, forget the oldest."""
    while full_at:
        oldest = next(iter(full_at))
        if full_at[oldest] > now and len(full_at) <= KEYS_MOST:
            return
        full_at.popitem(last=False)
