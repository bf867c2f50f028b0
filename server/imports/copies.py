"""A new board like one that is here: as it is now, or as it was (docs/RULES.md, EX8)."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import remaking, snapshot
from board.state import Board
from server import answers
from server.api import facilitator, paid
from server.exports.press import Press
from server.exports.routes import as_it_was
from server.imports.founding import founded


async def copy(request: Request) -> Response:
    """Make a new board with the contents of this one, at a number if one is asked for."""
    who = await facilitator(request)
    press: Press = request.app.state.exports.press
    then = await as_it_was(request, who, press)
    paid(request)
    asks = await asyncio.to_thread(_asks, then, who.room.clock.now())
    started = await founded(request, asks)
    return answers.json(started, 201, {"Location": f"/api/boards/{started.id}"})


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/copy", copy, methods=["POST"])]


def _asks(then: Board, at: int) -> list[remaking.RemakeBoard]:
    return remaking.pieces(snapshot.laid_out(then), at)
