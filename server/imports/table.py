"""What a file turned out to hold, as the child says it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from board import limits

ROWS_MOST: Final = limits.NOTES
COLUMNS_MOST: Final = 100
CELL_MOST: Final = limits.RAW
BYTES_MOST: Final = 5 * 1024 * 1024
KINDS: Final = ("", "lines")
UNNAMED: Final = "\0"  # begins the cell of a group that has no name; no file of rows has it

# What a column of a table can be to a note; of ours, ``note`` is the id of the original.
USES: Final = ("text", "section", "column", "group", "colour", "tags", "lang", "note")


class Reading(Struct, frozen=True, array_like=True):
    """How a file is to be read; ``whole``: as a board, not as rows. ``sheet`` is of a workbook."""

    kind: str = ""
    sheet: int = 0
    whole: bool = False


class Table(Struct, frozen=True, array_like=True, tag="table"):
    """Rows of as many cells each; ``uses`` where the file itself says what its columns are."""

    kind: str
    rows: tuple[tuple[str, ...], ...]
    sheets: tuple[str, ...] = ()
    sheet: int = 0
    uses: tuple[str, ...] = ()


class Whole(Struct, frozen=True, array_like=True, tag="whole"):
    """A board's contents, checked: a snapshot's bytes."""

    layer: bytes


class Broken(Struct, frozen=True, array_like=True, tag="broken"):
    """Why it cannot be read: a refusal."""

    slug: str
    fields: dict[str, int | str]


def squared(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the rows with as many cells each, without empty ones at the right and below."""
    wide = max((at for row in rows for at, cell in enumerate(row, 1) if cell.strip()), default=0)
    last = max((at for at, row in enumerate(rows, 1) if any(map(str.strip, row))), default=0)
    return tuple(tuple((row + [""] * wide)[:wide]) for row in rows[:last])
