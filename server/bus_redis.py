"""The bus between processes: plain Redis PUBLISH and SUBSCRIBE, one channel a board.

Redis keeps nothing. What gets lost on the way shows as ``missed``, and never as silence.
"""

from __future__ import annotations

import asyncio
import secrets
import zlib
from collections.abc import Sequence
from typing import Final

from board.state import BoardId
from server.bus import Listener
from server.redis_ear import Ear
from server.redis_line import Address
from server.redis_speaker import Speaker

FINISH_SECONDS: Final = 0.5


class RedisBus:
    """A ``Bus``. Several addresses share the boards: each board is on one of them.

    Every process must be given the same addresses in the same order. Made inside the event loop.
    """

    carries = True

    def __init__(self, urls: Sequence[str]) -> None:
        """Begin to connect. Raises ``ValueError`` for what is no address."""
        self.name = secrets.token_urlsafe(6)
        addresses = [Address(url) for url in urls]
        self._speakers = [Speaker(address, self.name.encode()) for address in addresses]
        self._ears = [Ear(address, self.name.encode()) for address in addresses]

    @property
    def well(self) -> bool:
        return all(line.well for line in (*self._speakers, *self._ears))

    @property
    def published(self) -> int:
        """How many messages Redis took."""
        return sum(speaker.published for speaker in self._speakers)

    @property
    def dropped(self) -> int:
        """How many it did not take in time."""
        return sum(speaker.dropped for speaker in self._speakers)

    @property
    def heard(self) -> int:
        """How many came from other processes."""
        return sum(ear.heard for ear in self._ears)

    @property
    def subscribed_again(self) -> int:
        """How often hearing began anew after an interruption."""
        return sum(ear.subscribed_again for ear in self._ears)

    async def subscribe(self, board: BoardId, listener: Listener) -> None:
        await self._ears[self._shard(board)].subscribe(_channel(board), listener)

    async def unsubscribe(self, board: BoardId) -> None:
        self._ears[self._shard(board)].unsubscribe(_channel(board))

    def publish(self, board: BoardId, message: bytes) -> None:
        said = self.name.encode() + message
        self._speakers[self._shard(board)].publish(_channel(board), said)

    async def close(self) -> None:
        """Say what still waits, if that goes quickly."""
        await asyncio.gather(*(speaker.close(FINISH_SECONDS) for speaker in self._speakers))
        await asyncio.gather(*(ear.close() for ear in self._ears))

    def _shard(self, board: BoardId) -> int:
        return zlib.crc32(board.encode()) % len(self._ears)


def _channel(board: BoardId) -> bytes:
    return b"gs:" + board.encode()
