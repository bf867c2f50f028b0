"""What only files can go through: erasure, faults, torn writes."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from board.state import Seq
from server import group_commit, log_sqlite
from server.log import DAY, Answer, NoBoard, Unavailable, Unfit
from server.log_sqlite import SQLiteLog
from tests.client import eventually
from tests.contracts.commits import NOW, A, answer, commit

ROOT = Path(__file__).resolve().parents[2]


def raw(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("log.db*")))


async def test_a_lost_key_is_in_no_file(tmp_path: Path) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    keys = [(f"vote {n}", os.urandom(32)) for n in range(200)]
    for n, made in enumerate(keys):
        await log.append(commit(n, b"opened", keys_made=(made,)))
    assert all(key in raw(tmp_path) for _, key in keys)
    lost = [scope for scope, _ in keys[:-1]]
    random.Random(1).shuffle(lost)
    for n, scope in enumerate(lost):
        await log.append(commit(200 + n, b"closed", keys_lost=(scope,)))
    await eventually(lambda: not any(key in raw(tmp_path) for _, key in keys[:-1]))
    assert keys[-1][1] in raw(tmp_path)
    await log.close()


async def test_a_swept_answer_and_a_taken_parcel_are_in_no_file(tmp_path: Path) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    sealed, digest = os.urandom(300), os.urandom(16)
    await log.put_parcel("slot", sealed, NOW)
    await log.append(commit(0, b"1", answers=(Answer(digest, b"content", Seq(1)),)))
    assert sealed in raw(tmp_path)
    assert digest in raw(tmp_path)
    await log.take_parcel("slot", NOW - 1)
    await log.sweep(NOW + 2 * DAY)
    await eventually(lambda: sealed not in raw(tmp_path) and digest not in raw(tmp_path))
    await log.close()


async def test_commits_do_not_wait_for_all_that_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers expire at full hours: those of a busy hour are hundreds of thousands."""
    monkeypatch.setattr(log_sqlite, "SWEPT_AT_ONCE", 10)
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    old = tuple(answer(n) for n in range(255))
    await log.append(commit(0, b"1", answers=old))
    sweeping = asyncio.create_task(log.sweep(NOW + 2 * DAY))
    await asyncio.sleep(0)
    await log.append(commit(1, b"2", at=NOW + 2 * DAY))
    assert not sweeping.done()
    await sweeping
    assert [] == await log.answers(A, [one.digest for one in old])
    await log.close()


async def test_the_log_is_cut_once_the_reader_is_gone(tmp_path: Path) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    key = os.urandom(32)
    await log.append(commit(0, b"1", keys_made=(("vote", key),)))
    reader = sqlite3.connect(tmp_path / "log.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM scope_key").fetchall()
    await log.append(commit(1, b"2", keys_lost=("vote",)))
    await log.append(commit(2, b"3"))
    assert key in raw(tmp_path)
    reader.close()
    await log.append(commit(3, b"4"))
    await eventually(lambda: key not in raw(tmp_path))
    await log.close()


async def test_a_file_held_by_another_is_unavailable_soon_and_then_again_there(
    tmp_path: Path,
) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    other = sqlite3.connect(tmp_path / "log.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(5):
        with pytest.raises(Unavailable, match="locked"):
            await log.append(commit(0, b"1"))
        assert [] == await log.read(A, epoch="e", after=Seq(0))  # reading goes on
    other.close()
    await log.append(commit(0, b"1"))
    assert [b"1"] == await log.read(A, epoch="e", after=Seq(0))
    await log.close()


async def test_a_read_that_fails_is_unavailable(tmp_path: Path) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    broken = sqlite3.connect(tmp_path / "log.db")
    broken.execute("DROP TABLE board")
    broken.commit()
    broken.close()
    with pytest.raises(Unavailable):
        await log.open(A)
    with pytest.raises(Unavailable):
        await log.create(A, epoch="e", code="AAAAAA")
    await log.close()


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    file = sqlite3.connect(tmp_path / "log.db")
    file.execute(f"PRAGMA user_version={log_sqlite.VERSION + 1}")
    file.close()
    with pytest.raises(Unfit, match="newer"):
        SQLiteLog(tmp_path / "log.db")


async def test_a_writer_that_breaks_tells_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")

    def broken(*_: object) -> None:
        raise RuntimeError("our mistake")

    monkeypatch.setattr(group_commit, "_transacted", broken)
    with pytest.raises(Unavailable, match="our mistake"):
        await log.append(commit(0, b"1"))
    monkeypatch.undo()
    await log.append(commit(0, b"1"))
    assert "a transaction failed" in caplog.text
    await log.close()


async def test_a_disk_that_hangs_keeps_nobody_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    freed, write = threading.Event(), group_commit._transacted

    def hanging(db: sqlite3.Connection, jobs: list[group_commit.Job]) -> list[group_commit.Outcome]:
        freed.wait()
        return write(db, jobs)

    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    monkeypatch.setattr(group_commit, "CLOSE_SECONDS", 0.05)
    monkeypatch.setattr(group_commit, "_transacted", hanging)
    late = asyncio.create_task(log.append(commit(0, b"1")))
    await asyncio.sleep(0.02)
    async with asyncio.timeout(5):
        await log.close()
    assert "did not end" in caplog.text
    freed.set()
    await late
    log._closed = False
    await log.close()


FULL_DISK = """
import asyncio, resource, sys
from pathlib import Path
from board.state import BoardId, Seq
from server.log import Commit, Unavailable
from server.log_sqlite import SQLiteLog

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

async def main():
    log, board, done = SQLiteLog(Path(sys.argv[1])), BoardId("a"), 0
    await log.create(board, epoch="e", code="AAAAAA")
    room(400_000)
    try:
        while done < 1_000:
            await log.append(Commit(board, "e", Seq(done), (b"x" * 4_000,), at=1))
            done += 1
    except Unavailable:
        pass
    assert 0 < done < 1_000, done
    assert done == len(await log.read(board, epoch="e", after=Seq(0)))  # reading goes on
    room(resource.RLIM_INFINITY)
    await log.append(Commit(board, "e", Seq(done), (b"freed",), at=1))
    await log.close()
    print(done)

asyncio.run(main())
"""


async def test_a_full_disk_is_unavailable_and_recovers(tmp_path: Path) -> None:
    ran = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "log.db")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == ran.returncode, ran.stderr
    log = SQLiteLog(tmp_path / "log.db")
    events = await log.read(A, epoch="e", after=Seq(0))
    assert int(ran.stdout) + 1 == len(events)
    assert b"freed" == events[-1]
    await log.close()


WRITES_ON = """
import asyncio, sys
from pathlib import Path
from board.state import BoardId, Seq
from server.log import Commit
from server.log_sqlite import SQLiteLog

async def main():
    log, board, done = SQLiteLog(Path(sys.argv[1])), BoardId("a"), 0
    await log.create(board, epoch="e", code="AAAAAA")
    while True:
        await log.append(Commit(board, "e", Seq(done), (b"%d" % done,), at=1))
        done += 1
        sys.stdout.write(f"{done}\\n")
        sys.stdout.flush()

asyncio.run(main())
"""


async def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    for turn in range(3):
        path = tmp_path / f"{turn}" / "log.db"
        writer = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            WRITES_ON,
            str(path),
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
        )
        assert writer.stdout is not None
        for _ in range(50 + 37 * turn):
            await writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        acknowledged = 50 + 37 * turn + (await writer.stdout.read()).count(b"\n")
        await writer.wait()
        log = SQLiteLog(path)
        events = await log.read(A, epoch="e", after=Seq(0))
        assert acknowledged <= len(events) <= acknowledged + 1
        assert [b"%d" % n for n in range(len(events))] == events
        await log.close()


def cuts(size: int, many: int) -> list[int]:
    """Where to cut: anywhere, and around the edges of frames."""
    rnd = random.Random(21)
    frame, header = 4_096 + 24, 32
    edges = [header + frame * n + d for n in range(size // frame) for d in (-1, 0, 1)]
    return sorted(
        {0, size, *rnd.sample(range(size + 1), many), *rnd.sample(edges, min(10, len(edges)))}
    )


async def torn(tmp_path: Path, many: int) -> None:
    """Fault 21: a log whose last writes were torn holds a prefix, whole and in order."""
    log = SQLiteLog(tmp_path / "log.db")
    await log.create(A, epoch="e", code="AAAAAA")
    for n in range(40):
        events = [b"%d %s" % (n * 3 + part, os.urandom(400)) for part in range(3)]
        await log.append(commit(n * 3, *events, answers=(answer(n, n * 3 + 3),)))
    whole = tmp_path / "whole"
    whole.mkdir()
    for name in ("log.db", "log.db-wal"):
        shutil.copy(tmp_path / name, whole)
    await log.close()
    wal = whole / "log.db-wal"
    size, counts = wal.stat().st_size, []
    for at in cuts(size, many):
        folder = tmp_path / f"cut {at}"
        folder.mkdir()
        shutil.copy(whole / "log.db", folder)
        (folder / "log.db-wal").write_bytes(wal.read_bytes()[:at])
        counts.append(await kept_of_a_torn_log(folder))
        shutil.rmtree(folder)
    assert counts == sorted(counts)  # the more is left, the more is there
    assert (0, 120) == (counts[0], counts[-1])


async def kept_of_a_torn_log(folder: Path) -> int:
    log = SQLiteLog(folder / "log.db")
    try:
        record = await log.open(A)
    except NoBoard:
        return 0
    else:
        events = record.events
        assert record.head == len(events)
        assert list(range(len(events))) == [int(e.partition(b" ")[0]) for e in events]
        assert 0 == len(events) % 3, "half a commit"
        digests = [answer(n).digest for n in range(40)]
        assert len(events) // 3 == len(await log.answers(A, digests))
        checked = sqlite3.connect(folder / "log.db")
        assert [("ok",)] == checked.execute("PRAGMA integrity_check").fetchall()
        checked.close()
        await log.append(commit(record.head, b"goes on"))
        return len(events)
    finally:
        await log.close()


async def test_a_torn_log_is_whole_up_to_somewhere(tmp_path: Path) -> None:
    await torn(tmp_path, 40)


@pytest.mark.long
@pytest.mark.timeout(600)
async def test_a_torn_log_is_whole_up_to_somewhere_often(tmp_path: Path) -> None:
    await torn(tmp_path, 400)


async def test_the_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    log = SQLiteLog(tmp_path / "new" / "log.db")
    assert 0o700 == (tmp_path / "new").stat().st_mode & 0o777
    await log.close()


async def test_two_may_start_on_a_new_file(tmp_path: Path) -> None:
    logs = await asyncio.gather(*(_in_thread(tmp_path / "log.db") for _ in range(4)))
    assert 1 == len(set(logs))


async def _in_thread(path: Path) -> bytes:
    """The secret that a process of its own finds."""

    async def secret() -> bytes:
        log = SQLiteLog(path)
        try:
            return await log.secret()
        finally:
            await log.close()

    return await asyncio.to_thread(lambda: asyncio.run(secret()))
