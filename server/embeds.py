"""A board within another site's page: to read, for sites that its hosts and the operator allow.

The address opens what the read-only link opens, and ends with it; it leads to no seat and no token.
"""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board.contents import contents
from board.state import Board, Refused, Role
from server.exports.pages import pages
from server.exports.words import Words
from server.headers import FRAMED_BY
from server.links import EMBED
from server.room import Room
from server.roundups import Shelf, room_of
from server.settings import embedding
from server.site import language_of, site_of


async def page(request: Request) -> Response:
    """Show what everybody on the board sees, without who wrote it."""
    site, language = site_of(request.scope), language_of(request.scope)
    room = await room_of(request)
    own = {allowed.id for allowed in room.board.sites}
    sites = [one for one in embedding(site.settings) if one in own]
    if not sites or not _open(room, request.path_params["token"]):
        raise Refused("not-found")
    shelf: Shelf = request.app.state.roundups
    board = room.board

    async def make() -> dict[str, Any]:
        return await asyncio.to_thread(_told, board, Words(site.catalogues[language]))

    told = await shelf.get((room.id, room.epoch, board.seq, language, EMBED), make)
    answer = site.page("embed.html", language, it=told, boot=None)
    answer.headers["Content-Language"] = language
    request.scope[FRAMED_BY] = " ".join(sites)
    return answer


def routes() -> list[Route]:
    squeezed = [Middleware(GZipMiddleware)]
    return [Route("/e/{board}/{token}", page, methods=["GET"], middleware=squeezed)]


def _open(room: Room, token: str) -> bool:
    """Tell whether the address is good, and a link alone reads this board (rule BO8)."""
    right = room.access.opens(token, room.id, EMBED, room.versions[Role.VIEWER])
    return right and room.board.about.door == "open" and not room.links.passphrase


def _told(board: Board, words: Words) -> dict[str, Any]:
    read = contents(board.common())
    return {
        "title": words.title(read),
        "question": board.about.question,
        "lang": board.about.lang,
        "unseen": words.t("file-unseen", n=read.unseen) if read.unseen else "",
        "pages": list(pages(read, words)),
    }
