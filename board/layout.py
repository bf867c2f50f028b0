"""The measures of all layouts, and where things lie on a plane, as whole board units.

Where everything of a board lies is in ``lying``. Mirrored in TypeScript; both are held to the same
golden files (rules SE3-SE6, SE10).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from board import membership
from board.order import keys
from board.state import Board, Group, Note, NoteId, SectionId

NOTE_W: Final = 200
NOTE_H: Final = 140
GAP: Final = 16
HEAD: Final = 88
GROUP_HEAD: Final = 48
FRAME_W: Final = 1_744
FRAME_H: Final = 1_200
STEP_X: Final = NOTE_W + GAP
STEP_Y: Final = NOTE_H + GAP
PER_ROW: Final = 8
HALF: Final = GAP // 2
PLANES: Final = ("free", "matrix")
TABLES: Final = ("grid", "lanes")
# Sections one beneath the other: how many notes stand side by side in them, and how far apart.
STACKS: Final[Mapping[str, tuple[int, int]]] = {
    "timeline": (6, GAP),
    "statements": (4, GAP),
    "cards": (5, 3 * GAP),
}
KINDS: Final = (*PLANES, *TABLES, *STACKS, "columns", "sheets")


class Box(Struct, frozen=True, array_like=True):
    x: int
    y: int
    w: int
    h: int


def in_order(board: Board, section: str) -> list[Note]:
    """Return the section's notes by rank; equal ranks by id."""
    found = keys(board.orders.get(SectionId(section), ()))
    return [board.notes[NoteId(id)] for _, id in found]


def loose(board: Board, section: str) -> list[Note]:
    """Return the section's notes that are in no group, by rank."""
    grouped = membership.grouped(board)
    return [note for note in in_order(board, section) if note.id not in grouped]


def groups_in(board: Board, section: str) -> list[Group]:
    return [group for group in board.groups if group.section == section]


def plane(board: Board) -> bool:
    """Tell whether notes lie where people put them, and have a place of their own."""
    return board.about.layout in PLANES


def group_across(notes: int) -> int:
    """Return how many notes stand side by side in a group on a plane."""
    return 2 if notes <= 4 else 3 if notes <= 9 else 4


def frame(board: Board, section: str) -> Box:
    """Return the frame of a section on a plane: fixed, so that no note moves by itself."""
    at = [s.id for s in board.sections].index(SectionId(section))
    return Box(at * (FRAME_W + 2 * GAP), 0, FRAME_W, FRAME_H)


def size(notes: int) -> tuple[int, int]:
    """Return width and height of a group of so many notes on a plane; room for one at least."""
    wide = group_across(notes)
    return wide * STEP_X + GAP, GROUP_HEAD + max(1, -(-notes // wide)) * STEP_Y


def group_box(board: Board, group: Group) -> Box:
    """Return where a group lies on a plane."""
    return Box(group.x, group.y, *size(len(membership.present(board, group))))


def slots(x: int, y: int, notes: int, wide: int) -> list[tuple[int, int]]:
    """Return places for so many notes in rows of ``wide``, the first one at (x, y)."""
    return [(x + n % wide * STEP_X, y + n // wide * STEP_Y) for n in range(notes)]


def group_slots(board: Board, group: Group) -> list[tuple[NoteId, int, int]]:
    """Return where the notes of a group lie on a plane."""
    notes = membership.present(board, group)
    places = slots(group.x + GAP, group.y + GROUP_HEAD, len(notes), group_across(len(notes)))
    return [(note.id, *place) for note, place in zip(notes, places, strict=True)]
