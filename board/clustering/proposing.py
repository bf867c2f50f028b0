"""From notes and their vectors to a proposal: all steps in their order.

A proposal moves nothing. What people grouped or locked is not given to it, and stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from board.clustering import identities, levels
from board.clustering.cleaning import NONE
from board.clustering.directions import Directions
from board.clustering.doubles import echoes, near_doubles
from board.clustering.embedder import Embedder, Indices, Vectors
from board.clustering.labels import Vocabulary, labels, vocabulary
from board.clustering.outliers import doubtful
from board.clustering.proposal import Halved, Joined, Proposal, Suggested, Written
from board.clustering.sheet import Sheet, by_meaning, by_words, laid_out

VERSION: Final = "1"  # of the method: it changes when the same notes come out otherwise
SEED: Final = 1
NO_GROUPS: Final[Mapping[str, frozenset[str]]] = {}


def propose(
    notes: Sequence[Written],
    vectors: Vectors,
    embedder: Embedder,
    directions: Directions | None = None,
    *,
    before: Mapping[str, frozenset[str]] = NO_GROUPS,
    seed: int = SEED,
) -> Proposal:
    """Return a proposal for notes whose ids differ, with a vector each, in order.

    ``vectors`` are what ``embedder`` makes of their normalised texts; ``directions`` those of
    the same embedder, or none. ``before`` has the note ids of the groups of the last proposal.

    Raises:
        ValueError: The directions were learned from another embedder.
    """
    if directions is not None and directions.embedder != embedder.id:
        raise ValueError(f"directions of {directions.embedder}, vectors of {embedder.id}")
    plain = laid_out(notes, vectors)
    sheet = by_words(plain, seed) if embedder.lexical else by_meaning(plain, directions, seed)
    words = vocabulary(sheet.texts, sheet.languages, [notes[0] for notes in sheet.notes])
    ids = _identities(sheet, before)
    return Proposal(
        embedder=embedder.id,
        lexical=embedder.lexical,
        version=VERSION,
        seed=seed,
        groups=_groups(sheet, ids, words),
        loose=sheet.ids(np.flatnonzero(sheet.group == NONE)),
        doubles=tuple(_doubles(sheet)),
        echoes=() if embedder.lexical else tuple(_echoes(sheet)),
        fewer=_fewer(sheet, ids),
        more=_more(sheet, ids, words),
    )


def _identities(sheet: Sheet, before: Mapping[str, frozenset[str]]) -> list[str]:
    """Return the id of each group, by its number."""
    numbers = range(int(sheet.group.max(initial=NONE)) + 1)
    return identities.kept([_members(sheet, sheet.group == number) for number in numbers], before)


def _members(sheet: Sheet, inside: np.ndarray) -> frozenset[str]:
    return frozenset(sheet.ids(np.flatnonzero(inside)))


def _groups(sheet: Sheet, ids: Sequence[str], words: Vocabulary) -> tuple[Suggested, ...]:
    may_not_fit = doubtful(sheet.near, sheet.group)
    groups: list[Suggested] = []
    for number, id in enumerate(ids):
        rows = _by_closeness(sheet, np.flatnonzero(sheet.group == number))
        groups.append(
            Suggested(
                id=id,
                notes=sheet.ids(rows),
                doubtful=sheet.ids(row for row in rows if may_not_fit[row]),
                labels=labels(rows, sheet.near, words),
                cohesion=float(np.average(sheet.near[rows], weights=sheet.sizes[rows])),
            )
        )
    return tuple(sorted(groups, key=lambda group: (-len(group.notes), group.id)))


def _by_closeness(sheet: Sheet, rows: Indices) -> list[int]:
    return sorted(rows.tolist(), key=lambda row: (-sheet.near[row], row))


def _doubles(sheet: Sheet) -> Iterator[tuple[str, ...]]:
    """Yield sets of notes, by their first id: copies, and what is nearly one."""
    sets = near_doubles(sheet.texts, sheet.vectors)
    seen = {row for rows in sets for row in rows}
    copies = [(row,) for row in np.flatnonzero(sheet.sizes > 1).tolist() if row not in seen]
    yield from sorted(sheet.ids(rows) for rows in [*sets, *copies])


def _echoes(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for one, other, _ in echoes(sheet.vectors, sheet.languages):
        yield sheet.notes[one][0], sheet.notes[other][0]


def _fewer(sheet: Sheet, ids: Sequence[str]) -> tuple[Joined, ...]:
    steps = levels.fewer(sheet.vectors, sheet.group, sheet.sizes)
    return tuple(Joined(ids[step.into], ids[step.gone]) for step in steps)


def _more(sheet: Sheet, ids: Sequence[str], words: Vocabulary) -> tuple[Halved, ...]:
    known = list(ids)
    steps: list[Halved] = []
    for step in levels.more(sheet.vectors, sheet.group, sheet.sizes):
        rows = _by_closeness(sheet, step.rows)
        notes = sheet.ids(rows)
        known.append(identities.fresh(notes, known))
        steps.append(Halved(known[step.group], known[-1], notes, labels(rows, sheet.near, words)))
    return tuple(steps)
