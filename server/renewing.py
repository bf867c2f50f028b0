"""A link of a board is in the wrong hands: it ends, a new one takes its place (SY23, SY26)."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board.state import Refused, Role
from server import answers, log
from server.api import Asker, asker_in, bearer, body_as, did, facilitator, hub_of
from server.links import Links, links
from server.log import NoBoard
from server.renewal import KeyIfAny, Renewal
from server.room import Room
from server.site import site_of


class Rotation(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose link is to end; a new one takes its place, and for participants a new code.

    ``key`` is 16 random bytes in base64url, other ones for each renewal. Who ends the link that
    they came by themselves, and gets no answer, asks again with the same key and the same token.
    """

    role: Role
    key: KeyIfAny = ""


class Rotated(Struct, frozen=True):
    """The links that hold from now on.

    ``token`` is that of the asker's seat from now on, where the one it was asked by has ended too.
    """

    links: Links
    code: str
    token: str = msgspec.field(default="")


async def rotate(request: Request) -> Response:
    try:
        who, kept = await _ended(request)
    except Refused as no:
        again = await _again(request) if no.slug == "board-gone" else None
        if again is None:
            raise
        who, kept = again
    room, renewal = who.room, await _renewal(request)
    seat_token = ""
    if who.seat is not None and _led(room, renewal.token, kept) is None:
        version = kept.versions[renewal.role]
        seat_token = room.access.seat_token(room.id, who.seat, renewal.role, version)
    settings = site_of(request.scope).settings
    ways = links(request.scope, settings, room.access, room.id, kept.versions)
    return answers.json(Rotated(ways, kept.code, seat_token))


async def _ended(request: Request) -> tuple[Asker, log.Links]:
    """End the link. Raises ``Refused``; also ``board-gone`` for whose own link ends meanwhile.

    Otherwise who has an old link and asks at the moment it ends would be given the new one.
    """
    who, renewal = await facilitator(request), await _renewal(request)
    room = who.room

    def end(old: log.Links) -> log.Links:
        if _led(room, renewal.token, old) is None:
            raise Refused("board-gone")
        new = old.ended(renewal.role)
        own = _led(room, renewal.token, new) is None
        return replace(new, renewal=renewal.mark(room.access)) if own else new

    recode = renewal.role is Role.PARTICIPANT
    kept = await hub_of(request).relink(room, end, recode=recode)
    await did(who, "link.renewed")
    return who, kept


async def _again(request: Request) -> tuple[Asker, log.Links] | None:
    """Return who ended by the last renewal the link that they came by, and asks for it again."""
    renewal = await _renewal(request)
    try:
        room = await hub_of(request).room(request.path_params["board"])
    except NoBoard:
        return None
    kept = room.links
    who = _led(room, renewal.token, kept.before(renewal.role))
    return (who, kept) if who and renewal.left(room.access, kept.renewal) else None


async def _renewal(request: Request) -> Renewal:
    wish = await body_as(request, Rotation)
    return Renewal(wish.role, bearer(request), wish.key)


def _led(room: Room, token: str, links: log.Links) -> Asker | None:
    """Return the facilitator of a token, were these the links of the board; None for others."""
    who = asker_in(room, token, links.versions)
    return who if who and who.role is Role.FACILITATOR and who.inside else None


def routes() -> list[Route]:
    return [Route("/api/boards/{board}/links/rotate", rotate, methods=["POST"])]
