"""The addresses by which people come to a board, each with its secret behind the `#`."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from starlette.types import Scope

from board.state import BoardId, Role
from server import origin
from server.access import Access, Versions
from server.programmes.record import Kept
from server.room import Room
from server.settings import Settings, embedding

EMBED: Final = "embed"  # what its tokens are made with


class Links(Struct, frozen=True):
    """Absolute addresses. What stands behind the `#` is never sent to any server."""

    facilitate: str
    participate: str
    view: str


class Ways(Struct, frozen=True):
    """The two addresses of a programme, absolute; no server is sent what stands behind the `#`."""

    facilitate: str
    participate: str


class Invited(Struct, frozen=True):
    """The two addresses that a facilitator hands on."""

    participate: str
    view: str


def links(
    scope: Scope, settings: Settings, access: Access, board: BoardId, versions: Versions
) -> Links:
    """Return the links of a board that have these versions."""
    here, there = origin.base(scope, settings), outside(scope, settings)

    def token(role: Role) -> str:
        return access.link(board, role, versions[role])

    return Links(
        f"{here}/b/{board}#t={token(Role.FACILITATOR)}",
        f"{there}/p/{board}#t={token(Role.PARTICIPANT)}",
        f"{there}/b/{board}#t={token(Role.VIEWER)}",
    )


def ways(scope: Scope, settings: Settings, access: Access, kept: Kept) -> Ways:
    """Return the addresses of a programme's page as they are valid now.

    By it everybody comes to what is on.
    """

    def way(base: str, role: Role) -> str:
        token = access.programme(kept.id, role, kept.programme.versions[role])
        return f"{base}/programme/{kept.id}#t={token}"

    return Ways(
        way(origin.base(scope, settings), Role.FACILITATOR),
        way(outside(scope, settings), Role.PARTICIPANT),
    )


def embedded(scope: Scope, settings: Settings, access: Access, room: Room) -> str:
    """Return the address of the page for other sites; "" where the operator names none."""
    if not embedding(settings):
        return ""
    token = access.page(room.id, EMBED, room.versions[Role.VIEWER])
    return f"{outside(scope, settings)}/e/{room.id}/{token}"


def outside(scope: Scope, settings: Settings) -> str:
    """Return the base of addresses that other devices can reach, for QR codes and invitations.

    Who looks at `localhost` without a public address set is given this machine's own.
    """
    base = origin.base(scope, settings)
    host = origin.host(scope)
    if settings.public_url or not origin.is_local(host) or origin.is_local(settings.host):
        return base
    address = origin.local_address()
    if not address or address.startswith("127."):
        return base
    port = host.rpartition(":")[2]
    return f"http://{address}" + (f":{port}" if port.isdecimal() else "")
