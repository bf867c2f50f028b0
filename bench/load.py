"""Servers in processes of their own, boards on them, and what a bench prints.

A server is pinned to the first core and the load to the others, where that can be done: what
counts is the CPU that a server needs, not what the load takes from it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RAISED = {
    "GROUNDSWELL_COMMANDS_PER_SECOND": "1000000",
    "GROUNDSWELL_BOARD_COMMANDS_PER_SECOND": "10000000",
    "GROUNDSWELL_BOARDS_PER_HOUR": "1000000",
}
START_SECONDS = 15


@dataclass
class Server:
    """A server's process, and where it listens."""

    port: int
    process: subprocess.Popen[bytes]

    def cpu(self) -> float:
        """Return the seconds of CPU that the process has used, all its threads together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss(self) -> int:
        """Return the resident bytes of the process."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def running(
    port: int, words: Sequence[str], variables: Mapping[str, str], folder: Path = ROOT
) -> Iterator[Server]:
    """Start a server that will listen on ``port``; stop it at the end."""
    process = subprocess.Popen(
        words, cwd=folder, env=os.environ | variables, stdout=subprocess.DEVNULL
    )
    try:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(process.pid, {0})
        aside()
        _await(port, process)
        yield Server(port, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(15)


@contextlib.contextmanager
def server(port: int = 8940, **variables: str) -> Iterator[Server]:
    """Start our own server on an empty folder with its rates raised."""
    with tempfile.TemporaryDirectory() as folder:
        own = {"PORT": str(port), "GROUNDSWELL_DATA": folder, "GROUNDSWELL_HOST": "127.0.0.1"}
        with running(port, [sys.executable, "-m", "server"], {**RAISED, **variables, **own}) as it:
            yield it


def aside() -> None:
    """Leave the first core to servers: keep off it, with all that is started from here on."""
    if hasattr(os, "sched_setaffinity"):
        mine = os.sched_getaffinity(0)
        os.sched_setaffinity(0, mine - {0} or mine)


def _await(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


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


def percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile in ms, rounded to 0.01."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000, 2)


def report(**figures: object) -> None:
    print(json.dumps(figures), flush=True)
