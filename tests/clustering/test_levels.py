"""More groups or fewer: one step changes one group."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.clustering import levels
from board.clustering.cleaning import LEAST, NONE
from board.clustering.embedder import Indices, Vectors, unit
from board.clustering.levels import FEWEST, STEPS, fewer, more


def heaps(*sizes: int, spread: float = 0.05) -> tuple[Vectors, Indices]:
    """Return rows around as many directions as there are sizes, and which heap each is of."""
    chance = np.random.default_rng(11)
    group = np.repeat(np.arange(len(sizes)), sizes)
    rows = np.eye(12)[group] + spread * chance.normal(size=(len(group), 12))
    return unit(rows.astype(np.float32)), group


def test_the_two_nearest_groups_merge_into_the_larger() -> None:
    vectors = unit(np.array([[1, 0], [1, 0.1], [1, 0.2], [0.9, 0.4], [0, 1]], np.float32))
    steps = fewer(vectors, np.array([0, 0, 0, 1, 2]), np.ones(5, np.int64))
    assert [(0, 1)] == [(step.into, step.gone) for step in steps]
    steps = fewer(vectors, np.array([0, 0, 0, 1, 2]), np.array([1, 1, 1, 9, 1]))
    assert [(1, 0)] == [(step.into, step.gone) for step in steps]


def test_a_group_of_two_heaps_is_split_between_them() -> None:
    vectors, heap = heaps(6, 4, 8)
    (step, *_) = more(vectors, np.where(heap == 2, 1, 0), np.ones(18, np.int64))
    assert (0, 2) == (step.group, step.new)
    assert np.flatnonzero(heap == 1).tolist() == step.rows.tolist()


def test_what_is_too_small_or_all_the_same_is_not_split() -> None:
    vectors, heap = heaps(5)
    assert [] == more(vectors, heap, np.ones(5, np.int64))
    assert [] == more(np.ones((20, 3), np.float32), np.zeros(20, np.int64), np.ones(20, np.int64))
    lone, heap = heaps(9, 1)
    assert all(len(step.rows) >= LEAST for step in more(lone, heap * 0, np.ones(10, np.int64)))
    assert [] == more(vectors[:1], heap[:1], np.array([50]))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(3, 12), min_size=1, max_size=12))
def test_a_step_changes_one_group(sizes: list[int]) -> None:
    vectors, group = heaps(*sizes, spread=0.3)
    ones = np.ones(len(group), np.int64)
    now = group.copy()
    for split in more(vectors, group, ones):
        assert set(now[split.rows]) == {split.group}
        assert split.new not in now
        assert LEAST <= len(split.rows) <= (now == split.group).sum() / 2
        now[split.rows] = split.new
    left = set(group.tolist())
    for merge in fewer(vectors, group, ones):
        assert {merge.into, merge.gone} <= left
        left.remove(merge.gone)
    assert len(left) == max(min(len(sizes), FEWEST), len(sizes) - STEPS)


@pytest.mark.parametrize("group", [np.empty(0, np.int64), np.full(4, NONE)])
def test_without_groups_there_are_no_steps(group: Indices) -> None:
    vectors = np.eye(4, dtype=np.float32)[: len(group)]
    ones = np.ones(len(group), np.int64)
    assert ([], []) == (fewer(vectors, group, ones), more(vectors, group, ones))


@pytest.mark.parametrize(("rounds", "half"), [(1, 4), (9, 3)])
def test_halves_move_until_they_stand_still(
    monkeypatch: pytest.MonkeyPatch, rounds: int, half: int
) -> None:
    """The middle of all is between 0 and 6, that of the two halves beyond 7."""
    monkeypatch.setattr(levels, "ROUNDS", rounds)
    places = [0.0] * 8 + [6.0, 6, 6, 7, 20, 20, 20]
    vectors = np.array([[place, 0] for place in places], np.float32)
    (step, *_) = more(vectors, np.zeros(15, np.int64), np.ones(15, np.int64))
    assert list(range(15 - half, 15)) == step.rows.tolist()
