"""Teams: whom a round cuts people into, and who reads whose notes by it (rules RO16, VI10).

Everybody knows how many teams there are; who is in one, its members know, and facilitators.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from itertools import pairwise
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from board.state import (
    Board,
    Cut,
    Note,
    NoteId,
    Role,
    Round,
    RoundId,
    Seat,
    SeatId,
    Team,
)

BEGUN: Final = ("running", "paused", "closing", "closed")
T = TypeVar("T")


class RoundTeamed(Struct, frozen=True, array_like=True, tag="round.teamed"):
    """Who sits with whom in a round that has just begun; all see ``Teamed``."""

    id: RoundId
    teams: tuple[Team, ...]


class SeatTeamed(Struct, frozen=True, array_like=True, tag="seat.teamed"):
    """Somebody comes to a team, counted from 1; one more than there are is a new one."""

    round: RoundId
    seat: SeatId
    team: int


class Teamed(Struct, frozen=True, array_like=True, tag="teamed"):
    """A form, never stored: into how many teams people are cut."""

    round: RoundId
    teams: int


class TeamOf(Struct, frozen=True, array_like=True, tag="team"):
    """A private thing, never stored: a team by its number from 1, for those in it and who leads."""

    round: RoundId
    team: int
    seats: Team


TeamEvent = RoundTeamed | SeatTeamed


def at_start(board: Board, round: Round, here: Container[int]) -> list[RoundTeamed]:
    """Return the teams of a round that begins, where its plan has any."""
    if round.plan.visibility != "group":
        return []
    there = [seat for seat in _participants(board) if seat.n in here] or _participants(board)
    old = cut_of(board, round.plan.team_of)
    seats = [seat.id for seat in there]
    if old is None or not any(old.teams):
        return [RoundTeamed(round.id, _cut(seats, round.plan.team_size))]
    return [RoundTeamed(round.id, _united(board, old, seats, round.plan.team_size))]


def teamed(board: Board, e: RoundTeamed) -> Board:
    """Return the board with these teams: each reads what its members alone have read so far."""
    over = tuple(round.id for round in board.rounds if round.state in BEGUN)
    others = (cut for cut in board.secret.cuts if cut.round != e.id)
    cut = Cut(e.id, e.teams, over)
    board = board.with_secret(cuts=(*others, cut)).with_round(e.id, teams=len(e.teams))
    return _given(board, cut, {seat for team in e.teams for seat in team})


def seat_teamed(board: Board, e: SeatTeamed) -> Board:
    cut = cut_of(board, e.round)
    if cut is None or not 1 <= e.team <= len(cut.teams) + 1:
        return board
    rest = [tuple(id for id in team if id != e.seat) for team in (*cut.teams, ())]
    rest[e.team - 1] = (*rest[e.team - 1], e.seat)
    rows = tuple(rest if rest[-1] else rest[:-1])
    after = tuple(replace(old, teams=rows) if old is cut else old for old in board.secret.cuts)
    board = board.with_secret(cuts=after).with_round(e.round, teams=len(rows))
    return _given(board, cut, {e.seat})


def counted(board: Board, form: Teamed) -> Board:
    return board.with_round(form.round, teams=form.teams)


def cut_of(board: Board, round: str) -> Cut | None:
    return next((cut for cut in board.secret.cuts if cut.round == round), None)


def number(cut: Cut, seat: SeatId) -> int:
    """Return the number of a seat's team, from 1; 0 for who is in none."""
    return next((at for at, team in enumerate(cut.teams, 1) if seat in team), 0)


def smallest(board: Board, cut: Cut) -> int:
    """Return the number of the team with the fewest people who have not left; 1 for the first."""
    sizes = [
        (sum(not board.seats[id].gone for id in team if id in board.seats), at)
        for at, team in enumerate(cut.teams, 1)
    ]
    return min(sizes, default=(0, 1))[1]


def given(board: Board, round: str, seat: SeatId) -> bool:
    """Tell whether a team reads what a seat writes for a round that only waits to be shown."""
    return any(round in cut.over and number(cut, seat) for cut in board.secret.cuts)


def circles(board: Board) -> Callable[[Note], set[SeatId]]:
    """Return what says of a note who sits, or sat, with its writer since: for many at once."""
    cuts = [
        (cut.over, {seat: team for team in cut.teams for seat in team}) for cut in board.secret.cuts
    ]
    return lambda note: {
        seat for over, of in cuts if note.round in over for seat in of.get(note.seat, ())
    }


def readers(board: Board, note: Note) -> set[SeatId]:
    """Return who sits, or sat, with the writer of a note since it was written, its writer too."""
    own = [(cut, number(cut, note.seat)) for cut in board.secret.cuts if note.round in cut.over]
    return {seat for cut, at in own if at for seat in cut.teams[at - 1]}


def with_whom(board: Board, seat: SeatId) -> Callable[[Note], bool]:
    """Return what tells whether a seat is among the ``readers`` of a note: for many at once."""
    own = [(cut, number(cut, seat)) for cut in board.secret.cuts]
    fellows = [(set(cut.over), set(cut.teams[at - 1])) for cut, at in own if at]
    return lambda note: any(note.round in over and note.seat in team for over, team in fellows)


def things(board: Board, seat: SeatId) -> list[TeamOf]:
    """Return the newest teams that a seat knows of: its own, and all of them for who leads."""
    if not board.secret.cuts:
        return []
    cut = board.secret.cuts[-1]
    rows = [TeamOf(cut.round, at, team) for at, team in enumerate(cut.teams, 1)]
    return [row for row in rows if seat in row.seats or leads(board, seat)]


def common(before: Board, after: Board, event: TeamEvent) -> Teamed | None:
    """Return what all learn: how many teams there are, where that is new."""
    round = event.id if isinstance(event, RoundTeamed) else event.round
    cut, old = cut_of(after, round), cut_of(before, round)
    if cut is None or (old is not None and len(old.teams) == len(cut.teams)):
        return None
    return Teamed(cut.round, len(cut.teams))


def told(before: Board, after: Board, event: TeamEvent) -> dict[SeatId, list[TeamOf]]:
    """Return who is told of which team: who is or was in it, and facilitators; where it changed."""
    round = event.id if isinstance(event, RoundTeamed) else event.round
    cut, old = cut_of(after, round), cut_of(before, round)
    if cut is None:
        return {}
    was = dict(enumerate(old.teams if old else (), 1))
    led = [id for id in after.seats if leads(after, id)]
    found: dict[SeatId, list[TeamOf]] = {}
    for at, team in enumerate(cut.teams, 1):
        if was.get(at) != team:
            for seat in dict.fromkeys((*was.get(at, ()), *team, *led)):
                found.setdefault(seat, []).append(TeamOf(cut.round, at, team))
    return found


def touched(before: Board, after: Board, event: TeamEvent) -> list[NoteId]:
    """Return the notes whose readers such an event may change: those of the people it moves."""
    sights, hidden = after.secret.sights, after.secret.hidden
    theirs = [(id, note.seat) for id, note in hidden.items() if sights[id] == "team"]
    if isinstance(event, RoundTeamed):
        return [id for id, _ in theirs]
    moved = _near(before, event) | _near(after, event)
    return [id for id, seat in theirs if seat in moved]


def leads(board: Board, id: SeatId) -> bool:
    seat = board.seats.get(id)
    return seat is not None and seat.role is Role.FACILITATOR and not seat.gone


def _near(board: Board, event: SeatTeamed) -> set[SeatId]:
    """Return who is in the team of somebody who moves, as it is on ``board``."""
    cut = cut_of(board, event.round)
    at = number(cut, event.seat) if cut else 0
    return set(cut.teams[at - 1]) if cut and at else set()


def _given(board: Board, cut: Cut, seats: Container[SeatId]) -> Board:
    """Return the board in which teams receive what these alone have read so far."""
    sights = board.secret.sights
    for id, note in board.secret.hidden.items():
        if sights[id] == "own" and note.seat in seats and note.round in cut.over:
            sights = sights.set(id, "team")
    return board.with_secret(sights=sights)


def _participants(board: Board) -> list[Seat]:
    """Return those who take part and have not left, in the order in which they came."""
    seats = (
        seat
        for seat in board.seats.values()
        if seat.role is Role.PARTICIPANT and not (seat.gone or seat.waiting)
    )
    return sorted(seats, key=lambda seat: seat.n)


def _cut(seats: Sequence[SeatId], size: int) -> tuple[Team, ...]:
    """Cut a row of people into teams of ``size``; who is over joins the first teams, one each."""
    return tuple(tuple(team) for team in _dealt(seats, max(1, len(seats) // size)) if team)


def _united(board: Board, old: Cut, seats: Sequence[SeatId], size: int) -> tuple[Team, ...]:
    """Unite teams until about so many sit together; nobody is left with the former ones alone."""
    plan = next((round.plan for round in board.rounds if round.id == old.round), None)
    before = plan.team_size if plan and plan.team_size else 1
    filled = [team for team in old.teams if team]
    many = max(1, len(filled) // max(2, size // before))
    teams = [tuple(id for team in part for id in team) for part in _dealt(filled, many)]
    known = {id for team in teams for id in team}
    for seat in seats:
        if seat not in known:
            least = min(range(len(teams)), key=lambda at: (len(teams[at]), at))
            teams[least] = (*teams[least], seat)
    return tuple(team for team in teams if team)


def _dealt(row: Sequence[T], parts: int) -> list[Sequence[T]]:
    """Cut a row into so many pieces that follow one another; the first are longer by one."""
    each, more = divmod(len(row), parts)
    ends = [at * each + min(at, more) for at in range(parts + 1)]
    return [row[a:b] for a, b in pairwise(ends)]
