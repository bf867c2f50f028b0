"""Reactions: how many people put which face to a note, and nothing of who (docs/RULES.md, NO15)."""

from __future__ import annotations

from typing import Final

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from board import names, reach
from board.grouping import may
from board.permissions import kind
from board.state import Board, Caller, Faces, NoteId, Refused, SeatId

FACES: Final = ("up", "heart", "smile", "think", "thanks", "same")
Who = Map[SeatId, tuple[str, ...]]
Counts = tuple[tuple[str, int], ...]
NOBODY: Final[Who] = Map()


class ReactToNote(
    Struct, frozen=True, array_like=True, tag="note.react", forbid_unknown_fields=True
):
    id: NoteId
    face: str
    on: bool


class NoteReacted(Struct, frozen=True, array_like=True, tag="note.reacted"):
    """``seat`` is the log's alone: all receive it without."""

    id: NoteId
    face: str
    on: bool
    seat: SeatId = SeatId("")


def react(board: Board, ask: ReactToNote, by: Caller) -> list[NoteReacted]:
    """Put a face to a note that all see, or take it back: one of each kind a person and note."""
    may(board, by, "react")
    current = board.current
    if names.in_force(board, "" if current is None else current.id) == "none":
        raise Refused("not-now", verb="react", kind=kind(board))  # it would keep who it was
    note = reach.shown_note(board, ask.id, by)
    if ask.face not in FACES:
        raise Refused("bad-value", field="face")
    if (ask.face in of(board, note.id).get(by.seat, ())) == ask.on:
        return []
    return [NoteReacted(note.id, ask.face, ask.on, by.seat)]


def reacted(board: Board, e: NoteReacted) -> Board:
    counts = dict(board.faces[e.id].counts) if e.id in board.faces else {}
    counts[e.face] = counts.get(e.face, 0) + (1 if e.on else -1)
    board = shown(board, e.id, tuple(counts.items()))
    if not e.seat:
        return board
    who = of(board, e.id)
    kept = tuple(face for face in who.get(e.seat, ()) if face != e.face)
    return _known(board, e.id, who.set(e.seat, (*kept, e.face) if e.on else kept))


def of(board: Board, id: NoteId) -> Who:
    return board.secret.reacted.get(id, NOBODY)


def shown(board: Board, id: NoteId, counts: Counts) -> Board:
    """Return the board with so many of each face at a note, in the order of ``FACES``."""
    by = dict(counts)
    row = tuple((face, by[face]) for face in FACES if by.get(face, 0) > 0)
    if row:
        return replace(board, faces=board.faces.set(id, Faces(id, row)))
    return replace(board, faces=board.faces.delete(id)) if id in board.faces else board


def united(board: Board, ids: tuple[NoteId, ...]) -> tuple[Who, Counts]:
    """Return who put which faces to any of these notes, each once, and how many that are."""
    who = NOBODY
    for id in ids:
        for seat, faces in of(board, id).items():
            had = who.get(seat, ())
            who = who.set(seat, (*had, *(face for face in faces if face not in had)))
    counts = ((face, sum(face in faces for faces in who.values())) for face in FACES)
    return who, tuple((face, n) for face, n in counts if n)


def joined(board: Board, into: NoteId, ids: tuple[NoteId, ...], counts: Counts) -> Board:
    """Return the board with the reactions to notes that were merged, without doubles."""
    who, _ = united(board, (into, *ids))
    board = _known(board, into, who) if who else board
    return shown(board, into, counts) if counts else board


def _known(board: Board, id: NoteId, who: Who) -> Board:
    return board.with_secret(reacted=board.secret.reacted.set(id, who))
