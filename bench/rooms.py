"""What a board in memory costs: rooms that nobody is in yet.

    python -m bench.rooms [boards] [notes]

Each is opened from its log, as for the first who comes. Half of them first, so that what the
process needs for itself is left out. Prints a line of JSON.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
from pathlib import Path

import uvloop

from bench.boards import events
from bench.load import report
from board import wire
from board.state import BoardId, Seq
from server.access import Access
from server.bus import Alone
from server.clock import Clock
from server.log import Commit
from server.log_sqlite import SQLiteLog
from server.metrics import Metrics
from server.pace import Pace
from server.room import Room
from server.settings import Settings


def _resident() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def _main(boards: int, notes: int) -> None:
    bodies = tuple(wire.encode(event) for event in events(notes))
    with tempfile.TemporaryDirectory() as name:
        log = SQLiteLog(Path(name) / "log.db")
        settings, access, clock, metrics = Settings(), Access(b"0" * 16), Clock(), Metrics()
        rooms: list[Room] = []

        async def opened() -> Room:
            id = BoardId(os.urandom(11).hex())
            await log.create(id, epoch="e", code=id[:12])
            await log.append(Commit(id, "e", Seq(0), bodies))
            room = Room(id, log, Alone(), access, clock, settings, Pace(), metrics)
            await room.start()
            return room

        rooms += [await opened() for _ in range(boards // 2)]
        before = _resident()
        rooms += [await opened() for _ in range(boards // 2)]
        each = (_resident() - before) / (boards // 2) / 1024
        for room in rooms:
            await room.stop()
        await log.close()
    report(bench="rooms", boards=boards, notes=notes, kb_per_board=round(each, 1))


if __name__ == "__main__":
    uvloop.install()
    words = [int(word) for word in sys.argv[1:]]
    asyncio.run(_main(*(words + [400, 200][len(words) :])))
