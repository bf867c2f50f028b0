"""Where there is room on a plane: for notes in a section, beside a group, for a whole group.

A board may be full, and people lay notes where they like: what is taken is looked up by where it
lies, so that no place costs a look at all notes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import count

from board import limits, membership
from board.layout import (
    GAP,
    GROUP_HEAD,
    HEAD,
    NOTE_H,
    NOTE_W,
    PER_ROW,
    STEP_X,
    STEP_Y,
    Box,
    frame,
    group_across,
    group_box,
    groups_in,
    loose,
    size,
)
from board.state import Board, Group, NoteId


class Plane:
    """What lies on a plane, by the strips that it reaches into."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._strips: defaultdict[int, list[Box]] = defaultdict(list)
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        for strip in range(box.x // STEP_X, (box.x + box.w - 1) // STEP_X + 1):
            self._strips[strip].append(box)

    def free(self, box: Box) -> bool:
        """Tell whether nothing lies there; no matter at the plane's end, where there is no more."""
        return box.x >= limits.XY or not any(True for _ in self.under(box))

    def under(self, box: Box) -> Iterator[Box]:
        """Yield what the box would lie on, some of it more than once."""
        end, foot = box.x + box.w, box.y + box.h
        for strip in range(box.x // STEP_X, (end - 1) // STEP_X + 1):
            for other in self._strips.get(strip, ()):
                meets = other.y < foot and box.y < other.y + other.h
                if meets and other.x < end and box.x < other.x + other.w:
                    yield other


class Rooms:
    """Places for groups in one section, each beside those that were given before."""

    def __init__(self, section: Box, boxes: Iterable[Box], wide: int = PER_ROW) -> None:
        """``wide`` is how many notes fit side by side."""
        self._left, self._top = section.x, section.y + HEAD
        self._wide = wide
        self._boxes = list(boxes)
        self._taken: dict[tuple[int, int], list[int]] = {}

    def take(self, notes: int) -> tuple[int, int]:
        """Give the first place, row by row, that has room for a group of so many notes."""
        w, h = size(notes)
        columns = self._taken.get((w, h))
        if columns is None:
            columns = self._taken[w, h] = [0] * (self._wide - group_across(notes) + 1)
            for box in self._boxes:
                self._block(columns, box, w, h)
        row, column = min((_first_free(rows), column) for column, rows in enumerate(columns))
        box = Box(self._left + column * STEP_X, self._top + row * STEP_Y, w, h)
        self._add(aired(box))
        return box.x, box.y

    def _add(self, box: Box) -> None:
        self._boxes.append(box)
        for (w, h), columns in self._taken.items():
            self._block(columns, box, w, h)

    def _block(self, columns: list[int], box: Box, w: int, h: int) -> None:
        """Mark the rows, as bits, in which a group so large would lie on the box."""
        rows = _reached(box.y - self._top, box.h, h, STEP_Y)
        if rows.stop > 0:
            bits = (1 << rows.stop) - (1 << max(rows.start, 0))
            for column in _within(_reached(box.x - self._left, box.w, w, STEP_X), len(columns)):
                columns[column] |= bits


def taken(board: Board, section: str = "") -> list[Box]:
    """Return what lies on a plane, or in one section of it: groups with air, and loose notes."""
    grouped = membership.grouped(board)
    groups = groups_in(board, section) if section else board.groups
    return [
        *(aired(group_box(board, group)) for group in groups),
        *(
            note_box(note.x, note.y)
            for note in board.notes.values()
            if section in ("", note.section) and note.id not in grouped
        ),
    ]


def note_box(x: int, y: int) -> Box:
    return Box(x, y, NOTE_W, NOTE_H)


def aired(box: Box) -> Box:
    return Box(box.x - GAP, box.y - GAP, box.w + 2 * GAP, box.h + 2 * GAP)


def tidied(board: Board, section: str) -> list[tuple[NoteId, int, int]]:
    """Return the loose notes of a section on a plane in rank order, in slots beside its groups."""
    boxes = [aired(group_box(board, group)) for group in groups_in(board, section)]
    free = slots_among(frame(board, section), boxes)
    return [(note.id, *next(free)) for note in loose(board, section)]


def free_slots(board: Board, section: str) -> Iterator[tuple[int, int]]:
    """Yield places in a section on a plane on which nothing of it lies, row by row."""
    return slots_among(frame(board, section), taken(board, section))


def slots_among(section: Box, boxes: Iterable[Box]) -> Iterator[tuple[int, int]]:
    """Yield places for notes in a section, row by row, on which none of the boxes lies."""
    left, top = section.x + GAP, section.y + HEAD
    used: set[tuple[int, int]] = set()
    for box in boxes:
        columns = _within(_reached(box.x - left, box.w, NOTE_W, STEP_X), PER_ROW)
        if columns:  # often of another section
            rows = _reached(box.y - top, box.h, NOTE_H, STEP_Y)
            used.update((column, row) for column in columns for row in rows)
    return (
        (left + column * STEP_X, top + row * STEP_Y)
        for row in count()
        for column in range(PER_ROW)
        if (column, row) not in used
    )


def beside(board: Board, group: Group, plane: Plane | None = None) -> Iterator[tuple[int, int]]:
    """Yield places beside a group on a plane on which nothing lies, column by column (SE10).

    ``plane`` is what lies there, for who asks about many groups.
    """
    box, plane = group_box(board, group), plane or Plane(taken(board))
    left, top = box.x + box.w + GAP, box.y + GROUP_HEAD
    ys = [min(top + y, limits.XY) for y in range(0, box.h - GROUP_HEAD, STEP_Y)]
    for x in (min(left + column * STEP_X, limits.XY) for column in count()):  # pragma: no branch
        used = {
            row
            for other in plane.under(Box(x, top, NOTE_W, ys[-1] + NOTE_H - top))
            for row in range(bisect_right(ys, other.y - NOTE_H), bisect_left(ys, other.y + other.h))
        }
        yield from ((x, y) for row, y in enumerate(ys) if x == limits.XY or row not in used)


def room_beside(board: Board, group: Group, notes: int) -> tuple[int, int]:
    """Return where a group of so many notes has room at the end side of another one."""
    box, plane = group_box(board, group), Plane(taken(board))
    xs = (min(box.x + box.w + GAP + column * STEP_X, limits.XY) for column in count())
    return next((x, box.y) for x in xs if plane.free(Box(x, box.y, *size(notes))))


def _first_free(rows: int) -> int:
    """Return the lowest bit that is not set."""
    return (~rows & (rows + 1)).bit_length() - 1


def _reached(at: int, length: int, slot: int, step: int) -> range:
    """Return the numbers of the slots, ``step`` apart, that something so long reaches into."""
    return range((at - slot) // step + 1, -(-(at + length) // step))


def _within(reached: range, most: int) -> range:
    return range(max(reached.start, 0), min(reached.stop, most))
