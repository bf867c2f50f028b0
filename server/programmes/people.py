"""The same person on every board of a programme, by a key that only that person's browser has.

From the key, the programme and the board follows a seat. Nothing that is stored says which seats
are one person's, and notes without a name are tied to no seat at all (docs/RULES.md, PG3, PG4).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import count, takewhile
from typing import Annotated

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from board.seats import JoinSeat, RenameSeat
from board.state import Refused, Role, Seat, SeatId
from server import answers, origin
from server.api import Said, body_as, hub_of
from server.programmes import asking
from server.programmes.asking import Guest
from server.room import Room
from server.site import site_of

Key = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{22}\Z")]


class Came(Struct, frozen=True, forbid_unknown_fields=True):
    """A seat that one has on a board of the programme already."""

    board: Annotated[str, Meta(max_length=22)]
    token: Annotated[str, Meta(max_length=80)]


class PersonWish(Struct, frozen=True, forbid_unknown_fields=True):
    """Asks for one's own seat in a session, 0 for the one that is on.

    ``key`` is 16 random bytes of the browser's in base64url. ``came``: who came to an earlier
    session by that board's own link keeps the name that they have there.
    """

    key: Key
    session: Annotated[int, Meta(ge=0, le=20)] = 0
    passphrase: Said = ""
    came: Came | None = None


class Placed(Struct, frozen=True):
    """A seat on the board of a session."""

    session: int
    board: str
    token: str
    seat: str
    role: Role


async def take(request: Request) -> Response:
    who, wish = await asking.guest(request), await body_as(request, PersonWish)
    n = wish.session or who.kept.programme.on
    who.kept.programme.session(n)
    rooms = await asking.rooms(hub_of(request), who.kept.programme)
    room = rooms.get(n)
    if room is None:
        raise Refused("session-none")
    seat = mine(who, room, wish.key)
    if seat is None:
        others = [rooms[at] for at in sorted(rooms, reverse=True) if at != n]
        known = _known(who, others, wish)
        if any(one.id in other.board.secret.banned for one, other in known):
            raise Refused("not-allowed", verb="seat.join", role=who.role.value)
        await _passed(request, who, room, wish)
        await arrive(who, room, wish.key, _label(known))
    return answers.json(placed(who, n, room, wish.key), 201)


def placed(who: Guest, n: int, room: Room, key: str) -> Placed:
    """Return the seat that is there, with its token."""
    seat = mine(who, room, key)
    if seat is None:
        raise Refused("not-allowed", verb="seat.join", role=who.role.value)
    version = room.versions[who.role]
    token = room.access.seat_token(room.id, seat.id, who.role, version)
    return Placed(n, room.id, token, seat.id, seat.role)


async def arrive(who: Guest, room: Room, key: str, label: str) -> None:
    """Take the seat of this person, and be called as before where nobody else is.

    Raises:
        Refused: As ``seat.join`` is.
    """
    if mine(who, room, key) is not None:
        return
    seat = next(id for id in _turns(who, room, key) if id not in room.board.seats)
    await room.ask(JoinSeat(seat, who.role), seat=seat, role=who.role)
    if label:
        with contextlib.suppress(Refused):  # somebody else has it, or still waits at the door
            await room.ask(RenameSeat(label), seat=seat)


def mine(who: Guest, room: Room, key: str) -> Seat | None:
    """Return the seat that this person has on the board, or was sent away from for good.

    Who left by themselves comes in anew, as somebody else (rule BO14).
    """
    seats = room.board.seats
    for id in takewhile(seats.__contains__, _turns(who, room, key)):
        if not seats[id].gone or id in room.board.secret.banned:
            return seats[id]
    return None


def _turns(who: Guest, room: Room, key: str) -> Iterator[SeatId]:
    return (room.access.person(who.kept.id, room.id, who.role, key, turn) for turn in count())


def _known(who: Guest, others: list[Room], wish: PersonWish) -> list[tuple[Seat, Room]]:
    """Return this person's seats on the other boards, the newest session first."""
    found: list[tuple[Seat, Room]] = []
    for room in others:
        seat = mine(who, room, wish.key)
        if seat is None and wish.came is not None and wish.came.board == room.id:
            id = room.access.seat_of(wish.came.token, room.id, room.versions)
            seat = room.board.seats.get(id) if id else None
        if seat is not None:
            found.append((seat, room))
    return found


def _label(known: list[tuple[Seat, Room]]) -> str:
    return next((seat.label for seat, _ in known if not seat.gone), "")


async def _passed(request: Request, who: Guest, room: Room, wish: PersonWish) -> None:
    """Refuse who does not say what newcomers must say (rule BO8)."""
    if who.role is not Role.FACILITATOR:
        site = site_of(request.scope)
        address = origin.address(request.scope, site.settings)
        await site.passphrases.check(room.id, address, room.links.passphrase, wish.passphrase)


def seat_of(who: Guest, room: Room, key: str) -> SeatId:
    """Return the seat of who is in. Raises ``Refused``."""
    seat = mine(who, room, key)
    if seat is None or seat.gone:
        raise Refused("not-allowed", verb="structure", role=who.role.value)
    return seat.id
