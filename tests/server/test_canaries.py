"""Every byte that leaves a real server: no hidden text for others, no seat with a nameless note."""

from __future__ import annotations

import re
import sqlite3
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

import msgpack
import pytest
from websockets.asyncio.client import ClientConnection

from board.agenda import AddRound
from board.notes import AddNote, EditNote
from board.reveal import RevealNotes
from board.rounds import StartRound
from board.state import NoteId, Plan, RoundId, SeatId, SectionId
from server import opening
from tests.air import Air, AirBus
from tests.client import Client, Command, eventually, new_id
from tests.replica import layer_sum, logged
from tests.servers import Furnished, Process, furnished, hub_on

CANARY = re.compile(rb"canary[0-9]+|secret[0-9]+")
FIRST, SECOND = "1" * 16, "2" * 16
SECRET = bytes(range(16))


class Tap(Client):
    """Keeps every byte that it is sent, as it came and, where that was deflated, inflated."""

    def __init__(self, url: str, board: str, token: str) -> None:
        super().__init__(url, board, token)
        self.heard = b""

    async def _read(self, socket: ClientConnection) -> None:
        await super()._read(socket)

    def take(self, frame: bytes) -> None:
        super().take(frame)
        self.heard += frame + (self.snapshot if frame[1:6] == b"\xa4snap" else b"")

    def canaries(self) -> set[bytes]:
        return set(CANARY.findall(self.heard))


class Hall:
    """A board on a server of its own: who leads, two who write, and one who looks."""

    def __init__(self, process: Process, at: Furnished, taps: list[Tap]) -> None:
        self.process, self.at = process, at
        self.lead, self.author, self.other, self.viewer = taps
        self.taps = taps

    async def plan(self, id: str, *plan: Any) -> None:
        assert "ok" == (await self.lead.do(["round.add", id, list(plan), ""]))[0]

    async def start(self, id: str, former: str = "") -> None:
        assert "ok" == (await self.lead.do(["round.start", id, former, True]))[0]

    def note(self, text: str, **field: Any) -> Command:
        id = field.get("id") or new_id()
        more = [field["secret"]] if "secret" in field else []
        return ["note.add", id, self.at.section, text, "en", "pink", 9, 9, "", "", *more]

    async def level(self) -> None:
        """Wait until everybody has all that there is."""
        head = max(tap.head for tap in self.taps)
        for tap in self.taps:
            await tap.reach(head)
        sums = {layer_sum(tap.snapshot, tap.forms) for tap in self.taps if not tap.start}
        assert len(sums) <= 1

    async def anew(self) -> None:
        """Everybody leaves and comes back with nothing, for a snapshot."""
        for tap in self.taps:
            await tap.leave()
            await tap.connect(since=-1, epoch="", deflate=tap is self.other)

    def overheard(self) -> set[bytes]:
        """Return the canaries that anybody heard but the author."""
        return self.lead.canaries() | self.other.canaries() | self.viewer.canaries()

    def elsewhere(self) -> set[bytes]:
        """Return those in what the server says over HTTP, of itself, and in its log lines."""
        said = self.process.said.encode()
        api = f"/api/boards/{self.at.board}"
        paths = [api, f"{api}/film", f"/b/{self.at.board}", "/metrics", "/openapi.json"]
        for token in self.at.tokens:
            said += b"".join(get(self.process.port, path, token) for path in paths)
        return set(CANARY.findall(said))


def get(port: int, path: str, token: str) -> bytes:
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}")
    request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as error:
        return error.read()


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    hub = hub_on(tmp_path)
    at = await furnished(hub, 4, viewers=1)
    await hub.drain()
    process = Process(tmp_path)
    process.start()
    try:
        async with AsyncExitStack() as stack:
            taps = [Tap(process.url, at.board, token) for token in at.tokens]
            for tap in taps:
                await stack.enter_async_context(tap)
            yield Hall(process, at, taps)
    finally:
        process.stop()


WRITE: tuple[Any, ...] = ("write", "", "", 0, "manual", ["move", "tag"])
READ: tuple[Any, ...] = ("read", "", "", 0, "manual", [])


async def test_a_thousand_canaries_stay_with_their_author(hall: Hall) -> None:
    """VI5, VI6, VI18, VI20, G13: live, in the tail, in snapshots, over HTTP and in the log."""
    await hall.plan(FIRST, *WRITE, "own", "alias")
    await hall.plan(SECOND, *READ)
    await hall.start(FIRST)
    ids = [new_id() for _ in range(1_000)]
    for start in range(0, 1_000, 200):
        part = [hall.note(f"canary{n:04}", id=ids[n]) for n in range(start, start + 200)]
        cid = await hall.author.send_all(part)
        assert "ok" == (await hall.author.answer(cid))[0]
    for asked in (
        ["note.edit", ids[0], "canary5000", "en", 0, 0],
        ["note.tag", ids[1], "canary5001", True],
        ["note.move", ids[2], hall.at.section, 7, 7, "", 0],
        ["note.delete", ids[3], 0],
        ["note.restore", ids[3]],
    ):
        assert "ok" == (await hall.author.do(asked))[0]
    assert "no" == (await hall.author.do(hall.note("canary6000" * 80)))[0]
    assert "no" == (await hall.lead.do(["note.edit", ids[4], "x", "en", 0, 0]))[0]
    await hall.level()
    await hall.anew()
    await hall.level()
    assert set() == hall.overheard() | hall.elsewhere()
    assert 1_000 <= len(hall.author.canaries())
    await hall.start(SECOND, FIRST)
    await hall.level()
    shown = {b"canary%04d" % n for n in range(1, 1_000)} | {b"canary5000", b"canary5001"}
    assert shown == hall.other.canaries() == hall.lead.canaries() == hall.viewer.canaries()


async def test_what_facilitators_may_read_goes_to_them_alone(hall: Hall) -> None:
    """VI6, VI15, VI20: live, anew, and to one who is made a facilitator."""
    await hall.plan(FIRST, *WRITE, "facilitator", "alias")
    await hall.start(FIRST)
    assert "ok" == (await hall.author.do(hall.note("canary1")))[0]
    await hall.level()
    assert {b"canary1"} == hall.lead.canaries()
    assert set() == hall.other.canaries() | hall.viewer.canaries()
    await hall.lead.do(["role.give", hall.at.seats[2], "facilitator"])
    await hall.other.until(lambda: hall.other.private)
    await hall.anew()
    assert {b"canary1"} == hall.other.canaries()
    assert set() == hall.viewer.canaries()


async def test_what_facilitators_keep_back_leaves_everybody_else(hall: Hall) -> None:
    """NO20, NO21, VI13: held before anybody saw it; hidden and given back after all did."""
    ids = [new_id() for _ in range(4)]
    for n, id in enumerate(ids[:2]):
        assert "ok" == (await hall.author.do(hall.note(f"canary{n}", id=id)))[0]
    assert "ok" == (await hall.lead.do(["board.rule", "hold", 1]))[0]
    for n, id in enumerate(ids[2:], 2):
        assert "ok" == (await hall.author.do(hall.note(f"canary{n}", id=id)))[0]
    assert "ok" == (await hall.author.do(["note.edit", ids[3], "canary9", "en", 0, 0]))[0]
    assert "no" == (await hall.other.do(["note.tag", ids[2], "canary8", True]))[0]
    await hall.level()
    assert {b"canary0", b"canary1"} == hall.other.canaries() == hall.viewer.canaries()
    assert "ok" == (await hall.lead.do(["note.hide", ids[0], "secret1"]))[0]
    assert "ok" == (await hall.lead.do(["note.return", ids[1], "secret2"]))[0]
    assert "ok" == (await hall.lead.do(["note.return", ids[2], "secret3"]))[0]
    await hall.level()
    for tap in hall.taps:
        tap.heard = b""
    await hall.anew()
    await hall.level()
    assert set() == hall.other.canaries() | hall.viewer.canaries() | hall.elsewhere()
    kept = {b"canary0", b"canary1", b"canary2", b"canary9", b"secret1", b"secret2", b"secret3"}
    assert kept == hall.lead.canaries() == hall.author.canaries()
    assert "ok" == (await hall.lead.do(["notes.accept", [ids[0], ids[3]]]))[0]
    await hall.level()
    assert {b"canary0", b"canary9"} == hall.other.canaries() == hall.viewer.canaries()


async def test_nothing_joins_a_nameless_note_to_a_seat(hall: Hall) -> None:
    """VI14, NA4, NA7, SY20, G14: not in a frame, not in the file; one may ask."""
    await hall.plan(FIRST, *WRITE, "own", "none")
    await hall.start(FIRST)
    id = new_id()
    assert "ok" == (await hall.author.do(hall.note("canary1", id=id, secret=SECRET)))[0]
    assert "ok" == (await hall.author.do(["note.edit", id, "canary2", "en", 0, 0, SECRET]))[0]
    await hall.level()
    await hall.anew()
    assert set() == hall.overheard() | hall.author.canaries() | hall.elsewhere()
    assert [] == hall.author.private
    await hall.author.raw(msgpack.packb(["mine", [[id, SECRET], [id, bytes(16)], ["x", SECRET]]]))
    await hall.author.until(lambda: hall.author.mine)
    ((found, sight, note, _, felt),) = hall.author.mine
    assert (id, "own", "canary2", "", "") == (found, sight, note[3], note[11], felt)
    assert SECRET not in b"".join(tap.heard for tap in hall.taps)
    rows = logged(hall.process.folder, hall.at.board)
    of_notes = b"".join(row for row in rows if row[2:7] == b"note.")
    assert b"canary2" in of_notes
    hall.process.stop()  # it keeps a snapshot
    kept = opening.restored(snapshot_of(hall.process.folder))
    assert kept is not None
    for seat in hall.at.seats:
        assert seat.encode() not in of_notes
        assert seat not in {note.seat for note in kept.board.secret.hidden.values()}
    assert SECRET not in of_notes


def snapshot_of(folder: Path) -> bytes:
    with closing(sqlite3.connect(folder / "groundswell.db")) as file:
        return bytes(file.execute("SELECT body FROM snapshot").fetchone()[0])


async def test_nobody_sees_where_others_type_meanwhile(hall: Hall) -> None:
    """VI16."""
    await hall.plan(FIRST, *WRITE, "own", "alias")
    await hall.start(FIRST)
    await hall.author.present(2, 10, 10)
    await hall.author.do(hall.note("canary1"))
    await hall.level()
    assert [] == hall.other.signs
    await hall.lead.do(["round.end", FIRST, True])
    await hall.author.present(2, 10, 10)
    await hall.other.until(lambda: hall.other.signs)


async def test_nobody_sees_who_drags_a_hidden_note(hall: Hall) -> None:
    """VI5, NA4: also when the round is over; a note without a name would get one by it."""
    await hall.plan(FIRST, *WRITE, "own", "none")
    await hall.start(FIRST)
    id = new_id()
    await hall.author.do(hall.note("canary1", id=id, secret=SECRET))
    await hall.lead.do(["round.end", FIRST, True])
    await hall.author.present(3, 10, 10, id)
    await hall.lead.present(1, 20, 20)
    await hall.other.until(lambda: hall.other.signs)
    assert [[1, 1, 20, 20, ""]] == hall.other.signs


async def test_the_bus_carries_no_hidden_text(tmp_path: Path) -> None:
    """VI18: it says where the head is; the other process reads the log and shows the same."""
    air = Air()
    hubs = [hub_on(tmp_path, bus=AirBus(air, name)) for name in ("here", "there")]
    at = await furnished(hubs[0], 2)
    here, there = [await hub.room(at.board) for hub in hubs]
    lead, author = (SeatId(seat) for seat in at.seats)
    section = SectionId(at.section)

    async def written(round: RoundId, names: str, note: NoteId) -> None:
        await here.ask(
            AddRound(round, Plan("write", "", "", 0, "manual", (), "own", names), ""), seat=lead
        )
        former = here.board.current.id if here.board.current else ""
        await here.ask(StartRound(round, former, now=True), seat=lead)
        ask = AddNote(note, section, "canary1", "", "pink", 0, 0, "", "", SECRET)
        await here.ask(ask, seat=author)
        proof = SECRET if names == "none" else b""
        await here.ask(EditNote(note, "canary2", "", 0, 0, proof), seat=author)
        await eventually(lambda: note in there.board.secret.hidden, 5)
        await here.ask(RevealNotes("all", ""), seat=lead)
        await eventually(lambda: note in there.board.notes, 5)

    await written(RoundId(FIRST), "alias", NoteId("n" * 16))
    await written(RoundId(SECOND), "none", NoteId("m" * 16))
    said = b"".join(air.said)
    assert set() == set(CANARY.findall(said))
    assert here.board == there.board
    for hub in hubs:
        await hub.drain()
