"""Removing a person for good, and taking that back (docs/RULES.md, BO14)."""

from __future__ import annotations

from msgspec import Struct

from board import limits, seats
from board.permissions import check
from board.state import Board, Caller, Refused, Role, Seat, SeatId


class BanSeat(Struct, frozen=True, array_like=True, tag="seat.ban", forbid_unknown_fields=True):
    """Removes somebody else, who may not come in anew with what the device has kept."""

    seat: SeatId


class ReturnSeat(
    Struct, frozen=True, array_like=True, tag="seat.return", forbid_unknown_fields=True
):
    """Gives back a seat that was removed, for good or not."""

    seat: SeatId


class SeatBanned(Struct, frozen=True, array_like=True, tag="seat.banned"):
    """To others it is no more than a removal."""

    id: SeatId


class SeatReturned(Struct, frozen=True, array_like=True, tag="seat.returned"):
    id: SeatId


BanningCommand = BanSeat | ReturnSeat
BanningEvent = SeatBanned | SeatReturned


def ban(board: Board, ask: BanSeat, by: Caller) -> list[SeatBanned]:
    seat = _known(board, ask.seat, by)
    if seat.id == by.seat:
        raise Refused("bad-value", field="seat")
    return [] if seat.id in board.secret.banned else [SeatBanned(seat.id)]


def give_back(board: Board, ask: ReturnSeat, by: Caller) -> list[SeatReturned]:
    seat = _known(board, ask.seat, by)
    if not seat.gone:
        return []
    if seat.role is not Role.VIEWER and seats.taken(board) >= limits.SEATS:
        raise Refused("seats-full", most=limits.SEATS)
    return [SeatReturned(seat.id)]


def banned(board: Board, e: SeatBanned) -> Board:
    if e.id not in board.seats:
        return board
    board = seats.removed(board, seats.SeatRemoved(e.id))
    return board.with_secret(banned=board.secret.banned.set(e.id, True))


def returned(board: Board, e: SeatReturned) -> Board:
    kept = board.secret.banned
    board = board.with_secret(banned=kept.delete(e.id) if e.id in kept else kept)
    return seats.changed(board, e.id, gone=False)


def _known(board: Board, id: SeatId, by: Caller) -> Seat:
    seats.unended(board)
    check(board, "structure", by)
    seat = board.seats.get(id)
    if seat is None:
        raise Refused("bad-value", field="seat")
    return seat
