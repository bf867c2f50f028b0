"""The pages that people open: home, board, phone, invitation; and the files behind them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import parse_qs

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from board import limits
from board.state import Refused, Role
from server import answers, codes, origin
from server.api import NewBoard, create_board, programme_of, room_of
from server.assets import REVALIDATED
from server.i18n import LANGUAGES, Catalogue
from server.programmes.routes import NewProgramme, create
from server.programmes.series import shipped
from server.site import language_of, site_of
from server.templates import DEFAULT

# The swell as an icon; of one colour, since a browser's tabs may be light or dark.
MARK: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    '<rect width="40" height="40" rx="11" fill="#2f4bd8"/>'
    '<g fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round">'
    '<path d="M7 27c7 0 7-15 13-15s6 15 13 15"/>'
    '<path d="M14 29.500c3-.5 3.500-5 6-5s3 4.500 6 5" opacity=".6"/></g></svg>'
)
SERIES: Final = "series:"  # begins the value of a way of working that is a series
WORKER: Final = "src/offline/worker.ts"
ROBOTS: Final = "User-agent: *\nAllow: /$\nDisallow: /\n"

# The notes of the picture: place, colour, language ("" is the page's), words.
_SAMPLE: Final = (
    (1, "yellow", "", "home-note-one"),
    (2, "teal", "vi", "home-note-four"),
    (3, "violet", "fa", "home-note-five"),
    (4, "pink", "es", "home-note-six"),
    (5, "orange", "nl", "home-note-three"),
    (6, "blue", "en", "home-note-two"),
)


async def home(request: Request) -> Response:
    return _home(request)


async def start(request: Request) -> Response:
    """The question form of a browser without scripts."""
    try:
        form = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=10)
    except ValueError:
        raise Refused("malformed") from None

    def field(name: str, otherwise: str = "") -> str:
        return form.get(name, [otherwise])[0]

    question, language = field("question"), language_of(request.scope)
    kind, _, series = (template := field("template", DEFAULT)).partition(SERIES)
    try:
        if series and not kind:
            begun = await create(request, NewProgramme(question, language, series))
            link = begun.links.facilitate
        else:
            new = NewBoard(question, language, template)
            link = (await create_board(request, new)).links.facilitate
    except Refused as no:
        said = answers.sentence(request.scope, no)
        return _home(request, answers.status_of(no), question=question, start_error=said)
    address, _, secret = link.partition("#")
    return RedirectResponse(f"{address}?lang={language_of(request.scope)}#{secret}", 303)


async def join(request: Request) -> Response:
    """Where a code is typed, and where the code form of a browser without scripts leads."""
    typed = request.query_params.get("code", "")
    if not typed:
        return _phone(request, 200, "home-code-field", page="join")
    if code := codes.normal(typed):
        return RedirectResponse(f"/{code}?lang={language_of(request.scope)}", 303)
    said = answers.sentence(request.scope, Refused("code-unknown"))
    return _home(request, 404, code=typed[: codes.TYPED_MOST], code_error=said)


async def by_code(request: Request) -> Response:
    """The participant page of a code: the question is in it already, and so is the way in."""
    code = codes.normal(request.path_params["code"])
    if code is None:
        raise Refused("not-found")
    if kept := await programme_of(request, code):
        version = kept.programme.participant
        token = request.app.state.hub.access.programme(kept.id, Role.PARTICIPANT, version)
        where = f"/programme/{kept.id}?lang={language_of(request.scope)}#t={token}"
        return RedirectResponse(where, 303)
    try:
        room = await room_of(request, code)
    except Refused as no:
        if no.slug != "code-unknown":
            raise
        return _phone(request, 404, "error-code", page="join", code=code)
    about, closed = room.board.about, room.board.about.door == "closed"
    unsaid = closed or room.links.passphrase
    token = room.access.link(room.id, Role.PARTICIPANT, room.versions[Role.PARTICIPANT])
    return _phone(
        request,
        page="join",
        board=room.id,
        code=code,
        token="" if closed else token,
        title="" if unsaid else about.title,
        question="" if unsaid else about.question,
    )


async def phone(request: Request) -> Response:
    return _phone(request, page="join", board=request.path_params["board"])


async def carry(request: Request) -> Response:
    return _phone(request, 200, "carry", page="carry")


async def board(request: Request) -> Response:
    boot = _boot(request, page="board", board=request.path_params["board"])
    return site_of(request.scope).page("board.html", language_of(request.scope), boot=boot)


async def invitation(request: Request) -> Response:
    site = site_of(request.scope)
    return site.page(
        "invitation.html",
        language_of(request.scope),
        boot=_boot(request, page="invitation", board=request.path_params["board"]),
        say=lambda tag, key: site.catalogues[tag].t(key),
    )


async def static(request: Request) -> Response:
    return site_of(request.scope).assets.answer(request, request.path_params["name"])


async def worker(request: Request) -> Response:
    """The script beside the pages, under a name that stays: a browser looks there for a new one."""
    assets = site_of(request.scope).assets
    answer = assets.answer(request, assets.linked(WORKER).script.removeprefix("/static/"))
    answer.headers["Cache-Control"] = REVALIDATED
    return answer


async def favicon(request: Request) -> Response:
    del request
    return Response(MARK, media_type="image/svg+xml", headers={"Cache-Control": REVALIDATED})


async def robots(request: Request) -> Response:
    del request
    return PlainTextResponse(ROBOTS, headers={"Cache-Control": REVALIDATED})


def routes() -> list[Route]:
    """Every page; the code's comes last, since it would catch all short addresses."""
    return [
        _page("/", home),
        _page("/start", start, "POST"),
        _page("/join", join),
        _page("/carry", carry),
        _page("/b/{board}", board),
        _page("/b/{board}/invitation", invitation),
        _page("/p/{board}", phone),
        Route("/static/{name:path}", static, methods=["GET"]),
        Route("/worker.js", worker, methods=["GET"]),
        Route("/favicon.svg", favicon, methods=["GET"]),
        Route("/favicon.ico", favicon, methods=["GET"]),
        Route("/robots.txt", robots, methods=["GET"]),
        _page("/{code}", by_code),
    ]


def _page(path: str, page: Callable[[Request], Awaitable[Response]], method: str = "GET") -> Route:
    """Return a page's route: sent gzipped to whoever can read that.

    What the sizes of gzipped answers tell (BREACH) needs a secret beside words of the attacker's
    choice. A page has either: only a code's page holds a token, the one that whoever knows the code
    gets anyway, and nothing in it comes from the request. The API, where tokens are, stays plain.
    """
    return Route(path, page, methods=[method], middleware=[Middleware(GZipMiddleware)])


def _home(
    request: Request,
    status: int = 200,
    *,
    question: str = "",
    start_error: str = "",
    code: str = "",
    code_error: str = "",
) -> Response:
    site, language = site_of(request.scope), language_of(request.scope)
    return site.page(
        "home.html",
        language,
        status=status,
        question=question,
        question_most=limits.QUESTION,
        start_error=start_error,
        code=code,
        code_error=code_error,
        template=DEFAULT,
        sample=[
            (place, colour, tag or language, site.catalogues[tag or language].t(key))
            for place, colour, tag, key in _SAMPLE
        ],
        ways=site.templates.menu(language),
        series=_series(site.catalogues[language]),
        boot=None,
    )


def _series(words: Catalogue) -> list[dict[str, Any]]:
    """Return the series among the ways of working, as cards of the menu."""
    return [
        {
            "id": SERIES + one.id,
            "name": words.t(one.name),
            "when": words.t(one.when),
            "layout": "series",
            "minutes": 0,
            "facts": words.t("series-count", n=len(one.sessions)),
        }
        for one in shipped().values()
    ]


def _phone(request: Request, status: int = 200, key: str = "", **known: str) -> Response:
    """Return the participant page; ``key`` names its heading where there is no question yet."""
    site, language = site_of(request.scope), language_of(request.scope)
    heading = site.catalogues[language].t(key) if key else ""
    boot = _boot(request, **known)
    return site.page("phone.html", language, status=status, boot=boot, heading=heading)


def _boot(request: Request, *, page: str, **known: str) -> dict[str, Any]:
    """Return what the page's script begins with; read from a data block, never executed."""
    empty = {"board": "", "code": "", "token": "", "title": "", "question": ""}
    return {
        "page": page,
        **empty,
        **known,
        "language": language_of(request.scope),
        "languages": [[known.tag, known.name, known.direction] for known in LANGUAGES],
        "base": origin.base(request.scope, site_of(request.scope).settings),
    }
