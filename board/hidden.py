"""Hidden notes: who receives them, and what everybody may know of them (docs/RULES.md, 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board.state import Board, Note, NoteId, Plan, Role, SeatId, SectionId, Unseen

# What a round's visibility makes of the notes that are written in it.
SIGHTS: Final[Mapping[str, str]] = {
    "all": "all", "own": "own", "facilitator": "facilitator", "aggregate": "sealed",
}  # fmt: skip
VISIBILITIES: Final = tuple(SIGHTS)
LED: Final = ("facilitator",)  # sights of what facilitators receive too
OPENING: Final = ("group", "name", "vote", "rate", "merge")


class Count(Struct, frozen=True, array_like=True, tag="count"):
    """So many more ballots in a vote; or, with a round, hidden notes of it in the section ``id``.

    ``left`` is the section that a note went from, ``writers`` how many more seats have some.
    """

    id: str
    change: int
    writers: int
    round: str = ""
    left: str = ""


def sight_of(board: Board, round: str) -> str:
    """Return who receives what is written for a round; "all" where there is none."""
    found = next((each for each in board.rounds if each.id == round), None)
    return "all" if found is None else SIGHTS[found.plan.visibility]


def opens(plan: Plan) -> bool:
    """Tell whether the start of such a round reveals what is hidden (rule VI9)."""
    if plan.visibility == "all":
        return True
    return plan.kind in OPENING and plan.visibility != "facilitator"


def waiting(board: Board, section: SectionId) -> int:
    """Return how many hidden notes lie in a section."""
    return sum(n for row in board.unseen for id, n in row.sections if id == section)


def quiet(board: Board) -> bool:
    """Tell whether nobody may see where others point and type (rule VI16)."""
    current = board.current
    if current is None:
        return board.about.names == "none"
    return current.plan.visibility != "all" or "none" in (current.names, board.about.names)


def readers(board: Board, note: Note, sight: str) -> set[SeatId]:
    """Return the seats that receive a hidden note: its author's, if it has one, and who may."""
    seats = {note.seat} if note.seat else set[SeatId]()
    if sight in LED:
        seats |= {
            seat.id
            for seat in board.seats.values()
            if seat.role is Role.FACILITATOR and not seat.gone
        }
    return seats


def reads(board: Board, seat: SeatId, note: Note, sight: str) -> bool:
    """Tell whether a seat is among the ``readers`` of a hidden note, without looking at others."""
    if note.seat == seat:
        return True
    there = board.seats.get(seat)
    leads = there is not None and there.role is Role.FACILITATOR and not there.gone
    return leads and sight in LED


def came(board: Board, note: Note) -> Count:
    """Return what all learn when a hidden note comes to ``board``."""
    return Count(note.section, 1, _alone(board, note), note.round)


def went(board: Board, note: Note) -> Count:
    """Return what all learn when a hidden note leaves ``board``."""
    return Count(note.section, -1, -_alone(board, note), note.round)


def crossed(old: Note, new: Note) -> Count | None:
    """Return what all learn when a hidden note changes; None if it stays in its section."""
    if old.section == new.section:
        return None
    return Count(new.section, 1, 0, new.round, old.section)


def changes(board: Board, ids: Iterable[NoteId]) -> tuple[Count, ...]:
    """Return what all learn when these hidden notes leave at once."""
    counts: dict[tuple[str, SectionId], int] = {}
    leaving = {id for id in ids if id in board.secret.hidden}
    for note in map(board.secret.hidden.__getitem__, leaving):
        key = note.round, note.section
        counts[key] = counts.get(key, 0) - 1
    gone = {round: _writers(board, round, leaving) for round, _ in counts}
    return tuple(
        Count(section, n, gone.pop(round, 0), round)
        for (round, section), n in sorted(counts.items())
    )


def counted(board: Board, count: Count) -> Board:
    """Return the board with the hidden notes of a round counted anew."""
    rows = {row.round: row for row in board.unseen}
    row = rows.pop(count.round, Unseen(count.round, 0, ()))
    sections = dict(row.sections)
    for id, n in ((count.id, count.change), (count.left, -count.change)):
        sections[SectionId(id)] = sections.get(SectionId(id), 0) + n
    kept = tuple(sorted((id, n) for id, n in sections.items() if id and n > 0))
    if kept:
        rows[row.round] = Unseen(row.round, row.writers + count.writers, kept)
    return replace(board, unseen=tuple(rows[round] for round in sorted(rows)))


def put(board: Board, note: Note, sight: str) -> Board:
    """Return the board with a note that only those see whom ``sight`` names."""
    count = came(board, note)
    board = board.with_note(note, hidden=True)
    board = board.with_secret(sights=board.secret.sights.set(note.id, sight))
    return counted(board, count)


def moved(board: Board, old: Note, new: Note) -> Board:
    """Return the board with ``new`` for ``old``, counted where it lies now if it is hidden."""
    count = crossed(old, new) if old.id in board.secret.hidden else None
    board = board.with_note(new)
    return board if count is None else counted(board, count)


def taken(board: Board, note: Note) -> Board:
    """Return the board without the note, in whichever layer it was."""
    count = went(board, note) if note.id in board.secret.hidden else None
    board = board.without_note(note)
    return board if count is None else counted(board, count)


def rehoused(board: Board, section: str, to: SectionId) -> Board:
    """Return the board with the hidden notes of a removed section, and their counts, in another."""
    for note in board.secret.hidden.values():
        if note.section == section:
            board = board.with_note(replace(note, section=to, place_at=board.seq))
    for row in board.unseen:
        n = dict(row.sections).get(SectionId(section), 0)
        if n:
            board = counted(board, Count(to, n, 0, row.round, section))
    return board


def _alone(board: Board, note: Note) -> int:
    """Return 1 for the only hidden note of its seat in its round, 0 for others and the nameless."""
    if not note.seat:
        return 0
    return int(
        not any(
            other.seat == note.seat and other.round == note.round and other.id != note.id
            for other in board.secret.hidden.values()
        )
    )


def _writers(board: Board, round: str, leaving: set[NoteId]) -> int:
    """Return how many seats more have hidden notes of a round once these have left."""
    notes = [note for note in board.secret.hidden.values() if note.round == round and note.seat]
    before = {note.seat for note in notes}
    return len({note.seat for note in notes if note.id not in leaving}) - len(before)
