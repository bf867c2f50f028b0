"""Communities of graphs whose answer is known, and clean-up after them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.clustering.cleaning import NONE, centroids, cleaned
from board.clustering.communities import communities, modularity, numbered
from board.clustering.embedder import Indices, unit
from board.clustering.graph import Graph, nearest
from board.clustering.outliers import closeness, doubtful


def graph(n: int, *edges: tuple[int, int, float]) -> Graph:
    left, right, weight = zip(*edges, strict=True) if edges else ((), (), ())
    return Graph(n, np.array(left, np.int64), np.array(right, np.int64), np.array(weight, float))


def cliques(*sizes: int, bridge: float = 0.1) -> Graph:
    """Return groups in which all are joined, each joined to the next by one weak edge."""
    starts = np.cumsum([0, *sizes]).tolist()
    edges = [
        (one, other, 1.0)
        for start, end in pairwise(starts)
        for one in range(start, end)
        for other in range(one + 1, end)
    ]
    bridges = [(start - 1, start, bridge) for start in starts[1:-1]]
    return graph(starts[-1], *edges, *bridges)


def expected(*sizes: int) -> list[int]:
    return np.repeat(np.arange(len(sizes)), sizes).tolist()


@pytest.mark.parametrize("sizes", [(5, 5), (3, 9, 4), (6,) * 12, (40, 3)])
def test_cliques_are_found(sizes: tuple[int, ...]) -> None:
    assert expected(*sizes) == communities(cliques(*sizes), 1).tolist()


def test_communities_draw_together_over_several_levels() -> None:
    """Of a ring of 30 small cliques pairs come together: known of modularity at this size."""
    ring = cliques(*(3,) * 30, bridge=1.0)
    found = communities(ring, 1)
    assert 10 <= found.max() + 1 < 30
    assert modularity(ring, found) > modularity(ring, np.arange(90) // 3)


@pytest.mark.parametrize("n", [0, 1, 4])
def test_without_edges_each_is_by_itself(n: int) -> None:
    assert list(range(n)) == communities(graph(n), 1).tolist()


def test_modularity_of_two_cliques() -> None:
    """Worked out by hand: 20 edges within, none between, each half of the weight."""
    found = modularity(cliques(5, 5, bridge=0.0), np.array(expected(5, 5)))
    assert found == pytest.approx(1 - 2 * 0.25)


edge = st.tuples(st.integers(0, 11), st.integers(0, 11), st.floats(0.01, 1))


@settings(max_examples=60, deadline=None)
@given(st.lists(edge, max_size=40), st.integers(0, 5))
def test_communities_are_never_worse_than_none(
    edges: list[tuple[int, int, float]], seed: int
) -> None:
    once = {(min(a, b), max(a, b)): weight for a, b, weight in edges if a != b}
    made = graph(12, *((a, b, weight) for (a, b), weight in once.items()))
    found = communities(made, seed)
    alone, whole = np.arange(12), np.zeros(12, np.int64)
    assert modularity(made, found) >= max(modularity(made, alone), modularity(made, whole)) - 1e-9
    assert found.tolist() == numbered(found).tolist()
    assert found.tolist() == communities(made, seed).tolist()


def test_the_nearest_are_joined_once() -> None:
    """The first two are each other's nearest; the third is the nearest of nobody."""
    vectors = unit(np.array([[1, 0], [1, 0.1], [1, 0.3], [-1, -1]], np.float32))
    found = nearest(vectors, 1)
    assert [(0, 1), (1, 2)] == list(zip(found.left.tolist(), found.right.tolist(), strict=True))
    assert found.weight == pytest.approx([2 * 0.995, 0.982], abs=1e-3)


def test_the_nearest_of_more_rows_than_are_compared_at_a_time() -> None:
    chance = np.random.default_rng(3)
    vectors = unit(chance.normal(size=(1_100, 8)).astype(np.float32))
    found = nearest(vectors)
    cosines = vectors @ vectors.T - 2 * np.eye(1_100)
    row = 1_050
    near = set(np.argsort(-cosines[row])[:10].tolist())
    joined = {*found.left[found.right == row].tolist(), *found.right[found.left == row].tolist()}
    assert near <= joined


AROUND = unit(np.array([[1, 0], [1, 0.1], [1, 0.2], [0, 1], [0.1, 1], [0.2, 1]], np.float32))
ONES = np.ones(6, np.int64)


def ints(*numbers: int) -> Indices:
    return np.array(numbers, np.int64)


@pytest.mark.parametrize(
    ("group", "sizes", "answer"),
    [
        (ints(0, 0, 0, 1, 1, 1), ONES, [0, 0, 0, 1, 1, 1]),
        (
            ints(0, 0, 1, 1, 1, 1),
            ints(2, 1, 1, 1, 1, 1),
            [0, 0, 0, 1, 1, 1],
        ),  # to the nearer
        (ints(0, 0, 0, 1, 1, 2), ONES, [0, 0, 0, 0, 0, 0]),  # two are no group
        (ints(0, 0, 0, 1, 1, 2), ints(1, 1, 1, 2, 1, 1), [0, 0, 0, 1, 1, 1]),  # but copies count
        (ints(0, 1, 2, 3, 4, 5), ONES, [NONE] * 6),
        (ints(0, 1, 2, 3, 4, 5), ints(1, 1, 1, 1, 1, 9), [0] * 6),
    ],
)
def test_clean_up(group: Indices, sizes: Indices, answer: list[int]) -> None:
    assert answer == cleaned(AROUND, group, sizes).tolist()


def test_nothing_is_cleaned_up_to_nothing() -> None:
    assert 0 == len(cleaned(np.empty((0, 2), np.float32), ints(), ints()))


def test_centroids_leave_out_what_is_in_no_group() -> None:
    found = centroids(AROUND, ints(0, NONE, NONE, 1, NONE, NONE))
    assert np.allclose([[1, 0], [0, 1]], found)


def test_a_note_that_may_not_fit_is_marked() -> None:
    chance = np.random.default_rng(5)
    near = np.array([0.6, 0.55, 0.62, 0.58, 0.6, 0.1])
    group = ints(0, 0, 0, 0, 0, 0)
    assert [False] * 5 + [True] == doubtful(near, group).tolist()
    even = np.full(6, 0.2) + 0.001 * chance.normal(size=6)
    assert not doubtful(even, group)[even > 0.199].any()
    assert not doubtful(near, np.full(6, NONE)).any()


def test_copies_of_a_note_do_not_vouch_for_it() -> None:
    rows = unit(np.array([[1, 0], [0, 1], [0, 1]], np.float32))
    alone = closeness(rows, ints(0, 0, 0), ints(1, 1, 1))
    copied = closeness(rows, ints(0, 0, 0), ints(50, 1, 1))
    assert alone[0] == copied[0] == pytest.approx(0)
    assert copied[1] < alone[1]
