"""Votes about groups and ideas: what is in them, and what becomes of it (VO1, VO2, VO14-VO16)."""

from typing import Any

import pytest
from msgspec.structs import replace

from board import project
from board.agenda import RoundAdded
from board.ballots import all_of
from board.casting import BallotCast, BallotRanked, CastVote
from board.groups import (
    DissolveGroup,
    GroupDissolved,
    GroupFilled,
    GroupMade,
    GroupsMerged,
    GroupTaken,
    MakeGroup,
    MergeGroups,
    PutInGroup,
    SplitGroup,
    TakeFromGroup,
)
from board.ideas import DropIdea, IdeaDropped, IdeaMade, IdeasMerged, MergeIdeas
from board.notes import MoveNote
from board.rounds import RoundClosed, RoundStarted
from board.rules import Command, Event, evolve, replay
from board.state import Ballot, Caller, ItemId, Result
from board.votes import CloseVote, OpenVote, VoteClosed, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    TALK,
    G,
    H,
    K,
    M,
    N,
    R,
    added,
    given,
    group_id,
    grouped,
    idea_id,
    no,
    note_id,
    table,
    vote_id,
)

V = vote_id("v")
P, Q, EMPTY = group_id("p"), group_id("q"), group_id("e")
IDEA, J = idea_id("i"), idea_id("j")
NOTES = (*FREE, *(added(id) for id in (N, M, K)), added(note_id("o"), section=RIGHT))
GROUPS = (
    *NOTES,
    grouped(G, N),
    grouped(H, M),
    grouped(P, note_id("o"), section=RIGHT),
    grouped(EMPTY),
)
IDEAS = (*FREE, IdeaMade(J, "y", "", ()), IdeaMade(IDEA, "x", "", ()))
OPEN = OpenVote(V, (), 5, 3, own_allowed=True, target="groups")
OPENED = VoteOpened(V, (G, H, P), 5, 3, own_allowed=True, target="groups")
OF_IDEAS = VoteOpened(V, (IDEA, J), 5, 3, own_allowed=True, target="ideas")
VOTING = (*GROUPS, OPENED)
BUSY = no("vote-open", vote=V)


def cast(item: ItemId, value: int, by: Caller = BO) -> BallotCast:
    return BallotCast(V, by.mask, item, value)


@table(
    ("VO1 groups and loose notes, by id", GROUPS, OPEN, ANA, [replace(OPENED, items=(G, H, K, P))]),
    (
        "VO1 of a section",
        GROUPS,
        replace(OPEN, sections=(RIGHT,)),
        ANA,
        [replace(OPENED, items=(P,))],
    ),
    (
        "VO2 a note in none is a group of one",
        NOTES,
        OPEN,
        ANA,
        [replace(OPENED, items=(K, M, N, note_id("o")))],
    ),
    (
        "VO6 and may be one's own",
        (*GROUPS, replace(OPENED, items=(G, K), own_allowed=False)),
        CastVote(V, K, 1),
        BO,
        no("own-note"),
    ),
    (
        "VO4 dots on it",
        (*GROUPS, replace(OPENED, items=(G, K), own_allowed=False)),
        CastVote(V, K, 1),
        CY,
        [cast(K, 1, CY)],
    ),
    (
        "VO1 empty ones alone",
        (*FREE, grouped(G)),
        OPEN,
        ANA,
        no("nothing-to-vote-on", target="groups"),
    ),
    ("VO1 ideas", IDEAS, replace(OPEN, target="ideas"), ANA, [OF_IDEAS]),
    (
        "VO1 that were not merged",
        (*IDEAS, IdeasMerged(IDEA, (J,))),
        replace(OPEN, target="ideas"),
        ANA,
        [replace(OF_IDEAS, items=(IDEA,))],
    ),
    ("VO4 dots on a group", VOTING, CastVote(V, G, 2), BO, [cast(G, 2)]),
    ("VO6 not in it", (*VOTING, grouped(Q, K)), CastVote(V, Q, 1), BO, no("not-in-vote", vote=V)),
    (
        "VO14 a group that went",
        (*VOTING, GroupDissolved(G, ())),
        CastVote(V, G, 1),
        BO,
        no("group-gone", id=G),
    ),
    (
        "VO14 an idea that went",
        (*IDEAS, OF_IDEAS, IdeaDropped(J)),
        CastVote(V, J, 1),
        BO,
        no("idea-gone", id=J),
    ),
    ("VO4 dots on an idea", (*IDEAS, OF_IDEAS), CastVote(V, J, 1), BO, [cast(J, 1)]),
    (
        "VO18 what each got, and which notes were in it",
        (*VOTING, cast(H, 2), cast(H, 1, CY), GroupDissolved(P, ())),
        CloseVote(V),
        ANA,
        [
            VoteClosed(
                V,
                2,
                3,
                (Result(G, 0, 0), Result(H, 3, 2, (1, 1))),
                held=((G, (N,)), (H, (M,))),
            )
        ],
    ),
    (
        "VO18 of ideas",
        (*IDEAS, OF_IDEAS, cast(J, 2), IdeaDropped(IDEA)),
        CloseVote(V),
        ANA,
        [VoteClosed(V, 1, 3, (Result(J, 2, 1, (0, 1)),))],
    ),
    ("VO16 filling", VOTING, PutInGroup(G, (K,), "", 0), BO, BUSY),
    ("VO16 emptying", VOTING, TakeFromGroup((N,), (), 0), BO, BUSY),
    ("VO16 into a new one", VOTING, MakeGroup(Q, "", LEFT, (N,), 0, 0, ""), BO, BUSY),
    ("VO16 by moving out", VOTING, MoveNote(N, RIGHT, 0, 0, "", 0), BO, BUSY),
    ("VO16 splitting", VOTING, SplitGroup(G, Q, "", (N,)), BO, BUSY),
    ("VO16 merging", VOTING, MergeGroups(G, (H,)), BO, BUSY),
    ("VO16 merging into it", (*VOTING, grouped(Q)), MergeGroups(G, (Q,)), BO, BUSY),
    ("VO16 dissolving", VOTING, DissolveGroup(G, 0), BO, BUSY),
    (
        "VO16 loose notes are free",
        VOTING,
        MakeGroup(Q, "", LEFT, (K,), 0, 0, ""),
        BO,
        [GroupMade(Q, "", LEFT, (K,), 0, 0, "", "person")],
    ),
    ("VO16 who leads may", VOTING, PutInGroup(G, (K,), "", 0), ANA, [GroupFilled(G, (K,), "")]),
)
def test_ask(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


MERGING = (*IDEAS, OF_IDEAS)


def test_ideas_that_are_voted_on_stay() -> None:
    """VO16: neither merged nor dropped by participants."""
    plan = replace(TALK, kind="merge")
    events = (*MERGING, RoundAdded(R, plan, "", ""), RoundStarted(R, NOW, 0))
    for command in (MergeIdeas(IDEA, (J,)), DropIdea(IDEA, 0)):
        given(*events).when(command, BO).then(BUSY)
    given(*events).when(DropIdea(IDEA, 0), ANA).then([IdeaDropped(IDEA)])


def ballot(*events: Event, by: Caller = BO) -> Ballot:
    return all_of(replay(events), V)[by.mask]


def values(*events: Event) -> tuple[tuple[ItemId, int], ...]:
    return ballot(*events).values


INTO_G, INTO_H = GroupsMerged(G, (H,)), GroupsMerged(H, (G,))


@pytest.mark.parametrize(
    ("changes", "votes", "merged", "expected"),
    [
        ({}, [cast(H, 1), cast(G, 2)], INTO_G, ((G, 3),)),
        ({}, [cast(G, 2), cast(H, 2)], INTO_G, ((G, 3),)),
        ({}, [cast(P, 1), cast(H, 2)], INTO_G, ((P, 1), (G, 2))),
        ({}, [cast(G, 2)], INTO_G, ((G, 2),)),
        ({}, [cast(G, 1), cast(H, 1), cast(P, 1)], GroupsMerged(G, (H, P)), ((G, 3),)),
        ({}, [cast(G, 1), cast(H, 2)], GroupsMerged(EMPTY, (H,)), ((G, 1),)),
        ({"method": "range", "steps": ("",) * 4}, [cast(H, 0), cast(G, 3)], INTO_G, ((G, 3),)),
        ({"method": "range", "steps": ("",) * 4}, [cast(H, 0)], INTO_G, ((G, 0),)),
        ({"method": "agree3"}, [cast(G, -1), cast(H, 1)], INTO_G, ((G, -1),)),
        ({"method": "choice", "steps": ("a", "b")}, [cast(H, 1)], INTO_G, ((G, 1),)),
        (
            {"method": "rank"},
            [BallotRanked(V, BO.mask, (P, H, G))],
            INTO_G,
            ((P, 1), (G, 2)),
        ),
        (
            {"method": "rank"},
            [BallotRanked(V, BO.mask, (G, P, H))],
            INTO_G,
            ((G, 1), (P, 2)),
        ),
        ({"method": "pairwise"}, [cast(G + H, 1), cast(H + P, -1)], INTO_G, ((G + P, -1),)),
        ({"method": "pairwise"}, [cast(G + P, 1), cast(H + P, -1)], INTO_G, ((G + P, 1),)),
        (
            {"method": "pairwise"},
            [cast(H + P, -1)],
            GroupsMerged(P, (H,)),
            (),
        ),
        (
            {"method": "pairwise", "items": (G, H, P)},
            [cast(G + H, 1)],
            GroupsMerged(P, (G,)),
            ((H + P, -1),),
        ),
        (
            {"method": "pairwise"},
            [cast(H + P, 1), cast(G + P, 0)],
            GroupsMerged(EMPTY, (H,)),
            ((G + P, 0),),
        ),
    ],
)
def test_what_was_merged_is_voted_on_as_one(
    changes: dict[str, Any], votes: list[Event], merged: Event, expected: object
) -> None:
    """VO15: dots add up to the most, one's own value stays, ranks close up, pairs read anew."""
    opened = replace(OPENED, budget=9, **changes)
    assert expected == values(*GROUPS, opened, *votes, merged)


def test_merged_ideas_are_voted_on_as_one() -> None:
    """VO15."""
    assert ((IDEA, 3),) == values(*MERGING, cast(J, 2), cast(IDEA, 2), IdeasMerged(IDEA, (J,)))


@pytest.mark.parametrize(
    ("events", "event"),
    [
        (VOTING, GroupDissolved(G, ())),
        ((*VOTING, GroupTaken(((N, 0, 0),))), RoundClosed(R)),
    ],
)
def test_what_goes_leaves_the_ballots(events: tuple[Event, ...], event: Event) -> None:
    """VO14: its dots are free again; an unnamed group that was emptied goes with its round."""
    assert ((H, 1),) == values(*events, cast(G, 2), cast(H, 1), event)
    assert ((J, 1),) == values(*MERGING, cast(IDEA, 2), cast(J, 1), IdeaDropped(IDEA))


def test_votes_that_are_closed_stay_as_they_were_voted() -> None:
    """VO15: after closing nothing is added."""
    closed = VoteClosed(V, 2, 3, (Result(G, 1, 1, (1,)), Result(H, 3, 2, (1, 1))))
    (vote,) = replay((*VOTING, closed, INTO_G)).votes
    assert closed.results == vote.results


def test_each_voter_is_told_how_the_own_ballot_reads_now() -> None:
    """VO15, VI2: whole, and only who has said something about what was merged."""
    masks: project.Masks = {(V, by.mask): by.seat for by in (BO, CY)}
    before = replay((*VOTING, cast(H, 2), cast(P, 1, CY)))
    after = evolve(before, INTO_G)
    told = project.BallotOf(V, abstained=False, values=((G, 2),), real=False)
    assert [(BO.seat, (told,))] == project.private(before, after, INTO_G, masks)
    assert INTO_G == project.common(before, after, INTO_G)
