"""A commit that takes words out of the log: which rows it rewrites, and the snapshot it leaves.

Rows are read, redacted beside the event loop, and written back in the commit's own transaction;
whoever was first makes it a conflict, and it is made anew.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import wire
from board.redaction import Redaction
from board.state import START, Board, Seq
from server import opening
from server.log import Commit, Conflict, Erasing, Lapsed, Log

# How the events begin that hold words of notes, or names: the others need not be read.
WORDY: Final = re.compile(
    rb".{1,3}[\xa0-\xbf](?:note\.(?:added|edited|painted|tagged|aside|felt|translated)"
    rb"|reply\.added|seat\.(?:joined|renamed)|group\.(?:made|renamed|parted)|proposal\.made)",
    re.DOTALL,
)


class Redacted(Struct, frozen=True):
    """The commit with what it erases, and how many bytes of events the log has then."""

    commit: Commit
    size: int


async def redacted(log: Log, commit: Commit, after: Board, gone: Redaction) -> Redacted:
    """Return ``commit``, which leads to the board ``after``, with all that has to go.

    Raises:
        Conflict: The log is not as the commit takes it to be.
        NoBoard: There is no such board any more.
        Unavailable: The log cannot be read now.
    """
    try:
        bodies = await log.read(commit.board, epoch=commit.epoch, after=START)
    except Lapsed:
        raise Conflict from None
    if len(bodies) != commit.after:
        raise Conflict
    return await asyncio.to_thread(_redacted, commit, bodies, after, gone)


def _redacted(commit: Commit, bodies: Sequence[bytes], after: Board, gone: Redaction) -> Redacted:
    before = [_row(body, gone) for body in bodies]
    rows = [(Seq(at), new) for at, (new, old) in _numbered(before, bodies) if new is not old]
    events = tuple(_row(body, gone) for body in commit.events)
    size = sum(map(len, before)) + sum(map(len, events))
    erasing = Erasing(
        gone.epoch or commit.epoch,
        tuple(rows),
        opening.sealed(after, size),
        tuple(sorted(gone.notes)),
        tuple(sorted(gone.labels)),
    )
    return Redacted(replace(commit, events=events, erasing=erasing), size)


def _numbered(new: Sequence[bytes], old: Sequence[bytes]) -> enumerate[tuple[bytes, bytes]]:
    return enumerate(zip(new, old, strict=True), 1)


def _row(body: bytes, gone: Redaction) -> bytes:
    """Return what remains of a row; the very same bytes where nothing has to go."""
    if not WORDY.match(body):
        return body
    event = wire.event(body)
    kept = gone.of(event)
    return body if kept is event else wire.encode(kept)
