"""What a vote is about: notes, groups, ideas, or the session itself (docs/RULES.md, VO1, VO2)."""

from __future__ import annotations

from typing import Final

from board import membership
from board.state import Board, ItemId, NoteId, Vote, VotePlan

TARGETS: Final = ("notes", "groups", "ideas", "session")
SESSION: Final = "session---------"  # the one item of a vote about the meeting itself
Held = tuple[tuple[ItemId, tuple[NoteId, ...]], ...]


def items(board: Board, plan: VotePlan) -> tuple[ItemId, ...]:
    """Return what there is to vote on now, by id.

    Groups without a note are left out; a note in no group counts as a group of one.
    """
    match plan.target:
        case "session":
            return (SESSION,)
        case "ideas":
            return tuple(sorted(idea.id for idea in board.ideas if not idea.into))
        case "groups":
            grouped = membership.grouped(board)
            full = ((g.id, g.section) for g in board.groups if membership.present(board, g))
            loose = ((n.id, n.section) for n in board.notes.values() if n.id not in grouped)
            return tuple(sorted({id for id, at in (*full, *loose) if _within(plan, at)}))
        case _:
            notes = board.notes.values()
            return tuple(sorted(note.id for note in notes if _within(plan, note.section)))


def there(board: Board, vote: Vote) -> list[ItemId]:
    """Return the items of a vote that are still on the board."""
    present: set[str]
    match vote.target:
        case "session":
            return list(vote.items)
        case "groups":
            present = {*(group.id for group in board.groups), *board.notes}
        case "ideas":
            present = {idea.id for idea in board.ideas if not idea.into}
        case _:
            return [item for item in vote.items if item in board.notes]
    return [item for item in vote.items if item in present]


def held(board: Board, vote: Vote) -> Held:
    """Return which notes are in the groups that are voted on: a decision answers them (ID6)."""
    if vote.target != "groups":
        return ()
    present = set(there(board, vote))
    return tuple(
        (group.id, tuple(note.id for note in membership.present(board, group)))
        for group in board.groups
        if group.id in present
    )


def _within(plan: VotePlan, section: str) -> bool:
    return not plan.sections or section in plan.sections
