"""Several web processes on one PostgreSQL and one Redis, each behind bad networks of its own."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import asyncpg

from scripts.need import find
from server.log_postgres import PostgresLog
from tests.client import Client
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults.namespace import Namespace
from tests.faults.proxy import LOCAL, Proxy
from tests.servers import Furnished, Process, furnished, hub_on

BEAT_SECONDS = 0.5
REVIVE_SECONDS = 30.0
RUN_SECONDS = 60.0
ENDED = b"""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND state LIKE 'idle in transaction%';\n"""


@dataclass(frozen=True)
class Node:
    """A web process; ``front`` stands before it, the other two between it and what it needs."""

    process: Process
    front: Proxy
    store: Proxy
    bus: Proxy

    @property
    def url(self) -> str:
        """The address that leads through the front."""
        return f"ws://127.0.0.1:{self.front.port}/ws"

    @property
    def proxies(self) -> tuple[Proxy, ...]:
        return (self.front, self.store, self.bus)


class Fleet:
    """``size`` processes on a database of their own; the block starts and ends all of them.

    ``program`` is the module that each runs, with its arguments. The first process runs in the
    ``namespace``; ``wrappers`` are what stands before the words that start the processes.
    """

    def __init__(
        self,
        folder: Path,
        postgres: Postgres,
        redis: Redis,
        size: int = 3,
        program: tuple[str, ...] = ("server",),
        namespace: Namespace | None = None,
        wrappers: Sequence[tuple[str, ...]] = (),
        **settings: Any,
    ) -> None:
        self.folder, self.postgres, self.redis = folder, postgres, redis
        self.nodes: list[Node] = []
        self.database_url = ""
        self._size, self._program = size, program
        self._namespace, self._wrappers = namespace, wrappers
        self._settings = {"beat_seconds": BEAT_SECONDS, "embedder": "none", **settings}

    async def __aenter__(self) -> Self:
        self.database_url = await self.postgres.create_database()
        self.nodes = [await self._node(n) for n in range(self._size)]
        try:
            await self.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def urls(self) -> list[str]:
        return [node.url for node in self.nodes]

    @property
    def database(self) -> str:
        return self.database_url.rpartition("/")[2]

    @property
    def said(self) -> str:
        """All that the processes wrote to their stderr."""
        return "\n".join(node.process.said for node in self.nodes)

    async def start(self) -> None:
        starts = (asyncio.to_thread(node.process.start) for node in self.nodes)
        await asyncio.gather(*starts)

    async def revive(self, node: Node) -> None:
        """Start a process until it stays, as whoever runs it does: it ends without its stores."""
        async with asyncio.timeout(REVIVE_SECONDS):
            while True:
                try:
                    await asyncio.to_thread(node.process.start)
                except AssertionError:
                    await asyncio.sleep(0.2)
                else:
                    return

    async def close(self) -> None:
        for node in self.nodes:
            node.process.kill()
        for node in self.nodes:
            for proxy in node.proxies:
                await proxy.close()
        await asyncio.to_thread(self.postgres.start)  # a test that failed may have left it down
        self.redis.afresh()
        await self.postgres.drop_database(self.database_url)

    async def heal(self) -> None:
        """Let every network pass everything on."""
        for node in self.nodes:
            for proxy in node.proxies:
                proxy.heal()

    def client(self, node: int, at: Furnished, seat: int = 0) -> Client:
        return Client(self.nodes[node].url, at.board, at.tokens[seat])

    async def log(self) -> PostgresLog:
        """Return the log itself, for a test to read or to prepare."""
        return await PostgresLog.connect(self.database_url)

    async def furnish(self, seats: int = 4) -> Furnished:
        """Make a board; its first seat is the facilitator's."""
        hub = hub_on(self.folder, await self.log())
        try:
            return await furnished(hub, seats)
        finally:
            await hub.drain()

    def dump(self) -> bytes:
        """Return a copy of the database, as an operator makes one while people write."""
        return self._run("pg_dump", "--no-owner", self.database_url)

    def restore(self, copy: bytes) -> None:
        """Put a copy in the place of what is there.

        A process that was frozen in the middle of a transaction holds locks for ever: an operator
        would end that transaction too.
        """
        fresh = ENDED + b"DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n"
        words = ("--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", self.database_url)
        self._run("psql", *words, stdin=fresh + copy)

    async def logged(self, board: str) -> list[bytes]:
        """Return the events of a board, read from the tables themselves."""
        connection = await asyncpg.connect(self.database_url)
        try:
            rows = await connection.fetch(
                "SELECT seq, body FROM event JOIN board ON board.n = event.board"
                " WHERE board.id = $1 ORDER BY seq",
                board,
            )
        finally:
            await connection.close()
        assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1)), "the log has a hole"
        return [row["body"] for row in rows]

    def _run(self, name: str, *words: str, stdin: bytes = b"") -> bytes:
        server = find("postgres")
        assert server is not None
        ran = subprocess.run(
            [server.parent / name, *words],
            input=stdin,
            capture_output=True,
            check=False,
            timeout=RUN_SECONDS,  # a thread that waits for ever keeps the tests from ending
        )
        assert 0 == ran.returncode, ran.stderr
        return ran.stdout

    async def _node(self, n: int) -> Node:
        namespace = self._namespace if n == 0 else None
        ours = namespace.ours if namespace else LOCAL
        theirs = namespace.theirs if namespace else LOCAL
        store, bus = Proxy(self.postgres.port, host=ours), Proxy(self.redis.port, host=ours)
        await store.start()
        await bus.start()
        stores = {
            "database_url": f"postgresql://postgres@{ours}:{store.port}/{self.database}",
            "redis_url": f"redis://{ours}:{bus.port}/0",
        }
        folder = self.folder / str(n)
        folder.mkdir()
        process = Placed(folder, theirs, **stores, **self._settings)
        process.program = self._program
        process.wrapper = namespace.wrapper if namespace else ()
        process.wrapper += self._wrappers[n] if self._wrappers else ()
        front = Proxy(process.port, there=theirs)
        await front.start()
        return Node(process, front, store, bus)


class Placed(Process):
    """A process at an address of its own."""

    def __init__(self, folder: Path, host: str, **settings: Any) -> None:
        self.host = host
        super().__init__(folder, **{**settings, "host": host})
