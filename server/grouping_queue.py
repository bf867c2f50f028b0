"""Grouping by a worker: the process that was asked puts it into Redis and watches how it goes.

Notes lie in Redis until a worker takes them, and no longer; what a worker answers has ids alone.
A worker that is killed says nothing any more: then another is asked, once.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from typing import Final

import msgspec
from redis.exceptions import RedisError
from saq import Job, Status
from saq.queue.redis import RedisQueue
from saq.types import Context

from board.clustering.proposal import Proposal
from server import grouping, jobs
from server.fence import Fallen
from server.groupers import Here, Told
from server.grouping import Ask, Place, Placed, Step
from server.settings import Settings

TASK: Final = "group"
LOOK_SECONDS: Final = 0.25
SIGN_SECONDS: Final = 0.5  # between two signs of life of a worker
SILENT_SECONDS: Final = 6.0  # then it is dead
QUEUED_SECONDS: Final = 60.0  # then there is none
KEPT_SECONDS: Final = 180
TRIES: Final = 2
WELL: Final = "ok"
_JOB: Final = msgspec.msgpack.Decoder(Ask | Place)
_PROPOSAL: Final = msgspec.msgpack.Decoder(Proposal)
_PLACED: Final = msgspec.msgpack.Decoder(Placed)
logger = logging.getLogger(__name__)


class Queued:
    """Hands grouping to workers; connects when it is first asked."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._queue: RedisQueue | None = None

    async def grouped(self, ask: Ask, told: Told) -> Proposal:
        for last in range(1, TRIES + 1):
            try:
                return _PROPOSAL.decode(await self._tried(ask, told))
            except Fallen as fallen:
                if last == TRIES or fallen.why != "died":
                    raise
        raise AssertionError("unreachable")

    async def placed(self, place: Place) -> Placed:
        return _PLACED.decode(await self._tried(place, lambda _: None))

    async def close(self) -> None:
        if self._queue is not None:
            with contextlib.suppress(RedisError):
                await self._queue.disconnect()

    async def _tried(self, ask: Ask | Place, told: Told) -> bytes:
        if self._queue is None:
            self._queue = jobs.queue(self._settings)
        try:
            return await self._handed(self._queue, ask, told)
        except RedisError as away:
            logger.warning("nothing was grouped: %s", away)
            raise Fallen("away") from away

    async def _handed(self, queue: RedisQueue, ask: Ask | Place, told: Told) -> bytes:
        """Return what a worker answered. Raises ``Fallen``, ``RedisError``."""
        id = secrets.token_hex(8)
        await queue.redis.set(_asked(id), msgspec.msgpack.encode(ask), ex=KEPT_SECONDS)
        seconds = int(grouping.LIMITS.seconds) * grouping.TRIES + KEPT_SECONDS
        job = await queue.enqueue(Job(TASK, {"id": id}, key=id, timeout=seconds, ttl=KEPT_SECONDS))
        try:
            await self._watched(queue, id, told)
            answer = await queue.redis.getdel(_answered(id))
        except BaseException:
            with contextlib.suppress(RedisError):
                await queue.redis.delete(_asked(id))
                if job is not None:
                    await queue.abort(job, "nobody waits for it")
            raise
        if answer is None:
            raise Fallen("died")
        return _bytes(answer)

    async def _watched(self, queue: RedisQueue, id: str, told: Told) -> None:
        """Return when a worker has answered. Raises ``Fallen``."""
        seen: object = None
        signed = time.monotonic()
        while True:
            job = await queue.job(id)
            if job is None or job.status in (Status.FAILED, Status.ABORTED):
                raise Fallen("died")
            if job.status == Status.COMPLETE:
                if job.result == WELL:
                    return
                raise Fallen(job.result if job.result in ("late", "memory") else "died")
            if seen != (sign := (job.status, job.touched, job.meta)):
                seen, signed = sign, time.monotonic()
                if job.meta:
                    told(Step(job.meta["done"], job.meta["all"]))
            queued = job.status in (Status.NEW, Status.QUEUED)
            if time.monotonic() - signed > (QUEUED_SECONDS if queued else SILENT_SECONDS):
                raise Fallen("late" if queued else "died")
            await asyncio.sleep(LOOK_SECONDS)


class Grouping:
    """The worker's side of it."""

    def __init__(self, queue: RedisQueue, settings: Settings) -> None:
        self._queue = queue
        self._here = Here(settings)

    async def group(self, context: Context, *, id: str) -> str:
        """Group what was asked under this id; return whether it went well."""
        asked = await self._queue.redis.getdel(_asked(id))
        if asked is None:  # cancelled, or another worker had it and is no more
            return "gone"
        step = Step(0, 0)

        def told(now: Step) -> None:
            nonlocal step
            step = now

        async def sign() -> None:
            while True:
                await context["job"].update(meta={"done": step.done, "all": step.all})
                await asyncio.sleep(SIGN_SECONDS)

        signs = asyncio.create_task(sign())
        try:
            found = await self._done(_JOB.decode(_bytes(asked)), told)
        except Fallen as fallen:
            return fallen.why
        finally:
            signs.cancel()
        body = msgspec.msgpack.encode(found)
        await self._queue.redis.set(_answered(id), body, ex=KEPT_SECONDS)
        return WELL

    async def _done(self, job: Ask | Place, told: Told) -> Proposal | Placed:
        if isinstance(job, Place):
            return await self._here.placed(job)
        return await self._here.grouped(job, told)


def _asked(id: str) -> str:
    return f"groundswell:grouping:{id}:asked"


def _answered(id: str) -> str:
    return f"groundswell:grouping:{id}:answer"


def _bytes(kept: bytes | str) -> bytes:
    """Return what Redis kept as it was: nobody asked it to decode."""
    return kept if isinstance(kept, bytes) else kept.encode()
