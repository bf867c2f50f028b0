"""The common layer as a browser holds it: form after form, laid on what ``snapshot.seen`` gives."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Final

import msgspec

from board import aside, hidden, notes, project, reading, rules, teams, wire
from board.state import Board

Form = (
    wire.StoredEvent
    | project.Hid
    | hidden.Count
    | notes.NotesShown
    | aside.NoteGone
    | reading.Covered
    | teams.Teamed
    | rules.Unknown
)

_forms: Final[msgspec.msgpack.Decoder[Form]] = msgspec.msgpack.Decoder(
    wire.StoredEvent
    | project.Hid
    | hidden.Count
    | notes.NotesShown
    | aside.NoteGone
    | reading.Covered
    | teams.Teamed
)
_parts: Final = msgspec.msgpack.Decoder(list[msgspec.Raw])
_tag: Final = msgspec.msgpack.Decoder(str)


def form(body: bytes) -> Form:
    """Return a form as the rules know it; of an own form, what everybody sees."""
    tag, *parts = _parts.decode(body)
    if _tag.decode(tag) == "own":
        body = bytes(parts[0])
    try:
        return _forms.decode(body)
    except msgspec.ValidationError:
        return rules.Unknown()


def laid(board: Board, forms: Iterable[bytes]) -> Board:
    """Return the common layer after these forms."""
    return reduce(project.lay, map(form, forms), board)
