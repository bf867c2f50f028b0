"""A kernel that loses packets, a line of 50 kbit/s, a cable that is pulled: as root, on Linux."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults.fleet import Fleet
from tests.faults.gathering import gathering
from tests.faults.namespace import Namespace, namespace

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


class Remote:
    """A fleet whose first process is behind a cable of its own, to people and to its stores."""

    def __init__(self, fleet: Fleet, cable: Namespace) -> None:
        self.fleet, self.cable = fleet, cable


@pytest_asyncio.fixture
async def remote(
    tmp_path: Path, postgres_of_faults: Postgres, redis_of_faults: Redis
) -> AsyncIterator[Remote]:
    with namespace() as cable:
        fleet = Fleet(tmp_path, postgres_of_faults, redis_of_faults, namespace=cable)
        async with fleet:
            yield Remote(fleet, cable)


async def test_one_packet_in_twenty_is_lost(remote: Remote) -> None:
    async with gathering(remote.fleet, 12, 4.0) as people:
        remote.cable.lose(0.05)
        await people.write(300, within=120)
        remote.cable.heal()
        await people.end()
        await people.judge()


async def test_a_line_of_fifty_kilobits(remote: Remote) -> None:
    remote.fleet.nodes[0].front.down.latency = remote.fleet.nodes[0].front.up.latency = 0.2
    async with gathering(remote.fleet, 6, 1.0) as people:
        remote.cable.narrow("50kbit")
        await people.write(100, within=120)
        remote.cable.heal()
        await remote.fleet.heal()
        await people.end()
        await people.judge()


@pytest.mark.parametrize("seconds", [1.0, 5.0, 15.0])
async def test_a_cable_is_pulled(remote: Remote, seconds: float) -> None:
    async with gathering(remote.fleet, 12, 4.0) as people:
        await people.write(100)
        remote.cable.cut()
        await asyncio.sleep(seconds)
        await people.write(100)  # by way of the others
        remote.cable.join()
        await people.write(100)
        await people.end()
        await people.judge()
