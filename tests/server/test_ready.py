"""Whether people can be sent here: true for each part, soon, and without a rush on the log."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import httpx
import pytest

from server import health
from server.bus import Alone
from server.hub import Hub
from server.log import Unavailable
from tests.air import Air, AirBus
from tests.server.conftest import Web

WELL = {"ready": True, "log": "ok", "bus": "alone", "loop": "ok", "memory": "ok", "draining": False}


class Asked:
    """Stands before the log's look-up of codes: counts, and answers as told."""

    def __init__(self, hub: Hub, patch: pytest.MonkeyPatch) -> None:
        self.times, self.at_once, self.away = 0, 0, False
        self.held = asyncio.Event()
        self.held.set()
        self._log = hub.log.board_of_code
        patch.setattr(hub.log, "board_of_code", self)

    async def __call__(self, code: str) -> object:
        self.times += 1
        self.at_once += 1
        try:
            await self.held.wait()
            if self.away:
                raise Unavailable("disk on fire at /secret/place")
            return await self._log(code)
        finally:
            self.at_once -= 1


@pytest.fixture
def asked(web: Web, monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(web.app.state.hub, monkeypatch)


async def ready(web: Web) -> dict[str, Any]:
    """What it says now; the status must agree."""
    answer: httpx.Response = await web.client.get("/readyz")
    said: dict[str, Any] = answer.json()
    assert (200 if said["ready"] else 503) == answer.status_code
    assert "secret" not in answer.text
    assert set(WELL) == set(said)
    return said


def forget(web: Web) -> None:
    """As if a second had gone by since it asked the log."""
    web.app.state.health._asked -= health.CACHED_SECONDS


async def test_all_is_well(web: Web, asked: Asked) -> None:
    assert WELL == await ready(web)
    assert 1 == asked.times


async def test_however_many_ask_the_log_is_asked_once_a_second(web: Web, asked: Asked) -> None:
    said = await asyncio.gather(*(ready(web) for _ in range(50)))
    assert [WELL] * 50 == said
    assert 1 == asked.times
    await asyncio.sleep(health.CACHED_SECONDS)
    assert WELL == await ready(web) == await ready(web)
    assert 2 == asked.times


async def test_a_log_that_is_away_is_red_until_it_is_back(web: Web, asked: Asked) -> None:
    asked.away = True
    assert {**WELL, "ready": False, "log": "away"} == await ready(web)
    asked.away = False
    assert "away" == (await ready(web))["log"], "asked less than a second ago"
    forget(web)
    assert WELL == await ready(web)
    assert 2 == asked.times


async def test_a_log_that_hangs_is_red_within_a_second_and_asked_once(
    web: Web, asked: Asked
) -> None:
    asked.held.clear()
    for _ in range(2):
        began = time.monotonic()
        assert "away" == (await ready(web))["log"]
        assert time.monotonic() - began < health.DEADLINE_SECONDS + 0.5
        forget(web)
    assert 1 == asked.times == asked.at_once
    asked.held.set()
    await asyncio.sleep(0.05)
    assert WELL == await ready(web)


async def test_a_log_that_reads_and_takes_nothing_is_away(web: Web) -> None:
    """A full disk: look-ups go on."""
    hub: Hub = web.app.state.hub
    hub.metrics.lost()
    assert {**WELL, "ready": False, "log": "away"} == await ready(web)
    hub.metrics.committed(0.001, 1)
    assert WELL == await ready(web)
    hub.metrics.lost()
    hub.metrics.lost_at -= health.LOST_SECONDS
    assert WELL == await ready(web)


async def test_without_its_bus_it_goes_on(web: Web) -> None:
    hub: Hub = web.app.state.hub
    bus = AirBus(Air(), "here")
    hub.bus = bus
    assert {**WELL, "bus": "ok"} == await ready(web)
    bus.fall()
    assert {**WELL, "bus": "away"} == await ready(web)
    async with web.elsewhere("127.0.0.1") as near:
        figures = (await near.get("/metrics")).text
    assert 'groundswell_well{part="bus"} 0.0' in figures
    assert "groundswell_ready 1.0" in figures
    hub.bus = Alone()
    assert WELL == await ready(web)


async def test_one_that_stops_takes_nobody(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web.app.state.hub, "draining", True)
    assert {**WELL, "ready": False, "draining": True} == await ready(web)
    assert 200 == (await web.client.get("/healthz")).status_code


async def test_it_lives_whatever_it_lacks(web: Web, asked: Asked) -> None:
    asked.held.clear()
    answer = await web.client.get("/healthz")
    assert (200, {"ok": True}) == (answer.status_code, answer.json())
    assert 0 == asked.times
    asked.held.set()
