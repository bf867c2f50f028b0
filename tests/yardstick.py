"""How long something computes, beside something known: the machine may be busy with more."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from board.layout import Box

QUIET_MS: Final = 3.3  # what the yardstick takes on a machine with nothing else to do
HELD_MS: Final = 100  # twice the longest that a loop may be held (G17)


def spent(do: Callable[[], object]) -> float:
    """Return the ms of processor time that it would take on a quiet machine: the best of three.

    Without the garbage of all the tests before, which a server does not have.
    """
    gc.disable()
    try:
        return min(_beside(do) for _ in range(3)) * QUIET_MS
    finally:
        gc.enable()


def _beside(do: Callable[[], object]) -> float:
    began = time.process_time()
    {n: Box(n, n, n, n).x + n for n in range(20_000)}
    known = time.process_time()
    do()
    return (time.process_time() - known) / (known - began)
