"""All live boards of one process: opens rooms, beats their hearts, closes and drains them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import rules
from board.creation import CreateBoard
from board.remaking import RemakeBoard
from board.seats import JoinSeat
from board.state import EMPTY, BoardId, Caller, Refused, Role, SeatId, Seq
from server import frames
from server.access import Access, new_board_id, new_code, new_epoch, new_seat_id
from server.bus import Bus
from server.clock import Clock
from server.groupers import Grouper, chosen
from server.ledger import COMMIT_SECONDS
from server.log import CodeTaken, Conflict, Links, Log, NoBoard, Unavailable
from server.memory import Memory, allowed
from server.metrics import Metrics
from server.pace import Pace
from server.retention import erase_expired, keeping
from server.room import Room
from server.settings import Settings
from server.spare import Spare

BOARD_ID: Final = 22
CODE_TRIES: Final = 20
LINK_TRIES: Final = 5
BYE_SECONDS: Final = 5.0
SWEEP_SECONDS: Final = 600.0
WATCH_SECONDS: Final = 1.0
WATCH_ALL: Final = 5
WELL_SECONDS: Final = 0.1
SYSTEM: Final = SeatId("")
logger = logging.getLogger(__name__)


class Created(Struct, frozen=True):
    id: BoardId
    code: str


class Hub:
    """Invariant: at most one room of this process writes a board; those in ``rooms`` are served."""

    def __init__(
        self, log: Log, bus: Bus, access: Access, settings: Settings, clock: Clock
    ) -> None:
        self.log, self.bus = log, bus
        self.access, self.settings, self.clock = access, settings, clock
        self.rooms: dict[BoardId, Room] = {}
        self.draining = False
        self.metrics = Metrics()
        self.memory = Memory(settings.memory_most or allowed())
        self.grouper: Grouper = chosen(settings)
        self.follow: Callable[[str], Awaitable[None]] | None = None
        self._following: set[asyncio.Task[None]] = set()
        self._opening: dict[BoardId, asyncio.Task[Room]] = {}
        self._closing: dict[BoardId, asyncio.Task[None]] = {}
        self._pace = Pace()
        self._spare = Spare()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        self._tasks = [
            asyncio.create_task(self._beat(), name="heartbeat"),
            asyncio.create_task(self._watch(), name="watch"),
        ]
        if not self.settings.redis_url:  # else a worker does it, once for all
            self._tasks.append(asyncio.create_task(self._sweep(), name="sweep"))

    async def create(self, *asks: CreateBoard | RemakeBoard) -> Created:
        """Make a board with a join code of its own. Raises ``Refused``, ``Unavailable``."""
        rules.decide(EMPTY, asks[0], Caller(SYSTEM, Role.FACILITATOR, 0))  # refused: none is made
        id = new_board_id()
        code = await self._with_code(lambda code: self.log.create(id, epoch=new_epoch(), code=code))
        room = await self.room(id)
        await room.ask(*asks, seat=SYSTEM, role=Role.FACILITATOR)
        return Created(id, code)

    async def room(self, board: str) -> Room:
        """Return the board's room, opened if it is not. Raises ``NoBoard``, ``Unavailable``."""
        if self.draining:
            raise Unavailable("the server is going away")
        if len(board) != BOARD_ID:
            raise NoBoard
        id = BoardId(board)
        room = self.rooms.get(id)
        if room is not None and room.lapsed:
            self._retire(room)
        elif room is not None:
            room.idle_since = time.monotonic()
            return room
        task = self._opening.get(id)
        if task is None:
            task = self._opening[id] = asyncio.create_task(self._open(id))
        return await asyncio.shield(task)

    async def take_seat(self, room: Room, role: Role, *, led: bool = False) -> tuple[SeatId, str]:
        """Return a new seat for whoever holds the link of ``role``, and its token.

        ``led``: a facilitator asks, who opens any door.
        """
        seat, version = new_seat_id(), room.versions[role]  # a link that ends meanwhile ends it too
        await room.ask(JoinSeat(seat, role, led), seat=seat, role=role)
        return seat, self.access.seat_token(room.id, seat, role, version)

    async def rotate(self, room: Room, role: Role) -> None:
        """End the links of ``role`` and all who came by them; participants get a new code."""
        await self.relink(room, lambda old: old.ended(role), recode=role is Role.PARTICIPANT)

    async def lock_door(self, room: Room, passphrase: bytes) -> None:
        """Keep another hash of a passphrase; b"" for none."""
        await self.relink(room, lambda old: replace(old, passphrase=passphrase))

    async def enrol(self, room: Room, programme: str) -> None:
        """Keep that the board is a session of this programme."""
        await self.relink(room, lambda old: replace(old, programme=programme))

    async def relink(
        self, room: Room, change: Callable[[Links], Links], *, recode: bool = False
    ) -> Links:
        """Change the links as they are by now, keep that and return it.

        ``recode``: with another join code.

        Raises:
            Refused: What ``change`` refuses.
            Unavailable: They are being changed all the time.
        """
        for _ in range(LINK_TRIES):
            old = room.links
            with contextlib.suppress(Conflict):
                return await self._relinked(room, old, change(old), recode=recode)
        raise Unavailable("links are renewed all the time")

    async def erase(self, id: BoardId) -> None:
        """Erase all of a board; everybody on it is sent away. Raises ``Unavailable``."""
        await self.log.erase(id)
        self._gone(id)

    async def drain(self) -> None:
        """Finish what was asked, send everybody away with a time to come back, close all."""
        if self.draining:
            return
        self.draining = True
        for task in self._tasks:
            task.cancel()
        if waiting := [
            *self._tasks,
            *self._following,
            *self._opening.values(),
            *self._closing.values(),
        ]:
            await asyncio.wait(waiting)
        rooms = list(self.rooms.values())
        await asyncio.gather(*(room.stop() for room in rooms), return_exceptions=True)
        for room in rooms:
            for connection in list(room.crowd.connections):
                wait = random.randrange(int(BYE_SECONDS * 1000))  # noqa: S311 - spreads load
                connection.end(1012, last=frames.message("bye", wait))
        self.rooms.clear()
        await self.grouper.close()
        await self.bus.close()
        await self.log.close()

    async def _relinked(self, room: Room, old: Links, links: Links, *, recode: bool) -> Links:
        if not recode:
            await room.relink(old, links)
            return links
        code = await self._with_code(lambda code: room.relink(old, replace(links, code=code)))
        return replace(links, code=code)

    async def _open(self, id: BoardId) -> Room:
        try:
            if (closing := self._closing.get(id)) is not None:
                await asyncio.wait([closing])
            room = Room(
                id,
                self.log,
                self.bus,
                self.access,
                self.clock,
                self.settings,
                self._pace,
                self.metrics,
            )
            room.suggesting.grouper, room.offering.spare = self.grouper, self._spare
            room.on_erased = self._erased_in
            await room.start()
            self.rooms[id] = room
            return room
        finally:
            del self._opening[id]

    async def _close(self, room: Room) -> None:
        try:
            await room.stop()
        except Exception:
            logger.exception("room %s: did not end well", room.id[:6])
        finally:
            del self._closing[room.id]

    async def _with_code(self, use: Callable[[str], Awaitable[None]]) -> str:
        for _ in range(CODE_TRIES):
            code = new_code()
            if await self.log.programme_of_code(code) is not None:
                continue
            with contextlib.suppress(CodeTaken):
                await use(code)
                return code
        raise Unavailable("no free join code found")

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self.settings.beat_seconds)
            for room in list(self.rooms.values()):
                try:
                    room.beat()
                except Exception:  # the other boards' hearts go on
                    logger.exception("room %s: no heartbeat", room.id[:6])
                await asyncio.sleep(0)
            self._close_idle()

    async def _watch(self) -> None:
        """Compare with the other processes: each second what is new, and now and then all.

        The bus may be silent because it is broken, so the log is looked into as well.
        """
        turn = 0
        while True:
            await self._while_well(WATCH_SECONDS)
            turn += 1
            again = turn % WATCH_ALL == 0
            for room in list(self.rooms.values()) if self.bus.carries else ():
                room.murmur(again=again)
                await asyncio.sleep(0)
            if again or not self.bus.well:
                try:
                    await self._compare()
                except (Unavailable, TimeoutError) as away:
                    logger.warning("the log cannot be looked into: %r", away)

    async def _while_well(self, seconds: float) -> None:
        """Wait that long, or until the bus breaks: what it lost is looked for at once."""
        was_well = self.bus.well
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0 and (self.bus.well or not was_well):  # noqa: ASYNC110
            await asyncio.sleep(min(rest, WELL_SECONDS))

    async def set_clock(self) -> None:
        """Take over the store's time: processes agree on it from the first word on."""
        asked = self.clock.ticks()
        self.clock.follow(await self.log.time(), asked)

    async def _compare(self) -> None:
        rooms = {room.id: (room, Seq(room.board.seq)) for room in self.rooms.values()}
        async with asyncio.timeout(COMMIT_SECONDS):
            await self.set_clock()
            heads = await self.log.heads(list(rooms))
        for id, (room, known) in rooms.items():
            room.stands(heads.get(id), known)

    def _close_idle(self) -> None:
        limit = time.monotonic() - self.settings.room_idle_seconds
        for room in list(self.rooms.values()):
            if room.lapsed or (room.idle_since < limit and not room.crowd.connections):
                self._retire(room)

    def _retire(self, room: Room) -> None:
        del self.rooms[room.id]
        self._closing[room.id] = asyncio.create_task(self._close(room))

    def _erased_in(self, room: Room) -> None:
        """See to it that copies on other boards of the programme go as well (rule PG7)."""
        if self.follow is not None and room.links.programme and not self.draining:
            task = asyncio.create_task(self._followed(room.links.programme))
            self._following.add(task)
            task.add_done_callback(self._following.discard)

    async def _followed(self, programme: str) -> None:
        assert self.follow is not None  # noqa: S101 - ``_erased_in`` looked
        try:
            await self.follow(programme)
        except (Unavailable, Refused, NoBoard) as no:
            logger.warning("copies stay until their programme is looked at: %r", no)

    def _gone(self, id: BoardId) -> None:
        if (room := self.rooms.get(id)) is not None:
            room.gone()

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.log.sweep(self.clock.now())
                for id in await erase_expired(self.log, keeping(self.settings)):
                    self._gone(id)
            except Unavailable as away:
                logger.warning("nothing was swept: %s", away)
