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


class Job(Struct, frozen=True, array_like=True):
    """Notes that everybody may see, and what is known of them.

    ``kept`` has vectors by the digest of their texts, float32 in the machine's own order, made
    by the embedder of the id ``made_by``.
    """

    notes: tuple[Written, ...]
    embedder: str = "auto"
    url: str = ""
    key: str = ""
    made_by: str = ""
    kept: dict[bytes, bytes] = {}


class Ask(Job, frozen=True, array_like=True, tag="ask"):
    """To be grouped; ``before`` has the note ids of the last proposal's groups."""

    before: dict[str, frozenset[str]] = {}


class Place(Job, frozen=True, array_like=True, tag="place"):
    """To have vectors, and a group offered: ``homes`` has the note ids of each group.

    ``new`` are those that may be offered one.
    """

    homes: dict[str, tuple[str, ...]] = {}
    new: tuple[str, ...] = ()


class Step(Struct, frozen=True, array_like=True, tag="step"):
    """How far it is: ``done`` of ``all`` texts have a vector; grouping begins when all have."""

    done: int
    all: int


class Made(Struct, frozen=True, array_like=True, tag="made"):
    """Vectors, as they are made: what is stopped half-way leaves those."""

    made_by: str
    rows: dict[bytes, bytes]


class Answer(Struct, frozen=True, array_like=True, tag="answer"):
    proposal: Proposal


class Placed(Struct, frozen=True, array_like=True, tag="placed"):
    """The id of the group that each of some notes is offered, by the note's id."""

    offers: dict[str, str]


Told = Callable[[Step | Made], None]
_SAID: Final = msgspec.msgpack.Decoder(Step | Made | Answer | Placed)


async def grouped(ask: Ask, told: Told, limits: Limits = LIMITS, child: str = CHILD) -> Proposal:
    """Return what a child answers; ``told`` hears how far it is.

    Whoever cancels this kills the child. Raises ``Fallen`` when it fell twice.
    """
    for last in range(1, TRIES + 1):
        try:
            answer = await _answered(ask, told, limits, child)
        except Fallen:
            if last == TRIES:
                raise
        else:
            assert isinstance(answer, Answer)  # noqa: S101 - our own child
            return answer.proposal
    raise AssertionError("unreachable")


async def placed(place: Place, told: Told, limits: Limits = LIMITS, child: str = CHILD) -> Placed:
    """Return what a child answers. It is not asked twice: nobody waits. Raises ``Fallen``."""
    answer = await _answered(place, told, limits, child)
    assert isinstance(answer, Placed)  # noqa: S101 - our own child
    return answer


async def _answered(job: Ask | Place, told: Told, limits: Limits, child: str) -> Answer | Placed:
    answers: list[Answer | Placed] = []

    def heard(frame: bytes) -> None:
        said = _SAID.decode(frame)
        if isinstance(said, Answer | Placed):
            answers.append(said)
        else:
            told(said)

    await fence.run(child, msgspec.msgpack.encode(job), limits, heard)
    return answers[0]
