"""Coming in by a socket of the real server: who is let in, and who is sent away with which code."""

from __future__ import annotations

import asyncio

import msgpack
import pytest
import websockets

from board.seats import RemoveSeat
from board.state import Role, SeatId
from tests.client import note
from tests.conftest import Serve
from tests.server.sockets import PARTICIPANT, came
from tests.servers import furnished


async def test_a_silent_socket_is_closed(serve: Serve) -> None:
    live = await serve(hello_seconds=0.05)
    client = live.client(await furnished(live.hub))
    await client.open()
    assert 4408 == await client.gone()
    await client.leave()


@pytest.mark.parametrize(
    "frame",
    [
        ["do", b"c" * 16, ["note.raise", "n" * 16]],
        ["pr", 1, 0, 0, ""],
        ["all", b"c" * 16, [["board.lock", True]], False],
    ],
    ids=["do", "pr", "all"],
)
async def test_the_first_frame_is_hello(serve: Serve, frame: list[object]) -> None:
    live = await serve()
    client = live.client(await furnished(live.hub))
    await client.open()
    await client.raw(msgpack.packb(frame))
    assert 4400 == await client.gone()
    await client.leave()


async def test_a_second_hello_ends_it(serve: Serve) -> None:
    live = await serve()
    async with live.client(await furnished(live.hub)) as client:
        await client.hello()
        assert 4400 == await client.gone()


async def test_a_browser_that_goes_before_hello_is_nobodys_trouble(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    client = live.client(at)
    await client.open()
    client.vanish()
    await client.leave()
    async with live.client(at) as other:
        assert ["ok", other.head] == (await other.do(["board.lock", False]))[:2]


async def test_only_the_boards_own_tokens_open_it(serve: Serve) -> None:
    live = await serve()
    at, other = await furnished(live.hub), await furnished(live.hub)
    link = live.hub.access.link((await live.room(at)).id, Role.FACILITATOR, 1)
    forged = at.tokens[0][:-1] + ("A" if at.tokens[0][-1] != "A" else "B")
    for token in ("", "x", link, forged, other.tokens[0], at.tokens[0].swapcase(), "y" * 60_000):
        client = await came(live, at, token=token)
        assert 4401 == client.closed, token[:20]
        await client.leave()


@pytest.mark.parametrize("board", ["", "x", "x" * 22, "x" * 60_000, "../../etc/passwd", "\0" * 22])
async def test_no_other_board_is_there(serve: Serve, board: str) -> None:
    live = await serve()
    client = await came(live, await furnished(live.hub), board=board)
    assert 4404 == client.closed
    await client.leave()


@pytest.mark.parametrize("protocols", [[], ["groundswell.0"], ["chat", "superchat"]])
async def test_another_protocol_is_refused_at_the_door(serve: Serve, protocols: list[str]) -> None:
    live = await serve()
    wanted = [websockets.Subprotocol(name) for name in protocols]
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(live.url, subprotocols=wanted or None, proxy=None)


async def test_a_full_board_says_so(serve: Serve) -> None:
    live = await serve(connections_per_board=1)
    at = await furnished(live.hub)
    async with live.client(at):
        late = await came(live, at)
        assert 1013 == late.closed
        await late.leave()


async def test_a_seat_removed_while_its_snapshot_is_made_stays_out(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await serve()
    at = await furnished(live.hub)
    room = await live.room(at)
    look = room.look

    async def slow_look(hello: object) -> object:
        found = await look(hello)  # type: ignore[arg-type]
        await room.ask(RemoveSeat(SeatId(at.seats[PARTICIPANT])), seat=SeatId(at.seats[0]))
        return found

    monkeypatch.setattr(room, "look", slow_look)
    bo = await came(live, at)
    assert 4403 == bo.closed
    assert [] == bo.order
    assert {} == room.crowd.connections
    await bo.leave()


async def test_a_room_that_closes_while_somebody_enters_is_opened_again(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await serve()
    at = await furnished(live.hub)
    room = await live.room(at)
    look = room.look

    async def slow_look(hello: object) -> object:
        found = await look(hello)  # type: ignore[arg-type]
        room.idle_since -= 1_000
        live.hub._close_idle()
        await asyncio.sleep(0.02)
        return found

    monkeypatch.setattr(room, "look", slow_look)
    async with live.client(at) as ana:
        assert "ok" == (await ana.do(note(at.section)))[0]
        assert await live.room(at) is not room


async def test_our_own_mistake_closes_one_and_is_logged(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_: object) -> None:
        raise ZeroDivisionError

    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        monkeypatch.setattr(await live.room(at), "look", broken)
        bo = await came(live, at)
        assert 1011 == bo.closed
        assert "a connection failed" in caplog.text
        assert "ok" == (await ana.do(note(at.section)))[0]
        await bo.leave()
