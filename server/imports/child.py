"""The process that reads what people bring: a broken or hostile file ends it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from board.state import Refused
from server import fence
from server.imports import board_file, glance, lines
from server.imports.table import Broken, Reading, Table, Whole


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
    kind = glance.kind_of(body, reading)
    if kind == "xlsx":
        from server.imports import workbooks  # noqa: PLC0415 - the others need no library

        return _filled(workbooks.table(body, reading.sheet))
    if kind == "json":
        bare = body.removeprefix(glance.MARK)
        return board_file.whole(bare) if reading.whole else _filled(board_file.table(bare))
    return _filled(lines.listed(body) if reading.kind == "lines" else lines.table(body))


def _filled(table: Table) -> Table:
    if not table.rows and len(table.sheets) < 2:
        raise Refused("import-empty")
    return table


if __name__ == "__main__":
    fence.serve(work)
