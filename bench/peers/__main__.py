"""Ours and other servers under the same load, in turn; a line of JSON for each run, then a table.

    python -m bench.peers [F1 F2 F3 F4] [--rounds 5] [--seconds S] [--only NAME...]

Ours has rules, durable commit and everything else on its path; the others keep documents in
memory. Their packages are installed the first time, as `package-lock.json` has them. `floor` is our
own sockets with nothing behind them. The table holds medians; behind those of a peer stands what
ours is divided by it.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil
from pathlib import Path
from statistics import median
from typing import Final

from bench.fanout import SECONDS, WARM, WORKLOADS, Figures, Groundswell, System, measured
from bench.load import report
from bench.peers import node
from bench.peers.floor import Floor
from bench.peers.relay import Relay
from bench.peers.yjs import Hocuspocus, YWebsocket

FIGURES: Final = {
    "cpu_us_per_delivery": "CPU µs per delivery",
    "p50_ms": "p50 ms",
    "p99_ms": "p99 ms",
}
NAMES: Final = (Groundswell.name, YWebsocket.name, Hocuspocus.name, Relay.name, Floor.name)
SATURATION: Final = {"deliveries_per_s": "deliveries/s"}
FASTEST: Final = 40  # moves a second of one writer in F4 that a peer will not reach
Found = Mapping[tuple[str, str], list[Figures]]


def systems(name: str, seconds: float, folder: Path) -> list[System]:
    """Return ours and the peers, with enough updates for one run of a workload."""
    load, updates = WORKLOADS[name], folder / name
    rate = FASTEST * 5 if name == "F4" else load.rate
    moves = ceil((WARM + seconds) * rate) + 2
    if not updates.exists():
        node.run("updates.mjs", *map(str, (load.writers, load.notes, moves, updates)))
    return [Groundswell(), YWebsocket(updates), Hocuspocus(updates), Relay(), Floor()]


def rounds(asked: argparse.Namespace, folder: Path) -> Found:
    """Run everything so many times, each time beginning with another one."""
    found = defaultdict[tuple[str, str], list[Figures]](list)
    for at in range(asked.rounds):
        for name in asked.workloads:
            long = asked.seconds or SECONDS[name]
            everyone = [one for one in systems(name, long, folder) if one.name in asked.only]
            first = at % len(everyone)
            for system in everyone[first:] + everyone[:first]:
                figures = measured(system, name, long)
                report(bench="peers", workload=name, system=system.name, round=at + 1, **figures)
                found[name, system.name].append(figures)
    return found


def table(names: Sequence[str], found: Found) -> str:
    """Return the medians as a table in Markdown."""
    ours, *peers = [name for name in NAMES if any(system == name for _, system in found)]
    lines = [f"| | | {' | '.join([ours, *peers])} |", "| --- " * (len(peers) + 3) + "|"]
    for name in names:
        for key, words in (SATURATION if name == "F4" else FIGURES).items():
            own = _median(found[name, ours], key)
            cells = [f"{own:,.4g}" if own < 1_000 else f"{own:,.0f}"]
            cells += [_cell(own, _median(found[name, peer], key)) for peer in peers]
            lines.append(f"| {name} | {words} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _median(runs: Sequence[Figures], key: str) -> float:
    """Return 0 where no rate was good."""
    return median(figures.get(key, 0.0) for figures in runs)


def _cell(own: float, its: float) -> str:
    number = f"{its:,.4g}" if its < 1_000 else f"{its:,.0f}"
    return f"{number} (×{own / its:.2f})" if its else "none"


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m bench.peers")
    words.add_argument("workloads", nargs="*", default=list(WORKLOADS), metavar="F1 F2 F3 F4")
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--seconds", type=float, help="of a run; 10, and 4 for a step of F4")
    words.add_argument("--only", nargs="+", default=NAMES, choices=NAMES)
    asked = words.parse_args()
    node.install()
    with tempfile.TemporaryDirectory() as folder:
        found = rounds(asked, Path(folder))
    print(table(asked.workloads, found))


if __name__ == "__main__":
    main()
