"""How far two groupings of the same things agree: 1 is the same, 0 is chance (of V: nothing).

Sources: Rosenberg and Hirschberg, "V-Measure" (2007); Hubert and Arabie, "Comparing partitions"
(1985); Vinh, Epps and Bailey, "Information theoretic measures" (2010).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

Labels = Sequence[Hashable]


def v_measure(truth: Labels, found: Labels) -> float:
    """Return the harmonic mean of homogeneity and completeness."""
    shared = _shared(truth, found)
    one, other = _entropy(truth), _entropy(found)
    homogeneity = shared / one if one else 1.0
    completeness = shared / other if other else 1.0
    both = homogeneity + completeness
    return 2 * homogeneity * completeness / both if both else 0.0


def adjusted_rand(truth: Labels, found: Labels) -> float:
    """Return how many pairs are together or apart in both, beyond chance."""
    pairs = _pairs(Counter(zip(truth, found, strict=True)).values())
    one, other = _pairs(Counter(truth).values()), _pairs(Counter(found).values())
    whole = math.comb(len(truth), 2)
    chance = one * other / whole if whole else 0.0
    most = (one + other) / 2
    return (pairs - chance) / (most - chance) if most != chance else 1.0


def adjusted_information(truth: Labels, found: Labels) -> float:
    """Return the mutual information beyond chance, over the mean of both entropies."""
    chance = _expected(list(Counter(truth).values()), list(Counter(found).values()), len(truth))
    most = (_entropy(truth) + _entropy(found)) / 2
    return (_shared(truth, found) - chance) / (most - chance) if most != chance else 1.0


def _pairs(counts: Iterable[int]) -> int:
    return sum(math.comb(count, 2) for count in counts)


def _entropy(labels: Labels) -> float:
    n = len(labels)
    return -sum(count / n * math.log(count / n) for count in Counter(labels).values())


def _shared(truth: Labels, found: Labels) -> float:
    """Return the mutual information, in nats."""
    n, one, other = len(truth), Counter(truth), Counter(found)
    both = Counter(zip(truth, found, strict=True))
    return sum(
        count / n * math.log(n * count / (one[left] * other[right]))
        for (left, right), count in both.items()
    )


def _expected(ones: list[int], others: list[int], n: int) -> float:
    """Return the mutual information of two groupings of these sizes by chance."""
    log = [math.lgamma(at + 1) for at in range(n + 1)]
    whole = 0.0
    for a in ones:
        for b in others:
            fixed = log[a] + log[b] + log[n - a] + log[n - b] - log[n]
            for k in range(max(1, a + b - n), min(a, b) + 1):
                ways = fixed - log[k] - log[a - k] - log[b - k] - log[n - a - b + k]
                whole += k / n * math.log(n * k / (a * b)) * math.exp(ways)
    return whole
