"""Accepting a proposal: rebased on the board as it is, in one commit (GR14, GR16, GR17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec.structs import replace

from board import accepting, layout, limits, material
from board.groups import (
    GroupFilled,
    GroupLocked,
    GroupMade,
    GroupMoved,
    GroupRenamed,
    GroupTaken,
)
from board.notes import NoteDeleted, NoteEdited
from board.overlay import Label, Proposed
from board.proposals import AcceptProposal, ProposalAccepted, ProposalMoved, ProposalNamed
from board.rules import Command, Event, decide, replay
from board.sections import SectionAdded
from board.state import Board, Caller, GroupId, Refused
from tests.board.proposed import (
    FIRST,
    HALF,
    ID,
    LOOSE,
    ONE,
    SECOND,
    TWO,
    WRITTEN,
    A,
    B,
    C,
    D,
    E,
    F,
    from_proposal,
    suggested,
)
from tests.board.spec import (
    ANA,
    COLUMNS,
    FREE,
    GRID,
    LEFT,
    NOW,
    RIGHT,
    SPACE,
    TIME,
    No,
    Row,
    added,
    given,
    group_id,
    grouped,
    no,
    note_id,
    table,
)

BEFORE = (*COLUMNS, *WRITTEN)
BASE = len(BEFORE)
MADE = suggested(BASE)
OPEN = (*BEFORE, MADE)
ALL = AcceptProposal(ID, ())
ROSES = from_proposal(ONE, A, B, C, name="red roses", words_of=A)
BENCHES = from_proposal(TWO, D, E, F, name="a bench", words_of=D)
G, H = group_id("g"), group_id("h")


def accepted(*groups: str, left: Any = (), edited: Any = (), made: Any = None) -> ProposalAccepted:
    kept = tuple(map(GroupId, sorted(groups) if made is None else made))
    return ProposalAccepted(ID, groups, left, edited, kept)


OLD = (
    *BEFORE,
    suggested(BASE, groups=(replace(FIRST, notes=(A, B, C, D, E)),), levels=(), level=0),
    NoteDeleted(A, NOW),
    grouped(G, B),
    NoteEdited(C, "wild red roses", "", 0, False),
)
EARLIER = (*BEFORE, from_proposal(ONE, A, B, name="Roses"), accepted(ONE))
AGAIN = (*EARLIER, suggested(len(EARLIER)))
ROWS: Sequence[Row] = (
    ("GR16 all", OPEN, ALL, ANA, [ROSES, BENCHES, accepted(ONE, TWO)]),
    ("GR16 one", OPEN, AcceptProposal(ID, (TWO,)), ANA, [BENCHES, accepted(TWO)]),
    (
        "GR14 example 21: gone, grouped by a person, edited since",
        OLD,
        ALL,
        ANA,
        [
            from_proposal(ONE, C, D, E, name=""),
            accepted(ONE, left=((A, "gone"), (B, "grouped")), edited=(C,)),
        ],
    ),
    (
        "GR17 a second time",
        (*OPEN, ROSES, BENCHES, accepted(ONE, TWO)),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [],
    ),
    ("GR17 all, a second time", (*OPEN, ROSES, BENCHES, accepted(ONE, TWO)), ALL, ANA, []),
    ("GR16 no such group", OPEN, AcceptProposal(ID, (HALF,)), ANA, no("group-gone", id=HALF)),
    (
        "GR8 a locked group is left whole",
        (*OPEN, grouped(G, A), GroupLocked(G, on=True)),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [
            from_proposal(ONE, B, C, name="red roses", words_of=A),
            accepted(ONE, left=((A, "locked"),)),
        ],
    ),
    (
        "GR14 fewer than two are no group",
        (*OPEN, NoteDeleted(D, NOW), NoteDeleted(E, NOW)),
        AcceptProposal(ID, (TWO,)),
        ANA,
        [accepted(TWO, left=((D, "gone"), (E, "gone"), (F, "few")), made=())],
    ),
    (
        "GR16 a group of an earlier one is filled",
        AGAIN,
        AcceptProposal(ID, (ONE,)),
        ANA,
        [GroupFilled(ONE, (C,), ""), accepted(ONE)],
    ),
    (
        "GR16 and called what a person said",
        (*AGAIN, ProposalNamed(ID, ONE, "Flowers")),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [GroupFilled(ONE, (C,), ""), GroupRenamed(ONE, "Flowers"), accepted(ONE)],
    ),
    (
        "GR16 nothing new in it",
        (*AGAIN, ProposalMoved(ID, C, "")),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [accepted(ONE)],
    ),
    (
        "GR14 a person has changed it: who is in it stays, and others come",
        (*AGAIN, GroupRenamed(ONE, "Ours")),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [GroupFilled(ONE, (C,), ""), accepted(ONE, made=())],
    ),
    (
        "GR14 a note that a person put elsewhere since",
        (*AGAIN, from_proposal(TWO, C)),
        AcceptProposal(ID, (ONE,)),
        ANA,
        [accepted(ONE, left=((C, "grouped"),))],
    ),
    (
        "GR16 from a group of an earlier one to another",
        (*AGAIN, ProposalMoved(ID, A, TWO)),
        AcceptProposal(ID, (TWO,)),
        ANA,
        [
            from_proposal(TWO, D, E, F, A, name="a bench", words_of=D),
            accepted(TWO, made=(ONE, TWO)),
        ],
    ),
)


@table(*ROWS)
def test_what_accepting_makes(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def made_by(events: Sequence[Event], command: Command = ALL) -> list[Event]:
    return list(decide(replay(events), command, ANA))


def test_a_group_that_a_person_has_of_that_id_is_left_alone() -> None:
    """GR16: as after the undo of a dissolving."""
    first, *_, last = made_by((*OPEN, grouped(ONE, LOOSE)))
    assert isinstance(first, GroupMade)
    assert first.id not in (ONE, TWO)
    assert (A, B, C) == first.notes
    assert isinstance(last, ProposalAccepted)
    assert {first.id, TWO} == set(last.made)


def test_accepting_twice_at_once_makes_no_group_twice() -> None:
    """GR17: two facilitators press it."""
    board = given(*OPEN).when(ALL, ANA).board
    assert [] == decide(board, ALL, ANA)
    assert 2 == len(board.groups)


def test_people_go_on_grouping_while_it_is_open() -> None:
    """GR12, GR14: and theirs wins."""
    board = replay([*OPEN, grouped(G, A, D)])
    events = decide(board, ALL, ANA)
    after = replay(events, board)
    assert (A, D) == tuple(id for id, _ in after.group(G).notes)
    assert [(B, C), (E, F)] == [e.notes for e in events if isinstance(e, GroupMade)]


def test_what_people_changed_or_locked_is_not_given_to_the_clustering_step() -> None:
    """GR8, GR14: nor is what is hidden, for it is not among the notes."""
    board = given(*OPEN).when(ALL, ANA).board
    assert {A, B, C, D, E, F, LOOSE} == {note.id for note in material.notes(board)}
    assert {ONE: {A, B, C}, TWO: {D, E, F}} == material.former(board)
    board = replay([GroupRenamed(ONE, "Ours")], board)
    assert {D, E, F, LOOSE} == {note.id for note in material.notes(board)}
    board = replay([GroupLocked(TWO, on=True), grouped(G, LOOSE)], board)
    assert [] == material.notes(board)
    assert {} == material.former(replay(BEFORE))


def test_a_group_that_lost_notes_to_a_proposal_is_still_a_proposals() -> None:
    """GR14: and one that lost notes to a person is the person's."""
    board = given(*AGAIN, ProposalMoved(ID, A, TWO)).when(AcceptProposal(ID, (TWO,)), ANA).board
    assert {ONE, TWO} == material.untouched(board)
    board = replay([GroupTaken(((A, 0, 0),))], board)
    assert {ONE} == material.untouched(board)
    assert {ONE, TWO} == set(material.former(replay(AGAIN)))


def test_a_group_is_called_by_one_of_its_notes_in_the_boards_language() -> None:
    """GR16: as the note is now; a person's word comes first."""
    board = replay(OPEN)
    assert ("red roses", A) == accepting.called(board, FIRST)
    assert ("Ours", "") == accepting.called(board, replace(FIRST, name="Ours"))
    farsi = replace(board, about=replace(board.about, lang="fa-IR"))
    assert ("two benches", E) == accepting.called(farsi, SECOND)
    gone = replay([NoteDeleted(D, NOW)], board)
    assert ("two benches", E) == accepting.called(gone, SECOND)
    assert ("", "") == accepting.called(board, Proposed(ONE))
    long = replay([NoteEdited(A, "so many roses " * 9, "", 0, False)], board)
    assert len(accepting.called(long, FIRST)[0]) <= limits.GROUP_NAME
    assert ("", "") == accepting.called(
        board, Proposed(ONE, labels=(Label("en", note_id("no"), ()),))
    )


def test_a_group_stands_where_most_of_its_notes_are() -> None:
    """GR16: the others come there, as when people make it."""
    away = [added(id, section=RIGHT) for id in (D, E)]
    events = (*GRID, *WRITTEN[:3], *away, *WRITTEN[5:])
    (made, _) = made_by((*events, suggested(len(events), groups=(SECOND,), levels=(), level=0)))
    assert isinstance(made, GroupMade)
    assert (RIGHT, TIME) == (made.section, made.column)
    there = replace(added(D, section=RIGHT), column=SPACE)
    (made, _) = made_by(
        (*events, there, suggested(len(events), groups=(SECOND,), levels=(), level=0))
    )
    assert isinstance(made, GroupMade)
    assert SPACE == made.column


def test_a_section_that_is_full_takes_no_notes_of_others() -> None:
    """NO2, GR16: they stay, and that is said."""
    few = SectionAdded(RIGHT, "Right", "", "pink", 0, 2, "")
    start = (*COLUMNS[:2], few, *COLUMNS[3:])
    notes = (*WRITTEN[:3], added(D, section=RIGHT), added(E, section=RIGHT), WRITTEN[5])
    events = (*start, *notes)
    plain = suggested(len(events), groups=(SECOND,), levels=(), level=0)
    made, last = made_by((*events, plain))
    assert from_proposal(TWO, D, E, section=RIGHT, name="roses", words_of=D) == made
    assert accepted(TWO, left=((F, "full"),)) == last
    one = replace(SECOND, notes=(D, A))
    (last,) = made_by((*events, replace(plain, groups=(replace(one, notes=(D, A)),))))[-1:]
    assert isinstance(last, ProposalAccepted)
    assert {"few", "full"} == {why for _, why in last.left} or () == last.left


def test_more_groups_than_fit_are_refused() -> None:
    """GR9."""
    many = [grouped(GroupId(f"{at:0>16}")) for at in range(limits.GROUPS - 1)]
    with pytest.raises(Refused) as refused:
        made_by((*OPEN, *many))
    assert "limit-reached" == refused.value.slug


def overlaps(board: Board) -> list[tuple[str, str]]:
    boxes = [(group.id, layout.group_box(board, group)) for group in board.groups]
    loose = layout.loose(board, LEFT)
    boxes += [(note.id, layout.Box(note.x, note.y, 200, 140)) for note in loose]  # type: ignore[misc]
    return [
        (one, other)
        for at, (one, a) in enumerate(boxes)
        for other, b in boxes[at + 1 :]
        if a.x < b.x + b.w and b.x < a.x + a.w and a.y < b.y + b.h and b.y < a.y + a.h
    ]


def test_on_a_plane_they_lie_on_nothing() -> None:
    """GR16, SE10: neither on each other nor on what is there."""
    start = (*FREE, *WRITTEN, grouped(G, x=600, y=300), grouped(H, x=0, y=500))
    board = given(*start, suggested(len(start))).when(ALL, ANA).board
    assert 4 == len(board.groups)
    assert [] == overlaps(board)


def test_on_a_plane_without_sections_they_lie_about_as_wide_as_a_screen() -> None:
    """GR16: a section alone has the whole plane, and twelve groups make no tower."""
    notes = [note_id(f"n{n}") for n in range(120)]
    alone = [event for event in FREE if not (isinstance(event, SectionAdded) and event.id == RIGHT)]
    start = [*alone, *(added(note, LEFT) for note in notes)]
    groups = tuple(Proposed(f"{n:016}", notes=tuple(notes[n::12])) for n in range(12))
    plain = suggested(len(start), groups=groups, loose=(), doubles=(), same=(), levels=(), level=0)
    board = given(*start, plain).when(ALL, ANA).board
    boxes = [layout.group_box(board, group) for group in board.groups]
    wide, high = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
    assert 12 == len(boxes)
    assert 1 < wide / high < 3
    assert [] == overlaps(board)


def test_on_a_plane_a_group_that_grows_moves_where_it_would_lie_on_others() -> None:
    """GR16, SE10."""
    wide = replace(FIRST, notes=(A, B, C, D, E))
    earlier = from_proposal(ONE, A, B, name="Roses", x=16, y=1_000)
    start = (*FREE, *WRITTEN, earlier, accepted(ONE))
    plain = suggested(len(start) + 1, groups=(wide,), levels=(), level=0)
    free = (*start, grouped(G, x=3_000, y=0), plain)
    assert [GroupFilled, ProposalAccepted] == [type(event) for event in made_by(free)]
    held = (*start, grouped(G, x=600, y=1_000), plain)
    events = made_by(held)
    assert [GroupFilled, GroupMoved, ProposalAccepted] == [type(event) for event in events]
    board = replay([*held, *events])
    assert [ONE, G] == [group.id for group in board.groups]
    assert [] == overlaps(board)
