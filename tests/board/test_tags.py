"""Tagging notes (NO8)."""

from board.notes import (
    NoteDeleted,
    NoteTagged,
    TagNote,
)
from board.rules import Command, Event, replay
from board.sections import SectionLocked
from board.state import Caller, NoteId
from tests.board.spec import (
    CY,
    FREE,
    LEFT,
    NOW,
    M,
    N,
    added,
    given,
    no,
    note_id,
    table,
)

NOTE = added(N)
GONE = NoteDeleted(N, NOW)
WRITTEN = (*FREE, NOTE)
DELETED = (*WRITTEN, GONE)
LOCKED = (*WRITTEN, SectionLocked(LEFT, on=True))
IN_LOCKED = no("section-locked", section=LEFT)


def tagged(*tags: str, id: NoteId = N) -> list[Event]:
    return [NoteTagged(id, tag, on=True) for tag in tags]


EIGHT = [f"tag {n}" for n in range(8)]
OTHERS = [note_id(f"other{n}") for n in range(7)]
CROWD = [
    *FREE,
    NOTE,
    *(added(id) for id in OTHERS),
    *(
        event
        for at, id in enumerate(OTHERS)
        for event in tagged(*(f"{at}/{n}" for n in range(8)), id=id)
    ),
    *tagged(*(f"last {n}" for n in range(7))),
    added(M),
]


@table(
    ("NO8 on any note", WRITTEN, TagNote(N, " Soil ", on=True), CY, tagged("Soil")),
    (
        "NO8 off",
        (*WRITTEN, *tagged("Soil")),
        TagNote(N, "Soil", on=False),
        CY,
        [NoteTagged(N, "Soil", on=False)],
    ),
    ("NO8 folded on", (*WRITTEN, *tagged("Soil")), TagNote(N, "SOIL", on=True), CY, []),
    (
        "NO8 folded off",
        (*WRITTEN, *tagged("Soil")),
        TagNote(N, "sOIl", on=False),
        CY,
        [NoteTagged(N, "Soil", on=False)],
    ),
    ("BO4 off already", WRITTEN, TagNote(N, "Soil", on=False), CY, []),
    ("NO8 24 fit", WRITTEN, TagNote(N, "x" * 24, on=True), CY, tagged("x" * 24)),
    (
        "NO8 25 do not",
        WRITTEN,
        TagNote(N, "x" * 25, on=True),
        CY,
        no("bad-value", field="tag", most=24),
    ),
    (
        "NO8 far too long",
        WRITTEN,
        TagNote(N, " " * 8_001, on=True),
        CY,
        no("bad-value", field="tag", most=24),
    ),
    ("NO8 empty", WRITTEN, TagNote(N, "\u2060", on=True), CY, no("text-empty")),
    ("NO8 the eighth", (*WRITTEN, *tagged(*EIGHT[:7])), TagNote(N, "x", on=True), CY, tagged("x")),
    (
        "NO8 the ninth",
        (*WRITTEN, *tagged(*EIGHT)),
        TagNote(N, "x", on=True),
        CY,
        no("limit-reached", what="tags", most=8),
    ),
    ("NO8 the 64th of the board", CROWD, TagNote(M, "new", on=True), CY, tagged("new", id=M)),
    (
        "NO8 the 65th",
        (*CROWD, *tagged("new", id=M)),
        TagNote(M, "newer", on=True),
        CY,
        no("limit-reached", what="tags", most=64),
    ),
    (
        "NO8 known ones go on",
        (*CROWD, *tagged("new", id=M)),
        TagNote(M, "LAST 3", on=True),
        CY,
        tagged("LAST 3", id=M),
    ),
    ("NO12 gone", DELETED, TagNote(N, "x", on=True), CY, no("note-gone", id=N)),
    ("SE2 locked", LOCKED, TagNote(N, "x", on=True), CY, IN_LOCKED),
)
def test_tagging(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_tags_keep_their_order() -> None:
    """NO8: the last one put on is the last one shown."""
    events = (*WRITTEN, *tagged("a", "b", "c"), NoteTagged(N, "b", on=False), *tagged("b"))
    assert ("a", "c", "b") == replay(events).notes[N].tags
