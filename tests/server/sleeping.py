"""A child that begins to group, and never comes to an end."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from server import fence
from server.grouping import Step


def work(asked: bytes, say: Callable[[bytes], None]) -> None:
    del asked
    say(msgspec.msgpack.encode(Step(1, 2)))
    time.sleep(600)


if __name__ == "__main__":
    fence.serve(work)
