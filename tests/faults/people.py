"""People who write whatever happens: what is not answered is sent again, to any process."""

from __future__ import annotations

import asyncio
import os
import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgpack
import websockets

from tests.client import Answer, Command
from tests.faults.pen import Pen, Poll
from tests.faults.witness import Chronicle, Witness

UNANSWERED_MOST = 16
SILENT_SECONDS = 3.0
BACKOFF_MOST = 2.0
AGAIN = 0.05
LATER = {"unavailable", "slow-down"}
LOST = (OSError, TimeoutError, EOFError, websockets.WebSocketException)


@dataclass
class Asked:
    """A command that waits for its answer; ``due`` is when it may be sent again."""

    cid: bytes
    command: Command
    due: float = 0.0

    @property
    def frame(self) -> bytes:
        return bytes(msgpack.packb(["do", self.cid, self.command]))


class Person(Witness):
    """Writes at ``rate`` (commands a second) and keeps what is not answered, as a browser does.

    ``former`` is what was saved in the board's history before this one.
    """

    def __init__(
        self,
        urls: Sequence[str],
        board: str,
        token: str,
        chronicle: Chronicle,
        pen: Pen,
        rate: float,
    ) -> None:
        super().__init__(urls[0], board, token, chronicle)
        self.urls, self.pen, self.rate = urls, pen, rate
        self.outbox: dict[bytes, Asked] = {}
        self.saved: dict[bytes, tuple[Command, int]] = {}
        self.former: dict[bytes, tuple[Command, int]] = {}
        self.refused: list[tuple[Command, Answer]] = []
        self.interruptions: list[float] = []
        self.resends = 0
        self._recent: deque[bytes] = deque(maxlen=50)
        self._next = self._lost = 0.0
        self._failures = 0
        self._life: asyncio.Task[None] | None = None

    @property
    def done(self) -> bool:
        """Tell whether it is connected, and everything that it asked was answered."""
        return self.seated and not self.outbox

    def begin(self, stop: asyncio.Event) -> None:
        """Live, unless it does already."""
        if self._life is None:
            self._life = asyncio.create_task(self._live(stop))

    async def rest(self) -> None:
        """Stop living, and let go of the connection; ``begin`` goes on from here."""
        life, self._life = self._life, None
        if life is not None:
            if not life.done():
                life.cancel()
            await asyncio.wait([life])
            if not life.cancelled():
                life.result()
        await self.drop()

    async def _live(self, stop: asyncio.Event) -> None:
        """Write until told to stop; come back and ask again until cancelled."""
        self._lost = self._next = self._now
        while True:
            if not self.seated or self._now - self.heard > SILENT_SECONDS:
                await self._come_back()
                continue
            if not stop.is_set():
                await self._write()
            await self._send_due()
            await self._pause()

    def ask(self) -> None:
        """Put the next command into the outbox."""
        commands = [asked.command for asked in self.outbox.values()]
        asked = Asked(os.urandom(16), self.pen.next(commands))
        self.outbox[asked.cid] = asked

    @property
    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _come_back(self) -> None:
        """Try once, at any of the processes, after a random wait."""
        if self.heard:
            self._lost = max(self._lost, self.heard)
        await self.drop()
        most = min(BACKOFF_MOST, 0.1 * 2**self._failures)
        await asyncio.sleep(self.wait / 1000 + self.pen.rnd.uniform(0, most))
        self.wait = 0
        self.url = self.pen.rnd.choice(self.urls)
        try:
            await self.come()
        except LOST:
            self._failures += 1
        if not self.seated:
            return
        self._failures = 0
        self.interruptions.append(self._now - self._lost)
        for asked in self.outbox.values():
            asked.due = 0.0

    async def _send_due(self) -> None:
        for asked in list(self.outbox.values()):
            if asked.due <= self._now:
                asked.due = float("inf")
                await self.raw(asked.frame)

    async def _write(self) -> None:
        """Ask what is due by now; now and then something for the second time."""
        while self._next <= self._now:
            self._next += self.pen.rnd.uniform(0.5, 1.5) / self.rate
            if len(self.outbox) >= UNANSWERED_MOST:
                continue
            if self._recent and self.pen.rnd.random() < AGAIN:
                await self._ask_again()
                continue
            self.ask()

    async def _ask_again(self) -> None:
        cid = self.pen.rnd.choice(self._recent)
        self.resends += 1
        await self.raw(Asked(cid, self.saved[cid][0]).frame)

    async def _pause(self) -> None:
        """Wait for the next thing to do, or for the end of the connection."""
        waiting = [asked.due for asked in self.outbox.values()]
        soon = self._now + 0.25
        due = min([self._next if self._next > self._now else soon, *waiting, soon])
        assert self._reader is not None
        await asyncio.wait([self._reader], timeout=max(0.005, due - self._now))

    def _welcome(self, *fields: Any) -> None:
        if self.welcome and fields[2] != self.epoch:  # another history: nothing is known of it
            self.former, self.saved = self.saved, {}
            self.pen.notes, self.pen.dots = [], {}
            self._recent.clear()
        super()._welcome(*fields)

    def _ok(self, cid: bytes, *rest: Any) -> None:
        super()._ok(cid, *rest)
        self.answers.clear()
        seq = rest[0]
        if cid in self.saved and self.saved[cid][1] != seq:
            self.chronicle.wrong.append(f"answered {self.saved[cid][1]} first, and then {seq}")
        asked = self.outbox.pop(cid, None)
        if asked is not None:
            self.saved[cid] = (asked.command, seq)
            self._recent.append(cid)
            self.pen.done(asked.command)
            self.pen.settled(asked.command)

    def _no(self, cid: bytes, *rest: Any) -> None:
        super()._no(cid, *rest)
        self.answers.clear()
        slug, fields = rest[0], rest[1]
        asked = self.outbox.get(cid)
        if slug in LATER:
            if asked is not None:
                asked.due = self._now + fields.get("wait", 1_000) / 1000
        elif asked is not None:
            del self.outbox[cid]
            self.refused.append((asked.command, list(rest)))
            self.pen.settled(asked.command)
        elif cid in self.saved:
            self.chronicle.wrong.append(f"saved, and then refused: {slug}")


def people(
    urls: Sequence[str],
    board: str,
    section: str,
    tokens: Sequence[str],
    rate: float,
    *,
    seed: int = 0,
    poll: Poll | None = None,
    chronicle: Chronicle | None = None,
) -> list[Person]:
    """Return one person per token, each of whom may come in at any of the addresses."""
    seen = Chronicle() if chronicle is None else chronicle
    pens = [Pen(n, section, random.Random(f"{seed} {n}"), poll) for n in range(len(tokens))]
    return [
        Person(urls, board, token, seen, pen, rate) for token, pen in zip(tokens, pens, strict=True)
    ]
