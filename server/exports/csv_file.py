"""Tables as CSV (RFC 4180, UTF-8): what people wrote can be no formula in any spreadsheet."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable
from typing import Final

from server.exports.tables import Cell

BOM: Final = "\ufeff"
# Also in their full-width forms, which some spreadsheets take for the same.
_BEGINS_FORMULA: Final = frozenset("=+-@＝＋－＠")
_MARK: Final = "'"


def write(columns: tuple[str, ...], rows: Iterable[tuple[Cell, ...]], *, bom: bool = True) -> bytes:
    """Return the file; with ``bom`` spreadsheets see that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return ((BOM if bom else "") + text.getvalue()).encode()


def guarded(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet computes: such a text gets an apostrophe before it."""
    if not isinstance(cell, str):
        return cell
    first = next((sign for sign in cell if not _unseen(sign)), "")
    return _MARK + cell if first in _BEGINS_FORMULA and first else cell


def _unseen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in ("Cf", "Cc", "Mn")
