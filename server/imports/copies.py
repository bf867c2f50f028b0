"""A new board like one that is here: as it is now, or as it was (docs/RULES.md, EX8)."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import hidden, remaking, snapshot
from board.snapshot import Shown
from board.state import Board
from server import answers
from server.api import facilitator
from server.exports.press import Press
from server.exports.routes import as_it_was
from server.imports.founding import founded, paid


async def copy(request: Request) -> Response:
    """Make a new board with the contents of this one, at a number if one is asked for."""
    who = await facilitator(request)
    press: Press = request.app.state.exports.press
    then = await as_it_was(request, who, press)
    paid(request)
    asks = await asyncio.to_thread(_asks, then, who.room.board, who.room.clock.now())
    started = await founded(request, asks)
    return answers.json(started, 201, {"Location": f"/api/boards/{started.id}"})


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/copy", copy, methods=["POST"])]


def lasting(then: Board, now: Board) -> Shown:
    """Return what a board held, without the notes that facilitators keep back by now."""
    layer = snapshot.laid_out(then)
    notes = tuple(note for note in layer.notes if not hidden.aside(now, note.id))
    there = {note.id for note in notes}
    twins = (twin for twin in layer.twins if not hidden.aside(now, twin.note.id))
    return replace(layer, notes=notes, twins=tuple(t for t in twins if t.into in there))


def _asks(then: Board, now: Board, at: int) -> list[remaking.RemakeBoard]:
    return remaking.pieces(lasting(then, now), at)
