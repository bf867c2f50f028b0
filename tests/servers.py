"""Servers for tests: one in a process of its own that can be killed, one in the test's own loop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from msgspec import Struct
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute

from board.creation import CreateBoard, PlannedSection
from board.state import Role
from server.__main__ import Server, server
from server.access import Access
from server.arrival import Sockets
from server.bus import Alone, Bus
from server.clock import Clock
from server.hub import Hub
from server.log import Log
from server.log_sqlite import SQLiteLog
from server.room import Room
from server.settings import Settings
from tests.client import Client

ROOT = Path(__file__).resolve().parent.parent
SECRET = "the secret of all the tests"
START_SECONDS = 30.0
ASK = CreateBoard("A board", "How shall we begin?", "en", "free", "free", (PlannedSection("All"),))
QUICK: dict[str, Any] = {
    "commands_per_second": 100_000,
    "board_commands_per_second": 100_000,
    "host": "127.0.0.1",
    "secret": SECRET,
}


class Furnished(Struct):
    """A board with seats: what a test needs to come in."""

    board: str
    section: str
    seats: list[str]
    tokens: list[str]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def hub_on(folder: Path, log: Log | None = None, bus: Bus | None = None, **settings: Any) -> Hub:
    """Return a hub on a folder's log; whoever calls starts and drains it."""
    chosen = Settings(data=folder, **{**QUICK, **settings})
    log = log or SQLiteLog(folder / "groundswell.db")
    return Hub(log, bus or Alone(), Access(chosen.secret.encode()), chosen, Clock())


async def furnished(hub: Hub, seats: int = 2, *, viewers: int = 0) -> Furnished:
    """Make a board whose first seat is the facilitator's, and the last ``viewers`` only look."""
    made = await hub.create(ASK)
    room = await hub.room(made.id)
    roles = [Role.FACILITATOR] + [Role.PARTICIPANT] * (seats - 1 - viewers)
    roles += [Role.VIEWER] * viewers
    taken = await asyncio.gather(*(hub.take_seat(room, role) for role in roles))
    section = room.board.sections[0].id
    return Furnished(made.id, section, [seat for seat, _ in taken], [token for _, token in taken])


async def furnished_folder(folder: Path, seats: int = 2) -> Furnished:
    """Leave a furnished board in a folder, for a server that starts later."""
    hub = hub_on(folder)
    try:
        return await furnished(hub, seats)
    finally:
        await hub.drain()


class Process:
    """The real program on a port of its own. ``kill`` and ``start`` again keep folder and port."""

    program: tuple[str, ...] = ("server",)
    wrapper: tuple[str, ...] = ()
    host = "127.0.0.1"

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"ws://{self.host}:{self.port}/ws"
        chosen = {**QUICK, **settings, "data": folder}
        self._environ = {f"GROUNDSWELL_{name.upper()}": str(chosen[name]) for name in chosen}
        self._said = folder / "stderr.txt"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def said(self) -> str:
        """All that the server wrote to its stderr, over all its lives."""
        return self._said.read_text("utf-8", "replace") if self._said.exists() else ""

    def start(self) -> None:
        environ = {**os.environ, **self._environ, "PORT": str(self.port)}
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                [*self.wrapper, sys.executable, "-m", *self.program],
                cwd=ROOT,
                env=environ,
                stdout=subprocess.DEVNULL,
                stderr=said,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, f"the server did not start: {self.said}"
            assert time.monotonic() < deadline, f"the server does not answer: {self.said}"
            time.sleep(0.02)

    def kill(self) -> None:
        """End it in the middle of whatever it does."""
        self._end(signal.SIGKILL)

    def stop(self) -> float:
        """Ask it to end; return how many seconds that took."""
        started = time.monotonic()
        self._end(signal.SIGTERM)
        return time.monotonic() - started

    def freeze(self) -> None:
        """Let it do nothing, and keep every connection open."""
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def client(self, at: Furnished, seat: int = 0) -> Client:
        return Client(self.url, at.board, at.tokens[seat])

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(30)

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex((self.host, self.port)) == 0


class Live:
    """A server in the test's own loop: its hub is at hand, and nothing but sockets is served."""

    def __init__(self, running: Server, hub: Hub, port: int) -> None:
        self.server, self.hub, self.port = running, hub, port
        self.url = f"ws://127.0.0.1:{port}/ws"

    def client(self, at: Furnished, seat: int = 0) -> Client:
        return Client(self.url, at.board, at.tokens[seat])

    async def room(self, at: Furnished) -> Room:
        return await self.hub.room(at.board)

    async def dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Return a bare connection to the port."""
        return await asyncio.open_connection("127.0.0.1", self.port)


@contextlib.asynccontextmanager
async def live(folder: Path, log: Log | None = None, **settings: Any) -> AsyncIterator[Live]:
    """Serve until the block ends, then drain."""
    hub = hub_on(folder, log, port=free_port(), **settings)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.hub = hub
        hub.start()
        try:
            yield
        finally:
            await hub.drain()

    app = Starlette(routes=[WebSocketRoute("/ws", Sockets())], lifespan=lifespan)
    running = server(hub.settings, app)
    running.config.load()
    running.lifespan = running.config.lifespan_class(running.config)
    await running.startup()  # without its hold on the process's signals
    try:
        yield Live(running, hub, hub.settings.port)
    finally:
        await running.shutdown()
