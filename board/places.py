"""Moving and raising notes."""

from __future__ import annotations

from msgspec.structs import replace

from board import ranks, reach
from board.notes import MoveNote, NoteMoved, NoteRaised, RaiseNote
from board.permissions import check, unfrozen
from board.sections import SectionRanked
from board.state import Board, Caller


def move(board: Board, ask: MoveNote, by: Caller) -> list[NoteMoved | SectionRanked]:
    unfrozen(board, by)
    check(board, "move", by)
    note = reach.loose_note(board, ask.id, by)
    section = note.section
    if ask.section != note.section:
        section = reach.open_section(board, ask.section, by).id
        reach.room_for_one(board, board.section(section), moved=True)
    x, y = reach.place(board, ask.x, ask.y)
    column = reach.column(board, ask.column, note.column)
    rank, respaced = ranks.at(board, section, ask.before, note)
    here = (note.section, note.x, note.y, note.rank, note.column)
    if (section, x, y, rank, column) == here:
        return []
    reach.unchanged("place", note.place_at, ask.expect)
    return [*respaced, NoteMoved(note.id, section, x, y, rank, column)]


def raise_(board: Board, ask: RaiseNote, by: Caller) -> list[NoteRaised]:
    unfrozen(board, by)
    check(board, "move", by)
    note = reach.loose_note(board, ask.id, by)
    above = any(other.z >= note.z and other is not note for other in board.notes.values())
    return [NoteRaised(note.id)] if above else []


def moved(board: Board, e: NoteMoved) -> Board:
    note, n = board.notes.get(e.id), board.seq
    if note is None:
        return board
    place = {"section": e.section, "x": e.x, "y": e.y, "rank": e.rank, "column": e.column}
    return board.with_note(replace(note, **place, z=n, place_at=n))


def raised(board: Board, e: NoteRaised) -> Board:
    note = board.notes.get(e.id)
    return board if note is None else board.with_note(replace(note, z=board.seq))
