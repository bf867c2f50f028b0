"""Runs what computes in a process of its own, which may be late, hungry or dead: we go on.

The child is a module with ``fence.serve(work)`` as its main. Both ends speak in frames: four bytes
of length, and a body. A child never outlives its parent.
"""

from __future__ import annotations

import asyncio
import os
import struct
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, Final, Literal

from msgspec import Struct

try:
    import resource
except ImportError:  # Windows: no limit on memory there
    resource = None  # type: ignore[assignment]

LENGTH: Final = struct.Struct(">I")
HUNGRY: Final = 70  # the code with which a child ends that was given no more memory
NICE: Final = 10  # the boards come first
# numpy's own threads off: a child starts those that it needs, and its own would wait for them.
ALONE: Final = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")} | {
    "VECLIB_MAXIMUM_THREADS": "1"
}
MOST: Final = 256 * 1024 * 1024  # bytes of a frame


class Limits(Struct, frozen=True):
    """Of one run: ``memory`` is in bytes, of what the child allocates."""

    seconds: float
    memory: int


class Fallen(Exception):
    """The child did not come to its end; ``why`` is what stopped it."""

    def __init__(self, why: Literal["late", "memory", "died", "away"]) -> None:
        super().__init__(why)
        self.why = why


async def run(module: str, asked: bytes, limits: Limits, heard: Callable[[bytes], None]) -> None:
    """Ask a child, and pass on each frame that it says, in order, until it ends.

    Whoever cancels this kills the child. Raises ``Fallen`` when it was stopped or broke.
    """
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, str(limits.memory)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, **ALONE},
    )
    try:
        async with asyncio.timeout(limits.seconds):
            code = await _heard_out(child, asked, heard)
    except TimeoutError as late:
        raise Fallen("late") from late
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if code:
        raise Fallen("memory" if code == HUNGRY else "died")


async def _heard_out(
    child: asyncio.subprocess.Process, asked: bytes, heard: Callable[[bytes], None]
) -> int:
    """Return the code with which the child ended by itself."""
    assert child.stdin is not None  # noqa: S101 - both are pipes, see above
    assert child.stdout is not None  # noqa: S101
    try:
        child.stdin.write(LENGTH.pack(len(asked)) + asked)
        await child.stdin.drain()
        while True:
            (length,) = LENGTH.unpack(await child.stdout.readexactly(LENGTH.size))
            heard(await child.stdout.readexactly(min(length, MOST)))
    except (asyncio.IncompleteReadError, ConnectionError):
        return await child.wait()


def serve(work: Callable[[bytes, Callable[[bytes], None]], None]) -> None:
    """Be the child: read what is asked, work, and say frames with the function that is given.

    What others print to the standard output goes to the standard error.
    """
    _fenced_in(int(sys.argv[1]))
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        asked = _read(sys.stdin.buffer)
        threading.Thread(target=_follow, daemon=True).start()

        def say(frame: bytes) -> None:
            out.write(LENGTH.pack(len(frame)) + frame)
            out.flush()

        try:
            work(asked, say)
        except MemoryError:
            os._exit(HUNGRY)


def _fenced_in(memory: int) -> None:
    if hasattr(os, "nice"):
        os.nice(NICE)
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def _follow() -> None:
    """End with the parent: then the pipe to it closes."""
    os.read(sys.stdin.fileno(), 1)
    os._exit(0)


def _read(pipe: BinaryIO) -> bytes:
    (length,) = LENGTH.unpack(pipe.read(LENGTH.size))
    return pipe.read(length)
