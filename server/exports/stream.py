"""A file with what becomes of it before: lines of JSON, then the file itself in the same answer.

So that whoever waits sees how far it is, in one request that can be ended, on whichever process.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import StreamingResponse

from board.state import Refused
from server.answers import AWAY, sentence
from server.exports.progress import Progress
from server.log import Unavailable

MEDIA: Final = "application/octet-stream"
HEADERS: Final = {"X-Accel-Buffering": "no"}  # a proxy that gathers would show nothing before all
PIECE: Final = 256 * 1024
_encode: Final = msgspec.json.Encoder().encode


class Ready(Struct, frozen=True):
    """The last line before a file: what it is called, of what kind, and how many bytes follow."""

    name: str
    media: str
    size: int


Made = tuple[Ready, bytes]
Making = Callable[[Callable[[Progress], None]], Awaitable[Made]]


def told(request: Request, making: Making) -> StreamingResponse:
    """Answer with lines while ``making`` goes on; it is ended when whoever asked leaves."""
    return StreamingResponse(_pieces(request, making), headers=HEADERS, media_type=MEDIA)


async def _pieces(request: Request, making: Making) -> AsyncIterator[bytes]:
    lines: asyncio.Queue[bytes] = asyncio.Queue()
    work = asyncio.ensure_future(making(lambda far: lines.put_nowait(_encode(far) + b"\n")))
    leaving = asyncio.create_task(gone(request))
    try:
        while not work.done() and not leaving.done():
            line = asyncio.create_task(lines.get())
            await asyncio.wait((line, work, leaving), return_when=asyncio.FIRST_COMPLETED)
            if line.done():
                yield line.result()
            line.cancel()
        if work.done():
            async for piece in _end(request, work):
                yield piece
    finally:
        for task in (work, leaving):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Refused, Unavailable):
                await task


async def _end(request: Request, work: Awaitable[Made]) -> AsyncIterator[bytes]:
    try:
        ready, body = await work
    except (Refused, Unavailable) as error:
        no = error if isinstance(error, Refused) else AWAY
        yield _encode({"error": no.slug, "message": sentence(request.scope, no), **no.fields})
        return
    yield _encode(ready) + b"\n"
    for at in range(0, len(body), PIECE):
        yield body[at : at + PIECE]


async def gone(request: Request) -> None:
    """Return when whoever asked has left."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
