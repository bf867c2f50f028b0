"""What only a server can go through: it stops, hangs, is full, and others hold its rows."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from board.state import BoardId, Seq
from server.log import (
    DAY,
    Answer,
    Commit,
    Conflict,
    NoBoard,
    Repeated,
    Unavailable,
    Unfit,
)
from server.log_postgres import PostgresLog
from tests.contracts.commits import NOW, A, B, answer, commit
from tests.engines.postgres import Postgres

ROOT = Path(__file__).resolve().parents[2]
SOON = 3.0  # seconds: nobody waits longer for a refusal


@pytest.fixture
async def log(postgres: Postgres) -> AsyncIterator[PostgresLog]:
    log = await PostgresLog.connect(postgres.url)
    await log.create(A, epoch="e", code="AAAAAA")
    await log.create(B, epoch="e", code="BBBBBB")
    yield log
    await log.close()


@asynccontextmanager
async def held(postgres: Postgres, statement: str) -> AsyncIterator[None]:
    """Hold what a statement locks, as a forgotten psql does."""
    other = await asyncpg.connect(postgres.url)
    try:
        async with other.transaction():
            await other.execute(statement)
            yield
    finally:
        await other.close()


async def refused_soon(attempt: Coroutine[Any, Any, object]) -> None:
    async with asyncio.timeout(SOON):
        with pytest.raises(Unavailable):
            await attempt


async def healed(attempt: Callable[[], Coroutine[Any, Any, object]]) -> None:
    """Try until it works; nothing but ``Unavailable`` may be in the way."""
    async with asyncio.timeout(15):
        while True:
            try:
                await attempt()
            except Unavailable:
                await asyncio.sleep(0.05)
            else:
                return


class Writer:
    """Appends to one board, one commit after the other, and counts what was acknowledged."""

    def __init__(self, log: PostgresLog, board: BoardId) -> None:
        self.log, self.board, self.acknowledged = log, board, 0

    async def write(self) -> None:
        """Go on until the log is away."""
        try:
            while True:
                await self.log.append(commit(self.acknowledged, self.body, board=self.board))
                self.acknowledged += 1
        except Unavailable:
            return

    @property
    def body(self) -> bytes:
        return b"%d" % self.acknowledged

    async def check(self) -> None:
        """Nothing acknowledged is lost; the one that was under way may be there."""
        record = await self.log.open(self.board)
        assert [b"%d" % n for n in range(record.head)] == record.events
        assert self.acknowledged <= record.head <= self.acknowledged + 1
        self.acknowledged = record.head


async def test_an_immediate_stop_loses_nothing_that_was_acknowledged(
    postgres: Postgres, log: PostgresLog
) -> None:
    writers = [Writer(log, BoardId(f"board {n}")) for n in range(20)]
    for n, writer in enumerate(writers):
        await log.create(writer.board, epoch="e", code=f"{n:06}")
    for _ in range(3):
        writing = [asyncio.create_task(writer.write()) for writer in writers]
        await asyncio.sleep(0.3)
        await asyncio.to_thread(postgres.stop, immediate=True)
        async with asyncio.timeout(SOON):
            await asyncio.gather(*writing)
        await refused_soon(log.append(commit(0, b"1")))
        await refused_soon(log.open(A))
        await asyncio.to_thread(postgres.start)
        await healed(log.secret)
        for writer in writers:
            await writer.check()
    assert all(writer.acknowledged > 10 for writer in writers)


async def test_ended_connections_are_replaced(postgres: Postgres, log: PostgresLog) -> None:
    writers = [Writer(log, A), Writer(log, B)]
    for _ in range(5):
        writing = [asyncio.create_task(writer.write()) for writer in writers]
        await asyncio.sleep(0.1)
        while not all(task.done() for task in writing):
            await postgres.terminate_backends()
        await healed(log.secret)
        for writer in writers:
            await writer.check()
    await postgres.terminate_backends()
    await healed(lambda: log.append(commit(writers[0].acknowledged, writers[0].body)))


async def test_a_held_row_is_refused_soon_and_other_boards_go_on(
    postgres: Postgres, log: PostgresLog
) -> None:
    async with held(postgres, "SELECT FROM board WHERE id = 'a' FOR UPDATE"):
        refused = [asyncio.create_task(refused_soon(log.append(commit(0, b"1"))))]
        refused += [asyncio.create_task(refused_soon(log.relink(A, (await log.open(A)).links)))]
        for n in range(100):
            await log.append(commit(n, b"1", board=B))
        assert not any(task.done() for task in refused), "others waited for it"
        assert 0 == (await log.open(A)).head
        await asyncio.gather(*refused)
    await log.append(commit(0, b"1"))


async def test_a_held_table_is_refused_soon(postgres: Postgres, log: PostgresLog) -> None:
    """As long as a migration or a VACUUM FULL by hand lasts."""
    async with held(postgres, "LOCK TABLE event"):
        tries = [log.append(commit(0, b"1")) for _ in range(30)]
        await asyncio.gather(*(refused_soon(attempt) for attempt in tries))
    await log.append(commit(0, b"1"))


async def test_a_server_that_only_reads_is_unavailable_until_it_writes(
    postgres: Postgres, log: PostgresLog
) -> None:
    await log.append(commit(0, b"1"))
    await postgres.execute("ALTER DATABASE postgres SET default_transaction_read_only = on")
    try:
        await postgres.terminate_backends()
        await healed(lambda: log.read(A, epoch="e", after=Seq(0)))
        await refused_soon(log.append(commit(1, b"2")))
    finally:
        await postgres.execute(
            "SET default_transaction_read_only = off",
            "ALTER DATABASE postgres RESET default_transaction_read_only",
        )
    await postgres.terminate_backends()
    await healed(lambda: log.append(commit(1, b"2")))


async def test_a_full_disk_is_unavailable_and_recovers(
    postgres: Postgres, log: PostgresLog
) -> None:
    async def fill(head: int) -> int:
        """Append 4 MB at a time until that is refused; return the head."""
        while True:
            try:
                await log.append(commit(head, os.urandom(4_000_000)))
            except Unavailable:
                return head
            head += 1

    await asyncio.to_thread(postgres.stop)
    await asyncio.to_thread(postgres.start, largest_file=17 * 1024 * 1024)
    try:
        await healed(log.secret)
        head = await fill(0)
        assert 4 == head == (await log.open(A)).head
        assert head == await fill(head)
        await log.append(commit(0, b"1", board=B))  # what finds room is written
    finally:
        await asyncio.to_thread(postgres.stop)
        await asyncio.to_thread(postgres.start)
    await healed(lambda: log.append(commit(head, os.urandom(4_000_000))))


async def test_one_command_by_two_at_the_same_moment_counts_once(
    postgres: Postgres, log: PostgresLog
) -> None:
    other = await PostgresLog.connect(postgres.url)
    head = conflicts = repeats = 0
    for n in range(200):
        events = (b"%d" % n,) * (n % 2)  # every second one changes nothing, and is remembered
        known = Answer(n.to_bytes(16, "big"), b"the same", Seq(head + len(events)))
        outcomes = await asyncio.gather(
            *(each.append(commit(head, *events, answers=(known,))) for each in (log, other)),
            return_exceptions=True,
        )
        assert 1 == outcomes.count(None), outcomes
        (lost,) = (outcome for outcome in outcomes if outcome is not None)
        assert isinstance(lost, Conflict if events else Repeated)
        if isinstance(lost, Repeated):
            assert [known] == list(lost.answers)
            repeats += 1
        else:
            conflicts += 1
        head += len(events)
        with pytest.raises(Repeated):
            await other.append(commit(head, b"again", answers=(known,)))
    assert (head, 100, 100) == ((await log.open(A)).head, conflicts, repeats)
    await other.close()


APPENDS = """
import asyncio, sys
from board.state import BoardId, Seq
from server.log import Commit, Conflict
from server.log_postgres import PostgresLog

async def main(url, name):
    log, board, head, done = await PostgresLog.connect(url), BoardId("a"), 0, 0
    while done < 150:
        try:
            await log.append(Commit(board, "e", Seq(head), (f"{name} {done}".encode(),), at=1))
            head, done = head + 1, done + 1
        except Conflict:
            head += len(await log.read(board, epoch="e", after=Seq(head)))
    await log.close()

asyncio.run(main(*sys.argv[1:]))
"""


async def test_two_processes_append_at_once(postgres: Postgres, log: PostgresLog) -> None:
    writers = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            APPENDS,
            postgres.url,
            name,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
        )
        for name in ("one", "two")
    ]
    for writer in writers:
        _, said = await writer.communicate()
        assert 0 == writer.returncode, said
    record = await log.open(A)
    assert 300 == record.head == len(record.events)
    for name in (b"one", b"two"):
        own = [body for body in record.events if body.startswith(name)]
        assert [b"%s %d" % (name, n) for n in range(150)] == own


async def test_three_that_start_at_once_make_one_store(postgres: Postgres) -> None:
    logs = await asyncio.gather(*(PostgresLog.connect(postgres.url) for _ in range(3)))
    assert 1 == len({await log.secret() for log in logs})
    for log in logs:
        await log.close()


async def test_two_stores_have_two_secrets(postgres: Postgres, log: PostgresLog) -> None:
    secret = await log.secret()
    postgres.empty()
    again = await PostgresLog.connect(postgres.url)
    assert secret != await again.secret()
    with pytest.raises(NoBoard):
        await again.open(A)
    await again.close()


async def test_who_starts_waits_a_little_for_the_database(postgres: Postgres) -> None:
    await asyncio.to_thread(postgres.stop)
    with pytest.raises(Unavailable, match="Connect"):
        await PostgresLog.connect(postgres.url)
    starting = asyncio.create_task(PostgresLog.connect(postgres.url, patience=15))
    await asyncio.sleep(0.5)
    assert not starting.done()
    await asyncio.to_thread(postgres.start)
    await (await starting).close()


async def test_what_is_no_address_is_refused_at_once() -> None:
    async with asyncio.timeout(SOON):
        with pytest.raises(Unfit, match="invalid DSN"):
            await PostgresLog.connect("mysql://somewhere/groundswell", patience=15)


@pytest.mark.usefixtures("log")
async def test_a_newer_schema_is_left_alone(postgres: Postgres) -> None:
    await postgres.execute("COMMENT ON TABLE board IS 'Groundswell, schema 99'")
    with pytest.raises(Unfit, match=r"written by a newer program \(its schema is 99"):
        await PostgresLog.connect(postgres.url)


async def test_the_tables_of_others_are_left_alone(postgres: Postgres) -> None:
    await postgres.execute("CREATE TABLE board (title text)")
    with pytest.raises(Unfit, match="a table named board that is not Groundswell's"):
        await PostgresLog.connect(postgres.url)


async def test_what_was_swept_is_in_no_table_file(postgres: Postgres, log: PostgresLog) -> None:
    keys = [(f"vote {n}", os.urandom(32)) for n in range(101)]
    (_, kept) = keys.pop(50)
    sealed = os.urandom(300)
    await log.append(commit(0, b"1", keys_made=(*keys, ("kept", kept))))
    await log.put_parcel("slot", sealed, NOW)
    await postgres.execute("CHECKPOINT")
    assert all(lost in tables(postgres) for lost in (sealed, keys[0][1], keys[-1][1]))
    await log.append(commit(1, b"2", keys_lost=tuple(scope for scope, _ in keys)))
    assert sealed == await log.take_parcel("slot", NOW - 1)
    await log.sweep(NOW)
    await postgres.execute("CHECKPOINT")
    raw = tables(postgres)
    assert kept in raw
    assert not any(lost in raw for lost in (sealed, *(key for _, key in keys)))


def tables(postgres: Postgres) -> bytes:
    """All bytes in all tables; the write-ahead log is beside them and not among them."""
    files = sorted((postgres.files / "base").glob("*/*"))
    return b"".join(path.read_bytes() for path in files)


async def test_answers_are_swept_while_others_append(log: PostgresLog) -> None:
    writer = Writer(log, B)
    for n in range(20):
        await log.append(commit(n, b"1", answers=(answer(n, n + 1),)))
    writing = asyncio.create_task(writer.write())
    await log.sweep(NOW + 2 * DAY)
    assert [] == await log.answers(A, [answer(n).digest for n in range(20)])
    assert not writing.done()
    await log.close()
    await writing


async def test_a_head_moves_beside_the_old_one(postgres: Postgres, log: PostgresLog) -> None:
    """A commit writes to no index of the boards: the room left in their pages is enough."""
    boards = [BoardId(f"board {n}") for n in range(200)]
    await asyncio.gather(
        *(log.create(board, epoch="e", code=f"{n:06}") for n, board in enumerate(boards))
    )
    for board in boards:
        await log.append(Commit(board, "e", Seq(0), (b"1",)))
    await log.close()
    connection = await asyncpg.connect(postgres.url)
    counts = "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'board'"
    async with asyncio.timeout(15):
        while (moves := await connection.fetchrow(counts))[0] < len(boards):  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # its figures come a little late
    assert (200, 200) == tuple(moves)
    await connection.close()
