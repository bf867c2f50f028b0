"""The directions in which a model's vectors tell languages apart, to be taken out of them.

Each language's mean over the same kind of sentences is where that language lies; the strongest
directions of these means, by singular value decomposition, say which language a text is in (the
first of them is what all texts have in common). Without it a board of five languages falls apart
into five groups.
Source: the method of removing language components by projection, as in Yang, Yang, Cer and
Darve, "A Simple and Effective Method To Eliminate the Self Language Bias in Multilingual
Representations" (EMNLP 2021), here on the means of languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct

from board.clustering.embedder import Vectors, unit

MOST: Final = 30


class Directions(Struct, frozen=True):
    """``basis`` is k x size float32, orthonormal rows; ``embedder`` the id it was learned from."""

    embedder: str
    basis: Vectors


def learned(embedder: str, vectors: Vectors, languages: Sequence[str]) -> Directions:
    """Return the strongest directions of the languages' means, ``MOST`` if there are as many.

    ``vectors`` is n x size, ``languages`` names the language of each row.
    """
    names = np.array(languages)
    means = np.stack([vectors[names == name].mean(axis=0) for name in sorted(set(languages))])
    _, _, basis = np.linalg.svd(means.astype(np.float64), False)
    kept = basis[:MOST]
    largest = np.abs(kept).argmax(axis=1)
    signs = np.sign(kept[np.arange(len(kept)), largest])  # else they differ between machines
    return Directions(embedder, (kept * signs[:, None]).astype(np.float32))


def removed(vectors: Vectors, directions: Directions | None) -> Vectors:
    """Return the unit vectors without what lies along the directions (n x size float32)."""
    if directions is None:
        return unit(vectors)
    basis = directions.basis
    return unit(vectors - (vectors @ basis.T) @ basis)
