"""Notes that say the same, in the same words or in another language."""

from __future__ import annotations

import numpy as np
import pytest

from board.clustering.doubles import echoes, near_doubles
from board.clustering.embedder import Vectors, unit


def apart(n: int) -> Vectors:
    return np.eye(n, dtype=np.float32)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("More buses please", "please more buses", True),
        ("more busses please", "more buses please", True),
        ("More buses please", "Fewer cars please", False),
        ("meet in room 2 tomorrow", "meet in room 3 tomorrow", False),
        ("meet in room ۲ tomorrow", "meet in room 2 tomorrow", True),
    ],
)
def test_nearly_the_same_words(one: str, other: str, same: bool) -> None:
    assert ([(0, 1)] if same else []) == near_doubles([one, other], apart(2))


def test_nearly_the_same_meaning() -> None:
    vectors = unit(np.array([[1, 0.1], [1, 0.2], [0, 1]], np.float32))
    assert [(0, 1)] == near_doubles(["one", "two", "three"], vectors)
    assert [] == near_doubles(["one 1", "one 2", "three"], vectors)


def test_a_note_is_in_one_set() -> None:
    """Each is like the next, and the first is not like the last: no chain comes of it."""
    turn = np.deg2rad([0, 25, 50, 75])
    vectors = np.stack([np.cos(turn), np.sin(turn)], axis=1).astype(np.float32)
    assert [(0, 1), (2, 3)] == near_doubles(["a", "b", "c", "d"], vectors)


def test_thousands_of_doubles_are_one_set() -> None:
    vectors = np.tile(np.array([[1, 0]], np.float32), (1_200, 1))
    same = ["idea" + "s" * (at % 7) for at in range(1_200)]
    assert [tuple(range(1_200))] == near_doubles(same, vectors)
    assert [] == near_doubles([f"idea {at}" for at in range(1_200)], vectors)


def test_the_same_idea_in_another_language() -> None:
    vectors = unit(np.array([[1, 0, 0], [1, 0.2, 0], [1, 0.1, 0], [0, 0, 1]], np.float32))
    found = echoes(vectors, ["en", "nl", "en", "nl"])
    assert [(1, 2)] == [pair[:2] for pair in found]
    assert [] == echoes(vectors, ["en", "en", "en", "en"])
    assert [] == echoes(vectors, ["en", "", "en", ""])
    assert [] == echoes(np.empty((0, 3), np.float32), [])
