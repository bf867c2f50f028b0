"""Putting notes together: making, putting, taking, naming, locking (GR1-GR3, GR6, GR8, GR9)."""

from msgspec.structs import replace

from board import membership
from board.agenda import RoundAdded
from board.groups import (
    GroupDissolved,
    GroupFilled,
    GroupLocked,
    GroupMade,
    GroupMoved,
    GroupRenamed,
    GroupSuggested,
    GroupTaken,
    LockGroup,
    MakeGroup,
    PutInGroup,
    RenameGroup,
    SuggestName,
    TakeFromGroup,
)
from board.notes import NoteDeleted, NoteRestored
from board.rounds import RoundClosed, RoundStarted
from board.rules import Command, Event, replay
from board.sections import SectionAdded, SectionLocked
from board.state import Board, Caller, GroupId, NoteId
from board.votes import VoteClosed, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    SEQ,
    STEP,
    WRITE,
    G,
    Given,
    H,
    K,
    M,
    N,
    R,
    added,
    given,
    group_id,
    grouped,
    no,
    note_id,
    section_id,
    table,
    vote_id,
)

V = vote_id("v")
NOTES = (added(N), added(M, rank=2 * STEP), added(K, section=RIGHT))
THREE = (*COLUMNS, *NOTES)
PILE = (*THREE, grouped(G, N, M))  # number SEQ + 4
HERE = SEQ + 4
MAKE = MakeGroup(G, " Quiet ", LEFT, (N, M), 0, 0, "")
OPEN = VoteOpened(V, (N,), 5, 2, own_allowed=True)
SMALL = section_id("small")
LITTLE = SectionAdded(SMALL, "Small", "", "blue", 0, 1, "")
FULL = [grouped(group_id(f"g{n}")) for n in range(200)]
NAMES = [GroupSuggested(G, f"name {n}", on=True) for n in range(12)]
MANY = tuple(note_id(f"n{n}") for n in range(201))


def inside(board: Board) -> dict[GroupId, list[NoteId]]:
    return {g.id: [note.id for note in membership.present(board, g)] for g in board.groups}


@table(
    ("GR1 made", THREE, MAKE, BO, [grouped(G, N, M, name="Quiet")]),
    ("GR1 of nothing", THREE, replace(MAKE, notes=()), BO, [grouped(G, name="Quiet")]),
    ("GR1 twice the same", THREE, replace(MAKE, notes=(N, N)), BO, [grouped(G, N, name="Quiet")]),
    ("SE4 no place", THREE, replace(MAKE, x=9, y=9), BO, [grouped(G, N, M, name="Quiet")]),
    (
        "SE10 a place on a plane",
        (*FREE, *NOTES),
        replace(MAKE, x=9, y=-9),
        BO,
        [grouped(G, N, M, name="Quiet", x=9, y=-9)],
    ),
    (
        "SE13 out of range",
        (*FREE, *NOTES),
        replace(MAKE, x=2_000_000),
        BO,
        no("bad-value", field="x", least=-1_000_000, most=1_000_000),
    ),
    ("NO1 taken", PILE, MAKE, BO, no("id-taken", id=G)),
    ("NO1 no id", THREE, replace(MAKE, id=GroupId("x")), BO, no("bad-value", field="id")),
    ("NO12 a note that is gone", THREE[:-1], replace(MAKE, notes=(K,)), BO, no("note-gone", id=K)),
    (
        "GR1 a long name",
        THREE,
        replace(MAKE, name="x" * 81),
        BO,
        no("bad-value", field="name", most=80),
    ),
    ("GR9 200 groups", (*THREE, *FULL), MAKE, BO, no("limit-reached", what="groups", most=200)),
    (
        "GR9 200 notes",
        THREE,
        replace(MAKE, notes=MANY),
        BO,
        no("limit-reached", what="notes", most=200),
    ),
    ("GR1 after none", THREE, replace(MAKE, after=H), BO, no("group-gone", id=H)),
    (
        "SE2 locked there",
        (*THREE, SectionLocked(LEFT, on=True)),
        MAKE,
        BO,
        no("section-locked", section=LEFT),
    ),
    (
        "SE2 locked where they are",
        (*THREE, SectionLocked(RIGHT, on=True)),
        replace(MAKE, notes=(N, K)),
        BO,
        no("section-locked", section=RIGHT),
    ),
    (
        "NO2 full there",
        (*THREE, LITTLE),
        replace(MAKE, section=SMALL),
        BO,
        no("section-full", section=SMALL, most=1),
    ),
    ("VO16 voted on", (*THREE, OPEN), MAKE, BO, no("vote-open", vote=V)),
    ("VO16 by who leads", (*THREE, OPEN), MAKE, ANA, [grouped(G, N, M, name="Quiet")]),
    (
        "VO16 when it is over",
        (*THREE, OPEN, VoteClosed(V, 0, 0, ())),
        MAKE,
        BO,
        [grouped(G, N, M, name="Quiet")],
    ),
)
def test_making(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


PUT = PutInGroup(G, (K,), "", 0)
LOCKED = (*PILE, GroupLocked(G, on=True))


@table(
    ("GR2 a loose one", PILE, PUT, CY, [GroupFilled(G, (K,), "")]),
    ("GR2 before another", PILE, replace(PUT, before=M), CY, [GroupFilled(G, (K,), M)]),
    ("BO4 there already", PILE, PutInGroup(G, (M,), "", 0), CY, []),
    ("SE6 to the end", PILE, PutInGroup(G, (N,), "", 0), CY, [GroupFilled(G, (N,), "")]),
    ("BO4 before itself", PILE, PutInGroup(G, (N,), N, 0), CY, []),
    ("BO4 before its follower", PILE, PutInGroup(G, (N,), M, 0), CY, []),
    ("SE6 in another order", PILE, PutInGroup(G, (M,), N, 0), CY, [GroupFilled(G, (M,), N)]),
    ("SE7 before a stranger", PILE, replace(PUT, before=K), CY, no("note-gone", id=K)),
    ("GR9 of nothing", THREE, PUT, CY, no("group-gone", id=G)),
    ("GR8 locked", LOCKED, PUT, CY, no("group-locked", id=G)),
    ("GR8 locked for participants", LOCKED, PUT, ANA, [GroupFilled(G, (K,), "")]),
    (
        "GR8 out of a locked one",
        (*LOCKED, grouped(H)),
        PutInGroup(H, (N,), "", 0),
        CY,
        no("group-locked", id=G),
    ),
    (
        "UN2 by an old stamp",
        (*PILE, grouped(H)),
        PutInGroup(H, (N,), "", HERE - 1),
        CY,
        no("changed-since", aspect="group", stamp=HERE),
    ),
    (
        "UN2 by the last stamp",
        (*PILE, grouped(H)),
        PutInGroup(H, (N,), "", HERE),
        CY,
        [GroupFilled(H, (N,), "")],
    ),
)
def test_putting(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


PLANE = (*FREE, *NOTES, grouped(G, N, M, x=500, y=300))
LAST = (*FREE, *NOTES[:2], added(K, at=(1_000_000, 348)))
EDGE = (*LAST, grouped(G, N, M, x=1_000_000, y=300))
TAKE = TakeFromGroup((N,), (), 0)


@table(
    ("GR2 in columns", PILE, TAKE, CY, [GroupTaken(((N, 0, 0),))]),
    ("SE10 the free slot beside it", PLANE, TAKE, CY, [GroupTaken(((N, 964, 348),))]),
    (
        "SE10 the next free one",
        (*FREE, added(N), added(M), added(K, at=(964, 400)), PLANE[-1]),
        TAKE,
        CY,
        [GroupTaken(((N, 1_180, 348),))],
    ),
    (
        "SE10 two beside it",
        PLANE,
        replace(TAKE, notes=(N, M)),
        CY,
        [GroupTaken(((N, 964, 348), (M, 1_180, 348)))],
    ),
    (
        "SE10 on others at the edge of the plane",
        EDGE,
        TAKE,
        CY,
        [GroupTaken(((N, 1_000_000, 348),))],
    ),
    (
        "SE10 on each other at the edge of the plane",
        EDGE,
        replace(TAKE, notes=(N, M)),
        CY,
        [GroupTaken(((N, 1_000_000, 348), (M, 1_000_000, 348)))],
    ),
    ("SE10 a wish", PLANE, replace(TAKE, places=((7, 8),)), CY, [GroupTaken(((N, 7, 8),))]),
    (
        "SE10 half a wish",
        PLANE,
        replace(TAKE, notes=(N, M), places=((7, 8),)),
        CY,
        no("bad-value", field="places", least=0, most=2),
    ),
    ("BO4 loose already", PILE, replace(TAKE, notes=(K,)), CY, []),
    ("GR8 locked", LOCKED, TAKE, CY, no("group-locked", id=G)),
    ("VO16 voted on", (*PILE, OPEN), TAKE, CY, no("vote-open", vote=V)),
    (
        "UN2 put there again since",
        PILE,
        replace(TAKE, expect=HERE - 1),
        CY,
        no("changed-since", aspect="group", stamp=HERE),
    ),
)
def test_taking(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_the_later_of_two_who_group_the_same_note_has_it() -> None:
    """GR2, UN2, UN3: example 18 of the design; undo takes back one's own alone."""
    board = given(*THREE).when(MAKE, BO).then([grouped(G, N, M, name="Quiet")])
    first = board.seq
    again = replace(MAKE, id=H, notes=(M, K))
    board = Given(board).when(again, CY).then([grouped(H, M, K, name="Quiet")])
    assert {G: [N], H: [M, K]} == inside(board)
    here = Given(board)
    stale = no("changed-since", aspect="group", stamp=board.seq)
    here.when(TakeFromGroup((M,), (), first), BO).then(stale)
    board = here.when(TakeFromGroup((N,), (), first), BO).then([GroupTaken(((N, 0, 0),))])
    assert {G: [], H: [M, K]} == inside(board)


def test_notes_come_into_the_section_of_the_group() -> None:
    """GR2, SE6: behind what is there; those of the section keep their rank, for who leaves."""
    board = replay([*PILE, GroupFilled(G, (K,), N)])
    assert {G: [K, N, M]} == inside(board)
    assert (LEFT, 3 * STEP) == (board.notes[K].section, board.notes[K].rank)
    assert STEP == board.notes[N].rank


def test_an_emptied_group_stays() -> None:
    """GR3: until its round closes, if it has no name; with a name, for good."""
    running = (RoundAdded(R, WRITE, "", ""), RoundStarted(R, NOW, 0))
    events = (*PILE, grouped(H, name="Named"), *running, GroupTaken(((N, 0, 0), (M, 0, 0))))
    board = replay(events)
    assert {G: [], H: []} == inside(board)
    assert {H: []} == inside(replay([RoundClosed(R)], board))


def test_a_deleted_note_comes_back_to_its_group() -> None:
    """NO11, GR3: to its place in it, wherever the group lies by then."""
    gone = replay([*PILE, NoteDeleted(N, NOW)])
    assert {G: [M]} == inside(gone)
    back = replay([NoteRestored(N)], gone)
    assert {G: [N, M]} == inside(back)
    elsewhere = replay([GroupMoved(G, RIGHT, 0, 0, ""), NoteRestored(N)], gone)
    assert {G: [N, M]} == inside(elsewhere)
    assert RIGHT == elsewhere.notes[N].section
    dissolved = replay([GroupDissolved(G, ((M, 0, 0),)), NoteRestored(N)], gone)
    assert {} == inside(dissolved)
    assert N in dissolved.notes


def test_who_takes_a_deleted_note_out_does_not_bring_it_back() -> None:
    """GR2, BO3: the other one is loose, and it will be where it is restored."""
    board = replay([*PILE, NoteDeleted(N, NOW), GroupTaken(((N, 7, 8), (M, 7, 8)))])
    assert {G: []} == inside(board)
    assert {M, K} == set(board.notes)
    assert {G: []} == inside(replay([NoteRestored(N)], board))


CALM = GroupSuggested(G, "Calm", on=True)
NAMED = (*PILE, GroupRenamed(G, "Quiet"))


@table(
    ("GR6 named", PILE, RenameGroup(G, "Quiet", 0), BO, [GroupRenamed(G, "Quiet")]),
    ("BO4 so already", NAMED, RenameGroup(G, " Quiet", 0), BO, []),
    ("GR6 unnamed", NAMED, RenameGroup(G, "", 0), BO, [GroupRenamed(G, "")]),
    (
        "UN2 renamed since",
        NAMED,
        RenameGroup(G, "Loud", HERE),
        BO,
        no("changed-since", aspect="name", stamp=HERE + 1),
    ),
    ("GR8 locked", LOCKED, RenameGroup(G, "Loud", 0), BO, no("group-locked", id=G)),
    ("GR6 suggested", PILE, SuggestName(G, "Calm", on=True), BO, [CALM]),
    ("GR6 the same once", (*PILE, CALM), SuggestName(G, "CALM", on=True), CY, []),
    (
        "GR6 taken back",
        (*PILE, CALM),
        SuggestName(G, "calm", on=False),
        CY,
        [GroupSuggested(G, "Calm", on=False)],
    ),
    ("BO4 not there", PILE, SuggestName(G, "calm", on=False), CY, []),
    ("GR6 nothing", PILE, SuggestName(G, " ", on=True), CY, no("text-empty")),
    (
        "GR6 twelve",
        (*PILE, *NAMES),
        SuggestName(G, "one more", on=True),
        CY,
        no("limit-reached", what="names", most=12),
    ),
    ("GR8 to lock", PILE, LockGroup(G, on=True), ANA, [GroupLocked(G, on=True)]),
    ("BO4 locked already", LOCKED, LockGroup(G, on=True), ANA, []),
    ("GR9 none to lock", THREE, LockGroup(G, on=True), ANA, no("group-gone", id=G)),
)
def test_naming(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_names_are_suggested_in_the_order_in_which_they_came() -> None:
    """GR6."""
    board = replay([*PILE, *NAMES[:3], GroupSuggested(G, "name 1", on=False)])
    assert ("name 0", "name 2") == board.groups[0].names


def test_what_is_made_twice_is_there_once() -> None:
    """BO3: a logged event always applies."""
    board = replay([*PILE, GroupMade(G, "x", RIGHT, (K,), 0, 0, "", "person")])
    assert {G: [N, M]} == inside(board)
