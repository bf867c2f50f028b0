"""How long a log rests from one transaction to the next, so that more boards share one.

A transaction costs about as much for one board as for five: a flush of the disk, pages written,
a thread woken and the loop called. Where few boards write, nobody waits; where many do, a rest of
some ms gathers them. A single board gains nothing by it, however much it writes.
"""

from __future__ import annotations

import time
from typing import Final

from board.state import BoardId

WINDOW: Final = 0.1
EACH: Final = 0.0002
MOST: Final = 0.006


class Rest:
    """Knows how many boards wrote in the last tenth of a second."""

    def __init__(self) -> None:
        self._boards: set[BoardId] = set()
        self._since = time.perf_counter()
        self._before = 0

    def wrote(self, board: BoardId) -> None:
        self._boards.add(board)

    def seconds(self) -> float:
        """Return the least time from the beginning of one transaction to that of the next."""
        now = time.perf_counter()
        if now - self._since >= WINDOW:
            self._before, self._boards, self._since = len(self._boards), set(), now
        return min(MOST, EACH * self._before)
