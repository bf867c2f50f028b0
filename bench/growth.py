"""The capacity model: what so many boards ask of each part, and how many of each part that takes.

A model of averages would miss what breaks: the process that got the three busiest boards. So each
board is drawn for itself (its people, what they do just now) and put where a hash would put it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

COSTS = Path(__file__).with_name("costs.json")
SEED = 1
BOARDS = 20_000
STEPS = (1, 20, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, BOARDS)

# Assumed, and not measured. What people do: how many share a board, and what they do on it.
SIZES = {10: 0.40, 30: 0.30, 80: 0.20, 150: 0.07, 350: 0.03}  # 50 on average
PHASES = {0.01: 0.5, 0.08: 0.4, 0.13: 0.1}  # commands a second of one person: 0.05 on average
SIGNS = 0.5  # cursor moves a second of one person, where cursors are shown
CURSORS_MOST = 25  # people: PR3
STAY_SECONDS = 3_600.0
BUSY_SECONDS = 8 * 3_600  # of a day
EVENT_BYTES = 110  # in a frame
AROUND_BYTES = 70  # TCP, IP and TLS around it

# Assumed: how far a part may be filled, and how big a part there is.
FULL = 0.6  # of a part, on average
BUSIEST = 0.9  # of one process among many; beyond it ticks grow longer and merge what they carry
PROCESS_CONNECTIONS = 30_000  # of 65,536 files
DATABASE_CORES = 32
DATABASE_CONNECTIONS = 500
DEFAULT_CONNECTIONS = 97  # PostgreSQL's 100, less those kept for its owner
OWN_CONNECTIONS = 10  # of one process: server/database.py
BALANCER_GBIT = 10.0
REPEATS_PER_S = 2 / 5  # of each board on the bus, whatever happens: server/hub.py


THEN = {
    "a web process: one core": "more processes; from the second on with PostgreSQL and Redis",
    "PostgreSQL as it comes: 100 connections": "raise `max_connections`",
    "PostgreSQL: 500 connections": "raise it further, with memory for them; few are in use at once",
    "a Redis: one core": "more addresses in `GROUNDSWELL_REDIS_URL`",
    "a balancer: 10 Gbit/s": "more balancers under one name",
    "PostgreSQL: 32 cores": "a second installation beside the first",
}


@dataclass(frozen=True)
class Costs:
    """What was measured; see costs.json for units and commands."""

    idle_connections: float
    idle_rss_mb: float
    idle_cpu_share: float
    kb_per_connection: float
    kb_per_board: float
    workshop_us: float
    rooms_us: float
    join_ms: float
    join_kb: float
    postgres_us: float
    own_commit_us: float
    wal_bytes: float
    disk_bytes: float
    redis_us: float
    own_message_us: float

    @property
    def command_us(self) -> float:
        """CPU of one command without its deliveries: the difference that few listeners make."""
        return max(0.0, self.rooms_us - self.workshop_us) / (1 / 25 - 1 / 350)

    @property
    def delivery_us(self) -> float:
        return self.workshop_us - self.command_us / 350

    @property
    def process_mb(self) -> float:
        return self.idle_rss_mb - self.idle_connections * self.kb_per_connection / 1024


@dataclass(frozen=True)
class Board:
    """So many people, each of whom asks for so many things a second; ``place`` is its hash."""

    people: int
    rate: float
    place: float


@dataclass(frozen=True)
class Need:
    """What one board asks for, each second; memory in KB."""

    cpu: float
    kb: float
    commands: float
    deliveries: float
    messages: float

    def __add__(self, other: Need) -> Need:
        return Need(*(a + b for a, b in zip(_values(self), _values(other), strict=True)))


def _values(need: Need) -> tuple[float, ...]:
    return (need.cpu, need.kb, need.commands, need.deliveries, need.messages)


NOTHING = Need(0, 0, 0, 0, 0)


@dataclass(frozen=True)
class Step:
    """What it takes to serve so many at once."""

    people: int
    boards: int
    commands_per_s: int
    deliveries_per_s: int
    processes: int
    busiest_core: float
    people_per_process: int
    memory_gb: float
    bus_messages_per_s: int
    redis_shards: int
    database_writes_per_s: int
    database_cores: float
    database_connections: int
    wal_mb_per_s: float
    disk_gb_per_day: float
    gbit_per_s: float
    balancers: int
    cores: int
    back_after_s: float
    breaks_first: str
    filled: float


@dataclass(frozen=True)
class Limit:
    """A part of which there is one, filled as far as it may be by so many people."""

    part: str
    people: int
    then: str


def costs() -> Costs:
    return Costs(**{row["name"]: row["value"] for row in json.loads(COSTS.read_text())})


def boards() -> list[Board]:
    """Return a million people on 20,000 boards, always the same ones."""
    rnd = random.Random(SEED)
    sizes = [size for size, share in SIZES.items() for _ in range(round(share * BOARDS))]
    rates = [rate for rate, share in PHASES.items() for _ in range(round(share * BOARDS))]
    rnd.shuffle(sizes)
    rnd.shuffle(rates)
    return [Board(s, r, rnd.random()) for s, r in zip(sizes, rates, strict=True)]


def need(board: Board, cost: Costs) -> Need:
    people, commands = board.people, board.people * board.rate
    signs = people * SIGNS if people <= CURSORS_MOST else 0.0
    messages = commands + signs + REPEATS_PER_S + min(1.0, commands)
    deliveries = (commands + signs) * people
    microseconds = (
        commands * (cost.command_us + cost.own_commit_us)
        + deliveries * cost.delivery_us
        + messages * cost.own_message_us
        + people / STAY_SECONDS * cost.join_ms * 1_000
    )
    beats = people * cost.idle_cpu_share / cost.idle_connections
    memory = cost.kb_per_board + people * cost.kb_per_connection
    return Need(microseconds / 1e6 + beats, memory, commands, deliveries, messages)


def steps() -> Iterator[Step]:
    cost, all_boards = costs(), boards()
    for count in STEPS:
        yield step(all_boards[:count], cost)


def step(served: Sequence[Board], cost: Costs) -> Step:
    needs = [need(board, cost) for board in served]
    total = sum(needs, NOTHING)
    people = sum(board.people for board in served)
    fewest, busiest = _processes(served, needs)
    processes = fewest + 1 if len(served) > 1 else 1  # one may die
    several = processes > 1  # one alone has its own file, and nobody to talk to
    connections = processes * OWN_CONNECTIONS if several else 0
    polls = processes * 2 / 5
    database = (total.commands + polls) * cost.postgres_us / 1e6 if several else 0.0
    redis = total.messages * cost.redis_us / 1e6 if several else 0.0
    shards = ceil(redis / FULL)
    arriving = people / STAY_SECONDS * cost.join_kb * 1_024
    gbit = (total.deliveries * (EVENT_BYTES + AROUND_BYTES) + arriving) * 8 / 1e9
    balancers = max(2, ceil(gbit / BALANCER_GBIT / FULL)) if several else 0
    filled = {
        "a core of a web process": busiest,
        "connections of the database": connections / DATABASE_CONNECTIONS,
        "cores of the database": database / DATABASE_CORES,
        "a core of Redis": redis / max(1, shards),
        "the line of a balancer": gbit / BALANCER_GBIT / max(1, balancers),
    }
    first = max(filled, key=filled.__getitem__)
    spare = processes * (1 - total.cpu / processes)
    return Step(
        people=people,
        boards=len(served),
        commands_per_s=round(total.commands),
        deliveries_per_s=round(total.deliveries),
        processes=processes,
        busiest_core=round(busiest, 2),
        people_per_process=round(people / processes),
        memory_gb=round((processes * cost.process_mb * 1024 + total.kb) / 1024**2, 1),
        bus_messages_per_s=round(total.messages) if several else 0,
        redis_shards=shards,
        database_writes_per_s=round(total.commands),
        database_cores=round(database, 1),
        database_connections=connections,
        wal_mb_per_s=round(total.commands * cost.wal_bytes / 1e6, 1),
        disk_gb_per_day=round(total.commands * BUSY_SECONDS * cost.disk_bytes / 1e9, 1),
        gbit_per_s=round(gbit, 2),
        balancers=balancers,
        cores=processes + shards + ceil(database / FULL) + balancers,
        back_after_s=round(people / processes * cost.join_ms / 1_000 / spare, 1),
        breaks_first=first,
        filled=round(filled[first], 2),
    )


def _processes(served: Sequence[Board], needs: Sequence[Need]) -> tuple[int, float]:
    """Return the fewest processes of which none is too full, and how full the fullest is."""
    count = max(1, ceil(sum(need.cpu for need in needs) / FULL))
    while True:
        cpu, people = [0.0] * count, [0] * count
        for board, asked in zip(served, needs, strict=True):
            process = int(board.place * count)
            cpu[process] += asked.cpu
            people[process] += board.people
        if max(cpu) <= BUSIEST and max(people) <= PROCESS_CONNECTIONS:
            return count, max(cpu)
        count += ceil(count / 100)


def limits() -> list[Limit]:
    """Return what is full first, as the crowd grows, if there is only one of it."""
    cost, all_boards = costs(), boards()
    total = sum((need(board, cost) for board in all_boards), NOTHING)
    whole = step(all_boards, cost)
    connections = whole.database_connections
    redis, database = total.messages * cost.redis_us / 1e6, whole.database_cores
    filled_by = {  # a part, how much of it a million people ask for, how much there is
        "a web process: one core": (total.cpu, FULL),
        "PostgreSQL as it comes: 100 connections": (connections, DEFAULT_CONNECTIONS),
        "PostgreSQL: 500 connections": (connections, DATABASE_CONNECTIONS),
        "a Redis: one core": (redis, FULL),
        "a balancer: 10 Gbit/s": (whole.gbit_per_s, BALANCER_GBIT * FULL),
        "PostgreSQL: 32 cores": (database, DATABASE_CORES * FULL),
    }
    found = [
        Limit(part, _rounded(whole.people * there / asked), THEN[part])
        for part, (asked, there) in filled_by.items()
    ]
    return sorted(found, key=lambda limit: limit.people)


def _rounded(number: float) -> int:
    """Return two digits of it: the model knows no more."""
    return int(float(f"{number:.2g}"))
