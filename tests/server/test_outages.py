"""What operators see while PostgreSQL and Redis come and go; and what nobody sees."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from board.state import START, BoardId, Seq
from server.app import create_app
from server.log import Answer, Commit, Log, Unavailable
from server.logs import Lines
from server.settings import Settings
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.server.conftest import HERE, Seconds, Web

pytestmark = pytest.mark.timeout(120)
CANARY = "canary-of-somebody"
PASSWORD = "canary-of-an-operator"
WELL = {"ready": True, "log": "ok", "bus": "ok", "loop": "ok", "memory": "ok", "draining": False}


@pytest.fixture
async def several(tmp_path: Path, postgres: Postgres, redis: Redis) -> AsyncIterator[Web]:
    """One of several processes; the addresses of its stores hold a password."""
    settings = Settings(
        data=tmp_path,
        secret="a secret of the tests",
        database_url=postgres.url.replace("postgres@", f"postgres:{PASSWORD}@"),
        redis_url=redis.url,
    )
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("127.0.0.1", 50_000))
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
            yield Web(app, client, Seconds())


async def ready(web: Web) -> dict[str, Any]:
    """What it says, within its deadline."""
    began = time.monotonic()
    answer = await web.client.get("/readyz")
    assert time.monotonic() - began < 1.5
    said: dict[str, Any] = answer.json()
    assert (200 if said["ready"] else 503) == answer.status_code
    return said


async def until(web: Web, **parts: object) -> None:
    """Wait until it says so."""
    async with asyncio.timeout(15):
        while await ready(web) != {**WELL, **parts}:  # noqa: ASYNC110 - a probe is asked
            await asyncio.sleep(0.1)


async def figure(web: Web, name: str) -> float:
    lines = (await web.client.get("/metrics")).text.splitlines()
    (found,) = [line for line in lines if line.startswith(f"groundswell_{name} ")]
    return float(found.rpartition(" ")[2])


async def test_the_probe_tells_who_is_away(
    several: Web, postgres: Postgres, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    await until(several)
    board = await several.board(question=CANARY)
    await several.board(question=CANARY)
    assert 0 < await figure(several, "bus_published_total")

    redis.stop()
    await until(several, bus="away")
    assert 1 == await figure(several, "ready")
    await asyncio.to_thread(postgres.stop, immediate=True)
    await until(several, ready=False, log="away", bus="away")
    answer = await several.client.post("/api/boards", json={"question": CANARY})
    assert 503 == answer.status_code
    assert 200 == (await several.client.get("/healthz")).status_code
    assert 0 == await figure(several, "ready")

    redis.start()
    await asyncio.to_thread(postgres.start)
    await until(several)
    assert 1 <= await figure(several, "bus_subscribed_again_total")
    assert 200 == (await several.client.get(board.path, headers=board.bearer("view"))).status_code

    said = "\n".join(map(Lines().format, caplog.records))
    assert said
    for secret in (CANARY, PASSWORD, board.id, board.code, board.token("facilitate")):
        assert secret not in said


async def test_a_database_that_does_not_answer_is_away(several: Web, postgres: Postgres) -> None:
    await until(several)
    held = "LOCK TABLE board IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4)"
    holding = asyncio.create_task(postgres.execute(held))
    await until(several, ready=False, log="away")
    await holding
    await until(several)


async def test_a_value_that_no_row_takes_is_not_repeated(
    several: Web, caplog: pytest.LogCaptureFixture
) -> None:
    """PostgreSQL and its driver say in their errors what they were given."""
    log: Log = several.app.state.hub.log
    board = BoardId("b" * 22)
    await log.create(board, epoch="e", code="222222")
    huge = 2**70
    commit = Commit(board, "e", START, (b"event",), (Answer(b"digest", b"content", Seq(huge)),))
    with pytest.raises(Unavailable) as away:
        await log.append(commit)
    said = "\n".join(map(Lines().format, caplog.records))
    assert "a write failed by itself" in said
    assert str(huge) not in said + str(away.value)
