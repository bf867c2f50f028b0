"""The order of a section's notes: the same as by looking at all of them (SE7)."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import order, ranks
from board.layout import in_order
from board.notes import MoveNote
from board.rules import decide, evolve, replay
from board.sections import SectionRanked
from board.state import Note, NoteId
from tests.board.spec import BO, COLUMNS, LEFT, RIGHT, STEP, added, note_id

ids = st.text("abc", min_size=1, max_size=3)
steps = st.lists(st.tuples(st.integers(1, 9), ids, st.booleans()), max_size=40)


@pytest.fixture(scope="module", params=[3, 64], autouse=True)
def run(request: pytest.FixtureRequest) -> Iterator[None]:
    """Try it with many runs and little respacing, and with one run and all respaced."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order, "RUN", request.param)
        patch.setattr(ranks, "AROUND", min(request.param, 16))
        patch.setattr(ranks, "ROOM", min(request.param, 16) - 2)
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


places = st.tuples(st.integers(0, 29), st.sampled_from(["", *range(30)]))


@example(st.lists(st.integers(1, 99), min_size=30), st.lists(places, max_size=25))
def test_a_board_keeps_its_orders(taken: list[int], moves: list[tuple[int, int | str]]) -> None:
    """Whatever moves within and between sections, where there is hardly room between ranks."""
    ids = [note_id(f"{at:02}") for at in range(30)]
    sections = [(LEFT, RIGHT)[at % 2] for at in range(30)]
    written = map(lambda *n: added(n[0], section=n[1], rank=n[2]), ids, sections, taken)
    board = replay([*COLUMNS, *written])
    for at, behind in moves:
        before = ids[behind] if isinstance(behind, int) else ""
        to = board.notes[NoteId(before)].section if before else LEFT
        if before != ids[at]:
            expected = [note.id for note in in_order(board, to) if note.id != ids[at]]
            expected.insert(expected.index(NoteId(before)) if before else len(expected), ids[at])
            board = replay(decide(board, MoveNote(ids[at], to, 0, 0, before, 0), BO), board)
            assert expected == [note.id for note in in_order(board, to)]
        for section in (LEFT, RIGHT):
            here = [note for note in board.notes.values() if note.section == section]
            assert sorted(here, key=lambda note: (note.rank, note.id)) == in_order(board, section)


def test_room_is_made_around_a_place_and_lasts() -> None:
    """SE7: six times a hundred notes before one, and each makes only a few others move."""
    ids = [note_id(f"{at:03}") for at in range(200)]
    board = replay([*COLUMNS, *(added(id, rank=(at + 1) * STEP) for at, id in enumerate(ids))])
    respaced: list[int] = []
    for id in ids[99::-1] * 6:
        for event in decide(board, MoveNote(id, LEFT, 0, 0, ids[100], 0), BO):
            board = evolve(board, event)
            respaced += [len(event.notes)] if isinstance(event, SectionRanked) else []
    assert [*ids[99::-1], *ids[100:]] == [note.id for note in in_order(board, LEFT)]
    assert min(respaced) < len(ids) / 4
    assert sum(respaced) < 10 * 600


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
