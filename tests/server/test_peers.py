"""One board in two processes: what one writes the other shows, whatever becomes of messages."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgpack
import pytest
from msgspec import Struct
from msgspec.structs import replace

from board import wire
from board.seats import GiveRole, RemoveSeat
from board.settings import TitleBoard
from board.state import BoardId, Role, SeatId, Seq
from server import hub as hubs_of
from server import peers
from server.hub import Hub
from server.log import Links, NoBoard, Unavailable
from server.presence import SILENT_SECONDS
from server.room import Room
from tests.air import Air, AirBus
from tests.client import eventually
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, SpyLog, enter


class Side(Struct):
    """One process, and the board's room in it."""

    hub: Hub
    log: SpyLog
    bus: AirBus
    room: Room


class Two(Struct):
    """Two processes that serve the same board."""

    air: Air
    at: Furnished
    here: Side
    there: Side

    async def write(self, title: str) -> None:
        """Change the board here."""
        await self.here.room.ask(TitleBoard(title), seat=SeatId(self.at.seats[0]))

    async def seen(self, title: str) -> None:
        """Wait until it is so there."""
        await eventually(lambda: self.there.room.board.about.title == title, 5)


class ReadLog(SpyLog):
    """Counts how often it was read on."""

    reads = 0

    async def read(self, board: BoardId, *, epoch: str, after: Seq) -> list[bytes]:
        self.reads += 1
        return await super().read(board, epoch=epoch, after=after)


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Two]:
    air = Air()
    logs = [ReadLog(tmp_path / "groundswell.db") for _ in range(2)]
    buses = [AirBus(air, name) for name in ("here", "there")]
    hubs = [hub_on(tmp_path, log, bus) for log, bus in zip(logs, buses, strict=True)]
    at = await furnished(hubs[0], 4)
    rooms = [await hub.room(at.board) for hub in hubs]
    sides = [Side(*parts) for parts in zip(hubs, logs, buses, rooms, strict=True)]
    await asyncio.sleep(0.01)
    logs[1].reads = 0
    yield Two(air, at, *sides)
    for hub in hubs:
        await hub.drain()


def reads(side: Side) -> int:
    assert isinstance(side.log, ReadLog)
    return side.log.reads


async def test_what_is_written_here_is_shown_there_without_reading_the_log(two: Two) -> None:
    guest = await enter(two.there.hub, two.at, 1)
    await two.write("Both")
    await two.seen("Both")
    assert ["board.titled", "Both"] == guest.client.forms[-1][:2]
    assert 0 == reads(two.there)


async def test_what_is_lost_shows_as_a_gap_and_is_read(two: Two) -> None:
    two.air.lose = 1
    await two.write("Lost")
    two.air.lose = 0
    await two.write("Heard")
    await two.seen("Heard")
    assert 1 == reads(two.there)


async def test_a_last_word_that_is_lost_is_murmured_within_a_second(two: Two) -> None:
    two.air.lose = 1
    await two.write("Silence follows")
    two.air.lose = 0
    two.here.hub.start()
    await two.seen("Silence follows")


async def test_without_a_bus_the_log_is_looked_into_every_second(two: Two) -> None:
    two.here.bus.fall()
    two.there.bus.fall()
    await two.write("Alone")
    two.there.hub.start()
    await two.seen("Alone")


async def test_after_an_interruption_the_log_is_read(two: Two) -> None:
    two.there.bus.fall()
    await two.write("Meanwhile")
    two.there.bus.rise()
    await two.seen("Meanwhile")


async def test_a_flood_ends_in_one_look_into_the_log(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "HEARD_MOST", 3)
    for _ in range(9):
        two.there.room._peers.hear(b"noise")
    await eventually(lambda: reads(two.there))
    assert 1 == reads(two.there)


async def test_what_strangers_say_is_not_heard(two: Two) -> None:
    await two.write("True")
    await two.seen("True")
    (true,) = [said for said in two.air.said if b"board.titled" in said]
    forged = [b"", b"x" * 40, true[:-1] + b"!", true[16:], true[:16] + b"\xc1"]
    for message in forged:
        two.there.room._peers.hear(message)
    await asyncio.sleep(0.05)
    assert ("True", 0) == (two.there.room.board.about.title, reads(two.there))


async def test_another_versions_words_make_one_look(two: Two) -> None:
    ours = two.here.room._peers
    body = b"\x92\xa5later\x01"
    two.there.room._peers.hear(ours._seal(body) + body)
    await eventually(lambda: reads(two.there))


async def test_old_and_doubled_news_change_nothing(two: Two) -> None:
    two.air.repeat = 1
    for title in ("one", "two", "three"):
        await two.write(title)
    for message in list(two.air.said):
        two.there.room._peers.hear(message)
    await two.seen("three")
    assert two.here.room.board == two.there.room.board
    assert 0 == reads(two.there)


async def test_both_write_and_both_agree(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs_of, "WATCH_SECONDS", 0.02)
    two.air.lose, two.air.late = 0.5, 0.01
    seats = [SeatId(seat) for seat in two.at.seats]
    await asyncio.gather(
        *(
            side.room.ask(TitleBoard(f"{at} {n}"), seat=seats[0])
            for n in range(20)
            for at, side in enumerate((two.here, two.there))
        )
    )
    two.here.hub.start()
    two.there.hub.start()
    await eventually(lambda: two.here.room.board == two.there.room.board, 5)


async def test_a_private_ballot_reaches_its_own_seat_there_and_nobody_else(two: Two) -> None:
    voter, other = await enter(two.there.hub, two.at, 1), await enter(two.there.hub, two.at, 2)
    host, twin = await enter(two.here.hub, two.at, 0), await enter(two.here.hub, two.at, 1)
    await asked(host, ["note.add", "n" * 16, two.at.section, "a", "en", "yellow", 0, 0, ""])
    await asked(host, ["vote.open", "v" * 16, [two.at.section], 0, 0, True])
    await eventually(lambda: "v" * 16 in two.there.room._ledger.masks.keys)
    await asked(twin, ["vote.cast", "v" * 16, "n" * 16, 1])
    head = two.here.room.board.seq
    await eventually(lambda: other.client.head == voter.client.head == head)
    assert "own" == voter.client.forms[-1][0]
    assert "ballot.cast" == voter.client.forms[-1][2][0][0]
    assert ["count", "v" * 16, 1, 0] == other.client.forms[-1][:4]


async def asked(guest: Guest, command: list[Any]) -> None:
    """Ask, and see that it was done."""
    cid = bytes(msgpack.packb(command))[:16].ljust(16, b"-")
    guest.connection.take(wire.frame(bytes(msgpack.packb(["do", cid, command]))))
    answer = await guest.answer(cid)
    assert "ok" == answer[0], answer


async def test_who_is_here_is_known_there(two: Two) -> None:
    guest = await enter(two.here.hub, two.at, 1)
    n = guest.connection.n
    two.here.room.murmur(again=False)
    await eventually(lambda: 1 == len(two.there.room.crowd.presence))
    late = await enter(two.there.hub, two.at, 2)
    assert {n, late.connection.n} == late.client.here
    guest.connection.end(1000)
    two.here.room.murmur(again=False)
    await eventually(lambda: {late.connection.n} == late.client.here)


async def silence(air: Air) -> int:
    """Wait until nobody has anything more to say; return how much was said."""
    said = -1
    while said != len(air.said):
        said = len(air.said)
        await asyncio.sleep(0.1)
    return said


async def test_a_new_process_is_told_who_is_here_at_once(two: Two) -> None:
    guest = await enter(two.here.hub, two.at, 1)
    two.here.room.murmur(again=False)
    third = hub_on(two.here.hub.settings.data, bus=AirBus(two.air, "third"))
    said = await silence(two.air)
    room = await third.room(two.at.board)
    await eventually(lambda: guest.connection.n in room.crowd.presence._connections)
    await asyncio.sleep(0.05)
    assert len(two.air.said) - said <= 6  # each tells each once, and then there is silence
    await third.drain()


async def test_a_board_that_is_not_there_is_not_listened_to(two: Two) -> None:
    with pytest.raises(NoBoard):
        await two.here.hub.room("x" * 22)
    assert not two.air.listeners[BoardId("x" * 22)]


async def test_people_of_a_process_that_fell_silent_are_gone(two: Two) -> None:
    presence = two.there.room.crowd.presence
    presence.elsewhere("gone", (7, 8), 10.0)
    presence.forget_silent(10.0 + SILENT_SECONDS)
    assert 2 == len(presence)
    presence.forget_silent(10.1 + SILENT_SECONDS)
    assert 0 == len(presence)


async def test_hands_and_cursors_cross_over(two: Two) -> None:
    guest, other = await enter(two.here.hub, two.at, 1), await enter(two.there.hub, two.at, 2)
    two.here.room.murmur(again=False)
    await eventually(lambda: guest.connection.n in other.client.here)
    two.here.room.sign(guest.connection.n, 1, 5, 6, "")
    await eventually(lambda: other.client.signs)
    assert [guest.connection.n, 1, 5, 6, ""] == other.client.signs[-1]
    assert 1 == sum(b"signs" in said for said in two.air.said)


async def test_renewed_links_end_old_connections_there(two: Two) -> None:
    guest, host = await enter(two.there.hub, two.at, 1), await enter(two.there.hub, two.at, 0)
    await two.here.hub.rotate(two.here.room, Role.PARTICIPANT)
    await eventually(lambda: 4403 == guest.ear.code, 2)
    assert host.ear.code is None
    assert two.here.room.links == two.there.room.links


async def test_links_that_two_processes_renew_at_once_are_all_renewed(two: Two) -> None:
    """SY23, G16: also where one of them has not heard of the other, and twice in one process."""
    guest, host = await enter(two.there.hub, two.at, 1), await enter(two.there.hub, two.at, 0)
    two.here.bus.fall()
    two.there.bus.fall()
    rotations = [(two.here, Role.PARTICIPANT), (two.there, Role.VIEWER), (two.here, Role.VIEWER)]
    await asyncio.gather(*(side.hub.rotate(side.room, role) for side, role in rotations))
    await two.here.hub.rotate(two.here.room, Role.PARTICIPANT)
    await two.there.hub.rotate(two.there.room, Role.VIEWER)
    stored = (await two.here.log.open(BoardId(two.at.board))).links
    assert (1, 3, 4) == (stored.facilitator, stored.participant, stored.viewer)
    assert stored == two.there.room.links
    assert (4403, None) == (guest.ear.code, host.ear.code)


async def test_links_that_are_always_renewed_elsewhere_are_not_renewed_here(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest, renew = await enter(two.there.hub, two.at, 1), two.here.log.relink

    async def relink(board: BoardId, old: Links, links: Links) -> None:
        await renew(board, old, replace(old, participant=old.participant + 1))
        await renew(board, old, links)

    monkeypatch.setattr(two.there.log, "relink", relink)
    with pytest.raises(Unavailable, match="all the time"):
        await two.there.hub.rotate(two.there.room, Role.VIEWER)
    stored = (await two.here.log.open(BoardId(two.at.board))).links
    assert (6, 1) == (stored.participant, stored.viewer)
    assert 4403 == guest.ear.code  # what the others renewed holds here all the same


async def test_links_that_may_be_stored_are_looked_at(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest, renew = await enter(two.here.hub, two.at, 1), two.there.log.relink

    async def relink(board: BoardId, old: Links, links: Links) -> None:
        await renew(board, old, links)
        raise Unavailable("done, and nobody knows")

    monkeypatch.setattr(two.here.log, "relink", relink)
    with pytest.raises(Unavailable, match="nobody knows"):
        await two.here.hub.rotate(two.here.room, Role.PARTICIPANT)
    await eventually(lambda: 4403 == guest.ear.code)


async def test_who_is_removed_here_is_put_out_there(two: Two) -> None:
    guest, other = await enter(two.there.hub, two.at, 1), await enter(two.there.hub, two.at, 2)
    host = SeatId(two.at.seats[0])
    await two.here.room.ask(GiveRole(SeatId(two.at.seats[2]), Role.FACILITATOR), seat=host)
    await two.here.room.ask(RemoveSeat(SeatId(two.at.seats[1])), seat=host)
    await eventually(lambda: 4403 == guest.ear.code)
    await eventually(lambda: other.connection.role is Role.FACILITATOR)


async def test_a_restored_board_ends_the_room_of_its_old_history(two: Two) -> None:
    guest = await enter(two.there.hub, two.at, 1)
    before = two.there.room
    await two.here.log.renew()
    two.there.room._peers.missed()
    await eventually(lambda: 1012 == guest.ear.code)
    now = await two.there.hub.room(two.at.board)
    assert now is not before
    assert now.epoch != before.epoch


async def test_a_room_of_an_old_history_writes_nothing(two: Two) -> None:
    await two.here.log.renew()
    guest = await enter(two.here.hub, two.at, 0)
    appended = len(two.here.log.appended)
    cid = b"c" * 16
    guest.ask(TitleBoard("of another time"), cid)
    assert "unavailable" == (await guest.answer(cid))[1]
    await eventually(lambda: 1012 == guest.ear.code)
    assert appended == len(two.here.log.appended)


async def test_what_was_written_though_it_seemed_lost_is_shown_soon(two: Two) -> None:
    two.here.log.lose_acknowledgement = True
    with pytest.raises(Exception, match="unavailable"):
        await two.write("Written")
    two.here.log.lose_acknowledgement = False
    await eventually(lambda: "Written" == two.here.room.board.about.title, 3)


async def test_a_log_that_cannot_be_read_is_asked_again(
    two: Two, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def away(*_: object) -> dict[BoardId, object]:
        raise Unavailable("the test says so")

    monkeypatch.setattr(peers, "RETRY_SECONDS", 0.01)
    with monkeypatch.context() as context, caplog.at_level(logging.WARNING):
        context.setattr(two.there.log, "heads", away)
        two.air.lose = 1
        await two.write("Later")
        two.there.room._peers.missed()
        await eventually(lambda: caplog.records)
    await two.seen("Later")
