"""New notes are offered a group, and go nowhere by themselves (rule GR18)."""

from __future__ import annotations

from typing import Final

from board import newcomers
from board.groups import GroupFilled, GroupLocked
from board.notes import NoteDeleted
from board.proposals import ProposalAccepted, ProposalDismissed, ProposalLocked
from board.rules import Event, replay
from board.state import Board
from tests.board.proposed import (
    ID,
    ONE,
    TWO,
    WRITTEN,
    A,
    B,
    C,
    D,
    E,
    from_proposal,
    suggested,
)
from tests.board.spec import COLUMNS, NOW, added, note_id

BEFORE: Final = (*COLUMNS, *WRITTEN)
BASE: Final = len(BEFORE)
NEW, NEXT = note_id("n"), note_id("m")
GROUPED: Final = (*BEFORE, from_proposal(ONE, A, B, made_by="person"))


def fresh(board: Board) -> list[str]:
    return [note.id for note in newcomers.new(board, newcomers.homes(board))]


def board(*events: Event) -> Board:
    return replay(events)


def test_only_what_came_after_a_group_is_new_to_it() -> None:
    assert [] == fresh(board(*BEFORE)) == fresh(board(*BEFORE, added(NEW, "new")))
    assert [] == fresh(board(*GROUPED)), "C was there, and nobody put it into the group"
    after = board(*GROUPED, added(NEW, "new"), from_proposal(TWO, D, E), added(NEXT, "next"))
    assert {ONE, TWO} == set(newcomers.homes(after))
    assert sorted([NEW, NEXT]) == fresh(after)
    offers = {NEW: TWO, NEXT: ONE, C: ONE}
    assert {NEXT: ONE} == newcomers.standing(after, offers), (
        "TWO is newer than NEW, and so is C old"
    )
    assert {} == newcomers.standing(after, {})


def test_an_offer_ends_with_what_it_is_about() -> None:
    after = (*GROUPED, added(NEW, "new"))
    offers = {NEW: ONE}
    assert offers == newcomers.standing(board(*after), offers)
    for end in (
        NoteDeleted(NEW, NOW),
        NoteDeleted(A, NOW),
        GroupLocked(ONE, on=True),
        GroupFilled(ONE, (NEW,), ""),
    ):
        assert {} == newcomers.standing(board(*after, end), offers), end
    assert {} == newcomers.standing(board(*after), {NEW: TWO})


def test_an_open_proposal_offers_its_groups_to_what_it_did_not_see() -> None:
    opened = (*BEFORE, suggested(BASE), added(NEW, "new"))
    assert {ONE, TWO} == set(newcomers.homes(board(*opened)))
    assert [NEW] == fresh(board(*opened)), "LOOSE was seen and found to be alone"
    assert {TWO} == set(newcomers.homes(board(*opened, ProposalLocked(ID, ONE, on=True))))
    assert [] == fresh(board(*opened, ProposalDismissed(ID)))
    taken = (from_proposal(ONE, A, B, C), ProposalAccepted(ID, (ONE,), (), (), (ONE,)))
    accepted = board(*opened, *taken)
    assert BASE == newcomers.homes(accepted)[ONE].since, "it came while the group was looked at"
    assert [NEW] == fresh(accepted)
