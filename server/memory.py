"""How much memory a process may take, and whether there is some left for newcomers.

Where memory runs out, the kernel ends the process and with it everybody's connection. So newcomers
are sent away before, and a balancer sends them elsewhere.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

SHARE: Final = 0.85  # of what it may take; the rest is for those who are in
LOOKED_SECONDS: Final = 0.5
CGROUPS: Final = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),  # of the first version
)
_UNLIMITED: Final = 1 << 60  # the first version has no word for it, but a number like this one
_STATM: Final = Path("/proc/self/statm")


class Memory:
    """Looks twice a second at most. ``most`` is in bytes; 0: nobody is ever sent away."""

    def __init__(self, most: int) -> None:
        self._most = most * SHARE
        self._looked = float("-inf")
        self._short = False

    @property
    def short(self) -> bool:
        """Tell whether this process takes so much that nobody else should come in."""
        now = time.monotonic()
        if self._most and now - self._looked >= LOOKED_SECONDS:
            self._looked, self._short = now, taken() > self._most
        return self._short


def taken() -> int:
    """Return the bytes of this process that are in memory; 0 where the system does not say."""
    try:
        _, resident, *_ = _STATM.read_text().split()
    except OSError:
        return 0
    import resource  # noqa: PLC0415 - Windows has none, and no such file either

    return int(resident) * resource.getpagesize()


def allowed() -> int:
    """Return the bytes that the container of this process may take; 0 where there is no limit."""
    for path in CGROUPS:
        try:
            said = path.read_text().strip()
        except OSError:
            continue
        most = int(said) if said.isdigit() else 0  # "max" is no limit
        return most if most < _UNLIMITED else 0
    return 0
