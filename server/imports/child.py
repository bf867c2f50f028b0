"""The process that reads what people bring: a broken or hostile file ends it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from board.state import Refused
from server import fence
from server.imports import board_file, lines
from server.imports.table import Broken, Reading, Table, Whole

# How files begin that are neither a table nor a board: pictures, documents, older workbooks, pages.
OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"{\\rtf",
)


def work(asked: bytes, say: Callable[[bytes], None]) -> None:
    head, body = msgspec.msgpack.decode(asked, type=tuple[Reading, bytes])
    say(msgspec.msgpack.encode(found(head, body)))


def found(reading: Reading, body: bytes) -> Table | Whole | Broken:
    """Return what the file holds, by what it is and not by what it is called."""
    try:
        return _read(reading, body)
    except Refused as no:
        return Broken(no.slug, no.fields)


def _read(reading: Reading, body: bytes) -> Table | Whole:
    if not body.strip():
        raise Refused("import-empty")
    if body.startswith(OTHERS):
        raise Refused("import-kind")
    if body.startswith(b"PK"):
        if reading.whole:
            raise Refused("import-kind")
        from server.imports import workbooks  # noqa: PLC0415 - the others need no library

        return _filled(workbooks.table(body, reading.sheet))
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        bare = body.removeprefix(b"\xef\xbb\xbf")
        return board_file.whole(bare) if reading.whole else _filled(board_file.table(bare))
    if reading.whole or start.startswith((b"<?xml", b"<!", b"<svg", b"<html", b"[")):
        raise Refused("import-kind")
    return _filled(lines.listed(body) if reading.kind == "lines" else lines.table(body))


def _filled(table: Table) -> Table:
    if not table.rows and len(table.sheets) < 2:
        raise Refused("import-empty")
    return table


if __name__ == "__main__":
    fence.serve(work)
