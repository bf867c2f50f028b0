"""The built scripts and styles: which ones a page needs, and how they are sent.

Only files that were there at the last look are ever served, by their exact name: there is no
path to walk. A new build is noticed by its manifest.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from board.state import Refused

IMMUTABLE: Final = "public, max-age=31536000, immutable"
REVALIDATED: Final = "public, max-age=0, must-revalidate"
_KINDS: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
_SQUEEZED: Final = (("br", ".br"), ("gzip", ".gz"))
_HASHED: Final = re.compile(r"assets/.+-[A-Za-z0-9_-]{8}\.[a-z0-9]+")


class Asset(Struct, frozen=True):
    """A file to send; ``bodies`` are its encodings, the plain one under ""."""

    kind: str
    digest: str
    caching: str
    bodies: Mapping[str, bytes]


class Linked(Struct, frozen=True):
    """What a page's head links to."""

    script: str = ""
    styles: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()


class Assets:
    """The folder that the build fills; empty until it has."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._manifest = folder / ".vite" / "manifest.json"
        self._seen = -1
        self._assets: dict[str, Asset] = {}
        self._entries: dict[str, dict[str, Any]] = {}
        self._shared: set[str] = set()

    def linked(self, entry: str, needed: Iterable[str] = ()) -> Linked:
        """Return the script of an entry, its styles, and the chunks that it will ask for first.

        ``needed`` names sources that it loads when it runs, such as catalogues of one language.
        """
        self._look()
        if entry not in self._entries:
            return Linked()
        chunks = self._reached(entry)
        own = [css for name in reversed(chunks) for css in self._entries[name].get("css", [])]
        styles = sorted(dict.fromkeys(own), key=lambda css: css not in self._shared)
        ahead = chunks[1:] + [name for name in needed if name in self._entries]
        return Linked(
            f"/static/{self._entries[entry]['file']}",
            tuple(f"/static/{css}" for css in styles),
            tuple(f"/static/{self._entries[name]['file']}" for name in ahead),
        )

    def answer(self, request: Request, name: str) -> Response:
        """Return the file by its exact name. Raises ``Refused`` ``not-found``."""
        self._look()
        asset = self._assets.get(name)
        if asset is None:
            raise Refused("not-found")
        encoding = _best(request.headers.get("accept-encoding", ""), asset.bodies)
        etag = f'"{asset.digest}{encoding}"'
        headers = {"ETag": etag, "Cache-Control": asset.caching, "Vary": "Accept-Encoding"}
        if etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if encoding:
            headers["Content-Encoding"] = encoding
        return Response(asset.bodies[encoding], headers=headers, media_type=asset.kind)

    def _reached(self, entry: str) -> list[str]:
        """Return the entry and every chunk that it imports, each once, nearest first."""
        found: dict[str, None] = {}
        waiting = [entry]
        while waiting:
            name = waiting.pop(0)
            if name not in found:
                found[name] = None
                waiting += self._entries[name].get("imports", [])
        return list(found)

    def _look(self) -> None:
        try:
            seen = self._manifest.stat().st_mtime_ns
        except FileNotFoundError:
            return
        if seen == self._seen:
            return
        self._entries = msgspec.json.decode(self._manifest.read_bytes())
        # What several pages share comes first, so that a page's own rules have the last word.
        self._shared = {row["file"] for name, row in self._entries.items() if name[0] == "_"}
        paths = [path for path in self._folder.rglob("*") if path.is_file()]
        names = {path.relative_to(self._folder).as_posix(): path for path in paths}
        self._assets = {
            name: _asset(name, names)
            for name in names
            if not name.startswith(".") and Path(name).suffix in _KINDS
        }
        self._seen = seen


def _asset(name: str, names: Mapping[str, Path]) -> Asset:
    body = names[name].read_bytes()
    bodies = {"": body}
    for encoding, suffix in _SQUEEZED:
        if name + suffix in names:
            bodies[encoding] = names[name + suffix].read_bytes()
    return Asset(
        _KINDS[Path(name).suffix],
        hashlib.sha256(body).hexdigest()[:20],
        IMMUTABLE if _HASHED.fullmatch(name) else REVALIDATED,
        bodies,
    )


def _best(accepted: str, bodies: Mapping[str, bytes]) -> str:
    """Return the smallest encoding that the asker takes."""
    taken = {
        word.partition(";")[0].strip().lower()
        for word in accepted[:200].split(",")
        if not word.replace(" ", "").endswith(";q=0")
    }
    return next((name for name, _ in _SQUEEZED if name in taken and name in bodies), "")
