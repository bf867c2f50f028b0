"""What the ballots of a vote add up to when it closes: exact sums, and nothing of who."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from board import ballots, limits, targets
from board.state import Ballot, Board, Duel, ItemId, Result, Vote

# What is subtracted from a value to find its place in ``Result.counts``.
LEAST: Final = {"dots": 1, "range": 0, "agree3": -1, "rank": 1, "choice": 0, "pairwise": -1}


def results(board: Board, vote: Vote) -> tuple[tuple[Result, ...], tuple[Duel, ...], int]:
    """Return what each item got, the duels, and how many ballots are of real holders.

    A lens with too few ballots gives none of it, nor do real ones that are too few, or that leave
    too few imagined ones: those could be counted back (rule VO17). Empty ballots hide nobody.
    """
    cast = [ballot for ballot in ballots.all_of(board, vote.id).values() if ballot.values]
    if vote.lens and len(cast) < limits.LENS_BALLOTS:
        return (), (), 0
    real = [ballot for ballot in cast if ballot.real]
    if min(len(real), len(cast) - len(real)) < limits.LENS_BALLOTS:
        real = []
    counts, of_real = _counts(vote, cast), _counts(vote, real)
    duels = _duels(counts) if vote.method == "pairwise" else ()
    if duels:
        counts, of_real = _fought(duels), {}
    found = (
        _result(vote, item, counts.get(item, ()), of_real.get(item, ()))
        for item in targets.there(board, vote)
    )
    return tuple(found), duels, len(real)


def values(vote: Vote) -> tuple[int, ...]:
    """Return what each place in ``Result.counts`` is worth, as far as one can be."""
    match vote.method:
        case "dots":
            return tuple(range(1, vote.max_per_item + 1))
        case "rank":
            return tuple(range(vote.budget, 0, -1))
        case "agree3":
            return (-1, 0, 1)
        case "pairwise":
            return (0, 0, 1)
        case _:
            return tuple(range(len(vote.steps)))


def _counts(vote: Vote, cast: Iterable[Ballot]) -> dict[ItemId, list[int]]:
    """Return for each item, or pair, how many ballots gave it each value.

    One plain loop: 500 ballots of 300 values each are summed while a commit waits.
    """
    least, width = LEAST[vote.method], _width(vote)
    found: defaultdict[ItemId, list[int]] = defaultdict(lambda: [0] * width)
    for ballot in cast:
        for item, value in ballot.values:
            found[item][value - least] += 1
    return found


def _width(vote: Vote) -> int:
    """Return how many values one item can have; a budget may have been higher before."""
    if vote.method in ("dots", "rank"):
        return limits.BUDGET
    return len(vote.steps) or 3


def _duels(counts: Mapping[ItemId, Sequence[int]]) -> tuple[Duel, ...]:
    return tuple(
        Duel(key[: limits.ID], key[limits.ID :], *fought) for key, fought in sorted(counts.items())
    )


def _fought(duels: tuple[Duel, ...]) -> dict[ItemId, list[int]]:
    """Return for each item its duels lost, even and won."""
    found: dict[ItemId, list[int]] = {}
    for duel in duels:
        sides = ((duel.a, duel.for_b, duel.for_a), (duel.b, duel.for_a, duel.for_b))
        for item, lost, won in sides:
            counts = found.setdefault(item, [0, 0, 0])
            counts[:] = counts[0] + lost, counts[1] + duel.even, counts[2] + won
    return found


def _result(vote: Vote, item: ItemId, counts: Sequence[int], real: Sequence[int]) -> Result:
    worth, counts = values(vote), _cut(counts)
    total = sum(n * worth[place] for place, n in enumerate(counts))
    return Result(item, total, sum(counts), counts, _cut(real))


def _cut(counts: Sequence[int]) -> tuple[int, ...]:
    """Return the counts without the zeros at their end."""
    last = max((place for place, n in enumerate(counts, 1) if n), default=0)
    return tuple(counts[:last])
