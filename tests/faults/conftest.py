"""Stores for the tests of faults, started once; each fleet makes a database of its own there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.engines import postgres, redis
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults.fleet import Fleet


@pytest.fixture(scope="session")
def postgres_of_faults() -> Iterator[Postgres]:
    with postgres.running() as server:
        yield server


@pytest.fixture(scope="session")
def redis_of_faults() -> Iterator[Redis]:
    with redis.running() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def fleet(
    tmp_path_factory: pytest.TempPathFactory, postgres_of_faults: Postgres, redis_of_faults: Redis
) -> AsyncIterator[Fleet]:
    """Three processes for all the tests of a file; each test heals what it breaks."""
    folder = tmp_path_factory.mktemp("fleet")
    async with Fleet(folder, postgres_of_faults, redis_of_faults) as fleet:
        yield fleet
    assert "Traceback" not in fleet.said
