"""Runs what is measured beside ours, in an environment of its own, made when it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from bench.load import ROOT
from board.clustering.embedder import Vectors

PLACE: Final = ROOT / "build/beside"
WANTED: Final = ROOT / "bench/beside.txt"
Board = tuple[int, Sequence[str], Vectors]  # the number of groups, the texts, a vector each


def python() -> Path:
    """Return the environment's Python; make the environment if it is not whole."""
    found = PLACE / "bin/python"
    stamp = PLACE / ".made"
    if stamp.exists() and stamp.read_text() == WANTED.read_text():
        return found
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(PLACE)], check=True)
    # BERTopic asks for sentence-transformers and torch, and needs neither: it is given vectors.
    for words in (["--no-deps", "bertopic"], ["-r", str(_without_bertopic())]):
        subprocess.run(
            [str(found), "-m", "pip", "install", "-q", "-c", str(WANTED), *words], check=True
        )
    stamp.write_text(WANTED.read_text())
    return found


def _without_bertopic() -> Path:
    lines = [line for line in WANTED.read_text().splitlines() if not line.startswith("bertopic")]
    path = PLACE / "wanted.txt"
    path.write_text("\n".join(lines))
    return path


def groups(boards: Sequence[Board]) -> Iterator[dict[str, list[str]]]:
    """Yield, board by board, the groups that each of the others finds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boards.npz"
        vectors = {str(at): rows for at, (_, _, rows) in enumerate(boards)}
        np.savez(path, allow_pickle=False, **vectors)
        told = [{"k": k, "texts": list(texts)} for k, texts, _ in boards]
        path.with_suffix(".json").write_text(json.dumps(told), encoding="utf-8")
        with subprocess.Popen(
            [str(python()), "-m", "bench.others", str(path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as running:
            for line in running.stdout or ():
                yield json.loads(line)
        if running.returncode:
            raise RuntimeError(f"bench.others ended with {running.returncode}")
