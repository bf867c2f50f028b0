"""A proposal as it is kept: groups that the clustering step suggests, and what people make of it.

Values and pure changes of them; it moves nothing on the board. Ids are those of notes, and of
groups that are not there yet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace


class Label(Struct, frozen=True, array_like=True):
    """What a group may be called in one language ("" where nothing tells): words of ``note``.

    Its text is looked up where it is shown, so that what is hidden or erased leaves no copy here.
    """

    lang: str
    note: str
    keywords: tuple[str, ...]


class Proposed(Struct, frozen=True, array_like=True):
    """A group: ``name`` is a person's word for it, ``unsure`` are those that may not fit."""

    id: str
    name: str = ""
    labels: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


class Step(Struct, frozen=True, array_like=True):
    """``fresh`` comes out of ``group``; once it is done, ``fresh`` is no more than its id."""

    group: str
    fresh: Proposed


class Suggestion(Struct, frozen=True, array_like=True):
    """What the clustering step found on the board of the number ``base``.

    ``doubles`` say nearly the same, ``same`` in two languages. Of ``levels`` the first ``level``
    are done: each makes one group more.
    """

    id: str
    base: int
    method: str
    version: str
    seed: int
    groups: tuple[Proposed, ...]
    loose: tuple[str, ...]
    doubles: tuple[tuple[str, str], ...]
    same: tuple[tuple[str, str], ...]
    level: int
    levels: tuple[Step, ...]


AnySuggestion = TypeVar("AnySuggestion", bound=Suggestion)


class Proposal(Suggestion, frozen=True, array_like=True, tag="proposal"):
    """A suggestion as people adjusted it; ``accepted`` are groups of it that are on the board.

    ``locked`` are groups that steps to more or fewer leave as they are, and a new one takes over.
    """

    accepted: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()

    def group(self, id: str) -> Proposed | None:
        return next((group for group in self.groups if group.id == id), None)

    def with_group(self, id: str, **changes: object) -> Proposal:
        groups = tuple(replace(g, **changes) if g.id == id else g for g in self.groups)
        return replace(self, groups=groups)


def moved(proposal: Proposal, note: str, to: str) -> Proposal:
    """Return it with a note in another group, last; in none if ``to`` is ""."""
    groups = tuple(_without(group, {note}) for group in proposal.groups)
    loose = tuple(id for id in proposal.loose if id != note)
    proposal = replace(proposal, groups=groups, loose=loose if to else (*loose, note))
    found = proposal.group(to)
    return proposal.with_group(to, notes=(*found.notes, note)) if found else proposal


def joined(proposal: Proposal, into: str, ending: str) -> Proposal:
    """Return it with one group's notes behind another's; what came out of it comes out of that."""
    one, other = proposal.group(into), proposal.group(ending)
    if one is None or other is None or into == ending:
        return proposal
    levels = tuple(
        replace(step, group=into) if step.group == ending else step for step in proposal.levels
    )
    groups = tuple(_united(g, other) if g is one else g for g in proposal.groups if g is not other)
    locked = tuple(id for id in proposal.locked if id != ending)
    return pruned(replace(proposal, groups=groups, levels=levels, locked=locked))


def levelled(proposal: Proposal, level: int) -> Proposal:
    """Return it with so many steps done: each changes one group, and can be taken back."""
    least, most = reach(proposal)
    while proposal.level < min(level, most):
        proposal = _finer(proposal)
    while proposal.level > max(level, least):
        proposal = _coarser(proposal)
    return proposal


def ids(proposal: Proposal) -> set[str]:
    """Return the ids of all groups that it has, may come to have, or had."""
    groups = {group.id for group in proposal.groups}
    return groups.union(proposal.accepted, (step.fresh.id for step in proposal.levels))


def reach(proposal: Proposal) -> tuple[int, int]:
    """Return the least and the most steps that can be done without changing a locked group."""
    held = _held(proposal)
    done, more = proposal.levels[: proposal.level], proposal.levels[proposal.level :]
    least = sum(step.fresh.id in held for step in done)
    return least, len(proposal.levels) - sum(step.fresh.id in held for step in more)


def split(proposal: Proposal, id: str, fresh: str, notes: Collection[str]) -> Proposal:
    """Return it with some of a group's notes in a new one behind it, called by those notes."""
    group = proposal.group(id)
    if group is None or proposal.group(fresh) is not None:
        return proposal
    leaving = set(notes)
    inside = tuple(note for note in group.notes if note in leaving)
    theirs = tuple(label for label in group.labels if label.note in leaving)
    # Each is called by the words of its own notes; one without any label by its first note's.
    new = Proposed(
        fresh,
        "",
        theirs or tuple(Label("", note, ()) for note in inside[:1]),
        inside,
        tuple(note for note in group.unsure if note in leaving),
    )
    kept = tuple(label for label in group.labels if label not in theirs)
    rest = replace(_without(group, leaving), labels=kept or group.labels)
    groups = [part for g in proposal.groups for part in ((rest, new) if g is group else (g,))]
    # A step that would now take nothing out of it, or all, is none.
    more = [
        step
        for step in proposal.levels[proposal.level :]
        if step.group != id or 0 < len({*step.fresh.notes} & {*rest.notes}) < len(rest.notes)
    ]
    levels = (*proposal.levels[: proposal.level], *more)
    return pruned(replace(proposal, groups=tuple(groups), levels=levels))


def locked(proposal: Proposal, id: str, *, on: bool) -> Proposal:
    """Return it with a group locked or not; no step of the slider changes one that is."""
    rest = tuple(one for one in proposal.locked if one != id)
    return _arranged(replace(proposal, locked=(*rest, id) if on else rest))


def _arranged(proposal: Proposal) -> Proposal:
    """Return it with the steps that would change a locked group at both ends, out of reach."""
    held = _held(proposal)
    done, more = proposal.levels[: proposal.level], proposal.levels[proposal.level :]
    first = sorted(done, key=lambda step: step.fresh.id not in held)
    last = sorted(more, key=lambda step: step.fresh.id in held)
    return replace(proposal, levels=(*first, *last))


def _held(proposal: Proposal) -> set[str]:
    """Return the ``fresh`` ids of the steps that would change a locked group, now or on the way."""
    locked = set(proposal.locked)
    staying, held, later = set(locked), set[str](), set[str]()
    for step in reversed(proposal.levels[: proposal.level]):
        # What came out of a group has to be back in it before that goes anywhere.
        if step.group in locked or step.fresh.id in staying:
            held.add(step.fresh.id)
            staying.add(step.group)
    for step in proposal.levels[proposal.level :]:
        if step.group in locked or step.group in later:
            later.add(step.fresh.id)
    return held | later


def accepted(proposal: Proposal, ids: Collection[str]) -> Proposal:
    """Return it without groups that are on the board now."""
    groups = tuple(group for group in proposal.groups if group.id not in ids)
    known = (*proposal.accepted, *(id for id in ids if id not in proposal.accepted))
    locked = tuple(id for id in proposal.locked if id not in ids)
    return pruned(replace(proposal, groups=groups, accepted=known, locked=locked))


def kept(proposal: Proposal, former: Proposal) -> Proposal:
    """Return it with the locked groups of the former one, which it says nothing about, first."""
    held = tuple(group for group in former.groups if group.id in former.locked and group.notes)
    for note in (note for group in held for note in group.notes):
        proposal = _left(proposal, note)
    ids = {group.id for group in held}
    twice = [group for group in proposal.groups if group.id in ids]
    loose = (*proposal.loose, *(note for group in twice for note in group.notes))
    groups = (*held, *(group for group in proposal.groups if group not in twice))
    locked = tuple(group.id for group in held)
    return pruned(replace(proposal, groups=groups, loose=loose, locked=locked))


def without(proposal: Proposal, note: str) -> Proposal:
    """Return it without any word of a note that others may no longer see."""
    return silenced(_left(proposal, note))


def _left(proposal: Proposal, note: str) -> Proposal:
    gone = {note}
    return replace(
        proposal,
        groups=tuple(_without(group, gone, wholly=True) for group in proposal.groups),
        loose=tuple(id for id in proposal.loose if id != note),
        doubles=tuple(pair for pair in proposal.doubles if note not in pair),
        same=tuple(pair for pair in proposal.same if note not in pair),
        levels=tuple(
            replace(step, fresh=_without(step.fresh, gone, wholly=True)) for step in proposal.levels
        ),
    )


def silenced(found: AnySuggestion) -> AnySuggestion:
    """Return it without keywords: nobody can tell which notes they were in."""
    if not any(label.keywords for group in _all(found) for label in group.labels):
        return found
    return replace(
        found,
        groups=tuple(map(_silent, found.groups)),
        levels=tuple(replace(step, fresh=_silent(step.fresh)) for step in found.levels),
    )


def pruned(proposal: Proposal) -> Proposal:
    """Return it without the steps whose groups are no longer there to be changed."""
    there = {group.id for group in proposal.groups}
    done: list[Step] = []
    for step in reversed(proposal.levels[: proposal.level]):
        if step.group != step.fresh.id and {step.group, step.fresh.id} <= there:
            there.remove(step.fresh.id)
            done.append(step)
    there = {group.id for group in proposal.groups}
    more: list[Step] = []
    for step in proposal.levels[proposal.level :]:
        if step.group in there and step.fresh.id not in there:
            there.add(step.fresh.id)
            more.append(step)
    return _arranged(replace(proposal, levels=(*reversed(done), *more), level=len(done)))


def _all(found: Suggestion) -> Iterator[Proposed]:
    yield from found.groups
    yield from (step.fresh for step in found.levels)


def _silent(group: Proposed) -> Proposed:
    return replace(group, labels=tuple(replace(one, keywords=()) for one in group.labels))


def _finer(proposal: Proposal) -> Proposal:
    step = proposal.levels[proposal.level]
    groups: list[Proposed] = []
    for group in proposal.groups:
        groups.append(group)
        if group.id == step.group:
            leaving = set(step.fresh.notes).intersection(group.notes)
            notes = tuple(id for id in step.fresh.notes if id in leaving)
            unsure = tuple(id for id in group.unsure if id in leaving)
            groups[-1] = _without(group, leaving)
            groups.append(replace(step.fresh, notes=notes, unsure=unsure))
    return _stepped(proposal, groups, replace(step, fresh=Proposed(step.fresh.id)), 1)


def _coarser(proposal: Proposal) -> Proposal:
    step = proposal.levels[proposal.level - 1]
    fresh = proposal.group(step.fresh.id) or step.fresh
    groups = [
        _united(group, fresh) if group.id == step.group else group
        for group in proposal.groups
        if group is not fresh
    ]
    return _stepped(proposal, groups, replace(step, fresh=fresh), -1)


def _stepped(proposal: Proposal, groups: list[Proposed], step: Step, by: int) -> Proposal:
    levels = list(proposal.levels)
    levels[min(proposal.level, proposal.level + by)] = step
    return replace(proposal, groups=tuple(groups), levels=tuple(levels), level=proposal.level + by)


def _united(one: Proposed, other: Proposed) -> Proposed:
    notes, unsure = (*one.notes, *other.notes), (*one.unsure, *other.unsure)
    return replace(one, notes=notes, unsure=unsure)


def _without(group: Proposed, leaving: Collection[str], *, wholly: bool = False) -> Proposed:
    """Return the group without these notes; ``wholly``: nor called by their words."""
    notes = tuple(id for id in group.notes if id not in leaving)
    if len(notes) == len(group.notes) and not wholly:
        return group
    unsure = tuple(id for id in group.unsure if id not in leaving)
    labels = tuple(label for label in group.labels if not (wholly and label.note in leaving))
    return replace(group, notes=notes, unsure=unsure, labels=labels)
