"""The self-clocking tick: quiet boards answer at once, busy processes gather."""

from __future__ import annotations

import time

import pytest

from server.pace import LEAST, MOST, Pace


class Now:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Now:
    now = Now()
    monkeypatch.setattr(time, "perf_counter", now)
    return now


def spend(pace: Pace, now: Now, share: float, seconds: float) -> None:
    """Spend that share of the time for so long, in slices of 10 ms."""
    for _ in range(round(seconds * 100)):
        now.now += 0.01
        pace.spent(share * 0.01)


def test_a_quiet_process_waits_for_nothing(now: Now) -> None:
    pace = Pace()
    assert LEAST == pace.tick()
    spend(pace, now, 0.01, 1.0)
    assert LEAST == pace.tick()


def test_the_busier_the_longer_up_to_a_limit(now: Now) -> None:
    pace = Pace()
    ticks = []
    for share in (0.1, 0.3, 0.5, 0.7, 1.0):
        spend(pace, now, share, 2.0)
        ticks.append(pace.tick())
    assert ticks == sorted(ticks)
    assert len(set(ticks)) == len(ticks)
    assert MOST == ticks[-1]


def test_it_recovers(now: Now) -> None:
    pace = Pace()
    spend(pace, now, 1.0, 2.0)
    spend(pace, now, 0.0, 2.0)
    assert LEAST == pace.tick()
