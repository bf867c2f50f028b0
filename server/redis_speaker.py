"""What this process says over one Redis: a short queue that nobody waits for."""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from itertools import islice
from typing import Final

from redis.asyncio.connection import AbstractConnection
from redis.exceptions import ReadOnlyError

from server.redis_line import PING_SECONDS, Address, Line, send

TAKEN_SECONDS: Final = 0.3
QUEUE_BYTES: Final = 8 * 1024 * 1024
BATCH_BYTES: Final = 256 * 1024
BATCH_MOST: Final = 500
OVERHEAD: Final = 100

# Until when to say it, on which channel, and what.
Waiting = tuple[float, bytes, bytes]


class Speaker(Line):
    """Invariant: of what was not taken in time, each channel gets a sign as soon as one can.

    The sign is a message without content: whoever hears it knows that something was missed.
    """

    def __init__(self, address: Address, name: bytes) -> None:
        super().__init__(address, "reached")
        self.published = 0
        self.dropped = 0
        self._name = name
        self._queue: deque[Waiting] = deque()
        self._size = 0
        self._lost: set[bytes] = set()
        self._ping_at = 0.0

    def publish(self, channel: bytes, message: bytes) -> None:
        self._queue.append((time.monotonic() + TAKEN_SECONDS, channel, message))
        self._size += len(message) + OVERHEAD
        while self._size > QUEUE_BYTES:
            self._drop(self._next())
        self.bell.set()

    async def use(self, connection: AbstractConnection) -> None:
        self._ping_at = 0.0
        while not self.closing or self._queue:
            batch = self._take()
            if not batch and time.monotonic() < self._ping_at:
                await self.rest(self._ping_at - time.monotonic())
                continue
            try:
                async with asyncio.timeout(TAKEN_SECONDS):
                    await self._send(connection, batch)
            except BaseException:  # for the next connection, if that comes in time
                self._queue.extendleft(reversed(batch))
                self._size += sum(len(message) + OVERHEAD for _, _, message in batch)
                raise
            self.published += len(batch)

    def _take(self) -> list[Waiting]:
        """Return what to say now; what waited too long is dropped."""
        signs = list(islice(self._lost, BATCH_MOST))
        self._lost.difference_update(signs)
        batch = [(math.inf, channel, self._name) for channel in signs]
        size, now = 0, time.monotonic()
        while self._queue and size < BATCH_BYTES and len(batch) < BATCH_MOST:
            waiting = self._next()
            if waiting[0] < now:
                self._drop(waiting)
            else:
                batch.append(waiting)
                size += len(waiting[2])
        return batch

    def _next(self) -> Waiting:
        waiting = self._queue.popleft()
        self._size -= len(waiting[2]) + OVERHEAD
        return waiting

    def _drop(self, waiting: Waiting) -> None:
        self._lost.add(waiting[1])
        self.dropped += 1

    async def _send(self, connection: AbstractConnection, batch: list[Waiting]) -> None:
        """Say all of it in one write, and read every answer. Raises what Redis answers."""
        commands: list[tuple[bytes, ...]] = [
            (b"PUBLISH", channel, message) for _, channel, message in batch
        ]
        ping = time.monotonic() >= self._ping_at
        if ping:
            commands += [(b"PUBLISH", b"gs:", b""), (b"HELLO", b"2")]
        await send(connection, commands)
        answers = [await connection.read_response() for _ in commands]
        if ping:
            _check_role(answers[-1])
            self._ping_at = time.monotonic() + PING_SECONDS
            self.rise()


def _check_role(hello: list[object]) -> None:
    """A replica takes messages, but keeps them to itself: the other processes may be elsewhere."""
    if b"replica" in hello:
        raise ReadOnlyError("it is a replica")
