"""What load balancers and operators ask a process: does it live, is it ready, how is it doing.

The figures are not for strangers: whoever may not read them is told that there is no such page.
"""

from __future__ import annotations

import hmac
from ipaddress import ip_address
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Scope

from server import answers
from server.api import hub_of
from server.health import Health
from server.levels import Levels
from server.settings import Settings

_FORWARDED: Final = frozenset(
    {b"forwarded", b"via", b"x-forwarded-for", b"x-forwarded-host", b"x-real-ip"}
)


async def healthz(request: Request) -> Response:
    del request
    return answers.json({"ok": True})


async def readyz(request: Request) -> Response:
    ready = await _health(request).look()
    return answers.json(ready, 200 if ready.ready else 503)


async def metrics(request: Request) -> Response:
    if not readable(request.scope, request.app.state.settings):
        raise HTTPException(404)
    hub = hub_of(request)
    levels = Levels(hub, await _health(request).look())
    body, kind = hub.metrics.text(request.headers.get("accept", ""), levels)
    return Response(body, headers={"Content-Type": kind})


def readable(scope: Scope, settings: Settings) -> bool:
    """Tell whether the asker has the token; where none is set, whether it is this machine.

    A proxy on this machine asks for others. One that does not say so needs the token to be set.
    """
    headers = dict(scope["headers"])
    if settings.metrics_token:
        kind, _, token = headers.get(b"authorization", b"").partition(b" ")
        right = hmac.compare_digest(token.strip(), settings.metrics_token.encode())
        return right and kind.lower() == b"bearer"
    return _FORWARDED.isdisjoint(headers) and _this_machine(scope)


def routes() -> list[Route]:
    return [
        Route("/healthz", healthz, methods=["GET"]),
        Route("/readyz", readyz, methods=["GET"]),
        Route("/metrics", metrics, methods=["GET"]),
    ]


def _health(request: Request) -> Health:
    health: Health = request.app.state.health
    return health


def _this_machine(scope: Scope) -> bool:
    try:
        peer = ip_address(scope["client"][0] if scope.get("client") else "")
    except ValueError:
        return False
    return (getattr(peer, "ipv4_mapped", None) or peer).is_loopback
