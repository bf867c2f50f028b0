"""The session once more over HTTP: for facilitators, piece by piece (docs/PROTOCOL.md, 1)."""

from __future__ import annotations

import asyncio
import gzip
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import film, snapshot, wire
from board.rounds import RoundStarted
from board.state import START, BoardId, Refused
from server import origin
from server.api import Asker, facilitator
from server.exports.routes import Counter, whole
from server.log import Lapsed, NoBoard

STEP: Final = 500
REELS_MOST: Final = 12
KEPT_MOST: Final = 4
_encode: Final = msgspec.msgpack.Encoder().encode

Key = tuple[BoardId, str, int, frozenset[str]]


class Reel(Struct, frozen=True, array_like=True, tag="reel"):
    """One piece, as msgpack: ``layer`` is the snapshot after ``after`` events, then ``forms``.

    The film has ``head`` events in pieces of ``step``; ``starts`` are its rounds' [seq, id].
    """

    head: int
    step: int
    after: int
    starts: tuple[tuple[int, str], ...]
    layer: bytes
    forms: tuple[msgspec.Raw, ...]


class Films:
    """The films that were asked for last, zipped: one piece is as good for all as for one."""

    def __init__(self) -> None:
        self._made: OrderedDict[Key, tuple[bytes, ...]] = OrderedDict()
        self._making = asyncio.Lock()

    async def get(self, who: Asker, head: int, counter: Counter) -> tuple[bytes, ...]:
        """Return the film of the first ``head`` events. Raises ``Refused``, ``NoBoard``."""
        room = who.room
        key = (room.id, room.epoch, head, film.withheld(room.board))
        if key not in self._made:  # what is made already waits for nobody
            async with self._making:
                await self._keep(who, key, counter)
        self._made.move_to_end(key)
        return self._made[key]

    async def _keep(self, who: Asker, key: Key, counter: Counter) -> None:
        if key in self._made:
            return
        counter.admit(who)
        self._made[key] = await _made(who, key, counter)
        while len(self._made) > KEPT_MOST:
            self._made.popitem(last=False)


async def reel(request: Request) -> Response:
    """Return one piece of the session, as everybody received it."""
    who = await facilitator(request)
    most = who.room.board.seq
    head = whole(request, "at", least=1) or most
    if head > most:
        raise Refused("bad-value", field="at", least=1, most=most)
    films: Films = request.app.state.films
    found = await films.get(who, head, request.app.state.exports)
    n = whole(request, "reel", least=0) or 0
    if n >= len(found):
        raise Refused("bad-value", field="reel", least=0, most=len(found) - 1)
    headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    body = found[n]
    if "gzip" not in (origin.header(request.scope, b"accept-encoding") or ""):
        body, headers = gzip.decompress(body), {"Vary": "Accept-Encoding"}
    return Response(body, headers=headers, media_type="application/octet-stream")


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/film", reel, methods=["GET"])]


def developed(bodies: Sequence[bytes], without: frozenset[str]) -> tuple[bytes, ...]:
    """Return the pieces of the session whose events these are, zipped."""
    events = [wire.event(body) for body in bodies]
    step = max(STEP, -(-len(events) // REELS_MOST))
    rows = enumerate(events, 1)
    starts = tuple((n, event.id) for n, event in rows if isinstance(event, RoundStarted))
    return tuple(
        gzip.compress(
            _encode(
                Reel(
                    len(events),
                    step,
                    one.after,
                    starts,
                    snapshot.shown(one.layer),
                    tuple(msgspec.Raw(wire.encode(form)) for form in one.forms),
                )
            )
        )
        for one in film.reels(events, without, step)
    )


async def _made(who: Asker, key: Key, counter: Counter) -> tuple[bytes, ...]:
    id, epoch, head, without = key
    try:
        bodies = await who.room.log.read(id, epoch=epoch, after=START)
    except Lapsed:
        raise NoBoard from None
    return await counter.press.thread(lambda: developed(bodies[:head], without))
