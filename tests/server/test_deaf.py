"""Browsers that do not read, on the real server: cut, and back without a loss (SY17)."""

from __future__ import annotations

import asyncio
import os
import socket

import pytest

from server import connection
from tests.client import note
from tests.conftest import Serve
from tests.replica import layer_sum
from tests.server.sockets import OTHER, PARTICIPANT
from tests.servers import furnished


def narrow() -> socket.socket:
    """A socket whose kernel takes little: what is not read is soon seen by the server."""
    end = socket.socket()
    end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    end.setblocking(False)
    return end


async def test_who_does_not_read_is_cut_and_comes_back_without_loss(serve: Serve) -> None:
    """G7: what waits for one person is bounded, and the others go on."""
    live = await serve(send_buffer=8_192, cut_unwritten=65_536, presence_unwritten=16_384)
    at = await furnished(live.hub, 3)
    end = narrow()
    await asyncio.get_running_loop().sock_connect(end, ("127.0.0.1", live.port))
    deaf = live.client(at, OTHER)
    await deaf.open(sock=end)
    await deaf.hello()
    await deaf.until(lambda: "here" in deaf.order)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        room = await live.room(at)
        deaf.deafen()
        written = 0
        while len(room.crowd.connections) == 3:
            written += 20
            assert written < 5_000, "nobody was cut"
            texts = [os.urandom(240).hex() for _ in range(20)]
            await ana.answer(await ana.send_all(note(at.section, text) for text in texts))
        await bo.reach(ana.head)
        deaf.socket.transport.resume_reading()
        await deaf.gone()
        await deaf.resume()
        assert ana.head == bo.head == deaf.head
        sums = {layer_sum(one.snapshot, one.forms) for one in (ana, bo, deaf)}
        assert 1 == len(sums)
        assert [0, 0, 0] == [ana.gaps, bo.gaps, deaf.gaps]
        await deaf.leave()


async def test_who_takes_nothing_at_all_is_cut_by_the_heart(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G7: also when so little is written that nothing piles up."""
    monkeypatch.setattr(connection, "STALLED_SECONDS", 0.2)
    live = await serve(beat_seconds=0.05, send_buffer=4_096)
    at = await furnished(live.hub, 3)
    end = narrow()
    await asyncio.get_running_loop().sock_connect(end, ("127.0.0.1", live.port))
    deaf = live.client(at, OTHER)
    await deaf.open(sock=end)
    await deaf.hello()
    await deaf.until(lambda: "here" in deaf.order)
    async with live.client(at) as ana:
        room = await live.room(at)
        deaf.deafen()
        for _ in range(8):  # well below the limit of what may wait
            texts = [os.urandom(240).hex() for _ in range(20)]
            await ana.answer(await ana.send_all(note(at.section, text) for text in texts))
        await ana.until(lambda: len(room.crowd.connections) == 1)
    deaf.vanish()
    await deaf.leave()
