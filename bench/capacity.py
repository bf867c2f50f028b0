"""Grows to a million people on 20,000 boards, and says what each step takes.

    python -m bench.capacity            a line of JSON for each step
    python -m bench.capacity write      the tables of docs/SCALING.md, from bench/costs.json
    python -m bench.capacity measure    first every cost anew, by its command: some minutes
    python -m bench.capacity check      fails if the tables say something else

The model is bench/growth.py; what it assumes stands at its top.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from bench import growth
from bench.growth import COSTS, SIZES, Board, Step
from bench.load import report

DOCUMENT = Path(__file__).parent.parent / "docs/SCALING.md"
RATE = 0.05  # commands a second of one person, on average
BLOCK = "<!-- {0}: python -m bench.capacity write -->\n{1}<!-- end -->"
GROWTH: dict[str, Callable[[Step], str]] = {  # a heading, what it says of a step
    "people": lambda step: f"{step.people:,}",
    "boards": lambda step: f"{step.boards:,}",
    "writes /s": lambda step: f"{step.database_writes_per_s:,}",
    "deliveries /s": lambda step: f"{step.deliveries_per_s:,}",
    "web processes": lambda step: f"{step.processes}",
    "busiest core": lambda step: f"{step.busiest_core:.0%}",
    "their memory": lambda step: f"{step.memory_gb} GB",
    "on the bus /s": lambda step: f"{step.bus_messages_per_s:,}",
    "Redis shards": lambda step: f"{step.redis_shards}",
    "database cores": lambda step: f"{step.database_cores}",
    "its connections, at most": lambda step: f"{step.database_connections:,}",
    "disk a day": lambda step: f"{step.disk_gb_per_day} GB",
    "Gbit/s": lambda step: f"{step.gbit_per_s}",
    "cores in all": lambda step: f"{step.cores}",
    "breaks first (filled)": lambda step: f"{step.breaks_first} ({step.filled:.0%})",
}


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)


def costs() -> str:
    rows = json.loads(COSTS.read_text(encoding="utf-8"))
    return table(
        ("what", "costs", "measured with"),
        [
            (row["what"], f"{row['value']:,} {row['unit']}".strip(), f"`{row['command']}`")
            for row in rows
        ],
    )


def each() -> str:
    cost, rows = growth.costs(), []
    for people in SIZES:
        need = growth.need(Board(people, RATE, 0.0), cost)
        sent = need.deliveries * (growth.EVENT_BYTES + growth.AROUND_BYTES) / 1_000
        rows.append(
            (
                people,
                f"{need.commands:.1f}",
                f"{need.deliveries:,.0f}",
                f"{need.messages:.1f}",
                f"{need.cpu:.2%}",
                f"{need.kb / 1_024:.1f} MB",
                f"{sent:,.0f} KB",
                f"{need.commands * cost.disk_bytes * 3.6 / 1_000:,.1f} MB",
            )
        )
    headings = (
        "people, writes /s, deliveries /s, on the bus /s, of a core, memory, sent /s, disk /h"
    )
    return table(headings.split(", "), rows)


def steps() -> str:
    return table(tuple(GROWTH), [[say(step) for say in GROWTH.values()] for step in growth.steps()])


def limits() -> str:
    rows = [(f"{limit.people:,}", limit.part, limit.then) for limit in growth.limits()]
    return table(("people", "full is", "then"), rows)


BLOCKS: dict[str, Callable[[], str]] = {
    "costs": costs,
    "each": each,
    "steps": steps,
    "limits": limits,
}


def rewritten(document: str) -> str:
    """Return the document with its tables made anew."""
    for name, made in BLOCKS.items():
        block = re.compile(rf"<!-- {name}: .*?<!-- end -->", re.DOTALL)
        new = BLOCK.format(name, made())
        document, found = block.subn(lambda _, new=new: new, document)  # type: ignore[misc]
        if found != 1:
            raise SystemExit(f"{DOCUMENT.name} has no place for the table {name}")
    return document


def measure() -> None:
    """Measure every cost by its command, each command once."""
    rows = json.loads(COSTS.read_text(encoding="utf-8"))
    for command in dict.fromkeys(row["command"] for row in rows):
        _, *words = shlex.split(command)
        ran = subprocess.run([sys.executable, *words], check=True, capture_output=True, text=True)
        figures = json.loads(ran.stdout.splitlines()[-1])
        print(command, figures, file=sys.stderr, flush=True)
        for row in rows:
            if row["command"] == command:
                row["value"] = figures[row["field"]]
    lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    COSTS.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def main(words: Sequence[str]) -> None:
    task = "".join(words)
    if task not in {"", "write", "measure", "check"}:
        raise SystemExit(__doc__)
    if task == "measure":
        measure()
    if task in {"measure", "write"}:
        DOCUMENT.write_text(rewritten(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
    elif task == "check":
        said = DOCUMENT.read_text(encoding="utf-8")
        if rewritten(said) != said:
            raise SystemExit(f"{DOCUMENT.name} is stale: python -m bench.capacity write")
    else:
        for step in growth.steps():
            report(bench="capacity", **asdict(step))


if __name__ == "__main__":
    main(sys.argv[1:])
