"""A bus without a network: hubs in one process talk over it, and it may lose what they say."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict

from board.state import BoardId
from server.bus import Listener


class Air:
    """What all buses share. Chances are per listener: to lose, to say twice; ``late`` in seconds.

    With ``late`` above 0 each message takes a time of its own, so they arrive out of order.
    """

    def __init__(self, seed: int = 0) -> None:
        self.rnd = random.Random(seed)
        self.lose = self.repeat = self.late = 0.0
        self.said: list[bytes] = []
        self.listeners: defaultdict[BoardId, dict[AirBus, Listener]] = defaultdict(dict)

    def carry(self, sender: AirBus, board: BoardId, message: bytes) -> None:
        self.said.append(message)
        loop = asyncio.get_running_loop()
        for bus, listener in self.listeners[board].items():
            if bus is sender or not bus.well or self.rnd.random() < self.lose:
                continue
            for _ in range(1 + (self.rnd.random() < self.repeat)):
                loop.call_later(self.rnd.random() * self.late, listener.hear, message)


class AirBus:
    """One process's end of it."""

    carries = True

    def __init__(self, air: Air, name: str) -> None:
        self.air, self.name, self.well = air, name, True

    async def subscribe(self, board: BoardId, listener: Listener) -> None:
        self.air.listeners[board][self] = listener
        listener.missed()

    async def unsubscribe(self, board: BoardId) -> None:
        self.air.listeners[board].pop(self, None)

    def publish(self, board: BoardId, message: bytes) -> None:
        if self.well:
            self.air.carry(self, board, message)

    def fall(self) -> None:
        """Lose everything from now on."""
        self.well = False

    def rise(self) -> None:
        """Hear again, and know that something may have been missed."""
        self.well = True
        for listeners in self.air.listeners.values():
            if self in listeners:
                listeners[self].missed()

    async def close(self) -> None:
        for listeners in self.air.listeners.values():
            listeners.pop(self, None)
