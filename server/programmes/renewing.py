"""A link of a programme, or its code, is in the wrong hands: the old one ends (rule PG10)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from board.state import Refused, Role
from server import answers
from server.api import bearer, body_as, hub_of
from server.links import Ways, ways
from server.programmes import asking, record
from server.programmes.record import Kept, Programme
from server.renewal import Key, Renewal
from server.site import site_of


class ProgrammeRotation(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose link is to end; a new one takes its place, and for participants a new code.

    ``key`` is 16 random bytes in base64url, other ones for each renewal. Who renews the
    facilitators' link and gets no answer asks again with the same key, by the link that may have
    ended.
    """

    role: Literal["facilitator", "participant"]
    key: Key


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
    who, renewal = await asking.leader(request), await _renewal(request)
    hub, mine = hub_of(request), who.kept.programme.facilitator
    led = renewal.role is Role.FACILITATOR

    def end(programme: Programme) -> Programme:
        if programme.facilitator != mine:
            raise Refused("programme-gone")
        if led:
            return replace(programme, facilitator=mine + 1, renewal=renewal.mark(hub.access))
        return replace(programme, participant=programme.participant + 1)

    return await record.changed(hub, who.kept.id, end, recode=not led)


async def _again(request: Request) -> Kept | None:
    """Return the programme if the last renewal of its facilitators' link is asked for again."""
    renewal, hub = await _renewal(request), hub_of(request)
    kept = await record.found(hub, request.path_params["programme"])
    same = kept is not None and renewal.left(hub.access, kept.programme.renewal)
    return kept if same else None


async def _renewal(request: Request) -> Renewal:
    wish = await body_as(request, ProgrammeRotation)
    return Renewal(Role(wish.role), bearer(request), wish.key)
