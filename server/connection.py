"""One browser on one board: the first frame, the checks, its writes; never waited for."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from board import limits, wire
from board.state import Refused, Role, SeatId
from server import frames
from server.frames import QueueWriter, Writer
from server.hub import Hub
from server.log import NoBoard, Unavailable
from server.rate import Bucket
from server.room import Room
from server.turn import Ask, Done, Outcome

PROTOCOL: Final = "groundswell.1"
STALLED_SECONDS: Final = 10.0
UNANSWERED_MOST: Final = 32
TOO_FAST: Final = 5
TOO_FAST_MS: Final = 60_000
CLOSE_CODES: Final = {
    1009: "frame too big",
    1011: "our mistake",
    1012: "restarting",
    1013: "too slow, or the board is full of connections",
    4400: "malformed",
    4401: "token",
    4403: "revoked or removed",
    4404: "no such board",
    4408: "no hello",
    4409: "replaced by a newer connection",
    4429: "too fast",
}

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
logger = logging.getLogger(__name__)


class Ended(Exception):
    """The connection has to end with this close code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"{code}: {CLOSE_CODES[code]}")
        self.code = code


class Connection:
    """A seat's socket. ``grant`` is how many unwritten bytes are its snapshot's own."""

    __slots__ = (
        "_drained_at",
        "_presence",
        "_room",
        "_slowed",
        "_writer",
        "grant_left",
        "n",
        "role",
        "seat",
        "token",
        "unanswered",
    )

    def __init__(self, room: Room, seat: SeatId, token: str, writer: Writer) -> None:
        found = room.board.seats[seat]
        self._room, self._writer = room, writer
        self.seat, self.n, self.role, self.token = seat, found.n, found.role, token
        self._presence = Bucket(room.settings.presence_per_second)
        self._drained_at = time.monotonic()
        self._slowed: list[int] = []
        self.grant_left = 0
        self.unanswered = 0

    def welcome(self, room: Room, mode: str) -> bytes:
        now = room.clock.now()
        return frames.message(
            "welcome", self.seat, self.role.value, room.epoch, room.board.seq, now, mode
        )

    def still_valid(self, room: Room) -> bool:
        return room.access.seat_of(self.token, room.id, room.versions) == self.seat

    def grant(self, size: int) -> None:
        self.grant_left = size

    def write(self, out: bytes) -> None:
        self._writer.write(out)

    def tick(self, events: bytes, signs: bytes) -> None:
        """Write a tick's frame; presence is dropped first, then the connection is cut."""
        unwritten = self._writer.unwritten()
        if unwritten:
            settings = self._room.settings
            self.grant_left = min(self.grant_left, unwritten)
            if unwritten - self.grant_left > settings.cut_unwritten:
                self.cut()
                return
            if unwritten > settings.presence_unwritten:
                signs = b""
        else:
            self.grant_left = 0
        if out := events + signs:
            self._writer.write(out)

    def beat(self, frame: bytes, now: float) -> None:
        """Write a heartbeat; who took nothing at all for ten seconds is cut."""
        unwritten = self._writer.unwritten()
        if not unwritten:
            self._drained_at = now
        elif now - self._drained_at > STALLED_SECONDS:
            self.cut()
            return
        self._writer.write(frame)

    def cut(self) -> None:
        """Let go of a connection that is too slow; it resumes by number."""
        self._room.leave(self)
        self._writer.abort()

    def end(self, code: int) -> None:
        self._room.leave(self)
        self._writer.close(code)

    def forget(self) -> None:
        self._room.leave(self)

    def take(self, frame: wire.ClientFrame) -> None:
        """Act on a frame that followed the hello. Raises ``Ended``."""
        match frame:
            case wire.Hello():
                raise Ended(4400)
            case wire.Present():
                self._sign(frame)
            case wire.Do():
                self._ask((frame.command,), frame.cid, soft=False)
            case wire.All():
                if not 0 < len(frame.commands) <= limits.BATCH:
                    raise Ended(4400)
                self._ask(frame.commands, frame.cid, soft=frame.soft)

    def _sign(self, sign: wire.Present) -> None:
        fits = 0 <= sign.mode <= 3 and abs(sign.x) <= limits.XY and abs(sign.y) <= limits.XY
        if not fits or len(sign.note) > limits.ID:
            raise Ended(4400)
        if self.role is not Role.VIEWER and not self._presence.take(self._room.clock.now()):
            self._room.sign(self.n, sign.mode, sign.x, sign.y, sign.note)

    def _ask(self, commands: tuple[wire.WireCommand, ...], cid: bytes, *, soft: bool) -> None:
        wait = self._wait(len(commands))
        if wait:
            self._refuse(cid, Refused("slow-down", wait=wait), 0)
            self._too_fast()
            return
        self.unanswered += 1
        self._room.put(
            Ask(commands, self.seat, lambda outcome: self._told(cid, outcome), cid, soft)
        )

    def _wait(self, commands: int) -> int:
        room, now = self._room, self._room.clock.now()
        if self.unanswered >= UNANSWERED_MOST:
            return 1_000
        rate = room.rates.get(self.seat)
        if rate is None:
            rate = room.rates[self.seat] = Bucket(room.settings.commands_per_second)
        return rate.take(now) or room.rate.take(now, commands)

    def _too_fast(self) -> None:
        now = self._room.clock.now()
        self._slowed = [at for at in self._slowed if at > now - TOO_FAST_MS]
        if not self._slowed or now - self._slowed[-1] > 1_000:  # one burst counts once
            self._slowed.append(now)
        if len(self._slowed) >= TOO_FAST:
            raise Ended(4429)

    def _told(self, cid: bytes, outcome: Outcome) -> None:
        self.unanswered -= 1
        if isinstance(outcome, Done):
            skipped = (outcome.skipped,) if outcome.skipped else ()
            self._writer.write(frames.message("ok", cid, outcome.seq, *skipped))
        else:
            self._refuse(cid, outcome.refusal, outcome.index)

    def _refuse(self, cid: bytes, refusal: Refused, index: int) -> None:
        self._writer.write(frames.message("no", cid, refusal.slug, refusal.fields, index))


class Sockets:
    """The ASGI application behind ``/ws``; the hub is found in ``app.state``."""

    async def __call__(self, scope: Message, receive: Receive, send: frames.Send) -> None:
        hub: Hub = scope["app"].state.hub
        await receive()  # websocket.connect
        if PROTOCOL not in scope["subprotocols"] or hub.draining:
            await send({"type": "websocket.close", "code": 1002})
            return
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
        writer: Writer = scope["extensions"].get(frames.EXTENSION) or QueueWriter(send)
        connection = None
        try:
            connection = await _hello(hub, receive, writer)
            if connection is not None:
                await _listen(connection, receive)
        except Ended as ended:
            writer.close(ended.code)
        except Exception:
            logger.exception("a connection failed")
            writer.close(1011)
        finally:
            if connection is not None:
                connection.forget()


async def _hello(hub: Hub, receive: Receive, writer: Writer) -> Connection | None:
    """Wait for the first frame and take its seat; None if the browser went before."""
    try:
        async with asyncio.timeout(hub.settings.hello_seconds):
            frame = await _next(receive)
    except TimeoutError:
        raise Ended(4408) from None
    if frame is None:
        return None
    if not isinstance(frame, wire.Hello):
        raise Ended(4400)
    try:
        room = await hub.room(frame.board)
    except NoBoard:
        raise Ended(4404) from None
    except Unavailable:
        raise Ended(1013) from None
    connection = Connection(room, _seat(room, frame.token), frame.token, writer)
    await room.enter(connection, frame)
    return connection


def _seat(room: Room, token: str) -> SeatId:
    seat = room.access.seat_of(token, room.id, room.versions)
    if seat is None or seat not in room.board.seats:
        raise Ended(4401)
    if room.board.seats[seat].gone:
        raise Ended(4403)
    if len(room.connections) >= room.settings.connections_per_board:
        raise Ended(1013)
    return seat


async def _listen(connection: Connection, receive: Receive) -> None:
    while (frame := await _next(receive)) is not None:
        connection.take(frame)


async def _next(receive: Receive) -> wire.ClientFrame | None:
    """Return the next frame; None when the browser has gone."""
    message = await receive()
    if message["type"] == "websocket.disconnect":
        return None
    data = message.get("bytes")
    if data is None:
        raise Ended(4400)
    try:
        return wire.frame(data)
    except wire.Malformed as error:
        logger.debug("malformed frame: %s", error)
        raise Ended(4400) from None
