"""A seat's sockets on the real server: what it may do, and what ends them."""

from __future__ import annotations

import os

import msgpack

from board.state import Role, SeatId
from tests.client import eventually, note
from tests.conftest import Serve
from tests.server.sockets import OTHER, PARTICIPANT, came
from tests.servers import furnished


async def test_a_note_reaches_everybody_once(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as ana, live.client(at, PARTICIPANT) as bo:
        answer = await ana.do(note(at.section, "roses"))
        await bo.reach(answer[1])
        assert ["roses"] == [form[3] for form in bo.forms if form[0] == "note.added"]
        assert 0 == ana.gaps == bo.gaps


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


async def test_who_is_removed_for_good_is_told_so_until_that_is_taken_back(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as host, live.client(at, PARTICIPANT) as bo:
        assert "ok" == (await host.do(["seat.ban", bo.seat]))[0]
        assert 4405 == await bo.gone()
        assert ["seat.removed", bo.seat] in host.forms  # others learn no more than that
        again = await came(live, at)
        assert 4405 == again.closed
        await again.leave()
        assert "ok" == (await host.do(["seat.return", bo.seat]))[0]
        async with live.client(at, PARTICIPANT) as back:
            assert bo.seat == back.seat
            assert "ok" == (await back.do(note(at.section)))[0]


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
