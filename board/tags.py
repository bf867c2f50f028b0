"""How many notes have each tag: kept with a board, so that a new one costs no look at all notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from immutables import Map

Tags = tuple[str, ...]
Counts = Map[str, int]


def counted(of_notes: Iterable[Tags]) -> Counts:
    return Map(Counter(chain.from_iterable(of_notes)))


def changed(counts: Counts, before: Tags, after: Tags) -> Counts:
    """Return the counts once a note has these tags instead of those; a tag of none is not there."""
    if before == after:
        return counts
    for tag in before:
        n = counts.get(tag, 0) - 1
        counts = counts.set(tag, n) if n > 0 else counts.delete(tag)
    for tag in after:
        counts = counts.set(tag, counts.get(tag, 0) + 1)
    return counts
