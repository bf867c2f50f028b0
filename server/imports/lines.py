"""Texts: comma-separated tables as every program writes them, and plain lists."""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import Final

from board.state import Refused
from server.exports import csv_file
from server.imports.table import CELL_MOST, COLUMNS_MOST, ROWS_MOST, Table, squared

SEPARATORS: Final = (",", ";", "\t", "|")
SAMPLE: Final = 20  # lines that say which separator it is
_TOLD: Final = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(body: bytes) -> str:
    """Return the text. Raises ``Refused``: ``import-encoding``, ``import-kind``."""
    mark, encoding = next(
        ((mark, name) for mark, name in _MARKS if body.startswith(mark)), (b"", _guessed(body))
    )
    try:
        text = body[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        raise Refused("import-encoding") from None
    if "\0" in text:
        raise Refused("import-kind")
    return text


def table(body: bytes) -> Table:
    """Return a table of separated values. Raises ``Refused``."""
    text = decoded(body)
    told = _TOLD.match(text)
    if told:
        text = text[told.end() :]
    return Table("csv", squared(_rows(text, told[1] if told else _separator(text))))


def listed(body: bytes) -> Table:
    """Return a table of one column: each line is a row."""
    lines = decoded(body).splitlines()
    if len(lines) > ROWS_MOST:
        raise Refused("import-rows", most=ROWS_MOST)
    return Table("lines", squared([[_short(line)] for line in lines]))


def _guessed(body: bytes) -> str:
    """Return how a text without a mark is written: in two bytes, where only one side has zeros."""
    even, odd = (body[side:200:2].count(0) for side in (0, 1))
    if even + odd < min(len(body), 200) // 10 or (even and odd) or not (even or odd):
        return "utf-8"
    return "utf-16-le" if odd else "utf-16-be"


def _rows(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(CELL_MOST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if len(rows) > ROWS_MOST:  # one more than that may be their names
                raise Refused("import-rows", most=ROWS_MOST)
            if len(row) > COLUMNS_MOST:
                raise Refused("import-columns", most=COLUMNS_MOST)
            rows.append([_plain(cell) for cell in row])
    except csv.Error:
        raise Refused("import-line", row=reader.line_num) from None
    return rows


def _separator(text: str) -> str:
    """Return the separator that splits the first lines most evenly; a comma where none does."""
    head = "\n".join(text.splitlines()[:SAMPLE])
    best, width = ",", 1
    for separator in SEPARATORS:
        try:
            rows = list(csv.reader(io.StringIO(head, newline=""), delimiter=separator))
        except csv.Error:
            continue
        widths = [len(row) for row in rows if row]
        if widths and min(widths) > width:
            best, width = separator, min(widths)
    return best


def _plain(cell: str) -> str:
    """Return a cell as it was before it was guarded against formulas (docs/EXPORTS.md)."""
    bare = cell[1:]
    return bare if cell.startswith("'") and csv_file.guarded(bare) == cell else cell


def _short(line: str) -> str:
    if len(line) > CELL_MOST:
        raise Refused("import-cell", most=CELL_MOST)
    return line
