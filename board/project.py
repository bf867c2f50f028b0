"""What each seat may see: the only place that decides visibility (docs/RULES.md, 5).

Each event has exactly one common form, the same for every seat; a seat that may see more gets
an own form. Common forms are themselves input of ``lay``: the common layer of a board is what
they make of an empty one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import (
    aside,
    ballots,
    banning,
    casting,
    feelings,
    groups,
    hidden,
    ideas,
    names,
    notes,
    reading,
    reveal,
    rounds,
    seats,
    twins,
)
from board.hidden import Count
from board.rules import Event, evolve
from board.state import (
    EMPTY,
    Ballot,
    Board,
    ItemId,
    Keys,
    Mask,
    Note,
    NoteId,
    RoundId,
    Scope,
    SeatId,
    VoteId,
)


class Hid(Struct, frozen=True, array_like=True, tag="hid"):
    """Something happened that this seat may not see; it has a number all the same."""


Common = Event | Hid | Count | notes.NotesShown | aside.NoteGone | reading.Covered


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


Private = (
    casting.BallotEvent
    | notes.NoteFirst
    | notes.NoteEvent
    | notes.NoteHidden
    | aside.NoteGone
    | reading.HandOf
    | feelings.NoteFelt
    | BallotOf
)
Thing = BallotOf | notes.NoteFirst | notes.NoteHidden | reading.HandOf | feelings.NoteFelt
Seen = tuple[SeatId, tuple[Private, ...]]
HID: Final = Hid()
Masks = Mapping[tuple[Scope, Mask], SeatId]
# What changes ballots beside the voters themselves, in ways that a browser need not know (VO15).
FUSING: Final = (
    groups.GroupsMerged,
    groups.GroupDissolved,
    twins.NoteMerged,
    ideas.IdeasMerged,
    ideas.IdeaDropped,
    rounds.RoundClosed,
)


def common(before: Board, after: Board, event: Event) -> Common:
    """Return the form of ``event`` that every seat receives."""
    match event:
        case _ if isinstance(event, casting.BallotEvent):
            return Count(event.vote, 1, 0) if casting.first_of(before, event) else HID
        case reading.CardsDealt() | feelings.NoteFelt() | feelings.FeelingsCounted():
            return _number(before, after, event)
        case reveal.NotesRevealed():
            ids = [id for id, *_ in event.places if id in before.secret.hidden]
            shown = tuple(after.notes[id] for id in ids)
            return notes.NotesShown(shown, hidden.changes(before, ids))
        case aside.NoteAside():
            return aside.NoteGone(event.id) if event.id in before.notes else HID
        case aside.NotesAccepted():
            shown, counts = aside.shown(before, after, event)
            return notes.NotesShown(shown, counts) if shown or counts else HID
        case twins.NoteUnmerged():
            return twins.whole(after, event)
        case _ if isinstance(event, notes.NoteEvent):
            return _of_note(before, after, event)
        case _:  # that somebody was removed for good is between them and the server
            return seats.SeatRemoved(event.id) if isinstance(event, banning.SeatBanned) else event


def _number(
    before: Board, after: Board, event: reading.CardsDealt | feelings.FeelingEvent
) -> Common:
    """Return the common form of what others learn numbers of, if anything."""
    match event:
        case reading.CardsDealt():
            return reading.shown(before, after, event.round) or HID
        case feelings.FeelingsCounted():
            return replace(event, notes=())
        case _:
            return HID


def _of_note(before: Board, after: Board, event: notes.NoteEvent) -> Common:
    """Return the common form of what happens to one note: of a hidden one, no more than a count."""
    old, new = (board.secret.hidden.get(event.id) for board in (before, after))
    if old is not None and new is not None:
        return hidden.crossed(before, old, new) or HID
    if new is not None:
        return hidden.came(after, new) or HID
    if old is not None:
        return hidden.went(before, old) or HID
    match event:
        case notes.NoteRestored():
            return notes.NotesShown((after.notes[event.id],)) if event.id in after.notes else HID
        case notes.NoteAdded(keys=Keys()):
            return replace(event, keys=None)
        case _:
            return event


def private(before: Board, after: Board, event: Event, masks: Masks) -> Sequence[Seen]:
    """Return the seats that see more of ``event`` than all do, each with what it sees."""
    match event:
        case _ if isinstance(event, casting.BallotEvent):
            seat = masks.get((event.vote, event.mask))
            return () if seat is None else ((seat, (event,)),)
        case feelings.NoteFelt():
            note = before.found(event.id)
            return ((note.seat, (event,)),) if note is not None and note.seat else ()
        case reading.CardsDealt():
            seat = masks.get((event.round, event.mask))
            hand = reading.thing(after, event.round, event.mask)
            return () if seat is None else ((seat, (hand,)),)
        case aside.NoteAside():
            return _by_themselves(before, after, [event.id])
        case aside.NotesAccepted():
            return _by_themselves(before, after, [back.id for back in event.backs])
        case _ if isinstance(event, notes.NoteEvent):
            found = [board for board in (after, before) if event.id in board.secret.hidden]
            return _unseen(found[0], event) if found else _first_text(before, event)
        case _ if isinstance(event, FUSING):
            return _fused(before, after, masks)
        case _:
            return ()


def _fused(before: Board, after: Board, masks: Masks) -> Sequence[Seen]:
    """Return whose ballots read otherwise after items were merged or went, with them whole."""
    seen: dict[SeatId, tuple[Private, ...]] = {}
    for vote in after.votes:
        for mask, ballot in ballots.all_of(after, vote.id).items():
            seat = masks.get((vote.id, mask))
            if seat is not None and ballot != ballots.one_of(before, vote.id, mask):
                seen[seat] = (*seen.get(seat, ()), _ballot_of(vote.id, ballot))
    return sorted(seen.items())


def _by_themselves(before: Board, after: Board, ids: Sequence[NoteId]) -> Sequence[Seen]:
    """Return who is sent these notes by themselves, or that they have no business with one now."""
    things: dict[SeatId, list[Private]] = {}
    for seat, id, has in aside.changed(before, after, ids):
        things.setdefault(seat, []).append(_whole(after, id) if has else aside.NoteGone(id))
    return [(seat, tuple(row)) for seat, row in things.items()]


def _whole(board: Board, id: NoteId) -> notes.NoteHidden:
    note, sight = board.secret.hidden[id], board.secret.sights[id]
    return notes.NoteHidden(note, sight, aside.of(board, id).reason)


def _unseen(board: Board, event: notes.NoteEvent) -> Sequence[Seen]:
    """Return who sees what happens to a hidden note, which ``board`` has."""
    seen: Private = event
    if isinstance(event, notes.NoteAdded | notes.NoteRestored):
        seen = _whole(board, event.id)
    return [(seat, (seen,)) for seat in sorted(hidden.readers_of(board, event.id))]


def _first_text(before: Board, event: notes.NoteEvent) -> Sequence[Seen]:
    """Return who learns the first text of a note that was altered: its author."""
    match event:
        case notes.NoteEdited(altered=True):
            note = before.notes.get(event.id)
            if note is None or note.altered or not note.seat:
                return ()
            return ((note.seat, (notes.NoteFirst(note.id, note.text),)),)
        case notes.NoteRestored():
            gone, _ = before.secret.gone.get(event.id, (None, 0))
            first = before.secret.firsts.get(event.id)
            if gone is None or first is None or not gone.seat:
                return ()
            return ((gone.seat, (notes.NoteFirst(gone.id, first),)),)
        case _:
            return ()


def layer(board: Board, seat: SeatId, masks: Mapping[Scope, Mask]) -> tuple[Thing, ...]:
    """Return the private layer of a seat; ``masks`` are its own, by open vote and round."""
    cast = (
        _ballot_of(VoteId(vote), ballot)
        for vote, mask in masks.items()
        if (ballot := ballots.all_of(board, VoteId(vote)).get(mask)) is not None
    )
    hands = (
        reading.thing(board, RoundId(round), mask)
        for round, mask in masks.items()
        if mask in reading.all_of(board, RoundId(round))
    )
    firsts = (
        notes.NoteFirst(id, text)
        for id, text in board.secret.firsts.items()
        if (note := board.found(id)) is not None and note.seat == seat
    )
    felt = (
        feelings.NoteFelt(id, feeling)
        for id, feeling in sorted(board.secret.felt.items())
        if (note := board.found(id)) is not None and note.seat == seat
    )
    return (*cast, *hands, *firsts, *felt, *_hidden_from_others(board, seat))


def _hidden_from_others(board: Board, seat: SeatId) -> Iterable[notes.NoteHidden]:
    sights = board.secret.sights
    found = board.secret.hidden.items()
    mine = [id for id, note in found if hidden.reads(board, seat, note, sights[id])]
    return [_whole(board, id) for id in sorted(mine)]


def mine(
    board: Board, asked: Iterable[tuple[NoteId, bytes]]
) -> tuple[tuple[NoteId, str, Note | None, str, str], ...]:
    """Return the state of the notes whose secret fits; others as if they were not (rule SY20).

    Each is its id, its sight ("gone" if it was deleted), the note, why it is kept back, and
    its feeling.
    """
    found: list[tuple[NoteId, str, Note | None, str, str]] = []
    for id, secret in asked:
        note = board.found(id) or _merged(board, id)
        if names.received(board, id, secret):
            sight = board.secret.sights.get(id, "all")
            reason = aside.of(board, id).reason
            felt = board.secret.felt.get(id, "")
            found.append((id, sight if note else "gone", note, reason, felt))
    return tuple(found)


def _merged(board: Board, id: NoteId) -> Note | None:
    twin = board.twins.get(id)
    return twin.note if twin else None


def lay(board: Board, form: Common) -> Board:
    """Return a common layer after one more common form (rule VI4)."""
    match form:
        case Hid():
            return replace(board, seq=board.seq + 1)
        case Count(round=round) if round:
            return hidden.counted(replace(board, seq=board.seq + 1), form)
        case Count():
            return casting.counted(replace(board, seq=board.seq + 1), form.id, form.change)
        case notes.NotesShown():
            return notes.shown(replace(board, seq=board.seq + 1), form)
        case reading.Covered():
            return reading.covered(replace(board, seq=board.seq + 1), form)
        case aside.NoteGone():
            return aside.left(replace(board, seq=board.seq + 1), form)
        case _:
            return evolve(board, form).common()


def layered(forms: list[Common]) -> Board:
    return reduce(lay, forms, EMPTY)


def _ballot_of(vote: VoteId, ballot: Ballot) -> BallotOf:
    return BallotOf(vote, ballot.abstained, ballot.values, ballot.real)
