"""Notes that are brought from elsewhere (EX7)."""

from typing import Any

import pytest
from msgspec.structs import replace

from board import limits
from board.bringing import BringNotes, Brought
from board.erasing import EraseNote
from board.notes import DeleteNote, TagNote
from board.rules import decide, evolve, replay
from board.settings import LockBoard
from board.state import Board, GroupId, NoteId, Refused
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    FREE,
    GRID,
    LEFT,
    SPACE,
    VI,
    added,
    group_id,
    note_id,
)  # fmt: skip

A, B, C = note_id("a"), note_id("b"), note_id("c")
SHADE = group_id("shade")


def brought(start: Any, *asks: Any, by: Any = ANA) -> Board:
    board = replay(start)
    for ask in asks:
        for event in decide(board, ask, by):
            board = evolve(board, event)
    return board


def bring(*notes: Brought, **fields: Any) -> BringNotes:
    return BringNotes(LEFT, notes, **fields)


def test_they_are_notes_of_nobody() -> None:
    """EX7, NO13: whoever may delete a copy may delete them, so it can be taken back."""
    board = brought(COLUMNS, bring(Brought(A, " One "), Brought(B, "Two", origin=C)))
    one, two = board.notes[A], board.notes[B]
    assert ("One", "", "import") == (one.text, one.seat, one.copy_of)
    assert C == two.copy_of
    assert one.rank < two.rank
    assert board.section(LEFT).colour == one.colour
    after = board
    for event in decide(board, DeleteNote(A, board.seq), BO):
        after = evolve(after, event)
    assert [B] == list(after.notes)


def test_what_is_said_of_them_comes_along() -> None:
    note = Brought(A, "چای", "fa", "teal", ("Tea", "later", "TEA"), SPACE)
    here = brought(GRID, bring(note)).notes[A]
    assert ("fa", "teal", ("Tea", "later"), SPACE) == (
        here.lang,
        here.colour,
        here.tags,
        here.column,
    )


def test_on_a_plane_loose_ones_lie_where_there_is_room() -> None:
    """SE9: and a group has a place of its own."""
    first = bring(Brought(A, "a"), group=SHADE, name="Shade")
    board = brought(FREE, first, bring(Brought(B, "b"), Brought(C, "c")))
    places = {(board.notes[id].x, board.notes[id].y) for id in (B, C)}
    assert 2 == len(places)
    assert (board.groups[0].x, board.groups[0].y) not in places


def test_a_group_is_made_and_filled() -> None:
    """GR1: by several commands, where they are many."""
    asks = (bring(Brought(id, id), group=SHADE, name="Shade") for id in (A, B))
    board = brought(COLUMNS, *asks)
    assert [("Shade", [A, B])] == [(g.name, [id for id, _ in g.notes]) for g in board.groups]


FULL = [Brought(NoteId(f"{n:016}"), "x", tags=(f"t{n}",)) for n in range(65)]


@pytest.mark.parametrize(
    ("ask", "slug"),
    [
        (bring(), "limit-reached"),
        (bring(*[Brought(A, "x")] * (limits.BATCH + 1)), "limit-reached"),
        (bring(Brought(A, "x"), Brought(A, "y")), "id-taken"),
        (bring(Brought(NoteId("short"), "x")), "bad-value"),
        (bring(Brought(A, " ")), "text-empty"),
        (bring(Brought(A, "x" * 501)), "text-too-long"),
        (bring(Brought(A, "x", lang="?")), "bad-value"),
        (bring(Brought(A, "x", colour="red")), "bad-value"),
        (bring(Brought(A, "x", origin="short")), "bad-value"),
        (bring(Brought(A, "x", tags=tuple("abcdefghi"))), "limit-reached"),
        (bring(Brought(A, "x", tags=("x" * 25,))), "bad-value"),
        (bring(Brought(A, "x"), group=GroupId("short")), "bad-value"),
        (bring(Brought(A, "x"), group=SHADE, name="x" * 81), "bad-value"),
        (bring(*FULL), "limit-reached"),
        (replace(bring(Brought(A, "x")), section="x" * 16), "section-gone"),
    ],
)
def test_what_does_not_fit(ask: BringNotes, slug: str) -> None:
    """EX7: the same checks as for notes that people write."""
    with pytest.raises(Refused, match=slug):
        decide(replay(COLUMNS), ask, ANA)


def test_what_was_erased_is_not_brought_again_under_its_id() -> None:
    """RE1: such an id is spent: what is carried on from it would go, and no film shows it."""
    board = brought(COLUMNS, bring(Brought(A, "x")), EraseNote(A))
    with pytest.raises(Refused, match="id-taken"):
        decide(board, bring(Brought(A, "x")), ANA)


def test_facilitators_alone_and_not_on_a_locked_past() -> None:
    """PE1, EX7."""
    for by in (BO, VI):
        with pytest.raises(Refused, match="not-allowed"):
            decide(replay(COLUMNS), bring(Brought(A, "x")), by)
    with pytest.raises(Refused, match="id-taken"):
        decide(replay((*COLUMNS, added(A))), bring(Brought(A, "x")), ANA)
    assert A in brought(COLUMNS, LockBoard(on=True), bring(Brought(A, "x"))).notes


def test_a_tag_that_the_board_has_fits() -> None:
    """NO8."""
    board = replay((*COLUMNS, added(B)))
    for event in decide(board, TagNote(B, "tea", on=True), BO):
        board = evolve(board, event)
    events = decide(board, bring(Brought(A, "x", tags=("TEA",))), ANA)
    assert 1 == len(events)
