"""Moving and raising notes."""

from __future__ import annotations

from msgspec.structs import replace

from board import aside, grouping, hidden, membership, ranks, reach
from board.notes import MoveNote, NoteMoved, NoteRaised, RaiseNote
from board.permissions import check, unfrozen
from board.sections import SectionRanked
from board.state import Board, Caller


def move(board: Board, ask: MoveNote, by: Caller) -> list[NoteMoved | SectionRanked]:
    unfrozen(board, by)
    check(board, "move", by)
    note = reach.loose_note(board, ask.id, by, ask.proof)
    if aside.of(board, note.id).seen:
        reach.not_aside(board, note)
    group, section = membership.of(board, note.id), note.section
    if group is not None:
        grouping.movable(board, [note.id], by)
    if ask.section != note.section:
        section = reach.open_section(board, ask.section, by).id
        reach.room_for_one(board, board.section(section), moved=True)
    x, y = reach.place(board, ask.x, ask.y)
    column = reach.column(board, ask.column, note.column)
    if note.id not in board.secret.hidden:
        rank, respaced = ranks.at(board, section, ask.before, note)
    else:  # order and place come with the reveal; without a name nothing is kept of where
        rank, respaced = note.rank if section == note.section else ranks.unseen(board, section), ()
        x, y = (x, y) if note.seat else (note.x, note.y)
    here = (note.section, note.x, note.y, note.rank, note.column)
    if (section, x, y, rank, column) == here and group is None:
        return []
    reach.unchanged("place", membership.stamp(board, note), ask.expect)
    return [*respaced, NoteMoved(note.id, section, x, y, rank, column)]


def raise_(board: Board, ask: RaiseNote, by: Caller) -> list[NoteRaised]:
    unfrozen(board, by)
    check(board, "move", by)
    note = reach.loose_note(board, ask.id, by)
    if note.id in board.secret.hidden:
        return []
    above = any(other.z >= note.z and other is not note for other in board.notes.values())
    return [NoteRaised(note.id)] if above else []


def moved(board: Board, e: NoteMoved) -> Board:
    """A note that is moved leaves its group (rule GR10)."""
    board = membership.without(board, [e.id])
    note, n = board.found(e.id), board.seq
    if note is None:
        return board
    place = {"section": e.section, "x": e.x, "y": e.y, "rank": e.rank, "column": e.column}
    return hidden.moved(board, note, replace(note, **place, z=n, place_at=n))


def raised(board: Board, e: NoteRaised) -> Board:
    note = board.found(e.id)
    return board if note is None else board.with_note(replace(note, z=board.seq))
