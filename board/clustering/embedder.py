"""What turns texts into vectors, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]  # n x size, one row a text
Indices = NDArray[np.int64]


class Embedder(Protocol):
    """Texts with one theme get vectors that point the same way.

    A text has the same vector whatever comes beside it, so that vectors can be kept; ``id`` is
    kept with each, and vectors of two ids are never compared.
    """

    @property
    def id(self) -> str:
        """The name and version of the model: it changes when the vectors do."""
        ...

    @property
    def lexical(self) -> bool:
        """Whether it only compares words: then no two languages have anything in common."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return a row of unit length (or zero) for each normalised text, in order."""
        ...


def unit(vectors: NDArray[np.floating[Any]]) -> Vectors:
    """Return the rows at length 1; a row that is almost nothing becomes zero."""
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors, dtype=np.float64))[:, None]
    found = np.where(lengths > 1e-6, vectors / np.maximum(lengths, 1e-6), 0.0)
    return found.astype(np.float32)
