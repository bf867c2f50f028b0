"""Hidden notes: who receives them, and what everybody may know of them (docs/RULES.md, 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import teams
from board.state import Board, Note, NoteId, Plan, Role, SeatId, SectionId, Unseen

# What a round's visibility makes of the notes that are written in it.
SIGHTS: Final[Mapping[str, str]] = {
    "all": "all", "own": "own", "group": "team", "facilitator": "facilitator",
    "aggregate": "sealed",
}  # fmt: skip
VISIBILITIES: Final = tuple(SIGHTS)
ASIDE: Final = ("held", "hidden", "returned")  # what facilitators keep back: in no count
LED: Final = ("facilitator", *ASIDE)  # sights of what facilitators receive too
WAITING: Final = ("own", "team")  # sights of what the next reveal shows
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


def sight_of(board: Board, round: str, seat: SeatId) -> str:
    """Return who receives what a seat writes for a round; "all" where there is none."""
    found = next((each for each in board.rounds if each.id == round), None)
    sight = "all" if found is None else SIGHTS[found.plan.visibility]
    if sight in WAITING:
        return "team" if teams.given(board, round, seat) else "own"
    return sight


def opens(plan: Plan) -> bool:
    """Tell whether the start of such a round reveals what is hidden (rule VI9)."""
    if plan.visibility == "all":
        return True
    return plan.kind in OPENING and plan.visibility != "facilitator"


def waiting(board: Board, section: SectionId) -> int:
    """Return how many hidden notes lie in a section."""
    return sum(n for row in board.unseen for id, n in row.sections if id == section)


def kept(board: Board, section: SectionId) -> int:
    """Return how many notes of a section facilitators keep back."""
    hidden = board.secret.hidden.items()
    return sum(note.section == section and aside(board, id) for id, note in hidden)


def quiet(board: Board) -> bool:
    """Tell whether nobody may see where others point and type (rule VI16)."""
    current = board.current
    return nameless(board) or (current is not None and current.plan.visibility != "all")


def nameless(board: Board) -> bool:
    """Tell whether what is written now keeps no names."""
    current = board.current
    return "none" in (board.about.names, "" if current is None else current.names)


def readers(board: Board, note: Note, sight: str) -> set[SeatId]:
    """Return the seats that receive a hidden note: its author's, if it has one, and who may."""
    seats = {note.seat} if note.seat else set[SeatId]()
    if sight == "team":
        seats |= teams.readers(board, note)
    if sight in LED:
        seats |= {
            seat.id
            for seat in board.seats.values()
            if seat.role is Role.FACILITATOR and not seat.gone
        }
    return seats


def readers_of(board: Board, id: NoteId) -> set[SeatId]:
    """Return the seats that receive a note by themselves: none where it is not hidden."""
    note = board.secret.hidden.get(id)
    return set() if note is None else readers(board, note, board.secret.sights[id])


def aside(board: Board, id: NoteId) -> bool:
    """Tell whether facilitators keep a note back, also one that was deleted meanwhile."""
    return board.secret.sights.get(id) in ASIDE


def reads(board: Board, seat: SeatId, note: Note, sight: str) -> bool:
    """Tell whether a seat is among the ``readers`` of a hidden note, without looking at others."""
    if note.seat == seat:
        return True
    if sight == "team":
        return seat in teams.readers(board, note)
    return sight in LED and teams.leads(board, seat)


def received(board: Board, seat: SeatId) -> list[NoteId]:
    """Return the hidden notes that a seat is among the ``readers`` of: for many at once."""
    sights, leads = board.secret.sights, teams.leads(board, seat)
    sits_with = teams.with_whom(board, seat)

    def comes(note: Note, sight: str) -> bool:
        return note.seat == seat or (sits_with(note) if sight == "team" else leads and sight in LED)

    return [id for id, note in board.secret.hidden.items() if comes(note, sights[id])]


def came(board: Board, note: Note) -> Count | None:
    """Return what all learn when a hidden note comes to ``board``."""
    if aside(board, note.id):
        return None
    return Count(note.section, 1, _alone(board, note), note.round)


def went(board: Board, note: Note) -> Count | None:
    """Return what all learn when a hidden note leaves ``board``."""
    if aside(board, note.id):
        return None
    return Count(note.section, -1, -_alone(board, note), note.round)


def crossed(board: Board, old: Note, new: Note) -> Count | None:
    """Return what all learn when a hidden note changes; None if it stays in its section."""
    if old.section == new.section or aside(board, old.id):
        return None
    return Count(new.section, 1, 0, new.round, old.section)


def changes(board: Board, ids: Iterable[NoteId]) -> tuple[Count, ...]:
    """Return what all learn when these hidden notes leave at once."""
    counts: dict[tuple[str, SectionId], int] = {}
    leaving = {id for id in ids if id in board.secret.hidden and not aside(board, id)}
    for note in map(board.secret.hidden.__getitem__, leaving):
        key = note.round, note.section
        counts[key] = counts.get(key, 0) - 1
    gone = {round: _writers(board, round, leaving) for round, _ in counts}
    return tuple(
        Count(section, n, gone.pop(round, 0), round)
        for (round, section), n in sorted(counts.items())
    )


def gains(before: Board, after: Board) -> tuple[Count, ...]:
    """Return what all learn when hidden notes come by which ``after`` differs."""
    rows = {row.round: row for row in before.unseen}
    counts: list[Count] = []
    for row in after.unseen:
        old = rows.get(row.round, Unseen(row.round, 0, ()))
        more, there = row.writers - old.writers, dict(old.sections)
        for section, n in row.sections:
            if n > there.get(section, 0):
                counts.append(Count(section, n - there.get(section, 0), more, row.round))
                more = 0
    return tuple(counts)


def counted(board: Board, count: Count | None) -> Board:
    """Return the board with the hidden notes of a round counted anew; None changes nothing."""
    if count is None:
        return board
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
    board = board.with_secret(sights=board.secret.sights.set(note.id, sight))
    count = came(board, note)
    return counted(board.with_note(note, hidden=True), count)


def moved(board: Board, old: Note, new: Note) -> Board:
    """Return the board with ``new`` for ``old``, counted where it lies now if it is hidden."""
    count = crossed(board, old, new) if old.id in board.secret.hidden else None
    return counted(board.with_note(new), count)


def taken(board: Board, note: Note) -> Board:
    """Return the board without the note, in whichever layer it was."""
    count = went(board, note) if note.id in board.secret.hidden else None
    return counted(board.without_note(note), count)


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
            for other in _counting(board)
        )
    )


def _writers(board: Board, round: str, leaving: set[NoteId]) -> int:
    """Return how many seats more have hidden notes of a round once these have left."""
    notes = [note for note in _counting(board) if note.round == round and note.seat]
    before = {note.seat for note in notes}
    return len({note.seat for note in notes if note.id not in leaving}) - len(before)


def _counting(board: Board) -> Iterator[Note]:
    return (note for id, note in board.secret.hidden.items() if not aside(board, id))
