"""``groundswell import``: a new board of a board file, straight into where boards are kept."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from board import remaking, snapshot
from board.state import Refused, Role
from server import stores
from server.access import Access
from server.clock import Clock
from server.hub import Hub
from server.imports.intake import Intake
from server.imports.table import BYTES_MOST
from server.origin import local_address
from server.settings import Settings


def describe(command: ArgumentParser) -> None:
    """Add what may be asked to the command."""
    command.add_argument("file", type=Path, help="what `groundswell export --format json` wrote")


async def make(settings: Settings, asked: Namespace) -> str:
    """Make the board; return what to say about it. Raises ``Refused``, ``Unavailable``."""
    body = await asyncio.to_thread(asked.file.read_bytes)
    if len(body) > BYTES_MOST:
        raise Refused("too-big", what="body", most=BYTES_MOST)
    layer = snapshot.laid_out(snapshot.seen((await Intake().whole(body)).layer))
    log = await stores.open_log(settings)
    access = Access(settings.secret.encode() or await log.secret())
    hub = Hub(log, stores.open_bus(settings), access, settings, Clock())
    try:
        await hub.set_clock()
        made = await hub.create(*remaking.pieces(layer, hub.clock.now()))
        room = await hub.room(made.id)
        token = access.link(room.id, Role.FACILITATOR, room.versions[Role.FACILITATOR])
    finally:
        await hub.drain()
    base = settings.public_url or f"http://{local_address() or 'localhost'}:{settings.port}"
    return f"{len(layer.notes)} notes, on a new board: {made.code}\n{base}/b/{made.id}#t={token}"
