"""Which group a new note is offered: the nearest, or none. The other notes stay where they are.

Source: as of the clean-up (``cleaning``): a note belongs where its cosine to the centroid is
largest.
"""

from __future__ import annotations

import numpy as np

from board.clustering.cleaning import NONE, centroids
from board.clustering.embedder import Indices, Vectors
from board.clustering.outliers import MOST


def placed(new: Vectors, vectors: Vectors, group: Indices) -> Indices:
    """Return the group of each new row, ``NONE`` where it is near to none (m).

    ``new`` (m x size) and ``vectors`` (n x size) are unit rows around the same centre: that of
    the board when it was grouped, so that what comes later moves nothing.
    """
    centres = centroids(vectors, group)
    if not len(centres) or not len(new):
        return np.full(len(new), NONE, np.int64)
    cosines = new @ centres.T
    return np.where(cosines.max(axis=1) >= MOST, cosines.argmax(axis=1), NONE)
