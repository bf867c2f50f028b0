"""The directions in which a model's vectors tell languages apart, to be taken out of them.

Each language's mean over the same kind of sentences is where that language lies; what is left
of their differences, by singular value decomposition, is an orthogonal basis of "which language
is this". Without it a board of five languages falls apart into five groups.
Source: the method of removing language components by projection, as in Yang, Yang, Cer and
Darve, "A Simple and Effective Method To Eliminate the Self Language Bias in Multilingual
Representations" (EMNLP 2021), here on the means of languages.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from board.clustering.embedder import Vectors, unit


class Directions(Struct, frozen=True):
    """``basis`` is k x size float32, orthonormal rows; ``embedder`` the id it was learned from."""

    embedder: str
    basis: Vectors


def learned(embedder: str, vectors: Vectors, languages: Sequence[str]) -> Directions:
    """Return the directions between the languages' means: one fewer than there are languages.

    ``vectors`` is n x size, ``languages`` names the language of each row.
    """
    names = np.array(languages)
    means = np.stack([vectors[names == name].mean(axis=0) for name in sorted(set(languages))])
    _, _, basis = np.linalg.svd((means - means.mean(axis=0)).astype(np.float64), False)
    kept = basis[: len(means) - 1]
    largest = np.abs(kept).argmax(axis=1)
    signs = np.sign(kept[np.arange(len(kept)), largest])  # else they differ between machines
    return Directions(embedder, (kept * signs[:, None]).astype(np.float32))


def removed(vectors: Vectors, directions: Directions | None) -> Vectors:
    """Return the unit vectors without what lies along the directions (n x size float32)."""
    if directions is None:
        return unit(vectors)
    basis = directions.basis
    return unit(vectors - (vectors @ basis.T) @ basis)
