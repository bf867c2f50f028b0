"""Commits as the tests of logs write them."""

from __future__ import annotations

from board.state import BoardId, Seq
from server.log import Answer, Commit, Log, Unavailable

A, B, NOBODY = BoardId("a"), BoardId("b"), BoardId("nobody")
NOW = 1_700_000_000_000


def commit(after: int, *events: bytes, board: BoardId = A, **more: object) -> Commit:
    return Commit(board, "e", Seq(after), events, **{"at": NOW, **more})  # type: ignore[arg-type]


def answer(n: int, seq: int = 1) -> Answer:
    return Answer(bytes([n]) * 16, b"content " + bytes([n]) * 8, Seq(seq))


class Writer:
    """Appends to one board, one commit after the other, and counts what was acknowledged."""

    def __init__(self, log: Log, board: BoardId) -> None:
        self.log, self.board, self.acknowledged = log, board, 0

    async def write(self) -> None:
        """Go on until the log is away."""
        try:
            while True:
                await self.log.append(commit(self.acknowledged, self.body, board=self.board))
                self.acknowledged += 1
        except Unavailable:
            return

    @property
    def body(self) -> bytes:
        return b"%d" % self.acknowledged

    async def check(self) -> None:
        """Nothing acknowledged is lost; the one that was under way may be there."""
        record = await self.log.open(self.board)
        assert [b"%d" % n for n in range(record.head)] == record.events
        assert self.acknowledged <= record.head <= self.acknowledged + 1
        self.acknowledged = record.head
