"""A server is killed and started again under so many people: how soon all of them are back.

    python -m bench.storm [people] [notes]

They are on boards of 1,000 notes, 250 on each, and come back as browsers do: with what they have,
after a random wait of up to half a second, which doubles with each failure up to half a minute.
The time counts from the moment at which the server listens again; goal for 2,000: 15 s. The longer
it was ``down_s``, the longer are the waits by then. One of each board writes as soon as it is back.
Prints a line of JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import uvloop

from bench.client import Client
from bench.join import filled
from bench.load import RAISED, Place, Server, percentile, place, report, running
from bench.socket import connect

PORT: Final = 8947
PEOPLE, NOTES, EACH = 2_000, 1_000, 250
FIRST_SECONDS, MOST_SECONDS = 0.5, 30.0
GIVE_UP_SECONDS = 60.0
WRITES_A_SECOND = 10.0


class Returning(Client):
    """Knows how far it is, and in which history; ``live`` from the moment it was let in."""

    epoch = ""
    snapshots = 0

    def opened(self) -> None:
        self.send(["hello", self.token, self.board, self.head, self.epoch, 0, True])

    def _other(self, message: list[Any]) -> None:
        if message[0] == "welcome":
            self.epoch = message[3]
        self.snapshots += message[0] == "snap"
        super()._other(message)

    def again(self) -> Returning:
        """Return the same browser with a new socket."""
        fresh = Returning(self.board, self.token)
        fresh.head, fresh.epoch, fresh.notes = self.head, self.epoch, self.notes
        fresh.section, fresh._next = self.section, self._next
        return fresh


@contextlib.contextmanager
def server(folder: str) -> Iterator[Server]:
    own = {"PORT": str(PORT), "GROUNDSWELL_DATA": folder, "GROUNDSWELL_HOST": "127.0.0.1"}
    with running(PORT, [sys.executable, "-m", "server"], {**RAISED, **own}) as host:
        yield host


async def back(client: Returning) -> tuple[Returning, float, int]:
    """Come back; return the new client, when that was, and how often it was tried in vain."""
    await client.closed
    failures = 0
    while True:
        most = min(MOST_SECONDS, FIRST_SECONDS * 2**failures)
        await asyncio.sleep(random.uniform(0, most))
        fresh = client.again()
        try:
            await connect(PORT, fresh)
        except OSError:
            failures += 1
        else:
            return fresh, time.perf_counter(), failures


async def seated(spot: Place, people: int, notes: int) -> list[Returning]:
    """Let people come to a new board; the first of them can write."""
    await filled(spot, notes)
    with ThreadPoolExecutor(4) as pool:
        tokens = list(pool.map(lambda _: spot.seat(), range(people)))
    crowd = [Returning(spot.board, token, notes=int(not at)) for at, token in enumerate(tokens)]
    for client in crowd:
        await connect(PORT, client)
    await crowd[0].prepare()
    return crowd


async def writing(waiting: asyncio.Task[tuple[Returning, float, int]]) -> list[float]:
    """Move a note as soon as it is back, until cancelled; return how long each answer took."""
    client, _, _ = await waiting
    with contextlib.suppress(asyncio.CancelledError):
        while not client.lost:
            client.move(time.perf_counter())
            await asyncio.sleep(1 / WRITES_A_SECOND)
    return client.acks


async def _main(people: int, notes: int) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        crowd: list[Returning] = []
        with server(folder) as host:
            while len(crowd) < people:
                spot = place(PORT)
                crowd += await seated(spot, min(EACH, people - len(crowd)), notes)
            returns = [asyncio.create_task(back(client)) for client in crowd]
            host.process.kill()
            killed = time.perf_counter()
        writers = [asyncio.create_task(writing(task)) for task in returns[::EACH]]
        host = await asyncio.to_thread(stack.enter_context, server(folder))
        listens, cpu = time.perf_counter(), host.cpu()
        async with asyncio.timeout(GIVE_UP_SECONDS):
            found = await asyncio.gather(*returns)
        spent = host.cpu() - cpu
        for writer in writers:
            writer.cancel()
        acks = [ack for took in await asyncio.gather(*writers) for ack in took]
        took = [max(0.0, at - listens) for _, at, _ in found]
        report(
            bench="storm",
            people=people,
            notes=notes,
            down_s=round(listens - killed, 2),
            last_s=round(max(took), 2),
            p50_ms=percentile(took, 0.50),
            p95_ms=percentile(took, 0.95),
            cpu_s=round(spent, 2),
            cpu_ms_per_return=round(spent * 1e3 / people, 2),
            tries=round(1 + sum(failures for _, _, failures in found) / people, 2),
            snapshots=sum(client.snapshots for client, _, _ in found),
            ack_p99_ms=percentile(acks, 0.99),
        )


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(
        _main(
            int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE,
            int(sys.argv[2]) if len(sys.argv) > 2 else NOTES,
        )
    )
