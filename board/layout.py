"""The measures of all layouts, and where things lie on a plane, as whole board units.

Where everything of a board lies is in ``lying``. Mirrored in TypeScript; both are held to the same
golden files (rules SE3-SE6, SE10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count, product
from typing import Final

from msgspec import Struct

from board import limits, membership
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


def tidied(board: Board, section: str) -> list[tuple[NoteId, int, int]]:
    """Return the loose notes of a section on a plane in rank order, in slots beside its groups."""
    boxes = [_aired(group_box(board, group)) for group in groups_in(board, section)]
    free = _slots_beside(board, section, boxes)
    return [(note.id, *next(free)) for note in loose(board, section)]


def free_slots(board: Board, section: str) -> Iterator[tuple[int, int]]:
    """Yield places in a section on a plane on which nothing of it lies, row by row."""
    return _slots_beside(board, section, _taken(board, section))


def beside(board: Board, group: Group) -> Iterator[tuple[int, int]]:
    """Yield places beside a group on a plane on which nothing lies, column by column (SE10)."""
    box, taken = group_box(board, group), _taken(board, but=group)
    tall = -(-(box.h - GROUP_HEAD) // STEP_Y)
    left, top = box.x + box.w + GAP, box.y + GROUP_HEAD
    slots = (
        (min(left + at // tall * STEP_X, limits.XY), min(top + at % tall * STEP_Y, limits.XY))
        for at in count()
    )
    yield from (
        (x, y)
        for x, y in slots
        if x == limits.XY or not any(_meet(Box(x, y, NOTE_W, NOTE_H), other) for other in taken)
    )


def room_beside(board: Board, group: Group, notes: int) -> tuple[int, int]:
    """Return where a group of so many notes has room at the end side of another one."""
    box, taken = group_box(board, group), _taken(board, but=group)
    for column in count():
        x = min(box.x + box.w + GAP + column * STEP_X, limits.XY)
        if x == limits.XY or not any(_meet(Box(x, box.y, *size(notes)), b) for b in taken):
            return x, box.y
    raise AssertionError  # pragma: no cover


def room_in(board: Board, section: str, notes: int) -> tuple[int, int]:
    """Return where a group of so many notes has room in a section of a plane."""
    origin, taken = frame(board, section), _taken(board, section)
    w, h = size(notes)
    wide = PER_ROW - group_across(notes) + 1
    for at in count():
        box = Box(origin.x + at % wide * STEP_X, origin.y + HEAD + at // wide * STEP_Y, w, h)
        if not any(_meet(box, other) for other in taken):
            return box.x, box.y
    raise AssertionError  # pragma: no cover


def apart(slot: tuple[int, int], places: Iterable[tuple[NoteId, int, int]]) -> bool:
    """Tell whether a note there would lie on none of the others; no matter at the plane's edge."""
    box = Box(*slot, NOTE_W, NOTE_H)
    return box.x == limits.XY or not any(
        _meet(box, Box(x, y, NOTE_W, NOTE_H)) for _, x, y in places
    )


def _taken(board: Board, section: str = "", but: Group | None = None) -> list[Box]:
    """Return what lies on a plane, or in one section: groups with air, and loose notes."""
    grouped = membership.grouped(board)
    return [
        *(
            _aired(group_box(board, g))
            for g in board.groups
            if g != but and section in ("", g.section)
        ),
        *(
            Box(note.x, note.y, NOTE_W, NOTE_H)
            for note in board.notes.values()
            if section in ("", note.section) and note.id not in grouped
        ),
    ]


def _aired(box: Box) -> Box:
    return Box(box.x - GAP, box.y - GAP, box.w + 2 * GAP, box.h + 2 * GAP)


def _meet(a: Box, b: Box) -> bool:
    beside = a.x >= b.x + b.w or b.x >= a.x + a.w
    return not beside and a.y < b.y + b.h and b.y < a.y + a.h


def _slots_beside(board: Board, section: str, boxes: Iterable[Box]) -> Iterator[tuple[int, int]]:
    origin = frame(board, section)
    left, top = origin.x + GAP, origin.y + HEAD
    taken = {
        slot
        for box in boxes
        for slot in product(
            _reached(box.x - left, box.w, NOTE_W, STEP_X),
            _reached(box.y - top, box.h, NOTE_H, STEP_Y),
        )
    }
    yield from (
        (left + column * STEP_X, top + row * STEP_Y)
        for row in count()
        for column in range(PER_ROW)
        if (column, row) not in taken
    )


def _reached(at: int, length: int, slot: int, step: int) -> range:
    """Return the numbers of the slots, ``step`` apart, that something so long reaches into."""
    return range((at - slot) // step + 1, -(-(at + length) // step))
