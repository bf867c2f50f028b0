"""Sockets on the real server: who comes in, who is sent away, and with which code."""

from __future__ import annotations

import asyncio
import os
import socket

import msgpack
import pytest
import websockets

from board.seats import RemoveSeat
from board.state import Role, SeatId
from server import connection
from server.clock import StillClock
from tests.client import Client, eventually, note
from tests.conftest import Serve
from tests.replica import layer_sum
from tests.servers import Furnished, Live, furnished

FACILITATOR, PARTICIPANT, OTHER = 0, 1, 2


async def came(live: Live, at: Furnished, seat: int = PARTICIPANT, **hello: object) -> Client:
    """A client that said hello, whatever came of it."""
    client = live.client(at, seat)
    await client.connect(**hello)
    return client


async def test_a_note_reaches_everybody_once(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        answer = await ana.do(note(at.section, "roses"))
        await bo.reach(answer[1])
        assert ["roses"] == [form[3] for form in bo.forms if form[0] == "note.added"]
        assert 0 == ana.gaps == bo.gaps


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


async def test_a_removed_seat_is_sent_away_and_stays_out(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub, 3)
    async with live.client(at) as host, live.client(at, PARTICIPANT) as bo:
        async with live.client(at, OTHER) as cy:
            answer = await host.do(["seat.remove", bo.seat])
            assert 4403 == await bo.gone()
            assert ["seat.removed", bo.seat] in bo.forms
            assert "ok" == (await cy.do(note(at.section)))[0]
        again = await came(live, at)
        assert 4403 == again.closed
        await again.leave()
        assert "ok" == answer[0]


async def test_a_rotated_link_ends_those_who_came_by_it(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as host, live.client(at, PARTICIPANT) as bo:
        await live.hub.rotate(await live.room(at), Role.PARTICIPANT)
        assert 4403 == await bo.gone()
        again = await came(live, at)
        assert 4401 == again.closed
        await again.leave()
        assert "ok" == (await host.do(note(at.section)))[0]


async def test_what_a_revoked_socket_had_already_sent_is_not_done(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    room = await live.room(at)
    async with live.client(at, PARTICIPANT) as bo:
        (server_side,) = room.crowd.connections
        (protocol,) = live.server.server_state.connections
        for _ in range(5):  # received, and not looked at yet
            frame = msgpack.packb(["do", os.urandom(16), note(at.section)])
            protocol.queue.put_nowait({"type": "websocket.receive", "bytes": frame})  # type: ignore[union-attr]
        server_side.end(4403)
        assert 4403 == await bo.gone()
    await eventually(lambda: not live.server.server_state.tasks)
    async with live.client(at) as host:
        await host.do(["board.title", "Later"])  # whatever was asked before is done by now
    assert [] == list(room.board.notes)


async def test_the_fourth_connection_of_a_seat_replaces_the_first(serve: Serve) -> None:
    live = await serve(connections_per_seat=3)
    at = await furnished(live.hub)
    tabs = [await came(live, at) for _ in range(4)]
    assert 4409 == await tabs[0].gone()
    await tabs[0].leave()  # and its late close kills nothing
    room = await live.room(at)
    assert 3 == len(room.crowd.connections) == len(room.crowd.seats[SeatId(at.seats[PARTICIPANT])])
    assert 1 == len(room.crowd.presence)
    answer = await tabs[3].do(note(at.section))
    for tab in tabs[1:]:
        await tab.reach(answer[1])
        assert tab.closed is None
        await tab.leave()


async def test_a_late_close_of_the_old_socket_leaves_the_new_one(serve: Serve) -> None:
    live = await serve(connections_per_seat=1)
    at = await furnished(live.hub)
    room = await live.room(at)
    old = await came(live, at)
    (first,) = room.crowd.connections
    new = await came(live, at)
    (second,) = room.crowd.connections
    assert first is not second
    first.forget()
    room.leave(first)
    assert (
        [second] == list(room.crowd.connections) == room.crowd.seats[SeatId(at.seats[PARTICIPANT])]
    )
    assert "ok" == (await new.do(note(at.section)))[0]
    await old.leave()
    await new.leave()


async def test_a_full_board_says_so(serve: Serve) -> None:
    live = await serve(connections_per_board=1)
    at = await furnished(live.hub)
    async with live.client(at):
        late = await came(live, at)
        assert 1013 == late.closed
        await late.leave()


async def test_a_viewer_reads_and_does_nothing(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub, 3, viewers=1)
    async with live.client(at) as host, live.client(at, 2) as viewer:
        assert "viewer" == viewer.welcome[1]
        answer = await viewer.do(note(at.section))
        assert ["no", "not-allowed"] == answer[:2]
        await viewer.present(1, 5, 5)
        await host.present(1, 7, 7)
        await viewer.until(lambda: viewer.signs)
        added = await host.do(note(at.section, "roses"))
        await viewer.reach(added[1])
        assert {sign[1:4] == [1, 7, 7] for sign in viewer.signs} == {True}
        assert "roses" == viewer.forms[-1][3]


async def test_a_role_given_counts_at_once(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as host, live.client(at, PARTICIPANT) as bo:
        assert "no" == (await bo.do(["board.lock", True]))[0]
        given = await host.do(["role.give", bo.seat, "viewer"])
        await bo.reach(given[1])
        await bo.present(1, 5, 5)
        await host.do(["role.give", bo.seat, "facilitator"])
        assert "ok" == (await bo.do(["board.lock", True]))[0]
        assert [] == host.signs


async def test_who_is_too_fast_waits_and_then_goes(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await serve(commands_per_second=1)
    at = await furnished(live.hub)
    room = await live.room(at)
    clock = StillClock()
    monkeypatch.setattr(room, "clock", clock)
    async with live.client(at, PARTICIPANT) as bo:
        for _ in range(4):
            assert "ok" == (await bo.do(note(at.section)))[0]
        for _ in range(connection.TOO_FAST - 1):
            answer = await bo.do(note(at.section))
            assert ["no", "slow-down"] == answer[:2]
            assert 0 < answer[2]["wait"] <= 1_000
            answer = await bo.do(note(at.section))  # the same burst: counts once
            assert "slow-down" == answer[1]
            clock.forward(1_001)
            assert "ok" == (await bo.do(note(at.section)))[0]
        await bo.send(note(at.section))
        await bo.send(note(at.section))
        assert 4429 == await bo.gone()


async def batch(client: Client, section: str, size: int) -> object:
    """Ask for so many notes at once; return how that was answered."""
    return (await client.answer(await client.send_all(note(section) for _ in range(size))))[0]


async def test_who_sends_batches_leaves_half_of_the_board_to_others(serve: Serve) -> None:
    """SY22."""
    live = await serve(board_commands_per_second=20)
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        assert "ok" == await batch(bo, at.section, 40)
        for _ in range(connection.TOO_FAST):
            assert "no" == await batch(bo, at.section, 40)
            assert "ok" == (await ana.do(note(at.section)))[0]


async def test_nobody_has_to_go_because_others_fill_a_board(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SY22."""
    live = await serve(board_commands_per_second=20)
    at = await furnished(live.hub, 3)
    clock = StillClock()
    monkeypatch.setattr(await live.room(at), "clock", clock)
    ana, bo, cy = (live.client(at, seat) for seat in (FACILITATOR, PARTICIPANT, OTHER))
    async with ana, bo, cy:
        assert "ok" == await batch(bo, at.section, 40) == await batch(cy, at.section, 40)
        for _ in range(connection.TOO_FAST + 1):
            assert ["no", "slow-down"] == (await ana.do(note(at.section)))[:2]
            clock.forward(1_001)
            assert "ok" == await batch(bo, at.section, 10) == await batch(cy, at.section, 10)
        assert ana.closed is None


async def test_coming_back_does_not_refill_the_bucket(serve: Serve) -> None:
    live = await serve(commands_per_second=1, beat_seconds=0.02)
    at = await furnished(live.hub)
    async with live.client(at, PARTICIPANT) as bo:
        for _ in range(4):
            await bo.do(note(at.section))
    await asyncio.sleep(0.1)  # some heartbeats, in which it is not forgotten
    async with live.client(at, PARTICIPANT) as bo:
        assert "slow-down" == (await bo.do(note(at.section)))[1]


async def test_more_than_32_at_a_time_are_too_many(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana:
        cids = [await ana.send(note(at.section)) for _ in range(200)]
        answers = [await ana.answer(cid) for cid in cids if ana.closed is None]
        assert {"ok", "no"} >= {answer[0] for answer in answers}
        said = [answer[1] for answer in answers if answer[0] == "no"]
        assert {"slow-down"} >= set(said)
        room = await live.room(at)
        assert sum(answer[0] == "ok" for answer in answers) == len(room.board.notes)


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
