"""The command ``groundswell``: serves boards and says where, or does one of its other tasks."""

from __future__ import annotations

import argparse
import asyncio
import errno
import logging
import socket
import sys
import tempfile
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Final, Literal

import uvicorn
from msgspec.structs import replace
from starlette.applications import Starlette

from board import engines, limits, template
from board.state import Refused
from server import __version__, erase_task, files, i18n, logs, stores
from server import settings as settings_of
from server.app import create_app
from server.exports import task as exports
from server.imports import task as imports
from server.log import NoBoard, Unavailable
from server.origin import local_address
from server.reerasing import erase_again
from server.settings import Settings
from server.sockets import FrameProtocol

TASKS: Final = {
    "serve": "serve boards; this is what happens without a task",
    "worker": "do what has to be done once for all processes: housekeeping, every ten minutes",
    "import": "make a board of a board file, like the one that it was written from",
    "export": "write a board to a file, in one of the formats that people can take away",
    "erase": "erase a board for good: its notes, its log, its snapshots, whatever its date",
    "restored": "after an older copy was put back: erase again, and begin new histories",
    "demo": "show a session of simulated people, on a server of its own that keeps nothing",
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
    if asked.task == "export":
        return _export(settings, asked)
    if asked.task == "erase":
        return _erase(settings, asked)
    if asked.task == "import":
        return _import(settings, asked)
    if asked.task == "demo":
        return _demo(settings, asked)
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
        task = tasks.add_parser(name, help=purpose, description=f"{purpose.capitalize()}.")
        if name == "export":
            exports.describe(task)
        elif name == "erase":
            erase_task.describe(task)
        elif name == "import":
            imports.describe(task)
        elif name == "demo":
            _of_demo(task)
    return command


def _of_demo(task: argparse.ArgumentParser) -> None:
    ways = [id for id, way in template.shipped().items() if not engines.missing(way)]
    task.add_argument("--people", type=_people, default=12, help="how many take part (12)")
    task.add_argument("--speed", type=_speed, default=10, help="times faster than planned (10)")
    task.add_argument(
        "--template",
        default="guided-brainstorm",
        choices=ways,
        metavar="WAY",
        help="the way of working: guided-brainstorm, or another that is on the menu",
    )
    task.add_argument("--at", help="the address of a server: a new board there, others untouched")


def _people(word: str) -> int:
    if not 1 <= int(word) <= limits.SEATS - 2:
        raise ValueError
    return int(word)


def _speed(word: str) -> float:
    if not 0.1 <= float(word) <= 10_000:
        raise ValueError
    return float(word)


def _serve(settings: Settings) -> int:
    if _taken(settings):
        return _port_taken(settings)
    if settings.database_url or settings.redis_url:
        failed = _run(stores.reach(settings))  # a sentence, where uvicorn has a page of lines
        if failed:
            return failed
    try:
        _keepable(settings)
        running = server(_within_reach(settings))
    except ValueError as error:
        return _failed(str(error))
    _say(settings)
    running.run()
    return 0


def _keepable(settings: Settings) -> None:
    """Raise ``ValueError`` if boards, or the roll, would be kept where nobody can write."""
    if not settings.database_url:
        _writable(settings.data, "Boards cannot be kept", "DATA")
    folder = stores.roll_folder(settings)
    _writable(folder, "What was erased cannot be written down", "ERASED")


def _writable(folder: Path, what: str, variable: str) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ValueError(
            f"{what} in {folder}: {error.strerror}."
            f" Make it writable, or name another folder: GROUNDSWELL_{variable}=/some/folder"
        ) from error


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
    try:
        _keepable(settings)
    except ValueError as error:
        return _failed(str(error))
    from server.worker import work  # noqa: PLC0415 - who only serves needs no queue

    return _run(work(settings))


def _renew(settings: Settings) -> int:
    async def renew() -> None:
        log, roll = await stores.opened(settings)
        try:
            again = await erase_again(log, roll)
            boards = await log.renew()
            await erase_again(log, roll)  # the roll learns the names of the new histories
        finally:
            await log.close()
        print(  # noqa: T201 - the answer
            f"Boards with a new history: {boards}. Browsers will load them afresh, and offer again"
            f" what they had not seen saved. Boards on which something was erased again: {again}."
        )

    return _run(renew())


def _demo(settings: Settings, asked: argparse.Namespace) -> int:
    from server.demo import command  # noqa: PLC0415 - who serves needs no client
    from server.demo.seat import Refused as NotSeated  # noqa: PLC0415
    from server.demo.show import Show  # noqa: PLC0415

    at = asked.at or f"http://127.0.0.1:{settings.port}"
    show = Show(at, people=asked.people, speed=asked.speed, template=asked.template)
    try:
        if asked.at:
            command.elsewhere(show)
        elif _taken(settings):
            return _port_taken(settings)
        else:
            _say(settings)
            command.at_home(settings, server, show)
    except (OSError, NotSeated) as error:
        return _failed(f"The session at {at} did not go on: {error}")
    return 0


def _export(settings: Settings, asked: argparse.Namespace) -> int:
    async def export() -> None:
        said = await exports.export(settings, asked)
        print(said, file=sys.stderr)  # noqa: T201 - the answer

    try:
        return _run(export())
    except NoBoard:
        return _failed(f"There is no board {asked.board}, or it was never at that number.")
    except OSError as error:
        return _failed(f"It cannot be written: {error}")


def _erase(settings: Settings, asked: argparse.Namespace) -> int:
    async def erase() -> None:
        print(await erase_task.erase(settings, asked))  # noqa: T201 - the answer

    try:
        return _run(erase())
    except NoBoard:
        return _failed(f"There is no board {asked.board}.")


def _import(settings: Settings, asked: argparse.Namespace) -> int:
    async def make() -> None:
        print(await imports.make(settings, asked))  # noqa: T201 - the answer

    try:
        return _run(make())
    except Refused as no:
        words = i18n.catalogue("en")
        known = words.has(f"refusal-{no.slug}")
        return _failed(words.t(f"refusal-{no.slug}", **no.fields) if known else no.slug)
    except OSError as error:
        return _failed(f"It cannot be read: {error}")


def _run(task: Coroutine[None, None, None]) -> int:
    try:
        asyncio.run(task)
    except Unavailable as away:
        return _failed(f"The boards cannot be reached: {away}")
    except ValueError as error:
        return _failed(f"GROUNDSWELL_REDIS_URL: {error}")
    return 0


def _port_taken(settings: Settings) -> int:
    return _failed(
        f"Something else is on port {settings.port}. Choose another: PORT=8080 groundswell"
    )


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
