"""Where sections and notes lie, as whole board units: a pure function of the board.

Mirrored in TypeScript; both are held to the same golden files (rules SE3-SE6).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, product
from typing import Final

from msgspec import Struct

from board.order import keys
from board.state import Board, Note, NoteId, SectionId

NOTE_W: Final = 200
NOTE_H: Final = 140
GAP: Final = 16
HEAD: Final = 88
FRAME_W: Final = 1_744
FRAME_H: Final = 1_200
STEP_X: Final = NOTE_W + GAP
STEP_Y: Final = NOTE_H + GAP
PER_ROW: Final = 8


class Box(Struct, frozen=True, array_like=True):
    x: int
    y: int
    w: int
    h: int


class Layout(Struct, frozen=True, array_like=True):
    """``sections`` in their order, ``notes`` by section and rank; (x, y) is top left."""

    sections: tuple[tuple[SectionId, Box], ...]
    notes: tuple[tuple[NoteId, int, int], ...]


def in_order(board: Board, section: str) -> list[Note]:
    """Return the section's notes by rank; equal ranks by id."""
    found = keys(board.orders.get(SectionId(section), ()))
    return [board.notes[NoteId(id)] for _, id in found]


def across(sections: int) -> int:
    """Return how many notes stand side by side in a column of ``sections`` columns."""
    return {1: 6, 2: 3, 3: 2}.get(sections, 2 if sections <= 4 else 1)


def layout(board: Board) -> Layout:
    return _plane(board) if board.about.layout == "free" else _flow(board)


def frame(board: Board, section: str) -> Box:
    """Return the frame of a section on a plane: fixed, so that no note moves by itself."""
    at = [s.id for s in board.sections].index(SectionId(section))
    return Box(at * (FRAME_W + 2 * GAP), 0, FRAME_W, FRAME_H)


def tidied(board: Board, section: str) -> list[tuple[NoteId, int, int]]:
    """Return the notes of a section on a plane in rank order, in free slots of its frame."""
    origin = frame(board, section)
    return [
        (
            note.id,
            origin.x + GAP + at % PER_ROW * STEP_X,
            origin.y + HEAD + at // PER_ROW * STEP_Y,
        )
        for at, note in enumerate(in_order(board, section))
    ]


def free_slots(board: Board, section: str) -> Iterator[tuple[int, int]]:
    """Yield places in a section on a plane on which none of its notes lies, row by row."""
    origin = frame(board, section)
    left, top = origin.x + GAP, origin.y + HEAD
    taken = {
        slot
        for note in board.notes.values()
        if note.section == section
        for slot in product(
            _slots(note.x - left, NOTE_W, STEP_X), _slots(note.y - top, NOTE_H, STEP_Y)
        )
    }
    yield from (
        (left + column * STEP_X, top + row * STEP_Y)
        for row in count()
        for column in range(PER_ROW)
        if (column, row) not in taken
    )


def _slots(at: int, size: int, step: int) -> range:
    """Return the numbers of the slots, ``step`` apart, that a note ``size`` long reaches into."""
    return range((at - size) // step + 1, -(-(at + size) // step))


def _plane(board: Board) -> Layout:
    return Layout(
        tuple((s.id, frame(board, s.id)) for s in board.sections),
        tuple((n.id, n.x, n.y) for s in board.sections for n in in_order(board, s.id)),
    )


def _flow(board: Board) -> Layout:
    wide = across(len(board.sections))
    width = wide * STEP_X + GAP
    order = [in_order(board, section.id) for section in board.sections]
    rows = max([1, *(-(-len(notes) // wide) for notes in order)])
    boxes: list[tuple[SectionId, Box]] = []
    notes: list[tuple[NoteId, int, int]] = []
    for at, (section, of_section) in enumerate(zip(board.sections, order, strict=True)):
        x = at * (width + GAP)
        boxes.append((section.id, Box(x, 0, width, HEAD + rows * STEP_Y)))
        for n, note in enumerate(of_section):
            notes.append((note.id, x + GAP + n % wide * STEP_X, HEAD + n // wide * STEP_Y))
    return Layout(tuple(boxes), tuple(notes))
