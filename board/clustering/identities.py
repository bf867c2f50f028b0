"""The same group keeps its id from run to run, so that what people saw stays where it was.

Source: Greene, Doyle and Cunningham, "Tracking the evolution of communities in dynamic social
networks" (2010), for matching by the share of what two groups have together.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

LEAST: Final = 0.3  # of the notes of both together: less in common is another group


def kept(groups: Sequence[frozenset[str]], before: Mapping[str, frozenset[str]]) -> list[str]:
    """Return an id for each group of note ids: that of the former group with which it shares
    most, each given once, the largest share first; a new one otherwise.
    """
    shares = sorted(
        (-len(group & former) / len(group | former), id, number)
        for id, former in before.items()
        for number, group in enumerate(groups)
        if group & former
    )
    found: dict[int, str] = {}
    for share, id, number in shares:
        if -share >= LEAST and number not in found and id not in found.values():
            found[number] = id
    for number, group in enumerate(groups):
        if number not in found:
            found[number] = fresh(group, {*before, *found.values()})
    return [found[number] for number in range(len(groups))]


def fresh(notes: Iterable[str], taken: Collection[str]) -> str:
    """Return an id that follows from the ids of the notes, and that no other group has."""
    id = _hashed("\n".join(sorted(notes)))
    while id in taken:
        id = _hashed(id)
    return id


def _hashed(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:12]).decode()
