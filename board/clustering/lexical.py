"""Vectors of a text's words and letters: always there, and blind to what words mean.

Two languages have nothing in common for it, so what it groups is grouped language by language.
Source: feature hashing (Weinberger and others, 2009) of words and of letters in threes and
fours, weighed by how few notes have them (tf-idf).
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from board.clustering.embedder import Vectors, unit
from board.clustering.languages import spoken
from board.clustering.stopwords import STOPWORDS
from board.clustering.texts import words

SIZE: Final = 1024
WORD: Final = 2.0  # what a word counts, in runs of letters
RUNS: Final = (3, 4)


class Lexical:
    """The embedder without a model."""

    id: Final = "lexical-1"
    lexical: Final = True

    def embed(self, texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), SIZE), np.float32)
        for row, text in enumerate(texts):
            for feature, count in _features(text).items():
                found[row, zlib.crc32(feature.encode()) % SIZE] += count
        return unit(np.log1p(found))


def weighed(vectors: Vectors) -> Vectors:
    """Return the rows with each column weighed by how few rows have it, at unit length."""
    having = (vectors > 0).sum(axis=0)
    rarity = np.log((1 + len(vectors)) / (1 + having)) + 1
    return unit((vectors * rarity).astype(np.float32))


def _features(text: str) -> dict[str, float]:
    common = STOPWORDS.get(spoken(text), frozenset())
    found: defaultdict[str, float] = defaultdict(float)
    for word in words(text) or [text.lower()]:
        if word not in common:
            found[f"={word}"] += WORD
            for run in _runs(f" {word} "):
                found[run] += 1
    return found


def _runs(word: str) -> Iterator[str]:
    for length in RUNS:
        yield from (word[at : at + length] for at in range(len(word) - length + 1))
