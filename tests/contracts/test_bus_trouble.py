"""What a Bus must do when its Redis is cut off, dies, freezes or floods."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest

from tests.client import eventually
from tests.contracts.buses import (
    BACK,
    NOTICED,
    A,
    B,
    Join,
    Pair,
    all_subscribed,
    boards,
    never_held_up,
    subscribed,
)
from tests.engines.redis import Redis
from tests.faults.proxy import Proxy


async def test_what_redis_cuts_off_is_heard_or_known_to_be_missed(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    for n in range(1, 4):
        redis.client_kill("pubsub")
        one.publish(A, b"the only one")
        await eventually(lambda n=n: room.misses > n, BACK)  # type: ignore[misc]
        assert n == other.subscribed_again
        await eventually(lambda: other.well, BACK)


async def test_who_speaks_is_cut_off_and_is_heard_all_the_same(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    for n in range(1, 4):
        redis.client_kill("normal")
        one.publish(A, b"the only one")
        await eventually(lambda n=n: len(room.heard) + room.misses > n, BACK)  # type: ignore[misc]
        await eventually(lambda: one.well, BACK)


async def test_a_redis_that_dies_and_comes_back(pair: Pair, redis: Redis) -> None:
    one, other = pair
    rooms = await all_subscribed(other, boards(20))
    redis.stop()
    await eventually(lambda: not one.well and not other.well, NOTICED)
    began = time.monotonic()
    late = await subscribed(other, B)
    assert time.monotonic() - began < NOTICED
    for room in rooms:
        room.misses = 0
    redis.start()
    await eventually(lambda: one.well and other.well, BACK)
    assert all(room.misses for room in (*rooms, late))
    one.publish(B, b"here again")
    await eventually(lambda: late.heard, BACK)


async def test_a_frozen_redis_holds_nobody_up(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    redis.freeze()
    async with never_held_up():
        began = time.monotonic()
        while time.monotonic() - began < NOTICED:
            for _ in range(100):
                one.publish(A, bytes(2_000))
            await asyncio.sleep(0.01)
        assert not one.well
        assert not other.well
        await asyncio.sleep(BACK)
    room.heard, room.misses = [], 0
    redis.thaw()
    await eventually(lambda: one.well and other.well, BACK)
    assert room.misses
    assert other.subscribed_again
    assert one.dropped > 1_000
    one.publish(A, b"fresh")
    await eventually(lambda: room.heard and room.heard[-1] == b"fresh")


async def test_what_nobody_took_leaves_a_sign(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room, calm = await subscribed(other), await subscribed(other, B)
    redis.do("CLIENT", "PAUSE", 900, "WRITE")  # nobody can speak, everybody hears
    one.publish(A, b"lost")
    await eventually(lambda: one.dropped)
    assert not one.well
    await eventually(lambda: room.misses == 2)
    await eventually(lambda: one.well, BACK)
    assert (0, 1) == (other.subscribed_again, calm.misses)


async def test_who_says_far_too_much_is_not_kept_in_memory(
    pair: Pair,
) -> None:
    one, other = pair
    room = await subscribed(other)
    for _ in range(100):
        one.publish(A, bytes(250_000))
    assert one.dropped > 50
    await eventually(lambda: room.misses == 2)


async def test_flushing_redis_changes_nothing(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    redis.flushall()
    one.publish(A, b"x")
    await eventually(lambda: room.heard)
    assert (True, 1, 0) == (one.well and other.well, room.misses, other.subscribed_again)


async def test_a_redis_without_memory_still_carries(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    redis.do("CONFIG", "SET", "maxmemory", 1)
    redis.client_kill("pubsub")
    redis.client_kill("normal")
    await eventually(lambda: room.misses == 2 and one.well, BACK)
    one.publish(A, b"x")
    await eventually(lambda: room.heard)


async def test_a_flood_trips_the_limit_and_is_known_to_be_missed(pair: Pair, redis: Redis) -> None:
    _, other = pair
    room = await subscribed(other)
    redis.limit_output("pubsub 1048576 1048576 1")
    for _ in range(40):  # in one go: the loop does not read meanwhile
        redis.do("PUBLISH", f"gs:{A}", bytes(1_000_000))
    await eventually(lambda: room.misses > 1, BACK)
    assert other.subscribed_again


async def test_two_thousand_boards_and_a_restart(pair: Pair, redis: Redis) -> None:
    one, other = pair
    wanted = boards(2_000)
    async with never_held_up():
        rooms = await all_subscribed(other, wanted)
        assert all(room.misses == 1 for room in rooms)
        redis.client_kill("pubsub")
        await eventually(lambda: not other.well, NOTICED)
        await eventually(lambda: other.well, BACK)
        assert all(room.misses == 2 for room in rooms)
        for board in wanted:
            one.publish(board, board.encode())
        await eventually(lambda: all(room.heard for room in rooms))
    assert [[board.encode()] for board in wanted] == [room.heard for room in rooms]
    assert 1 == redis.listeners()  # one connection for all of them


async def test_one_shard_away_leaves_the_others(join: Join, three: list[Redis]) -> None:
    urls = [redis.url for redis in three]
    one, other = join(*urls), join(*urls)
    wanted = boards(60)
    rooms = await all_subscribed(other, wanted)
    await eventually(lambda: one.well)
    three[1].stop()
    await eventually(lambda: not one.well and not other.well, NOTICED)
    for board in wanted:
        one.publish(board, board.encode())
    await eventually(lambda: sum(bool(room.heard) for room in rooms) > 20)
    assert not all(room.heard for room in rooms)
    three[1].start()
    await eventually(lambda: one.well and other.well, BACK)
    await eventually(lambda: all(room.heard or room.misses == 2 for room in rooms))


async def test_broken_connections_leave_no_traceback(
    join: Join, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    async with Proxy(redis.port) as proxy:
        bus = join(f"redis://127.0.0.1:{proxy.port}")
        await eventually(lambda: bus.well)
        for _ in range(3):
            proxy.reset()
            await eventually(lambda: not bus.well, NOTICED)
            await eventually(lambda: bus.well, BACK)
        await bus.close()
    assert caplog.records
    assert [] == [record.exc_info for record in caplog.records if record.exc_info]


async def test_a_black_hole_on_the_way(
    join: Join, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    async with Proxy(redis.port) as proxy:
        one, other = join(redis.url), join(f"redis://127.0.0.1:{proxy.port}")
        await eventually(lambda: one.well and other.well)
        room = await subscribed(other)
        proxy.down.stall()
        await eventually(lambda: not other.well, NOTICED)
        one.publish(A, b"never heard")
        await asyncio.sleep(BACK)
        assert one.well
        proxy.heal()
        await eventually(lambda: other.well, BACK)
        assert room.misses == 2
        await other.close()
    assert len(caplog.records) < 8


async def test_lost_and_found_is_said_once(
    pair: Pair, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    one, other = pair
    caplog.set_level(logging.INFO)
    redis.stop()
    await asyncio.sleep(BACK)
    assert 4 <= len(caplog.records) <= 8  # two lines a bus: cut off, and perhaps then refused
    redis.start()
    await eventually(lambda: one.well and other.well, BACK)
    assert 4 == sum("again" in record.getMessage() for record in caplog.records)
