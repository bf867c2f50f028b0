"""What a file is, by how it begins and not by what it is called."""

from __future__ import annotations

from typing import Final, Literal

from board.state import Refused
from server.imports.table import Reading

Kind = Literal["xlsx", "json", "text"]

# How files begin that are neither a table nor a board: documents, pictures, older workbooks, pages.
OTHERS: Final = (
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
)
PAGES: Final = (b"<?xml", b"<!", b"<svg", b"<html", b"[")
MARK: Final = b"\xef\xbb\xbf"


def kind_of(body: bytes, reading: Reading) -> Kind:
    """Return what it would be read as. Raises ``Refused``: it is nothing that could be wanted."""
    if not body.strip():
        raise Refused("import-empty")
    start = body.removeprefix(MARK).lstrip()[:8]
    kind: Kind = "xlsx" if body.startswith(b"PK") else "json" if start[:1] == b"{" else "text"
    if body.startswith(OTHERS) or start.startswith(PAGES) or (reading.whole and kind != "json"):
        raise Refused("import-kind")
    return kind
