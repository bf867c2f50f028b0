"""Coming into a room and going: nothing is missed, and what is private goes to its own seat."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from board import snapshot
from board.agenda import AddRound
from board.casting import CastVote
from board.notes import EditNote
from board.rounds import StartRound
from board.seats import GiveRole
from board.settings import ChangeDoor
from board.state import Board, NoteId, Plan, Refused, Role, RoundId, SeatId
from board.votes import OpenVote
from server.clock import StillClock
from server.hub import Hub
from server.room import Room
from tests.client import Client, eventually
from tests.server.rooms import ANA, BO, HOST, VOTE, add, cid, same_everywhere
from tests.servers import Furnished, furnished, hub_on
from tests.spies import SpyLog, enter, enter_room


async def test_whoever_enters_at_any_moment_misses_nothing(
    hub: Hub, at: Furnished, room: Room, tmp_path: Path
) -> None:
    """The join race: people come while a writer writes, and while a tick is on its way."""
    guests, writing = [await enter(hub, at, HOST)], True

    async def write() -> None:
        while writing:
            await room.ask(add(at), seat=SeatId(at.seats[HOST]))

    writer = asyncio.create_task(write())
    for n in range(60):
        await asyncio.sleep(0.001 * (n % 4))
        guest = await enter(hub, at, 1 + n % 3)
        guests.append(guest)
    writing = False
    await writer
    staying = [guest for guest in guests if not guest.connection.ended]
    assert 1 + 3 * 3 == len(staying)
    await same_everywhere(tmp_path, room, *staying)
    assert [0] * len(guests) == [guest.client.gaps for guest in guests]


async def test_a_snapshot_is_made_once_for_many(
    hub: Hub, at: Furnished, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    shown = snapshot.shown

    def counted(board: Board) -> bytes:
        made.append(board.seq)
        return shown(board)

    monkeypatch.setattr(snapshot, "shown", counted)
    for _ in range(400):
        await room.ask(add(at), seat=SeatId(at.seats[HOST]))
    await asyncio.gather(*(enter(hub, at, n % 4) for n in range(50)))
    assert 1 == len(made)


async def test_a_board_that_runs_away_from_its_snapshot_is_looked_at_again(
    tmp_path: Path, log: SpyLog
) -> None:
    """While the snapshot is compressed more events come than are kept: it does not fit any more."""
    hub = hub_on(tmp_path, log, tail_most=3)
    at = await furnished(hub, 4)
    room = await hub.room(at.board)
    look, looks = room._window.look, 0

    async def slow(board: Board, oldest: int) -> object:
        nonlocal looks
        looks += 1
        found = await look(board, oldest)
        if looks == 1:
            for _ in range(9):
                await room.ask(add(at), seat=SeatId(at.seats[HOST]))
        return found

    room._window.look = slow  # type: ignore[method-assign,assignment]
    ana = await enter_room(room, at, ANA)
    assert 2 == looks
    await same_everywhere(tmp_path, room, ana)
    await hub.drain()


async def test_leaving_twice_is_leaving_once(hub: Hub, at: Furnished, room: Room) -> None:
    ana, again = await enter(hub, at, ANA), await enter(hub, at, ANA)
    room.leave(ana.connection)
    room.leave(ana.connection)
    ana.connection.end(4403)
    assert [again.connection] == list(room.crowd.connections)
    assert 1 == len(room.crowd.presence)


async def test_a_seats_own_ballot_goes_to_its_own_connections_alone(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, id="n" * 16), seat=SeatId(at.seats[HOST]))
    await room.ask(OpenVote(VOTE, (), 5, 5, True), seat=SeatId(at.seats[HOST]))
    one, two = await enter(hub, at, ANA), await enter(hub, at, ANA)
    bo = await enter(hub, at, BO)
    one.ask(CastVote(VOTE, NoteId("n" * 16), 2), first := cid())
    bo.ask(add(at), second := cid())
    await one.answer(first)
    await bo.answer(second)
    for guest in (one, two):
        (own,) = (form for form in guest.client.forms if form[0] == "own")
        assert ["count", VOTE, 1, 0] == own[1][:4]
        assert ["ballot.cast", VOTE] == own[2][0][:2]
    assert [] == [form for form in bo.client.forms if form[0] == "own"]
    assert not any(b"ballot.cast" in frame for frame in bo.ear.frames)
    late = await enter(hub, at, 3)
    await room.ask(CastVote(VOTE, NoteId("n" * 16), 1), seat=SeatId(at.seats[3]))
    assert "own" == late.client.forms[-1][0]


async def test_a_seat_that_joins_while_a_vote_is_open_sees_its_own_ballot(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, id="n" * 16), seat=SeatId(at.seats[HOST]))
    await room.ask(OpenVote(VOTE, (), 5, 5, True), seat=SeatId(at.seats[HOST]))
    seat, token = await hub.take_seat(room, Role.PARTICIPANT)
    newcomer = Furnished(at.board, at.section, [seat], [token])
    guest = await enter(hub, newcomer)
    guest.ask(CastVote(VOTE, NoteId("n" * 16), 2), one := cid())
    await guest.answer(one)
    assert "own" == guest.client.forms[-1][0]


async def test_the_first_words_of_an_altered_note_go_to_their_author(
    hub: Hub, at: Furnished, room: Room
) -> None:
    await room.ask(add(at, "mine", id="n" * 16), seat=SeatId(at.seats[ANA]))
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    await room.ask(EditNote(NoteId("n" * 16), "theirs", "en", 0, 0), seat=SeatId(at.seats[HOST]))
    assert ["note.first", "n" * 16, "mine"] == ana.client.forms[-1][2][0]
    assert not any(b"mine" in frame for frame in bo.ear.frames[4:])
    assert [["note.first", "n" * 16, "mine"]] == (await enter(hub, at, ANA)).client.private


async def test_a_seats_rate_is_forgotten_when_it_is_full_again(
    hub: Hub, at: Furnished, room: Room
) -> None:
    clock = StillClock()
    room.clock = clock
    ana = await enter(hub, at, ANA)
    ana.ask(add(at), one := cid())
    await ana.answer(one)
    ana.connection.end(1000)
    room.beat()
    assert [at.seats[ANA]] == list(room.crowd.rates)
    clock.forward(1_000)
    room.beat()
    assert {} == room.crowd.rates


async def test_a_closed_door_lets_facilitators_in_alone(hub: Hub, at: Furnished) -> None:
    room = await hub.room(at.board)
    await room.ask(ChangeDoor("closed"), seat=SeatId(at.seats[HOST]))
    with pytest.raises(Refused, match="door-closed"):
        await hub.take_seat(room, Role.PARTICIPANT)
    await hub.take_seat(room, Role.FACILITATOR)


async def test_who_comes_late_enters_a_team(hub: Hub, at: Furnished, room: Room) -> None:
    """RO16: at the start those who are here, then whoever comes; each is told their own."""
    host, ana = await enter(hub, at, HOST), await enter(hub, at, ANA)
    pairs, id = Plan("write", "", "", 0, visibility="group", team_size=2), RoundId("r" * 16)
    await room.ask(AddRound(id, pairs, ""), StartRound(id, "", now=False), seat=SeatId(at.seats[0]))
    assert ((SeatId(at.seats[ANA]),),) == room.board.secret.cuts[0].teams
    bo = await enter(hub, at, BO)
    both = ["team", id, 1, [at.seats[ANA], at.seats[BO]]]
    for guest in (host, ana, bo):
        await eventually(partial(_knows, guest.client, both))


async def test_who_was_not_seen_at_the_start_enters_a_team(tmp_path: Path) -> None:
    """RO16: on a process that this one does not hear, or in the moment of the start."""
    one, other = hub_on(tmp_path), hub_on(tmp_path)
    at = await furnished(one, 4)
    room, far = await one.room(at.board), await other.room(at.board)
    await enter(one, at, ANA)
    bo = await enter(other, at, BO)
    pairs, id = Plan("write", "", "", 0, visibility="group", team_size=2), RoundId("r" * 16)
    lead = SeatId(at.seats[HOST])
    starting = asyncio.create_task(
        room.ask(AddRound(id, pairs, ""), StartRound(id, "", now=False), seat=lead)
    )
    while room.waiting or not room._committing:  # noqa: ASYNC110 - a room does not ring
        await asyncio.sleep(0)
    cy = await enter(one, at, 3)
    await starting
    far._peers.missed()
    await eventually(lambda: told(bo.client) and told(cy.client))
    await other.drain()
    await one.drain()


async def test_a_seat_that_takes_part_from_now_on_enters_a_team(
    hub: Hub, at: Furnished, room: Room
) -> None:
    """RO16: whoever was let in, or is no viewer any more."""
    seat, lead = SeatId(at.seats[BO]), SeatId(at.seats[HOST])
    await enter(hub, at, ANA)
    bo = await enter(hub, at, BO)
    await room.ask(GiveRole(seat, Role.VIEWER), seat=lead)
    pairs, id = Plan("write", "", "", 0, visibility="group", team_size=2), RoundId("r" * 16)
    await room.ask(AddRound(id, pairs, ""), StartRound(id, "", now=False), seat=lead)
    assert [] == told(bo.client)
    await room.ask(GiveRole(seat, Role.PARTICIPANT), seat=lead)
    await eventually(lambda: told(bo.client))


def _knows(client: Client, team: list[Any]) -> bool:
    return team in told(client)


def told(client: Client) -> list[Any]:
    """Return every team that somebody was told of."""
    own = (form[2] for form in client.forms if form[0] == "own")
    return [thing for things in own for thing in things if thing[0] == "team"]
