"""Fixtures for all: servers that can be killed, servers at hand, boards with seats.

A server that does not start is a failure, never a skip.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from server.fence import ALONE
from server.hub import Hub
from tests import servers
from tests.engines import postgres as postgres_engine
from tests.engines import redis as redis_engine
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.servers import Furnished, Live, Process

Serve = Callable[..., Awaitable[Live]]

settings.register_profile("untimed", deadline=None)  # a busy machine takes its time
settings.load_profile("untimed")
os.environ.update(ALONE)  # before numpy is loaded: as in a child that groups


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run browser tests last: their driver keeps a loop running, where no other can begin."""
    items.sort(key=lambda item: "browser" in item.path.parts)


@pytest.fixture
async def serve(tmp_path: Path) -> AsyncIterator[Serve]:
    """Start servers in the test's own loop: ``await serve(beat_seconds=0.1)``."""
    async with contextlib.AsyncExitStack() as stack:

        async def start(**settings: Any) -> Live:
            return await stack.enter_async_context(servers.live(tmp_path, **settings))

        yield start


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[Hub]:
    """A hub without a network."""
    hub = servers.hub_on(tmp_path)
    yield hub
    await hub.drain()


@pytest.fixture
async def furnished(tmp_path: Path) -> Furnished:
    """A board with eight seats, left in the folder that ``process`` serves."""
    return await servers.furnished_folder(tmp_path, seats=8)


@pytest.fixture
def process(tmp_path: Path, furnished: Furnished) -> Iterator[Process]:
    """The real program, not started yet; ended with the test."""
    process = Process(tmp_path, beat_seconds=0.5)
    del furnished
    yield process
    process.kill()


@pytest.fixture(scope="session")
def running_redis() -> Iterator[Redis]:
    """One Redis for all tests, started when the first of them asks."""
    with redis_engine.running() as running:
        yield running


@pytest.fixture
def redis(running_redis: Redis) -> Redis:
    """The tests' Redis, as new."""
    running_redis.afresh()
    return running_redis


@pytest.fixture(scope="session")
def running_postgres() -> Iterator[Postgres]:
    """One PostgreSQL for all tests, started when the first of them asks."""
    with postgres_engine.running() as running:
        yield running


@pytest.fixture
def postgres(running_postgres: Postgres) -> Postgres:
    """The tests' PostgreSQL, running and with an empty database."""
    running_postgres.start()
    running_postgres.empty()
    return running_postgres
