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
    erasing,
    faces,
    feelings,
    groups,
    hidden,
    ideas,
    names,
    notes,
    proposals,
    reading,
    reveal,
    rounds,
    seats,
    teams,
    threads,
    translations,
    twins,
)
from board.hidden import Count
from board.overlay import Proposal
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


Common = Event | Hid | Count | notes.NotesShown | aside.NoteGone | reading.Covered | teams.Teamed


class Own(Struct, frozen=True, array_like=True, tag="own"):
    """The common form, and what this seat sees besides."""

    form: Common
    private: tuple[Private, ...]


class BallotOf(Struct, frozen=True, array_like=True, tag="ballot"):
    """A private thing: the seat's own ballot in an open vote, or its reactions to a note."""

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
    | proposals.ProposalEvent
    | Proposal
    | teams.TeamOf
)
Thing = (
    BallotOf
    | notes.NoteFirst
    | notes.NoteHidden
    | reading.HandOf
    | feelings.NoteFelt
    | Proposal
    | teams.TeamOf
)
Seen = tuple[SeatId, tuple[Private, ...]]
HID: Final = Hid()
Numbered = reading.CardsDealt | feelings.FeelingEvent | teams.TeamEvent
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
        case _ if isinstance(event, Numbered):
            return _number(before, after, event)
        case reveal.NotesRevealed():
            ids = [id for id, *_ in event.places if id in before.secret.hidden]
            shown = tuple(after.notes[id] for id in ids)
            return _shown(before, after, shown, hidden.changes(before, ids))
        case erasing.NotesErased():
            return erasing.common(before, event)
        case aside.NoteAside() | aside.NotesAccepted():
            return _of_aside(before, after, event)
        case faces.NoteReacted() | twins.NoteUnmerged():
            return _told(after, event)
        case _ if isinstance(event, notes.NoteEvent):
            return _of_note(before, after, event)
        case _:
            return _of_others(event)


def _of_others(event: Event) -> Common:
    """Return the common form of what is neither a note's nor a ballot's."""
    if isinstance(event, banning.SeatBanned):  # for good: that is between them and the server
        return seats.SeatRemoved(event.id)
    return HID if isinstance(event, proposals.ProposalEvent) else event


def _of_aside(before: Board, after: Board, event: aside.AsideEvent) -> Common:
    """Return the common form of what facilitators keep back, or let go."""
    if isinstance(event, aside.NoteAside):
        return aside.NoteGone(event.id) if event.id in before.notes else HID
    shown, counts = aside.shown(before, after, event)
    return _shown(before, after, shown, counts) if shown or counts else HID


def _shown(
    before: Board, after: Board, shown: tuple[Note, ...], counts: tuple[Count, ...]
) -> notes.NotesShown:
    """Return the form of notes that come to all, with what stands beside them."""
    said, read = threads.coming(before, after), translations.coming(before, after)
    return notes.NotesShown(shown, counts, said, read)


def _told(after: Board, event: faces.NoteReacted | twins.NoteUnmerged) -> Common:
    """Return a reaction without whose it is, and notes that were taken apart with their places."""
    if isinstance(event, faces.NoteReacted):
        return replace(event, seat=SeatId(""))
    return twins.whole(after, event)


def _number(before: Board, after: Board, event: Numbered) -> Common:
    """Return the common form of what others learn numbers of, if anything."""
    match event:
        case reading.CardsDealt():
            return reading.shown(before, after, event.round) or HID
        case feelings.FeelingsCounted():
            return replace(event, notes=())
        case teams.RoundTeamed() | teams.SeatTeamed():
            return teams.common(before, after, event) or HID
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
            if event.id not in after.notes:
                return HID
            return _shown(before, after, (after.notes[event.id],), ())
        case notes.NoteAdded(keys=Keys()):
            return replace(event, keys=None)
        case _:
            return event


def private(before: Board, after: Board, event: Event, masks: Masks) -> Sequence[Seen]:
    """Return the seats that see more of ``event`` than all do, each with what it sees."""
    seen = _besides(before, after, event, masks)
    proposed = _of_proposal(before, after, event)
    if not proposed:
        return seen
    both = dict(seen)
    for seat, more in proposed:
        both[seat] = (*both.get(seat, ()), *more)
    return sorted(both.items())


def _of_proposal(before: Board, after: Board, event: Event) -> Sequence[Seen]:
    """Return who sees what becomes of the proposal, or sees it from now on, or no more."""
    old, new = before.secret.proposal, after.secret.proposal
    if old is None and new is None:
        return ()
    if new is old and not proposals.changes_readers(before, after):
        return ()
    had = proposals.readers(before) if old else set[SeatId]()
    have = proposals.readers(after)
    told: tuple[Private, ...] = (new,) if new and new is not old else ()
    if isinstance(event, proposals.ProposalEvent):
        told = (event,)
        had |= have
    whole: tuple[Private, ...] = (new,) if new else ()
    ended: tuple[Private, ...] = (proposals.ProposalDismissed(old.id),) if old else ()
    rows = [(seat, told if seat in had else whole) for seat in sorted(have)]
    rows += [(seat, ended) for seat in sorted(had - have)]
    return [(seat, row) for seat, row in rows if row]


def _besides(before: Board, after: Board, event: Event, masks: Masks) -> Sequence[Seen]:
    match event:
        case _ if isinstance(event, casting.BallotEvent | reading.CardsDealt):
            return _masked(after, event, masks)
        case faces.NoteReacted() | feelings.NoteFelt():
            return _given(before, after, event)
        case aside.NoteAside() | aside.NotesAccepted():
            return _by_themselves(before, after, aside.about(event))
        case erasing.NotesErased():
            return erasing.readers(before, event)
        case _ if isinstance(event, teams.TeamEvent):
            return _in_teams(before, after, event)
        case _ if isinstance(event, notes.NoteEvent):
            found = [board for board in (after, before) if event.id in board.secret.hidden]
            return _unseen(found[0], event) if found else _first_text(before, event)
        case _ if isinstance(event, FUSING):
            return _fused(before, after, event, masks)
        case _:
            return ()


def _masked(
    after: Board, event: casting.BallotEvent | reading.CardsDealt, masks: Masks
) -> Sequence[Seen]:
    """Return what is kept under a mask, for the seat that only the server knows by it."""
    if isinstance(event, reading.CardsDealt):
        seat = masks.get((event.round, event.mask))
        hand = reading.thing(after, event.round, event.mask)
        return () if seat is None else ((seat, (hand,)),)
    seat = masks.get((event.vote, event.mask))
    return () if seat is None else ((seat, (event,)),)


def _given(
    before: Board, after: Board, event: faces.NoteReacted | feelings.NoteFelt
) -> Sequence[Seen]:
    """Return what somebody gave to a note, for that person alone."""
    if isinstance(event, faces.NoteReacted):
        own = faces.of(after, event.id).get(event.seat, ())
        return ((event.seat, (_faces_of(event.id, own),)),)
    note = before.found(event.id)
    return ((note.seat, (event,)),) if note is not None and note.seat else ()


def _joined(before: Board, after: Board, event: Event) -> Iterable[tuple[SeatId, BallotOf]]:
    """Yield whose reactions are those to a note that others were merged into."""
    if isinstance(event, twins.NoteMerged):
        had = faces.of(before, event.into)
        for seat, own in faces.of(after, event.into).items():
            if had.get(seat, ()) != own:
                yield seat, _faces_of(event.into, own)


def _fused(before: Board, after: Board, event: Event, masks: Masks) -> Sequence[Seen]:
    """Return whose ballots read otherwise after items were merged or went, with them whole."""
    seen: dict[SeatId, tuple[Private, ...]] = {}
    for vote in after.votes:
        for mask, ballot in ballots.all_of(after, vote.id).items():
            seat = masks.get((vote.id, mask))
            if seat is not None and ballot != ballots.one_of(before, vote.id, mask):
                seen[seat] = (*seen.get(seat, ()), _ballot_of(vote.id, ballot))
    for seat, thing in _joined(before, after, event):
        seen[seat] = (*seen.get(seat, ()), thing)
    return sorted(seen.items())


def _by_themselves(before: Board, after: Board, ids: Sequence[NoteId]) -> Sequence[Seen]:
    """Return who is sent these notes by themselves, or that they have no business with one now."""
    things: dict[SeatId, list[Private]] = {}
    for seat, id, has in aside.changed(before, after, ids):
        things.setdefault(seat, []).append(_whole(after, id) if has else aside.NoteGone(id))
    return [(seat, tuple(row)) for seat, row in things.items()]


def _in_teams(before: Board, after: Board, event: teams.TeamEvent) -> Sequence[Seen]:
    """Return who is told of which team, and which notes come to them or leave them by it."""
    things: dict[SeatId, list[Private]] = {
        seat: list(rows) for seat, rows in teams.told(before, after, event).items()
    }
    sat, sit = teams.circles(before), teams.circles(after)
    for id in sorted(teams.touched(before, after, event)):
        note, own = after.secret.hidden[id], before.secret.sights[id] == "own"
        had, have = {note.seat, *(() if own else sat(note))}, {note.seat, *sit(note)}
        for seat in have if own else have - had:  # its writer is told that others read it now
            things.setdefault(seat, []).append(_whole(after, id))
        for seat in had - have:
            things.setdefault(seat, []).append(aside.NoteGone(id))
    return [(seat, tuple(things[seat])) for seat in sorted(things)]


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
    given = (
        _faces_of(id, who[seat])
        for id, who in sorted(board.secret.reacted.items(), key=lambda pair: pair[0])
        if seat in who
    )
    proposal = board.secret.proposal
    proposed = (proposal,) if proposal and proposals.reads(board, seat) else ()
    felt = (
        feelings.NoteFelt(id, feeling)
        for id, feeling in sorted(board.secret.felt.items())
        if (note := board.found(id)) is not None and note.seat == seat
    )
    private = [_whole(board, id) for id in sorted(hidden.received(board, seat))]
    sitting = teams.things(board, seat)
    return (*cast, *given, *hands, *firsts, *felt, *sitting, *private, *proposed)


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
        case erasing.NotesErased():
            return erasing.left(replace(board, seq=board.seq + 1), form)
        case reading.Covered() | teams.Teamed():
            return _of_round(replace(board, seq=board.seq + 1), form)
        case aside.NoteGone():
            return aside.left(replace(board, seq=board.seq + 1), form)
        case _:
            return evolve(board, form).common()


def _of_round(board: Board, form: reading.Covered | teams.Teamed) -> Board:
    """Return a common layer with a round's number as it is now."""
    if isinstance(form, teams.Teamed):
        return teams.counted(board, form)
    return reading.covered(board, form)


def layered(forms: list[Common]) -> Board:
    return reduce(lay, forms, EMPTY)


def _faces_of(note: NoteId, faces: Iterable[str]) -> BallotOf:
    """Return one's own reactions to a note: they travel as a ballot on it does."""
    return BallotOf(VoteId(note), False, tuple((face, 1) for face in faces), real=False)


def _ballot_of(vote: VoteId, ballot: Ballot) -> BallotOf:
    return BallotOf(vote, ballot.abstained, ballot.values, ballot.real)
