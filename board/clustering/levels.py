"""More groups or fewer, a step at a time: each step changes one group, the others stay.

Fewer: the two groups merge whose union spreads least (Ward, "Hierarchical grouping to optimize
an objective function", 1963). More: the group is split in two that gains most by the same
measure (Boley, "Principal direction divisive partitioning", 1998, for where a split begins).
"""

from __future__ import annotations

from itertools import combinations
from typing import Final

import numpy as np
from msgspec import Struct

from board.clustering.cleaning import LEAST, NONE
from board.clustering.embedder import Indices, Vectors

FEWEST: Final = 2
STEPS: Final = 8  # in each direction
ROUNDS: Final = 20  # of a split, until it stands


class Merge(Struct, frozen=True):
    """The group ``gone`` becomes part of ``into``."""

    into: int
    gone: int


class Split(Struct, frozen=True):
    """``rows`` leave ``group`` and are the group ``new``."""

    group: int
    new: int
    rows: Indices


def fewer(vectors: Vectors, group: Indices, sizes: Indices) -> list[Merge]:
    """Return merges to be done one after the other; of two groups the larger keeps its number.

    ``vectors`` are n x size unit rows, ``sizes`` (n) how many notes each stands for.
    """
    held = {
        number: _sum(vectors, group == number, sizes)
        for number in range(int(group.max(initial=-1)) + 1)
    }
    steps: list[Merge] = []
    while len(held) > FEWEST and len(steps) < STEPS:
        pairs = combinations(sorted(held), 2)
        one, other = min(pairs, key=lambda pair: (_spread(held[pair[0]], held[pair[1]]), pair))
        into, gone = (one, other) if held[one][1] >= held[other][1] else (other, one)
        steps.append(Merge(into, gone))
        mine, theirs = held[into], held.pop(gone)
        held[into] = (mine[0] + theirs[0], mine[1] + theirs[1])
    return steps


def more(vectors: Vectors, group: Indices, sizes: Indices) -> list[Split]:
    """Return splits to be done one after the other; the larger half keeps its number."""
    group = group.copy()
    count = int(group.max(initial=-1)) + 1
    halves = {number: _halved(vectors, group == number, sizes) for number in range(count)}
    steps: list[Split] = []
    while len(steps) < STEPS:
        number, (gain, rows) = max(
            halves.items(), key=lambda half: (half[1][0], -half[0]), default=(NONE, _NO_HALVES)
        )
        if not gain:
            return steps
        group[rows] = count
        steps.append(Split(number, count, rows))
        for changed in (number, count):
            halves[changed] = _halved(vectors, group == changed, sizes)
        count += 1
    return steps


_NO_HALVES: Final = (0.0, np.empty(0, np.int64))


def _halved(vectors: Vectors, inside: np.ndarray, sizes: Indices) -> tuple[float, Indices]:
    """Return what a split gains and the rows of its smaller half; 0 where it cannot be split.

    2-means, from the two sides of the direction in which the group spreads most.
    """
    rows = np.flatnonzero(inside)
    some, weights = vectors[rows], sizes[rows].astype(np.float64)
    if weights.sum() < 2 * LEAST or len(rows) < 2:
        return _NO_HALVES
    away = some - np.average(some, axis=0, weights=weights)
    side = away @ _widest(away * np.sqrt(weights)[:, None]) > 0
    for _ in range(ROUNDS):
        if side.all() or not side.any():
            return _NO_HALVES
        one = np.average(some[side], axis=0, weights=weights[side])
        other = np.average(some[~side], axis=0, weights=weights[~side])
        before = side
        side = ((some - one) ** 2).sum(axis=1) < ((some - other) ** 2).sum(axis=1)
        if (side == before).all():
            break
    held = weights[side].sum(), weights[~side].sum()
    if min(held) < LEAST:
        return _NO_HALVES
    smaller = side if held[0] < held[1] else ~side
    gain = _spread(_sum(some, side, sizes[rows]), _sum(some, ~side, sizes[rows]))
    return gain, rows[smaller]


def _widest(away: np.ndarray) -> np.ndarray:
    """Return about the direction in which the rows spread most, by power iteration."""
    axis: np.ndarray = away[np.einsum("ij,ij->i", away, away).argmax()]
    for _ in range(ROUNDS):
        axis = away.T @ (away @ axis)
        axis = axis / (np.linalg.norm(axis) or 1.0)
    return axis


def _sum(vectors: Vectors, inside: np.ndarray, sizes: Indices) -> tuple[np.ndarray, float]:
    """Return the sum of a group's vectors, and how many notes they stand for."""
    weights = sizes[inside].astype(np.float64)
    return weights @ vectors[inside], float(weights.sum())


def _spread(one: tuple[np.ndarray, float], other: tuple[np.ndarray, float]) -> float:
    """Return by how much the squared distances to the mean grow when two groups become one."""
    apart = one[0] / one[1] - other[0] / other[1]
    return float(apart @ apart) * one[1] * other[1] / (one[1] + other[1])
