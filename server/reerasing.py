"""What an older copy of the boards brought back is erased again, before one opens (rule RE7)."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from typing import Final

from board import erasing, redaction, wire
from board.rules import Event, evolve
from board.state import Board, BoardId, NoteId, SeatId, Seq
from server import erasure, opening
from server.chance import fresh
from server.log import Commit, Conflict, Log, NoBoard, Unavailable
from server.roll import Entry, Roll

ASKED_AT_ONCE: Final = 500
TRIES: Final = 20
logger = logging.getLogger(__name__)

Step = tuple[Board, Event]


async def erase_again(log: Log, roll: Roll) -> int:
    """Bring every board in step with the roll; return how many had something back.

    Looks into those alone whose history is not the one that the roll knows. Raises ``Unavailable``.
    """
    again = 0
    entries = iter((await roll.read()).values())
    while some := [*itertools.islice(entries, ASKED_AT_ONCE)]:
        heads = await log.heads([entry.board for entry in some])
        for entry in some:
            head = heads.get(entry.board)
            if head is not None and (entry.whole or head.epoch != entry.epoch):
                again += await _board(log, roll, entry)
    if again:
        logger.warning("an older copy was put back: on %d boards erased again", again)
    return again


async def _board(log: Log, roll: Roll, entry: Entry) -> bool:
    """Return whether something was back; in any case it is gone now."""
    if entry.whole:
        return await log.erase(entry.board)
    for _ in range(TRIES):
        try:
            return await _tried(log, roll, entry)
        except Conflict:  # another process is at the same
            continue
        except NoBoard:
            return False
    raise Unavailable("a board is written all the time")


async def _tried(log: Log, roll: Roll, entry: Entry) -> bool:
    record, kept, _ = await opening.opened(log, entry.board, 0)
    steps = [*_steps(kept.board, entry, fresh())]
    if not steps:
        roll.add(Entry(entry.board, record.epoch))
        return False
    after = evolve(*steps[-1])
    commit = _commit(entry.board, record.epoch, record.head, steps, await log.time())
    made = await erasure.redacted(log, commit, after, redaction.wanted(steps))
    await log.append(made.commit)
    return True


def _commit(id: BoardId, epoch: str, head: Seq, steps: list[Step], now: int) -> Commit:
    return Commit(id, epoch, head, tuple(wire.encode(event) for _, event in steps), at=now)


def _steps(board: Board, entry: Entry, chance: bytes) -> Iterator[Step]:
    """Yield the events that erase what is back, each with the board before it."""
    for seat in entry.seats:
        if seat in board.seats:
            for event in erasing.forgotten(board, board.seats[SeatId(seat)], chance):
                yield board, event
                board = evolve(board, event)
    for event in erasing.again(board, tuple(map(NoteId, entry.notes)), chance):
        yield board, event
        board = evolve(board, event)
