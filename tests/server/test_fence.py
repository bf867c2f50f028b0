"""A child process may be late, hungry or dead."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from server import fence
from server.fence import Fallen, Limits
from tests.servers import ROOT

CHILD = "tests.server.fenced"
PLENTY = Limits(seconds=30, memory=512 * 1024 * 1024)


async def said(asked: bytes, limits: Limits = PLENTY) -> list[bytes]:
    frames: list[bytes] = []
    await fence.run(CHILD, asked, limits, frames.append)
    return frames


def gone(pid: int) -> bool:
    """Whether the process ends within some seconds."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


async def test_a_child_says_frames_and_ends() -> None:
    long = b"x" * 200_000
    _, answer = await said(b"well " + long)
    assert long == answer


@pytest.mark.parametrize(
    ("asked", "limits", "why"),
    [
        (b"hang", Limits(seconds=1.5, memory=PLENTY.memory), "late"),
        (b"hungry", PLENTY, "memory"),
        (b"die", PLENTY, "died"),
        (b"break", PLENTY, "died"),
    ],
)
async def test_a_child_that_falls_says_why(asked: bytes, limits: Limits, why: str) -> None:
    with pytest.raises(Fallen) as fallen:
        await said(asked, limits)
    assert why == fallen.value.why


async def test_who_cancels_kills_the_child() -> None:
    frames: asyncio.Queue[bytes] = asyncio.Queue()
    running = asyncio.create_task(fence.run(CHILD, b"hang", PLENTY, frames.put_nowait))
    pid = int((await frames.get()).split()[1])
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert gone(pid)


PARENT = f"""
import asyncio
from server import fence
from server.fence import Limits
limits = Limits(seconds=60, memory={PLENTY.memory})
asyncio.run(fence.run("{CHILD}", b"hang", limits, lambda frame: print(frame.decode(), flush=True)))
"""


def test_a_child_ends_with_its_parent() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline().split()[1])
        parent.kill()
    assert gone(pid) or not Path(f"/proc/{pid}").exists()
