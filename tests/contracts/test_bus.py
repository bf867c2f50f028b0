"""What every Bus between processes must do: several of them on one real Redis."""

from __future__ import annotations

import time

import pytest

from server.redis_line import Address
from tests.client import eventually
from tests.contracts.buses import (
    A,
    B,
    Join,
    Pair,
    Room,
    all_subscribed,
    boards,
    subscribed,
)
from tests.engines.redis import Redis


class Deaf(Room):
    """A listener with a bug."""

    def hear(self, message: bytes) -> None:
        raise ZeroDivisionError(message)


async def test_the_others_hear_it_and_oneself_does_not(pair: Pair, join: Join) -> None:
    one, other = pair
    rooms = [await subscribed(bus) for bus in (one, other, join())]
    elsewhere = await subscribed(other, B)
    for n in range(50):
        one.publish(A, b"message %d" % n)
    other.publish(B, b"only for b")
    await eventually(lambda: all(len(room.heard) == 50 for room in rooms[1:]))
    assert [b"message %d" % n for n in range(50)] == rooms[1].heard == rooms[2].heard
    assert [] == rooms[0].heard == elsewhere.heard
    assert (50, 0, 0) == (one.published, one.dropped, one.heard)
    assert (0, 0, 50) == (other.dropped, other.subscribed_again, other.heard)


async def test_messages_are_bytes_of_any_kind(pair: Pair) -> None:
    one, other = pair
    room = await subscribed(other)
    said = [b"\r\n", b"\x00\xff" * 10, bytes(300_000), b"*3\r\n$7\r\nmessage\r\n", b" "]
    for message in said:
        one.publish(A, message)
    await eventually(lambda: len(room.heard) == len(said))
    assert said == room.heard


async def test_no_two_have_the_same_name(join: Join) -> None:
    assert 10 == len({join().name for _ in range(10)})


async def test_who_unsubscribed_hears_nothing(pair: Pair) -> None:
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


async def test_hearing_begins_with_a_look_into_the_log(pair: Pair) -> None:
    assert 1 == (await subscribed(pair[0])).misses


async def test_a_new_listener_of_a_board_is_told_as_well(pair: Pair) -> None:
    first = await subscribed(pair[0])
    await pair[0].unsubscribe(A)
    second = await subscribed(pair[0])
    assert (1, 1) == (first.misses, second.misses)


async def test_garbage_on_a_channel_is_harmless(pair: Pair, redis: Redis) -> None:
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
    pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    one, other = pair
    await other.subscribe(A, Deaf())
    room = await subscribed(other, B)
    one.publish(A, b"x")
    one.publish(B, b"y")
    await eventually(lambda: room.heard)
    assert other.well
    assert ["a listener failed"] == [record.getMessage() for record in caplog.records]


async def test_shards_share_the_boards(join: Join, three: list[Redis]) -> None:
    urls = [redis.url for redis in three]
    one, other = join(*urls), join(*urls)
    wanted = boards(60)
    rooms = await all_subscribed(other, wanted)
    for board in wanted:
        one.publish(board, board.encode())
    await eventually(lambda: all(room.heard for room in rooms))
    assert [[board.encode()] for board in wanted] == [room.heard for room in rooms]
    shares = [len(redis.do("PUBSUB", "CHANNELS", "gs:*")) for redis in three]
    assert (60, True) == (sum(shares), min(shares) > 5)


async def test_the_last_words_are_said(pair: Pair, redis: Redis) -> None:
    one, other = pair
    room = await subscribed(other)
    for _ in range(500):
        one.publish(A, b"goodbye")
    began = time.monotonic()
    await one.close()
    await eventually(lambda: len(room.heard) == 500)
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
