"""Places of people on the board: joining, naming, giving roles, leaving."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from board import aliases, limits, text
from board.permissions import check, unfrozen
from board.state import Board, Caller, Refused, Role, Seat, SeatId


class JoinSeat(Struct, frozen=True, array_like=True, tag="seat.join", forbid_unknown_fields=True):
    """Asked by the access layer alone, for whoever holds a link.

    ``led``: by a facilitator who writes for somebody, and for whom no door is closed.
    """

    id: SeatId
    role: Role
    led: bool = False


class RenameSeat(
    Struct, frozen=True, array_like=True, tag="seat.rename", forbid_unknown_fields=True
):
    label: str


class GiveRole(Struct, frozen=True, array_like=True, tag="role.give", forbid_unknown_fields=True):
    seat: SeatId
    role: Role


class RemoveSeat(
    Struct, frozen=True, array_like=True, tag="seat.remove", forbid_unknown_fields=True
):
    seat: SeatId


class AdmitSeat(Struct, frozen=True, array_like=True, tag="seat.admit", forbid_unknown_fields=True):
    """Lets somebody in who waits at the door."""

    seat: SeatId


class SeatJoined(Struct, frozen=True, array_like=True, tag="seat.joined"):
    id: SeatId
    n: int
    role: Role
    label: str
    face: int
    waiting: bool = False


class SeatRenamed(Struct, frozen=True, array_like=True, tag="seat.renamed"):
    id: SeatId
    label: str


class RoleGiven(Struct, frozen=True, array_like=True, tag="role.given"):
    id: SeatId
    role: Role


class SeatRemoved(Struct, frozen=True, array_like=True, tag="seat.removed"):
    id: SeatId


class SeatAdmitted(Struct, frozen=True, array_like=True, tag="seat.admitted"):
    id: SeatId


SeatCommand = JoinSeat | RenameSeat | GiveRole | RemoveSeat | AdmitSeat
SeatEvent = SeatJoined | SeatRenamed | RoleGiven | SeatRemoved | SeatAdmitted


def join(board: Board, ask: JoinSeat, by: Caller) -> list[SeatJoined]:
    """Make a seat with an alias that no seat has; no door is closed to facilitators."""
    if board.about.newer:
        raise Refused("newer-board")
    if ask.id in board.seats:
        return []
    led = ask.led or ask.role is Role.FACILITATOR
    if board.about.door == "closed" and not led:
        raise Refused("door-closed")
    if ask.role is not Role.VIEWER and taken(board) >= limits.SEATS:
        raise Refused("seats-full", most=limits.SEATS)
    if len(board.seats) >= limits.SEATS_IN_ALL:
        raise Refused("seats-full", most=limits.SEATS_IN_ALL)
    n = len(board.seats) + 1
    index = int.from_bytes(by.fresh[:4], "big") % aliases.ALIASES
    chosen, label = next(free_aliases(board, index), (index, ""))
    label = label or suggestion(board, aliases.alias(board.about.lang, chosen))
    waits = board.about.door == "approve" and not led
    return [SeatJoined(ask.id, n, ask.role, label, aliases.face(chosen), waits)]


def free_aliases(board: Board, start: int) -> Iterator[tuple[int, str]]:
    """Yield number and words of every alias that no seat has or is like, from ``start`` around."""
    seats = board.seats.values()
    taken = {text.fold(seat.label) for seat in seats}
    leads = {text.skeleton(seat.label) for seat in seats if seat.role is Role.FACILITATOR}
    for step in range(aliases.ALIASES):
        number = (start + step) % aliases.ALIASES
        label = aliases.alias(board.about.lang, number)
        if text.fold(label) not in taken and text.skeleton(label) not in leads:
            yield number, label


def rename(board: Board, ask: RenameSeat, by: Caller) -> list[SeatRenamed]:
    unended(board)
    check(board, "own", by)
    label = text.fits(ask.label, limits.LABEL, field="label")
    if not label:
        raise Refused("text-empty")
    if board.seats[by.seat].label == label:
        return []
    if any(_taken(seat, label, by) for seat in board.seats.values() if seat.id != by.seat):
        raise Refused("label-taken", suggestion=suggestion(board, label))
    return [SeatRenamed(by.seat, label)]


def give_role(board: Board, ask: GiveRole, by: Caller) -> list[RoleGiven]:
    unfrozen(board, by)
    check(board, "structure", by)
    seat = _seat(board, ask.seat)
    if seat.role is ask.role:
        return []
    not_last(board, seat)
    return [RoleGiven(seat.id, ask.role)]


def remove(board: Board, ask: RemoveSeat, by: Caller) -> list[SeatRemoved]:
    unended(board)
    check(board, "own" if ask.seat == by.seat else "structure", by)
    seat = board.seats.get(ask.seat)
    if seat is None or seat.gone:
        return []
    not_last(board, seat)
    return [SeatRemoved(seat.id)]


def admit(board: Board, ask: AdmitSeat, by: Caller) -> list[SeatAdmitted]:
    unended(board)
    check(board, "structure", by)
    seat = board.seats.get(ask.seat)
    if seat is None or seat.gone:
        raise Refused("bad-value", field="seat")
    return [SeatAdmitted(seat.id)] if seat.waiting else []


def joined(board: Board, e: SeatJoined) -> Board:
    seat = Seat(e.id, e.n, e.role, e.label, e.face, waiting=e.waiting)
    return replace(board, seats=board.seats.set(e.id, seat))


def renamed(board: Board, e: SeatRenamed) -> Board:
    return changed(board, e.id, label=e.label)


def role_given(board: Board, e: RoleGiven) -> Board:
    return changed(board, e.id, role=e.role)


def admitted(board: Board, e: SeatAdmitted) -> Board:
    return changed(board, e.id, waiting=False)


def removed(board: Board, e: SeatRemoved) -> Board:
    return changed(board, e.id, gone=True)


def voters(board: Board) -> int:
    """Return how many seats may vote now (rule VO11)."""
    seats = board.seats.values()
    return sum(not (s.gone or s.waiting) and s.role is not Role.VIEWER for s in seats)


def taken(board: Board) -> int:
    """Return how many places are taken, of those that are counted (rule BO16)."""
    seats = board.seats.values()
    if len(seats) < limits.SEATS:
        return len(seats)
    return sum(not seat.gone and seat.role is not Role.VIEWER for seat in seats)


def changed(board: Board, id: SeatId, **changes: object) -> Board:
    """Return the board with those fields of a seat changed; as it is without that seat."""
    seat = board.seats.get(id)
    if seat is None:
        return board
    return replace(board, seats=board.seats.set(id, replace(seat, **changes)))


def _seat(board: Board, id: SeatId) -> Seat:
    seat = board.seats.get(id)
    if seat is None or seat.gone or seat.waiting:
        raise Refused("bad-value", field="seat")
    return seat


def not_last(board: Board, seat: Seat) -> None:
    """Refuse to lose the last who leads (rule BO13)."""
    if seat.role is not Role.FACILITATOR:
        return
    if not any(
        s.role is Role.FACILITATOR and not s.gone and s.id != seat.id for s in board.seats.values()
    ):
        raise Refused("last-facilitator")


def unended(board: Board) -> None:
    """Refuse what changes seats on a board that is finished, or newer than this program."""
    if board.about.newer:
        raise Refused("newer-board")
    if board.about.finished:
        raise Refused("board-finished")


def _taken(seat: Seat, label: str, by: Caller) -> bool:
    """Tell whether ``seat`` has that label, or one that lets take somebody for a facilitator."""
    if text.fold(seat.label) == text.fold(label):
        return True
    leads = Role.FACILITATOR in (seat.role, by.role)
    return leads and text.skeleton(seat.label) == text.skeleton(label)


def suggestion(board: Board, label: str, first: int = 2) -> str:
    """Return the label with the first number that makes it nobody's, and like nobody's."""
    labels = [seat.label for seat in board.seats.values()]
    taken = {text.fold(old) for old in labels} | {text.skeleton(old) for old in labels}
    stem = text.shortened(label, limits.LABEL - 7)
    numbered = (f"{stem} {n}".strip() for n in itertools.count(first))
    return next(new for new in numbered if not {text.fold(new), text.skeleton(new)} & taken)
