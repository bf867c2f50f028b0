"""A real Redis for tests: port and folder of its own, nothing kept, and everything can go wrong."""

from __future__ import annotations

import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from scripts.need import find
from tests.servers import free_port

WITHIN: Final = 10.0
PUBSUB_LIMIT: Final = "pubsub 33554432 8388608 60"


class Redis:
    """One server that lasts as long as the tests; ``stop`` and ``start`` keep the port."""

    def __init__(self, folder: Path, program: Path, *settings: str) -> None:
        self.port = free_port()
        self._folder, self._program, self._settings = folder, program, settings
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Return when it answers; at once if it runs already."""
        if self._process is not None:
            return
        words = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly"]
        with (self._folder / "log.txt").open("ab") as said:
            self._process = subprocess.Popen(
                [self._program, *words, "no", "--dir", self._folder, *self._settings],
                stdout=said,
                stderr=said,
            )
        deadline = time.monotonic() + WITHIN
        while not self._answers():
            assert self._process.poll() is None, f"Redis did not start: {self.said}"
            assert time.monotonic() < deadline, f"Redis does not answer: {self.said}"
            time.sleep(0.02)

    def stop(self) -> None:
        """End it in the middle of whatever it does, also when it is frozen."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(WITHIN)

    def freeze(self) -> None:
        """Leave every connection open and answer nothing, as behind a dead network."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def do(self, *words: Any) -> Any:
        """Run one command on a connection of its own; its answer, or its error, comes back."""
        with redis.Redis(
            port=self.port, socket_timeout=WITHIN, retry=Retry(NoBackoff(), 0), protocol=2
        ) as client:
            return client.execute_command(*words)

    def client_kill(self, kind: str = "pubsub") -> int:
        """Close the connections of those who hear (``pubsub``) or speak (``normal``)."""
        return int(self.do("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes"))

    def listeners(self) -> int:
        """How many connections are subscribed to something."""
        return len(self.do("CLIENT", "LIST", "TYPE", "pubsub").splitlines())

    def flushall(self) -> None:
        self.do("FLUSHALL")

    def limit_output(self, limit: str = PUBSUB_LIMIT) -> None:
        """Cut those who hear once they owe this much: ``pubsub <hard> <soft> <seconds>``."""
        self.do("CONFIG", "SET", "client-output-buffer-limit", limit)

    def afresh(self) -> None:
        """Run, with nothing in it and nothing forbidden."""
        if self._process is not None:
            self.thaw()
        self.start()
        self.limit_output()
        self.do("CONFIG", "SET", "maxmemory", 0)
        self.do("REPLICAOF", "NO", "ONE")
        self.flushall()

    @property
    def said(self) -> str:
        """All that the server wrote to its log."""
        return (self._folder / "log.txt").read_text("utf-8", "replace")

    def _signal(self, what: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(what)

    def _answers(self) -> bool:
        try:
            self.do("PING")
        except redis.AuthenticationError:
            return True
        except (redis.ConnectionError, redis.TimeoutError):
            return False
        return True


@contextmanager
def running(*settings: str) -> Iterator[Redis]:
    """Serve until the block ends; nothing of it is left. Settings as on Redis's command line."""
    program = find("redis-server")
    assert program is not None, "the tests need Redis: python scripts/need.py redis-server"
    with tempfile.TemporaryDirectory(prefix="groundswell-redis-") as name:
        server = Redis(Path(name), program, *settings)
        server.start()
        try:
            yield server
        finally:
            server.stop()
