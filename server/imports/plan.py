"""From rows to commands: which sections, columns, groups and notes are to come."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from typing import Final

from msgspec import Struct

from board import layout, text
from board.bringing import BringNotes, Brought
from board.colours import COLOURS
from board.columns import AddColumn
from board.creation import fresh_id
from board.rules import Command
from board.sections import AddSection
from board.state import Board, ColumnId, GroupId, NoteId, Refused, SectionId
from server.imports.table import UNNAMED

AT_ONCE: Final = 25  # notes of one command: some ms of work
_SPLIT: Final = str.maketrans({",": "\n", ";": "\n", "،": "\n", "؛": "\n"})

Row = tuple[str, ...]
Home = tuple[SectionId, str, GroupId]  # a section, a column of a table, a group


class Planned(Struct, frozen=True):
    """What would be asked for, and the ids of what it makes."""

    commands: tuple[Command, ...]
    notes: tuple[NoteId, ...]
    groups: tuple[GroupId, ...]
    sections: tuple[SectionId, ...]
    columns: tuple[ColumnId, ...]
    titles: tuple[str, ...]
    empty: int


class Plan:
    """Goes through rows once; titles are the same that read the same (rule BO12's folding)."""

    def __init__(
        self,
        board: Board,
        uses: Mapping[str, int],
        into: SectionId,
        batch: str,
        colour: Callable[[str], str],
    ) -> None:
        self._uses, self._into, self._colour = uses, into, colour
        # Notes have ids of their own: sent once more, the rest may be there by now.
        self._ids, self._note_ids = _fresh(f"{batch}/rest"), _fresh(f"{batch}/notes")
        self._sections = {text.fold(section.title): section.id for section in board.sections}
        self._columns = {text.fold(column.title): column.id for column in board.columns}
        self._table = board.about.layout in layout.TABLES
        self._groups = {
            (group.section, group.column, text.fold(group.name)): group.id
            for group in board.groups
            if group.name
        }
        self._names: dict[GroupId, str] = {}
        self._first: list[Command] = []
        self._new: tuple[list[SectionId], list[ColumnId]] = ([], [])
        self._titles: list[str] = []
        self._notes: dict[Home, list[Brought]] = {}
        self._empty = 0

    def made(self, rows: Sequence[Row]) -> Planned:
        """Return the commands: what notes lie in, then the groups, then what is loose."""
        for row in rows:
            self._take(row)
        homes = sorted(self._notes.items(), key=lambda pair: not pair[0][2])
        notes = tuple(note.id for _, found in homes for note in found)
        return Planned(
            (*self._first, *self._brought(homes)),
            notes,
            tuple(self._names),
            tuple(self._new[0]),
            tuple(self._new[1]),
            tuple(self._titles),
            self._empty,
        )

    def _take(self, row: Row) -> None:
        words = text.clean(self._cell(row, "text"))
        if not words:
            self._empty += 1
            return
        section = self._section(text.line(self._cell(row, "section")))
        column = self._column(text.line(self._cell(row, "column"))) if self._table else ""
        group = self._group(section, column, self._cell(row, "group"))
        note = Brought(
            NoteId(next(self._note_ids)),
            words,
            _language(self._cell(row, "lang")),
            self._colour(self._cell(row, "colour")),
            _tags(self._cell(row, "tags")),
            column,
            _id(self._cell(row, "note")),
        )
        self._notes.setdefault((section, column, group), []).append(note)

    def _cell(self, row: Row, use: str) -> str:
        at = self._uses.get(use, -1)
        return row[at] if 0 <= at < len(row) else ""

    def _section(self, title: str) -> SectionId:
        if not title:
            return self._into
        known = self._sections.get(text.fold(title))
        if known is None:
            known = self._sections[text.fold(title)] = SectionId(next(self._ids))
            colour = COLOURS[len(self._sections) % len(COLOURS)]
            self._first.append(AddSection(known, title, "", colour, ""))
            self._new[0].append(known)
            self._titles.append(title)
        return known

    def _column(self, title: str) -> str:
        if not title:
            return ""
        known = self._columns.get(text.fold(title))
        if known is None:
            known = self._columns[text.fold(title)] = ColumnId(next(self._ids))
            self._first.append(AddColumn(known, title, ""))
            self._new[1].append(known)
        return known

    def _group(self, section: SectionId, column: str, cell: str) -> GroupId:
        """Return the group of that name, or of that mark: one without a name (``board_file``)."""
        name = "" if cell.startswith(UNNAMED) else text.line(cell)
        if not (name or cell.startswith(UNNAMED)):
            return GroupId("")
        key = (section, column, text.fold(name) or cell)
        known = self._groups.get(key)
        if known is None:
            known = self._groups[key] = GroupId(next(self._ids))
            self._names[known] = name
        return known

    def _brought(self, homes: Sequence[tuple[Home, list[Brought]]]) -> Iterator[BringNotes]:
        for (section, _, group), notes in homes:
            for at in range(0, len(notes), AT_ONCE):
                some = tuple(notes[at : at + AT_ONCE])
                yield BringNotes(section, some, group, self._names.get(group, ""))


def _fresh(seed: str) -> Iterator[str]:
    digest = hashlib.sha256(seed.encode()).digest()
    return (fresh_id(digest, n) for n in count())


def _language(cell: str) -> str:
    """Return a language tag; "" where a column of languages holds something else."""
    try:
        return text.language(cell.strip())
    except Refused:
        return ""


def _tags(cell: str) -> tuple[str, ...]:
    return tuple(tag for part in cell.translate(_SPLIT).split("\n") if (tag := text.line(part)))


def _id(cell: str) -> str:
    return cell if text.is_id(cell) else ""
