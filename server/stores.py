"""Where boards are kept, and how processes hear of each other: as the settings say."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from server.bus import Alone, Bus
from server.log import Log
from server.log_sqlite import SQLiteLog
from server.reerasing import erase_again
from server.roll import Roll
from server.settings import Settings

START_SECONDS: Final = 10.0  # for a database that is just starting
LATE: Final = (
    "without GROUNDSWELL_REDIS_URL, people on other processes see a change up to a second later"
)
logger = logging.getLogger(__name__)


async def open_log(settings: Settings) -> Log:
    """Return the log; it is open, and has nothing that the roll says was erased.

    Raises ``Unavailable``.
    """
    log, kept = await opened(settings)
    try:
        await erase_again(log, kept)
    except BaseException:
        await log.close()
        raise
    return log


async def opened(settings: Settings) -> tuple[Log, Roll]:
    """Return the log as it was found, with its roll. Raises ``Unavailable``."""
    kept = Roll(roll_folder(settings))
    if not settings.database_url:
        return SQLiteLog(settings.data / "groundswell.db", kept), kept
    from server.log_postgres import PostgresLog  # noqa: PLC0415 - a process alone needs no driver

    url = settings.database_url
    return await PostgresLog.connect(url, patience=START_SECONDS, roll=kept), kept


def roll_folder(settings: Settings) -> Path:
    """Return where the ids of what was erased are kept: never in the database itself."""
    return Path(settings.erased) if settings.erased else settings.data / "erased"


def open_bus(settings: Settings) -> Bus:
    """Return the bus; made inside the event loop. Raises ``ValueError`` for what is no address."""
    if not settings.redis_url:
        if settings.database_url:
            logger.warning(LATE)
        return Alone(others=bool(settings.database_url))
    from server.bus_redis import RedisBus  # noqa: PLC0415 - same

    return RedisBus(shards(settings))


async def reach(settings: Settings) -> None:
    """Find out whether they can be used. Raises ``Unavailable``, ``ValueError`` as above."""
    for url in shards(settings):
        from server.redis_line import Address  # noqa: PLC0415 - same

        Address(url)
    await (await open_log(settings)).close()


def shards(settings: Settings) -> list[str]:
    """Return the addresses of Redis. Boards are shared among them; the first has the jobs too."""
    return [url.strip() for url in settings.redis_url.split(",") if url.strip()]
