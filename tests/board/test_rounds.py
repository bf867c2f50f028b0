"""Rounds that run, and what the clock owes (RO2 to RO9, RO13, RO21, NO22)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from board import limits
from board.agenda import RoundSkipped
from board.notes import DeleteNote, EditNote, MoveNote, NoteDeleted, NoteEdited, PaintNote
from board.rounds import (
    EndRound,
    ExtendRound,
    PauseRound,
    ResumeRound,
    RoundClosed,
    RoundEnded,
    RoundExtended,
    RoundPaused,
    RoundResumed,
    RoundStarted,
    RoundTimed,
    StartRound,
    bell,
)
from board.rules import Command, Event, due, evolve
from board.settings import BoardFinished, BoardRuled, FinishBoard
from board.state import Board, Caller
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    TALK,
    VI,
    WRITE,
    K,
    N,
    No,
    R,
    S,
    T,
    add,
    added,
    given,
    no,
    planned,
    table,
)

FRESH = bytes(32)
MINUTE, GRACE = 60_000, limits.GRACE_MS
LENGTH = WRITE.length
ENDS = NOW + LENGTH
THREE = (*FREE, planned(R), planned(S, TALK), planned(T))
RUNS = (*THREE, RoundStarted(R, NOW, ENDS))
OPEN_END = (*THREE, RoundStarted(R, NOW, 0))
PAUSED = (*RUNS, RoundPaused(R, 2 * MINUTE))
TIMED = (*RUNS, RoundTimed(R, NOW, NOW + GRACE))
OVERTIME = (*RUNS, RoundTimed(R, NOW, 0))
ENDED = (*RUNS, RoundEnded(R, NOW + GRACE))
CLOSED = (*RUNS, RoundClosed(R))
SECOND = RoundStarted(S, NOW, NOW + TALK.length)


@table(
    ("RO4 starts", THREE, StartRound(R, "", now=False), ANA, [RoundStarted(R, NOW, ENDS)]),
    ("RO4 open end", [*FREE, planned(R, replace(WRITE, length=0))], StartRound(R, "", now=False),
     ANA, [RoundStarted(R, NOW, 0)]),
    ("RO2 the second press", RUNS, StartRound(R, "", now=False), ANA, []),
    ("RO2 Next from another", RUNS, StartRound(S, T, now=False), ANA,
     no("round-changed", current=R)),
    ("RO2 Next from none", RUNS, StartRound(S, "", now=False), ANA,
     no("round-changed", current=R)),
    ("RO2 none is current", THREE, StartRound(S, R, now=False), ANA,
     no("round-changed", current="")),
    ("RO2 what is closed", CLOSED, StartRound(R, "", now=False), ANA, no("round-over", round=R)),
    ("RO2 what is gone", FREE, StartRound(R, "", now=False), ANA, no("round-gone", id=R)),
    ("RO3 ends the other", RUNS, StartRound(S, R, now=False), ANA,
     [RoundEnded(R, NOW + GRACE), SECOND]),
    ("RO3 at once", RUNS, StartRound(S, R, now=True), ANA, [RoundClosed(R), SECOND]),
    ("RO3 talk needs no grace", [*THREE, SECOND], StartRound(T, S, now=False), ANA,
     [RoundClosed(S), RoundStarted(T, NOW, ENDS)]),
    ("RO3 in its grace", TIMED, StartRound(S, R, now=False), ANA, [RoundClosed(R), SECOND]),
    ("RO11 a skipped one", [*FREE, planned(R), RoundSkipped(R)], StartRound(R, "", now=False), ANA,
     [RoundStarted(R, NOW, ENDS)]),
    ("RO5 pause", RUNS, PauseRound(R), ANA, [RoundPaused(R, LENGTH)]),
    ("RO5 pause twice", PAUSED, PauseRound(R), ANA, []),
    ("RO5 pause without end", OPEN_END, PauseRound(R), ANA, [RoundPaused(R, 0)]),
    ("RO5 pause nothing", THREE, PauseRound(R), ANA, no("round-over", round=R)),
    ("RO5 resume", PAUSED, ResumeRound(R), ANA, [RoundResumed(R, NOW + 2 * MINUTE)]),
    ("RO5 resume without end", [*OPEN_END, RoundPaused(R, 0)], ResumeRound(R), ANA,
     [RoundResumed(R, 0)]),
    ("RO5 what runs", RUNS, ResumeRound(R), ANA, []),
    ("RO5 resume nothing", CLOSED, ResumeRound(R), ANA, no("round-over", round=R)),
    ("RO5 one minute more", RUNS, ExtendRound(R, MINUTE), ANA, [RoundExtended(R, ENDS + MINUTE)]),
    ("RO5 one minute less", RUNS, ExtendRound(R, -MINUTE), ANA, [RoundExtended(R, ENDS - MINUTE)]),
    ("RO5 more while paused", PAUSED, ExtendRound(R, MINUTE), ANA, [RoundPaused(R, 3 * MINUTE)]),
    ("RO5 in overtime", OVERTIME, ExtendRound(R, MINUTE), ANA,
     [RoundExtended(R, ENDS + MINUTE)]),
    ("RO5 too little left", RUNS, ExtendRound(R, 4_999 - LENGTH), ANA,
     no("bad-value", field="by", least=limits.LEFT_MS)),
    ("RO5 just enough left", RUNS, ExtendRound(R, 5_000 - LENGTH), ANA,
     [RoundExtended(R, NOW + 5_000)]),
    ("RO5 an hour and more", RUNS, ExtendRound(R, 60 * MINUTE + 1), ANA,
     no("bad-value", field="by", least=-60 * MINUTE, most=60 * MINUTE)),
    ("RO5 what is planned", THREE, ExtendRound(R, MINUTE), ANA, no("round-over", round=R)),
    ("RO8 end", RUNS, EndRound(R, now=False), ANA, [RoundEnded(R, NOW + GRACE)]),
    ("RO8 end at once", RUNS, EndRound(R, now=True), ANA, [RoundClosed(R)]),
    ("RO8 end of a pause", PAUSED, EndRound(R, now=False), ANA, [RoundEnded(R, NOW + GRACE)]),
    ("RO8 end of talk", [*THREE, SECOND], EndRound(S, now=False), ANA, [RoundClosed(S)]),
    ("RO8 end twice", ENDED, EndRound(R, now=False), ANA, []),
    ("RO8 no more grace", ENDED, EndRound(R, now=True), ANA, [RoundClosed(R)]),
    ("RO8 end of what is closed", CLOSED, EndRound(R, now=True), ANA, []),
    ("RO8 taken back", ENDED, ResumeRound(R), ANA, [RoundResumed(R, 0)]),
    ("RO8 one more minute", TIMED, ExtendRound(R, MINUTE), ANA, [RoundExtended(R, NOW + MINUTE)]),
    ("RO8 another is current", [*ENDED, SECOND], ExtendRound(R, MINUTE), ANA,
     no("round-changed", current=S)),
    ("BO9 finish closes all", [*ENDED, SECOND], FinishBoard(on=True), ANA,
     [RoundClosed(R), RoundClosed(S), BoardFinished(on=True)]),
    ("NO22 the current one", RUNS, add(N), BO, [replace(added(N), round=R)]),
    ("NO22 named", RUNS, add(N, round=R), BO, [replace(added(N), round=R)]),
    ("NO22 in its grace", [*ENDED, SECOND], add(N, round=R), BO, [replace(added(N), round=R)]),
    ("NO22 not named, in its grace", TIMED, add(N), BO, [replace(added(N), round=R)]),
    ("PE9 who asks comes first", CLOSED, add(N, round=R), VI,
     no("not-allowed", verb="create", role="viewer")),
    ("NO22 too late", CLOSED, add(N, round=R), BO, no("round-over", round=R)),
    ("NO22 too early", THREE, add(N, round=R), BO, no("round-over", round=R)),
    ("NO22 for another, in the grace of one", [*ENDED, SECOND], add(N), BO,
     no("not-now", verb="create", kind="discuss")),
    ("NO22 no such round", FREE, add(N, round=R), BO, no("round-gone", id=R)),
    ("RO8 one's own of it", [*RUNS, replace(added(N), round=R), RoundEnded(R, NOW + GRACE)],
     EditNote(N, "tulips", "", 0, 0), BO, [NoteEdited(N, "tulips", "", 0, altered=False)]),
    ("RO8 deleting it", [*RUNS, replace(added(N), round=R), RoundEnded(R, NOW + GRACE)],
     DeleteNote(N, 0), BO, [NoteDeleted(N, NOW)]),
    ("RO8 not of another", [*FREE, added(N), *RUNS[len(FREE):], RoundTimed(R, NOW, NOW + GRACE)],
     PaintNote(N, "pink", 0), BO, no("not-now", verb="edit_own", kind="write")),
    ("RO8 no moving", [*RUNS, replace(added(N), round=R), RoundTimed(R, NOW, NOW + GRACE)],
     MoveNote(N, LEFT, 0, 0, "", 0), BO, no("not-now", verb="move", kind="write")),
)  # fmt: skip
def test_rounds(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def board(*events: Event) -> Board:
    return given(*events).board


@pytest.mark.parametrize(
    ("events", "now", "expected"),
    [
        (THREE, ENDS, []),
        (RUNS, ENDS - 1, []),
        (RUNS, ENDS, [RoundTimed(R, ENDS, ENDS + GRACE)]),
        (OPEN_END, ENDS * 2, []),
        (PAUSED, ENDS * 2, []),
        ((*RUNS, BoardRuled("auto", 0)), ENDS, [RoundTimed(R, ENDS, 0)]),
        (OVERTIME, ENDS * 2, []),
        ((*RUNS, BoardFinished(on=True)), ENDS, []),
        (ENDED, NOW + GRACE - 1, []),
        (ENDED, NOW + GRACE, [RoundClosed(R)]),
        ((*TIMED, BoardRuled("auto", 0)), NOW + GRACE, [RoundClosed(R)]),
        (TIMED, NOW + GRACE, [RoundClosed(R), RoundStarted(S, NOW + GRACE, NOW + GRACE + 120_000)]),
    ],
)  # fmt: skip
def test_what_the_clock_owes(events: tuple[Event, ...], now: int, expected: list[Event]) -> None:
    """RO6, RO7, RO9: time's end, the end of the grace, the next one; nothing before its moment."""
    assert expected == due(board(*events), now, FRESH)


@pytest.mark.parametrize("advance", ["manual", "all_ready"])
def test_some_rounds_wait_for_a_facilitator(advance: str) -> None:
    """RO7: they go on in overtime."""
    events = (*FREE, planned(R, replace(WRITE, advance=advance)), RoundStarted(R, NOW, ENDS))
    assert [RoundTimed(R, ENDS, 0)] == due(board(*events), ENDS, FRESH)
    assert "running" == board(*events, RoundTimed(R, ENDS, 0)).round(R).state


def test_nobody_was_there() -> None:
    """RO6, RO21: what is owed comes in one go, and the next round begins when it is asked."""
    late = ENDS + 3_600_000
    owed = due(board(*RUNS), late, FRESH)
    assert owed == [
        RoundTimed(R, ENDS, ENDS + GRACE),
        RoundClosed(R),
        RoundStarted(S, late, late + TALK.length),
    ]


def test_what_was_owed_is_owed_once() -> None:
    """RO6: whoever asks again finds nothing."""
    after = board(*RUNS)
    for event in due(after, ENDS + GRACE, FRESH):
        after = evolve(after, event)
    assert [] == due(after, ENDS + GRACE, FRESH)


def test_talk_closes_when_its_time_is_up() -> None:
    """RO7: kinds without writing or voting have no grace."""
    ends = NOW + TALK.length
    owed = due(board(*THREE, SECOND), ends + 1, FRESH)
    assert [RoundClosed, RoundStarted] == [type(event) for event in owed[1:]]


def test_the_last_round_is_followed_by_none() -> None:
    """RO13."""
    events = (*FREE, planned(R), RoundStarted(R, NOW, ENDS))
    owed = due(board(*events), ENDS + GRACE, FRESH)
    after = board(*events, *owed)
    assert after.current is None
    given(*events, *owed).when(add(K), BO).then(no("not-now", verb="create", kind="idle"))
    given(*events, *owed, BoardRuled("open", 1)).when(add(K), CY).then([added(K, by=CY)])


def test_at_most_one_round_is_current() -> None:
    """RO1: running, paused, or in its grace because its time was up."""
    for events, current in ((THREE, None), (RUNS, R), (PAUSED, R), (TIMED, R), (ENDED, None),
                            ((*ENDED, SECOND), S), (CLOSED, None)):  # fmt: skip
        found = board(*events).current
        assert current == (None if found is None else found.id)


def test_the_bell() -> None:
    """RO6: the next moment at which something is owed; 0 for none."""
    assert [0, ENDS, 0, 0, NOW + GRACE, NOW + GRACE, 0] == [
        bell(board(*events)) for events in (THREE, RUNS, OPEN_END, PAUSED, TIMED, ENDED, CLOSED)
    ]
    assert NOW + GRACE == bell(board(*ENDED, SECOND))


def test_a_round_that_is_taken_back_runs_anew() -> None:
    """RO8: its second end is owed like the first."""
    again = board(*TIMED, RoundExtended(R, NOW + MINUTE))
    assert [RoundTimed(R, NOW + MINUTE, NOW + MINUTE + GRACE)] == due(again, NOW + MINUTE, FRESH)
