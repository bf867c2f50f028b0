"""Votes of a round: planned with it, opened with it, closed when its grace is over (RO4, RO9)."""

from typing import Final

import pytest
from msgspec.structs import replace

from board import limits
from board.agenda import AddRound, EditRound, RoundAdded
from board.casting import BallotCast, CastVote
from board.notes import NoteDeleted
from board.reveal import NotesRevealed
from board.rounds import EndRound, RoundClosed, RoundEnded, RoundStarted, RoundTimed, StartRound
from board.rules import Command, Event, due, replay
from board.sections import SectionRemoved
from board.settings import BoardFinished, FinishBoard
from board.state import Board, Caller, Plan, SectionId, Vote, VotePlan
from board.votes import OpenVote, VoteClosed, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    TALK,
    WRITE,
    K,
    M,
    N,
    R,
    S,
    added,
    given,
    no,
    planned,
    section_id,
    table,
    vote_id,
)

STEPS = ("", "", "", "")
CLIENT = VotePlan(method="range", steps=STEPS, lens="client")
GIVER = replace(CLIENT, lens="giver")
DOTS = VotePlan(sections=(RIGHT,), budget=4)
RATE = Plan("rate", "Rate", "", 60_000, votes=(CLIENT, GIVER))
FRESH = bytes(32)
MANY = tuple(section_id(f"{n}_") for n in range(limits.SECTIONS + 1))
NOTES = (*FREE, added(N), added(M), added(K, section=RIGHT))
PLANNED = (*NOTES, planned(R, RATE), planned(S, WRITE))


def votes_of(board: Board) -> list[Vote]:
    return [vote for vote in board.votes if vote.round]


def done(command: Command, by: Caller, *events: Event) -> list[Event]:
    """Return what happens when it is asked."""
    outcome = given(*events).when(command, by).outcome
    assert isinstance(outcome, list)
    return outcome


START: Final = StartRound(R, "", now=False)


def started() -> list[Event]:
    return [*PLANNED, *done(START, ANA, *PLANNED)]


@table(
    ("RO1 votes in a plan", FREE, AddRound(R, RATE, ""), ANA, [RoundAdded(R, RATE, "", "")]),
    (
        "RO1 their words are cleaned",
        FREE,
        AddRound(R, replace(RATE, votes=(replace(CLIENT, lens=" client"),)), ""),
        ANA,
        [RoundAdded(R, replace(RATE, votes=(CLIENT,)), "", "")],
    ),
    (
        "RO1 no vote can be like that",
        FREE,
        AddRound(R, replace(RATE, votes=(replace(CLIENT, steps=("",)),)), ""),
        ANA,
        no("bad-value", field="steps", least=2, most=11),
    ),
    (
        "VO1 a section is named once",
        FREE,
        AddRound(R, replace(RATE, votes=(replace(DOTS, sections=(RIGHT,) * 3_000),)), ""),
        ANA,
        [RoundAdded(R, replace(RATE, votes=(DOTS,)), "", "")],
    ),
    (
        "VO1 sections are ids",
        FREE,
        AddRound(R, replace(RATE, votes=(replace(DOTS, sections=(SectionId("a story"),)),)), ""),
        ANA,
        no("bad-value", field="sections", most=limits.SECTIONS),
    ),
    (
        "VO1 more sections than there can be",
        FREE,
        AddRound(R, replace(RATE, votes=(replace(DOTS, sections=MANY),)), ""),
        ANA,
        no("bad-value", field="sections", most=limits.SECTIONS),
    ),
    (
        "VO12 five at once",
        FREE,
        AddRound(R, replace(RATE, votes=(CLIENT,) * 5), ""),
        ANA,
        no("limit-reached", what="votes", most=4),
    ),
    (
        "PE8 nobody votes while writing",
        FREE,
        AddRound(R, replace(RATE, kind="write"), ""),
        ANA,
        no("bad-value", field="votes"),
    ),
    (
        "RO11 the votes of a round that runs",
        (*PLANNED, RoundStarted(R, NOW, 0)),
        EditRound(R, replace(RATE, votes=())),
        ANA,
        no("round-begun", round=R, state="running"),
    ),
    (
        "PE8 nor is one opened by hand",
        (*NOTES, planned(S, WRITE), RoundStarted(S, NOW, 0)),
        OpenVote(vote_id("v"), (), 0, 0, own_allowed=True),
        ANA,
        no("not-now", verb="vote", kind="write"),
    ),
)
def test_planning(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_votes_open_with_their_round() -> None:
    """RO4, VO17: one for each lens, over the same notes, under ids that follow from the round."""
    begun, *opened = done(START, ANA, *PLANNED)
    assert RoundStarted(R, NOW, NOW + 60_000) == begun
    assert ["client", "giver"] == [vote.lens for vote in opened if isinstance(vote, VoteOpened)]
    for vote in opened:
        assert isinstance(vote, VoteOpened)
        assert ((K, M, N), "range", R) == (vote.items, vote.method, vote.round)
    assert opened == done(START, BO_LEADS, *PLANNED)[1:]


BO_LEADS = replace(ANA, now=NOW + 1, fresh=bytes(range(32)))


def test_votes_open_by_the_clock() -> None:
    """RO9: also where one round follows another by itself."""
    former = planned(R, replace(TALK, advance="timer")), planned(S, RATE)
    events = [*NOTES, *former, RoundStarted(R, NOW, NOW + 1_000), RoundTimed(R, NOW + 1_000, NOW)]
    owed = due(replay(events), NOW + 20_000, FRESH)
    kinds = [type(event).__name__ for event in owed]
    assert ["RoundClosed", "RoundStarted", "VoteOpened", "VoteOpened"] == kinds


@pytest.mark.parametrize(
    ("sight", "items"),
    [("own", (K, M, N)), ("facilitator", (K,))],
    ids=["VI9 revealed notes", "VO6 never hidden ones"],
)
def test_a_round_votes_on_what_its_start_reveals(sight: str, items: tuple[str, ...]) -> None:
    """RO4, VI8: the notes are shown first, and its votes open over them in the same commit."""
    hides = replace(WRITE, visibility=sight)
    unseen = [replace(added(id), round=S, sight=sight) for id in (M, N)]
    rate = replace(RATE, votes=(CLIENT,))
    agenda = [planned(S, hides), planned(R, rate)]
    events = [*FREE, added(K), *agenda, RoundStarted(S, NOW, 0), *unseen]
    owed = done(replace(START, former=S, now=True), ANA, *events)
    kinds = [RoundClosed, RoundStarted, *[NotesRevealed] * (len(items) > 1), VoteOpened]
    assert kinds == [type(event) for event in owed]
    (vote,) = votes_of(replay([*events, *owed]))
    assert items == vote.items


def test_late_notes_are_voted_on_by_the_clock() -> None:
    """VI8, RO9: what a round reveals as it closes comes before the votes of the next."""
    hides = replace(WRITE, visibility="own")
    agenda = [planned(R, hides), planned(S, RATE)]
    late = replace(added(N), round=R, sight="own")
    timed = RoundTimed(R, NOW, NOW + 15_000)
    events = [*FREE, added(M), *agenda, RoundStarted(R, NOW - 1, NOW), timed, late]
    owed = due(replay(events), NOW + 15_000, FRESH)
    assert {(M, N)} == {event.items for event in owed if isinstance(event, VoteOpened)}


def test_ballots_count_until_the_grace_is_over() -> None:
    """RO8, RO9, VO21: then the votes close in the same commit as the round."""
    events = started()
    vote = votes_of(replay(events))[0]
    events += [RoundTimed(R, NOW + 60_000, NOW + 75_000)]
    cast = CastVote(vote.id, N, 3)
    assert [BallotCast(vote.id, BO.mask, N, 3)] == given(*events).when(cast, BO).outcome
    assert [] == [*due(replay(events), NOW + 74_999, FRESH)]
    owed = [*due(replay(events), NOW + 75_000, FRESH)]
    assert [RoundClosed(R), *[VoteClosed] * 2] == [owed[0], *map(type, owed[1:3])]
    assert RoundStarted(S, NOW + 75_000, NOW + 75_000 + WRITE.length) == owed[3]
    given(*events, *owed).when(cast, BO).then(no("not-now", verb="vote", kind="write"))


def test_votes_end_with_a_round_that_is_ended_at_once() -> None:
    """RO9."""
    outcome = done(EndRound(R, now=True), ANA, *started())
    assert [RoundClosed, VoteClosed, VoteClosed] == [type(event) for event in outcome]


def test_votes_live_on_in_the_grace_beside_the_next_round() -> None:
    """RO3, RO8."""
    events = started()
    vote = votes_of(replay(events))[0]
    after = given(*events).when(StartRound(S, R, now=False), ANA).board
    assert {"open"} == {vote.state for vote in votes_of(after)}
    late = (*events, RoundEnded(R, NOW + limits.GRACE_MS), RoundStarted(S, NOW, 0))
    assert [BallotCast(vote.id, BO.mask, N, 1)] == done(CastVote(vote.id, N, 1), BO, *late)


def test_finishing_a_board_closes_a_vote_once() -> None:
    """BO9."""
    outcome = done(FinishBoard(on=True), ANA, *started())
    kinds = [type(event) for event in outcome]
    assert [RoundClosed, VoteClosed, VoteClosed, BoardFinished] == kinds


@pytest.mark.parametrize(
    ("events", "votes", "opened"),
    [
        ((*FREE,), (CLIENT,), 0),
        ((*NOTES, NoteDeleted(K, NOW)), (DOTS, CLIENT), 1),
        ((*NOTES, SectionRemoved(RIGHT, LEFT)), (DOTS, CLIENT), 1),
        ((*NOTES, SectionRemoved(RIGHT, LEFT)), (replace(DOTS, sections=(LEFT, RIGHT)),), 1),
        (NOTES, (replace(DOTS, sections=(SectionId(section_id("x")),)),), 0),
        (
            (*NOTES, *[VoteOpened(vote_id(n), (N,), 1, 1, own_allowed=True) for n in "abc"]),
            (CLIENT, GIVER),
            1,
        ),
    ],
    ids=[
        "VO1 nothing to vote on",
        "VO1 nothing there",
        "SE2 a section that is gone",
        "SE2 one of two",
        "SE2 one that never was",
        "VO12 no room",
    ],
)
def test_the_clock_leaves_out_what_cannot_open(
    events: tuple[Event, ...], votes: tuple[VotePlan, ...], opened: int
) -> None:
    """RO4: a round starts all the same."""
    plan = planned(R, replace(RATE, votes=votes))
    assert 1 + opened == len(done(START, ANA, *events, plan))


def test_the_votes_of_the_round_before_leave_their_room() -> None:
    """VO12: four close and four open in one commit."""
    full = replace(RATE, votes=(CLIENT,) * 4)
    events = [*NOTES, planned(R, full), planned(S, full)]
    events += done(START, ANA, *events)
    board = given(*events).when(StartRound(S, R, now=True), ANA).board
    assert ["closed"] * 4 + ["open"] * 4 == [vote.state for vote in board.votes]


def test_a_vote_under_the_id_of_a_rounds_vote_holds_nothing_up() -> None:
    """NO1: it is left out; a second key for one vote could not be stored, now or ever."""
    ids = [e.id for e in started() if isinstance(e, VoteOpened)]
    taken = VoteOpened(ids[0], (N,), 1, 1, own_allowed=True)
    again = done(START, ANA, *PLANNED, taken)
    assert ids[1:] == [e.id for e in again if isinstance(e, VoteOpened)]
