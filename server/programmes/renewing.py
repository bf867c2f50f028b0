"""A link of a programme, or its code, is in the wrong hands: the old one ends (rule PG10)."""

from __future__ import annotations

import hmac
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from board.state import Refused
from server import answers
from server.access import Access
from server.api import body_as, hub_of
from server.links import Ways, ways
from server.programmes import asking, record
from server.programmes.record import Kept, Programme
from server.site import site_of


class Renewal(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose link is to end; a new one takes its place, and for participants a new code.

    ``key`` is 16 random bytes in base64url, other ones for each renewal. Who renews the
    facilitators' link and gets no answer asks again with the same key, by the link that may have
    ended.
    """

    role: Literal["facilitator", "participant"]
    key: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{22}\Z")]


class Renewed(Struct, frozen=True):
    """The links that hold from now on, and the code."""

    links: Ways
    code: str


async def rotate(request: Request) -> Response:
    try:
        kept = await _renewed(request)
    except Refused as no:
        again = await _again(request) if no.slug == "programme-gone" else None
        if again is None:
            raise
        kept = again
    settings, access = site_of(request.scope).settings, hub_of(request).access
    return answers.json(Renewed(ways(request.scope, settings, access, kept), kept.code))


async def _renewed(request: Request) -> Kept:
    """End the link. Raises ``Refused``; also ``programme-gone`` for whose own link ends meanwhile.

    Otherwise who has an old link and asks at the moment it ends would be given the new one.
    """
    who, wish = await asking.leader(request), await body_as(request, Renewal)
    hub, mine = hub_of(request), who.kept.programme.facilitator
    led = wish.role == "facilitator"

    def end(programme: Programme) -> Programme:
        if programme.facilitator != mine:
            raise Refused("programme-gone")
        if led:
            renewal = _renewal(request, hub.access, wish)
            return replace(programme, facilitator=mine + 1, renewal=renewal)
        return replace(programme, participant=programme.participant + 1)

    return await record.changed(hub, who.kept.id, end, recode=not led)


async def _again(request: Request) -> Kept | None:
    """Return the programme if the last renewal of its facilitators' link is asked for again."""
    wish, hub = await body_as(request, Renewal), hub_of(request)
    kept = await record.found(hub, request.path_params["programme"])
    asked = _renewal(request, hub.access, wish)
    same = kept is not None and hmac.compare_digest(asked, kept.programme.renewal)
    return kept if same and wish.role == "facilitator" else None


def _renewal(request: Request, access: Access, wish: Renewal) -> bytes:
    """Return what tells a renewal from others: the link it was asked by, and its key."""
    token = request.headers["authorization"].partition(" ")[2].strip()
    return access.digest(b"renewal", token.encode(), wish.key.encode())
