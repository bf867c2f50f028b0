"""Copying notes (NO13)."""

from msgspec.structs import replace

from board.notes import (
    CopyNote,
    DeleteNote,
    EditNote,
    NoteAdded,
    NoteDeleted,
    NoteEdited,
    NoteTagged,
)
from board.rules import Command, Event
from board.sections import SectionAdded, SectionLocked
from board.state import Caller, NoteId, SeatId
from tests.board.spec import (
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    STEP,
    K,
    M,
    N,
    added,
    given,
    no,
    section_id,
    table,
)

NOTE = added(N)
WRITTEN = (*FREE, NOTE)
SMALL = section_id("small")
LITTLE = SectionAdded(SMALL, "Small", "", "blue", 10, 1, "")


COPY = CopyNote(N, M, RIGHT)
COPIED = NoteAdded(M, RIGHT, "roses", "", "yellow", 24, 24, STEP, SeatId(""), N, ("a",))
FULL = (*WRITTEN, NoteTagged(N, "a", on=True))


@table(
    ("NO13 nobody's", FULL, COPY, CY, [COPIED]),
    (
        "NO13 a flow has no places",
        (*COLUMNS, NOTE, NoteTagged(N, "a", on=True)),
        COPY,
        CY,
        [replace(COPIED, x=0, y=0)],
    ),
    (
        "NO13 at the edge",
        (*FREE, added(N, at=(10**6, -(10**6)))),
        COPY,
        CY,
        [replace(COPIED, x=10**6, y=24 - 10**6, tags=())],
    ),
    (
        "NO13 into its own section",
        FULL,
        CopyNote(N, M, LEFT),
        CY,
        [replace(COPIED, section=LEFT, rank=2 * STEP)],
    ),
    ("NO1 onto itself", FULL, CopyNote(N, N, LEFT), CY, no("id-taken", id=N)),
    ("NO1 no id", FULL, CopyNote(N, NoteId(""), LEFT), CY, no("bad-value", field="id")),
    ("NO12 of nothing", FREE, COPY, CY, no("note-gone", id=N)),
    (
        "NO2 too long there",
        (*FREE, LITTLE, added(N, "x" * 11)),
        CopyNote(N, M, SMALL),
        CY,
        no("text-too-long", length=11, most=10),
    ),
    (
        "NO2 full there",
        (*FULL, LITTLE, added(K, section=SMALL)),
        CopyNote(N, M, SMALL),
        CY,
        no("section-full", section=SMALL, most=1),
    ),
    (
        "SE2 locked there",
        (*FULL, SectionLocked(RIGHT, on=True)),
        COPY,
        CY,
        no("section-locked", section=RIGHT),
    ),
    ("SE2 locked here", (*FULL, SectionLocked(LEFT, on=True)), COPY, CY, [COPIED]),
    ("NO13 undone by its maker", (*FULL, COPIED), DeleteNote(M, 0), CY, [NoteDeleted(M, NOW)]),
    (
        "NO13 edited by anybody",
        (*FULL, COPIED),
        EditNote(M, "x", "", 0, 0),
        BO,
        [NoteEdited(M, "x", "", 0, altered=False)],
    ),
)
def test_copying(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)
