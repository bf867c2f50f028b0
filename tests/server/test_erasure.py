"""What was erased is nowhere: not in the file, not in a snapshot, not sent to anybody (G19)."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from board import wire
from board.agenda import AddRound
from board.erasing import EraseNote, EraseSeat, NotesErased
from board.feelings import FeelNote
from board.names import keys
from board.notes import AddNote, CopyNote, DeleteNote, EditNote, TagNote
from board.overlay import Label, Proposed
from board.proposals import AcceptProposal, MakeProposal
from board.replies import AddReply
from board.rounds import EndRound, StartRound
from board.rules import Command
from board.seats import RenameSeat
from board.settings import RuleBoard
from board.state import BoardId, NoteId, Plan, Role, RoundId, SeatId
from board.translating import TranslateNote
from server import hub as hubs_of
from server.exports.past import board_at
from server.hub import Hub
from server.log import DAY, HOUR, Keeping, NoBoard
from server.retention import NEVER, erase_expired, keeping
from server.room import Room
from server.settings import Settings
from tests.air import Air, AirBus
from tests.client import eventually, note
from tests.replica import logged, replayed
from tests.server.rooms import ANA, BO, HOST, add, cid, same_everywhere
from tests.servers import Furnished, Process, furnished, furnished_folder, hub_on
from tests.spies import SpyLog, enter

CANARY = "canary in the mine"
R = RoundId("r" * 16)
N, COPY = NoteId("n" * 16), NoteId("c" * 16)


def raw(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("groundswell.db*")))


def whose(room: Room, at: Furnished, seat: int) -> Callable[[Command], Any]:
    return lambda command: room.ask(command, seat=SeatId(at.seats[seat]))


async def written(room: Room, at: Furnished) -> None:
    """A note of Ana's with a past: edited, tagged, copied, and in a snapshot."""
    ana, bo = whose(room, at, ANA), whose(room, at, BO)
    await ana(RenameSeat("Ana canary"))
    await ana(add(at, f"{CANARY} 1", id=N))
    await ana(EditNote(N, f"{CANARY} 2", "", 0, 0))
    await bo(TagNote(N, "canary tag", on=True))
    await bo(CopyNote(N, COPY, at.section))  # type: ignore[arg-type]
    await ana(add(at, f"{CANARY} 3", id="d" * 16))
    await ana(DeleteNote(NoteId("d" * 16), 0))
    await bo(add(at, "of somebody else"))
    await room._ledger.keep_snapshot(least=1)


async def note_of(whoever: Callable[[Command], Any], at: Furnished, words: str) -> NoteId:
    asked = add(at, words)
    await whoever(asked)
    return asked.id


async def test_what_was_erased_is_in_no_file(room: Room, at: Furnished, tmp_path: Path) -> None:
    """RE2, G19: nor is the name of whoever was forgotten; the board is the replay all the same."""
    await written(room, at)
    assert 5 <= raw(tmp_path).count(b"canary")
    await whose(room, at, ANA)(EraseSeat(SeatId(at.seats[ANA])))
    await eventually(lambda: b"canary" not in raw(tmp_path))
    await same_everywhere(tmp_path, room)
    record = await room.log.open(room.id)
    assert (room.epoch, room.board.seq) == (record.epoch, record.snapshot_seq)
    assert ["of somebody else"] == [note.text for note in room.board.notes.values()]


@pytest.mark.parametrize("gone", ["note", "people"])
async def test_what_was_said_of_an_erased_note_is_in_no_file(
    room: Room, at: Furnished, tmp_path: Path, gone: str
) -> None:
    """RE2: nor how it read in another language; nor what people said who are forgotten."""
    host, ana, bo = (whose(room, at, seat) for seat in (HOST, ANA, BO))
    await ana(add(at, "Roses", id=N))
    await ana(FeelNote(N, "gratitude"))
    await bo(TranslateNote(N, "nl", "Rozen canary", 0, 0))
    await bo(TranslateNote(N, "nl", "Rozen kanarie canary", 1, 0))
    await bo(AddReply(NoteId("y" * 16), "note", N, "Red ones canary", "en"))
    await room._ledger.keep_snapshot(least=1)
    assert 3 <= raw(tmp_path).count(b"canary")
    await host(EraseNote(N) if gone == "note" else EraseSeat(SeatId(at.seats[BO])))
    await eventually(lambda: b"canary" not in raw(tmp_path))
    assert (b"gratitude" in raw(tmp_path)) == (gone == "people")
    await same_everywhere(tmp_path, room)


async def test_groups_that_its_words_were_for_are_in_no_file(
    room: Room, at: Furnished, tmp_path: Path
) -> None:
    """RE2, GR19: nor are keywords of a proposal, nor what a group was called by accepting it."""
    host, ana = whose(room, at, HOST), whose(room, at, ANA)
    ids = [await note_of(ana, at, f"{CANARY} {one}") for one in range(3)]
    label = Label("en", ids[0], ("canary", "mine"))
    group = Proposed("g" * 16, "", (label,), tuple(ids))
    found = (room.board.seq, "test", "1", 1, (group,), (), (), (), 0, ())
    await room.ask(MakeProposal("p" * 16, *found), seat=SeatId(""), role=Role.FACILITATOR)
    await host(AcceptProposal("p" * 16, ()))
    assert CANARY in room.board.groups[0].name
    await room._ledger.keep_snapshot(least=1)
    for id in ids:
        await ana(EraseNote(id))
    await eventually(lambda: b"canary" not in raw(tmp_path))
    await same_everywhere(tmp_path, room)


async def test_who_is_there_goes_on_and_who_comes_back_starts_anew(
    hub: Hub, room: Room, at: Furnished, tmp_path: Path
) -> None:
    """SY18: the event brings the new epoch, and nothing from before it is sent any more."""
    bo, epoch = await enter(hub, at, BO), room.epoch
    await written(room, at)
    seen = room.board.seq
    await whose(room, at, HOST)(EraseNote(N))
    await eventually(lambda: bo.client.head == room.board.seq)
    assert ["notes.erased", sorted([N, COPY]), room.epoch, []] == bo.client.forms[-1]
    assert room.epoch != epoch
    await whose(room, at, BO)(add(at, "afterwards"))
    await same_everywhere(tmp_path, room, bo)
    for hello, mode in (
        (wire.Hello("", "", seen, epoch, 0, False), "snap"),
        (wire.Hello("", "", seen, room.epoch, 0, False), "snap"),
        (wire.Hello("", "", room.board.seq - 1, room.epoch, 0, False), "tail"),
    ):
        assert (await room.look(hello) is None) == (mode == "tail")
    anew = await enter(hub, at, ANA)
    assert f"{CANARY} 2".encode() not in b"".join(anew.ear.frames)


async def test_a_command_from_before_is_still_known(
    hub: Hub, room: Room, at: Furnished, log: SpyLog
) -> None:
    """SY12: also the erasing one, and also when its answer was lost."""
    ana = await enter(hub, at, ANA)
    ana.ask(first := add(at, CANARY, id=N), one := cid())
    added = await ana.answer(one)
    log.lose_acknowledgement = True
    ana.ask(EraseNote(N), two := cid())
    assert ["no", "unavailable"] == (await ana.answer(two))[:2]
    log.lose_acknowledgement = False
    for command, id in ((first, one), (EraseNote(N), two)):
        ana.client.answers.clear()
        ana.ask(command, id)
        answer = await ana.answer(id)
        assert "ok" == answer[0]
        assert added == answer or id is two
    assert 1 == sum(isinstance(wire.event(body), NotesErased) for body in logged_of(log, room))
    assert not room.lapsed


def logged_of(log: SpyLog, room: Room) -> list[bytes]:
    return [body for commit in log.appended if commit.board == room.id for body in commit.events]


@pytest.mark.parametrize("bus", ["heard", "silent"])
async def test_another_process_follows_over_the_erasure(tmp_path: Path, bus: str) -> None:
    """RE2, SY18: by what it hears or, where the bus is silent, by the log; nobody is sent away."""
    air = Air()
    one = hub_on(tmp_path, bus=AirBus(air, "one"))
    other = hub_on(tmp_path, bus=AirBus(air, "other"))
    at = await furnished(one, 3)
    here, there = await enter(one, at, ANA), await enter(other, at, BO)
    room, far = await one.room(at.board), await other.room(at.board)
    air.lose = 1.0 if bus == "silent" else 0.0
    await written(room, at)
    await whose(room, at, ANA)(EraseNote(N))
    await whose(room, at, ANA)(add(at, "one more"))
    await whose(room, at, ANA)(EraseSeat(SeatId(at.seats[HOST + 1])))
    if bus == "silent":
        far._peers.missed()
    await eventually(lambda: far.epoch == room.epoch and there.client.head == room.board.seq)
    assert not far.lapsed
    assert there.ear.code is None
    await whose(far, at, BO)(add(at, "and on"))
    if bus == "silent":
        room._peers.missed()
    await eventually(lambda: room.board.seq == far.board.seq)
    await same_everywhere(tmp_path, far, there)
    assert 4403 == here.ear.code  # Ana was forgotten
    await other.drain()
    await one.drain()


async def test_two_that_erase_at_once_both_succeed(tmp_path: Path) -> None:
    """RE2: whoever is second decides and redacts again, on what the first one left."""
    one, other = hub_on(tmp_path), hub_on(tmp_path)
    at = await furnished(one, 3)
    room, far = await one.room(at.board), await other.room(at.board)
    await written(room, at)
    await whose(room, at, BO)(add(at, "canary of bo", id="b" * 16))
    far._peers.missed()
    await eventually(lambda: far.board.seq == room.board.seq)
    await asyncio.gather(
        whose(room, at, ANA)(EraseSeat(SeatId(at.seats[ANA]))),
        whose(far, at, BO)(EraseNote(NoteId("b" * 16))),
    )
    await eventually(lambda: b"canary" not in raw(tmp_path))
    assert 1 == len(replayed(logged(tmp_path, at.board)).notes)
    await other.drain()
    await one.drain()


async def test_an_erased_note_that_was_just_written_leaves_no_row(
    hub: Hub, room: Room, at: Furnished, tmp_path: Path
) -> None:
    """RE2: also where both are one commit."""
    ana = await enter(hub, at, ANA)
    asked = (add(at, CANARY, id=N), EraseNote(N))
    ana.connection.take(wire.All(one := cid(), asked, soft=False))
    assert "ok" == (await ana.answer(one))[0]
    await eventually(lambda: CANARY.encode() not in raw(tmp_path))
    await same_everywhere(tmp_path, room, ana)


async def test_edit_keys_are_in_no_file_once_their_round_is_over(
    room: Room, at: Furnished, tmp_path: Path
) -> None:
    """NA8: the receipt stays, and erases the note weeks later."""
    host, ana = whose(room, at, HOST), whose(room, at, ANA)
    plan = Plan("write", "", "", 0, "manual", (), "own", "none")
    await host(AddRound(R, plan, ""))
    await host(StartRound(R, "", now=False))
    secret = bytes(range(16))
    await ana(AddNote(N, at.section, CANARY, "", "teal", 0, 0, "", secret=secret))  # type: ignore[arg-type]
    await room._ledger.keep_snapshot(least=1)
    epoch, pair = room.epoch, keys(secret)
    assert pair.edit in raw(tmp_path)
    await host(EndRound(R, now=True))
    await eventually(lambda: pair.edit not in raw(tmp_path))
    assert pair.receipt in raw(tmp_path)
    assert epoch == room.epoch
    await same_everywhere(tmp_path, room)
    await whose(room, at, BO)(EraseNote(N, secret))
    await eventually(lambda: pair.receipt not in raw(tmp_path))
    await eventually(lambda: CANARY.encode() not in raw(tmp_path))


async def test_what_the_board_was_is_told_without_what_was_erased_since(
    room: Room, at: Furnished
) -> None:
    """EX1, RE2: an export of a former number holds neither the text nor an empty note."""
    await written(room, at)
    seq = room.board.seq
    await whose(room, at, ANA)(EraseNote(N))
    board = await board_at(room.log, room.id, room.epoch, seq, room.board)
    assert seq == board.seq
    assert ["of somebody else"] == [note.text for note in board.notes.values()]


async def killed_while_erasing(folder: Path, kills: int, seed: int) -> None:
    at = await furnished_folder(folder, 2)
    process, rnd, counter = Process(folder), random.Random(seed), itertools.count()
    for _ in range(kills):
        await asyncio.to_thread(process.start)
        client = process.client(at)
        await client.connect()
        ids = [f"{next(counter):016}" for _ in range(12)]  # enough that some is under way
        for id in ids:
            assert "ok" == (await client.do(note(at.section, f"{CANARY} {'x' * 400}", id=id)))[0]
        asked = [await client.send(["note.erase", id]) for id in ids]
        await asyncio.sleep(rnd.uniform(0.0, 0.12))
        process.kill()
        done = [id for id, one in zip(ids, asked, strict=True) if one in client.answers]
        half_or_whole(folder, at, done)
        await client.leave()
    hub = hub_on(folder)
    await same_everywhere(folder, await hub.room(at.board))
    await hub.drain()


def half_or_whole(folder: Path, at: Furnished, done: list[str]) -> None:
    """Each note is on the board with its text in a row, or erased without one."""
    rows = [wire.event(body) for body in logged(folder, at.board)]
    board = replayed(logged(folder, at.board))
    for row in rows:
        id = getattr(row, "id", "")
        if type(row).__name__ == "NoteAdded":
            assert bool(getattr(row, "text", "")) == (id in board.notes), id
            assert id not in board.secret.erased or not getattr(row, "text", "")
    assert set(done) <= set(board.secret.erased)


async def test_a_kill_while_erasing_leaves_before_or_after(tmp_path: Path) -> None:
    """G19, G1: never a row without its text on a board that has the note."""
    await killed_while_erasing(tmp_path, 1, seed=5)


@pytest.mark.long
async def test_forty_kills_while_erasing(tmp_path: Path) -> None:
    """G19, G1."""
    await killed_while_erasing(tmp_path, 40, seed=6)


OVER = Keeping(usual=-DAY, most=NEVER)


async def test_a_board_whose_time_is_over_goes_and_so_do_those_who_look(
    hub: Hub, room: Room, at: Furnished, tmp_path: Path
) -> None:
    """RE6: whoever is on it is told so, and whoever knocks finds nothing."""
    ana = await enter(hub, at, ANA)
    await written(room, at)
    assert [] == await erase_expired(hub.log, keeping(Settings()))
    assert [room.id] == await erase_expired(hub.log, OVER)
    assert [] == await erase_expired(hub.log, OVER)
    room.stands(None, room.board.seq)  # type: ignore[arg-type]
    await eventually(lambda: ana.ear.code)
    assert 4410 == ana.ear.code
    await eventually(lambda: b"canary" not in raw(tmp_path))
    with pytest.raises(NoBoard):
        await hub.room(at.board)


async def test_a_board_can_be_erased_at_once(hub: Hub, room: Room, at: Furnished) -> None:
    """RE6: a command that is under way is not done, and not said to be."""
    ana = await enter(hub, at, ANA)
    await hub.erase(room.id)
    ana.ask(add(at), one := cid())
    await eventually(lambda: ana.ear.code)
    assert 4410 == ana.ear.code
    assert one not in ana.client.answers or "no" == ana.client.answers[one][0]
    await hub.erase(BoardId("x" * 22))


async def test_the_server_looks_for_boards_whose_time_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RE6: a process alone does so itself."""
    monkeypatch.setattr(hubs_of, "SWEEP_SECONDS", 0.01)
    hub = hub_on(tmp_path)
    at = await furnished(hub)
    room = await hub.room(at.board)
    hub.start()
    await asyncio.sleep(0.05)
    assert not room.lapsed
    monkeypatch.setattr(hubs_of, "keeping", lambda _: OVER)
    await eventually(lambda: room.lapsed)
    await hub.drain()


async def test_when_a_board_goes_is_known_to_its_room(tmp_path: Path) -> None:
    """RE6: so long after its last change, or when facilitators say; at most when operators say."""
    hub = hub_on(tmp_path, keep_days=10, keep_days_most=20)
    at = await furnished(hub)
    room = await hub.room(at.board)
    now = hub.clock.now()
    assert abs(room.erases_at - now - 10 * DAY) < HOUR
    asked = now + 15 * DAY
    await whose(room, at, HOST)(RuleBoard("erases_at", asked))
    assert asked == room.erases_at
    await whose(room, at, HOST)(RuleBoard("erases_at", now + 300 * DAY))
    assert abs(room.erases_at - now - 20 * DAY) < HOUR
    await hub.drain()
    later = hub_on(tmp_path, keep_days=0, keep_days_most=0)
    room = await later.room(at.board)
    assert now + 300 * DAY == room.erases_at
    await whose(room, at, HOST)(RuleBoard("erases_at", 0))
    assert NEVER < room.erases_at
    await later.drain()


async def test_deeds_say_who_did_what_and_not_a_word_of_it(
    hub: Hub, room: Room, at: Furnished
) -> None:
    """RE8: who proves a note without a name by its secret is nobody."""
    host, ana = await enter(hub, at, HOST), await enter(hub, at, ANA)
    await written(room, at)
    for guest, command in (
        (host, RuleBoard("erases_at", hub.clock.now() + 40 * DAY)),
        (ana, EraseNote(N)),
        (ana, add(at, CANARY)),
        (host, EraseSeat(SeatId(at.seats[BO]))),
    ):
        guest.ask(command, one := cid())
        assert "ok" == (await guest.answer(one))[0]
    told = [(deed.who, deed.what, deed.count) for deed in await hub.log.deeds(room.id)]
    lead = at.seats[HOST]
    assert [
        (lead, "seat.erased", 1),
        (lead, "notes.erased", 1),
        (at.seats[ANA], "notes.erased", 2),
        (lead, "board.ruled", 1),
    ] == told
