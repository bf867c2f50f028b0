"""Programmes over HTTP: make one, look at it, open its sessions, take one's seat, erase it."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta, Struct
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import days, limits, text
from board.state import Refused
from server import answers
from server.api import Tag, body_as, hub_of, paid
from server.links import Ways, ways
from server.programmes import asking, opening, people, record, renewing, telling
from server.programmes.record import Programme, Session
from server.programmes.series import DEFAULT, shipped
from server.site import language_of, site_of

BASE: Final = "/api/programmes/{programme}"


class NewProgramme(Struct, frozen=True, forbid_unknown_fields=True):
    """A programme to make. Without a language it is the asker's; without a title, the question."""

    question: Annotated[str, Meta(max_length=2_000)]
    language: Tag = ""
    series: Annotated[str, Meta(max_length=60)] = DEFAULT
    title: Annotated[str, Meta(max_length=2_000)] = ""


class Begun(Struct, frozen=True):
    """A new programme. Who keeps `links.facilitate` can always come back to lead it."""

    id: str
    code: str
    links: Ways


class SessionPlanned(Struct, frozen=True, forbid_unknown_fields=True):
    """What a session is to be called, and on which day it is (2026-05-12, or "")."""

    title: Annotated[str, Meta(max_length=2_000)]
    day: Annotated[str, Meta(max_length=10)] = ""


class Planned(Struct, frozen=True):
    """What is kept of it now."""

    session: int
    title: str
    day: str


class EraseProgramme(Struct, frozen=True, forbid_unknown_fields=True):
    """The id of the programme once more: what is erased by mistake is gone all the same."""

    programme: Annotated[str, Meta(max_length=22)]


class Dissolved(Struct, frozen=True):
    """The programme that is no more; its boards stay, each by itself."""

    programme: str


async def begin(request: Request) -> Response:
    begun = await create(request, await body_as(request, NewProgramme))
    return answers.json(begun, 201, {"Location": f"/api/programmes/{begun.id}"})


async def create(request: Request, new: NewProgramme) -> Begun:
    """Make a programme, with no board yet. Raises ``Refused``, ``Unavailable``."""
    site, hub = site_of(request.scope), hub_of(request)
    series = shipped().get(new.series)
    if series is None:
        raise Refused("template-unknown")
    language = new.language.lower().partition("-")[0]
    if language not in site.catalogues:
        language = language_of(request.scope)
    say = site.catalogues[language].t
    question = text.fits(new.question, limits.QUESTION, field="question")
    title = text.fits(new.title, limits.TITLE, field="title") or question[: limits.TITLE]
    paid(request)
    sessions = tuple(Session(one.template, say(one.title), one.week) for one in series.sessions)
    title = title or say(series.name)
    kept = await record.begun(hub, Programme(series.id, title, question, language, sessions))
    return Begun(kept.id, kept.code, ways(request.scope, site.settings, hub.access, kept))


async def plan(request: Request) -> Response:
    who, n = await asking.leader(request), opening.number(request)
    asked = await body_as(request, SessionPlanned)
    title = text.fits(asked.title, limits.TITLE, field="title")
    if not title:
        raise Refused("text-empty")
    day = days.checked(asked.day, field="day")
    await record.changed(
        hub_of(request), who.kept.id, lambda old: old.with_session(n, title=title, day=day)
    )
    return answers.json(Planned(n, title, day))


async def erase(request: Request) -> Response:
    who = await asking.leader(request)
    if (await body_as(request, EraseProgramme)).programme != who.kept.id:
        raise Refused("bad-value", field="programme")
    await hub_of(request).log.erase_programme(who.kept.id)
    return answers.json(Dissolved(who.kept.id))


async def page(request: Request) -> Response:
    site, language = site_of(request.scope), language_of(request.scope)
    boot = {"programme": request.path_params["programme"], "language": language}
    return site.page("programme.html", language, boot=boot)


def routes() -> list[Route]:
    squeezed = [Middleware(GZipMiddleware)]
    return [
        Route("/api/programmes", begin, methods=["POST"]),
        Route(BASE, telling.look, methods=["GET"]),
        Route(f"{BASE}/river", telling.flow, methods=["GET"]),
        Route(f"{BASE}/seats", people.take, methods=["POST"]),
        Route(f"{BASE}/sessions/{{n}}/offers", opening.offers, methods=["GET"]),
        Route(f"{BASE}/sessions/{{n}}/open", opening.opened, methods=["POST"]),
        Route(f"{BASE}/sessions/{{n}}/plan", plan, methods=["POST"]),
        Route(f"{BASE}/links/rotate", renewing.rotate, methods=["POST"]),
        Route(f"{BASE}/erase", erase, methods=["POST"]),
        Route("/programme/{programme}", page, methods=["GET"], middleware=squeezed),
    ]
