"""Puts everything together: one function makes the whole application from its settings."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from collections.abc import AsyncIterator
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route, WebSocketRoute

from server import (
    answers,
    api,
    embeds,
    films,
    logs,
    openapi,
    pages,
    parcels,
    probes,
    quota,
    renewing,
    roundups,
    site,
    stores,
)
from server.access import Access
from server.arrival import Sockets
from server.clock import Clock
from server.demo import rehearsal
from server.exports import routes as exports
from server.gate import Gate
from server.headers import Headers
from server.health import Health
from server.hub import Hub
from server.imports import copies
from server.imports import routes as imports
from server.programmes import copies as carried
from server.programmes import routes as programmes
from server.settings import Settings
from server.watchdog import Watchdog


def create_app(settings: Settings, *, clock: Clock | None = None) -> Starlette:
    """Return the application; its log opens with the event loop and closes with it."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        asyncio.get_running_loop().set_exception_handler(logs.unhandled)
        log = await stores.open_log(settings)
        secret = settings.secret.encode() or await log.secret()
        hub = Hub(log, stores.open_bus(settings), Access(secret), settings, clock or Clock())
        watchdog = Watchdog(hub.metrics)
        hub.follow = partial(carried.follow, hub)
        app.state.hub, app.state.health = hub, Health(hub, watchdog)
        await hub.set_clock()
        hub.start()
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        watchdog.start()
        try:
            yield
        finally:
            await watchdog.stop()
            await app.state.rehearsals.stop()
            await hub.drain()

    sockets = Sockets()
    routes: list[Route | WebSocketRoute] = [
        WebSocketRoute("/ws", sockets),
        WebSocketRoute("/ws/{board}", sockets),  # for balancers: the hello decides
        *imports.routes(),
        *copies.routes(),
        *rehearsal.routes(),
        *api.routes(),
        *renewing.routes(),
        *programmes.routes(),
        *parcels.routes(),
        *exports.routes(),
        *roundups.routes(),
        *films.routes(),
        *embeds.routes(),
        *openapi.routes(),
        *probes.routes(),
        *pages.routes(),
    ]
    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        middleware=[Middleware(Headers, settings=settings), Middleware(Gate, settings=settings)],
        exception_handlers=answers.HANDLERS,
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.site = site.make(settings)
    app.state.exports = exports.Counter(settings.exports_at_once)
    app.state.roundups = roundups.Shelf()
    app.state.films = films.Films()
    often = quota.Buckets(rehearsal.OFTEN, time.monotonic)
    app.state.rehearsals = rehearsal.Rehearsals(settings, often)
    app.state.imports = imports.Desk(app.state.site)
    return app
