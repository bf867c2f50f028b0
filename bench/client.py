"""A client of ours, as light as can be: counts numbered forms and checks that none is missing.

It decodes every form only where it samples latency.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import time
import zlib
from typing import Any

import msgpack

from bench.socket import Socket, masked

TEXT = "a note of a few words, as people write them"


class Client(Socket):
    """A seat's connection. With ``notes`` it can write: it moves so many notes of its own in turn.

    Counts: ``acked``, ``refused``, and ``gaps`` in the numbers.
    """

    subprotocol = "groundswell.1"

    def __init__(self, board: str, token: str, *, sample: bool = False, notes: int = 0) -> None:
        super().__init__(sample=sample)
        self.board, self.token = board, token
        self.head = -1
        self.section = ""
        self.sent: dict[bytes, float] = {}
        self.notes = [os.urandom(8).hex() for _ in range(notes)]
        self._next = itertools.cycle(self.notes)
        mine = os.urandom(8)
        self._cids = (mine + n.to_bytes(8, "big") for n in itertools.count())

    @property
    def unanswered(self) -> int:
        return len(self.sent)

    def opened(self) -> None:
        self.send(["hello", self.token, self.board, -1, "", 0, True])

    async def prepare(self) -> None:
        for at in range(0, len(self.notes), 50):
            adds: list[object] = [
                ["note.add", id, self.section, TEXT, "en", "yellow", 0, 0, ""]
                for id in self.notes[at : at + 50]
            ]
            await self.all(adds)

    def move(self, due: float) -> None:
        x, y = stamp(due)
        self.do(["note.move", next(self._next), self.section, x, y, "", 0], due)

    def send(self, message: object) -> None:
        self.write(masked(msgpack.packb(message)))

    def do(self, command: list[object], due: float) -> None:
        cid = next(self._cids)
        self.sent[cid] = due
        self.send(["do", cid, command])

    async def all(self, commands: list[object]) -> None:
        """Send a batch; return when it is answered. Raises ``ConnectionError`` if refused."""
        cid, refused = next(self._cids), self.counts["refused"]
        self.sent[cid] = time.perf_counter()
        self.send(["all", cid, commands, False])
        while cid in self.sent and not self.lost:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        if self.lost or self.counts["refused"] > refused:
            raise ConnectionError("the batch was refused, or the connection lost")

    def frame(self, opcode: int, payload: bytes) -> None:
        del opcode
        if payload[:4] == b"\x93\xa2ev":
            self._events(payload)
        else:
            self._other(msgpack.unpackb(payload))

    def _other(self, message: list[Any]) -> None:
        match message[0]:
            case "ok":
                self.counts["acked"] += 1
                self.acks.append(time.perf_counter() - self.sent.pop(message[1]))
            case "no":
                self.counts["refused"] += 1
                self.sent.pop(message[1], None)
            case "snap":
                self.head = message[1]
                if self.notes:
                    self.section = _section(message)
            case "here":
                self.welcomed()

    def _events(self, payload: bytes) -> None:
        if self.sample:
            _, after, forms = msgpack.unpackb(payload)
            count = len(forms)
            self.note(forms)
        else:
            after, at = _integer(payload, 4)
            count = _length(payload, at)
        if self.head >= 0 and after != self.head:
            self.counts["gaps"] += 1
        self.head = after + count
        self.forms += count

    def note(self, forms: list[list[Any]]) -> None:
        """Note how late these forms are; called where latency is sampled."""
        now = time.perf_counter()
        for form in forms:
            if form[0] == "note.moved":
                self.latencies.append(now - from_stamp(form[3], form[4]))


def _section(snap: list[Any]) -> str:
    """Return the first section of a snapshot in one part."""
    _, _, _, parts, deflated, body = snap
    assert parts == 1
    return str(msgpack.unpackb(zlib.decompress(body) if deflated else body)[4][0][1])


def stamp(due: float) -> tuple[int, int]:
    """Return ``due`` (s) as two coordinates, to the microsecond."""
    micros = int(due * 1_000_000) % 10**11
    return micros // 10**6, micros % 10**6


def from_stamp(x: int, y: int) -> float:
    micros = x * 10**6 + y
    now = int(time.perf_counter() * 1_000_000)
    return (now - (now - micros) % 10**11) / 1_000_000


def _integer(payload: bytes, at: int) -> tuple[int, int]:
    kind = payload[at]
    if kind < 0x80:
        return kind, at + 1
    width = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}[kind]
    return int.from_bytes(payload[at + 1 : at + 1 + width], "big"), at + 1 + width


def _length(payload: bytes, at: int) -> int:
    kind = payload[at]
    if kind < 0xA0:
        return kind & 0x0F
    width = 2 if kind == 0xDC else 4
    return int.from_bytes(payload[at + 1 : at + 1 + width], "big")
