"""One board in one process: its state, its connections, and the only code that writes its log."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from board import project, rules, snapshot, wire
from board.rules import Command
from board.seats import RoleGiven, SeatJoined, SeatRemoved
from board.state import EMPTY, Board, BoardId, Mask, Refused, Role, SeatId, Seq, VoteId
from board.sums import Sum
from board.votes import VoteClosed, VoteOpened, VoteVoided
from server import frames
from server.access import Access, Versions
from server.clock import Clock
from server.log import Answer, Conflict, Links, Log, Record, Repeated, Unavailable
from server.pace import Pace
from server.presence import Presence
from server.rate import Bucket
from server.settings import Settings
from server.shown import Window
from server.turn import Ask, Done, No, Outcome, Step, Turn, mask_of

if TYPE_CHECKING:
    from server.connection import Connection

RETRIES: Final = 20
ANSWERS_MOST: Final = 10_000
ASKS_MOST: Final = 2_000
UNAVAILABLE_WAIT: Final = 1_000
logger = logging.getLogger(__name__)


class Room:
    """Invariant: ``board`` is the replay of the first ``board.seq`` events of the log.

    Every connection in ``connections`` has been sent the forms up to that number, and gets the
    following ones in one frame per tick.
    """

    def __init__(
        self, id: BoardId, log: Log, access: Access, clock: Clock, settings: Settings, pace: Pace
    ) -> None:
        self.id, self.log, self.access, self.clock = id, log, access, clock
        self.settings, self.pace = settings, pace
        self.board = EMPTY
        self.epoch = ""
        self.links = Links("")
        self.presence = Presence()
        self.connections: dict[Connection, None] = {}
        self.seats: defaultdict[SeatId, list[Connection]] = defaultdict(list)
        self.rate = Bucket(settings.board_commands_per_second)
        self.rates: dict[SeatId, Bucket] = {}
        self.idle_since = time.monotonic()
        self._asks: list[Ask] = []
        self._bell = asyncio.Event()
        self._forms: deque[bytes] = deque(maxlen=settings.tail_most)
        self._keys: dict[VoteId, bytes] = {}
        self._masks: dict[tuple[VoteId, Mask], SeatId] = {}
        self._known: dict[bytes, Answer] = {}
        self._window = Window()
        self._sum = Sum()
        self._beat: tuple[int, int] = (-1, 0)
        self._sums: deque[tuple[int, int]] = deque(maxlen=8)
        self._kept = 0
        self._ending = False
        self._task: asyncio.Task[None] | None = None

    @property
    def versions(self) -> Versions:
        links = self.links
        return {
            Role.FACILITATOR: links.facilitator,
            Role.PARTICIPANT: links.participant,
            Role.VIEWER: links.viewer,
        }

    async def start(self) -> None:
        """Replay the log and begin to serve. Raises ``NoBoard``, ``Unavailable``."""
        record = await self.log.open(self.id)
        if len(record.events) > self.settings.snapshot_every * 2:
            board, forms = await asyncio.to_thread(_replayed, record, self.settings.tail_most)
        else:
            board, forms = _replayed(record, self.settings.tail_most)
        self.board, self.epoch, self.links = board, record.epoch, record.links
        self._forms.extend(forms)
        self._keys = {VoteId(scope): key for scope, key in record.keys.items()}
        self._kept = record.snapshot_seq
        self._remask()
        self._task = asyncio.create_task(self._serve(), name=f"room {self.id[:6]}")

    async def stop(self) -> None:
        """Finish what was asked, keep a snapshot, and end."""
        self._ending = True
        self._bell.set()
        if self._task is not None:
            await self._task
        await self._keep_snapshot(least=1)

    async def ask(self, command: Command, *, seat: SeatId, role: Role | None = None) -> Seq:
        """Return the number at which ``command`` is durably true.

        ``role`` is for asks of the access layer; otherwise it is the seat's own.

        Raises:
            Refused: The board does not allow it.
        """
        reply: asyncio.Future[Seq] = asyncio.get_running_loop().create_future()

        def told(outcome: Outcome) -> None:
            if reply.cancelled():
                return
            if isinstance(outcome, Done):
                reply.set_result(outcome.seq)
            else:
                reply.set_exception(outcome.refusal)

        self.put(Ask((command,), seat, told, role=role))
        return await reply

    def put(self, ask: Ask) -> None:
        """Queue an ask for the next tick; its reply comes after the commit."""
        if self._ending or len(self._asks) >= ASKS_MOST:
            ask.reply(No(Refused("unavailable", wait=UNAVAILABLE_WAIT)))
            return
        self._asks.append(ask)
        self._bell.set()

    def sign(self, n: int, mode: int, x: int, y: int, note: str) -> None:
        """Take a sign of presence; it rides in the next frame."""
        if self.board.about.cursors:
            self.presence.sign(n, mode, x, y, note)
            self._bell.set()

    async def enter(self, connection: Connection, hello: wire.Hello) -> None:
        """Seat a connection: what it missed or a snapshot, its private layer, then all live."""
        since = self._resumable(hello)
        shown = None
        if since is None:
            oldest = self.board.seq - len(self._forms)
            shown = await self._window.look(self.board, oldest)
            since = shown.seq
        # From here on nothing awaits: no event can fall between snapshot and live frames.
        out = [connection.welcome(self, "tail" if shown is None else "snap")]
        if shown is not None:
            out.append(shown.frames(deflate=hello.deflate))
        if since < self.board.seq:
            missed = len(self._forms) - (self.board.seq - since)
            out.append(frames.events(since, list(self._forms)[missed:]))
        out.append(self._private(connection.seat))
        self._admit(connection)
        out.append(self.presence.everyone())
        connection.grant(sum(map(len, out)))
        connection.write(b"".join(out))
        self._bell.set()

    def leave(self, connection: Connection) -> None:
        """Forget a connection; a second call, or one that comes late, changes nothing."""
        if connection not in self.connections:
            return
        del self.connections[connection]
        mine = self.seats[connection.seat]
        mine.remove(connection)
        if not mine:
            del self.seats[connection.seat]
            self.rates.pop(connection.seat, None)
        self.presence.leave(connection.n)
        self.idle_since = time.monotonic()
        self._bell.set()

    def beat(self) -> None:
        """Tell every connection the head and the sum; cut those that take nothing."""
        if self._beat[0] != self.board.seq:
            self._beat = (self.board.seq, self._sum.of(self.board))
            self._sums.append(self._beat)
        frame = frames.message("beat", *self._beat, self.clock.now(), self.epoch)
        now = time.monotonic()
        for connection in list(self.connections):
            connection.beat(frame, now)

    async def relink(self, links: Links) -> None:
        """Store new links; connections that came by an old one end."""
        await self.log.relink(self.id, links)
        self.links = links
        for connection in list(self.connections):
            if not connection.still_valid(self):
                connection.end(4403)

    async def _serve(self) -> None:
        flushed = 0.0
        while self._asks or not self._ending:
            await self._ring()
            since = time.monotonic() - flushed
            if (rest := self.pace.tick() - since) > 0:
                await asyncio.sleep(rest)
            self._bell.clear()
            try:
                await self._turn()
                await self._keep_snapshot(least=self.settings.snapshot_every)
            except Exception:
                logger.exception("room %s: a turn failed", self.id[:6])
            flushed = time.monotonic()

    async def _ring(self) -> None:
        """Wait for the bell, or until presence is due."""
        wait = self.presence.wait(time.monotonic())
        if wait is None:
            await self._bell.wait()
            return
        try:
            async with asyncio.timeout(wait):
                await self._bell.wait()
        except TimeoutError:
            pass

    async def _turn(self) -> None:
        asks, self._asks = self._asks, []
        turn = await self._committed(asks) if asks else None
        started = time.perf_counter()
        self._tell(turn)
        self.pace.spent(time.perf_counter() - started)

    async def _committed(self, asks: list[Ask]) -> Turn:
        """Decide and append until it is on disk; nothing is told before."""
        for _ in range(RETRIES):
            turn = self._decided(asks)
            try:
                if turn.doubtful and await self._recollect(turn.doubtful):
                    continue
                if not turn.empty:
                    await self.log.append(turn.commit())
            except Conflict:
                await self._catch_up()
            except Repeated as repeated:
                self._remember(repeated.answers)
            except Unavailable as away:
                logger.warning("room %s: %s", self.id[:6], away)
                return self._unavailable(asks)
            else:
                self._take_over(turn)
                return turn
        return self._unavailable(asks)

    def _decided(self, asks: Iterable[Ask]) -> Turn:
        now = self.clock.now()
        turn = Turn(self.id, self.board, self.access, now, dict(self._keys), self._known)
        for ask in asks:
            turn.take(ask)
        return turn

    def _unavailable(self, asks: Iterable[Ask]) -> Turn:
        turn = self._decided(())
        refusal = Refused("unavailable", wait=UNAVAILABLE_WAIT)
        turn.outcomes = [(ask, No(refusal)) for ask in asks]
        return turn

    async def _recollect(self, digests: list[bytes]) -> bool:
        """Look up refused command ids: was one of them committed before, elsewhere or long ago?"""
        answers = await self.log.answers(self.id, digests)
        self._remember(answers)
        return bool(answers)

    def _remember(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            self._known[answer.digest] = answer
        while len(self._known) > ANSWERS_MOST:
            del self._known[next(iter(self._known))]

    async def _catch_up(self) -> None:
        """Read what another process appended, and send it on."""
        bodies = await self.log.read(self.id, after=Seq(self.board.seq))
        steps, board = [], self.board
        for body in bodies:
            event = wire.event(body)
            after = rules.evolve(board, event)
            steps.append(Step(board, event, after, body))
            board = after
        turn = self._decided(())
        turn.steps, turn.board = steps, board
        self._take_over(turn)
        self._tell(turn)

    def _take_over(self, turn: Turn) -> None:
        self.board = turn.board
        self._keys = {id: key for id, key in turn.keys.items() if id not in turn.lost}
        self._remember(turn.answers.values())
        if any(
            isinstance(step.event, VoteOpened | VoteClosed | VoteVoided | SeatJoined)
            for step in turn.steps
        ):
            self._remask()

    def _remask(self) -> None:
        self._masks = {
            (vote, mask_of(key, seat)): seat
            for vote, key in self._keys.items()
            for seat in self.board.seats
        }

    def _tell(self, turn: Turn | None) -> None:
        """Write one frame to everybody, with each one's own forms and answers."""
        steps = turn.steps if turn else []
        forms = [self._form(step) for step in steps]
        after = self.board.seq - len(forms)
        self._forms.extend(forms)
        signs = self.presence.due(time.monotonic())
        if forms or signs:
            self._fan_out(frames.events(after, forms) if forms else b"", signs, steps, forms)
        for ask, outcome in turn.outcomes if turn else ():
            ask.reply(outcome)
        for step in steps:
            self._consequence(step)

    def _fan_out(self, common: bytes, signs: bytes, steps: list[Step], forms: list[bytes]) -> None:
        own = self._own_frames(steps, forms)
        for connection in list(self.connections):
            connection.tick(own.get(connection.seat, common) if own else common, signs)

    def _form(self, step: Step) -> bytes:
        form = project.common(step.before, step.after, step.event)
        return step.body if form is step.event else wire.encode(form)

    def _own_frames(self, steps: list[Step], forms: list[bytes]) -> dict[SeatId, bytes]:
        """Return the frame of each seat that may see more of these events than others."""
        own: defaultdict[SeatId, dict[int, bytes]] = defaultdict(dict)
        for at, step in enumerate(steps):
            found = project.private(step.before, step.event, self._masks)
            if found is not None and found[0] in self.seats:
                form = project.common(step.before, step.after, step.event)
                own[found[0]][at] = wire.encode(project.Own(form, found[1]))
        after = self.board.seq - len(forms)
        return {
            seat: frames.events(after, [mine.get(at, form) for at, form in enumerate(forms)])
            for seat, mine in own.items()
        }

    def _consequence(self, step: Step) -> None:
        event = step.event
        if isinstance(event, SeatRemoved):
            for connection in list(self.seats.get(event.id, ())):
                connection.end(4403)
        elif isinstance(event, RoleGiven):
            for connection in self.seats.get(event.id, ()):
                connection.role = event.role

    def _resumable(self, hello: wire.Hello) -> int | None:
        """Return the number to go on from; None if a snapshot is needed (rule SY4)."""
        known = dict(self._sums).get(hello.since, hello.sum)
        if hello.epoch != self.epoch or (hello.sum and hello.sum != known):
            return None
        missed = self.board.seq - hello.since
        return hello.since if 0 <= missed <= len(self._forms) and hello.since >= 0 else None

    def _private(self, seat: SeatId) -> bytes:
        masks = {vote: mask_of(key, seat) for vote, key in self._keys.items()}
        return frames.message("priv", self.board.seq, project.layer(self.board, seat, masks))

    def _admit(self, connection: Connection) -> None:
        mine = self.seats[connection.seat]
        if len(mine) >= self.settings.connections_per_seat:
            mine[0].end(4409)
        mine = self.seats[connection.seat]
        mine.append(connection)
        self.connections[connection] = None
        self.presence.arrive(connection.n)

    async def _keep_snapshot(self, *, least: int) -> None:
        board = self.board
        if board.seq - self._kept < least:
            return
        self._kept = board.seq
        try:
            await self.log.keep_snapshot(self.id, Seq(board.seq), snapshot.stored(board))
        except Unavailable as away:
            logger.warning("room %s: no snapshot: %s", self.id[:6], away)


def _replayed(record: Record, tail: int) -> tuple[Board, list[bytes]]:
    """Return the board of a record and the common forms of its last ``tail`` events."""
    board = EMPTY if record.snapshot is None else snapshot.restore(record.snapshot)
    forms: deque[bytes] = deque(maxlen=tail)
    for body in record.events:
        event = wire.event(body)
        after = rules.evolve(board, event)
        form = project.common(board, after, event)
        forms.append(body if form is event else wire.encode(form))
        board = after
    return board, list(forms)
