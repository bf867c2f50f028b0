"""What a decision and an event cost on boards of 50, 1,000 and 5,000 notes.

python -m bench.evolve
"""

from __future__ import annotations

import timeit
from collections.abc import Callable

from bench.boards import FACILITATOR, SEAT, SECTION, filled, note_id
from bench.load import report
from board import project, rules, snapshot, wire
from board.notes import AddNote, MoveNote, NoteAdded, NoteMoved
from board.state import NoteId
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


def main() -> None:
    for notes in (50, 1_000, 5_000):
        report(bench="evolve", notes=notes, **measured(notes))


if __name__ == "__main__":
    main()
