"""Who is ready in the round that runs, and whose hand is up: told to everybody, never stored."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from server import frames

TELL_SECONDS: Final = 1.0

# What somebody showed last: number of the seat, when (ms), ready or not, hand up or not (0, 1).
Mark = tuple[int, int, int, int]


class Raised:
    """The newest mark of each seat, in one round: with the next one all are gone (rule RO14).

    Several processes may hold marks of one seat; everywhere the newer one counts, so all agree.
    Where no names are kept, who is ready is told as a number alone.
    """

    def __init__(self) -> None:
        self.round = ""
        self._named = True
        self._marks: dict[int, Mark] = {}
        self._changed = False
        self._told_at = 0.0

    def turn(self, round: str, *, named: bool) -> None:
        """Go to the round that runs now, "" for none."""
        if round != self.round:
            self._changed = self._changed or self._shown
            self._marks = {}
        self._changed |= self._shown and named != self._named
        self.round, self._named = round, named

    def mark(self, n: int, now: int, *, ready: bool, hand: bool) -> Mark | None:
        """Return the new mark of a seat at ``now`` (ms); None where it shows the same already."""
        _, at, *before = self._marks.get(n, (n, 0, 0, 0))
        if before == [ready, hand]:
            return None
        new = (n, max(now, at + 1), int(ready), int(hand))
        self.take(new)
        return new

    def lower(self, n: int, now: int) -> Mark | None:
        """Take somebody's hand down; None where it is not up."""
        return self.mark(n, now, ready=bool(self._marks.get(n, (n, 0, 0, 0))[2]), hand=False)

    def take(self, mark: Mark) -> None:
        """Take a mark, unless a newer one of that seat is known."""
        n = mark[0]
        if n not in self._marks or self._marks[n][1:] < mark[1:]:
            self._marks[n] = mark
            self._changed = True

    def drop(self, n: int) -> None:
        """Forget a seat that is gone."""
        _, _, ready, hand = self._marks.pop(n, (n, 0, 0, 0))
        self._changed |= bool(ready or hand)

    def of(self, seats: Container[int]) -> tuple[Mark, ...]:
        """Return the marks of these seats."""
        return tuple(mark for n, mark in self._marks.items() if n in seats)

    def wait(self, now: float) -> float | None:
        """Return the seconds until something is due; None when nothing waits."""
        return max(0.0, self._told_at + TELL_SECONDS - now) if self._changed else None

    def due(self, now: float) -> bytes:
        """Return the frame that is due by ``now`` (seconds); b"" for none."""
        if self.wait(now) != 0.0:
            return b""
        self._changed, self._told_at = False, now
        return self._frame()

    def everyone(self) -> bytes:
        """Return the frame that tells a newcomer; b"" where nobody shows anything."""
        return self._frame() if self._shown else b""

    @property
    def _shown(self) -> bool:
        return any(ready or hand for _, _, ready, hand in self._marks.values())

    def _frame(self) -> bytes:
        marks = sorted(self._marks.values())
        ready = [n for n, _, is_ready, _ in marks if is_ready]
        hands = [n for n, _, _, is_up in sorted(marks, key=lambda mark: mark[1]) if is_up]
        return frames.message("ready", self.round, len(ready), ready if self._named else [], hands)
