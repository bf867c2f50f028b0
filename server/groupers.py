"""Who does the grouping: a child of this process, or a worker that Redis hands it to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, Protocol

from msgspec.structs import replace

from board.clustering.proposal import Proposal
from board.clustering.texts import normalised
from server import grouping
from server.grouping import Ask, Step
from server.settings import Settings
from server.vectors import Vectors, digest

OFF: Final = "none"
Told = Callable[[Step], None]


class Grouper(Protocol):
    """Invariant: who cancels ``grouped`` ends the work on it."""

    async def grouped(self, ask: Ask, told: Told) -> Proposal:
        """Return a proposal for the notes of ``ask``; ``told`` hears how far it is.

        Raises ``Fallen``.
        """
        ...

    async def close(self) -> None:
        """Let go of what it holds."""
        ...


class Here:
    """Groups in child processes, so many at a time; the others wait."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._turns = asyncio.Semaphore(settings.groupings_at_once)
        self._vectors = Vectors()

    async def grouped(self, ask: Ask, told: Told) -> Proposal:
        async with self._turns:
            kept = self._vectors.of(digest(normalised(note.text)) for note in ask.notes)
            answer = await grouping.grouped(
                replace(
                    ask,
                    embedder=self._settings.embedder,
                    url=self._settings.embedder_url,
                    key=self._settings.embedder_key,
                    made_by=self._vectors.made_by,
                    kept=kept,
                ),
                told,
            )
        self._vectors.keep(answer.proposal.embedder, answer.made)
        return answer.proposal

    async def close(self) -> None:
        """Children end with whoever asked for them."""


def chosen(settings: Settings) -> Grouper:
    """Return who groups, as the settings say."""
    if not settings.redis_url:
        return Here(settings)
    from server.grouping_queue import Queued  # noqa: PLC0415 - a process alone needs no queue

    return Queued(settings)
