"""The clustering step for one board: begun and cancelled by facilitators, one run at a time.

It is given what all may see and nothing else. How far it is, those are told who will receive the
proposal; that itself is an event like any other.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from board import limits, material, proposals
from board.clustering.overlaid import overlaid
from board.clustering.proposal import Written
from board.permissions import unfrozen
from board.state import Board, Caller, Note, Refused, Role, SeatId
from server import frames
from server.access import new_proposal_id
from server.fence import Fallen
from server.groupers import OFF, Grouper
from server.grouping import Ask, Step
from server.peers import Hush, Offers, Suggests

if TYPE_CHECKING:
    from server.room import Room

FEWEST: Final = 3  # fewer notes make no group
HEARD_SECONDS: Final = 15.0  # after the last word of another process
SYSTEM: Final = SeatId("")
UNDER_WAY: Final = ("embed", "group")
logger = logging.getLogger(__name__)


class Suggesting:
    """Invariant: at most one run here; where another process runs one, none is begun."""

    grouper: Grouper
    """Set by the hub: there is one for all boards of a process."""

    def __init__(self, room: Room, say: Callable[[Suggests | Hush], None]) -> None:
        self._room, self._say = room, say
        self._task: asyncio.Task[None] | None = None
        self._now: Suggests | None = None
        self._heard_at = float("-inf")
        self._began = 0.0

    def begin(self) -> bytes:
        """Begin, and return b""; or return the frame that says why not."""
        board = self._room.board
        notes = material.notes(board)
        if why := self._why_not(board, len(notes)):
            return _frame(why)
        self._room.offering.rest()
        self._began = time.perf_counter()
        self._task = asyncio.create_task(self._grouped(board, notes), name="suggesting")
        self._task.add_done_callback(self._over)
        self._tell(Suggests("embed", 0, len(notes)))
        return b""

    def cancel(self) -> None:
        """End the run, here or in another process; without one nothing happens."""
        if self.running:
            self._end()
        elif self._busy:
            self._say(Hush())

    def hear(self, said: Suggests | Hush | Offers) -> None:
        """Take what another process says."""
        if isinstance(said, Offers):
            self._room.offering.hear(said)
        elif isinstance(said, Suggests):
            self._heard_at = time.monotonic()
            self._show(said)
        elif self.running:
            self._end()

    def murmur(self) -> None:
        """Tell the other processes again how far it is: some may have just begun to listen."""
        if self.running and self._now is not None:
            self._say(self._now)

    def frame_for(self, seat: SeatId) -> bytes:
        """Return what who comes in is told of a run; b"" for nothing."""
        if self._now is None or not self._busy or not proposals.reads(self._room.board, seat):
            return b""
        return _frame(self._now)

    async def stop(self) -> None:
        task = self._task
        if task is not None:
            self._end()
            await asyncio.wait([task])

    @property
    def running(self) -> bool:
        """Tell whether it runs here."""
        return self._task is not None and not self._task.done()

    @property
    def _busy(self) -> bool:
        under_way = self._now is not None and self._now.step in UNDER_WAY
        recent = time.monotonic() - self._heard_at < HEARD_SECONDS
        return self.running or (under_way and recent)

    def _end(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _why_not(self, board: Board, notes: int) -> Suggests | None:
        if self._room.settings.embedder == OFF:
            return Suggests("grouping-off", 0, 0)
        if self._busy:
            return Suggests("grouping-busy", 0, 0)
        if notes < FEWEST:
            return Suggests("grouping-too-few", notes, FEWEST)
        if notes > limits.NOTES:
            return Suggests("grouping-too-many", notes, limits.NOTES)
        try:
            unfrozen(board, Caller(SYSTEM, Role.FACILITATOR, 0))
        except Refused:
            return Suggests("grouping-failed", 0, 0)
        return None

    def _over(self, run: asyncio.Task[None]) -> None:
        """Say how a run ended."""
        if run.cancelled():
            how, step = "cancelled", "cancelled"
        elif (error := run.exception()) is None:
            how, step = "done", "done"
        else:
            how, step = "failed", "grouping-failed"
            mistake = None if isinstance(error, Fallen | Refused) else error
            logger.warning(
                "board %s: nothing was grouped: %r", self._room.id[:6], error, exc_info=mistake
            )
        many = 0 if self._now is None else self._now.all
        self._tell(Suggests(step, many, many))
        self._room.metrics.grouped(how, time.perf_counter() - self._began)

    async def _grouped(self, board: Board, notes: list[Note]) -> None:
        words = tuple(Written(note.id, note.text, note.lang) for note in notes)
        ask = Ask(words, before=material.former(board))
        found = await self.grouper.grouped(ask, self._step)
        made = overlaid(new_proposal_id(), board.seq, found)
        await self._room.ask(made, seat=SYSTEM, role=Role.FACILITATOR)

    def _step(self, step: Step) -> None:
        named = "embed" if step.done < step.all else "group"
        self._tell(Suggests(named, step.done, step.all))

    def _tell(self, now: Suggests) -> None:
        self._show(now)
        self._say(now)

    def _show(self, now: Suggests) -> None:
        self._now = now
        frame, crowd = _frame(now), self._room.crowd
        for seat in proposals.readers(self._room.board) & crowd.seats.keys():
            for connection in crowd.seats[seat]:
                connection.renew(frame)


def _frame(now: Suggests) -> bytes:
    return frames.message("suggesting", now.step, now.done, now.all)
