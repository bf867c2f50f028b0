"""Workbooks: the cells of one sheet as they read, no formulas and no links."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

from openpyxl import load_workbook

from board.state import Refused
from server.imports.table import CELL_MOST, COLUMNS_MOST, ROWS_MOST, Table, squared

UNZIPPED_MOST: Final = 60 * 1024 * 1024
PARTS_MOST: Final = 500
SHEETS_MOST: Final = 100


def table(body: bytes, sheet: int) -> Table:
    """Return one sheet. Raises ``Refused``."""
    _weighed(body)
    try:
        return _read(body, sheet)
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever the library thinks of a broken file
        raise Refused("import-broken", part="xlsx") from None


def _read(body: bytes, sheet: int) -> Table:
    book = load_workbook(io.BytesIO(body), read_only=True, data_only=True, keep_links=False)
    names = tuple(book.sheetnames[:SHEETS_MOST])
    if not 0 <= sheet < len(names):
        raise Refused("bad-value", field="sheet", least=0, most=len(names) - 1)
    chosen = book[names[sheet]]
    chosen.reset_dimensions()  # what the file says of its size may be a lie
    return Table("xlsx", squared(_rows(chosen.iter_rows(values_only=True))), names, sheet)


def _weighed(body: bytes) -> None:
    """Refuse what is no workbook, or far larger than it looks."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as parts:
            found = parts.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused("import-broken", part="xlsx") from None
    if len(found) > PARTS_MOST or sum(part.file_size for part in found) > UNZIPPED_MOST:
        raise Refused("import-heavy")
    if not any(part.filename == "xl/workbook.xml" for part in found):
        raise Refused("import-kind")


def _rows(cells: Iterable[tuple[object, ...]]) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in cells:
        if len(rows) > ROWS_MOST:
            raise Refused("import-rows", most=ROWS_MOST)
        if sum(cell is not None for cell in row[COLUMNS_MOST:]):
            raise Refused("import-columns", most=COLUMNS_MOST)
        rows.append([_said(cell) for cell in row[:COLUMNS_MOST]])
    return rows


def _said(cell: object) -> str:
    """Return a cell as a person reads it."""
    match cell:
        case None:
            return ""
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case date():
            return cell.isoformat(*((" ", "minutes") if isinstance(cell, datetime) else ()))
        case _:
            said = str(cell)
    if len(said) > CELL_MOST:
        raise Refused("import-cell", most=CELL_MOST)
    return said
