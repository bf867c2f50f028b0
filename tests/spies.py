"""Real parts with an eye on them: a log that can be held or lost, a browser without a network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from board import wire
from board.state import BoardId, SeatId
from server import frames
from server.connection import Connection
from server.hub import Hub
from server.log import Answer, Commit, Unavailable
from server.log_sqlite import SQLiteLog
from server.room import Room
from tests.client import Client
from tests.servers import Furnished


class SpyLog(SQLiteLog):
    """SQLite all the same; ``appended`` is what got there, ``told`` what came back late or not."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.appended: list[Commit] = []
        self.asked: list[Sequence[bytes]] = []
        self.away = False
        self.held = asyncio.Event()
        self.held.set()
        self.before: Callable[[Commit], object] = bool  # any that takes one and does nothing
        self.lose_acknowledgement = False

    async def append(self, commit: Commit) -> None:
        await self.held.wait()
        if self.away:
            raise Unavailable("the test says so")
        self.before(commit)
        await super().append(commit)
        self.appended.append(commit)
        if self.lose_acknowledgement:
            raise Unavailable("written, and nobody knows")

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        self.asked.append(digests)
        return await super().answers(board, digests)


class Ear:
    """A ``Writer`` whose other end is a client's eyes; ``lag`` is what it has not taken."""

    def __init__(self, client: Client) -> None:
        self.client, self.lag = client, 0
        self.straight: Callable[[bytes], None] | None = None
        self.frames: list[bytes] = []
        self.code: int | None = None
        self.aborted = False

    def write(self, out: bytes) -> None:
        if self.code is None and not self.aborted:
            for frame in frames.unframed(out):
                self.frames.append(frame)
                self.client.take(frame)

    def listen(self, take: Callable[[bytes], None], turned: Callable[[], None]) -> None:
        """A test calls ``take`` itself."""

    def unwritten(self) -> int:
        return self.lag

    def close(self, code: int) -> None:
        if self.code is None:
            self.code = code

    def abort(self) -> None:
        self.aborted = True

    async def closed(self) -> None:
        """Nothing waits."""


class Guest:
    """A connection in a room, without a socket."""

    def __init__(self, connection: Connection, ear: Ear, client: Client) -> None:
        self.connection, self.ear, self.client = connection, ear, client

    def ask(self, command: wire.WireCommand, cid: bytes) -> None:
        self.connection.take(wire.Do(cid, command))

    async def answer(self, cid: bytes) -> list[object]:
        async with asyncio.timeout(10):
            while cid not in self.client.answers:  # noqa: ASYNC110 - an ear does not ring
                await asyncio.sleep(0.001)
        return self.client.answers[cid]


async def enter(hub: Hub, at: Furnished, seat: int = 0, *, since: int = -1) -> Guest:
    """Come into the board's room as a seat."""
    room = await hub.room(at.board)
    return await enter_room(room, at, seat, since=since)


async def enter_room(room: Room, at: Furnished, seat: int = 0, *, since: int = -1) -> Guest:
    client = Client("", at.board, at.tokens[seat])
    ear = Ear(client)
    hello = wire.Hello(at.tokens[seat], at.board, since, room.epoch, 0, True)
    shown = await room.look(hello)
    connection = Connection(room, SeatId(at.seats[seat]), at.tokens[seat], ear)
    if since >= 0:
        client.head = since
    room.enter(connection, hello, shown)
    return Guest(connection, ear, client)
