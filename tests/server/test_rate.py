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


def test_setting_the_machines_clock_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """G12: time is the store's, carried on by this machine's even time."""
    clock, wall = Clock(), time.time_ns()
    first = clock.now()
    assert abs(first - wall // 1_000_000) < 60_000
    monkeypatch.setattr(time, "time_ns", lambda: wall + 600 * 10**9)
    assert 0 <= clock.now() - first < 60_000


def test_the_stores_time_is_taken_over_and_never_runs_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """G12: half of the way there and back has passed since it was told."""
    even = 5_000 * 10**6
    monkeypatch.setattr(time, "monotonic_ns", lambda: even)
    clock = Clock()
    clock.follow(9_000_000_000_000, asked=clock.ticks() - 40)
    assert 9_000_000_000_020 == clock.now()
    clock.follow(8_000_000_000_000, asked=clock.ticks())
    assert 9_000_000_000_020 == clock.now()
    even += 10**9
    assert 9_000_000_000_020 == clock.now()


def test_a_still_clock_moves_when_told() -> None:
    clock = StillClock(5)
    assert (5, 5) == (clock.now(), clock.ticks())
    clock.forward(7)
    assert (12, 12) == (clock.now(), clock.ticks())
