"""How much CPU a delivered event costs, with rules and durable commit on the path.

    python -m bench.fanout F1 [seconds]

F1 workshop: 350 people on a board, 35 write once a second. F2 busy hall: 1,000 and 100.
F3 many rooms: 200 boards of 25, five write every two seconds. F4 saturation: 300 people on a
board, all write; the rate rises until the 99th percentile passes 250 ms or a delivery is missing,
and the last good figures are reported.
An event is a note move; it counts when a client has received its number. Prints a line of JSON.
`python -m bench.peers` runs the same against other servers.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Protocol

from bench.client import Client
from bench.crowd import Kind, Person, Tally
from bench.generators import Generators
from bench.load import Place, Server, percentile, place, report, server

SEATS = 500  # a board has no more; some people have two tabs
SECONDS = {"F1": 10.0, "F2": 10.0, "F3": 10.0, "F4": 4.0}
STEP = 1.25
SLOW_MS = 250.0
PATIENCE = 3.0
WARM = 2.0  # seconds before what counts: compilers of other servers learn at run time
Figures = dict[str, float]


@dataclass(frozen=True)
class Workload:
    """``rate`` is commands a second of one writer; ``notes`` so many does each move in turn."""

    boards: int
    people: int
    writers: int
    rate: float
    sampled: int = 20  # how many on a board note when events come
    notes: int = 1  # with one, two moves in one frame would count as one


WORKLOADS = {
    "F1": Workload(1, 350, 35, 1.0),
    "F2": Workload(1, 1_000, 100, 1.0),
    "F3": Workload(200, 25, 5, 0.5),
    "F4": Workload(1, 300, 300, 0.5, sampled=2, notes=12),
}


class System(Kind, Protocol):
    """A server to measure. Where ``echoes``, who writes gets the own events too."""

    @property
    def name(self) -> str: ...

    @property
    def echoes(self) -> bool: ...

    def server(self) -> AbstractContextManager[Server]: ...

    def boards(self, port: int, load: Workload) -> list[tuple[str, list[str]]]:
        """Return so many boards, each with tokens for its people."""
        ...


@dataclass(frozen=True)
class Groundswell:
    """Ours, with everything on the path."""

    name: str = "groundswell"
    echoes: bool = True

    def server(self) -> AbstractContextManager[Server]:
        return server(GROUNDSWELL_CONNECTIONS_PER_SEAT="1000")

    def boards(self, port: int, load: Workload) -> list[tuple[str, list[str]]]:
        seats = min(load.people, SEATS)
        places = [place(port) for _ in range(load.boards)]
        with ThreadPoolExecutor(4) as pool:
            tokens = list(pool.map(Place.seat, [at for at in places for _ in range(seats)]))
        return [(p.board, tokens[at * seats : (at + 1) * seats]) for at, p in enumerate(places)]

    def client(self, person: Person) -> Client:
        return Client(person.board, person.token, sample=person.sample, notes=person.notes)


def people(system: System, port: int, load: Workload) -> list[Person]:
    """Return everybody, board after board; writers of different boards do not write in step."""
    turns = list(range(load.boards * load.writers))
    random.Random(1).shuffle(turns)
    every = max(1, load.people // load.sampled)
    return [
        Person(
            kind=system,
            port=port,
            board=board,
            token=tokens[at % len(tokens)],
            at=at,
            turn=turns.pop() if at < load.writers else -1,
            notes=load.notes if at < load.writers else 0,
            sample=at % every == 0,
        )
        for board, tokens in system.boards(port, load)
        for at in range(load.people)
    ]


def once(
    hosts: Sequence[Server], crowd: Generators, load: Workload, seconds: float, *, echoes: bool
) -> Figures:
    """Let the crowd write for so long; return what came of it."""
    crowd.tell("reset")
    cpu = sum(host.cpu() for host in hosts)
    start = time.perf_counter() + 0.1
    run = crowd.tell("run", start, load.rate, seconds, load.boards * load.writers)
    wanted = run.sent * (load.people if echoes else load.people - 1)
    settle(crowd, wanted)
    spent = sum(host.cpu() for host in hosts) - cpu
    whole = crowd.tell("tally")
    return {
        "deliveries_per_s": round(run.forms / seconds),
        "cpu_us_per_delivery": round(spent * 1e6 / max(1, whole.forms), 2),
        "cpu_share": round(spent / seconds, 3),
        "p50_ms": percentile(whole.latencies, 0.50),
        "p99_ms": percentile(whole.latencies, 0.99),
        "ack_p50_ms": percentile(whole.acks, 0.50),
        "ack_p99_ms": percentile(whole.acks, 0.99),
        "missing": wanted - whole.forms,
        "unanswered": whole.unanswered,
        "refused": whole.counts["refused"],
        "gaps": whole.counts["gaps"],
        "lost": whole.lost,
        "load_share": round(run.busiest, 2),
    }


def settle(crowd: Generators, wanted: int) -> Tally:
    """Wait until everything has come, or for as long as anybody would."""
    until = time.perf_counter() + PATIENCE
    stand = crowd.tell("stand")
    while (stand.forms < wanted or stand.unanswered) and time.perf_counter() < until:
        time.sleep(0.05)
        stand = crowd.tell("stand")
    return stand


def good(figures: Figures) -> bool:
    """Tell whether nothing is missing and nobody waits too long."""
    whole = not (figures["missing"] or figures["unanswered"] or figures["lost"])
    return whole and figures["p99_ms"] <= SLOW_MS


def measured(system: System, name: str, seconds: float) -> Figures:
    """Run one workload on a fresh server; of F4, return the last good figures, if there are any."""
    load = WORKLOADS[name]
    with system.server() as host, Generators(people(system, host.port, load)) as crowd:
        crowd.tell("connect")
        crowd.tell("prepare")
        time.sleep(1)
        once([host], crowd, load, WARM, echoes=system.echoes)
        figures = once([host], crowd, load, seconds, echoes=system.echoes)
        return figures if name != "F4" else _risen(system, host, crowd, seconds, figures)


def _risen(
    system: System, host: Server, crowd: Generators, seconds: float, figures: Figures
) -> Figures:
    """Raise the rate step by step; a step that fails is tried once more: machines have hiccups."""
    load, best, failed = WORKLOADS["F4"], dict[str, float](), 0
    while failed < 2 and not figures["lost"]:
        if good(figures):
            best, failed = figures | {"rate_per_writer": round(load.rate, 2)}, 0
            load = replace(load, rate=load.rate * STEP)
        figures = once([host], crowd, load, seconds, echoes=system.echoes)
        failed += not good(figures)
        print(f"{system.name}, {load.rate:.2f}/s each:", figures, file=sys.stderr)
    ended = {f"ended_{key}": figures[key] for key in ("p99_ms", "missing", "lost", "load_share")}
    return best | ended


def main(words: list[str]) -> None:
    name = words[0]
    seconds = float(words[1]) if len(words) > 1 else SECONDS[name]
    figures = measured(Groundswell(), name, seconds)
    report(bench="fanout", workload=name, seconds=seconds, **figures)


if __name__ == "__main__":
    main(sys.argv[1:])
