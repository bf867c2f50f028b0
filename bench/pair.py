"""How long an event takes from one process to another, by way of PostgreSQL and Redis.

    python -m bench.pair [seconds] [--database URL] [--redis URL]

The workshop (F1: 350 people, 35 write once a second), with the writers on one process and the
rest on another; latency is that of the rest. Goals: p50 at most 6 ms, p99 at most 25 ms, nothing
missing. Without URLs both stores are started for this alone. Prints a line of JSON.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from bench.crowd import Person
from bench.fanout import SECONDS, WARM, WORKLOADS, Figures, Groundswell, once, people
from bench.generators import Generators
from bench.load import Server, aside, report, server
from tests.engines import postgres, redis

LOAD = WORKLOADS["F1"]
PORTS = (8940, 8941)


@contextmanager
def pair(database: str, bus: str) -> Iterator[list[Server]]:
    """Serve the same boards from two processes, until the block ends."""
    urls = {"GROUNDSWELL_DATABASE_URL": database, "GROUNDSWELL_REDIS_URL": bus}
    with ExitStack() as stack:
        yield [stack.enter_context(server(port, **urls)) for port in PORTS]


def _apart(person: Person) -> Person:
    """Send writers to the first process and the rest, who alone are timed, to the second."""
    reads = person.turn < 0
    return replace(person, port=PORTS[reads], sample=person.sample and reads)


def measured(database: str, bus: str, seconds: float) -> Figures:
    with pair(database, bus) as hosts:
        everybody = [_apart(person) for person in people(Groundswell(), PORTS[0], LOAD)]
        with Generators(everybody) as crowd:
            crowd.tell("connect")
            crowd.tell("prepare")
            time.sleep(1)
            once(hosts, crowd, LOAD, WARM, echoes=True)
            return once(hosts, crowd, LOAD, seconds, echoes=True)


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m bench.pair")
    words.add_argument("seconds", nargs="?", type=float, default=SECONDS["F1"])
    words.add_argument("--database", help="of PostgreSQL; it must hold no boards that matter")
    words.add_argument("--redis", help="of Redis")
    asked = words.parse_args()
    aside()
    with ExitStack() as stack:
        database = asked.database or stack.enter_context(postgres.running()).url
        bus = asked.redis or stack.enter_context(redis.running()).url
        figures = measured(database, bus, asked.seconds)
    report(bench="pair", seconds=asked.seconds, **figures)


if __name__ == "__main__":
    main()
