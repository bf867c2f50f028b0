"""Where everything lies (SE3-SE6)."""

from itertools import islice

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from board.layout import (
    KINDS,
    NOTE_H,
    NOTE_W,
    PLANES,
    Box,
    in_order,
)
from board.lying import Layout, across, cell, layout
from board.notes import NoteAdded
from board.rules import Event, replay
from board.sections import SectionAdded, SectionRemoved
from board.settings import BoardCreated
from board.vacancies import Rooms, free_slots
from tests.board.spec import (
    COLUMNS,
    FREE,
    GRID,
    LEFT,
    NOW,
    RIGHT,
    SPACE,
    STEP,
    TIME,
    K,
    M,
    N,
    added,
    group_id,
    grouped,
    note_id,
    section_id,
)


def test_a_plane_lies_as_people_put_it() -> None:
    """SE4, SE5: frames in a row, notes at their own place."""
    lying = layout(replay([*FREE, added(N, at=(-5, 7)), added(M, section=RIGHT, at=(9, 9))]))
    assert ((LEFT, Box(0, 0, 1_744, 1_200)), (RIGHT, Box(1_776, 0, 1_744, 1_200))) == lying.sections
    assert ((N, -5, 7), (M, 9, 9)) == lying.notes


def test_columns_lie_by_rank() -> None:
    """SE4, SE6: three notes side by side in each of two columns, all columns as long as one."""
    four = [added(note_id(f"{at}"), rank=(at + 1) * STEP) for at in range(4)]
    lying = layout(replay([*COLUMNS, *four, added(N, section=RIGHT)]))
    assert (
        (LEFT, Box(0, 0, 664, 400)),
        (RIGHT, Box(680, 0, 664, 400)),
    ) == lying.sections
    places = [(16, 88), (232, 88), (448, 88), (16, 244), (696, 88)]
    assert places == [(x, y) for _, x, y in lying.notes]


def test_an_empty_column_has_room_for_one_row() -> None:
    """SE5."""
    lying = layout(replay([*COLUMNS, SectionRemoved(RIGHT, LEFT)]))
    assert ((LEFT, Box(0, 0, 1_312, 244)),) == lying.sections


def test_equal_ranks_are_ordered_by_id() -> None:
    """SE6."""
    board = replay([*COLUMNS, added(N, rank=5), added(M, rank=5), added(K, rank=4)])
    assert [K, M, N] == [note.id for note in in_order(board, LEFT)]


@pytest.mark.parametrize(("columns", "notes"), [(1, 6), (2, 3), (3, 2), (4, 2), (5, 1), (40, 1)])
def test_how_many_notes_stand_side_by_side(columns: int, notes: int) -> None:
    """SE5."""
    assert notes == across(columns)


xy = st.integers(-500, 2_500)
lying = st.lists(st.tuples(xy, xy), max_size=12)


@example(lying)
def test_a_free_slot_is_free(places: list[tuple[int, int]]) -> None:
    """SE9: no note of the section reaches into it, and slots do not overlap."""
    notes: list[NoteAdded] = [added(note_id(f"{n}"), at=at) for n, at in enumerate(places)]
    found = list(islice(free_slots(replay([*FREE, *notes]), LEFT), 20))
    everything = [*places, *found]
    for at, (x, y) in enumerate(everything):
        for other_x, other_y in found[: max(0, at - len(places))] if at >= len(places) else found:
            assert abs(x - other_x) >= NOTE_W or abs(y - other_y) >= NOTE_H


def test_slots_go_row_by_row() -> None:
    """SE9."""
    found = list(islice(free_slots(replay([*FREE, added(N, at=(232, 88))]), LEFT), 8))
    assert [(16, 88), (448, 88)] == found[:2]
    assert (16, 244) == found[7]


def lies(kind: str, *events: Event) -> Layout:
    begun = BoardCreated("", "", kind, kind, "en", NOW)
    return layout(replay([begun, *GRID[1:], *events]))


def test_a_table_lies_in_cells() -> None:
    """SE3, SE16: three notes side by side in a cell of two columns; rows as tall as they must."""
    four = [added(note_id(f"{at}"), rank=(at + 1) * STEP, column=SPACE) for at in range(4)]
    lying = lies("grid", *four, added(N, section=RIGHT, column="gone"), added(M, column=TIME))
    assert ((TIME, Box(248, 0, 664, 64)), (SPACE, Box(912, 0, 664, 64))) == lying.columns
    assert (
        (LEFT, Box(0, 64, 1_576, 328)),
        (RIGHT, Box(0, 392, 1_576, 172)),
    ) == lying.sections
    places = dict(zip("0123", [(928, 80), (1_144, 80), (1_360, 80), (928, 236)], strict=True))
    assert places == {id[0]: (x, y) for id, x, y in lying.notes if id[0] in places}
    assert [(M, 264, 80), (N, 264, 408)] == [note for note in lying.notes if note[0] in (N, M)]


def test_between_lanes_there_is_room_for_a_line() -> None:
    """SE3."""
    (_, left), (_, right) = lies("lanes").sections
    assert 48 == right.y - (left.y + left.h)


@pytest.mark.parametrize(("kind", "wide", "gap"), [("timeline", 6, 16), ("statements", 4, 16),
                                                   ("cards", 5, 48)])  # fmt: skip
def test_a_stack_lies_one_beneath_the_other(kind: str, wide: int, gap: int) -> None:
    """SE3, SE5."""
    many = [added(note_id(f"{at}"), rank=at + 1) for at in range(wide + 1)]
    lying = lies(kind, *many, added(N, section=RIGHT))
    (_, left), (_, right) = lying.sections
    assert Box(0, 0, wide * (200 + gap) + gap, 88 + 2 * (140 + gap)) == left
    assert Box(0, left.h + 16, left.w, 88 + 140 + gap) == right
    places = [(x, y) for _, x, y in lying.notes]
    assert [(gap, 88), (gap + 200 + gap, 88)] == places[:2]
    assert [(gap, 88 + 140 + gap), (gap, right.y + 88)] == places[wide:]


def test_sheets_lie_four_abreast() -> None:
    """SE3: three notes side by side, and room for six rows."""
    more = [SectionAdded(section_id(f"s{n}"), "", "", "grey", 0, 0, "") for n in range(3)]
    lying = lies("sheets", *more, added(N, section=section_id("s2")))
    boxes = [box for _, box in lying.sections]
    assert [Box(n * 680, 0, 664, 1_024) for n in range(4)] == boxes[:4]
    assert [Box(0, 1_040, 664, 1_024)] == boxes[4:]
    assert ((N, 16, 1_128),) == lying.notes


def test_a_matrix_is_a_plane() -> None:
    """SE3, SE4: its notes have places of their own."""
    assert ((N, 1_900, 300),) == lies("matrix", added(N, section=RIGHT, at=(1_900, 300))).notes


@pytest.mark.parametrize(
    ("columns", "fullest", "notes"),
    [(1, 0, 4), (2, 0, 3), (3, 0, 2), (4, 0, 1), (40, 6, 1), (40, 7, 2), (4, 36, 6), (4, 99, 6),
     (1, 24, 4), (1, 25, 5)],
)  # fmt: skip
def test_how_many_notes_stand_side_by_side_in_a_cell(
    columns: int, fullest: int, notes: int
) -> None:
    """SE16."""
    assert notes == cell(columns, fullest)


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_notes_lie_on_each_other_but_on_a_plane(kind: str) -> None:
    """SE5, SE6: in groups too; and each lies in the box of its section, or of its group."""
    cells = ((LEFT, TIME), (RIGHT, TIME), (LEFT, SPACE))
    where = [cells[at % 3] for at in range(23)]
    many = [
        added(note_id(f"{at}"), rank=at + 1, section=section, column=column)
        for at, (section, column) in enumerate(where)
    ]
    inside = [note_id(f"{at}") for at in (0, 3, 6, 9)]
    lying = lies(kind, *many, grouped(group_id("g"), *inside, column=TIME))
    assert 23 == len(lying.notes)
    if kind in PLANES:
        return
    boxes = dict(lying.sections)
    ((_, ground),) = lying.groups
    places = [(x, y) for _, x, y in lying.notes]
    assert all(
        abs(x - u) >= NOTE_W or abs(y - v) >= NOTE_H
        for at, (x, y) in enumerate(places)
        for u, v in places[:at]
    )
    for id, x, y in lying.notes:
        box = boxes[where[int(id.rstrip("_"))][0]]
        assert holds(box, x, y)
        assert holds(ground, x, y) == (id in inside)
    assert holds(boxes[LEFT], ground.x, ground.y)


def holds(box: Box, x: int, y: int) -> bool:
    across, down = box.x + box.w - NOTE_W, box.y + box.h - NOTE_H
    return box.x <= x <= across and box.y <= y <= down


def test_what_lies_above_a_section_takes_no_room_in_it() -> None:
    """SE14."""
    section, above = Box(0, 0, 1_776, 1_200), Box(0, -900, 200, 140)
    assert Rooms(section, []).take(3) == Rooms(section, [above]).take(3)
