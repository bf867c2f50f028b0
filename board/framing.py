"""Which other sites may show a board within their own pages: a list that facilitators keep (EX13).

It is theirs within what the operator allows: a site that is on one of the two lists alone may not.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import limits
from board.outcome import Site
from board.permissions import check, unfrozen
from board.state import Board, Caller, Refused

_SITE: Final = re.compile(r"(https?://)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")


class AllowSite(Struct, frozen=True, array_like=True, tag="site.allow", forbid_unknown_fields=True):
    """``site`` is an address without a path, such as https://school.example."""

    site: str


class BarSite(Struct, frozen=True, array_like=True, tag="site.bar", forbid_unknown_fields=True):
    site: str


class SiteAllowed(Struct, frozen=True, array_like=True, tag="site.allowed"):
    site: str


class SiteBarred(Struct, frozen=True, array_like=True, tag="site.barred"):
    site: str


SiteCommand = AllowSite | BarSite
SiteEvent = SiteAllowed | SiteBarred


def is_site(text: str) -> bool:
    """Tell whether a text names one site, and so fits into a header: no sign for all of them."""
    return len(text) <= limits.SITE and _SITE.fullmatch(text) is not None


def allow(board: Board, ask: AllowSite, by: Caller) -> list[SiteAllowed]:
    _may(board, by)
    if not is_site(ask.site):
        raise Refused("bad-value", field="site")
    if Site(ask.site) in board.sites:
        return []
    if len(board.sites) >= limits.SITES:
        raise Refused("limit-reached", what="sites", most=limits.SITES)
    return [SiteAllowed(ask.site)]


def bar(board: Board, ask: BarSite, by: Caller) -> list[SiteBarred]:
    _may(board, by)
    return [SiteBarred(ask.site)] if Site(ask.site) in board.sites else []


def allowed(board: Board, e: SiteAllowed) -> Board:
    sites = {site.id for site in board.sites} | {e.site}
    return replace(board, sites=tuple(map(Site, sorted(sites))))


def barred(board: Board, e: SiteBarred) -> Board:
    return replace(board, sites=tuple(site for site in board.sites if site.id != e.site))


def _may(board: Board, by: Caller) -> None:
    """Also at the end: what came of it is what others want to show (rule ID7)."""
    unfrozen(board, by, even_finished=True)
    check(board, "structure", by)
