"""A child that does as it is told: well, or badly."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from server import fence


def work(asked: bytes, say: Callable[[bytes], None]) -> None:
    os.write(1, b"what a library prints is no frame")
    what, _, rest = asked.partition(b" ")
    say(b"pid %d" % os.getpid())
    if what == b"hang":
        time.sleep(600)
    elif what == b"hungry":
        say(b"%d" % len(bytearray(1 << 30)))
    elif what == b"die":
        os.kill(os.getpid(), 9)
    elif what == b"break":
        raise ValueError("broken")
    say(rest)


if __name__ == "__main__":
    fence.serve(work)
