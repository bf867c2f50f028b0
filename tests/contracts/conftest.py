"""Fixtures for logs and buses: processes that share a real PostgreSQL or a real Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack

import pytest
import uvloop

from server.bus_redis import RedisBus
from server.log_postgres import PostgresLog
from tests.client import eventually
from tests.contracts.buses import Join, Pair
from tests.contracts.commits import A, B
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis, running


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run buses in the server's own kind of loop: it says other things when a connection breaks."""
    del config
    theirs = item.path.name.startswith("test_bus")
    return {"loop": uvloop.new_event_loop if theirs else asyncio.new_event_loop}


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


@pytest.fixture
async def postgres_log(postgres: Postgres) -> AsyncIterator[PostgresLog]:
    """A log in PostgreSQL with two empty boards."""
    log = await PostgresLog.connect(postgres.url)
    await log.create(A, epoch="e", code="AAAAAA")
    await log.create(B, epoch="e", code="BBBBBB")
    yield log
    await log.close()
