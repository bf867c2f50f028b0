"""Where sections, columns, groups and notes lie, in whole board units: a function of the board.

Mirrored in TypeScript; both are held to the same golden files (rules SE3-SE6, SE16).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from board import membership
from board.layout import (
    GAP,
    GROUP_HEAD,
    HALF,
    HEAD,
    NOTE_H,
    NOTE_W,
    PLANES,
    STACKS,
    STEP_X,
    STEP_Y,
    TABLES,
    Box,
    frame,
    group_box,
    group_slots,
    groups_in,
    loose,
)
from board.state import Board, ColumnId, Group, GroupId, Note, NoteId, SectionId

SHEET: Final = 3  # notes side by side on a sheet, which is never shorter than twice as many rows
SHEETS: Final = 4  # side by side
SIDE: Final = 248  # of a table, where the titles of its rows stand
TOP: Final = 64  # of a table, where the titles of its columns stand
BETWEEN: Final = 48  # lanes, where the names of the lines stand


class Layout(Struct, frozen=True, array_like=True):
    """``sections`` in their order; the others by section, those of groups first; top left.

    ``columns`` are the heads of a table's columns; they reach down through all sections.
    """

    sections: tuple[tuple[SectionId, Box], ...]
    notes: tuple[tuple[NoteId, int, int], ...]
    groups: tuple[tuple[GroupId, Box], ...] = ()
    columns: tuple[tuple[ColumnId, Box], ...] = ()


def layout(board: Board) -> Layout:
    kind = board.about.layout
    if kind in PLANES:
        return _plane(board)
    if kind in TABLES:
        return _table(board, BETWEEN if kind == "lanes" else 0)
    if kind in STACKS:
        return _stack(board, *STACKS[kind])
    return _sheets(board) if kind == "sheets" else _flow(board)


def across(sections: int) -> int:
    """Return how many notes stand side by side in a column of ``sections`` columns."""
    return {1: 6, 2: 3, 3: 2}.get(sections, 2 if sections <= 4 else 1)


def cell(columns: int) -> int:
    """Return how many notes stand side by side in a cell of a table of so many columns."""
    return {1: 4, 2: 3, 3: 2}.get(columns, 1)


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


class _Pile:
    """What was put into slots so far: groups over loose notes, each in rows of its own."""

    def __init__(self, board: Board) -> None:
        self.sections: list[tuple[SectionId, Box]] = []
        self.notes: list[tuple[NoteId, int, int]] = []
        self.groups: list[tuple[GroupId, Box]] = []
        self._board = board

    def section(self, id: SectionId, x: int, y: int, wide: int, gap: int = GAP) -> int:
        """Put in all of a section from (x, y) on; return where it ends."""
        board = self._board
        return self.put(groups_in(board, id), loose(board, id), x, y, wide, gap)

    def put(
        self, groups: Sequence[Group], rest: Sequence[Note], x: int, y: int, wide: int, gap: int
    ) -> int:
        step = NOTE_H + gap
        for group in groups:
            members = membership.present(self._board, group)
            rows = max(1, -(-len(members) // wide))
            box = Box(
                x - HALF,
                y,
                wide * (NOTE_W + gap) - gap + GAP,
                GROUP_HEAD + rows * step - gap + HALF,
            )
            self.groups.append((group.id, box))
            self._slotted(members, x, y + GROUP_HEAD, wide, gap)
            y += GROUP_HEAD + rows * step + HALF
        self._slotted(rest, x, y, wide, gap)
        return y + -(-len(rest) // wide) * step

    def laid(self, columns: Sequence[tuple[ColumnId, Box]] = ()) -> Layout:
        return Layout(tuple(self.sections), tuple(self.notes), tuple(self.groups), tuple(columns))

    def _slotted(self, notes: Sequence[Note], x: int, y: int, wide: int, gap: int) -> None:
        self.notes += [
            (note.id, x + n % wide * (NOTE_W + gap), y + n // wide * (NOTE_H + gap))
            for n, note in enumerate(notes)
        ]


def _flow(board: Board) -> Layout:
    wide = across(len(board.sections))
    width, pile = wide * STEP_X + GAP, _Pile(board)
    left = [(s.id, at * (width + GAP)) for at, s in enumerate(board.sections)]
    bottom = max(HEAD + STEP_Y, *(pile.section(id, x + GAP, HEAD, wide) for id, x in left))
    pile.sections += [(id, Box(x, 0, width, bottom)) for id, x in left]
    return pile.laid()


def _stack(board: Board, wide: int, gap: int) -> Layout:
    pile, y = _Pile(board), 0
    for section in board.sections:
        top = y + HEAD
        bottom = max(top + NOTE_H + gap, pile.section(section.id, gap, top, wide, gap))
        pile.sections.append((section.id, Box(0, y, wide * (NOTE_W + gap) + gap, bottom - y)))
        y = bottom + GAP
    return pile.laid()


def _sheets(board: Board) -> Layout:
    pile, y, width = _Pile(board), 0, SHEET * STEP_X + GAP
    for at in range(0, len(board.sections), SHEETS):
        top = y + HEAD
        abreast = [
            (section.id, n * (width + GAP))
            for n, section in enumerate(board.sections[at : at + SHEETS])
        ]
        ends = [pile.section(id, x + GAP, top, SHEET) for id, x in abreast]
        bottom = max(top + 2 * SHEET * STEP_Y, *ends)
        pile.sections += [(id, Box(x, y, width, bottom - y)) for id, x in abreast]
        y = bottom + GAP
    return pile.laid()


def _table(board: Board, between: int) -> Layout:
    """Lay out rows of sections; what is in a column that is not there stands in the first."""
    columns = [column.id for column in board.columns] or [ColumnId("")]
    wide = cell(len(columns))
    width, pile, y = wide * STEP_X + GAP, _Pile(board), TOP
    for section in board.sections:
        groups: dict[str, list[Group]] = {id: [] for id in columns}
        notes: dict[str, list[Note]] = {id: [] for id in columns}
        for group in groups_in(board, section.id):
            groups.get(group.column, groups[columns[0]]).append(group)
        for note in loose(board, section.id):
            notes.get(note.column, notes[columns[0]]).append(note)
        bottom = y + GAP + STEP_Y
        for at, id in enumerate(columns):
            x = SIDE + at * width + GAP
            bottom = max(bottom, pile.put(groups[id], notes[id], x, y + GAP, wide, GAP))
        pile.sections.append((section.id, Box(0, y, SIDE + len(columns) * width, bottom - y)))
        y = bottom + between
    return pile.laid(
        [
            (column.id, Box(SIDE + at * width, 0, width, TOP))
            for at, column in enumerate(board.columns)
        ]
    )
