"""A board as it was: the replay of its log up to a number."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import reduce

from board import rules, wire
from board.erasing import NotesErased, erased
from board.state import EMPTY, START, Board, BoardId
from server.log import Lapsed, Log, NoBoard


async def board_at(log: Log, id: BoardId, epoch: str, at: int) -> Board:
    """Return the board at that number, which the log has reached (rule EX1).

    Raises:
        NoBoard: There is none, or its history is another one by now.
        Unavailable: The log cannot be read now.
    """
    try:
        events = await log.read(id, epoch=epoch, after=START)
    except Lapsed:
        raise NoBoard from None
    return await asyncio.to_thread(_replayed, events, at)


def _replayed(bodies: Sequence[bytes], at: int) -> Board:
    """Return the board at that number, without what was erased after it."""
    events = [wire.event(body) for body in bodies]
    board = reduce(rules.evolve, events[:at], EMPTY)
    later = (event for event in events[at:] if isinstance(event, NotesErased))
    return reduce(erased, later, board)
