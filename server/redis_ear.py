"""What this process hears over one Redis: one connection for all its boards."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from itertools import islice
from typing import Final

from redis.asyncio.connection import AbstractConnection

from server.bus import Listener
from server.redis_line import PING_SECONDS, Address, Line, send

SUBSCRIBE_SECONDS: Final = 1.0
SILENT_PINGS: Final = 3
CHUNK: Final = 500
BREATH: Final = 100
logger = logging.getLogger(__name__)


class Ear(Line):
    """Invariant: a listener is told ``missed`` after each answer of Redis that it is subscribed.

    So nothing is lost between two connections that the listener does not know of.
    """

    def __init__(self, address: Address, name: bytes) -> None:
        super().__init__(address, "heard")
        self.heard = 0
        self.subscribed_again = 0
        self._name = name
        self._listeners: dict[bytes, Listener] = {}
        self._begun: dict[bytes, asyncio.Event] = {}
        self._changed: set[bytes] = set()
        self._lives = 0
        self._silent = 0

    async def subscribe(self, channel: bytes, listener: Listener) -> None:
        self._listeners[channel] = listener
        begun = self._begun.setdefault(channel, asyncio.Event())
        self._change(channel)
        if not self.ailing:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SUBSCRIBE_SECONDS):
                    await begun.wait()

    def unsubscribe(self, channel: bytes) -> None:
        self._listeners.pop(channel, None)
        self._begun.pop(channel, None)
        self._change(channel)

    async def use(self, connection: AbstractConnection) -> None:
        self._changed = set(self._listeners)
        self._silent = 0
        self._lives += 1
        async with asyncio.TaskGroup() as group:
            group.create_task(self._ask(connection))
            group.create_task(self._read(connection))

    def _change(self, channel: bytes) -> None:
        self._changed.add(channel)
        self.bell.set()

    async def _ask(self, connection: AbstractConnection) -> None:
        """Send what changed, and pings; turns without an answer are counted, not seconds.

        A loop that was held up for long would otherwise blame Redis.
        """
        ping_at = 0.0
        while True:
            commands = self._changes()
            if time.monotonic() >= ping_at and not self._changed:
                if self._silent >= SILENT_PINGS:
                    raise TimeoutError
                self._silent += 1
                ping_at = time.monotonic() + PING_SECONDS
                commands.append([b"PING"])
            if commands:
                await send(connection, commands)
            await self.rest(0 if self._changed else ping_at - time.monotonic())

    def _changes(self) -> list[list[bytes]]:
        """Return the commands for the next few hundred channels that changed."""
        some = list(islice(self._changed, CHUNK))
        self._changed.difference_update(some)
        wanted = [channel for channel in some if channel in self._listeners]
        unwanted = [channel for channel in some if channel not in self._listeners]
        commands = [[b"SUBSCRIBE", *wanted], [b"UNSUBSCRIBE", *unwanted]]
        return [command for command in commands if len(command) > 1]

    async def _read(self, connection: AbstractConnection) -> None:
        turn = 0
        while True:
            answer = await connection.read_response(timeout=math.inf)
            self._silent = 0
            match answer:
                case [b"message", bytes(channel), bytes(message)]:
                    self._hear(channel, message)
                case [b"subscribe", bytes(channel), _]:
                    self._begin(channel)
                case [b"pong", _] | b"PONG":  # answers come in order: all boards are heard
                    self._up()
            turn += 1
            if turn % BREATH == 0:
                await asyncio.sleep(0)

    def _hear(self, channel: bytes, message: bytes) -> None:
        listener = self._listeners.get(channel)
        if listener is None or message.startswith(self._name):
            return
        try:
            if len(message) > len(self._name):
                self.heard += 1
                listener.hear(message[len(self._name) :])
            else:  # the sign that something could not be said
                listener.missed()
        except Exception:  # one board must not silence the others
            logger.exception("a listener failed")

    def _begin(self, channel: bytes) -> None:
        if (listener := self._listeners.get(channel)) is not None:
            listener.missed()
        if (begun := self._begun.pop(channel, None)) is not None:
            begun.set()

    def _up(self) -> None:
        if not self.well:
            self.subscribed_again += self._lives > 1
        self.rise()
