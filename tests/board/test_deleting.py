"""Deleting and restoring notes (NO11, NO12)."""

import pytest
from msgspec.structs import replace

from board.casting import BallotCast
from board.notes import (
    DeleteNote,
    NoteDeleted,
    NoteEdited,
    NotePainted,
    NoteRestored,
    NoteTagged,
    RestoreNote,
)
from board.rules import Command, Event, replay
from board.sections import SectionAdded, SectionLocked, SectionRemoved
from board.state import Board, Caller, Note
from board.votes import VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    SEQ,
    STEP,
    M,
    N,
    added,
    given,
    no,
    section_id,
    table,
    vote_id,
)

NOTE = added(N)
GONE = NoteDeleted(N, NOW)
WRITTEN = (*FREE, NOTE)
DELETED = (*WRITTEN, GONE)
LOCKED = (*WRITTEN, SectionLocked(LEFT, on=True))
IN_LOCKED = no("section-locked", section=LEFT)
SMALL = section_id("small")
LITTLE = SectionAdded(SMALL, "Small", "", "blue", 10, 1, "")
VOTE = vote_id("v")
HOUR = 60 * 60 * 1000


def at(by: Caller, ms: int) -> Caller:
    return replace(by, now=NOW + ms)


DELETE = DeleteNote(N, 0)


@table(
    ("NO11 own", WRITTEN, DELETE, BO, [GONE]),
    ("NO11 another's", WRITTEN, DELETE, CY, no("not-yours")),
    ("NO11 facilitators hide instead", WRITTEN, DELETE, ANA, no("not-yours")),
    ("BO4 deleted already", DELETED, DELETE, CY, []),
    ("NO12 never there", FREE, DELETE, BO, no("note-gone", id=N)),
    (
        "UN2 text changed",
        (*WRITTEN, NoteEdited(N, "tulips", "", 0, altered=False)),
        DeleteNote(N, SEQ + 1),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 2),
    ),
    (
        "UN3 only text counts",
        (*WRITTEN, NotePainted(N, "pink")),
        DeleteNote(N, SEQ + 1),
        BO,
        [GONE],
    ),
    ("SE2 locked", LOCKED, DELETE, BO, IN_LOCKED),
    ("NO11 restored by its author", DELETED, RestoreNote(N), BO, [NoteRestored(N)]),
    ("NO11 by a facilitator", DELETED, RestoreNote(N), ANA, no("not-yours")),
    ("NO11 by another", DELETED, RestoreNote(N), CY, no("not-yours")),
    ("NO11 after 24 h", DELETED, RestoreNote(N), at(BO, 24 * HOUR), [NoteRestored(N)]),
    ("NO11 a ms later", DELETED, RestoreNote(N), at(BO, 24 * HOUR + 1), no("note-gone", id=N)),
    ("NO11 never there", FREE, RestoreNote(N), BO, no("note-gone", id=N)),
    ("BO4 not deleted", WRITTEN, RestoreNote(N), CY, []),
    (
        "NO2 its section is full",
        (*FREE, LITTLE, added(N, section=SMALL), GONE, added(M, section=SMALL)),
        RestoreNote(N),
        BO,
        no("section-full", section=SMALL, most=1),
    ),
    (
        "SE2 into a locked section",
        (*WRITTEN, GONE, SectionLocked(LEFT, on=True)),
        RestoreNote(N),
        BO,
        IN_LOCKED,
    ),
    (
        "SE2 facilitators do",
        (*FREE, added(N, by=ANA), GONE, SectionLocked(LEFT, on=True)),
        RestoreNote(N),
        ANA,
        [NoteRestored(N)],
    ),
)
def test_deleting(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def restored(*events: Event) -> tuple[Note, Board]:
    board = replay([*events, NoteRestored(N)])
    return board.notes[N], board


def test_a_restored_note_is_as_it_was_on_top() -> None:
    """NO11: text, place, look and author come back; its place has a new stamp."""
    before = replay([*FREE, added(N, at=(3, 4)), NotePainted(N, "pink")])
    note, board = restored(*FREE, added(N, at=(3, 4)), NotePainted(N, "pink"), GONE)
    assert replace(before.notes[N], z=board.seq, place_at=board.seq) == note
    assert N not in board.secret.gone


@pytest.mark.parametrize(("start", "place"), [(FREE, (232, 88)), (COLUMNS, (0, 0))])
def test_a_note_whose_section_is_gone_comes_back_to_the_first(
    start: tuple[Event, ...], place: tuple[int, int]
) -> None:
    """NO11: behind all others there, and on a plane in a free slot."""
    own = added(N, section=RIGHT, at=(5_000, 5_000))
    other = added(M, at=(16, 88), rank=9 * STEP)
    note, _ = restored(*start, other, own, GONE, SectionRemoved(RIGHT, LEFT))
    assert (LEFT, 10 * STEP, *place) == (note.section, note.rank, note.x, note.y)


def test_what_follows_a_delete_in_the_log_changes_nothing_but_the_number() -> None:
    """NO12, BO3."""
    board = replay([*FREE, NOTE, GONE])
    late: list[Event] = [
        NoteEdited(N, "tulips", "", 0, altered=False),
        NotePainted(N, "teal"),
        NoteTagged(N, "x", on=True),
        GONE,
        NoteRestored(M),
    ]
    assert board.common() == replace(replay(late, board), seq=board.seq).common()


def test_votes_do_not_come_back() -> None:
    """NO11: dots on a note are free once it is deleted, and stay so."""
    vote = VoteOpened(VOTE, (N,), 5, 5, own_allowed=True)
    _, board = restored(*WRITTEN, vote, BallotCast(VOTE, BO.mask, N, 3), GONE)
    assert () == board.secret.ballots[VOTE][BO.mask].values
