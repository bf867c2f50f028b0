"""Who does the grouping: a child of this process, or a worker that Redis hands it to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from msgspec.structs import replace

from board.clustering.proposal import Proposal
from board.clustering.texts import normalised
from server import grouping
from server.grouping import Ask, Made, Place, Placed, Step
from server.settings import Settings
from server.vectors import Vectors, digest

OFF: Final = "none"
REMOTE: Final = "openai:"  # as ``embedders`` says, which would load what is numeric
Told = Callable[[Step], None]
_Job = TypeVar("_Job", Ask, Place)


class Grouper(Protocol):
    """Invariant: who cancels ``grouped`` or ``placed`` ends the work on it."""

    async def grouped(self, ask: Ask, told: Told) -> Proposal:
        """Return a proposal for the notes of ``ask``; ``told`` hears how far it is.

        Raises ``Fallen``.
        """
        ...

    async def placed(self, place: Place) -> Placed:
        """Keep vectors of these notes, and return what they are offered. Raises ``Fallen``."""
        ...

    async def close(self) -> None:
        """Let go of what it holds."""
        ...


class Here:
    """Groups in child processes, so many at a time; the others wait."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._turns = asyncio.Semaphore(settings.groupings_at_once)
        self._spare = asyncio.Semaphore(1)
        self._vectors = Vectors()

    async def grouped(self, ask: Ask, told: Told) -> Proposal:
        async with self._turns:
            return await grouping.grouped(self._filled(ask), self._keeping(told))

    async def placed(self, place: Place) -> Placed:
        if self._settings.embedder.startswith(REMOTE):
            return Placed({})  # notes go to another house when somebody asks, and not before
        async with self._spare:
            return await grouping.placed(self._filled(place), self._keeping(lambda _: None))

    async def close(self) -> None:
        """Children end with whoever asked for them."""

    def _filled(self, job: _Job) -> _Job:
        """Return the job with the settings, and all that is known of its notes."""
        return replace(
            job,
            embedder=self._settings.embedder,
            url=self._settings.embedder_url,
            key=self._settings.embedder_key,
            made_by=self._vectors.made_by,
            kept=self._vectors.of(digest(normalised(note.text)) for note in job.notes),
        )

    def _keeping(self, told: Told) -> Callable[[Step | Made], None]:
        def heard(said: Step | Made) -> None:
            if isinstance(said, Made):
                self._vectors.keep(said.made_by, said.rows)
            else:
                told(said)

        return heard


def chosen(settings: Settings) -> Grouper:
    """Return who groups, as the settings say."""
    if not settings.redis_url:
        return Here(settings)
    from server.grouping_queue import Queued  # noqa: PLC0415 - a process alone needs no queue

    return Queued(settings)
