"""The bench reads a folder of boards and prints a line a set."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from bench import cluster

TEXTS = {
    "bus": ["the bus is late", "a bus is full", "the bus is loud", "no bus on Sunday"],
    "tree": ["plant a tree", "the tree is tall", "a tree for the street", "cut no tree"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pool = [
        {"id": at, "text": text, "label": label, "lang": "en"}
        for at, (label, text) in enumerate(
            (label, text) for label, texts in TEXTS.items() for text in texts
        )
    ]
    boards = [{"id": "a-00", "set": "a", "k": 2, "ids": list(range(8))}]
    boards.append({"id": "b-00", "set": "b", "k": 5, "ids": [7, 6, 5, 4]})
    for name, rows in {"pool": pool, "workshops": boards}.items():
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    (tmp_path / "foodbank.json").write_text(json.dumps(pool), encoding="utf-8")
    return tmp_path


def printed(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> list[dict[str, object]]:
    monkeypatch.setattr(sys, "argv", ["cluster", "--embedder", "lexical", "--untimed", *words])
    cluster.main()
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_a_set_and_last_the_mean(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, one, other, board, last = printed([str(folder)], capsys, monkeypatch)
    assert {"set", "n", "V", "ARI", "AMI", "count_error", "seconds"} == set(one) == set(last)
    assert ("a", 1, 1.0, 1.0, 0.0) == tuple(
        one[key] for key in ("set", "n", "V", "ARI", "count_error")
    )
    assert ("b", 5.0) == (other["set"], other["count_error"])
    assert ("foodbank.json", 1.0) == (board["board"], board["V"])
    assert ("macro", 2) == (last["set"], last["n"])


def test_some_sets_alone(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = printed([str(folder), "--sets", "b"], capsys, monkeypatch)
    assert ["b", "macro"] == [line["set"] for line in found if "set" in line]
    with pytest.raises(SystemExit):
        printed([str(folder), "--sets", "c"], capsys, monkeypatch)


def test_a_note_in_no_group_is_one_of_its_own_and_one_without_a_label_does_not_count() -> None:
    found = cluster.judged(["x", "x", None], ["g", "none 1", "h"], 2)
    assert 0 == found["count_error"]
    assert found["V"] < 1
    assert 1 == cluster.judged(["x", "x", None], ["g", "g", "h"], 2)["V"]
