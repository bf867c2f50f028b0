"""May a note be quoted: only who wrote it says so, and takes it back at any time (rule NO10)."""

from __future__ import annotations

from msgspec.structs import replace

from board import hidden, names
from board.notes import NoteQuoted, QuoteNote
from board.permissions import check
from board.state import Board, Caller, Note, Refused


def quote(board: Board, ask: QuoteNote, by: Caller) -> list[NoteQuoted]:
    """Neither lock nor end stand in the way: consent is one's own (rule PE6)."""
    if board.about.newer:
        raise Refused("newer-board")
    check(board, "own", by)
    note = board.found(ask.id)
    if note is None:
        raise Refused("note-gone", id=ask.id)
    _wrote(board, note, by, ask.proof)
    return [] if note.quote == ask.on else [NoteQuoted(note.id, ask.on)]


def quoted(board: Board, e: NoteQuoted) -> Board:
    note = board.found(e.id)
    return board if note is None else board.with_note(replace(note, quote=e.on))


def _wrote(board: Board, note: Note, by: Caller, proof: bytes) -> None:
    """Refuse whoever did not write it: also facilitators, and all for a copy."""
    if proof and names.received(board, note.id, proof):
        return
    if not proof and by.seat and note.seat == by.seat:
        return
    sight = board.secret.sights.get(note.id)
    if sight is not None and not hidden.reads(board, by.seat, note, sight):
        raise Refused("note-gone", id=note.id)
    raise Refused("not-yours")
