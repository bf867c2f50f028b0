"""Half a request does not stay: neither the one that stops nor the one that never ends."""

from __future__ import annotations

import asyncio

import pytest

from server.patience import HEAD_MOST, PatientProtocol
from tests.conftest import Serve
from tests.servers import Live, furnished


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PatientProtocol, "head_seconds", 0.1)


@pytest.mark.parametrize("half", [b"", b"G", b"GET / HTTP/1.1\r\nHost: localh"])
async def test_half_a_head_is_given_up(serve: Serve, half: bytes) -> None:
    reader, writer = await (await serve()).dial()
    writer.write(half)
    async with asyncio.timeout(10):
        answer = await reader.read(-1)
    assert answer.startswith(b"HTTP/1.1 408 ")
    writer.close()


async def test_an_endless_head_is_given_up(serve: Serve) -> None:
    reader, writer = await (await serve()).dial()
    writer.write(b"GET / HTTP/1.1\r\n" + b"X-Long: abc\r\n" * (HEAD_MOST // 13 + 100))
    async with asyncio.timeout(10):
        answer = await reader.read(-1)
    assert answer.startswith(b"HTTP/1.1 431 ")
    writer.close()


async def asked(live: Live, times: int) -> bytes:
    """Ask several times on one connection, with pauses, and then begin once more."""
    reader, writer = await live.dial()
    for _ in range(times):
        writer.write(b"GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n")
        await reader.readuntil(b"\r\n\r\nNot Found")
        await asyncio.sleep(0.2)
    writer.write(b"GET /no")
    rest = await reader.read(-1)
    writer.close()
    return rest


async def test_whoever_asks_in_full_may_ask_again_later(serve: Serve) -> None:
    async with asyncio.timeout(10):
        rest = await asked(await serve(), 3)
    assert b"HTTP/1.1 408 " in rest


async def test_a_socket_stays_after_its_handshake(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as client:
        await asyncio.sleep(0.3)
        assert "ok" == (await client.do(["board.lock", False]))[0]
