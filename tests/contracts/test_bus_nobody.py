"""What a Bus must do when there is no Redis at the address, or not one that serves."""

from __future__ import annotations

import asyncio
import contextlib
import time

import pytest

from tests.client import eventually
from tests.contracts.buses import (
    BACK,
    NOTICED,
    A,
    Join,
    Room,
    never_held_up,
)
from tests.engines.redis import Redis, running
from tests.faults.proxy import Proxy


async def test_a_wrong_password_is_said_once_and_nowhere_shown(
    join: Join, caplog: pytest.LogCaptureFixture
) -> None:
    with running("--requirepass", "right") as locked:
        wrong = join(f"redis://:secret-password@127.0.0.1:{locked.port}")
        right = join(f"redis://:right@127.0.0.1:{locked.port}")
        await eventually(lambda: right.well)
        await asyncio.sleep(NOTICED)
        assert not wrong.well
        began = time.monotonic()
        await wrong.subscribe(A, Room())
        wrong.publish(A, b"x")
        assert time.monotonic() - began < NOTICED
        assert 2 == len(caplog.records)  # of the speaker and of the ear
        locked.do("AUTH", "right")
    assert "secret-password" not in caplog.text
    assert "Traceback" not in caplog.text


async def test_a_replica_is_not_well_until_it_leads(
    join: Join, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    with running("--replicaof", "127.0.0.1", str(redis.port)) as replica:
        bus = join(replica.url)
        await asyncio.sleep(NOTICED)
        assert not bus.well
        assert 1 == sum("replica" in record.getMessage() for record in caplog.records)
        replica.do("REPLICAOF", "NO", "ONE")
        await eventually(lambda: bus.well, BACK)


async def test_a_redis_that_loads_is_not_well_yet(join: Join, redis: Redis) -> None:
    del redis
    with running("--enable-debug-command", "yes", "--key-load-delay", "1000") as loading:
        loading.do("DEBUG", "POPULATE", 1_000)
        bus = join(loading.url)
        await eventually(lambda: bus.well)
        reloading = asyncio.create_task(asyncio.to_thread(loading.do, "DEBUG", "RELOAD"))
        await eventually(lambda: not bus.well, NOTICED)
        await reloading
        await eventually(lambda: bus.well, BACK)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "10.255.255.1:6379", "nowhere.invalid"])
async def test_who_cannot_be_reached_holds_nobody_up(join: Join, address: str) -> None:
    bus = join(f"redis://{address}")
    async with never_held_up():
        began = time.monotonic()
        await bus.subscribe(A, Room())
        assert time.monotonic() - began < NOTICED
        for _ in range(1_000):
            bus.publish(A, b"x")
        await bus.unsubscribe(A)
        closing = time.monotonic()
        await bus.close()
        assert time.monotonic() - closing < 1
    assert not bus.well


async def test_strangers_at_the_address_and_then_a_redis(
    join: Join, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    mute = False

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if mute:
            await reader.read()
        else:
            writer.write(b"$abc\r\n" + b"x" * 200_000)
        writer.close()

    stranger = await asyncio.start_server(meet, "127.0.0.1")
    port = stranger.sockets[0].getsockname()[1]
    async with contextlib.AsyncExitStack() as stack:  # uvloop hangs if one is left open
        stack.callback(stranger.close)
        proxy = await stack.enter_async_context(Proxy(port))
        bus = join(f"redis://127.0.0.1:{proxy.port}")
        await asyncio.sleep(1)
        mute = True
        await asyncio.sleep(1.5)  # by now the connections that wait for an answer are made
        assert not bus.well
        assert len(caplog.records) <= 8
        proxy.target = redis.port
        await eventually(lambda: bus.well, BACK)
        await bus.close()
