"""What is kept of passphrases that were right: so that nobody waits twice, and not for ever."""

from __future__ import annotations

import pytest

from board.state import BoardId
from server import passphrases
from server.passphrases import Passphrases, made

SAID = ("the first door", "the second door", "the third door")


async def test_the_oldest_that_was_right_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = list[str]()
    computed = passphrases._slow

    async def counted(said: str, salt: bytes) -> bytes:
        slow.append(said)
        return await computed(said, salt)

    monkeypatch.setattr(passphrases, "RIGHT_MOST", 2)
    doors = {said: await made(said) for said in SAID}
    monkeypatch.setattr(passphrases, "_slow", counted)
    door = Passphrases(lambda: 0)
    for said in (*SAID, *reversed(SAID)):
        await door.check(BoardId("board"), "address", doors[said], said)
    assert [*SAID, SAID[0]] == slow
