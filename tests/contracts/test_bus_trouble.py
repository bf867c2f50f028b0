"""What a Bus must do when its Redis is cut off, dies, freezes, floods or is the wrong one."""

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
    Room,
    all_subscribed,
    boards,
    never_held_up,
    subscribed,
)
from tests.engines.redis import Redis, running


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
    manners = "chatter"

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(65_536):
            writer.write(piece)
        writer.close()

    async def met(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if manners == "chatter":
            writer.write(b"$abc\r\n" + b"x" * 200_000)
        elif manners == "mute":
            await reader.read()
        else:
            near, far = await asyncio.open_connection("127.0.0.1", redis.port)
            await asyncio.gather(pipe(reader, far), pipe(near, writer))
        writer.close()

    stranger = await asyncio.start_server(met, "127.0.0.1")
    bus = join(f"redis://127.0.0.1:{stranger.sockets[0].getsockname()[1]}")
    await asyncio.sleep(1)
    manners = "mute"
    await asyncio.sleep(1.5)  # by now the connections that wait for an answer are made
    assert not bus.well
    assert len(caplog.records) <= 8
    manners = "redis"
    await eventually(lambda: bus.well, BACK)
    await bus.close()
    stranger.close()


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
