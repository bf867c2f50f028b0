"""An older copy of the boards is put back, as docs/SCALING.md says, and no two histories mix."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from board.erasing import EraseNote, EraseSeat
from board.notes import DeleteNote
from board.rules import Command
from board.seats import RenameSeat
from board.state import START, BoardId, NoteId, Refused, SeatId
from scripts.need import find
from server import __main__ as main
from server import ledger, opening, stores
from server.clock import StillClock
from server.log import DAY, Commit, Conflict, Erasing, Log, NoBoard, Unavailable
from server.log_postgres import PostgresLog
from server.log_sqlite import SQLiteLog
from server.reerasing import erase_again
from server.roll import Entry, Roll
from server.settings import Settings
from tests.client import eventually, note
from tests.engines.postgres import Postgres
from tests.server.rooms import add
from tests.servers import Furnished, Process, furnished, hub_on

FACILITATOR, PARTICIPANT = 0, 1
KEYLESS = "--exclude-table-data=scope_key"
CANARY = "canary in the mine"
N, M = NoteId("n" * 16), NoteId("m" * 16)


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
        self._run("pg_dump", "--format=custom", KEYLESS, f"--file={self._copy}", self.url)

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


async def test_what_was_erased_after_the_copy_is_erased_again(
    store: SQLite | Dumped, tmp_path: Path
) -> None:
    """RE7, G19: texts, a name and a whole board come back with the copy, and no board opens so."""
    settings = Settings(data=tmp_path, database_url=store.url)
    hub = hub_on(tmp_path, await stores.open_log(settings))
    at, other = await furnished(hub, 3), await furnished(hub, 1)
    room = await hub.room(at.board)

    async def ask(seat: int, *commands: Command) -> None:
        await room.ask(*commands, seat=SeatId(at.seats[seat]))

    await ask(1, RenameSeat("Ana canary"), add(at, f"{CANARY} 1", id=N))
    await ask(2, add(at, f"{CANARY} 2", id=M), add(at, "stays"))
    await room._ledger.keep_snapshot(least=1)
    store.back_up()
    epoch, copied = room.epoch, room.board.seq
    await ask(1, EraseSeat(SeatId(at.seats[1])))
    await ask(2, EraseNote(M))
    await hub.erase(BoardId(other.board))
    await hub.drain()
    roll = b"".join(path.read_bytes() for path in (tmp_path / "erased").iterdir())
    assert b"canary" not in roll
    store.restore()

    log = await stores.open_log(settings)
    record, kept, _ = await opening.opened(log, BoardId(at.board), 0)
    assert record.epoch not in (epoch, "")
    assert record.head > copied
    assert ["stays"] == [note.text for note in kept.board.notes.values()]
    rows = await log.read(BoardId(at.board), epoch=record.epoch, after=START)
    assert b"canary" not in b"".join([*rows, record.snapshot or b""])
    assert {} == await log.heads([BoardId(other.board)])
    assert 0 == await erase_again(log, Roll(tmp_path / "erased"))
    await log.close()
    assert store.url or b"canary" not in (tmp_path / "groundswell.db").read_bytes()


async def test_a_roll_survives_half_a_line_and_forgets_what_no_copy_has(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """RE7: a process that was killed while it wrote spoils no line but its own."""
    roll, folder = Roll(tmp_path / "erased"), tmp_path / "erased"
    roll.add(Entry(BoardId("b"), "one", ("n",), ("s",)))
    (month,) = folder.iterdir()
    with month.open("ab") as file:
        file.write(b'{"board":"b","ep')
    roll.add(Entry(BoardId("b"), "two", ("m",)))
    (folder / "2020-01.jsonl").write_bytes(month.read_bytes())
    assert {"b": Entry(BoardId("b"), "two", ("m", "n"), ("s",))} == await roll.read()
    assert "cannot be read" in caplog.text
    assert [month] == [*folder.iterdir()]


async def test_nothing_is_erased_that_cannot_be_written_down(tmp_path: Path) -> None:
    """RE7: it is refused as while the store is away; the board goes on."""
    (tmp_path / "erased").write_text("no folder")
    hub = hub_on(tmp_path, SQLiteLog(tmp_path / "groundswell.db", Roll(tmp_path / "erased")))
    at = await furnished(hub, 2)
    room = await hub.room(at.board)
    await room.ask(add(at, CANARY, id=N), seat=SeatId(at.seats[1]))
    with pytest.raises(Refused, match="unavailable"):
        await room.ask(EraseNote(N), seat=SeatId(at.seats[1]))
    with pytest.raises(Unavailable):
        await hub.erase(room.id)
    assert N in room.board.notes
    assert room.board.seq == (await hub.log.open(room.id)).head
    await hub.drain()


async def test_a_board_goes_on_where_nothing_can_be_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RE7, RE9: what the clock would erase waits until it can be; the rest does not."""
    monkeypatch.setattr(ledger, "ERASE_SECONDS", 0.2)
    folder, clock = tmp_path / "erased", StillClock()
    hub = hub_on(tmp_path, SQLiteLog(tmp_path / "groundswell.db", Roll(folder)))
    hub.clock = clock
    at = await furnished(hub, 2)
    room, ana = await hub.room(at.board), SeatId(at.seats[1])
    await room.ask(add(at, CANARY, id=N), seat=ana)
    await room.ask(DeleteNote(N, 0), seat=ana)
    folder.write_text("no folder")
    clock.forward(DAY + 1_000)
    for _ in range(2):
        await room.ask(add(at, "goes on"), seat=ana)
    assert N in room.board.secret.gone
    folder.unlink()
    await eventually(lambda: N in room.board.secret.erased)
    assert (N,) == (await Roll(folder).read())[room.id].notes
    await hub.drain()


async def test_an_erasure_that_conflicts_is_not_written_down(
    store: SQLite | Dumped, board: Furnished, tmp_path: Path
) -> None:
    """RE7: decided anew it may be refused, and the next start would erase all the same."""
    settings = Settings(data=tmp_path, database_url=store.url)
    log, roll = await stores.opened(settings)
    id, epoch = BoardId(board.board), (await log.open(BoardId(board.board))).epoch
    late = Commit(id, epoch, START, (b"late",), erasing=Erasing("new", (), b"snapshot", (N,)))
    with pytest.raises(Conflict):
        await log.append(late)
    with pytest.raises(NoBoard):
        await log.append(replace(late, board=BoardId("x" * 22)))
    assert not await log.erase(id, head=START)
    assert {} == await roll.read()
    await log.close()


async def test_what_is_written_down_in_part_is_not_written_down(tmp_path: Path) -> None:
    """RE7: a disk that is nearly full takes the beginning of a line."""
    roll, folder = Roll(tmp_path / "erased"), tmp_path / "erased"
    roll.add(Entry(BoardId("b"), "one", ("n",)))
    (month,) = folder.iterdir()
    room, most = month.stat().st_size + 10, resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most[1]))
    try:
        with pytest.raises(Unavailable):
            roll.add(Entry(BoardId("b"), "two", ("m",)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    roll.add(Entry(BoardId("b"), "three", ("o",)))
    assert {"b": Entry(BoardId("b"), "three", ("n", "o"))} == await roll.read()
