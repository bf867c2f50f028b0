"""Groups: what is asked about them, and what happens to them (docs/RULES.md, 8).

What people may do with notes and groups is in ``grouping``, with whole groups in ``regrouping``.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import membership, pulling, threads
from board.state import Board, Group, GroupId, NoteId, SectionId

Place = tuple[NoteId, int, int]


class MakeGroup(Struct, frozen=True, array_like=True, tag="group.make", forbid_unknown_fields=True):
    id: GroupId
    name: str
    section: SectionId
    notes: tuple[NoteId, ...]
    x: int
    y: int
    after: str


class PutInGroup(Struct, frozen=True, array_like=True, tag="group.put", forbid_unknown_fields=True):
    id: GroupId
    notes: tuple[NoteId, ...]
    before: str
    expect: int


class TakeFromGroup(
    Struct, frozen=True, array_like=True, tag="group.take", forbid_unknown_fields=True
):
    """``places`` is one for each note on a plane, or empty: then the free ones beside it."""

    notes: tuple[NoteId, ...]
    places: tuple[tuple[int, int], ...]
    expect: int


class MoveGroup(Struct, frozen=True, array_like=True, tag="group.move", forbid_unknown_fields=True):
    id: GroupId
    section: SectionId
    x: int
    y: int
    after: str
    expect: int
    column: str = ""


class RenameGroup(
    Struct, frozen=True, array_like=True, tag="group.rename", forbid_unknown_fields=True
):
    id: GroupId
    name: str
    expect: int


class SuggestName(
    Struct, frozen=True, array_like=True, tag="group.suggest", forbid_unknown_fields=True
):
    id: GroupId
    name: str
    on: bool


class MergeGroups(
    Struct, frozen=True, array_like=True, tag="group.merge", forbid_unknown_fields=True
):
    into: GroupId
    groups: tuple[GroupId, ...]


class SplitGroup(
    Struct, frozen=True, array_like=True, tag="group.split", forbid_unknown_fields=True
):
    id: GroupId
    new: GroupId
    name: str
    notes: tuple[NoteId, ...]


class LockGroup(Struct, frozen=True, array_like=True, tag="group.lock", forbid_unknown_fields=True):
    id: GroupId
    on: bool


class DissolveGroup(
    Struct, frozen=True, array_like=True, tag="group.dissolve", forbid_unknown_fields=True
):
    id: GroupId
    expect: int


class GroupMade(Struct, frozen=True, array_like=True, tag="group.made"):
    """Comes after the group ``after``; last if that is "".

    ``words_of`` is the note whose words its name is, "" for none; so it is in other events.
    """

    id: GroupId
    name: str
    section: SectionId
    notes: tuple[NoteId, ...]
    x: int
    y: int
    after: str
    made_by: str
    column: str = ""
    words_of: str = ""


class GroupFilled(Struct, frozen=True, array_like=True, tag="group.filled"):
    id: GroupId
    notes: tuple[NoteId, ...]
    before: str


class GroupTaken(Struct, frozen=True, array_like=True, tag="group.taken"):
    """Notes that came out of their groups, and where they lie now."""

    places: tuple[Place, ...]


class GroupMoved(Struct, frozen=True, array_like=True, tag="group.moved"):
    """Comes after the group ``after``; first if that is ""."""

    id: GroupId
    section: SectionId
    x: int
    y: int
    after: str
    column: str = ""


class GroupRenamed(Struct, frozen=True, array_like=True, tag="group.renamed"):
    id: GroupId
    name: str
    words_of: str = ""


class GroupSuggested(Struct, frozen=True, array_like=True, tag="group.suggested"):
    id: GroupId
    name: str
    on: bool


class GroupsMerged(Struct, frozen=True, array_like=True, tag="group.merged"):
    into: GroupId
    groups: tuple[GroupId, ...]


class GroupParted(Struct, frozen=True, array_like=True, tag="group.parted"):
    id: GroupId
    new: GroupId
    name: str
    notes: tuple[NoteId, ...]
    x: int
    y: int
    words_of: str = ""


class GroupLocked(Struct, frozen=True, array_like=True, tag="group.locked"):
    id: GroupId
    on: bool


class GroupDissolved(Struct, frozen=True, array_like=True, tag="group.dissolved"):
    """``places`` says where its notes lie now."""

    id: GroupId
    places: tuple[Place, ...]


GroupCommand = (
    MakeGroup
    | PutInGroup
    | TakeFromGroup
    | MoveGroup
    | RenameGroup
    | SuggestName
    | MergeGroups
    | SplitGroup
    | LockGroup
    | DissolveGroup
)
GroupEvent = (
    GroupMade
    | GroupFilled
    | GroupTaken
    | GroupMoved
    | GroupRenamed
    | GroupSuggested
    | GroupsMerged
    | GroupParted
    | GroupLocked
    | GroupDissolved
)


def made(board: Board, e: GroupMade) -> Board:
    """A group that was merged into another and is made again has its replies back (rule GR7)."""
    after = begun(board, e)
    return board if after is board else threads.returned(after, e.id)


def begun(board: Board, e: GroupMade) -> Board:
    gone = all(section.id != e.section for section in board.sections)
    if gone or any(group.id == e.id for group in board.groups):
        return board
    n = board.seq
    new = Group(e.id, e.section, e.name, e.x, e.y, (), locked=False, made_by=e.made_by,
                name_at=n, place_at=n, column=e.column, words_of=e.words_of)  # fmt: skip
    return filled(inserted(board, new, e.after, first=False), GroupFilled(e.id, e.notes, ""))


def filled(board: Board, e: GroupFilled) -> Board:
    group = next((group for group in board.groups if group.id == e.id), None)
    if group is None:
        return board
    coming, there = [id for id in e.notes if id in board.notes], dict(group.notes)
    board = pulling.gone(board, coming, group.id)
    board = membership.without(board, [id for id in coming if id not in there])
    stamps = there | dict.fromkeys(coming, board.seq)
    order = membership.ordered([id for id, _ in group.notes], coming, e.before)
    board = board.with_group(group.id, notes=tuple((id, stamps[id]) for id in order))
    return membership.settled(board, group, coming)


def taken(board: Board, e: GroupTaken) -> Board:
    board = membership.without(board, [id for id, _, _ in e.places])
    for id, x, y in e.places:
        note = board.notes.get(id)
        if note is not None:
            board = board.with_note(replace(note, x=x, y=y, z=board.seq, place_at=board.seq))
    return board


def renamed(board: Board, e: GroupRenamed) -> Board:
    return board.with_group(e.id, name=e.name, name_at=board.seq, words_of=e.words_of)


def suggested(board: Board, e: GroupSuggested) -> Board:
    for group in board.groups:
        if group.id == e.id:
            names = tuple(old for old in group.names if old != e.name)
            return board.with_group(e.id, names=(*names, e.name) if e.on else names)
    return board


def locked(board: Board, e: GroupLocked) -> Board:
    return board.with_group(e.id, locked=e.on)


def inserted(board: Board, group: Group, after: str, *, first: bool) -> Board:
    """Insert behind ``after``; where that is not there, first or last."""
    ids = [old.id for old in board.groups]
    at = ids.index(GroupId(after)) + 1 if after in ids else 0 if first else len(ids)
    return replace(board, groups=(*board.groups[:at], group, *board.groups[at:]))
