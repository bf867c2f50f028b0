"""Commits as the tests of logs write them."""

from __future__ import annotations

from board.state import BoardId, Seq
from server.log import Answer, Commit

A, B, NOBODY = BoardId("a"), BoardId("b"), BoardId("nobody")
NOW = 1_700_000_000_000


def commit(after: int, *events: bytes, board: BoardId = A, **more: object) -> Commit:
    return Commit(board, "e", Seq(after), events, **{"at": NOW, **more})  # type: ignore[arg-type]


def answer(n: int, seq: int = 1) -> Answer:
    return Answer(bytes([n]) * 16, b"content " + bytes([n]) * 8, Seq(seq))
