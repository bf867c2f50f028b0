"""The queue that workers take jobs from; it is in the first Redis."""

from __future__ import annotations

from typing import Final

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from saq.queue.redis import RedisQueue

from server import stores
from server.settings import Settings

QUEUE: Final = "groundswell"
RETRIES: Final = 5


def queue(settings: Settings) -> RedisQueue:
    """Return the queue. It waits between its tries while Redis is away."""
    patience = Retry(ExponentialBackoff(cap=2.0, base=0.1), RETRIES)
    return RedisQueue(Redis.from_url(stores.shards(settings)[0], retry=patience), name=QUEUE)
