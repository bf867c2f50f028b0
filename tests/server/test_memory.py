"""How much memory there is, and when newcomers are too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from server import memory
from server.memory import SHARE, Memory

MIB = 1024 * 1024


def test_what_is_taken_is_what_is_in_memory() -> None:
    before = memory.taken()
    much = bytearray(b"x" * (32 * MIB))
    assert before + 31 * MIB < memory.taken() < before + 65 * MIB
    assert much


@pytest.mark.parametrize(
    ("said", "most"),
    [("max\n", 0), ("536870912\n", 536_870_912), ("9223372036854771712\n", 0)],
    ids=["none", "some", "none, as a number"],
)
def test_a_container_says_what_it_allows(
    said: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = tmp_path / "memory.max"
    limit.write_text(said)
    monkeypatch.setattr(memory, "CGROUPS", (tmp_path / "missing", limit))
    assert most == memory.allowed()


def test_without_a_container_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "CGROUPS", ())
    assert 0 == memory.allowed()


def test_newcomers_are_too_many_while_it_takes_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LOOKED_SECONDS", 0.0)
    for taken, short in ((SHARE - 0.01, False), (SHARE + 0.01, True), (SHARE - 0.01, False)):
        monkeypatch.setattr(memory, "taken", lambda taken=taken: int(taken * MIB))
        assert short == Memory(MIB).short
        assert not Memory(0).short


def test_it_looks_twice_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Memory(MIB)
    monkeypatch.setattr(memory, "taken", lambda: 0)
    assert not kept.short
    monkeypatch.setattr(memory, "taken", lambda: 2 * MIB)
    assert not kept.short
    kept._looked -= memory.LOOKED_SECONDS
    assert kept.short
