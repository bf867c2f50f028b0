"""Coming back to the real server: with a tail or a snapshot, after an idle hour or a restart."""

from __future__ import annotations

import asyncio
import os

import pytest
import websockets

from tests.client import eventually, note
from tests.conftest import Serve
from tests.replica import layer_sum
from tests.server.sockets import PARTICIPANT, came
from tests.servers import furnished


async def test_the_heart_tells_head_and_sum(serve: Serve) -> None:
    live = await serve(beat_seconds=0.05)
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        answer = await ana.do(note(at.section, "سلام"))
        await ana.until(lambda: ana.beats and ana.beats[-1][0] == answer[1])
        head, known, now, epoch = ana.beats[-1]
        assert answer[1] == head
        assert layer_sum(ana.snapshot, ana.forms) == known
        assert ana.epoch == epoch
        assert now > 1_600_000_000_000


async def test_coming_back_brings_only_what_was_missed(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        bo.vanish()
        for n in range(3):
            await ana.do(note(at.section, f"missed {n}"))
        await bo.resume()
        assert ["snap", "tail"] == bo.modes
        assert ["missed 0", "missed 1", "missed 2"] == [form[3] for form in bo.forms[-3:]]
        await bo.resume()
        assert "ev" not in bo.order
        assert bo.head == ana.head


@pytest.mark.parametrize(
    ("hello", "mode"),
    [
        ({}, "tail"),
        ({"epoch": "other"}, "snap"),
        ({"epoch": ""}, "snap"),
        ({"since": -1}, "snap"),
        ({"since": -(2**63)}, "snap"),
        ({"since": 2**63 - 1}, "snap"),
        ({"since": 1_000}, "snap"),
        ({"since": 0}, "snap"),
        ({"known": 12345}, "snap"),
    ],
)
async def test_a_snapshot_for_who_cannot_go_on(
    serve: Serve, hello: dict[str, int | str], mode: str
) -> None:
    live = await serve(beat_seconds=0.02, tail_most=4)
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        await ana.do(note(at.section))
        await bo.until(lambda: bo.beats and bo.beats[-1][0] == bo.head)
        await bo.leave()
        await ana.do(note(at.section))
        await bo.connect(**hello)
        assert mode == bo.modes[-1]
        assert ana.head == bo.head
        assert layer_sum(ana.snapshot, ana.forms) == layer_sum(bo.snapshot, bo.forms)


async def test_the_right_sum_is_believed(serve: Serve) -> None:
    live = await serve(beat_seconds=0.02)
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        await ana.until(lambda: ana.beats)
        await ana.leave()
        await ana.connect(known=layer_sum(ana.snapshot, ana.forms))
        assert "tail" == ana.modes[-1]


@pytest.mark.parametrize("deflate", [True, False])
async def test_a_big_snapshot_comes_in_parts(serve: Serve, deflate: bool) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        for _ in range(6):
            texts = [os.urandom(240).hex() for _ in range(100)]
            await ana.answer(await ana.send_all(note(at.section, text) for text in texts))
        bo = await came(live, at, deflate=deflate)
        assert bo.order.count("snap") >= (1 if deflate else 2)
        assert layer_sum(ana.snapshot, ana.forms) == layer_sum(bo.snapshot, bo.forms)
        await bo.leave()


async def test_an_idle_room_closes_and_opens_with_all_that_was(serve: Serve) -> None:
    live = await serve(beat_seconds=0.02, room_idle_seconds=0.05)
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        await ana.do(note(at.section, "kept"))
        await asyncio.sleep(0.2)
        assert 1 == len(live.hub.rooms)  # somebody is there
        before = layer_sum(ana.snapshot, ana.forms)
    await eventually(lambda: not live.hub.rooms)
    await ana.resume()
    assert 0 == ana.gaps
    assert before == layer_sum(ana.snapshot, ana.forms)
    await ana.leave()


async def test_draining_says_when_to_come_back(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        cid = await ana.send(note(at.section))
        await ana.answer(cid)
        draining = asyncio.create_task(live.hub.drain())
        assert 1012 == await ana.gone()
        assert "bye" == ana.order[-1]
        assert 0 <= ana.wait < 5_000
        await draining


async def test_a_draining_server_takes_nobody(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    live.hub.draining = True
    with pytest.raises(websockets.InvalidStatus):
        await live.client(at).open()
    live.hub.draining = False
    client = live.client(at)
    await client.open()
    live.hub.draining = True
    await client.hello()
    assert 1012 == await client.gone()
    await client.leave()
    live.hub.draining = False
