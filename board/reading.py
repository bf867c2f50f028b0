"""Reading with a guarantee: notes are dealt as cards until enough others have read each (RO18).

What is on the cards everybody has already; dealing says only who is asked to read what first.
Hands are held per mask, as ballots are: nothing stored says who read which note.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from immutables import Map
from msgspec import Struct

from board import limits
from board.permissions import check, kind, unfrozen
from board.state import (
    Board,
    Caller,
    Hand,
    Hands,
    Mask,
    Note,
    NoteId,
    Refused,
    Role,
    Round,
    RoundId,
)

NONE: Final[Hands] = Map()
GOING_ON: Final = ("running", "paused", "closing")


class DrawCards(Struct, frozen=True, array_like=True, tag="card.draw", forbid_unknown_fields=True):
    """``read`` are cards of one's hand that one has read; the hand is filled up again."""

    round: RoundId
    read: tuple[NoteId, ...]


class CardsDealt(Struct, frozen=True, array_like=True, tag="cards.dealt"):
    """Some cards of a hand were read, and others came; all see ``Covered``, or nothing."""

    round: RoundId
    mask: Mask
    read: tuple[NoteId, ...]
    cards: tuple[NoteId, ...]


class Covered(Struct, frozen=True, array_like=True, tag="covered"):
    """A form, never stored: how many notes enough others have read in a round."""

    round: RoundId
    notes: int


class HandOf(Struct, frozen=True, array_like=True, tag="cards"):
    """A private thing, never stored: the cards that a seat is to read, and how many it has read."""

    round: RoundId
    cards: tuple[NoteId, ...]
    read: int


def draw(board: Board, ask: DrawCards, by: Caller) -> list[CardsDealt]:
    unfrozen(board, by, even_locked=True)
    check(board, "read", by)
    round = _readable(board, ask.round)
    hand = hand_of(board, round.id, by.mask)
    read = tuple(id for id in _there(board, hand) if id in ask.read)
    left = [id for id in _there(board, hand) if id not in read]
    room = max(0, limits.HAND - len(left))
    known = {*hand.read, *hand.cards, *ask.read}
    cards = _least_seen(board, round, by, known, room)
    return [CardsDealt(round.id, by.mask, read, cards)] if read or cards else []


def dealt(board: Board, e: CardsDealt) -> Board:
    hand = hand_of(board, e.round, e.mask)
    kept = tuple(id for id in _there(board, hand) if id not in e.read)
    hand = Hand((*kept, *e.cards), (*hand.read, *e.read))
    hands = all_of(board, e.round).set(e.mask, hand)
    board = board.with_secret(hands=board.secret.hands.set(e.round, hands))
    return covered(board, Covered(e.round, _covered(board, e.round)))


def covered(board: Board, form: Covered) -> Board:
    return board.with_round(form.round, covered=form.notes)


def over(board: Board, round: RoundId) -> Board:
    """Return the board without the hands of a round that is closed."""
    if round not in board.secret.hands:
        return board
    return board.with_secret(hands=board.secret.hands.delete(round))


def shown(before: Board, after: Board, round: RoundId) -> Covered | None:
    """Return what all learn when cards were dealt; None where the number stays."""
    old, new = (
        next((each.covered for each in board.rounds if each.id == round), 0)
        for board in (before, after)
    )
    return None if old == new else Covered(round, new)


def thing(board: Board, round: RoundId, mask: Mask) -> HandOf:
    hand = hand_of(board, round, mask)
    return HandOf(round, hand.cards, len(hand.read))


def all_of(board: Board, round: RoundId) -> Hands:
    return board.secret.hands.get(round, NONE)


def hand_of(board: Board, round: RoundId, mask: Mask) -> Hand:
    return all_of(board, round).get(mask, Hand())


def enough(board: Board, round: Round) -> int:
    """Return how many others are to read each note: no more than there are participants for it."""
    there = sum(
        seat.role is Role.PARTICIPANT and not (seat.gone or seat.waiting)
        for seat in board.seats.values()
    )
    return max(1, min(round.plan.coverage, there - 1))


def _readable(board: Board, id: RoundId) -> Round:
    round = board.round(id)
    if not round.plan.coverage:
        raise Refused("not-now", verb="read", kind=kind(board))
    if round.state not in GOING_ON:
        raise Refused("round-over", round=round.id)
    return round


def _there(board: Board, hand: Hand) -> list[NoteId]:
    """Return the cards of a hand that are still on the board."""
    return [id for id in hand.cards if id in board.notes]


def _least_seen(
    board: Board, round: Round, by: Caller, known: set[NoteId], n: int
) -> tuple[NoteId, ...]:
    """Return the next cards: what the fewest have seen first, ties by chance but always the same.

    What was read counts twice, until enough have: so cards that lie in the hands of people who went
    away are dealt again, and no note is dealt to everybody meanwhile.
    """
    hands = all_of(board, round.id)
    reads, seen, needed = _reads(hands), _seen(hands), round.plan.coverage

    def key(note: Note) -> tuple[int, bytes]:
        chance = hashlib.sha256(f"{round.id}{by.mask}{note.id}".encode()).digest()
        return seen[note.id] + min(reads[note.id], needed), chance

    others = (note for note in _deck(board) if note.id not in known and note.seat != by.seat)
    return tuple(note.id for note in sorted(others, key=key)[:n])


def _deck(board: Board) -> Iterator[Note]:
    """Yield what is there to read: a copy says what its original says."""
    return (note for note in board.notes.values() if not note.copy_of)


def _reads(hands: Hands) -> Counter[NoteId]:
    return Counter(id for hand in hands.values() for id in hand.read)


def _seen(hands: Hands) -> Counter[NoteId]:
    return Counter(id for hand in hands.values() for id in (*hand.read, *hand.cards))


def _covered(board: Board, id: RoundId) -> int:
    round = next((each for each in board.rounds if each.id == id), None)
    if round is None:
        return 0
    reads, least = _reads(all_of(board, id)), enough(board, round)
    return sum(reads[note.id] >= least for note in _deck(board))
