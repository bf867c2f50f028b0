"""The columns of a table: what goes down through all of its sections (docs/RULES.md, 2)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import layout, limits, text
from board.permissions import check, unfrozen
from board.state import Board, Caller, Column, ColumnId, Refused


class AddColumn(Struct, frozen=True, array_like=True, tag="column.add", forbid_unknown_fields=True):
    id: ColumnId
    title: str
    after: str


class EditColumn(
    Struct, frozen=True, array_like=True, tag="column.edit", forbid_unknown_fields=True
):
    id: ColumnId
    title: str


class RemoveColumn(
    Struct, frozen=True, array_like=True, tag="column.remove", forbid_unknown_fields=True
):
    id: ColumnId
    to: ColumnId


class ColumnAdded(Struct, frozen=True, array_like=True, tag="column.added"):
    """Comes after the column ``after``; last if that is ""."""

    id: ColumnId
    title: str
    after: str


class ColumnEdited(Struct, frozen=True, array_like=True, tag="column.edited"):
    id: ColumnId
    title: str


class ColumnRemoved(Struct, frozen=True, array_like=True, tag="column.removed"):
    id: ColumnId
    to: ColumnId


ColumnCommand = AddColumn | EditColumn | RemoveColumn
ColumnEvent = ColumnAdded | ColumnEdited | ColumnRemoved


def add(board: Board, ask: AddColumn, by: Caller) -> list[ColumnAdded]:
    unfrozen(board, by)
    check(board, "add_column", by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if any(column.id == ask.id for column in board.columns):
        raise Refused("id-taken", id=ask.id)
    if board.about.layout not in layout.TABLES:
        raise Refused("nothing-to-do", what="column")
    if ask.after:
        _column(board, ask.after)
    title = _title(ask.title)
    if len(board.columns) >= limits.COLUMNS:
        raise Refused("limit-reached", what="columns", most=limits.COLUMNS)
    return [ColumnAdded(ask.id, title, ask.after)]


def edit(board: Board, ask: EditColumn, by: Caller) -> list[ColumnEdited]:
    _may(board, by)
    old, title = _column(board, ask.id), _title(ask.title)
    return [] if title == old.title else [ColumnEdited(old.id, title)]


def remove(board: Board, ask: RemoveColumn, by: Caller) -> list[ColumnRemoved]:
    """Take a column away; its notes go to the one that is named, in their order."""
    _may(board, by)
    _column(board, ask.id)
    if len(board.columns) == 1:
        raise Refused("last-section")
    _column(board, ask.to)
    if ask.to == ask.id:
        raise Refused("bad-value", field="to")
    return [ColumnRemoved(ask.id, ask.to)]


def added(board: Board, e: ColumnAdded) -> Board:
    ids = [column.id for column in board.columns]
    if e.id in ids:
        return board
    at = ids.index(ColumnId(e.after)) + 1 if e.after in ids else len(ids)
    new = Column(e.id, e.title)
    return replace(board, columns=(*board.columns[:at], new, *board.columns[at:]))


def edited(board: Board, e: ColumnEdited) -> Board:
    columns = tuple(replace(c, title=e.title) if c.id == e.id else c for c in board.columns)
    return replace(board, columns=columns)


def removed(board: Board, e: ColumnRemoved) -> Board:
    for note in (*board.notes.values(), *board.secret.hidden.values()):
        if note.column == e.id:
            board = board.with_note(replace(note, column=e.to, place_at=board.seq))
    for group in board.groups:
        if group.column == e.id:
            board = board.with_group(group.id, column=e.to)
    return replace(board, columns=tuple(c for c in board.columns if c.id != e.id))


def _may(board: Board, by: Caller) -> None:
    unfrozen(board, by)
    check(board, "structure", by)


def _column(board: Board, id: str) -> Column:
    for column in board.columns:
        if column.id == id:
            return column
    raise Refused("section-gone", id=id)


def _title(title: str) -> str:
    words = text.fits(title, limits.COLUMN_TITLE, field="title")
    if not words:
        raise Refused("text-empty")
    return words
