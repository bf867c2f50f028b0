"""How well notes are grouped, on boards whose themes are known, and how long it takes.

    python -m bench.cluster DATA_DIR [--sets a,b] [--embedder NAME] [--others] [--untimed]

DATA_DIR holds pool.jsonl, a note a line {id, text, label, lang}, and workshops.jsonl, a board a
line {id, set, k, ids}. The texts alone are grouped: no label, no language, no number of groups.
One line of JSON a set: V, ARI and AMI against the labels (a note in no group is a group of one; a
note without a label does not count), the mean error in the number of groups, and the mean seconds
of a board, its vectors made before. If a file foodbank.json lies in the folder or above it, a line
for that board, against its themes and against its languages. Then lines for 120, 400 and 5,000
notes, each in a new process, its start counted; and last the mean of the sets. ``--others`` says
beside each set what k-means that is told the number of groups and BERTopic make of the same
vectors.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from bench.agreement import adjusted_information, adjusted_rand, v_measure
from bench.load import ROOT, report
from board.clustering.directions import Directions
from board.clustering.embedder import Embedder, Vectors
from board.clustering.proposal import propose
from board.clustering.sheet import Written
from board.clustering.texts import normalised
from server import embedders

SIZES: Final = (120, 400, 5_000)
BOARD: Final = "foodbank.json"
Note = Mapping[str, Any]


class Grouper:
    """Our own step, with the vectors of all notes made once."""

    def __init__(self, embedder: Embedder, notes: Sequence[Note]) -> None:
        self._embedder: Final = embedder
        self._directions: Final[Directions | None] = embedders.directions(embedder)
        texts = sorted({normalised(note["text"]) for note in notes})
        began = time.perf_counter()
        self.rows: Final[dict[str, Any]] = dict(zip(texts, embedder.embed(texts), strict=True))
        self.seconds: Final = time.perf_counter() - began

    def vectors(self, notes: Sequence[Note]) -> Vectors:
        return np.stack([self.rows[normalised(note["text"])] for note in notes])

    def groups(self, notes: Sequence[Note]) -> list[str]:
        """Return the group of each note; one of its own for a note in none."""
        written = [Written(str(at), note["text"]) for at, note in enumerate(notes)]
        told = propose(written, self.vectors(notes), self._embedder, self._directions)
        found = {id: group.id for group in told.groups for id in group.notes}
        return [found.get(note.id, f"none {note.id}") for note in written]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def judged(labels: Sequence[str | None], found: Sequence[str], k: int) -> dict[str, float]:
    """Return the measures of one board."""
    known = [at for at, label in enumerate(labels) if label]
    truth, told = [labels[at] for at in known], [found[at] for at in known]
    count = len({group for group in found if not group.startswith("none ")})
    return {
        "V": v_measure(truth, told),
        "ARI": adjusted_rand(truth, told),
        "AMI": adjusted_information(truth, told),
        "count_error": abs(count - k),
    }


def mean(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: round(float(np.mean([row[name] for row in rows])), 4) for name in rows[0]}


def measured(grouper: Grouper, boards: Sequence[tuple[int, list[Note]]]) -> dict[str, float]:
    """Return the means over some boards, each its number of groups and its notes."""
    rows = []
    for k, notes in boards:
        began = time.perf_counter()
        found = grouper.groups(notes)
        seconds = time.perf_counter() - began
        rows.append({**judged([note["label"] for note in notes], found, k), "seconds": seconds})
    return mean(rows)


def one_board(grouper: Grouper, notes: Sequence[Note]) -> dict[str, float]:
    """Return how one board of several languages comes out, by theme and by language."""
    found = grouper.groups(notes)
    themes = [note["label"] for note in notes]
    told = judged(themes, found, len(set(themes)))
    languages = v_measure([note["lang"] for note in notes], found)
    return mean([{**told, "V_language": languages}])


def timed(texts: Sequence[str], embedder: str) -> Iterator[dict[str, float]]:
    """Yield what a process of its own takes for some notes; ``cold`` is all of it, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        for size in SIZES:
            path.write_text(json.dumps(texts[:size]), encoding="utf-8")
            began = time.perf_counter()
            said = subprocess.run(
                [sys.executable, "-m", "bench.cold", str(path), embedder],
                cwd=ROOT,
                check=True,
                capture_output=True,
                text=True,
            )
            cold = round(time.perf_counter() - began, 3)
            yield {"cold": cold, **json.loads(said.stdout)}


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--sets", default="")
    words.add_argument("--embedder", default=embedders.AUTO)
    words.add_argument("--others", action="store_true")
    words.add_argument("--untimed", action="store_true")
    asked = words.parse_args()
    pool = {note["id"]: note for note in lines(asked.folder / "pool.jsonl")}
    sets: defaultdict[str, list[tuple[int, list[Note]]]] = defaultdict(list)
    for board in lines(asked.folder / "workshops.jsonl"):
        if not asked.sets or board["set"] in asked.sets.split(","):
            sets[board["set"]].append((board["k"], [pool[id] for id in board["ids"]]))
    paths = [path for path in (asked.folder / BOARD, asked.folder.parent / BOARD) if path.exists()]
    single = [json.loads(path.read_text(encoding="utf-8")) for path in paths[:1]]
    boards = [notes for some in sets.values() for _, notes in some] + single
    embedder = embedders.chosen(asked.embedder)
    grouper = Grouper(embedder, [note for notes in boards for note in notes])
    report(embedder=embedder.id, texts=len(grouper.rows), seconds=round(grouper.seconds, 1))
    results = []
    for name, some in sets.items():
        results.append(measured(grouper, some))
        report(set=name, n=len(some), **results[-1])
    for notes in single:
        report(board=BOARD, n=len(notes), **one_board(grouper, notes))
    if not asked.untimed:
        texts = [note["text"] for note in sorted(pool.values(), key=lambda note: note["id"])]
        for line in timed(np.random.default_rng(1).permutation(texts).tolist(), asked.embedder):
            report(**line)
    report(set="macro", n=len(results), **mean(results))


if __name__ == "__main__":
    main()
