"""From the log to a board: replay, from the newest snapshot where there is a sound one."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import deque
from collections.abc import Callable
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from board import project, rules, snapshot, wire
from board.state import EMPTY, START, Board, BoardId
from server.forms import Forms
from server.log import Log, Record

IN_THREAD: Final = 64 * 1024  # bytes of a snapshot, or of events
SEAL: Final = 8
SIZE: Final = 8
logger = logging.getLogger(__name__)

T = TypeVar("T")


class Kept(Struct, frozen=True):
    """A board, and how many bytes of events its log had come to by then."""

    board: Board
    size: int


async def opened(log: Log, id: BoardId, tail_most: int) -> tuple[Record, Kept, Forms]:
    """Return what the log holds of a board, the board, and its newest forms.

    Raises:
        NoBoard: There is none.
        Unavailable: The log cannot be read now.
    """
    record = await log.open(id)
    start, events = Kept(EMPTY, 0), record.events
    if record.snapshot is not None:
        kept = await _off_the_loop(len(record.snapshot), restored, record.snapshot)
        if kept is not None and kept.board.seq == record.snapshot_seq:
            start = kept
        else:
            logger.warning("board %s: the snapshot is not sound, replaying all", id[:6])
            events = await log.read(id, epoch=record.epoch, after=START)
            events = events[: record.head]
    size = sum(map(len, events))
    board, forms = await _off_the_loop(size, _replayed, start.board, events, tail_most)
    return record, Kept(board, start.size + size), forms


def sealed(board: Board, size: int) -> bytes:
    """Return a snapshot that ``restored`` takes back, behind a digest of itself."""
    body = size.to_bytes(SIZE, "big") + snapshot.stored(board)
    return _digest(body) + body


def restored(sealed: bytes) -> Kept | None:
    """Return what a snapshot holds; None if a bit fell over, or another program wrote it."""
    digest, body = sealed[:SEAL], sealed[SEAL:]
    if digest != _digest(body):
        return None
    try:
        return Kept(snapshot.restore(body[SIZE:]), int.from_bytes(body[:SIZE], "big"))
    except msgspec.DecodeError:
        return None


async def _off_the_loop(size: int, work: Callable[..., T], *asked: object) -> T:
    """Do the work; in a thread where it is about so many bytes that it takes a while."""
    return await asyncio.to_thread(work, *asked) if size > IN_THREAD else work(*asked)


def _digest(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=SEAL).digest()


def _replayed(board: Board, events: list[bytes], tail_most: int) -> tuple[Board, Forms]:
    forms: deque[bytes] = deque(maxlen=tail_most)
    for body in events:
        event = wire.event(body)
        after = rules.evolve(board, event)
        form = project.common(board, after, event)
        forms.append(body if form is event else wire.encode(form))
        board = after
    kept = Forms(tail_most)
    kept.add(board.seq - len(forms), forms)
    return board, kept
