"""Ballots of open votes, by mask: values in the order in which they were first cast."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from immutables import Map
from msgspec.structs import replace

from board import limits
from board.state import Ballot, Ballots, Board, ItemId, Mask, Vote, VoteId

NONE: Final[Ballots] = Map()
Values = tuple[tuple[ItemId, int], ...]


def without(board: Board, item: str) -> Board:
    """Take an item off every ballot: its dots are free to spend again (rule VO14)."""
    for vote in board.votes:
        if vote.state == "open" and item in vote.items:
            cast = all_of(board, vote.id)
            changed = {
                mask: _closed_up(vote, ballot, kept)
                for mask, ballot in cast.items()
                if (kept := _but(vote, ballot.values, item)) is not ballot.values
            }
            if changed:
                ballots = board.secret.ballots.set(vote.id, cast.update(changed))
                board = board.with_secret(ballots=ballots)
    return board


def all_of(board: Board, vote: VoteId) -> Ballots:
    return board.secret.ballots.get(vote, NONE)


def one_of(board: Board, vote: VoteId, mask: Mask) -> Ballot:
    return all_of(board, vote).get(mask, Ballot())


def put(board: Board, vote: VoteId, mask: Mask, ballot: Ballot) -> Board:
    ballots = all_of(board, vote).set(mask, ballot)
    return board.with_secret(ballots=board.secret.ballots.set(vote, ballots))


def pair(a: str, b: str) -> ItemId:
    """Return the key under which an answer about two items stands."""
    return min(a, b) + max(a, b)


def of_pair(key: ItemId) -> tuple[str, str]:
    """Return both items of a key; of an item, itself and ""."""
    return key[: limits.ID], key[limits.ID :]


def spent(vote: Vote, ballot: Ballot) -> int:
    """Return how much of the budget is used: dots, or places of a ranking."""
    if vote.method == "rank":
        return len(ballot.values)
    return sum(n for _, n in ballot.values)


def with_value(vote: Vote, ballot: Ballot, item: ItemId, value: int | None) -> Ballot:
    """Return the ballot with that value; what is on it keeps its place, None takes it off."""
    if value is None or (vote.method == "dots" and value == 0):
        kept = tuple(old for old in ballot.values if old[0] != item)
        return _closed_up(vote, ballot, kept)
    if ballot.of(item) is None:
        values = (*ballot.values, (item, value))
    else:
        values = tuple((id, value if id == item else n) for id, n in ballot.values)
    return replace(ballot, values=values, abstained=False)


def ranked(ballot: Ballot, items: tuple[ItemId, ...]) -> Ballot:
    """Return the ballot with that order, best first."""
    places = tuple((item, place) for place, item in enumerate(items, 1))
    return replace(ballot, values=places, abstained=False)


def trimmed(vote: Vote, ballot: Ballot, budget: int) -> Ballot:
    """Return the ballot cut to the budget, the latest cast first (rule VO13)."""
    if vote.method == "rank":
        return replace(ballot, values=ballot.values[:budget])
    kept: list[tuple[ItemId, int]] = []
    left = budget
    for item, dots in ballot.values:
        if left > 0:
            kept.append((item, min(dots, left)))
        left -= dots
    return replace(ballot, values=tuple(kept))


def fused(board: Board, into: str, gone: Collection[str]) -> Board:
    """Read items that were merged as the one that they are now, on every ballot (rule VO15)."""
    for vote in board.votes:
        if vote.state == "open" and not set(vote.items).isdisjoint(gone):
            for mask, ballot in all_of(board, vote.id).items():
                values = _fused(vote, ballot, into if into in vote.items else "", gone)
                if values != ballot.values:
                    board = put(board, vote.id, mask, _closed_up(vote, ballot, values))
    return board


def _fused(vote: Vote, ballot: Ballot, into: str, gone: Collection[str]) -> Values:
    """Return the values of a ballot; what was said of ``into`` itself comes before all else."""
    own = dict(ballot.values)
    found: dict[ItemId, int] = {}
    for item, value in ballot.values:
        key, turned = _read(item, value, into, gone)
        if vote.method == "dots" and key:
            found[key] = min(found.get(key, 0) + turned, vote.max_per_item)
        elif key:
            found.setdefault(key, own.get(key, turned))
    return tuple(found.items())


def _read(item: ItemId, value: int, into: str, gone: Collection[str]) -> tuple[ItemId, int]:
    """Return an item or pair as it is called now, and its value; "" for what says nothing."""
    a, b = of_pair(item)
    if a not in gone and b not in gone:
        return item, value
    if not b or not into:
        return into, value
    a, b = (into if one in gone else one for one in (a, b))
    return ("", 0) if a == b else (pair(a, b), value if a < b else -value)


def _but(vote: Vote, values: Values, item: str) -> Values:
    """Return the values but those of an item; the very same ones where it has none.

    Thousands of ballots are looked at while a note is deleted.
    """
    if vote.method == "pairwise":
        kept = tuple(one for one in values if item not in one[0] or item not in of_pair(one[0]))
        return kept if len(kept) < len(values) else values
    at = next((at for at, (id, _) in enumerate(values) if id == item), len(values))
    return (*values[:at], *values[at + 1 :]) if at < len(values) else values


def _closed_up(vote: Vote, ballot: Ballot, kept: Values) -> Ballot:
    """Return the ballot with only these values; the places of a ranking close up."""
    if vote.method == "rank":
        return ranked(ballot, tuple(item for item, _ in kept))
    return replace(ballot, values=kept, abstained=False)
