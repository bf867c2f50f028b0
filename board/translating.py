"""Putting a note into another language, in place (docs/RULES.md, NO23)."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import aside, limits, names, reach, text, translations
from board.permissions import check, kind, unfrozen
from board.snapshot import Shown
from board.state import Board, Caller, Note, NoteId, Refused, SeatId, Translation
from board.translations import NoteTranslated

PRINTS: Final = 2**32


class TranslateNote(
    Struct, frozen=True, array_like=True, tag="note.translate", forbid_unknown_fields=True
):
    """``text`` "" takes it away; ``of`` is the print of the words that the translator read.

    ``proof`` is the secret of a note without a name: its writer may change what others made.
    """

    id: NoteId
    lang: str
    text: str
    of: int
    expect: int
    proof: bytes = b""


def translate(board: Board, ask: TranslateNote, by: Caller) -> list[NoteTranslated]:
    """Put a note that all see into another language, or take away how it reads there.

    While facilitators read everything first, they alone do: it would pass unread.
    """
    unfrozen(board, by)
    check(board, "translate", by)
    if aside.holds(board, by):
        raise Refused("not-now", verb="translate", kind=kind(board))
    note = reach.shown_note(board, ask.id, by)
    lang = text.language(ask.lang)
    old = translations.into(board, note.id, lang)
    if not ask.text:
        return _taken(board, ask, old, by)
    if lang in ("", note.lang):
        raise Refused("bad-value", field="lang")
    words = text.words(ask.text, max(limits.NOTE_CHARS, board.about.note_chars))
    if not 0 <= ask.of < PRINTS:
        raise Refused("bad-value", field="of", least=0, most=PRINTS - 1)
    if old is None:
        _room(board, note)
    elif (old.text, old.of) == (words, ask.of):
        return []
    else:
        stale = translations.print_of(note.text) != old.of
        if not (stale or _owns(board, ask, old, by)):
            raise Refused("translated-already", id=note.id, lang=lang)
        reach.unchanged("translation", old.n, ask.expect)
    return [NoteTranslated(note.id, lang, words, _maker(board, note, by), ask.of)]


def _taken(
    board: Board, ask: TranslateNote, old: Translation | None, by: Caller
) -> list[NoteTranslated]:
    if old is None:
        return []
    if not _owns(board, ask, old, by):
        raise Refused("not-yours")
    reach.unchanged("translation", old.n, ask.expect)
    return [NoteTranslated(old.note, old.lang, "", SeatId(""), 0)]


def _owns(board: Board, ask: TranslateNote, old: Translation, by: Caller) -> bool:
    """Tell whether it is the asker's to change: its maker's, its note's writer's, or a host's."""
    if old.seat and old.seat == by.seat:
        return True
    return any(_writes(board, board.note(old.note), by, proof) for proof in (ask.proof, b""))


def _writes(board: Board, note: Note, by: Caller, proof: bytes) -> bool:
    try:
        reach.own(board, note, by, proof)
    except Refused:
        return False
    return True


def _room(board: Board, note: Note) -> None:
    if len(translations.of(board, note.id)) >= limits.TRANSLATIONS:
        raise Refused("limit-reached", what="translations", most=limits.TRANSLATIONS)


def _maker(board: Board, note: Note, by: Caller) -> SeatId:
    """Return whose it is: nobody's where no names are kept, and of a note without a name.

    Often nobody but its writer could put that one into another language.
    """
    current = board.current
    nameless = names.in_force(board, "" if current is None else current.id) == "none"
    unnamed = not note.seat and not note.copy_of
    return SeatId("") if nameless or unnamed else by.seat


def sound(layer: Shown) -> tuple[Translation, ...]:
    """Return the translations of a board file as they would have been stored, or refuse (EX6)."""
    found = tuple(map(_sound, layer.translations))
    of = [one.note for one in found]
    sane = (
        len({(one.note, one.lang) for one in found}) == len(found),
        all(map(text.is_id, of)),
        all(of.count(id) <= limits.TRANSLATIONS for id in set(of)),
        all(one.lang and 0 <= one.of < PRINTS for one in found),
    )
    if not all(sane):
        raise Refused("bad-value")
    return found


def _sound(one: Translation) -> Translation:
    words = text.words(one.text, limits.NOTE_CHARS_MOST)
    return replace(one, text=words, lang=text.language(one.lang))
