"""Boards to group: one of 120 notes in five languages, and vectors that are made up."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from board.clustering.embedder import Embedder, Vectors, unit
from board.clustering.proposal import Proposal, Written
from board.clustering.proposing import propose
from board.clustering.texts import normalised
from server import embedders


class Pretended:
    """Texts that begin with the same word point the same way, each a little aside."""

    id = "pretended-1"
    lexical = False

    def embed(self, texts: Sequence[str]) -> Vectors:
        rows = [_of(text.partition(" ")[0]) + 0.4 * _of(text) for text in texts]
        return unit(np.array(rows, np.float32).reshape(len(texts), 48))


def _of(text: str) -> Vectors:
    """Return a direction that follows from the text."""
    seed = int.from_bytes(text.encode()[:400], "big")
    found: Vectors = unit(np.random.default_rng(seed).normal(size=(1, 48)))[0]
    return found


def written(*texts: str) -> list[Written]:
    return [Written(f"n{at:04}", text) for at, text in enumerate(texts)]


def themes(*sizes: int) -> list[Written]:
    """Return notes of as many themes as there are sizes, in turn."""
    found = [f"theme{theme} note {at}" for theme, size in enumerate(sizes) for at in range(size)]
    return written(*sorted(found, key=lambda text: text.split()[::-1]))


def proposed(
    notes: Sequence[Written],
    embedder: Embedder | None = None,
    *,
    before: Mapping[str, frozenset[str]] | None = None,
) -> Proposal:
    """Return what is proposed for notes, by the pretended embedder if no other is given."""
    embedder = embedder or Pretended()
    texts = [normalised(note.text) for note in notes]
    once = sorted(set(texts))
    rows = dict(zip(once, embedder.embed(once), strict=True))
    vectors = np.array([rows[text] for text in texts], np.float32)
    return propose(notes, vectors, embedder, embedders.directions(embedder), before=before or {})


@cache
def library() -> tuple[list[Written], list[str], list[str]]:
    """Return 120 notes for a library, in five languages, with their themes and languages."""
    told = json.loads(Path(__file__).with_name("library.json").read_text(encoding="utf-8"))
    rows = [
        (text, theme, tag)
        for theme, texts in told.items()
        for tag, some in texts.items()
        for text in some
    ]
    return (
        written(*(text for text, _, _ in rows)),
        [theme for _, theme, _ in rows],
        [tag for _, _, tag in rows],
    )
