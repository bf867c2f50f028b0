"""Cuts texts into the pieces of words that multilingual-e5-small was taught with.

The likeliest row of pieces, by the method of Viterbi over their scores.
Source: Kudo, "Subword Regularization" (ACL 2018), the unigram model, as in SentencePiece.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final

from server.pack import Pack

PREFIX: Final = "query: "  # as the model's authors say of what is compared, and not looked up
SPACE: Final = "\u2581"  # each word begins with it, and no piece has it elsewhere
RARER: Final = 10.0  # a letter in no piece is so much less likely than the rarest piece
_SPACES: Final = re.compile(" {2,}")


class Pieces:
    """Cuts word by word, and remembers words."""

    def __init__(self, pack: Pack) -> None:
        self._numbers: Final = {piece: at for at, piece in enumerate(pack.pieces)}
        self._scores: Final = pack.scores
        self._spelling: Final = pack.spelling
        self._ends: Final = ([pack.first], [pack.last])
        self._unknown: Final = (pack.unknown, min(pack.scores) - RARER)
        self._longest: Final = max(map(len, pack.pieces))  # bytes
        self._most: Final = pack.shape[5] - 2
        self._words: Final[dict[str, list[int]]] = {}

    def cut(self, text: str) -> list[int]:
        """Return the numbers of a text's pieces, between the first and the last of all texts.

        What does not fit into the model is left out: it takes 512 pieces, and 500 code points
        are seldom more than 200.
        """
        spelled = _SPACES.sub(" ", (PREFIX + text).translate(self._spelling))
        found = [piece for word in spelled.split(" ") for piece in self._word(word)]
        return self._ends[0] + found[: self._most] + self._ends[1]

    def _word(self, word: str) -> list[int]:
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self._likeliest([sign.encode() for sign in SPACE + word])
        return found

    def _likeliest(self, signs: list[bytes]) -> list[int]:
        """Return the pieces of a word, given as the bytes of its code points."""
        whole, offsets = b"".join(signs), [0, *accumulate(map(len, signs))]
        unknown, rare = self._unknown
        best = [0.0] + [float("-inf")] * len(signs)
        came = [(0, 0)] * (len(signs) + 1)  # by which piece, and from where
        for start, begin in enumerate(offsets[:-1]):
            for stop in range(start + 1, len(offsets)):
                if offsets[stop] - begin > self._longest:
                    break
                piece = self._numbers.get(whole[begin : offsets[stop]])
                if piece is not None and best[start] + self._scores[piece] > best[stop]:
                    best[stop], came[stop] = best[start] + self._scores[piece], (piece, start)
            if best[start] + rare > best[start + 1]:
                best[start + 1], came[start + 1] = best[start] + rare, (unknown, start)
        found, at = [], len(signs)
        while at:
            piece, at = came[at]
            found.append(piece)
        return found[::-1]
