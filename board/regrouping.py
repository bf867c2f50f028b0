"""What is done to whole groups: moving, merging, splitting, dissolving."""

from __future__ import annotations

from msgspec.structs import replace

from board import ballots, layout, limits, membership, threads, vacancies
from board.grouping import may, movable, named, new_id, reachable, still, words_of
from board.groups import (
    DissolveGroup,
    GroupDissolved,
    GroupMade,
    GroupMoved,
    GroupParted,
    GroupsMerged,
    GroupTaken,
    MergeGroups,
    MoveGroup,
    Place,
    SplitGroup,
    begun,
    inserted,
    taken,
)
from board.reach import column, open_section, place, room_for, unchanged
from board.state import Board, Caller, Group, Refused


def move(board: Board, ask: MoveGroup, by: Caller) -> list[GroupMoved]:
    """Move a group with all its notes, which stay in it (rule GR10)."""
    may(board, by, "move", "group")
    group = reachable(board, ask.id, by)
    section = open_section(board, ask.section, by)
    if ask.after:
        board.group(ask.after)
    if ask.after == group.id:
        raise Refused("bad-value", field="after")
    notes = membership.present(board, group)
    room_for(board, section, notes)
    x, y = place(board, ask.x, ask.y)
    event = GroupMoved(
        group.id, section.id, x, y, ask.after, column(board, ask.column, group.column)
    )
    after = moved(board, event)
    same = (group.section, group.x, group.y, group.column) == (section.id, x, y, event.column)
    if same and [g.id for g in after.groups] == [g.id for g in board.groups]:
        return []
    unchanged("place", group.place_at, ask.expect)
    return [event]


def merge(board: Board, ask: MergeGroups, by: Caller) -> list[GroupsMerged]:
    may(board, by, "merge_group", "group")
    into = reachable(board, ask.into, by)
    groups = [reachable(board, id, by) for id in dict.fromkeys(ask.groups) if id != into.id]
    if not groups:
        return []
    notes = [note for group in groups for note in membership.present(board, group)]
    still(board, [into.id, *(g.id for g in groups), *(note.id for note in notes)], by)
    room_for(board, board.section(into.section), notes)
    return [GroupsMerged(into.id, tuple(group.id for group in groups))]


def split(board: Board, ask: SplitGroup, by: Caller) -> list[GroupParted]:
    """Take notes of a group out into a new one beside it."""
    may(board, by, "split_group", "group")
    group = reachable(board, ask.id, by)
    new_id(board, ask.new)
    notes = movable(board, ask.notes, by)
    inside = {id for id, _ in group.notes}
    for note in notes:
        if note.id not in inside:
            raise Refused("note-gone", id=note.id)
    free = layout.plane(board)
    x, y = vacancies.room_beside(board, group, len(notes)) if free else (0, 0)
    ids = tuple(note.id for note in notes)
    name = named(ask.name)
    return [GroupParted(group.id, ask.new, name, ids, x, y, words_of(name, notes))]


def dissolve(board: Board, ask: DissolveGroup, by: Caller) -> list[GroupDissolved]:
    may(board, by, "group")
    group = reachable(board, ask.id, by)
    still(board, [group.id, *(note.id for note in membership.present(board, group))], by)
    unchanged("group", _latest(board, group), ask.expect)
    if layout.plane(board):
        places = layout.group_slots(board, group)
    else:
        places = [(note.id, 0, 0) for note in membership.present(board, group)]
    return [GroupDissolved(group.id, tuple(_within(places)))]


def moved(board: Board, e: GroupMoved) -> Board:
    found = [group for group in board.groups if group.id == e.id]
    if not found or all(section.id != e.section for section in board.sections):
        return board
    place = {"section": e.section, "x": e.x, "y": e.y, "column": e.column}
    group = replace(found[0], **place, place_at=board.seq)
    rest = tuple(old for old in board.groups if old.id != e.id)
    board = inserted(replace(board, groups=rest), group, e.after, first=True)
    return membership.settled(board, group, [id for id, _ in group.notes])


def merged(board: Board, e: GroupsMerged) -> Board:
    """Notes come behind those that are there; names of the merged stay as suggestions (GR7)."""
    into = next((group for group in board.groups if group.id == e.into), None)
    gone = [g for id in e.groups for g in board.groups if g.id == id != e.into]
    if into is None or not gone:
        return board
    coming = [id for group in gone for id, _ in group.notes]
    notes = (*into.notes, *((id, board.seq) for id in coming))
    rest = tuple(group for group in board.groups if group not in gone)
    board = replace(board, groups=rest).with_group(into.id, notes=notes, names=_names(into, gone))
    board = ballots.fused(board, into.id, [group.id for group in gone])
    board = threads.moved(board, {group.id for group in gone}, into.id)
    return membership.settled(board, into, coming)


def parted(board: Board, e: GroupParted) -> Board:
    old = next((group for group in board.groups if group.id == e.id), None)
    if old is None:
        return board
    words, place = (e.new, e.name, old.section, e.notes), (e.x, e.y, old.id)
    return begun(board, GroupMade(*words, *place, old.made_by, old.column, e.words_of))


def dissolved(board: Board, e: GroupDissolved) -> Board:
    rest = tuple(group for group in board.groups if group.id != e.id)
    if len(rest) == len(board.groups):
        return board
    board = ballots.without(replace(board, groups=rest), e.id)
    board = threads.left(board, e.id)
    return taken(board, GroupTaken(e.places))


def _latest(board: Board, group: Group) -> int:
    """Return the number of the last event that changed what is in a group, or its name."""
    stamps = [stamp for id, stamp in group.notes if id in board.notes]
    return max([group.name_at, *stamps])


def _names(into: Group, gone: list[Group]) -> tuple[str, ...]:
    # What is said by a note that comes along is no name to be kept besides.
    theirs = [name for g in gone for name in ("" if g.words_of else g.name, *g.names)]
    found = dict.fromkeys([*into.names, *(n for n in theirs if n not in ("", into.name))])
    return tuple(found)[: limits.NAMES_OF_GROUP]


def _within(places: list[Place]) -> list[Place]:
    return [(id, min(x, limits.XY), min(y, limits.XY)) for id, x, y in places]
