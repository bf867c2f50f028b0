"""A board as the steps see it: one row for each different text, whoever wrote it how often.

Copies of a note are one row, so that they lie together and do not outvote the others; and the
rows are sorted, so that the order in which notes come changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from board.clustering.centring import centre, centred
from board.clustering.cleaning import NONE, cleaned
from board.clustering.communities import communities
from board.clustering.directions import Directions
from board.clustering.embedder import Indices, Vectors
from board.clustering.graph import nearest
from board.clustering.languages import of_board
from board.clustering.lexical import weighed
from board.clustering.outliers import closeness
from board.clustering.proposal import Written
from board.clustering.texts import normalised


class Sheet(Struct, frozen=True):
    """The rows of a board.

    ``notes`` has the ids of each row's notes and ``sizes`` their number; ``languages`` a tag or
    ""; ``vectors`` are n x size float32; ``group`` is 0.. or ``NONE``, ``near`` the row's
    cosine to its group.
    """

    texts: Sequence[str]
    languages: Sequence[str]
    notes: Sequence[tuple[str, ...]]
    sizes: Indices
    vectors: Vectors
    group: Indices
    near: NDArray[np.float64]

    def ids(self, rows: Iterable[int]) -> tuple[str, ...]:
        """Return the ids of the rows' notes, in their order."""
        return tuple(id for row in rows for id in self.notes[row])


def laid_out(notes: Sequence[Written], vectors: Vectors) -> Sheet:
    """Return the sheet of notes whose ids differ, with a vector each, in order; no groups yet."""
    written: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for at, note in enumerate(notes):
        written[normalised(note.text)].append((note.id, at))
    texts = sorted(written)
    copies = [sorted(written[text]) for text in texts]
    firsts = [copy[0][1] for copy in copies]
    return Sheet(
        texts=texts,
        languages=of_board(texts, [notes[at].lang for at in firsts]),
        notes=[tuple(id for id, _ in copy) for copy in copies],
        sizes=np.array([len(copy) for copy in copies], np.int64),
        vectors=vectors[firsts],
        group=np.full(len(texts), NONE, np.int64),
        near=np.zeros(len(texts)),
    )


def by_meaning(sheet: Sheet, directions: Directions | None, seed: int) -> Sheet:
    """Return the sheet with its groups, and its vectors around the board's centre."""
    if not sheet.texts:
        return sheet
    vectors = centred(sheet.vectors, centre(sheet.vectors, directions))
    group = cleaned(vectors, communities(nearest(vectors), seed), sheet.sizes)
    near = closeness(vectors, group, sheet.sizes)
    return replace(sheet, vectors=vectors, group=group, near=near)


def by_words(sheet: Sheet, seed: int) -> Sheet:
    """Return the sheet with the groups of each language by itself, and vectors likewise."""
    vectors = np.zeros_like(sheet.vectors)
    group, near = sheet.group.copy(), sheet.near.copy()
    tags = np.array(sheet.languages, dtype=str)
    for tag in sorted(set(sheet.languages)):
        rows = np.flatnonzero(tags == tag)
        one = by_meaning(_of(sheet, rows), None, seed)
        vectors[rows], near[rows] = one.vectors, one.near
        group[rows] = np.where(one.group == NONE, NONE, one.group + group.max() + 1)
    return replace(sheet, vectors=vectors, group=group, near=near)


def _of(sheet: Sheet, rows: Indices) -> Sheet:
    """Return some rows of a sheet whose vectors are of words, weighed among themselves."""
    places: list[int] = rows.tolist()
    return Sheet(
        texts=[sheet.texts[row] for row in places],
        languages=[sheet.languages[row] for row in places],
        notes=[sheet.notes[row] for row in places],
        sizes=sheet.sizes[rows],
        vectors=weighed(sheet.vectors[rows]),
        group=sheet.group[rows],
        near=sheet.near[rows],
    )
