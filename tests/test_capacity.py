"""The tables of docs/SCALING.md say what the simulation says."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from bench import capacity, growth
from server import database, hub, presence


def test_the_tables_are_those_of_the_simulation() -> None:
    said = capacity.DOCUMENT.read_text(encoding="utf-8")
    assert capacity.rewritten(said) == said, "python -m bench.capacity write"


def test_a_line_for_each_step_up_to_a_million_people(capsys: pytest.CaptureFixture[str]) -> None:
    capacity.main([])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (1_000_000, 20_000) == (lines[-1]["people"], lines[-1]["boards"])
    assert 1 == lines[0]["processes"]
    for smaller, larger in pairwise(lines):
        for part in ("processes", "database_writes_per_s", "memory_gb", "cores"):
            assert smaller[part] <= larger[part]
    for line in lines:
        assert line["busiest_core"] <= growth.BUSIEST
        assert line["commands_per_s"] <= line["deliveries_per_s"]


def test_what_it_takes_from_the_code_is_still_so() -> None:
    assert database.CONNECTIONS == growth.OWN_CONNECTIONS
    assert presence.CURSORS_MOST == growth.CURSORS_MOST
    assert 2 / (hub.WATCH_ALL * hub.WATCH_SECONDS) == growth.REPEATS_PER_S


def test_what_it_assumes_adds_up() -> None:
    assert pytest.approx(1.0) == sum(growth.SIZES.values()) == sum(growth.PHASES.values())
    rate = sum(rate * share for rate, share in growth.PHASES.items())
    assert pytest.approx(capacity.RATE, rel=0.02) == rate
    every = {row["name"] for row in json.loads(growth.COSTS.read_text(encoding="utf-8"))}
    assert every == set(growth.Costs.__dataclass_fields__)
