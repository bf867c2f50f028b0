"""The round-up: what facilitators say above it, and whether everybody may read it (EX10, EX11)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import limits, text
from board.outcome import RoundUp
from board.permissions import check, unfrozen
from board.reach import unchanged
from board.state import Board, Caller, Refused


class WordRoundUp(
    Struct, frozen=True, array_like=True, tag="roundup.word", forbid_unknown_fields=True
):
    """What stands above it in one language; "" takes that away."""

    lang: str
    text: str
    expect: int


class PublishRoundUp(
    Struct, frozen=True, array_like=True, tag="roundup.publish", forbid_unknown_fields=True
):
    on: bool


class RoundUpWorded(Struct, frozen=True, array_like=True, tag="roundup.worded"):
    lang: str
    text: str


class RoundUpPublished(Struct, frozen=True, array_like=True, tag="roundup.published"):
    """``at`` is in ms of the log's clock."""

    on: bool
    at: int


RoundUpCommand = WordRoundUp | PublishRoundUp
RoundUpEvent = RoundUpWorded | RoundUpPublished
NONE = RoundUp()


def of(board: Board) -> RoundUp:
    """Return the board's round-up; a new one where nothing was said or published yet."""
    return board.roundup or NONE


def word(board: Board, ask: WordRoundUp, by: Caller) -> list[RoundUpWorded]:
    _may(board, by)
    old, lang = of(board), text.language(ask.lang)
    if not lang:
        raise Refused("bad-value", field="lang")
    words = text.words(ask.text, limits.ABOVE, empty=True)
    said = dict(old.words)
    if words == said.get(lang, ""):
        return []
    unchanged("text", old.words_at, ask.expect)
    if lang not in said and len(said) >= limits.LANGUAGES:
        raise Refused("limit-reached", what="languages", most=limits.LANGUAGES)
    return [RoundUpWorded(lang, words)]


def publish(board: Board, ask: PublishRoundUp, by: Caller) -> list[RoundUpPublished]:
    _may(board, by)
    return [] if of(board).public == ask.on else [RoundUpPublished(ask.on, by.now)]


def worded(board: Board, e: RoundUpWorded) -> Board:
    old = of(board)
    said = {**dict(old.words), e.lang: e.text}
    words = tuple(sorted((lang, words) for lang, words in said.items() if words))
    return replace(board, roundup=replace(old, words=words, words_at=board.seq))


def published(board: Board, e: RoundUpPublished) -> Board:
    old = of(board)
    edition = old.edition + e.on
    return replace(board, roundup=replace(old, edition=edition, public=e.on, at=e.at))


def _may(board: Board, by: Caller) -> None:
    """It is made when the session is over, so the end does not stand in its way (rule ID7)."""
    unfrozen(board, by, even_finished=True)
    check(board, "structure", by)
