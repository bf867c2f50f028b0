"""Hundreds of browsers in one process: each as light as bytes allow, each checking every number."""

from __future__ import annotations

import asyncio
import base64
import os
import random
import zlib
from typing import Any, cast

import msgpack

from tests.client import note

HANDSHAKE = (
    "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Protocol: groundswell.1\r\n\r\n"
)
PONG, PING, CLOSE, BINARY = 0x8A, 0x9, 0x8, 0x2


class Chronicle:
    """What everybody must have seen at each number: the first to see it writes it down."""

    def __init__(self) -> None:
        self.forms: dict[int, Any] = {}
        self.snapshots: dict[int, bytes] = {}
        self.sum = (0, 0)
        self._frames: dict[bytes, tuple[int, int]] = {}

    def seen(self, payload: bytes) -> tuple[int, int]:
        """Return the number before an ``ev`` frame's forms, and how many there are."""
        known = self._frames.get(payload)
        if known is None:
            _, after, forms = msgpack.unpackb(payload)
            for seq, form in enumerate(forms, after + 1):
                assert form == self.forms.setdefault(seq, form), f"two truths at {seq}"
            known = self._frames[payload] = (after, len(forms))
        return known

    def snapshot(self, seq: int, body: bytes) -> None:
        assert body == self.snapshots.setdefault(seq, body), f"two snapshots at {seq}"


class Light(asyncio.Protocol):
    """One browser; masks with zeros, which is legal and costs nothing."""

    def __init__(self, chronicle: Chronicle, board: str, token: str) -> None:
        self.chronicle, self.board, self.token = chronicle, board, token
        self.head, self.gaps, self.sum = -1, 0, (-1, 0)
        self.asked = self.done = self.refused = 0
        self.here: set[int] = set()
        self.seated: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.lost = False
        self._parts: list[bytes] = []
        self._buffer = bytearray()
        self._shaken = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport = cast("asyncio.Transport", transport)
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(HANDSHAKE.format(key=key).encode())

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if not self.seated.done():
            self.seated.set_exception(exc or ConnectionError("closed before it was seated"))

    def send(self, message: Any, first: int = 0x80 | BINARY) -> None:
        body = message if isinstance(message, bytes) else msgpack.packb(message)
        size = len(body)
        length = bytes((0x80 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
        if self._transport is not None and not self.lost:
            self._transport.write(bytes((first,)) + length + b"\0\0\0\0" + body)

    def ask(self, command: list[Any]) -> None:
        self.asked += 1
        self.send(["do", os.urandom(16), command])

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._shaken:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            assert b" 101 " in self._buffer[:end], self._buffer[:end]
            self._shaken = True
            del self._buffer[: end + 4]
            self.send(["hello", self.token, self.board, -1, "", 0, True])
        at = 0
        while (frame := self._frame(at)) is not None:
            opcode, body, at = frame
            self._take(opcode, body)
        del self._buffer[:at]

    def _frame(self, at: int) -> tuple[int, bytes, int] | None:
        buffer = self._buffer
        if len(buffer) < at + 2 or len(buffer) < at + 2 + min(8, buffer[at + 1]):
            return None
        size, start = buffer[at + 1], at + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            size, start = int.from_bytes(buffer[start : start + width], "big"), start + width
        if len(buffer) < start + size:
            return None
        return buffer[at] & 15, bytes(buffer[start : start + size]), start + size

    def _take(self, opcode: int, body: bytes) -> None:
        if opcode == PING:
            self.send(body, PONG)
        elif opcode == BINARY:
            if body.startswith(b"\x93\xa2ev"):
                self._events(body)
            else:
                self._message(*msgpack.unpackb(body))

    def _events(self, body: bytes) -> None:
        after, count = self.chronicle.seen(body)
        if after > self.head:
            self.gaps += 1
        else:
            self.head = max(self.head, after + count)

    def _message(self, tag: str, *fields: Any) -> None:
        if tag == "ok":
            self.done += 1
            assert fields[1] <= self.head
        elif tag == "no":
            self.refused += 1
        elif tag == "snap":
            self._snap(*fields)
        elif tag == "beat":
            self.sum = (fields[0], fields[1])
        elif tag == "here":
            self.here = (self.here | set(fields[1])) - set(fields[2])
            assert fields[0] == len(self.here)
            if not self.seated.done():
                self.seated.set_result(None)

    def _snap(self, seq: int, part: int, parts: int, deflated: bool, piece: bytes) -> None:
        self._parts.append(piece)
        if part + 1 == parts:
            whole = b"".join(self._parts)
            self.chronicle.snapshot(seq, zlib.decompress(whole) if deflated else whole)
            self.head = seq


class Person:
    """Writes and moves notes at a rate, with moments of his own."""

    def __init__(self, light: Light, section: str, seed: int) -> None:
        self.light, self.section, self.rnd = light, section, random.Random(seed)
        self._notes: list[str] = []

    async def act(self, seconds: float, rate: float) -> None:
        loop = asyncio.get_running_loop()
        end, due = loop.time() + seconds, loop.time() + self.rnd.random() / rate
        while due < end:
            await asyncio.sleep(due - loop.time())
            self._once()
            due += self.rnd.uniform(0.5, 1.5) / rate

    def _once(self) -> None:
        if not self._notes or self.rnd.random() < 0.3:
            command = note(self.section, "x" * self.rnd.randrange(10, 120))
            self._notes.append(command[1])
            self.light.ask(command)
            return
        id = self.rnd.choice(self._notes)
        x, y = self.rnd.randrange(5_000), self.rnd.randrange(5_000)
        self.light.ask(
            self.rnd.choice(
                [
                    ["note.move", id, self.section, x, y, "", 0],
                    ["note.paint", id, self.rnd.choice(["teal", "pink", "yellow"]), 0],
                    ["note.edit", id, "y" * self.rnd.randrange(10, 120), "en", 0, 0],
                ]
            )
        )
