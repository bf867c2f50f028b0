"""Faults drawn from a seed, one after another and sometimes two at once, under people who write."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable

from tests.faults.fleet import Fleet, Node
from tests.faults.gathering import Gathering, gathering
from tests.faults.pen import opened
from tests.faults.proxy import EVERYTHING, Proxy

PEOPLE = 24
BUDGET = 6
TOGETHER = 0.3
HOLD = (0.2, 1.2)

Fault = Callable[[], Awaitable[None]]


class Campaign:
    """Invariant: whatever a fault breaks is whole again when it ends."""

    def __init__(self, fleet: Fleet, seed: int) -> None:
        self.fleet, self.rnd = fleet, random.Random(seed)
        self.done: Counter[str] = Counter()
        self._busy: set[object] = set()

    async def run(self, people: Gathering, faults: int, saved: int) -> None:
        """Cause so many faults, and go on until so many commands are acknowledged."""
        while self.done.total() < faults:
            async with asyncio.TaskGroup() as group:
                for _ in range(1 + (self.rnd.random() < TOGETHER)):
                    what, fault = self._drawn()
                    group.create_task(self._caused(what, fault))
        await people.write(saved - people.saved, within=600)

    def _drawn(self) -> tuple[object, Fault]:
        """Choose what breaks, of the things that are whole, and how."""
        node = self.rnd.choice(self.fleet.nodes)
        kinds: list[tuple[object, list[Fault]]] = [
            (node.process, [lambda: self._killed(node), lambda: self._frozen(node)]),
            (node.process, [lambda: self._ended(node)]),
            ("redis", [self._redis_killed, self._redis_frozen, self._redis_cut]),
            ("postgres", [self._postgres_crashed, self._postgres_cut]),
            (node.front, [self._line(node.front, noise=True)]),
            (node.store, [self._line(node.store)]),
            (node.bus, [self._line(node.bus, noise=True)]),
        ]
        whole = [(what, how) for what, how in kinds if what not in self._busy]
        what, how = self.rnd.choice(whole)
        self._busy.add(what)
        return what, self.rnd.choice(how)

    async def _caused(self, what: object, fault: Fault) -> None:
        try:
            await fault()
        finally:
            self._busy.discard(what)

    async def _hold(self, name: str) -> None:
        self.done[name] += 1
        await asyncio.sleep(self.rnd.uniform(*HOLD))

    async def _killed(self, node: Node) -> None:
        node.process.kill()
        await self._hold("process killed")
        await self.fleet.revive(node)

    async def _frozen(self, node: Node) -> None:
        node.process.freeze()
        await self._hold("process frozen")
        node.process.thaw()

    async def _ended(self, node: Node) -> None:
        await asyncio.to_thread(node.process.stop)
        await self._hold("process ended")
        await self.fleet.revive(node)

    async def _redis_killed(self) -> None:
        await asyncio.to_thread(self.fleet.redis.stop)
        await self._hold("redis killed")
        await asyncio.to_thread(self.fleet.redis.start)

    async def _redis_frozen(self) -> None:
        self.fleet.redis.freeze()
        await self._hold("redis frozen")
        self.fleet.redis.thaw()

    async def _redis_cut(self) -> None:
        kind = self.rnd.choice(["pubsub", "normal"])
        await asyncio.to_thread(self.fleet.redis.client_kill, kind)
        await asyncio.to_thread(self.fleet.redis.flushall)
        await self._hold("redis: clients killed, all flushed")

    async def _postgres_crashed(self) -> None:
        await asyncio.to_thread(self.fleet.postgres.stop, immediate=True)
        await self._hold("postgres crashed")
        await asyncio.to_thread(self.fleet.postgres.start)

    async def _postgres_cut(self) -> None:
        await self.fleet.postgres.terminate_backends()
        await self._hold("postgres: backends ended")

    def _line(self, proxy: Proxy, *, noise: bool = False) -> Fault:
        """Return a fault of a line. Noise is for those whose bytes are checked at the other end:

        what a browser sends (a bent frame is malformed) and what processes say (it is sealed).
        """
        name = {node.front: "front" for node in self.fleet.nodes}
        name |= {node.store: "store" for node in self.fleet.nodes}
        where = name.get(proxy, "bus")

        async def fault() -> None:
            how = self.rnd.choice(["reset", "stall", "stall down", "stall up", "slow", "chopped"])
            if noise and self.rnd.random() < 0.2:
                how = "noise"
            _break(proxy, how)
            await self._hold(f"{where}: {how}")
            if how.startswith("stall"):
                proxy.reset()
            proxy.heal()

        return fault


def _break(proxy: Proxy, how: str) -> None:
    match how:
        case "reset":
            proxy.reset()
        case "stall":
            proxy.stall()
        case "stall down":
            proxy.down.stall()
        case "stall up":
            proxy.up.stall()
        case "slow":
            proxy.up.latency = proxy.down.latency = 0.2
        case "chopped":
            proxy.up.chop = proxy.down.chop = 3
        case "noise":
            proxy.up.noise = EVERYTHING


class Course:
    """What a campaign came to."""

    def __init__(self, people: Gathering, campaign: Campaign, seconds: float) -> None:
        self.saved = people.saved
        self.faults = campaign.done
        self.resends = sum(person.resends for person in people.crowd)
        self.interruptions = people.interruptions
        self.settled_after, self.seconds = people.settled_after, seconds

    def __str__(self) -> str:
        gaps = self.interruptions
        return (
            f"{self.faults.total()} faults, {self.saved} acknowledged, {self.resends} asked twice,"
            f" {len(gaps)} interruptions (longest {max(gaps, default=0):.1f} s),"
            f" all agreed after {self.settled_after:.1f} s, {self.seconds:.0f} s in all"
        )


async def campaign(fleet: Fleet, *, faults: int, saved: int, rate: float, seed: int) -> Course:
    """Run a campaign to its end, and hold everybody to the log. Raises ``AssertionError``."""
    began = time.monotonic()
    at = await fleet.furnish(PEOPLE + 1)
    async with fleet.client(0, at) as host:
        poll = await opened(host, at.section, notes=6, budget=BUDGET, most=3)
    async with gathering(fleet, PEOPLE, rate, seed=seed, poll=poll, at=at) as people:
        under = Campaign(fleet, seed)
        await under.run(people, faults, saved)
        await people.end()
        await people.judge()
        return Course(people, under, time.monotonic() - began)
