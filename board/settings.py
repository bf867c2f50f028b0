"""The board's own words, rules, lock, end and door."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import feelings, limits, reveal, rounds, text, votes
from board.permissions import check, unfrozen
from board.state import About, Board, Caller, Refused

RULES: Final = {
    "note_chars": (limits.NOTE_CHARS_LEAST, limits.NOTE_CHARS_MOST),
    "cursors": (0, 1),
    "auto": (0, 1),
    "open": (0, 1),
    "hold": (0, 1),
    "closes_at": (0, 2**53 - 1),
    "erases_at": (0, 2**53 - 1),
}
DOORS: Final = ("open", "approve", "closed")


class TitleBoard(
    Struct, frozen=True, array_like=True, tag="board.title", forbid_unknown_fields=True
):
    title: str


class AskBoard(Struct, frozen=True, array_like=True, tag="board.ask", forbid_unknown_fields=True):
    question: str


class RuleBoard(Struct, frozen=True, array_like=True, tag="board.rule", forbid_unknown_fields=True):
    key: str
    value: int


class LockBoard(Struct, frozen=True, array_like=True, tag="board.lock", forbid_unknown_fields=True):
    on: bool


class FinishBoard(
    Struct, frozen=True, array_like=True, tag="board.finish", forbid_unknown_fields=True
):
    on: bool


class ChangeDoor(
    Struct, frozen=True, array_like=True, tag="door.change", forbid_unknown_fields=True
):
    state: str


class BoardCreated(Struct, frozen=True, array_like=True, tag="board.created"):
    title: str
    question: str
    template: str
    layout: str
    lang: str
    at: int
    names: str = "alias"


class BoardTitled(Struct, frozen=True, array_like=True, tag="board.titled"):
    title: str


class BoardAsked(Struct, frozen=True, array_like=True, tag="board.asked"):
    question: str


class BoardRuled(Struct, frozen=True, array_like=True, tag="board.ruled"):
    key: str
    value: int


class BoardLocked(Struct, frozen=True, array_like=True, tag="board.locked"):
    on: bool


class BoardFinished(Struct, frozen=True, array_like=True, tag="board.finished"):
    on: bool


class DoorChanged(Struct, frozen=True, array_like=True, tag="door.changed"):
    state: str


Finishing = (
    rounds.RoundClosed
    | reveal.NotesRevealed
    | feelings.FeelingsCounted
    | votes.VoteClosed
    | BoardFinished
)
SettingsCommand = TitleBoard | AskBoard | RuleBoard | LockBoard | FinishBoard | ChangeDoor
SettingsEvent = (
    BoardCreated | BoardTitled | BoardAsked | BoardRuled | BoardLocked | BoardFinished | DoorChanged
)


def title(board: Board, ask: TitleBoard, by: Caller) -> list[BoardTitled]:
    _may(board, by)
    title = text.fits(ask.title, limits.TITLE, field="title")
    if not title:
        raise Refused("text-empty")
    return [] if title == board.about.title else [BoardTitled(title)]


def ask(board: Board, ask: AskBoard, by: Caller) -> list[BoardAsked]:
    _may(board, by)
    question = text.fits(ask.question, limits.QUESTION, field="question")
    return [] if question == board.about.question else [BoardAsked(question)]


def rule(board: Board, ask: RuleBoard, by: Caller) -> list[BoardRuled]:
    unfrozen(board, by, even_finished=ask.key == "erases_at")
    check(board, "structure", by)
    if ask.key not in RULES:
        raise Refused("bad-value", field="key")
    least, most = RULES[ask.key]
    if ask.key == "closes_at" and ask.value:
        least = by.now + limits.LEFT_MS  # it has not come yet
    if ask.key == "erases_at" and ask.value:
        least, most = by.now + limits.ERASED_SOONEST_MS, by.now + limits.ERASED_LATEST_MS
    if not least <= ask.value <= most:
        raise Refused("bad-value", field=ask.key, least=least, most=most)
    same = getattr(board.about, ask.key) == ask.value
    return [] if same else [BoardRuled(ask.key, ask.value)]


def lock(board: Board, ask: LockBoard, by: Caller) -> list[BoardLocked]:
    _may(board, by)
    return [] if ask.on == board.about.locked else [BoardLocked(ask.on)]


def finish(board: Board, ask: FinishBoard, by: Caller) -> list[Finishing]:
    """End the board, its rounds and open votes with it, or take that back (rule BO9)."""
    if board.about.newer:
        raise Refused("newer-board")
    check(board, "structure", by)
    if ask.on == board.about.finished:
        return []
    if not ask.on:
        return [BoardFinished(on=False)]
    still_open = (vote for vote in board.votes if vote.state == "open")
    closed = (votes.closing(board, vote) for vote in still_open)
    return [*rounds.closing(board, by.fresh), *closed, BoardFinished(on=True)]


def door(board: Board, ask: ChangeDoor, by: Caller) -> list[DoorChanged]:
    _may(board, by)
    if ask.state not in DOORS:
        raise Refused("bad-value", field="state")
    return [] if ask.state == board.about.door else [DoorChanged(ask.state)]


def created(board: Board, e: BoardCreated) -> Board:
    about = About(e.title, e.question, e.template, e.layout, e.lang, e.at, names=e.names)
    return replace(board, about=about)


def titled(board: Board, e: BoardTitled) -> Board:
    return _about(board, title=e.title)


def asked(board: Board, e: BoardAsked) -> Board:
    return _about(board, question=e.question)


def ruled(board: Board, e: BoardRuled) -> Board:
    return _about(board, **{e.key: e.value}) if e.key in RULES else board


def locked(board: Board, e: BoardLocked) -> Board:
    return _about(board, locked=e.on)


def finished(board: Board, e: BoardFinished) -> Board:
    return _about(board, finished=e.on)


def door_changed(board: Board, e: DoorChanged) -> Board:
    return _about(board, door=e.state)


def _may(board: Board, by: Caller) -> None:
    unfrozen(board, by)
    check(board, "structure", by)


def _about(board: Board, **changes: object) -> Board:
    return replace(board, about=replace(board.about, **changes))
