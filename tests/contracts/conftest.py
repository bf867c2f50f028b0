"""Fixtures for buses: processes that share a real Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack

import pytest

from server.bus_redis import RedisBus
from tests.client import eventually
from tests.contracts.buses import Join, Pair
from tests.engines.redis import Redis, running


@pytest.fixture
async def join(redis: Redis) -> AsyncIterator[Join]:
    """Let one more process in: ``join()`` at the tests' Redis, else at the addresses given."""
    buses: list[RedisBus] = []

    def make(*urls: str) -> RedisBus:
        buses.append(RedisBus(urls or [redis.url]))
        return buses[-1]

    yield make
    await asyncio.gather(*(bus.close() for bus in buses))


@pytest.fixture
async def pair(join: Join) -> Pair:
    one, other = join(), join()
    await eventually(lambda: one.well and other.well)
    return one, other


@pytest.fixture
def three() -> Iterator[list[Redis]]:
    with ExitStack() as stack:
        yield [stack.enter_context(running()) for _ in range(3)]
