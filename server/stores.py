"""Where boards are kept, and how processes hear of each other: as the settings say."""

from __future__ import annotations

import logging
from typing import Final

from server.bus import Alone, Bus
from server.log import Log
from server.log_sqlite import SQLiteLog
from server.settings import Settings

START_SECONDS: Final = 10.0  # for a database that is just starting
LATE: Final = (
    "without GROUNDSWELL_REDIS_URL, people on other processes see a change up to a second later"
)
logger = logging.getLogger(__name__)


async def open_log(settings: Settings) -> Log:
    """Return the log; it is open. Raises ``Unavailable``."""
    if not settings.database_url:
        return SQLiteLog(settings.data / "groundswell.db")
    from server.log_postgres import PostgresLog  # noqa: PLC0415 - a process alone needs no driver

    return await PostgresLog.connect(settings.database_url, patience=START_SECONDS)


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
