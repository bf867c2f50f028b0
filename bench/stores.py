"""What a commit costs PostgreSQL and a message costs Redis: CPU there and here, and bytes.

    python -m bench.stores [commits] [messages]

200 boards commit one event at a time, with its answer, over the ten connections of one process.
Then one process says 200 bytes at a time on 200 boards, and another hears them. Both stores are
started for this alone; on a small machine they share the cores with us, so it is their CPU that
counts and not their speed. Prints a line of JSON.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import asyncpg
import uvloop

from bench.boards import SECTION, note_id
from bench.load import report
from board import wire
from board.notes import NoteMoved
from board.state import BoardId, Seq
from server.bus_redis import RedisBus
from server.log import Answer, Commit
from server.log_postgres import PostgresLog
from tests.engines import postgres, redis
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis

BOARDS = 200
MESSAGE = bytes(200)
TICK = os.sysconf("SC_CLK_TCK")


class Ears:
    """Counts what it hears."""

    def __init__(self) -> None:
        self._left = 0
        self._all = asyncio.Event()

    def expect(self, messages: int) -> asyncio.Event:
        """Return what is set when so many have come."""
        self._left = messages
        self._all.clear()
        return self._all

    def hear(self, message: bytes) -> None:
        self._left -= bool(message)
        if not self._left:
            self._all.set()

    def missed(self) -> None: ...


def _cpu(postmaster: int) -> float:
    """Return the seconds that PostgreSQL's processes have used, those that ended included."""
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if stat.parent.name == str(postmaster):
            total += sum(map(int, fields[11:15]))
        elif int(fields[1]) == postmaster:
            total += sum(map(int, fields[11:13]))
    return total / TICK


async def _commits(store: Postgres, count: int) -> dict[str, float]:
    log = await PostgresLog.connect(store.url)
    boards = [BoardId(os.urandom(11).hex()) for _ in range(BOARDS)]
    for board in boards:
        await log.create(board, epoch="e", code=board[:12])

    async def write(board: BoardId, since: int, many: int) -> None:
        for after in range(since, since + many):
            moved = NoteMoved(note_id(after), SECTION, after, after, 65_536)
            answer = Answer(os.urandom(16), os.urandom(16), Seq(after + 1))
            await log.append(Commit(board, "e", Seq(after), (wire.encode(moved),), (answer,)))

    async def all_write(since: int, many: int) -> None:
        await asyncio.gather(*(write(board, since, many) for board in boards))

    each = count // BOARDS
    await all_write(0, 5)  # connections are made, statements prepared
    asking = await asyncpg.connect(store.url)
    postmaster = int((store.files / "postmaster.pid").read_text().split()[0])
    began, wal = time.perf_counter(), await _wal(asking)
    theirs, ours, size = _cpu(postmaster), time.process_time(), await _size(asking)
    await all_write(5, each)
    ours = time.process_time() - ours
    theirs, took = _cpu(postmaster) - theirs, time.perf_counter() - began
    wal, size = await _wal(asking) - wal, await _size(asking) - size
    await asking.close()
    await log.close()
    done = each * BOARDS
    return {
        "commits_per_s": round(done / took),
        "postgres_us_per_commit": round(theirs * 1e6 / done, 1),
        "own_us_per_commit": round(ours * 1e6 / done, 1),
        "wal_bytes_per_commit": round(wal / done),
        "disk_bytes_per_commit": round(size / done),
    }


async def _wal(asking: asyncpg.Connection) -> int:
    """Return how many bytes were ever written to the write-ahead log."""
    return int(await asking.fetchval("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn"))


async def _size(asking: asyncpg.Connection) -> int:
    """Return the bytes of events and answers on disk, with their indexes."""
    tables = "pg_total_relation_size('event') + pg_total_relation_size('answer')"
    return int(await asking.fetchval(f"SELECT {tables}"))


async def _messages(store: Redis, count: int) -> dict[str, float]:
    says, hears = RedisBus([store.url]), RedisBus([store.url])
    boards = [BoardId(os.urandom(11).hex()) for _ in range(BOARDS)]
    ears = Ears()
    for board in boards:
        await hears.subscribe(board, ears)

    async def say(many: int) -> None:
        for _ in range(many // BOARDS):  # no faster than it is heard
            heard = ears.expect(BOARDS)
            for board in boards:
                says.publish(board, MESSAGE)
            async with asyncio.timeout(30):
                await heard.wait()

    await say(10 * BOARDS)
    theirs, ours = _redis_cpu(store), time.process_time()
    await say(count)
    ours, theirs = time.process_time() - ours, _redis_cpu(store) - theirs
    await says.close()
    await hears.close()
    return {
        "redis_us_per_message": round(theirs * 1e6 / count, 1),
        "own_us_per_message": round(ours * 1e6 / count, 1),
    }


def _redis_cpu(store: Redis) -> float:
    told = store.do("INFO", "cpu")
    return float(told["used_cpu_user"]) + float(told["used_cpu_sys"])


async def _main(commits: int, messages: int) -> None:
    with postgres.running() as database, redis.running() as bus:
        figures = await _commits(database, commits) | await _messages(bus, messages)
    report(bench="stores", commits=commits, messages=messages, **figures)


if __name__ == "__main__":
    uvloop.install()
    words = [int(word) for word in sys.argv[1:]]
    asyncio.run(_main(*(words + [20_000, 100_000][len(words) :])))
