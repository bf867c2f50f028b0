"""Makes files beside the event loop: a few at a time, each within a time and a size.

Tables and texts are made in a thread. What other libraries compute, a child process does: it gets
the common layer and nothing else, and is killed when its time is up or nobody waits any more.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from board import snapshot
from board.state import Board, BoardId, Refused
from server.exports import past
from server.exports.formats import FORMATS, Wish, made
from server.exports.progress import FILE, Progress
from server.log import Log
from server.settings import PREFIX

WITHIN: Final = 60.0  # seconds
WAITING_MOST: Final = 40
TOLD_MOST: Final = 2_000
ROOT: Final = Path(__file__).resolve().parents[2]
logger = logging.getLogger(__name__)

T = TypeVar("T")


def unheard(_: Progress) -> None:
    """Listen to nothing."""


class Press:
    """Invariant: at most ``at_once`` files are being made."""

    def __init__(self, at_once: int) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._waiting = 0

    async def make(
        self, board: Board, wish: Wish, tell: Callable[[Progress], None] = unheard
    ) -> bytes:
        """Return the file of the board's common layer, as it is now; ``tell`` hears how far it is.

        Raises:
            Refused: ``unavailable`` where too many wait, ``export-failed`` where it took too long.
        """
        if self._turns.locked():
            tell(Progress("wait", 0, self._waiting, 0, len(FORMATS[wish.format].steps)))
        return await self._in_turn(self._made(board, wish, tell))

    async def past(self, log: Log, id: BoardId, epoch: str, at: int, now: Board) -> Board:
        """Return a board as it was: a long log is seconds of work. Raises as ``board_at``."""
        return await self._in_turn(past.board_at(log, id, epoch, at, now))

    async def thread(self, make: Callable[[], T]) -> T:
        """Return what ``make`` makes, in turn and beside the event loop; raises as it does."""
        return await self._in_turn(asyncio.to_thread(make))

    async def _in_turn(self, work: Coroutine[Any, Any, T]) -> T:
        if self._waiting >= WAITING_MOST:
            work.close()
            raise Refused("unavailable", wait=5_000)
        self._waiting += 1
        try:
            async with self._turns:
                return await work
        finally:
            work.close()
            self._waiting -= 1

    async def _made(self, board: Board, wish: Wish, tell: Callable[[Progress], None]) -> bytes:
        if not FORMATS[wish.format].steps:
            return await asyncio.to_thread(made, board, wish)
        layer = await asyncio.to_thread(snapshot.shown, board)
        try:
            async with asyncio.timeout(WITHIN):
                return await _by_child(layer, wish, tell)
        except TimeoutError:
            logger.warning("an export to %s took too long", wish.format)
            raise Refused("export-failed") from None


def _environ() -> dict[str, str]:
    """Return what a child may know: none of our settings, since secrets and addresses are there."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**kept, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path[1:]])}


async def _by_child(layer: bytes, wish: Wish, tell: Callable[[Progress], None]) -> bytes:
    """Return what ``python -m server.exports`` makes of it; the child never outlives this call."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "server.exports",
        msgspec.json.encode(wish).decode(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # a library may quote a note in its complaint
        env=_environ(),
    )
    try:
        _, body = await asyncio.gather(_fed(child, layer), _heard(child, tell))
        await child.wait()
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode:
        why = body[-TOLD_MOST:].decode("utf-8", "replace") if child.returncode == 1 else ""
        logger.error("an export to %s failed (%d) %s", wish.format, child.returncode, why)
        raise Refused("export-failed")
    return body


async def _fed(child: Process, layer: bytes) -> None:
    if child.stdin is None:
        return
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it has ended: why, it says
        child.stdin.write(layer)
        await child.stdin.drain()
    child.stdin.close()


async def _heard(child: Process, tell: Callable[[Progress], None]) -> bytes:
    """Pass on how far the child is; return its file, or what it said when it failed."""
    while child.stdout is not None and (line := await child.stdout.readline()):
        if not line.startswith(b"{"):
            return (b"" if line == FILE else line) + await child.stdout.read()
        tell(msgspec.json.decode(line, type=Progress))
    return b""
