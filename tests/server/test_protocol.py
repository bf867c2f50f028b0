"""The session of docs/PROTOCOL.md on the real server (SY2-SY4, SY6-SY8, SY11, SY12, VO9)."""

import ast
import asyncio
import re
from pathlib import Path
from typing import Any, Final

import msgpack
import websockets
from websockets.asyncio.client import ClientConnection

from server.arrival import PROTOCOL
from tests.conftest import Serve
from tests.servers import furnished

TEXT: Final = Path(__file__).resolve().parents[2].joinpath("docs/PROTOCOL.md").read_text("utf-8")
ANEW: Final = "-- a new connection"


def lines() -> list[str]:
    blocks = re.findall(r"```session\n(.*?)```", TEXT, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def read(line: str) -> Any:
    """Return what a line of diagnostic notation says."""
    text = re.sub(r"h'([0-9a-f]*)'", r"bytes.fromhex('\1')", line)
    text = re.sub(r"bytes\.fromhex\('([0-9a-f]*)'\)", lambda m: repr(bytes.fromhex(m[1])), text)
    text = re.sub(r"\bnull\b", "None", text)
    text = re.sub(r"\btrue\b", "True", re.sub(r"\bfalse\b", "False", text))
    return ast.literal_eval(text)


class Names:
    """What the ``$names`` of the session stand for; one that is new takes what it meets."""

    def __init__(self, **known: Any) -> None:
        self.known = known

    def filled(self, wish: Any) -> Any:
        if isinstance(wish, list):
            return [self.filled(part) for part in wish]
        return self.known[wish[1:]] if self.named(wish) else wish

    def matched(self, wish: Any, found: Any) -> Any:
        """Return ``wish`` with its names filled in as ``found`` has them."""
        if isinstance(wish, list) and isinstance(found, list) and len(wish) == len(found):
            return [self.matched(*pair) for pair in zip(wish, found, strict=True)]
        return self.known.setdefault(wish[1:], found) if self.named(wish) else wish

    @staticmethod
    def named(wish: Any) -> bool:
        return isinstance(wish, str) and wish.startswith("$")


class Line:
    """A connection that passes over what the session leaves out: beats, and later ``here``."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self._here = False

    async def next(self) -> Any:
        while True:
            async with asyncio.timeout(10):
                frame = msgpack.unpackb(await self.socket.recv())
            if frame[0] == "beat" or (frame[0] == "here" and self._here):
                continue
            self._here |= frame[0] == "here"
            return frame


async def test_the_session_of_the_document_is_what_happens(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub, seats=1)
    names = Names(token=at.tokens[0], board=at.board, section=at.section)

    async def dial() -> Line:
        subprotocols = [websockets.Subprotocol(PROTOCOL)]
        return Line(await websockets.connect(live.url, subprotocols=subprotocols, proxy=None))

    line = await dial()
    for said in lines():
        if said == ANEW:
            await line.socket.close()
            line = await dial()
        elif said.startswith("> "):
            await line.socket.send(msgpack.packb(names.filled(read(said[2:]))))
        else:
            frame = await line.next()
            assert names.matched(read(said[2:]), frame) == frame, said
    await line.socket.close()


def test_the_document_has_a_session() -> None:
    assert ANEW in lines()
    assert 20 < len(lines())
