"""What a board's heart tells: its newest number and the sum of its common layer there."""

from __future__ import annotations

from collections import deque

from board.state import Board
from board.sums import Sum


class Pulse:
    """Knows the sums of the last heartbeats, which those who come back may name."""

    def __init__(self) -> None:
        self._sum = Sum()
        self._last: tuple[int, int] = (-1, 0)
        self._told: deque[tuple[int, int]] = deque(maxlen=8)

    def of(self, board: Board) -> tuple[int, int]:
        """Return number and sum; what has not changed since the last beat costs nothing."""
        if self._last[0] != board.seq:
            self._last = (board.seq, self._sum.of(board))
            self._told.append(self._last)
        return self._last

    def denies(self, seq: int, known: int) -> bool:
        """Tell whether a browser whose sum was ``known`` at ``seq`` (0: none) has it wrong."""
        return known != 0 and dict(self._told).get(seq, known) != known
