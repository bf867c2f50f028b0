"""EX20: an agenda is rehearsed by simulated people on another board, which erases itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from board import limits
from board.agenda import AddRound
from board.notes import AddNote
from board.rounds import EndRound, StartRound
from board.state import NoteId, Plan, Refused, Role, RoundId, SeatId
from server.demo import rehearsal
from server.demo.rehearsal import OFTEN, PEOPLE, Rehearsals, copied
from server.quota import Buckets
from tests.client import eventually
from tests.replica import logged
from tests.server.conftest import Web
from tests.server.test_api import refused
from tests.servers import furnished, live

FIRST, SECOND = RoundId("1" * 16), RoundId("2" * 16)
WRITE = Plan("write", "Write", "", 500_000, visibility="own", names="none")
GROUP = Plan("group", "Group", "", 15_000)


async def test_simulated_people_run_a_copy_and_the_board_itself_hears_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "SPEED", 100.0)
    async with live(tmp_path, commands_per_second=100) as served:
        at = await furnished(served.hub, 2)
        room = await served.room(at)
        asks = (
            AddNote(NoteId("n" * 16), room.board.sections[0].id, "mine", "en", "yellow", 0, 0, ""),
            AddRound(FIRST, WRITE, ""),
            AddRound(SECOND, GROUP, FIRST),
            StartRound(FIRST, "", now=False),
            EndRound(FIRST, now=True),
        )
        await room.ask(*asks, seat=SeatId(at.seats[0]))
        before = logged(tmp_path, room.id)
        made = await served.hub.create(*copied(room.board, "Rehearsal", room.clock.now()))
        stage = await served.hub.room(made.id)
        assert ("planned", "planned") == tuple(round.state for round in stage.board.rounds)
        assert (0, rehearsal.TEMPLATE) == (len(stage.board.notes), stage.board.about.template)
        assert 0 < stage.erases_at - stage.clock.now() <= 2 * limits.ERASED_SOONEST_MS
        rehearsals = Rehearsals(served.hub.settings, Buckets(OFTEN, time.monotonic))
        await rehearsals.begin(served.hub, stage)
        await eventually(lambda: "closed" == stage.board.rounds[-1].state)
        assert PEOPLE + 1 == len(stage.board.seats)
        assert stage.board.notes
        assert before == logged(tmp_path, room.id)
        await rehearsals.stop()


async def test_hosts_alone_rehearse_and_not_all_the_time(web: Web) -> None:
    board = await web.board(question="How?", title="Tuesday", language="nl")
    path = f"{board.path}/rehearsal"
    refused(
        await web.client.post(path, json={}, headers=board.bearer("participate")),
        403,
        "not-allowed",
    )
    host = board.bearer("facilitate")
    for _ in range(OFTEN.most):
        await web.app.state.rehearsals.stop()  # nothing listens here, so none goes on
        answer = await web.client.post(path, json={}, headers=host)
        assert 201 == answer.status_code, answer.text
    await web.app.state.rehearsals.stop()
    room = await web.app.state.hub.room(answer.json()["id"])
    assert "Repetitie: Tuesday" == room.board.about.title.translate({0x2068: None, 0x2069: None})
    assert Role.FACILITATOR in {seat.role for seat in room.board.seats.values()}
    refused(await web.client.post(path, json={}, headers=host), 429, "slow-down")


async def test_two_at_once_are_all_that_a_process_runs(tmp_path: Path) -> None:
    async with live(tmp_path) as served:
        room = await served.room(await furnished(served.hub, 2))
        rehearsals = Rehearsals(served.hub.settings, Buckets(OFTEN, time.monotonic))
        ask = AddRound(FIRST, WRITE, "")
        await room.ask(ask, seat=SeatId(next(iter(room.board.seats))), role=Role.FACILITATOR)
        for _ in range(2):
            rehearsals.check("another")
            made = await served.hub.create(*copied(room.board, "Rehearsal", room.clock.now()))
            await rehearsals.begin(served.hub, await served.hub.room(made.id))
        with pytest.raises(Refused, match="slow-down"):
            rehearsals.check("another")
        await rehearsals.stop()
        rehearsals.check("another")
