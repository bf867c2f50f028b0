"""The word that newcomers say at the door: kept as a slow hash, and in no log (rule BO8)."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from board import text
from board.state import BoardId, Refused
from server.quota import Guesses

LEAST: Final = 6
MOST: Final = 64
SALT: Final = 16
RIGHT_MOST: Final = 1_000


class Passphrases:
    """Checks what newcomers say, one at a time, and counts what is wrong by board and address.

    What was right once is compared quickly from then on: a hall comes in at the same time.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._guesses = Guesses(now)
        self._turn = asyncio.Lock()
        self._right = OrderedDict[bytes, bytes]()
        self._key = secrets.token_bytes(32)

    async def check(self, board: BoardId, address: str, kept: bytes, said: str) -> None:
        """Raise Refused unless ``said`` opens the door that ``kept`` was made for.

        Raises:
            Refused: ``passphrase-needed``, ``wrong-passphrase``, or ``code-wait`` after too many.
        """
        if not kept:
            return
        if not said:
            raise Refused("passphrase-needed")
        who, quick = f"{board} {address}", self._quick(said)
        self._guesses.check(who)  # first: else a quick answer would tell who may not ask any more
        if hmac.compare_digest(self._right.get(kept, b""), quick):
            return
        async with self._turn:  # else many would be asked before the first is counted
            self._guesses.check(who)
            if not hmac.compare_digest(await _slow(said, kept[:SALT]), kept[SALT:]):
                self._guesses.wrong(who)
                raise Refused("wrong-passphrase")
        self._right[kept] = quick
        while len(self._right) > RIGHT_MOST:
            self._right.popitem(last=False)

    def _quick(self, said: str) -> bytes:
        return hashlib.blake2b(_plain(said), key=self._key, digest_size=32).digest()


async def made(said: str) -> bytes:
    """Return what is kept of a passphrase, b"" of none. Raises Refused: too short or too long."""
    if not said:
        return b""
    if not LEAST <= len(_plain(said).decode()) <= MOST:
        raise Refused("bad-value", field="passphrase", least=LEAST, most=MOST)
    salt = secrets.token_bytes(SALT)
    return salt + await _slow(said, salt)


def _plain(said: str) -> bytes:
    """Return it as it is heard: case and the number of spaces say nothing."""
    return text.fold(text.line(said)).encode()


async def _slow(said: str, salt: bytes) -> bytes:
    def job() -> bytes:
        return hashlib.scrypt(_plain(said), salt=salt, n=2**14, r=8, p=1, dklen=32)

    return await asyncio.to_thread(job)
