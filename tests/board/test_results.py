"""What a closed vote says, and how surely (VO17, VO19, VO20): a pure function of its sums."""

from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import ballots
from board.casting import BallotCast
from board.results import Spot, Standing, compared, middle, spots, standings, sweet
from board.rules import evolve
from board.state import Board, Duel, ItemId, Mask, Result, Vote, VoteId
from board.votes import VoteClosed, closing

A, B, C, D = (sign * 16 for sign in "abcd")
V = VoteId("v" * 16)


def vote(*results: Result, method: str = "dots", turnout: int = 12, **changes: object) -> Vote:
    steps = ("",) * 4 if method in ("range", "choice") else ()
    rules: dict[str, Any] = {
        "method": method,
        "steps": steps,
        "state": "closed",
        "turnout": turnout,
    }
    rules["items"] = tuple(result.item for result in results)
    rules |= {
        "turnout": turnout,
        "budget": 4,
        "max_per_item": 3,
        "own_allowed": True,
        "results": results,
    }
    return Vote(V, **(rules | changes))


def dots(item: ItemId, *counts: int) -> Result:
    return Result(item, sum(n * at for at, n in enumerate(counts, 1)), sum(counts), counts)


def steps(item: ItemId, *counts: int) -> Result:
    return Result(item, sum(n * at for at, n in enumerate(counts)), sum(counts), counts)


def places(found: tuple[Standing, ...]) -> list[tuple[ItemId, int, int]]:
    return [(each.item, each.place, each.score) for each in found]


def test_equal_results_share_a_place_and_stand_by_id() -> None:
    """VO19."""
    found = standings(vote(dots(C, 4), dots(A, 2, 1), dots(B, 9), dots(D, 1)))
    assert [(B, 1, 9), (A, 2, 4), (C, 2, 4), (D, 4, 1)] == places(found)


def test_the_order_of_the_items_changes_nothing() -> None:
    """VO19."""
    results = [dots(C, 4), dots(A, 2, 1), dots(B, 9)]
    assert 1 == len({standings(vote(*row)) for row in permutations(results)})


@pytest.mark.parametrize(
    ("first", "second", "close"),
    [
        (dots(A, 12), dots(B, 0), False),
        (dots(A, 10), dots(B, 2), False),
        (dots(A, 7), dots(B, 6), True),
        (dots(A, 8), dots(B, 6), True),
        (dots(A, 8), dots(B, 5), False),
        (dots(A, 6), dots(B, 6), True),
        (dots(A, 12), dots(B, 12), True),
        (dots(A), dots(B), True),
    ],
    ids=[
        "all and none",
        "ten and two",
        "seven and six",
        "two thirds",
        "just half",
        "equal",
        "all twice",
        "none twice",
    ],
)
def test_neighbours_may_be_too_close_to_call(first: Result, second: Result, *, close: bool) -> None:
    """VO19: their bands overlap by more than half."""
    found = standings(vote(first, second))
    assert [close, False] == [each.close for each in found]


def test_a_band_is_what_other_people_might_have_said() -> None:
    """VO19: around the sum, wider where people differ, the same at every look."""
    (one,) = standings(vote(dots(A, 6)))
    assert one.low < 6 < one.high
    assert [one] == [*standings(vote(dots(A, 6)))]
    (sure,) = standings(vote(dots(A, 0, 0, 12)))
    assert (36, 36, 36) == (sure.score, sure.low, sure.high)


def test_a_range_is_ordered_by_its_mean_of_those_who_answered() -> None:
    """VO19: in thousandths of a step; what nobody answered has no place."""
    found = standings(vote(steps(A, 0, 3), steps(B, 0, 1, 1), steps(C), method="range"))
    assert [(B, 1, 1_500), (A, 2, 1_000), (C, 0, 0)] == places(found)
    assert [500, 0, 0] == [each.spread for each in found]


def test_agreement_is_those_for_less_those_against() -> None:
    """VO19."""
    found = standings(vote(Result(A, 2, 4, (1, 0, 3)), Result(B, 3, 3, (0, 0, 3)), method="agree3"))
    assert [(B, 1, 3), (A, 2, 2)] == places(found)


def test_a_ranking_gives_points() -> None:
    """VO19: the budget for a first place, one less for each further one."""
    found = standings(vote(Result(A, 7, 2, (1, 1)), Result(B, 8, 2, (2,)), method="rank"))
    assert [(B, 1, 8), (A, 2, 7)] == places(found)


def test_a_choice_has_no_order() -> None:
    """VO19: options are no more and no less."""
    found = standings(vote(steps(B, 0, 0, 5), steps(A, 1), method="choice"))
    assert [(A, 0, 0), (B, 0, 0)] == places(found)


def duelling(n: int) -> Vote:
    """A beats B always, B beats C mostly, and so A beats C."""
    duels = (Duel(A, B, n, 0, 0), Duel(A, C, n, 0, 0), Duel(B, C, n - 1, 1, 0))
    results = (
        Result(A, 2 * n, 2 * n, (0, 0, 2 * n)),
        Result(B, n - 1, 2 * n, (n, 1, n - 1)),
        Result(C, 0, 2 * n, (2 * n - 1, 1)),
    )
    return vote(*results, method="pairwise", duels=duels)


def test_pairs_make_a_ranking_from_ten_comparisons_an_item() -> None:
    """VO20."""
    assert not compared(duelling(4))
    assert {0} == {each.place for each in standings(duelling(4))}
    assert compared(duelling(5))
    found = standings(duelling(5))
    assert [A, B, C] == [each.item for each in found]
    assert [1, 2, 3] == [each.place for each in found]
    assert all(each.low < each.score < each.high for each in found)


def test_who_never_lost_is_not_endlessly_strong() -> None:
    """VO20: two items, one of which always won."""
    results = Result(A, 10, 10, (0, 0, 10)), Result(B, 0, 10, (10,))
    found = standings(vote(*results, method="pairwise", duels=(Duel(A, B, 10, 0, 0),)))
    assert 800 < found[0].score < 1_000
    assert 1_000 == found[0].score + found[1].score


@pytest.mark.parametrize(
    ("numbers", "median"), [([], 0), ([5], 5), ([3, 1, 2], 2), ([4, 1], 2), ([1, 9, 3, 2], 2)]
)
def test_the_middle(numbers: list[int], median: int) -> None:
    """VO17."""
    assert median == middle(numbers)


def test_the_sweet_spot_is_at_or_above_both_medians() -> None:
    """VO17: of what both lenses answered; the border belongs to it."""
    across = vote(steps(A, 0, 0, 0, 3), steps(B, 3), steps(C, 0, 3), steps(D, 3), method="range")
    up = vote(steps(A, 0, 0, 0, 3), steps(B, 0, 0, 0, 3), steps(C, 0, 3), method="range")
    found = spots(across, up)
    assert (Spot(A, 3_000, 3_000), Spot(B, 0, 3_000), Spot(C, 1_000, 1_000)) == found
    assert (A,) == sweet(found)
    assert () == sweet(())


def test_only_ranges_have_a_sweet_spot() -> None:
    """VO17: dots have no mean, so they are no axis of it."""
    rated = vote(steps(A, 0, 0, 0, 3), steps(B, 3), method="range")
    dotted = vote(dots(A, 3), dots(B, 1))
    assert () == spots(rated, dotted) == spots(dotted, rated) == spots(dotted, dotted)


counts = st.lists(st.integers(0, 9), min_size=1, max_size=3)


@example(st.lists(counts, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_a_standing_is_within_its_band(given: list[list[int]], shuffle: Random) -> None:
    """VO19: and neither the order of items nor anything else changes it."""
    results = [dots(f"{at:016}", *row) for at, row in enumerate(given)]
    turnout = max(result.voters for result in results)
    found = standings(vote(*results, turnout=turnout))
    assert all(each.low <= each.score <= each.high for each in found)
    shuffle.shuffle(results)
    assert found == standings(vote(*results, turnout=turnout))


asked = st.lists(
    st.tuples(st.sampled_from((A, B, C)), st.integers(-1, 3), st.integers(0, 4)), max_size=30
)


@example(st.sampled_from(("dots", "range", "agree3", "choice", "pairwise")), asked, st.randoms())
def test_the_order_of_ballots_changes_nothing(
    method: str, answers: list[tuple[ItemId, int, int]], shuffle: Random
) -> None:
    """VO19: whatever the method, and however often people change their minds."""
    open_vote = vote(method=method, state="open", items=(A, B, C))
    least, most = {"agree3": (-1, 1), "pairwise": (-1, 1), "dots": (1, 3)}.get(method, (0, 3))
    said: dict[tuple[int, ItemId], int] = {}
    for item, value, who in answers:
        key = ballots.pair(item, A if item != A else B) if method == "pairwise" else item
        said[who, key] = min(most, max(least, value))
    row = list(said.items())
    one = summed(open_vote, row)
    shuffle.shuffle(row)
    assert one == summed(open_vote, row)


def summed(vote: Vote, said: list[tuple[tuple[int, ItemId], int]]) -> VoteClosed:
    board = Board(votes=(replace(vote, results=(), target="session"),))
    for (who, item), value in said:
        board = evolve(board, BallotCast(V, Mask(f"mask {who}"), item, value))
    return closing(board, board.votes[0])
