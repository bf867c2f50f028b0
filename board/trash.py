"""Deleting notes and bringing them back: a deleted note lies in the secret layer."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from board import ballots, hidden, homes, limits, names, reach, threads, translations, twins
from board.notes import DeleteNote, NoteDeleted, NoteRestored, RestoreNote
from board.permissions import check, unfrozen
from board.state import Board, Caller, Note, Refused

MINUTE: Final = 60_000


def delete(board: Board, ask: DeleteNote, by: Caller) -> list[NoteDeleted | twins.NoteUnmerged]:
    unfrozen(board, by)
    known = names.anywhere(board, ask.id)
    check(board, "delete_own", by, written_in=known.round if known else "")
    if known is not None and ask.id in board.secret.gone:
        _seen(board, known, by, ask.proof)
        return []
    note = reach.own_note(board, ask.id, by, ask.proof, alone=True)
    reach.unchanged("text", note.text_at, ask.expect)
    nameless = note.id in board.secret.keys
    at = by.now - by.now % MINUTE if nameless else by.now
    return [*twins.freed(board, note.id), NoteDeleted(note.id, at)]


def restore(board: Board, ask: RestoreNote, by: Caller) -> list[NoteRestored]:
    unfrozen(board, by)
    note, at = board.secret.gone.get(ask.id, (None, 0))
    check(board, "delete_own", by, written_in=note.round if note else "")
    if ask.id in board.notes:
        return []
    if note is not None:
        _seen(board, note, by, ask.proof)
    if note is None or by.now - at > limits.RESTORE_MS:
        raise Refused("note-gone", id=ask.id)
    home = reach.open_section(board, homes.home(board, note).id, by)
    reach.own(board, note, by, ask.proof, alone=True)
    reach.room_for_one(board, home)
    return [NoteRestored(note.id)]


def deleted(board: Board, e: NoteDeleted) -> Board:
    note = board.found(e.id)
    if note is None:
        return board
    board = ballots.without(hidden.taken(board, note), note.id)
    board = translations.shelved(threads.hushed(board, note.id), note.id)
    return board.with_secret(gone=board.secret.gone.set(note.id, (note, e.at)))


def restored(board: Board, e: NoteRestored) -> Board:
    note, _ = board.secret.gone.get(e.id, (None, 0))
    if note is None:
        return board
    board = board.with_secret(gone=board.secret.gone.delete(e.id))
    note = replace(homes.homed(board, note), z=board.seq, place_at=board.seq)
    sight = board.secret.sights.get(e.id)
    if sight is not None:
        return hidden.put(board, note, sight)
    board = threads.heard(board.with_note(note), note.id)
    return translations.brought_back(board, note.id)


def _seen(board: Board, note: Note, by: Caller, proof: bytes) -> None:
    """Refuse a deleted note that was hidden from the caller as if it never was."""
    if note.id in board.secret.sights:
        reach.own(board, note, by, proof)
