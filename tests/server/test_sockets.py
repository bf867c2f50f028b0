"""What the socket itself cuts off, and the names of uvicorn that this leans on."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator
from importlib.metadata import version
from inspect import signature
from typing import Any

import msgpack
import pytest
import uvicorn
from uvicorn.protocols.websockets import websockets_sansio_impl as uvicorns
from websockets.frames import Frame, Opcode
from websockets.server import ServerProtocol

from server import sockets
from server.frames import EXTENSION
from server.sockets import FRAGMENTS_MOST, PINGS_MOST, WAITING_MOST, FrameProtocol
from tests.bare import Bare
from tests.client import eventually, note
from tests.conftest import Serve
from tests.servers import Furnished, Live, furnished


@pytest.fixture
async def live(serve: Serve) -> Live:
    return await serve()


@pytest.fixture
async def at(live: Live) -> Furnished:
    return await furnished(live.hub)


@pytest.fixture
async def bare(live: Live, at: Furnished) -> AsyncIterator[Bare]:
    async with Bare(*await live.dial()) as bare:
        await bare.hello(at)
        yield bare


def socket_of(live: Live) -> Any:
    """The one socket that the server has."""
    (found,) = (p for p in live.server.server_state.connections if hasattr(p, "conn"))
    return found


def test_both_are_the_ones_that_were_read() -> None:
    assert ("0.54.0", "17.4") == (version("uvicorn"), version("websockets"))


def test_uvicorns_private_names_are_where_we_lean_on_them() -> None:
    protocol = uvicorns.WebSocketsSansIOProtocol
    for name in (
        "connection_made",
        "connection_lost",
        "data_received",
        "handle_connect",
        "handle_text",
        "handle_cont",
        "handle_ping",
        "handle_close",
        "handle_parser_exception",
        "send_receive_event_to_app",
        "keepalive_timeout",
        "shutdown",
    ):
        ours, theirs = getattr(FrameProtocol, name), getattr(protocol, name)
        assert list(signature(ours).parameters) == list(signature(theirs).parameters), name
    config = uvicorn.Config(lambda: None)
    config.load()
    made = protocol(config, uvicorn.server.ServerState(), {}, asyncio.new_event_loop())
    made.loop.close()
    for name in (
        "close_sent",
        "close_timer",
        "conn",
        "disconnected",
        "frames",
        "loop",
        "queue",
        "read_paused",
        "transport",
    ):
        assert hasattr(made, name), name
    assert isinstance(made.conn, ServerProtocol)
    assert {"fail", "send_close", "data_to_send"} <= set(dir(made.conn))


async def test_a_text_frame_is_not_ours(bare: Bare, caplog: pytest.LogCaptureFixture) -> None:
    bare.frame(Opcode.TEXT, b"\xff\xfe not even text")
    assert 4400 == await bare.code()
    assert "Traceback" not in caplog.text


async def test_a_quarter_megabyte_of_pings_is_cut(bare: Bare) -> None:
    bare.writer.write(Frame(Opcode.PING, b"").serialize(mask=True) * 40_000)
    assert 4429 == await bare.code()


async def test_some_pings_are_answered(bare: Bare) -> None:
    for n in range(PINGS_MOST):
        bare.frame(Opcode.PING, b"%3d" % n)
    async with asyncio.timeout(10):
        await bare.reader.readuntil(b"%3d" % (PINGS_MOST - 1))


async def test_pongs_that_are_not_read_do_not_pile_up(
    bare: Bare, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "PINGS_MOST", 10**9)
    bare.writer.transport.pause_reading()  # type: ignore[attr-defined]
    protocol = socket_of(live)
    ping = Frame(Opcode.PING, b"x" * 125).serialize(mask=True)
    most = 0
    for _ in range(80):
        bare.writer.write(ping * 500)
        await asyncio.sleep(0)
        most = max(most, protocol.transport.get_write_buffer_size())
    assert most <= sockets.PONGS_UNWRITTEN + 2 * sockets.PIECE


async def test_a_message_in_a_thousand_pieces_is_cut(bare: Bare) -> None:
    bare.frame(Opcode.BINARY, b"\x94", fin=False)
    for _ in range(FRAGMENTS_MOST + 10):
        bare.frame(Opcode.CONT, b"", fin=False)
    assert 4400 == await bare.code()


async def test_a_message_in_some_pieces_is_a_message(bare: Bare, at: Furnished) -> None:
    whole = msgpack.packb(["do", b"c" * 16, note(at.section, "in pieces")])
    bare.frame(Opcode.BINARY, whole[:5], fin=False)
    for at_byte in range(5, len(whole) - 1):
        bare.frame(Opcode.CONT, whole[at_byte : at_byte + 1], fin=False)
    bare.frame(Opcode.CONT, whole[-1:])
    async with asyncio.timeout(10):
        await bare.reader.readuntil(b"in pieces")


async def test_more_frames_than_can_wait_are_cut(bare: Bare) -> None:
    sign = Frame(Opcode.BINARY, msgpack.packb(["pr", 1, 2, 3, ""])).serialize(mask=True)
    bare.writer.write(sign * (WAITING_MOST * 8))
    assert 4429 == await bare.code()


async def test_a_flood_of_presence_within_reason_is_just_dropped(bare: Bare) -> None:
    for _ in range(20):
        sign = Frame(Opcode.BINARY, msgpack.packb(["pr", 1, 2, 3, ""])).serialize(mask=True)
        bare.writer.write(sign * 50)
        await asyncio.sleep(0.005)
    bare.frame(Opcode.PING, b"alive")
    async with asyncio.timeout(10):
        await bare.reader.readuntil(b"alive")


async def test_a_closing_socket_is_gone_even_if_its_peer_takes_nothing(
    bare: Bare, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "CLOSE_SECONDS", 0.05)
    protocol = socket_of(live)
    bare.writer.transport.pause_reading()  # type: ignore[attr-defined]
    protocol.transport.write(b"\0" * 20_000_000)  # far more than the kernels hold
    bare.frame(Opcode.CLOSE, b"\x03\xe8")
    await eventually(lambda: protocol not in live.server.server_state.connections)


async def test_a_peer_that_answers_no_ping_is_let_go(
    bare: Bare, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "CLOSE_SECONDS", 0.05)
    protocol = socket_of(live)
    bare.writer.transport.pause_reading()  # type: ignore[attr-defined]
    protocol.transport.write(b"\0" * 20_000_000)
    protocol.keepalive_timeout()
    await eventually(lambda: protocol not in live.server.server_state.connections)


async def test_a_server_that_ends_waits_for_nobody(
    bare: Bare, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "CLOSE_SECONDS", 0.05)
    protocol = socket_of(live)
    bare.writer.transport.pause_reading()  # type: ignore[attr-defined]
    protocol.transport.write(b"\0" * 20_000_000)
    protocol.shutdown()
    await eventually(lambda: protocol not in live.server.server_state.connections)


async def test_closing_twice_is_closing_once(bare: Bare, live: Live) -> None:
    protocol = socket_of(live)
    writer = protocol.scope["extensions"][EXTENSION]
    writer.close(4403)
    writer.close(4409)
    writer.write(b"late")
    protocol.fail(4400)
    assert 4403 == await bare.code()


async def test_an_open_socket_keeps_no_headers(live: Live, at: Furnished) -> None:
    async with live.client(at) as client:
        protocol = socket_of(live)
        assert [] == protocol.scope["headers"]
        assert not hasattr(protocol, "request")
        assert "ok" == (await client.do(note(at.section)))[0]


async def test_an_ended_socket_leaves_no_ring_of_references(live: Live, at: Furnished) -> None:
    async with live.client(at):
        protocol = socket_of(live)
        scope = protocol.scope
        writer = weakref.ref(protocol)
        del protocol
    await eventually(lambda: not live.server.server_state.tasks)
    assert EXTENSION not in scope["extensions"]
    gc.collect()
    assert writer() is None


async def test_messages_are_taken_at_once_until_there_are_too_many(
    live: Live, at: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one call a few are acted on directly; the rest waits in the queue, in order."""
    monkeypatch.setattr(sockets, "DIRECT_MOST", 3)
    async with live.client(at) as ana:
        texts = [f"{n}" for n in range(20)]
        cids = [await ana.send(note(at.section, text)) for text in texts]
        answers = [await ana.answer(cid) for cid in cids]
    assert ["ok"] * 20 == [answer[0] for answer in answers]
    assert [form[3] for form in ana.forms if form[0] == "note.added"] == texts


def masked(payload: bytes) -> bytes:
    return Frame(Opcode.BINARY, payload).serialize(mask=True)


async def test_what_looks_like_a_message_inside_another_is_none(live: Live, at: Furnished) -> None:
    """A long message comes in two pieces, and the second looks like a whole short one."""
    inner = masked(msgpack.packb(["do", b"inner---", note(at.section, "smuggled")]))
    assert len(inner) < 126
    for head in (masked(b"\0" * 300)[:20], masked(b"")[:1], b"\x02\x80\0\0\0\0"):
        stranger = Bare(*await live.dial())
        async with stranger:
            await stranger.hello(at)
            stranger.writer.write(head)
            await stranger.writer.drain()
            await asyncio.sleep(0.05)  # the rest comes in a call of its own
            stranger.writer.write(inner)
            await stranger.writer.drain()
            await asyncio.sleep(0.05)
    texts = [each.text for each in (await live.room(at)).board.notes.values()]
    assert "smuggled" not in texts


async def test_a_whole_message_after_one_in_pieces_is_taken(
    bare: Bare, live: Live, at: Furnished
) -> None:
    room = await live.room(at)
    for n, cut in enumerate((1, 2, 5, 6, 20)):
        split = masked(msgpack.packb(["do", b"split--%d" % n, note(at.section, f"split {n}")]))
        bare.writer.write(split[:cut])
        await bare.writer.drain()
        await asyncio.sleep(0.02)
        bare.writer.write(split[cut:])
        await bare.writer.drain()
        await asyncio.sleep(0.02)
        bare.writer.write(masked(msgpack.packb(["do", b"whole--%d" % n, note(at.section, f"{n}")])))
        await eventually(lambda: len(room.board.notes) == 2 * n + 2)  # noqa: B023
