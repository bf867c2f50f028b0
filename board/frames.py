"""What keeps its place in a section's frame when the frames of a plane move (rule SE14)."""

from __future__ import annotations

from msgspec.structs import replace

from board import layout, limits, membership
from board.groups import GroupMoved, Place
from board.state import Board, Group


def shifted(before: Board, after: Board, gone: str = "") -> tuple[list[Place], list[GroupMoved]]:
    """Return where loose notes and groups lie once sections are as in ``after``.

    What lay in the section ``gone`` is already of another one there, and gets free room in it.
    """
    grouped = membership.grouped(before)
    there = after
    homeless = [note.id for note in layout.loose(before, gone)] if gone else []
    for note in before.notes.values():
        if note.section != gone and note.id not in grouped:
            x = _in_range(note.x + _by(before, after, note.section))
            there = there.with_note(replace(there.notes[note.id], x=x))
        elif note.id in homeless:
            there = there.without_note(there.notes[note.id])
    lost: list[Group] = []
    for group in before.groups:
        if group.section == gone:
            lost.append(group)
        else:
            x = _in_range(group.x + _by(before, after, group.section))
            there = there.with_group(group.id, x=x)
    there = _housed(there, lost)
    if homeless:
        slots = layout.free_slots(there, after.notes[homeless[0]].section)
        for id in homeless:
            x, y = next(slots)
            there = there.with_note(replace(after.notes[id], x=x, y=y))
    order = sorted(before.sections, key=lambda section: section.id == gone)
    notes = (there.notes[note.id] for s in order for note in layout.loose(before, s.id))
    return [(note.id, note.x, note.y) for note in notes], _moves(before, there)


def _by(before: Board, after: Board, section: str) -> int:
    return layout.frame(after, section).x - layout.frame(before, section).x


def _housed(there: Board, lost: list[Group]) -> Board:
    """Find room for the groups of a removed section, which do not lie anywhere before."""
    waiting = {group.id for group in lost}
    for group in lost:
        seen = replace(there, groups=tuple(g for g in there.groups if g.id not in waiting))
        home = there.group(group.id).section
        x, y = layout.room_in(seen, home, len(membership.present(there, group)))
        there = there.with_group(group.id, x=x, y=y)
        waiting.remove(group.id)
    return there


def _moves(before: Board, there: Board) -> list[GroupMoved]:
    ahead = ["", *(group.id for group in there.groups)]
    return [
        GroupMoved(new.id, new.section, new.x, new.y, after)
        for old, new, after in zip(before.groups, there.groups, ahead, strict=False)
        if (old.x, old.y) != (new.x, new.y)
    ]


def _in_range(x: int) -> int:
    return min(max(x, -limits.XY), limits.XY)
