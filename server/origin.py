"""Where a request came from: scheme, host, page and address, trusting no more than settings say.

A browser that was tricked into asking for another site gives itself away by `Host` or `Origin`;
what a stranger can write himself (`X-Forwarded-*`) counts only behind a proxy that we were told of.
"""

from __future__ import annotations

import re
import socket
from ipaddress import IPv6Address, ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.types import Scope

from server.settings import Settings

_HOST: Final = re.compile(r"(?P<name>[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?")
_WEB: Final = {"ws": "http", "wss": "https"}
_LOCAL: Final = frozenset({"localhost"})


def header(scope: Scope, name: bytes) -> str | None:
    """Return a header's value; None where it is missing; repeated ones are joined by commas."""
    found = [value for key, value in scope["headers"] if key == name]
    return b",".join(found).decode("latin-1") if found else None


def scheme(scope: Scope, settings: Settings) -> str:
    """Return http or https, as the browser sees it (also for websockets)."""
    told = header(scope, b"x-forwarded-proto") if settings.trust_proxy else None
    if told is not None:
        return "https" if told.rpartition(",")[2].strip() == "https" else "http"
    return _WEB.get(scope["scheme"], str(scope["scheme"]))


def host(scope: Scope) -> str:
    """Return the host and port that the client asked for, or "" where that is no host."""
    said = (header(scope, b"host") or "").lower()
    return said if _HOST.fullmatch(said) else ""


def known(host: str, settings: Settings) -> bool:
    """Is this host (and port) one of ours? With a public address set, only that and this machine.

    Without one, any address in numbers will do: rebinding a name to us needs a name.
    """
    match = _HOST.fullmatch(host)
    if match is None:
        return False
    if is_local(host):
        return True
    if settings.public_url:
        return host == urlsplit(settings.public_url).netloc.lower()
    return _numeric(match["name"])


def is_local(host: str) -> bool:
    """Does this host (and port) mean the machine itself?"""
    match = _HOST.fullmatch(host)
    name = match["name"] if match else ""
    return name in _LOCAL or _loopback(name)


def local_address() -> str:
    """Return this machine's address on the local network, or "" if it has none."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))  # sends nothing: only asks for a route
            return str(probe.getsockname()[0])
    except OSError:
        return ""


def address(scope: Scope, settings: Settings) -> str:
    """Return the asker's address, for counting; a whole /64 of IPv6 counts as one."""
    said = scope["client"][0] if scope.get("client") else ""
    if settings.trust_proxy:
        # The proxy appends: what stands before the last comma was written by the client.
        said = (header(scope, b"x-forwarded-for") or said).rpartition(",")[2].strip()
    try:
        number = ip_address(said)
    except ValueError:
        return said[:64]
    if isinstance(number, IPv6Address):
        return str(number.ipv4_mapped or IPv6Address(int(number) >> 64 << 64))
    return str(number)


def foreign(scope: Scope, settings: Settings) -> bool:
    """Does the browser say that another site's page asks? (Other clients say nothing.)"""
    said = header(scope, b"origin")
    if said is not None:
        ours = {f"{scheme(scope, settings)}://{host(scope)}", settings.public_url.rstrip("/")}
        return said.lower() not in ours - {""}
    return header(scope, b"sec-fetch-site") not in {None, "same-origin", "none"}


def base(scope: Scope, settings: Settings) -> str:
    """Return the address that links begin with, without a slash at the end."""
    return settings.public_url.rstrip("/") or f"{scheme(scope, settings)}://{host(scope)}"


def _numeric(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _loopback(name: str) -> bool:
    return _numeric(name) and ip_address(name.strip("[]")).is_loopback
