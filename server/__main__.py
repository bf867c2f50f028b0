"""The command ``groundswell``: serves boards and says where, or does one of its other tasks."""

from __future__ import annotations

import argparse
import asyncio
import errno
import logging
import socket
import sys
from collections.abc import Coroutine, Sequence
from typing import Final, Literal

import uvicorn
from msgspec.structs import replace
from starlette.applications import Starlette

from server import __version__, files, logs, stores
from server import settings as settings_of
from server.app import create_app
from server.log import Unavailable
from server.origin import local_address
from server.settings import Settings
from server.sockets import FrameProtocol

TASKS: Final = {
    "serve": "serve boards; this is what happens without a task",
    "worker": "do what has to be done once for all processes: housekeeping, every ten minutes",
    "restored": "give every board a new history, after an older copy of them was put back",
}
GRACE_SECONDS: Final = 5  # for requests that are being answered; sockets are gone sooner
logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the task that was asked for; return the exit status."""
    asked = _command().parse_args(arguments)
    try:
        settings = settings_of.read()
        settings_of.check(settings)
    except ValueError as error:
        return _failed(str(error))
    logs.begin(settings.log_format)
    tasks = {"serve": _serve, "worker": _work, "restored": _renew}
    return tasks[asked.task or "serve"](settings)


def _command() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="groundswell",
        description="Serve brainstorming boards. Settings are GROUNDSWELL_* variables and PORT.",
    )
    command.add_argument("--version", action="version", version=__version__)
    tasks = command.add_subparsers(dest="task", metavar="TASK", title="tasks")
    for name, purpose in TASKS.items():
        tasks.add_parser(name, help=purpose, description=f"{purpose.capitalize()}.")
    return command


def _serve(settings: Settings) -> int:
    if _taken(settings):
        return _failed(
            f"Something else is on port {settings.port}. Choose another: PORT=8080 groundswell"
        )
    if settings.database_url or settings.redis_url:
        failed = _run(stores.reach(settings))  # a sentence, where uvicorn has a page of lines
        if failed:
            return failed
    _say(settings)
    server(_within_reach(settings)).run()
    return 0


def _within_reach(settings: Settings) -> Settings:
    """Return the settings with as many connections as the system lets this process have."""
    granted = files.allow(settings.connections)
    if granted < settings.connections:
        logger.warning("at most %d people at once: the system allows no more open files", granted)
    return replace(settings, connections=granted)


def _work(settings: Settings) -> int:
    if not (settings.database_url and settings.redis_url):
        return _failed(
            "A worker is for several processes: it needs GROUNDSWELL_DATABASE_URL and"
            " GROUNDSWELL_REDIS_URL. A process alone does its own housekeeping."
        )
    from server.worker import work  # noqa: PLC0415 - who only serves needs no queue

    return _run(work(settings))


def _renew(settings: Settings) -> int:
    async def renew() -> None:
        log = await stores.open_log(settings)
        try:
            boards = await log.renew()
        finally:
            await log.close()
        print(  # noqa: T201 - the answer
            f"Boards with a new history: {boards}. Browsers will load them afresh, and offer again"
            " what they had not seen saved."
        )

    return _run(renew())


def _run(task: Coroutine[None, None, None]) -> int:
    try:
        asyncio.run(task)
    except Unavailable as away:
        return _failed(f"The boards cannot be reached: {away}")
    except ValueError as error:
        return _failed(f"GROUNDSWELL_REDIS_URL: {error}")
    return 0


def _failed(why: str) -> int:
    print(why, file=sys.stderr)  # noqa: T201 - talks to the person who typed it
    return 2


def _taken(settings: Settings) -> bool:
    """Tell whether somebody listens there; uvicorn would only say so after all has started."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return error.errno == errno.EADDRINUSE
    return False


class Server(uvicorn.Server):
    """Drains before it closes: commits end, and browsers are told when to come back."""

    def __init__(self, config: uvicorn.Config, app: Starlette) -> None:
        super().__init__(config)
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listener in self.servers:
            listener.close()
        await self._app.state.hub.drain()
        await super().shutdown(sockets)


def server(settings: Settings, app: Starlette | None = None) -> Server:
    """Return a server of ``app``, else of all there is, with the settings that matter here."""
    FrameProtocol.send_buffer = settings.send_buffer
    app = app or create_app(settings)
    return Server(
        uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            http=_http(),
            ws=FrameProtocol,
            ws_max_size=64 * 1024,  # the default lets 20 clients take 1 GB
            ws_per_message_deflate=False,  # doubles the cost of a delivery
            ws_ping_interval=20,
            ws_ping_timeout=20,
            timeout_graceful_shutdown=GRACE_SECONDS,
            timeout_keep_alive=15,
            access_log=False,  # an address may hold what a log must not
            log_config=None,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
        ),
        app,
    )


def _http() -> type[asyncio.Protocol] | Literal["h11"]:
    """Return the protocol that gives up on half a request; Windows has no httptools."""
    if sys.platform == "win32":
        return "h11"
    from server.patience import PatientProtocol  # noqa: PLC0415 - it needs httptools

    return PatientProtocol


def _say(settings: Settings) -> None:
    lines = [f"Groundswell is here:  http://localhost:{settings.port}"]
    address = local_address()
    if settings.public_url:
        lines.append(f"Public address:       {settings.public_url}")
    elif address and not address.startswith("127."):
        lines.append(f"On your network:      http://{address}:{settings.port}")
    print("\n".join(lines), flush=True)  # noqa: T201 - the one thing a newcomer looks for


if __name__ == "__main__":
    sys.exit(main())
