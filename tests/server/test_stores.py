"""Which bus the settings ask for."""

from __future__ import annotations

import pytest

from server import __main__ as program
from server import stores
from server.bus import Alone
from server.bus_redis import RedisBus
from server.settings import Settings
from tests.client import eventually
from tests.engines.redis import Redis

DATABASE = "postgresql://who:secret-word@127.0.0.1:1/boards"


async def test_a_process_alone_needs_no_bus(caplog: pytest.LogCaptureFixture) -> None:
    bus = stores.open_bus(Settings())
    assert isinstance(bus, Alone)
    assert bus.well
    assert not caplog.records


async def test_others_without_a_bus_are_looked_for_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus = stores.open_bus(Settings(database_url=DATABASE))
    assert isinstance(bus, Alone)
    assert not bus.well
    assert ["up to a second later" in record.getMessage() for record in caplog.records] == [True]
    assert "secret-word" not in caplog.text


async def test_with_redis_processes_hear_each_other(redis: Redis) -> None:
    urls = f" {redis.url}, {redis.url} "
    bus = stores.open_bus(Settings(database_url=DATABASE, redis_url=urls))
    assert isinstance(bus, RedisBus)
    await eventually(lambda: bus.well)
    await bus.close()


def test_several_processes_on_one_file_do_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GROUNDSWELL_REDIS_URL", "redis://:secret-word@127.0.0.1")
    assert 2 == program.main([])
    said = capsys.readouterr().err
    assert 1 == len(said.splitlines())
    assert "GROUNDSWELL_DATABASE_URL" in said
    assert "secret-word" not in said
