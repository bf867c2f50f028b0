"""What the files of docs/deploy do: haproxy and nginx before three servers with names."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.need import find
from tests.servers import ROOT, free_port

DEPLOY = ROOT / "docs/deploy"
BOARDS = [f"board-number-{n:09}" for n in range(40)]
WITHIN = 10.0
UNREADY_SECONDS = 3.0  # two looks, one second apart, and some more


class Named(BaseHTTPRequestHandler):
    """Answers with its port; a file of the new version is on one server only."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Quiet)
        missing = self.path == "/static/new.js" and not server.new
        away = self.path == "/readyz" and not server.ready
        said = str(server.server_port).encode()
        self.send_response(404 if missing else 503 if away else 200)
        self.send_header("Content-Length", str(len(said)))
        self.send_header("X-Told", self.headers.get("X-Forwarded-For", ""))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: object) -> None:
        pass


class Quiet(ThreadingHTTPServer):
    """Says nothing of balancers that hang up on it."""

    daemon_threads = True
    new = False
    ready = True

    def handle_error(self, *_: object) -> None:
        pass


class Asked:
    """A balancer and the servers behind it."""

    def __init__(self, port: int, servers: list[Quiet]) -> None:
        self.port, self.servers = port, servers

    def get(self, path: str) -> tuple[int, str, str]:
        """Return the status, who answered, and whom it was told it was for."""
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            asking.request("GET", path, headers={"X-Forwarded-For": "192.0.2.99"})
            answer = asking.getresponse()
            return answer.status, answer.read().decode(), answer.getheader("X-Told", "")
        finally:
            asking.close()

    def who(self, path: str) -> str:
        return self.get(path)[1]


@pytest.fixture
def servers() -> Iterator[list[Quiet]]:
    started = [Quiet(("127.0.0.1", 0), Named) for _ in range(3)]
    started[2].new = True
    for server in started:
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
    yield started
    for server in started:
        server.shutdown()
        server.server_close()


def haproxy(folder: Path, port: int, servers: list[Quiet]) -> list[str]:
    del folder
    os.environ["BIND"] = f"127.0.0.1:{port}"
    os.environ |= {f"WEB{n}": f"127.0.0.1:{s.server_port}" for n, s in enumerate(servers, 1)}
    return ["-db", "-f", str(DEPLOY / "haproxy.cfg")]


def nginx(folder: Path, port: int, servers: list[Quiet]) -> list[str]:
    """Serve the same file without TLS, and on one port."""
    text = (DEPLOY / "nginx.conf").read_text()
    for n, server in enumerate(servers, 1):
        text = text.replace(f"server 127.0.0.1:800{n} ", f"server 127.0.0.1:{server.server_port} ")
    text = re.sub(r"    server \{\n        listen 80.*?\n    \}\n", "", text, flags=re.DOTALL)
    text = re.sub(r".*(listen \[|ssl_certificate|worker_rlimit).*\n", "", text)
    text = text.replace("listen 443 ssl", f"listen 127.0.0.1:{port}")
    text = text.replace("worker_connections 100000", "worker_connections 500")
    (folder / "nginx.conf").write_text(text)
    files = f"pid {folder}/pid; error_log {folder}/error.txt; daemon off;"
    return ["-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", files]


@pytest.fixture(params=[haproxy, nginx], ids=["haproxy", "nginx"])
def asked(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    servers: list[Quiet],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Asked]:
    for name in ("BIND", "WEB1", "WEB2", "WEB3"):
        monkeypatch.setenv(name, "")  # put back afterwards
    program, port = find(request.param.__name__), free_port()
    assert program is not None
    words = [str(program), *request.param(tmp_path, port, servers)]
    with (tmp_path / "said.txt").open("wb") as said:
        process = subprocess.Popen(words, stdout=said, stderr=said)
    balancer, until = Asked(port, servers), time.monotonic() + WITHIN
    while time.monotonic() < until:
        try:
            if balancer.get("/")[0] == 200:
                break
        except OSError:
            time.sleep(0.05)
    yield balancer
    process.terminate()
    process.wait(WITHIN)


def test_everybody_of_a_board_reaches_one_process(asked: Asked) -> None:
    homes = {}
    for board in BOARDS:
        paths = (f"/b/{board}", f"/p/{board}", f"/ws/{board}", f"/api/boards/{board}")
        more = (f"/b/{board}/invitation", f"/api/boards/{board}/seats", f"/b/{board}?lang=fa")
        whos = {asked.who(path) for path in (*paths, *more)}
        assert 1 == len(whos)
        homes[board] = whos.pop()
    assert 3 == len(set(homes.values())), "and not everybody the same one"
    assert 1 == len({asked.who("/K7M4PX") for _ in range(6)}), "a hall comes by one code"


def test_when_a_process_goes_the_others_keep_their_boards(asked: Asked) -> None:
    homes = {board: asked.who(f"/b/{board}") for board in BOARDS}
    gone = asked.servers[0]
    gone.shutdown()
    gone.server_close()
    for board, home in homes.items():
        status, who, _ = asked.get(f"/b/{board}")
        assert 200 == status, "at once, before anybody has looked"
        assert who != str(gone.server_port)
        assert who == home or home == str(gone.server_port)


def test_when_nobody_is_ready_people_come_where_they_were(asked: Asked) -> None:
    """G9: without the database a page that is loaded again can still be read."""
    homes = {board: asked.who(f"/b/{board}") for board in BOARDS}
    for server in asked.servers:
        server.ready = False
    noticed = time.monotonic() + UNREADY_SECONDS
    while time.monotonic() < noticed:
        assert 200 == asked.get(f"/b/{BOARDS[0]}")[0]
        time.sleep(0.05)
    assert homes == {board: asked.who(f"/b/{board}") for board in BOARDS}
    assert 200 == asked.get("/static/old.js")[0]
    gone = asked.servers[0]
    gone.shutdown()
    gone.server_close()
    for board, home in homes.items():
        status, who, _ = asked.get(f"/b/{board}")
        assert 200 == status
        assert who == home or home == str(gone.server_port)


def test_a_file_of_another_version_is_looked_for_elsewhere(asked: Asked) -> None:
    for _ in range(6):
        assert 200 == asked.get("/static/new.js")[0]
    assert 200 == asked.get("/static/old.js")[0]


def test_a_stranger_cannot_say_where_he_comes_from(asked: Asked) -> None:
    assert "127.0.0.1" == asked.get(f"/b/{BOARDS[0]}")[2]
    assert 404 == asked.get("/metrics")[0]
