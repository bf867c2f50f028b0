"""Putting proposed groups on the board, as it is now (docs/RULES.md, GR14, GR16, GR17).

A proposal may be old: what is gone, locked or grouped by a person by now stays where it is, and is
said to have been left out. Nothing is refused for being old.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from msgspec.structs import replace

from board import groups, limits, material, membership, reach, regrouping
from board.creation import fresh_id
from board.ground import Ground
from board.grouping import said
from board.groups import GroupFilled, GroupMade, GroupMoved, GroupRenamed
from board.overlay import Proposal, Proposed
from board.permissions import check, unfrozen
from board.proposals import AcceptProposal, ProposalAccepted, open_one, proposed
from board.state import Board, Caller, Group, GroupId, Note, NoteId, Refused, Section

LEAST: Final = 2  # notes of a group that is made
Event = GroupMade | GroupFilled | GroupRenamed | GroupMoved | ProposalAccepted


def accept(board: Board, ask: AcceptProposal, by: Caller) -> list[Event]:
    unfrozen(board, by)
    check(board, "structure", by)
    proposal = open_one(board, ask.id)
    wanted = ask.groups or tuple(group.id for group in proposal.groups)
    chosen = [proposed(proposal, id) for id in dict.fromkeys(wanted) if id not in proposal.accepted]
    return _Accepting(board, proposal, by).all(chosen) if chosen else []


def why_left(board: Board, proposal: Proposal, note: NoteId, home: Group | None, to: str) -> str:
    """Return why a note stays where it is, whatever was proposed; "" if it does not (GR14)."""
    if note not in board.notes:
        return "gone"
    if home is None:
        return ""
    if home.locked:
        return "locked"
    came = dict(home.notes)[note]
    persons = home.made_by != material.PROPOSAL or max(came, home.name_at) > proposal.base
    return "grouped" if persons and home.id != to else ""


def called(board: Board, group: Proposed) -> tuple[str, str]:
    """Return what a proposed group is called: a person's word, else a note's; and that note."""
    if group.name:
        return group.name, ""
    lang = board.about.lang.partition("-")[0]
    by_lang = sorted(group.labels, key=lambda label: label.lang != lang)
    found = [board.notes.get(NoteId(label.note)) for label in by_lang]
    return next(((said(note.text), note.id) for note in found if note), ("", ""))


class _Accepting:
    """Goes on from group to group, each on the board that the former left."""

    def __init__(self, board: Board, proposal: Proposal, by: Caller) -> None:
        self._board, self._proposal, self._by = board, proposal, by
        self._homes = membership.homes(board)
        self._events: list[Event] = []
        self._left: list[tuple[NoteId, str]] = []
        self._edited: list[NoteId] = []

    def all(self, chosen: Sequence[Proposed]) -> list[Event]:
        made = material.untouched(self._board)
        staying = {group.id: self._staying(group) for group in chosen}
        moving = [note.id for id, notes in staying.items() for note in self._coming(id, notes)]
        ground = Ground(self._board, moving)
        for group in chosen:
            if staying[group.id]:
                made |= self._put(group, staying[group.id], ground)
        ids, kept = tuple(group.id for group in chosen), tuple(sorted(made))
        left, edited = tuple(self._left), tuple(self._edited)
        return [*self._events, ProposalAccepted(self._proposal.id, ids, left, edited, kept)]

    def _staying(self, group: Proposed) -> list[Note]:
        """Return the notes that stay in a proposed group; none where too few are left."""
        reasons = {
            id: why_left(self._board, self._proposal, id, self._homes.get(id), group.id)
            for id in map(NoteId, group.notes)
        }
        self._left += [(id, why) for id, why in reasons.items() if why]
        return self._enough([self._board.notes[id] for id, why in reasons.items() if not why])

    def _enough(self, notes: list[Note]) -> list[Note]:
        if len(notes) >= LEAST:
            return notes
        self._left += [(note.id, "few") for note in notes]
        return []

    def _coming(self, id: str, notes: Sequence[Note]) -> list[Note]:
        """Return those of the notes that are not in the group of this id already."""
        return [
            note for note in notes if note.id not in self._homes or self._homes[note.id].id != id
        ]

    def _put(self, group: Proposed, notes: list[Note], ground: Ground) -> set[GroupId]:
        """Make or fill a group; return its id where it is new, none otherwise."""
        old = next((old for old in self._board.groups if old.id == group.id), None)
        fills = old is not None and old.made_by == material.PROPOSAL and not old.locked
        section = self._board.section(old.section) if old and fills else self._most(notes)
        notes = self._fitting(section, notes)
        self._edited += [note.id for note in notes if note.text_at > self._proposal.base]
        if old and fills:
            self._fill(old, group, self._coming(old.id, notes), ground)
            return set()
        return (
            {self._make(group, section, notes, ground, taken=old is not None)} if notes else set()
        )

    def _most(self, notes: Sequence[Note]) -> Section:
        """Return the section that most of the notes lie in, the first of several."""
        many = Counter(note.section for note in notes)
        return max(self._board.sections, key=lambda section: many[section.id])

    def _fitting(self, section: Section, notes: list[Note]) -> list[Note]:
        """Return the notes, without those of other sections where they do not all fit."""
        try:
            reach.room_for(self._board, section, notes)
        except Refused:
            self._left += [(note.id, "full") for note in notes if note.section != section.id]
            return self._enough([note for note in notes if note.section == section.id])
        return notes

    def _make(
        self, group: Proposed, section: Section, notes: list[Note], ground: Ground, *, taken: bool
    ) -> GroupId:
        board = self._board
        if len(board.groups) >= limits.GROUPS:
            raise Refused("limit-reached", what="groups", most=limits.GROUPS)
        id = GroupId(fresh_id(self._by.fresh, len(board.groups)) if taken else group.id)
        x, y = ground.room(section.id, len(notes))
        ids = tuple(note.id for note in notes)
        column = reach.column(board, "", notes[0].column)
        name, whose = called(board, group)
        place = (section.id, ids, x, y, "", material.PROPOSAL, column)
        self._happen(GroupMade(id, name, *place, whose))
        return id

    def _fill(self, old: Group, group: Proposed, notes: list[Note], ground: Ground) -> None:
        if notes:
            self._happen(GroupFilled(old.id, tuple(note.id for note in notes), ""))
            many = len(membership.present(self._board, self._board.group(old.id)))
            x, y = ground.grown(old, many)
            if (x, y) != (old.x, old.y):
                ids = ["", *(one.id for one in self._board.groups)]
                ahead = ids[ids.index(old.id) - 1]
                self._happen(GroupMoved(old.id, old.section, x, y, ahead, old.column))
        if group.name and group.name != old.name:
            self._happen(GroupRenamed(old.id, group.name))

    def _happen(self, event: GroupMade | GroupFilled | GroupRenamed | GroupMoved) -> None:
        board = replace(self._board, seq=self._board.seq + 1)
        self._board = _APPLY[type(event)](board, event)
        self._events.append(event)


_APPLY: Final[Mapping[type, Callable[[Board, Any], Board]]] = MappingProxyType(
    {
        GroupMade: groups.made,
        GroupFilled: groups.filled,
        GroupMoved: regrouping.moved,
        GroupRenamed: groups.renamed,
    }
)
