"""Servers of Yjs documents: a note move is a real update, which they apply and pass on.

Updates are made beforehand by `updates.mjs`; each carries the time at which it was due in 16
digits. A server may merge several into one frame, so digits are counted, not frames.
"""

from __future__ import annotations

import base64
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bench.crowd import Person
from bench.fanout import Workload
from bench.load import Server
from bench.peers import node
from bench.socket import Socket, digits, masked, since

DUE: Final = b"\x03duew\x10"  # the key, then a text of 16 bytes
STEP1, STEP2, UPDATE = b"\x00\x00", b"\x00\x01", b"\x00\x02"
NOTHING: Final = b"\x01\x00"  # the state of a document that has nothing
TOKEN, AUTHENTICATED, SAVED = b"\x02\x00\x00", b"\x02\x02", b"\x08"
Updates = tuple[bytes, list[tuple[bytes, bytes]]]


@dataclass(frozen=True)
class YWebsocket:
    """y-websocket's own server, documents in memory. ``updates`` is a file of `updates.mjs`."""

    updates: Path
    name: str = "y-websocket"
    port: int = 8950
    echoes: bool = True

    def server(self) -> AbstractContextManager[Server]:
        script = "node_modules/y-websocket/bin/server.cjs"
        return node.serve(self.port, script, HOST="127.0.0.1")

    def boards(self, port: int, load: Workload) -> list[tuple[str, list[str]]]:
        del port
        return [(f"board-{at:03}", [""]) for at in range(load.boards)]

    def client(self, person: Person) -> Socket:
        return YClient(self, person)


@dataclass(frozen=True)
class Hocuspocus(YWebsocket):
    """Hocuspocus, documents in memory, no hooks; it merges what comes in one turn of its loop."""

    name: str = "hocuspocus"

    def server(self) -> AbstractContextManager[Server]:
        return node.serve(self.port, "hocuspocus.mjs")

    def client(self, person: Person) -> Socket:
        return HocuspocusClient(self, person)


class YClient(Socket):
    """A provider as light as can be: it has no document, and only counts the moves."""

    prefix = b""

    def __init__(self, system: YWebsocket, person: Person) -> None:
        super().__init__(sample=person.sample)
        self.path = f"/{person.board}"
        self._moves: list[tuple[bytes, bytes]] = []
        self._made = b""
        if person.notes:
            self._made, moves = _updates(system.updates)[person.at]
            self._moves = moves[::-1]

    def opened(self) -> None:
        self.say(STEP1 + NOTHING)

    def say(self, message: bytes) -> None:
        self.write(masked(self.prefix + message))

    async def prepare(self) -> None:
        self.say(UPDATE + _sized(self._made))

    def move(self, due: float) -> None:
        before, after = self._moves.pop()
        self.write(masked(self.prefix + before + digits(due) + after))

    def frame(self, opcode: int, payload: bytes) -> None:
        del opcode
        at = len(self.prefix)
        kind = payload[at : at + 2]
        if kind == UPDATE:
            self._count(payload)
        elif kind == STEP2:
            self.welcomed()

    def _count(self, payload: bytes) -> None:
        self.forms += payload.count(DUE)
        if self.sample:
            for rest in payload.split(DUE)[1:]:
                self.latencies.append(since(rest[:16]))


class HocuspocusClient(YClient):
    """Every message begins with the document's name; updates are answered when applied."""

    def __init__(self, system: YWebsocket, person: Person) -> None:
        super().__init__(system, person)
        self.prefix = _sized(person.board.encode())
        self._unanswered = 0

    @property
    def unanswered(self) -> int:
        return self._unanswered

    def opened(self) -> None:
        self.say(TOKEN)

    def say(self, message: bytes) -> None:
        self._unanswered += message.startswith(UPDATE)
        super().say(message)

    def move(self, due: float) -> None:
        self._unanswered += 1
        super().move(due)

    def frame(self, opcode: int, payload: bytes) -> None:
        at = len(self.prefix)
        if payload.startswith(AUTHENTICATED, at):
            self.say(STEP1 + NOTHING)
        elif payload.startswith(SAVED, at):
            self._unanswered -= 1
        else:
            super().frame(opcode, payload)


@cache
def _updates(file: Path) -> list[Updates]:
    """Return for each writer the update of the notes, and the moves without their digits."""
    with file.open() as lines:
        return [_writer(line) for line in lines]


def _writer(line: str) -> Updates:
    made, *moves = (base64.b64decode(word) for word in line.split())
    whole = [UPDATE + _sized(move) for move in moves]
    parts = [(move, move.index(DUE) + len(DUE)) for move in whole]
    return made, [(move[:at], move[at + 16 :]) for move, at in parts]


def _sized(content: bytes) -> bytes:
    """Return content behind its size, seven bits a byte."""
    size, out = len(content), b""
    while size > 0x7F:
        out += bytes((size & 0x7F | 0x80,))
        size >>= 7
    return out + bytes((size,)) + content
