"""How fast the log takes events, and how fast a board opens from it.

    python -m bench.append [events] [postgresql://...]

Commits of 20 events with their answers, fully durable (SQLite, synchronous=FULL; or the database
at the address, which is filled): into one board, where each commit waits for the last, and into
200 boards at once, where they share transactions or connections. Then one event at a time, with a
rest in between, as on a board where people think: what CPU that takes, of this process alone. Then
a board of 5,000 notes and 50,000 events is opened, with its snapshot.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

import uvloop

from bench.boards import SECTION, events, note_id
from bench.load import report
from board import wire
from board.notes import NoteMoved
from board.rules import replay
from board.state import BoardId, Seq
from server import opening
from server.access import Access
from server.bus import Alone
from server.clock import Clock
from server.log import Answer, Commit, Log
from server.log_postgres import PostgresLog
from server.log_sqlite import SQLiteLog
from server.metrics import Metrics
from server.pace import Pace
from server.room import Room
from server.settings import Settings

BATCH = 20
LONE = 120
REST = 0.025


def _commit(board: BoardId, after: int, size: int = BATCH) -> Commit:
    bodies = tuple(
        wire.encode(NoteMoved(note_id(after + n), SECTION, n, after, 65_536)) for n in range(size)
    )
    answers = tuple(Answer(os.urandom(16), os.urandom(16), Seq(after + n + 1)) for n in range(size))
    return Commit(board, "e", Seq(after), bodies, answers, at=1_700_000_000_000)


async def _write(log: Log, board: BoardId, most: int) -> None:
    for after in range(0, most, BATCH):
        await log.append(_commit(board, after))


async def _timed(log: Log, boards: int, total: int) -> float:
    ids = [BoardId(os.urandom(11).hex()) for _ in range(boards)]
    for id in ids:
        await log.create(id, epoch="e", code=id[:12])
    started = time.perf_counter()
    await asyncio.gather(*(_write(log, id, total // boards) for id in ids))
    return round(total / (time.perf_counter() - started))


async def _lone(log: Log) -> float:
    """Return the µs of CPU that a commit of one event takes when nobody else writes."""
    id = BoardId(os.urandom(11).hex())
    await log.create(id, epoch="e", code=id[:12])
    cpu = 0.0
    for after in range(LONE):
        await asyncio.sleep(REST)
        began = time.process_time()
        await log.append(_commit(id, after, 1))
        cpu += time.process_time() - began
    return round(cpu / LONE * 1e6)


async def _opening(log: Log, folder: Path) -> tuple[float, float]:
    """Return the ms to open 50,000 events with a snapshot of all but 1,000, and without."""
    id = BoardId(os.urandom(11).hex())
    await log.create(id, epoch="e", code=id[:12])
    story = [*events(5_000)]
    story += [
        NoteMoved(note_id(n % 5_000), SECTION, n, n, (n % 5_000 + 1) * 65_536)
        for n in range(50_000 - len(story))
    ]
    bodies = [wire.encode(event) for event in story]
    for after in range(0, len(bodies), 1_000):
        await log.append(Commit(id, "e", Seq(after), tuple(bodies[after : after + 1_000])))
    whole = await _open(log, id, folder)
    most = 49_000
    size = sum(map(len, bodies[:most]))
    await log.keep_snapshot(id, Seq(most), opening.sealed(replay(story[:most]), size))
    return await _open(log, id, folder), whole


async def _open(log: Log, id: BoardId, folder: Path) -> float:
    settings = Settings(data=folder)
    room = Room(id, log, Alone(), Access(b"0" * 16), Clock(), settings, Pace(), Metrics())
    started = time.perf_counter()
    await room.start()
    took = time.perf_counter() - started
    assert len(room.board.notes) == 5_000
    return round(took * 1e3, 1)


async def _main(total: int, url: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = await PostgresLog.connect(url) if url else SQLiteLog(folder / "log.db")
        one, many = await _timed(log, 1, total), await _timed(log, 200, total)
        lone = await _lone(log)
        opened, replayed = await _opening(log, folder)
        await log.close()
    report(
        bench="append",
        store="postgresql" if url else "sqlite",
        events=total,
        one_board_per_s=one,
        boards_200_per_s=many,
        lone_commit_cpu_us=lone,
        open_ms=opened,
        open_without_snapshot_ms=replayed,
    )


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(_main(int(sys.argv[1] if len(sys.argv) > 1 else 100_000), "".join(sys.argv[2:])))
