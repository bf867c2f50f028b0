"""What a decision and an event cost on boards of 50, 1,000 and 5,000 notes.

python -m bench.evolve

The last line is what the most that one frame may ask holds a board up for: 200 moves, each to a
place before a note, on 5,000 notes in columns.
"""

from __future__ import annotations

import random
import timeit
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from bench.boards import FACILITATOR, SEAT, SECTION, filled, note_id
from bench.load import report
from board import project, rules, snapshot, wire
from board.limits import BATCH, NOTES
from board.notes import AddNote, MoveNote, NoteAdded, NoteMoved
from board.state import Board, NoteId
from board.sums import Sum

TIMES = 20_000


def micros(call: Callable[[], object]) -> float:
    """Return the µs of one call, the best of five runs."""
    return round(min(timeit.repeat(call, number=TIMES, repeat=5)) / TIMES * 1e6, 2)


def measured(notes: int) -> dict[str, float]:
    """Return what things cost on a board of so many notes, the new one included."""
    board = filled(notes - 1)
    id = note_id((notes - 1) // 2)
    move = MoveNote(id, SECTION, 7, 9, "", 0)
    moved = NoteMoved(id, SECTION, 7, 9, 65_536)
    add = AddNote(NoteId("z" * 16), SECTION, "a note of a few words", "en", "blue", 1, 2, "")
    added = NoteAdded(add.id, SECTION, add.text, "en", "blue", 1, 2, 9, SEAT, "")
    after = rules.evolve(board, moved)
    body = wire.encode(moved)
    total = Sum()
    total.of(board)
    return {
        "decide_move_us": micros(lambda: rules.decide(board, move, FACILITATOR)),
        "decide_add_us": micros(lambda: rules.decide(board, add, FACILITATOR)),
        "evolve_move_us": micros(lambda: rules.evolve(board, moved)),
        "evolve_add_us": micros(lambda: rules.evolve(board, added)),
        "project_us": micros(lambda: project.common(board, after, moved)),
        "encode_us": micros(lambda: wire.encode(moved)),
        "decode_us": micros(lambda: wire.event(body)),
        "sum_again_ms": round(timeit.timeit(lambda: total.of(after), number=20) / 20 * 1e3, 3),
        "snapshot_ms": round(timeit.timeit(lambda: snapshot.shown(board), number=5) / 5e-3, 3),
    }


def batches() -> dict[str, list[MoveNote]]:
    """Return what one frame may ask: a pattern for each way in which room runs out."""
    rnd, ids = random.Random(1), [note_id(n) for n in range(NOTES)]
    moved = ids[-BATCH:]
    pairs: dict[str, Iterable[tuple[NoteId, NoteId]]] = {
        "anywhere": ((id, rnd.choice(ids)) for id in moved),
        "first": ((id, ids[0]) for id in moved),
        "before_one": ((id, ids[NOTES // 2]) for id in moved),
        "before_the_last_moved": zip(moved, [ids[9], *moved], strict=False),
        "two_in_turns": zip(ids[:2] * (BATCH // 2), ids[1::-1] * (BATCH // 2), strict=True),
    }
    return {
        name: [MoveNote(id, SECTION, 0, 0, before, 0) for id, before in of]
        for name, of in pairs.items()
    }


def done(board: Board, moves: list[MoveNote]) -> None:
    """Decide, apply and encode as a turn does."""
    for move in moves:
        for event in rules.decide(board, move, FACILITATOR):
            board = rules.evolve(board, event)
            wire.encode(event)


def millis(board: Board) -> dict[str, float]:
    """Return the ms of each batch, the best of five runs; ``worst_ms`` is the goal's: 50."""
    found = {
        f"{name}_ms": round(min(timeit.repeat(lambda: done(board, moves), number=1)) * 1e3, 1)  # noqa: B023
        for name, moves in batches().items()
    }
    return {**found, "worst_ms": max(found.values())}


def main() -> None:
    for notes in (50, 1_000, 5_000):
        report(bench="evolve", notes=notes, **measured(notes))
    board = filled(NOTES)
    columns = replace(board, about=replace(board.about, layout="columns"))
    report(bench="evolve", notes=NOTES, moves=BATCH, **millis(columns))


if __name__ == "__main__":
    main()
