"""What keeps its place in a section's frame when the frames of a plane move (rule SE14)."""

from __future__ import annotations

from board import layout, limits, membership, vacancies
from board.groups import GroupMoved, Place
from board.layout import Box
from board.state import Board, Group, GroupId, SectionId

Spots = dict[GroupId, tuple[int, int]]


def shifted(before: Board, after: Board, gone: str = "") -> tuple[list[Place], list[GroupMoved]]:
    """Return where loose notes and groups lie once sections are as in ``after``.

    What lay in the section ``gone`` is already of another one there, and gets free room in it.
    """
    along = {s.id: _by(before, after, s.id) for s in before.sections if s.id != gone}
    places = {
        section: [(id, _in_range(x + by), y) for id, x, y in _loose(before, section)]
        for section, by in along.items()
    }
    spots = {
        g.id: (_in_range(g.x + along[g.section]), g.y) for g in before.groups if g.section in along
    }
    lost = [group for group in before.groups if group.section == gone]
    homeless = [id for id, _, _ in _loose(before, SectionId(gone))]
    if lost or homeless:
        id = homeless[0] if homeless else None
        home = after.notes[id].section if id else after.group(lost[0].id).section
        notes = [vacancies.note_box(x, y) for _, x, y in places[home]]
        frame = layout.frame(after, home)
        rooms = vacancies.Rooms(frame, [*notes, *_boxes(before, home, spots)])
        spots |= {group.id: rooms.take(_many(before, group)) for group in lost}
        housed = [*_boxes(before, home, spots), *_boxes(before, gone, spots)]
        slots = vacancies.slots_among(frame, [*notes, *housed])
        places[SectionId(gone)] = [(id, *next(slots)) for id in homeless]
    return [place for found in places.values() for place in found], _moves(before, after, spots)


def _by(before: Board, after: Board, section: str) -> int:
    return layout.frame(after, section).x - layout.frame(before, section).x


def _loose(board: Board, section: SectionId) -> list[Place]:
    return [(note.id, note.x, note.y) for note in layout.loose(board, section)]


def _many(board: Board, group: Group) -> int:
    return len(membership.present(board, group))


def _boxes(board: Board, section: str, spots: Spots) -> list[Box]:
    """Return the groups of a section, with air, where they lie now."""
    return [
        vacancies.aired(Box(*spots[group.id], *layout.size(_many(board, group))))
        for group in layout.groups_in(board, section)
    ]


def _moves(before: Board, after: Board, spots: Spots) -> list[GroupMoved]:
    ahead = ["", *(group.id for group in after.groups)]
    return [
        GroupMoved(new.id, new.section, *spots[new.id], behind)
        for old, new, behind in zip(before.groups, after.groups, ahead, strict=False)
        if (old.x, old.y) != spots[new.id]
    ]


def _in_range(x: int) -> int:
    return min(max(x, -limits.XY), limits.XY)
