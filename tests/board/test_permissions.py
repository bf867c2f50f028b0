"""Who may do what, cell by cell (PE; the table in docs/RULES.md)."""

import pytest

from board.creation import CreateBoard
from board.notes import (
    AddNote,
    CopyNote,
    DeleteNote,
    EditNote,
    MoveNote,
    PaintNote,
    RaiseNote,
    RestoreNote,
    TagNote,
)
from board.permissions import OPEN
from board.rules import DECIDE, Command
from board.seats import GiveRole, JoinSeat, RemoveSeat, RenameSeat, SeatRemoved
from board.sections import (
    AddSection,
    EditSection,
    LockSection,
    MoveSection,
    RemoveSection,
    TidySection,
)
from board.settings import AskBoard, ChangeDoor, FinishBoard, LockBoard, RuleBoard, TitleBoard
from board.state import Caller, Role
from board.votes import (
    AbstainVote,
    BudgetVote,
    CastVote,
    CloseVote,
    OpenVote,
    VoidVote,
    VoteOpened,
    WithdrawVote,
)
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOBODY,
    RIGHT,
    VI,
    K,
    M,
    N,
    No,
    add,
    added,
    given,
    no,
    section_id,
    vote_id,
)

V = vote_id("v")
NEW = section_id("new")
EVENTS = (
    *FREE,
    added(N, by=BO),
    added(M, by=CY),
    VoteOpened(V, (N, M), 5, 2, own_allowed=True),
)

# command, verb, and what a facilitator, a participant and a viewer get
CELLS: list[tuple[Command, str, str]] = [
    (TitleBoard("x"), "structure", "yes no no"),
    (AskBoard("x"), "structure", "yes no no"),
    (RuleBoard("cursors", 0), "structure", "yes no no"),
    (LockBoard(on=True), "structure", "yes no no"),
    (FinishBoard(on=True), "structure", "yes no no"),
    (ChangeDoor("closed"), "structure", "yes no no"),
    (GiveRole(CY.seat, Role.VIEWER), "structure", "yes no no"),
    (RemoveSeat(CY.seat), "structure", "yes no no"),
    (AddSection(NEW, "x", "", "pink", ""), "structure", "yes no no"),
    (EditSection(LEFT, "x", "", "pink", 0), "structure", "yes no no"),
    (MoveSection(RIGHT, ""), "structure", "yes no no"),
    (LockSection(LEFT, on=True), "structure", "yes no no"),
    (RemoveSection(LEFT, RIGHT), "structure", "yes no no"),
    (TidySection(LEFT), "structure", "yes no no"),
    (OpenVote(vote_id("w"), (), 0, 0, own_allowed=True), "structure", "yes no no"),
    (BudgetVote(V, 9, trim=False), "structure", "yes no no"),
    (CloseVote(V), "structure", "yes no no"),
    (VoidVote(V), "structure", "yes no no"),
    (RenameSeat("Kim"), "own", "yes yes yes"),
    (add(K), "create", "yes yes no"),
    (EditNote(N, "x", "", 0, 0), "edit_own", "yes yes no"),
    (PaintNote(N, "pink", 0), "edit_own", "yes yes no"),
    (DeleteNote(N, 0), "delete_own", "yes yes no"),
    (RestoreNote(N), "delete_own", "yes yes no"),
    (TagNote(M, "x", on=True), "tag", "yes yes no"),
    (MoveNote(M, RIGHT, 0, 0, "", 0), "move", "yes yes no"),
    (RaiseNote(N), "move", "yes yes no"),
    (CopyNote(M, K, LEFT), "duplicate_note", "yes yes no"),
    (CastVote(V, N, 1), "vote", "yes yes no"),
    (WithdrawVote(V, N), "vote", "yes yes no"),
    (AbstainVote(V, on=True), "vote", "yes yes no"),
]
ROLES = (ANA, BO, VI)


def _cells() -> list[object]:
    return [
        pytest.param(command, verb, by, answer, id=f"{type(command).__name__} {by.role.value}")
        for command, verb, answers in CELLS
        for by, answer in zip(ROLES, answers.split(), strict=True)
    ]


@pytest.mark.parametrize(("command", "verb", "by", "answer"), _cells())
def test_a_cell(command: Command, verb: str, by: Caller, answer: str) -> None:
    """PE1, PE3, PE4, PE7."""
    outcome = given(*EVENTS).when(command, by).outcome
    if answer == "yes":
        assert not isinstance(outcome, No), outcome
    else:
        assert no("not-allowed", verb=verb, role=by.role.value) == outcome


@pytest.mark.parametrize(("command", "verb"), [cell[:2] for cell in CELLS], ids=str)
def test_who_has_no_seat_may_do_nothing(command: Command, verb: str) -> None:
    """BO14: one that left, or never came, whatever role it claims."""
    expected = no("not-allowed", verb=verb, role="facilitator")
    given(*EVENTS).when(command, NOBODY).then(expected)
    given(*EVENTS, SeatRemoved(ANA.seat)).when(command, ANA).then(expected)


def test_every_command_and_every_verb_has_a_row() -> None:
    """PE1: but for the two that the access layer asks."""
    tested = {type(command) for command, _, _ in CELLS}
    assert set(DECIDE) == tested | {JoinSeat, CreateBoard}
    assert set(OPEN) == {verb for _, verb, _ in CELLS}
    assert AddNote in tested
