"""One connection to a Redis, made again whenever it breaks, and never in silence.

redis-py's own ``PubSub`` connects and subscribes again by itself when Redis closes the connection
(CLIENT KILL, a full output buffer, a restart): whatever was said meanwhile is lost, and nothing is
raised. So this is built on the layer below, which tells.
"""

from __future__ import annotations

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, Final

from redis.asyncio.connection import AbstractConnection, Connection, parse_url
from redis.asyncio.retry import Retry
from redis.backoff import EqualJitterBackoff, NoBackoff
from redis.exceptions import RedisError

CONNECT_SECONDS: Final = 1.0
PING_SECONDS: Final = 0.25
STEADY_SECONDS: Final = 5.0
BACKOFF: Final = EqualJitterBackoff(cap=0.6, base=0.1)
EXPECTED: Final = (RedisError, OSError, TimeoutError)
# Deadlines are ours, and RESP2 is what every server of this kind speaks.
OURS: Final[dict[str, Any]] = {
    "protocol": 2,
    "decode_responses": False,
    "socket_timeout": None,
    "socket_connect_timeout": None,
    "health_check_interval": 0,
}
LOOKS: Final = (
    "the address of a Redis looks like redis://:password@host:6379/0"
    " (rediss:// with TLS; a / in a password is written %2F, an @ %40)"
)
logger = logging.getLogger(__name__)


class Address:
    """Where a Redis is and how to come in: redis://, rediss:// or unix://."""

    def __init__(self, url: str) -> None:
        """Raise ``ValueError``; its message holds nothing of the URL, which holds a password."""
        try:
            found: dict[str, Any] = {**parse_url(url), **OURS}
            self._kind = found.pop("connection_class", Connection)
            self._arguments = found
            self.connection()
            _, _, rest = url.partition("://")
            if "@" in rest.partition("/")[2] and "path" not in found:
                raise ValueError  # noqa: TRY301 - half a password was taken for the host
        except Exception:  # noqa: BLE001 - redis-py's words may quote the password
            raise ValueError(LOOKS) from None
        self.name = str(found.get("path") or found.get("host", "localhost"))
        self.name += f":{found['port']}" if "port" in found else ""

    def connection(self) -> AbstractConnection:
        """Return one that is not connected yet, and that tries everything only once."""
        connection: AbstractConnection = self._kind(**self._arguments, retry=Retry(NoBackoff(), 0))
        return connection


class Line(ABC):
    """Invariant: ``well`` only while the connection there is now has answered, and soon.

    Made inside the event loop, for it begins at once.
    """

    def __init__(self, address: Address, does: str) -> None:
        self.well = False
        self.ailing = False
        self.closing = False
        self.bell = asyncio.Event()
        self._does = does
        self._where = address.name
        self._connection = address.connection()
        self._told: set[type[BaseException]] = set()
        self._task = asyncio.create_task(self._keep(), name=f"redis {does}")

    @abstractmethod
    async def use(self, connection: AbstractConnection) -> None:
        """Use a fresh connection until it breaks: raise then, and return only when closing."""

    async def close(self, finish_seconds: float = 0) -> None:
        """End; while all is well there is that long to finish."""
        self.closing = True
        self.bell.set()
        if self.well:
            await asyncio.wait([self._task], timeout=finish_seconds)
        self._task.cancel()
        await asyncio.wait([self._task])

    def rise(self) -> None:
        """Know that all is well."""
        if not self.well and self.ailing:
            logger.warning("Redis at %s is %s again", self._where, self._does)
        self.well, self.ailing = True, False
        self._told.clear()

    async def rest(self, seconds: float) -> None:
        """Wait for the bell, at most that long."""
        if not self.bell.is_set():
            try:
                async with asyncio.timeout(seconds):
                    await self.bell.wait()
            except TimeoutError:
                pass
        self.bell.clear()

    async def _keep(self) -> None:
        tries = 0
        while not self.closing:
            began = time.monotonic()
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    await self._connection.connect()  # type: ignore[no-untyped-call]
                await self.use(self._connection)
            except* Exception as group:  # noqa: BLE001 - whatever it was, the next try may go better
                self._sink(group)
            finally:
                self.well = False
                await self._connection.disconnect(nowait=True)
            if not self.closing:
                tries = 0 if time.monotonic() - began > STEADY_SECONDS else tries + 1
                await asyncio.sleep(BACKOFF.compute(tries))

    def _sink(self, group: BaseExceptionGroup[BaseException]) -> None:
        """Say what is wrong, once for each kind of trouble until all is well again."""
        error: BaseException = group
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        self.well, self.ailing = False, True
        if type(error) in self._told or self.closing:
            return
        self._told.add(type(error))
        ours = None if isinstance(error, EXPECTED) else error
        reason = str(error) or "no answer in time"
        logger.warning("Redis at %s is not %s: %s", self._where, self._does, reason, exc_info=ours)


async def send(connection: AbstractConnection, commands: Iterable[Sequence[bytes]]) -> None:
    """Write all of them at once. Raises ``OSError`` and what redis-py does."""
    packed = connection.pack_commands(commands)
    try:
        await connection.send_packed_command(packed, check_health=False)
    except RuntimeError as closed:  # uvloop's word for a connection that broke a moment ago
        raise ConnectionError(str(closed)) from closed
