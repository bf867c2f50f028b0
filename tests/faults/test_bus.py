"""Redis away, silent, or lying: what was written is seen all the same, and soon (G8, G16)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest
import pytest_asyncio
import redis.asyncio

from tests.client import Client, eventually, note
from tests.faults.fleet import Fleet
from tests.replica import commons, layer_sum
from tests.servers import Furnished

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]
SEEN_WITHIN = 1.2
QUICK = 0.5


class Two:
    """Somebody on one process, and somebody on another one."""

    def __init__(self, fleet: Fleet, at: Furnished, here: Client, there: Client) -> None:
        self.fleet, self.at, self.here, self.there = fleet, at, here, there
        self._said = 0

    async def say(self) -> int:
        """Write one note here; return its number."""
        self._said += 1
        answer = await self.here.do(note(self.at.section, f"number {self._said}"))
        assert "ok" == answer[0]
        return int(answer[1])

    async def say_for(self, seconds: float) -> None:
        """Write one note after another."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await self.say()

    async def lag(self) -> float:
        """Write one note here, then keep silent; return after how long it is seen there."""
        seq = await self.say()
        saved = time.monotonic()
        await self.there.reach(seq)
        return time.monotonic() - saved

    async def well(self) -> None:
        """Wait until the bus carries again."""
        async with asyncio.timeout(10):
            while await self.lag() > 0.1 or await self.lag() > 0.1:  # noqa: ASYNC110
                await asyncio.sleep(0.1)

    async def agree(self) -> None:
        """Both have what the log says, without a gap, and their processes say the same sum."""
        bodies = await self.fleet.logged(self.at.board)
        forms = commons(bodies)
        truth = layer_sum(b"", forms)
        for client in (self.here, self.there):
            await client.reach(len(bodies))
            assert 0 == client.gaps
            assert forms[client.start :] == client.forms
            await beaten(client, [len(bodies), truth])


async def beaten(client: Client, beat: list[int]) -> None:
    """Wait for a heartbeat that says this number and sum."""
    await client.until(lambda: bool(client.beats) and client.beats[-1][:2] == beat)


def bent(told: bytes) -> bytes:
    return told[:-1] + bytes((told[-1] ^ 1,))


@asynccontextmanager
async def two_on(fleet: Fleet) -> AsyncIterator[Two]:
    """Let two come in, each on a process of their own; heal the bus in the end."""
    at = await fleet.furnish(3)
    async with AsyncExitStack() as stack:
        here = await stack.enter_async_context(fleet.client(0, at))
        there = await stack.enter_async_context(fleet.client(1, at, 1))
        both = Two(fleet, at, here, there)
        await both.well()
        try:
            yield both
        finally:
            fleet.redis.afresh()
            await fleet.heal()


@pytest_asyncio.fixture(loop_scope="module")
async def two(fleet: Fleet) -> AsyncIterator[Two]:
    async with two_on(fleet) as both:
        yield both


async def test_one_event_while_redis_is_silent(two: Two) -> None:
    await silence(two)


async def silence(two: Two) -> None:
    two.fleet.redis.freeze()
    lags = [await two.lag() for _ in range(3)]
    two.fleet.redis.thaw()
    await two.well()
    await two.agree()
    assert max(lags) <= SEEN_WITHIN, lags


async def test_one_event_after_redis_was_killed(two: Two) -> None:
    two.fleet.redis.stop()
    lags = [await two.lag() for _ in range(2)]
    two.fleet.redis.start()
    await two.well()
    await two.agree()
    assert max(lags) <= SEEN_WITHIN, lags


@pytest.mark.parametrize("kind", ["pubsub", "normal"])
async def test_one_event_after_connections_were_killed(two: Two, kind: str) -> None:
    for _ in range(3):
        two.fleet.redis.client_kill(kind)
        assert await two.lag() <= SEEN_WITHIN
    await two.agree()


async def test_redis_forgets_everything(two: Two) -> None:
    two.fleet.redis.flushall()
    assert await two.lag() <= QUICK  # there was nothing to forget
    await two.agree()


async def test_one_event_over_a_dead_line(two: Two) -> None:
    """Only the process that should hear is cut off, and Redis itself does not know."""
    two.fleet.nodes[1].bus.stall()
    lags = [await two.lag() for _ in range(2)]
    two.fleet.nodes[1].bus.heal()
    await two.well()
    await two.agree()
    assert max(lags) <= SEEN_WITHIN, lags


async def test_messages_that_were_lost_among_others(two: Two) -> None:
    await lost_among_others(two)


async def lost_among_others(two: Two) -> None:
    """Some never arrive, later ones do: what lies between is read from the log."""
    bus, redis = two.fleet.nodes[1].bus, two.fleet.redis
    for _ in range(3):
        bus.down.stall()
        await two.say_for(0.05)
        bus.reset()  # what was under way to the other process is lost
        bus.heal()
        await two.say_for(0.3)
        redis.freeze()
        await two.say_for(0.5)  # longer than a message waits to be taken
        redis.thaw()
        await two.say_for(0.5)
    await two.agree()


async def test_garbled_messages(two: Two) -> None:
    bus = two.fleet.nodes[1].bus
    bus.down.noise = range(1 << 62)
    for _ in range(10):
        await two.say()
    bus.heal()
    assert await two.lag() <= SEEN_WITHIN
    await two.agree()


async def test_forged_messages_change_nothing(two: Two) -> None:
    """Said again, out of order, to another board, bent, made up: none of it is believed."""
    other = await two.fleet.furnish(1)
    async with (
        redis.asyncio.Redis(port=two.fleet.redis.port) as stranger,
        stranger.pubsub() as ear,
        two.fleet.client(2, other) as bystander,
    ):
        await ear.psubscribe("*")
        heard = await overheard(ear, two)
        before, head = len(await two.fleet.logged(other.board)), bystander.head
        for message in reversed(heard * 2):
            channel, told = message["channel"], message["data"]
            elsewhere = channel.replace(two.at.board.encode(), other.board.encode())
            for said in (told, b"x" * 8 + told[8:], bent(told), told[:20], b"\xc1" * 99):
                await stranger.publish(channel, said)
                await stranger.publish(elsewhere, said)
        await two.say()
        await two.agree()
        assert before == len(await two.fleet.logged(other.board))
        assert head == bystander.head
        assert await two.lag() <= QUICK


async def overheard(ear: redis.asyncio.client.PubSub, two: Two) -> list[dict[str, bytes]]:
    """Return the messages that ten notes cause."""
    heard: list[dict[str, bytes]] = []
    for _ in range(10):
        await two.say()
    async with asyncio.timeout(10):
        while len(heard) < 10:
            message = await ear.get_message(ignore_subscribe_messages=True, timeout=1)
            if message is not None and message["data"]:
                heard.append(message)
    return heard


async def test_a_renewed_link_ends_connections_elsewhere(two: Two) -> None:
    await rotated(two)


async def test_a_renewed_link_ends_connections_without_redis(two: Two) -> None:
    two.fleet.redis.freeze()
    await rotated(two)


async def rotated(two: Two) -> None:
    """Renew the participants' link here: who came by it is sent away there."""
    process = two.fleet.nodes[0].process
    address = f"http://127.0.0.1:{process.port}/api/boards/{two.at.board}/links/rotate"
    async with httpx.AsyncClient() as http:
        answer = await http.post(
            address,
            json={"role": "participant"},
            headers={"Authorization": f"Bearer {two.at.tokens[0]}"},
        )
    renewed = time.monotonic()
    assert 200 == answer.status_code
    assert 4403 == await two.there.gone(2.0)
    assert time.monotonic() - renewed <= 2.0
    assert two.here.closed is None
    await two.there.open()
    await two.there.hello()
    assert 4401 == await two.there.gone()


async def test_presence_is_seen_on_the_other_process(two: Two) -> None:
    await eventually(lambda: two.here.here == two.there.here == {1, 2})
    await two.here.present(1, 16, 8)
    await two.there.until(lambda: [1, 1, 16, 8, ""] in two.there.signs)
    await two.there.leave()
    await eventually(lambda: two.here.here == {1})
    await two.there.connect()
