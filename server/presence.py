"""Who is here and what they point at: coalesced, sent with the tick, never stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from server import frames
from server.raised import Raised

CURSORS_MOST: Final = 25
HERE_SECONDS: Final = 1.0
SIGNS_SECONDS: Final = 0.033
SILENT_SECONDS: Final = 20.0

Sign = tuple[int, int, int, int, str]


class Presence:
    """Counts connections per seat number; holds the last sign of each seat until it is sent.

    A seat that is on a board in another process counts there once more.

    Who enters between two tellings knows other things than those who were there, so a telling
    names all that anybody may lack (not in ``_surely``) and all that anybody may have too much
    (in ``_maybe``): hearing twice of the same person changes nothing.
    """

    def __init__(self) -> None:
        self._connections: Counter[int] = Counter()
        self._elsewhere: dict[str, tuple[frozenset[int], float]] = {}
        self._surely: set[int] = set()
        self._maybe: set[int] = set()
        self._changed = False
        self._signs: dict[int, Sign] = {}
        self._here_at = self._signs_at = 0.0
        self.raised = Raised()

    def __len__(self) -> int:
        return len(self._connections)

    def arrive(self, n: int) -> None:
        self._connections[n] += 1
        if self._connections[n] == 1:
            self._changed = True

    def leave(self, n: int) -> None:
        self._connections[n] -= 1
        if self._connections[n] > 0:
            return
        del self._connections[n]
        self._signs.pop(n, None)
        self.raised.drop(n)
        self._changed = True

    def elsewhere(self, process: str, seats: Iterable[int], now: float) -> bool:
        """Take whom another process serves at ``now`` (seconds); tell if it was unknown."""
        known = process in self._elsewhere
        before, _ = self._elsewhere.get(process, (frozenset[int](), 0.0))
        after = frozenset(seats)
        self._elsewhere[process] = (after, now)
        for n in after - before:
            self.arrive(n)
        for n in before - after:
            self.leave(n)
        return not known

    def forget_silent(self, now: float) -> None:
        """Forget the people of a process that has not been heard of for a while."""
        for process, (_, heard) in list(self._elsewhere.items()):
            if now - heard > SILENT_SECONDS:
                self.elsewhere(process, (), now)
                del self._elsewhere[process]

    def sign(self, n: int, mode: int, x: int, y: int, note: str) -> bool:
        """Take a cursor, a typing hand or a drag; False above 25 people: it is not passed on."""
        if len(self) > CURSORS_MOST or n not in self._connections:
            return False
        self._signs[n] = (n, mode, x, y, note)
        return True

    def __contains__(self, n: object) -> bool:
        return n in self._connections

    def everyone(self) -> bytes:
        """Return the frames that tell a newcomer who is here, who is ready, whose hand is up."""
        self._surely &= self._connections.keys()
        self._maybe |= self._connections.keys()
        here = frames.message("here", len(self), sorted(self._connections), [])
        return here + self.raised.everyone()

    def wait(self, now: float) -> float | None:
        """Return the seconds until something is due; None when nothing waits."""
        waits = [] if (raised := self.raised.wait(now)) is None else [raised]
        if self._changed:
            waits.append(self._here_at + HERE_SECONDS - now)
        if self._signs:
            waits.append(self._signs_at + SIGNS_SECONDS - now)
        return max(0.0, min(waits)) if waits else None

    def due(self, now: float) -> bytes:
        """Return the frames that are due by ``now`` (seconds); b"" for none."""
        out = b""
        if self._changed and now >= self._here_at + HERE_SECONDS:
            out += self._told(now)
        if self._signs and now >= self._signs_at + SIGNS_SECONDS:
            out += frames.message("pr", list(self._signs.values()))
            self._signs, self._signs_at = {}, now
        return out + self.raised.due(now)

    def _told(self, now: float) -> bytes:
        here = set(self._connections)
        joined, left = sorted(here - self._surely), sorted(self._maybe - here)
        self._surely, self._maybe = here, set(here)
        self._changed, self._here_at = False, now
        return frames.message("here", len(here), joined, left) if joined or left else b""
