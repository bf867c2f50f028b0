"""The agenda: planned, changed, put in order (RO1, RO11, RO12, RO23)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from board import limits
from board.agenda import (
    AddRound,
    DropRound,
    EditRound,
    MoveRound,
    RepeatRound,
    RoundAdded,
    RoundDropped,
    RoundEdited,
    RoundMoved,
    RoundSkipped,
    SkipRound,
)
from board.rounds import RoundClosed, RoundStarted
from board.rules import Command, Event
from board.state import Caller, Plan, RoundId
from tests.board.spec import (
    ANA,
    FREE,
    NOW,
    TALK,
    WRITE,
    No,
    R,
    S,
    T,
    given,
    no,
    planned,
    round_id,
    table,
)

THREE = (*FREE, planned(R), planned(S), planned(T))
LONGER = replace(WRITE, length=WRITE.length + 1)
REWORDED = replace(WRITE, title="Write more", instruction="Alone.", can=("move",))


@table(
    ("RO1 the first", FREE, AddRound(R, WRITE, ""), ANA, [RoundAdded(R, WRITE, "", "")]),
    ("RO1 after one", THREE, AddRound(round_id("u"), TALK, R), ANA,
     [RoundAdded(round_id("u"), TALK, R, "")]),
    ("RO1 words are cleaned", FREE, AddRound(R, replace(WRITE, title=" a "), ""), ANA,
     [RoundAdded(R, replace(WRITE, title="a"), "", "")]),
    ("RO1 an id twice", THREE, AddRound(S, WRITE, ""), ANA, no("id-taken", id=S)),
    ("RO1 no id", FREE, AddRound(RoundId("r"), WRITE, ""), ANA, no("bad-value", field="id")),
    ("RO1 after nothing", FREE, AddRound(R, WRITE, S), ANA, no("round-gone", id=S)),
    ("RO1 the 61st", [*FREE, *(planned(round_id(f"{n}")) for n in range(limits.ROUNDS))],
     AddRound(R, WRITE, ""), ANA, no("limit-reached", what="rounds", most=limits.ROUNDS)),
    ("RO1 no such kind", FREE, AddRound(R, replace(WRITE, kind="dance"), ""), ANA,
     no("bad-value", field="kind")),
    ("RO1 no such way on", FREE, AddRound(R, replace(WRITE, advance="soon"), ""), ANA,
     no("bad-value", field="advance")),
    ("RO1 no such verb", FREE, AddRound(R, replace(WRITE, can=("fly",)), ""), ANA,
     no("bad-value", field="can")),
    ("RO1 a verb twice", FREE, AddRound(R, replace(WRITE, can=("tag", "tag")), ""), ANA,
     no("bad-value", field="can")),
    ("RO1 a long title", FREE, AddRound(R, replace(WRITE, title="x" * 121), ""), ANA,
     no("bad-value", field="title", most=120)),
    ("RO1 long words", FREE, AddRound(R, replace(WRITE, instruction="x" * 501), ""), ANA,
     no("bad-value", field="instruction", most=500)),
    ("RO23 sixty days", FREE, AddRound(R, replace(WRITE, length=limits.ROUND_MS), ""), ANA,
     [RoundAdded(R, replace(WRITE, length=limits.ROUND_MS), "", "")]),
    ("RO23 longer", FREE, AddRound(R, replace(WRITE, length=limits.ROUND_MS + 1), ""), ANA,
     no("bad-value", field="length", least=0, most=limits.ROUND_MS)),
    ("RO23 negative", FREE, AddRound(R, replace(WRITE, length=-1), ""), ANA,
     no("bad-value", field="length", least=0, most=limits.ROUND_MS)),
    ("RO11 another plan", THREE, EditRound(S, TALK), ANA, [RoundEdited(S, TALK)]),
    ("RO11 the same plan", THREE, EditRound(S, WRITE), ANA, []),
    ("RO11 of none", FREE, EditRound(S, WRITE), ANA, no("round-gone", id=S)),
    ("RO11 words while it runs", [*THREE, RoundStarted(R, NOW, 0)], EditRound(R, REWORDED), ANA,
     [RoundEdited(R, REWORDED)]),
    ("RO11 length while it runs", [*THREE, RoundStarted(R, NOW, 0)], EditRound(R, LONGER), ANA,
     no("round-begun", round=R, state="running")),
    ("RO11 words once it is closed", [*THREE, RoundClosed(R)], EditRound(R, REWORDED), ANA,
     no("round-begun", round=R, state="closed")),
    ("RO11 last becomes first", THREE, MoveRound(T, ""), ANA, [RoundMoved(T, "")]),
    ("RO11 after another", THREE, MoveRound(R, T), ANA, [RoundMoved(R, T)]),
    ("RO11 where it is", THREE, MoveRound(S, R), ANA, []),
    ("RO11 first is first", THREE, MoveRound(R, ""), ANA, []),
    ("RO11 after itself", THREE, MoveRound(S, S), ANA, []),
    ("RO11 after none", FREE[:1] + THREE[1:], MoveRound(S, round_id("x")), ANA,
     no("round-gone", id=round_id("x"))),
    ("RO11 a running one moves not", [*THREE, RoundStarted(R, NOW, 0)], MoveRound(R, T), ANA,
     no("round-begun", round=R, state="running")),
    ("RO11 out of the agenda", THREE, DropRound(S), ANA, [RoundDropped(S)]),
    ("RO11 closed stays", [*THREE, RoundClosed(S)], DropRound(S), ANA,
     no("round-begun", round=S, state="closed")),
    ("RO11 passed over", THREE, SkipRound(S), ANA, [RoundSkipped(S)]),
    ("RO11 passed over twice", [*THREE, RoundSkipped(S)], SkipRound(S), ANA, []),
    ("RO11 a running one is not", [*THREE, RoundStarted(R, NOW, 0)], SkipRound(R), ANA,
     no("round-begun", round=R, state="running")),
    ("RO12 once more", [*THREE, RoundClosed(R)], RepeatRound(R, round_id("u")), ANA,
     [RoundAdded(round_id("u"), WRITE, R, R)]),
    ("RO12 under an old id", THREE, RepeatRound(R, S), ANA, no("id-taken", id=S)),
)  # fmt: skip
def test_agenda(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def order(*events: Event) -> str:
    return "".join(round.id[0] for round in given(*events).board.rounds)


def test_the_order() -> None:
    """RO1: a round comes after the one that is named; last if none is, first when it is moved."""
    assert "rst" == order(*THREE)
    assert "trs" == order(*THREE, RoundMoved(T, ""))
    assert "str" == order(*THREE, RoundMoved(R, T))
    assert "rust" == order(*THREE, RoundAdded(round_id("u"), TALK, R, ""))
    assert "rstu" == order(*THREE, RoundAdded(round_id("u"), TALK, round_id("gone"), ""))
    assert "rt" == order(*THREE, RoundDropped(S))


def test_events_about_a_round_that_is_gone_change_nothing() -> None:
    """BO3."""
    before = given(*FREE).board
    for event in (RoundEdited(R, TALK), RoundMoved(R, ""), RoundDropped(R), RoundSkipped(R)):
        assert replace(given(*FREE, event).board, seq=before.seq) == before


def test_a_plan_is_kept_as_it_was_made() -> None:
    """RO1: length in ms, and what participants can do besides."""
    plan = Plan("discuss", "Talk", "In pairs.", 300_000, "manual", ("move", "tag"))
    board = given(*FREE, RoundAdded(R, plan, "", "")).board
    assert plan == board.round(R).plan
    assert "planned" == board.round(R).state
