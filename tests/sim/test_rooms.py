"""Two processes, one log, people who come, go and ask again: in the end all of them agree.

Everything is drawn from a seed: who asks what, which acknowledgements are lost, when a process
ends and a new one takes its place. Only the log's thread keeps time of its own. A seed that once
failed stays in ``SEEDS`` by its name.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
from pathlib import Path

import msgpack
import pytest

from board import wire
from board.settings import TitleBoard
from board.state import SeatId
from server.connection import Connection, Ended
from server.hub import Hub
from tests.client import Client, note
from tests.replica import commons, layer_sum, logged, replayed
from tests.server.test_fuzz import Fuzz
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Ear, SpyLog

SEEDS = list(range(8))
STEPS, SEATS = 400, 5


class Somebody:
    """One person, who keeps what he has over all connections and processes."""

    def __init__(self, at: Furnished, seat: int) -> None:
        self.at, self.seat = at, seat
        self.client = Client("", at.board, at.tokens[seat])
        self.ear = Ear(self.client)
        self.connection: Connection | None = None

    async def come(self, hub: Hub) -> None:
        """Come in where he was, as a browser does."""
        self.go()
        client, room = self.client, await hub.room(self.at.board)
        client.order, client._parts, self.ear = [], [], Ear(client)
        since, epoch = (client.head, client.epoch) if client.welcome else (-1, "")
        hello = wire.Hello(client.token, client.board, since, epoch, 0, False)
        shown = await room.look(hello)
        self.connection = Connection(room, SeatId(self.at.seats[self.seat]), client.token, self.ear)
        room.enter(self.connection, hello, shown)

    def go(self) -> None:
        if self.connection is not None:
            self.connection.end(1000)

    def ask(self, frame: bytes) -> None:
        assert self.connection is not None
        self.connection.take(wire.frame(frame))

    @property
    def waits(self) -> bool:
        return (
            self.connection is not None
            and not self.connection.ended
            and bool(self.connection.unanswered)
        )


class World:
    """Two hubs and their people; ``step`` does one thing that may happen."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.rnd, self.folder = random.Random(seed), folder
        self.hubs: list[Hub] = []
        self.people: list[Somebody] = []
        self.asked: list[tuple[Somebody, bytes, bytes]] = []
        self.answered: dict[tuple[int, bytes], object] = {}
        self.at: Furnished
        self.fuzz: Fuzz

    async def begin(self, seed: int) -> None:
        self.hubs = [self._hub(), self._hub()]
        self.at = await furnished(self.hubs[0], SEATS)
        self.fuzz = Fuzz(seed, self.at)
        self.people = [Somebody(self.at, seat) for seat in range(SEATS)]
        for person in self.people:
            await person.come(self.rnd.choice(self.hubs))

    def _hub(self) -> Hub:
        return hub_on(self.folder, SpyLog(self.folder / "groundswell.db"), tail_most=30)

    async def step(self) -> None:
        person, chance = self.rnd.choice(self.people), self.rnd.random()
        if person.connection is None or person.connection.ended:
            await person.come(self.rnd.choice(self.hubs))
        elif chance < 0.5:
            self._ask(person)
        elif chance < 0.6 and self.asked:
            again, _, frame = self.rnd.choice(self.asked)
            if again.connection is not None and not again.connection.ended:
                again.ask(frame)
        elif chance < 0.7:
            await person.come(self.rnd.choice(self.hubs))
        elif chance < 0.72:
            await self._restart(self.rnd.randrange(2))
        else:
            await self._quiet()
        log = self.rnd.choice(self.hubs).log
        assert isinstance(log, SpyLog)
        log.lose_acknowledgement = self.rnd.random() < 0.1
        if self.rnd.random() < 0.5:
            await asyncio.sleep(0.002)  # a tick may pass, or not
        self._note_answers()

    def _ask(self, person: Somebody) -> None:
        cid = os.urandom(16)
        new = note(self.at.section, id=self.rnd.choice(self.fuzz.notes))
        command = new if self.rnd.random() < 0.3 else self.fuzz._command()
        frame = bytes(msgpack.packb(["do", cid, command]))
        try:
            person.ask(frame)
        except (wire.Malformed, Ended):
            return
        self.asked.append((person, cid, frame))

    async def _restart(self, which: int) -> None:
        """End one process and start another; its people are somewhere else then."""
        await self.hubs[which].drain()
        self.hubs[which] = self._hub()

    async def _quiet(self) -> None:
        async with asyncio.timeout(30):
            while any(person.waits for person in self.people):
                await asyncio.sleep(0.001)
                self._note_answers()

    def _note_answers(self) -> None:
        """Whatever a command was first answered, it is answered always: its number, once done."""
        for person in self.people:
            for cid, answer in person.client.answers.items():
                if answer[0] == "ok":
                    first = self.answered.setdefault((person.seat, cid), answer[1])
                    assert first == answer[1]
            person.client.answers.clear()

    async def settle(self) -> None:
        """Let both processes hear of everything: each writes once more, twice in turn."""
        for hub in self.hubs:
            assert isinstance(hub.log, SpyLog)
            hub.log.lose_acknowledgement = False
        await self._quiet()
        for n in range(2):
            for hub in self.hubs:
                room = await hub.room(self.at.board)
                await room.ask(TitleBoard(f"{n} {id(hub)}"), seat=SeatId(self.at.seats[0]))
        for person in self.people:
            await person.come(self.hubs[1])


@pytest.mark.parametrize("seed", SEEDS)
async def test_all_agree_in_the_end(
    seed: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = World(seed, tmp_path)
    await world.begin(seed)
    with caplog.at_level(logging.ERROR):
        for _ in range(STEPS):
            await world.step()
        await world.settle()
    assert [] == [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    bodies = logged(tmp_path, world.at.board)
    truth = layer_sum(b"", commons(bodies))
    assert replayed(bodies) == (await world.hubs[1].room(world.at.board)).board
    for person in world.people:
        assert 0 == person.client.gaps
        assert len(bodies) == person.client.head
        assert truth == layer_sum(person.client.snapshot, person.client.forms)
    assert len(world.answered) > STEPS / 40  # much is refused; something was done
    for hub in world.hubs:
        await hub.drain()
