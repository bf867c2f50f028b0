"""What an idle connection costs in memory.

    python -m bench.idle [connections]

Half of them first, so that what the process needs for itself is left out.
"""

from __future__ import annotations

import asyncio
import sys

import uvloop

from bench.client import Client
from bench.load import place, report, server
from bench.socket import connect

PER_BOARD = 500


async def _main(connections: int) -> None:
    with server(GROUNDSWELL_CONNECTIONS_PER_SEAT="100000") as host:
        clients: list[Client] = []

        async def add(count: int) -> None:
            for _ in range(count // PER_BOARD):
                spot = place(host.port)
                token = spot.seat()
                crowd = [Client(spot.board, token) for _ in range(PER_BOARD)]
                for at in range(0, PER_BOARD, 50):
                    await asyncio.gather(*(connect(host.port, c) for c in crowd[at : at + 50]))
                clients.extend(crowd)

        await add(connections // 2)
        await asyncio.sleep(3)
        before, had = host.rss(), len(clients)
        await add(connections // 2)
        await asyncio.sleep(3)
        after, have = host.rss(), len(clients)
        cpu = host.cpu()
        await asyncio.sleep(10)
        report(
            bench="idle",
            connections=have,
            rss_mb=round(after / 2**20, 1),
            kb_per_connection=round((after - before) / (have - had) / 1024, 1),
            idle_cpu_share=round((host.cpu() - cpu) / 10, 3),
        )


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(_main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000))
