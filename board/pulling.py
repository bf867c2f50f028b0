"""Notes that people pull to and fro between two groups (docs/RULES.md, GR5).

How often a note went is counted round by round, in the secret layer, and never who moved it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from board import membership
from board.state import Board, GroupId, Note, NoteId, Pull

OFTEN: Final = 3  # times from one of the two into the other
Crossed = Map[NoteId, tuple[GroupId, GroupId, int]]
NOWHERE: Final[Crossed] = Map()
NEVER: Final = (GroupId(""), GroupId(""), 0)


class NotePulled(Struct, frozen=True, array_like=True, tag="note.pulled"):
    """The note went from each of the two groups into the other so often that it may be of both."""

    id: NoteId
    a: GroupId
    b: GroupId


def pulled(board: Board, e: NotePulled) -> Board:
    return replace(board, pulls=board.pulls.set(e.id, Pull(e.id, e.a, e.b)))


def coming(board: Board, notes: Iterable[Note], into: GroupId) -> list[NotePulled]:
    """Return which of these notes are pulled, once they have come into that group."""
    after = gone(board, [note.id for note in notes], into).secret.crossed
    news: list[NotePulled] = []
    for note in notes:
        a, b, n = after.get(note.id, NEVER)
        if n >= OFTEN and board.pulls.get(note.id) != (pull := Pull(note.id, a, b)):
            news.append(NotePulled(pull.id, pull.a, pull.b))
    return news


def gone(board: Board, notes: Iterable[NoteId], into: GroupId) -> Board:
    """Return the board that knows that these notes go from their groups into that one."""
    homes, crossed = membership.homes(board), board.secret.crossed
    for id in notes:
        home = homes.get(id)
        if home is not None and home.id != into:
            a, b = sorted((home.id, into))
            before = crossed.get(id, (a, b, 0))
            crossed = crossed.set(id, (a, b, before[2] + 1 if before[:2] == (a, b) else 1))
    return board if crossed is board.secret.crossed else board.with_secret(crossed=crossed)


def forgotten(board: Board) -> Board:
    """Return the board at the start of a round: it counts anew."""
    return board.with_secret(crossed=NOWHERE) if board.secret.crossed else board
