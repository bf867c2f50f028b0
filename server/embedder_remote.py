"""A server with OpenAI's ``/v1/embeddings``: with it, what people write leaves this machine."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlsplit

import numpy as np

from board.clustering.embedder import Vectors, unit

BATCH: Final = 64
SECONDS: Final = 30
MOST: Final = 64 * 1024 * 1024  # bytes of an answer


class Remote:
    """Asks the server at ``url`` (up to and without ``/embeddings``) for vectors of ``model``."""

    lexical: Final = False

    def __init__(self, url: str, model: str, key: str = "") -> None:
        if urlsplit(url).scheme not in {"http", "https"}:
            raise ValueError(f"{url!r} is no http address")
        self._url, self._model, self._key = url.rstrip("/") + "/embeddings", model, key
        self.id: Final = f"openai/{model}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return n x the model's size.

        Raises:
            OSError: The server cannot be reached, refuses, or takes too long.
            ValueError: It answered with something else than a vector for each text.
        """
        parts = [
            self._asked(list(texts[first : first + BATCH])) for first in range(0, len(texts), BATCH)
        ]
        if len({part.shape[1] for part in parts}) > 1:
            raise ValueError(f"{self._url} answered with vectors of several sizes")
        return np.concatenate(parts) if parts else np.empty((0, 0), np.float32)

    def _asked(self, texts: list[str]) -> Vectors:
        headers = {"Content-Type": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        asked = urllib.request.Request(  # noqa: S310 - http or https, see above
            self._url,
            json.dumps({"model": self._model, "input": texts}).encode(),
            headers,
        )
        # Nobody else is asked: a server that sends elsewhere would be given the notes and the key.
        with _STRAIGHT.open(asked, timeout=SECONDS) as answer:
            return _read(answer.read(MOST), len(texts), self._url)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


_STRAIGHT: Final = urllib.request.build_opener(_NoRedirect)


def _read(answer: bytes, count: int, url: str) -> Vectors:
    """Return the vectors of an answer, in the order of their texts."""
    try:
        told = json.loads(answer)["data"]
        rows = {int(row["index"]): row["embedding"] for row in told}
        found = np.array([rows[at] for at in range(count)], np.float32)
    except (KeyError, TypeError, ValueError) as wrong:
        raise ValueError(f"{url} did not answer with a vector for each text") from wrong
    if found.ndim != 2 or not np.isfinite(found).all():
        raise ValueError(f"{url} answered with vectors that are none")
    return unit(found)
