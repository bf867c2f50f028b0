"""The people of a workload, or those of them that one process plays.

Due times follow from a common start: a command that is sent late keeps the time at which it was
due, so that a slow server cannot hide (coordinated omission).
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Protocol

from bench.socket import Socket, connect

AT_ONCE = 50
BURST = 32


class Kind(Protocol):
    """What a server speaks; goes to other processes with its people."""

    def client(self, person: Person) -> Socket:
        """Return a client that is not connected yet."""
        ...


@dataclass(frozen=True)
class Person:
    """Who is to come, and where to. ``turn`` is the place among the writers of all boards.

    ``at`` is the place on the board, ``notes`` how many the person moves; -1 and 0 of a reader.
    """

    kind: Kind
    port: int
    board: str
    token: str
    at: int
    turn: int = -1
    notes: int = 0
    sample: bool = False


@dataclass
class Tally:
    """What has happened since the counters were reset, of one process or of several."""

    sent: int = 0
    forms: int = 0
    lost: int = 0
    unanswered: int = 0
    busiest: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    acks: list[float] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.sent + other.sent,
            self.forms + other.forms,
            self.lost + other.lost,
            self.unanswered + other.unanswered,
            max(self.busiest, other.busiest),
            self.counts + other.counts,
            self.latencies + other.latencies,
            self.acks + other.acks,
        )


class Crowd:
    """Some people of a workload. Each method is a word that ``bench.generators`` passes on."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = [(person, person.kind.client(person)) for person in people]
        self._clients = [client for _, client in self._people]
        writers = sorted((p.turn, at) for at, (p, _) in enumerate(self._people) if p.turn >= 0)
        self._writers = [(turn, self._clients[at]) for turn, at in writers]
        self._sent = 0
        self._cpu = 0.0

    async def connect(self) -> None:
        await _in_slices([connect(person.port, client) for person, client in self._people])

    async def prepare(self) -> None:
        await _in_slices([client.prepare() for _, client in self._writers])

    async def reset(self) -> None:
        self._sent, self._cpu = 0, time.process_time()
        for client in self._clients:
            client.reset()

    async def run(self, start: float, rate: float, seconds: float, writers: int) -> Tally:
        """Let everybody write ``rate`` times a second; return how things stand at the end.

        ``writers`` is how many there are in all processes: they take turns.
        """
        self._cpu = time.process_time()
        burst = 0
        for due, client in self._dues(start, start + seconds, 1 / rate / writers, writers):
            rest = due - time.perf_counter()
            burst = 0 if rest > 0 else burst + 1
            if rest > 0 or burst % BURST == 0:
                await asyncio.sleep(max(0.0, rest))
            client.move(min(due, time.perf_counter()))  # a timer may ring early
            self._sent += 1
            if client.lost:
                break
        await asyncio.sleep(max(0.0, start + seconds - time.perf_counter()))
        return self._stand(busiest=(time.process_time() - self._cpu) / seconds)

    async def stand(self) -> Tally:
        """Return the counters alone."""
        return self._stand()

    async def tally(self) -> Tally:
        """Return the counters and every sample."""
        whole = self._stand()
        for client in self._clients:
            whole.latencies += client.latencies
            whole.acks += client.acks
        return whole

    def _dues(
        self, start: float, until: float, apart: float, writers: int
    ) -> Iterator[tuple[float, Socket]]:
        for lap in count():
            for turn, client in self._writers:
                due = start + (lap * writers + turn) * apart
                if due >= until:
                    return
                yield due, client
            if not self._writers:
                return

    def _stand(self, busiest: float = 0.0) -> Tally:
        counts: Counter[str] = Counter()
        for client in self._clients:
            counts += client.counts
        return Tally(
            sent=self._sent,
            forms=sum(client.forms for client in self._clients),
            lost=sum(client.lost for client in self._clients),
            unanswered=sum(client.unanswered for client in self._clients),
            busiest=busiest,
            counts=counts,
        )


async def _in_slices(waiting: Sequence[Awaitable[object]]) -> None:
    for at in range(0, len(waiting), AT_ONCE):
        await asyncio.gather(*waiting[at : at + AT_ONCE])
