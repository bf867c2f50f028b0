"""Notes that came after groups were made, each offered the nearest of them, or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from board.clustering.centring import centre, centred
from board.clustering.cleaning import NONE
from board.clustering.directions import Directions
from board.clustering.embedder import Embedder, Indices, Vectors
from board.clustering.languages import of_board
from board.clustering.lexical import weighed
from board.clustering.placing import placed
from board.clustering.proposal import Written
from board.clustering.texts import normalised


def offered(
    notes: Sequence[Written],
    vectors: Vectors,
    homes: Mapping[str, Sequence[str]],
    embedder: Embedder,
    directions: Directions | None = None,
) -> dict[str, str]:
    """Return the id of the group that each note in none is offered, by the note's id.

    ``notes`` have a vector each, in order; ``homes`` has the note ids of each group. Groups stay
    as they are, and so does the centre that they were seen from: that of the notes in them.
    """
    names = sorted(homes)
    at = {id: number for number, name in enumerate(names) for id in homes[name]}
    group = np.array([at.get(note.id, NONE) for note in notes], np.int64)
    if (group == NONE).all() or (group != NONE).all():
        return {}
    if not embedder.lexical:
        found = _nearest(vectors, group, directions)
    else:  # two languages have nothing in common for it
        tags = np.array(
            of_board([normalised(note.text) for note in notes], [n.lang for n in notes])
        )
        found = np.full(len(notes), NONE, np.int64)
        for tag in sorted(set(tags.tolist())):
            rows = np.flatnonzero(tags == tag)
            found[rows] = _nearest(weighed(vectors[rows]), group[rows], None)
    told: list[int] = found.tolist()
    return {
        note.id: names[number]
        for note, number, own in zip(notes, told, group.tolist(), strict=True)
        if own == NONE and number != NONE
    }


def _nearest(vectors: Vectors, group: Indices, directions: Directions | None) -> Indices:
    """Return the group that each row in none is nearest to (n), ``NONE`` for all others."""
    inside, fresh = np.flatnonzero(group != NONE), np.flatnonzero(group == NONE)
    found = np.full(len(group), NONE, np.int64)
    if len(inside) and len(fresh):
        around = centre(vectors[inside], directions)
        seen = centred(vectors, around)
        found[fresh] = placed(seen[fresh], seen[inside], group[inside])
    return found
