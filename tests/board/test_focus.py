"""What facilitators show to everybody (BO17)."""

from board.aside import NoteAside
from board.focus import FocusMoved, SetFocus
from board.ideas import IdeaMade
from board.rounds import RoundStarted
from board.rules import Command, Event, replay
from board.settings import BoardFinished
from board.state import Caller, Focus
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    LEFT,
    NOW,
    VI,
    G,
    M,
    N,
    R,
    added,
    given,
    grouped,
    idea_id,
    no,
    planned,
    table,
)

IDEA = idea_id("i")
SHOWN = FocusMoved("note", N, hold=False)
EVENTS: tuple[Event, ...] = (
    *FREE,
    added(N),
    added(M),
    grouped(G, M),
    IdeaMade(IDEA, "roses", "", ()),
)
NONE = SetFocus("", "", hold=False)


@table(
    ("BO17 a note", EVENTS, SetFocus("note", N, hold=False), ANA, [SHOWN]),
    ("BO17 a way back", (*EVENTS, SHOWN), SetFocus("note", N, hold=True), ANA,
     [FocusMoved("note", N, hold=True)]),
    ("BO17 a group", EVENTS, SetFocus("group", G, hold=True), ANA,
     [FocusMoved("group", G, hold=True)]),
    ("BO17 a section", EVENTS, SetFocus("section", LEFT, hold=False), ANA,
     [FocusMoved("section", LEFT, hold=False)]),
    ("BO17 an idea", EVENTS, SetFocus("idea", IDEA, hold=False), ANA,
     [FocusMoved("idea", IDEA, hold=False)]),
    ("BO17 no more", (*EVENTS, SHOWN), NONE, ANA, [FocusMoved("", "", hold=False)]),
    ("BO4 shown already", (*EVENTS, SHOWN), SetFocus("note", N, hold=False), ANA, []),
    ("BO4 nothing shown", EVENTS, NONE, ANA, []),
    ("BO17 by facilitators", EVENTS, SetFocus("note", N, hold=False), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("BO17 not by viewers", EVENTS, NONE, VI,
     no("not-allowed", verb="structure", role="viewer")),
    ("BO9 finished", (*EVENTS, BoardFinished(on=True)), NONE, ANA, no("board-finished")),
    ("BO17 no note", EVENTS, SetFocus("note", G, hold=False), ANA, no("note-gone", id=G)),
    ("BO17 a note that not all see", (*EVENTS, NoteAside(N, "hidden", "")),
     SetFocus("note", N, hold=False), ANA, no("note-gone", id=N)),
    ("BO17 no group", EVENTS, SetFocus("group", N, hold=False), ANA, no("group-gone", id=N)),
    ("BO17 no section", EVENTS, SetFocus("section", N, hold=False), ANA, no("section-gone", id=N)),
    ("BO17 no idea", EVENTS, SetFocus("idea", N, hold=False), ANA, no("idea-gone", id=N)),
    ("BO17 no such kind", EVENTS, SetFocus("seat", BO.seat, hold=False), ANA,
     no("bad-value", field="kind")),
    ("BO17 nothing, held", EVENTS, SetFocus("", "", hold=True), ANA, no("bad-value", field="kind")),
    ("BO17 no kind", EVENTS, SetFocus("", N, hold=False), ANA, no("bad-value", field="kind")),
)  # fmt: skip
def test_showing(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_a_round_that_starts_ends_it() -> None:
    """BO17: what was shown belongs to what people did until then."""
    events = (*EVENTS, planned(R), SHOWN)
    assert Focus("note", N) == replay(events).about.focus
    assert Focus() == replay([*events, RoundStarted(R, NOW, 0)]).about.focus
