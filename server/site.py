"""All that pages and API need besides the boards: words, templates, files, counts. Read once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jinja2
from msgspec import Struct
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import Scope

from server import i18n, origin
from server.assets import Assets
from server.i18n import LANGUAGES, Catalogue
from server.passphrases import Passphrases
from server.quota import Buckets, Guesses, Rate
from server.settings import Settings
from server.templates import Templates, read

PARCELS = Rate(most=5, every=120.0)  # of one seat: it moves to another device now and then
SCRIBES = Rate(most=20, every=60.0)  # of one seat: people whom it writes for
WEB = Path(__file__).resolve().parent.parent / "web"
# page -> (the script that it starts with, the catalogues that the script will ask for)
_ENTRIES = {
    "board.html": (
        "src/board/main.ts",
        (
            "common",
            "refusals",
            "seldom",
            "connection",
            "rounds",
            "hidden",
            "groups",
            "votes",
            "reading",
            "feelings",
            "talk",
            "ready",
            "scribe",
            "rehearsal",
            "exports",
            "rest",
            "keeping",
            "imports",
            "history",
            "roundup",
            "board",
        ),
    ),
    "phone.html": ("src/join/main.ts", ("common", "refusals", "phone")),
    "home.html": ("src/pages/home.ts", ()),
    "programme.html": ("src/programme/main.ts", ("common", "refusals", "programme")),
    "invitation.html": ("src/pages/invitation.ts", ()),
    "roundup.html": ("src/pages/roundup.ts", ()),
    "embed.html": ("src/pages/embed.ts", ()),
    "error.html": ("src/pages/error.ts", ()),
}


class Site(Struct, frozen=True):
    """What ``create_app`` keeps in ``app.state.site``."""

    settings: Settings
    catalogues: Mapping[str, Catalogue]
    templates: Templates
    assets: Assets
    pages: jinja2.Environment
    boards: Buckets
    guesses: Guesses
    passphrases: Passphrases
    parcels: Buckets
    scribes: Buckets

    def page(self, name: str, language: str, *, status: int = 200, **fields: Any) -> HTMLResponse:
        """Return a page in this language; fields are escaped by the template."""
        catalogue = self.catalogues[language]
        entry, catalogues = _ENTRIES[name]
        needed = [f"locales/{language}/{part}.ftl?raw" for part in catalogues]
        text = self.pages.get_template(name).render(
            t=catalogue.t,
            language=language,
            direction=catalogue.language.direction,
            languages=[(known.tag, known.name, known.direction) for known in LANGUAGES],
            assets=self.assets.linked(entry, needed),
            **fields,
        )
        return HTMLResponse(text, status)


def make(settings: Settings, now: Callable[[], float] = time.monotonic) -> Site:
    """Read catalogues and templates. Raises ``ValueError`` where one is broken."""
    catalogues = i18n.load()
    pages = jinja2.Environment(
        loader=jinja2.FileSystemLoader(WEB / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.policies["json.dumps_function"] = _compact
    per_hour = max(1, settings.boards_per_hour)
    return Site(
        settings,
        catalogues,
        Templates(read(settings.templates), catalogues),
        Assets(WEB / "static"),
        pages,
        Buckets(Rate(per_hour, 3600 / per_hour), now),
        Guesses(now),
        Passphrases(now),
        Buckets(PARCELS, now),
        Buckets(SCRIBES, now),
    )


def site_of(scope: Scope) -> Site:
    """Return the site of the application that serves this scope."""
    app: Starlette = scope["app"]
    site: Site = app.state.site
    return site


def language_of(scope: Scope) -> str:
    """Return the language to answer in: `?lang=` where it is one of ours, else the browser's."""
    wanted = Request(scope).query_params.get("lang", "")
    if wanted in site_of(scope).catalogues:
        return wanted
    return i18n.negotiate(origin.header(scope, b"accept-language") or "")


def _compact(thing: object, **how: Any) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"), **how)
