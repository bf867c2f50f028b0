"""How many files a process may have open: each connection is one, and many systems allow 1,024."""

from __future__ import annotations

import sys
from typing import Final

RESERVED: Final = 64  # the log, the bus, pages on their way, probes


def allow(connections: int) -> int:
    """Let this process have so many connections; return how many the system grants."""
    if sys.platform == "win32":
        return connections
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + RESERVED
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return connections if soft == resource.RLIM_INFINITY else min(connections, soft - RESERVED)
