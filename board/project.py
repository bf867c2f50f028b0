"""What each seat may see: the only place that decides visibility (docs/RULES.md, 5).

Each event has exactly one common form, the same for every seat; a seat that may see more gets
an own form. Common forms are themselves input of ``lay``: the common layer of a board is what
they make of an empty one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import casting, notes
from board.rules import Event, evolve
from board.state import EMPTY, Ballot, Board, ItemId, Mask, SeatId, VoteId


class Hid(Struct, frozen=True, array_like=True, tag="hid"):
    """Something happened that this seat may not see; it has a number all the same."""


class Count(Struct, frozen=True, array_like=True, tag="count"):
    """So many more ballots in a vote; ``writers`` is for sections and 0 for votes."""

    id: str
    change: int
    writers: int


Private = casting.BallotEvent | notes.NoteFirst
Common = Event | Hid | Count | notes.NotesShown


class Own(Struct, frozen=True, array_like=True, tag="own"):
    """The common form, and what this seat sees besides."""

    form: Common
    private: tuple[Private, ...]


class BallotOf(Struct, frozen=True, array_like=True, tag="ballot"):
    """A private thing: the seat's own ballot in an open vote."""

    vote: VoteId
    abstained: bool
    values: tuple[tuple[ItemId, int], ...]
    real: bool


Thing = BallotOf | notes.NoteFirst
HID: Final = Hid()
Masks = Mapping[tuple[VoteId, Mask], SeatId]


def common(before: Board, after: Board, event: Event) -> Common:
    """Return the form of ``event`` that every seat receives."""
    match event:
        case _ if isinstance(event, casting.BallotEvent):
            return Count(event.vote, 1, 0) if casting.first_of(before, event) else HID
        case notes.NoteRestored():
            return notes.NotesShown((after.notes[event.id],)) if event.id in after.notes else HID
        case _:
            return event


def private(before: Board, event: Event, masks: Masks) -> tuple[SeatId, tuple[Private, ...]] | None:
    """Return the one seat that sees more of ``event``, and what; None if nobody does."""
    match event:
        case _ if isinstance(event, casting.BallotEvent):
            seat = masks.get((event.vote, event.mask))
            return None if seat is None else (seat, (event,))
        case notes.NoteEdited(altered=True):
            note = before.notes.get(event.id)
            if note is None or note.altered or not note.seat:
                return None
            return note.seat, (notes.NoteFirst(note.id, note.text),)
        case notes.NoteRestored():
            gone, _ = before.secret.gone.get(event.id, (None, 0))
            first = before.secret.firsts.get(event.id)
            if gone is None or first is None:
                return None
            return gone.seat, (notes.NoteFirst(gone.id, first),)
        case _:
            return None


def layer(board: Board, seat: SeatId, masks: Mapping[VoteId, Mask]) -> tuple[Thing, ...]:
    """Return the private layer of a seat; ``masks`` are its own, by open vote."""
    ballots = (
        BallotOf(vote, ballot.abstained, ballot.values, ballot.real)
        for vote, mask in masks.items()
        if (ballot := _ballot(board, vote, mask)) is not None
    )
    firsts = (
        notes.NoteFirst(id, text)
        for id, text in board.secret.firsts.items()
        if id in board.notes and board.notes[id].seat == seat
    )
    return (*ballots, *firsts)


def lay(board: Board, form: Common) -> Board:
    """Return a common layer after one more common form (rule VI4)."""
    match form:
        case Hid():
            return replace(board, seq=board.seq + 1)
        case Count():
            return casting.counted(replace(board, seq=board.seq + 1), form.id, form.change)
        case notes.NotesShown():
            return notes.shown(replace(board, seq=board.seq + 1), form)
        case _:
            return evolve(board, form).common()


def layered(forms: list[Common]) -> Board:
    return reduce(lay, forms, EMPTY)


def _ballot(board: Board, vote: VoteId, mask: Mask) -> Ballot | None:
    ballots = board.secret.ballots.get(vote)
    return None if ballots is None else ballots.get(mask)
