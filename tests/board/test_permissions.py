"""Who may do what, cell by cell (PE; the table in docs/RULES.md)."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from board.actions import ActionAdded, AddAction, DeleteAction, EditAction, TurnAction
from board.agenda import AddRound, DropRound, EditRound, MoveRound, RepeatRound, SkipRound
from board.banning import BanSeat, ReturnSeat
from board.bringing import BringNotes
from board.casting import AbstainVote, CastVote, LensVote, PairVote, RankVote, WithdrawVote
from board.columns import AddColumn, EditColumn, RemoveColumn
from board.creation import CreateBoard
from board.decisions import MakeDecision
from board.erasing import EraseCopies, EraseNote, EraseSeat, NotesErased
from board.faces import ReactToNote
from board.feelings import FeelNote
from board.focus import SetFocus
from board.framing import AllowSite, BarSite
from board.groups import (
    DissolveGroup,
    LockGroup,
    MakeGroup,
    MergeGroups,
    MoveGroup,
    PutInGroup,
    RenameGroup,
    SplitGroup,
    SuggestName,
    TakeFromGroup,
)
from board.ideas import DropIdea, EditIdea, IdeaMade, MakeIdea, MergeIdeas, SourceIdea
from board.lowering import LowerNames
from board.moderating import AcceptNotes, HideNote, ReturnNote
from board.moments import DropMoment, KeepMoment
from board.notes import (
    AddNote,
    CopyNote,
    DeleteNote,
    EditNote,
    MoveNote,
    PaintNote,
    QuoteNote,
    RaiseNote,
    RestoreNote,
    TagNote,
)
from board.outcome import MomentId
from board.overlay import Proposed, Step
from board.permissions import ALWAYS, CAN, KIND
from board.proposals import (
    AcceptProposal,
    DismissProposal,
    JoinProposed,
    LevelProposal,
    LockProposed,
    MakeProposal,
    MoveProposed,
    NameProposed,
    ProposalMade,
    SplitProposed,
)
from board.publishing import PublishRoundUp, WordRoundUp
from board.reading import DrawCards
from board.remaking import RemakeBoard
from board.replies import AddReply
from board.reveal import RevealNotes, ShareNote
from board.rounds import (
    EndRound,
    ExtendRound,
    PauseRound,
    ResumeRound,
    RoundEnded,
    RoundStarted,
    StartRound,
)
from board.rules import DECIDE, Command, Event
from board.same import MergeNotes, UnmergeNotes
from board.seats import AdmitSeat, GiveRole, JoinSeat, RemoveSeat, RenameSeat, SeatRemoved
from board.sections import (
    AddSection,
    EditSection,
    LockSection,
    MoveSection,
    RemoveSection,
    TidySection,
)
from board.settings import (
    AskBoard,
    BoardRuled,
    ChangeDoor,
    FinishBoard,
    LockBoard,
    RuleBoard,
    TitleBoard,
)
from board.state import KINDS, Caller, Plan, Role, SeatId
from board.teaming import EnterTeam, MoveTeam
from board.teams import RoundTeamed
from board.translating import TranslateNote
from board.votes import BudgetVote, CloseVote, OpenVote, VoidVote, VoteOpened
from tests.board.proposed import ID
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    GRID,
    LEFT,
    NOBODY,
    NOW,
    RIGHT,
    SPACE,
    TALK,
    TIME,
    VI,
    WRITE,
    G,
    H,
    K,
    M,
    N,
    No,
    P,
    R,
    S,
    T,
    action_id,
    add,
    added,
    given,
    group_id,
    grouped,
    idea_id,
    no,
    note_id,
    planned,
    section_id,
    vote_id,
)

V, RANKED, PAIRED = vote_id("v"), vote_id("ranked"), vote_id("paired")
NEW = section_id("new")
E = note_id("erased")
L, C, FRESH, NEXT = note_id("l"), note_id("copy"), group_id("new"), group_id("next")
IDEA, OTHER, DEED = idea_id("i"), idea_id("j"), action_id("d")
EVENTS = (
    *FREE,
    added(N, by=BO),
    added(M, by=CY),
    VoteOpened(V, (N, M), 5, 2, own_allowed=True),
    VoteOpened(RANKED, (N, M), 5, 0, own_allowed=True, method="rank"),
    VoteOpened(PAIRED, (N, M), 0, 0, own_allowed=True, method="pairwise", lens="client"),
    added(L),
    grouped(G, L),
    grouped(H),
    IdeaMade(IDEA, "x", "", ()),
    IdeaMade(OTHER, "y", "", ()),
    ActionAdded(DEED, "x", "", "", "", "", "", ""),
    replace(added(C), seat=SeatId(""), copy_of=M),
    NotesErased((E,), ""),
    ProposalMade(
        *(ID, 1, "", "1", 1, (Proposed(FRESH, notes=(L, M)), Proposed(NEXT)), (), (), ()),
        level=0,
        levels=(Step(FRESH, Proposed(group_id("part"))),),
    ),
)

# command, verb, and what a facilitator, a participant and a viewer get: yes, no, or not now
CELLS: list[tuple[Command, str, str]] = [
    (TitleBoard("x"), "structure", "yes no no"),
    (AskBoard("x"), "structure", "yes no no"),
    (RuleBoard("cursors", 0), "structure", "yes no no"),
    (LockBoard(on=True), "structure", "yes no no"),
    (FinishBoard(on=True), "structure", "yes no no"),
    (ChangeDoor("closed"), "structure", "yes no no"),
    (GiveRole(CY.seat, Role.VIEWER), "structure", "yes no no"),
    (RemoveSeat(CY.seat), "structure", "yes no no"),
    (AdmitSeat(CY.seat), "structure", "yes no no"),
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
    (EraseNote(E), "own", "yes yes yes"),
    (add(K), "create", "yes yes no"),
    (EditNote(N, "x", "", 0, 0), "edit_own", "yes yes no"),
    (PaintNote(N, "pink", 0), "edit_own", "yes yes no"),
    (DeleteNote(C, 0), "delete_own", "yes yes no"),
    (RestoreNote(N), "delete_own", "yes yes no"),
    (TagNote(M, "x", on=True), "tag", "yes yes no"),
    (MoveNote(M, RIGHT, 0, 0, "", 0), "move", "yes yes no"),
    (RaiseNote(N), "move", "yes yes no"),
    (CopyNote(M, K, LEFT), "duplicate_note", "yes yes no"),
    (MakeGroup(FRESH, "x", LEFT, (L,), 0, 0, ""), "group", "yes yes no"),
    (PutInGroup(H, (L,), "", 0), "group", "yes yes no"),
    (TakeFromGroup((L,), (), 0), "group", "yes yes no"),
    (DissolveGroup(G, 0), "group", "yes yes no"),
    (MoveGroup(G, RIGHT, 0, 0, "", 0), "move", "yes yes no"),
    (RenameGroup(G, "x", 0), "name_group", "yes yes no"),
    (SuggestName(G, "x", on=True), "name_group", "yes yes no"),
    (MergeGroups(G, (H,)), "merge_group", "yes yes no"),
    (SplitGroup(G, FRESH, "", (L,)), "split_group", "yes yes no"),
    (LockGroup(G, on=True), "structure", "yes no no"),
    (CastVote(V, N, 1), "vote", "yes yes no"),
    (RankVote(RANKED, (N,)), "vote", "yes yes no"),
    (PairVote(PAIRED, N, M, 1), "vote", "yes yes no"),
    (LensVote(PAIRED, real=True), "vote", "yes yes no"),
    (WithdrawVote(V, N), "vote", "yes yes no"),
    (AbstainVote(V, on=True), "vote", "yes yes no"),
    (ShareNote(N), "share_own", "yes yes no"),
    (RevealNotes("all", ""), "structure", "yes no no"),
    (LowerNames("", "none"), "structure", "yes no no"),
    (ReactToNote(M, "heart", on=True), "react", "yes yes no"),
    (AddReply(K, "note", M, "why?", ""), "comment", "yes yes no"),
    (TranslateNote(M, "nl", "rozen", 0, 0), "translate", "yes yes no"),
    (MergeNotes(N, (L,)), "merge", "yes now no"),
    (UnmergeNotes(N, ()), "merge", "yes now no"),
    (MakeIdea(idea_id("k"), "x", "", (("note", N),)), "merge_into_idea", "yes now no"),
    (EditIdea(IDEA, "z", "", 0), "merge_into_idea", "yes now no"),
    (SourceIdea(IDEA, (("note", N),), on=True), "merge_into_idea", "yes now no"),
    (MergeIdeas(IDEA, (OTHER,)), "merge_into_idea", "yes now no"),
    (DropIdea(IDEA, 0), "merge_into_idea", "yes now no"),
    (MakeDecision("idea", IDEA, "no", "why", "", 0), "structure", "yes no no"),
    (AddAction(action_id("e"), "x", "", "", "", "", "", ""), "create_action", "yes now no"),
    (EditAction(DEED, "y", "", "", "", "", 0), "create_action", "yes now no"),
    (DeleteAction(DEED, 0), "create_action", "yes now no"),
    (TurnAction(DEED, "done", 0), "set_action_state", "yes yes no"),
    (BanSeat(CY.seat), "structure", "yes no no"),
    (ReturnSeat(CY.seat), "structure", "yes no no"),
    (WordRoundUp("en", "x", 0), "structure", "yes no no"),
    (PublishRoundUp(on=True), "structure", "yes no no"),
    (KeepMoment(MomentId(N), "x", 0), "structure", "yes no no"),
    (DropMoment(MomentId(N)), "structure", "yes no no"),
    (AllowSite("https://a.example"), "structure", "yes no no"),
    (BarSite("https://a.example"), "structure", "yes no no"),
    (SetFocus("note", N, hold=False), "structure", "yes no no"),
    (HideNote(N, "x"), "structure", "yes no no"),
    (ReturnNote(N, "x"), "structure", "yes no no"),
    (AcceptNotes((N,)), "structure", "yes no no"),
    (EraseSeat(CY.seat), "structure", "yes no no"),
    (NameProposed(ID, FRESH, "x"), "group", "yes yes no"),
    (MoveProposed(ID, L, ""), "group", "yes yes no"),
    (JoinProposed(ID, FRESH, NEXT), "group", "yes yes no"),
    (SplitProposed(ID, FRESH, group_id("out"), (L,)), "group", "yes yes no"),
    (LockProposed(ID, FRESH, on=True), "structure", "yes no no"),
    (LevelProposal(ID, 1), "group", "yes yes no"),
    (AcceptProposal(ID, ()), "structure", "yes no no"),
    (DismissProposal(ID), "structure", "yes no no"),
]
PLANNED = [
    (AddRound(T, WRITE, ""), "structure", "yes no no"),
    (EditRound(R, TALK), "structure", "yes no no"),
    (MoveRound(R, S), "structure", "yes no no"),
    (DropRound(R), "structure", "yes no no"),
    (SkipRound(R), "structure", "yes no no"),
    (RepeatRound(R, T), "structure", "yes no no"),
    (StartRound(R, "", now=False), "structure", "yes no no"),
]
RUNNING = [
    (PauseRound(R), "structure", "yes no no"),
    (ResumeRound(R), "structure", "yes no no"),
    (ExtendRound(R, 60_000), "structure", "yes no no"),
    (EndRound(R, now=False), "structure", "yes no no"),
    (MoveTeam(R, CY.seat, 1), "structure", "yes no no"),
]
OWN = [(QuoteNote(N, on=True), "own", "yes yes yes")]
COLUMNED = [
    (AddColumn(P, "x", ""), "add_column", "yes no no"),
    (EditColumn(TIME, "x"), "structure", "yes no no"),
    (RemoveColumn(TIME, SPACE), "structure", "yes no no"),
]
FEELING = [(FeelNote(N, "hope"), "edit_own", "not-yours yes no")]
READING = [(DrawCards(R, ()), "read", "yes yes no")]
ROLES = (ANA, BO, VI)
# What one of each verb is, as the participant Bo asks it.
SAMPLES: dict[str, Command] = {
    "create": add(K),
    "edit_own": EditNote(N, "x", "", 0, 0),
    "delete_own": DeleteNote(C, 0),
    "tag": TagNote(M, "x", on=True),
    "move": MoveNote(M, RIGHT, 0, 0, "", 0),
    "group": PutInGroup(H, (L,), "", 0),
    "name_group": SuggestName(G, "x", on=True),
    "split_group": SplitGroup(G, FRESH, "", (L,)),
    "merge_group": MergeGroups(G, (H,)),
    "duplicate_note": CopyNote(M, K, LEFT),
    "share_own": ShareNote(N),
    "merge": UnmergeNotes(N, ()),
    "react": ReactToNote(M, "heart", on=True),
    "comment": AddReply(K, "note", M, "why?", ""),
    "merge_into_idea": EditIdea(IDEA, "z", "", 0),
    "create_action": EditAction(DEED, "y", "", "", "", "", 0),
    "set_action_state": TurnAction(DEED, "done", 0),
    "vote": CastVote(V, N, 1),
    "add_column": AddColumn(P, "x", ""),
}
# What a board is when one of those is asked.
PLACES: dict[str, tuple[Event, ...]] = {"add_column": (*GRID, *EVENTS[len(FREE) :])}


@pytest.mark.parametrize("n", range(len(ROLES)), ids=[by.role.value for by in ROLES])
def test_a_cell(n: int) -> None:
    """PE1, PE3, PE4, PE7: every command as this role."""
    by, board, wrong = ROLES[n], given(*EVENTS), {}
    for command, verb, answers in CELLS:
        answer, outcome = answers.split()[n], board.when(command, by).outcome
        expected = {
            "yes": None,
            "now": no("not-now", verb=verb, kind="open"),
            "no": no("not-allowed", verb=verb, role=by.role.value),
        }[answer]
        if expected != (got := refusal(outcome)):
            wrong[command] = (answer, got)
    assert {} == wrong


@pytest.mark.parametrize(("command", "verb", "answers"), PLANNED, ids=str)
def test_who_may_plan(command: Command, verb: str, answers: str) -> None:
    """PE1: facilitators alone."""
    _as_said((*EVENTS, planned(R), planned(S)), command, verb, answers)


@pytest.mark.parametrize(("command", "verb", "answers"), RUNNING, ids=str)
def test_who_may_lead(command: Command, verb: str, answers: str) -> None:
    """PE1: facilitators alone."""
    events = (*EVENTS, planned(R), RoundStarted(R, NOW, NOW + 300_000))
    events = (*events, RoundTeamed(R, ((CY.seat,),)))
    _as_said(events, command, verb, answers)


@pytest.mark.parametrize(("command", "verb", "answers"), FEELING, ids=str)
def test_who_may_say_what_it_felt_like(command: Command, verb: str, answers: str) -> None:
    """PE7, NO9: the writer alone."""
    for by, answer in zip(ROLES, answers.split(), strict=True):
        outcome = given(*EVENTS).when(command, by).outcome
        slug = outcome.slug if isinstance(outcome, No) else "yes"
        assert {"no": "not-allowed"}.get(answer, answer) == slug, verb


@pytest.mark.parametrize(("command", "verb", "answers"), OWN, ids=str)
def test_who_may_do_what_is_their_own(command: Command, verb: str, answers: str) -> None:
    """PE6: whoever has a seat, of what they wrote."""
    _as_said(EVENTS, command, verb, answers)


@pytest.mark.parametrize(("command", "verb", "answers"), READING, ids=str)
def test_who_may_read_cards(command: Command, verb: str, answers: str) -> None:
    """PE1, RO18: whoever takes part, and in a round for it."""
    plan = Plan("read", "", "", 0, coverage=2)
    _as_said((*EVENTS, planned(R, plan), RoundStarted(R, NOW, 0)), command, verb, answers)
    given(*EVENTS).when(command, BO).then(no("round-gone", id=R))


def _as_said(events: tuple[Event, ...], command: Command, verb: str, answers: str) -> None:
    for by, answer in zip(ROLES, answers.split(), strict=True):
        outcome = given(*events).when(command, by).outcome
        refused = no("not-allowed", verb=verb, role=by.role.value)
        assert (answer == "no") == (outcome == refused), outcome


def refusal(outcome: list[Event] | No) -> No | None:
    return outcome if isinstance(outcome, No) else None


def _expected(kind: str, verb: str, can: tuple[str, ...], by: Caller) -> No | None:
    """What the table says; None for yes."""
    cell = KIND[verb][kind]
    if by.role is Role.VIEWER:
        return no("not-allowed", verb=verb, role="viewer")
    if by.role is Role.FACILITATOR:
        return no("not-now", verb=verb, kind=kind) if cell == "-" else None
    allowed = cell in "PV" or (cell == "c" and verb in can)
    return None if allowed else no("not-now", verb=verb, kind=kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("can", [(), CAN], ids=["plain", "widened"])
def test_a_kind_of_round(kind: str, can: tuple[str, ...]) -> None:
    """PE1, PE2: every verb in every kind of round, as every role: 1,224 cells."""
    plan = replace(WRITE, kind=kind, can=can)
    running, wrong = (planned(R, plan), RoundStarted(R, NOW, 0)), {}
    boards = {place: given(*place, *running) for place in {EVENTS, *PLACES.values()}}
    for verb in CAN:
        board = boards[PLACES.get(verb, EVENTS)]
        for by in ROLES:
            expected = _expected(kind, verb, can, by)
            if expected != (got := refusal(board.when(SAMPLES[verb], by).outcome)):
                wrong[verb, by.role.value] = got
    assert {} == wrong


@pytest.mark.parametrize("verb", CAN)
def test_an_agenda_of_which_nothing_runs(verb: str) -> None:
    """RO13: idle; or as without an agenda, if the board says so."""
    for rule, kind in ((0, "idle"), (1, "open")):
        events = (*PLACES.get(verb, EVENTS), planned(R), BoardRuled("open", rule))
        outcome = given(*events).when(SAMPLES[verb], BO).outcome
        allowed = KIND[verb][kind] in "PV"
        expected = None if allowed else no("not-now", verb=verb, kind=kind)
        assert refusal(outcome) == expected


def test_a_grace_takes_nothing_from_who_leads() -> None:
    """PE2: what the current round allows stays allowed while a former one is in its grace."""
    late = (planned(R), RoundStarted(R, NOW, 0), RoundEnded(R, NOW + 15_000))
    events = (*EVENTS, *late, planned(S, TALK), RoundStarted(S, NOW, 0))
    assert not isinstance(given(*events).when(CastVote(V, N, 1), ANA).outcome, No)


def test_the_browser_has_the_same_table() -> None:
    """PE1: web/src/core/permissions.json, which ``may`` of the pages asks."""
    kinds = [*KINDS, "idle", "open"]
    cells = {verb: "".join(row[kind] for kind in kinds) for verb, row in KIND.items()}
    path = Path(__file__).parents[2] / "web" / "src" / "core" / "permissions.json"
    assert json.loads(path.read_text(encoding="utf-8")) == {"kinds": kinds, "cells": cells}


def test_without_a_vote_nobody_can_vote() -> None:
    """PE4: a cell for votes counts only while there is one."""
    expected = no("not-now", verb="vote", kind="open")
    given(*FREE, added(N)).when(CastVote(V, N, 1), BO).then(expected)


@pytest.mark.parametrize(("command", "verb", "answers"), COLUMNED, ids=str)
def test_who_may_change_columns(command: Command, verb: str, answers: str) -> None:
    """PE1: while nothing runs, facilitators alone."""
    for by, answer in zip(ROLES, answers.split(), strict=True):
        outcome = given(*GRID).when(command, by).outcome
        assert (answer == "yes") != isinstance(outcome, No), (verb, outcome)


def test_who_has_no_seat_may_do_nothing() -> None:
    """BO14: one that left, or never came, whatever role it claims."""
    strangers = ((given(*EVENTS), NOBODY), (given(*EVENTS, SeatRemoved(ANA.seat)), ANA))
    wrong = {}
    for command, verb, _ in CELLS:
        expected = no("not-allowed", verb=verb, role="facilitator")
        for board, by in strangers:
            if expected != (got := board.when(command, by).outcome):
                wrong[command, by.seat] = got
    assert {} == wrong


def test_every_command_and_every_verb_has_a_row() -> None:
    """PE1: but for those that the access layer asks, and the clustering step."""
    rows = [*CELLS, *PLANNED, *RUNNING, *COLUMNED, *READING, *OWN, *FEELING]
    tested = {type(command) for command, _, _ in rows}
    alone = {JoinSeat, CreateBoard, BringNotes, RemakeBoard, EraseCopies}
    alone |= {MakeProposal, EnterTeam}
    assert set(DECIDE) == tested | alone
    assert {*CAN, *ALWAYS} == {verb for _, verb, _ in [*CELLS, *COLUMNED, *READING]}
    assert AddNote in tested
