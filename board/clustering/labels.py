"""What a group is called: words of its own notes, in each language that it has. None is made up.

Two keywords that the group's notes have and the board's others do not, and the note that is
most like all of them.
Source: Tomokiyo and Hurst, "A language model approach to keyphrase extraction" (2003), for the
contrast of a term, its pointwise divergence; here notes count by how near they are to the group.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from board import limits
from board.clustering.proposal import Label
from board.clustering.stopwords import STOPWORDS
from board.clustering.texts import words
from board.text import shortened

KEYWORDS: Final = 2
SHORTEST: Final = 3  # letters of a keyword; 2 where a letter says more
STEM: Final = 4  # letters that two keywords may not begin with in common
NEAR: Final = 0.05  # what the least typical note counts
IN_PAIRS: Final = "vi"  # its words are mostly of two syllables, written apart
ONCE: Final = 0.5  # what such a pair counts that is seen once: it may straddle two words


class Vocabulary(Struct, frozen=True):
    """The terms of each row, and how many rows of each language have them.

    ``notes`` has a note of each row.
    """

    texts: Sequence[str]
    languages: Sequence[str]
    notes: Sequence[str]
    terms: Sequence[frozenset[str]]
    having: dict[str, Counter[str]]
    count: Counter[str]


def vocabulary(texts: Sequence[str], languages: Sequence[str], notes: Sequence[str]) -> Vocabulary:
    """Return the words of a board's normalised texts, each with its language ("" if unknown) and
    a note that says it.
    """
    terms = [_terms(text, tag) for text, tag in zip(texts, languages, strict=True)]
    having: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for tag, found in zip(languages, terms, strict=True):
        having[tag].update(found)
    return Vocabulary(texts, languages, notes, terms, dict(having), Counter(languages))


def labels(rows: Sequence[int], near: NDArray[np.float64], board: Vocabulary) -> tuple[Label, ...]:
    """Return a label for each language of a group's rows, that of most notes first.

    ``near`` says of each row of the board how near it is to its group.
    """
    spoken: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        spoken[board.languages[row]].append(row)
    ordered = sorted(spoken, key=lambda tag: (-len(spoken[tag]), tag))
    found: list[Label] = []
    for tag in ordered:
        typical = _typical(spoken[tag], near, board)
        words = shortened(board.texts[typical], limits.GROUP_NAME)
        keywords = _keywords(spoken[tag], tag, near, board)
        found.append(Label(tag, keywords, words, board.notes[typical]))
    return tuple(found)


def _typical(rows: Sequence[int], near: NDArray[np.float64], board: Vocabulary) -> int:
    """Return the row most like the others; one that is short enough to be a name, if any is."""
    short = [row for row in rows if len(board.texts[row]) <= limits.GROUP_NAME]
    return max(short or rows, key=lambda row: (near[row], -row))


def _keywords(
    rows: Sequence[int], tag: str, near: NDArray[np.float64], board: Vocabulary
) -> tuple[str, ...]:
    """Return the terms that most set these rows apart from the language's others."""
    weights = {row: max(NEAR, float(near[row])) for row in rows}
    whole = sum(weights.values())
    held: defaultdict[str, float] = defaultdict(float)
    inside: Counter[str] = Counter()
    for row in rows:
        inside.update(board.terms[row])
        for term in board.terms[row]:
            held[term] += weights[row] / whole
    elsewhere = board.count[tag] - len(rows)

    def contrast(term: str) -> float:
        out = (board.having[tag][term] - inside[term] + 0.5) / (elsewhere + 1)
        sure = ONCE if tag == IN_PAIRS and board.having[tag][term] == 1 else 1.0
        within = (held[term] * len(rows) + 0.5) / (len(rows) + 1)
        return sure * held[term] * math.log(within / out)

    found: list[str] = []
    for term in sorted(held, key=lambda term: (-contrast(term), term)):
        if contrast(term) <= 0 or len(found) == KEYWORDS:
            break
        if all(term[:STEM] != other[:STEM] for other in found):
            found.append(term)
    return tuple(found)


def _terms(text: str, tag: str) -> frozenset[str]:
    """Return what may become a keyword: words with a theme; in Vietnamese two syllables."""
    common = STOPWORDS.get(tag, frozenset())
    told = words(text)
    if tag == IN_PAIRS:
        pairs = pairwise(told)
        return frozenset(f"{one} {two}" for one, two in pairs if not common & {one, two})
    return frozenset(
        word for word in told if word not in common and len(word) >= SHORTEST - (not word.isascii())
    )
