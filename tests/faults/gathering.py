"""A crowd that writes on a fleet while something happens, and is then held to the log."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from tests.client import eventually
from tests.faults.checker import Truth, check, settled
from tests.faults.fleet import Fleet
from tests.faults.pen import Poll
from tests.faults.people import Person, people
from tests.servers import Furnished

SETTLE_SECONDS = 30.0


class Gathering:
    """People on one board; ``since`` is what was in the log before they wrote."""

    def __init__(self, fleet: Fleet, at: Furnished, crowd: Sequence[Person], since: int) -> None:
        self.fleet, self.at, self.crowd, self.since = fleet, at, crowd, since
        self.stop = asyncio.Event()
        self.settled_after = 0.0

    @property
    def saved(self) -> int:
        """How many commands are acknowledged by now."""
        return sum(len(person.saved) + len(person.former) for person in self.crowd)

    @property
    def interruptions(self) -> list[float]:
        """How long each stay without a connection was, shortest first; coming in is none."""
        return sorted(gap for person in self.crowd for gap in person.interruptions[1:])

    async def begin(self) -> None:
        """Let all come in and write."""
        for person in self.crowd:
            person.begin(self.stop)
        await eventually(lambda: all(person.seated for person in self.crowd), SETTLE_SECONDS)

    async def write(self, more: int, within: float = 60.0) -> None:
        """Wait until so many more commands are acknowledged."""
        enough = self.saved + more
        await eventually(lambda: self.saved >= enough, within)

    async def end(self) -> None:
        """Stop writing, and wait until everything is answered and everybody has everything."""
        self.stop.set()
        began = time.monotonic()
        await eventually(lambda: all(person.done for person in self.crowd), SETTLE_SECONDS)
        head = len(await self.fleet.logged(self.at.board))
        await eventually(lambda: settled(self.crowd, head), SETTLE_SECONDS)
        self.settled_after = time.monotonic() - began

    async def judge(self, **terms: object) -> Truth:
        """Hold everybody to the log; ``terms`` are those of ``check``."""
        bodies = await self.fleet.logged(self.at.board)
        return check(bodies, self.crowd, since=self.since, **terms)  # type: ignore[arg-type]

    async def leave(self) -> None:
        for person in self.crowd:
            await person.rest()


@asynccontextmanager
async def gathering(
    fleet: Fleet,
    size: int,
    rate: float,
    *,
    seed: int = 0,
    urls: Sequence[str] = (),
    poll: Poll | None = None,
    at: Furnished | None = None,
) -> AsyncIterator[Gathering]:
    """Gather people who write at ``rate`` each, through the fronts or at ``urls``."""
    at = at or await fleet.furnish(size)
    since = len(await fleet.logged(at.board))
    crowd = people(
        urls or fleet.urls, at.board, at.section, at.tokens[-size:], rate, seed=seed, poll=poll
    )
    found = Gathering(fleet, at, crowd, since)
    try:
        await found.begin()
        yield found
    finally:
        await found.leave()
