"""What the sums of a closed vote say, and how surely (docs/RULES.md, VO17, VO19, VO20).

Nothing here is logged: it follows from the exact sums and the vote's id, in whole numbers, the
same in every browser; web/src/core/results.ts is the mirror. So no commit waits for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import limits, tallies
from board.state import Duel, ItemId, Result, Vote

MILLE: Final = 1_000
LOW, HIGH = 12, 487  # of 500 draws in order: 95 of 100 lie between
ROUNDS: Final = 50  # after which strengths no longer move by a thousandth
WORD: Final = 0xFFFFFFFF


class Standing(Struct, frozen=True):
    """Where one item stands. ``place`` is 0 where there is no ranking, or no answer.

    ``score`` is the sum (dots, agree3, rank), the mean in thousandths of a step (range), or the
    chance to win against an average item in thousandths (pairwise); ``low`` and ``high`` are how
    far it could have come with other people; ``spread`` is the standard deviation of the answers
    in thousandths. ``close``: too close to call with the next one.
    """

    item: ItemId
    place: int
    score: int
    low: int
    high: int
    spread: int
    close: bool = False


class Spot(Struct, frozen=True):
    """Where an item stands with both lenses, in thousandths of a step."""

    item: ItemId
    x: int
    y: int


def standings(vote: Vote, *, bands: bool = True) -> tuple[Standing, ...]:
    """Return the items of a closed vote, best first; equal ones share a place, by id.

    Without ``bands`` low and high are the score: places and scores are exact, and cost nothing.
    """
    strengths = _strengths(vote.duels) if vote.method == "pairwise" else {}
    found = [_standing(vote, result, strengths, bands=bands) for result in vote.results]
    ranked = sorted((s for s in found if s.place), key=lambda s: (-s.score, s.item))
    if vote.method == "choice" or not compared(vote):
        return tuple(replace(each, place=0) for each in sorted(found, key=lambda s: s.item))
    placed = _with_places(ranked)
    return (*placed, *sorted((s for s in found if not s.place), key=lambda s: s.item))


def compared(vote: Vote) -> bool:
    """Tell whether each item was compared often enough to make a ranking (rule VO20)."""
    if vote.method != "pairwise":
        return True
    return all(result.voters >= limits.COMPARISONS for result in vote.results)


def spots(across: Vote, up: Vote) -> tuple[Spot, ...]:
    """Return the items that both lenses have answers about, by id."""
    ups = _means(up)
    return tuple(Spot(id, x, ups[id]) for id, x in sorted(_means(across).items()) if id in ups)


def middle(numbers: Sequence[int]) -> int:
    """Return the median, of an even count the lower whole number between the two; 0 of none."""
    row = sorted(numbers)
    half = len(row) // 2
    if not row:
        return 0
    return row[half] if len(row) % 2 else (row[half - 1] + row[half]) // 2


def sweet(found: Sequence[Spot]) -> tuple[ItemId, ...]:
    """Return the items at or above both medians (rule VO17)."""
    x, y = middle([spot.x for spot in found]), middle([spot.y for spot in found])
    return tuple(spot.item for spot in found if spot.x >= x and spot.y >= y)


def _standing(
    vote: Vote,
    result: Result,
    strengths: Mapping[ItemId, tuple[int, int, int]],
    *,
    bands: bool,
) -> Standing:
    item, worth = result.item, tallies.values(vote)
    if vote.method == "pairwise":
        score, low, high = strengths.get(item, (500, 0, MILLE))
        return Standing(item, 1, score, low, high, 0)
    answers = [worth[place] for place, n in enumerate(result.counts) for _ in range(n)]
    spread = _spread(answers)
    if vote.method == "choice" or (vote.method == "range" and not answers):
        return Standing(item, 0, 0, 0, 0, spread)
    if vote.method != "range":
        answers += [0] * (vote.turnout - len(answers))
    per = len(answers) if vote.method == "range" else 0
    score = _mean(result.sum, per)
    if not bands:
        return Standing(item, 1, score, score, score, spread)
    draws = sorted(_drawn(answers, _seed(vote.id + item)))
    low, high = _mean(draws[LOW], per), _mean(draws[HIGH], per)
    return Standing(item, 1, score, low, high, spread)


def _drawn(answers: Sequence[int], seed: int) -> Iterator[int]:
    """Yield the sums of as many answers, drawn again and again from those that were given."""
    many = len(answers)
    for _ in range(limits.DRAWS):
        total = 0
        for _ in range(many):
            seed = (seed * 1_664_525 + 1_013_904_223) & WORD
            total += answers[(seed * many) >> 32]
        yield total


def _seed(of: str) -> int:
    """Return FNV-1a over the bytes."""
    state = 0x811C9DC5
    for byte in of.encode():
        state = ((state ^ byte) * 0x01000193) & WORD
    return state


def _mean(total: int, per: int) -> int:
    """Return a sum as it is, or in thousandths of a mean, rounded half up."""
    return (2 * MILLE * total + per) // (2 * per) if per else total


def _spread(answers: Sequence[int]) -> int:
    n = len(answers)
    if not n:
        return 0
    squares = n * sum(answer * answer for answer in answers) - sum(answers) ** 2
    return int(MILLE * sqrt(squares) / n + 0.5)


def _with_places(ranked: Sequence[Standing]) -> tuple[Standing, ...]:
    placed: list[Standing] = []
    for at, each in enumerate(ranked):
        tie = at > 0 and each.score == ranked[at - 1].score
        close = at + 1 < len(ranked) and _close(each, ranked[at + 1])
        place = placed[-1].place if tie else at + 1
        placed.append(replace(each, place=place, close=close))
    return tuple(placed)


def _close(a: Standing, b: Standing) -> bool:
    """Tell whether the bands of two neighbours overlap by more than half of the narrower one."""
    overlap = min(a.high, b.high) - max(a.low, b.low)
    narrow = min(a.high - a.low, b.high - b.low)
    return 2 * overlap > narrow or (overlap == 0 and narrow == 0)


def _means(vote: Vote) -> dict[ItemId, int]:
    if vote.method != "range":
        return {}
    return {r.item: _mean(r.sum, r.voters) for r in vote.results if r.voters}


def _strengths(duels: Sequence[Duel]) -> dict[ItemId, tuple[int, int, int]]:
    """Return by the model of Bradley and Terry how strong each item is, and how surely.

    Everybody has half a win and half a loss against an item of strength 1, so that nobody is
    endlessly strong, and strengths have a scale. The steps are those of M. Newman (2023), which
    need a few dozen rounds where the classic ones need thousands.
    """
    rivals: dict[ItemId, list[tuple[ItemId, float, float]]] = {}
    for duel in duels:
        for_a, for_b = duel.for_a + duel.even / 2, duel.for_b + duel.even / 2
        rivals.setdefault(duel.a, []).append((duel.b, for_a, for_b))
        rivals.setdefault(duel.b, []).append((duel.a, for_b, for_a))
    strength = dict.fromkeys(rivals, 1.0)
    for _ in range(ROUNDS):
        for item, row in rivals.items():
            own = strength[item]
            won, lost = 0.5 / (own + 1), 0.5 / (own + 1)
            for rival, wins, losses in row:
                other = strength[rival]
                won += wins * other / (own + other)
                lost += losses / (own + other)
            strength[item] = won / lost
    return {item: _chance(item, rivals[item], strength) for item in rivals}


def _chance(
    item: ItemId, row: Sequence[tuple[ItemId, float, float]], strength: Mapping[ItemId, float]
) -> tuple[int, int, int]:
    """Return the chance to win against an average item, and how far it could be off."""
    own = strength[item]
    known = own / ((own + 1) * (own + 1))
    for rival, wins, losses in row:
        both = own + strength[rival]
        known += (wins + losses) * own * strength[rival] / (both * both)
    chance = own / (own + 1)
    off = 1.96 / sqrt(known) * chance * (1 - chance)
    return _mille(chance), _mille(max(0.0, chance - off)), _mille(min(1.0, chance + off))


def _mille(share: float) -> int:
    return int(MILLE * share + 0.5)
