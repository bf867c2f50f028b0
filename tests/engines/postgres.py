"""A real PostgreSQL for tests: folder, port and processes of its own, and it can be stopped hard.

PostgreSQL refuses to run as root; a test that does runs it as another user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import asyncpg

from scripts.need import find
from tests.servers import free_port

WITHIN: Final = 30.0
SETTINGS: Final = {
    "listen_addresses": "127.0.0.1",
    "fsync": "on",
    "max_connections": "100",
    "shared_buffers": "32MB",
    "log_checkpoints": "off",
}
TERMINATE: Final = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
)


class Postgres:
    """A cluster that lasts as long as the tests; ``stop`` and ``start`` keep folder and port."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.port = free_port()
        self._folder, self._programs = folder, programs
        self._cluster = folder / "cluster"
        self._who: dict[str, Any] = {"cwd": folder}
        if os.geteuid() == 0:
            self._who |= {"user": (user := _unprivileged()), "extra_groups": []}
            self._who |= {"group": pwd.getpwnam(user).pw_gid}
            shutil.chown(folder, user)
        self._made = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def make(self) -> None:
        words = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C"]
        self._run("initdb", f"--pgdata={self._cluster}", "--no-sync", *words)

    def start(self, *, largest_file: int | None = None) -> None:
        """Return when it takes connections; at once if it runs already.

        With ``largest_file`` (bytes) its disk is full, as it were, for a table that grows.
        """
        if self._process is not None:
            return
        room = "unlimited" if largest_file is None else str(largest_file // 512)
        program = ["sh", "-c", f'ulimit -S -f {room}; exec "$@"', "sh"]
        chosen = {**SETTINGS, "port": self.port, "unix_socket_directories": self._folder}
        words = [word for name, value in chosen.items() for word in ("-c", f"{name}={value}")]
        with (self._folder / "log.txt").open("ab") as said:
            self._process = subprocess.Popen(
                [*program, str(self._programs / "postgres"), "-D", str(self._cluster), *words],
                stdout=said,
                stderr=said,
                **self._who,
            )
        deadline = time.monotonic() + WITHIN
        while not self._ready():
            assert self._process.poll() is None, f"PostgreSQL did not start: {self.said}"
            assert time.monotonic() < deadline, f"PostgreSQL does not answer: {self.said}"
            time.sleep(0.02)

    def stop(self, *, immediate: bool = False) -> None:
        """End it; ``immediate`` as a crash would, with nothing written that was not yet."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGQUIT if immediate else signal.SIGINT)
            process.wait(WITHIN)

    @property
    def said(self) -> str:
        """All that the server wrote to its log."""
        return (self._folder / "log.txt").read_text("utf-8", "replace")

    @property
    def files(self) -> Path:
        """The folder of the cluster's files, for those who look at raw bytes."""
        return self._cluster

    def empty(self) -> None:
        """Clear the tests' database, and end who is still connected to it."""
        words = [TERMINATE, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"]
        self._run("psql", "-qXAt", *(f"--command={word}" for word in words), self.url)

    async def create_database(self) -> str:
        """Make one more database, which costs more time than to empty the one; return its URL."""
        self._made += 1
        await self.execute(f"CREATE DATABASE extra_{self._made} TEMPLATE template0")
        return f"postgresql://postgres@127.0.0.1:{self.port}/extra_{self._made}"

    async def drop_database(self, url: str) -> None:
        """Forget a database that was made, whoever is still connected to it."""
        await self.execute(f"DROP DATABASE {url.rpartition('/')[2]} WITH (FORCE)")

    async def terminate_backends(self) -> None:
        """End every other connection, as an operator or a failover would."""
        await self.execute(TERMINATE)

    async def execute(self, *statements: str) -> None:
        """Run each for itself, on a connection of its own."""
        connection = await asyncpg.connect(self.url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    def _ready(self) -> bool:
        asked = [str(self._programs / "pg_isready"), "-q", "-h", "127.0.0.1", f"-p{self.port}"]
        return subprocess.run(asked, check=False).returncode == 0

    def _run(self, program: str, *words: str) -> None:
        ran = subprocess.run(
            [self._programs / program, *words],
            check=False,
            capture_output=True,
            text=True,
            **self._who,
        )
        assert 0 == ran.returncode, f"{program}: {ran.stdout} {ran.stderr}"


def _unprivileged() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


@contextmanager
def running() -> Iterator[Postgres]:
    """Make a cluster and serve it until the block ends; nothing of it is left."""
    server = find("postgres")
    assert server is not None, "the tests need PostgreSQL: python scripts/need.py postgres"
    with tempfile.TemporaryDirectory(prefix="groundswell-postgres-") as name:
        postgres = Postgres(Path(name), server.parent)
        postgres.make()
        postgres.start()
        try:
            yield postgres
        finally:
            postgres.stop()
