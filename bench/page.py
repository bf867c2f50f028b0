"""What the participant page weighs: everything that it links to, gzipped, in each language.

    python -m bench.page

The HTML as the server writes it, and the styles, scripts and catalogues that it names. `later` is
what it fetches by itself when it is at rest: all notes, votes, the sheets. Fonts: none.
"""

from __future__ import annotations

import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

from bench.load import report
from server.i18n import LANGUAGES
from server.settings import Settings
from server.site import WEB, Site, make

MOST: Final = 60 * 1024
LATER: Final = "src/join/later.ts"
BOOT: Final = {"page": "join", "board": "", "code": "", "token": "", "title": "", "question": ""}


class Links(HTMLParser):
    """The built files that a page names, each once."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        for name, value in attrs:
            if name in {"src", "href"} and value and value.startswith("/static/"):
                self.names[value.removeprefix("/static/")] = None


def _gzipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def weight(site: Site, language: str) -> dict[str, int]:
    """Return the gzipped bytes of the page in one language, by kind."""
    page = site.page("phone.html", language, heading="", boot=BOOT).body
    links = Links()
    links.feed(bytes(page).decode())
    sizes = {"html": len(gzip.compress(bytes(page), 9, mtime=0)), "css": 0, "js": 0, "words": 0}
    for name in links.names:
        words = re.match(r"assets/(common|refusals|phone)-", name)
        kind = "css" if name.endswith(".css") else "words" if words else "js"
        sizes[kind] += _gzipped(WEB / "static" / name)
    return {**sizes, "all": sum(sizes.values()), "later": _later(set(links.names))}


def _later(loaded: set[str]) -> int:
    """Return the gzipped bytes of the second chunk and of what only it needs."""
    manifest: dict[str, Any] = json.loads((WEB / "static/.vite/manifest.json").read_text())
    names: set[str] = set()
    waiting = [LATER]
    while waiting:
        entry = manifest[waiting.pop()]
        new = {entry["file"], *entry.get("css", ())} - loaded - names
        names |= new
        waiting += [
            name for name in entry.get("imports", ()) if manifest[name]["file"] not in names
        ]
    return sum(_gzipped(WEB / "static" / name) for name in names - loaded)


def main() -> None:
    site = make(Settings())
    found = {known.tag: weight(site, known.tag) for known in LANGUAGES}
    heaviest = max(sizes["all"] for sizes in found.values())
    report(bench="page", most=MOST, heaviest=heaviest, fits=heaviest <= MOST, **found)


if __name__ == "__main__":
    main()
