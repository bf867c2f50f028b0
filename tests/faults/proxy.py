"""A bad network between two programs: passes bytes on late, in pieces, changed, or not at all."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from dataclasses import dataclass, field
from typing import Self

LOCAL = "127.0.0.1"
BLOCK = 64 * 1024
EVERYTHING = range(1 << 62)
LOST = (OSError, asyncio.IncompleteReadError)

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def _flowing() -> asyncio.Event:
    flows = asyncio.Event()
    flows.set()
    return flows


@dataclass
class Way:
    """One direction. Bytes are counted from the beginning of each connection.

    ``latency`` is in seconds, ``chop`` the most bytes of a piece (0: as they come). The
    connection ends before byte ``cut_at``; the bytes in ``noise`` have their highest bit turned.
    """

    latency: float = 0.0
    chop: int = 0
    cut_at: int | None = None
    noise: range = range(0)
    passed: int = 0
    flows: asyncio.Event = field(default_factory=_flowing)

    def stall(self) -> None:
        """Pass nothing on from now on, and do not say so."""
        self.flows.clear()

    def heal(self) -> None:
        self.latency, self.chop, self.cut_at, self.noise = 0.0, 0, None, range(0)
        self.flows.set()

    def spoiled(self, piece: bytes, at: int) -> bytes:
        """Return the piece, whose first byte is number ``at``, as it comes out."""
        if not self.noise or at + len(piece) <= self.noise.start:
            return piece
        turned = (byte ^ 0x80 if at + n in self.noise else byte for n, byte in enumerate(piece))
        return bytes(turned)


class Proxy:
    """Listens on a port of its own, at ``host``, and passes on to a port ``there``.

    Faults may be set while connections are open: ``up`` is the way to the target, ``down`` the
    way back.
    """

    def __init__(self, target: int, *, there: str = LOCAL, host: str = LOCAL) -> None:
        self.target, self.there, self.host, self.port = target, there, host, 0
        self.up, self.down = Way(), Way()
        self.refusing = False
        self.ended = 0
        self._closing: list[asyncio.StreamWriter] = []
        self._links: dict[asyncio.Task[None], tuple[asyncio.StreamWriter, ...]] = {}
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __len__(self) -> int:
        """Return how many connections are open."""
        return len(self._links)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._accepted, self.host)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        links = list(self._links)
        self.reset()
        for link in links:
            link.cancel()
        if links:
            await asyncio.wait(links)
        for end in self._closing:  # some never get rid of what they hold
            end.transport.abort()
        await asyncio.sleep(0)
        if self._server is not None:
            await self._server.wait_closed()

    def stall(self) -> None:
        """A black hole: nothing passes either way, and nobody is told."""
        self.up.stall()
        self.down.stall()

    def heal(self) -> None:
        """Pass everything on again; connections that were cut stay so."""
        self.up.heal()
        self.down.heal()
        self.refusing = False

    def reset(self) -> None:
        """End every connection at once, as a broken device does."""
        for writers in self._links.values():
            for writer in writers:
                _reset(writer)

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = asyncio.current_task()
        assert link is not None
        self._links[link] = (writer,)
        try:
            if not self.refusing:
                there = await asyncio.open_connection(self.there, self.target)
                self._links[link] = (writer, there[1])
                await self._joined((reader, writer), there)
        except (*LOST, asyncio.CancelledError):
            pass  # the streams of Python 3.11 take a cancelled task for a mistake
        finally:
            for end in self._links.pop(link):
                end.close()
                self._closing.append(end)
            self.ended += 1

    async def _joined(self, here: Streams, there: Streams) -> None:
        """Pass on both ways until one of them has ended."""
        pumps = [
            asyncio.create_task(_pumped(self.up, here[0], there[1])),
            asyncio.create_task(_pumped(self.down, there[0], here[1])),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.wait(pumps)
            for pump in pumps:
                if not pump.cancelled():
                    pump.exception()


async def _pumped(way: Way, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes, until its end or the byte where it is cut."""
    passed = 0
    while piece := await reader.read(way.chop or BLOCK):
        await way.flows.wait()
        if way.latency:
            await asyncio.sleep(way.latency)
        cut = way.cut_at is not None and passed + len(piece) >= way.cut_at
        if cut and way.cut_at is not None:
            piece = piece[: max(0, way.cut_at - passed)]
        writer.write(way.spoiled(piece, passed))
        await writer.drain()
        passed += len(piece)
        way.passed += len(piece)
        if cut:
            return
        if way.chop:
            await asyncio.sleep(0)


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    if sock is not None:
        with contextlib.suppress(OSError):
            now = struct.pack("ii", 1, 0)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)
    writer.transport.abort()
