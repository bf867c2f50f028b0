"""Notes that came after groups were made, each offered the nearest of them, or none."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from board.clustering.centring import centre, centred
from board.clustering.cleaning import NONE
from board.clustering.directions import Directions
from board.clustering.embedder import Embedder, Vectors
from board.clustering.languages import of_board
from board.clustering.lexical import weighed
from board.clustering.placing import placed
from board.clustering.proposal import Written
from board.clustering.texts import normalised


def offered(
    notes: Sequence[Written],
    vectors: Vectors,
    homes: Mapping[str, Sequence[str]],
    new: Collection[str],
    embedder: Embedder,
    directions: Directions | None = None,
) -> dict[str, str]:
    """Return the id of the group that each new note is offered, by the note's id.

    ``notes`` have a vector each, in order; ``homes`` has the note ids of each group. What is in
    no group and not new helps to find the centre: a group alone has no place on a board.
    """
    names = sorted(homes)
    at = {id: number for number, name in enumerate(names) for id in homes[name]}
    group = np.array([at.get(note.id, NONE) for note in notes], np.int64)
    fresh = np.array([note.id in new for note in notes], np.bool_)
    if fresh.all() or not fresh.any():
        return {}
    found = np.full(len(notes), NONE, np.int64)
    if not embedder.lexical:
        seen = centred(vectors, centre(vectors[~fresh], directions))
        found[fresh] = placed(seen[fresh], seen[~fresh], group[~fresh])
    else:  # two languages have nothing in common for it
        texts = [normalised(note.text) for note in notes]
        tags = np.array(of_board(texts, [note.lang for note in notes]), dtype=str)
        for tag in sorted(set(tags[fresh].tolist())):
            seen, here = weighed(vectors[tags == tag]), fresh[tags == tag]
            old = group[tags == tag][~here]
            found[(tags == tag) & fresh] = placed(seen[here], seen[~here], old)
    told: list[int] = found.tolist()
    return {
        note.id: names[number] for note, number in zip(notes, told, strict=True) if number != NONE
    }
