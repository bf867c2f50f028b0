"""How well notes are grouped, on boards whose themes are known, and how long it takes.

    python -m bench.cluster DATA_DIR [--sets a,b] [--embedder NAME] [--others] [--untimed]
                           [--kept FILE]

DATA_DIR holds pool.jsonl, a note a line {id, text, label, lang}, and workshops.jsonl, a board a
line {id, set, k, ids}. The texts alone are grouped: no label, no language, no number of groups.
One line of JSON a set: V, ARI and AMI against the labels (a note in no group is a group of one; a
note without a label does not count), the mean error in the number of groups, and the mean seconds
of a board, its vectors made before. If a file foodbank.json lies in the folder or above it, a line
for that board, against its themes and against its languages. Then lines for 120, 400 and 5,000
notes, each in a new process, its start counted; and last the mean of the sets. ``--kept`` keeps the
vectors in a file from run to run. ``--others`` says
beside each set what k-means that is told the number of groups and BERTopic make of the same
vectors.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from bench import beside as others
from bench.agreement import adjusted_information, adjusted_rand, v_measure
from bench.load import ROOT, report
from board.clustering.centring import centre, centred
from board.clustering.directions import Directions
from board.clustering.embedder import Embedder, Vectors
from board.clustering.proposal import Written
from board.clustering.proposing import propose
from board.clustering.texts import normalised
from server import embedders

SIZES: Final = (120, 400, 5_000)
BOARD: Final = "foodbank.json"
Note = Mapping[str, Any]
Board = tuple[int, Sequence[Note]]  # the number of groups, and the notes


class Grouper:
    """Our own step, with the vectors of all notes made once."""

    def __init__(self, embedder: Embedder, notes: Sequence[Note], kept: Path | None = None) -> None:
        self._embedder: Final = embedder
        self._directions: Final[Directions | None] = embedders.directions(embedder)
        texts = sorted({normalised(note["text"]) for note in notes})
        began = time.perf_counter()
        found = _read(kept, embedder.id)
        missing = [text for text in texts if text not in found]
        found |= dict(zip(missing, embedder.embed(missing), strict=True))
        self.rows: Final = found
        self.seconds: Final = time.perf_counter() - began
        if kept is not None:
            np.savez(
                kept, embedder=embedder.id, texts=list(found), rows=np.stack([*found.values()])
            )

    def vectors(self, notes: Sequence[Note]) -> Vectors:
        return np.stack([self.rows[normalised(note["text"])] for note in notes])

    def centred(self, notes: Sequence[Note]) -> Vectors:
        """Return the vectors as the steps see them."""
        vectors = self.vectors(notes)
        return centred(vectors, centre(vectors, self._directions))

    def groups(self, notes: Sequence[Note]) -> list[str]:
        """Return the group of each note; one of its own for a note in none."""
        written = [Written(str(at), note["text"]) for at, note in enumerate(notes)]
        told = propose(written, self.vectors(notes), self._embedder, self._directions)
        found = {id: group.id for group in told.groups for id in group.notes}
        return [found.get(note.id, f"none {note.id}") for note in written]


def _read(kept: Path | None, embedder: str) -> dict[str, Any]:
    """Return the vectors of a file by their texts, if this embedder made them."""
    if kept is None or not kept.exists():
        return {}
    with np.load(kept, allow_pickle=False) as held:
        if str(held["embedder"]) != embedder:
            return {}
        return dict(zip(held["texts"].tolist(), held["rows"], strict=True))


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


def measured(grouper: Grouper, boards: Sequence[Board]) -> dict[str, float]:
    """Return the means over some boards."""
    rows = []
    for k, notes in boards:
        began = time.perf_counter()
        found = grouper.groups(notes)
        seconds = time.perf_counter() - began
        rows.append({**judged([note["label"] for note in notes], found, k), "seconds": seconds})
    return mean(rows)


def beside(grouper: Grouper, sets: Mapping[str, Sequence[Board]]) -> Iterator[dict[str, Any]]:
    """Yield a line for each of the others and each set, and one for its macro."""
    every = [(name, k, notes) for name, boards in sets.items() for k, notes in boards]
    rows: defaultdict[str, defaultdict[str, list[dict[str, float]]]]
    rows = defaultdict(lambda: defaultdict(list))
    asked = [(k, [note["text"] for note in notes], grouper.centred(notes)) for _, k, notes in every]
    for (name, k, notes), answers in zip(every, others.groups(asked), strict=True):
        for method, found in answers.items():
            rows[method][name].append(judged([note["label"] for note in notes], found, k))
    for method, of_sets in rows.items():
        means = {name: mean(some) for name, some in of_sets.items()}
        yield from ({"method": method, "set": name, **told} for name, told in means.items())
        yield {"method": method, "set": "macro", **mean(list(means.values()))}


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


def read(folder: Path, wanted: str) -> tuple[dict[str, list[Board]], list[str]]:
    """Return the boards of each set (of those named in ``wanted``, or of all), and all texts."""
    pool = {note["id"]: note for note in lines(folder / "pool.jsonl")}
    sets: defaultdict[str, list[Board]] = defaultdict(list)
    for board in lines(folder / "workshops.jsonl"):
        if not wanted or board["set"] in wanted.split(","):
            sets[board["set"]].append((board["k"], [pool[id] for id in board["ids"]]))
    if not sets:
        raise SystemExit(f"no boards of {wanted or 'any set'} in {folder}")
    return dict(sets), [pool[id]["text"] for id in sorted(pool)]


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--sets", default="")
    words.add_argument("--embedder", default=embedders.AUTO)
    words.add_argument("--kept", type=Path)
    words.add_argument("--others", action="store_true")
    words.add_argument("--untimed", action="store_true")
    asked = words.parse_args()
    sets, texts = read(asked.folder, asked.sets)
    paths = [path for path in (asked.folder / BOARD, asked.folder.parent / BOARD) if path.exists()]
    single = [json.loads(path.read_text(encoding="utf-8")) for path in paths[:1]]
    notes = [note for some in sets.values() for _, board in some for note in board]
    embedder = embedders.chosen(asked.embedder)
    notes += [note for board in single for note in board]
    grouper = Grouper(embedder, notes, asked.kept)
    report(embedder=embedder.id, texts=len(grouper.rows), seconds=round(grouper.seconds, 1))
    results = []
    for name, some in sets.items():
        results.append(measured(grouper, some))
        report(set=name, n=len(some), **results[-1])
    for board in single:
        report(board=BOARD, n=len(board), **one_board(grouper, board))
    if asked.others:
        for line in beside(grouper, sets):
            report(**line)
    if not asked.untimed:
        for line in timed(random.Random(1).sample(texts, len(texts)), asked.embedder):
            report(**line)
    report(set="macro", n=len(results), **mean(results))


if __name__ == "__main__":
    main()
