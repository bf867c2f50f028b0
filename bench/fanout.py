"""How much CPU a delivered event costs, with rules and durable commit on the path.

    python -m bench.fanout F1 [seconds]

F1 workshop: 350 people on a board, 35 write once a second. F2 busy hall: 1,000 and 100.
F3 many rooms: 200 boards of 25, five write every two seconds. F4 saturation: 300 people on a
board; the rate rises until the 99th percentile passes 250 ms or a delivery is missing.
An event is a note move; it counts when a client has received its number. Prints a line of JSON.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import uvloop

from bench.load import Client, Place, Server, connect, percentile, place, report, server, stamp


@dataclass
class Workload:
    boards: int
    people: int
    writers: int
    rate: float  # commands a second of one writer
    sampled: int = 20  # how many clients decode what they get


WORKLOADS = {
    "F1": Workload(1, 350, 35, 1.0),
    "F2": Workload(1, 1_000, 100, 1.0),
    "F3": Workload(200, 25, 5, 0.5),
    "F4": Workload(1, 300, 30, 50.0, sampled=2),
}
SEATS = 500  # a board has no more; some people have two tabs


async def _fill(where: list[Place], load: Workload) -> list[list[Client]]:
    with ThreadPoolExecutor(4) as pool:
        tokens = [
            [future.result() for future in row]
            for row in [
                [pool.submit(p.seat) for _ in range(min(load.people, SEATS))] for p in where
            ]
        ]
    crowds = []
    for spot, row in zip(where, tokens, strict=True):
        crowd = [
            Client(
                spot.board, row[at % len(row)], sample=at % max(1, load.people // load.sampled) == 0
            )
            for at in range(load.people)
        ]
        for at in range(0, len(crowd), 50):
            await asyncio.gather(*(connect(spot.port, c) for c in crowd[at : at + 50]))
        crowds.append(crowd)
    return crowds


async def _section(crowd: list[Client]) -> str:
    """Add a section and return its id, so that nothing needs to be read from a snapshot."""
    id = os.urandom(8).hex()
    crowd[0].do(os.urandom(16), ["section.add", id, "Load", "", "yellow", ""], time.perf_counter())
    return id


async def _notes(crowd: list[Client], section: str, writers: int) -> list[str]:
    ids = [os.urandom(8).hex() for _ in range(writers)]
    for client, id in zip(crowd, ids, strict=False):
        text = "a note of a few words, as people write them"
        command = ["note.add", id, section, text, "en", "yellow", 0, 0, ""]
        client.do(os.urandom(16), command, time.perf_counter())
    while sum(client.acked for client in crowd) < writers + 1:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return ids


async def _write(client: Client, id: str, section: str, rate: float, until: float, at: float):
    """Send moves at their due times; late ones keep the time at which they were due."""
    due = at
    while due < until:
        if (rest := due - time.perf_counter()) > 0:
            await asyncio.sleep(rest)
        x, y = stamp(due)
        client.do(os.urandom(16), ["note.move", id, section, x, y, "", 0], due)
        due += 1 / rate


async def _run(host: Server, load: Workload, seconds: float, crowds, sections, ids):
    everyone = [client for crowd in crowds for client in crowd]
    for client in everyone:
        client.forms = client.gaps = client.acked = client.refused = 0
        client.latencies, client.acks = [], []
    started, cpu = time.perf_counter(), host.cpu()
    until = started + seconds
    writes = [
        _write(client, id, section, load.rate, until, started + at / load.writers / load.rate)
        for crowd, section, mine in zip(crowds, sections, ids, strict=True)
        for at, (client, id) in enumerate(zip(crowd, mine, strict=False))
    ]
    await asyncio.gather(*writes)
    await asyncio.sleep(0.5)
    spent, took = host.cpu() - cpu, seconds
    forms = sum(client.forms for client in everyone)
    acked = sum(client.acked for client in everyone)
    latencies = [late for client in everyone for late in client.latencies]
    return {
        "deliveries_per_s": round(forms / took),
        "commands_acked_per_s": round(acked / took),
        "cpu_us_per_delivery": round(spent * 1e6 / max(1, forms), 2),
        "cpu_share": round(spent / took, 3),
        "p50_ms": percentile(latencies, 0.50),
        "p99_ms": percentile(latencies, 0.99),
        "ack_p50_ms": percentile([a for c in everyone for a in c.acks], 0.50),
        "ack_p99_ms": percentile([a for c in everyone for a in c.acks], 0.99),
        "unanswered": sum(len(client.sent) for client in everyone),
        "refused": sum(client.refused for client in everyone),
        "gaps": sum(client.gaps for client in everyone),
        "effective_deliveries_per_s": round(acked / took * load.people),
    }


async def _main(name: str, seconds: float) -> None:
    load = WORKLOADS[name]
    with server() as host:
        where = [place(host.port) for _ in range(load.boards)]
        crowds = await _fill(where, load)
        sections = [await _section(crowd) for crowd in crowds]
        ids = [await _notes(c, s, load.writers) for c, s in zip(crowds, sections, strict=True)]
        await asyncio.sleep(1)
        figures = await _run(host, load, seconds, crowds, sections, ids)
        best = figures
        while name == "F4" and figures["p99_ms"] < 250 and not figures["unanswered"]:
            best = figures
            load.rate *= 1.5
            figures = await _run(host, load, seconds, crowds, sections, ids)
            print(load.rate, figures, file=sys.stderr)
        if name == "F4":
            figures = best | {"rate_per_writer": round(load.rate / 1.5, 1)}
    report(bench="fanout", workload=name, seconds=seconds, **figures)


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(_main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 10.0))
