"""Has files read beside the event loop, a few at a time, within a time and a memory."""

from __future__ import annotations

import asyncio
from typing import Final

import msgspec

from board.state import Refused
from server import fence
from server.imports import glance
from server.imports.table import Broken, Reading, Table, Whole

CHILD: Final = "server.imports.child"
LIMITS: Final = fence.Limits(seconds=10, memory=512 * 1024 * 1024)
AT_ONCE: Final = 2
WAITING_MOST: Final = 20
_said: Final = msgspec.msgpack.Decoder(Table | Whole | Broken)
_encode: Final = msgspec.msgpack.Encoder().encode


class Intake:
    """Invariant: at most two files are being read."""

    def __init__(self) -> None:
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def rows(self, body: bytes, reading: Reading) -> Table:
        """Return the rows of a file. Raises ``Refused``."""
        found = await self._read(body, reading)
        if not isinstance(found, Table):
            raise Refused("import-kind")
        return found

    async def whole(self, body: bytes) -> Whole:
        """Return the contents of a board file. Raises ``Refused``."""
        found = await self._read(body, Reading(whole=True))
        if not isinstance(found, Whole):
            raise Refused("import-kind")
        return found

    async def _read(self, body: bytes, reading: Reading) -> Table | Whole:
        glance.kind_of(body, reading)  # no process for what is none
        if self._waiting >= WAITING_MOST:
            raise Refused("unavailable", wait=5_000)
        self._waiting += 1
        try:
            async with self._turns:
                return await _by_child(body, reading)
        finally:
            self._waiting -= 1


async def _by_child(body: bytes, reading: Reading) -> Table | Whole:
    frames: list[bytes] = []
    try:
        await fence.run(CHILD, _encode((reading, body)), LIMITS, frames.append)
    except fence.Fallen:
        raise Refused("import-heavy") from None
    found: Table | Whole | Broken = await asyncio.to_thread(_said.decode, frames[0])
    if isinstance(found, Broken):
        raise Refused(found.slug, **found.fields)
    return found
