"""Who asks about a programme, and the boards of its sessions that are there."""

from __future__ import annotations

import asyncio
import time

from msgspec import Struct
from starlette.requests import Request

from board.state import Refused, Role
from server.api import GONE_AFTER, bearer, hub_of
from server.hub import Hub
from server.log import NoBoard
from server.programmes import record
from server.programmes.record import Kept, Programme
from server.room import Room


class Guest(Struct, frozen=True):
    """Whoever has one of the two links of a programme."""

    kept: Kept
    role: Role


async def guest(request: Request) -> Guest:
    """Return who asks about the programme in the path.

    Raises:
        Refused: ``token`` where none was sent; ``programme-gone`` where it opens nothing here.
    """
    token, began = bearer(request), time.monotonic()
    hub, id = hub_of(request), request.path_params["programme"]
    kept = await record.found(hub, id)
    versions = kept.programme.versions if kept else {}
    role = hub.access.programme_role(token, id, versions)
    if kept is None or role is None:
        await asyncio.sleep(max(0.0, began + GONE_AFTER - time.monotonic()))
        raise Refused("programme-gone")
    return Guest(kept, role)


async def leader(request: Request) -> Guest:
    """Return who asks. Raises ``Refused``, ``not-allowed`` for who is no facilitator."""
    who = await guest(request)
    if who.role is not Role.FACILITATOR:
        raise Refused("not-allowed", verb="structure", role=who.role.value)
    return who


async def rooms(hub: Hub, programme: Programme) -> dict[int, Room]:
    """Return the boards of the sessions that have one still, by session."""
    found: dict[int, Room] = {}
    for n, session in enumerate(programme.sessions, 1):
        if session.board:
            try:
                found[n] = await hub.room(session.board)
            except NoBoard:
                continue
    return found
