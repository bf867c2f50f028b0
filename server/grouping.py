"""Asks a child process to group notes: the server itself loads nothing numeric.

A child that is late, takes too much memory or dies is asked once more, and then given up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from msgspec import Struct

from board.clustering.proposal import Proposal, Written
from server import fence
from server.fence import Fallen, Limits

CHILD: Final = "server.grouping_child"
LIMITS: Final = Limits(seconds=120, memory=1024 * 1024 * 1024)
TRIES: Final = 2


class Ask(Struct, frozen=True, array_like=True):
    """What a child is asked: notes that everybody may see, and what is known of them.

    ``kept`` has vectors by the digest of their texts, float32 in the machine's own order, made
    by the embedder of the id ``made_by``; ``before`` the note ids of the last proposal's groups.
    """

    notes: tuple[Written, ...]
    embedder: str = "auto"
    url: str = ""
    key: str = ""
    made_by: str = ""
    kept: dict[bytes, bytes] = {}
    before: dict[str, frozenset[str]] = {}


class Step(Struct, frozen=True, array_like=True, tag="step"):
    """How far it is: ``done`` of ``all`` texts have a vector; grouping begins when all have."""

    done: int
    all: int


class Answer(Struct, frozen=True, array_like=True, tag="answer"):
    """The proposal, and the vectors that were made for it."""

    proposal: Proposal
    made: dict[bytes, bytes]


_SAID: Final = msgspec.msgpack.Decoder(Step | Answer)


async def grouped(
    ask: Ask, told: Callable[[Step], None], limits: Limits = LIMITS, child: str = CHILD
) -> Answer:
    """Return what a child answers; ``told`` hears how far it is.

    Whoever cancels this kills the child. Raises ``Fallen`` when it fell twice.
    """
    asked = msgspec.msgpack.encode(ask)
    for last in range(1, TRIES + 1):
        answers: list[Answer] = []

        def heard(frame: bytes, answers: list[Answer] = answers) -> None:
            said = _SAID.decode(frame)
            if isinstance(said, Answer):
                answers.append(said)
            else:
                told(said)

        try:
            await fence.run(child, asked, limits, heard)
        except Fallen:
            if last == TRIES:
                raise
        else:
            return answers[0]
    raise AssertionError("unreachable")
