"""Rehearsing an agenda: simulated people run a copy of it on a board that erases itself."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from typing import Final

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from websockets import WebSocketException

from board import limits, snapshot, text
from board.remaking import RemakeBoard, pieces
from board.state import Board, Refused, Role, Round
from server import answers
from server.api import facilitator, hub_of, paid
from server.demo.seat import Refused as NotSeated
from server.demo.seat import Seat
from server.demo.show import play
from server.hub import Hub
from server.imports.founding import founded
from server.quota import Buckets, Rate
from server.room import Room
from server.settings import Settings
from server.site import site_of

TEMPLATE: Final = "rehearsal"  # by which pages know such a board
PEOPLE: Final = 12
SPEED: Final = 10.0
LONGEST_MS: Final = 5 * 60 * 1000  # of all rounds together, however long they are planned
LIMIT_SECONDS: Final = 15 * 60.0
AT_ONCE: Final = 2  # in one process
OFTEN: Final = Rate(most=3, every=300.0)  # of one board
ANYWHERE: Final = ("", "0.0.0.0", "::", "localhost")  # noqa: S104 - what is listened to, not set
logger = logging.getLogger(__name__)


class Rehearsals:
    """Those that run in this process; each ends by itself, or with the process."""

    def __init__(self, settings: Settings, often: Buckets) -> None:
        self.often = often
        host = "127.0.0.1" if settings.host in ANYWHERE else settings.host
        self._at = f"ws://{f'[{host}]' if ':' in host else host}:{settings.port}/ws"
        self.turn = asyncio.Lock()  # from the check to the beginning
        self._running: set[asyncio.Task[None]] = set()

    def check(self, board: str) -> None:
        """Count one of a board. Raises ``Refused``: too many run, or ran here lately."""
        busy = LIMIT_SECONDS / 60 if len(self._running) >= AT_ONCE else 0.0
        if wait := busy or self.often.take(board):
            raise Refused("slow-down", wait=round(wait * 1000))

    async def begin(self, hub: Hub, room: Room) -> None:
        """Seat everybody and let them play, while nobody waits for it."""
        roles = [Role.FACILITATOR, *[Role.PARTICIPANT] * PEOPLE]
        taken = [await hub.take_seat(room, role) for role in roles]
        seats = [Seat(self._at, room.id, token) for _, token in taken]
        playing = asyncio.create_task(_play(seats, _speed(room.board)), name="rehearsal")
        self._running.add(playing)
        playing.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        """End all of them."""
        running = list(self._running)
        for playing in running:
            playing.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def rehearse(request: Request) -> Response:
    """Open a copy of a board's agenda on which simulated people begin at once."""
    who = await facilitator(request)
    rehearsals: Rehearsals = request.app.state.rehearsals
    async with rehearsals.turn:
        rehearsals.check(who.room.id)
        paid(request)
        asks = copied(who.room.board, _title(request, who.room.board), who.room.clock.now())
        started = await founded(request, asks)
        await rehearsals.begin(hub_of(request), await hub_of(request).room(started.id))
    return answers.json(started, 201, {"Location": f"/api/boards/{started.id}"})


def copied(board: Board, title: str, now: int) -> list[RemakeBoard]:
    """Return what makes a board with the same sections and agenda, and nothing anybody wrote."""
    layer = snapshot.laid_out(board)
    gone = now + limits.ERASED_SOONEST_MS + 60_000
    about = replace(layer.about, title=title, template=TEMPLATE, hold=0, erases_at=gone)
    empty = replace(
        layer, notes=(), votes=(), groups=(), ideas=(), decisions=(), actions=(), twins=()
    )
    rounds = tuple(map(_planned, layer.rounds))
    return pieces(replace(empty, about=about, rounds=rounds), now)


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/rehearsal", rehearse, methods=["POST"])]


def _title(request: Request, board: Board) -> str:
    found = site_of(request.scope).catalogues
    words = found.get(board.about.lang, found["en"])
    return text.shortened(words.t("rehearsal-title", title=board.about.title), limits.TITLE)


def _planned(round: Round) -> Round:
    return round if round.state == "skipped" else replace(round, state="planned")


def _speed(board: Board) -> float:
    planned = sum(round.plan.length for round in board.rounds if round.state == "planned")
    return max(SPEED, planned / LONGEST_MS)


async def _play(seats: list[Seat], speed: float) -> None:
    rnd = random.Random()  # noqa: S311 - who writes what is no secret
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LIMIT_SECONDS):
                await play(seats[0], seats[1:], rnd, speed)
    except (
        OSError,
        WebSocketException,
        NotSeated,
    ) as error:  # somebody ended a round, or all of it
        logger.info("a rehearsal did not go on: %s", error)
