"""The round-up as a page that anybody may read who has its address, until it is taken back.

The address is all that opens it, so it leads to nothing else: no seat, no board, no token.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Final, TypeVar
from urllib.parse import quote

from msgspec import Struct
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import publishing
from board.contents import contents
from board.state import BoardId, Refused, Role
from server import answers
from server.api import asker, hub_of
from server.exports.formats import Wish, name
from server.exports.routes import Counter
from server.exports.telling import told
from server.exports.words import Words
from server.links import outside
from server.log import NoBoard
from server.room import Room
from server.site import language_of, site_of

HOUR: Final = 60 * 60 * 1000  # ms
KEPT_MOST: Final = 40
KIND: Final = "roundup.pdf"
_BOARD: Final = re.compile(r"[A-Za-z0-9_-]{22}")

T = TypeVar("T")


class Address(Struct, frozen=True):
    """Where the round-up is; ``url`` is "" while it is not public, ``draft`` for all but hosts."""

    public: bool
    url: str
    draft: str


class Shelf:
    """What was made last, so that many readers cost no more than one, also all at once."""

    def __init__(self) -> None:
        self._made: OrderedDict[Hashable, asyncio.Task[Any]] = OrderedDict()

    async def get(self, key: Hashable, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
        making = self._made.get(key)
        if making is None or (making.done() and (making.cancelled() or making.exception())):
            making = self._made[key] = asyncio.create_task(make())
        self._made.move_to_end(key)
        while len(self._made) > KEPT_MOST:
            self._made.popitem(last=False)
        found: T = await asyncio.shield(making)  # whoever leaves takes it from nobody
        return found


async def address(request: Request) -> Response:
    """Tell who may see the board where its round-up is; hosts also where to look before."""
    who = await asker(request)
    room, state = who.room, publishing.of(who.room.board)
    base = f"{outside(request.scope, site_of(request.scope).settings)}/r/{room.id}"
    url = f"{base}/{room.access.page(room.id, 'roundup', state.edition)}" if state.public else ""
    draft = ""
    if who.role is Role.FACILITATOR:
        hour = hub_of(request).clock.now() // HOUR
        draft = f"{base}/{room.access.page(room.id, _draft(room), hour)}"
    return answers.json(Address(state.public, url, draft))


async def page(request: Request) -> Response:
    room, public = await _opened(request)
    site, language = site_of(request.scope), language_of(request.scope)

    async def make() -> dict[str, Any]:
        read = contents(room.board.common())
        return await asyncio.to_thread(told, read, Words(site.catalogues[language]))

    one = await _shelf(request).get((room.id, room.epoch, room.board.seq, language), make)
    here = f"/r/{room.id}/{request.path_params['token']}"
    answer = site.page(
        "roundup.html", language, it=one, public=public, here=here, board=room.id, boot=None
    )
    answer.headers["Content-Language"] = language
    return answer


async def file(request: Request) -> Response:
    room, _ = await _opened(request)
    counter: Counter = request.app.state.exports
    language, board = language_of(request.scope), room.board

    async def make() -> bytes:
        counter.admit_page(room.id)
        return await counter.press.make(board, Wish(KIND, language))

    body = await _shelf(request).get((room.id, room.epoch, board.seq, language, KIND), make)
    called = quote(name(board, "pdf"))
    headers = {
        "Content-Disposition": f"inline; filename=round-up.pdf; filename*=UTF-8''{called}",
        "Content-Language": language,
    }
    return Response(body, headers=headers, media_type="application/pdf")


def routes() -> list[Route]:
    squeezed = [Middleware(GZipMiddleware)]
    return [
        Route("/api/boards/{board}/roundup", address, methods=["GET"]),
        Route("/r/{board}/{token}/pdf", file, methods=["GET"]),
        Route("/r/{board}/{token}", page, methods=["GET"], middleware=squeezed),
    ]


async def _opened(request: Request) -> tuple[Room, bool]:
    """Return the room that an address leads to, and whether everybody has that address.

    Raises:
        Refused: ``not-found``, the same whether the board is not there or the address is over.
    """
    room = await room_of(request)
    token, state = request.path_params["token"], publishing.of(room.board)
    right = room.access.opens(token, room.id, "roundup", state.edition)
    if right and state.public:
        return room, True
    hour = hub_of(request).clock.now() // HOUR
    if any(room.access.opens(token, room.id, _draft(room), hour - n) for n in (0, 1)):
        return room, False
    raise Refused("not-found")


async def room_of(request: Request) -> Room:
    """Return the room of the board in the path. Raises ``Refused`` ``not-found``."""
    id = request.path_params["board"]
    try:
        if _BOARD.fullmatch(id):
            return await hub_of(request).room(BoardId(id))
    except NoBoard:
        pass
    raise Refused("not-found")


def _draft(room: Room) -> str:
    """Return what addresses of hosts are made with: a new facilitators' link ends them too."""
    return f"draft {room.versions[Role.FACILITATOR]}"


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.roundups
    return shelf
