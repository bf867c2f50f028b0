"""Frames of RFC 6455, built once; and the writer for servers that do not offer their transport."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import msgpack
import pytest
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from server import frames
from server.frames import FRAME_MOST, QueueWriter
from server.sockets import FrameProtocol
from tests.bare import parsed
from tests.client import eventually, note
from tests.conftest import Serve
from tests.servers import furnished

SIZES = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000]


@pytest.mark.parametrize("size", SIZES)
def test_a_frame_is_one_unmasked_binary_message(size: int) -> None:
    (frame,) = parsed(frames.framed(b"x" * size))
    assert (2, True, size) == (frame.opcode, frame.fin, len(frame.data))


def test_frames_join_and_part_again() -> None:
    payloads = [os.urandom(size) for size in SIZES]
    written = b"".join(map(frames.framed, payloads))
    assert payloads == frames.unframed(written)
    assert payloads == [bytes(frame.data) for frame in parsed(written)]


def test_a_message_is_a_tagged_array() -> None:
    (frame,) = parsed(frames.message("no", b"cid", "slow-down", {"wait": 7}, 0))
    assert ["no", b"cid", "slow-down", {"wait": 7}, 0] == msgpack.unpackb(frame.data)


@pytest.mark.parametrize("many", [0, 1, 15, 16, 65_535, 65_536])
def test_events_are_encoded_forms_behind_a_number(many: int) -> None:
    forms = [msgpack.packb(["hid"])] * many
    found = [msgpack.unpackb(frame.data) for frame in parsed(frames.events(7, forms))]
    assert [["hid"]] * many == [form for _, _, part in found for form in part]
    assert all(tag == "ev" for tag, _, _ in found)
    assert 7 == found[0][1]


def test_many_events_come_in_frames_that_follow_one_another() -> None:
    forms = [msgpack.packb(os.urandom(10_000)) for _ in range(100)]
    forms.insert(50, msgpack.packb(os.urandom(2 * FRAME_MOST)))
    found = [msgpack.unpackb(frame.data) for frame in parsed(frames.events(1_000, forms))]
    assert len(found) > 4
    at = 1_000
    for _, after, part in found:
        assert at == after
        at += len(part)
        assert len(part) == 1 or sum(map(len, part)) <= FRAME_MOST
    assert at == 1_000 + len(forms)


@pytest.mark.parametrize("size", [3, 100, FRAME_MOST // 4])
@pytest.mark.parametrize("places", [[], [0], [8], [3, 4], [8, 0, 5], list(range(9))])
def test_own_forms_stand_in_the_place_of_common_ones(size: int, places: list[int]) -> None:
    forms = [msgpack.packb(bytes([at]) * size) for at in range(9)]
    own = {at: msgpack.packb(["own", at]) for at in places}
    expected = frames.events(70, [own.get(at, form) for at, form in enumerate(forms)])
    assert expected == frames.Spliced(70, forms).events(own)


# Without our extension: plain ASGI.


class Server:
    """The far side of ``send``: takes one message at a time, when it is let."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.free = asyncio.Event()
        self.free.set()

    async def send(self, message: Any) -> None:
        await self.free.wait()
        self.sent.append(message.get("bytes", message.get("code")))


async def test_the_queue_keeps_order_and_counts_what_waits() -> None:
    server = Server()
    server.free.clear()
    writer = QueueWriter(server.send)
    writer.write(frames.framed(b"one") + frames.framed(b"two"))
    writer.write(frames.framed(b"three"))
    assert 5 + 5 + 7 == writer.unwritten()
    server.free.set()
    await eventually(lambda: not writer.unwritten())
    writer.close(4409)
    await writer.closed()
    assert [b"one", b"two", b"three", 4409] == server.sent
    writer.write(frames.framed(b"late"))
    assert 0 == writer.unwritten()


async def test_a_browser_that_went_is_no_error() -> None:
    async def gone(message: Any) -> None:
        raise OSError(message["type"])

    writer = QueueWriter(gone)
    writer.write(frames.framed(b"one"))
    await writer.closed()


async def test_aborting_ends_sender_and_application(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "CLOSE_SECONDS", 0.05)
    server = Server()
    server.free.clear()
    writers: list[QueueWriter] = []

    async def application() -> None:
        writers.append(QueueWriter(server.send))
        writers[0].write(frames.framed(b"never taken"))
        await asyncio.Event().wait()

    task = asyncio.create_task(application())
    await eventually(lambda: writers)
    writers[0].abort()
    await asyncio.wait([task])
    assert task.cancelled()
    assert [] == server.sent


async def test_a_stuck_server_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "CLOSE_SECONDS", 0.05)
    server = Server()
    server.free.clear()
    writer = QueueWriter(server.send)
    writer.write(frames.framed(b"never taken"))
    async with asyncio.timeout(5):
        await writer.closed()


async def test_all_works_on_a_server_without_our_extension(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = WebSocketsSansIOProtocol.handle_connect
    monkeypatch.setattr(FrameProtocol, "handle_connect", plain)
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, 1) as bo:
        answer = await ana.do(note(at.section))
        await bo.reach(answer[1])
        await ana.do(["seat.remove", bo.seat])
        assert 4403 == await bo.gone()
        await ana.raw(b"\xc1")
        assert 4400 == await ana.gone()


async def test_who_does_not_read_is_cut_there_too(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plain = WebSocketsSansIOProtocol.handle_connect
    monkeypatch.setattr(FrameProtocol, "handle_connect", plain)
    live = await serve(cut_unwritten=50_000)
    at = await furnished(live.hub)
    deaf = live.client(at, 1)
    await deaf.connect()
    deaf.deafen()
    async with live.client(at) as ana:
        room = await live.room(at)
        while len(room.crowd.connections) == 2:
            texts = [os.urandom(240).hex() for _ in range(100)]
            await ana.answer(await ana.send_all(note(at.section, text) for text in texts))
        await eventually(lambda: len(live.server.server_state.tasks) == 1)
    deaf.vanish()
    await deaf.leave()
    assert [] == [record for record in caplog.records if record.levelname == "ERROR"]
