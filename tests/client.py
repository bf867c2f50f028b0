"""One browser as the wire sees it: speaks the protocol, and knows nothing of the server's code.

Numbers are checked as a client must: overlap is ignored, a gap is counted and never applied.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import zlib
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self

import msgpack
import websockets
from websockets.asyncio.client import ClientConnection

PROTOCOL = "groundswell.1"
WITHIN = 15.0  # seconds; for things that take milliseconds, on a machine with other work

Command = list[Any]
Answer = list[Any]


def new_id() -> str:
    """Return an id of 16 signs as a client makes it."""
    return os.urandom(8).hex()


def note(section: str, text: str = "a thought", *, id: str = "", x: int = 0, y: int = 0) -> Command:
    return ["note.add", id or new_id(), section, text, "en", "yellow", x, y, ""]


async def eventually(true: Callable[[], object], within: float = WITHIN) -> None:
    """Look again and again until it is so."""
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110 - what is looked at does not say when it changes
            await asyncio.sleep(0.01)


class Client:
    """Keeps every form it was sent from its snapshot on, and what it asked without an answer."""

    def __init__(self, url: str, board: str, token: str) -> None:
        self.url, self.board, self.token = url, board, token
        self.welcome: list[Any] = []
        self.modes: list[str] = []
        self.snapshot = b""
        self.start = self.head = 0
        self.forms: list[Any] = []
        self.private: list[Any] = []
        self.mine: list[Any] = []
        self.answers: dict[bytes, Answer] = {}
        self.unanswered: dict[bytes, bytes] = {}
        self.here: set[int] = set()
        self.signs: list[Any] = []
        self.beats: list[list[Any]] = []
        self.suggesting: list[list[Any]] = []
        self.offers: dict[str, str] = {}
        self.raised: list[list[Any]] = []
        self.wait = 0
        self.gaps = 0
        self.order: list[str] = []
        self._parts: list[bytes] = []
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._news = asyncio.Event()

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.leave()

    @property
    def socket(self) -> ClientConnection:
        assert self._socket is not None
        return self._socket

    @property
    def closed(self) -> int | None:
        """The close code; None while the connection is open."""
        return self.socket.close_code

    @property
    def seat(self) -> str:
        return str(self.welcome[0])

    @property
    def epoch(self) -> str:
        return str(self.welcome[2])

    async def connect(self, **hello: Any) -> None:
        """Open a socket, say hello (from where we are), and wait until all that follows is in."""
        await self.open()
        await self.hello(**hello)
        await self.until(lambda: "here" in self.order or self.closed is not None)

    async def open(self, **options: Any) -> None:
        """Open a socket and say nothing yet."""
        self.order, self._parts = [], []
        self._socket = await websockets.connect(
            self.url,
            subprotocols=[websockets.Subprotocol(PROTOCOL)],
            max_size=None,
            proxy=None,
            compression=None,
            ping_interval=None,
            **options,
        )
        self._reader = asyncio.create_task(self._read(self._socket))

    async def hello(
        self,
        *,
        token: str | None = None,
        board: str | None = None,
        since: int | None = None,
        epoch: str | None = None,
        known: int = 0,
        deflate: bool = True,
    ) -> None:
        if since is None:
            since = self.head if self.welcome else -1
        if epoch is None:
            epoch = self.epoch if self.welcome else ""
        token = self.token if token is None else token
        board = self.board if board is None else board
        await self.raw(msgpack.packb(["hello", token, board, since, epoch, known, deflate]))

    async def resume(self) -> None:
        """Come back after a lost connection; send again, in order, what was not answered."""
        await self.leave()
        await self.connect()
        for frame in list(self.unanswered.values()):
            await self.raw(frame)

    async def leave(self) -> None:
        if self._socket is not None:
            await self._socket.close()
        if self._reader is not None:
            await self._reader

    def deafen(self) -> None:
        """Take nothing any more; what is sent stays in the pipe."""
        self.socket.transport.pause_reading()

    def vanish(self) -> None:
        """Be gone without a word, as a phone in a tunnel."""
        self.socket.transport.abort()

    async def raw(self, frame: bytes | str) -> None:
        with contextlib.suppress(websockets.ConnectionClosed):
            await self.socket.send(frame)

    async def send(self, command: Command, *, cid: bytes = b"") -> bytes:
        """Ask for one thing; return the command id."""
        cid = cid or os.urandom(16)
        return await self._ask(cid, msgpack.packb(["do", cid, command]))

    async def send_all(self, commands: Iterable[Command], *, soft: bool = False) -> bytes:
        cid = os.urandom(16)
        return await self._ask(cid, msgpack.packb(["all", cid, list(commands), soft]))

    async def do(self, command: Command, *, cid: bytes = b"") -> Answer:
        """Ask, and return the answer without its command id: ["ok", seq] or ["no", slug, ...]."""
        return await self.answer(await self.send(command, cid=cid))

    async def answer(self, cid: bytes) -> Answer:
        await self.until(lambda: cid in self.answers)
        return self.answers[cid]

    async def present(self, mode: int, x: int = 0, y: int = 0, note: str = "") -> None:
        await self.raw(msgpack.packb(["pr", mode, x, y, note]))

    async def until(self, true: Callable[[], object], within: float = WITHIN) -> None:
        """Wait until it is so; whatever arrives is looked at."""
        async with asyncio.timeout(within):
            while not true():
                self._news.clear()
                await self._news.wait()

    async def reach(self, seq: int) -> None:
        await self.until(lambda: self.head >= seq)

    async def gone(self, within: float = WITHIN) -> int:
        """Wait for the close, and return its code."""
        await self.until(lambda: self.closed is not None, within)
        assert self.closed is not None
        return self.closed

    async def _ask(self, cid: bytes, frame: bytes) -> bytes:
        self.answers.pop(cid, None)
        self.unanswered[cid] = frame
        await self.raw(frame)
        return cid

    async def _read(self, socket: ClientConnection) -> None:
        with contextlib.suppress(websockets.ConnectionClosed):
            async for frame in socket:
                assert isinstance(frame, bytes)
                self.take(frame)
                self._news.set()
        self._news.set()

    def take(self, frame: bytes) -> None:
        tag, *fields = msgpack.unpackb(frame, strict_map_key=False)
        self.act(tag, fields)

    def act(self, tag: str, fields: list[Any]) -> None:
        self.order.append(tag)
        getattr(self, f"_{tag}")(*fields)

    def _welcome(self, *fields: Any) -> None:
        self.welcome = list(fields)
        self.modes.append(fields[-1])

    def _snap(self, seq: int, part: int, parts: int, deflated: bool, piece: bytes) -> None:
        assert part == len(self._parts)
        self._parts.append(piece)
        if len(self._parts) == parts:
            whole = b"".join(self._parts)
            self.snapshot = zlib.decompress(whole) if deflated else whole
            self.start = self.head = seq
            self.forms = []

    def _priv(self, seq: int, things: list[Any]) -> None:
        assert seq == self.head
        self.private = things

    def _mine(self, seq: int, found: list[Any]) -> None:
        assert seq == self.head
        self.mine = found

    def _ev(self, after: int, forms: list[Any]) -> None:
        if after > self.head:
            self.gaps += 1
            return
        fresh = forms[self.head - after :]
        self.forms += fresh
        self.head += len(fresh)

    def _ok(self, cid: bytes, *rest: Any) -> None:
        self.answers[cid] = ["ok", *rest]
        self.unanswered.pop(cid, None)
        assert rest[0] <= self.head, "an answer came before its events"

    def _no(self, cid: bytes, *rest: Any) -> None:
        self.answers[cid] = ["no", *rest]
        self.unanswered.pop(cid, None)

    def _here(self, count: int, joined: list[int], left: list[int]) -> None:
        if self.order.count("here") == 1:
            self.here = set()
        self.here = (self.here | set(joined)) - set(left)
        assert count == len(self.here)

    def _pr(self, signs: list[Any]) -> None:
        self.signs += signs

    def _beat(self, *fields: Any) -> None:
        self.beats.append(list(fields))

    def _suggesting(self, *fields: Any) -> None:
        self.suggesting.append(list(fields))

    def _offers(self, pairs: list[Any]) -> None:
        self.offers = dict(pairs)

    def _ready(self, *fields: Any) -> None:
        self.raised.append(list(fields))

    def _bye(self, wait: int) -> None:
        self.wait = wait
