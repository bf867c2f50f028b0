"""The snapshot that newcomers get: encoded and compressed once for many of them."""

from __future__ import annotations

import asyncio
import zlib
from typing import Final

from board import snapshot
from board.state import Board
from server import frames

PART: Final = 192 * 1024
INLINE: Final = 200  # notes
LEVEL: Final = 6
STALE: Final = 500


class Shown:
    """Frames of a board's common layer as of ``seq``: built once, and the same for all."""

    __slots__ = ("_deflated", "_frames", "_plain", "seq")

    def __init__(self, seq: int, plain: bytes, deflated: bytes) -> None:
        self.seq = seq
        self._plain, self._deflated = plain, deflated
        self._frames: dict[bool, bytes] = {}

    def frames(self, *, deflate: bool) -> bytes:
        """Return them as the very same bytes each time: what waits in a thousand sockets is one."""
        if deflate not in self._frames:
            body = self._deflated if deflate else self._plain
            self._frames[deflate] = _parts(self.seq, body, deflate)
        return self._frames[deflate]


class Window:
    """Keeps the newest ``Shown`` of one board and renews it when it is far behind.

    A snapshot that is a few hundred events old is as good as a new one: the tail follows it.
    """

    def __init__(self) -> None:
        self._shown: Shown | None = None
        self._making: asyncio.Task[Shown] | None = None

    async def look(self, board: Board, oldest: int) -> Shown:
        """Return a snapshot of ``board`` that is no older than ``oldest`` and not stale."""
        shown = self._shown
        if shown is not None and shown.seq >= max(oldest, board.seq - STALE):
            return shown
        if self._making is None:
            self._making = asyncio.create_task(self._make(board))
        return await asyncio.shield(self._making)

    async def _make(self, board: Board) -> Shown:
        try:
            if len(board.notes) <= INLINE:
                self._shown = _shown(board)
            else:  # tens of milliseconds: not on the event loop
                self._shown = await asyncio.to_thread(_shown, board)
            return self._shown
        finally:
            self._making = None


def _shown(board: Board) -> Shown:
    plain = snapshot.shown(board)
    return Shown(board.seq, plain, zlib.compress(plain, LEVEL))


def _parts(seq: int, body: bytes, deflated: bool) -> bytes:
    pieces = [body[at : at + PART] for at in range(0, len(body), PART)]
    return b"".join(
        frames.message("snap", seq, at, len(pieces), deflated, piece)
        for at, piece in enumerate(pieces)
    )
