"""A join storm: so many people come to a board of 1,000 notes within two seconds.

    python -m bench.join [people] [notes]

Each has its seat already (a reload, a network that came back): the time is from the start of
the connection to the whole board, private layer and list of people included.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import uvloop

from bench.boards import WORDS
from bench.client import Client
from bench.load import Place, percentile, place, report, server
from bench.socket import connect


async def filled(spot: Place, notes: int) -> Client:
    """Write the notes from one seat; return its client."""
    writer = await connect(spot.port, Client(spot.board, spot.seat(), notes=1))
    rnd = random.Random(1)
    for _ in range(0, notes, 50):
        await writer.all([_add(rnd, writer.section) for _ in range(50)])
    return writer


def _add(rnd: random.Random, section: str) -> list[object]:
    text = " ".join(rnd.choices(WORDS, k=rnd.randint(3, 14)))
    x, y = rnd.randrange(9_000), rnd.randrange(9_000)
    return ["note.add", os.urandom(8).hex(), section, text, "en", "yellow", x, y, ""]


async def _join(port: int, client: Client, after: float) -> float:
    await asyncio.sleep(after)
    started = time.perf_counter()
    await connect(port, client)
    return time.perf_counter() - started


async def _main(people: int, notes: int) -> None:
    with server() as host:
        spot = place(host.port)
        writer = await filled(spot, notes)
        with ThreadPoolExecutor(4) as pool:
            tokens = list(pool.map(lambda _: spot.seat(), range(people)))
        crowd = [Client(spot.board, token) for token in tokens]
        cpu = host.cpu()
        took = await asyncio.gather(
            *(_join(host.port, client, 2 * at / people) for at, client in enumerate(crowd))
        )
        spent = host.cpu() - cpu
        assert all(client.head == writer.head for client in crowd)
        report(
            bench="join",
            people=people,
            notes=notes,
            p50_ms=percentile(list(took), 0.50),
            p95_ms=percentile(list(took), 0.95),
            cpu_ms_per_join=round(spent * 1e3 / people, 2),
            kb_per_join=round(max(client.bytes for client in crowd) / 1024, 1),
        )


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(
        _main(
            int(sys.argv[1]) if len(sys.argv) > 1 else 350,
            int(sys.argv[2]) if len(sys.argv) > 2 else 1_000,
        )
    )
