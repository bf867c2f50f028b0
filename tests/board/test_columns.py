"""The columns of a table, and the notes that stand in them (SE15, SE16)."""

from collections.abc import Sequence

from msgspec.structs import replace

from board import limits
from board.columns import AddColumn, ColumnAdded, ColumnEdited, ColumnRemoved, EditColumn
from board.columns import RemoveColumn as Remove
from board.groups import GroupFilled, GroupMoved, GroupParted, GroupsMerged, MakeGroup, MoveGroup
from board.notes import CopyNote, MoveNote, NoteAdded, NoteDeleted, NoteMoved, NoteRestored
from board.rules import Command, Event, replay
from board.settings import BoardLocked
from board.state import Caller
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    FREE,
    GRID,
    LEFT,
    NOW,
    RIGHT,
    SPACE,
    STEP,
    TIME,
    G,
    H,
    K,
    M,
    N,
    No,
    P,
    add,
    added,
    column_id,
    given,
    group_id,
    grouped,
    no,
    table,
)

J = group_id("j")

FULL = (*GRID, *(ColumnAdded(column_id(f"x{n}"), "x", "") for n in range(limits.COLUMNS - 2)))
NOTED = (*GRID, added(N, column=SPACE))


@table(
    ("SE15 last", GRID, AddColumn(P, " a  b ", ""), ANA, [ColumnAdded(P, "a b", "")]),
    ("SE15 after", GRID, AddColumn(P, "x", TIME), ANA, [ColumnAdded(P, "x", TIME)]),
    ("SE15 after none", GRID, AddColumn(P, "x", P), ANA, no("section-gone", id=P)),
    ("SE15 taken", GRID, AddColumn(TIME, "x", ""), ANA, no("id-taken", id=TIME)),
    ("SE15 no id", GRID, AddColumn(column_id("?"), "x", ""), ANA, no("bad-value", field="id")),
    ("SE15 no title", GRID, AddColumn(P, "  ", ""), ANA, no("text-empty")),
    (
        "SE15 long title",
        GRID,
        AddColumn(P, "x" * 81, ""),
        ANA,
        no("bad-value", field="title", most=80),
    ),
    ("SE15 no table", FREE, AddColumn(P, "x", ""), ANA, no("nothing-to-do", what="column")),
    ("SE15 no table 2", COLUMNS, AddColumn(P, "x", ""), ANA, no("nothing-to-do", what="column")),
    ("SE15 full", FULL, AddColumn(P, "x", ""), ANA, no("limit-reached", what="columns", most=40)),
    ("SE15 almost full", FULL[:-1], AddColumn(P, "x", ""), ANA, [ColumnAdded(P, "x", "")]),
    ("SE15 edit", GRID, EditColumn(TIME, "When"), ANA, [ColumnEdited(TIME, "When")]),
    ("SE15 edit same", GRID, EditColumn(TIME, " Time "), ANA, []),
    ("SE15 edit none", GRID, EditColumn(P, "x"), ANA, no("section-gone", id=P)),
    ("SE15 remove", NOTED, Remove(SPACE, TIME), ANA, [ColumnRemoved(SPACE, TIME)]),
    ("SE15 remove to itself", GRID, Remove(TIME, TIME), ANA, no("bad-value", field="to")),
    ("SE15 remove to none", GRID, Remove(TIME, P), ANA, no("section-gone", id=P)),
    (
        "SE15 the last",
        (*GRID, ColumnRemoved(SPACE, TIME)),
        Remove(TIME, SPACE),
        ANA,
        no("last-section"),
    ),
    (
        "PE1 idle",
        (*GRID, BoardLocked(on=False)),
        AddColumn(P, "x", ""),
        BO,
        no("not-now", verb="add_column", kind="open"),
    ),
)
def test_columns(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_the_notes_of_a_removed_column_go_to_the_other() -> None:
    """SE15: in their order, each in its section."""
    events = (*GRID, added(N, column=SPACE, rank=9), added(M, section=RIGHT, column=SPACE))
    board = given(*events).when(Remove(SPACE, TIME), ANA).then([ColumnRemoved(SPACE, TIME)])
    assert [TIME, TIME] == [board.notes[id].column for id in (N, M)]
    assert (9, LEFT) == (board.notes[N].rank, board.notes[N].section)
    assert [TIME] == [column.id for column in board.columns]


def test_where_a_new_note_stands() -> None:
    """SE16: in the column that it names, else in the first; elsewhere in none."""
    rest = ("roses", "", "yellow", 0, 0, STEP, BO.seat, "")
    for events, asked, column in (
        (GRID, SPACE, SPACE),
        (GRID, "", TIME),
        (COLUMNS, SPACE, ""),
        (FREE, "", ""),
    ):
        expected = NoteAdded(N, LEFT, *rest, column=column)
        given(*events).when(add(N, column=asked), BO).then([expected])
    given(*GRID).when(add(N, column=P), BO).then(no("section-gone", id=P))


def test_where_a_moved_note_stands() -> None:
    """SE16: a move that names no column keeps it, also to another section."""
    kept = NoteMoved(N, RIGHT, 0, 0, STEP, SPACE)
    given(*NOTED).when(MoveNote(N, RIGHT, 0, 0, "", 0), BO).then([kept])
    there = NoteMoved(N, LEFT, 0, 0, STEP, TIME)
    given(*NOTED).when(MoveNote(N, LEFT, 0, 0, "", 0, column=TIME), BO).then([there])
    given(*NOTED).when(MoveNote(N, LEFT, 0, 0, "", 0, column=SPACE), BO).then([])
    given(*NOTED).when(MoveNote(N, LEFT, 0, 0, "", 0, column=P), BO).then(no("section-gone", id=P))
    gone = (*NOTED, ColumnRemoved(SPACE, P))  # no log has that; the fold is total all the same
    first = NoteMoved(N, RIGHT, 0, 0, STEP, TIME)
    given(*gone).when(MoveNote(N, RIGHT, 0, 0, "", 0), BO).then([first])


def test_a_copy_stands_where_its_original_does() -> None:
    """SE16."""
    board = given(*NOTED).when(CopyNote(N, K, RIGHT), BO).board
    assert (RIGHT, SPACE) == (board.notes[K].section, board.notes[K].column)


def test_a_group_stands_in_a_column_with_all_its_notes() -> None:
    """GR1: in that of its first note, and what is put into it comes there; else in the first."""
    apart = (*GRID, added(N, column=SPACE), added(M, column=TIME, rank=2 * STEP))
    made = grouped(G, N, M, column=SPACE)
    board = given(*apart).when(MakeGroup(G, "", LEFT, (N, M), 0, 0, ""), BO).then([made])
    assert [SPACE, SPACE] == [board.notes[id].column for id in (N, M)]
    assert [STEP, 2 * STEP] == [board.notes[id].rank for id in (N, M)]
    empty = grouped(H, column=TIME)
    board = given(*apart).when(MakeGroup(H, "", LEFT, (), 0, 0, ""), BO).then([empty])
    assert TIME == replay([GroupFilled(H, (N,), "")], board).notes[N].column


def test_a_group_goes_to_another_column_with_its_notes() -> None:
    """GR10: a move that names no column keeps it."""
    piles = (*GRID, added(N, column=TIME), grouped(G, N, column=TIME))
    across = GroupMoved(G, LEFT, 0, 0, "", SPACE)
    board = given(*piles).when(MoveGroup(G, LEFT, 0, 0, "", 0, SPACE), BO).then([across])
    assert (SPACE, SPACE) == (board.group(G).column, board.notes[N].column)
    down = GroupMoved(G, RIGHT, 0, 0, "", TIME)
    given(*piles).when(MoveGroup(G, RIGHT, 0, 0, "", 0), BO).then([down])
    given(*piles).when(MoveGroup(G, LEFT, 0, 0, "", 0), BO).then([])
    given(*piles).when(MoveGroup(G, LEFT, 0, 0, "", 0, P), BO).then(no("section-gone", id=P))


def test_whatever_comes_out_of_a_group_stays_in_its_column() -> None:
    """GR1, GR3, GR7: what is split off, merged, or was deleted meanwhile."""
    piles: list[Event] = [
        *GRID,
        *(added(id, column=column) for id, column in ((N, TIME), (M, TIME), (K, SPACE))),
        grouped(G, N, M, column=TIME),
        grouped(H, K, column=SPACE),
    ]
    board = replay([*piles, GroupParted(G, J, "", (M,), 0, 0), GroupsMerged(H, (J,))])
    assert [TIME, SPACE, SPACE] == [board.notes[id].column for id in (N, M, K)]
    moved = GroupMoved(G, LEFT, 0, 0, "", SPACE)
    back = replay([*piles, NoteDeleted(N, NOW), moved, NoteRestored(N)])
    assert SPACE == back.notes[N].column


def test_a_removed_column_takes_groups_and_hidden_notes_along() -> None:
    """SE15."""
    events = (
        *GRID,
        grouped(G, column=SPACE),
        replace(added(N, column=SPACE), sight="own"),
        ColumnRemoved(SPACE, TIME),
    )
    board = replay(events)
    assert (TIME, TIME) == (board.group(G).column, board.secret.hidden[N].column)


def test_a_column_is_added_once() -> None:
    """SE15, BO3: a log that says it twice has one."""
    assert replay(GRID).columns == replay([*GRID, ColumnAdded(TIME, "Again", "")]).columns


def test_groups_of_another_column_stay() -> None:
    """SE15."""
    events = (*GRID, added(N), grouped(G, N, column=TIME), ColumnRemoved(SPACE, TIME))
    assert [TIME] == [group.column for group in replay(events).groups]
