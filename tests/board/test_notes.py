"""Writing, editing, painting, tagging, copying, deleting and restoring notes (NO, UN)."""

import pytest
from msgspec.structs import replace

from board import limits
from board.colours import COLOURS
from board.notes import (
    CopyNote,
    EditNote,
    NoteDeleted,
    NoteEdited,
    NotePainted,
    NoteTagged,
    PaintNote,
    RestoreNote,
)
from board.rules import Command, Event, replay
from board.sections import SectionAdded, SectionLocked
from board.settings import BoardRuled
from board.state import Caller, Note, NoteId, Role
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    NOW,
    SEQ,
    STEP,
    Given,
    M,
    N,
    No,
    add,
    added,
    given,
    no,
    note_id,
    section_id,
    table,
)

NOTE = added(N)
GONE = NoteDeleted(N, NOW)
WRITTEN = (*FREE, NOTE)
DELETED = (*WRITTEN, GONE)
LOCKED = (*WRITTEN, SectionLocked(LEFT, on=True))
IN_LOCKED = no("section-locked", section=LEFT)
SMALL = section_id("small")
LITTLE = SectionAdded(SMALL, "Small", "", "blue", 10, 1, "")


@table(
    ("NO1 new", FREE, add(N), BO, [NOTE]),
    ("NO1 taken", WRITTEN, add(N, "other"), BO, no("id-taken", id=N)),
    ("NO1 taken by a deleted one", DELETED, add(N), BO, no("id-taken", id=N)),
    ("NO1 too short", FREE, add(NoteId("n")), BO, no("bad-value", field="id")),
    ("NO1 not of the alphabet", FREE, add(NoteId("n" * 15 + "é")), BO, no("bad-value", field="id")),
    ("NO2 empty", FREE, add(N, " \n\t "), BO, no("text-empty")),
    ("NO2 500 fit", FREE, add(N, "x" * 500), BO, [added(N, "x" * 500)]),
    ("NO2 501 do not", FREE, add(N, "x" * 501), BO, no("text-too-long", length=501, most=500)),
    (
        "NO2 far too long is not even cleaned",
        FREE,
        add(N, " " * 8_001),
        BO,
        no("text-too-long", length=8_001, most=500),
    ),
    ("NO2 emoji are code points", FREE, add(N, "👩‍👩‍👧" * 100), BO, [added(N, "👩‍👩‍👧" * 100)]),
    (
        "NO2 the board's note_chars",
        (*FREE, BoardRuled("note_chars", 20)),
        add(N, "x" * 21),
        BO,
        no("text-too-long", length=21, most=20),
    ),
    (
        "NO2 the section's max_chars",
        (*FREE, LITTLE),
        add(N, "x" * 11, section=SMALL),
        BO,
        no("text-too-long", length=11, most=10),
    ),
    (
        "NO2 section-full",
        (*FREE, LITTLE, added(M, section=SMALL)),
        add(N, section=SMALL),
        BO,
        no("section-full", section=SMALL, most=1),
    ),
    ("NO3 the cleaned text is stored", FREE, add(N, " roses\u202e\r\n"), BO, [NOTE]),
    ("NO4 lang", FREE, add(N, lang="nl-BE"), BO, [replace(NOTE, lang="nl-be")]),
    ("NO4 no lang", FREE, add(N, lang="x;y"), BO, no("bad-value", field="lang", most=12)),
    ("NO7 no CSS", FREE, add(N, colour="red;x"), BO, no("bad-value", field="colour")),
    ("BO10 own", FREE, add(N), CY, [added(N, by=CY)]),
    (
        "SE13 x",
        FREE,
        add(N, x=10**6 + 1),
        BO,
        no("bad-value", field="x", least=-(10**6), most=10**6),
    ),
    ("SE13 y", FREE, add(N, y=2**63), BO, no("bad-value", field="y", least=-(10**6), most=10**6)),
    ("SE13 on the edge", FREE, add(N, x=-(10**6)), BO, [added(N, at=(-(10**6), 0))]),
    ("SE4 a flow has no places", COLUMNS, add(N, x=5, y=6), BO, [NOTE]),
    (
        "SE2 locked",
        (*FREE, SectionLocked(LEFT, on=True)),
        add(N),
        BO,
        IN_LOCKED,
    ),
    (
        "SE2 not for facilitators",
        (*FREE, SectionLocked(LEFT, on=True)),
        add(N),
        ANA,
        [added(N, by=ANA)],
    ),
    ("PE9 no such section", FREE, add(N, section=SMALL), BO, no("section-gone", id=SMALL)),
)
def test_adding(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_a_note_is_whole_from_the_start() -> None:
    board = given(*FREE).when(add(N, "roses", x=3, y=4), BO).then([added(N, at=(3, 4))])
    n = SEQ + 1
    expected = Note(
        N, LEFT, "roses", "", "yellow", (), 3, 4, STEP, n, BO.seat, "", False, n, n, n
    )  # fmt: skip
    assert expected == board.notes[N]


def test_5000_notes_fit_on_a_board() -> None:
    """NO2: one more is ``board-full``, whoever asks; deleting makes room."""
    full = replay([*FREE, *(added(note_id(f"{at}")) for at in range(limits.NOTES))])
    Given(full).when(add(N), ANA).then(no("board-full", most=5_000))
    Given(full).when(CopyNote(note_id("7"), N, LEFT), ANA).then(no("board-full", most=5_000))
    freed = replay([NoteDeleted(note_id("7"), NOW)], full)
    Given(freed).when(add(N), BO).then([added(N, rank=STEP * 2)])
    refilled = replay([added(M)], freed)
    Given(refilled).when(RestoreNote(note_id("7")), BO).then(no("board-full", most=5_000))


EDIT = EditNote(N, "tulips", "", 0, 0)
EDITED = NoteEdited(N, "tulips", "", 0, altered=False)


@table(
    ("NO5 own", WRITTEN, EDIT, BO, [EDITED]),
    ("NO5 base is kept", WRITTEN, replace(EDIT, base=SEQ + 1), BO, [replace(EDITED, base=8)]),
    (
        "NO5 base of the future",
        WRITTEN,
        replace(EDIT, base=SEQ + 2),
        BO,
        no("bad-value", field="base", least=0, most=SEQ + 1),
    ),
    (
        "NO5 base below 0",
        WRITTEN,
        replace(EDIT, base=-1),
        BO,
        no("bad-value", field="base", least=0, most=SEQ + 1),
    ),
    ("NO6 altered", WRITTEN, EDIT, ANA, [replace(EDITED, altered=True)]),
    (
        "NO6 for good",
        (*WRITTEN, replace(EDITED, text="x", altered=True)),
        EDIT,
        BO,
        [replace(EDITED, altered=True)],
    ),
    ("PE7 another's", WRITTEN, EDIT, CY, no("not-yours")),
    ("BO4 the same", WRITTEN, replace(EDIT, text=" roses "), BO, []),
    (
        "NO4 only lang",
        WRITTEN,
        replace(EDIT, text="roses", lang="EN"),
        BO,
        [NoteEdited(N, "roses", "en", 0, altered=False)],
    ),
    ("NO2 empty", WRITTEN, replace(EDIT, text="\u200b"), BO, no("text-empty")),
    (
        "NO2 long",
        WRITTEN,
        replace(EDIT, text="x" * 501),
        BO,
        no("text-too-long", length=501, most=500),
    ),
    ("NO12 gone", DELETED, EDIT, BO, no("note-gone", id=N)),
    ("SE2 locked", LOCKED, EDIT, BO, IN_LOCKED),
    ("UN2 stamp fits", WRITTEN, replace(EDIT, expect=SEQ + 1), BO, [EDITED]),
    (
        "UN2 changed since",
        (*WRITTEN, replace(EDITED, text="x")),
        replace(EDIT, expect=SEQ + 1),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 2),
    ),
    (
        "UN3 another aspect",
        (*WRITTEN, NotePainted(N, "pink")),
        replace(EDIT, expect=SEQ + 1),
        BO,
        [EDITED],
    ),
    ("BO4 before UN2", (*WRITTEN, EDITED), replace(EDIT, expect=1), BO, []),
)
def test_editing(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_only_the_first_text_is_kept_for_its_author() -> None:
    """NO6: the second alteration does not replace the text that the author wrote."""
    board = replay([*FREE, NOTE, replace(EDITED, text="a", altered=True)])
    board = replay([replace(EDITED, text="b", altered=True)], board)
    assert "roses" == board.secret.firsts[N]
    assert board.notes[N].altered


PAINT = PaintNote(N, "teal", 0)


@table(
    ("NO7 own", WRITTEN, PAINT, BO, [NotePainted(N, "teal")]),
    ("NO7 no colour", WRITTEN, PaintNote(N, "#fff", 0), BO, no("bad-value", field="colour")),
    ("PE7 another's", WRITTEN, PAINT, CY, no("not-yours")),
    ("PE3 facilitators", WRITTEN, PAINT, ANA, [NotePainted(N, "teal")]),
    ("BO4 the same", WRITTEN, PaintNote(N, "yellow", 0), BO, []),
    ("NO12 gone", DELETED, PAINT, BO, no("note-gone", id=N)),
    (
        "UN3 look",
        (*WRITTEN, NoteTagged(N, "a", on=True)),
        PaintNote(N, "teal", SEQ + 1),
        BO,
        no("changed-since", aspect="look", stamp=SEQ + 2),
    ),
    ("UN2 fits", WRITTEN, PaintNote(N, "teal", SEQ + 1), BO, [NotePainted(N, "teal")]),
)
def test_painting(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@pytest.mark.parametrize("colour", COLOURS)
def test_each_of_eight_colours_is_a_colour(colour: str) -> None:
    """NO7."""
    assert len(COLOURS) == 8
    given(*FREE).when(add(N, colour=colour), BO).then([replace(NOTE, colour=colour)])


def test_a_refusal_holds_no_text_of_a_note() -> None:
    """VI18: its fields are numbers and ids."""
    outcome = given(*FREE).when(add(N, "secret " * 100), BO).outcome
    assert isinstance(outcome, No)
    assert "secret" not in repr(outcome.fields)


def test_roles_are_the_callers_and_no_field_of_a_command() -> None:
    """BO10: there is no field that could claim an author, a role or a number."""
    forbidden = {"seat", "role", "by", "author", "seq", "at", "now"}
    assert not forbidden & set(add(N).__struct_fields__)
    assert Role.PARTICIPANT is BO.role
