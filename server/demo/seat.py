"""A simulated person's connection: what the board looks like from there, and how to ask."""

from __future__ import annotations

import asyncio
import os
import zlib
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Final, Self

import msgspec
import websockets
from msgspec import Raw
from websockets.asyncio.client import ClientConnection

from board import replica, snapshot, wire
from board.rules import Command
from board.state import EMPTY, Board
from server.arrival import PROTOCOL

_encode: Final = msgspec.msgpack.Encoder().encode
_frame: Final = msgspec.msgpack.Decoder(list[Raw])
_any: Final = msgspec.msgpack.Decoder()
_forms: Final = msgspec.msgpack.Decoder(list[Raw])


class Refused(Exception):
    """The board said no, with this slug."""


class Seat(AbstractAsyncContextManager["Seat"]):
    """Within the block it is on the board; ``board`` is the common layer, as it is now."""

    def __init__(self, url: str, board: str, token: str) -> None:
        self.board: Board = EMPTY
        self.id = ""
        self._url, self._on, self._token = url, board, token
        self._answers: dict[bytes, asyncio.Future[None]] = {}
        self._parts: list[bytes] = []
        self._news = asyncio.Event()
        self._socket: ClientConnection
        self._reading: asyncio.Task[None]

    async def __aenter__(self) -> Self:
        self._socket = await websockets.connect(
            self._url,
            subprotocols=[websockets.Subprotocol(PROTOCOL)],
            max_size=None,
            proxy=None,
            compression=None,
        )
        hello = wire.Hello(self._token, self._on, -1, "", 0, deflate=True)
        await self._socket.send(_encode(hello))
        self._reading = asyncio.create_task(self._read())
        await self.until(lambda: self.board.seq > 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._socket.close()
        await self._reading

    async def ask(self, command: Command) -> None:
        """Ask for one thing, and wait until it is so. Raises ``Refused``, ``ConnectionError``."""
        cid = os.urandom(16)
        answer = self._answers[cid] = asyncio.get_running_loop().create_future()
        await self._socket.send(_encode(["do", cid, command]))
        await answer

    async def ready(self, round: str) -> None:
        """Say that one is ready to go on from that round; nobody keeps it."""
        await self._socket.send(_encode(wire.Ready(round, 1, 0)))

    async def until(self, true: Callable[[], object]) -> None:
        """Wait until it is so. Raises ``ConnectionError`` if the connection ends before."""
        while not true():
            if self._socket.close_code is not None:
                raise ConnectionError(f"the connection ended: {self._socket.close_code}")
            self._news.clear()
            await self._news.wait()

    async def _read(self) -> None:
        try:
            async for frame in self._socket:
                if isinstance(frame, bytes):
                    self._take(frame)
                self._news.set()
        except websockets.ConnectionClosed:
            pass
        finally:
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(ConnectionError("the connection ended"))
            self._news.set()

    def _take(self, frame: bytes) -> None:
        tag, *fields = _frame.decode(frame)
        match _any.decode(tag):
            case "welcome":
                self.id = _any.decode(fields[0])
            case "snap":
                self._part(*(_any.decode(field) for field in fields))
            case "ev":
                after, forms = _any.decode(fields[0]), _forms.decode(fields[1])
                fresh = forms[self.board.seq - after :]
                self.board = replica.laid(self.board, map(bytes, fresh))
            case "ok":
                self._answers.pop(_any.decode(fields[0])).set_result(None)
            case "no":
                answer = self._answers.pop(_any.decode(fields[0]))
                answer.set_exception(Refused(_any.decode(fields[1])))

    def _part(self, seq: int, part: int, parts: int, deflated: bool, piece: bytes) -> None:
        del seq, part
        self._parts.append(piece)
        if len(self._parts) == parts:
            whole = b"".join(self._parts)
            self.board = snapshot.seen(zlib.decompress(whole) if deflated else whole)
