"""Connections to PostgreSQL: an answer within 3 s, or ``Unavailable``.

The address must lead to PostgreSQL itself, not to a PgBouncer that shares connections out by
transaction: statements are prepared once on a connection, and the settings below belong to it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias

import asyncpg

from server.log import Unavailable, Unfit

CONNECTIONS: Final = 10  # of one process
CONNECT_SECONDS: Final = 2.0
ANSWER_SECONDS: Final = 2.5  # all together: waiting for a connection, for a lock, for the disk
CLOSE_SECONDS: Final = 1.0
APART_SECONDS: Final = 60.0

# The server gives up before we do, so that we are told what became of a commit. A row is held for
# the few ms of somebody's commit; who holds one for longer takes a connection for this long.
SETTINGS: Final = {
    "application_name": "groundswell",
    "synchronous_commit": "on",  # acknowledged means on disk, whatever the server's default
    "default_transaction_isolation": "read committed",
    "lock_timeout": "1000",
    "statement_timeout": "2000",
    "jit": "off",
}
FAILURES: Final = (
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
    TimeoutError,
)
Row: TypeAlias = Any  # asyncpg's Record: a tuple whose places also have names
logger = logging.getLogger(__name__)


class Database:
    """A pool that heals by itself: a connection that failed in any way is never used again."""

    def __init__(self, url: str, pool: asyncpg.Pool) -> None:
        self._url, self._pool = url, pool
        self._closed = False
        self._running: set[asyncio.Task[list[Row]]] = set()
        self._turns = asyncio.Semaphore(CONNECTIONS)  # first come, first served: the pool is not

    @classmethod
    async def of(cls, url: str) -> Database:
        """Return the database at an address; nobody connects before it is asked for something."""
        pool = asyncpg.create_pool(
            url,
            min_size=0,
            max_size=CONNECTIONS,
            timeout=CONNECT_SECONDS,
            server_settings=SETTINGS,
            reset=_as_it_is,
        )
        return cls(url, await pool)

    async def rows(
        self, statement: str, *values: object, then: Callable[[list[Row]], None] | None = None
    ) -> list[Row]:
        """Run one statement, which is a transaction; it goes on if the caller is cancelled.

        ``then`` is called in a thread with what it gave, before the transaction ends; what that
        raises takes it back.

        Raises:
            UniqueViolationError: It is taken back.
            Unavailable: After a lost connection nobody knows whether it is.
        """
        if self._closed:
            raise Unavailable("the log is closed")
        running = asyncio.create_task(self._answered(statement, values, then))
        self._running.add(running)
        running.add_done_callback(self._ended)
        return await asyncio.shield(running)

    async def row(
        self, statement: str, *values: object, then: Callable[[list[Row]], None] | None = None
    ) -> Row | None:
        """Run one statement and return its first row; raises as ``rows``."""
        found = await self.rows(statement, *values, then=then)
        return found[0] if found else None

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[asyncpg.Connection]:
        """Give a connection of its own to what takes longer; raises ``Unavailable``."""
        if self._closed:
            raise Unavailable("the log is closed")
        patient = {**SETTINGS, "statement_timeout": str(int(APART_SECONDS * 1_000))}
        try:
            async with asyncio.timeout(APART_SECONDS):
                connection = await asyncpg.connect(
                    self._url, timeout=CONNECT_SECONDS, server_settings=patient
                )
                try:
                    yield connection
                finally:
                    connection.terminate()
        except FAILURES as error:
            raise _away(error) from error

    async def close(self) -> None:
        """Let what runs end, then close all connections."""
        self._closed = True
        if self._running:
            await asyncio.wait(self._running)  # each has its deadline
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()

    async def _answered(
        self,
        statement: str,
        values: tuple[object, ...],
        then: Callable[[list[Row]], None] | None,
    ) -> list[Row]:
        try:
            async with (
                asyncio.timeout(ANSWER_SECONDS),
                self._turns,
                self._pool.acquire() as connection,
            ):
                try:
                    if then is None:
                        rows: list[Row] = await connection.fetch(statement, *values)
                    else:
                        async with connection.transaction():
                            rows = await connection.fetch(statement, *values)
                            await asyncio.to_thread(then, rows)
                except asyncpg.UniqueViolationError:
                    raise
                except BaseException:
                    connection.terminate()
                    raise
                else:
                    return rows
        except asyncpg.UniqueViolationError:
            raise
        except asyncpg.DataError as error:
            logger.exception("a write failed by itself")  # a value that no row takes
            raise _away(error) from error
        except FAILURES as error:
            raise _away(error) from error

    def _ended(self, running: asyncio.Task[list[Row]]) -> None:
        self._running.discard(running)
        if not running.cancelled():
            running.exception()  # its caller may have gone: that is nobody's mistake


async def _as_it_is(connection: asyncpg.Connection) -> None:
    """Nothing of one statement is left on a connection, so clearing it would be a trip for none."""


def _away(error: Exception) -> Unavailable:
    kind = Unfit if isinstance(error, asyncpg.ClientConfigurationError) else Unavailable
    said = "" if isinstance(error, asyncpg.DataError) else str(error)  # it holds the value
    said = said.partition("\nDETAIL")[0]  # it holds the row
    return kind(f"{type(error).__name__}: {said}".rstrip(": ").replace("\n", "; "))
