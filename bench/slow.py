"""What it costs the others, and the server, when one browser in five stops to read.

    python -m bench.slow [edits a second] [people] [stalled]

250 people are on a board, 40 of them edit notes: random texts of 500 signs, which nothing can
compress, 200 a second (what a board lets through unless it is set otherwise). For ten seconds
everybody reads; then 50 are stopped for twenty. Goals: at most 2 MiB more per stalled browser, at
most 10 ms on the others' 99th percentile, nobody else loses an event, and the stalled are let go
within 15 s. Prints a line of JSON.
"""

from __future__ import annotations

import base64
import os
import signal
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bench.client import Client
from bench.crowd import Person, Tally
from bench.fanout import Groundswell, Workload, people, settle
from bench.generators import Generators
from bench.load import Server, percentile, report
from bench.socket import digits, since

EVERYBODY, STALLED, WRITERS, EDITS = 250, 50, 40, 200.0
SIGNS: Final = 500
BEFORE, AFTER = 10.0, 20.0
ESTABLISHED: Final = "01"


class Talker(Client):
    """Edits its note; the text begins with the time at which the edit was due."""

    def move(self, due: float) -> None:
        noise = base64.b64encode(os.urandom(SIGNS))[: SIGNS - 16]
        text = (digits(due) + noise).decode()
        self.do(["note.edit", self.notes[0], text, "en", 0, 0], due)

    def note(self, forms: list[list[Any]]) -> None:
        for form in forms:
            if form[0] == "note.edited":
                self.latencies.append(since(form[2][:16]))


class Talkative(Groundswell):
    """Ours, with people who edit."""

    def client(self, person: Person) -> Talker:
        return Talker(person.board, person.token, sample=person.sample, notes=person.notes)


@dataclass
class Watch:
    """Looks at the server from outside, ten times a second."""

    host: Server
    began: float = field(default_factory=time.monotonic)
    most: int = 0
    gone: list[float] = field(default_factory=list)

    def until(self, done: Future[Tally], connections: int) -> Tally:
        """Note memory, and when each of so many connections went, until ``done``."""
        while not done.done():
            self.most = max(self.most, self.host.rss())
            lost = connections - _established(self.host.port)
            self.gone += [time.monotonic() - self.began] * (lost - len(self.gone))
            time.sleep(0.1)
        return done.result()


def _established(port: int) -> int:
    """Return how many connections the server still holds; one that it cut is not among them."""
    rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    own = f":{port:04X}"
    return sum(row[1].endswith(own) and row[3] == ESTABLISHED for row in rows)


def _run(crowd: Generators, load: Workload, seconds: float) -> Future[Tally]:
    """Begin to write; the future is done at the end."""
    crowd.tell("reset")
    start = time.perf_counter() + 0.1
    thread = ThreadPoolExecutor(1)
    done = thread.submit(crowd.tell, "run", start, load.rate, seconds, load.writers)
    thread.shutdown(wait=False)
    return done


def measured(load: Workload, stalled: int) -> dict[str, object]:
    system = Talkative()
    with system.server() as host:
        everybody = people(system, host.port, load)
        with Generators(everybody[:-stalled]) as crowd, Generators(everybody[-stalled:], 1) as slow:
            for word in ("connect", "prepare"):
                crowd.tell(word)
                slow.tell(word)
            run = _run(crowd, load, BEFORE).result()
            settle(crowd, run.sent * (load.people - stalled))
            without = crowd.tell("tally")
            before = host.rss()
            return _stalled(host, crowd, slow, load, stalled) | {
                "p99_without_ms": percentile(without.latencies, 0.99),
                "mib_before": round(before / 2**20, 1),
            }


def _stalled(
    host: Server, crowd: Generators, slow: Generators, load: Workload, stalled: int
) -> dict[str, object]:
    before, reading = host.rss(), load.people - stalled
    (pid,) = slow.pids
    os.kill(pid, signal.SIGSTOP)
    try:
        watch = Watch(host)
        run = watch.until(_run(crowd, load, AFTER), load.people)
        settle(crowd, run.sent * reading)
        whole = crowd.tell("tally")
    finally:
        os.kill(pid, signal.SIGCONT)
    return {
        "stalled": stalled,
        "edits_per_s": round(run.sent / AFTER),
        "mib_per_stalled": round((watch.most - before) / stalled / 2**20, 2),
        "first_gone_s": round(min(watch.gone, default=0.0), 1),
        "last_gone_s": round(max(watch.gone, default=0.0), 1),
        "gone": len(watch.gone),
        "p99_with_ms": percentile(whole.latencies, 0.99),
        "missing": run.sent * reading - whole.forms,
        "gaps": whole.counts["gaps"],
        "lost": whole.lost,
        "load_share": round(run.busiest, 2),
    }


def main(words: list[str]) -> None:
    edits = float(words[0]) if words else EDITS
    everybody, stalled = (int(word) for word in words[1:] or (EVERYBODY, STALLED))
    load = Workload(1, everybody, WRITERS, edits / WRITERS)
    report(bench="slow", people=everybody, **measured(load, stalled))


if __name__ == "__main__":
    main(sys.argv[1:])
