"""Notes are read as they arrive, and new ones are offered a group; none goes there by itself."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from board import material, newcomers
from board.agenda import AddRound
from board.groups import MakeGroup, PutInGroup, RenameGroup
from board.moderating import AcceptNotes, HideNote
from board.notes import DeleteNote, EditNote
from board.proposals import AcceptProposal
from board.rounds import StartRound
from board.state import Board, GroupId, Note, NoteId, Plan, SectionId
from server import fence, offering
from server.fence import Fallen, Limits
from server.grouping import Ask, Place
from server.spare import Spare
from tests.air import Air, AirBus
from tests.client import eventually
from tests.server.rooms import ANA, HOST
from tests.server.test_suggesting import Inside, R, S, Table, laid, many
from tests.servers import hub_on
from tests.spies import enter

ROSES, BENCHES = GroupId("roses-----------"), GroupId("benches---------")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offering, "SETTLE_SECONDS", 0.01)
    monkeypatch.setattr("server.spare.REST", 0.0)


@pytest.fixture
async def table(tmp_path: Path) -> AsyncIterator[Table]:
    hub = hub_on(tmp_path)
    yield await laid(hub)
    await hub.drain()


async def grouped(table: Table) -> list[NoteId]:
    ids = await table.write("red roses", "old roses", "a bench under the tree", "two benches")
    for id, notes in ((ROSES, ids[:2]), (BENCHES, ids[2:])):
        await table.ask(MakeGroup(id, id, SectionId(table.at.section), tuple(notes), 0, 0, ""))
    return ids


def offers(table: Table, guest: int = HOST) -> dict[str, str]:
    return table.guests[guest].client.offers


async def test_a_new_note_is_offered_the_nearest_group(table: Table) -> None:
    """GR18: to those who may group, who come in later too; it goes nowhere by itself."""
    await grouped(table)
    new, _ = await table.write("wild roses", "quite another thing")
    await eventually(lambda: offers(table) == {new: ROSES} == offers(table, ANA))
    assert {} == offers(table, 3), "a viewer groups nothing"
    assert {new: ROSES} == (await enter(table.hub, table.at, HOST)).client.offers
    assert [2, 2] == [len(group.notes) for group in table.room.board.groups]
    await table.ask(PutInGroup(ROSES, (new,), "", 0), ANA)
    assert {} == (await enter(table.hub, table.at, HOST)).client.offers
    read = len(table.grouper.read)
    table.room.suggesting.grouper = Inside()
    await table.ask(EditNote(new, "wilder roses", "en", 0, 0), ANA)
    assert read == len(table.grouper.read)


async def test_what_is_written_last_begins_nothing(table: Table) -> None:
    """GR18: a board that closes is read by nobody, and nothing waits for it afterwards."""
    await grouped(table)
    writing = asyncio.create_task(table.write("wild roses"))
    while not table.room.waiting:  # noqa: ASYNC110 - a room does not ring
        await asyncio.sleep(0)
    await table.room.stop()
    await writing
    assert table.room.offering.quiet


async def test_notes_are_gone_through_beside_the_loop(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A turn on a large board takes no longer for it: 5 ms at 5,000 notes otherwise."""
    threads: list[int] = []
    really = material.notes

    def notes(board: Board) -> list[Note]:
        threads.append(threading.get_ident())
        return really(board)

    await grouped(table)
    monkeypatch.setattr(material, "notes", notes)
    await table.write("wild roses", "quite another thing")
    await eventually(lambda: threads)
    assert threading.get_ident() not in threads


async def test_what_comes_while_a_run_looks_is_looked_at_next(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GR18: a run that finds nothing to do must not end over a note that came meanwhile."""
    looked, go = asyncio.Event(), threading.Event()
    loop, really = asyncio.get_running_loop(), newcomers.new

    def slowly(board: Board, homes: Mapping[str, newcomers.Home]) -> list[Note]:
        found = really(board, homes)
        loop.call_soon_threadsafe(looked.set)
        go.wait(10)
        return found

    await grouped(table)
    await eventually(lambda: table.room.offering.quiet)
    monkeypatch.setattr(newcomers, "new", slowly)
    await table.ask(RenameGroup(ROSES, "Roses", 0))
    await looked.wait()
    (new,) = await table.write("wild roses")
    go.set()
    await eventually(lambda: offers(table) == {new: ROSES})


async def test_in_a_round_of_writing_only_who_leads_is_offered(table: Table) -> None:
    """GR12, GR18: and the writers are told once they may group."""
    await grouped(table)
    await table.ask(AddRound(R, Plan("write", "", "", 0), ""))
    await table.ask(AddRound(S, Plan("group", "", "", 0), ""))
    await table.ask(StartRound(R, "", now=True))
    (new,) = await table.write("wild roses")
    await eventually(lambda: offers(table) == {new: ROSES})
    assert {} == offers(table, ANA)
    await table.ask(StartRound(S, R, now=True))
    await eventually(lambda: offers(table, ANA) == {new: ROSES})


async def test_an_open_proposal_offers_its_groups(table: Table) -> None:
    """GR18: what came while it was looked at is in none of them, and is offered one."""
    await table.write(*many(3))
    table.suggest()
    await table.ended()
    (new,) = await table.write("red roses in the garden 9")
    await eventually(lambda: new in offers(table))
    proposal = table.room.board.secret.proposal
    assert proposal is not None
    assert new not in {id for group in table.groups for id in group}
    there = offers(table)[new]
    await table.ask(AcceptProposal(proposal.id, ()))
    assert {new: there} == (await enter(table.hub, table.at, HOST)).client.offers


async def test_nothing_of_hidden_notes_is_read(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G13, VI17: canaries over the bytes that a child is sent as notes arrive."""
    sent: list[bytes] = []
    really = fence.run

    async def run(module: str, asked: bytes, limit: Limits, heard: Callable[[bytes], None]) -> None:
        sent.append(asked)
        await really(module, asked, limit, heard)

    monkeypatch.setattr(fence, "run", run)
    monkeypatch.setattr(offering, "FEWEST", 3)
    real = hub_on(table.room.settings.data, embedder="lexical")
    table.room.suggesting.grouper = real.grouper
    await grouped(table)
    aside, gone, back = await table.write("canary aside", "canary deleted", "wild roses")
    await eventually(lambda: any(b"canary deleted" in body for body in sent), within=30)
    for note in (aside, back):
        await table.ask(HideNote(note, "canary reason"))
    await table.ask(DeleteNote(gone, 0), ANA)
    await table.ask(AddRound(R, Plan("write", "", "", 0, visibility="own"), ""))
    await table.ask(StartRound(R, "", now=False))
    await eventually(lambda: table.room.offering.quiet, within=30)
    sent.clear()
    hidden = await table.write("canary hidden", "canary roses")
    await table.ask(AcceptNotes((back,)))
    await eventually(lambda: back in offers(table), within=30)
    assert any(b"wild roses" in body for body in sent)
    assert not [body for body in sent if b"canary" in body]
    assert not [id for id in (aside, gone, *hidden) if any(id.encode() in body for body in sent)]
    await real.drain()


async def test_what_was_read_is_not_read_again(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 5: embedded as they arrive; who asks for groups waits for nothing of it."""
    asked: list[Ask | Place] = []
    really = fence.run

    async def run(module: str, body: bytes, limit: Limits, heard: Callable[[bytes], None]) -> None:
        asked.append(msgspec.msgpack.decode(body, type=Ask | Place))
        await really(module, body, limit, heard)

    monkeypatch.setattr(fence, "run", run)
    monkeypatch.setattr(offering, "FEWEST", 12)
    real = hub_on(table.room.settings.data, embedder="lexical")
    table.room.suggesting.grouper = real.grouper
    await table.write(*many()[:11])
    assert table.room.offering.quiet, "a small board costs nothing until somebody asks"
    await table.write(many()[11], "one more")
    await eventually(lambda: bool(asked) and table.room.offering.quiet, within=30)
    read = len(asked)
    assert {note.id for job in asked for note in job.notes} == set(table.room.board.notes)
    table.suggest()
    await table.ended()
    assert read + 1 == len(asked)
    assert isinstance(asked[-1], Ask)
    assert 13 == len(asked[-1].kept)
    assert ["group", "done"] == table.steps()[-2:]
    await real.drain()


async def test_who_reads_may_fall_and_the_board_goes_on(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    await grouped(table)
    monkeypatch.setattr(table.grouper, "placed", falling)
    await table.write("wild roses")
    await eventually(lambda: table.room.offering.quiet)
    monkeypatch.undo()
    (new,) = await table.write("roses again")
    await eventually(lambda: offers(table).get(new) == ROSES)


async def falling(_: Place) -> None:
    raise Fallen("died")


async def test_who_asks_for_groups_ends_the_reading(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    begins, ends = asyncio.Event(), asyncio.Event()

    async def slow(_: Place) -> None:
        begins.set()
        try:
            await asyncio.Event().wait()
        finally:
            ends.set()

    await grouped(table)
    monkeypatch.setattr(table.grouper, "placed", slow)
    await table.write("wild roses", "wilder roses", "the wildest roses")
    await asyncio.wait_for(begins.wait(), 10)
    table.suggest()
    await asyncio.wait_for(ends.wait(), 10)
    await table.ended()


@pytest.mark.parametrize("embedder", ["none", "openai:a-model"])
async def test_nothing_leaves_the_house_before_somebody_asks(tmp_path: Path, embedder: str) -> None:
    hub = hub_on(tmp_path, embedder=embedder, embedder_url="http://127.0.0.1:1/v1")
    table = await laid(hub)
    await grouped(table)
    await table.write("wild roses")
    assert table.room.offering.quiet
    assert [] == table.grouper.read
    await hub.drain()


async def test_two_processes_read_it_once_and_both_tell(tmp_path: Path) -> None:
    air = Air()
    hubs = [hub_on(tmp_path, bus=AirBus(air, name)) for name in ("here", "there")]
    here = await laid(hubs[0])
    there = await enter(hubs[1], here.at, HOST)
    room = await hubs[1].room(here.at.board)
    room.suggesting.grouper = other = Inside()
    await grouped(here)
    (new,) = await here.write("wild roses")
    await eventually(lambda: there.client.offers == {new: ROSES})
    assert [] == other.read
    await hubs[1].drain()
    again = hub_on(tmp_path, bus=AirBus(air, "again"))
    late = await enter(again, here.at, HOST)
    here.room.murmur(again=True)
    await eventually(lambda: late.client.offers == {new: ROSES})
    for hub in (again, hubs[0]):
        await hub.drain()


async def test_what_nobody_waits_for_rests_longer_than_it_worked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.spare.REST", 4.0)
    spare = Spare()
    began = time.monotonic()
    async with spare.turn():
        await asyncio.sleep(0.02)
    async with spare.turn():
        assert 0.09 < time.monotonic() - began
