"""Votes of every method (VO): what a ballot takes, what is refused, what it adds up to."""

import pytest
from msgspec.structs import replace

from board.casting import (
    AbstainVote,
    BallotAbstained,
    BallotCast,
    BallotLensed,
    BallotRanked,
    BallotWithdrawn,
    CastVote,
    LensVote,
    PairVote,
    RankVote,
    WithdrawVote,
)
from board.notes import NoteDeleted
from board.rules import Command, Event, replay
from board.seats import SeatJoined
from board.state import Ballot, Caller, Duel, ItemId, Result, Role, VoteId
from board.targets import SESSION
from board.votes import (
    BudgetVote,
    CloseVote,
    OpenVote,
    VoteBudgeted,
    VoteClosed,
    VoteOpened,
)
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    VI,
    K,
    M,
    N,
    added,
    caller,
    given,
    no,
    note_id,
    table,
    vote_id,
)

V = vote_id("v")
NOTES = (*FREE, added(N), added(M, by=CY), added(K, section=RIGHT))
OPEN = OpenVote(V, (), 0, 0, own_allowed=True)
WORDS = ("no", "a bit", "yes")
KN, KM, MN = K + N, K + M, M + N


def opened(method: str, **changes: object) -> VoteOpened:
    steps = WORDS if method in ("range", "choice") else ()
    budget = 2 if method == "rank" else 0
    event = VoteOpened(V, (K, M, N), budget, 0, own_allowed=True, method=method, steps=steps)
    return replace(event, **changes)


RANGE = (*NOTES, opened("range"))
AGREE = (*NOTES, opened("agree3"))
RANK = (*NOTES, opened("rank"))
PAIRS = (*NOTES, opened("pairwise"))
CHOICE = (*NOTES, opened("choice"))
LENS = (*NOTES, opened("range", lens="client"))


def ask(method: str, *steps: str, **changes: object) -> OpenVote:
    return replace(OPEN, method=method, steps=steps, **changes)


@table(
    ("VO1 a range", NOTES, ask("range", *WORDS), ANA, [opened("range")]),
    ("VO1 words are cleaned", NOTES, ask("range", *WORDS[:2], " yes\n"), ANA, [opened("range")]),
    (
        "VO1 steps without words",
        NOTES,
        ask("range", "", "", ""),
        ANA,
        [opened("range", steps=("", "", ""))],
    ),
    (
        "VO1 two steps at least",
        NOTES,
        ask("range", "yes"),
        ANA,
        no("bad-value", field="steps", least=2, most=11),
    ),
    ("VO1 eleven", NOTES, ask("range", *[""] * 11), ANA, [opened("range", steps=("",) * 11)]),
    (
        "VO1 not twelve",
        NOTES,
        ask("range", *[""] * 12),
        ANA,
        no("bad-value", field="steps", least=2, most=11),
    ),
    (
        "VO1 a long word",
        NOTES,
        ask("range", "x" * 41, ""),
        ANA,
        no("bad-value", field="steps", most=40),
    ),
    ("VO1 a choice", NOTES, ask("choice", *WORDS), ANA, [opened("choice")]),
    (
        "VO1 eight options",
        NOTES,
        ask("choice", *"abcdefgh"),
        ANA,
        [opened("choice", steps=tuple("abcdefgh"))],
    ),
    (
        "VO1 not nine",
        NOTES,
        ask("choice", *"abcdefghi"),
        ANA,
        no("bad-value", field="steps", least=2, most=8),
    ),
    ("VO1 options have words", NOTES, ask("choice", "a", ""), ANA, no("bad-value", field="steps")),
    ("VO1 and differ", NOTES, ask("choice", "a", "a"), ANA, no("bad-value", field="steps")),
    (
        "VO1 steps where none are",
        NOTES,
        ask("agree3", "a", "b"),
        ANA,
        no("bad-value", field="steps", least=0, most=0),
    ),
    ("VO1 a way that is none", NOTES, ask("hands"), ANA, no("bad-value", field="method")),
    ("VO1 agree or not", NOTES, ask("agree3"), ANA, [opened("agree3")]),
    ("VO3 a ranking is suggested as long", NOTES, ask("rank"), ANA, [opened("rank")]),
    (
        "VO3 or as asked",
        NOTES,
        ask("rank", budget=3, max_per_item=9),
        ANA,
        [opened("rank", budget=3)],
    ),
    ("VO3 others have no budget", NOTES, ask("agree3", budget=9), ANA, [opened("agree3")]),
    ("VO1 pairs", NOTES, ask("pairwise"), ANA, [opened("pairwise")]),
    (
        "VO1 one makes no pair",
        NOTES,
        ask("pairwise", sections=(RIGHT,)),
        ANA,
        no("nothing-to-vote-on", target="notes"),
    ),
    (
        "VO2 what nobody votes on",
        NOTES,
        ask("dots", target="seats"),
        ANA,
        no("bad-value", field="target"),
    ),
    (
        "VO2 the session",
        FREE,
        ask("range", *WORDS, target="session"),
        ANA,
        [opened("range", items=(SESSION,), target="session")],
    ),
    (
        "VO2 nobody gives it dots",
        FREE,
        ask("dots", target="session"),
        ANA,
        no("bad-value", field="method"),
    ),
    (
        "VO17 a lens",
        NOTES,
        ask("range", *WORDS, lens=" client "),
        ANA,
        [opened("range", lens="client")],
    ),
    (
        "VO17 a long lens",
        NOTES,
        ask("range", *WORDS, lens="x" * 41),
        ANA,
        no("bad-value", field="lens", most=40),
    ),
)
def test_opening(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def cast(item: ItemId, value: int, by: Caller = BO) -> BallotCast:
    return BallotCast(V, by.mask, item, value)


def ranked(*items: ItemId, by: Caller = BO) -> BallotRanked:
    return BallotRanked(V, by.mask, items)


FULL = [cast(note_id(f"{n:03}") + note_id(f"{n + 1:03}"), 1) for n in range(300)]
MANY = tuple(added(note_id(f"{n:03}")) for n in range(302))
OWN = {"own_allowed": False}


@table(
    ("VO4 the lowest step", RANGE, CastVote(V, M, 0), BO, [cast(M, 0)]),
    ("VO4 it again", (*RANGE, cast(M, 0)), CastVote(V, M, 0), BO, []),
    ("VO4 another", (*RANGE, cast(M, 0)), CastVote(V, M, 2), BO, [cast(M, 2)]),
    (
        "VO5 beyond the scale",
        RANGE,
        CastVote(V, M, 3),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    (
        "VO5 below it",
        RANGE,
        CastVote(V, M, -1),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    ("VO4 against", AGREE, CastVote(V, M, -1), BO, [cast(M, -1)]),
    ("VO4 a pass is an answer", AGREE, CastVote(V, M, 0), BO, [cast(M, 0)]),
    (
        "VO5 twice for",
        AGREE,
        CastVote(V, M, 2),
        BO,
        no("bad-value", field="value", least=-1, most=1),
    ),
    ("VO4 an option", CHOICE, CastVote(V, M, 2), BO, [cast(M, 2)]),
    (
        "VO5 no option",
        CHOICE,
        CastVote(V, M, 3),
        BO,
        no("bad-value", field="value", least=0, most=2),
    ),
    ("VO6 not in it", RANGE, CastVote(V, note_id("x"), 1), BO, no("not-in-vote", vote=V)),
    (
        "VO6 deleted",
        (*RANGE, NoteDeleted(M, NOW)),
        CastVote(V, M, 1),
        BO,
        no("note-gone", id=M),
    ),
    (
        "VO6 own",
        (*NOTES, opened("range", **OWN)),
        CastVote(V, N, 1),
        BO,
        no("own-note"),
    ),
    (
        "VO7 off again",
        (*RANGE, cast(M, 0)),
        WithdrawVote(V, M),
        BO,
        [BallotWithdrawn(V, BO.mask, M)],
    ),
    ("VO4 a ranking", RANK, RankVote(V, (N, K)), BO, [ranked(N, K)]),
    ("VO4 the same ranking", (*RANK, ranked(N, K)), RankVote(V, (N, K)), BO, []),
    ("VO4 the other way round", (*RANK, ranked(N, K)), RankVote(V, (K, N)), BO, [ranked(K, N)]),
    ("VO4 an empty one", (*RANK, ranked(N, K)), RankVote(V, ()), BO, [ranked()]),
    ("VO5 too long", RANK, RankVote(V, (N, K, M)), BO, no("votes-spent", budget=2, left=0)),
    ("VO5 one twice", RANK, RankVote(V, (N, N)), BO, no("bad-value", field="items")),
    ("VO6 ranked, not in it", RANK, RankVote(V, (note_id("x"),)), BO, no("not-in-vote", vote=V)),
    ("VO4 no dots in a ranking", RANK, CastVote(V, N, 1), BO, no("bad-value", field="method")),
    ("VO4 no ranking of dots", RANGE, RankVote(V, (N,)), BO, no("bad-value", field="method")),
    ("VO4 a pair", PAIRS, PairVote(V, K, N, -1), BO, [cast(KN, -1)]),
    ("VO4 the other way round it is the same", PAIRS, PairVote(V, N, K, 1), BO, [cast(KN, -1)]),
    ("VO4 and no event", (*PAIRS, cast(KN, -1)), PairVote(V, N, K, 1), BO, []),
    ("VO4 cannot decide", PAIRS, PairVote(V, K, N, 0), BO, [cast(KN, 0)]),
    ("VO5 one with itself", PAIRS, PairVote(V, K, K, 1), BO, no("bad-value", field="b")),
    (
        "VO5 half an answer",
        PAIRS,
        PairVote(V, K, N, 2),
        BO,
        no("bad-value", field="answer", least=-1, most=1),
    ),
    ("VO4 no dots for a pair", PAIRS, CastVote(V, KN, 1), BO, no("bad-value", field="method")),
    ("VO4 no pairs elsewhere", RANGE, PairVote(V, K, N, 1), BO, no("bad-value", field="method")),
    (
        "VO6 a pair with one's own",
        (*NOTES, opened("pairwise", **OWN)),
        PairVote(V, M, N, 1),
        BO,
        no("own-note"),
    ),
    (
        "VO7 a pair off again",
        (*PAIRS, cast(KN, 1)),
        WithdrawVote(V, KN),
        BO,
        [BallotWithdrawn(V, BO.mask, KN)],
    ),
    (
        "VO5 300 pairs",
        (*NOTES, *MANY, opened("pairwise", items=(*(e.id for e in MANY), K, M)), *FULL),
        PairVote(V, K, M, 1),
        BO,
        no("limit-reached", what="pairs", most=300),
    ),
    (
        "VO5 one of them anew",
        (*NOTES, *MANY, opened("pairwise", items=tuple(e.id for e in MANY)), *FULL),
        PairVote(V, MANY[0].id, MANY[1].id, -1),
        BO,
        [cast(FULL[0].item, -1)],
    ),
    (
        "VO7 abstain",
        (*RANGE, cast(M, 2)),
        AbstainVote(V, on=True),
        BO,
        [BallotAbstained(V, BO.mask, on=True)],
    ),
    ("VO17 one is one", LENS, LensVote(V, real=True), BO, [BallotLensed(V, BO.mask, real=True)]),
    ("VO17 one was not", LENS, LensVote(V, real=False), BO, []),
    ("VO17 no lens", RANGE, LensVote(V, real=True), BO, no("bad-value", field="real")),
    (
        "VO21 no vote",
        RANGE,
        LensVote(vote_id("w"), real=True),
        BO,
        no("vote-over", vote=vote_id("w")),
    ),
    ("VO21 ranked too late", NOTES, RankVote(V, (N,)), ANA, no("vote-over", vote=V)),
    ("VO21 compared too late", NOTES, PairVote(V, N, M, 1), ANA, no("vote-over", vote=V)),
    (
        "VO11 viewers",
        LENS,
        LensVote(V, real=True),
        VI,
        no("not-allowed", verb="vote", role="viewer"),
    ),
)
def test_voting(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@table(
    (
        "VO13 a shorter ranking",
        (*RANK, ranked(N, K)),
        BudgetVote(V, 1, trim=False),
        ANA,
        no("budget-in-use", largest=2),
    ),
    (
        "VO13 trimmed",
        (*RANK, ranked(N, K)),
        BudgetVote(V, 1, trim=True),
        ANA,
        [VoteBudgeted(V, 1, trim=True)],
    ),
    (
        "VO13 what has none",
        RANGE,
        BudgetVote(V, 3, trim=True),
        ANA,
        no("bad-value", field="method"),
    ),
)
def test_budgets(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@pytest.mark.parametrize(
    ("events", "values"),
    [
        ((*RANGE, cast(M, 0), cast(K, 2), cast(M, 1)), ((M, 1), (K, 2))),
        ((*RANGE, cast(M, 0), NoteDeleted(M, NOW)), ()),
        ((*RANK, ranked(N, K), NoteDeleted(N, NOW)), ((K, 1),)),
        ((*RANK, ranked(N, K), BallotWithdrawn(V, BO.mask, N)), ((K, 1),)),
        ((*RANK, ranked(N, K), VoteBudgeted(V, 1, trim=True)), ((N, 1),)),
        ((*PAIRS, cast(KN, 1), cast(KM, 0), NoteDeleted(N, NOW)), ((KM, 0),)),
        ((*RANGE, cast(M, 2), BallotAbstained(V, BO.mask, on=True)), ()),
    ],
    ids=[
        "VO4 a step keeps its place",
        "VO14 a deleted note is off it",
        "VO14 a ranking closes up",
        "VO7 also where one is taken off",
        "VO13 a ranking loses its end",
        "VO14 pairs go with either note",
        "VO7 abstaining empties it",
    ],
)
def test_a_ballot_after(events: list[Event], values: tuple[tuple[ItemId, int], ...]) -> None:
    assert values == replay(events).secret.ballots[V][BO.mask].values


def test_who_holds_the_lens_stays_so() -> None:
    """VO17: whatever else changes on the ballot."""
    events = (BallotLensed(V, BO.mask, real=True), cast(M, 1), BallotWithdrawn(V, BO.mask, M))
    board = replay([*LENS, *events])
    assert Ballot((), real=True) == board.secret.ballots[V][BO.mask]


def closed(*events: Event) -> VoteClosed:
    outcome = given(*events).when(CloseVote(V), ANA).outcome
    assert isinstance(outcome, list)
    assert isinstance(outcome[0], VoteClosed)
    return outcome[0]


@pytest.mark.parametrize(
    ("events", "results"),
    [
        (
            (*RANGE, cast(M, 2), cast(M, 1, CY), cast(N, 0)),
            (Result(K, 0, 0), Result(M, 3, 2, (0, 1, 1)), Result(N, 0, 1, (1,))),
        ),
        (
            (*AGREE, cast(M, 1), cast(M, -1, CY), cast(M, 0, ANA), cast(N, -1)),
            (Result(K, 0, 0), Result(M, 0, 3, (1, 1, 1)), Result(N, -1, 1, (1,))),
        ),
        (
            (*RANK, ranked(N, K), ranked(K, by=CY)),
            (Result(K, 3, 2, (1, 1)), Result(M, 0, 0), Result(N, 2, 1, (1,))),
        ),
        (
            (*CHOICE, cast(M, 2), cast(M, 2, CY)),
            (Result(K, 0, 0), Result(M, 4, 2, (0, 0, 2)), Result(N, 0, 0)),
        ),
    ],
    ids=["VO18 range", "VO18 agree", "VO18 rank", "VO18 choice"],
)
def test_the_sums_of(events: list[Event], results: tuple[Result, ...]) -> None:
    assert results == closed(*events).results


def test_the_sums_of_pairs() -> None:
    """VO18: duels, and for each item how many were lost, even and won."""
    event = closed(*PAIRS, cast(KN, -1), cast(KN, 1, CY), cast(KN, 1, ANA), cast(KM, 0))
    assert (Duel(K, M, 0, 1, 0), Duel(K, N, 1, 0, 2)) == event.duels
    expected = Result(K, 1, 4, (2, 1, 1)), Result(M, 0, 1, (0, 1)), Result(N, 2, 3, (1, 0, 2))
    assert expected == event.results


CROWD = [caller(f"x{n}", Role.PARTICIPANT) for n in range(6)]
JOINED = [SeatJoined(by.seat, 9 + n, by.role, by.seat, 0) for n, by in enumerate(CROWD)]


def rated(people: int, real: int) -> VoteClosed:
    answers = [cast(N, 1, by) for by in CROWD[:people]]
    holders = [BallotLensed(V, by.mask, real=True) for by in CROWD[:real]]
    return closed(*LENS, *JOINED, *answers, *holders)


@pytest.mark.parametrize(
    ("people", "real", "said", "of_real"),
    [
        (2, 0, False, ()),
        (3, 0, True, ()),
        (6, 3, True, (0, 3)),
        (6, 2, True, ()),
        (6, 4, True, ()),
        (5, 3, True, ()),
    ],
    ids=[
        "VO17 two are too few",
        "VO17 three are enough",
        "VO17 three of each",
        "VO17 two real ones could be told",
        "VO17 so could two that imagined it",
        "VO17 in a small group too",
    ],
)
def test_a_small_group_stays_secret(
    people: int, real: int, said: bool, of_real: tuple[int, ...]
) -> None:
    event = rated(people, real)
    assert said == bool(event.results)
    assert len(CROWD[:real]) * bool(of_real) == event.real
    if said:
        assert Result(N, people, people, (0, people), of_real) == event.results[-1]


def test_who_said_nothing_hides_nobody() -> None:
    """VO17: neither among those who hold the lens, nor among all."""
    holders = [BallotLensed(V, by.mask, real=True) for by in CROWD[:3]]
    alone = closed(*LENS, *JOINED, cast(N, 1, CROWD[0]), *holders)
    assert ((), 0) == (alone.results, alone.real)
    answers = [cast(N, 1, by) for by in (CROWD[0], *CROWD[3:])]
    event = closed(*LENS, *JOINED, *answers, *holders)
    assert (Result(N, 4, 4, (0, 4)), 0) == (event.results[-1], event.real)


def test_the_session_is_rated_without_a_note() -> None:
    """VO2."""
    events = (*FREE, opened("range", items=(SESSION,), target="session"), cast(SESSION, 2))
    assert (Result(SESSION, 2, 1, (0, 0, 1)),) == closed(*events).results
    outcome = given(*events).when(CastVote(V, SESSION, 1), CY).outcome
    assert [cast(SESSION, 1, CY)] == outcome


def test_sections_that_are_asked_for_must_be_there() -> None:
    """VO1."""
    wanted = replace(ask("rank"), sections=(LEFT,))
    given(*NOTES).when(wanted, ANA).then([opened("rank", items=(M, N), budget=2)])


def test_a_vote_of_another_id_knows_no_ballots() -> None:
    """BO3: a ballot for a vote that is not there changes nothing but the number."""
    board = replay([*RANK, BallotRanked(VoteId("w"), BO.mask, (N,))])
    assert {} == dict(board.secret.ballots)
