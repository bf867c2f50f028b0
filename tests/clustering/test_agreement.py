"""The measures of the bench, against scikit-learn's (1.9.1) on the same labels."""

from __future__ import annotations

import pytest

from bench.agreement import adjusted_information, adjusted_rand, v_measure

SAME = ([0, 0, 1, 1], ["b", "b", "a", "a"])
MIXED = ([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2, 2, 2])
ACROSS = ([0, 1, 0, 1], [0, 0, 1, 1])
ALONE = ([0] * 4, [0, 1, 2, 3])


@pytest.mark.parametrize(
    ("labels", "v", "rand", "information"),
    [
        (SAME, 1, 1, 1),
        (MIXED, 0.5300257549, 0.1818181818, 0.2745416497),
        (ACROSS, 0, -0.5, -0.5),
        (ALONE, 0, 0, 0),
        (([0] * 4, [7] * 4), 1, 1, 1),
    ],
)
def test_measures_are_those_of_the_reference(
    labels: tuple[list[int], list[int]], v: float, rand: float, information: float
) -> None:
    assert v == pytest.approx(v_measure(*labels), abs=1e-9)
    assert rand == pytest.approx(adjusted_rand(*labels), abs=1e-9)
    assert information == pytest.approx(adjusted_information(*labels), abs=1e-9)
