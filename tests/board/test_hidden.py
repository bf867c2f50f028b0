"""Hidden notes: nothing of them leaves for anybody else before the reveal (VI, G13)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from board import hidden, limits, project, wire
from board.agenda import AddRound, EditRound
from board.groups import MakeGroup, MoveGroup, PutInGroup, SplitGroup
from board.hidden import Count
from board.notes import (
    CopyNote,
    DeleteNote,
    EditNote,
    MoveNote,
    NoteDeleted,
    NoteEdited,
    NoteHidden,
    NoteMoved,
    NoteRestored,
    NoteTagged,
    PaintNote,
    RaiseNote,
    RestoreNote,
    TagNote,
)
from board.rounds import RoundClosed, RoundEnded
from board.rules import Command, Event, replay
from board.seats import RoleGiven
from board.sections import SectionRemoved, TidySection
from board.settings import BoardRuled
from board.state import Caller, SectionId, Unseen
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FAY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    STEP,
    VI,
    WRITE,
    G,
    H,
    K,
    M,
    N,
    No,
    R,
    add,
    added,
    given,
    grouped,
    no,
    note_id,
    table,
)
from tests.board.veils import (
    BOS,
    BOTH,
    LEADS,
    LED,
    NOBODYS,
    RUNS,
    SEALED,
    round_of,
    seen,
    veiled,
)


@table(
    ("VI1 all", round_of(WRITE), add(N), BO, [replace(added(N), round=R)]),
    ("VI1 own", RUNS, add(N), BO, [veiled(N)]),
    ("VI1 facilitator", round_of(LEADS), add(N), BO, [veiled(N, sight="facilitator")]),
    ("VI11 aggregate", round_of(SEALED), add(N), BO, [veiled(N, sight="sealed")]),
    ("VI1 in the grace", [*RUNS, RoundEnded(R, NOW + 9)], add(N, round=R), BO, [veiled(N)]),
    ("VI1 after the last", BOS, add(M), CY, [veiled(M, seat=CY.seat, rank=2 * STEP)]),
    ("NO5 one's own", BOS, EditNote(N, "tulips", "", 0, 0), BO,
     [NoteEdited(N, "tulips", "", 0, altered=False)]),
    ("SE7 one's own", BOS, MoveNote(N, RIGHT, 0, 0, "", 0), BO, [NoteMoved(N, RIGHT, 0, 0, STEP)]),
    ("SE7 where it is", BOS, MoveNote(N, LEFT, 0, 0, "", 0), BO, []),
    ("SE8 nobody is above it", BOTH, RaiseNote(N), BO, []),
    ("NO8 one's own", BOS, TagNote(N, "x", on=True), BO, [NoteTagged(N, "x", on=True)]),
    ("NO11 one's own", BOS, DeleteNote(N, 0), BO, [NoteDeleted(N, NOW)]),
    ("NO11 back", [*BOS, NoteDeleted(N, NOW)], RestoreNote(N), BO, [NoteRestored(N)]),
    ("PE9 editing another's", BOS, EditNote(N, "x", "", 0, 0), CY, no("note-gone", id=N)),
    ("VI6 a facilitator's hand", BOS, EditNote(N, "x", "", 0, 0), ANA, no("note-gone", id=N)),
    ("PE9 moving", BOS, MoveNote(N, RIGHT, 0, 0, "", 0), CY, no("note-gone", id=N)),
    ("PE9 raising", BOS, RaiseNote(N), CY, no("note-gone", id=N)),
    ("PE9 painting", BOS, PaintNote(N, "pink", 0), CY, no("note-gone", id=N)),
    ("PE9 tagging", BOS, TagNote(N, "x", on=True), CY, no("note-gone", id=N)),
    ("PE9 copying", BOS, CopyNote(N, M, LEFT), ANA, no("note-gone", id=N)),
    ("PE9 deleting", BOS, DeleteNote(N, 0), ANA, no("note-gone", id=N)),
    ("PE9 deleting twice", [*BOS, NoteDeleted(N, NOW)], DeleteNote(N, 0), CY,
     no("note-gone", id=N)),
    ("PE9 restoring", [*BOS, NoteDeleted(N, NOW)], RestoreNote(N), ANA, no("note-gone", id=N)),
    ("PE9 before it", BOS, add(M, before=N), ANA, [veiled(M, seat=ANA.seat, rank=2 * STEP)]),
    ("NO1 an id for good", BOS, add(N), CY, no("id-taken", id=N)),
    ("VI1 read, not written", LED, EditNote(N, "x", "", 0, 0), ANA, no("not-yours")),
    ("SE9 tidied without them", (*FREE, *BOS[len(FREE):]), TidySection(LEFT), ANA, []),
    ("RO11 not while it runs", RUNS, EditRound(R, WRITE), ANA,
     no("round-begun", round=R, state="running")),
    ("VI1 no such word", FREE, AddRound(R, replace(WRITE, visibility="team"), ""), ANA,
     no("bad-value", field="visibility")),
)  # fmt: skip
def test_hidden(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


EDIT = NoteEdited(N, "violets", "", 0, altered=False)


@pytest.mark.parametrize(
    ("events", "event", "form", "readers"),
    [
        (RUNS, veiled(N), Count(LEFT, 1, 1, R), {BO}),
        (BOS, veiled(M), Count(LEFT, 1, 0, R), {BO}),
        (BOS, veiled(M, seat=CY.seat), Count(LEFT, 1, 1, R), {CY}),
        (BOS, EDIT, project.HID, {BO}),
        (BOS, NoteTagged(N, "x", on=True), project.HID, {BO}),
        (BOS, NoteMoved(N, LEFT, 0, 0, 9), project.HID, {BO}),
        (BOS, NoteMoved(N, RIGHT, 0, 0, 9), Count(RIGHT, 1, 0, R, LEFT), {BO}),
        (BOTH, NoteDeleted(M, NOW), Count(LEFT, -1, 0, R), {BO}),
        (BOTH, NoteDeleted(K, NOW), Count(LEFT, -1, -1, R), {CY}),
        ((*BOS, NoteDeleted(N, NOW)), NoteRestored(N), Count(LEFT, 1, 1, R), {BO}),
        (LED[:-1], LED[-1], Count(LEFT, 1, 1, R), {BO, ANA}),
        (LED, EDIT, project.HID, {BO, ANA}),
        (NOBODYS[:-1], NOBODYS[-1], Count(LEFT, 1, 0, R), set()),
        (NOBODYS, EDIT, project.HID, set()),
    ],
    ids=[
        "VI5 a first note counts a writer",
        "VI5 the next one does not",
        "VI5 another's does",
        "VI5 edited",
        "VI5 tagged",
        "VI5 moved within",
        "VI5 moved away",
        "VI5 deleted",
        "VI5 the last one of a seat",
        "VI5 restored",
        "VI6 facilitators read it",
        "VI6 and its edits",
        "VI14 without a name it is nobody's",
        "VI14 nor are its edits",
    ],
)
def test_what_all_see_and_who_sees_more(
    events: Sequence[Event], event: Event, form: object, readers: set[Caller]
) -> None:
    common, own = seen(event, *events)
    assert (form, {by.seat for by in readers}) == (common, set(own))


def test_the_first_worked_example() -> None:
    """VI3, VI5 (example 7): one stream for A, another for all others, one common layer."""
    common, own = seen(veiled(N), *RUNS)
    note = replay(BOS).secret.hidden[N]
    assert own == {BO.seat: (NoteHidden(note, "own"),)}
    assert wire.encode(seen(veiled(N, "x" * 400), *RUNS)[0]) == wire.encode(common)
    assert {BO.seat: (EDIT,)} == seen(EDIT, *BOS)[1]


def test_counts_are_all_that_there_is_in_the_common_layer() -> None:
    """VI6: how many in which section, and from how many seats."""
    board = replay(BOTH)
    assert (Unseen(R, 2, ((LEFT, 3),)),) == board.unseen
    assert {} == dict(board.notes)
    board = replay([NoteMoved(M, RIGHT, 0, 0, 9), NoteDeleted(K, NOW)], board)
    assert (Unseen(R, 1, ((LEFT, 1), (RIGHT, 1))),) == board.unseen
    board = replay([SectionRemoved(LEFT, RIGHT)], board)
    assert (Unseen(R, 1, ((RIGHT, 2),)),) == board.unseen
    assert {RIGHT} == {note.section for note in board.secret.hidden.values()}
    assert () == replay([NoteDeleted(N, NOW), NoteDeleted(M, NOW)], board).unseen
    assert 0 == replay(NOBODYS).unseen[0].writers


def test_hidden_notes_take_room_too() -> None:
    """NO2: on the board, and in a section that has a limit."""
    many = (veiled(note_id(f"{n}")) for n in range(limits.NOTES))
    given(*RUNS, *many).when(add(N), BO).then(no("board-full", most=limits.NOTES))


@pytest.mark.parametrize(
    ("command", "by"),
    [
        (add(K, section=RIGHT), BO),
        (MoveNote(M, RIGHT, 0, 0, "", 0), BO),
        (PutInGroup(H, (M,), "", 0), ANA),
        (MoveGroup(G, RIGHT, 0, 0, "", 0), ANA),
    ],
)
def test_hidden_notes_take_room_in_a_section(command: Command, by: Caller) -> None:
    """NO2: else there would be too many once they are shown."""
    limited = [replace(e, limit=1) if e == FREE[2] else e for e in RUNS]
    hers = replace(veiled(N), section=RIGHT)
    board = [*limited, added(M), hers, grouped(G, M), grouped(H, section=RIGHT)]
    given(*board).when(command, by).then(no("section-full", section=RIGHT, most=1))
    free = [event for event in board if event is not hers]
    assert isinstance(given(*free).when(command, by).outcome, list)


def test_the_private_layer_is_that_of_the_readers() -> None:
    """VI2, VI20: authors, and facilitators where the round says so."""
    for events, readers in ((BOS, {BO}), (LED, {BO, ANA}), (NOBODYS, set())):
        board = replay(events)
        layers = {by: project.layer(board, by.seat, {}) for by in (ANA, BO, CY, VI)}
        assert {by for by, layer in layers.items() if layer} == readers
    led = replay([RoleGiven(CY.seat, FAY.role)], replay(LED))
    assert [NoteHidden(led.secret.hidden[N], "facilitator")] == list(
        project.layer(led, CY.seat, {})
    )


def test_nobody_points_while_others_write_unseen() -> None:
    """VI16."""
    assert not hidden.quiet(replay(round_of(WRITE)))
    assert hidden.quiet(replay(RUNS))
    assert not hidden.quiet(replay([*RUNS, RoundClosed(R)]))
    assert hidden.quiet(replay(round_of(WRITE, "none")))


def test_sections_are_what_they_are_called() -> None:
    """VI5: a count names a section, and never more."""
    count = hidden.came(replay(RUNS), replay(BOS).secret.hidden[N])
    assert Count(LEFT, 1, 1, R) == count
    assert SectionId("") not in dict(hidden.counted(replay(RUNS), count).unseen[0].sections)


@pytest.mark.parametrize("by", [ANA, BO])
@pytest.mark.parametrize(
    "command",
    [
        MakeGroup(G, "", LEFT, (N,), 0, 0, ""),
        PutInGroup(H, (N,), "", 0),
        SplitGroup(H, G, "", (N,)),
    ],
)
def test_a_hidden_note_is_in_no_group(command: Command, by: Caller) -> None:
    """VI5: its author too is refused, since the event would name it to all."""
    board = [*BOS, RoundClosed(R), grouped(H), BoardRuled("open", 1)]
    given(*board).when(command, by).then(no("note-gone", id=N))


def test_what_came_is_counted_where_it_came() -> None:
    """VI6: a section that holds as many as before is not spoken of."""
    before = replace(replay(FREE), unseen=(Unseen(R, 2, ((LEFT, 2), (RIGHT, 1))),))
    after = replace(before, unseen=(Unseen(R, 3, ((LEFT, 2), (RIGHT, 3))),))
    assert (Count(RIGHT, 2, 1, R),) == hidden.gains(before, after)
