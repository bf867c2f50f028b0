"""Simulated people hold a whole session through the real protocol, and leave no trace."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest

from board import membership
from board.rounds import RoundClosed, RoundStarted
from board.rules import Command, replay
from board.settings import BoardFinished
from board.state import Board, Plan
from server.demo.person import Person
from server.demo.seat import Seat
from server.demo.thoughts import shared_out, thoughts
from tests.board.spec import FREE, NOW, TALK, WRITE, R, planned
from tests.replica import logged, replayed
from tests.servers import ROOT, Furnished, free_port
from tests.servers import Process as Program

LANGUAGES = {"en", "nl", "es", "vi", "fa"}


async def demo(*words: str, **environ: str) -> Process:
    program = (sys.executable, "-m", "server", "demo", "--speed", "1000", *words)
    return await asyncio.create_subprocess_exec(
        *program, cwd=ROOT, env={**os.environ, **environ}, stdout=PIPE, stderr=PIPE
    )


def boards(folder: Path) -> dict[str, Board]:
    file = sqlite3.connect(folder / "groundswell.db")
    try:
        ids = [id for (id,) in file.execute("SELECT id FROM board")]
    finally:
        file.close()
    return {id: replayed(logged(folder, id)) for id in ids}


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_session_from_its_first_round_to_its_last(
    process: Program, furnished: Furnished
) -> None:
    before = boards(process.folder)
    await asyncio.to_thread(process.start)
    at = f"http://127.0.0.1:{process.port}"
    shown = await demo("--people", "5", "--template", "silent-share", "--at", at)
    said, complaints = await shown.communicate()
    process.stop()
    assert (0, b"") == (shown.returncode, complaints)
    after = boards(process.folder)
    assert before[furnished.board] == after.pop(furnished.board)
    ((id, board),) = after.items()
    assert id in said.decode()
    assert {"closed"} == {round.state for round in board.rounds}
    assert 5 == len({note.seat for note in board.notes.values()})
    assert LANGUAGES == {note.lang for note in board.notes.values()}
    assert not board.secret.hidden
    assert any(membership.present(board, group) for group in board.groups)
    (vote,) = board.votes
    assert ("closed", 5) == (vote.state, vote.turnout)


async def test_a_server_of_its_own_keeps_nothing(tmp_path: Path) -> None:
    port = str(free_port())
    shown = await demo("--people", "3", TMPDIR=str(tmp_path), PORT=port)
    assert shown.stdout is not None
    async with asyncio.timeout(30):
        while b"#t=" not in await shown.stdout.readline():
            pass
    assert left_in(tmp_path)
    shown.send_signal(signal.SIGINT)
    await shown.communicate()
    assert not left_in(tmp_path)


async def test_who_finds_no_server_is_told_in_a_sentence() -> None:
    shown = await demo("--at", f"http://127.0.0.1:{free_port()}")
    _, complaints = await shown.communicate()
    assert 2 == shown.returncode
    assert complaints.decode().startswith("The session at http://127.0.0.1:")
    assert 1 == len(complaints.splitlines())


def test_everybody_has_thoughts_in_a_language_of_their_own() -> None:
    assert 120 == len({thought.text for thought in thoughts()})
    minds = shared_out(350, random.Random(1))
    assert all(1 == len({thought.lang for thought in mind}) for mind in minds)
    assert LANGUAGES == {mind[0].lang for mind in minds}


class Quiet(Seat):
    """A seat without a server: what its person asks for and signs is only written down."""

    def __init__(self, board: Board) -> None:
        super().__init__("", "", "")
        self.board = board
        self.asked: list[Command] = []
        self.signs: list[str] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing to leave."""

    async def ask(self, command: Command) -> None:
        self.asked.append(command)

    async def ready(self, round: str) -> None:
        self.signs.append(round)
        self.board = replay([RoundClosed(R), BoardFinished(on=True)], self.board)

    async def until(self, true: Callable[[], object]) -> None:
        while not true():  # noqa: ASYNC110 - nothing tells it
            await asyncio.sleep(0)


@pytest.mark.parametrize("plan", [WRITE, TALK])
async def test_people_say_when_they_are_ready(plan: Plan) -> None:
    """RO14: having written a few thoughts, or at once where there is nothing to do."""
    seat = Quiet(replay([*FREE, planned(R, plan), RoundStarted(R, NOW, 0)]))
    mind = shared_out(1, random.Random(1))[0]
    await Person(seat, mind, random.Random(1), 1e6, tidy=False).live()
    assert [R] == seat.signs
    assert (plan is WRITE) == (3 <= len(seat.asked) <= 6)


@pytest.mark.long
async def test_people_sit_in_teams(process: Program) -> None:
    """RO16: alone, in pairs, in fours, all; at the end everybody reads everything."""
    known = boards(process.folder).keys()
    await asyncio.to_thread(process.start)
    at = f"http://127.0.0.1:{process.port}"
    shown = await demo("--people", "5", "--template", "one-two-four-all", "--at", at)
    assert 0 == await shown.wait()
    process.stop()
    (board,) = (board for id, board in boards(process.folder).items() if id not in known)
    assert [0, 0, 2, 1, 0, 0] == [round.teams for round in board.rounds]
    assert not board.secret.hidden
