"""Knows how late the event loop comes round, and says where it is stuck while it is."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from itertools import islice
from typing import Final

from server.logs import fields, places
from server.metrics import Metrics

EVERY: Final = 0.1
HELD_UP: Final = 0.5
LATE: Final = 2.0
FRAMES_MOST: Final = 16
logger = logging.getLogger(__name__)


class Watchdog:
    """A task that should wake ten times a second, and a thread that sees when it does not.

    Python code that holds the interpreter hides from the thread; the task still sees how long.
    """

    def __init__(self, metrics: Metrics, *, remember: float = 5.0) -> None:
        self._metrics, self._remember = metrics, remember
        self._due = time.monotonic() + EVERY
        self._late_at = -remember
        self._over = threading.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._threads: list[threading.Thread] = []

    @property
    def late(self) -> bool:
        """Tell whether the loop was late by ``LATE`` now or in the last seconds."""
        now = time.monotonic()
        return now - self._due >= LATE or now - self._late_at < self._remember

    def start(self) -> None:
        """Begin to watch the loop of this thread."""
        self._due = time.monotonic() + EVERY
        self._tasks = [asyncio.create_task(self._wake(), name="watchdog")]
        watch = threading.Thread(
            target=self._watch, args=(threading.get_ident(),), name="watchdog", daemon=True
        )
        self._threads = [watch]
        watch.start()

    async def stop(self) -> None:
        self._over.set()
        for task in self._tasks:
            task.cancel()
            await asyncio.wait([task])
        for thread in self._threads:
            await asyncio.to_thread(thread.join)

    async def _wake(self) -> None:
        while True:
            self._due = time.monotonic() + EVERY
            await asyncio.sleep(EVERY)
            now = time.monotonic()
            self._metrics.lagged(max(0.0, now - self._due))
            if now - self._due >= LATE:
                self._late_at = now

    def _watch(self, loop: int) -> None:
        """Say once for each time that the loop is held up, where it is: in a thread of its own."""
        told = 0.0
        while not self._over.wait(EVERY):
            due = self._due
            late = time.monotonic() - due
            if late >= HELD_UP and told != due:
                told = due
                self._metrics.held_up()
                at = _where(loop)
                logger.warning("the loop is held up", extra=fields(seconds=round(late, 1), at=at))


def _where(thread: int) -> str:
    """Return what a thread is doing, the innermost function first."""
    frame = sys._current_frames().get(thread)  # noqa: SLF001 - documented, for this very use
    walked = traceback.walk_stack(frame) if frame is not None else ()
    return " < ".join(places(islice(walked, FRAMES_MOST)))
