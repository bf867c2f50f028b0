"""What tests of sockets share: which seat is whose, and a client that has said hello."""

from __future__ import annotations

from tests.client import Client
from tests.servers import Furnished, Live

FACILITATOR, PARTICIPANT, OTHER = 0, 1, 2


async def came(live: Live, at: Furnished, seat: int = PARTICIPANT, **hello: object) -> Client:
    """A client that said hello, whatever came of it."""
    client = live.client(at, seat)
    await client.connect(**hello)
    return client
