"""What is sent again after a lost answer counts once, whatever happened in between (SY12)."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from board import wire
from board.notes import MoveNote
from board.settings import LockBoard
from board.state import NoteId, SeatId
from server import ledger
from server.hub import Hub
from server.room import Room
from tests.server.rooms import ANA, BO, add, cid, same_everywhere
from tests.servers import Furnished, hub_on
from tests.spies import SpyLog, enter


async def test_a_resend_gets_the_original_number(hub: Hub, at: Furnished, room: Room) -> None:
    ana = await enter(hub, at, ANA)
    asked = add(at)
    ana.ask(asked, one := cid())
    first = await ana.answer(one)
    await room.ask(add(at), seat=SeatId(at.seats[BO]))
    ana.client.answers.clear()
    ana.ask(asked, one)
    assert first == await ana.answer(one)
    assert 2 == len(room.board.notes)


async def test_a_resend_after_a_restart_gets_the_original_number(
    hub: Hub, at: Furnished, tmp_path: Path
) -> None:
    ana = await enter(hub, at, ANA)
    asked, moved = add(at, id="n" * 16), MoveNote(NoteId("n" * 16), at.section, 16, 0, "", 0)  # type: ignore[arg-type]
    cids = cid(), cid(), cid()
    steps: list[wire.WireCommand] = [asked, moved, LockBoard(False)]
    for command, one in zip(steps, cids, strict=True):
        ana.ask(command, one)
    answers = [await ana.answer(one) for one in cids]
    await hub.drain()
    later = hub_on(tmp_path)
    back = await enter(later, at, ANA)
    for command, one in zip(steps[:2], cids, strict=False):
        back.ask(command, one)
    assert answers[:2] == [await back.answer(one) for one in cids[:2]]
    back.ask(replace(asked, text="other words"), cids[0])
    back.client.answers.clear()
    assert ["no", "id-reused"] == (await back.answer(cids[0]))[:2]
    assert 1 == len((await later.room(at.board)).board.notes)
    await later.drain()


async def test_a_lost_acknowledgement_is_made_good_by_a_resend(
    hub: Hub, at: Furnished, log: SpyLog, room: Room, tmp_path: Path
) -> None:
    """Written, but the room was told it was not: then others write, and it is sent again."""
    ana, bo = await enter(hub, at, ANA), await enter(hub, at, BO)
    log.lose_acknowledgement = True
    ana.ask(asked := add(at, "once"), one := cid())
    assert ["no", "unavailable"] == (await ana.answer(one))[:2]
    log.lose_acknowledgement = False
    bo.ask(add(at, "another"), two := cid())
    assert "ok" == (await bo.answer(two))[0]
    ana.client.answers.clear()
    ana.ask(asked, one)
    answer = await ana.answer(one)
    assert "ok" == answer[0]
    assert int(str(answer[1])) < room.board.seq
    assert ["another", "once"] == sorted(note.text for note in room.board.notes.values())
    await same_everywhere(tmp_path, room, ana, bo)


async def test_old_answers_are_found_in_the_log(
    hub: Hub, at: Furnished, log: SpyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "ANSWERS_MOST", 1)
    ana = await enter(hub, at, ANA)
    asked = [add(at) for _ in range(3)]
    cids = [cid() for _ in asked]
    for command, one in zip(asked, cids, strict=True):
        ana.ask(command, one)
    answers = [await ana.answer(one) for one in cids]
    ana.client.answers.clear()
    ana.ask(asked[0], cids[0])
    assert answers[0] == await ana.answer(cids[0])
    assert 1 == len(log.asked)
