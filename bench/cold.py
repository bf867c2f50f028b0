"""A process that groups notes from nothing: what a first press of the button takes.

    python -m bench.cold FILE [EMBEDDER]

FILE holds a JSON list of texts. Prints the seconds for loading, embedding, grouping and grouping
again, and the most memory that the process held.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

from bench.load import report
from server.fence import ALONE


def main(path: str, name: str = "auto") -> None:
    began = time.perf_counter()
    os.environ.update(ALONE)  # as a child is started
    # Loading numpy and the model is a part of it.
    from board.clustering.proposal import Written  # noqa: PLC0415
    from board.clustering.proposing import propose  # noqa: PLC0415
    from board.clustering.texts import normalised  # noqa: PLC0415
    from server import embedders  # noqa: PLC0415

    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    # Those of a length together, as a child reads them.
    notes = [Written(str(at), text) for at, text in enumerate(sorted(texts, key=len))]
    embedder = embedders.chosen(name)
    directions = embedders.directions(embedder)
    loaded = time.perf_counter()
    vectors = embedder.embed([normalised(note.text) for note in notes])
    embedded = time.perf_counter()
    proposal = propose(notes, vectors, embedder, directions)
    grouped = time.perf_counter()
    propose(notes, vectors, embedder, directions)
    report(
        notes=len(notes),
        groups=len(proposal.groups),
        load=round(loaded - began, 3),
        embed=round(embedded - loaded, 3),
        group=round(grouped - embedded, 3),
        again=round(time.perf_counter() - grouped, 3),
        mb=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
