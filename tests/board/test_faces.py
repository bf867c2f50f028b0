"""Reactions: how many of each, one of a kind a person, and never whose (NO15)."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from board import project, snapshot
from board.agenda import RoundAdded
from board.contents import contents
from board.faces import FACES, NoteReacted, ReactToNote
from board.lowering import NamesLowered
from board.notes import NoteDeleted, NoteRestored
from board.project import BallotOf
from board.rounds import RoundStarted
from board.rules import Command, Event, evolve, replay
from board.same import MergeNotes
from board.sections import SectionLocked
from board.state import Caller, Plan, VoteId
from board.twins import NoteMerged, NoteUnmerged
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    VI,
    M,
    N,
    No,
    R,
    added,
    given,
    no,
    note_id,
    table,
)
from tests.board.veils import BOS

TWO = (*FREE, added(N), added(M))
HEART = NoteReacted(N, "heart", on=True, seat=BO.seat)
ONE = (*TWO, HEART)
ASK = ReactToNote(N, "heart", on=True)
CHAT = (RoundAdded(R, Plan("chat", "", "", 0, can=()), "", ""), RoundStarted(R, NOW, 0))
TOLD = (RoundAdded(R, Plan("brief", "", "", 0), "", ""), RoundStarted(R, NOW, 0))
NAMELESS = (
    RoundAdded(R, Plan("write", "", "", 0, visibility="own", names="none"), "", ""),
    RoundStarted(R, NOW, 0, "none"),
)
NOT_THEN = no("not-now", verb="react", kind="write")
BRIEF: dict[str, int | str] = {"verb": "react", "kind": "brief"}
LOCKED = no("section-locked", section=LEFT)
NOT_NOW = no("not-now", verb="react", kind="open")


@table(
    ("NO15 a heart", TWO, ASK, BO, [HEART]),
    ("NO15 one of each kind", ONE, ASK, BO, []),
    ("NO15 another", ONE, replace(ASK, face="up"), BO, [replace(HEART, face="up")]),
    ("NO15 another's", ONE, ASK, CY, [replace(HEART, seat=CY.seat)]),
    ("NO15 taken back", ONE, replace(ASK, on=False), BO, [replace(HEART, on=False)]),
    ("NO15 nothing to take back", TWO, replace(ASK, on=False), BO, []),
    ("NO15 no other face", TWO, replace(ASK, face="frown"), BO, no("bad-value", field="face")),
    ("NO15 gone", TWO, replace(ASK, id=note_id("x")), BO, no("note-gone", id=note_id("x"))),
    ("VI6 hidden", BOS, ASK, CY, no("note-gone", id=N)),
    ("VI6 one's own, hidden", BOS, ASK, BO, no("note-gone", id=N)),
    (
        "SE2 locked",
        (*TWO, SectionLocked(LEFT, on=True)),
        ASK,
        BO,
        no("section-locked", section=LEFT),
    ),
    ("PE4 no viewers", TWO, ASK, VI, no("not-allowed", verb="react", role="viewer")),
    ("PE1 while people talk", (*TWO, *CHAT), ASK, BO, [HEART]),
    ("PE1 while the host speaks", (*TWO, *TOLD), ASK, BO, replace(NOT_THEN, fields=BRIEF)),
    ("NA4 not without names", (*TWO, *NAMELESS), ASK, BO, NOT_THEN),
    ("NA4 on no such board", (*TWO, NamesLowered("", "none")), ASK, ANA, NOT_NOW),
)
def test_asking(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """NO15."""
    given(*events).when(command, by).then(expected)


def test_all_see_how_many_and_nobody_whose() -> None:
    """NO15, VI2: the common form has no seat; whoever it is knows the own ones."""
    before, event = replay(ONE), replace(HEART, seat=CY.seat)
    after = evolve(before, event)
    assert (("heart", 2),) == after.faces[N].counts
    form = project.common(before, after, event)
    assert replace(event, seat="") == form
    assert after.common() == replace(project.lay(before.common(), form), tails=after.tails)
    own = BallotOf(VoteId(N), False, (("heart", 1),), real=False)
    assert [(CY.seat, (own,))] == list(project.private(before, after, event, {}))
    assert (own,) == project.layer(after, CY.seat, {})
    assert () == project.layer(after, ANA.seat, {})
    assert after == snapshot.restore(snapshot.stored(after))


def test_they_stand_in_one_order_and_go_when_nobody_has_one() -> None:
    """NO15, VI4."""
    board = replay((*ONE, replace(HEART, face="up"), replace(HEART, on=False)))
    assert (("up", 1),) == board.faces[N].counts
    all_of = replay((*TWO, *(replace(HEART, face=face) for face in reversed(FACES))))
    assert FACES == tuple(face for face, _ in all_of.faces[N].counts)
    gone = replay((*ONE, replace(HEART, on=False)))
    assert not gone.faces
    assert contents(gone).faces(gone.notes[N]) == ()
    assert contents(board).faces(board.notes[N]) == (("up", 1),)
    assert replace(gone, seq=gone.seq + 1) == evolve(gone, replace(HEART, on=False))


def test_they_come_back_with_their_note() -> None:
    """NO11."""
    board = replay((*ONE, NoteDeleted(N, NOW), NoteRestored(N)))
    assert (("heart", 1),) == board.faces[N].counts


@pytest.mark.parametrize("seat", [BO.seat, CY.seat])
def test_merged_they_add_up_without_doubles(seat: str) -> None:
    """NO17: a person's once; each is told which are the own ones now."""
    theirs = (
        replace(HEART, id=M),
        replace(HEART, id=M, seat=CY.seat),
        replace(HEART, id=M, face="up"),
    )
    events = (*ONE, *theirs)
    event = NoteMerged(N, (M,), (("up", 1), ("heart", 2)))
    then = given(*events).when(MergeNotes(N, (M,)), ANA).then([event])
    assert (("up", 1), ("heart", 2)) == then.faces[N].counts
    seen = dict(project.private(replay(events), then, event, {}))
    faces = {BO.seat: ("heart", "up"), CY.seat: ("heart",)}[seat]  # type: ignore[index]
    own = BallotOf(VoteId(N), False, tuple((face, 1) for face in faces), real=False)
    assert (own,) == seen[seat]  # type: ignore[index]
    apart = evolve(then, NoteUnmerged(N, (M,)))
    assert (("up", 1), ("heart", 2)) == apart.faces[M].counts == apart.faces[N].counts
    silent = replay((*TWO, NoteMerged(N, (M,))))
    assert not silent.faces
