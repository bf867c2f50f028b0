"""A loop that is held up is seen, measured, and named by the place where it is stuck."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator

import pytest
from prometheus_client.registry import Collector

from server.metrics import Metrics
from server.watchdog import Watchdog
from tests.client import eventually
from tests.server.conftest import Web

SECRET = "a canary among the locals"


class Nothing(Collector):
    """No levels."""

    def collect(self) -> list[object]:  # type: ignore[override]
        return []


def hold_up(seconds: float, canary: str = SECRET) -> None:
    """Do what nobody may do in the loop."""
    time.sleep(seconds)
    del canary


def figure(metrics: Metrics, name: str) -> float:
    lines = metrics.text("", Nothing())[0].decode().splitlines()
    (found,) = [line for line in lines if line.startswith(f"groundswell_{name} ")]
    return float(found.rpartition(" ")[2])


def in_time(metrics: Metrics) -> float:
    """How often the loop came round within a quarter of a second."""
    return figure(metrics, 'loop_lag_seconds_bucket{le="0.25"}')


@pytest.fixture
async def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def watchdog(metrics: Metrics) -> AsyncIterator[Watchdog]:
    watchdog = Watchdog(metrics, remember=1.0)
    watchdog.start()
    await asyncio.sleep(0.15)
    yield watchdog
    await watchdog.stop()


async def test_a_loop_at_ease_is_not_late(
    watchdog: Watchdog, metrics: Metrics, caplog: pytest.LogCaptureFixture
) -> None:
    await asyncio.sleep(0.5)
    assert not watchdog.late
    assert 0 == figure(metrics, "loop_held_up_total")
    assert 3 <= in_time(metrics)
    assert [] == caplog.records


async def test_seven_tenths_are_said_once_and_where(
    watchdog: Watchdog, metrics: Metrics, caplog: pytest.LogCaptureFixture
) -> None:
    hold_up(0.7)
    await asyncio.sleep(0.15)
    assert 1 == figure(metrics, "loop_held_up_total")
    assert 1 == figure(metrics, "loop_lag_seconds_count") - in_time(metrics)
    assert not watchdog.late
    (record,) = caplog.records
    assert (logging.WARNING, "server.watchdog") == (record.levelno, record.name)
    fields = record.__dict__["fields"]
    assert 0.5 <= fields["seconds"] < 1
    places = fields["at"].split(" < ")
    assert places[0].startswith("server/test_watchdog.py:")
    assert places[0].endswith(" hold_up")
    assert places[1].endswith(" test_seven_tenths_are_said_once_and_where")
    assert SECRET not in str(fields)


async def test_a_second_time_is_said_again(
    watchdog: Watchdog, metrics: Metrics, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        hold_up(0.65)
        await asyncio.sleep(0.5)  # it looks whether all is well again
    assert 2 == figure(metrics, "loop_held_up_total") == len(caplog.records)
    assert not watchdog.late


async def test_two_seconds_are_late_for_a_while(watchdog: Watchdog, metrics: Metrics) -> None:
    hold_up(2.2)
    late = [watchdog.late]  # before its task has woken
    await asyncio.sleep(0.15)
    late.append(watchdog.late)
    assert [True, True] == late
    await eventually(lambda: not watchdog.late)
    assert 1 == figure(metrics, "loop_held_up_total")
    assert 2 <= figure(metrics, "loop_lag_seconds_sum") < 5


async def test_its_thread_ends_with_it(metrics: Metrics) -> None:
    watchdog = Watchdog(metrics)
    watchdog.start()
    assert "watchdog" in {thread.name for thread in threading.enumerate()}
    await watchdog.stop()
    assert "watchdog" not in {thread.name for thread in threading.enumerate()}


async def test_a_held_up_server_is_not_ready_and_then_again(web: Web) -> None:
    """Scenario 47: nothing is lost, the probe is red, and green again by itself."""
    web.app.state.health._watchdog._remember = 0.3
    board = await web.board()
    hold_up(2.2)
    answer = await web.client.get("/readyz")
    assert 503 == answer.status_code
    assert ("late", "ok") == (answer.json()["loop"], answer.json()["log"])
    assert 200 == (await web.client.get("/healthz")).status_code
    assert 200 == (await web.client.get(board.path, headers=board.bearer("view"))).status_code

    await asyncio.sleep(0.4)
    answer = await web.client.get("/readyz")
    assert (200, "ok") == (answer.status_code, answer.json()["loop"])
    await eventually(lambda: figure(web.app.state.hub.metrics, "loop_held_up_total") == 1)
