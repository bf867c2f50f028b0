"""What others make of the same vectors: k-means that is told the number of groups, and BERTopic.

    python -m bench.others FILE.npz

Runs in an environment of its own (``bench.cluster --others`` makes it, from beside.txt), since
together they bring half a gigabyte of libraries. FILE holds, of each board, ``vectors`` as our
steps see them, ``texts`` and ``k``. Prints a line a board: the groups that each of them finds.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np

SEED = 1


def k_means(vectors: Any, k: int) -> list[str]:
    from sklearn.cluster import KMeans  # noqa: PLC0415 - not in our own environment

    return [str(label) for label in KMeans(k, n_init=10, random_state=SEED).fit_predict(vectors)]


def bertopic(texts: list[str], vectors: Any) -> list[str]:
    """Return its topics as it comes, made repeatable; "none" for what it leaves out."""
    from bertopic import BERTopic  # noqa: PLC0415
    from umap import UMAP  # noqa: PLC0415

    narrow = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=SEED)
    topics, _ = BERTopic(umap_model=narrow).fit_transform(texts, vectors)
    return [f"none {at}" if topic < 0 else str(topic) for at, topic in enumerate(topics)]


def main(path: str) -> None:
    warnings.simplefilter("ignore")
    boards = json.loads(Path(path).with_suffix(".json").read_text(encoding="utf-8"))
    with np.load(path) as held:
        for number, board in enumerate(boards):
            vectors = held[str(number)]
            found = {
                "kmeans_told_k": k_means(vectors, board["k"]),
                "bertopic": bertopic(board["texts"], vectors),
            }
            print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
