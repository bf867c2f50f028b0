"""Where groups go that are made together on a plane: on no note, on no group, on none of them."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Final

from board import layout, membership, vacancies
from board.layout import Box
from board.state import Board, Group, NoteId, SectionId
from board.vacancies import Plane, Rooms

SPREAD: Final = 2  # so that groups together are about as wide as a screen


class Ground:
    """What stays where it is once some notes have left; elsewhere than on a plane all is free."""

    def __init__(self, board: Board, leaving: Collection[NoteId]) -> None:
        self._plane = layout.plane(board)
        self._wide = _wide(board)
        if self._plane:
            board = membership.without(board, leaving)
            for id in leaving:
                board = board.without_note(board.notes[id])
        self._rest = board
        self._known: dict[SectionId, tuple[Rooms, Plane]] = {}

    def room(self, section: SectionId, notes: int) -> tuple[int, int]:
        """Give a place in a section for a group of so many notes."""
        if not self._plane:
            return 0, 0
        rooms, plane = self._of(section)
        x, y = rooms.take(notes)
        plane.add(vacancies.aired(Box(x, y, *layout.size(notes))))
        return x, y

    def grown(self, group: Group, notes: int) -> tuple[int, int]:
        """Return where a group stands once it has so many notes: where it is if it fits there."""
        if self._plane:
            _, plane = self._of(group.section)
            now = vacancies.aired(layout.group_box(self._rest, group))
            then = Box(group.x, group.y, *layout.size(notes))
            if any(box != now for box in plane.under(then)):
                return self.room(group.section, notes)
            plane.add(vacancies.aired(then))
        return group.x, group.y

    def _of(self, section: SectionId) -> tuple[Rooms, Plane]:
        if section not in self._known:
            boxes = vacancies.taken(self._rest, section)
            rooms = Rooms(layout.frame(self._rest, section), boxes, self._wide)
            self._known[section] = rooms, Plane(boxes)
        return self._known[section]


def _wide(board: Board) -> int:
    """Return how many notes may lie side by side: only a section alone reaches beyond its frame."""
    if board.about.layout != "free" or len(board.sections) > 1:
        return layout.PER_ROW
    return max(layout.PER_ROW, math.isqrt(SPREAD * len(board.notes)))
