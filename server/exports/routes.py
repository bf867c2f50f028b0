"""Files of a board over HTTP: for whoever may see it, as often as is reasonable."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeVar
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board.state import Board, BoardId, Refused, Role
from server.api import Asker, asker, did
from server.exports import stream
from server.exports.formats import FORMATS, Wish, name
from server.exports.press import Press, unheard
from server.exports.progress import Progress
from server.exports.stream import Ready
from server.quota import Buckets, Rate
from server.site import language_of

# One at each press of a button, for all formats in a row; a program may wait.
OFTEN: Final = Rate(most=20, every=3.0)
T = TypeVar("T")
GONE: Final = 499  # nobody reads it: whoever asked has left


class Counter:
    """Where files are handed out: the press behind it, and how often each one has asked."""

    def __init__(self, at_once: int) -> None:
        self.press = Press(at_once)
        self._asked = Buckets(OFTEN, time.monotonic)

    def admit(self, who: Asker) -> None:
        """Raise ``Refused`` ``slow-down`` where somebody asks too often."""
        self._take(f"{who.room.id}{who.seat or who.role}")

    def admit_page(self, board: BoardId) -> None:
        """Raise ``Refused`` ``slow-down`` where the readers of a public page ask too often."""
        self._take(board)

    def _take(self, name: str) -> None:
        if wait := self._asked.take(name):
            raise Refused("slow-down", wait=round(wait * 1000))


async def export(request: Request) -> Response:
    """Return the board's file, as it is now or, for facilitators, as it was at a number."""
    counter: Counter = request.app.state.exports
    kind = request.path_params["format"]
    if kind not in FORMATS:
        raise Refused("not-found")
    who = await asker(request)
    section = request.query_params.get("section", "")
    wish = Wish(
        kind, language_of(request.scope), bom=_flag(request, "bom", usual=True), section=section
    )
    at = _number(request)
    counter.admit(who)
    board = await _board(who, at, counter.press)
    if section:
        board.section(section)
    called = name(board, kind)

    async def making(tell: Callable[[Progress], None]) -> tuple[Ready, bytes]:
        body = await counter.press.make(board, wish, tell)
        await did(who, f"export.{kind}")
        return Ready(called, FORMATS[kind].media, len(body)), body

    if _flag(request, "progress", usual=False):
        return stream.told(request, making)
    made = await _unless_gone(request, making(unheard))
    if made is None:
        return Response(status_code=GONE)
    named = f"filename=board.{kind}; filename*=UTF-8''{quote(called)}"
    headers = {
        "Content-Disposition": f"attachment; {named}",
        "Content-Language": wish.language,
    }
    return Response(made[1], headers=headers, media_type=FORMATS[kind].media)


async def as_it_was(request: Request, who: Asker, press: Press) -> Board:
    """Return the board at the number that is asked for, else as it is. Raises ``Refused``."""
    return await _board(who, _number(request), press)


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/export.{format}", export, methods=["GET"])]


def _flag(request: Request, field: str, *, usual: bool) -> bool:
    asked = request.query_params.get(field, str(int(usual)))
    if asked not in ("0", "1"):
        raise Refused("bad-value", field=field, least=0, most=1)
    return asked == "1"


def whole(request: Request, field: str, *, least: int) -> int | None:
    """Return a whole number of the query, None where there is none. Raises ``bad-value``."""
    asked = request.query_params.get(field)
    if asked is None:
        return None
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 10 and int(asked) >= least):
        raise Refused("bad-value", field=field, least=least)
    return int(asked)


def _number(request: Request) -> int | None:
    """Return the number of the event up to which the board is asked for; None for now."""
    return whole(request, "at", least=1)


async def _board(who: Asker, at: int | None, press: Press) -> Board:
    """Return the board. What was, facilitators alone may take: it holds what was deleted."""
    room, board = who.room, who.room.board
    if at is None:
        return board
    if who.role is not Role.FACILITATOR:
        raise Refused("not-allowed", verb="structure", role=who.role.value)
    if not 1 <= at <= board.seq:
        raise Refused("bad-value", field="at", least=1, most=board.seq)
    return await press.past(room.log, room.id, room.epoch, at, board)


async def _unless_gone(request: Request, work: Coroutine[Any, Any, T]) -> T | None:
    """Return what comes of ``work``; None, and it is ended, when whoever asked leaves before."""
    making = asyncio.create_task(work)
    leaving = asyncio.create_task(stream.gone(request))
    try:
        await asyncio.wait((making, leaving), return_when=asyncio.FIRST_COMPLETED)
        return await making if making.done() else None
    finally:
        for task in (making, leaving):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Refused):
                await task
