"""Whether people can be sent to this process, part by part, without asking the log too often."""

from __future__ import annotations

import asyncio
import time
from typing import Final, Literal

from msgspec import Struct

from server.bus import Alone
from server.hub import Hub
from server.log import Unavailable
from server.watchdog import Watchdog

CACHED_SECONDS: Final = 1.0
DEADLINE_SECONDS: Final = 1.0
LOST_SECONDS: Final = 5.0
PROBE: Final = "000000"  # no join code: the sign 0 is none of the 23


class Ready(Struct, frozen=True):
    """Without its bus a process goes on, up to a second later: then it looks into the log."""

    ready: bool
    log: Literal["ok", "away"]
    bus: Literal["ok", "away", "alone"]
    loop: Literal["ok", "late"]
    memory: Literal["ok", "short"]
    draining: bool


class Health:
    """Asks the log once a second at most, however many ask, and never twice at a time."""

    def __init__(self, hub: Hub, watchdog: Watchdog) -> None:
        self._hub, self._watchdog = hub, watchdog
        self._one = asyncio.Lock()
        self._probe: asyncio.Task[bool] | None = None
        self._asked = float("-inf")
        self._answered = False

    async def look(self) -> Ready:
        """Return how it is, after ``DEADLINE_SECONDS`` at most if nobody else asks."""
        log = await self._log_well()
        late, draining = self._watchdog.late, self._hub.draining
        short = self._hub.memory.short
        return Ready(
            log and not late and not short and not draining,
            "ok" if log else "away",
            self._bus(),
            "late" if late else "ok",
            "short" if short else "ok",
            draining,
        )

    def _bus(self) -> Literal["ok", "away", "alone"]:
        bus = self._hub.bus
        if not bus.well:
            return "away"
        return "alone" if isinstance(bus, Alone) else "ok"

    async def _log_well(self) -> bool:
        """Tell whether the log answers, and has not just failed to take a commit."""
        async with self._one:
            if time.monotonic() - self._asked >= CACHED_SECONDS:
                if self._probe is None or self._probe.done():
                    self._probe = asyncio.create_task(self._answers(), name="probe")
                await asyncio.wait([self._probe], timeout=DEADLINE_SECONDS)
                self._answered = self._probe.done() and self._probe.result()
                self._asked = time.monotonic()
        return self._answered and time.monotonic() - self._hub.metrics.lost_at >= LOST_SECONDS

    async def _answers(self) -> bool:
        try:
            await self._hub.log.board_of_code(PROBE)
        except Unavailable:
            return False
        return True
