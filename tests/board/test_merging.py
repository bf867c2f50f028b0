"""Which moves of a tick a later one replaces (SY9)."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board.casting import CastVote
from board.layout import in_order
from board.merging import Asked, superseded
from board.notes import CopyNote, DeleteNote, EditNote, MoveNote, PaintNote, RaiseNote
from board.rules import Command, Event, decide, replay
from board.sections import LockSection, SectionAdded
from board.settings import LockBoard
from board.state import Board, Caller, NoteId, Refused, SectionId
from tests.board.play import asked
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    GRID,
    LEFT,
    RIGHT,
    SPACE,
    TIME,
    K,
    M,
    N,
    add,
    added,
    section_id,
    vote_id,
)


def move(
    id: NoteId = N, x: int = 0, before: str = "", to: SectionId = LEFT, expect: int = 0
) -> MoveNote:
    return MoveNote(id, to, x, 0, before, expect)


NEW, V = NoteId("x" * 16), vote_id("v")
NOTES = (*FREE, added(N), added(M), added(K))
SIDES = (*COLUMNS, added(N), added(M, section=RIGHT))
LIMITED = (*NOTES, SectionAdded(section_id("full"), "Full", "", "pink", 0, 3, ""))


@pytest.mark.parametrize(
    ("events", "commands", "expected"),
    [
        (NOTES, [move(x=1), move(x=2)], {0: 1}),
        (NOTES, [move(x=1), move(x=2), move(x=3)], {0: 1, 1: 2}),
        (NOTES, [move(x=1), move(M, 5), PaintNote(K, "pink", 0), move(x=2)], {0: 3}),
        (NOTES, [move(x=1), CastVote(V, M, 1), add(NEW), move(x=2)], {0: 3}),
        (NOTES, [move(x=1), move(x=2, before=M)], {0: 1}),
        (NOTES, [move(x=1, before=M), move(x=2)], {}),
        (NOTES, [move(x=1, to=RIGHT), move(x=2, to=RIGHT), move(x=3, to=RIGHT)], {}),
        (NOTES, [move(x=1, to=RIGHT), move(x=2), move(x=3)], {}),
        (NOTES, [move(x=1), move(x=2, to=RIGHT)], {}),
        (NOTES, [move(x=1, to=RIGHT), move(x=2, before=M)], {0: 1}),
        (SIDES, [move(to=RIGHT, before=M), move()], {0: 1}),
        (FREE, [move(x=1), move(x=2)], {}),
        (NOTES, [move(x=1)], {}),
        (NOTES, [move(x=1), move(M, 2)], {}),
        (NOTES, [move(x=1), EditNote(N, "x", "", 0, 0), move(x=2)], {}),
        (NOTES, [move(x=1), RaiseNote(N), move(x=2)], {}),
        (NOTES, [move(x=1), CopyNote(N, NEW, LEFT), move(x=2)], {}),
        (NOTES, [move(x=1), move(M, before=N), move(x=2)], {}),
        (NOTES, [move(before=M), DeleteNote(M, 0), move(x=2)], {}),
        (NOTES, [move(x=1), DeleteNote(M, 0), move(before=M)], {}),
        (NOTES, [move(x=1), LockBoard(on=True), move(x=2)], {}),
        (NOTES, [move(x=1), LockSection(LEFT, on=True), move(x=2)], {}),
        (NOTES, [move(x=1, expect=9), move(x=2)], {}),
        (NOTES, [move(x=1), move(x=2, expect=9)], {}),
        (LIMITED, [move(x=1), move(x=2)], {0: 1}),
        (LIMITED, [move(x=1), PaintNote(M, "pink", 0), move(x=2)], {0: 2}),
        (LIMITED, [move(x=1), move(M, 5), move(x=2)], {}),
    ],
    ids=[
        "the later one",
        "a chain",
        "others move and paint theirs",
        "others vote and write",
        "before another",
        "a plane remembers before what",
        "and in which order they came to a section",
        "there and back again",
        "to another section",
        "there and back, before another",
        "columns have no other place but the last",
        "a note that is not there",
        "alone",
        "another note",
        "edited between",
        "raised between",
        "copied between",
        "somebody goes before it",
        "the first one's neighbour",
        "the second one's neighbour",
        "the board is locked",
        "the section is locked",
        "the first minds a stamp",
        "the second minds a stamp",
        "a section that fills up",
        "paint takes no room",
        "a move does",
    ],
)
def test_which_moves(
    events: Sequence[Event], commands: Sequence[Command], expected: dict[int, int]
) -> None:
    """SY9."""
    asks: list[Asked] = [((command,), BO.seat) for command in commands]
    assert expected == superseded(replay(events), asks)


def test_another_seats_move_is_another_ask() -> None:
    """SY9: of the same note by the same seat."""
    asks: list[Asked] = [((move(x=1),), BO.seat), ((move(x=2),), CY.seat), ((move(x=3),), BO.seat)]
    assert {} == superseded(replay(NOTES), asks)


def test_a_batch_is_all_or_nothing() -> None:
    """SY11: so no part of it is left out."""
    bo = BO.seat
    asks: list[Asked] = [((move(x=1),), bo), ((move(M, 1), move(x=2)), bo), ((move(x=3),), bo)]
    assert {} == superseded(replay(NOTES), asks)
    assert {0: 2} == superseded(replay(NOTES), [asks[0], ((move(M, 1), move(K)), bo), asks[2]])


def unstamped(command: Any) -> Command:
    changed: Command = replace(command, **{n: 0 for n in ("expect", "base") if hasattr(command, n)})
    return changed


def drags(seed: int) -> list[tuple[Command, Caller]]:
    """Return the asks of strangers, every other one a drag of the same two people.

    Nobody asks with a stamp: the numbers of a tick are known to nobody before its end.
    """
    others = [(unstamped(command), by) for command, by in asked(seed)]
    own = [by for _, by in others]
    mine: list[tuple[Command, Caller]] = [
        (
            MoveNote(
                (N, M)[at % 2],
                (LEFT, RIGHT)[seed // (at + 1) % 2],
                at,
                0,
                ("", K)[seed // (at + 3) % 2],
                0,
            ),
            (BO, CY)[at % 2],
        )
        for at in range(len(own))
    ]
    return [pair for both in zip(mine, others, strict=True) for pair in both]


@example(st.integers(0, 2**32), st.sampled_from([NOTES, LIMITED, (*COLUMNS, *NOTES[7:])]))
def test_leaving_them_out_loses_nothing(seed: int, events: Sequence[Event]) -> None:
    """SY9: the same is accepted, and the same notes lie in the same order at the end.

    But for their order where a later ask was refused, and the earlier one was decided in its place.
    """
    asks = drags(seed)
    start = replay(events)
    instead = superseded(start, [((command,), by.seat) for command, by in asks])
    plain, accepted = start, set()
    for at, (command, by) in enumerate(asks):
        plain, done = one(plain, command, by)
        accepted |= {at} if done else set()
    merged, answered, in_order_too = start, set(), True
    chain: dict[int, list[int]] = {}
    for at in range(len(asks)):
        if at in instead:
            chain.setdefault(instead[at], []).extend([*chain.pop(at, []), at])
            continue
        tries = [at, *reversed(chain.get(at, []))]
        for place, tried in enumerate(tries):
            merged, done = one(merged, *asks[tried])
            if done:
                answered |= set(tries[place:])
                in_order_too &= tried == at
                break
    assert accepted <= answered
    assert faces(plain, in_order_too) == faces(merged, in_order_too)


def one(board: Board, command: Command, by: Caller) -> tuple[Board, bool]:
    try:
        return replay(decide(board, command, by), board), True
    except Refused:
        return board, False


def faces(board: Board, in_order_too: bool) -> object:
    """Return what people see of notes: which, where, and in which order."""
    seen = [
        (n.section, n.id, n.x, n.y, n.text, n.colour, n.tags)
        for section in board.sections
        for n in in_order(board, section.id)
    ]
    return seen if in_order_too else set(seen)


def test_asks_of_nobody_are_no_moves() -> None:
    """SY9: an ask may have no command at all."""
    assert {} == superseded(replay(NOTES), [((), ANA.seat)])


def test_a_move_that_keeps_the_column_does_not_replace_one_that_names_it() -> None:
    """SY9, SE16: the later one would leave the note where the earlier one found it."""
    board = replay([*GRID, added(N)])
    there, back = replace(move(), column=SPACE), replace(move(), column=TIME)
    for commands, expected in (
        ([there, move(before="")], {}),
        ([there, back], {0: 1}),
        ([move(), there], {0: 1}),
        ([move(), move()], {0: 1}),
    ):
        assert expected == dict(superseded(board, [([one], BO.seat) for one in commands]))
