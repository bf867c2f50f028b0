"""What is done to whole groups: moving, merging, splitting, dissolving (GR7-GR10, SE10)."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import membership
from board.groups import (
    DissolveGroup,
    GroupDissolved,
    GroupFilled,
    GroupLocked,
    GroupMoved,
    GroupParted,
    GroupRenamed,
    GroupsMerged,
    GroupSuggested,
    GroupTaken,
    MakeGroup,
    MergeGroups,
    MoveGroup,
    PutInGroup,
    SplitGroup,
)
from board.layout import Box, size
from board.lying import layout
from board.notes import CopyNote, MoveNote, NoteAdded, NoteMoved
from board.rules import Command, Event, decide, replay
from board.sections import (
    MoveSection,
    NotesPlaced,
    RemoveSection,
    SectionMoved,
    SectionRemoved,
    TidySection,
)
from board.state import Board, Caller, GroupId, NoteId, Refused, Role, SeatId
from board.votes import VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    RIGHT,
    SEQ,
    STEP,
    G,
    Given,
    H,
    K,
    M,
    N,
    added,
    caller,
    given,
    group_id,
    grouped,
    no,
    note_id,
    section_id,
    table,
    vote_id,
)

NOTES = (added(N), added(M, rank=2 * STEP), added(K, section=RIGHT))
PILES = (
    *COLUMNS,
    *NOTES,
    grouped(G, N, M, name="Quiet"),
    grouped(H, K, section=RIGHT, name="Loud"),
)
PLANE = (*FREE, *NOTES, grouped(G, N, M, x=500, y=300), grouped(H, K, section=RIGHT, x=2_000))
FIRST = SEQ + 4  # the number of the event that made G
NEW = group_id("new")
V = vote_id("v")


def inside(board: Board) -> dict[GroupId, list[NoteId]]:
    return {g.id: [note.id for note in membership.present(board, g)] for g in board.groups}


@table(
    ("GR10 elsewhere", PILES, MoveGroup(G, RIGHT, 5, 5, H, 0), BO, [GroupMoved(G, RIGHT, 0, 0, H)]),
    (
        "SE10 on a plane",
        PLANE,
        MoveGroup(G, LEFT, 5, 6, "", 0),
        BO,
        [GroupMoved(G, LEFT, 5, 6, "")],
    ),
    ("SE13 there already", PLANE, MoveGroup(G, LEFT, 500, 300, "", 0), BO, []),
    (
        "SE6 in another order",
        PILES,
        MoveGroup(G, LEFT, 0, 0, H, 0),
        BO,
        [GroupMoved(G, LEFT, 0, 0, H)],
    ),
    (
        "GR10 after itself",
        PILES,
        MoveGroup(G, LEFT, 0, 0, G, 0),
        BO,
        no("bad-value", field="after"),
    ),
    (
        "UN2 moved since",
        (*PLANE, GroupMoved(G, LEFT, 9, 9, "")),
        MoveGroup(G, LEFT, 5, 6, "", FIRST),
        BO,
        no("changed-since", aspect="place", stamp=FIRST + 2),
    ),
    ("GR7 merged", PILES, MergeGroups(G, (H,)), BO, [GroupsMerged(G, (H,))]),
    ("GR7 with itself", PILES, MergeGroups(G, (G,)), BO, []),
    ("GR7 with none", PILES, MergeGroups(G, (NEW,)), BO, no("group-gone", id=NEW)),
    (
        "GR8 a locked one",
        (*PILES, GroupLocked(H, on=True)),
        MergeGroups(G, (H,)),
        BO,
        no("group-locked", id=H),
    ),
    (
        "VO16 voted on",
        (*PILES, VoteOpened(V, (K,), 5, 2, own_allowed=True)),
        MergeGroups(G, (H,)),
        BO,
        no("vote-open", vote=V),
    ),
    (
        "GR7 split",
        PILES,
        SplitGroup(G, NEW, "Two", (M,)),
        BO,
        [GroupParted(G, NEW, "Two", (M,), 0, 0)],
    ),
    (
        "SE10 split beside it",
        PLANE,
        SplitGroup(G, NEW, "", (M,)),
        BO,
        [GroupParted(G, NEW, "", (M,), 964, 300)],
    ),
    ("GR7 what is not in it", PILES, SplitGroup(G, NEW, "", (K,)), BO, no("note-gone", id=K)),
    ("NO1 taken", PILES, SplitGroup(G, H, "", (M,)), BO, no("id-taken", id=H)),
    ("GR9 dissolved", PILES, DissolveGroup(G, 0), BO, [GroupDissolved(G, ((N, 0, 0), (M, 0, 0)))]),
    (
        "SE10 they stay where they are seen",
        PLANE,
        DissolveGroup(G, 0),
        BO,
        [GroupDissolved(G, ((N, 516, 348), (M, 732, 348)))],
    ),
    (
        "UN2 somebody put a note into it since",
        (*PILES, GroupFilled(G, (K,), "")),
        DissolveGroup(G, FIRST),
        BO,
        no("changed-since", aspect="group", stamp=FIRST + 2),
    ),
    (
        "UN2 somebody named it since",
        (*PILES, GroupRenamed(G, "Calm")),
        DissolveGroup(G, FIRST),
        BO,
        no("changed-since", aspect="group", stamp=FIRST + 2),
    ),
    ("GR9 nothing", COLUMNS, DissolveGroup(G, 0), BO, no("group-gone", id=G)),
)
def test_regrouping(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_a_group_takes_its_notes_along() -> None:
    """GR10, SE10: into another section, behind what is there, and they stay in it."""
    board = replay([*PILES, GroupMoved(G, RIGHT, 0, 0, H)])
    assert {H: [K], G: [N, M]} == inside(board)
    assert [RIGHT, RIGHT] == [board.notes[id].section for id in (N, M)]
    assert [2 * STEP, 3 * STEP] == [board.notes[id].rank for id in (N, M)]


def test_what_merges_keeps_name_and_notes_of_the_first() -> None:
    """GR7: names of the others stay as suggestions."""
    events = (*PILES, GroupSuggested(H, "Noisy", on=True), GroupsMerged(G, (H, NEW)))
    (group,) = replay(events).groups
    assert ("Quiet", ("Loud", "Noisy")) == (group.name, group.names)
    assert [N, M, K] == [id for id, _ in group.notes]
    assert LEFT == replay(events).notes[K].section


def test_what_splits_off_stands_behind_the_first() -> None:
    """GR7."""
    board = replay([*PILES, GroupParted(G, NEW, "", (M,), 0, 0)])
    assert [G, NEW, H] == [group.id for group in board.groups]
    assert {G: [N], NEW: [M], H: [K]} == inside(board)


@table(
    (
        "GR10 moved",
        PILES,
        MoveNote(N, RIGHT, 0, 0, "", 0),
        BO,
        [NoteMoved(N, RIGHT, 0, 0, 2 * STEP)],
    ),
    (
        "GR10 to its own place",
        PLANE,
        MoveNote(N, LEFT, 0, 0, "", 0),
        BO,
        [NoteMoved(N, LEFT, 0, 0, STEP)],
    ),
    (
        "GR8 out of a locked one",
        (*PILES, GroupLocked(G, on=True)),
        MoveNote(N, RIGHT, 0, 0, "", 0),
        BO,
        no("group-locked", id=G),
    ),
    (
        "UN2 grouped since",
        PILES,
        MoveNote(N, RIGHT, 0, 0, "", FIRST - 1),
        BO,
        no("changed-since", aspect="place", stamp=FIRST),
    ),
    (
        "NO13 beside the group",
        PLANE,
        CopyNote(N, note_id("new"), LEFT),
        BO,
        [NoteAdded(note_id("new"), LEFT, "roses", "", "yellow", 964, 348, 3 * STEP, SeatId(""), N)],
    ),
    (
        "SE9 tidied around groups",
        (*FREE, added(N), added(M, at=(9, 9), rank=2 * STEP), grouped(G, N)),
        TidySection(LEFT),
        ANA,
        [NotesPlaced(((M, 664, 88),))],
    ),
    (
        "SE14 a frame moves with its groups",
        PLANE,
        MoveSection(LEFT, RIGHT),
        ANA,
        [
            SectionMoved(LEFT, RIGHT),
            GroupMoved(G, LEFT, 2_276, 300, ""),
            GroupMoved(H, RIGHT, 224, 0, G),
        ],
    ),
    (
        "SE14 groups of a removed section find room",
        PLANE,
        RemoveSection(LEFT, RIGHT),
        ANA,
        [
            SectionRemoved(LEFT, RIGHT),
            GroupMoved(G, RIGHT, 864, 88, ""),
            GroupMoved(H, RIGHT, 224, 0, G),
        ],
    ),
)
def test_what_else_moves(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_a_moved_note_leaves_its_group() -> None:
    """GR10, GR3: the group stays."""
    assert {G: [M], H: [K]} == inside(replay([*PILES, NoteMoved(N, LEFT, 0, 0, STEP)]))


def test_columns_show_groups_first() -> None:
    """SE6, SE5: each in rows of its own, under a head; the loose ones follow."""
    lying = layout(replay([*PILES, added(note_id("l"))]))
    assert ((G, Box(8, 88, 648, 196)), (H, Box(688, 88, 648, 196))) == lying.groups
    assert [(16, 136), (232, 136), (16, 300), (696, 136)] == [(x, y) for _, x, y in lying.notes]
    assert 456 == lying.sections[0][1].h


def test_a_plane_shows_groups_where_they_were_put() -> None:
    """SE10: two abreast, then three, then four."""
    lying = layout(replay(PLANE))
    assert ((G, Box(500, 300, 448, 204)), (H, Box(2_000, 0, 448, 204))) == lying.groups
    assert [(516, 348), (732, 348), (2_016, 48)] == [(x, y) for _, x, y in lying.notes]
    assert [(448, 204), (664, 360), (880, 516)] == [size(n) for n in (0, 5, 10)]


CROWD = [caller(f"p{n}", Role.PARTICIPANT) for n in range(20)]
THINGS = [note_id(f"n{n}") for n in range(12)]
HEAPS = [group_id(f"g{n}") for n in range(5)]


@example(st.integers(0, 2**32))
def test_twenty_who_group_at_once_lose_nothing(seed: int) -> None:
    """GR1, GR2, GR3: no note is lost or doubled, and no group goes by somebody's put or take."""
    random = Random(seed)
    start = [*FREE, *(added(id, rank=at * STEP) for at, id in enumerate(THINGS, 1))]
    board = replay(start)
    seats = {by.seat: replace(board.seats[BO.seat], id=by.seat) for by in CROWD}
    board = replace(board, seats=board.seats.update(seats))
    made: set[GroupId] = set()
    for by in CROWD * 4:
        for event in _asked(board, _wish(random), by):
            board = replay([event], board)
            made |= {group.id for group in board.groups}
        members = [id for group in board.groups for id, _ in group.notes]
        assert len(members) == len(set(members))
        assert set(THINGS) == set(board.notes)
        assert made == {group.id for group in board.groups}
        assert not _overlapping(board)


def _wish(random: Random) -> Command:
    some = tuple(random.sample(THINGS, random.randint(1, 4)))
    heap = random.choice(HEAPS)
    x, y = random.randrange(40) * 500, random.randrange(40) * 1_000
    if random.random() < 0.4:
        return MakeGroup(heap, "", random.choice((LEFT, RIGHT)), some, x, y, "")
    return PutInGroup(heap, some, "", 0)


def _asked(board: Board, command: Command, by: Caller) -> Sequence[Event]:
    try:
        return decide(board, command, by)
    except Refused as refusal:
        if refusal.slug not in ("id-taken", "group-gone"):
            raise
        return ()


def _overlapping(board: Board) -> bool:
    """Tell whether two notes of one group lie on each other."""
    places = {id: (x, y) for id, x, y in layout(board).notes}
    return any(
        len({places[id] for id, _ in group.notes}) < len(group.notes) for group in board.groups
    )


def test_an_undone_merge_takes_nothing_from_others() -> None:
    """UN2, UN5: made anew, and filled note by note with the stamp of the merge."""
    board = replay([*PILES, GroupsMerged(G, (H,))])
    stamp = board.seq
    taken = replay([GroupTaken(((K, 0, 0),))], board)
    fresh = Given(replay([grouped(H, section=RIGHT, name="Loud")], taken))
    stale = no("changed-since", aspect="group", stamp=stamp + 1)
    fresh.when(PutInGroup(H, (K,), "", stamp), CY).then(stale)


@pytest.mark.parametrize(
    "event",
    [
        GroupFilled(NEW, (N,), ""),
        GroupMoved(NEW, RIGHT, 0, 0, ""),
        GroupMoved(G, section_id("gone"), 0, 0, ""),
        GroupRenamed(NEW, "Calm"),
        GroupSuggested(NEW, "Calm", on=True),
        GroupsMerged(NEW, (G,)),
        GroupsMerged(G, (NEW,)),
        GroupsMerged(G, (G,)),
        GroupParted(NEW, group_id("third"), "", (N,), 0, 0),
        GroupLocked(NEW, on=True),
        GroupDissolved(NEW, ((N, 7, 8),)),
    ],
    ids=str,
)
def test_what_is_about_no_group_changes_nothing(event: Event) -> None:
    """BO3: no note leaves the group that it is in."""
    board = replay(PILES)
    assert replace(board, seq=board.seq + 1) == replay([event], board)
