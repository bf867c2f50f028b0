"""A proposed group that is split, or locked: then no step to more groups or fewer changes it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from msgspec.structs import asdict, replace

from board import material, overlay
from board.overlay import Label, Proposal, Proposed, Step
from board.proposals import (
    JoinProposed,
    LevelProposal,
    LockProposed,
    MakeProposal,
    MoveProposed,
    NameProposed,
    ProposalAccepted,
    ProposalJoined,
    ProposalLocked,
    ProposalMade,
    ProposalMoved,
    ProposalParted,
    SplitProposed,
)
from board.rules import Command, Event, decide, replay
from tests.board.proposed import (
    FIRST,
    HALF,
    ID,
    LOOSE,
    ONE,
    PARTED,
    ROSES,
    SECOND,
    TOP,
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
from tests.board.spec import ANA, BO, COLUMNS, SYSTEM, No, Row, given, group_id, no, table

BEFORE = (*COLUMNS, *WRITTEN)
BASE = len(BEFORE)
OPEN = (*BEFORE, suggested(BASE))
FRESH = "fresh-----------"
LOCKED = (*OPEN, ProposalLocked(ID, ONE, on=True))
SHUT = no("group-locked", id=ONE)

ROWS: Sequence[Row] = (
    (
        "GR13 split, in the group's order",
        OPEN,
        SplitProposed(ID, ONE, FRESH, (C, A)),
        BO,
        [ProposalParted(ID, ONE, FRESH, (A, C))],
    ),
    (
        "GR13 not all of it",
        OPEN,
        SplitProposed(ID, ONE, FRESH, (A, B, C)),
        BO,
        no("bad-value", field="notes", least=1, most=2),
    ),
    (
        "GR13 nor nothing",
        OPEN,
        SplitProposed(ID, ONE, FRESH, ()),
        BO,
        no("bad-value", field="notes", least=1, most=2),
    ),
    (
        "GR13 a note of another",
        OPEN,
        SplitProposed(ID, ONE, FRESH, (A, D)),
        BO,
        no("note-gone", id=D),
    ),
    ("GR13 an id that is had", OPEN, SplitProposed(ID, ONE, TWO, (A,)), BO, no("id-taken", id=TWO)),
    (
        "GR13 an id that is to come",
        OPEN,
        SplitProposed(ID, ONE, HALF, (A,)),
        BO,
        no("id-taken", id=HALF),
    ),
    ("BO4 no id", OPEN, SplitProposed(ID, ONE, "x", (A,)), BO, no("bad-value", field="id")),
    ("GR13 lock", OPEN, LockProposed(ID, ONE, on=True), ANA, [ProposalLocked(ID, ONE, on=True)]),
    (
        "GR13 facilitators alone lock",
        OPEN,
        LockProposed(ID, ONE, on=True),
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("BO4 locked already", LOCKED, LockProposed(ID, ONE, on=True), ANA, []),
    ("BO4 not locked", OPEN, LockProposed(ID, ONE, on=False), ANA, []),
    ("GR13 unlock", LOCKED, LockProposed(ID, ONE, on=False), ANA, [ProposalLocked(ID, ONE, False)]),
    ("GR8 not split", LOCKED, SplitProposed(ID, ONE, FRESH, (A,)), BO, SHUT),
    ("GR8 not named", LOCKED, NameProposed(ID, ONE, "x"), BO, SHUT),
    ("GR8 nothing into it", LOCKED, MoveProposed(ID, D, ONE), BO, SHUT),
    ("GR8 nothing out of it", LOCKED, MoveProposed(ID, A, ""), BO, SHUT),
    ("GR8 not joined", LOCKED, JoinProposed(ID, TWO, ONE), BO, SHUT),
    (
        "GR8 facilitators may",
        LOCKED,
        MoveProposed(ID, A, ""),
        ANA,
        [ProposalMoved(ID, A, "")],
    ),
    (
        "GR13 no step that would change it",
        LOCKED,
        LevelProposal(ID, 0),
        BO,
        no("bad-value", field="level", least=1, most=1),
    ),
)


@table(*ROWS)
def test_what_is_asked(
    events: Sequence[Event], command: Command, by: object, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def proposal(*events: Event) -> Proposal:
    found = replay(events).secret.proposal
    assert found is not None
    return found


def test_a_split_is_called_by_its_own_notes_and_ends_steps_that_are_none() -> None:
    """GR13: joined again, all its notes are in one."""
    found = proposal(*OPEN, ProposalParted(ID, ONE, FRESH, (B, C)))
    assert [
        replace(FIRST, notes=(A,), unsure=()),
        Proposed(FRESH, "", (Label("", B, ()),), (B, C), (C,)),
    ] == [*found.groups[:2]]
    assert [TWO] == [step.fresh.id for step in found.levels]
    whole = proposal(*OPEN, ProposalParted(ID, ONE, FRESH, (B, C)), ProposalJoined(ID, ONE, FRESH))
    assert [(A, B, C), (D, E, F)] == [group.notes for group in whole.groups]
    left = proposal(*OPEN, ProposalParted(ID, ONE, FRESH, (A,)))
    assert [TWO, HALF] == [step.fresh.id for step in left.levels], "C can still leave B"
    own = Label("nl", C, ("wild",))
    named = overlay.split(proposal(*OPEN).with_group(ONE, labels=(ROSES, own)), ONE, FRESH, [C])
    assert [(ROSES,), (own,)] == [group.labels for group in named.groups[:2]]
    assert found == overlay.split(found, "nobody", TOP, [A]) == overlay.split(found, ONE, TWO, [A])


def test_more_and_fewer_pass_over_what_is_locked() -> None:
    """GR13: and once it is unlocked, all steps are there again."""
    found = proposal(*LOCKED)
    assert (1, 1) == overlay.reach(found)
    assert found.groups == overlay.levelled(found, 2).groups == overlay.levelled(found, 0).groups
    free = overlay.locked(found, ONE, on=False)
    assert (0, 2) == overlay.reach(free)
    assert proposal(*OPEN) == free
    other = overlay.locked(proposal(*OPEN), TWO, on=True)
    assert (1, 2) == overlay.reach(other)
    assert () == overlay.joined(other, ONE, TWO).locked == overlay.accepted(other, [TWO]).locked


CHAIN = [group_id(name) for name in ("p", "q", "r", "s", "t")]


def chained() -> Proposal:
    """Five groups, each out of the one before it: three are there, two to come."""
    p, q, r, s, t = CHAIN
    groups = (
        Proposed(p, "", (), (A,)),
        Proposed(q, "", (), (B,)),
        Proposed(r, "", (), (C, D, E, F)),
    )
    levels = (
        Step(p, Proposed(q)),
        Step(q, Proposed(r)),
        Step(r, Proposed(s, "", (), (D, E, F))),
        Step(s, Proposed(t, "", (), (F,))),
    )
    return Proposal(ID, 1, "x", "1", 1, groups, (), (), (), 2, levels)


def paired() -> Proposal:
    """Two groups, and what came out of each: one part is there, another is to come."""
    p, q, r, s, t = CHAIN
    u = group_id("u")
    parts = {p: (A, E), q: (B,), r: (C, F), s: (D,)}
    groups = tuple(Proposed(id, "", (), notes) for id, notes in parts.items())
    more = (Step(r, Proposed(u, "", (), (F,))), Step(p, Proposed(t, "", (), (E,))))
    levels = (Step(p, Proposed(q)), Step(r, Proposed(s)), *more)
    return Proposal(ID, 1, "x", "1", 1, groups, (), (), (), 2, levels)


@pytest.mark.parametrize("found", [chained(), paired()], ids=["a chain", "two pairs"])
@pytest.mark.parametrize("locks", [*permutations(range(3), 1), *permutations(range(3), 2)])
def test_whatever_is_locked_no_note_is_lost_and_no_locked_group_changes(
    found: Proposal, locks: tuple[int, ...]
) -> None:
    """GR13: from every level to every other one, and after it is unlocked."""
    least_groups, most_groups = (len(overlay.levelled(found, level).groups) for level in (0, 4))
    shut = [found.groups[at].id for at in locks]
    for id in shut:
        found = overlay.locked(found, id, on=True)
    least, most = overlay.reach(found)
    for level in (*range(5), *range(5, -1, -1), 2):
        at = overlay.levelled(found, level)
        assert min(max(level, least), most) == at.level
        assert sorted((A, B, C, D, E, F)) == sorted(n for group in at.groups for n in group.notes)
        assert [found.group(id) for id in shut] == [at.group(id) for id in shut]
        assert (least, most) == overlay.reach(at)
    for id in shut:
        found = overlay.locked(overlay.levelled(found, least), id, on=False)
    assert (0, 4) == overlay.reach(found)
    assert least_groups == len(overlay.levelled(found, 0).groups)
    assert most_groups == len(overlay.levelled(found, 4).groups)


def asking(**changes: object) -> MakeProposal:
    plain = {name: field for name, field in asdict(suggested(BASE)).items() if name != "locked"}
    return MakeProposal(**(plain | {"id": "another---------"} | changes))


def test_a_new_proposal_takes_over_what_is_locked() -> None:
    """GR11: the clustering step is not given its notes, and what it says of them is left out."""
    events = (*OPEN, ProposalLocked(ID, TWO, on=True))
    board = replay(events)
    assert [A, B, C, LOOSE] == [note.id for note in material.notes(board)]
    assert {ONE} == set(material.former(board))
    new = Proposed(TOP, "", (Label("en", A, ()),), (A, D), (D,))
    (made,) = decide(board, asking(groups=(new,), loose=(B,), levels=(), level=0), SYSTEM)
    assert isinstance(made, ProposalMade)
    assert (SECOND, replace(new, notes=(A,), unsure=())) == made.groups
    assert (TWO,) == made.locked == proposal(*events, made).locked
    assert ((A, B),) == made.doubles


def test_a_locked_group_comes_before_another_of_its_id() -> None:
    """GR11: it was locked while the clustering step was at work."""
    events = (*OPEN, ProposalLocked(ID, ONE, on=True))
    again = Proposed(ONE, "", (), (A, D))
    (made,) = decide(replay(events), asking(groups=(again, replace(SECOND, notes=(E, F)))), SYSTEM)
    assert isinstance(made, ProposalMade)
    assert [(A, B, C), (E, F)] == [group.notes for group in made.groups]
    assert (LOOSE, D) == made.loose
    assert PARTED.id not in {group.id for group in made.groups}


def test_what_is_accepted_is_locked_no_more() -> None:
    after = proposal(*LOCKED, ProposalAccepted(ID, (ONE,), (), (), ()))
    assert ((), (ONE,)) == (after.locked, after.accepted)
