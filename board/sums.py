"""One number that two copies of a common layer share exactly when they are equal (rule VI19)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

import msgspec

from board.state import Board

_encode: Final = msgspec.msgpack.Encoder().encode


class Sum:
    """Adds CRC-32 over the msgpack bytes of each thing, modulo 2**32.

    Things are frozen, so what is the same object as last time is not encoded again: a sum
    costs what changed since the last one, and a walk over the rest.
    """

    def __init__(self) -> None:
        self._known: dict[object, tuple[object, int]] = {}

    def of(self, board: Board) -> int:
        known: dict[object, tuple[object, int]] = {}
        total = 0
        for key, thing in _things(board):
            seen = self._known.get(key)
            if seen is None or seen[0] is not thing:
                seen = (thing, zlib.crc32(_encode(thing)))
            known[key] = seen
            total += seen[1]
        self._known = known
        return total % 2**32


def _things(board: Board) -> Iterator[tuple[object, object]]:
    yield "board", board.about
    yield "sections", board.sections
    yield from board.seats.items()
    yield from board.notes.items()
    for vote in board.votes:
        yield vote.id, vote
    yield "rounds", board.rounds
    for unseen in board.unseen:
        yield ("unseen", unseen.round), unseen
    yield "groups", board.groups
    yield "columns", board.columns
    yield from _come_of(board)


def _come_of(board: Board) -> Iterator[tuple[object, object]]:
    """Yield what people made of the notes, and felt."""
    for idea in board.ideas:
        yield ("idea", idea.id), idea
    for decision in board.decisions:
        yield ("decision", decision.kind, decision.id), decision
    for action in board.actions:
        yield ("action", action.id), action
    for id, twin in board.twins.items():
        yield ("twin", id), twin
    if board.roundup:
        yield "roundup", board.roundup
    yield from _said(board)
    yield from ((("mood", mood.kind, mood.id, mood.feeling), mood) for mood in board.moods)


def _said(board: Board) -> Iterator[tuple[object, object]]:
    """Yield what people say about the notes, and where they pull them."""
    for id, row in board.faces.items():
        yield ("faces", id), row
    for id, reply in board.replies.items():
        yield ("reply", id), reply
    for read in board.translations.values():
        yield from ((("translation", one.note, one.lang), one) for one in read)
    for id, pull in board.pulls.items():
        yield ("pull", id), pull
    yield from ((("moment", moment.id), moment) for moment in board.moments)
    yield from ((("site", site.id), site) for site in board.sites)


def total(board: Board) -> int:
    return Sum().of(board)
