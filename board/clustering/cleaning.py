"""Groups after the graph: each note to the nearest centre, and no group too small to be one.

Source: Dhillon and Modha, "Concept decompositions for large sparse text data using clustering"
(2001), for k-means by cosine, of which these are two rounds.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from board.clustering.communities import numbered
from board.clustering.embedder import Indices, Vectors, unit

LEAST: Final = 3  # notes; fewer are no theme
ROUNDS: Final = 2
NONE: Final = -1  # of a note that is in no group


def centroids(vectors: Vectors, group: Indices, sizes: Indices | None = None) -> Vectors:
    """Return g x size unit rows, the mean direction of each group 0..g-1 (notes in none do not
    count). ``sizes`` says how many notes each row stands for; 1 if it is left out.
    """
    count = int(group.max(initial=-1)) + 1
    member = np.zeros((count, len(group)), np.float32)
    inside = np.flatnonzero(group != NONE)
    member[group[inside], inside] = 1 if sizes is None else sizes[inside]
    return unit(member @ vectors)


def cleaned(vectors: Vectors, group: Indices, sizes: Indices) -> Indices:
    """Return the groups (n, numbered by first row) after clean-up; ``NONE`` if none is left.

    ``vectors`` are n x size unit rows, ``sizes`` (n) how many notes each of them stands for.
    """
    group = _dissolved(vectors, group, sizes)
    for _ in range(ROUNDS):
        group = _nearest(vectors, group)
    return _dissolved(vectors, group, sizes)


def _dissolved(vectors: Vectors, group: Indices, sizes: Indices) -> Indices:
    """Give the notes of groups that are too small to the nearest of the others."""
    if not len(group):
        return group
    held = np.bincount(group - NONE, weights=sizes)[group - NONE]
    kept = np.where((group != NONE) & (held >= LEAST), group, NONE)
    if (kept == NONE).all():
        return kept
    seen = kept != NONE
    kept[seen] = numbered(kept[seen])
    stray = np.flatnonzero(~seen)
    kept[stray] = (vectors[stray] @ centroids(vectors, kept).T).argmax(axis=1)
    return numbered(kept)


def _nearest(vectors: Vectors, group: Indices) -> Indices:
    """Give each note to the nearest centroid; a group that loses all its notes is gone."""
    if not len(group) or group[0] == NONE:
        return group
    return numbered((vectors @ centroids(vectors, group).T).argmax(axis=1))
