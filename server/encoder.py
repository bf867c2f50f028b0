"""multilingual-e5-small itself: from the pieces of texts to one vector a text, in float32.

Source: Devlin et al., "BERT" (NAACL 2019), for the layers; Wang et al., "Multilingual E5 Text
Embeddings" (2024), for the mean over the pieces.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Executor
from itertools import groupby
from typing import Final, NamedTuple

import numpy as np

from board.clustering.embedder import Vectors, unit
from server.pack import Pack, weights

ROWS: Final = 32  # of the inner width at a time: what lies in the processor's cache
TINY: Final = 1e-12  # below a variance of nothing
BEND: Final = (np.float32(math.sqrt(2 / math.pi)), np.float32(0.044715 * math.sqrt(2 / math.pi)))


class Affine(NamedTuple):
    """``weight`` is out x in, or one row to scale by; ``bias`` has a number for each out."""

    weight: Vectors
    bias: Vectors


class Layer(NamedTuple):
    """``asks`` makes queries, keys and values in one go, the queries already scaled."""

    asks: Affine
    tells: Affine
    told_norm: Affine
    widens: Affine
    narrows: Affine
    norm: Affine


class Run(NamedTuple):
    """Texts of one length that lie one after another: rows ``start`` to ``stop``."""

    start: int
    stop: int
    length: int


class Encoder:
    """Holds the layers' weights, 85 MB; those of the pieces stay at 4 bits in the file."""

    def __init__(self, pack: Pack, threads: Executor) -> None:
        self.width, layers, self._heads, _, _, places = pack.shape[:6]
        self._pack: Final = pack
        self._pieces: Final = pack.blocks("emb.word", self.width)
        kind = pack.numbers("emb.type")[: self.width]
        self._places: Final = pack.numbers("emb.pos").reshape(places, self.width) + kind
        self._norm: Final = self._normed("emb.ln")
        self._layers: Final = list(threads.map(self._layer, range(layers)))

    def vectors(self, cuts: Sequence[Sequence[int]]) -> Vectors:
        """Return a unit row for each text, given as its pieces; the shorter ones come first.

        Texts of one length are computed together, none is filled up: so a row is the same, whatever
        comes beside it, but for the last bits, which on some processors hang on a row's place.
        """
        pieces = np.array([piece for cut in cuts for piece in cut])
        places = np.concatenate([np.arange(len(cut)) for cut in cuts])
        rows = weights(self._pieces[pieces]) + self._places[places]
        _normalise(rows, self._norm)
        runs = _runs(cuts)
        for layer in self._layers:
            heard = _times(self._attended(_times(rows, layer.asks), runs), layer.tells)
            heard += rows
            _normalise(heard, layer.told_norm)
            rows = _times(_bent(_times(heard, layer.widens)), layer.narrows)
            rows += heard
            _normalise(rows, layer.norm)
        shaped = (rows[at.start : at.stop].reshape(-1, at.length, self.width) for at in runs)
        return unit(np.concatenate([texts.mean(axis=1) for texts in shaped]))

    def _attended(self, asked: Vectors, runs: Sequence[Run]) -> Vectors:
        """Return for each piece the values of its own text's pieces, by how much it heeds them."""
        size = self.width // self._heads
        found = np.empty((len(asked), self.width), np.float32)
        for start, stop, length in runs:
            parts = asked[start:stop].reshape(-1, length, 3, self._heads, size)
            queries, keys, values = parts.transpose(2, 0, 3, 1, 4)  # texts, heads, pieces, size
            heed = queries @ keys.swapaxes(2, 3)
            heed -= heed.max(axis=3, keepdims=True)
            np.exp(heed, out=heed)
            heed /= heed.sum(axis=3, keepdims=True)
            into = found[start:stop].reshape(-1, length, self._heads, size).swapaxes(1, 2)
            np.matmul(heed, values, out=into)
        return found

    def _layer(self, number: int) -> Layer:
        wide, inner, size = self.width, self._pack.shape[3], self.width // self._heads
        queries, keys, values = (self._affine(f"l{number}.{part}", wide) for part in "qkv")
        scale, half = np.float32(size**-0.5), np.float32(0.5)
        asks = Affine(
            np.concatenate([queries.weight * scale, keys.weight, values.weight]),
            np.concatenate([queries.bias * scale, keys.bias, values.bias]),
        )
        narrows = self._affine(f"l{number}.fo", inner)
        return Layer(
            asks,
            self._affine(f"l{number}.ao", wide),
            self._normed(f"l{number}.aln"),
            self._affine(f"l{number}.fi", wide),
            Affine(narrows.weight * half, narrows.bias),  # the half that ``_bent`` leaves to it
            self._normed(f"l{number}.oln"),
        )

    def _affine(self, name: str, width: int) -> Affine:
        read = self._pack
        return Affine(weights(read.blocks(f"{name}.w", width)), read.numbers(f"{name}.b"))

    def _normed(self, name: str) -> Affine:
        return Affine(self._pack.numbers(f"{name}.w"), self._pack.numbers(f"{name}.b"))


def _runs(cuts: Sequence[Sequence[int]]) -> list[Run]:
    found, start = [], 0
    for length, some in groupby(map(len, cuts)):
        stop = start + length * len(list(some))
        found.append(Run(start, stop, length))
        start = stop
    return found


def _times(rows: Vectors, by: Affine) -> Vectors:
    found: Vectors = rows @ by.weight.T
    found += by.bias
    return found


def _normalise(rows: Vectors, by: Affine) -> None:
    """Bring each row, in place, to the mean 0 and the variance 1, and then to the model's own."""
    rows -= rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows) / np.float32(rows.shape[1])
    rows *= (1 / np.sqrt(variance + np.float32(TINY)))[:, None]
    rows *= by.weight
    rows += by.bias


def _bent(rows: Vectors) -> Vectors:
    """Change the rows to twice their GELU, in place, and return them.

    In the form with tanh, which numpy has and erf it has not; they differ by less than .0005.
    Source: Hendrycks and Gimpel, "Gaussian Error Linear Units" (2016).
    """
    straight, cubic = BEND
    room = np.empty((ROWS, rows.shape[1]), np.float32)
    for start in range(0, len(rows), ROWS):
        some = rows[start : start + ROWS]
        bend = np.multiply(some, some, out=room[: len(some)])
        bend *= cubic
        bend += straight
        bend *= some
        np.tanh(bend, out=bend)
        bend += np.float32(1)
        some *= bend
    return rows
