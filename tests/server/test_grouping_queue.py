"""Grouping by a worker: through a real Redis, with a worker that may be killed."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from board.clustering.proposal import Written
from server import grouping_queue, jobs, worker
from server.fence import Fallen
from server.grouping import Ask, Step
from server.grouping_queue import Queued
from server.settings import Settings
from tests.client import eventually
from tests.clustering.boards import library
from tests.engines.redis import Redis
from tests.servers import ROOT

NOTES = tuple(library()[0][:40])
ASK = Ask(NOTES)
pytestmark = pytest.mark.filterwarnings("ignore:Call to deprecated:DeprecationWarning")


@pytest.fixture
def settings(tmp_path: Path, redis: Redis) -> Settings:
    return Settings(data=tmp_path, redis_url=redis.url, embedder="lexical")


@pytest.fixture
async def queued(settings: Settings) -> AsyncIterator[Queued]:
    found = Queued(settings)
    yield found
    await found.close()


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[None]:
    task = asyncio.create_task(worker.work(settings))
    yield
    task.cancel()
    await asyncio.gather(task)


async def left_in(redis: Redis) -> bytes:
    """Return all that Redis has kept of the work, as it lies there."""
    queue = jobs.queue(Settings(redis_url=redis.url))
    keys = [key async for key in queue.redis.scan_iter()]
    found = b"".join([await queue.redis.dump(key) or b"" for key in keys])
    await queue.disconnect()
    return found + b"".join(keys)


async def test_a_worker_groups_and_says_how_far_it_is(
    settings: Settings, queued: Queued, redis: Redis
) -> None:
    """Notes do not stay in Redis, and what the worker answers has ids alone."""
    steps: list[Step] = []
    async with working(settings):
        found = await queued.grouped(ASK, steps.append)
        again = await queued.grouped(ASK, steps.append)
    assert found == again
    assert found.lexical, "the worker's own setting counts"
    inside = {id for group in found.groups for id in group.notes}
    assert {note.id for note in NOTES} == inside | set(found.loose)
    assert {40, 0} >= {step.all for step in steps}
    kept = await left_in(redis)
    assert not [note for note in NOTES if note.text.encode() in kept]


async def test_who_cancels_takes_the_notes_out_of_redis(queued: Queued, redis: Redis) -> None:
    secret = Written("n", "a canary in redis")
    run = asyncio.create_task(queued.grouped(Ask((secret,)), lambda _: None))
    while b"a canary in redis" not in await left_in(redis):  # noqa: ASYNC110 - Redis rings nobody
        await asyncio.sleep(0.01)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    assert b"a canary in redis" not in await left_in(redis)


async def test_without_a_worker_it_is_given_up(
    queued: Queued, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping_queue, "QUEUED_SECONDS", 0.5)
    with pytest.raises(Fallen) as fallen:
        await queued.grouped(ASK, lambda _: None)
    assert "late" == fallen.value.why


async def test_without_redis_it_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "RETRIES", 0)
    away = Queued(Settings(data=tmp_path, redis_url="redis://127.0.0.1:1/0"))
    with pytest.raises(Fallen):
        await away.grouped(ASK, lambda _: None)
    await away.close()


SLOW = """
import asyncio, sys
from pathlib import Path
from server import grouping, worker
from server.settings import Settings
grouping.grouped.__defaults__ = (grouping.LIMITS, "tests.server.sleeping")
asyncio.run(worker.work(Settings(data=Path(sys.argv[1]), redis_url=sys.argv[2])))
"""


def sleeping(settings: Settings) -> subprocess.Popen[bytes]:
    """Return a worker in a process of its own, whose child never comes to an end."""
    command = [sys.executable, "-c", SLOW, str(settings.data), settings.redis_url]
    return subprocess.Popen(command, cwd=ROOT)


@pytest.mark.long
async def test_of_a_worker_that_is_killed_another_takes_over(
    settings: Settings, queued: Queued, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping_queue, "SILENT_SECONDS", 1.5)
    steps: list[Step] = []
    with sleeping(settings) as first:
        run = asyncio.create_task(queued.grouped(ASK, steps.append))
        await eventually(lambda: Step(1, 2) in steps, within=30)
        first.kill()
    async with working(settings):
        found = await run
    assert found.lexical


async def test_a_worker_that_is_killed_alone_ends_in_a_plain_reason(
    settings: Settings, queued: Queued, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping_queue, "SILENT_SECONDS", 1.5)
    steps: list[Step] = []
    with sleeping(settings) as first:
        run = asyncio.create_task(queued.grouped(ASK, steps.append))
        await eventually(lambda: Step(1, 2) in steps, within=30)
        monkeypatch.setattr(grouping_queue, "QUEUED_SECONDS", 1.0)
        first.kill()
    with pytest.raises(Fallen) as fallen:
        await run
    assert "late" == fallen.value.why
