"""The common layer as a browser holds it: a snapshot, and form after form laid on it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Final

import msgspec
from immutables import Map

from board import aside, hidden, notes, project, rules, snapshot, wire
from board.state import Board, Tail, ordered

Form = (
    wire.StoredEvent
    | project.Hid
    | hidden.Count
    | notes.NotesShown
    | aside.NoteGone
    | rules.Unknown
)

_shown: Final = msgspec.msgpack.Decoder(snapshot.Shown)
_forms: Final[msgspec.msgpack.Decoder[Form]] = msgspec.msgpack.Decoder(
    wire.StoredEvent | project.Hid | hidden.Count | notes.NotesShown | aside.NoteGone
)
_parts: Final = msgspec.msgpack.Decoder(list[msgspec.Raw])
_tag: Final = msgspec.msgpack.Decoder(str)


def shown(body: bytes) -> Board:
    """Return the common layer that a snapshot holds. Raises ``msgspec.DecodeError``."""
    top = _shown.decode(body)
    return Board(
        top.seq,
        top.about,
        top.sections,
        Map({seat.id: seat for seat in top.seats}),
        Map({note.id: note for note in top.notes}),
        top.votes,
        top.rounds,
        top.groups,
        Map({section.id: Tail() for section in top.sections}),
        unseen=top.unseen,
        orders=ordered(top.notes),
        columns=top.columns,
        ideas=top.ideas,
        decisions=top.decisions,
        actions=top.actions,
    )


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
