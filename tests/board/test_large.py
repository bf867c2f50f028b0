"""The largest board: what one command, or one browser that comes, may cost it (G17)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from immutables import Map
from msgspec.structs import replace

from board import limits, project
from board.rules import Command, decide, evolve, replay
from board.state import (
    Board,
    Caller,
    Note,
    NoteId,
    Role,
    Seat,
    SeatId,
    SectionId,
    Tail,
    ordered,
)
from tests.board.spec import ANA, BO, FREE, LEFT, RIGHT, R

HELD_MS: Final = 50  # the longest that a loop may be held


def _id(sign: str, n: int) -> str:
    return f"{sign}{n:015d}"


def note(n: int, section: SectionId = LEFT, x: int = 0, y: int = 0) -> Note:
    at = (x, y, (n + 1) * limits.RANK_STEP, n)
    return Note(NoteId(_id("n", n)), section, "roses", "en", "yellow", (), *at, BO.seat, "", False,
                n, n, n)  # fmt: skip


def board_of(notes: Sequence[Note]) -> Board:
    board = replay(FREE)
    tails = {
        section: Tail(
            sum(note.section == section for note in notes),
            max((note.rank for note in notes if note.section == section), default=0),
        )
        for section in (LEFT, RIGHT)
    }
    found = Map({note.id: note for note in notes})
    return replace(board, notes=found, tails=Map(tails), orders=ordered(notes), seq=limits.NOTES)


def spent(do: Callable[[], object]) -> float:
    """Return the ms of processor time that it takes, at its best of three."""
    took: list[float] = []
    for _ in range(3):
        began = time.process_time()
        do()
        took.append(time.process_time() - began)
    return min(took) * 1_000


def asked(board: Board, command: Command, by: Caller = ANA) -> Board:
    for event in decide(board, command, by):
        board = evolve(board, event)
    return board


def test_a_seat_that_comes_looks_at_no_other_seat() -> None:
    """VI2: what is hidden for facilitators to read, with as many people as there may be."""
    ids = [SeatId(_id("p", n)) for n in range(limits.SEATS)]
    people = {id: Seat(id, 9 + n, Role.PARTICIPANT, str(n), 0) for n, id in enumerate(ids)}
    notes = [replace(note(n), seat=ids[n % len(ids)], round=R) for n in range(limits.NOTES)]
    board = replay(FREE)
    board = replace(board, seats=board.seats.update(people)).with_secret(
        hidden=Map({note.id: note for note in notes}),
        sights=Map({note.id: "facilitator" for note in notes}),
    )
    assert limits.NOTES == len(project.layer(board, ANA.seat, {}))
    assert 10 == len(project.layer(board, ids[3], {}))
    assert HELD_MS > spent(lambda: project.layer(board, ids[3], {}))
    assert HELD_MS > spent(lambda: project.layer(board, ANA.seat, {}))
