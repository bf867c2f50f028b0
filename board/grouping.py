"""Putting notes together: making groups, putting and taking notes, naming, locking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from board import layout, limits, membership, pulling, text, vacancies
from board.groups import (
    GroupFilled,
    GroupLocked,
    GroupMade,
    GroupRenamed,
    GroupSuggested,
    GroupTaken,
    LockGroup,
    MakeGroup,
    Place,
    PutInGroup,
    RenameGroup,
    SuggestName,
    TakeFromGroup,
)
from board.permissions import check, unfrozen
from board.pulling import NotePulled
from board.reach import column, open_section, place, room_for, shown_note, unchanged
from board.state import Board, Caller, Group, GroupId, Note, NoteId, Refused, Role

PERSON = "person"


def make(board: Board, ask: MakeGroup, by: Caller) -> list[GroupMade]:
    may(board, by, "group")
    section = open_section(board, ask.section, by)
    new_id(board, ask.id)
    if ask.after:
        board.group(ask.after)
    notes = movable(board, ask.notes, by)
    name = named(ask.name)
    x, y = place(board, ask.x, ask.y)
    room_for(board, section, notes)
    ids = tuple(note.id for note in notes)
    where = column(board, "", notes[0].column if notes else "")
    whose = words_of(name, notes)
    return [GroupMade(ask.id, name, section.id, ids, x, y, ask.after, PERSON, where, whose)]


def put(board: Board, ask: PutInGroup, by: Caller) -> list[GroupFilled | NotePulled]:
    """Move notes into a group, wherever they are now: the last one who asks decides (GR2)."""
    may(board, by, "group")
    group = reachable(board, ask.id, by)
    notes = movable(board, ask.notes, by)
    there = [id for id, _ in group.notes]
    if ask.before and ask.before not in there:
        raise Refused("note-gone", id=ask.before)
    still(board, [group.id], by)
    ids = tuple(note.id for note in notes)
    if membership.ordered(there, ids, ask.before) == there:
        return []
    room_for(board, board.section(group.section), notes)
    _unchanged(board, notes, ask.expect)
    pulled = pulling.coming(board, notes, group.id)
    return [GroupFilled(group.id, ids, ask.before), *pulled]


def take(board: Board, ask: TakeFromGroup, by: Caller) -> list[GroupTaken]:
    may(board, by, "group")
    notes = movable(board, ask.notes, by)
    if len(ask.places) not in (0, len(ask.notes)):
        raise Refused("bad-value", field="places", least=0, most=len(ask.notes))
    wished = dict(zip(ask.notes, ask.places, strict=False))
    homes = membership.homes(board)
    inside = [note for note in notes if note.id in homes]
    if not inside:
        return []
    _unchanged(board, inside, ask.expect)
    return [GroupTaken(tuple(_out(board, inside, wished)))]


def rename(board: Board, ask: RenameGroup, by: Caller) -> list[GroupRenamed]:
    may(board, by, "name_group", "group")
    group = reachable(board, ask.id, by)
    name = named(ask.name)
    if name == group.name:
        return []
    unchanged("name", group.name_at, ask.expect)
    return [GroupRenamed(group.id, name, words_of(name, membership.present(board, group)))]


def suggest(board: Board, ask: SuggestName, by: Caller) -> list[GroupSuggested]:
    """Offer a name beside the one that it has, or take one back; nobody stores whose it was."""
    may(board, by, "name_group")
    group = reachable(board, ask.id, by)
    name = named(ask.name)
    if not name:
        raise Refused("text-empty")
    same = next((old for old in group.names if text.fold(old) == text.fold(name)), None)
    if ask.on == (same is not None):
        return []
    if ask.on and len(group.names) >= limits.NAMES_OF_GROUP:
        raise Refused("limit-reached", what="names", most=limits.NAMES_OF_GROUP)
    return [GroupSuggested(group.id, name if same is None else same, ask.on)]


def lock(board: Board, ask: LockGroup, by: Caller) -> list[GroupLocked]:
    may(board, by, "structure")
    group = board.group(ask.id)
    return [] if group.locked == ask.on else [GroupLocked(group.id, ask.on)]


def may(board: Board, by: Caller, *verbs: str) -> None:
    """Refuse a caller who has none of these verbs now; the first one is the answer."""
    unfrozen(board, by)
    refusals: list[Refused] = []
    for verb in verbs:
        try:
            check(board, verb, by)
        except Refused as refusal:
            refusals.append(refusal)
    if len(refusals) == len(verbs):
        raise refusals[0]


def reachable(board: Board, id: str, by: Caller) -> Group:
    """Return the group, or refuse: it is gone, or locked for this caller (GR8, SE2)."""
    group = board.group(id)
    open_section(board, group.section, by)
    unlocked(group, by)
    return group


def unlocked(group: Group, by: Caller) -> None:
    if group.locked and by.role is not Role.FACILITATOR:
        raise Refused("group-locked", id=group.id)


def movable(board: Board, ids: Sequence[NoteId], by: Caller) -> list[Note]:
    """Return notes that may be put elsewhere, each once, or refuse (GR8, GR9, VO16)."""
    if len(ids) > limits.BATCH:
        raise Refused("limit-reached", what="notes", most=limits.BATCH)
    notes = [shown_note(board, id, by) for id in dict.fromkeys(ids)]
    homes = membership.homes(board)
    for note in notes:
        if note.id in homes:
            unlocked(homes[note.id], by)
    still(board, [*(n.id for n in notes), *(homes[n.id].id for n in notes if n.id in homes)], by)
    return notes


def still(board: Board, ids: Sequence[str], by: Caller) -> None:
    """Refuse participants to regroup what is being voted on (rule VO16)."""
    if by.role is Role.FACILITATOR:
        return
    for vote in board.votes:
        if vote.state == "open" and not set(vote.items).isdisjoint(ids):
            raise Refused("vote-open", vote=vote.id)


def new_id(board: Board, id: GroupId) -> None:
    if not text.is_id(id):
        raise Refused("bad-value", field="id")
    if any(group.id == id for group in board.groups):
        raise Refused("id-taken", id=id)
    if len(board.groups) >= limits.GROUPS:
        raise Refused("limit-reached", what="groups", most=limits.GROUPS)


def words_of(name: str, notes: Iterable[Note]) -> str:
    """Return the note whose words a name is (rule GR19); "" for none."""
    words = name.split()
    # To look for words is cheap; to clean the texts of 5,000 notes is not.
    alike = (note for note in notes if words and all(word in note.text for word in words))
    return next((note.id for note in alike if name == said(note.text)), "")


def said(words: str) -> str:
    """Return what a group is called by the words of a note."""
    return text.shortened(text.line(words), limits.GROUP_NAME)


def named(name: str) -> str:
    return text.fits(name, limits.GROUP_NAME, field="name")


def _unchanged(board: Board, notes: Sequence[Note], expect: int) -> None:
    came = {id: stamp for group in board.groups for id, stamp in group.notes} if expect else {}
    for note in notes:
        unchanged("group", max(note.place_at, came.get(note.id, 0)), expect)


def _out(board: Board, notes: Sequence[Note], wished: dict[NoteId, tuple[int, int]]) -> list[Place]:
    """Return where notes go that come out of their groups: on a plane, where there is room."""
    homes, rest = membership.homes(board), membership.without(board, [note.id for note in notes])
    for note in notes:
        rest = rest.without_note(note)
    found: list[Place] = []
    plane, given = vacancies.Plane(vacancies.taken(rest)), vacancies.Plane()
    free: dict[GroupId, Iterator[tuple[int, int]]] = {}
    for note in notes:
        x, y = 0, 0
        if note.id in wished:
            x, y = place(board, *wished[note.id])
        elif layout.plane(board):
            home = rest.group(homes[note.id].id)
            slots = free.setdefault(home.id, vacancies.beside(rest, home, plane))
            x, y = next(slot for slot in slots if given.free(vacancies.note_box(*slot)))
        found.append((note.id, x, y))
        given.add(vacancies.note_box(x, y))
    return found
