"""What the columns of a table are: told by their names, in any of our languages, or by a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from board import text
from board.colours import COLOURS
from server.exports import tables
from server.i18n import Catalogue
from server.imports.table import USES, Table

# Of our own tables, in every language the same (docs/EXPORTS.md).
_OURS: Final = {name: name for name in USES[:-1]}  # elsewhere a column of notes is their text
LOOKED_AT: Final = 50  # rows that say which column holds the texts


class Heads:
    """The words that columns and colours are called by."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        self._uses: dict[str, str] = {}
        self._colours: dict[str, str] = {}
        for catalogue in catalogues.values():
            for use in USES[:-1]:
                for word in catalogue.t(f"imports-heads-{use}").split(","):
                    self._uses.setdefault(text.fold(word.strip()), use)
            for colour in COLOURS:
                self._colours[text.fold(catalogue.t(f"colour-{colour}"))] = colour
        self._colours |= {colour: colour for colour in COLOURS}

    def colour(self, cell: str) -> str:
        """Return one of our eight, or ""."""
        return self._colours.get(text.fold(cell.strip()), "")

    def named(self, table: Table) -> bool:
        """Tell whether the first row looks like the names of the columns."""
        return not table.uses and bool(table.rows) and any(self._use(c) for c in table.rows[0])

    def guess(self, table: Table, *, header: bool) -> dict[str, int]:
        """Return which column is what; one of them is always the text."""
        if table.uses:
            return {use: at for at, use in enumerate(table.uses)}
        heads = [text.fold(cell.strip()) for cell in table.rows[0]] if header else []
        if _is_ours(heads):
            return {use: heads.index(use) for use in USES if use in heads}
        found: dict[str, int] = {}
        for at, head in enumerate(heads):
            if use := self._use(head):
                found.setdefault(use, at)
        found.setdefault("text", _longest(table.rows[header:], set(found.values())))
        return found

    def _use(self, head: str) -> str:
        folded = text.fold(head.strip())
        return _OURS.get(folded) or self._uses.get(folded, "")


def _is_ours(heads: Sequence[str]) -> bool:
    return tuple(heads[: len(tables.NOTES)]) == tables.NOTES


def _longest(rows: Sequence[tuple[str, ...]], taken: set[int]) -> int:
    """Return the free column with the most words in it."""
    wide = len(rows[0]) if rows else 1
    free = [at for at in range(wide) if at not in taken] or [0]
    return max(free, key=lambda at: sum(len(row[at]) for row in rows[:LOOKED_AT]))
