"""What facilitators ask about notes that not everybody should read (docs/RULES.md, NO20, NO21)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from msgspec import Struct

from board import aside, hidden, homes, limits, reveal, text, twins
from board.agenda import may
from board.aside import Back, NoteAside, NotesAccepted
from board.state import Board, Caller, Note, NoteId, Refused


class HideNote(Struct, frozen=True, array_like=True, tag="note.hide", forbid_unknown_fields=True):
    id: NoteId
    reason: str


class ReturnNote(
    Struct, frozen=True, array_like=True, tag="note.return", forbid_unknown_fields=True
):
    """Gives a note back to its author, one that was held too; it takes a reason."""

    id: NoteId
    reason: str


class AcceptNotes(
    Struct, frozen=True, array_like=True, tag="notes.accept", forbid_unknown_fields=True
):
    """Lets those have them who would without hiding, returning or holding."""

    notes: tuple[NoteId, ...]


ModeratingCommand = HideNote | ReturnNote | AcceptNotes


def hide(board: Board, ask: HideNote, by: Caller) -> list[NoteAside | twins.NoteUnmerged]:
    may(board, by)
    note = _reachable(board, ask.id, by)
    if board.secret.sights.get(note.id) == "held":
        raise Refused("note-aside", id=note.id)
    return _aside(board, note, "hidden", ask.reason)


def give_back(board: Board, ask: ReturnNote, by: Caller) -> list[NoteAside | twins.NoteUnmerged]:
    may(board, by)
    note = _reachable(board, ask.id, by)
    if not text.line(ask.reason[: limits.RAW]):
        raise Refused("text-empty")
    return _aside(board, note, "returned", ask.reason)


def accept(board: Board, ask: AcceptNotes, by: Caller) -> list[NotesAccepted]:
    may(board, by)
    if len(ask.notes) > limits.BATCH:
        raise Refused("limit-reached", what="notes", most=limits.BATCH)
    notes = [_reachable(board, id, by) for id in dict.fromkeys(ask.notes)]
    kept = [note for note in notes if note.id in board.secret.hidden]
    return [NotesAccepted(tuple(piece)) for piece in _pieces(board, kept, by.fresh)]


def _aside(
    board: Board, note: Note, sight: str, reason: str
) -> list[NoteAside | twins.NoteUnmerged]:
    reason = text.fits(reason, limits.REASON, field="reason")
    if (board.secret.sights.get(note.id), aside.of(board, note.id).reason) == (sight, reason):
        return []
    return [*twins.freed(board, note.id), NoteAside(note.id, sight, reason)]


def _reachable(board: Board, id: NoteId, by: Caller) -> Note:
    """Return a note that all see, or that facilitators keep back."""
    note = board.found(id)
    if note is None or (id in board.secret.hidden and by.seat not in hidden.readers_of(board, id)):
        raise Refused("note-gone", id=id)
    if id in board.secret.hidden and not hidden.aside(board, id):
        raise Refused("note-aside", id=id)
    return note


def _pieces(board: Board, notes: Sequence[Note], fresh: bytes) -> Iterator[list[Back]]:
    """Yield where they come to, no more at once than a reveal shows: what was new, in no order."""
    new = [note for note in notes if not aside.of(board, note.id).seen]
    new.sort(key=lambda note: hashlib.sha256(fresh + note.id.encode()).digest())
    backs = {place[0]: place for place in reveal.places(board, new)}
    old = [note for note in notes if note not in new]
    for part in reveal.cut([*old, *new]):
        yield [
            _new(board, note, *backs[note.id][1:]) if note.id in backs else _old(board, note)
            for note in part
        ]


def _new(board: Board, note: Note, rank: int, x: int, y: int) -> Back:
    sight = _sight(board, note)
    if sight == "all":
        return Back(note.id, sight, note.section, rank, x, y)
    return Back(note.id, sight, note.section, note.rank, note.x, note.y)


def _old(board: Board, note: Note) -> Back:
    """Return the place that a note had; a free one where its section has moved on."""
    return Back(note.id, "all", note.section, note.rank, *homes.kept(board, note))


def _sight(board: Board, note: Note) -> str:
    """Return what the note's round says, once its other notes were shown too."""
    sight, current = hidden.sight_of(board, note.round, note.seat), board.current
    if sight not in hidden.WAITING:
        return sight
    over = board.round(note.round).state == "closed"
    opened = current is not None and current.id != note.round and hidden.opens(current.plan)
    return "all" if over and (note.round in board.secret.revealed or opened) else sight
