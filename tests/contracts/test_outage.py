"""What only a server can go through: it stops, hangs, is full, and others hold its rows."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest

from board.state import BoardId, Seq
from server import __main__ as program
from server import stores
from server.log import Links, Unavailable
from server.log_postgres import PostgresLog
from tests.contracts.commits import A, B, Writer, commit
from tests.engines.postgres import Postgres
from tests.faults.proxy import Proxy
from tests.servers import free_port

SOON = 6.0  # seconds: 3 are promised, and a busy machine gets twice as many


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


async def test_an_immediate_stop_loses_nothing_that_was_acknowledged(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    writers = [Writer(postgres_log, BoardId(f"board {n}")) for n in range(20)]
    for n, writer in enumerate(writers):
        await postgres_log.create(writer.board, epoch="e", code=f"{n:06}")
    for _ in range(3):
        writing = [asyncio.create_task(writer.write()) for writer in writers]
        await asyncio.sleep(0.3)
        await asyncio.to_thread(postgres.stop, immediate=True)
        async with asyncio.timeout(SOON):
            await asyncio.gather(*writing)
        await refused_soon(postgres_log.append(commit(0, b"1")))
        await refused_soon(postgres_log.open(A))
        await asyncio.to_thread(postgres.start)
        await healed(postgres_log.secret)
        for writer in writers:
            await writer.check()
    assert len(writers) < sum(writer.acknowledged for writer in writers)


async def test_ended_connections_are_replaced(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    writers = [Writer(postgres_log, A), Writer(postgres_log, B)]
    for _ in range(5):
        writing = [asyncio.create_task(writer.write()) for writer in writers]
        await asyncio.sleep(0.1)
        while not all(task.done() for task in writing):
            await postgres.terminate_backends()
        await healed(postgres_log.secret)
        for writer in writers:
            await writer.check()
    await postgres.terminate_backends()
    await healed(lambda: postgres_log.append(commit(writers[0].acknowledged, writers[0].body)))


async def test_a_held_row_is_refused_soon_and_other_boards_go_on(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    async with held(postgres, "SELECT FROM board WHERE id = 'a' FOR UPDATE"):
        refused = [asyncio.create_task(refused_soon(postgres_log.append(commit(0, b"1"))))]
        refused += [
            asyncio.create_task(
                refused_soon(postgres_log.relink(A, Links("AAAAAA"), Links("CCCCCC")))
            )
        ]
        for n in range(20):
            await postgres_log.append(commit(n, b"1", board=B))
        assert not any(task.done() for task in refused), "others waited for it"
        assert 0 == (await postgres_log.open(A)).head
        await asyncio.gather(*refused)
    await postgres_log.append(commit(0, b"1"))


async def test_a_held_table_is_refused_soon(postgres: Postgres, postgres_log: PostgresLog) -> None:
    """As long as a migration or a VACUUM FULL by hand lasts."""
    async with held(postgres, "LOCK TABLE event"):
        tries = [postgres_log.append(commit(0, b"1")) for _ in range(30)]
        await asyncio.gather(*(refused_soon(attempt) for attempt in tries))
    await postgres_log.append(commit(0, b"1"))


@pytest.mark.usefixtures("postgres_log")
async def test_a_network_that_goes_silent_is_noticed_soon(postgres: Postgres) -> None:
    async with Proxy(postgres.port) as proxy:
        far = await PostgresLog.connect(postgres.url.replace(str(postgres.port), str(proxy.port)))
        await asyncio.gather(*(far.heads([A]) for _ in range(10)))  # all connections are open
        proxy.stall()
        await asyncio.gather(*(refused_soon(far.append(commit(0, b"1"))) for _ in range(30)))
        proxy.heal()
        await healed(lambda: far.append(commit(0, b"1", board=B)))
        proxy.stall()
        started = time.monotonic()
        await far.close()
        assert SOON > time.monotonic() - started


async def test_a_server_that_only_reads_is_unavailable_until_it_writes(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    await postgres_log.append(commit(0, b"1"))
    await postgres.execute("ALTER DATABASE postgres SET default_transaction_read_only = on")
    try:
        await postgres.terminate_backends()
        await healed(lambda: postgres_log.read(A, epoch="e", after=Seq(0)))
        await refused_soon(postgres_log.append(commit(1, b"2")))
    finally:
        await postgres.execute(
            "SET default_transaction_read_only = off",
            "ALTER DATABASE postgres RESET default_transaction_read_only",
        )
    await postgres.terminate_backends()
    await healed(lambda: postgres_log.append(commit(1, b"2")))


async def test_a_full_disk_is_unavailable_and_recovers(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    async def fill(head: int) -> int:
        """Append 4 MB at a time until that is refused; return the head."""
        while True:
            try:
                await postgres_log.append(commit(head, os.urandom(4_000_000)))
            except Unavailable:
                return head
            head += 1

    await asyncio.to_thread(postgres.stop)
    await asyncio.to_thread(postgres.start, largest_file=17 * 1024 * 1024)
    try:
        await healed(postgres_log.secret)
        head = await fill(0)
        assert 4 == head == (await postgres_log.open(A)).head
        assert head == await fill(head)
        await postgres_log.append(commit(0, b"1", board=B))  # what finds room is written
    finally:
        await asyncio.to_thread(postgres.stop)
        await asyncio.to_thread(postgres.start)
    await healed(lambda: postgres_log.append(commit(head, os.urandom(4_000_000))))


def test_who_starts_without_its_database_says_so_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(stores, "START_SECONDS", 0.0)
    monkeypatch.setenv("PORT", str(free_port()))
    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", "postgresql://who:secret-word@127.0.0.1:1/b")
    assert 2 == program.main([])
    (said,) = capsys.readouterr().err.splitlines()
    assert "The boards cannot be reached: ConnectionRefusedError" in said
    assert "secret-word" not in said


async def test_who_starts_waits_a_little_for_the_database(postgres: Postgres) -> None:
    await asyncio.to_thread(postgres.stop)
    with pytest.raises(Unavailable, match="Connect"):
        await PostgresLog.connect(postgres.url)
    starting = asyncio.create_task(PostgresLog.connect(postgres.url, patience=15))
    await asyncio.sleep(0.5)
    assert not starting.done()
    await asyncio.to_thread(postgres.start)
    await (await starting).close()
