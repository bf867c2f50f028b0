"""uvicorn's websockets, opened up for writing frames and closed to those who only cost.

uvicorn and websockets are pinned exactly because of this file; tests/server/test_sockets.py names
what it leans on. A browser never does what is cut off here: flood with pings or fragments, take no
answers.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any, Final

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import apply_mask  # type: ignore[attr-defined]  # compiled, if it can be
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.streams import StreamReader

from server.frames import CLOSE_SECONDS, EXTENSION

PIECE: Final = 4 * 1024
PINGS_MOST: Final = 64
FRAGMENTS_MOST: Final = 1_024
WAITING_MOST: Final = 256
DIRECT_MOST: Final = 16  # messages of one call; what is more waits for its turn
PONGS_UNWRITTEN: Final = 64 * 1024
AT_REST: Final = StreamReader.at_eof.__code__


class DirectWriter:
    """Writes to uvicorn's transport; ``FrameProtocol`` makes it."""

    __slots__ = ("_protocol", "_transport", "_turned", "straight", "take")

    def __init__(self, protocol: FrameProtocol) -> None:
        self._protocol, self._transport = protocol, protocol.transport
        self.straight: Callable[[bytes], None] | None = self._transport.write
        self.take: Callable[[bytes], None] | None = None
        self._turned: Callable[[], None] | None = None

    def listen(self, take: Callable[[bytes], None], turned: Callable[[], None]) -> None:
        self.take, self._turned = take, turned
        turned()

    def turn(self, *, straight: bool) -> None:
        """Take whether frames may go to the transport unseen."""
        self.straight = self._transport.write if straight else None
        if self._turned is not None:
            self._turned()

    def let_go(self) -> None:
        """The connection is over: whoever listened shall not be kept by it."""
        self.take = self._turned = self.straight = None

    def write(self, frames: bytes) -> None:
        if not (self._protocol.close_sent or self._transport.is_closing()):
            self._transport.write(frames)

    def unwritten(self) -> int:
        return self._protocol.transport.get_write_buffer_size()

    def close(self, code: int) -> None:
        protocol = self._protocol
        if protocol.close_sent or protocol.transport.is_closing():
            return
        protocol.conn.send_close(code)
        protocol.transport.write(b"".join(protocol.conn.data_to_send()))
        protocol.close_sent = True
        protocol.queue.put_nowait({"type": "websocket.disconnect", "code": code})
        protocol.read_on()
        protocol.let_go_soon()

    def abort(self) -> None:
        self._protocol.transport.abort()

    async def closed(self) -> None:
        """The protocol itself sees to the end."""


class FrameProtocol(WebSocketsSansIOProtocol):
    """uvicorn's websocket protocol, which also offers its transport to the application.

    Invariant: whatever a peer sends or leaves unread, one call costs a few ms and the memory
    for it is bounded; a closing connection is gone within ``CLOSE_SECONDS``.
    """

    send_buffer = 64 * 1024
    writer: DirectWriter | None = None
    _pings = _direct = 0
    _deaf = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        sock = transport.get_extra_info("socket")
        if sock is not None:  # else the kernel hides a slow client for megabytes
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, self.send_buffer)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if hasattr(self, "scope"):  # a ring of references would wait for the collector
            self.scope["extensions"].pop(EXTENSION, None)
        writer, self.writer = self.writer, None
        if writer is not None:
            writer.let_go()

    def data_received(self, data: bytes) -> None:
        """Take what came in pieces: all frames of one call are parsed before the first is seen."""
        if self._deaf:
            return
        self._pings, self._direct = 0, DIRECT_MOST
        if (message := _whole(data)) is not None and (take := self._taker()) is not None:
            take(message)
            return
        for at in range(0, len(data), PIECE):
            super().data_received(data[at : at + PIECE])
            if self.transport.is_closing():
                return

    def _taker(self) -> Callable[[bytes], None] | None:
        """Return who takes a message that comes now, unless it is not the turn of one."""
        open_ = not (self.close_sent or self.disconnected or self.transport.is_closing())
        if self.writer is None or not open_ or not self.queue.empty() or not _rests(self.conn):
            return None
        return self.writer.take

    def handle_connect(self, event: Any) -> None:
        super().handle_connect(event)
        if hasattr(self, "scope"):
            extensions: Any = self.scope["extensions"]
            extensions[EXTENSION] = self.writer = DirectWriter(self)

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.writer is not None:
            self.writer.turn(straight=False)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.writer is not None:
            self.writer.turn(straight=not self.close_sent)

    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.accept":  # kilobytes of headers, read and answered
            del self.request, self.response
            self.scope["headers"] = []

    def handle_text(self, event: Any) -> None:  # noqa: ARG002 - uvicorn's signature
        self.fail(4400)

    def handle_cont(self, event: Any) -> None:
        if len(self.frames) >= FRAGMENTS_MOST:
            self.fail(4400)
        else:
            super().handle_cont(event)

    def handle_ping(self) -> None:
        self._pings += 1
        if self._pings > PINGS_MOST:
            self.fail(4429)
        elif self.transport.get_write_buffer_size() > PONGS_UNWRITTEN:
            self.conn.data_to_send()  # it takes nothing now: a pong may be left out
        elif not self.transport.is_closing():
            super().handle_ping()

    def send_receive_event_to_app(self) -> None:
        """Hand a message over at once; where too many come in one call, through the queue."""
        writer = self.writer
        if self.queue.qsize() >= WAITING_MOST:
            self.fail(4429)
        elif writer is None or writer.take is None or not self.queue.empty() or not self._direct:
            super().send_receive_event_to_app()
        elif not self.close_sent:
            self._direct -= 1
            data, self.frames = b"".join(self.frames), []
            writer.take(data)

    def handle_close(self, event: Any) -> None:
        super().handle_close(event)
        self.let_go_soon()

    def handle_parser_exception(self) -> None:
        """Say why, and take what still comes for a moment: a reset would swallow the reason."""
        if self.transport.is_closing():
            return
        said = self.conn.close_sent
        code = 1006 if said is None else said.code
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code})
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = self._deaf = True
        if self.writer is not None:
            self.writer.turn(straight=False)
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.read_on()
        self.let_go_soon()

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self.let_go_soon()

    def shutdown(self) -> None:
        super().shutdown()
        self.let_go_soon()

    def fail(self, code: int) -> None:
        """End the connection at once; what else it sent is not looked at."""
        if self.close_sent or self.transport.is_closing():
            return
        self.conn.fail(code)
        self.handle_parser_exception()

    def read_on(self) -> None:
        """Else the browser's own goodbye is never seen."""
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()

    def let_go_soon(self) -> None:
        """Close waits for a peer that reads; this one may not."""
        if self.close_timer is None and not self.disconnected:
            self.close_timer = self.loop.call_later(CLOSE_SECONDS, self.transport.abort)


def _rests(conn: ServerProtocol) -> bool:
    """Tell whether nothing has come of the next message: no byte of a frame, and no fragment."""
    frames: Any = conn.parser  # generators in generators: the innermost knows what it waits for
    while frames.gi_yieldfrom is not None:
        frames = frames.gi_yieldfrom
    at_rest: bool = frames.gi_code is AT_REST
    return at_rest and conn.current_size is None and conn.state is State.OPEN


def _whole(data: bytes) -> bytes | None:
    """Return the message, if ``data`` is one short binary frame of a browser and nothing else.

    Nearly all are; parsing them in general costs five times as much.
    """
    if len(data) < 6 or data[0] != 0x82:  # final, binary
        return None
    size = data[1] ^ 0x80  # masked; 126 and 127 announce longer ones
    return apply_mask(data[6:], data[2:6]) if size <= 125 and len(data) == size + 6 else None
