"""How boards begin that are made of others."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request

from board.remaking import RemakeBoard
from server.api import Started, hub_of
from server.links import links
from server.site import site_of


async def founded(request: Request, asks: Sequence[RemakeBoard]) -> Started:
    """Make the board, with links and a code of its own. Raises ``Unavailable``."""
    hub = hub_of(request)
    made = await hub.create(*asks)
    room = await hub.room(made.id)
    settings = site_of(request.scope).settings
    return Started(
        made.id, made.code, links(request.scope, settings, hub.access, room.id, room.versions)
    )
