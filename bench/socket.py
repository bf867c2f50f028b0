"""One browser's worth of load: a light websocket client that counts what it gets.

Frames are read from the bytes as they come. What is said in them is left to a class for each
protocol: ours in ``bench.client``, those of other servers in ``bench.peers``.
"""

from __future__ import annotations

import asyncio
import base64
import os
import time
from collections import Counter
from typing import TypeVar, cast

TEXT, BINARY, PING, PONG = 0x81, 0x82, 0x89, 0x8A


AnySocket = TypeVar("AnySocket", bound="Socket")


class Socket(asyncio.Protocol):
    """A connection that never raises because the other side has gone: ``lost`` tells.

    ``forms`` counts the events that have come, ``latencies`` are the seconds from the moment
    at which an event was due; they are noted only where ``sample`` is set.
    """

    path = "/ws"
    subprotocol = ""

    def __init__(self, *, sample: bool = False) -> None:
        self.sample = sample
        self.lost = False
        self.bytes = 0
        self._rest = b""
        self._upgraded = False
        self.reset()

    def reset(self) -> None:
        """Begin to count anew."""
        self.forms = 0
        self.counts: Counter[str] = Counter()
        self.latencies: list[float] = []
        self.acks: list[float] = []

    @property
    def unanswered(self) -> int:
        """How many commands wait for an answer, where the protocol has answers."""
        return 0

    def opened(self) -> None:
        """Say hello; ``ready`` is to be set when the server has said its own."""
        raise NotImplementedError

    def frame(self, opcode: int, payload: bytes) -> None:
        """Take what the server said."""
        raise NotImplementedError

    async def prepare(self) -> None:
        """Make the notes that ``move`` will move; return when the server has them."""
        raise NotImplementedError

    def move(self, due: float) -> None:
        """Move a note now, as an event that was due at ``due``."""
        raise NotImplementedError

    def write(self, frame: bytes) -> None:
        if not self.lost and not self.transport.is_closing():
            self.transport.write(frame)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's is no subclass
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        key = base64.b64encode(os.urandom(16)).decode()
        chosen = f"Sec-WebSocket-Protocol: {self.subprotocol}\r\n" if self.subprotocol else ""
        self.write(
            (
                f"GET {self.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                f"Sec-WebSocket-Version: 13\r\n{chosen}\r\n"
            ).encode()
        )

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if not self.closed.done():
            self.closed.set_result(None)
        if not self.ready.done():
            self.ready.set_exception(ConnectionError(str(exc)))

    def data_received(self, data: bytes) -> None:
        self.bytes += len(data)
        if self._rest:
            data = self._rest + data
        at, end = self._start(data), len(data)
        while self._upgraded and end - at >= 2:
            size, start = data[at + 1] & 0x7F, at + 2
            if size == 126:
                size, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
            elif size == 127:
                size, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
            if end < start + size:
                break
            self._take(data[at] & 0x0F, data[start : start + size])
            at = start + size
        self._rest = data[at:]

    def _start(self, data: bytes) -> int:
        """Return where frames begin: after the answer to the upgrade, the first time."""
        if self._upgraded:
            return 0
        end = data.find(b"\r\n\r\n") + 4
        if end < 4:
            return 0
        if b" 101 " not in data[:20]:
            raise ConnectionError(data[:100])
        self._upgraded = True
        self.opened()
        return end

    def _take(self, opcode: int, payload: bytes) -> None:
        if opcode in {1, 2}:
            self.frame(opcode, payload)
        elif opcode == 9:
            self.write(masked(payload, PONG))

    def welcomed(self) -> None:
        if not self.ready.done():
            self.ready.set_result(None)


async def connect(port: int, client: AnySocket) -> AnySocket:
    """Return the client when it has its board."""
    await asyncio.get_running_loop().create_connection(lambda: client, "127.0.0.1", port)
    await client.ready
    return client


def masked(payload: bytes, first: int = BINARY) -> bytes:
    """Return a client's frame; the mask is zero, which is legal and costs nothing."""
    size = len(payload)
    if size < 126:
        return bytes((first, 0x80 | size)) + b"\0\0\0\0" + payload
    return bytes((first, 0xFE)) + size.to_bytes(2, "big") + b"\0\0\0\0" + payload


def digits(due: float) -> bytes:
    """Return a due time in 16 digits, to be carried by an event of another protocol."""
    return b"%016d" % int(due * 1_000_000)


def since(stamp: bytes) -> float:
    """Return the seconds that have gone since ``digits`` were written."""
    return time.perf_counter() - int(stamp) / 1_000_000
