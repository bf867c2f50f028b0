"""A peer without manners: a bare connection that writes whatever bytes a test wants."""

from __future__ import annotations

import asyncio
import base64
import os

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

    async def shake(self) -> None:
        self.writer.write(HELLO % base64.b64encode(os.urandom(16)))
        assert b"101" in await self.reader.readline()
        await self.reader.readuntil(b"\r\n\r\n")

    async def hello(self, at: Furnished) -> None:
        message = ["hello", at.tokens[0], at.board, -1, "", 0, True]
        self.frame(Opcode.BINARY, msgpack.packb(message))
        await self.reader.readuntil(b"here")

    def frame(self, opcode: Opcode, body: bytes = b"", *, fin: bool = True) -> None:
        self.writer.write(Frame(opcode, body, fin).serialize(mask=True))

    async def code(self) -> int:
        """Read to the end; return the code that the server closed with (0: none was sent)."""
        async with asyncio.timeout(10):
            rest = await self.reader.read(-1)
        at = rest.rfind(b"\x88")
        assert at >= 0, rest[-50:]
        (frame, *_) = parsed(rest[at:])
        return int.from_bytes(bytes(frame.data)[:2], "big")


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
