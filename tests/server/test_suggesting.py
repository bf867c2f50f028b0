"""The clustering step for one board: what it is given, who hears of it, and how it may end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from board import limits, wire
from board.agenda import AddRound
from board.clustering.proposal import Proposal as Found
from board.moderating import HideNote
from board.notes import DeleteNote, EditNote
from board.proposals import AcceptProposal
from board.rounds import StartRound
from board.seats import GiveRole
from board.settings import FinishBoard
from board.state import NoteId, Plan, Role, RoundId, SeatId
from server import fence, grouping_child
from server.fence import Fallen, Limits
from server.groupers import Told
from server.grouping import Answer, Ask, Made, Place, Placed, Step
from server.hub import Hub
from server.room import Room
from tests.air import Air, AirBus
from tests.client import eventually
from tests.server.rooms import ANA, BO, HOST, add, cid, same_everywhere
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, enter

R, S = RoundId("r" * 16), RoundId("s" * 16)
THEMES = ("red roses in the garden", "a bench under the tree", "open on sunday morning")


class Inside:
    """Groups at once, in this very process; keeps what it was asked, and can be held or fall."""

    def __init__(self) -> None:
        self.asked: list[Ask] = []
        self.read: list[Place] = []
        self.go = asyncio.Event()
        self.go.set()
        self.falls: Exception | None = None
        self.cancelled = 0

    async def grouped(self, ask: Ask, told: Told) -> Found:
        self.asked.append(ask)
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.falls is not None:
            raise self.falls
        said: list[bytes] = []
        asked = msgspec.structs.replace(ask, embedder="lexical")
        grouping_child.work(msgspec.msgpack.encode(asked), said.append)
        frames = [msgspec.msgpack.decode(body, type=Step | Made | Answer) for body in said]
        for frame in frames:
            if isinstance(frame, Step):
                told(frame)
        (found,) = (frame.proposal for frame in frames if isinstance(frame, Answer))
        return found

    async def placed(self, place: Place) -> Placed:
        said: list[bytes] = []
        self.read.append(place)
        asked = msgspec.structs.replace(place, embedder="lexical")
        grouping_child.work(msgspec.msgpack.encode(asked), said.append)
        return msgspec.msgpack.decode(said[-1], type=Placed)

    async def close(self) -> None:
        """Nothing is held."""


class Table:
    """A board with a facilitator, two participants and a viewer, and who groups for it."""

    def __init__(self, hub: Hub, grouper: Inside, at: Furnished, room: Room) -> None:
        self.hub, self.grouper, self.at, self.room = hub, grouper, at, room
        self.guests: list[Guest] = []

    def steps(self, guest: int = HOST) -> list[str]:
        return [step for step, *_ in self.guests[guest].client.suggesting]

    async def write(self, *texts: str, by: int = ANA) -> list[NoteId]:
        ids = []
        for text in texts:
            note = add(self.at, text)
            await self.ask(note, by)
            ids.append(note.id)
        return ids

    async def ask(self, command: Any, by: int = HOST) -> Any:
        known = cid()
        self.guests[by].ask(command, known)
        answer = await self.guests[by].answer(known)
        assert "ok" == answer[0], answer
        return answer

    def suggest(self, on: int = 1, by: int = HOST) -> None:
        self.guests[by].connection.take(wire.Suggest(on))

    async def ended(self, how: str = "done") -> None:
        await eventually(lambda: how in self.steps())

    @property
    def groups(self) -> list[tuple[str, ...]]:
        found = self.room.board.secret.proposal
        assert found is not None
        return [group.notes for group in found.groups]


async def laid(hub: Hub) -> Table:
    hub.grouper = grouper = Inside()
    at = await furnished(hub, 4, viewers=1)
    table = Table(hub, grouper, at, await hub.room(at.board))
    table.guests = [await enter(hub, at, seat) for seat in range(4)]
    return table


@pytest.fixture
async def table(tmp_path: Path) -> AsyncIterator[Table]:
    hub = hub_on(tmp_path)
    yield await laid(hub)
    await hub.drain()


def many(copies: int = 4) -> list[str]:
    return [f"{theme} {n}" for theme in THEMES for n in range(copies)]


async def test_a_facilitator_asks_and_a_proposal_comes(table: Table, tmp_path: Path) -> None:
    """GR11, GR12: those who may change it hear how far it is, then receive it."""
    await table.write(*many())
    table.suggest()
    await table.ended()
    assert ["embed", "embed", "group", "done"] == table.steps()
    assert table.steps() == table.steps(ANA)
    assert [] == table.steps(3)
    assert ["embed", 0, 12] == table.guests[HOST].client.suggesting[0]
    assert {frozenset(group) for group in table.groups}
    own, priv = (
        [form for form in table.guests[seat].client.forms if "proposal" in str(form)]
        for seat in (HOST, 3)
    )
    assert 1 == len(own)
    assert [] == priv
    proposal = table.room.board.secret.proposal
    assert proposal is not None
    before = proposal.groups
    assert table.room.board.seq - 1 == proposal.base
    await table.ask(AcceptProposal(proposal.id, ()))
    assert len(before) == len(table.room.board.groups)
    await same_everywhere(tmp_path, table.room, *table.guests)


async def test_nothing_of_hidden_notes_reaches_who_groups(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G13, VI17: canaries over the bytes that a child is sent; nor of deleted or grouped ones."""
    sent: list[bytes] = []
    really = fence.run

    async def run(module: str, asked: bytes, limit: Limits, heard: Callable[[bytes], None]) -> None:
        sent.append(asked)
        await really(module, asked, limit, heard)

    monkeypatch.setattr(fence, "run", run)
    shown = await table.write(*many(2))
    aside, gone = await table.write("canary aside", "canary deleted")
    await table.ask(HideNote(aside, "canary reason"))
    await table.ask(DeleteNote(gone, 0), ANA)
    await table.ask(EditNote(shown[0], "seen by all", "en", 0, 0), ANA)
    await table.ask(AddRound(R, Plan("write", "", "", 0, visibility="own"), ""))
    await table.ask(StartRound(R, "", now=False))
    hidden = await table.write("canary hidden")
    real = hub_on(table.room.settings.data, embedder="lexical")
    table.room.suggesting.grouper = real.grouper
    table.suggest()
    await table.ended()
    (asked,) = sent
    assert b"seen by all" in asked
    assert b"canary" not in asked
    assert not [id for id in (aside, gone, *hidden) if id.encode() in asked]
    proposal = wire.encode(table.room.board.secret.proposal)
    assert not [id for id in (aside, gone, *hidden) if id.encode() in proposal]
    assert [] == table.steps(ANA), "in a round of writing participants receive no proposal"
    await real.drain()


async def test_what_changed_meanwhile_is_not_in_it(table: Table) -> None:
    """GR11: nor is a note that was hidden while the clustering step was at work."""
    table.grouper.go.clear()
    one, other, *_ = await table.write(*many())
    table.suggest()
    await eventually(lambda: bool(table.grouper.asked))
    await table.ask(DeleteNote(one, 0), ANA)
    await table.ask(HideNote(other, ""))
    table.grouper.go.set()
    await table.ended()
    proposal = table.room.board.secret.proposal
    assert proposal is not None
    assert proposal.base < table.room.board.seq - 1
    body = wire.encode(proposal)
    assert one.encode() not in body
    assert other.encode() not in body


async def test_one_run_at_a_time_and_it_can_be_cancelled(table: Table) -> None:
    table.grouper.go.clear()
    await table.write(*many())
    table.suggest()
    table.suggest()
    await table.ended("grouping-busy")
    await eventually(lambda: bool(table.grouper.asked))
    late = await enter(table.hub, table.at, HOST)
    assert [["embed", 0, 12]] == late.client.suggesting
    assert [] == (await enter(table.hub, table.at, 3)).client.suggesting
    table.suggest(0)
    await table.ended("cancelled")
    assert 1 == table.grouper.cancelled == len(table.grouper.asked)
    assert None is table.room.board.secret.proposal
    assert [] == (await enter(table.hub, table.at, HOST)).client.suggesting
    table.suggest(0)  # nothing goes on
    table.suggest()
    table.suggest(0)  # before it began
    await eventually(lambda: table.steps().count("cancelled") == 2)
    table.grouper.go.set()
    table.suggest()
    await table.ended()


@pytest.mark.parametrize("error", [Fallen("died"), ValueError("a mistake")])
async def test_who_groups_may_fall_and_the_board_goes_on(table: Table, error: Exception) -> None:
    table.grouper.falls = error
    await table.write(*many())
    table.suggest()
    await table.ended("grouping-failed")
    assert None is table.room.board.secret.proposal
    await table.write("still here")
    table.grouper.falls = None
    table.suggest()
    await table.ended()


async def test_only_facilitators_ask(table: Table) -> None:
    await table.write(*many())
    for by in (ANA, BO, 3):
        table.suggest(by=by)
    assert [] == table.grouper.asked
    await table.ask(GiveRole(SeatId(table.at.seats[ANA]), Role.FACILITATOR))
    table.suggest(by=ANA)
    await table.ended()


async def test_too_few_too_many_off_and_over(
    table: Table, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each is answered plainly, to who asked alone."""
    for n in range(3):
        table.suggest()
        assert ["grouping-too-few", n, 3] == table.guests[HOST].client.suggesting[-1]
        await table.write(f"note {n}")
    assert [] == table.steps(ANA)
    monkeypatch.setattr(limits, "NOTES", 2)
    table.suggest()
    assert ["grouping-too-many", 3, 2] == table.guests[HOST].client.suggesting[-1]
    monkeypatch.undo()
    await table.ask(FinishBoard(on=True))
    table.suggest()
    assert "grouping-failed" == table.steps()[-1]
    assert [] == table.grouper.asked
    (tmp_path / "off").mkdir()
    hub = hub_on(tmp_path / "off", embedder="none")
    other = await laid(hub)
    other.suggest()
    assert ["grouping-off"] == other.steps()
    await hub.drain()


BAD = {
    "five": many(2)[:5],
    "a hundred and twenty alike": ["the same words"] * 120,
    "one word of 500 signs": ["x" * 500, *many(2)],
    "emoji": ["🌹", "🌹🌹", "👩🏽‍🔬🧪", "🇻🇳", "🌹"],
    "both directions": ["roses و گل سرخ", "گل سرخ roses", "שלום roses", "گل", "\u2067گل\u2069 red"],
}


@pytest.mark.parametrize("texts", BAD.values(), ids=list(BAD))
async def test_whatever_people_wrote_comes_back_once(table: Table, texts: list[str]) -> None:
    """Issue 5's bad input: each note is in one group or in none, and accepting works."""
    ids = await table.write(*texts)
    table.suggest()
    await table.ended()
    proposal = table.room.board.secret.proposal
    assert proposal is not None
    inside = [id for group in table.groups for id in group]
    assert sorted(ids) == sorted([*inside, *proposal.loose])
    await table.ask(AcceptProposal(proposal.id, ()))
    assert len(table.room.board.groups) == len(proposal.groups)


async def test_a_board_that_closes_ends_its_run(tmp_path: Path) -> None:
    hub = hub_on(tmp_path)
    table = await laid(hub)
    table.grouper.go.clear()
    await table.write(*many())
    table.suggest()
    await eventually(lambda: bool(table.grouper.asked))
    await hub.drain()
    assert 1 == table.grouper.cancelled


async def test_two_processes_run_it_once_and_either_cancels(tmp_path: Path) -> None:
    """The other process tells its people too."""
    air = Air()
    hubs = [hub_on(tmp_path, bus=AirBus(air, name)) for name in ("here", "there")]
    here = await laid(hubs[0])
    there = await enter(hubs[1], here.at, HOST)
    room = await hubs[1].room(here.at.board)
    hubs[1].grouper = Inside()
    await here.write(*many())
    await eventually(lambda: room.board.seq == here.room.board.seq)
    here.grouper.go.clear()
    here.suggest()
    await eventually(lambda: there.client.suggesting == [["embed", 0, 12]])
    there.connection.take(wire.Suggest(1))
    assert "grouping-busy" == there.client.suggesting[-1][0]
    here.room.murmur(again=True)
    await eventually(lambda: len(there.client.suggesting) == 3)
    there.connection.take(wire.Suggest(0))
    await here.ended("cancelled")
    await eventually(lambda: there.client.suggesting[-1][0] == "cancelled")
    here.grouper.go.set()
    here.suggest()
    await here.ended()
    await eventually(lambda: room.board.secret.proposal is not None)
    assert room.board == here.room.board
    for hub in hubs:
        await hub.drain()
