"""A board as bytes: the common layer for browsers, and the whole for the log.

The bytes are canonical: equal boards give equal bytes, whatever order their events came in.
"""

from __future__ import annotations

from typing import Final

import msgspec
from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from board import tags
from board.outcome import Action, Decision, Idea, Moment, RoundUp, Site
from board.overlay import Proposal
from board.state import (
    About,
    Aside,
    Ballot,
    Board,
    Column,
    Cut,
    Faces,
    Group,
    GroupId,
    Hand,
    Keys,
    Mask,
    Mood,
    Note,
    NoteId,
    Pull,
    Reply,
    Round,
    RoundId,
    Seat,
    SeatId,
    Secret,
    Section,
    SectionId,
    Shape,
    Tail,
    Translation,
    Twin,
    Unseen,
    Vote,
    VoteId,
    ordered,
)

VERSION: Final = 2


class Shown(Struct, frozen=True, array_like=True, tag="snapshot"):
    """The common layer: seats by number, notes by id; a round-up, or none."""

    version: int
    seq: int
    about: About
    sections: tuple[Section, ...]
    seats: tuple[Seat, ...]
    notes: tuple[Note, ...]
    votes: tuple[Vote, ...]
    rounds: tuple[Round, ...]
    unseen: tuple[Unseen, ...] = ()
    groups: tuple[Group, ...] = ()
    columns: tuple[Column, ...] = ()
    ideas: tuple[Idea, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    twins: tuple[Twin, ...] = ()
    roundup: tuple[RoundUp, ...] = ()
    faces: tuple[Faces, ...] = ()
    moods: tuple[Mood, ...] = ()
    replies: tuple[Reply, ...] = ()
    pulls: tuple[Pull, ...] = ()
    moments: tuple[Moment, ...] = ()
    translations: tuple[Translation, ...] = ()
    sites: tuple[Site, ...] = ()


class Stored(Struct, frozen=True, array_like=True, tag="stored"):
    """The whole board, secret layer included; it never leaves the server."""

    shown: Shown
    tails: tuple[tuple[SectionId, Tail], ...]
    gone: tuple[tuple[Note, int], ...]
    firsts: tuple[tuple[NoteId, str], ...]
    ballots: tuple[tuple[VoteId, tuple[tuple[Mask, Ballot], ...]], ...]
    hidden: tuple[Note, ...] = ()
    sights: tuple[tuple[NoteId, str], ...] = ()
    keys: tuple[tuple[NoteId, Keys], ...] = ()
    revealed: tuple[str, ...] = ()
    asides: tuple[tuple[NoteId, Aside], ...] = ()
    proposal: Proposal | None = None
    left: tuple[tuple[GroupId, Shape], ...] = ()
    hands: tuple[tuple[RoundId, tuple[tuple[Mask, Hand], ...]], ...] = ()
    banned: tuple[SeatId, ...] = ()
    erased: tuple[str, ...] = ()
    reacted: tuple[tuple[NoteId, tuple[tuple[SeatId, tuple[str, ...]], ...]], ...] = ()
    felt: tuple[tuple[NoteId, str], ...] = ()
    counted: tuple[tuple[NoteId, bool], ...] = ()
    hushed: tuple[Reply, ...] = ()
    crossed: tuple[tuple[NoteId, tuple[GroupId, GroupId, int]], ...] = ()
    cuts: tuple[Cut, ...] = ()
    shelved: tuple[Translation, ...] = ()


_encode: Final = msgspec.msgpack.Encoder().encode
_stored: Final = msgspec.msgpack.Decoder(Stored)
_read: Final = msgspec.msgpack.Decoder(Shown).decode


def shown(board: Board) -> bytes:
    """Return the snapshot that every seat of the board may have."""
    return _encode(laid_out(board))


def stored(board: Board) -> bytes:
    """Return the snapshot from which ``restore`` makes an equal board."""
    secret = board.secret
    return _encode(
        Stored(
            laid_out(board),
            tuple(sorted(board.tails.items())),
            tuple(sorted(secret.gone.values(), key=lambda pair: pair[0].id)),
            tuple(sorted(secret.firsts.items())),
            tuple(
                (vote, tuple(sorted(ballots.items(), key=lambda pair: pair[0])))
                for vote, ballots in sorted(secret.ballots.items(), key=lambda pair: pair[0])
            ),
            tuple(sorted(secret.hidden.values(), key=lambda note: note.id)),
            tuple(sorted(secret.sights.items())),
            tuple(sorted(secret.keys.items(), key=lambda pair: pair[0])),
            tuple(sorted(secret.revealed)),
            tuple(sorted(secret.asides.items(), key=lambda pair: pair[0])),
            secret.proposal,
            tuple(sorted(secret.left.items())),
            tuple(
                (round, tuple(sorted(hands.items(), key=lambda pair: pair[0])))
                for round, hands in sorted(secret.hands.items(), key=lambda pair: pair[0])
            ),
            tuple(sorted(secret.banned)),
            tuple(sorted(secret.erased)),
            tuple(
                (id, tuple(sorted(who.items())))
                for id, who in sorted(secret.reacted.items(), key=lambda pair: pair[0])
            ),
            tuple(sorted(secret.felt.items())),
            tuple(sorted(secret.counted.items())),
            tuple(sorted(secret.hushed.values(), key=lambda one: one.id)),
            tuple(sorted(secret.crossed.items())),
            secret.cuts,
            _in_order(secret.shelved),
        )
    )


def restore(body: bytes) -> Board:
    """Return the board that ``stored`` was made of.

    Raises:
        msgspec.DecodeError: The bytes are no snapshot of this version; replay the log instead.
    """
    whole = _stored.decode(body)
    top = whole.shown
    if top.version != VERSION:
        raise msgspec.ValidationError(f"version {top.version}, not {VERSION}")
    return replace(
        _laid(top),
        tails=Map(whole.tails),
        secret=Secret(
            Map({note.id: (note, at) for note, at in whole.gone}),
            Map(whole.firsts),
            Map({vote: Map(ballots) for vote, ballots in whole.ballots}),
            Map({note.id: note for note in whole.hidden}),
            Map(whole.sights),
            Map(whole.keys),
            Map(dict.fromkeys(whole.revealed, True)),
            Map(whole.asides),
            whole.proposal,
            Map(whole.left),
            Map({round: Map(hands) for round, hands in whole.hands}),
            Map(dict.fromkeys(whole.banned, True)),
            Map(dict.fromkeys(whole.erased, True)),
            Map({id: Map(who) for id, who in whole.reacted}),
            Map(whole.felt),
            Map(whole.counted),
            Map({one.id: one for one in whole.hushed}),
            Map(whole.crossed),
            whole.cuts,
            _by_note(whole.shelved),
        ),
    )


def seen(body: bytes) -> Board:
    """Return the common layer that ``shown`` made these bytes of."""
    return _laid(_read(body))


def _laid(top: Shown) -> Board:
    return Board(
        top.seq,
        top.about,
        top.sections,
        Map({seat.id: seat for seat in top.seats}),
        Map({note.id: note for note in top.notes}),
        top.votes,
        top.rounds,
        top.groups,
        unseen=top.unseen,
        orders=ordered(top.notes),
        columns=top.columns,
        ideas=top.ideas,
        decisions=top.decisions,
        actions=top.actions,
        tags=tags.counted(note.tags for note in top.notes),
        faces=Map({row.id: row for row in top.faces}),
        twins=Map({twin.note.id: twin for twin in top.twins}),
        roundup=next(iter(top.roundup), None),
        moods=top.moods,
        replies=Map({one.id: one for one in top.replies}),
        pulls=Map({pull.id: pull for pull in top.pulls}),
        moments=top.moments,
        translations=_by_note(top.translations),
        sites=top.sites,
    )


def laid_out(board: Board) -> Shown:
    """Return the common layer in the order of its bytes."""
    return Shown(
        VERSION,
        board.seq,
        board.about,
        board.sections,
        tuple(sorted(board.seats.values(), key=lambda seat: seat.n)),
        tuple(sorted(board.notes.values(), key=lambda note: note.id)),
        board.votes,
        board.rounds,
        board.unseen,
        board.groups,
        board.columns,
        board.ideas,
        board.decisions,
        board.actions,
        tuple(sorted(board.twins.values(), key=lambda twin: twin.note.id)),
        (board.roundup,) if board.roundup else (),
        tuple(sorted(board.faces.values(), key=lambda row: row.id)),
        board.moods,
        tuple(sorted(board.replies.values(), key=lambda one: one.id)),
        tuple(sorted(board.pulls.values(), key=lambda pull: pull.id)),
        board.moments,
        _in_order(board.translations),
        board.sites,
    )


def _in_order(kept: Map[NoteId, tuple[Translation, ...]]) -> tuple[Translation, ...]:
    return tuple(one for note in sorted(kept) for one in kept[note])


def _by_note(found: tuple[Translation, ...]) -> Map[NoteId, tuple[Translation, ...]]:
    rows: dict[NoteId, tuple[Translation, ...]] = {}
    for one in found:
        rows[one.note] = (*rows.get(one.note, ()), one)
    return Map(rows)
