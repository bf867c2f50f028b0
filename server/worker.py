"""What has to be done once, however many processes serve: the jobs of ``groundswell worker``.

Any number of workers may run. Redis hands each job to one of them, and a job that is due by the
clock is queued once, whoever thinks of it first.
"""

from __future__ import annotations

import logging
from typing import Final

from saq import CronJob, Worker
from saq.types import Context

from server import jobs, stores
from server.grouping_queue import TASK, Grouping
from server.log import Unavailable
from server.retention import erase_expired, keeping
from server.settings import Settings

EVERY: Final = "*/10 * * * *"  # minutes of the hour, as cron writes them
SWEEP_SECONDS: Final = 90
PLACING: Final = 8  # processes that may have it read new notes at once
logger = logging.getLogger(__name__)


async def work(settings: Settings, *, every: str = EVERY) -> None:
    """Do what is due until the process is told to stop. Raises ``Unavailable`` at the start."""
    logging.getLogger("saq").setLevel(logging.ERROR)  # it warns of every stop
    log = await stores.open_log(settings)
    queue = jobs.queue(settings)
    await queue.connect()

    async def sweep(context: Context) -> None:
        """Forget what has expired, and boards whose time is over."""
        del context
        try:
            await log.sweep(await log.time())
            await erase_expired(log, keeping(settings))
        except Unavailable as away:
            logger.warning("nothing was swept: %s", away)

    due = CronJob(sweep, cron=every, timeout=SWEEP_SECONDS)
    tasks = [(TASK, Grouping(queue, settings).group)]
    try:
        # Who groups keeps nobody from sweeping, nor does what nobody waits for keep anybody.
        at_once = 1 + settings.groupings_at_once + PLACING
        await Worker(queue, tasks, cron_jobs=[due], concurrency=at_once).start()
    finally:
        await queue.disconnect()
        await log.close()
