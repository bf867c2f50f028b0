"""Refusals as people and programs read them: a slug with a status, and a sentence or a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from board.state import Refused
from server.log import NoBoard, Unavailable
from server.site import language_of, site_of

STATUS: Final[Mapping[str, int]] = {
    "bad-value": 400,
    "board-gone": 404,
    "board-quota": 429,
    "code-unknown": 404,
    "code-wait": 429,
    "door-closed": 403,
    "export-failed": 503,
    "failed": 500,
    "import-broken": 400,
    "import-cell": 400,
    "import-columns": 400,
    "import-empty": 400,
    "import-encoding": 400,
    "import-heavy": 400,
    "import-kind": 400,
    "import-line": 400,
    "import-rows": 400,
    "malformed": 400,
    "method": 405,
    "not-allowed": 403,
    "not-found": 404,
    "origin": 403,
    "parcel-gone": 404,
    "programme-gone": 404,
    "passphrase-needed": 403,
    "seats-full": 409,
    "session-none": 409,
    "slow-down": 429,
    "template-unknown": 400,
    "text-empty": 400,
    "token": 401,
    "token-in-query": 400,
    "too-slow": 408,
    "unavailable": 503,
    "unsupported-type": 415,
    "wrong-host": 421,
    "wrong-passphrase": 403,
}
_TOO_BIG: Final = {"address": 414, "body": 413, "headers": 431}
_HEADINGS: Final[Mapping[str, str]] = {
    "board-gone": "error-board-gone",
    "board-quota": "error-wait",
    "code-unknown": "error-code",
    "code-wait": "error-wait",
    "door-closed": "error-door",
    "failed": "error-server",
    "method": "error-method",
    "not-found": "error-not-found",
    "unavailable": "error-busy",
}
_OWN_TEXT: Final = frozenset({"board-gone", "door-closed", "failed", "method", "not-found"})
_FOR_PROGRAMS: Final = ("/api/", "/openapi.json", "/healthz", "/readyz", "/ws")
AWAY: Final = Refused("unavailable", wait=1_000)  # what is said while the log cannot be reached
_encode: Final = msgspec.json.Encoder().encode


def json(content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return ``content`` (plain values or structs) as JSON."""
    return Response(_encode(content), status, headers, "application/json")


def status_of(no: Refused) -> int:
    """Return the HTTP status of a refusal; what only rules refuse is a conflict."""
    if no.slug == "too-big":
        return _TOO_BIG[str(no.fields["what"])]
    return STATUS.get(no.slug, 409)


def sentence(scope: Scope, no: Refused) -> str:
    """Return what to tell a person, in the language of the request."""
    catalogue = site_of(scope).catalogues[language_of(scope)]
    key = f"refusal-{no.slug}"
    if no.slug == "bad-value" and no.fields.get("field") == "question":
        key = "home-question-long"
    return catalogue.t(key if catalogue.has(key) else "refusal-unknown", **no.fields)


def refusal(scope: Scope, no: Refused) -> Response:
    """Return the answer that says no: JSON to programs, a page to people."""
    status = status_of(no)
    if not scope["path"].startswith(_FOR_PROGRAMS):
        answer = _page(scope, no, status)
    else:
        answer = json({"error": no.slug, "message": sentence(scope, no), **no.fields}, status)
    answer.headers["Content-Language"] = language_of(scope)
    if isinstance(wait := no.fields.get("wait"), int):
        answer.headers["Retry-After"] = str(-(-wait // 1000))
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def failed(scope: Scope) -> Response:
    """Return what is said when the mistake is ours; nothing of it shows."""
    return refusal(scope, Refused("failed"))


def _page(scope: Scope, no: Refused, status: int) -> Response:
    language = language_of(scope)
    site = site_of(scope)
    catalogue = site.catalogues[language]
    heading = _HEADINGS.get(no.slug, "error-method")
    own = no.slug in _OWN_TEXT
    text = catalogue.t(f"{heading}-text") if own else sentence(scope, no)
    return site.page(
        "error.html", language, status=status, heading=catalogue.t(heading), text=text, boot=None
    )


async def refused(request: Request, error: Exception) -> Response:
    """Starlette's handler for what routes raise."""
    match error:
        case Refused():
            return refusal(request.scope, error)
        case NoBoard():
            return refusal(request.scope, Refused("board-gone"))
        case Unavailable():
            return refusal(request.scope, AWAY)
        case HTTPException(status_code=405):
            answer = refusal(request.scope, Refused("method"))
            answer.headers["Allow"] = (error.headers or {}).get("Allow", "GET, HEAD, POST")
            return answer
        case _:
            return refusal(request.scope, Refused("not-found"))


HANDLERS: Final = {Refused: refused, NoBoard: refused, Unavailable: refused, HTTPException: refused}
