"""A load of its own: many light websocket clients in one process, and the server in another.

Clients read frames from the bytes as they come, count the numbered forms in each, check that no
number is missing, and decode every form only where they sample latency. Due times are stamped
when a command *should* have been sent, so that a slow server cannot hide (coordinated omission).
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import msgpack

ROOT = Path(__file__).resolve().parents[1]
RAISED = {
    "GROUNDSWELL_COMMANDS_PER_SECOND": "1000000",
    "GROUNDSWELL_BOARD_COMMANDS_PER_SECOND": "10000000",
    "GROUNDSWELL_BOARDS_PER_HOUR": "1000000",
}


@dataclass
class Server:
    """The real server in a process of its own, pinned to core 0 where that can be done."""

    port: int
    process: subprocess.Popen[bytes]

    def cpu(self) -> float:
        """Return the seconds of CPU that the process has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss(self) -> int:
        """Return the resident bytes of the process."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def server(port: int = 8940, **variables: str) -> Iterator[Server]:
    """Start the server on an empty folder with its rates raised; stop it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | RAISED | variables
        env |= {"PORT": str(port), "GROUNDSWELL_DATA": folder, "GROUNDSWELL_HOST": "127.0.0.1"}
        process = subprocess.Popen([sys.executable, "-m", "server"], cwd=ROOT, env=env)
        try:
            os.sched_setaffinity(process.pid, {0})
            if len(os.sched_getaffinity(0)) > 1:
                os.sched_setaffinity(0, os.sched_getaffinity(0) - {0})
            _await_health(port)
            yield Server(port, process)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(15)


def _await_health(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1).close()
            return
        time.sleep(0.05)
    raise SystemExit("the server did not start")


def post(port: int, path: str, body: dict[str, object], token: str = "") -> dict[str, object]:
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", json.dumps(body).encode(), headers
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        answer: dict[str, object] = json.load(response)
        return answer


@dataclass
class Place:
    """A board to load, and how to take seats on it."""

    port: int
    board: str
    token: str

    def seat(self) -> str:
        """Return the token of a new seat."""
        answer = post(self.port, f"/api/boards/{self.board}/seats", {"language": "en"}, self.token)
        return str(answer["token"])


def place(port: int) -> Place:
    made = post(port, "/api/boards", {"question": "How?", "language": "en"})
    links = made["links"]
    assert isinstance(links, dict)
    token = str(links["facilitate"]).rpartition("#t=")[2]
    return Place(port, str(made["id"]), token)


@dataclass(eq=False)
class Client(asyncio.Protocol):
    """One browser's worth of load."""

    board: str
    token: str
    sample: bool = False
    since: int = -1
    head: int = -1
    forms: int = 0
    bytes: int = 0
    gaps: int = 0
    acked: int = 0
    refused: int = 0
    section: str = ""
    latencies: list[float] = field(default_factory=list)
    acks: list[float] = field(default_factory=list)
    sent: dict[bytes, float] = field(default_factory=dict)
    _buffer: bytearray = field(default_factory=bytearray)
    _upgraded: bool = False
    _snap: list[bytes] = field(default_factory=list)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's is no subclass
        transport = self.transport
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            (
                "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: groundswell.1\r\n\r\n"
            ).encode()
        )

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(None)
        if not self.ready.done():
            self.ready.set_exception(ConnectionError(str(exc)))

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self.bytes += len(data)
        if not self._upgraded:
            if b"\r\n\r\n" not in self._buffer:
                return
            del self._buffer[: self._buffer.index(b"\r\n\r\n") + 4]
            self._upgraded = True
            self.send(["hello", self.token, self.board, self.since, "", 0, True])
        buffer, at, end = self._buffer, 0, len(self._buffer)
        while end - at >= 2:
            size, start = buffer[at + 1] & 0x7F, at + 2
            if size == 126:
                size, start = int.from_bytes(buffer[at + 2 : at + 4], "big"), at + 4
            elif size == 127:
                size, start = int.from_bytes(buffer[at + 2 : at + 10], "big"), at + 10
            if end < start + size:
                break
            self._frame(buffer[at] & 0x0F, buffer[start : start + size])
            at = start + size
        del buffer[:at]

    def send(self, message: object) -> None:
        self.transport.write(masked(msgpack.packb(message)))

    def do(self, cid: bytes, command: list[object], due: float) -> None:
        self.sent[cid] = due
        self.send(["do", cid, command])

    def _frame(self, opcode: int, payload: bytearray) -> None:
        if opcode == 9:
            self.transport.write(masked(bytes(payload), 0x8A))
        elif opcode == 2 and payload[:4] == b"\x93\xa2ev":
            self._events(payload)
        elif opcode == 2:
            self._other(msgpack.unpackb(payload))

    def _other(self, message: list[Any]) -> None:
        match message[0]:
            case "ok":
                self.acked += 1
                self.acks.append(time.perf_counter() - self.sent.pop(message[1]))
            case "no":
                self.refused += 1
                self.sent.pop(message[1], None)
            case "welcome":
                self.head = message[4] if message[6] == "tail" else -1
            case "snap":
                self.head = message[1]
            case "here" if not self.ready.done():
                self.ready.set_result(None)

    def _events(self, payload: bytearray) -> None:
        if self.sample:
            _, after, forms = msgpack.unpackb(payload)
            count = len(forms)
            now = time.perf_counter()
            for form in forms:
                if form[0] == "note.moved":
                    self.latencies.append(now - from_stamp(form[3], form[4]))
        else:
            after, at = _integer(payload, 4)
            count = _length(payload, at)
        if self.head >= 0 and after > self.head:
            self.gaps += 1
        self.head = after + count
        self.forms += count


def stamp(due: float) -> tuple[int, int]:
    """Return ``due`` (s) as two coordinates, to the microsecond."""
    micros = int(due * 1_000_000) % 10**11
    return micros // 10**6, micros % 10**6


def from_stamp(x: int, y: int) -> float:
    micros = x * 10**6 + y
    now = int(time.perf_counter() * 1_000_000)
    return (now - (now - micros) % 10**11) / 1_000_000


def masked(payload: bytes, first: int = 0x82) -> bytes:
    """Return a client's frame; the mask is zero, which is legal and costs nothing."""
    size = len(payload)
    if size < 126:
        return bytes((first, 0x80 | size)) + b"\0\0\0\0" + payload
    return bytes((first, 0xFE)) + size.to_bytes(2, "big") + b"\0\0\0\0" + payload


def _integer(payload: bytearray, at: int) -> tuple[int, int]:
    kind = payload[at]
    if kind < 0x80:
        return kind, at + 1
    width = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}[kind]
    return int.from_bytes(payload[at + 1 : at + 1 + width], "big"), at + 1 + width


def _length(payload: bytearray, at: int) -> int:
    kind = payload[at]
    if kind < 0xA0:
        return kind & 0x0F
    width = 2 if kind == 0xDC else 4
    return int.from_bytes(payload[at + 1 : at + 1 + width], "big")


async def connect(port: int, client: Client) -> Client:
    """Return the client when it has its board."""
    await asyncio.get_running_loop().create_connection(lambda: client, "127.0.0.1", port)
    await client.ready
    return client


def percentile(values: list[float], share: float) -> float:
    """Return a percentile in ms, rounded to 0.01."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000, 2)


def report(**figures: object) -> None:
    print(json.dumps(figures))
