"""Bytes to browsers: websocket frames built once and written straight to every transport.

Measured: one ``send`` per client costs about twice the CPU of writing a frame that is already
there, and awaiting it lets one stalled client freeze the room (docs/adr). On uvicorn the
``FrameProtocol`` of ``server.sockets`` hands the application a ``Writer``; on any other server
``send`` is used through a queue.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from itertools import accumulate
from typing import Any, Final, Protocol

from board import wire

EXTENSION: Final = "groundswell.frames"
FRAME_MOST: Final = 256 * 1024
CLOSE_SECONDS: Final = 2.0

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]


def framed(payload: bytes) -> bytes:
    """Return ``payload`` as one unmasked binary frame of RFC 6455."""
    size = len(payload)
    if size < 126:
        return bytes((0x82, size)) + payload
    if size < 65_536:
        return b"\x82\x7e" + size.to_bytes(2, "big") + payload
    return b"\x82\x7f" + size.to_bytes(8, "big") + payload


def message(*fields: object) -> bytes:
    """Return a framed message ``[tag, *fields]``."""
    return framed(wire.encode(fields))


def events(after: int, forms: list[bytes]) -> bytes:
    """Return ``["ev", after, forms]``, framed; in several frames where it would be too big.

    Forms are msgpack already, and msgpack concatenates: nothing is encoded twice.
    """
    frames, start, size = [], 0, 0
    for at, form in enumerate(forms):
        if size + len(form) > FRAME_MOST and at > start:
            frames.append(_events(after + start, forms[start:at]))
            start, size = at, 0
        size += len(form)
    frames.append(_events(after + start, forms[start:]))
    return b"".join(frames)


class Spliced:
    """The forms of a tick, as frames in which a seat's own ones stand in place of some.

    Hundreds may see something of their own in one tick of hundreds of forms: what is between is
    copied in one piece.
    """

    def __init__(self, after: int, forms: Sequence[bytes]) -> None:
        self._after, self._forms = after, forms
        self._whole = b"".join(forms)
        self._starts = list(accumulate(map(len, forms), initial=0))

    def events(self, own: Mapping[int, bytes]) -> bytes:
        """Return the same as ``events`` does, with these forms by their place in the tick."""
        if len(self._whole) + sum(map(len, own.values())) > FRAME_MOST:
            return events(self._after, [own.get(at, form) for at, form in enumerate(self._forms)])
        pieces, start = [_head(self._after, len(self._forms))], 0
        for at, form in sorted(own.items()):
            pieces += (self._whole[start : self._starts[at]], form)
            start = self._starts[at + 1]
        return framed(b"".join([*pieces, self._whole[start:]]))


def _events(after: int, forms: list[bytes]) -> bytes:
    return framed(_head(after, len(forms)) + b"".join(forms))


def _head(after: int, forms: int) -> bytes:
    return b"\x93\xa2ev" + wire.encode(after) + _array(forms)


def _array(size: int) -> bytes:
    if size < 16:
        return bytes((0x90 | size,))
    if size < 65_536:
        return b"\xdc" + size.to_bytes(2, "big")
    return b"\xdd" + size.to_bytes(4, "big")


class Writer(Protocol):
    """Writes frames to one browser without ever waiting for it."""

    straight: Callable[[bytes], None] | None
    """Writes without looking; None once a browser has left much, or its connection is closing."""

    def write(self, frames: bytes) -> None:
        """Queue whole frames; does nothing once the connection is closing."""
        ...

    def listen(self, take: Callable[[bytes], None], turned: Callable[[], None]) -> None:
        """Hand frames to ``take`` as they come, where the server can; else they are received.

        Call ``turned`` now and whenever ``straight`` is another.
        """
        ...

    def unwritten(self) -> int:
        """Return how many bytes this browser has not taken yet."""
        ...

    def close(self, code: int) -> None:
        """Say goodbye with a close code, then let go; nobody waits for the answer."""
        ...

    def abort(self) -> None:
        """Drop the connection and all that was not written."""
        ...

    async def closed(self) -> None:
        """Give what was said last a moment to leave; the application is done."""
        ...


class QueueWriter:
    """Over plain ASGI ``send``, for servers without our extension; made by the app's own task."""

    def __init__(self, send: Send) -> None:
        self.straight: Callable[[bytes], None] | None = None
        self.aborted = False
        self._send = send
        self._frames: asyncio.Queue[bytes | int] = asyncio.Queue()
        self._size = 0
        self._app = asyncio.current_task()
        self._task = asyncio.create_task(self._run())

    def write(self, frames: bytes) -> None:
        if not self._task.done():
            self._size += len(frames)
            self._frames.put_nowait(frames)

    def listen(self, take: Callable[[bytes], None], turned: Callable[[], None]) -> None:
        """ASGI has no other way than to receive."""

    def unwritten(self) -> int:
        return self._size

    def close(self, code: int) -> None:
        self._frames.put_nowait(code)

    def abort(self) -> None:
        """End both: the sender waits for the browser, the application for its frames."""
        self.aborted = True
        self._task.cancel()
        if self._app is not None:
            self._app.cancel()

    async def closed(self) -> None:
        self._frames.put_nowait(1000)
        await asyncio.wait([self._task], timeout=CLOSE_SECONDS)
        self._task.cancel()

    async def _run(self) -> None:
        with contextlib.suppress(OSError, RuntimeError):  # the browser has gone
            while True:
                frames = await self._frames.get()
                if isinstance(frames, int):
                    await self._send({"type": "websocket.close", "code": frames})
                    return
                for payload in unframed(frames):
                    await self._send({"type": "websocket.send", "bytes": payload})
                self._size -= len(frames)


def unframed(frames: bytes) -> list[bytes]:
    """Return the payloads of frames that ``framed`` made."""
    payloads, at = [], 0
    while at < len(frames):
        size, at = frames[at + 1], at + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            size, at = int.from_bytes(frames[at : at + width], "big"), at + width
        payloads.append(frames[at : at + size])
        at += size
    return payloads
