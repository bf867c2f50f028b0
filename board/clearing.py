"""What makes room on a plane for a group that is made or grows (rule SE10)."""

from __future__ import annotations

from board import layout, limits
from board.groups import Place
from board.sections import NotesPlaced
from board.state import Board, GroupId


def cleared(board: Board, id: GroupId) -> list[NotesPlaced]:
    """Return where loose notes go that a group would hide; ``board`` has it as it will be."""
    if board.about.layout != "free":
        return []
    group = board.group(id)
    under = layout.under(board, group)
    rest = board
    for note in under:
        rest = rest.without_note(note)
    free = layout.beside(rest, group)
    places: list[Place] = [(note.id, *next(free)) for note in under]
    return [
        NotesPlaced(tuple(places[at : at + limits.BATCH]))
        for at in range(0, len(places), limits.BATCH)
    ]
