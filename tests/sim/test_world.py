"""Three processes, a bus that loses, repeats and reorders, six people, and whatever may happen.

All of it in one thread and in virtual time, drawn from a seed: a seed that fails, fails again.
Those that once did stay in ``BAD`` by their numbers.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from typing import Any

import pytest

from board import ballots, wire
from board.rules import evolve
from board.state import EMPTY, BoardId
from server.access import Access
from server.clock import Clock
from server.hub import Hub
from server.settings import Settings
from tests.air import Air, AirBus
from tests.client import new_id, note
from tests.replica import commons, layer_sum
from tests.servers import SECRET, Furnished, furnished
from tests.sim.people import Person
from tests.sim.store import Store, StoreLog
from tests.sim.virtual import virtual

STEPS, PEOPLE, PROCESSES = 200, 6, 3
BAD: list[int] = []
SHORT = [*BAD, *range(200)]
LONG = range(200, 2_000)
HEAL_SECONDS = 20.0


class World:
    """The fleet and its people; ``step`` does one thing that may happen."""

    def __init__(self, seed: int) -> None:
        self.rnd = random.Random(seed)
        self.store = Store(random.Random(f"store {seed}"), slow=0.004)
        self.air = Air(seed)
        self.hubs: list[Hub | None] = []
        self.people: list[Person] = []
        self.asked: dict[bytes, list[Any]] = {}
        self.notes: list[str] = []
        self.vote = new_id()
        self.at: Furnished
        self._ending: set[asyncio.Task[None]] = set()

    async def begin(self) -> None:
        self.hubs = [self._hub() for _ in range(PROCESSES)]
        assert self.hubs[0] is not None
        self.at = await furnished(self.hubs[0], PEOPLE)
        self.people = [Person(self.at, seat, self.rnd) for seat in range(PEOPLE)]
        for person in self.people:
            person.come(self._any())
        await asyncio.sleep(1)
        self._ask(self.people[0], note(self.at.section, id=self._note()))
        self._ask(self.people[0], ["vote.open", self.vote, [self.at.section], 3, 2, True])
        await asyncio.sleep(1)
        self.air.lose, self.air.repeat, self.air.late = 0.1, 0.1, 0.05
        self.store.fails = 0.02

    def _hub(self) -> Hub:
        settings = Settings(secret=SECRET, tail_most=30, snapshot_every=50, embedder="none")
        name = f"process {self.rnd.random()}"
        bus, log = AirBus(self.air, name), StoreLog(self.store)
        hub = Hub(log, bus, Access(SECRET.encode()), settings, Clock())
        hub.start()
        return hub

    async def step(self) -> None:
        """Let one thing happen, then some time pass."""
        chance, person = self.rnd.random(), self.rnd.choice(self.people)
        if chance < 0.70:
            self._ask(person, self._command())
        elif chance < 0.75:
            person.again()
        elif chance < 0.80:
            person.cut()
        elif chance < 0.84:
            person.come(self._any())  # the old line is still open
        else:
            self._fault(self.rnd.random())
        for each in self.people:
            each.look()
            if not each.there:
                each.come(self._any())
        await asyncio.sleep(self.rnd.expovariate(1 / 0.02))

    def _fault(self, chance: float) -> None:
        which = self.rnd.randrange(PROCESSES)
        hub = self.hubs[which]
        if hub is None:
            self.hubs[which] = self._hub()
        elif chance < 0.15 and self._alive > 1:
            self.hubs[which] = None
            kill(hub)
        elif chance < 0.3 and self._alive > 1:
            self.hubs[which] = None
            self._later(hub.drain())
        elif chance < 0.5:
            bus = hub.bus
            assert isinstance(bus, AirBus)
            bus.rise() if not bus.well else bus.fall()
        elif chance < 0.6:
            self.store.away = not self.store.away
        else:
            self.store.slow = self.rnd.choice([0.0, 0.004, 0.004, 0.1, 1.0])
            self.air.late = self.rnd.choice([0.0, 0.05, 1.0])

    @property
    def _alive(self) -> int:
        return sum(hub is not None for hub in self.hubs)

    def _any(self) -> Hub:
        return self.rnd.choice([hub for hub in self.hubs if hub is not None])

    def _later(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    def _note(self) -> str:
        self.notes.append(new_id())
        return self.notes[-1]

    def _ask(self, person: Person, command: list[Any]) -> None:
        self.asked[person.ask(command)] = command

    def _command(self) -> list[Any]:
        rnd, at = self.rnd, self.at
        kind, id = rnd.random(), rnd.choice(self.notes)
        if kind < 0.3:
            return note(at.section, id=self._note())
        if kind < 0.5:
            return ["note.move", id, at.section, rnd.randrange(99), rnd.randrange(99), "", 0]
        if kind < 0.6:
            return ["note.edit", id, f"text {rnd.random()}", "en", 0, 0]
        if kind < 0.65:
            return ["note.delete", id, 0]
        return ["vote.cast", self.vote, id, rnd.randrange(3)]

    async def heal(self) -> None:
        """Mend everything, and give it some time; then nobody may lack anything."""
        self.store.away, self.store.slow, self.store.fails = False, 0.004, 0.0
        self.air.lose = self.air.repeat = self.air.late = 0.0
        for which, hub in enumerate(self.hubs):
            if hub is None:
                self.hubs[which] = self._hub()
            else:
                assert isinstance(hub.bus, AirBus)
                hub.bus.rise()
        for _ in range(int(HEAL_SECONDS)):
            await asyncio.sleep(1)
            for person in self.people:
                person.look()
                if not person.there:
                    person.come(self._any())
                person.resend()
        for person in self.people:
            person.look()

    async def end(self) -> None:
        for hub in self.hubs:
            if hub is not None:
                await hub.drain()
        if self._ending:
            await asyncio.wait(self._ending)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(10)


def kill(hub: Hub) -> None:
    """End a process in the middle of whatever it does."""
    rooms = list(hub.rooms.values())
    tasks = [*hub._tasks, *hub._opening.values(), *hub._closing.values()]
    for task in [*tasks, *(room._task for room in rooms if room._task is not None)]:
        task.cancel()
    hub.draining = True
    for room in rooms:
        room.ending = True
        for connection in list(room.crowd.connections):
            connection.cut()
    for listeners in getattr(hub.bus, "air").listeners.values():  # noqa: B009 - an AirBus
        listeners.pop(hub.bus, None)


def check(world: World) -> None:
    """Compare what was told with what is in the log: nothing lost, doubled or reordered."""
    bodies = world.store.boards[BoardId(world.at.board)].events
    forms = commons(bodies)
    truth = layer_sum(b"", forms)
    for person in world.people:
        client = person.client
        assert (0, len(bodies), {}) == (client.gaps, client.head, person.outbox)
        heard = [form[1] if form[0] == "own" else form for form in client.forms]
        assert forms[client.start :] == heard
        assert truth == layer_sum(client.snapshot, client.forms)
    _check_done(world, bodies)
    _check_budget(bodies)


def _check_done(world: World, bodies: list[bytes]) -> None:
    events = [wire.event(body) for body in bodies]
    added = Counter(str(getattr(e, "id", "")) for e in events if type(e).__name__ == "NoteAdded")
    assert max(added.values()) == 1
    for person in world.people:
        for cid, seq in person.done.items():
            command = world.asked[cid]
            if command[0] == "note.add":
                assert command[1] == getattr(events[seq - 1], "id", "")
        for cid in person.refused:
            assert world.asked[cid][0] != "note.add"


def _check_budget(bodies: list[bytes]) -> None:
    board = EMPTY
    for body in bodies:
        board = evolve(board, wire.event(body))
        for vote in board.votes:
            for ballot in board.secret.ballots.get(vote.id, {}).values():
                assert ballots.spent(vote, ballot) <= vote.budget


def play(seed: int, caplog: pytest.LogCaptureFixture) -> World:
    """Let a world go through all its steps; check it; return it."""

    async def story() -> World:
        world = World(seed)
        await world.begin()
        for _ in range(STEPS):
            await world.step()
        await world.heal()
        check(world)
        await world.end()
        return world

    with caplog.at_level(logging.ERROR), virtual(seed) as run:
        world: World = run(story())
    errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert [] == errors
    return world


@pytest.mark.parametrize("seed", SHORT)
def test_nothing_is_lost_doubled_or_reordered(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    play(seed, caplog)


@pytest.mark.long
@pytest.mark.parametrize("seed", LONG)
def test_nor_in_many_more_worlds(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    play(seed, caplog)


def test_a_seed_says_it_all_again(caplog: pytest.LogCaptureFixture) -> None:
    one, other = play(1, caplog), play(1, caplog)
    assert one.store.boards == other.store.boards
    assert [p.client.forms for p in one.people] == [p.client.forms for p in other.people]
