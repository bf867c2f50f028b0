"""Which notes may not fit the group that they are in: the page marks them, people decide.

Source: Rousseeuw and Croux, "Alternatives to the median absolute deviation" (1993), for what is
far on this board; docs/CLUSTERING.md has the bounds.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from board.clustering.cleaning import NONE
from board.clustering.embedder import Indices, Vectors, unit

MOST: Final = 0.25  # nearer than that fits, whatever the others do
SPREADS: Final = 1.3
SIGMA: Final = 1.4826  # turns a median deviation into a standard deviation, for a normal spread


def closeness(vectors: Vectors, group: Indices, sizes: Indices) -> NDArray[np.float64]:
    """Return each row's cosine to the mean of the others in its group (n); 0 without any.

    ``sizes`` says how many notes each row stands for: copies of a note do not vouch for it.
    """
    count = int(group.max(initial=-1)) + 1
    found = np.zeros(len(group))
    for number in range(count):
        rows = np.flatnonzero(group == number)
        weighted = vectors[rows] * sizes[rows, None].astype(np.float32)
        others = unit(weighted.sum(axis=0) - weighted)
        found[rows] = np.einsum("ij,ij->i", vectors[rows], others)
    return found


def doubtful(near: NDArray[np.float64], group: Indices) -> NDArray[np.bool_]:
    """Return which rows may not fit (n): farther than ``MOST`` from their group, and far more so
    than is usual on this board.
    """
    inside = group != NONE
    if not inside.any():
        return np.zeros(len(group), np.bool_)
    middle = float(np.median(near[inside]))
    spread = SIGMA * float(np.median(np.abs(near[inside] - middle)))
    found: NDArray[np.bool_] = inside & (near < min(MOST, middle - SPREADS * spread))
    return found
