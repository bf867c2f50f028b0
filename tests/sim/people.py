"""Browsers without a network card: an outbox, a line that can be cut, and what they were told."""

from __future__ import annotations

import asyncio
import os
import random
from typing import Any

import msgpack

from board import wire
from board.state import SeatId
from server import frames
from server.connection import Connection, Ended
from server.hub import Hub
from server.log import NoBoard, Unavailable
from server.room import Room
from tests.client import Client
from tests.servers import Furnished
from tests.sim.virtual import LEAST
from tests.spies import Ear

LATE = 0.02  # seconds that a frame takes at most
AGAIN = {"unavailable", "slow-down"}


class Line(Ear):
    """A ``Writer`` whose frames take their time, in order, and are lost when it is cut."""

    def __init__(self, client: Client, rnd: random.Random) -> None:
        super().__init__(client)
        self._rnd, self._loop = rnd, asyncio.get_running_loop()
        self._last = 0.0
        self.dead = False

    def write(self, out: bytes) -> None:
        if self.code is None and not self.aborted:
            for frame in frames.unframed(out):
                self.soon(self._arrive, frame)

    def soon(self, arrive: Any, frame: bytes) -> None:
        due = self._loop.time() + self._rnd.random() * LATE
        self._last = max(self._last + LEAST, due)  # two at one moment might change places
        self._loop.call_at(self._last, arrive, frame)

    def _arrive(self, frame: bytes) -> None:
        if not self.dead:
            self.client.take(frame)


class Person:
    """Keeps what he asked until it is answered, over all connections and processes."""

    def __init__(self, at: Furnished, seat: int, rnd: random.Random) -> None:
        self.at, self.seat, self.rnd = at, SeatId(at.seats[seat]), rnd
        self.client = Client("", at.board, at.tokens[seat])
        self.outbox: dict[bytes, bytes] = {}
        self.done: dict[bytes, int] = {}
        self.refused: set[bytes] = set()
        self.line: Line | None = None
        self._up: Line | None = None
        self.connection: Connection | None = None
        self.coming: asyncio.Task[None] | None = None

    @property
    def there(self) -> bool:
        return self.connection is not None and not self.connection.ended and not self._cut

    @property
    def _cut(self) -> bool:
        return self.line is None or self.line.dead or self.line.aborted

    def come(self, hub: Hub) -> None:
        """Begin to come in at a process; an older line may live on for a while."""
        if self.coming is None or self.coming.done():
            self.coming = asyncio.create_task(self._come(hub))

    def cut(self) -> None:
        """Lose the line; the server notices later, or when the new one is long open."""
        if self.line is None or self.connection is None:
            return
        self.line.dead = True
        loop = asyncio.get_running_loop()
        loop.call_later(self.rnd.random() * 0.2, self.connection.forget)

    def ask(self, command: list[Any]) -> bytes:
        """Put a command into the outbox, and send it if there is a line."""
        cid = os.urandom(16)
        self.outbox[cid] = bytes(msgpack.packb(["do", cid, command]))
        self._send(self.outbox[cid])
        return cid

    def again(self) -> None:
        """Send something a second time, answered or not."""
        if self.outbox:
            self._send(self.rnd.choice(list(self.outbox.values())))

    def look(self) -> None:
        """Take the answers that came: done is done at one number only."""
        for cid, (kind, what, *_) in self.client.answers.items():
            if kind == "ok":
                assert self.done.setdefault(cid, what) == what, "a resend got another number"
                self.outbox.pop(cid, None)
            elif what not in AGAIN:
                assert cid not in self.done, f"done, and refused later: {what}"
                self.refused.add(cid)
                self.outbox.pop(cid, None)
        self.client.answers.clear()

    def resend(self) -> None:
        for frame in list(self.outbox.values()):
            self._send(frame)

    async def _come(self, hub: Hub) -> None:
        try:
            room = await hub.room(self.at.board)
            if self.seat not in room.board.seats:
                return
            hello = self._hello()
            shown = await room.look(hello)
        except (Unavailable, NoBoard):
            return
        if room.ending or room.lapsed:
            return
        if hello != self._hello():  # an old line brought more meanwhile
            return
        self._enter(room, hello, shown)
        self.resend()

    def _hello(self) -> wire.Hello:
        client = self.client
        since, epoch = (client.head, client.epoch) if client.welcome else (-1, "")
        return wire.Hello(client.token, client.board, since, epoch, 0, False)

    def _enter(self, room: Room, hello: wire.Hello, shown: Any) -> None:
        if self.line is not None:
            self.line.dead = True  # the browser listens to its newest line only
        client = self.client
        client.order, client._parts = [], []
        self.line, self._up = Line(client, self.rnd), Line(client, self.rnd)
        self.connection = Connection(room, self.seat, client.token, self.line)
        room.enter(self.connection, hello, shown)

    def _send(self, frame: bytes) -> None:
        line, up, connection = self.line, self._up, self.connection
        if line is None or up is None or connection is None or not self.there:
            return

        def arrive(frame: bytes) -> None:
            if not line.dead and not connection.ended:
                try:
                    connection.take(wire.frame(frame))
                except Ended as ended:
                    connection.end(ended.code)

        up.soon(arrive, frame)
