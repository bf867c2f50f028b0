"""Coming in while others write, over lines that break anywhere: never a gap (G4)."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence

import pytest

from tests.client import eventually, note
from tests.faults.fleet import Fleet
from tests.faults.gathering import Gathering, gathering
from tests.faults.people import Person
from tests.faults.proxy import EVERYTHING, Proxy
from tests.faults.witness import Witness

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]
WRITERS, JOINERS, AT_ONCE = 6, 10, 10


async def stormed(fleet: Fleet, joins: int, seed: int) -> None:
    """Let people come and go on all processes while others write."""
    at, rnd = await fleet.furnish(WRITERS + JOINERS), random.Random(seed)
    async with gathering(fleet, WRITERS, 12.0, seed=seed, at=at) as people:
        chronicle = people.crowd[0].chronicle

        async def come_and_go(token: str) -> None:
            for _ in range(joins // JOINERS // 2):
                witness = Witness("", at.board, token, chronicle)
                for _ in range(2):  # for a snapshot, and then from there, elsewhere
                    witness.url = rnd.choice(fleet.urls)
                    await witness.come(15)
                    await asyncio.sleep(rnd.uniform(0, 0.06))
                    await witness.drop()

        await asyncio.gather(*(come_and_go(token) for token in at.tokens[:JOINERS]))
        await people.end()
        await people.judge()


async def test_a_storm_of_newcomers_sees_no_gap(fleet: Fleet) -> None:
    await stormed(fleet, joins=300, seed=1)


@pytest.mark.long
@pytest.mark.timeout(1_800)
async def test_ten_thousand_newcomers_see_no_gap(fleet: Fleet) -> None:
    await stormed(fleet, joins=10_000, seed=2)


async def broken_anywhere(fleet: Fleet, breaks: int, *, noise: bool = False) -> None:
    """Break a line at a byte of its first connection, on the way up or down."""
    at = await fleet.furnish(AT_ONCE)
    async with fleet.client(0, at) as host:
        for n in range(30):
            await host.do(note(at.section, f"there is something to send, {n}"))
    async with gathering(fleet, AT_ONCE, 1.0, at=at) as people:
        await people.end()
        sizes = await whole(fleet, people)
        places = [(way, k) for way in (0, 1) for k in spread(sizes[way], breaks // 2)]
        before = people.saved
        shares = [places[seat::AT_ONCE] for seat in range(AT_ONCE)]
        jobs = zip(people.crowd, shares, strict=True)
        broken = await asyncio.gather(*(many(fleet, *job, noise=noise) for job in jobs))
        assert sum(broken) > 0.8 * len(places), "hardly a line broke"
        await people.begin()
        await people.end()
        await people.judge()
        assert before + len(places) == people.saved


def spread(size: int, n: int) -> list[int]:
    """Return n places, none among the very last bytes: there an answer is through, or is not."""
    return [(size - 12) * k // n for k in range(n)]


async def whole(fleet: Fleet, people: Gathering) -> tuple[int, int]:
    """Return how many bytes go up and down while somebody comes, and asks for one thing."""
    async with Proxy(fleet.nodes[0].process.port) as proxy:
        await through(proxy, people.crowd[0])
        return proxy.up.passed, proxy.down.passed


async def many(
    fleet: Fleet, person: Person, places: Sequence[tuple[int, int]], *, noise: bool
) -> int:
    """Break the line of one person at each of these places; return how often it did break."""
    broken = 0
    for turn, (which, k) in enumerate(places):
        node = fleet.nodes[turn % len(fleet.nodes)]
        async with Proxy(node.process.port) as proxy:
            way = (proxy.up, proxy.down)[which]
            if noise:
                way.noise, person.noisy = EVERYTHING[k:], which == 1
            else:
                way.cut_at = k
            healing = asyncio.create_task(once(proxy))
            broken += await through(proxy, person) > 0
            healing.cancel()
    person.urls, person.noisy = fleet.urls, False
    return broken


async def once(proxy: Proxy) -> None:
    """Heal the line when its first connection has ended."""
    while not proxy.ended:  # noqa: ASYNC110 - it does not ring
        await asyncio.sleep(0.01)
    proxy.heal()


async def through(proxy: Proxy, person: Person) -> int:
    """Come in from nowhere, ask for one thing, try until it is saved; return the lost lines."""
    await person.rest()
    person.forget()
    person.urls = [f"ws://127.0.0.1:{proxy.port}/ws"]
    person.ask()
    person.begin(stopped())
    await eventually(lambda: person.done, 15)
    lost = proxy.ended
    await person.rest()
    return lost


def stopped() -> asyncio.Event:
    stop = asyncio.Event()
    stop.set()
    return stop


async def test_a_line_may_end_at_any_byte(fleet: Fleet) -> None:
    await broken_anywhere(fleet, 60)


@pytest.mark.long
@pytest.mark.timeout(1_800)
async def test_a_line_may_end_at_five_hundred_bytes(fleet: Fleet) -> None:
    await broken_anywhere(fleet, 500)


async def test_noise_is_not_believed(fleet: Fleet) -> None:
    await broken_anywhere(fleet, 30, noise=True)


async def test_bytes_may_come_one_by_one(fleet: Fleet) -> None:
    async with gathering(fleet, 3, 4.0) as people:
        for node in fleet.nodes:
            node.front.up.chop = node.front.down.chop = 1
        for person in people.crowd:
            await person.rest()
        await people.begin()
        await people.write(20)
        await people.end()
        await people.judge()
    await fleet.heal()
