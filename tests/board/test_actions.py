"""Actions: who does what by when, and if what happens (ID7, ID8)."""

from msgspec.structs import replace

from board.actions import (
    ActionAdded,
    ActionDeleted,
    ActionEdited,
    ActionTurned,
    AddAction,
    DeleteAction,
    EditAction,
    TurnAction,
)
from board.agenda import RoundAdded
from board.ideas import IdeaMade
from board.outcome import Action
from board.rounds import RoundStarted
from board.rules import Command, Event
from board.settings import BoardFinished
from board.state import Caller, Plan
from tests.board.spec import ANA, BO, FREE, NOW, VI, R, action_id, given, idea_id, no, table

A, B, IDEA = action_id("x"), action_id("y"), idea_id("i")
BEGUN = (
    *FREE,
    IdeaMade(IDEA, "A bench", "", ()),
    RoundAdded(R, Plan("commit", "", "", 0), "", ""),
    RoundStarted(R, NOW, 0),
)
WORDS = ("Ask the church", "Pieter", "2026-04-15", "it rains", "we go inside")
ADD = AddAction(A, *WORDS, "idea", IDEA)
ADDED = ActionAdded(A, *WORDS, "idea", IDEA)
THERE = (*BEGUN, ADDED)
SEQ = len(THERE)
EDIT = EditAction(A, *WORDS, 0)
FULL = (*BEGUN, *(replace(ADDED, id=action_id(f"{n}")) for n in range(200)))
OVER = BoardFinished(on=True)


@table(
    ("ID8 added", BEGUN, ADD, BO, [ADDED]),
    (
        "ID8 of nothing, by nobody",
        BEGUN,
        AddAction(A, " Do it ", "", "", "", "", "", ""),
        BO,
        [ActionAdded(A, "Do it", "", "", "", "", "", "")],
    ),
    ("ID8 without words", BEGUN, replace(ADD, text=""), BO, no("text-empty")),
    ("ID8 300", BEGUN, replace(ADD, text="x" * 300), BO, [replace(ADDED, text="x" * 300)]),
    ("ID8 301", BEGUN, replace(ADD, text="x" * 301), BO, no("text-too-long", length=301, most=300)),
    (
        "ID8 a long name",
        BEGUN,
        replace(ADD, owner="x" * 41),
        BO,
        no("bad-value", field="owner", most=40),
    ),
    (
        "ID8 a long if",
        BEGUN,
        replace(ADD, cue="x" * 301),
        BO,
        no("bad-value", field="cue", most=300),
    ),
    (
        "ID8 a long then",
        BEGUN,
        replace(ADD, deed="x" * 301),
        BO,
        no("bad-value", field="deed", most=300),
    ),
    ("ID8 no day", BEGUN, replace(ADD, due="15 April"), BO, no("bad-value", field="due")),
    ("ID8 no such month", BEGUN, replace(ADD, due="2026-13-01"), BO, no("bad-value", field="due")),
    ("ID8 no id", BEGUN, replace(ADD, id=action_id("!")), BO, no("bad-value", field="id")),
    ("ID8 a known id", THERE, ADD, BO, no("id-taken", id=A)),
    ("ID8 of what is gone", BEGUN, replace(ADD, of="x"), BO, no("idea-gone", id="x")),
    ("ID8 of what has no kind", BEGUN, replace(ADD, kind=""), BO, no("bad-value", field="kind")),
    ("ID8 201", FULL, ADD, BO, no("limit-reached", what="actions", most=200)),
    (
        "ID8 edited",
        THERE,
        replace(EDIT, owner="Samira", expect=SEQ),
        BO,
        [ActionEdited(A, "Ask the church", "Samira", *WORDS[2:])],
    ),
    ("ID8 as it is", THERE, EDIT, BO, []),
    ("ID8 edit none", BEGUN, EDIT, BO, no("action-gone", id=A)),
    (
        "UN2 what another edited since",
        (*THERE, ActionEdited(A, "x", "", "", "", "")),
        replace(EDIT, expect=SEQ),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 1),
    ),
    ("ID8 done", THERE, TurnAction(A, "done", SEQ), BO, [ActionTurned(A, "done")]),
    ("ID8 open already", THERE, TurnAction(A, "open", 0), BO, []),
    ("ID8 no state", THERE, TurnAction(A, "lost", 0), BO, no("bad-value", field="state")),
    ("ID8 turn none", BEGUN, TurnAction(A, "done", 0), BO, no("action-gone", id=A)),
    (
        "UN3 what another turned since",
        (*THERE, ActionTurned(A, "doing")),
        TurnAction(A, "done", SEQ),
        BO,
        no("changed-since", aspect="state", stamp=SEQ + 1),
    ),
    ("ID8 deleted", THERE, DeleteAction(A, SEQ), BO, [ActionDeleted(A)]),
    (
        "UN2 not what changed since",
        (*THERE, ActionTurned(A, "doing")),
        DeleteAction(A, SEQ),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 1),
    ),
    ("ID8 delete none", BEGUN, DeleteAction(A, 0), BO, no("action-gone", id=A)),
    ("ID7 after the end", (*THERE, OVER), TurnAction(A, "done", 0), ANA, [ActionTurned(A, "done")]),
    ("ID7 new ones too", (*BEGUN, OVER), ADD, ANA, [ADDED]),
    ("ID7 by who leads alone", (*THERE, OVER), TurnAction(A, "done", 0), BO, no("board-finished")),
    ("PE4 a viewer", BEGUN, ADD, VI, no("not-allowed", verb="create_action", role="viewer")),
)
def test_act(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def test_an_action_is_what_was_last_said_of_it() -> None:
    """ID8."""
    made = Action(A, *WORDS, "idea", IDEA, SEQ, SEQ)
    assert (made,) == given(*THERE).board.actions
    assert (made,) == given(*THERE, ADDED).board.actions
    edited = replace(made, text="x", owner="", due="", cue="", deed="", text_at=SEQ + 1)
    assert (edited,) == given(*THERE, ActionEdited(A, "x", "", "", "", "")).board.actions
    done = replace(made, state="done", state_at=SEQ + 1)
    assert (done,) == given(*THERE, ActionTurned(A, "done")).board.actions
    assert () == given(*THERE, ActionDeleted(A)).board.actions
    for event in (ActionEdited(B, "x", "", "", "", ""), ActionTurned(B, "done"), ActionDeleted(B)):
        assert (made,) == given(*THERE, event).board.actions
