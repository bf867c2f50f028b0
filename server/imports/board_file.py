"""Board files, as ``server.exports.board_file`` writes them, read again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

from board import checking, snapshot, twins
from board.contents import Contents, Part, contents
from board.snapshot import Shown
from board.state import Note, Refused
from server.exports.board_file import FORMAT
from server.imports.table import UNNAMED, USES, Table, Whole

DEEP: Final = 12
_encode: Final = msgspec.msgpack.Encoder().encode


def whole(body: bytes) -> Whole:
    """Return a board's contents. Raises ``Refused``."""
    return Whole(_encode(_layer(body)))


def table(body: bytes) -> Table:
    """Return a board's notes as rows, in reading order. Raises ``Refused``."""
    board = snapshot.seen(_encode(_layer(body)))
    return Table("json", tuple(_rows(contents(board))), uses=USES)


def _layer(body: bytes) -> Shown:
    try:
        found = msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        raise Refused("import-broken", part="json") from None
    if found.get("format") != FORMAT:
        raise Refused("import-kind")
    try:
        return checking.checked(msgspec.convert(_listed(Shown, found), Shown))
    except (msgspec.ValidationError, KeyError, RecursionError, TypeError, OverflowError):
        raise Refused("import-broken", part="json") from None


def _listed(kind: Any, value: Any, deep: int = 0) -> Any:
    """Return what is under names in the order of the wire: missing fields at the end may be."""
    if deep > DEEP:
        raise Refused("import-broken", part="json")
    if isinstance(kind, type) and issubclass(kind, Struct):
        tag = kind.__struct_config__.tag
        hints = get_type_hints(kind)
        rest = (
            [
                _listed(hints[field.name], value.get(field.name, field.default), deep + 1)
                for field in msgspec.structs.fields(kind)
            ]
            if isinstance(value, dict)
            else [msgspec.UNSET]
        )
        return [*([tag] if tag else []), *rest]
    if get_origin(kind) is tuple and isinstance(value, list):
        inner = get_args(kind)
        if inner[1:] == (Ellipsis,):
            return [_listed(inner[0], each, deep + 1) for each in value]
        if len(inner) == len(value):
            return [_listed(one, each, deep + 1) for one, each in zip(inner, value, strict=True)]
    return value


def _rows(read: Contents) -> Iterator[tuple[str, ...]]:
    """Yield each note; those that say the same as another one come right after it."""
    for part in read.parts:
        homes = {
            note.id: bundle.group.name or UNNAMED + bundle.group.id
            for bundle in part.bundles
            for note in bundle.notes
        }
        for note in part.notes:
            for one in (note, *twins.of(read.board, note.id)):
                yield _row(read, part, one, homes.get(note.id, ""))


def _row(read: Contents, part: Part, note: Note, group: str) -> tuple[str, ...]:
    column = read.column(note.column)
    tags = "\n".join(note.tags)
    title = part.section.title
    return (note.text, title, column, group, note.colour, tags, note.lang, note.id)
