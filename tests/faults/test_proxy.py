"""The bad network itself: it does what it is told, and nothing else."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from tests.faults.proxy import EVERYTHING, Proxy

SENT = bytes(range(100))


@contextlib.asynccontextmanager
async def echo() -> AsyncIterator[Proxy]:
    """A proxy in front of a server that sends everything back."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while block := await reader.read(1_024):
            writer.write(block)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server, Proxy(server.sockets[0].getsockname()[1]) as proxy:
        yield proxy


async def sent_through(proxy: Proxy, within: float = 5.0) -> bytes:
    """Return what comes back before the end, or before nothing more comes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    back = b""
    try:
        async with asyncio.timeout(within):
            writer.write(SENT)
            while len(back) < len(SENT) and (block := await reader.read(1_024)):
                back += block
    except TimeoutError:
        back += b"(silence)"
    except ConnectionError:
        back += b"(reset)"
    finally:
        writer.close()
    return back


async def test_all_passes() -> None:
    async with echo() as proxy:
        assert SENT == await sent_through(proxy)
        assert len(SENT) == proxy.up.passed == proxy.down.passed


async def test_pieces_are_whole_in_the_end() -> None:
    async with echo() as proxy:
        proxy.up.chop = proxy.down.chop = 1
        assert SENT == await sent_through(proxy)


@pytest.mark.parametrize("at", [0, 1, 57, 99])
async def test_a_connection_is_cut_before_a_byte(at: int) -> None:
    async with echo() as proxy:
        proxy.down.cut_at = at
        assert SENT[:at] == await sent_through(proxy)
        proxy.heal()
        proxy.up.cut_at = at
        assert SENT[:at] == await sent_through(proxy) or at > 0  # what was under way may be lost


async def test_noise_turns_the_highest_bits() -> None:
    async with echo() as proxy:
        proxy.up.noise = range(3, 5)
        assert SENT[:3] + bytes((0x83, 0x84)) + SENT[5:] == await sent_through(proxy)
        proxy.down.noise = EVERYTHING
        assert bytes((0x80, 0x81, 0x82, 3, 4, 0x85)) == (await sent_through(proxy))[:6]


async def test_a_stall_is_silent_and_loses_nothing() -> None:
    async with echo() as proxy:
        proxy.down.stall()
        sending = asyncio.create_task(sent_through(proxy))
        await asyncio.sleep(0.1)
        assert len(SENT) == proxy.up.passed
        assert 0 == proxy.down.passed
        assert not sending.done()
        proxy.heal()
        assert SENT == await sending


async def test_latency_and_resets() -> None:
    async with echo() as proxy:
        proxy.down.latency = 0.2
        assert b"(silence)" == await sent_through(proxy, 0.1)
        proxy.heal()
        proxy.stall()
        sending = asyncio.create_task(sent_through(proxy))
        await asyncio.sleep(0.05)
        proxy.reset()
        assert b"(reset)" == await sending


async def test_nobody_is_let_in() -> None:
    async with echo() as proxy:
        proxy.refusing = True
        assert await sent_through(proxy) in {b"", b"(reset)"}
