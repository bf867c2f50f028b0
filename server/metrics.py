"""What an operator can watch: counts and times for Prometheus, kept per application.

Nothing is counted per delivery, and a tick observes a few times (1.3 µs each); levels are looked
up in the rooms when somebody reads. No label holds an id, or anything that a person wrote.
"""

from __future__ import annotations

import time
from collections import Counter as Tally
from collections.abc import Iterable
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from server import __version__

PREFIX: Final = "groundswell"
SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)

GROUPING_SECONDS: Final = (0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)


class Metrics:
    """The figures of one application, and the only place that knows their names."""

    gone_bytes = 0
    """How much was written to connections that are gone by now."""

    lost_at = float("-inf")
    """When the log last failed to take a commit (monotonic); long ago once it took one."""

    _committed_at = 0.0

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        Info(f"{PREFIX}_build", "What runs here", registry=registry).info({"version": __version__})
        ProcessCollector(registry=registry)
        self._turn = self._times("turn", "A tick: decide, commit, tell everybody")
        self._commit = self._times("commit", "Writing a tick to the log, until it is on disk")
        Gauge(
            f"{PREFIX}_commit_last_timestamp_seconds",
            "When the log last took a commit; 0: not yet",
            registry=registry,
        ).set_function(lambda: self._committed_at)
        self._fanout = self._times("fanout", "Writing a tick's frames to all browsers of a board")
        self._lag = self._times("loop_lag", "How late a task woke that sleeps 100 ms")
        self._held_up = self._count("loop_held_up", "Times that the loop stood for half a second")
        self._frames = self._count("frames", "Frames of events and presence written to browsers")
        commands = self._count("commands", "Commands answered; a batch is one", "outcome")
        self._outcomes = _Labelled(commands)
        events = self._count("events", "Events taken over, by the way they came", "way")
        self._here, self._bus, self._log = map(events.labels, ("here", "bus", "log"))
        self._catch_ups = self._count("catch_ups", "Times that the log held what was not heard")
        self._conflicts = self._count("conflicts", "Commits decided anew: another came first")
        self._lost = self._count("commits_lost", "Commits that the log did not take in time")
        self._groupings = self._count("groupings", "Runs of the clustering step", "outcome")
        self._grouping = Histogram(
            f"{PREFIX}_grouping_seconds",
            "The clustering step, from the press of the button to a proposal",
            registry=registry,
            buckets=GROUPING_SECONDS,
        )
        self._ended = self._count("connections_ended", "Connections that ended, by code", "code")

    def text(self, accept: str, levels: Collector) -> tuple[bytes, str]:
        """Return all figures and ``levels``, as ``accept`` prefers it, and the content type."""
        encode, content_type = choose_encoder(accept)
        self._registry.register(levels)
        try:
            return encode(self._registry), content_type
        finally:
            self._registry.unregister(levels)

    def turned(self, seconds: float) -> None:
        """A turn of a room is over."""
        self._turn.observe(seconds)

    def committed(self, seconds: float, events: int) -> None:
        """So many events of this process are on disk."""
        self._commit.observe(seconds)
        self._committed_at = time.time()
        self.lost_at = float("-inf")
        self._here.inc(events)

    def lost(self) -> None:
        """The log did not take a commit."""
        self._lost.inc()
        self.lost_at = time.monotonic()

    def conflict(self) -> None:
        """Another process wrote first."""
        self._conflicts.inc()

    def heard(self, events: int) -> None:
        """So many events came over the bus."""
        self._bus.inc(events)

    def caught_up(self, events: int) -> None:
        """So many events were read from the log: nobody had said them, or they were not heard."""
        self._log.inc(events)
        self._catch_ups.inc(events > 0)

    def fanned_out(self, seconds: float, frames: int) -> None:
        """A frame was written to so many browsers."""
        self._fanout.observe(seconds)
        self._frames.inc(frames)

    def told(self, outcomes: Iterable[str]) -> None:
        """Commands got their answers: ``ok``, or the slug of a refusal."""
        for outcome, times in Tally(outcomes).items():
            self._outcomes[outcome].inc(times)

    def ended(self, code: int | str) -> None:
        """A connection ended; whoever calls knows that there are few such codes."""
        self._ended.labels(str(code)).inc()

    def grouped(self, outcome: str, seconds: float) -> None:
        """A run of the clustering step is over: done, cancelled or failed."""
        self._groupings.labels(outcome).inc()
        if outcome == "done":
            self._grouping.observe(seconds)

    def lagged(self, seconds: float) -> None:
        """The loop came round so late."""
        self._lag.observe(seconds)

    def held_up(self) -> None:
        """The loop does not come round; called from another thread."""
        self._held_up.inc()

    def _times(self, name: str, says: str) -> Histogram:
        return Histogram(f"{PREFIX}_{name}_seconds", says, registry=self._registry, buckets=SECONDS)

    def _count(self, name: str, says: str, *labels: str) -> Counter:
        return Counter(f"{PREFIX}_{name}", says, labels, registry=self._registry)


class _Labelled(dict[str, Counter]):
    """A counter's children by their label: looking one up there takes a lock each time."""

    def __init__(self, parent: Counter) -> None:
        self._parent = parent

    def __missing__(self, label: str) -> Counter:
        child = self[label] = self._parent.labels(label)
        return child
