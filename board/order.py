"""The notes of a section in their order, so that a neighbour is found without looking at all.

An order is a tuple of runs of some 64 keys: a change copies two short tuples, not a long one.
Which keys begin a run follows from the keys alone, so that orders of the same notes are equal,
however they came about; it follows from the salted hash of an id, so that nobody can choose it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import chain
from operator import itemgetter
from typing import Final

Key = tuple[int, str]  # rank and id of a note: equal ranks are ordered by id
Order = tuple[tuple[Key, ...], ...]

RUN: Final = 64
_first: Final = itemgetter(0)


def made(keys: Iterable[Key]) -> Order:
    """Return the order of ``keys``, which come in any."""
    runs: list[list[Key]] = []
    for key in sorted(keys):
        if not runs or _begins(key):
            runs.append([])
        runs[-1].append(key)
    return tuple(map(tuple, runs))


def keys(order: Order) -> list[Key]:
    return list(chain.from_iterable(order))


def ahead(order: Order, key: Key) -> Key | None:
    """Return the key right before ``key``, which need not be there; None for the first."""
    at = _run_of(order, key)
    if at < 0:
        return None
    place = bisect_left(order[at], key)
    if place:
        return order[at][place - 1]
    return order[at - 1][-1] if at else None


def entered(order: Order, key: Key) -> Order:
    if not order:
        return ((key,),)
    at = max(_run_of(order, key), 0)
    run = order[at]
    place = bisect_left(run, key)
    cut = place if _begins(key) else len(run) + 1
    if not place:  # before the first of all: a run that begins goes on beginning
        cut = 1 if _begins(run[0]) else len(run) + 1
    run = (*run[:place], key, *run[place:])
    return (*order[:at], *filter(None, (run[:cut], run[cut:])), *order[at + 1 :])


def left(order: Order, key: Key) -> Order:
    """Return the order without ``key``, which is there."""
    at = before = _run_of(order, key)
    place = bisect_left(order[at], key)
    rest = (*order[at][:place], *order[at][place + 1 :])
    if not place and at:  # what began the run is gone: the rest goes on with the one before
        before, rest = at - 1, (*order[at - 1], *rest)
    return (*order[:before], *filter(None, (rest,)), *order[at + 1 :])


def _run_of(order: Order, key: Key) -> int:
    """Return the number of the run that ``key`` belongs to; -1 before all of them."""
    return bisect_right(order, key, key=_first) - 1


def _begins(key: Key) -> bool:
    return hash(key[1]) % RUN == 0
