"""A board and its log in step: decides what is asked, and appends until it is on disk."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Final

from board import redaction, rules, wire
from board.erasing import ErasingEvent
from board.rules import Event
from board.state import EMPTY, BoardId, Refused, RoundId, Scope, Seq
from server import erasure, opening
from server.access import Access
from server.clock import Clock
from server.forms import Forms
from server.log import (
    Answer,
    Conflict,
    Lapsed,
    Links,
    Log,
    NoBoard,
    Repeated,
    Unavailable,
    Unlisted,
)
from server.masks import KEY_EVENTS, Masks
from server.metrics import Metrics
from server.turn import Ask, No, Step, Turn

RETRIES: Final = 20
ANSWERS_MOST: Final = 10_000
COMMIT_SECONDS: Final = 3.0
HELD_SECONDS: Final = 0.010
ERASE_SECONDS: Final = 60.0  # until it is tried again to erase what is due
UNAVAILABLE: Final = No(Refused("unavailable", wait=1_000))
logger = logging.getLogger(__name__)


class Ledger:
    """Invariant: ``board`` is the replay of the first ``board.seq`` events of the log.

    Whenever it changes, ``tell`` is called with the turn that changed it before anything awaits.
    Once ``lapsed``, that log has another history, and nothing more is written; once ``erased``,
    there is none. ``written`` is when the board last changed, in ms, ``here`` the numbers of
    those who are on it now. It takes some ``most`` bytes of events, and then no more commands
    (rule SY25).
    """

    def __init__(
        self,
        id: BoardId,
        log: Log,
        access: Access,
        clock: Clock,
        metrics: Metrics,
        tell: Callable[[Turn], None],
        most: int,
    ) -> None:
        self.id, self.log, self.metrics = id, log, metrics
        self.board = EMPTY
        self.epoch = ""
        self.links = Links("")
        self.lapsed = self.erased = False
        self.written = 0
        self.masks = Masks()
        self._access, self._clock, self._tell = access, clock, tell
        self._known = OrderedDict[bytes, Answer]()  # a dict's first key is ever slower to find
        self.here: Container[int] = ()
        self._kept = self._size = 0
        self._erases_at = 0.0
        self._most = most

    @property
    def erases_later(self) -> bool:
        """Tell whether what the clock would erase waits: it could not be written down."""
        return time.monotonic() < self._erases_at

    async def open(self, tail_most: int) -> Forms:
        """Replay the log; return the newest forms. Raises ``NoBoard``, ``Unavailable``."""
        record, kept, forms = await opening.opened(self.log, self.id, tail_most)
        self.board, self._size = kept.board, kept.size
        self.epoch, self.links = record.epoch, record.links
        self.masks.take(_scoped(record.keys), self.board)
        self._kept, self.written = record.snapshot_seq, record.written
        return forms

    async def commit(self, asks: list[Ask]) -> bool:
        """Append what is due and what is asked until it is on disk; every ask is told its outcome.

        Return False if the log was not there: then nobody knows what of it is written. What is,
        is met again as a conflict, and its answers as known.
        """
        try:
            async with asyncio.timeout(None) as limit:
                for _ in range(RETRIES):
                    if self.lapsed:
                        break
                    if await self._tried(asks, limit):
                        return True
        except TimeoutError:
            self.metrics.lost()
            logger.warning("board %s: the log takes too long", self.id[:6])
        except Unavailable as away:
            self.metrics.lost()
            logger.warning("board %s: %s", self.id[:6], away)
        except Exception:
            logger.exception("board %s: a commit failed", self.id[:6])
        turn = self._turn()
        turn.outcomes = [(ask, UNAVAILABLE) for ask in asks]
        self._tell(turn)
        return False

    def hear(self, after: int, bodies: Sequence[bytes]) -> bool:
        """Take over events that another process wrote; False if there is a gap before them.

        Overlap is legal: those that are known already are passed over.
        """
        known = self.board.seq - after
        if known < 0:
            return False
        steps = self._replayed(bodies[known:])
        self.metrics.heard(len(steps))
        self._follow(steps, self.masks.keys)
        return True

    async def look(self) -> None:
        """Catch up with whatever other processes did. Raises ``Unavailable``."""
        try:
            async with asyncio.timeout(COMMIT_SECONDS):
                await self.look_at_links()
                await self._catch_up()
        except TimeoutError as late:
            raise Unavailable("the log takes too long") from late

    async def keep_snapshot(self, *, least: int) -> None:
        """Keep a snapshot if at least so many events came since the last one."""
        board, size = self.board, self._size
        if self.lapsed or board.seq - self._kept < least:
            return
        self._kept = board.seq
        try:
            body = await asyncio.to_thread(opening.sealed, board, size)  # some ms for a large board
            async with asyncio.timeout(COMMIT_SECONDS):
                await self.log.keep_snapshot(self.id, Seq(board.seq), body)
        except (Unavailable, TimeoutError) as away:
            logger.warning("board %s: no snapshot: %r", self.id[:6], away)

    async def look_at_links(self) -> None:
        """Take over the links as they are stored. Raises ``Unavailable``."""
        known = self.links
        head = (await self.log.heads([self.id])).get(self.id)
        if head is not None and self.links == known:  # else what came meanwhile is newer
            self.links = head.links

    async def relink(self, old: Links, links: Links) -> None:
        """Store ``links`` in place of ``old``. Raises as ``Log.relink`` does."""
        await self.log.relink(self.id, old, links)
        if self.links == old:  # else what came meanwhile is as new or newer
            self.links = links

    async def _tried(self, asks: list[Ask], limit: asyncio.Timeout) -> bool:
        """Return True once the asks are told; False if more is known, to decide them anew.

        The limit is on the log: it does not run while we think.
        """
        until, loop = limit.when(), asyncio.get_running_loop()
        began = loop.time()
        if until is not None:
            limit.reschedule(None)
        turn = await self._decided(asks)
        now = loop.time()
        limit.reschedule(now + COMMIT_SECONDS if until is None else until + now - began)
        try:
            if not await self._written(turn):
                return False
        except Conflict:
            self.metrics.conflict()
            await self._catch_up()
            return False
        except Repeated as repeated:
            self._remember(repeated.answers)
            return False
        except NoBoard:
            self.lapsed = self.erased = True
            return False
        self._take_over(turn, {id: key for id, key in turn.keys.items() if id not in turn.lost})
        return True

    async def _written(self, turn: Turn) -> bool:
        """Return whether the turn is on disk; else it is to be decided anew."""
        if turn.doubtful and await self._recollect(turn.doubtful):
            return False
        try:
            if not turn.empty:
                await self._append(turn)
        except Unlisted as no:
            if self.erases_later:  # then somebody asked for it
                raise
            logger.warning("board %s: what is due to be erased waits: %s", self.id[:6], no)
            self._erases_at = time.monotonic() + ERASE_SECONDS
            return False
        return True

    async def _append(self, turn: Turn) -> None:
        began = time.perf_counter()
        commit = turn.commit(self.epoch)
        gone = redaction.wanted((step.before, step.event) for step in turn.steps)
        if gone:
            made = await erasure.redacted(self.log, commit, turn.board, gone)
            await self.log.append(made.commit)
            self._kept = made.commit.head
            self._size = made.size - sum(len(step.body) for step in turn.steps)
        else:
            await self.log.append(commit)
        self.metrics.committed(time.perf_counter() - began, len(turn.steps))

    async def _decided(self, asks: Sequence[Ask]) -> Turn:
        """Decide; the other boards have their turn while this one has much to think about."""
        turn = self._turn()
        turn.owe(erasing=not self.erases_later)
        resumed = time.perf_counter()
        for _ in turn.deciding(asks):
            if time.perf_counter() - resumed > HELD_SECONDS:
                await asyncio.sleep(0)
                resumed = time.perf_counter()
        return turn

    def _turn(self) -> Turn:
        now, keys = self._clock.now(), dict(self.masks.keys)
        full = self._size >= self._most
        return Turn(self.id, self.board, self._access, now, keys, self._known, full, here=self.here)

    async def _recollect(self, digests: list[bytes]) -> bool:
        """Look up refused command ids: was one of them committed before, elsewhere or long ago?"""
        answers = await self.log.answers(self.id, digests)
        if any(answer.seq > self.board.seq for answer in answers):
            await self._catch_up()  # nobody is told ``ok`` before its events
        self._remember(answers)
        return bool(answers)

    def _remember(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            self._known[answer.digest] = answer
        while len(self._known) > ANSWERS_MOST:
            self._known.popitem(last=False)

    async def _catch_up(self) -> None:
        """Read what another process appended, and send it on."""
        after = Seq(self.board.seq)
        try:
            steps = self._replayed(await self._newer(after))
        except (Lapsed, NoBoard) as over:
            self.lapsed, self.erased = True, isinstance(over, NoBoard)
            return
        self.metrics.caught_up(len(steps))
        keys = self.masks.keys
        if any(isinstance(step.event, KEY_EVENTS) for step in steps):
            keys = _scoped(await self.log.keys(self.id))
        self._follow(steps, keys)

    async def _newer(self, after: Seq) -> list[bytes]:
        """Return what came after a number, also where something was erased meanwhile (rule SY18).

        The history is another one then; but it goes on from ours if one of those events began it.
        """
        try:
            return await self.log.read(self.id, epoch=self.epoch, after=after)
        except Lapsed:
            head = (await self.log.heads([self.id])).get(self.id)
            if head is None:
                raise NoBoard from None
            bodies = await self.log.read(self.id, epoch=head.epoch, after=after)
            if _begun(map(wire.event, bodies)) != head.epoch:
                raise
            return bodies

    def _replayed(self, bodies: Sequence[bytes]) -> list[Step]:
        steps, board = [], self.board
        for body in bodies:
            event = wire.event(body)
            after = rules.evolve(board, event)
            steps.append(Step(board, event, after, body))
            board = after
        return steps

    def _follow(self, steps: list[Step], keys: dict[Scope, bytes]) -> None:
        if not steps:
            return
        turn = self._turn()
        turn.steps, turn.board, turn.elsewhere = steps, steps[-1].after, True
        self._take_over(turn, keys)

    def _take_over(self, turn: Turn, keys: dict[Scope, bytes]) -> None:
        self.board = turn.board
        self.written = turn.now if turn.steps else self.written
        self._size += sum(len(step.body) for step in turn.steps)
        self._remember(turn.answers.values())
        if keys.keys() != self.masks.keys.keys():
            self.masks.take(keys, self.board)
        else:
            self.masks.joined(step.event for step in turn.steps)
        self._tell(turn)
        self.epoch = _begun(step.event for step in turn.steps) or self.epoch


def _begun(events: Iterable[Event]) -> str:
    """Return the history that the last of these erasures began; "" if none of them did."""
    epoch = ""
    for event in events:
        if isinstance(event, ErasingEvent):
            epoch = event.epoch
    return epoch


def _scoped(keys: Mapping[str, bytes]) -> dict[Scope, bytes]:
    return {RoundId(scope): key for scope, key in keys.items()}
