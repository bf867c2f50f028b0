"""Notes as a graph: each is joined to the notes nearest to it, by cosine.

Source: von Luxburg, "A tutorial on spectral clustering" (2007), for graphs of nearest neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from board.clustering.embedder import Indices, Vectors

NEAREST: Final = 10
ROWS: Final = 512  # compared at a time: 5,000 notes at once would take 100 MB


class Graph(Struct, frozen=True):
    """An undirected weighted graph of ``n`` nodes; each edge once, ``left`` < ``right``."""

    n: int
    left: Indices
    right: Indices
    weight: NDArray[np.float64]


def blocks(vectors: Vectors) -> Iterator[tuple[int, Vectors]]:
    """Yield the cosines of unit rows with all rows, some rows at a time: (first row, cosines)."""
    for first in range(0, len(vectors), ROWS):
        yield first, vectors[first : first + ROWS] @ vectors.T


def nearest(vectors: Vectors, most: int = NEAREST) -> Graph:
    """Return the graph in which a row is joined to the ``most`` nearest of the others, as far as
    their cosine is above 0. It is the edge's weight, twice if each is among the other's nearest.
    ``vectors`` are unit rows.
    """
    n = len(vectors)
    codes, weights = [np.empty(0, np.int64)], [np.empty(0, np.float64)]
    for first, cosines in blocks(vectors):
        rows = np.arange(first, first + len(cosines))
        cosines[rows - first, rows] = -np.inf
        near = np.argpartition(-cosines, min(most, n) - 1, axis=1)[:, :most]
        found = np.take_along_axis(cosines, near, axis=1)
        one, other = np.broadcast_to(rows[:, None], near.shape)[found > 0], near[found > 0]
        codes.append(np.minimum(one, other) * n + np.maximum(one, other))
        weights.append(found[found > 0].astype(np.float64))
    code, inverse = np.unique(np.concatenate(codes), return_inverse=True)
    weight = np.bincount(inverse, weights=np.concatenate(weights)).astype(np.float64)
    return Graph(n, code // n, code % n, weight)
