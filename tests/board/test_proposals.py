"""Proposals: made by the clustering step, seen and adjusted by those who may group (GR11-GR17)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from msgspec.structs import asdict, replace

from board import overlay, project, snapshot, wire
from board.agenda import RoundAdded
from board.moderating import HideNote
from board.notes import NoteDeleted
from board.overlay import Label, Proposal, Proposed, Step
from board.proposals import (
    AcceptProposal,
    DismissProposal,
    JoinProposed,
    LevelProposal,
    MakeProposal,
    MoveProposed,
    NameProposed,
    ProposalAccepted,
    ProposalDismissed,
    ProposalJoined,
    ProposalLevelled,
    ProposalMade,
    ProposalMoved,
    ProposalNamed,
)
from board.rounds import RoundStarted
from board.rules import Command, Event, decide, evolve, replay
from board.seats import RoleGiven, SeatRemoved
from board.settings import BoardFinished, BoardLocked
from board.state import Board, Caller, Plan, Refused, Role
from tests.board.proposed import (
    FIRST,
    HALF,
    ID,
    LOOSE,
    ONE,
    PARTED,
    SECOND,
    TWO,
    WRITTEN,
    A,
    B,
    C,
    D,
    E,
    F,
    suggested,
)
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FAY,
    NOW,
    SYSTEM,
    VI,
    WRITE,
    No,
    R,
    Row,
    S,
    given,
    no,
    note_id,
    planned,
    table,
)

BEFORE = (*COLUMNS, *WRITTEN)
BASE = len(BEFORE)
MADE = suggested(BASE)
OPEN = (*BEFORE, MADE)
OTHER = "another---------"
GROUPING = (planned(R, Plan("group", "", "", 0)), RoundStarted(R, NOW, 0))


def proposal(*events: Event) -> Proposal:
    found = replay(events).secret.proposal
    assert found is not None
    return found


def asking(**changes: Any) -> MakeProposal:
    plain = {name: field for name, field in asdict(MADE).items() if name != "locked"}
    return MakeProposal(**(plain | changes))


ROWS: Sequence[Row] = (
    ("GR11 the clustering step", BEFORE, asking(), SYSTEM, [MADE]),
    (
        "GR11 a facilitator does not make one",
        BEFORE,
        asking(),
        ANA,
        no("not-allowed", verb="structure", role="facilitator"),
    ),
    ("GR11 a new one takes its place", OPEN, asking(id=OTHER), SYSTEM, [suggested(BASE, id=OTHER)]),
    ("BO9 finished", (*BEFORE, BoardFinished(on=True)), asking(), SYSTEM, no("board-finished")),
    ("GR13 name", OPEN, NameProposed(ID, ONE, " Roses\n"), BO, [ProposalNamed(ID, ONE, "Roses")]),
    ("BO4 named so", OPEN, NameProposed(ID, ONE, ""), BO, []),
    (
        "GR1 too long a name",
        OPEN,
        NameProposed(ID, ONE, "x" * 81),
        BO,
        no("bad-value", field="name", most=80),
    ),
    ("GR13 no such group", OPEN, NameProposed(ID, HALF, "x"), BO, no("group-gone", id=HALF)),
    ("GR13 move", OPEN, MoveProposed(ID, A, TWO), BO, [ProposalMoved(ID, A, TWO)]),
    ("GR13 out of all", OPEN, MoveProposed(ID, A, ""), BO, [ProposalMoved(ID, A, "")]),
    ("BO4 there already", OPEN, MoveProposed(ID, A, ONE), BO, []),
    ("BO4 loose already", OPEN, MoveProposed(ID, LOOSE, ""), BO, []),
    (
        "GR13 a note that is gone",
        (*OPEN, NoteDeleted(A, NOW)),
        MoveProposed(ID, A, TWO),
        BO,
        no("note-gone", id=A),
    ),
    ("GR13 join", OPEN, JoinProposed(ID, ONE, TWO), BO, [ProposalJoined(ID, ONE, TWO)]),
    ("BO4 with itself", OPEN, JoinProposed(ID, ONE, ONE), BO, []),
    ("GR13 level", OPEN, LevelProposal(ID, 2), BO, [ProposalLevelled(ID, 2)]),
    ("BO4 at that level", OPEN, LevelProposal(ID, 1), BO, []),
    (
        "GR13 no such level",
        OPEN,
        LevelProposal(ID, 3),
        BO,
        no("bad-value", field="level", least=0, most=2),
    ),
    ("GR17 dismiss", OPEN, DismissProposal(ID), ANA, [ProposalDismissed(ID)]),
    (
        "GR17 dismissed",
        (*OPEN, ProposalDismissed(ID)),
        NameProposed(ID, ONE, "x"),
        ANA,
        no("proposal-gone", id=ID, by=""),
    ),
    (
        "GR17 superseded",
        (*OPEN, suggested(BASE, id=OTHER)),
        AcceptProposal(ID, ()),
        ANA,
        no("proposal-gone", id=ID, by=OTHER),
    ),
    (
        "GR13 not in this round",
        (*OPEN, planned(R, WRITE), RoundStarted(R, NOW, 0)),
        LevelProposal(ID, 0),
        BO,
        no("not-now", verb="group", kind="write"),
    ),
    ("BO5 locked", (*OPEN, BoardLocked(on=True)), LevelProposal(ID, 0), BO, no("board-locked")),
    (
        "GR16 participants do not accept",
        OPEN,
        AcceptProposal(ID, ()),
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
)


@table(*ROWS)
def test_what_is_asked(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_what_left_the_board_meanwhile_is_not_in_it() -> None:
    """GR11: the clustering step saw an older board."""
    events = (*BEFORE, NoteDeleted(A, NOW), NoteDeleted(LOOSE, NOW))
    (made,) = decide(replay(events), asking(), SYSTEM)
    assert isinstance(made, ProposalMade)
    assert replace(FIRST, notes=(B, C), labels=()) == made.groups[0]
    assert ((), (), ((B, D),)) == (made.loose, made.doubles, made.same)


def test_adjusting_changes_the_overlay_alone() -> None:
    """GR12, GR13: the board stays as it is."""
    after = replay([ProposalNamed(ID, ONE, "Roses"), ProposalMoved(ID, C, TWO)], replay(OPEN))
    assert replace(after.common(), seq=0) == replace(replay(BEFORE).common(), seq=0)
    found = after.secret.proposal
    assert found is not None
    assert replace(FIRST, name="Roses", notes=(A, B), unsure=()) == found.groups[0]
    assert (D, E, F, C) == found.groups[1].notes
    found = overlay.moved(found, C, "")
    assert ((D, E, F), (LOOSE, C)) == (found.groups[1].notes, found.loose)
    assert (LOOSE,) == overlay.moved(found, C, ONE).loose


def test_a_step_of_the_slider_changes_one_group_and_can_be_taken_back() -> None:
    """GR13: the others keep their identity."""
    start = proposal(*OPEN)
    finer = overlay.levelled(start, 2)
    assert replace(FIRST, notes=(A, B), unsure=()) == finer.groups[0]
    assert [replace(PARTED, unsure=(C,)), SECOND] == list(finer.groups[1:])
    assert Step(ONE, Proposed(HALF)) == finer.levels[1]
    assert start.groups == overlay.levelled(finer, 1).groups
    coarser = overlay.levelled(start, 0)
    assert [(A, B, C, D, E, F)] == [group.notes for group in coarser.groups]
    assert Step(ONE, SECOND) == coarser.levels[0]
    assert set(start.groups) == set(overlay.levelled(coarser, 1).groups)
    assert overlay.levelled(start, 9) == finer
    assert overlay.levelled(start, -9) == coarser


def test_what_people_adjusted_stays_when_the_slider_moves() -> None:
    """GR13: a moved note, and a name that a person gave."""
    there = overlay.moved(proposal(*OPEN), C, TWO).with_group(TWO, name="Seats")
    assert () == next(g for g in overlay.levelled(there, 2).groups if g.id == HALF).notes
    back = overlay.levelled(overlay.levelled(there, 0), 1)
    assert ("Seats", (D, E, F, C)) == (back.groups[1].name, back.groups[1].notes)


def test_joined_groups_take_their_steps_along() -> None:
    """GR13: what would come out of the one comes out of the other; nothing undoes the joining."""
    start = proposal(*OPEN)
    joined = overlay.joined(start, TWO, ONE)
    assert [(D, E, F, A, B, C)] == [group.notes for group in joined.groups]
    assert (0, (Step(TWO, PARTED),)) == (joined.level, joined.levels)
    assert [(D, E, F, A, B), (C,)] == [g.notes for g in overlay.levelled(joined, 1).groups]
    assert start is overlay.joined(start, ONE, HALF)
    assert start is overlay.joined(start, ONE, ONE)


def test_accepted_groups_leave_the_overlay_with_their_steps() -> None:
    """GR16: the slider does not touch them any more."""
    rest = overlay.accepted(proposal(*OPEN), (ONE,))
    assert ((SECOND,), (), 0, (ONE,)) == (rest.groups, rest.levels, rest.level, rest.accepted)
    assert (ONE, TWO) == overlay.accepted(rest, (TWO, ONE)).accepted


def test_of_a_note_that_is_kept_back_no_word_is_left() -> None:
    """GR12, NO20: neither its id nor what a group is called by it."""
    (aside,) = decide(replay(OPEN), HideNote(A, "no"), ANA)
    found = proposal(*OPEN, aside)
    assert A.encode() not in wire.encode(found)
    assert () == found.groups[0].labels


def test_what_happens_to_one_that_is_gone_is_nothing() -> None:
    """BO3: all is total."""
    for event in (
        ProposalNamed(ID, ONE, "x"),
        ProposalMoved(ID, A, TWO),
        ProposalJoined(ID, ONE, TWO),
        ProposalLevelled(ID, 0),
        ProposalAccepted(ID, (ONE,), (), (), ()),
        ProposalDismissed(ID),
    ):
        assert replay(BEFORE).secret == evolve(replay(BEFORE), event).secret
        other = replay([*BEFORE, suggested(BASE, id=OTHER)])
        assert other.secret == evolve(other, event).secret


def test_a_stored_board_has_its_proposal_again() -> None:
    """GR12: and what proposals left on it."""
    board = replay([*OPEN, ProposalLevelled(ID, 2)])
    assert board == snapshot.restore(snapshot.stored(board))


def sees(board: Board, by: Caller) -> list[Any]:
    return [thing for thing in project.layer(board, by.seat, {}) if isinstance(thing, Proposal)]


def test_who_may_change_it_receives_it_and_nobody_else() -> None:
    """GR12, VI2: facilitators; participants while they may group; viewers never."""
    board = replay(OPEN)
    assert project.HID == project.common(replay(BEFORE), board, MADE)
    told = dict(project.private(replay(BEFORE), board, MADE, {}))
    assert dict.fromkeys([ANA.seat, BO.seat, CY.seat], (MADE,)) == told
    whole = [board.secret.proposal]
    assert [whole, whole, []] == [sees(board, by) for by in (ANA, BO, VI)]
    assert [] == sees(board, FAY)
    assert [] == sees(evolve(board, SeatRemoved(ANA.seat)), ANA)


def told(event: Event, *events: Event) -> dict[str, tuple[Any, ...]]:
    before = replay(events)
    return dict(project.private(before, evolve(before, event), event, {}))


def test_a_round_without_grouping_takes_it_from_participants_and_one_with_it_brings_it() -> None:
    """GR12, VI15: with the event that says so."""
    writing = (*OPEN, RoundAdded(R, WRITE, "", ""), RoundAdded(S, Plan("group", "", "", 0), "", ""))
    ended = (ProposalDismissed(ID),)
    assert {BO.seat: ended, CY.seat: ended} == told(writing[-2], *OPEN)
    start = RoundStarted(S, NOW, 0)
    whole = (proposal(*writing),)
    assert {BO.seat: whole, CY.seat: whole} == told(start, *writing)
    assert {} == told(RoundStarted(R, NOW, 0), *writing)
    assert {BO.seat: whole} == told(RoleGiven(BO.seat, Role.FACILITATOR), *writing)
    assert {VI.seat: whole} == told(RoleGiven(VI.seat, Role.PARTICIPANT), *writing, start)


def test_a_note_that_is_kept_back_comes_with_the_proposal_without_it() -> None:
    """GR12, NO20: for those who had it in there."""
    board = replay(OPEN)
    (aside,) = decide(board, HideNote(A, "no"), ANA)
    after = evolve(board, aside)
    seen = dict(project.private(board, after, aside, {}))
    assert after.secret.proposal == seen[CY.seat][-1]
    assert after.secret.proposal == seen[ANA.seat][-1]
    assert 2 == len(seen[ANA.seat])


def test_deleting_leaves_it_as_it_is_for_it_may_be_restored() -> None:
    """GR14: accepting will find out."""
    assert {} == told(NoteDeleted(note_id("a"), NOW), *OPEN)
    assert proposal(*OPEN) == proposal(*OPEN, NoteDeleted(note_id("a"), NOW))


def test_of_two_who_adjust_the_later_wins() -> None:
    """GR13."""
    found = proposal(*OPEN, ProposalMoved(ID, A, TWO), ProposalMoved(ID, A, ""))
    assert (LOOSE, A) == found.loose
    assert Label("en", A, ("roses", "red")) == found.groups[0].labels[0]


def _refused(call: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value.slug


def test_nobody_without_a_seat_adjusts() -> None:
    """PE9."""
    board = replay((*OPEN, *GROUPING))
    stranger = Caller(FAY.seat, Role.PARTICIPANT, NOW)
    assert "not-allowed" == _refused(lambda: decide(board, LevelProposal(ID, 0), stranger))
