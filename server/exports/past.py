"""A board as it was: the replay of its log up to a number."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import reduce

from board import film, rules, wire
from board.erasing import NotesErased, erased
from board.state import EMPTY, START, Board, BoardId
from server.log import Lapsed, Log, NoBoard


async def board_at(log: Log, id: BoardId, epoch: str, at: int, now: Board) -> Board:
    """Return the board at that number, which the log has reached (rule EX1).

    What was erased since is not in it, nor what facilitators keep back on the board as it is
    ``now`` (rules RE2, NO20).

    Raises:
        NoBoard: There is none, or its history is another one by now.
        Unavailable: The log cannot be read now.
    """
    try:
        events = await log.read(id, epoch=epoch, after=START)
    except Lapsed:
        raise NoBoard from None
    return await asyncio.to_thread(_replayed, events, at, now)


def _replayed(bodies: Sequence[bytes], at: int, now: Board) -> Board:
    events = [wire.event(body) for body in bodies]
    board = reduce(rules.evolve, events[:at], EMPTY)
    later = (event for event in events[at:] if isinstance(event, NotesErased))
    return film.without_aside(reduce(erased, later, board), now)
