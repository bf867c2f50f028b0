"""Dot votes (VO): asked, cast, changed, ended."""

import pytest
from msgspec.structs import replace

from board import limits
from board.casting import (
    AbstainVote,
    BallotAbstained,
    BallotCast,
    BallotWithdrawn,
    CastVote,
    WithdrawVote,
)
from board.notes import NoteDeleted, NoteRestored
from board.rules import Command, Event, replay
from board.seats import RoleGiven, SeatRemoved
from board.settings import BoardLocked
from board.state import Ballot, Board, Caller, NoteId, Result, Role, SeatId, VoteId
from board.votes import (
    BudgetVote,
    CloseVote,
    OpenVote,
    VoidVote,
    VoteBudgeted,
    VoteClosed,
    VoteOpened,
    VoteVoided,
    suggested,
)
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    NOW,
    RIGHT,
    VI,
    K,
    M,
    N,
    added,
    given,
    no,
    note_id,
    section_id,
    table,
    vote_id,
)

V, W = vote_id("v"), vote_id("w")
OPEN = OpenVote(V, (), 5, 2, own_allowed=True)
OPENED = VoteOpened(V, (K, M, N), 5, 2, own_allowed=True)
NOTES = (*FREE, added(N), added(M, by=CY), added(K, section=RIGHT))
VOTING = (*NOTES, OPENED)
OVER = (*VOTING, VoteClosed(V, 0, 3, ()))
VOID = (*VOTING, VoteVoided(V))
NOT_THEIRS = no("not-allowed", verb="structure", role="participant")
CROWD = [added(note_id(f"{n:03}")) for n in range(301)]
HELD: list[Event] = [
    event
    for n in range(limits.VOTES)
    for event in (replace(OPENED, id=vote_id(f"{n}_")), VoteVoided(vote_id(f"{n}_")))
]
OTHERS = [replace(OPENED, id=vote_id(f"{n}")) for n in range(4)]


def cast(note: NoteId, value: int, by: Caller = BO, vote: VoteId = V) -> BallotCast:
    return BallotCast(vote, by.mask, note, value)


def opened(*notes: NoteId, budget: int, most: int) -> VoteOpened:
    return VoteOpened(V, notes, budget, most, own_allowed=True)


def suggestion(notes: int, budget: int, most: int) -> list[VoteOpened]:
    return [opened(*(event.id for event in CROWD[:notes]), budget=budget, most=most)]


@table(
    ("VO1 all notes, by id", NOTES, OPEN, ANA, [OPENED]),
    (
        "VO1 of a section",
        NOTES,
        replace(OPEN, sections=(RIGHT,)),
        ANA,
        [replace(OPENED, items=(K,))],
    ),
    (
        "VO1 of it twice",
        NOTES,
        replace(OPEN, sections=(RIGHT, RIGHT)),
        ANA,
        [replace(OPENED, items=(K,))],
    ),
    (
        "VO1 of none",
        NOTES,
        replace(OPEN, sections=(section_id("x"),)),
        ANA,
        no("section-gone", id=section_id("x")),
    ),
    (
        "VO1 never hidden ones",
        (*NOTES, replace(CROWD[0], sight="own")),
        OPEN,
        ANA,
        [OPENED],
    ),
    ("VO1 nothing", FREE, OPEN, ANA, no("nothing-to-vote-on", target="notes")),
    (
        "VO1 nothing there",
        (*FREE, added(N)),
        replace(OPEN, sections=(RIGHT,)),
        ANA,
        no("nothing-to-vote-on", target="notes"),
    ),
    (
        "VO1 300",
        (*FREE, *CROWD[:300]),
        replace(OPEN, budget=0, max_per_item=0),
        ANA,
        suggestion(300, 10, 5),
    ),
    ("VO1 301", (*FREE, *CROWD), OPEN, ANA, no("limit-reached", what="vote-items", most=300)),
    (
        "VO3 suggest and half",
        (*FREE, *CROWD[:7]),
        replace(OPEN, budget=0, max_per_item=0),
        ANA,
        suggestion(7, 3, 1),
    ),
    (
        "VO3 half of what is said",
        (*FREE, *CROWD[:1]),
        replace(OPEN, budget=9, max_per_item=0),
        ANA,
        suggestion(1, 9, 4),
    ),
    (
        "VO3 50",
        NOTES,
        replace(OPEN, budget=50, max_per_item=50),
        ANA,
        [replace(OPENED, budget=50, max_per_item=50)],
    ),
    (
        "VO3 51",
        NOTES,
        replace(OPEN, budget=51),
        ANA,
        no("bad-value", field="budget", least=1, most=50),
    ),
    (
        "VO3 -1",
        NOTES,
        replace(OPEN, budget=-1),
        ANA,
        no("bad-value", field="budget", least=1, most=50),
    ),
    (
        "VO3 most 51",
        NOTES,
        replace(OPEN, max_per_item=51),
        ANA,
        no("bad-value", field="max_per_item", least=1, most=50),
    ),
    (
        "VO3 most over the budget",
        NOTES,
        replace(OPEN, max_per_item=9),
        ANA,
        [replace(OPENED, max_per_item=9)],
    ),
    ("VO12 the fourth", (*NOTES, *OTHERS[:3]), OPEN, ANA, [OPENED]),
    ("VO12 the 300th", (*NOTES, *HELD[:-2]), OPEN, ANA, [OPENED]),
    ("VO12 the 301st", (*NOTES, *HELD), OPEN, ANA, no("limit-reached", what="votes", most=300)),
    ("VO12 the fifth", (*NOTES, *OTHERS), OPEN, ANA, no("limit-reached", what="votes", most=4)),
    ("VO12 after one has ended", (*NOTES, *OTHERS, VoteVoided(OTHERS[0].id)), OPEN, ANA, [OPENED]),
    ("NO1 id", NOTES, replace(OPEN, id=VoteId("v")), ANA, no("bad-value", field="id")),
    ("NO1 taken", OVER, OPEN, ANA, no("id-taken", id=V)),
    ("PE1 by participants", NOTES, OPEN, BO, NOT_THEIRS),
)
def test_opening(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@pytest.mark.parametrize(
    ("notes", "budget"),
    [(1, 2), (6, 2), (7, 3), (12, 3), (13, 4), (30, 5), (31, 6), (90, 9), (91, 10), (300, 10)],
)
def test_the_suggested_budget_is_the_root_of_the_notes(notes: int, budget: int) -> None:
    """VO3: rounded to the nearest, from 2 to 10."""
    assert budget == suggested(notes)


OWN = (*NOTES, replace(OPENED, own_allowed=False))
COPIED = (
    *NOTES,
    replace(added(note_id("c")), seat=SeatId(""), copy_of=N),
    replace(OPENED, items=(note_id("c"),), own_allowed=False),
)


@table(
    ("VO4 two dots", VOTING, CastVote(V, M, 2), BO, [cast(M, 2)]),
    ("VO4 sets, never adds", (*VOTING, cast(M, 1)), CastVote(V, M, 2), BO, [cast(M, 2)]),
    ("VO4 the same", (*VOTING, cast(M, 2)), CastVote(V, M, 2), BO, []),
    ("VO4 nothing on nothing", VOTING, CastVote(V, M, 0), BO, []),
    ("VO4 back to none", (*VOTING, cast(M, 2)), CastVote(V, M, 0), BO, [cast(M, 0)]),
    (
        "VO5 below 0",
        VOTING,
        CastVote(V, M, -1),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    (
        "VO5 over the most",
        VOTING,
        CastVote(V, M, 3),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    (
        "VO5 far over it",
        VOTING,
        CastVote(V, M, 2**63),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    (
        "VO5 the whole budget",
        (*VOTING, cast(M, 2), cast(K, 2)),
        CastVote(V, N, 1),
        BO,
        [cast(N, 1)],
    ),
    (
        "VO5 more than it",
        (*VOTING, cast(M, 2), cast(K, 2)),
        CastVote(V, N, 2),
        BO,
        no("votes-spent", budget=5, left=1),
    ),
    (
        "VO5 another's budget is another's",
        (*VOTING, cast(M, 2), cast(K, 2), cast(N, 1)),
        CastVote(V, N, 2),
        CY,
        [cast(N, 2, CY)],
    ),
    (
        "VO5 fewer is always possible",
        (*VOTING, cast(M, 2), cast(K, 2), cast(N, 1)),
        CastVote(V, M, 1),
        BO,
        [cast(M, 1)],
    ),
    (
        "VO6 not in it",
        (*VOTING, added(note_id("new"))),
        CastVote(V, note_id("new"), 1),
        BO,
        no("not-in-vote", vote=V),
    ),
    ("VO6 deleted", (*VOTING, NoteDeleted(N, NOW)), CastVote(V, N, 1), BO, no("note-gone", id=N)),
    ("VO6 own", VOTING, CastVote(V, N, 1), BO, [cast(N, 1)]),
    ("VO6 not own", OWN, CastVote(V, N, 1), BO, no("own-note")),
    ("VO6 another's", OWN, CastVote(V, N, 1), CY, [cast(N, 1, CY)]),
    ("VO6 nobody's", COPIED, CastVote(V, note_id("c"), 1), BO, [cast(note_id("c"), 1)]),
    (
        "VO7 withdrawn",
        (*VOTING, cast(M, 2)),
        WithdrawVote(V, M),
        BO,
        [BallotWithdrawn(V, BO.mask, M)],
    ),
    ("VO7 what is not on it", VOTING, WithdrawVote(V, M), BO, []),
    ("VO7 what is in no vote", VOTING, WithdrawVote(V, note_id("x")), BO, []),
    (
        "VO7 abstain",
        (*VOTING, cast(M, 2)),
        AbstainVote(V, on=True),
        BO,
        [BallotAbstained(V, BO.mask, on=True)],
    ),
    (
        "VO7 abstained already",
        (*VOTING, BallotAbstained(V, BO.mask, on=True)),
        AbstainVote(V, on=True),
        BO,
        [],
    ),
    ("VO7 not abstaining", (*VOTING, cast(M, 2)), AbstainVote(V, on=False), BO, []),
    (
        "VO7 no more",
        (*VOTING, BallotAbstained(V, BO.mask, on=True)),
        AbstainVote(V, on=False),
        BO,
        [BallotAbstained(V, BO.mask, on=False)],
    ),
    ("VO11 viewers", VOTING, CastVote(V, M, 1), VI, no("not-allowed", verb="vote", role="viewer")),
    ("VO21 after the end", OVER, CastVote(V, M, 1), BO, no("vote-over", vote=V)),
    ("VO21 withdrawn too late", OVER, WithdrawVote(V, M), BO, no("vote-over", vote=V)),
    ("VO22 void", VOID, AbstainVote(V, on=True), BO, no("vote-over", vote=V)),
    ("VO21 another vote", VOTING, CastVote(W, M, 1), BO, no("vote-over", vote=W)),
    ("PE1 no vote yet", NOTES, CastVote(V, M, 1), BO, no("not-now", verb="vote", kind="open")),
    ("PE3 nor for facilitators", NOTES, CastVote(V, M, 1), ANA, no("vote-over", vote=V)),
    (
        "BO5 a lock is no hindrance",
        (*VOTING, BoardLocked(on=True)),
        CastVote(V, M, 1),
        BO,
        [cast(M, 1)],
    ),
    (
        "BO14 gone",
        (*VOTING, SeatRemoved(BO.seat)),
        CastVote(V, M, 1),
        BO,
        no("not-allowed", verb="vote", role="participant"),
    ),
)
def test_voting(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


SPENT = (*VOTING, cast(M, 2), cast(N, 2))


@table(
    ("VO13 more", SPENT, BudgetVote(V, 9, trim=False), ANA, [VoteBudgeted(V, 9, trim=False)]),
    (
        "VO13 fewer, still enough",
        SPENT,
        BudgetVote(V, 4, trim=False),
        ANA,
        [VoteBudgeted(V, 4, trim=False)],
    ),
    (
        "VO13 fewer than spent",
        SPENT,
        BudgetVote(V, 3, trim=False),
        ANA,
        no("budget-in-use", largest=4),
    ),
    ("VO13 trimmed", SPENT, BudgetVote(V, 3, trim=True), ANA, [VoteBudgeted(V, 3, trim=True)]),
    ("BO4 the same", SPENT, BudgetVote(V, 5, trim=True), ANA, []),
    (
        "VO13 none",
        SPENT,
        BudgetVote(V, 0, trim=True),
        ANA,
        no("bad-value", field="budget", least=1, most=50),
    ),
    (
        "VO13 nobody voted",
        VOTING,
        BudgetVote(V, 1, trim=False),
        ANA,
        [VoteBudgeted(V, 1, trim=False)],
    ),
    ("VO21 over", OVER, BudgetVote(V, 9, trim=False), ANA, no("vote-over", vote=V)),
    ("PE1 budget", VOTING, BudgetVote(V, 9, trim=False), BO, NOT_THEIRS),
    (
        "VO18 closed",
        SPENT,
        CloseVote(V),
        ANA,
        [VoteClosed(V, 1, 3, (Result(K, 0, 0), Result(M, 2, 1, (0, 1)), Result(N, 2, 1, (0, 1))))],
    ),
    ("BO4 closed already", OVER, CloseVote(V), ANA, []),
    ("VO22 nothing to close", VOID, CloseVote(V), ANA, no("vote-over", vote=V)),
    ("VO21 never opened", NOTES, CloseVote(V), ANA, no("vote-over", vote=V)),
    ("PE1 close", VOTING, CloseVote(V), BO, NOT_THEIRS),
    ("VO22 voided", SPENT, VoidVote(V), ANA, [VoteVoided(V)]),
    ("BO4 void already", VOID, VoidVote(V), ANA, []),
    ("VO22 closed is closed", OVER, VoidVote(V), ANA, no("vote-over", vote=V)),
    ("VO22 never opened", NOTES, VoidVote(V), ANA, no("vote-over", vote=V)),
    ("PE1 void", VOTING, VoidVote(V), BO, NOT_THEIRS),
)
def test_changing_and_ending(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def ballot(board: Board, by: Caller = BO) -> Ballot:
    return board.secret.ballots[V][by.mask]


@pytest.mark.parametrize(
    ("events", "dots", "turnout"),
    [
        ([cast(M, 2)], [(M, 2)], 1),
        ([cast(M, 2), cast(N, 1), cast(M, 1)], [(M, 1), (N, 1)], 1),
        ([cast(M, 2), cast(M, 0)], [], 1),
        ([cast(M, 2), cast(N, 1), BallotWithdrawn(V, BO.mask, M)], [(N, 1)], 1),
        ([BallotAbstained(V, BO.mask, on=True), BallotAbstained(V, BO.mask, on=False)], [], 1),
        ([BallotAbstained(V, BO.mask, on=True), cast(M, 1), cast(N, 1, CY)], [(M, 1)], 2),
        ([cast(N, 2), cast(M, 2), NoteDeleted(N, NOW)], [(M, 2)], 1),
        ([cast(N, 2), NoteDeleted(N, NOW), NoteRestored(N)], [], 1),
        ([cast(M, 2), cast(N, 2), VoteBudgeted(V, 3, trim=True)], [(M, 2), (N, 1)], 1),
        ([cast(M, 2), cast(N, 2), VoteBudgeted(V, 2, trim=True)], [(M, 2)], 1),
        ([cast(M, 2), cast(N, 2), cast(K, 1), VoteBudgeted(V, 1, trim=True)], [(M, 1)], 1),
        ([cast(M, 2), cast(M, 1, CY), VoteBudgeted(V, 9, trim=True)], [(M, 2)], 2),
    ],
    ids=[
        "VO4 cast",
        "VO4 the place of the first dot is kept",
        "VO11 an emptied ballot is one",
        "VO7 withdrawn",
        "VO7 no more abstaining",
        "VO7 casting ends it",
        "VO14 a deleted note is off it",
        "VO14 and its dots do not come back",
        "VO13 the latest cast loses first",
        "VO13 then the one before",
        "VO13 down to one",
        "VO13 more takes nothing",
    ],
)
def test_a_ballot_after(events: list[Event], dots: list[tuple[NoteId, int]], turnout: int) -> None:
    board = replay([*VOTING, *events])
    assert Ballot(tuple(dots)) == ballot(board)
    vote = board.vote(V)
    assert vote is not None
    assert turnout == vote.turnout


def test_abstaining_is_remembered() -> None:
    """VO7, VO11."""
    board = replay([*VOTING, cast(M, 2), BallotAbstained(V, BO.mask, on=True)])
    assert Ballot(abstained=True) == ballot(board)
    assert [] == given(*VOTING).when(AbstainVote(V, on=False), BO).outcome


def test_the_end_has_the_sums_and_forgets_the_ballots() -> None:
    """VO18: who voted what is in no state any more; a deleted note has no result (VO14)."""
    votes: list[Event] = [cast(M, 2), cast(M, 1, CY), cast(K, 1, CY), cast(N, 1)]
    votes += [NoteDeleted(K, NOW)]
    seats: list[Event] = [RoleGiven(VI.seat, Role.PARTICIPANT), RoleGiven(CY.seat, Role.VIEWER)]
    board = given(*VOTING, *votes, *seats).when(CloseVote(V), ANA).board
    vote = board.vote(V)
    assert vote is not None
    assert ("closed", 2, 3) == (vote.state, vote.turnout, vote.seats)
    assert (Result(M, 3, 2, (1, 1)), Result(N, 1, 1, (1,))) == vote.results
    assert V not in board.secret.ballots


def test_the_order_of_ballots_changes_no_result() -> None:
    """VO19."""
    votes = [cast(M, 2), cast(M, 1, CY), cast(K, 1, CY), cast(N, 1)]
    one = given(*VOTING, *votes).when(CloseVote(V), ANA).outcome
    assert one == given(*VOTING, *reversed(votes)).when(CloseVote(V), ANA).outcome


def test_a_void_vote_has_no_results() -> None:
    """VO22."""
    board = replay([*SPENT, VoteVoided(V)])
    vote = board.vote(V)
    assert vote is not None
    assert ("void", ()) == (vote.state, vote.results)
    assert V not in board.secret.ballots


@pytest.mark.parametrize(
    "event",
    [
        cast(M, 1),
        BallotWithdrawn(V, BO.mask, M),
        BallotAbstained(V, BO.mask, on=True),
        cast(M, 1, vote=W),
        BallotWithdrawn(W, BO.mask, M),
        VoteBudgeted(W, 1, trim=True),
        VoteClosed(W, 0, 0, ()),
        VoteVoided(W),
        OPENED,
    ],
    ids=str,
)
def test_what_is_about_no_open_vote_changes_nothing(event: Event) -> None:
    """BO3."""
    board = replay(OVER)
    assert replace(board, seq=board.seq + 1) == replay([event], board)


def test_a_vote_that_nobody_voted_in_ends_too() -> None:
    """VO18."""
    board = replay([*VOTING, VoteBudgeted(V, 1, trim=True), VoteVoided(V)])
    assert not board.secret.ballots
