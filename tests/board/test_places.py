"""Moving and raising notes, and the order in which they lie (SE, NO12, UN)."""

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board.layout import in_order
from board.notes import MoveNote, NoteDeleted, NoteEdited, NoteMoved, NoteRaised, RaiseNote
from board.rules import Command, Event, decide, replay
from board.sections import SectionAdded, SectionLocked, SectionRanked
from board.state import Caller, NoteId, Section, SectionId
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
    Given,
    K,
    M,
    N,
    add,
    added,
    given,
    no,
    note_id,
    section_id,
    table,
)

WRITTEN = (*FREE, added(N))
TWO = (*COLUMNS, added(N), added(M, rank=2 * STEP))
THREE = (*TWO, added(K, rank=3 * STEP))
TWINS = (*COLUMNS, added(N, rank=5), added(M, rank=5), added(K, rank=5))  # order: k, m, n
LOCKED = no("section-locked", section=LEFT)
SMALL = section_id("small")
FULL = (SectionAdded(SMALL, "Small", "", "blue", 0, 1, ""), added(K, section=SMALL))


def move(
    id: NoteId,
    *,
    to: SectionId = LEFT,
    at: tuple[int, int] = (0, 0),
    before: str = "",
    expect: int = 0,
) -> MoveNote:
    return MoveNote(id, to, *at, before, expect)


def moved(id: NoteId, rank: int, to: SectionId = LEFT, at: tuple[int, int] = (0, 0)) -> NoteMoved:
    return NoteMoved(id, to, *at, rank)


@table(
    ("SE4 anybody's, on a plane", WRITTEN, move(N, at=(7, 8)), CY, [moved(N, STEP, at=(7, 8))]),
    ("SE13 where it is", WRITTEN, move(N), CY, []),
    (
        "SE13 outside",
        WRITTEN,
        move(N, at=(0, -(2**63))),
        CY,
        no("bad-value", field="y", least=-(10**6), most=10**6),
    ),
    ("SE4 to another section", WRITTEN, move(N, to=RIGHT), CY, [moved(N, STEP, RIGHT)]),
    ("SE4 no places in a flow", TWO, move(N, at=(7, 8), before=M), CY, []),
    ("SE7 last", TWO, move(N), CY, [moved(N, 3 * STEP)]),
    ("SE7 last already", TWO, move(M), CY, []),
    ("SE7 in the middle", THREE, move(K, before=M), CY, [moved(K, STEP * 3 // 2)]),
    ("SE7 first", TWO, move(M, before=N), CY, [moved(M, STEP // 2)]),
    ("SE13 before its neighbour already", TWO, move(N, before=M), CY, []),
    ("SE13 before itself", TWO, move(N, before=N), CY, []),
    (
        "SE7 a plane keeps ranks",
        (*FREE, *THREE[7:]),
        move(N, at=(1, 0)),
        CY,
        [moved(N, STEP, at=(1, 0))],
    ),
    ("SE7 or takes one", (*FREE, *THREE[7:]), move(K, before=M), CY, [moved(K, STEP * 3 // 2)]),
    ("SE7 before what is gone", TWO, move(N, before=K), CY, no("note-gone", id=K)),
    ("SE7 before what lies elsewhere", TWO, move(N, to=RIGHT, before=M), CY, no("note-gone", id=M)),
    (
        "SE7 before itself elsewhere",
        TWO,
        move(N, to=RIGHT, before=N),
        CY,
        no("note-gone", id=N),
    ),
    (
        "SE7 no middle",
        (*COLUMNS, added(N, rank=1), added(M, rank=2), added(K, rank=3)),
        move(K, before=M),
        CY,
        [SectionRanked(LEFT, (N, M, K)), moved(K, STEP * 3 // 2)],
    ),
    (
        "SE7 nothing below the first",
        (*COLUMNS, added(N, rank=1), added(M, rank=2)),
        move(M, before=N),
        CY,
        [SectionRanked(LEFT, (N, M)), moved(M, STEP // 2)],
    ),
    (
        "SE7 twins have no middle",
        TWINS,
        move(K, before=N),
        CY,
        [SectionRanked(LEFT, (K, M, N)), moved(K, STEP * 5 // 2)],
    ),
    ("SE13 twins in order", TWINS, move(M, before=N), CY, []),
    ("SE13 the last of twins", TWINS, move(N), CY, []),
    ("SE7 a twin to the end", TWINS, move(K), CY, [moved(K, 5 + STEP)]),
    ("NO12 gone", (*WRITTEN, NoteDeleted(N, NOW)), move(N, at=(1, 1)), CY, no("note-gone", id=N)),
    ("PE9 no such section", WRITTEN, move(N, to=SMALL), CY, no("section-gone", id=SMALL)),
    (
        "SE2 out of a locked one",
        (*WRITTEN, SectionLocked(LEFT, on=True)),
        move(N, to=RIGHT),
        CY,
        LOCKED,
    ),
    (
        "SE2 into a locked one",
        (*WRITTEN, SectionLocked(RIGHT, on=True)),
        move(N, to=RIGHT),
        CY,
        no("section-locked", section=RIGHT),
    ),
    (
        "SE2 not for facilitators",
        (*WRITTEN, SectionLocked(LEFT, on=True)),
        move(N, at=(1, 1)),
        ANA,
        [moved(N, STEP, at=(1, 1))],
    ),
    (
        "NO2 full",
        (*WRITTEN, *FULL),
        move(N, to=SMALL),
        CY,
        no("section-full", section=SMALL, most=1),
    ),
    (
        "NO2 within a full one",
        (*FREE, *FULL),
        move(K, to=SMALL, at=(1, 1)),
        CY,
        [moved(K, STEP, SMALL, (1, 1))],
    ),
    (
        "UN2 moved since",
        (*WRITTEN, moved(N, STEP, at=(1, 1))),
        move(N, at=(2, 2), expect=SEQ + 1),
        BO,
        no("changed-since", aspect="place", stamp=SEQ + 2),
    ),
    (
        "UN3 edited since",
        (*WRITTEN, NoteEdited(N, "x", "", 0, altered=False)),
        move(N, at=(2, 2), expect=SEQ + 1),
        BO,
        [moved(N, STEP, at=(2, 2))],
    ),
    (
        "UN3 respaced since",
        (*WRITTEN, SectionRanked(LEFT, (N,))),
        move(N, at=(2, 2), expect=SEQ + 1),
        BO,
        [moved(N, STEP, at=(2, 2))],
    ),
)
def test_moving(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


@table(
    ("SE7 the first", COLUMNS, add(N), BO, [added(N)]),
    ("SE7 last", TWO, add(K), BO, [added(K, rank=3 * STEP)]),
    (
        "SE7 behind a deleted one",
        (*TWO, NoteDeleted(M, NOW)),
        add(K),
        BO,
        [added(K, rank=3 * STEP)],
    ),
    ("SE7 before", TWO, add(K, before=M), BO, [added(K, rank=STEP * 3 // 2)]),
    (
        "SE7 between twins",
        (*COLUMNS, added(M, rank=5), added(N, rank=5)),
        add(K, before=N),
        BO,
        [SectionRanked(LEFT, (M, N)), added(K, rank=STEP * 3 // 2)],
    ),
    ("SE7 before what is gone", COLUMNS, add(N, before=M), BO, no("note-gone", id=M)),
    (
        "SE7 before what lies elsewhere",
        TWO,
        add(K, section=RIGHT, before=M),
        BO,
        no("note-gone", id=M),
    ),
)
def test_adding_at_a_place(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


@table(
    ("SE8 up", TWO, RaiseNote(N), CY, [NoteRaised(N)]),
    ("SE8 on top already", TWO, RaiseNote(M), CY, []),
    ("SE8 alone", WRITTEN, RaiseNote(N), CY, []),
    ("NO12 gone", FREE, RaiseNote(N), CY, no("note-gone", id=N)),
    ("SE2 locked", (*TWO, SectionLocked(LEFT, on=True)), RaiseNote(N), CY, LOCKED),
)
def test_raising(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_z_is_the_number_of_the_last_placing_or_raise() -> None:
    """SE8: and a raise leaves the stamp of the place alone (UN3)."""
    note = replay([*TWO, NoteRaised(N)]).notes[N]
    assert (SEQ + 3, SEQ + 1) == (note.z, note.place_at)
    assert SEQ + 3 == replay([*TWO, moved(N, 5)]).notes[N].z


def test_respacing_keeps_the_order_and_minds_only_its_section() -> None:
    """SE7."""
    elsewhere = added(note_id("e"), section=RIGHT, rank=7)
    board = replay([*TWINS, elsewhere, SectionRanked(LEFT, (K, M, N, note_id("e"), note_id("?")))])
    ranks = {note.id: note.rank for note in board.notes.values()}
    assert {K: STEP, M: 2 * STEP, N: 3 * STEP, note_id("e"): 7} == ranks


IDS = [note_id(sign) for sign in "abcdefg"]
ranks = st.lists(st.integers(1, 4), min_size=len(IDS), max_size=len(IDS))
places = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS))


@example(ranks, st.lists(places, min_size=1, max_size=4))
def test_a_moved_note_lies_right_before_the_other(
    ranks: list[int], moves: list[tuple[NoteId, NoteId]]
) -> None:
    """SE7: whatever the ranks were, and nothing else changes places."""
    board = replay([*COLUMNS, *map(lambda id, rank: added(id, rank=rank), IDS, ranks)])
    for id, before in moves:
        order = [note.id for note in in_order(board, LEFT)]
        if id != before:
            order.remove(id)
            order.insert(order.index(before), id)
        board = replay(decide(board, move(id, before=before), BO), board)
        assert order == [note.id for note in in_order(board, LEFT)]
        assert [] == decide(board, move(id, before=before), BO)  # SE13


@pytest.mark.long
def test_ranks_never_run_out() -> None:
    """SE7: ten thousand notes moved to the front, one after another."""
    board = replay(TWO)
    for at in range(10_000):
        pair = (N, M) if at % 2 else (M, N)
        board = replay(decide(board, move(pair[0], before=pair[1]), BO), board)
        assert pair == tuple(note.id for note in in_order(board, LEFT))


def test_a_full_section_is_one_with_its_limit() -> None:
    """NO2: a facilitator is bound by it too, and removal of a section is not."""
    board = Given(replay([*WRITTEN, *FULL]))
    board.when(move(N, to=SMALL), ANA).then(no("section-full", section=SMALL, most=1))
    assert replace(Section(SMALL, "Small", "", "blue"), limit=1, name_at=SEQ + 2) == (
        board.board.section(SMALL)
    )
