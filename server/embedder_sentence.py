"""Any model that sentence-transformers can load, from a folder of this machine or by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from board.clustering.embedder import Vectors, unit

BATCH: Final = 32


class Sentence:
    """Holds the model; sentence-transformers has to be installed beside us, and is not by us."""

    lexical: Final = False

    def __init__(self, model: str) -> None:
        from sentence_transformers import (  # noqa: PLC0415 - loads for seconds
            SentenceTransformer,
        )

        self._model = SentenceTransformer(model)
        # The e5 models want to be told that texts are compared, and not looked up.
        self._prefix = "query: " if "e5" in model.lower().rpartition("/")[2].split("-") else ""
        self.id: Final = f"sentence-transformers/{model}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return n x the model's size."""
        begun = [self._prefix + text for text in texts]
        found = self._model.encode(begun, batch_size=BATCH, show_progress_bar=False)
        return unit(np.asarray(found, np.float32).reshape(len(begun), -1))
