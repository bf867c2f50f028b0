"""What several processes need of their database: one schema, one winner, and nothing left over."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from board.state import BoardId, Seq
from server import database
from server.log import DAY, Answer, Commit, Conflict, NoBoard, Repeated, Unfit
from server.log_postgres import PostgresLog
from tests.contracts.commits import NOW, A, B, Writer, answer, commit
from tests.engines.postgres import Postgres

ROOT = Path(__file__).resolve().parents[2]


async def test_one_command_by_two_at_the_same_moment_counts_once(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    other = await PostgresLog.connect(postgres.url)
    head = conflicts = repeats = 0
    for n in range(200):
        events = (b"%d" % n,) * (n % 2)  # every second one changes nothing, and is remembered
        known = Answer(n.to_bytes(16, "big"), b"the same", Seq(head + len(events)))
        outcomes = await asyncio.gather(
            *(
                each.append(commit(head, *events, answers=(known,)))
                for each in (postgres_log, other)
            ),
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
    assert (head, 100, 100) == ((await postgres_log.open(A)).head, conflicts, repeats)
    await other.close()


@pytest.mark.usefixtures("postgres_log")
async def test_boards_take_turns_where_connections_are_few(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 18: nobody starves, though one board asks for ten things at a time."""
    monkeypatch.setattr(database, "CONNECTIONS", 2)
    few = await PostgresLog.connect(postgres.url)
    boards = [BoardId(f"board {n:02}") for n in range(12)]
    for n, board in enumerate(boards):
        await few.create(board, epoch="e", code=f"C{n:05}")
    order: list[BoardId] = []

    async def write(board: BoardId) -> None:
        for n in range(4):
            await few.append(commit(n, b"1", board=board))
            order.append(board)

    async def read() -> None:
        for _ in range(8):
            await few.open(boards[0])

    await asyncio.gather(*map(write, boards), *(read() for _ in range(10)))
    first = [order.index(board) for board in boards]
    assert len(order) == len(boards) * 4
    assert max(first) < min(len(order) - 1 - order[::-1].index(board) for board in boards)
    await few.close()


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


async def test_two_processes_append_at_once(postgres: Postgres, postgres_log: PostgresLog) -> None:
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
    record = await postgres_log.open(A)
    assert 300 == record.head == len(record.events)
    for name in (b"one", b"two"):
        own = [body for body in record.events if body.startswith(name)]
        assert [b"%s %d" % (name, n) for n in range(150)] == own


async def test_three_that_start_at_once_make_one_store(postgres: Postgres) -> None:
    logs = await asyncio.gather(*(PostgresLog.connect(postgres.url) for _ in range(3)))
    assert 1 == len({await log.secret() for log in logs})
    for log in logs:
        await log.close()


async def test_two_stores_have_two_secrets(postgres: Postgres, postgres_log: PostgresLog) -> None:
    secret = await postgres_log.secret()
    postgres.empty()
    again = await PostgresLog.connect(postgres.url)
    assert secret != await again.secret()
    with pytest.raises(NoBoard):
        await again.open(A)
    await again.close()


async def test_what_is_no_address_is_refused_at_once() -> None:
    async with asyncio.timeout(6):
        with pytest.raises(Unfit, match="invalid DSN"):
            await PostgresLog.connect("mysql://somewhere/groundswell", patience=15)


@pytest.mark.usefixtures("postgres_log")
async def test_a_newer_schema_is_left_alone(postgres: Postgres) -> None:
    await postgres.execute("COMMENT ON TABLE board IS 'Groundswell, schema 99'")
    with pytest.raises(Unfit, match=r"written by a newer program \(its schema is 99"):
        await PostgresLog.connect(postgres.url)


async def test_the_tables_of_others_are_left_alone(postgres: Postgres) -> None:
    await postgres.execute("CREATE TABLE board (title text)")
    with pytest.raises(Unfit, match="a table named board that is not Groundswell's"):
        await PostgresLog.connect(postgres.url)


async def test_what_was_swept_is_in_no_table_file(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    keys = [(f"vote {n}", os.urandom(32)) for n in range(101)]
    (_, kept) = keys.pop(50)
    sealed = os.urandom(300)
    await postgres_log.append(commit(0, b"1", keys_made=(*keys, ("kept", kept))))
    await postgres_log.put_parcel("slot", sealed, NOW)
    raw = await tables(postgres)
    assert all(held in raw for held in (sealed, keys[0][1], keys[-1][1]))
    await postgres_log.append(commit(1, b"2", keys_lost=tuple(scope for scope, _ in keys)))
    assert sealed == await postgres_log.take_parcel("slot", NOW - 1)
    await postgres_log.sweep(NOW)
    raw = await tables(postgres)
    assert kept in raw
    assert not any(lost in raw for lost in (sealed, *(key for _, key in keys)))


async def tables(postgres: Postgres) -> bytes:
    """All bytes in all tables; the write-ahead log lies elsewhere."""
    connection = await asyncpg.connect(postgres.url)
    await connection.execute("CHECKPOINT")
    (path,) = await connection.fetchrow("SELECT pg_relation_filepath('board')")
    await connection.close()
    folder = (postgres.files / path).parent
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


async def test_answers_are_swept_while_others_append(postgres_log: PostgresLog) -> None:
    writer = Writer(postgres_log, B)
    for n in range(20):
        await postgres_log.append(commit(n, b"1", answers=(answer(n, n + 1),)))
    writing = asyncio.create_task(writer.write())
    await postgres_log.sweep(NOW + 2 * DAY)
    assert [] == await postgres_log.answers(A, [answer(n).digest for n in range(20)])
    assert not writing.done()
    await postgres_log.close()
    await writing


async def test_a_head_moves_beside_the_old_one(
    postgres: Postgres, postgres_log: PostgresLog
) -> None:
    """A commit writes to no index of the boards: the room left in their pages is enough."""
    boards = [BoardId(f"board {n}") for n in range(200)]
    await asyncio.gather(
        *(postgres_log.create(board, epoch="e", code=f"{n:06}") for n, board in enumerate(boards))
    )
    for board in boards:
        await postgres_log.append(Commit(board, "e", Seq(0), (b"1",)))
    await postgres_log.close()
    connection = await asyncpg.connect(postgres.url)
    counts = "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'board'"
    async with asyncio.timeout(15):
        while (moves := await connection.fetchrow(counts))[0] < len(boards):  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # its figures come a little late
    assert (200, 200) == tuple(moves)
    await connection.close()
