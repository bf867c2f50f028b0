"""Random bytes in small pieces, of which every turn needs some.

A call of the system for each lets go of the interpreter, and then waits until another thread gives
it back: 50 µs where the bytes themselves take one.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Final

PIECE: Final = 32
PIECES: Final = 128


def pieces() -> Iterator[bytes]:
    """Yield 32 random bytes at a time, without end."""
    while True:
        many = secrets.token_bytes(PIECE * PIECES)
        for start in range(0, len(many), PIECE):
            yield many[start : start + PIECE]


_left: Final = pieces()


def fresh() -> bytes:
    """Return 32 random bytes that nobody else gets; for the event loop's thread alone."""
    return next(_left)
