"""PostgreSQL away, slow, cut off, or put back from yesterday: what was saved stays (G1, G9)."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.client import eventually, note
from tests.faults.checker import EXPECTED
from tests.faults.fleet import Fleet
from tests.faults.gathering import gathering

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]
REFUSED_WITHIN = 3.3  # 3 s, and the way there and back on a machine with other work
SAVED_WITHIN = 5.0


@pytest_asyncio.fixture(autouse=True, loop_scope="module")
async def mended(fleet: Fleet) -> AsyncIterator[None]:
    """A test that fails leaves nothing broken to the next one."""
    yield
    await asyncio.to_thread(fleet.postgres.start)
    await fleet.heal()


async def away(fleet: Fleet, seconds: float) -> None:
    """Stop the database as a crash would; look at what goes on without it."""
    async with gathering(fleet, 6, 4.0) as people:
        at = people.at
        host = fleet.client(0, at)
        other = fleet.client(1, at, 1)
        await asyncio.gather(host.connect(), other.connect())
        await people.write(20)
        await asyncio.to_thread(fleet.postgres.stop, immediate=True)
        gone = time.monotonic()
        cid, command = os.urandom(16), note(at.section, "written without a database")
        refusal = await host.do(command, cid=cid)
        assert ("no", "unavailable") == (refusal[0], refusal[1])
        assert time.monotonic() - gone <= REFUSED_WITHIN
        for _ in range(40):  # a hand moves on, and a sign that is lost is not said again
            await host.present(1, 16, 8)
            await asyncio.sleep(0.25)
            if [1, 1, 16, 8, ""] in other.signs:
                break
        assert [1, 1, 16, 8, ""] in other.signs
        late = fleet.client(0, at, 2)
        await late.connect()  # the board is in memory: it can be read
        assert late.head == host.head
        await asyncio.sleep(max(0.0, gone + seconds - time.monotonic()))
        assert ["no", "unavailable"] == (await host.do(command, cid=cid))[:2]
        await asyncio.to_thread(fleet.postgres.start)
        back = time.monotonic()
        while (answer := await host.do(command, cid=cid))[0] == "no":  # noqa: ASYNC110
            await asyncio.sleep(0.1)
        assert time.monotonic() - back <= SAVED_WITHIN
        await eventually(lambda: not any(person.outbox for person in people.crowd), SAVED_WITHIN)
        await asyncio.gather(*(client.leave() for client in (host, other, late)))
        people.crowd[0].saved[cid] = (command, answer[1])
        await people.end()
        await people.judge()


async def test_a_database_that_is_away_for_a_while(fleet: Fleet) -> None:
    await away(fleet, 3.0)


@pytest.mark.long
async def test_a_database_that_is_away_for_longer(fleet: Fleet) -> None:
    await away(fleet, 20.0)


async def test_its_connections_are_ended(fleet: Fleet) -> None:
    async with gathering(fleet, 6, 8.0) as people:
        for _ in range(5):
            await people.write(15)
            await fleet.postgres.terminate_backends()
        await people.write(30)
        await people.end()
        await people.judge()


async def test_a_slow_database_piles_nothing_up(fleet: Fleet) -> None:
    async with gathering(fleet, 6, 4.0) as people:
        for node in fleet.nodes:
            node.store.down.latency = 0.2
        await people.write(40)
        await fleet.heal()
        await people.end()
        await people.judge()


async def test_one_process_is_cut_off_from_the_database(fleet: Fleet) -> None:
    """Its people are told, and the others never notice; a late answer of the store does no harm."""
    async with gathering(fleet, 9, 4.0) as people:
        await people.write(20)
        fleet.nodes[0].store.stall()
        await people.write(60)  # by the others
        fleet.nodes[0].store.heal()
        await people.write(20)
        await people.end()
        await people.judge()


async def test_an_older_copy_is_put_back(fleet: Fleet) -> None:
    """What came after the copy is gone for all; nobody mixes the two histories."""
    async with gathering(fleet, 6, 8.0) as people:
        await people.write(60)
        copy = await asyncio.to_thread(fleet.dump)
        await people.write(60)
        older, (*killed, zombie) = people.crowd[0].epoch, fleet.nodes
        for node in killed:
            node.process.kill()
        zombie.process.freeze()
        ahead = len(await fleet.logged(people.at.board))
        await asyncio.to_thread(fleet.restore, copy)
        head = len(await fleet.logged(people.at.board))
        assert people.since < head < ahead
        log = await fleet.log()
        assert 1 <= await log.renew()
        await log.close()
        zombie.process.thaw()  # it knows a history that is over
        await asyncio.gather(*(asyncio.to_thread(node.process.start) for node in killed))
        await eventually(lambda: all(p.epoch != older for p in people.crowd if p.seated), 30)
        await people.write(60)
        await people.end()
        for person in people.crowd:
            assert person.epoch != older
            kept = {cid: both for cid, both in person.former.items() if both[1] <= head}
            person.saved = {**kept, **person.saved}
        await people.judge(expected=EXPECTED | {"note-gone"})
