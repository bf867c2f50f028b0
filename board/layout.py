"""Where sections and notes lie, as whole board units: a pure function of the board.

Mirrored in TypeScript; both are held to the same golden files (rules SE3-SE6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, product
from typing import Final

from msgspec import Struct

from board.state import Board, ColumnId, Note, NoteId, SectionId

NOTE_W: Final = 200
NOTE_H: Final = 140
GAP: Final = 16
HEAD: Final = 88
FRAME_W: Final = 1_744
FRAME_H: Final = 1_200
STEP_X: Final = NOTE_W + GAP
STEP_Y: Final = NOTE_H + GAP
PER_ROW: Final = 8
PLANES: Final = ("free", "matrix")
TABLES: Final = ("grid", "lanes")
# Sections one beneath the other: how many notes stand side by side in them, and how far apart.
STACKS: Final[Mapping[str, tuple[int, int]]] = {
    "timeline": (6, GAP),
    "statements": (4, GAP),
    "cards": (5, 3 * GAP),
}
KINDS: Final = (*PLANES, *TABLES, *STACKS, "columns", "sheets")
SHEET: Final = 3  # notes side by side on a sheet, which is never shorter than twice as many rows
SHEETS: Final = 4  # side by side
SIDE: Final = 248  # of a table, where the titles of its rows stand
TOP: Final = 64  # of a table, where the titles of its columns stand
BETWEEN: Final = 48  # lanes, where the names of the lines stand


class Box(Struct, frozen=True, array_like=True):
    x: int
    y: int
    w: int
    h: int


class Layout(Struct, frozen=True, array_like=True):
    """``sections`` in their order, ``notes`` by section and rank; (x, y) is top left.

    ``columns`` are the heads of a table's columns; they reach down through all sections.
    """

    sections: tuple[tuple[SectionId, Box], ...]
    notes: tuple[tuple[NoteId, int, int], ...]
    columns: tuple[tuple[ColumnId, Box], ...] = ()


def in_order(board: Board, section: str) -> list[Note]:
    """Return the section's notes by rank; equal ranks by id."""
    return sorted(
        (note for note in board.notes.values() if note.section == section),
        key=lambda note: (note.rank, note.id),
    )


def across(sections: int) -> int:
    """Return how many notes stand side by side in a column of ``sections`` columns."""
    return {1: 6, 2: 3, 3: 2}.get(sections, 2 if sections <= 4 else 1)


def plane(board: Board) -> bool:
    """Tell whether notes lie where people put them, and have a place of their own."""
    return board.about.layout in PLANES


def layout(board: Board) -> Layout:
    kind = board.about.layout
    if kind in PLANES:
        return _plane(board)
    if kind in TABLES:
        return _table(board, BETWEEN if kind == "lanes" else 0)
    if kind in STACKS:
        return _stack(board, *STACKS[kind])
    return _sheets(board) if kind == "sheets" else _flow(board)


def cell(columns: int) -> int:
    """Return how many notes stand side by side in a cell of a table of so many columns."""
    return {1: 4, 2: 3, 3: 2}.get(columns, 1)


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


def _slotted(
    notes: Sequence[Note], left: int, top: int, wide: int, gap: int = GAP
) -> list[tuple[NoteId, int, int]]:
    """Return notes in their order, ``wide`` side by side, from (left, top) on."""
    return [
        (note.id, left + n % wide * (NOTE_W + gap), top + n // wide * (NOTE_H + gap))
        for n, note in enumerate(notes)
    ]


def _rows(notes: Sequence[Note], wide: int) -> int:
    return -(-len(notes) // wide)


def _stack(board: Board, wide: int, gap: int) -> Layout:
    boxes: list[tuple[SectionId, Box]] = []
    notes: list[tuple[NoteId, int, int]] = []
    y = 0
    for section in board.sections:
        inside = in_order(board, section.id)
        tall = HEAD + max(1, _rows(inside, wide)) * (NOTE_H + gap)
        boxes.append((section.id, Box(0, y, wide * (NOTE_W + gap) + gap, tall)))
        notes += _slotted(inside, gap, y + HEAD, wide, gap)
        y += tall + GAP
    return Layout(tuple(boxes), tuple(notes))


def _sheets(board: Board) -> Layout:
    boxes: list[tuple[SectionId, Box]] = []
    notes: list[tuple[NoteId, int, int]] = []
    y, width = 0, SHEET * STEP_X + GAP
    for at in range(0, len(board.sections), SHEETS):
        abreast = board.sections[at : at + SHEETS]
        order = [in_order(board, section.id) for section in abreast]
        tall = HEAD + max(2 * SHEET, *(_rows(inside, SHEET) for inside in order)) * STEP_Y
        for n, (section, inside) in enumerate(zip(abreast, order, strict=True)):
            x = n * (width + GAP)
            boxes.append((section.id, Box(x, y, width, tall)))
            notes += _slotted(inside, x + GAP, y + HEAD, SHEET)
        y += tall + GAP
    return Layout(tuple(boxes), tuple(notes))


def _table(board: Board, between: int) -> Layout:
    """Lay out rows of sections; a note whose column is not there stands in the first."""
    columns = [column.id for column in board.columns] or [ColumnId("")]
    wide = cell(len(columns))
    width = wide * STEP_X + GAP
    boxes: list[tuple[SectionId, Box]] = []
    notes: list[tuple[NoteId, int, int]] = []
    y = TOP
    for section in board.sections:
        cells: dict[str, list[Note]] = {id: [] for id in columns}
        for note in in_order(board, section.id):
            cells.get(note.column, cells[columns[0]]).append(note)
        tall = GAP + max(1, *(_rows(inside, wide) for inside in cells.values())) * STEP_Y
        boxes.append((section.id, Box(0, y, SIDE + len(columns) * width, tall)))
        for at, inside in enumerate(cells.values()):
            notes += _slotted(inside, SIDE + at * width + GAP, y + GAP, wide)
        y += tall + between
    heads = tuple(
        (column.id, Box(SIDE + at * width, 0, width, TOP))
        for at, column in enumerate(board.columns)
    )
    return Layout(tuple(boxes), tuple(notes), heads)
