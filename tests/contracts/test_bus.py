"""What every Bus between processes must do: several of them on one real Redis, which goes wrong."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager

import pytest

from board.state import BoardId
from server.bus_redis import RedisBus
from server.redis_line import Address
from tests.client import eventually
from tests.engines.redis import Redis, running

A, B = BoardId("a" * 22), BoardId("b" * 22)
NOTICED, BACK = 1.5, 2.0
BLINK = 0.25  # a loop that waits for a frozen Redis stands still for longer

Process = Callable[..., RedisBus]


class Room:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.misses = 0

    def hear(self, message: bytes) -> None:
        self.heard.append(message)

    def missed(self) -> None:
        self.misses += 1


class Deaf(Room):
    """A listener with a bug."""

    def hear(self, message: bytes) -> None:
        raise ZeroDivisionError(message)


@pytest.fixture
async def process(redis: Redis) -> AsyncIterator[Process]:
    """Make another process: ``process()`` at the tests' Redis, else at the addresses given."""
    buses: list[RedisBus] = []

    def make(*urls: str) -> RedisBus:
        buses.append(RedisBus(urls or [redis.url]))
        return buses[-1]

    yield make
    await asyncio.gather(*(bus.close() for bus in buses))


@pytest.fixture
async def pair(process: Process) -> tuple[RedisBus, RedisBus]:
    one, other = process(), process()
    await eventually(lambda: one.well and other.well)
    return one, other


async def subscribed(bus: RedisBus, board: BoardId = A) -> Room:
    room = Room()
    await bus.subscribe(board, room)
    return room


@asynccontextmanager
async def never_held_up() -> AsyncIterator[None]:
    """Fail if the loop stood still while the block ran."""
    worst = 0.0

    async def look() -> None:
        nonlocal worst
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            worst = max(worst, time.monotonic() - before)

    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        looking.cancel()
    assert worst < BLINK


async def test_the_others_hear_it_and_oneself_does_not(
    pair: tuple[RedisBus, RedisBus], process: Process
) -> None:
    one, other = pair
    rooms = [await subscribed(bus) for bus in (one, other, process())]
    elsewhere = await subscribed(other, B)
    for n in range(50):
        one.publish(A, b"message %d" % n)
    other.publish(B, b"only for b")
    await eventually(lambda: all(len(room.heard) == 50 for room in rooms[1:]))
    assert [b"message %d" % n for n in range(50)] == rooms[1].heard == rooms[2].heard
    assert [] == rooms[0].heard == elsewhere.heard
    assert (50, 0, 0) == (one.published, one.dropped, one.heard)
    assert (0, 0, 50) == (other.dropped, other.subscribed_again, other.heard)


async def test_messages_are_bytes_of_any_kind(pair: tuple[RedisBus, RedisBus]) -> None:
    one, other = pair
    room = await subscribed(other)
    said = [b"\r\n", b"\x00\xff" * 10, bytes(300_000), b"*3\r\n$7\r\nmessage\r\n", b" "]
    for message in said:
        one.publish(A, message)
    await eventually(lambda: len(room.heard) == len(said))
    assert said == room.heard


async def test_no_two_have_the_same_name(process: Process) -> None:
    assert 10 == len({process().name for _ in range(10)})


async def test_who_unsubscribed_hears_nothing(pair: tuple[RedisBus, RedisBus]) -> None:
    one, other = pair
    gone, staying = await subscribed(other), await subscribed(other, B)
    await other.unsubscribe(A)
    await other.unsubscribe(A)
    for board in (A, B):
        one.publish(board, b"x")
    await eventually(lambda: staying.heard)
    again = await subscribed(other)
    one.publish(A, b"y")
    await eventually(lambda: again.heard)
    assert ([], [b"y"]) == (gone.heard, again.heard)


async def test_hearing_begins_with_a_look_into_the_log(pair: tuple[RedisBus, RedisBus]) -> None:
    assert 1 == (await subscribed(pair[0])).misses


async def test_a_new_listener_of_a_board_is_told_as_well(pair: tuple[RedisBus, RedisBus]) -> None:
    first = await subscribed(pair[0])
    await pair[0].unsubscribe(A)
    second = await subscribed(pair[0])
    assert (1, 1) == (first.misses, second.misses)


async def test_what_redis_cuts_off_is_heard_or_known_to_be_missed(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    room = await subscribed(other)
    for n in range(1, 4):
        redis.client_kill("pubsub")
        one.publish(A, b"the only one")
        await eventually(lambda n=n: room.misses > n, BACK)  # type: ignore[misc]
        assert n == other.subscribed_again
        await eventually(lambda: other.well, BACK)


async def test_who_speaks_is_cut_off_and_is_heard_all_the_same(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    room = await subscribed(other)
    for n in range(1, 4):
        redis.client_kill("normal")
        one.publish(A, b"the only one")
        await eventually(lambda n=n: len(room.heard) + room.misses > n, BACK)  # type: ignore[misc]
        await eventually(lambda: one.well, BACK)


async def test_a_redis_that_dies_and_comes_back(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    rooms = [await subscribed(other, BoardId(f"{n:022}")) for n in range(20)]
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


async def test_a_frozen_redis_holds_nobody_up(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
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


async def test_what_nobody_took_leaves_a_sign(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
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
    pair: tuple[RedisBus, RedisBus],
) -> None:
    one, other = pair
    room = await subscribed(other)
    for _ in range(100):
        one.publish(A, bytes(250_000))
    assert one.dropped > 50
    await eventually(lambda: room.misses == 2)


async def test_flushing_redis_changes_nothing(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    room = await subscribed(other)
    redis.flushall()
    one.publish(A, b"x")
    await eventually(lambda: room.heard)
    assert (True, 1, 0) == (one.well and other.well, room.misses, other.subscribed_again)


async def test_a_redis_without_memory_still_carries(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    room = await subscribed(other)
    redis.do("CONFIG", "SET", "maxmemory", 1)
    redis.client_kill("pubsub")
    redis.client_kill("normal")
    await eventually(lambda: room.misses == 2 and one.well, BACK)
    one.publish(A, b"x")
    await eventually(lambda: room.heard)


async def test_a_flood_trips_the_limit_and_is_known_to_be_missed(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    _, other = pair
    room = await subscribed(other)
    redis.limit_output("pubsub 1048576 1048576 1")
    for _ in range(40):  # in one go: the loop does not read meanwhile
        redis.do("PUBLISH", f"gs:{A}", bytes(1_000_000))
    await eventually(lambda: room.misses > 1, BACK)
    assert other.subscribed_again


async def test_garbage_on_a_channel_is_harmless(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    room = await subscribed(other)
    for garbage in (b"", b"x", b"\xff" * 8, bytes(100_000), other.name.encode(), b"12345678"):
        assert redis.do("PUBLISH", f"gs:{A}", garbage)
        redis.do("PUBLISH", "gs:", garbage)
    one.publish(A, b"x")
    await eventually(lambda: room.heard and room.heard[-1] == b"x")
    assert other.well
    assert 0 == other.subscribed_again


async def test_a_listener_that_fails_silences_nobody(
    pair: tuple[RedisBus, RedisBus], caplog: pytest.LogCaptureFixture
) -> None:
    one, other = pair
    await other.subscribe(A, Deaf())
    room = await subscribed(other, B)
    one.publish(A, b"x")
    one.publish(B, b"y")
    await eventually(lambda: room.heard)
    assert other.well
    assert ["a listener failed"] == [record.getMessage() for record in caplog.records]


async def test_two_thousand_boards_and_a_restart(
    pair: tuple[RedisBus, RedisBus], redis: Redis
) -> None:
    one, other = pair
    boards = [BoardId(f"{n:022}") for n in range(2_000)]
    async with never_held_up():
        rooms = await asyncio.gather(*(subscribed(other, board) for board in boards))
        assert all(room.misses == 1 for room in rooms)
        redis.client_kill("pubsub")
        await eventually(lambda: not other.well, NOTICED)
        await eventually(lambda: other.well, BACK)
        assert all(room.misses == 2 for room in rooms)
        for board in boards:
            one.publish(board, board.encode())
        await eventually(lambda: all(room.heard for room in rooms))
    assert [[board.encode()] for board in boards] == [room.heard for room in rooms]
    assert 1 == redis.listeners()  # one connection for all of them


@pytest.fixture
def three() -> Iterator[list[Redis]]:
    with ExitStack() as stack:
        yield [stack.enter_context(running()) for _ in range(3)]


async def test_shards_share_the_boards(process: Process, three: list[Redis]) -> None:
    urls = [redis.url for redis in three]
    one, other = process(*urls), process(*urls)
    boards = [BoardId(f"{n:022}") for n in range(60)]
    rooms = await asyncio.gather(*(subscribed(other, board) for board in boards))
    for board in boards:
        one.publish(board, board.encode())
    await eventually(lambda: all(room.heard for room in rooms))
    assert [[board.encode()] for board in boards] == [room.heard for room in rooms]
    shares = [len(redis.do("PUBSUB", "CHANNELS", "gs:*")) for redis in three]
    assert (60, True) == (sum(shares), min(shares) > 5)


async def test_one_shard_away_leaves_the_others(process: Process, three: list[Redis]) -> None:
    urls = [redis.url for redis in three]
    one, other = process(*urls), process(*urls)
    boards = [BoardId(f"{n:022}") for n in range(60)]
    rooms = await asyncio.gather(*(subscribed(other, board) for board in boards))
    await eventually(lambda: one.well)
    three[1].stop()
    await eventually(lambda: not one.well and not other.well, NOTICED)
    for board in boards:
        one.publish(board, board.encode())
    await eventually(lambda: sum(bool(room.heard) for room in rooms) > 20)
    assert not all(room.heard for room in rooms)
    three[1].start()
    await eventually(lambda: one.well and other.well, BACK)
    await eventually(lambda: all(room.heard or room.misses == 2 for room in rooms))


async def test_a_wrong_password_is_said_once_and_nowhere_shown(
    process: Process, caplog: pytest.LogCaptureFixture
) -> None:
    with running("--requirepass", "right") as locked:
        wrong = process(f"redis://:secret-password@127.0.0.1:{locked.port}")
        right = process(f"redis://:right@127.0.0.1:{locked.port}")
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
    process: Process, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    with running("--replicaof", "127.0.0.1", str(redis.port)) as replica:
        bus = process(replica.url)
        await asyncio.sleep(NOTICED)
        assert not bus.well
        assert 1 == sum("replica" in record.getMessage() for record in caplog.records)
        replica.do("REPLICAOF", "NO", "ONE")
        await eventually(lambda: bus.well, BACK)


async def test_a_redis_that_loads_is_not_well_yet(process: Process, redis: Redis) -> None:
    del redis
    with running("--enable-debug-command", "yes", "--key-load-delay", "1000") as loading:
        loading.do("DEBUG", "POPULATE", 1_000)
        bus = process(loading.url)
        await eventually(lambda: bus.well)
        reloading = asyncio.create_task(asyncio.to_thread(loading.do, "DEBUG", "RELOAD"))
        await eventually(lambda: not bus.well, NOTICED)
        await reloading
        await eventually(lambda: bus.well, BACK)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "10.255.255.1:6379", "nowhere.invalid"])
async def test_who_cannot_be_reached_holds_nobody_up(process: Process, address: str) -> None:
    bus = process(f"redis://{address}")
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
    process: Process, redis: Redis, caplog: pytest.LogCaptureFixture
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
    bus = process(f"redis://127.0.0.1:{stranger.sockets[0].getsockname()[1]}")
    await asyncio.sleep(1)
    manners = "mute"
    await asyncio.sleep(1.5)  # by now the connections that wait for an answer are made
    assert not bus.well
    assert len(caplog.records) <= 8
    manners = "redis"
    await eventually(lambda: bus.well, BACK)
    await bus.close()
    stranger.close()


async def test_the_last_words_are_said(pair: tuple[RedisBus, RedisBus], redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    for _ in range(3_000):
        one.publish(A, b"goodbye")
    began = time.monotonic()
    await one.close()
    await eventually(lambda: len(room.heard) == 3_000)
    redis.freeze()
    other.publish(A, b"nobody takes it")
    await other.close()
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:6379",
        "http://127.0.0.1",
        "redis://:pass/word@host:6379",
        "redis://:12/34@host:6379",
        "redis://:pa#ss@host:6379",
        "redis://host:port",
        "redis://host/0?nonsense=1",
        "",
    ],
)
def test_what_is_no_address_is_refused_without_being_quoted(url: str) -> None:
    with pytest.raises(ValueError, match="looks like") as refused:
        Address(url)
    assert refused.value.__suppress_context__
    assert not url or url not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("redis://:secret@board.example:6380/1", "board.example:6380"),
        ("redis://who:secret%40%2F@board.example", "board.example"),
        ("rediss://:secret@board.example:6380", "board.example:6380"),
        ("unix://:secret@/run/redis.sock", "/run/redis.sock"),
        ("redis://", "localhost"),
    ],
)
def test_an_address_is_named_without_its_password(url: str, name: str) -> None:
    assert name == Address(url).name


async def test_lost_and_found_is_said_once(
    pair: tuple[RedisBus, RedisBus], redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    one, other = pair
    caplog.set_level(logging.INFO)
    redis.stop()
    await asyncio.sleep(BACK)
    assert 4 <= len(caplog.records) <= 8  # two lines a bus: cut off, and perhaps then refused
    redis.start()
    await eventually(lambda: one.well and other.well, BACK)
    assert 4 == sum("again" in record.getMessage() for record in caplog.records)
