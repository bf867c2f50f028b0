"""What all notes of a board have in common is taken out, so that their differences show.

Raw cosines of a sentence model lie between .7 and 1 whatever is compared; after the languages and
the board's own mean are taken out, unrelated notes lie around 0.
Source: Mu and Viswanath, "All-but-the-Top" (ICLR 2018), for the mean.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from board.clustering.directions import Directions, removed
from board.clustering.embedder import Vectors, unit


class Centre(Struct, frozen=True):
    """Where a board's notes lie: ``mean`` (size) after ``directions`` were taken out."""

    mean: Vectors
    directions: Directions | None


def centre(vectors: Vectors, directions: Directions | None) -> Centre:
    """Return the centre of n x size vectors, n at least 1."""
    return Centre(removed(vectors, directions).mean(axis=0, dtype=np.float64), directions)


def centred(vectors: Vectors, around: Centre) -> Vectors:
    """Return n x size float32 unit rows, seen from the centre; a row on the centre is zero."""
    return unit((removed(vectors, around.directions) - around.mean).astype(np.float32))
