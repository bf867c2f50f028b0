"""Where a note lies that comes back: from the trash, or from one that it said again."""

from __future__ import annotations

from msgspec.structs import replace

from board import layout, membership, ranks, vacancies
from board.state import Board, Note, Section


def home(board: Board, note: Note) -> Section:
    """Return the section that a note comes back to: its group's, its own, or else the first."""
    group = membership.of(board, note.id)
    id = note.section if group is None else group.section
    return next((s for s in board.sections if s.id == id), board.sections[0])


def homed(board: Board, note: Note) -> Note:
    """Return a note that was away with a place on the board as it is now."""
    group = membership.of(board, note.id)
    note = note if group is None else replace(note, column=group.column)
    if not board.sections or (there := home(board, note).id) == note.section:
        return note
    x, y = next(vacancies.free_slots(board, there)) if layout.plane(board) else (0, 0)
    return replace(note, section=there, x=x, y=y, rank=ranks.last(board, there))


def kept(board: Board, note: Note) -> tuple[int, int]:
    """Return the place that a note had in its section; a free one where that has moved on."""
    x, y = note.x, note.y
    box = layout.frame(board, note.section) if layout.plane(board) else None
    if box is not None and not (box.x <= x < box.x + box.w and box.y <= y < box.y + box.h):
        return next(vacancies.free_slots(board, note.section))
    return x, y
