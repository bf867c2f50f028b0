"""The task ``demo``: simulated people hold a session, to look at or to load a server with."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import uvicorn
from msgspec.structs import replace

from server.demo.show import Show
from server.settings import Settings

READY_SECONDS: Final = 0.05


def at_home(settings: Settings, serve: Callable[[Settings], uvicorn.Server], show: Show) -> None:
    """Hold it on a server of its own, whose folder is gone afterwards; serve until it is ended."""
    with tempfile.TemporaryDirectory() as folder:
        alone = replace(settings, data=Path(folder), database_url="", redis_url="")
        asyncio.run(_at_home(serve(alone), show))


def elsewhere(show: Show) -> None:
    """Hold it on a board of its own on the server at its address."""
    asyncio.run(show.run(_told))


async def _at_home(server: uvicorn.Server, show: Show) -> None:
    serving = asyncio.create_task(server.serve())
    while not (server.started or serving.done()):  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(READY_SECONDS)
    playing = asyncio.create_task(_play(show))
    await asyncio.wait([serving, playing], return_when=asyncio.FIRST_COMPLETED)
    if playing.done() and playing.exception() is not None:
        server.should_exit = True
    await serving
    playing.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await playing


async def _play(show: Show) -> None:
    await show.run(_told)
    print("The session is over. The board stays until you press Ctrl-C.", flush=True)  # noqa: T201


def _told(link: str) -> None:
    print(f"Look at the session as its host:\n{link}", flush=True)  # noqa: T201 - what it is for
