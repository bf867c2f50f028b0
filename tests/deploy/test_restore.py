"""An older copy of the boards is put back, as docs/SCALING.md says, and no two histories mix."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from scripts.need import find
from server import __main__ as main
from server.log import Log
from server.log_postgres import PostgresLog
from server.log_sqlite import SQLiteLog
from tests.client import note
from tests.engines.postgres import Postgres
from tests.servers import Furnished, Process, furnished, hub_on

FACILITATOR, PARTICIPANT = 0, 1


class SQLite:
    """Boards in one file."""

    def __init__(self, folder: Path) -> None:
        self.url = ""
        self._boards, self._copy = folder / "groundswell.db", folder / "copy.db"

    async def log(self) -> Log:
        return SQLiteLog(self._boards)

    def back_up(self) -> None:
        with (
            closing(sqlite3.connect(self._boards)) as boards,
            closing(sqlite3.connect(self._copy)) as copy,
        ):
            boards.backup(copy)

    def restore(self) -> None:
        for ending in ("", "-wal", "-shm"):
            self._boards.with_name(self._boards.name + ending).unlink(missing_ok=True)
        self._copy.rename(self._boards)


class Dumped:
    """Boards in PostgreSQL, copied with its own programs."""

    def __init__(self, folder: Path, postgres: Postgres) -> None:
        self.url, self._copy = postgres.url, folder / "boards.dump"

    async def log(self) -> Log:
        return await PostgresLog.connect(self.url)

    def back_up(self) -> None:
        self._run("pg_dump", "--format=custom", f"--file={self._copy}", self.url)

    def restore(self) -> None:
        self._run("pg_restore", "--clean", "--if-exists", f"--dbname={self.url}", str(self._copy))

    def _run(self, program: str, *words: str) -> None:
        server = find("postgres")
        assert server is not None
        subprocess.run([server.with_name(program), *words], check=True)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SQLite | Dumped:
    if request.param == "sqlite":
        return SQLite(tmp_path)
    return Dumped(tmp_path, request.getfixturevalue("postgres"))


@pytest.fixture
async def board(store: SQLite | Dumped, tmp_path: Path) -> Furnished:
    hub = hub_on(tmp_path, await store.log())
    made = await furnished(hub, seats=2)
    await hub.drain()
    return made


@pytest.fixture
def server(
    store: SQLite | Dumped, board: Furnished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Process]:
    del board
    monkeypatch.setenv("GROUNDSWELL_DATA", str(tmp_path))
    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", store.url)
    process = Process(tmp_path)
    yield process
    process.kill()


async def test_a_restored_board_has_a_new_history(
    server: Process, store: SQLite | Dumped, board: Furnished, capsys: pytest.CaptureFixture[str]
) -> None:
    """G5, and number 37 of the faults: who has more than the copy takes the copy, whole."""
    server.start()
    async with server.client(board, PARTICIPANT) as bo:
        await bo.do(note(board.section, "in the copy"))
        store.back_up()
        answer = await bo.do(note(board.section, "after the copy"))
    server.stop()
    store.restore()

    assert 0 == await asyncio.to_thread(main.main, ["restored"])
    assert "new history: 1." in capsys.readouterr().out

    server.start()
    async with server.client(board, FACILITATOR) as ana:
        for text in ("another", "one more", "so that numbers are the same"):
            await ana.do(note(board.section, text))
        assert ana.head > answer[1]
        before = bo.epoch
        await bo.resume()
        assert "snap" == bo.modes[-1], "numbers alone would not have told"
        assert before != bo.epoch == ana.epoch
        assert b"after the copy" not in bo.snapshot
        assert b"in the copy" in bo.snapshot
        await bo.leave()
    assert "Traceback" not in server.said
