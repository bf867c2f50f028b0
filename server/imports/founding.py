"""How boards begin that are made of others."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request

from board.remaking import RemakeBoard
from board.state import Refused
from server import origin
from server.api import Started, hub_of
from server.links import links
from server.site import site_of


def paid(request: Request) -> None:
    """Count one more board of this address. Raises ``Refused`` ``board-quota``."""
    site = site_of(request.scope)
    if wait := site.boards.take(origin.address(request.scope, site.settings)):
        raise Refused("board-quota", wait=round(wait * 1000))


async def founded(request: Request, asks: Sequence[RemakeBoard]) -> Started:
    """Make the board, with links and a code of its own. Raises ``Unavailable``."""
    hub = hub_of(request)
    made = await hub.create(*asks)
    room = await hub.room(made.id)
    settings = site_of(request.scope).settings
    return Started(made.id, made.code, links(request.scope, settings, hub.access, room))
