"""Groups in a graph by the method of Louvain: it finds how many there are by itself.

Source: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large
networks" (2008). Written here because the kept libraries are either under the GPL (igraph,
leidenalg) or several times slower (networkx): docs/adr/0028.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from itertools import repeat
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from board.clustering.embedder import Indices
from board.clustering.graph import Graph

RESOLUTION: Final = 1.0
TRIES: Final = 5
LEAST: Final = 1e-9  # a gain below this is rounding


class Level(Struct, frozen=True):
    """The graph with its communities drawn together into nodes.

    ``near`` has each node's neighbours and weights, itself left out; ``degree`` the sum of a
    node's weights, edges within it twice.
    """

    near: Sequence[Sequence[tuple[int, float]]]
    degree: Sequence[float]


def communities(graph: Graph, seed: int, resolution: float = RESOLUTION) -> Indices:
    """Return each node's community (n, numbered from 0 by first node): the best of some tries.

    ``seed`` orders the nodes of each try; the same seed gives the same answer.
    """
    chance = np.random.default_rng(seed)
    found = [_tried(graph, chance, resolution) for _ in range(TRIES)]
    return max(found, key=lambda each: modularity(graph, each, resolution))


def modularity(graph: Graph, community: Indices, resolution: float = RESOLUTION) -> float:
    """Return how much more weight lies within communities than chance would put there."""
    total = 2 * graph.weight.sum()
    if not total:
        return 0.0
    within = graph.weight[community[graph.left] == community[graph.right]].sum()
    degree = np.bincount(community, weights=_degrees(graph), minlength=1)
    return float(2 * within / total - resolution * ((degree / total) ** 2).sum())


def numbered(community: Indices) -> Indices:
    """Return the same communities, numbered from 0 by their first node."""
    _, first, inverse = np.unique(community, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse]


def _tried(graph: Graph, chance: np.random.Generator, resolution: float) -> Indices:
    """Move nodes, draw communities together, and again, until nothing moves."""
    community = np.arange(graph.n)
    while True:
        moved = _moved(_level(graph), chance.permutation(graph.n).tolist(), resolution)
        together = numbered(np.array(moved, np.int64))
        if len(together) == together.max(initial=-1) + 1:
            return numbered(community)
        community = together[community]
        graph = _drawn_together(graph, together)


def _moved(level: Level, order: Sequence[int], resolution: float) -> list[int]:
    """Return each node's community once none gains by moving to a neighbour's.

    Only nodes beside one that moved are looked at again.
    """
    community = list(range(len(level.degree)))
    held = list(level.degree)  # the degrees of each community, summed
    total = sum(held)
    waiting = deque(order)
    queued = list(repeat(True, len(order)))
    while waiting:
        node = waiting.popleft()
        queued[node] = False
        home, degree = community[node], level.degree[node]
        held[home] -= degree
        best = _best(level.near[node], community, held, home, resolution * degree / (total or 1.0))
        held[best] += degree
        if best == home:
            continue
        community[node] = best
        for other, _ in level.near[node]:
            if community[other] != best and not queued[other]:
                queued[other] = True
                waiting.append(other)
    return community


def _best(
    near: Sequence[tuple[int, float]],
    community: Sequence[int],
    held: Sequence[float],
    home: int,
    cost: float,
) -> int:
    """Return the community that a node gains most by being in; its own if none is better."""
    ties: defaultdict[int, float] = defaultdict(float)
    ties[home] = 0.0
    for other, weight in near:
        ties[community[other]] += weight
    best, most = home, ties[home] - cost * held[home] + LEAST
    for each, weight in ties.items():
        gain = weight - cost * held[each]
        if gain > most:
            best, most = each, gain
    return best


def _level(graph: Graph) -> Level:
    near: list[list[tuple[int, float]]] = [[] for _ in range(graph.n)]
    lefts: list[int] = graph.left.tolist()
    rights: list[int] = graph.right.tolist()
    weights: list[float] = graph.weight.tolist()
    for left, right, weight in zip(lefts, rights, weights, strict=True):
        if left != right:
            near[left].append((right, weight))
            near[right].append((left, weight))
    return Level(near, _degrees(graph).tolist())


def _degrees(graph: Graph) -> NDArray[np.float64]:
    ends = np.concatenate([graph.left, graph.right])
    weights = np.concatenate([graph.weight, graph.weight])
    return np.bincount(ends, weights=weights, minlength=graph.n).astype(np.float64)


def _drawn_together(graph: Graph, community: Indices) -> Graph:
    """Return the graph whose nodes are the communities; what lay within one is a loop."""
    n = int(community.max()) + 1
    one, other = community[graph.left], community[graph.right]
    code, inverse = np.unique(
        np.minimum(one, other) * n + np.maximum(one, other), return_inverse=True
    )
    weight = np.bincount(inverse, weights=graph.weight).astype(np.float64)
    return Graph(n, code // n, code % n, weight)
