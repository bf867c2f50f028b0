"""The figures: true, cheap, for few eyes, and without a word of anybody's."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import msgpack
import pytest
from prometheus_client import Counter, Histogram
from prometheus_client.parser import text_string_to_metric_families
from starlette.types import Scope

from board import wire
from board.settings import TitleBoard
from board.state import SeatId
from server import presence, probes
from server.app import create_app
from server.health import Ready
from server.hub import Hub
from server.levels import Levels
from server.settings import Settings
from tests.air import Air, AirBus
from tests.client import eventually, note
from tests.conftest import Serve
from tests.server.conftest import HERE, Web
from tests.servers import Furnished, furnished, hub_on
from tests.spies import SpyLog, enter

OPERATING = Path(__file__).resolve().parents[2] / "docs/OPERATING.md"
Labels = dict[str, str]
OK = Ready(ready=True, log="ok", bus="alone", loop="ok", memory="ok", draining=False)
MAY_BE_LABELS = {"le", "outcome", "way", "code", "part", "version"}


def figures(text: str) -> list[tuple[str, Labels, float]]:
    """All figures with their labels."""
    return [
        (sample.name, sample.labels, sample.value)
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    ]


def figure(hub: Hub, name: str, **labels: str) -> float:
    """One figure as somebody reads it; 0 where it has not been counted yet."""
    text = hub.metrics.text("", Levels(hub, OK))[0].decode()
    found = [v for n, of, v in figures(text) if n == f"groundswell_{name}" and of == labels]
    return found[0] if found else 0.0


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[list[Hub]]:
    """Two processes on one log, with a bus between them."""
    air = Air()
    hubs = [hub_on(tmp_path, bus=AirBus(air, name)) for name in ("here", "there")]
    yield hubs
    for hub in hubs:
        await hub.drain()


async def test_levels_are_those_of_the_rooms(hub: Hub) -> None:
    assert 0 == figure(hub, "rooms") == figure(hub, "connections")
    at = await furnished(hub)
    guests = [await enter(hub, at, seat) for seat in (0, 1, 1)]
    assert 1 == figure(hub, "rooms")
    assert 3 == figure(hub, "connections")
    guests[0].connection.end(4403)
    assert 2 == figure(hub, "connections")


async def test_what_waits_is_counted_while_it_waits(tmp_path: Path) -> None:
    log = SpyLog(tmp_path / "groundswell.db")
    hub = hub_on(tmp_path, log)
    at = await furnished(hub)
    guest = await enter(hub, at)
    log.held.clear()
    for n in range(4):
        guest.connection.unanswered = 0
        guest.ask(TitleBoard(f"title {n}"), b"command%d" % n)
        await asyncio.sleep(0.05)
    assert 3 == figure(hub, "asks_waiting")  # the first is on its way to the log
    log.held.set()
    await guest.answer(b"command3")
    assert 0 == figure(hub, "asks_waiting")
    await hub.drain()


async def test_commands_are_counted_by_what_became_of_them(hub: Hub) -> None:
    at = await furnished(hub)
    before = figure(hub, "commands_total", outcome="ok")
    host, guest = await enter(hub, at), await enter(hub, at, 1)
    host.ask(TitleBoard("another"), b"command1")
    guest.ask(TitleBoard("not mine to say"), b"command2")
    assert "ok" == (await host.answer(b"command1"))[0]
    assert "not-allowed" == (await guest.answer(b"command2"))[1]
    assert before + 1 == figure(hub, "commands_total", outcome="ok")
    assert 1 == figure(hub, "commands_total", outcome="not-allowed")
    host.connection.unanswered = 99
    host.ask(TitleBoard("too many"), b"command3")
    assert 1 == figure(hub, "commands_total", outcome="slow-down")


async def test_a_tick_is_timed_and_its_frames_counted(hub: Hub) -> None:
    at = await furnished(hub)
    guests = [await enter(hub, at, seat) for seat in (0, 1, 1)]
    await asyncio.sleep(0.1)
    names = ("turn_seconds_count", "commit_seconds_count", "fanout_seconds_count", "frames_total")
    before = [figure(hub, name) for name in names]
    guests[0].ask(TitleBoard("another"), b"command1")
    await guests[0].answer(b"command1")
    await asyncio.sleep(0.05)
    assert [1, 1, 1, 3] == [figure(hub, n) - was for n, was in zip(names, before, strict=True)]
    assert 0 < figure(hub, "commit_seconds_sum") <= figure(hub, "turn_seconds_sum")
    assert 0 < figure(hub, "commit_last_timestamp_seconds")


async def test_bytes_stay_counted_when_their_reader_has_gone(hub: Hub) -> None:
    at = await furnished(hub)
    guests = [await enter(hub, at, seat) for seat in (0, 1)]
    written = sum(guest.connection.written for guest in guests)
    assert written == figure(hub, "written_bytes_total") > 100
    guests[0].connection.end(4403)
    assert written <= figure(hub, "written_bytes_total")


async def test_a_delivery_costs_no_count(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many figures are touched for four readers as for one."""
    at, touched = await furnished(hub), 0
    room = await hub.room(at.board)
    monkeypatch.setattr(presence, "HERE_SECONDS", 0.0)

    def touching(old: Any) -> Any:
        def new(self: Any, *args: Any) -> None:
            nonlocal touched
            touched += 1
            old(self, *args)

        return new

    monkeypatch.setattr(Counter, "inc", touching(Counter.inc))
    monkeypatch.setattr(Histogram, "observe", touching(Histogram.observe))

    async def touches(cid: bytes) -> int:
        await eventually(lambda: room.crowd.presence.wait(time.monotonic()) is None)
        nonlocal touched
        touched = 0
        guests[0].ask(TitleBoard(cid.decode()), cid)
        await guests[0].answer(cid)
        await asyncio.sleep(0.05)
        return touched

    guests = [await enter(hub, at)]
    alone = await touches(b"command1")
    guests += [await enter(hub, at, 1) for _ in range(3)]
    assert alone == await touches(b"command2")
    assert 0 < alone < 10


async def test_two_processes_tell_how_events_came(two: list[Hub]) -> None:
    here, there = two
    at = await furnished(here)
    rooms = [await hub.room(at.board) for hub in two]
    await asyncio.sleep(0.05)
    own = figure(here, "events_total", way="here")
    await rooms[0].ask(TitleBoard("over the bus"), seat=SeatId(at.seats[0]))
    await eventually(lambda: rooms[1].board.about.title == "over the bus")
    assert own + 1 == figure(here, "events_total", way="here")
    assert 1 == figure(there, "events_total", way="bus")
    assert 0 == figure(there, "conflicts_total") == figure(there, "events_total", way="log")


async def test_a_gap_is_counted_as_it_is_closed(two: list[Hub]) -> None:
    here, there = two
    at = await furnished(here)
    rooms = [await hub.room(at.board) for hub in two]
    await asyncio.sleep(0.05)
    assert isinstance(there.bus, AirBus)
    there.bus.fall()
    await rooms[0].ask(TitleBoard("unheard"), seat=SeatId(at.seats[0]))
    await rooms[1].ask(TitleBoard("first reads what it missed"), seat=SeatId(at.seats[0]))
    assert 1 == figure(there, "conflicts_total")
    assert 1 == figure(there, "catch_ups_total") == figure(there, "events_total", way="log")
    assert 0 == figure(there, "events_total", way="bus")


async def test_a_log_that_is_away_is_counted(tmp_path: Path) -> None:
    log = SpyLog(tmp_path / "groundswell.db")
    hub = hub_on(tmp_path, log)
    at = await furnished(hub)
    guest = await enter(hub, at)
    log.away = True
    guest.ask(TitleBoard("not saved"), b"command1")
    assert "unavailable" == (await guest.answer(b"command1"))[1]
    assert 1 == figure(hub, "commits_lost_total")
    assert 1 == figure(hub, "commands_total", outcome="unavailable")
    assert hub.metrics.lost_at > 0
    log.away = False
    guest.ask(TitleBoard("saved"), b"command2")
    await guest.answer(b"command2")
    assert hub.metrics.lost_at < 0
    await hub.drain()


async def test_connections_end_by_their_codes(serve: Serve) -> None:
    live = await serve(hello_seconds=0.1)
    at = await furnished(live.hub)
    stranger, silent = live.client(at), live.client(at)
    await stranger.connect(token="wrong")
    await silent.open()
    await silent.gone()
    polite, odd, removed, slow = [live.client(at, n) for n in (0, 1, 0, 1)]
    for client in (polite, odd, removed, slow):
        await client.connect()
    await polite.socket.close(1000)
    await odd.socket.close(4999)
    room = await live.room(at)
    await eventually(lambda: len(room.crowd.connections) == 2)
    for connection in list(room.crowd.connections):
        if connection.seat == at.seats[0]:
            connection.end(4403)
        else:
            connection.cut()
    expected = {"4401": 1, "4408": 1, "1000": 1, "1005": 1, "4403": 1, "cut": 1}

    def counted() -> dict[str, int]:
        codes = {code: figure(live.hub, "connections_ended_total", code=code) for code in expected}
        return {code: int(times) for code, times in codes.items()}

    await eventually(lambda: sum(counted().values()) == 6)
    assert expected == counted()
    for client in (stranger, silent, polite, odd, removed, slow):
        await client.leave()


async def test_a_flood_is_told_from_a_goodbye(serve: Serve) -> None:
    live = await serve()
    at = await furnished(live.hub)
    async with live.client(at) as client:
        await client.raw("text, which nobody sends")
        assert 4400 == await client.gone()
    await eventually(lambda: 1 == figure(live.hub, "connections_ended_total", code="4400"))


async def test_no_figure_says_who_or_what(hub: Hub) -> None:
    at: Furnished = await furnished(hub)
    guest = await enter(hub, at)
    guest.connection.take(_do(note(at.section, "canary words"), b"command1"))
    guest.connection.take(_do(note("canary section", "more"), b"command2"))
    await guest.answer(b"command2")
    room = await hub.room(at.board)
    text = hub.metrics.text("", Levels(hub, OK))[0].decode()
    assert {label for _, labels, _ in figures(text) for label in labels} <= MAY_BE_LABELS
    for secret in ("canary", at.board[:6], room.links.code, *at.seats, *at.tokens):
        assert secret not in text


async def test_two_applications_share_nothing(tmp_path: Path) -> None:
    hubs = [hub_on(tmp_path / name) for name in "ab"]
    await furnished(hubs[0])
    assert 0 < figure(hubs[0], "events_total", way="here")
    assert 0 == figure(hubs[1], "events_total", way="here")
    for hub in hubs:
        await hub.drain()


async def test_they_are_read_in_either_format(web: Web) -> None:
    async with web.elsewhere("127.0.0.1") as near:
        await web.board()
        plain = await near.get("/metrics")
        modern = await near.get("/metrics", headers={"Accept": "application/openmetrics-text"})
    assert 200 == plain.status_code == modern.status_code
    assert plain.headers["content-type"].startswith("text/plain")
    assert modern.headers["content-type"].startswith("application/openmetrics-text")
    assert modern.text.endswith("# EOF\n")
    found = {name: value for name, labels, value in figures(plain.text) if not labels}
    assert 1 == found["groundswell_rooms"] == found["groundswell_ready"]
    assert 0 < found["process_resident_memory_bytes"]


async def test_without_a_token_only_this_machine_reads_them(web: Web) -> None:
    lost = (await web.client.get("/metrics/none")).text
    for address, status in (
        ("127.0.0.1", 200),
        ("127.8.9.10", 200),
        ("::1", 200),
        ("::ffff:127.0.0.1", 200),
        ("192.0.2.7", 404),
        ("10.0.0.1", 404),
        ("::ffff:192.0.2.7", 404),
        ("", 404),
        ("localhost", 404),
    ):
        async with web.elsewhere(address) as client:
            answer = await client.get("/metrics", headers={"Authorization": "Bearer anything"})
            assert status == answer.status_code, address
            assert (answer.text == lost) == (status == 404)


@pytest.mark.parametrize("name", ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"])
async def test_a_proxy_on_this_machine_asks_for_others(web: Web, name: str) -> None:
    async with web.elsewhere("127.0.0.1") as near:
        assert 404 == (await near.get("/metrics", headers={name: "127.0.0.1"})).status_code


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Bearer let me see", 200),
        ("bearer let me see", 200),
        ("Bearer let me se", 404),
        ("Bearer let me see!", 404),
        ("Bearer", 404),
        ("Basic let me see", 404),
        ("", 404),
    ],
)
async def test_with_a_token_it_takes_the_token(tmp_path: Path, said: str, status: int) -> None:
    settings = Settings(data=tmp_path, secret="a secret", metrics_token="let me see")
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        for address in ("127.0.0.1", "192.0.2.7"):
            transport = httpx.ASGITransport(app, client=(address, 1))
            async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
                answer = await client.get("/metrics", headers={"Authorization": said})
                assert status == answer.status_code


def test_a_peer_without_an_address_is_nobody() -> None:
    scope: Scope = {"type": "http", "headers": [], "client": None}
    assert not probes.readable(scope, Settings())


def _do(command: list[Any], cid: bytes) -> Any:
    return wire.frame(msgpack.packb(["do", cid, command]))


async def test_every_figure_is_explained_and_every_explained_one_is_there(hub: Hub) -> None:
    """An alert on a figure that is not there never rings."""
    text = OPERATING.read_text(encoding="utf-8")
    explained = set(re.findall(r"\bgroundswell_\w+", text))
    hub.metrics.told(["ok"])
    hub.metrics.ended(1000)
    hub.metrics.grouped("done", 1)
    names = {name for name, _, _ in figures(hub.metrics.text("", Levels(hub, OK))[0].decode())}
    ours = {name for name in names if name.startswith("groundswell_")}
    assert set() == explained - ours - {name.removesuffix("_count") for name in ours}
    kinds = {re.sub("_seconds_(count|sum|bucket)$", "_seconds", name) for name in ours}
    assert set() == {name for name in kinds if not name.endswith("_created")} - explained
