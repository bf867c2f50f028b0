"""Vectors of texts that were met before, so that grouping again is quick: some, and in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

MOST: Final = 20_000  # some 30 MB


def digest(text: str) -> bytes:
    """Return what a normalised text's vector is kept by, instead of by the text."""
    return hashlib.sha256(text.encode()).digest()[:16]


class Vectors:
    """Those of one embedder; what was not asked for longest goes first."""

    def __init__(self, most: int = MOST) -> None:
        self.made_by = ""
        self._most = most
        self._rows: dict[bytes, bytes] = {}

    def of(self, digests: Iterable[bytes]) -> dict[bytes, bytes]:
        """Return the vectors that are known of these."""
        found = {key: self._rows.pop(key) for key in set(digests) if key in self._rows}
        self._rows.update(found)
        return found

    def keep(self, made_by: str, made: Mapping[bytes, bytes]) -> None:
        if made_by != self.made_by:
            self.made_by, self._rows = made_by, {}
        self._rows.update(made)
        for key in list(self._rows)[: max(0, len(self._rows) - self._most)]:
            del self._rows[key]
