"""What a programme's page tells: done, now, next; and the river from a goal to what came of it.

Of a board it tells what everybody on it sees, to whom its link alone would read it too (BO8).
"""

from __future__ import annotations

import asyncio
from typing import Final, Literal

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from board import carrying, river
from board.river import Drop
from board.state import Board, Role
from server import answers, codes, qr
from server.api import Asker, hub_of
from server.links import outside, ways
from server.programmes import asking, copies, record
from server.programmes.asking import Guest
from server.programmes.record import Session
from server.programmes.series import shipped
from server.room import Room
from server.roundups import Shelf
from server.site import Site, language_of, site_of

State = Literal["next", "now", "begun", "done", "gone"]
CAME_MOST: Final = 3
TEXT_SHOWN: Final = 300


class Grown(Struct, frozen=True):
    """Something that a session brought: what was adopted, else voted best, else an idea."""

    text: str
    lang: str
    outcome: str


class Sitting(Struct, frozen=True):
    """A session. ``gone``: its board was erased. ``closed``: its door is, to who asks.

    ``board`` is its id, which opens nothing. ``say`` is what it is about, in the language of the
    request; ``week`` counts from the first.
    """

    n: int
    title: str
    say: str
    week: int
    day: str
    board: str
    state: State
    notes: int
    people: int
    grown: list[Grown]
    closed: bool


class OneInvitation(Struct, frozen=True):
    """The one invitation of all sessions; ``qr`` is an `<svg>` of ``url``."""

    code: str
    spoken: str
    link: str
    url: str
    qr: str


class Told(Struct, frozen=True, omit_defaults=True):
    """A programme; ``invitation`` and ``host``, the address that leads, for facilitators alone."""

    id: str
    title: str
    question: str
    language: str
    role: Role
    on: int
    sessions: list[Sitting]
    invitation: OneInvitation | None = None
    host: str = msgspec.field(default="")


class Flow(Struct, frozen=True):
    """All things of the river, session by session; ``came`` of each names what it grew from."""

    drops: list[Drop]


async def look(request: Request) -> Response:
    who = await asking.guest(request)
    hub, programme = hub_of(request), who.kept.programme
    rooms = await asking.rooms(hub, programme)
    await copies.erased(rooms)  # what was missed when it was erased
    on = await record.room_on(hub, programme)
    sittings = [
        await _sitting(request, who, n, session, rooms.get(n), on)
        for n, session in enumerate(programme.sessions, 1)
    ]
    told = Told(
        who.kept.id,
        programme.title,
        programme.question,
        programme.language,
        who.role,
        programme.on if on is not None else 0,
        sittings,
    )
    if who.role is Role.FACILITATOR:
        settings = site_of(request.scope).settings
        host = ways(request.scope, settings, hub.access, who.kept).facilitate
        told = msgspec.structs.replace(told, invitation=invited(request, who), host=host)
    return answers.json(told)


async def flow(request: Request) -> Response:
    who = await asking.guest(request)
    rooms = await asking.rooms(hub_of(request), who.kept.programme)
    await copies.erased(rooms)
    read = {n: room for n, room in rooms.items() if readable(who, room)}
    boards = [(n, room.board) for n, room in read.items()]

    async def make() -> list[Drop]:
        return list(await asyncio.to_thread(river.river, boards))

    now = tuple((n, room.id, room.epoch, room.board.seq) for n, room in read.items())
    return answers.json(Flow(await _shelf(request).get(("river", now), make)))


def readable(who: Guest, room: Room) -> bool:
    """Tell whether the link of a board would read it for whoever this is."""
    return Asker(room, who.role, None).inside


def invited(request: Request, who: Guest) -> OneInvitation:
    """Return what leads everybody to whatever session is on."""
    site, code = site_of(request.scope), who.kept.code
    catalogue = site.catalogues[language_of(request.scope)]
    url = f"{outside(request.scope, site.settings)}/{code}"
    spoken = codes.spoken(code, catalogue)
    link = ways(request.scope, site.settings, hub_of(request).access, who.kept).participate
    return OneInvitation(code, spoken, link, url, qr.svg(url))


async def _sitting(
    request: Request, who: Guest, n: int, session: Session, room: Room | None, on: Room | None
) -> Sitting:
    site = site_of(request.scope)
    say = _say(site, language_of(request.scope), who.kept.programme.series, n)
    open_to = room is not None and readable(who, room)
    board = room.board if room is not None and open_to else None
    seats = board.seats.values() if board else ()
    return Sitting(
        n,
        session.title,
        say,
        session.week,
        session.day,
        session.board,
        _state(session, room, on),
        len(board.notes) if board else 0,
        sum(not (s.gone or s.waiting or s.role is Role.VIEWER) for s in seats),
        await _known(request, room) if room is not None and open_to else [],
        room is not None and not open_to,
    )


def _state(session: Session, room: Room | None, on: Room | None) -> State:
    if not session.board:
        return "next"
    if room is None:
        return "gone"
    if room.board.about.finished:
        return "done"
    return "now" if room is on else "begun"


async def _known(request: Request, room: Room) -> list[Grown]:
    """Return what a session brought, made once for all who ask while its board stays as it is."""
    board = room.board

    async def make() -> list[Grown]:
        return await asyncio.to_thread(_grown, board)

    return await _shelf(request).get(("grown", room.id, room.epoch, board.seq), make)


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.roundups
    return shelf


def _grown(board: Board) -> list[Grown]:
    found = carrying.things(board)
    decided = [one for one in found if one.outcome in ("adopted", "partly")]
    voted = [one for one in found if one.place == 1]
    best = (decided or voted or [one for one in found if one.kind == "idea"])[:CAME_MOST]
    return [Grown(one.text[:TEXT_SHOWN], one.lang, one.outcome) for one in best]


def _say(site: Site, language: str, series: str, n: int) -> str:
    plan = shipped().get(series)
    known = plan is not None and n <= len(plan.sessions)
    return site.catalogues[language].t(plan.sessions[n - 1].say) if plan and known else ""
