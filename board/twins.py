"""Notes that say the same, read as one: the others are kept whole beside it (docs/RULES.md, NO17).

A note that was merged is not among the notes of the board: it is in no vote, no count and no
layout, and whatever is asked about it is refused, until somebody takes the two apart again.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, faces, homes
from board.state import Board, Note, NoteId, Twin


class NoteMerged(Struct, frozen=True, array_like=True, tag="note.merged"):
    """``faces`` are how many reactions there are to ``into`` now, each person's once."""

    into: NoteId
    notes: tuple[NoteId, ...]
    faces: faces.Counts = ()


class NoteUnmerged(Struct, frozen=True, array_like=True, tag="note.unmerged"):
    """``whole`` is the form's alone: the notes as they come back."""

    id: NoteId
    notes: tuple[NoteId, ...]
    whole: tuple[Note, ...] = ()


TwinEvent = NoteMerged | NoteUnmerged


def of(board: Board, id: str) -> list[Note]:
    """Return the notes that were merged into one, the oldest text first."""
    found = [twin.note for twin in board.twins.values() if twin.into == id]
    return sorted(found, key=lambda note: (note.text_at, note.id))


def freed(board: Board, id: NoteId) -> list[NoteUnmerged]:
    """Return what must come before a note leaves: nobody's words go with another's note."""
    ids = tuple(note.id for note in of(board, id))
    return [NoteUnmerged(id, ids)] if ids else []


def merged(board: Board, e: NoteMerged) -> Board:
    gone = [id for id in dict.fromkeys(e.notes) if id in board.notes and id != e.into]
    if e.into not in board.notes or not gone:
        return board
    twins = board.twins
    for id, twin in board.twins.items():
        if twin.into in gone:
            twins = twins.set(id, replace(twin, into=e.into))
    for id in gone:
        twins = twins.set(id, Twin(e.into, board.notes[id]))
        board = board.without_note(board.notes[id])
    board = faces.joined(board, e.into, tuple(gone), e.faces)
    return replace(ballots.fused(board, e.into, gone), twins=twins)


def unmerged(board: Board, e: NoteUnmerged) -> Board:
    apart = [board.twins[id] for id in e.notes if id in board.twins]
    twins = reduce(lambda rest, twin: rest.delete(twin.note.id), apart, board.twins)
    board = replace(board, twins=twins)
    if e.whole:
        return board.with_notes(e.whole)
    for twin in apart:
        board = board.with_note(_back(board, twin.note))
    return board


def whole(after: Board, e: NoteUnmerged) -> NoteUnmerged:
    """Return the form that all receive: its reader cannot tell where there is room."""
    return replace(e, whole=tuple(_there(after, e.notes)))


def _there(board: Board, ids: tuple[NoteId, ...]) -> Iterator[Note]:
    return (board.notes[id] for id in ids if id in board.notes)


def _back(board: Board, note: Note) -> Note:
    note = homes.homed(board, note)
    columns = [column.id for column in board.columns]
    column = note.column if note.column in columns else next(iter(columns), "")
    x, y = homes.kept(board, note)
    return replace(note, column=column, x=x, y=y, z=board.seq, place_at=board.seq)
