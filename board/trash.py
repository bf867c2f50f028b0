"""Deleting notes and bringing them back: a deleted note lies in the secret layer."""

from __future__ import annotations

from msgspec.structs import replace

from board import ballots, layout, limits, ranks, reach
from board.notes import DeleteNote, NoteDeleted, NoteRestored, RestoreNote
from board.permissions import check, unfrozen
from board.state import Board, Caller, Note, Refused, Section


def delete(board: Board, ask: DeleteNote, by: Caller) -> list[NoteDeleted]:
    unfrozen(board, by)
    written_in = board.notes[ask.id].round if ask.id in board.notes else ""
    check(board, "delete_own", by, written_in=written_in)
    if ask.id in board.secret.gone:
        return []
    note = reach.own_note(board, ask.id, by)
    reach.unchanged("text", note.text_at, ask.expect)
    return [NoteDeleted(note.id, by.now)]


def restore(board: Board, ask: RestoreNote, by: Caller) -> list[NoteRestored]:
    unfrozen(board, by)
    note, at = board.secret.gone.get(ask.id, (None, 0))
    check(board, "delete_own", by, written_in=note.round if note else "")
    if ask.id in board.notes:
        return []
    if note is None or by.now - at > limits.RESTORE_MS:
        raise Refused("note-gone", id=ask.id)
    home = reach.open_section(board, _home(board, note).id, by)
    reach.own(note, by)
    reach.room_for_one(board, home)
    return [NoteRestored(note.id)]


def deleted(board: Board, e: NoteDeleted) -> Board:
    note = board.notes.get(e.id)
    if note is None:
        return board
    board = ballots.without(board.without_note(note), note.id)
    return board.with_secret(gone=board.secret.gone.set(note.id, (note, e.at)))


def restored(board: Board, e: NoteRestored) -> Board:
    note, _ = board.secret.gone.get(e.id, (None, 0))
    if note is None:
        return board
    board = board.with_secret(gone=board.secret.gone.delete(e.id))
    return board.with_note(replace(_homed(board, note), z=board.seq, place_at=board.seq))


def _home(board: Board, note: Note) -> Section:
    """Return the section that a note comes back to: its own, or the first if that is gone."""
    return next((s for s in board.sections if s.id == note.section), board.sections[0])


def _homed(board: Board, note: Note) -> Note:
    """Return a deleted note with a place on the board as it is now."""
    if not board.sections or any(s.id == note.section for s in board.sections):
        return note
    home = board.sections[0].id
    x, y = next(layout.free_slots(board, home)) if layout.plane(board) else (0, 0)
    return replace(note, section=home, x=x, y=y, rank=ranks.last(board, home))
