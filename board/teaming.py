"""Coming to a team, and going to another one (docs/RULES.md, RO16)."""

from __future__ import annotations

from msgspec import Struct

from board import teams
from board.agenda import may
from board.state import Board, Caller, Cut, Refused, Role, RoundId, SeatId
from board.teams import SeatTeamed

GOING_ON = ("running", "paused", "closing")


class MoveTeam(Struct, frozen=True, array_like=True, tag="team.move", forbid_unknown_fields=True):
    """``team`` counts from 1."""

    round: RoundId
    seat: SeatId
    team: int


class EnterTeam(Struct, frozen=True, array_like=True, tag="team.enter"):
    """Asked by the access layer alone, for whoever comes while a round with teams runs."""


TeamCommand = MoveTeam | EnterTeam


def move(board: Board, ask: MoveTeam, by: Caller) -> list[SeatTeamed]:
    """Put somebody into another team: what was read stays read, and new readers come."""
    may(board, by)
    round = board.round(ask.round)
    if round.state not in GOING_ON:
        raise Refused("round-over", round=round.id)
    cut = teams.cut_of(board, round.id)
    if cut is None:
        raise Refused("bad-value", field="round")
    seat = board.seats.get(ask.seat)
    if seat is None or seat.gone or seat.waiting or seat.role is not Role.PARTICIPANT:
        raise Refused("bad-value", field="seat")
    if not 1 <= ask.team <= len(cut.teams):
        raise Refused("bad-value", field="team", least=1, most=len(cut.teams))
    if teams.number(cut, seat.id) == ask.team:
        return []
    return [SeatTeamed(round.id, seat.id, ask.team)]


def enter(board: Board, ask: EnterTeam, by: Caller) -> list[SeatTeamed]:
    """Find a team for who came late; nothing where they have one, or there are none."""
    del ask
    cut = lacking(board, by.seat)
    return [] if cut is None else [SeatTeamed(cut.round, by.seat, teams.smallest(board, cut))]


def lacking(board: Board, id: SeatId) -> Cut | None:
    """Return the teams of the round that runs, where a seat should be in one and is in none."""
    seat, current = board.seats.get(id), board.current
    if seat is None or current is None or seat.gone or seat.waiting or board.about.newer:
        return None
    cut = teams.cut_of(board, current.id) if seat.role is Role.PARTICIPANT else None
    return None if cut is None or teams.number(cut, id) else cut
