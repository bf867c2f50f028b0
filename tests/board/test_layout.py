"""Where everything lies (SE3-SE6)."""

from itertools import islice

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from board.layout import NOTE_H, NOTE_W, Box, across, in_order, layout
from board.notes import NoteAdded
from board.rules import replay
from board.sections import SectionRemoved
from board.vacancies import free_slots
from tests.board.spec import COLUMNS, FREE, LEFT, RIGHT, STEP, K, M, N, added, note_id


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
