"""What the clustering step is given of a board: what all may see, and people did not group."""

from __future__ import annotations

from board import membership
from board.overlay import Proposed
from board.state import Board, Group, GroupId, Note, Shape

PROPOSAL = "proposal"


def notes(board: Board) -> list[Note]:
    """Return the notes that may be grouped, by id: what people grouped or locked stays as it is."""
    kept: set[str] = {id for group in theirs(board) for id, _ in group.notes}
    kept.update(id for group in held(board) for id in group.notes)
    return [note for id, note in sorted(board.notes.items()) if id not in kept]


def theirs(board: Board) -> list[Group]:
    """Return the groups that are people's: made, changed or locked by them (rules GR8, GR14)."""
    ours = untouched(board)
    return [group for group in board.groups if group.locked or group.id not in ours]


def held(board: Board) -> list[Proposed]:
    """Return the groups of an open proposal that are locked: a new one takes them over."""
    proposal = board.secret.proposal
    return [one for one in proposal.groups if one.id in proposal.locked] if proposal else []


def untouched(board: Board) -> set[GroupId]:
    """Return the groups that a proposal made, and nobody has changed since."""
    left = board.secret.left
    return {group.id for group in board.groups if left.get(group.id) == shape(group)}


def former(board: Board) -> dict[str, frozenset[str]]:
    """Return the notes of the groups that a new proposal may be about again, by their ids."""
    proposal, ours = board.secret.proposal, untouched(board)
    locked = held(board)
    proposed = [one for one in proposal.groups if one not in locked] if proposal else []
    found = {group.id: frozenset(group.notes) for group in proposed} | {
        group.id: frozenset(note.id for note in membership.present(board, group))
        for group in board.groups
        if group.id in ours
    }
    return {id: notes for id, notes in found.items() if notes}


def shape(group: Group) -> Shape:
    """Return what a group is like: words of a note by its id, for they may be erased (GR19)."""
    return tuple(id for id, _ in group.notes), group.words_of or group.name
