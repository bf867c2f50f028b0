"""Where sections, groups and notes lie, as whole board units: a pure function of the board.

Mirrored in TypeScript; both are held to the same golden files (rules SE3-SE6, SE10).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from board import membership
from board.order import keys
from board.state import Board, Group, GroupId, Note, NoteId, SectionId

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


class Box(Struct, frozen=True, array_like=True):
    x: int
    y: int
    w: int
    h: int


class Layout(Struct, frozen=True, array_like=True):
    """``sections`` in their order; the others by section, those of groups first; top left."""

    sections: tuple[tuple[SectionId, Box], ...]
    notes: tuple[tuple[NoteId, int, int], ...]
    groups: tuple[tuple[GroupId, Box], ...] = ()


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


def across(sections: int) -> int:
    """Return how many notes stand side by side in a column of ``sections`` columns."""
    return {1: 6, 2: 3, 3: 2}.get(sections, 2 if sections <= 4 else 1)


def group_across(notes: int) -> int:
    """Return how many notes stand side by side in a group on a plane."""
    return 2 if notes <= 4 else 3 if notes <= 9 else 4


def layout(board: Board) -> Layout:
    return _plane(board) if board.about.layout == "free" else _flow(board)


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


def _plane(board: Board) -> Layout:
    groups = [(s, g) for s in board.sections for g in groups_in(board, s.id)]
    notes: list[tuple[NoteId, int, int]] = []
    for section in board.sections:
        for group in groups_in(board, section.id):
            notes += group_slots(board, group)
        notes += [(n.id, n.x, n.y) for n in loose(board, section.id)]
    return Layout(
        tuple((s.id, frame(board, s.id)) for s in board.sections),
        tuple(notes),
        tuple((g.id, group_box(board, g)) for _, g in groups),
    )


def _flow(board: Board) -> Layout:
    """Groups stand over the loose notes of their column, each in rows of its own."""
    wide = across(len(board.sections))
    width = wide * STEP_X + GAP
    notes: list[tuple[NoteId, int, int]] = []
    groups: list[tuple[GroupId, Box]] = []
    bottom = HEAD + STEP_Y
    for at, section in enumerate(board.sections):
        x, y = at * (width + GAP), HEAD
        for group in groups_in(board, section.id):
            members = membership.present(board, group)
            tall = GROUP_HEAD + max(1, -(-len(members) // wide)) * STEP_Y
            groups.append((group.id, Box(x + HALF, y, width - GAP, tall - HALF)))
            notes += _rows(members, x + GAP, y + GROUP_HEAD, wide)
            y += tall + HALF
        rest = loose(board, section.id)
        notes += _rows(rest, x + GAP, y, wide)
        bottom = max(bottom, y + -(-len(rest) // wide) * STEP_Y)
    boxes = [
        (s.id, Box(at * (width + GAP), 0, width, bottom)) for at, s in enumerate(board.sections)
    ]
    return Layout(tuple(boxes), tuple(notes), tuple(groups))


def _rows(notes: Sequence[Note], x: int, y: int, wide: int) -> list[tuple[NoteId, int, int]]:
    places = slots(x, y, len(notes), wide)
    return [(note.id, *place) for note, place in zip(notes, places, strict=True)]
