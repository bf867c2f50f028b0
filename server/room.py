"""One board in one process: its state, its connections, and the only code that writes its log."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from board import hidden, project, rules, teaming, wire
from board.erasing import NotesErased
from board.rules import Command
from board.seats import RoleGiven, SeatAdmitted
from board.state import Board, BoardId, Role, SeatId, Seq
from board.teams import RoundTeamed
from server import audience, frames
from server.access import Access, Versions
from server.bus import Bus
from server.clock import Clock
from server.crowd import Crowd
from server.forms import Forms
from server.ledger import UNAVAILABLE, Ledger
from server.log import Conflict, Head, Links, Log, Unavailable
from server.metrics import Metrics
from server.offering import Offering
from server.pace import Pace
from server.peers import Peers
from server.pulse import Pulse
from server.raised import Mark, Raised
from server.rate import Bucket
from server.retention import keeping
from server.settings import Settings
from server.shown import Shown, Window
from server.suggesting import Suggesting
from server.turn import Ask, Done, Outcome, Step, Turn

if TYPE_CHECKING:
    from server.connection import Connection

ASKS_MOST: Final = 2_000
RETRY_SECONDS: Final = 1.0
logger = logging.getLogger(__name__)


class Room:
    """Invariant: every connection has been sent the forms up to ``board.seq``.

    The following ones come in one frame per tick. Whoever reads ``board`` and ``crowd``
    together must not await in between.
    """

    def __init__(
        self,
        id: BoardId,
        log: Log,
        bus: Bus,
        access: Access,
        clock: Clock,
        settings: Settings,
        pace: Pace,
        metrics: Metrics,
    ) -> None:
        self.id, self.log, self.access, self.clock = id, log, access, clock
        self.settings, self.pace, self.metrics = settings, pace, metrics
        self.crowd = Crowd(settings)
        self.rate = Bucket(settings.board_commands_per_second)
        self.idle_since = time.monotonic()
        self.ending = False
        most = settings.board_log_most
        self.on_erased: Callable[[Room], None] | None = None
        self._ledger = Ledger(id, log, access, clock, metrics, self._tell, most)
        self._ledger.here = self.crowd.presence
        self._asks: list[Ask] = []
        self._bell = asyncio.Event()
        self._peers = Peers(bus, self._ledger, self.crowd.presence, access, self._bell.set)
        self.suggesting = Suggesting(self, self._peers.suggests)
        self.offering = Offering(self, self._peers.suggests)
        self._peers.suggesting = self.suggesting.hear
        self._forms = Forms(settings.tail_most)
        self._window = Window()
        self._pulse = Pulse()
        self._retry_at = 0.0
        self._task: asyncio.Task[None] | None = None
        self._committing = False
        self._meanwhile: asyncio.TimerHandle | None = None

    @property
    def board(self) -> Board:
        return self._ledger.board

    @property
    def epoch(self) -> str:
        return self._ledger.epoch

    @property
    def links(self) -> Links:
        return self._ledger.links

    @property
    def waiting(self) -> int:
        """Return how many asks wait for the next tick."""
        return len(self._asks)

    @property
    def lapsed(self) -> bool:
        """Tell whether the log holds another history by now: this room is over."""
        return self._ledger.lapsed

    @property
    def erases_at(self) -> int:
        """Return when all of this board will be erased, in ms, as it stands now (rule RE6)."""
        written = self._ledger.written or self.clock.now()
        return keeping(self.settings).until(self.board.about.erases_at, written)

    @property
    def versions(self) -> Versions:
        return self.links.versions

    async def start(self) -> None:
        """Replay the log and begin to serve. Raises ``NoBoard``, ``Unavailable``."""
        await self._peers.join()  # before the log is read: what comes in between is heard
        try:
            self._forms = await self._ledger.open(self.settings.tail_most)
        except BaseException:
            await self._peers.leave()
            raise
        self._peers.murmur((), again=True)  # those who know somebody here will say so
        self._task = asyncio.create_task(self._serve(), name=f"room {self.id[:6]}")

    async def stop(self) -> None:
        """Finish what was asked, keep a snapshot, and end."""
        self.ending = True
        self._bell.set()
        if self._task is not None:
            await asyncio.wait([self._task])
        await self.suggesting.stop()
        await self.offering.stop()
        await self._peers.leave()
        await self._ledger.keep_snapshot(least=1)

    async def ask(
        self, *commands: Command, seat: SeatId, role: Role | None = None, cid: bytes = b""
    ) -> Seq:
        """Return the number at which the commands are durably true, all of them or none.

        ``role`` is for asks of the access layer; otherwise it is the seat's own.

        Raises:
            Refused: The board does not allow it.
        """
        reply: asyncio.Future[Seq] = asyncio.get_running_loop().create_future()

        def told(outcome: Outcome) -> None:
            if reply.done():
                return
            if isinstance(outcome, Done):
                reply.set_result(outcome.seq)
            else:
                reply.set_exception(outcome.refusal)

        self.put(Ask(commands, seat, told, cid, role=role))
        return await reply

    def put(self, ask: Ask) -> None:
        """Queue an ask for the next tick; its reply comes after the commit."""
        if self.ending or len(self._asks) >= ASKS_MOST:
            self.metrics.told([UNAVAILABLE.refusal.slug])
            ask.reply(UNAVAILABLE)
            self.crowd.fan_out.flush()
            return
        self._asks.append(ask)
        self._bell.set()

    def sign(self, n: int, mode: int, x: int, y: int, note: str) -> None:
        """Take a sign of presence; it rides in the next frame."""
        if not self.board.about.cursors or hidden.quiet(self.board):
            return
        if note in self.board.secret.hidden:  # else whoever drags it tells whose it is
            return
        if self.crowd.presence.sign(n, mode, x, y, note):
            self._peers.sign((n, mode, x, y, note))
            self._point()

    def ready(self, n: int, told: wire.Ready) -> None:
        """Take whether a seat is ready, and its hand up; what was said in another round is over."""
        raised = self._raised()
        if told.round == raised.round:
            ready = told.ready == 1 and told.round != ""
            self._pass_on(raised.mark(n, self.clock.now(), ready=ready, hand=told.hand == 1))

    def lower(self, n: int) -> None:
        """Take down somebody's hand."""
        self._pass_on(self._raised().lower(n, self.clock.now()))

    async def look(self, hello: wire.Hello) -> Shown | None:
        """Return the snapshot that a newcomer needs; None if what it has will do.

        It fits at the moment of the return: ``enter`` must follow without an await.
        """
        while self._resumable(hello) is None:
            shown = await self._window.look(self.board, self._forms.oldest)
            if self._forms.reach(shown.seq):  # else the board ran away meanwhile
                return shown
        return None

    def enter(self, connection: Connection, hello: wire.Hello, shown: Shown | None) -> None:
        """Seat a connection: what it missed or a snapshot, its private layer, then all live."""
        since = hello.since if shown is None else shown.seq
        out = [connection.welcome(self, "tail" if shown is None else "snap")]
        if shown is not None:
            out.append(shown.frames(deflate=hello.deflate))
        out += [self._forms.since(since), self._private(connection.seat)]
        self.crowd.admit(connection)
        out += [self.crowd.presence.everyone(), self.suggesting.frame_for(connection.seat)]
        out.append(self.offering.frame_for(connection.seat))
        connection.start(out)
        self._point()
        self._seat_in_team(connection.seat)

    def leave(self, connection: Connection) -> None:
        """Forget a connection; a second call, or one that comes late, changes nothing."""
        if not self.crowd.leave(connection):
            return
        self.metrics.gone_bytes += connection.written
        self.idle_since = time.monotonic()
        self._point()

    def beat(self) -> None:
        """Tell every connection the head and the sum; cut those that take nothing."""
        head, total = self._pulse.of(self.board)
        frame = frames.message("beat", head, total, self.clock.now(), self.epoch)
        self.crowd.beat(frame, self.clock.ticks())

    async def relink(self, old: Links, links: Links) -> None:
        """Store ``links`` in place of ``old``; connections that came by an old one end.

        Raises:
            Conflict: Another renewal was first: ``self.links`` has it now.
        """
        try:
            await self._ledger.relink(old, links)
        except Conflict:
            await self._ledger.look_at_links()
            raise
        except Unavailable:
            self._peers.missed()  # they may be stored all the same
            raise
        finally:
            self._end_invalid()
        self._peers.relinked()

    def gone(self) -> None:
        """End, because the board was erased; the other processes are to look for themselves."""
        self._ledger.lapsed = self._ledger.erased = True
        self._peers.relinked()
        self._peers.missed()

    def murmur(self, *, again: bool) -> None:
        """Tell the other processes what is new here, or all of it ``again``."""
        self._peers.murmur({connection.n for connection in self.crowd.connections}, again=again)
        if again:
            self.suggesting.murmur()
            self.offering.murmur()

    def stands(self, head: Head | None, known: Seq) -> None:
        """Compare with what the log said when ``known`` was the newest number here."""
        if head != Head(self.epoch, known, self.links):
            self._peers.missed()

    def _end_invalid(self) -> None:
        for connection in list(self.crowd.connections):
            if not connection.still_valid(self):
                connection.end(4403)

    async def _serve(self) -> None:
        flushed = 0.0
        while self._asks or not self.ending:
            await self._wait()
            since = time.monotonic() - flushed
            if (rest := self.pace.tick() - since) > 0:
                await asyncio.sleep(rest)
            self._bell.clear()
            began = time.perf_counter()
            try:
                await self._turn()
                self.metrics.turned(time.perf_counter() - began)
                await self._ledger.keep_snapshot(least=self.settings.snapshot_every)
            except Exception:
                logger.exception("room %s: a turn failed", self.id[:6])
            flushed = time.monotonic()

    async def _wait(self) -> None:
        """Wait for the bell, or until presence or the clock of a round is due."""
        waits = [self.crowd.presence.wait(time.monotonic()), self._clock_wait()]
        due = min((wait for wait in waits if wait is not None), default=None)
        if due is None or self._bell.is_set():
            await self._bell.wait()
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(due):
                await self._bell.wait()

    def _clock_wait(self) -> float | None:
        """Return the seconds until the clock owes something; None while it owes nothing."""
        if not (ring := rules.bell(self.board)):
            return None
        return max(0.0, (ring - self.clock.now()) / 1000, self._retry_at - time.monotonic())

    async def _turn(self) -> None:
        if self._peers.waiting:
            await self._hear()
        asks, self._asks = self._asks, []
        if not asks and self._clock_wait() != 0.0:
            self._show([])
        elif not await self._committed(asks):
            self._peers.missed()  # it may be in the log all the same
            self._retry_at = time.monotonic() + RETRY_SECONDS
        elif self._ledger.erases_later:  # the bell goes on ringing
            self._retry_at = time.monotonic() + RETRY_SECONDS
        if self.lapsed:
            if self._ledger.erased:
                self.crowd.end(4410)
            else:
                self.crowd.end(1012, last=frames.message("bye", 0))

    async def _committed(self, asks: list[Ask]) -> bool:
        self._committing = True
        if self.crowd.presence.wait(time.monotonic()) is not None:  # it came just before
            self._point()
        try:
            return await self._ledger.commit(asks)
        finally:
            self._committing = False

    def _point(self) -> None:
        """See to it that presence is shown soon, also while the log takes its time."""
        self._bell.set()
        if self._committing and self._meanwhile is None:
            wait = self.crowd.presence.wait(time.monotonic()) or 0.0
            self._meanwhile = asyncio.get_running_loop().call_later(wait, self._show_meanwhile)

    def _show_meanwhile(self) -> None:
        self._meanwhile = None
        if self._committing:
            self._show([])
            if self.crowd.presence.wait(time.monotonic()) is not None:
                self._point()

    def _raised(self) -> Raised:
        """Return who is ready and whose hand is up, in the round that runs."""
        raised, current = self.crowd.presence.raised, self.board.current
        raised.turn("" if current is None else current.id, named=not hidden.nameless(self.board))
        return raised

    def _pass_on(self, mark: Mark | None) -> None:
        if mark is not None:
            self._peers.raise_(mark)
            self._point()

    async def _hear(self) -> None:
        """Act on what other processes said and wrote."""
        links = self.links
        await self._peers.follow()
        if links != self.links:
            self._end_invalid()

    def _tell(self, turn: Turn) -> None:
        """Write one frame to everybody, with each one's own forms; then each one's answers."""
        for ask, outcome in turn.outcomes:
            ask.tell(outcome)
        try:
            self._show(turn.steps, elsewhere=turn.elsewhere)
        except Exception:  # the answers are true all the same; browsers see the gap
            logger.exception("room %s: a tick was not shown", self.id[:6])
            self._forms = Forms(self.settings.tail_most, self.board.seq)
        self.crowd.fan_out.flush()
        self.metrics.told([outcome.slug for _, outcome in turn.outcomes])
        for step in turn.steps:
            self.crowd.follow(step)
        if turn.steps:
            self._offer(turn)
        erased = any(isinstance(step.event, NotesErased) for step in turn.steps)
        if erased and not turn.elsewhere and self.on_erased is not None:
            self.on_erased(self)
        self._take_up(turn)

    def _take_up(self, turn: Turn) -> None:
        """Give those who have another part now what goes with it: a team, and a layer."""
        for step in turn.steps:
            event = step.event
            if isinstance(event, RoleGiven | SeatAdmitted) and event.id in self.crowd.seats:
                self._seat_in_team(event.id)
            if isinstance(event, RoundTeamed):  # who came since, or is not seen where it started
                for seat in self.crowd.seats:
                    self._seat_in_team(seat)
        for seat in {step.event.id for step in turn.steps if isinstance(step.event, RoleGiven)}:
            layer = self._private(seat) if seat in self.crowd.seats else b""
            for connection in self.crowd.seats.get(seat, ()):
                connection.renew(layer)

    def _seat_in_team(self, seat: SeatId) -> None:
        """Find a team for somebody who comes while a round with teams runs (rule RO16)."""
        if teaming.lacking(self.board, seat) is not None:
            self.put(Ask((teaming.EnterTeam(),), seat, lambda _: None))

    def _offer(self, turn: Turn) -> None:
        before, after = turn.steps[0].before, turn.steps[-1].after
        self.offering.renew(before, after)
        if not turn.elsewhere:  # who wrote it sees to it
            self.offering.look(before, after)

    def _show(self, steps: list[Step], *, elsewhere: bool = False) -> None:
        started = time.perf_counter()
        self._raised()
        signs = self.crowd.presence.due(time.monotonic())
        if signs:
            self._peers.flush()
        common, own = b"", {}
        if steps:
            forms, after = audience.common(steps), steps[0].before.seq
            self._forms.add(after, forms)
            common = frames.events(after, forms)
            own = audience.own(steps, forms, self._ledger.masks.seats, self.crowd.seats)
            if not elsewhere:
                self._peers.wrote(steps, forms)
        if common or signs:
            self.crowd.show(common, own, signs)
        spent = time.perf_counter() - started
        self.pace.spent(spent)
        if common or signs:
            self.metrics.fanned_out(spent, len(self.crowd.connections))

    def _resumable(self, hello: wire.Hello) -> int | None:
        """Return the number to go on from; None if a snapshot is needed (rule SY4)."""
        if hello.epoch != self.epoch or self._pulse.denies(hello.since, hello.sum):
            return None
        return hello.since if self._forms.reach(hello.since) else None

    def _private(self, seat: SeatId) -> bytes:
        masks = self._ledger.masks.of(seat)
        return frames.message("priv", self.board.seq, project.layer(self.board, seat, masks))
