"""Sealed parcels: a seat on its way to another device. The server holds it and cannot open it."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Final

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board.state import Refused
from server import answers, origin
from server.api import asker_of, body_as, hub_of
from server.site import site_of

KEPT: Final = 10 * 60 * 1000  # ms
LASTING: Final = 90 * 24 * 60 * 60 * 1000  # ms
SEALED_MOST: Final = 8 * 1024

Slot = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
Sealed = Annotated[str, Meta(min_length=4, max_length=SEALED_MOST)]


class Parcel(Struct, frozen=True, forbid_unknown_fields=True):
    """A parcel to keep: ``slot`` is derived from the secret, ``sealed`` is base64.

    ``lasting``: for 90 days, and it stays when it is opened; its secret is a key and no words.
    """

    board: Annotated[str, Meta(max_length=64)]
    slot: Slot
    sealed: Sealed
    lasting: bool = False


class Kept(Struct, frozen=True):
    """When it will be forgotten, in ms since 1970."""

    expires: int


class Wanted(Struct, frozen=True, forbid_unknown_fields=True):
    slot: Slot


class Opened(Struct, frozen=True):
    """The parcel, given out once."""

    sealed: str


async def put(request: Request) -> Response:
    parcel = await body_as(request, Parcel)
    who = await asker_of(request, parcel.board)
    if who.seat is None or who.waiting:
        raise Refused("not-allowed", verb="carry", role=who.role.value)
    try:
        sealed = base64.b64decode(parcel.sealed, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("malformed", field="sealed") from None
    if wait := site_of(request.scope).parcels.take(f"{who.room.id} {who.seat}"):
        raise Refused("slow-down", wait=round(wait * 1000))
    expires = hub_of(request).clock.now() + (LASTING if parcel.lasting else KEPT)
    await hub_of(request).log.put_parcel(_slot(parcel.slot, parcel.lasting), sealed, expires)
    return answers.json(Kept(expires), 201)


async def open(request: Request) -> Response:
    return await _opened(request, lasting=False)


async def look(request: Request) -> Response:
    """Give out a lasting parcel, which stays where it is."""
    return await _opened(request, lasting=True)


async def _opened(request: Request, *, lasting: bool) -> Response:
    site = site_of(request.scope)
    address = origin.address(request.scope, site.settings)
    site.guesses.check(address)
    slot = _slot((await body_as(request, Wanted)).slot, lasting)
    log, now = hub_of(request).log, hub_of(request).clock.now()
    sealed = await (log.look_parcel(slot, now) if lasting else log.take_parcel(slot, now))
    if sealed is None:
        site.guesses.wrong(address)
        raise Refused("parcel-gone")
    return answers.json(Opened(base64.b64encode(sealed).decode()))


def _slot(slot: str, lasting: bool) -> str:
    """Return where a parcel lies: the two kinds never mix, or words could be tried for weeks."""
    return f"lasting {slot}" if lasting else slot


def routes() -> list[Route]:
    return [
        Route("/api/parcels", put, methods=["POST"]),
        Route("/api/parcels/open", open, methods=["POST"]),
        Route("/api/parcels/look", look, methods=["POST"]),
    ]
