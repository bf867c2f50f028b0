"""A new board like one that was: from its file, or from a moment of its past (docs/RULES.md, EX6).

The new board's log begins with ordinary events that make the same contents. What does not come
along: seats and who made what, numbers and stamps, hidden notes, votes that had not closed; a round
that ran is planned anew, and the door stands open.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from board.actions import ActionAdded, ActionTurned
from board.agenda import RoundAdded, RoundSkipped
from board.columns import ColumnAdded
from board.decisions import DecisionMade
from board.groups import GroupLocked, GroupMade, GroupSuggested
from board.ideas import IdeaMade, IdeasMerged, IdeaSourced
from board.notes import NoteAdded, NoteEdited
from board.outcome import Action, Decision, Idea, IdeaId
from board.rounds import RoundClosed, RoundPaused, RoundStarted, RoundTimed
from board.sections import SectionAdded, SectionLocked
from board.settings import RULES, BoardCreated, BoardRuled
from board.snapshot import Shown, laid_out
from board.state import (
    About,
    Board,
    Caller,
    Group,
    Note,
    NoteId,
    Refused,
    Reply,
    Round,
    SeatId,
    Section,
    Translation,
    Vote,
)
from board.threads import ReplyAdded
from board.translations import NoteTranslated
from board.twins import NoteMerged
from board.votes import VoteClosed, VoteOpened

First = (
    BoardCreated | BoardRuled | SectionAdded | SectionLocked | ColumnAdded
    | RoundAdded | RoundSkipped | RoundStarted | RoundPaused | RoundTimed | RoundClosed
    | NoteAdded | NoteMerged | NoteEdited | GroupMade | GroupSuggested | GroupLocked
    | VoteOpened | VoteClosed | IdeaMade | IdeasMerged | IdeaSourced
    | DecisionMade | ActionAdded | ActionTurned | ReplyAdded | NoteTranslated
)  # fmt: skip
NOBODY: Final = SeatId("")
LASTING: Final = tuple(key for key in RULES if key != "closes_at")
PIECE: Final = 25  # events that one command lays: some ms of work
_encode: Final = msgspec.msgpack.Encoder().encode


class RemakeBoard(Struct, frozen=True, tag="board.remake"):
    """Asked by the access layer alone: what ``events`` gave, in order, a few at a time."""

    events: tuple[First, ...]


def remake(board: Board, ask: RemakeBoard, by: Caller) -> Sequence[First]:
    """Lay these events on a board that nobody was on yet."""
    del by
    if board.seats:
        raise Refused("not-allowed", verb="structure", role="none")
    return ask.events


def pieces(layer: Shown, now: int) -> list[RemakeBoard]:
    """Return the commands that make a board with these contents; they are sound (``checked``)."""
    found = list(events(layer, now))
    return [RemakeBoard(tuple(found[at : at + PIECE])) for at in range(0, len(found), PIECE)]


def digest(board: Board) -> bytes:
    """Return what two boards share exactly when their contents are equal (rule EX6)."""
    return hashlib.sha256(_encode(carried(laid_out(board)))).digest()


def carried(layer: Shown) -> Shown:
    """Return what of a common layer comes along, notes from the lowest to the highest."""
    notes = sorted(layer.notes, key=lambda note: (note.z, note.id))
    there = {note.id for note in notes}
    twins = sorted(layer.twins, key=lambda twin: (twin.note.text_at, twin.note.id))
    return Shown(
        layer.version,
        0,
        _about(layer.about),
        tuple(replace(section, name_at=0) for section in layer.sections),
        (),
        tuple(_note(note, at) for at, note in enumerate(notes)),
        tuple(vote for vote in layer.votes if vote.state == "closed"),
        tuple(map(_round, layer.rounds)),
        groups=tuple(_group(group, there) for group in layer.groups),
        columns=layer.columns,
        ideas=tuple(replace(idea, text_at=0, sources_at=0) for idea in layer.ideas),
        decisions=tuple(replace(one, made_at=0) for one in layer.decisions),
        actions=tuple(replace(one, text_at=0, state_at=0) for one in layer.actions),
        twins=tuple(replace(twin, note=_note(twin.note, at)) for at, twin in enumerate(twins)),
        replies=tuple(_reply(reply, at) for at, reply in enumerate(_said(layer))),
        translations=_translated(layer),
    )


def events(layer: Shown, now: int) -> Iterator[First]:
    """Yield the first events of a board with the contents of ``layer``; ``now`` in ms."""
    layer = carried(layer)
    about = layer.about
    words = (about.title, about.question, about.template, about.layout, about.lang)
    yield BoardCreated(*words, now, about.names)
    yield from (BoardRuled(key, getattr(about, key)) for key in LASTING)
    yield from chain.from_iterable(map(_section, layer.sections))
    yield from (ColumnAdded(column.id, column.title, "") for column in layer.columns)
    yield from chain.from_iterable(map(_run, layer.rounds))
    notes = (*(twin.note for twin in layer.twins), *layer.notes)
    yield from chain.from_iterable(map(_written, notes))
    for into in sorted({twin.into for twin in layer.twins}):
        yield NoteMerged(into, tuple(t.note.id for t in layer.twins if t.into == into))
    yield from chain.from_iterable(map(_made, layer.groups))
    yield from chain.from_iterable(map(_counted, layer.votes))
    yield from _thought(layer.ideas)
    yield from chain.from_iterable(map(_decided, layer.decisions))
    yield from chain.from_iterable(map(_planned, layer.actions))
    yield from (ReplyAdded(r.id, r.kind, r.on, r.text, r.lang, r.seat) for r in layer.replies)
    yield from (NoteTranslated(t.note, t.lang, t.text, NOBODY, t.of) for t in layer.translations)


def _about(about: About) -> About:
    words = (about.title, about.question, about.template, about.layout, about.lang)
    kept = {key: getattr(about, key) for key in LASTING}
    return About(*words, names=about.names, **kept)


def _note(note: Note, z: int) -> Note:
    """Nobody wrote it here, so nobody could take back that it may be quoted: that stays behind."""
    return replace(note, seat=NOBODY, z=z, text_at=0, place_at=0, look_at=0, quote=False)


def _said(layer: Shown) -> list[Reply]:
    """Return the replies to what is there, the oldest first."""
    there = {
        *(("note", note.id) for note in layer.notes),
        *(("note", twin.note.id) for twin in layer.twins),
        *(("group", group.id) for group in layer.groups),
        *(("idea", idea.id) for idea in layer.ideas),
    }
    found = (reply for reply in layer.replies if (reply.kind, reply.on) in there)
    return sorted(found, key=lambda reply: (reply.n, reply.id))


def _reply(reply: Reply, n: int) -> Reply:
    return replace(reply, seat=NOBODY, n=n, way=())


def _translated(layer: Shown) -> tuple[Translation, ...]:
    there = {note.id for note in (*layer.notes, *(twin.note for twin in layer.twins))}
    found = (one for one in layer.translations if one.note in there)
    return tuple(replace(one, seat=NOBODY, n=0) for one in found)


def _round(round: Round) -> Round:
    if round.state == "closed":
        return replace(round, covered=0, teams=0)
    state = "skipped" if round.state == "skipped" else "planned"
    return Round(round.id, round.plan, state, repeat_of=round.repeat_of)


def _group(group: Group, there: set[NoteId]) -> Group:
    notes = tuple((id, 0) for id, _ in group.notes if id in there)
    return replace(group, notes=notes, name_at=0, place_at=0)


def _section(section: Section) -> Iterator[First]:
    words = (section.title, section.prompt, section.colour, section.max_chars, section.limit)
    yield SectionAdded(section.id, *words, "", section.labels, section.feeling)
    if section.locked:
        yield SectionLocked(section.id, on=True)


def _run(round: Round) -> Iterator[First]:
    yield RoundAdded(round.id, round.plan, "", round.repeat_of)
    if round.state == "skipped":
        yield RoundSkipped(round.id)
    elif round.state == "closed":
        yield RoundStarted(round.id, round.starts_at, round.ends_at, round.names)
        if round.left:
            yield RoundPaused(round.id, round.left)
        if round.timed:
            yield RoundTimed(round.id, round.ends_at, 0)
        yield RoundClosed(round.id)


def _written(note: Note) -> Iterator[First]:
    words, place = (note.text, note.lang, note.colour), (note.x, note.y, note.rank)
    added = NoteAdded(note.id, note.section, *words, *place, NOBODY, note.copy_of, note.tags)
    yield replace(added, round=note.round, column=note.column)
    if note.altered:
        yield NoteEdited(note.id, note.text, note.lang, 0, altered=True)


def _made(group: Group) -> Iterator[First]:
    ids = tuple(id for id, _ in group.notes)
    place = (group.x, group.y, "", group.made_by, group.column, group.words_of)
    yield GroupMade(group.id, group.name, group.section, ids, *place)
    yield from (GroupSuggested(group.id, name, on=True) for name in group.names)
    if group.locked:
        yield GroupLocked(group.id, on=True)


def _counted(vote: Vote) -> Iterator[First]:
    rules = (vote.method, vote.steps, vote.lens, vote.target, vote.round)
    yield VoteOpened(vote.id, vote.items, vote.budget, vote.max_per_item, vote.own_allowed, *rules)
    sums = (vote.turnout, vote.seats, vote.results, vote.real, vote.duels, vote.held)
    yield VoteClosed(vote.id, *sums)


def _thought(ideas: Sequence[Idea]) -> Iterator[First]:
    """Make the ideas, and merge without sources: a merger would unite them anew."""
    merged: dict[IdeaId, list[Idea]] = {}
    for idea in ideas:
        yield IdeaMade(idea.id, idea.text, idea.lang, ())
        if idea.into:
            merged.setdefault(IdeaId(idea.into), []).append(idea)
    for into, ended in merged.items():
        yield IdeasMerged(into, tuple(idea.id for idea in ended))
    for idea in ideas:
        if idea.sources:
            yield IdeaSourced(idea.id, idea.sources, on=True)


def _decided(decision: Decision) -> Iterator[First]:
    what = (decision.kind, decision.id)
    for one in reversed(decision.former):
        yield DecisionMade(*what, one.outcome, one.reason, one.answer_by, one.at)
    words = (decision.outcome, decision.reason, decision.answer_by)
    yield DecisionMade(*what, *words, decision.at)


def _planned(action: Action) -> Iterator[First]:
    when = (action.due, action.cue, action.deed)
    yield ActionAdded(action.id, action.text, action.owner, *when, action.kind, action.of)
    if action.state != "open":
        yield ActionTurned(action.id, action.state)
