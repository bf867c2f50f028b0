"""Notes that say the same: merged, read as one, and taken apart again (NO17, VO15)."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from board import answers, project, twins
from board.agenda import RoundAdded
from board.aside import NoteAside
from board.casting import BallotCast
from board.columns import ColumnRemoved
from board.contents import contents
from board.decisions import DecisionMade
from board.groups import GroupDissolved, GroupLocked, GroupMoved
from board.hidden import Count
from board.layout import frame
from board.moderating import HideNote
from board.names import keys
from board.notes import DeleteNote, EditNote, NoteDeleted, NoteEdited, NoteTagged
from board.rounds import RoundStarted
from board.rules import Command, Event, evolve, replay
from board.same import MergeNotes, UnmergeNotes
from board.sections import SectionAdded, SectionLocked, SectionMoved, SectionRemoved
from board.settings import BoardRuled
from board.state import Caller, Plan, Twin
from board.twins import NoteMerged, NoteUnmerged
from board.votes import VoteClosed, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    FREE,
    GRID,
    LEFT,
    NOW,
    RIGHT,
    SPACE,
    STEP,
    TIME,
    VI,
    G,
    K,
    M,
    N,
    No,
    R,
    add,
    added,
    given,
    grouped,
    no,
    note_id,
    section_id,
    table,
    vote_id,
)

V = vote_id("v")
MERGING = Plan("merge", "", "", 0, can=("merge",))
THREE = (*FREE, added(N), added(M, "rose", rank=2 * STEP), added(K, "tulips", rank=3 * STEP))
SAME = (*THREE, NoteMerged(N, (M,)))
BOTH = (*SAME, NoteMerged(N, (K,)))
RUNS = (RoundAdded(R, MERGING, "", ""), RoundStarted(R, NOW, 0))
VOTED = (*THREE, VoteOpened(V, (N, M, K), 5, 3, own_allowed=True))
MANY = [note_id(f"{n:02}") for n in range(52)]
FULL = (*FREE, *(added(id) for id in MANY), NoteMerged(MANY[0], tuple(MANY[1:51])))
TINY = section_id("tiny")
ROOM = (SectionAdded(TINY, "Tiny", "", "pink", 0, 1, ""), added(N), added(M, section=TINY))


@table(
    ("NO17 two", THREE, MergeNotes(N, (M,)), ANA, [NoteMerged(N, (M,))]),
    ("NO17 each once", THREE, MergeNotes(N, (M, M, N, K)), ANA, [NoteMerged(N, (M, K))]),
    ("NO17 with itself", THREE, MergeNotes(N, (N,)), ANA, []),
    ("NO17 already so", SAME, MergeNotes(N, (M,)), ANA, []),
    ("NO17 one more", SAME, MergeNotes(N, (M, K)), ANA, [NoteMerged(N, (K,))]),
    ("NO17 of another", SAME, MergeNotes(K, (M,)), ANA, no("note-gone", id=M)),
    (
        "NO17 not there",
        THREE,
        MergeNotes(N, (note_id("x"),)),
        ANA,
        no("note-gone", id=note_id("x")),
    ),
    (
        "NO17 at most 50",
        FULL,
        MergeNotes(MANY[0], (MANY[51],)),
        ANA,
        no("limit-reached", what="notes", most=50),
    ),
    (
        "NO17 at most 50, of both",
        FULL,
        MergeNotes(MANY[51], (MANY[0],)),
        ANA,
        no("limit-reached", what="notes", most=50),
    ),
    (
        "PE1 not by participants",
        THREE,
        MergeNotes(N, (M,)),
        BO,
        no("not-now", verb="merge", kind="open"),
    ),
    (
        "PE2 where the round says so",
        (*THREE, *RUNS),
        MergeNotes(N, (M,)),
        BO,
        [NoteMerged(N, (M,))],
    ),
    (
        "PE4 no viewers",
        THREE,
        MergeNotes(N, (M,)),
        VI,
        no("not-allowed", verb="merge", role="viewer"),
    ),
    (
        "SE2 locked",
        (*THREE, *RUNS, SectionLocked(LEFT, on=True)),
        MergeNotes(N, (M,)),
        BO,
        no("section-locked", section=LEFT),
    ),
    (
        "GR8 locked",
        (*THREE, *RUNS, grouped(G, M), GroupLocked(G, on=True)),
        MergeNotes(N, (M,)),
        BO,
        no("group-locked", id=G),
    ),
    ("VO16 voted on", (*VOTED, *RUNS), MergeNotes(N, (M,)), BO, no("vote-open", vote=V)),
    ("VO16 facilitators", VOTED, MergeNotes(N, (M,)), ANA, [NoteMerged(N, (M,))]),
    ("NO17 apart", BOTH, UnmergeNotes(N, ()), ANA, [NoteUnmerged(N, (M, K))]),
    ("NO17 one of them", BOTH, UnmergeNotes(N, (K,)), ANA, [NoteUnmerged(N, (K,))]),
    ("NO17 apart already", THREE, UnmergeNotes(N, ()), ANA, []),
    ("NO17 not of it", SAME, UnmergeNotes(N, (K,)), ANA, []),
    ("NO17 of none", SAME, UnmergeNotes(M, ()), ANA, no("note-gone", id=M)),
    (
        "VO16 apart",
        (*SAME, VoteOpened(V, (N,), 5, 3, own_allowed=True), *RUNS),
        UnmergeNotes(N, ()),
        BO,
        no("vote-open", vote=V),
    ),
    (
        "NO2 no room to come back",
        (*FREE, *ROOM, NoteMerged(N, (M,)), added(K, section=TINY)),
        UnmergeNotes(N, ()),
        ANA,
        no("section-full", section=TINY, most=1),
    ),
    ("NO1 the id stays taken", SAME, add(M), ANA, no("id-taken", id=M)),
    (
        "NO12 what was merged is refused",
        SAME,
        EditNote(M, "x", "", 0, 0),
        BO,
        no("note-gone", id=M),
    ),
    (
        "NO11 nobody's words go with another's",
        SAME,
        DeleteNote(N, 0),
        BO,
        [NoteUnmerged(N, (M,)), NoteDeleted(N, NOW)],
    ),
    (
        "NO20 nor when it is hidden",
        SAME,
        HideNote(N, ""),
        ANA,
        [NoteUnmerged(N, (M,)), NoteAside(N, "hidden", "")],
    ),
    (
        "NO21 nor when it is held",
        (*SAME, BoardRuled("hold", 1)),
        EditNote(N, "x", "", 0, 0),
        BO,
        [NoteUnmerged(N, (M,)), NoteAside(N, "held", ""), NoteEdited(N, "x", "", 0, altered=False)],
    ),
)
def test_asking(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """NO17."""
    given(*events).when(command, by).then(expected)


def test_tags_come_along() -> None:
    """NO17, NO8: each once, as many as there is room for."""
    of_n = (NoteTagged(N, tag, on=True) for tag in ("one", *"abcdef"))
    of_m = (NoteTagged(M, tag, on=True) for tag in ("ONE", "two", "three"))
    then = given(*THREE, *of_n, *of_m).when(MergeNotes(N, (M,)), ANA)
    board = then.then([NoteMerged(N, (M,)), NoteTagged(N, "two", on=True)])
    assert ("one", *"abcdef", "two") == board.notes[N].tags
    assert "three" not in board.tags


def test_both_texts_stay_readable() -> None:
    """NO17: the others are kept whole beside the one that they say again."""
    board = replay(BOTH)
    assert [N] == list(board.notes)
    assert ["rose", "tulips"] == [note.text for note in twins.of(board, N)]
    [note] = contents(board).parts[0].loose
    assert "roses\n= rose\n= tulips" == contents(board).whole(note)
    assert "rose" == contents(board).text(M)


def test_what_was_merged_into_it_comes_along() -> None:
    """NO17."""
    board = replay((*SAME, NoteMerged(K, (N,))))
    assert {M: K, N: K} == {id: twin.into for id, twin in board.twins.items()}


@pytest.mark.parametrize(
    "event", [NoteMerged(note_id("x"), (M,)), NoteMerged(N, (N, note_id("x")))]
)
def test_merging_what_is_gone_changes_nothing(event: NoteMerged) -> None:
    """BO3."""
    board = replay(THREE)
    assert replace(board, seq=board.seq + 1) == evolve(board, event)


def test_apart_it_is_as_it_was() -> None:
    """NO17, UN3: text, look and place; with a new stamp of where it lies."""
    before, board = replay(THREE), replay((*SAME, NoteUnmerged(N, (M, note_id("x")))))
    at = board.seq
    assert replace(before.notes[M], z=at, place_at=at) == board.notes[M]
    assert not board.twins
    assert not replay((*THREE, NoteUnmerged(N, (M,)))).twins


def test_it_comes_back_to_where_its_section_is_now() -> None:
    """SE2, SE14, SE15, GR10: a frame that moved, a section and a column that are gone, a group."""
    moved = replay((*SAME, SectionMoved(LEFT, RIGHT), NoteUnmerged(N, (M,))))
    box, note = frame(moved, LEFT), moved.notes[M]
    assert LEFT == note.section
    assert box.x <= note.x < box.x + box.w
    gone = replay((*SAME, SectionRemoved(LEFT, RIGHT), NoteUnmerged(N, (M,))))
    assert RIGHT == gone.notes[M].section
    row = (*GRID, added(N, column=TIME), added(M, column=TIME), NoteMerged(N, (M,)))
    assert (
        SPACE == replay((*row, ColumnRemoved(TIME, SPACE), NoteUnmerged(N, (M,)))).notes[M].column
    )
    group = (*COLUMNS, added(N), added(M), grouped(G, M), NoteMerged(N, (M,)))
    back = replay((*group, GroupMoved(G, RIGHT, 0, 0, ""), NoteUnmerged(N, (M,))))
    assert RIGHT == back.notes[M].section
    free = replay((*group, GroupDissolved(G, ()), NoteUnmerged(N, (M,))))
    assert LEFT == free.notes[M].section


def test_dots_add_up() -> None:
    """VO15: what exceeds the most for one is free again, and each voter is told."""
    cast = (BallotCast(V, BO.mask, N, 2), BallotCast(V, BO.mask, M, 2))
    before = replay((*VOTED, *cast))
    event = NoteMerged(N, (M,))
    board = evolve(before, event)
    assert ((N, 3),) == board.secret.ballots[V][BO.mask].values
    seen = dict(project.private(before, board, event, {(V, BO.mask): BO.seat}))
    assert ((N, 3),) == seen[BO.seat][0].values  # type: ignore[union-attr]
    assert Count(V, 1, 0) == project.common(replay(VOTED), before, cast[0])


def test_a_result_still_says_what_was_voted_on() -> None:
    """VO18."""
    closed = replay((*VOTED, VoteClosed(V, 0, 0, ()), NoteMerged(N, (M,))))
    assert "rose" == contents(closed).text(M)


def test_all_receive_what_comes_back() -> None:
    """VI4: whole, because only the server knows where there is room."""
    before = replay(SAME)
    event = NoteUnmerged(N, (M,))
    board = evolve(before, event)
    form = project.common(before, board, event)
    assert replace(event, whole=(board.notes[M],)) == form
    assert board.common() == replace(project.lay(before.common(), form), tails=board.tails)


def test_its_answer_is_that_of_the_note_that_it_is_read_with() -> None:
    """ID5, SY20: unless there was one of its own."""
    decided = DecisionMade("note", N, "adopted", "yes", "", NOW)
    found = answers.Answers(replay((*SAME, decided)))
    answer = found.of(M)
    assert answer is not None
    assert N == answer.id
    own = answers.Answers(replay((*SAME, decided, replace(decided, id=M, outcome="no")))).of(M)
    assert own is not None
    assert "no" == own.outcome
    assert answers.Answers(replay(SAME)).of(M) is None


def test_its_writer_still_finds_it() -> None:
    """SY20."""
    secret = bytes(range(16))
    nameless: tuple[Event, ...] = (*FREE, added(N), replace(added(M), keys=keys(secret)))
    board = replay((*nameless, NoteMerged(N, (M,))))
    assert ((M, "all", board.twins[M].note, "", ""),) == project.mine(board, [(M, secret)])
    assert Twin(N, board.twins[M].note) == board.twins[M]
