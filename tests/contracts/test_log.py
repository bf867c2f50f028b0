"""What every Log must do, whatever stands behind it; and what only files can go through."""

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
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from board.state import BoardId, Seq
from server import group_commit, log_sqlite
from server.log import (
    Answer,
    CodeTaken,
    Commit,
    Conflict,
    Head,
    Lapsed,
    Links,
    Log,
    NoBoard,
    Repeated,
    Unavailable,
)
from server.log_sqlite import DAY, HOUR, SQLiteLog
from tests.client import eventually

A, B, NOBODY = BoardId("a"), BoardId("b"), BoardId("nobody")
NOW = 1_700_000_000_000
ROOT = Path(__file__).resolve().parents[2]

Open = Callable[[], Awaitable[Log]]


@pytest.fixture(params=["sqlite"])
async def opened(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Open]:
    """Open the same store again and again, as one process after another would."""
    logs: list[Log] = []

    async def sqlite() -> Log:
        logs.append(SQLiteLog(tmp_path / "log.db"))
        return logs[-1]

    yield {"sqlite": sqlite}[request.param]
    for log in logs:
        await log.close()


@pytest.fixture
async def log(opened: Open) -> Log:
    log = await opened()
    await log.create(A, epoch="e", code="AAAAAA")
    await log.create(B, epoch="e", code="BBBBBB")
    return log


def commit(after: int, *events: bytes, board: BoardId = A, **more: object) -> Commit:
    return Commit(board, "e", Seq(after), events, **{"at": NOW, **more})  # type: ignore[arg-type]


def answer(n: int, seq: int = 1) -> Answer:
    return Answer(bytes([n]) * 16, b"content " + bytes([n]) * 8, Seq(seq))


async def test_events_come_back_in_order_after_a_number(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    await log.append(commit(2, b"3"))
    assert [b"1", b"2", b"3"] == await log.read(A, epoch="e", after=Seq(0))
    assert [b"2", b"3"] == await log.read(A, epoch="e", after=Seq(1))
    assert [] == await log.read(A, epoch="e", after=Seq(3))
    assert [] == await log.read(B, epoch="e", after=Seq(0))


async def test_what_is_not_of_this_history_cannot_be_read_or_written(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    for epoch, after in (("other", 0), ("e", 3)):
        with pytest.raises(Lapsed):
            await log.read(A, epoch=epoch, after=Seq(after))
    with pytest.raises(NoBoard):
        await log.read(NOBODY, epoch="e", after=Seq(0))
    with pytest.raises(Conflict):
        await log.append(Commit(A, "other", Seq(2), (b"3",)))
    assert [b"1", b"2"] == await log.read(A, epoch="e", after=Seq(0))


async def test_heads_are_those_of_the_boards_there_are(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    await log.relink(B, Links("CCCCCC", 1, 2, 3))
    heads = await log.heads([A, NOBODY, B])
    assert heads == {
        A: Head("e", Seq(2), Links("AAAAAA")),
        B: Head("e", Seq(0), Links("CCCCCC", 1, 2, 3)),
    }
    assert {} == await log.heads([])


async def test_the_store_knows_the_time(log: Log) -> None:
    assert abs(await log.time() - time.time() * 1_000) < 5_000


async def test_a_store_that_was_put_back_begins_new_histories(log: Log) -> None:
    await log.append(commit(0, b"1"))
    assert 2 == await log.renew()
    heads = await log.heads([A, B])
    assert 2 == len({"e", *(head.epoch for head in heads.values())}) - 1
    record = await log.open(A)
    assert (heads[A].epoch, [b"1"]) == (record.epoch, record.events)
    with pytest.raises(Lapsed):
        await log.read(A, epoch="e", after=Seq(0))


async def test_a_board_opens_as_it_was_made(log: Log) -> None:
    record = await log.open(A)
    assert ("e", 0, "AAAAAA") == (record.epoch, record.head, record.links.code)
    assert (1, 1, 1) == (
        record.links.facilitator,
        record.links.participant,
        record.links.viewer,
    )
    assert (0, None, [], {}) == (
        record.snapshot_seq,
        record.snapshot,
        record.events,
        record.keys,
    )


async def test_what_is_not_there_says_so(log: Log) -> None:
    with pytest.raises(NoBoard):
        await log.open(NOBODY)
    with pytest.raises(NoBoard):
        await log.append(commit(0, b"1", board=NOBODY))
    with pytest.raises(NoBoard):
        await log.relink(NOBODY, Links("NNNNNN"))
    assert await log.board_of_code("NNNNNN") is None
    assert {} == await log.keys(NOBODY)


@pytest.mark.parametrize("after", [0, 2, 7])
async def test_a_stale_or_future_head_is_a_conflict_and_leaves_nothing(
    log: Log, after: int
) -> None:
    await log.append(commit(0, b"1"))
    with pytest.raises(Conflict):
        await log.append(
            commit(after, b"x", answers=(answer(1),), keys_made=(("vote", b"k" * 32),))
        )
    record = await log.open(A)
    assert (1, [b"1"], {}) == (record.head, record.events, record.keys)
    assert [] == await log.answers(A, [answer(1).digest])


async def test_of_many_who_append_at_once_one_wins(log: Log) -> None:
    tries = [log.append(commit(0, b"%d" % n)) for n in range(20)]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert 1 == outcomes.count(None)
    assert 19 == sum(isinstance(outcome, Conflict) for outcome in outcomes)
    assert [b"%d" % outcomes.index(None)] == await log.read(A, epoch="e", after=Seq(0))


async def test_a_known_command_is_repeated_and_appends_nothing(log: Log) -> None:
    await log.append(commit(0, b"1", answers=(answer(1),)))
    with pytest.raises(Repeated) as repeated:
        await log.append(commit(1, b"2", b"3", answers=(answer(2, 2), answer(1, 3))))
    assert [answer(1)] == list(repeated.value.answers)
    assert [b"1"] == await log.read(A, epoch="e", after=Seq(0))
    assert [answer(1)] == await log.answers(A, [answer(1).digest, answer(2).digest])


async def test_answers_alone_move_no_head(log: Log) -> None:
    await log.append(commit(0, answers=(answer(1, 0),)))
    assert 0 == (await log.open(A)).head
    with pytest.raises(Repeated):
        await log.append(commit(0, answers=(answer(1, 0),)))


async def test_answers_are_kept_a_day_and_forgotten_soon_after(log: Log) -> None:
    await log.append(commit(0, b"1", answers=(answer(1),)))
    await log.sweep(NOW + DAY - 1)
    assert [answer(1)] == await log.answers(A, [answer(1).digest])
    await log.sweep(NOW + DAY + HOUR)
    assert [] == await log.answers(A, [answer(1).digest])
    await log.append(commit(1, b"2", answers=(answer(1, 2),)))


async def test_keys_live_as_long_as_their_vote(log: Log, opened: Open) -> None:
    await log.append(commit(0, b"1", keys_made=(("one", b"1" * 32), ("two", b"2" * 32))))
    await log.append(commit(0, b"1", board=B, keys_made=(("one", b"b" * 32),)))
    assert {"one": b"1" * 32, "two": b"2" * 32} == await log.keys(A)
    await log.append(commit(1, b"2", keys_lost=("one",)))
    again = await opened()
    assert {"two": b"2" * 32} == await again.keys(A) == (await again.open(A)).keys
    assert {"one": b"b" * 32} == await again.keys(B)


async def test_a_key_may_be_made_and_lost_in_one_commit(log: Log) -> None:
    await log.append(commit(0, b"1", keys_made=(("one", b"1" * 32),), keys_lost=("one",)))
    assert {} == await log.keys(A)


async def test_a_snapshot_replaces_older_ones_only(log: Log) -> None:
    await log.append(commit(0, *(b"%d" % n for n in range(1, 10))))
    await log.keep_snapshot(A, Seq(4), b"four")
    record = await log.open(A)
    assert (4, b"four", 5) == (record.snapshot_seq, record.snapshot, len(record.events))
    await log.keep_snapshot(A, Seq(8), b"eight")
    await log.keep_snapshot(A, Seq(6), b"six")
    record = await log.open(A)
    assert (8, b"eight", [b"9"], 9) == (
        record.snapshot_seq,
        record.snapshot,
        record.events,
        record.head,
    )
    assert (await log.open(B)).snapshot is None


async def test_a_code_leads_to_one_board(log: Log) -> None:
    with pytest.raises(CodeTaken):
        await log.create(NOBODY, epoch="g", code="AAAAAA")
    with pytest.raises(NoBoard):
        await log.open(NOBODY)
    with pytest.raises(CodeTaken):
        await log.relink(B, Links("AAAAAA"))
    assert A == await log.board_of_code("AAAAAA")
    assert await log.board_of_code("aaaaaa") is None


async def test_relinking_ends_the_old_code(log: Log, opened: Open) -> None:
    await log.relink(A, Links("CCCCCC", 2, 3, 4))
    again = await opened()
    assert Links("CCCCCC", 2, 3, 4) == (await again.open(A)).links
    assert await again.board_of_code("AAAAAA") is None
    assert A == await again.board_of_code("CCCCCC")
    await again.relink(B, Links("AAAAAA"))


async def test_a_parcel_is_handed_out_once_and_in_time(log: Log) -> None:
    await log.put_parcel("slot", b"sealed", NOW + 10)
    assert b"sealed" == await log.take_parcel("slot", NOW)
    assert await log.take_parcel("slot", NOW) is None
    await log.put_parcel("slot", b"sealed", NOW + 10)
    assert await log.take_parcel("slot", NOW + 10) is None
    await log.put_parcel("slot", b"sealed", NOW + 10)
    await log.put_parcel("slot", b"newer", NOW + 20)
    await log.sweep(NOW + 19)
    assert b"newer" == await log.take_parcel("slot", NOW + 19)
    await log.put_parcel("slot", b"sealed", NOW + 10)
    await log.sweep(NOW + 10)
    assert await log.take_parcel("slot", NOW) is None
    takers = [log.take_parcel("both", NOW) for _ in range(8)]
    await log.put_parcel("both", b"one", NOW + 10)
    assert 1 >= sum(got is not None for got in await asyncio.gather(*takers))


async def test_the_secret_is_made_once(log: Log, opened: Open) -> None:
    secret = await log.secret()
    assert 32 == len(secret)
    assert secret == await (await opened()).secret()


async def test_one_that_fails_leaves_the_others_of_its_transaction(log: Log) -> None:
    boards = [BoardId(f"board {n}") for n in range(30)]
    for n, board in enumerate(boards):
        await log.create(board, epoch="e", code=f"{n:06}")
    wrong = set(boards[::7])
    outcomes = await asyncio.gather(
        *(log.append(commit(board in wrong, b"1", board=board)) for board in boards),
        return_exceptions=True,
    )
    for board, outcome in zip(boards, outcomes, strict=True):
        assert isinstance(outcome, Conflict) == (board in wrong)
        assert (await log.read(board, epoch="e", after=Seq(0))) == (
            [] if board in wrong else [b"1"]
        )


async def test_a_value_that_no_row_takes_fails_alone(
    log: Log, caplog: pytest.LogCaptureFixture
) -> None:
    outcomes = await asyncio.gather(
        log.append(commit(0, b"1")),
        log.put_parcel("\ud800", b"no such text", NOW),
        log.put_parcel("slot", b"sealed", 2**80),
        log.append(commit(0, b"1", board=B)),
        return_exceptions=True,
    )
    assert [None, Unavailable, Unavailable, None] == [
        outcome and type(outcome) for outcome in outcomes
    ]
    assert [b"1"] == await log.read(B, epoch="e", after=Seq(0))
    assert "a write failed by itself" in caplog.text


async def test_a_closed_log_answers_all_the_same(log: Log) -> None:
    waiting = [asyncio.create_task(log.append(commit(0, b"1")))]
    await asyncio.sleep(0)
    await log.close()
    assert [None] == await asyncio.gather(*waiting)
    for late in (log.append(commit(1, b"2")), log.read(A, epoch="e", after=Seq(0)), log.open(A)):
        with pytest.raises(Unavailable):
            await late
    await log.close()


async def test_who_asked_may_have_gone(log: Log) -> None:
    gone = asyncio.create_task(log.append(commit(0, b"1")))
    await asyncio.sleep(0)
    gone.cancel()
    await log.append(commit(0, b"1", board=B))
    assert [b"1"] == await log.read(A, epoch="e", after=Seq(0))


# Files: erasure, faults, torn writes.


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
    with pytest.raises(Unavailable, match="newer"):
        SQLiteLog(tmp_path / "log.db")


async def test_a_writer_that_breaks_tells_all(
    log: Log, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("our mistake")

    monkeypatch.setattr(group_commit, "_transacted", broken)
    with pytest.raises(Unavailable, match="our mistake"):
        await log.append(commit(0, b"1"))
    monkeypatch.undo()
    await log.append(commit(0, b"1"))
    assert "a transaction failed" in caplog.text


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
