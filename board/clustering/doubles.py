"""Notes that say the same: in nearly the same words, or in another language.

Source: RapidFuzz's token_sort_ratio, for the same words in another order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from board.clustering import texts as spelling
from board.clustering.embedder import Indices, Vectors
from board.clustering.graph import blocks

RATIO: Final = 90.0  # of 100, of the sorted words' letters
COSINE: Final = 0.85
ECHO: Final = 0.60

Pair = tuple[int, int, float]  # two rows, the first before the second, and their cosine


def near_doubles(texts: Sequence[str], vectors: Vectors) -> list[tuple[int, ...]]:
    """Return sets of rows, two or more, that say nearly the same as the first of each set.

    A row is in one set at most. Notes with different numbers are never doubles: "room 2" and
    "room 3" differ by the one sign that counts. ``vectors`` are n x size unit rows.
    """
    ordered = [" ".join(sorted(text.lower().split())) for text in texts]
    numbers = _numbered([spelling.numbers(text) for text in texts])
    free = np.ones(len(texts), np.bool_)
    sets: list[tuple[int, ...]] = []
    for first, cosines in blocks(vectors):
        alike = cosines[:, first:] >= COSINE
        some = ordered[first : first + len(cosines)]
        alike |= process.cdist(some, ordered[first:], scorer=fuzz.ratio, score_cutoff=RATIO) > 0
        for row in range(first, first + len(cosines)):
            same = alike[row - first, row - first :] & (numbers[row:] == numbers[row])
            found = row + np.flatnonzero(same & free[row:])
            if free[row] and len(found) > 1:
                free[found] = False
                sets.append(tuple(found.tolist()))
    return sets


def echoes(vectors: Vectors, languages: Sequence[str]) -> list[Pair]:
    """Return pairs of rows in two languages that seem to say the same, the most alike first.

    Each is the other's nearest in that language. ``languages`` names each row's, "" if unknown.
    """
    names, spoken = np.unique(np.array(languages, dtype=str), return_inverse=True)
    best = np.full((len(vectors), len(names)), -1, np.int64)
    alike = np.full((len(vectors), len(names)), -np.inf, np.float32)
    for first, cosines in blocks(vectors):
        rows = slice(first, first + len(cosines))
        for number in np.flatnonzero(names != ""):
            columns = np.flatnonzero(spoken == number)
            near = cosines[:, columns].argmax(axis=1)
            best[rows, number] = columns[near]
            alike[rows, number] = cosines[np.arange(len(near)), columns[near]]
    return sorted(_mutual(best, alike, spoken, names), key=lambda pair: (-pair[2], pair))


def _mutual(
    best: Indices, alike: Vectors, spoken: Indices, names: NDArray[np.str_]
) -> Iterator[Pair]:
    for one, number in np.argwhere(alike >= ECHO).tolist():
        other = int(best[one, number])
        known = spoken[one] != number and names[spoken[one]] != ""
        if known and one < other and best[other, spoken[one]] == one:
            yield one, other, float(alike[one, number])


def _numbered(things: Sequence[tuple[str, ...]]) -> Indices:
    """Return a number for each thing, the same for equal ones."""
    seen: dict[tuple[str, ...], int] = {}
    return np.array([seen.setdefault(thing, len(seen)) for thing in things], np.int64)
