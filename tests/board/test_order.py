"""The order of a section's notes: the same as by looking at all of them (SE7)."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import order
from board.layout import in_order
from board.notes import MoveNote, NoteAdded
from board.rules import decide, evolve, replay
from board.state import Note, NoteId
from tests.board.spec import BO, COLUMNS, LEFT, RIGHT, STEP, added, note_id

ids = st.text("abc", min_size=1, max_size=3)
steps = st.lists(st.tuples(st.integers(1, 9), ids, st.booleans()), max_size=40)


@pytest.fixture(scope="module", params=[3, 64], autouse=True)
def run(request: pytest.FixtureRequest) -> Iterator[None]:
    """Try it with many runs, and with one for all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order, "RUN", request.param)
        yield


@example(steps)
def test_neighbours_are_those_that_a_scan_finds(steps: list[tuple[int, str, bool]]) -> None:
    """And however it came about, an order of the same keys is the same."""
    here: dict[str, order.Key] = {}
    kept: order.Order = ()
    for rank, id, stays in steps:
        if id in here:
            kept = order.left(kept, here.pop(id))
        if stays:
            here[id] = rank, id
            kept = order.entered(kept, here[id])
        by_scanning = sorted(here.values())
        assert by_scanning == order.keys(kept)
        assert kept == order.made(reversed(by_scanning))
        for key in [*by_scanning, (rank, id), (0, ""), (99, "")]:
            assert order.ahead(kept, key) == max(
                (k for k in here.values() if k < key), default=None
            )


moves = st.lists(st.tuples(st.integers(0, 29), st.sampled_from(["", *range(30)])), max_size=25)


@example(st.lists(st.integers(1, 40), min_size=30, max_size=30), moves)
def test_a_board_keeps_its_orders(ranks: list[int], moves: list[tuple[int, int | str]]) -> None:
    """Whatever moves between and within sections, with ranks that run out at once."""
    notes: list[NoteAdded] = [
        added(note_id(f"{at:02}"), section=(LEFT, RIGHT)[at % 2], rank=rank)
        for at, rank in enumerate(ranks)
    ]
    board = replay([*COLUMNS, *notes])
    for at, behind in moves:
        before = "" if behind == "" else note_id(f"{behind:02}")
        to = board.notes[NoteId(before)].section if before else LEFT
        ask = MoveNote(note_id(f"{at:02}"), to, 0, 0, before, 0)
        for event in decide(board, ask, BO):
            board = evolve(board, event)
        for section in (LEFT, RIGHT):
            by_scanning = sorted(
                (note.rank, note.id) for note in board.notes.values() if note.section == section
            )
            assert by_scanning == [(note.rank, note.id) for note in in_order(board, section)]


class Unwalked(dict[NoteId, Note]):
    """Notes that can be asked for by id, and not walked over."""

    def values(self) -> Any:
        raise AssertionError("all notes were looked at")

    __iter__ = items = keys = values


def test_a_move_asks_only_for_the_notes_that_it_names() -> None:
    """G17: so that a batch of 200 is as quick among thousands of notes as among ten."""
    board = replay([*COLUMNS, *(added(note_id(f"{at}"), rank=at * STEP) for at in range(1, 9))])
    notes: Any = Unwalked(board.notes.items())
    board = replace(board, notes=notes)
    for id, before in (("1", ""), ("8", ""), ("1", "8"), ("8", "1"), ("3", "3"), ("3", "4")):
        decide(board, MoveNote(note_id(id), LEFT, 0, 0, before and note_id(before), 0), BO)
