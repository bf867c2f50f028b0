"""Who comes in by a websocket: the handshake, the first frame, the seat, then frame by frame."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from msgspec import Struct

from board import wire
from board.state import SeatId
from server import frames
from server.connection import CLOSE_CODES, Connection, Ended
from server.frames import QueueWriter, Writer
from server.hub import Hub
from server.log import NoBoard, Unavailable
from server.room import Room

PROTOCOL: Final = "groundswell.1"
FAIR: Final = 32
# A browser may say any number: what is counted by code takes these, and 1005 for all others.
_CODES: Final = frozenset({1000, 1001, 1002, 1006, 1007, *CLOSE_CODES})

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
logger = logging.getLogger(__name__)


class Gone(Struct, frozen=True):
    """The browser went, with this close code."""

    code: int


class Sockets:
    """The ASGI application behind ``/ws`` and ``/ws/{board}``; the hub is in ``app.state``.

    Who is one too many for the process is told so: those who are in must not suffer.
    """

    def __init__(self) -> None:
        self._open = 0

    async def __call__(self, scope: Message, receive: Receive, send: frames.Send) -> None:
        hub: Hub = scope["app"].state.hub
        await receive()  # websocket.connect
        if PROTOCOL not in scope["subprotocols"] or hub.draining:
            await send({"type": "websocket.close", "code": 1002})
            return
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
        writer: Writer = scope["extensions"].get(frames.EXTENSION) or QueueWriter(send)
        self._open += 1
        try:
            self._look(hub)
            why = await _serve(hub, receive, writer)
            hub.metrics.ended(why)
        except Ended as ended:
            hub.metrics.ended(ended.code)
            writer.close(ended.code)
        except asyncio.CancelledError:
            if not (isinstance(writer, QueueWriter) and writer.aborted):
                raise
        except Exception:
            logger.exception("a connection failed")
            hub.metrics.ended(1011)
            writer.close(1011)
        finally:
            self._open -= 1
            await writer.closed()

    def _look(self, hub: Hub) -> None:
        if self._open > hub.settings.connections or hub.memory.short:
            raise Ended(1013)


async def _serve(hub: Hub, receive: Receive, writer: Writer) -> int | str:
    """Return the close code when it is over, or what else ended it."""
    hello = await _hello(hub, receive)
    if isinstance(hello, Gone):
        return hello.code
    connection = await _seated(hub, hello, writer)
    writer.listen(lambda data: _take(connection, data), connection.turned)
    try:
        code = await _listen(connection, receive)
    finally:
        connection.forget()
    return connection.why or code


async def _hello(hub: Hub, receive: Receive) -> wire.Hello | Gone:
    """Wait for the first frame."""
    try:
        async with asyncio.timeout(hub.settings.hello_seconds):
            frame = await _next(receive)
    except TimeoutError:
        raise Ended(4408) from None
    if not isinstance(frame, wire.Hello | Gone):
        raise Ended(4400)
    return frame


async def _seated(hub: Hub, hello: wire.Hello, writer: Writer) -> Connection:
    """Take the seat of a hello's token, on the board as it is at that moment."""
    while True:
        try:
            room = await hub.room(hello.board)
        except NoBoard:
            raise Ended(4404) from None
        except Unavailable:
            raise Ended(1012 if hub.draining else 1013) from None
        _seat(room, hello.token)  # a stranger costs no snapshot
        shown = await room.look(hello)
        # Nothing awaits from here on: the seat may have been removed, the room closed meanwhile.
        if not room.ending:
            connection = Connection(room, _seat(room, hello.token), hello.token, writer)
            room.enter(connection, hello, shown)
            return connection


def _seat(room: Room, token: str) -> SeatId:
    seat = room.access.seat_of(token, room.id, room.versions)
    if seat is None or seat not in room.board.seats:
        raise Ended(4401)
    if room.board.seats[seat].gone:
        raise Ended(4405 if seat in room.board.secret.banned else 4403)
    if room.board.seats[seat].waiting:
        raise Ended(4423)
    if len(room.crowd.connections) >= room.settings.connections_per_board:
        raise Ended(1013)
    return seat


async def _listen(connection: Connection, receive: Receive) -> int:
    """Act on every frame, until the browser goes (with this code) or the connection has ended."""
    taken = 0
    while not isinstance(frame := await _next(receive), Gone) and not connection.ended:
        connection.take(frame)
        taken += 1
        if taken % FAIR == 0:  # frames that lie in the queue come without a pause
            await asyncio.sleep(0)
    return frame.code if isinstance(frame, Gone) else 0


def _take(connection: Connection, data: bytes) -> None:
    """Act on a frame that came outside the queue."""
    if connection.ended:
        return
    try:
        connection.take(wire.frame(data))
    except Ended as ended:
        connection.end(ended.code)
    except wire.Malformed:
        connection.end(4400)
    except Exception:
        logger.exception("a connection failed")
        connection.end(1011)


async def _next(receive: Receive) -> wire.ClientFrame | Gone:
    """Return the next frame."""
    message = await receive()
    if message["type"] == "websocket.disconnect":
        code = message.get("code")
        return Gone(code if code in _CODES else 1005)
    data = message.get("bytes")
    if data is None:
        raise Ended(4400)
    try:
        return wire.frame(data)
    except wire.Malformed:
        raise Ended(4400) from None
