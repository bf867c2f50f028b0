"""How a session begins: its board, and what comes along from those before (PG5, PG6)."""

from __future__ import annotations

import asyncio
import datetime as dt
import secrets
from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from board import carrying
from board.carrying import Kind, Thing, Wish
from board.state import Board, Refused, SectionId
from server import answers
from server.api import body_as, hub_of, paid
from server.programmes import asking, copies, people, record
from server.programmes.asking import Guest
from server.programmes.people import Key, Placed
from server.programmes.record import Programme
from server.programmes.series import SessionPlan, shipped
from server.room import Room
from server.site import site_of

NOTES_SHOWN = 60  # of one board, besides those that usually come along
TEXT_SHOWN = 300
TRIES = 3


class Offer(Struct, frozen=True):
    """What may come along. ``notes`` counts those of a group; ``usual`` ones are chosen at first.

    ``here``: a copy of it is on the board of this session already.
    """

    session: int
    kind: Kind
    id: str
    text: str
    lang: str
    colour: str
    section: str
    notes: int
    outcome: str
    place: int
    usual: bool
    here: bool


class Offers(Struct, frozen=True):
    offers: list[Offer]


class Chosen(Struct, frozen=True, forbid_unknown_fields=True):
    session: Annotated[int, Meta(ge=1, le=20)]
    kind: Kind
    id: Annotated[str, Meta(max_length=16)]


class Opening(Struct, frozen=True, forbid_unknown_fields=True):
    """Opens a session, or goes on with it: ``bring`` comes along, but for what is there already.

    The invitation leads to it from now on. ``key`` is the facilitator's, who gets a seat.
    """

    key: Key
    question: Annotated[str, Meta(max_length=2_000)] = ""
    bring: Annotated[list[Chosen], Meta(max_length=400)] = []


class SessionOpened(Struct, frozen=True):
    """The session is on; so many notes came along."""

    seat: Placed
    brought: int


async def offers(request: Request) -> Response:
    """Tell what may come along to a session from those before it."""
    who, n = await asking.leader(request), number(request)
    plan = _plan(who.kept.programme, n)
    rooms = await asking.rooms(hub_of(request), who.kept.programme)
    here = carrying.here(rooms[n].board) if n in rooms else frozenset[str]()
    found: list[Offer] = []
    for at, room in rooms.items():
        if at < n:
            found += await asyncio.to_thread(
                _offered, room.board, at, who.kept.programme, plan, here
            )
    return answers.json(Offers(found))


async def opened(request: Request) -> Response:
    """Open a session, bring what was chosen, and send everybody there from now on."""
    who, n = await asking.leader(request), number(request)
    asked, hub = await body_as(request, Opening), hub_of(request)
    session = who.kept.programme.session(n)
    rooms = await asking.rooms(hub, who.kept.programme)
    if session.board and n not in rooms:
        raise Refused("session-none")
    room = rooms.get(n) or await _made(request, who, n, asked.question)
    who = await asking.leader(request)  # which sections its board has is known by now
    await people.arrive(who, room, asked.key, _host(who, rooms, asked.key))
    brought = await _brought(who, n, room, rooms, asked)
    await copies.erased({**rooms, n: room})  # what was erased while it came along
    day = _today(hub.clock.now())

    def on(programme: Programme) -> Programme:
        programme = programme.with_session(n, day=programme.session(n).day or day)
        return replace(programme, on=n)

    await record.changed(hub, who.kept.id, on)
    return answers.json(SessionOpened(people.placed(who, n, room, asked.key), brought), 201)


def number(request: Request) -> int:
    """Return the session that the path names. Raises ``Refused`` ``session-none``."""
    said = request.path_params["n"]
    if not (said.isascii() and said.isdecimal() and len(said) < 3):
        raise Refused("session-none")
    return int(said)


async def _made(request: Request, who: Guest, n: int, question: str) -> Room:
    """Make the board of a session, unless somebody else has meanwhile."""
    site, hub, programme = site_of(request.scope), hub_of(request), who.kept.programme
    session = programme.session(n)
    ask = site.templates.plan(
        session.template,
        question=question or programme.question,
        title=session.title,
        language=programme.language,
    )
    paid(request)
    room = await hub.room((await hub.create(ask)).id)
    await hub.enrol(room, who.kept.id)
    keys = zip((one.name for one in ask.sections), room.board.sections, strict=True)
    sections = tuple((key, section.id) for key, section in keys)

    def placed(programme: Programme) -> Programme:
        if programme.session(n).board:
            return programme
        return programme.with_session(n, board=room.id, sections=sections)

    kept = await record.changed(hub, who.kept.id, placed)
    there = kept.programme.session(n).board
    if there != room.id:
        await hub.erase(room.id)
    return await hub.room(there)


async def _brought(who: Guest, n: int, room: Room, rooms: dict[int, Room], asked: Opening) -> int:
    """Bring what was chosen, all of it or nothing; return how many notes came."""
    if not asked.bring:
        return 0
    wanted: list[Thing] = []
    for at in sorted(
        {one.session for one in asked.bring if one.session < n and one.session in rooms}
    ):
        ids = {(one.kind, one.id) for one in asked.bring if one.session == at}
        found = await asyncio.to_thread(carrying.things, rooms[at].board)
        wanted += [thing for thing in found if (thing.kind, thing.id) in ids]
    seat = people.seat_of(who, room, asked.key)
    for _ in range(TRIES):
        board, into = room.board, _into(who.kept.programme, n, room.board)
        asks = await asyncio.to_thread(carrying.bringing, board, into, wanted)
        if not asks:
            return 0
        try:
            await room.ask(*asks, seat=seat, cid=secrets.token_bytes(16))
        except Refused as no:
            if no.slug != "id-taken":  # else somebody brought the same at this moment
                raise
        else:
            return sum(len(ask.notes) for ask in asks)
    raise Refused("unavailable", wait=1_000)


def _into(programme: Programme, n: int, board: Board) -> SectionId:
    """Return the section that takes what comes along; the first where that one is gone."""
    named = dict(programme.session(n).sections).get(_plan(programme, n).into)
    return next((one.id for one in board.sections if one.id == named), board.sections[0].id)


def _plan(programme: Programme, n: int) -> SessionPlan:
    """Return what the series says of a session; nothing where a later program has another one."""
    series = shipped().get(programme.series)
    session = programme.session(n)
    if series is None or len(series.sessions) < n:
        return SessionPlan(session.template, "none", "none", 1)
    return series.sessions[n - 1]


def _offered(
    board: Board, at: int, programme: Programme, plan: SessionPlan, here: frozenset[str]
) -> list[Offer]:
    found = carrying.things(board)
    usual = {
        thing.id for wish in _wishes(programme, at, plan) for thing in carrying.usual(found, wish)
    }
    titles = {section.id: section.title for section in board.sections}
    notes, shown = 0, list[Offer]()
    for thing in found:
        notes += thing.kind == "note"
        if thing.kind == "note" and notes > NOTES_SHOWN and thing.id not in usual:
            continue
        shown.append(_offer(thing, at, titles.get(thing.section, ""), usual, here))
    return shown


def _offer(thing: Thing, at: int, title: str, usual: set[str], here: frozenset[str]) -> Offer:
    ids = [str(note.id) for note in thing.notes] or [thing.id]
    return Offer(
        at,
        thing.kind,
        thing.id,
        thing.text[:TEXT_SHOWN],
        thing.lang,
        thing.colour,
        title,
        len(thing.notes),
        thing.outcome,
        thing.place,
        thing.id in usual,
        all(id in here for id in ids),
    )


def _wishes(programme: Programme, at: int, plan: SessionPlan) -> Sequence[Wish]:
    sections = dict(programme.session(at).sections)
    return [
        Wish(
            along.kind,
            along.most,
            tuple(sections[key] for key in along.sections if key in sections),
        )
        for along in plan.along
        if along.of == at
    ]


def _host(who: Guest, rooms: dict[int, Room], key: str) -> str:
    """Return what this facilitator was called in the last session, or ""."""
    known = [people.mine(who, rooms[at], key) for at in sorted(rooms, reverse=True)]
    return next((seat.label for seat in known if seat is not None and not seat.gone), "")


def _today(now: int) -> str:
    return dt.datetime.fromtimestamp(now / 1000, dt.UTC).date().isoformat()
