"""GR19: a group that is called by the words of a note loses its name with them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from board import limits, redaction, wire
from board.carrying import bringing, things
from board.erasing import EraseNote, NotesErased
from board.groups import GroupMade, GroupsMerged, MakeGroup, RenameGroup, SplitGroup
from board.notes import NoteDeleted, NoteEdited
from board.proposals import AcceptProposal, MakeProposal, ProposalMade
from board.rules import Command, Event, decide, due, replay
from board.state import Board, NoteId
from tests.board.proposed import FIRST, ID, ONE, SECOND, TWO, WRITTEN, A, B, D, E, suggested
from tests.board.spec import ANA, COLUMNS, LEFT, NOW, RIGHT, SYSTEM, group_id

START = (*COLUMNS, *WRITTEN)
OPEN = (*START, suggested(len(START), groups=(FIRST, SECOND)))
FRESH = group_id("fresh")
ACCEPT = AcceptProposal(ID, ())


def done(events: Sequence[Event], *commands: Command) -> tuple[Event, ...]:
    """Return the events, and those that the commands lead to, one after another."""
    log = [*events]
    for command in commands:
        log += decide(replay(log), command, ANA)
    return tuple(log)


def redacted(log: Sequence[Event]) -> list[Event]:
    """Return the log as it is kept once its last event is in it."""
    gone = redaction.wanted([(replay(log[:-1]), log[-1])])
    return [gone.of(event) for event in log]


def headings(board: Board) -> dict[str, str]:
    return {group.id: group.name for group in board.groups}


@pytest.mark.parametrize("erased", [A, D])
def test_a_proposals_name_goes_with_the_note(erased: NoteId) -> None:
    """RE2, RE4: from the board, and from the rows; the other group keeps its own."""
    log = done(OPEN, ACCEPT)
    assert {ONE: "red roses", TWO: "a bench"} == headings(replay(log))
    log = done(log, EraseNote(erased))
    board = replay(log)
    gone, kept = (ONE, TWO) if erased == A else (TWO, ONE)
    assert "" == headings(board)[gone]
    assert headings(board)[kept]
    rows = redacted(log)
    words = {A: b"red roses", D: b"a bench"}[erased]
    assert words not in b"".join(map(wire.encode, rows))
    assert board == replay(rows)


UNNAMED = MakeGroup(FRESH, "", LEFT, (A, B), 0, 0, "")
NAMED = MakeGroup(FRESH, "red roses", LEFT, (A, B), 0, 0, "")


@pytest.mark.parametrize(
    "commands",
    [
        (NAMED,),
        (UNNAMED, RenameGroup(FRESH, "red roses", 0)),
        (replace(UNNAMED, id=ONE), SplitGroup(ONE, FRESH, "red roses", (A,))),
    ],
)
def test_a_person_may_have_taken_them_over_word_for_word(commands: Sequence[Command]) -> None:
    """By making, renaming and splitting a group; also when the note says something else by now."""
    log = (*done(START, *commands), NoteEdited(A, "white roses", "", 0, altered=True))
    assert "red roses" == headings(replay(log))[FRESH]
    log = done(log, EraseNote(A))
    assert "" == headings(replay(log))[FRESH]
    rows = redacted(log)
    assert b"red roses" not in b"".join(map(wire.encode, rows))
    assert replay(log) == replay(rows)


def test_a_name_that_people_gave_stays() -> None:
    """The rows forget the former one, and the board has the same name as before."""
    log = done(OPEN, ACCEPT, RenameGroup(ONE, "Flowers", 0), EraseNote(A))
    assert "Flowers" == headings(replay(log))[ONE]
    rows = redacted(log)
    assert b"red roses" not in b"".join(map(wire.encode, rows))
    assert replay(log) == replay(rows)


def test_it_is_no_suggestion_for_the_group_that_it_is_merged_into() -> None:
    """GR7: the note itself came along; a name that a person gave is kept."""
    log = (*done(OPEN, ACCEPT), GroupsMerged(TWO, (ONE,)))
    assert () == replay(log).group(TWO).names
    log = (*done(OPEN, ACCEPT, RenameGroup(ONE, "Flowers", 0)), GroupsMerged(TWO, (ONE,)))
    assert ("Flowers",) == replay(log).group(TWO).names


def test_it_outlives_a_note_that_was_only_deleted() -> None:
    """RE9: who deletes a note beside its heading keeps the heading, also after a day."""
    log = (*done(OPEN, ACCEPT), NoteDeleted(A, NOW))
    log = (*log, *due(replay(log), NOW + limits.RESTORE_MS + 1, bytes(32)))
    assert isinstance(log[-1], NotesErased)
    assert "red roses" == headings(replay(log))[ONE]
    assert replay(log) == replay(redacted(log))


def test_it_comes_along_to_another_board_only_with_its_note() -> None:
    """PG7: there it goes as well when the note is erased here."""
    board, there = replay(done(OPEN, ACCEPT)), replay(COLUMNS)
    note, group = (next(one for one in things(board) if one.id == id) for id in (A, ONE))
    whole = replay(done(COLUMNS, *bringing(there, RIGHT, [group])))
    (made,) = whole.groups
    assert ("red roses", A) == (made.name, whole.notes[NoteId(made.words_of)].copy_of)
    before = done(COLUMNS, *bringing(there, RIGHT, [note]))
    rest = replay(done(before, *bringing(replay(before), RIGHT, [group])))
    assert [("", "")] == [(made.name, made.words_of) for made in rest.groups]


def test_no_keyword_stays_where_something_was_erased() -> None:
    """RE2: in the proposal that is open, in rows of former ones; labels stay, as they hold ids."""
    log = done(OPEN, EraseNote(B))
    proposal = replay(log).secret.proposal
    assert proposal is not None
    labels = [label for group in proposal.groups for label in group.labels]
    assert labels
    assert not any(label.keywords for label in labels)
    rows = redacted(log)
    (made,) = (row for row in rows if isinstance(row, ProposalMade))
    assert not any(label.keywords for step in made.levels for label in step.fresh.labels)
    assert replay(log) == replay(rows)


def test_a_proposal_that_comes_too_late_has_no_keywords() -> None:
    """GR11: a note was erased while the clustering step looked at it."""
    log = done(START, EraseNote(B))
    found = {name: getattr(OPEN[-1], name) for name in MakeProposal.__struct_fields__}
    (made,) = decide(replay(log), MakeProposal(**found), SYSTEM)
    assert isinstance(made, ProposalMade)
    assert not any(label.keywords for group in made.groups for label in group.labels)


def test_what_others_bear_is_left_alone() -> None:
    """To the byte: events of groups that are called otherwise are the very same ones."""
    log = done(OPEN, ACCEPT, EraseNote(E))
    pairs = zip(redacted(log), log, strict=True)
    assert all(new is old for new, old in pairs if isinstance(old, GroupMade))
