"""A peer without manners: a bare connection that writes whatever bytes a test wants."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
from typing import Self

import msgpack
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from tests.servers import Furnished

HELLO = (
    b"GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: %s\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: groundswell.1\r\n\r\n"
)


class Bare:
    """A peer that writes whatever bytes it likes after a good handshake."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.rest = b""

    async def __aenter__(self) -> Self:
        await self.shake()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.transport.abort()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()

    async def shake(self) -> None:
        self.writer.write(HELLO % base64.b64encode(os.urandom(16)))
        assert b"101" in await self.reader.readline()
        await self.reader.readuntil(b"\r\n\r\n")

    async def hello(self, at: Furnished) -> None:
        message = ["hello", at.tokens[0], at.board, -1, "", 0, True]
        self.frame(Opcode.BINARY, msgpack.packb(message))
        while "here" not in [msgpack.unpackb(frame.data)[0] for frame in parsed(self.rest)]:
            self.rest += await self.reader.read(65_536)
        self.rest = b""

    def frame(self, opcode: Opcode, body: bytes = b"", *, fin: bool = True) -> None:
        self.writer.write(Frame(opcode, body, fin).serialize(mask=True))

    async def code(self) -> int:
        """Read on until the server says goodbye; return its code."""
        async with asyncio.timeout(10):
            while True:
                for frame in parsed(self.rest):
                    if frame.opcode is Opcode.CLOSE:
                        return int.from_bytes(bytes(frame.data)[:2], "big")
                block = await self.reader.read(65_536)
                assert block, f"no goodbye: {self.rest[-50:]!r}"
                self.rest += block


def parsed(written: bytes) -> list[Frame]:
    """What a stranger's parser makes of the bytes."""
    reader, found = StreamReader(), []
    reader.feed_data(written)
    while True:
        parser = Frame.parse(reader.read_exact, mask=False)
        try:
            next(parser)
        except StopIteration as stop:
            found.append(stop.value)
        else:
            parser.close()
            return found
