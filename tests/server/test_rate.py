"""Rates and clocks: what is let through, and what a wall clock may do."""

from __future__ import annotations

import time

import pytest

from server.clock import Clock, StillClock
from server.rate import Bucket

T = 1_000_000


def test_a_burst_of_four_seconds_then_the_rate() -> None:
    bucket = Bucket(10)
    assert [0] * 40 == [bucket.take(T) for _ in range(40)]
    assert 100 == bucket.take(T)
    assert 50 == bucket.take(T + 50)
    assert 0 == bucket.take(T + 100)
    assert 100 == bucket.take(T + 100)


def test_refusals_cost_nothing() -> None:
    bucket = Bucket(10)
    assert 0 == bucket.take(T, 40)
    assert [100] * 50 == [bucket.take(T) for _ in range(50)]
    assert 0 == bucket.take(T + 100)


def test_it_fills_up_and_no_further() -> None:
    bucket = Bucket(10)
    bucket.take(T, 40)
    assert not bucket.full(T)
    assert not bucket.full(T + 3_999)
    assert bucket.full(T + 4_000)
    assert [0] * 40 == [bucket.take(T + 10**9) for _ in range(40)]
    assert bucket.take(T + 10**9)


def test_more_than_a_burst_passes_a_full_bucket_alone() -> None:
    bucket = Bucket(10)
    assert 0 == bucket.take(T, 200)
    assert 4_000 == bucket.take(T, 200)
    assert 1 == bucket.take(T + 3_999, 200)
    assert 0 == bucket.take(T + 4_000, 200)


def test_time_that_runs_back_takes_nothing_away() -> None:
    bucket = Bucket(10)
    bucket.take(T, 40)
    assert 100 == bucket.take(T - 5_000)
    assert 0 == bucket.take(T - 4_900)


def test_the_wall_clock_never_runs_back_and_rates_do_not_follow_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    wall = time.time_ns()
    first, ticks = clock.now(), clock.ticks()
    assert abs(first - wall // 1_000_000) < 60_000
    monkeypatch.setattr(time, "time_ns", lambda: wall + 600 * 10**9)
    ahead = clock.now()
    monkeypatch.setattr(time, "time_ns", lambda: wall)
    assert ahead == clock.now() == (wall // 1_000_000) + 600_000
    assert 0 <= clock.ticks() - ticks < 60_000


def test_a_still_clock_moves_when_told() -> None:
    clock = StillClock(5)
    assert (5, 5) == (clock.now(), clock.ticks())
    clock.forward(7)
    assert (12, 12) == (clock.now(), clock.ticks())
