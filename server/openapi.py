"""The API's own description (OpenAPI 3.1), made from the types that the code reads and writes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from server import __version__, answers, api, films, parcels, renewing, roundups
from server.exports.board_file import BoardFile
from server.exports.formats import FORMATS
from server.exports.stream import MEDIA
from server.health import Ready
from server.i18n import LANGUAGES
from server.imports import routes as imports
from server.imports.table import KINDS, USES
from server.programmes import opening, people, telling
from server.programmes import renewing as renewing_programmes
from server.programmes import routes as programmes

_SAID: Final[Mapping[int, str]] = {
    400: "It could not be read, or a value does not fit.",
    401: "No token was sent.",
    403: "Not for this role, or this page; or the door is closed.",
    404: "There is none, or the token is not for it: the two are not told apart.",
    405: "Not by this method.",
    408: "The body did not arrive in time.",
    409: "Not while the board is as it is.",
    413: "The body is too long.",
    414: "The address is too long.",
    415: "Not JSON.",
    421: "This host is none of ours.",
    429: "Too often; `wait` is in ms.",
    431: "The headers are too long.",
    503: "Not now: nothing can be saved, or the process is late or leaving.",
}
_ALWAYS: Final = (400, 403, 405, 408, 413, 414, 415, 421, 431)
_PLACES: Final[Mapping[str, str]] = {
    "board": "The board's id: 22 signs of base64url.",
    "programme": "The programme's id: 22 signs of base64url.",
    "n": "The number of the session, from 1.",
}
_REF: Final = "#/components/schemas/{name}"


class Problem(Struct):
    """Why not. `error` is stable; `message` is a sentence in the language of the request."""

    error: str
    message: str


class Alive(Struct, frozen=True):
    ok: bool


class Operation(Struct, frozen=True):
    """One row of the table below."""

    method: str
    path: str
    id: str
    summary: str
    answer: type[Struct]
    status: int = 200
    body: type[Struct] | None = None
    bearer: str = ""
    errors: tuple[int, ...] = ()
    unready: type[Struct] = Problem
    files: tuple[str, ...] = ()
    takes_file: bool = False
    previews: type[Struct] | None = None
    parameters: tuple[Mapping[str, Any], ...] = ()


def _parameter(name: str, where: str, says: str, **schema: Any) -> Mapping[str, Any]:
    need = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, "description": says, "schema": schema, **need}


OPERATIONS: Final = (
    Operation(
        "post",
        "/api/boards",
        "createBoard",
        "Make a board",
        api.Started,
        201,
        api.NewBoard,
        errors=(429,),
    ),
    Operation(
        "post",
        "/api/join",
        "joinByCode",
        "Find the board of a join code",
        api.Found,
        body=api.Typed,
        errors=(404, 429),
    ),
    Operation(
        "post",
        "/api/boards/{board}/seats",
        "takeSeat",
        "Take a seat by a link, or for somebody whom one writes for",
        api.Seated,
        201,
        api.SeatWish,
        "link",
        (401, 404, 409, 429),
    ),
    Operation(
        "get",
        "/api/boards/{board}",
        "readBoard",
        "What this board is",
        api.Facts,
        bearer="link or seat",
        errors=(401, 404),
    ),
    Operation(
        "get",
        "/api/boards/{board}/names",
        "readNames",
        "Six names to choose from",
        api.Names,
        bearer="link or seat",
        errors=(401, 404),
    ),
    Operation(
        "get",
        "/api/boards/{board}/invitation",
        "readInvitation",
        "What goes on an invitation",
        api.Invitation,
        bearer="facilitator's",
        errors=(401, 404),
    ),
    Operation(
        "post",
        "/api/boards/{board}/links/rotate",
        "rotateLink",
        "End the links of a role",
        renewing.Rotated,
        body=renewing.Rotation,
        bearer="facilitator's",
        errors=(401, 404, 409),
    ),
    Operation(
        "post",
        "/api/boards/{board}/passphrase",
        "setPassphrase",
        "Ask newcomers for a passphrase, or no longer",
        api.Guarded,
        body=api.Passphrase,
        bearer="facilitator's",
        errors=(401, 404),
    ),
    Operation(
        "get",
        "/api/boards/{board}/deeds",
        "readDeeds",
        "Who did what and when, without contents",
        api.Deeds,
        bearer="facilitator's",
        errors=(401, 404),
    ),
    Operation(
        "post",
        "/api/boards/{board}/erase",
        "eraseBoard",
        "Erase all of the board, now and for good",
        api.Erased,
        body=api.EraseBoard,
        bearer="facilitator's",
        errors=(401, 404, 409),
    ),
    Operation(
        "post",
        "/api/parcels",
        "putParcel",
        "Keep a sealed parcel for 10 minutes, or a lasting one for 90 days",
        parcels.Kept,
        201,
        parcels.Parcel,
        "seat",
        (401, 404, 429),
    ),
    Operation(
        "post",
        "/api/parcels/open",
        "openParcel",
        "Take a parcel out, once",
        parcels.Opened,
        body=parcels.Wanted,
        errors=(404, 429),
    ),
    Operation(
        "post",
        "/api/parcels/look",
        "lookParcel",
        "Look into a lasting parcel",
        parcels.Opened,
        body=parcels.Wanted,
        errors=(404, 429),
    ),
    Operation(
        "get",
        "/api/boards/{board}/export.{format}",
        "exportBoard",
        "Take the board away as a file",
        BoardFile,
        bearer="link or seat",
        errors=(401, 404, 409, 429),
        files=tuple(sorted({MEDIA, *(kind.media.partition(";")[0] for kind in FORMATS.values())})),
        parameters=(
            _parameter("format", "path", "What kind of file.", type="string", enum=[*FORMATS]),
            _parameter(
                "lang",
                "query",
                "The language of its headings; otherwise that of the request.",
                type="string",
                enum=[language.tag for language in LANGUAGES],
            ),
            _parameter(
                "bom", "query", "A CSV begins with a byte order mark.", type="integer", enum=[0, 1]
            ),
            _parameter(
                "progress",
                "query",
                "Lines of JSON say how far it is; the last one has a size, and the file follows.",
                type="integer",
                enum=[0, 1],
            ),
            _parameter(
                "section", "query", "The one section that a picture shows: its id.", type="string"
            ),
            _parameter(
                "at",
                "query",
                "The board as it was after that event; for facilitators.",
                type="integer",
                minimum=1,
            ),
        ),
    ),
    Operation(
        "get",
        "/api/boards/{board}/roundup",
        "roundupAddress",
        "Where the round-up is, if it is published",
        roundups.Address,
        bearer="link or seat",
        errors=(401, 403, 404),
    ),
    Operation(
        "get",
        "/api/boards/{board}/film",
        "filmOfBoard",
        "The session once more, in pieces",
        films.Reel,
        bearer="facilitator's",
        errors=(401, 403, 404, 409, 429),
        files=("application/octet-stream",),
        parameters=(
            _parameter("reel", "query", "Which piece.", type="integer", minimum=0),
            _parameter("at", "query", "Up to that event.", type="integer", minimum=1),
        ),
    ),
    Operation(
        "post",
        "/api/boards/{board}/copy",
        "copyBoard",
        "Make a new board like this one",
        api.Started,
        201,
        bearer="facilitator's",
        errors=(401, 404, 429),
        parameters=(
            _parameter("at", "query", "As it was after that event.", type="integer", minimum=1),
        ),
    ),
    Operation(
        "post",
        "/api/boards/{board}/rehearsal",
        "rehearseBoard",
        "Watch simulated people run a copy of this agenda, on a board that erases itself",
        api.Started,
        201,
        bearer="facilitator's",
        errors=(401, 404, 429),
    ),
    Operation(
        "post",
        "/api/boards/import",
        "remakeBoard",
        "Make a board of a board file",
        api.Started,
        201,
        errors=(429,),
        takes_file=True,
    ),
    Operation(
        "post",
        "/api/boards/{board}/import",
        "bringNotes",
        "Bring the notes of a file, or say what would come",
        imports.Imported,
        201,
        bearer="facilitator's seat's",
        errors=(401, 404, 409, 429),
        takes_file=True,
        previews=imports.Preview,
        parameters=(
            _parameter("preview", "query", "Bring nothing.", type="integer", enum=[0, 1]),
            _parameter("kind", "query", "Whether lines are notes.", type="string", enum=[*KINDS]),
            _parameter("sheet", "query", "Of a workbook.", type="integer", minimum=0),
            _parameter("header", "query", "The first row is names.", type="integer", enum=[0, 1]),
            _parameter("into", "query", "The section of rows that name none.", type="string"),
            _parameter("batch", "query", "What comes once.", type="string", maxLength=16),
            *(
                _parameter(use, "query", "Which column that is.", type="integer", minimum=-1)
                for use in USES
            ),
        ),
    ),
    Operation(
        "post",
        "/api/programmes",
        "createProgramme",
        "Make a series of sessions",
        programmes.Begun,
        201,
        programmes.NewProgramme,
        errors=(429,),
    ),
    Operation(
        "get",
        "/api/programmes/{programme}",
        "readProgramme",
        "What is done, on and to come",
        telling.Told,
        bearer="programme's",
        errors=(401, 404),
    ),
    Operation(
        "get",
        "/api/programmes/{programme}/river",
        "readRiver",
        "What has grown, and what it grew from",
        telling.Flow,
        bearer="programme's",
        errors=(401, 404),
    ),
    Operation(
        "post",
        "/api/programmes/{programme}/seats",
        "takeOwnSeat",
        "Take one's own seat in a session",
        people.Placed,
        201,
        people.PersonWish,
        "programme's",
        (401, 404, 409, 429),
    ),
    Operation(
        "get",
        "/api/programmes/{programme}/sessions/{n}/offers",
        "readOffers",
        "What may come along to a session",
        opening.Offers,
        bearer="programme's facilitators'",
        errors=(401, 404, 409),
    ),
    Operation(
        "post",
        "/api/programmes/{programme}/sessions/{n}/open",
        "openSession",
        "Open a session, and bring what was chosen",
        opening.SessionOpened,
        201,
        opening.Opening,
        "programme's facilitators'",
        (401, 404, 409, 429),
    ),
    Operation(
        "post",
        "/api/programmes/{programme}/sessions/{n}/plan",
        "planSession",
        "Name a session, and say its day",
        programmes.Planned,
        body=programmes.SessionPlanned,
        bearer="programme's facilitators'",
        errors=(401, 404, 409),
    ),
    Operation(
        "post",
        "/api/programmes/{programme}/links/rotate",
        "rotateProgrammeLink",
        "End a link of the programme",
        renewing_programmes.Renewed,
        body=renewing_programmes.ProgrammeRotation,
        bearer="programme's facilitators'",
        errors=(401, 404),
    ),
    Operation(
        "post",
        "/api/programmes/{programme}/erase",
        "eraseProgramme",
        "Erase the programme; its boards stay",
        programmes.Dissolved,
        body=programmes.EraseProgramme,
        bearer="programme's facilitators'",
        errors=(401, 404),
    ),
    Operation("get", "/healthz", "alive", "Does the process answer?", Alive),
    Operation("get", "/readyz", "ready", "Can people be sent here?", Ready, unready=Ready),
)


def document() -> dict[str, Any]:
    """Return the whole document."""
    kinds = (kind for row in OPERATIONS for kind in (row.answer, row.body, row.previews))
    types = {Problem, *filter(None, kinds)}
    _, schemas = msgspec.json.schema_components(types, ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for row in OPERATIONS:
        paths.setdefault(row.path, {})[row.method] = _operation(row)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Groundswell",
            "version": __version__,
            "license": {"name": "MIT", "identifier": "MIT"},
            "description": (
                "Make boards, invite people, take seats. What happens on a board goes over the "
                "websocket at /ws/{board}. Tokens come from links (behind the `#`) and from "
                "taking a seat; they never ride in an address."
            ),
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


async def openapi(request: Request) -> Response:
    del request
    return answers.json(document())


def routes() -> list[Route]:
    return [Route("/openapi.json", openapi, methods=["GET"])]


def _operation(row: Operation) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": row.id,
        "summary": row.summary,
        "responses": {
            str(row.status): _response("Done.", row.answer, row.files),
            **{str(no): _response(_SAID[no], Problem) for no in sorted({*_ALWAYS, *row.errors})},
            "503": _response(_SAID[503], row.unready),
        },
    }
    if row.body:
        content = {"application/json": {"schema": {"$ref": _REF.format(name=row.body.__name__)}}}
        found["requestBody"] = {"required": True, "content": content}
    if row.takes_file:
        found["requestBody"] = {"required": True, "content": {"application/octet-stream": {}}}
    if row.previews:
        found["responses"]["200"] = _response("A look.", row.previews)
    found["parameters"] = [
        *(
            _parameter(name, "path", says, type="string")
            for name, says in _PLACES.items()
            if f"{{{name}}}" in row.path
        ),
        *row.parameters,
    ]
    if row.bearer:
        found["security"] = [{"token": []}]
        found["description"] = f"Bearer: the {row.bearer} token."
    return found


def _response(says: str, kind: type[Struct], files: tuple[str, ...] = ()) -> dict[str, Any]:
    schema = {"$ref": _REF.format(name=kind.__name__)}
    content: dict[str, Any] = {media: {} for media in files}
    return {"description": says, "content": content | {"application/json": {"schema": schema}}}
