"""A proposal as it is kept: groups that the clustering step suggests, and what people make of it.

Values and pure changes of them; it moves nothing on the board. Ids are those of notes, and of
groups that are not there yet.
"""

from __future__ import annotations

from collections.abc import Collection

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


class Proposal(Suggestion, frozen=True, array_like=True, tag="proposal"):
    """A suggestion as people adjusted it; ``accepted`` are groups of it that are on the board."""

    accepted: tuple[str, ...] = ()

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
    return pruned(replace(proposal, groups=groups, levels=levels))


def levelled(proposal: Proposal, level: int) -> Proposal:
    """Return it with so many steps done: each changes one group, and can be taken back."""
    while proposal.level < min(level, len(proposal.levels)):
        proposal = _finer(proposal)
    while proposal.level > max(level, 0):
        proposal = _coarser(proposal)
    return proposal


def accepted(proposal: Proposal, ids: Collection[str]) -> Proposal:
    """Return it without groups that are on the board now."""
    groups = tuple(group for group in proposal.groups if group.id not in ids)
    known = (*proposal.accepted, *(id for id in ids if id not in proposal.accepted))
    return pruned(replace(proposal, groups=groups, accepted=known))


def without(proposal: Proposal, note: str) -> Proposal:
    """Return it without any word of a note that others may no longer see."""
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
    return replace(proposal, levels=(*reversed(done), *more), level=len(done))


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
