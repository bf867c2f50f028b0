"""Adding, naming, ordering, locking, removing and tidying sections (SE)."""

import pytest
from msgspec.structs import replace

from board.notes import NoteMoved
from board.rules import Command, Event, replay
from board.sections import (
    AddSection,
    EditSection,
    LockSection,
    MoveSection,
    NotesPlaced,
    RemoveSection,
    SectionAdded,
    SectionEdited,
    SectionLocked,
    SectionMoved,
    SectionRemoved,
    TidySection,
)
from board.state import Caller, Section, SectionId
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    FREE,
    LEFT,
    RIGHT,
    SEQ,
    STEP,
    Given,
    K,
    M,
    N,
    added,
    given,
    no,
    note_id,
    section_id,
    table,
)

NEW = section_id("new")
NOT_THEIRS = no("not-allowed", verb="structure", role="participant")
FRAME = 1_776  # from one frame on a plane to the next
ADD = AddSection(NEW, " Paths ", "", "blue", "")
ADDED = SectionAdded(NEW, "Paths", "", "blue", 0, 0, "")
MANY = [replace(ADDED, id=section_id(f"s{n:02}")) for n in range(38)]
HERE = (*FREE, added(N, at=(20, 90)), added(M, section=RIGHT, at=(FRAME + 20, 90)))


@table(
    ("SE1 last", COLUMNS, ADD, ANA, [ADDED]),
    ("SE1 after", COLUMNS, replace(ADD, after=LEFT), ANA, [replace(ADDED, after=LEFT)]),
    ("SE1 after none", COLUMNS, replace(ADD, after=NEW), ANA, no("section-gone", id=NEW)),
    ("SE1 no title", COLUMNS, replace(ADD, title=" "), ANA, no("text-empty")),
    (
        "SE1 121",
        COLUMNS,
        replace(ADD, title="x" * 121),
        ANA,
        no("bad-value", field="title", most=120),
    ),
    ("SE1 120", COLUMNS, replace(ADD, title="x" * 120), ANA, [replace(ADDED, title="x" * 120)]),
    (
        "SE1 prompt",
        COLUMNS,
        replace(ADD, prompt="x" * 301),
        ANA,
        no("bad-value", field="prompt", most=300),
    ),
    ("SE1 colour", COLUMNS, replace(ADD, colour="red"), ANA, no("bad-value", field="colour")),
    ("NO1 id", COLUMNS, replace(ADD, id=SectionId("x")), ANA, no("bad-value", field="id")),
    ("NO1 taken", COLUMNS, replace(ADD, id=LEFT), ANA, no("id-taken", id=LEFT)),
    ("SE1 the 40th", (*COLUMNS, *MANY[:37]), ADD, ANA, [ADDED]),
    ("SE1 the 41st", (*COLUMNS, *MANY), ADD, ANA, no("limit-reached", what="sections", most=40)),
    ("PE1 participants", COLUMNS, ADD, BO, NOT_THEIRS),
    ("SE14 a plane's notes keep to their frames", HERE, ADD, ANA, [ADDED]),
    (
        "SE14 and follow them",
        HERE,
        replace(ADD, after=LEFT),
        ANA,
        [replace(ADDED, after=LEFT), NotesPlaced(((M, 2 * FRAME + 20, 90),))],
    ),
)
def test_adding(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


EDIT = EditSection(LEFT, "Beds", "Which?", "teal", 0)
EDITED = SectionEdited(LEFT, "Beds", "Which?", "teal")


@table(
    ("SE1 words", COLUMNS, EDIT, ANA, [EDITED]),
    ("BO4 the same", (*COLUMNS, EDITED), EDIT, ANA, []),
    ("SE1 gone", COLUMNS, replace(EDIT, id=NEW), ANA, no("section-gone", id=NEW)),
    ("SE1 no title", COLUMNS, replace(EDIT, title=""), ANA, no("text-empty")),
    ("UN2 fits", COLUMNS, replace(EDIT, expect=2), ANA, [EDITED]),
    (
        "UN3 name",
        (*COLUMNS, replace(EDITED, title="x")),
        replace(EDIT, expect=2),
        ANA,
        no("changed-since", aspect="name", stamp=SEQ + 1),
    ),
    (
        "PE1 participants",
        COLUMNS,
        EDIT,
        BO,
        NOT_THEIRS,
    ),
    ("SE2 lock", COLUMNS, LockSection(LEFT, on=True), ANA, [SectionLocked(LEFT, on=True)]),
    ("BO4 not locked", COLUMNS, LockSection(LEFT, on=False), ANA, []),
    ("SE2 gone", COLUMNS, LockSection(NEW, on=True), ANA, no("section-gone", id=NEW)),
)
def test_editing(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_a_section_is_what_its_events_say() -> None:
    """SE1, SE2."""
    board = replay([*COLUMNS, EDITED, SectionLocked(LEFT, on=True)])
    expected = Section(LEFT, "Beds", "Which?", "teal", locked=True, name_at=SEQ + 1)
    assert expected == board.section(LEFT)


def order(*events: Event) -> list[SectionId]:
    return [section.id for section in replay(events).sections]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (ADDED, [LEFT, RIGHT, NEW]),
        (replace(ADDED, after=LEFT), [LEFT, NEW, RIGHT]),
        (replace(ADDED, after="gone"), [LEFT, RIGHT, NEW]),
        (replace(ADDED, id=LEFT), [LEFT, RIGHT]),
        (SectionMoved(RIGHT, ""), [RIGHT, LEFT]),
        (SectionMoved(RIGHT, "gone"), [RIGHT, LEFT]),
        (SectionMoved(LEFT, RIGHT), [RIGHT, LEFT]),
        (SectionMoved(LEFT, LEFT), [LEFT, RIGHT]),
        (SectionMoved(NEW, LEFT), [LEFT, RIGHT]),
        (SectionRemoved(LEFT, RIGHT), [RIGHT]),
        (SectionRemoved(LEFT, LEFT), [LEFT, RIGHT]),
        (SectionRemoved(LEFT, NEW), [LEFT, RIGHT]),
        (SectionRemoved(NEW, LEFT), [LEFT, RIGHT]),
    ],
)
def test_the_order_after(event: Event, expected: list[SectionId]) -> None:
    """SE1, BO3: what is added without a place comes last, what is moved without one first."""
    assert expected == order(*COLUMNS, event)


@table(
    ("SE1 first", COLUMNS, MoveSection(RIGHT, ""), ANA, [SectionMoved(RIGHT, "")]),
    ("BO4 first already", COLUMNS, MoveSection(LEFT, ""), ANA, []),
    ("BO4 there already", COLUMNS, MoveSection(RIGHT, LEFT), ANA, []),
    ("SE1 after itself", COLUMNS, MoveSection(LEFT, LEFT), ANA, no("bad-value", field="after")),
    ("SE1 gone", COLUMNS, MoveSection(NEW, ""), ANA, no("section-gone", id=NEW)),
    ("SE1 after what is gone", COLUMNS, MoveSection(LEFT, NEW), ANA, no("section-gone", id=NEW)),
    (
        "PE1 participants",
        COLUMNS,
        MoveSection(LEFT, RIGHT),
        BO,
        NOT_THEIRS,
    ),
    (
        "SE14 a plane's notes follow",
        HERE,
        MoveSection(RIGHT, ""),
        ANA,
        [SectionMoved(RIGHT, ""), NotesPlaced(((N, FRAME + 20, 90), (M, 20, 90)))],
    ),
    (
        "SE14 but not out of the plane",
        (*FREE, added(N, at=(10**6, 0))),
        MoveSection(RIGHT, ""),
        ANA,
        [SectionMoved(RIGHT, "")],
    ),
)
def test_moving(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@table(
    ("SE2 to another", COLUMNS, RemoveSection(LEFT, RIGHT), ANA, [SectionRemoved(LEFT, RIGHT)]),
    ("SE2 gone", COLUMNS, RemoveSection(NEW, RIGHT), ANA, no("section-gone", id=NEW)),
    ("SE2 to none", COLUMNS, RemoveSection(LEFT, NEW), ANA, no("section-gone", id=NEW)),
    ("SE2 to itself", COLUMNS, RemoveSection(LEFT, LEFT), ANA, no("bad-value", field="to")),
    (
        "SE2 the last",
        (*COLUMNS, SectionRemoved(RIGHT, LEFT)),
        RemoveSection(LEFT, LEFT),
        ANA,
        no("last-section"),
    ),
    ("PE1 participants", COLUMNS, RemoveSection(LEFT, RIGHT), BO, NOT_THEIRS),
    (
        "SE14 a plane's notes get free places",
        HERE,
        RemoveSection(LEFT, RIGHT),
        ANA,
        [SectionRemoved(LEFT, RIGHT), NotesPlaced(((M, 20, 90), (N, 232, 88)))],
    ),
)
def test_removing(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_the_notes_of_a_removed_section_lie_behind_those_of_the_other() -> None:
    """SE2: in their order, with new stamps; the section's tail goes with it."""
    notes = (added(N, rank=9), added(K, rank=8), added(M, section=RIGHT, rank=5))
    board = replay([*COLUMNS, *notes, SectionRemoved(LEFT, RIGHT)])
    ranks = {id: note.rank for id, note in board.notes.items()}
    assert {M: 5, K: 5 + STEP, N: 5 + 2 * STEP} == ranks
    assert (RIGHT, SEQ + 4, SEQ + 1) == (
        board.notes[N].section,
        board.notes[N].place_at,
        board.notes[N].text_at,
    )
    assert LEFT not in board.tails
    assert 3 == board.tails[RIGHT].count


def test_a_section_that_never_had_a_note_is_removed() -> None:
    """SE2."""
    assert [LEFT] == order(*COLUMNS, SectionRemoved(RIGHT, LEFT))


@table(
    (
        "SE9 in order of rank",
        (*FREE, added(N, at=(5, 5), rank=2), added(M, at=(5, 5), rank=1)),
        TidySection(LEFT),
        ANA,
        [NotesPlaced(((M, 16, 88), (N, 232, 88)))],
    ),
    ("BO4 tidy already", (*FREE, added(N, at=(16, 88))), TidySection(LEFT), ANA, []),
    ("SE9 none of another", (*FREE, added(N, section=RIGHT)), TidySection(LEFT), ANA, []),
    ("SE9 a flow is tidy", COLUMNS, TidySection(LEFT), ANA, no("nothing-to-do", what="tidy")),
    ("SE9 gone", FREE, TidySection(NEW), ANA, no("section-gone", id=NEW)),
    ("PE1 participants", FREE, TidySection(LEFT), BO, NOT_THEIRS),
)
def test_tidying(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_places_come_at_most_200_an_event() -> None:
    """SE9: and a place is z and stamp of each note at once (SE8)."""
    board = replay([*FREE, *(added(note_id(f"{at}"), at=(-9, at), rank=at) for at in range(401))])
    then = Given(board).when(TidySection(LEFT), ANA)
    assert isinstance(then.outcome, list)
    placings = [event for event in then.outcome if isinstance(event, NotesPlaced)]
    assert [200, 200, 1] == [len(event.places) for event in placings]
    last = then.board.notes[note_id("400")]
    assert (16, 88 + 50 * 156) == (last.x, last.y)
    assert then.board.seq == last.z == last.place_at


def test_what_is_gone_is_placed_nowhere() -> None:
    """BO3."""
    board = replay([*FREE, added(N)])
    after = replay([NotesPlaced(((M, 1, 1),)), NoteMoved(M, LEFT, 1, 1, 1)], board)
    assert board.notes == after.notes
