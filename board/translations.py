"""Translations: what a note says, put into another language by a person (docs/RULES.md, NO23).

They stand beside their note, one for each language. They leave the common layer with it, and come
back with it. What people ask is in ``translating``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from board.state import Board, NoteId, SeatId, Translation

Row = tuple[Translation, ...]  # of one note, by language
Kept = Map[NoteId, Row]


class NoteTranslated(Struct, frozen=True, array_like=True, tag="note.translated"):
    """``text`` "" takes it away; ``of`` is the ``print_of`` the words that it was made from.

    ``seat`` is "" where no names are kept.
    """

    id: NoteId
    lang: str
    text: str
    seat: SeatId
    of: int


def print_of(text: str) -> int:
    """Return the number by which a translation knows the words that it was made from."""
    return zlib.crc32(text.encode())


def of(board: Board, note: NoteId) -> Row:
    """Return the translations of a note that all see, by language."""
    return board.translations.get(note, ())


def into(board: Board, note: NoteId, lang: str) -> Translation | None:
    return next((one for one in of(board, note) if one.lang == lang), None)


def translated(board: Board, e: NoteTranslated) -> Board:
    if e.id not in board.notes and e.id not in board.twins:
        return board
    rest = [one for one in of(board, e.id) if one.lang != e.lang]
    fresh = Translation(e.id, e.lang, e.text, e.seat, e.of, board.seq)
    return _with(board, e.id, [*rest, fresh] if e.text else rest)


def put(board: Board, found: Iterable[Translation]) -> Board:
    """Return the board with these translations, as they are."""
    for one in found:
        board = _with(board, one.note, [*of(board, one.note), one])
    return board


def shelved(board: Board, note: NoteId) -> Board:
    """Return the board with the translations of a note kept aside: they leave with it."""
    row = of(board, note)
    if not row:
        return board
    return dropped(board, note).with_secret(shelved=board.secret.shelved.set(note, row))


def dropped(board: Board, note: NoteId) -> Board:
    """Return a common layer that a note left."""
    return _with(board, note, ())


def erased(board: Board, note: NoteId) -> Board:
    """Return the board without the translations of a note, wherever that is."""
    shelf = board.secret.shelved
    board = dropped(board, note)
    return board.with_secret(shelved=shelf.delete(note)) if note in shelf else board


def brought_back(board: Board, note: NoteId) -> Board:
    """Return the board with the translations of a note that all see again."""
    shelf = board.secret.shelved
    if note not in shelf:
        return board
    return _with(board, note, shelf[note]).with_secret(shelved=shelf.delete(note))


def coming(before: Board, after: Board) -> Row:
    """Return the translations that come to the common layer with their notes, in order."""
    if after.translations is before.translations:
        return ()
    fresh = sorted(note for note in after.translations if note not in before.translations)
    return tuple(one for note in fresh for one in after.translations[note])


def without(board: Board, seat: SeatId) -> Board:
    """Return the board with those that somebody made gone for good, wherever their notes are."""
    board = replace(board, translations=_less(board.translations, seat))
    return board.with_secret(shelved=_less(board.secret.shelved, seat))


def _with(board: Board, note: NoteId, row: Iterable[Translation]) -> Board:
    kept = _set(board.translations, note, row)
    return board if kept is board.translations else replace(board, translations=kept)


def _set(kept: Kept, note: NoteId, row: Iterable[Translation]) -> Kept:
    by_language = tuple(sorted(row, key=lambda one: one.lang))
    if by_language:
        return kept.set(note, by_language)
    return kept.delete(note) if note in kept else kept


def _less(kept: Kept, seat: SeatId) -> Kept:
    for note, row in kept.items():
        if any(one.seat == seat for one in row):
            kept = _set(kept, note, (one for one in row if one.seat != seat))
    return kept
