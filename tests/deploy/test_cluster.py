"""`make cluster` for real: haproxy, three web processes, a worker, PostgreSQL and Redis."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import httpx
import msgpack
import pytest

from tests.client import Client, note
from tests.servers import ROOT, free_port

WITHIN = 60.0
WEB = re.compile(r"web\d +process (\d+) +(http://\S+)")


class Cluster:
    """The cluster as somebody at a terminal sees it."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.webs: dict[str, int] = {}
        self.said: list[str] = []
        self._lines: Queue[str] = Queue()
        chosen = {"GROUNDSWELL_HOST": "127.0.0.1", "GROUNDSWELL_DATA": str(folder)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "scripts.cluster"],
            cwd=ROOT,
            env={**os.environ, **chosen, "PORT": str(self.port)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def until(self, words: str) -> None:
        """Wait for a line with these words; remember which process serves where."""
        while True:
            self.said.append(line := self._lines.get(timeout=WITHIN))
            assert line, f"it ended: {self.said}"
            if web := WEB.search(line):
                self.webs[web[2]] = int(web[1])
            if words in line:
                return

    def stop(self) -> int:
        """Type Ctrl-C; return the exit status."""
        self._process.send_signal(signal.SIGINT)
        status = self._process.wait(WITHIN)
        self._reader.join()
        return status

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put("")


@contextmanager
def cluster(folder: Path) -> Iterator[Cluster]:
    started = Cluster(folder)
    try:
        started.until("Ctrl-C ends all")
        yield started
    finally:
        started.stop()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder into which PostgreSQL, which is not root, can look."""
    with tempfile.TemporaryDirectory(prefix="groundswell-cluster-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


async def here(url: str) -> int:
    """Return how many people a process serves."""
    async with httpx.AsyncClient() as asking:
        said = (await asking.get(f"{url}/metrics")).text
    return round(float(re.findall(r"^groundswell_connections (\S+)$", said, re.MULTILINE)[0]))


async def at_once(client: Client) -> None:
    """Come back as a browser does: again and again."""
    async with asyncio.timeout(WITHIN):
        while True:
            try:
                await client.resume()
            except (OSError, EOFError):  # haproxy has not seen yet that nobody is there
                await asyncio.sleep(0.1)
            else:
                if client.closed is None:
                    return


async def seated(asking: httpx.AsyncClient, path: str, bearer: dict[str, str]) -> str:
    """Take a seat; where the store was too slow to say yes, ask again, as people do."""
    async with asyncio.timeout(WITHIN):
        while True:
            said = await asking.post(path, json={}, headers=bearer)
            if said.status_code != 503:
                assert 201 == said.status_code, said.text
                return str(said.json()["token"])
            await asyncio.sleep(0.2)


@pytest.mark.timeout(180)
async def test_a_killed_process_costs_nobody_anything(folder: Path) -> None:
    with cluster(folder) as at:
        async with httpx.AsyncClient(base_url=at.url) as asking:
            made = (await asking.post("/api/boards", json={"question": "How?"})).json()
            token = made["links"]["facilitate"].partition("#t=")[2]
            path, bearer = f"/api/boards/{made['id']}", {"Authorization": f"Bearer {token}"}
            seats = [await seated(asking, f"{path}/seats", bearer) for _ in range(5)]
            facts = (await asking.get(path, headers=bearer)).json()
            assert 404 == (await asking.get("/metrics")).status_code
        assert 5 == facts["seats"]
        url = f"ws://127.0.0.1:{at.port}/ws/{made['id']}"
        people = [Client(url, made["id"], seat) for seat in seats[:4]]
        for person in people:
            await person.connect()
        serving = {web: await here(web) for web in at.webs}
        assert [0, 0, 4] == sorted(serving.values()), "one board, one process"
        home = max(serving, key=serving.__getitem__)
        other = next(web for web in at.webs if web != home)
        witness = Client(f"ws{other.removeprefix('http')}/ws", made["id"], seats[4])
        await witness.connect()

        section = msgpack.unpackb(witness.snapshot)[4][0][1]
        answer = await people[0].do(note(section, "before"))
        await witness.reach(answer[1])

        os.kill(at.webs[home], signal.SIGKILL)
        await asyncio.gather(*(person.gone() for person in people))
        asked = await people[1].send(note(section, "meanwhile"))
        await asyncio.gather(*(at_once(person) for person in people))
        answer = await people[1].answer(asked)
        assert "ok" == answer[0]
        await witness.reach(answer[1])
        assert [0] * 5 == [client.gaps for client in (*people, witness)]
        at.until("is back")
        for client in (*people, witness):
            await client.leave()
        assert 0 == at.stop()
        ended = [line for line in at.said if "ended" in line]
        assert 1 == len(ended), "nothing else had to be started again"
    with cluster(folder) as at:
        async with httpx.AsyncClient(base_url=at.url) as asking:
            facts = (await asking.get(path, headers=bearer)).json()
        assert 2 == facts["notes"], "kept over a restart"
