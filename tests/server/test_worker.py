"""The worker: what has to be done once is done once, also after a time without Redis."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from server import __main__ as main
from server import stores, worker
from server.log import Log, Unavailable
from server.log_sqlite import SQLiteLog
from server.roll import Roll
from server.settings import Settings
from tests.client import eventually
from tests.engines.redis import Redis
from tests.servers import hub_on

EACH_SECOND = "* * * * * *"
pytestmark = pytest.mark.filterwarnings("ignore:Call to deprecated:DeprecationWarning")


class SweptLog(SQLiteLog):
    """A log that tells when it was swept."""

    def __init__(self, path: Path, swept: list[float]) -> None:
        super().__init__(path)
        self._swept = swept

    async def sweep(self, now: int) -> None:
        self._swept.append(time.time())
        await super().sweep(now)


@pytest.fixture
def settings(tmp_path: Path, redis: Redis) -> Settings:
    return Settings(data=tmp_path, redis_url=redis.url)


@pytest.fixture
def swept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When the workers of the test swept."""
    times: list[float] = []

    async def opened(settings: Settings) -> Log:
        return SweptLog(settings.data / "groundswell.db", times)

    monkeypatch.setattr(stores, "open_log", opened)
    return times


@asynccontextmanager
async def working(settings: Settings, workers: int = 1) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(worker.work(settings, every=EACH_SECOND)) for _ in range(workers)]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks)


def seen(times: list[float], many: int) -> Callable[[], bool]:
    return lambda: len(times) >= many


async def test_what_is_due_is_done_once(settings: Settings, swept: list[float]) -> None:
    async with working(settings, workers=3):
        await eventually(seen(swept, 2))
    seconds = {int(at) for at in swept}
    assert len(swept) == len(seconds), "in each second of the clock once, by whomever"


async def test_after_a_time_without_redis_it_goes_on(
    settings: Settings, swept: list[float], redis: Redis
) -> None:
    async with working(settings):
        await eventually(seen(swept, 1))
        redis.stop()
        await asyncio.sleep(0.5)
        before = len(swept)
        redis.start()
        await eventually(seen(swept, before + 1), within=30)


async def test_what_has_expired_is_forgotten(settings: Settings, swept: list[float]) -> None:
    log = SQLiteLog(settings.data / "groundswell.db")
    now = await log.time()
    await log.put_parcel("old", b"old", now - 1)
    await log.put_parcel("new", b"new", now + 60_000)
    async with working(settings):
        await eventually(seen(swept, 2))  # the first one has ended
    assert None is await log.take_parcel("old", now - 10)
    assert b"new" == await log.take_parcel("new", now)
    await log.close()


async def test_with_redis_the_hub_leaves_the_sweeping_to_the_worker(tmp_path: Path) -> None:
    for url, sweeps in (("", True), ("redis://127.0.0.1:1/0", False)):
        hub = hub_on(tmp_path, redis_url=url)
        hub.start()
        names = {task.get_name() for task in asyncio.all_tasks()}
        assert sweeps == ("sweep" in names)
        await hub.drain()


@pytest.mark.parametrize("name", ["GROUNDSWELL_DATABASE_URL", "GROUNDSWELL_REDIS_URL"])
def test_a_worker_needs_both_stores(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, "somewhere")
    assert 2 == main.main(["worker"])
    assert "GROUNDSWELL_DATABASE_URL" in capsys.readouterr().err


def test_a_worker_that_cannot_write_down_what_it_erases_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """RE6, RE7: else no board would ever go, and a line in ten minutes was all that said so."""
    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", "postgresql://127.0.0.1:1/boards")
    monkeypatch.setenv("GROUNDSWELL_REDIS_URL", "redis://127.0.0.1:1")
    monkeypatch.setenv("GROUNDSWELL_ERASED", "/proc/nobody/writes/here")
    assert 2 == main.main(["worker"])
    assert "/proc/nobody/writes/here" in capsys.readouterr().err


@pytest.mark.parametrize("task", ["serve", "worker", "restored"])
def test_a_database_that_is_away_is_said_in_a_sentence(
    task: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    async def away(_: Settings) -> tuple[Log, Roll]:
        raise Unavailable("nobody answers")

    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    monkeypatch.setenv("GROUNDSWELL_REDIS_URL", "redis://127.0.0.1:1/0")
    monkeypatch.setenv("GROUNDSWELL_DATA", str(tmp_path))
    monkeypatch.setenv("PORT", "0")
    monkeypatch.setattr(stores, "opened", away)
    assert 2 == main.main([task])
    assert "The boards cannot be reached: nobody answers" in capsys.readouterr().err


def test_what_is_no_address_of_a_redis_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    monkeypatch.setenv("GROUNDSWELL_REDIS_URL", "nonsense")
    monkeypatch.setenv("PORT", "0")
    assert 2 == main.main(["serve"])
    assert "GROUNDSWELL_REDIS_URL" in capsys.readouterr().err
