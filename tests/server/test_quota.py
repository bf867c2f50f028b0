"""Counting by address: little is counted, waits grow, and time forgives."""

import pytest

from board.state import Refused
from server import quota
from server.quota import Buckets, Guesses, Rate
from tests.server.conftest import Seconds

RATE = Rate(most=3, every=10.0)


def test_a_burst_and_then_one_at_a_time() -> None:
    seconds = Seconds()
    buckets = Buckets(RATE, seconds)
    assert [0, 0, 0] == [buckets.take("a") for _ in range(3)]
    assert 10 == pytest.approx(buckets.take("a"))
    seconds.now += 9
    assert 1 == pytest.approx(buckets.take("a"))
    seconds.now += 1
    assert 0 == buckets.take("a")
    assert buckets.take("a") > 0


def test_a_refusal_takes_nothing() -> None:
    seconds = Seconds()
    buckets = Buckets(RATE, seconds)
    for _ in range(3):
        buckets.take("a")
    for _ in range(50):
        assert buckets.take("a") > 0
    seconds.now += 10
    assert 0 == buckets.take("a")


def test_everyone_has_a_bucket_of_their_own() -> None:
    buckets = Buckets(RATE, Seconds())
    for _ in range(3):
        buckets.take("a")
    assert 0 == buckets.take("b")


def test_it_never_holds_more_than_it_can() -> None:
    seconds = Seconds()
    buckets = Buckets(RATE, seconds)
    buckets.take("a")
    seconds.now += 10_000
    assert [0, 0, 0] == [buckets.take("a") for _ in range(3)]
    assert buckets.take("a") > 0


def test_what_is_full_again_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quota, "KEYS_MOST", 100)
    seconds = Seconds()
    buckets = Buckets(RATE, seconds)
    for n in range(500):
        buckets.take(str(n))
    assert 100 == len(buckets._full_at)
    seconds.now += 1_000
    buckets.take("late")
    assert ["late"] == list(buckets._full_at)


def wait(guesses: Guesses, address: str) -> int:
    """The ms that this address has to wait now."""
    try:
        guesses.check(address)
    except Refused as no:
        return int(no.fields["wait"])
    return 0


def test_the_refusal_says_how_long() -> None:
    guesses = Guesses(Seconds())
    for _ in range(Guesses.FREE + 1):
        guesses.wrong("hall")
    with pytest.raises(Refused, match="code-wait") as no:
        guesses.check("hall")
    assert {"wait": 4_000} == no.value.fields


def test_the_first_wrong_codes_cost_nothing() -> None:
    guesses = Guesses(Seconds())
    for _ in range(Guesses.FREE):
        guesses.wrong("hall")
        assert 0 == wait(guesses, "hall")


def test_waits_grow_up_to_a_minute() -> None:
    seconds = Seconds()
    guesses = Guesses(seconds)
    for _ in range(Guesses.FREE):
        guesses.wrong("hall")
    waits = []
    for _ in range(8):
        guesses.wrong("hall")
        waits.append(wait(guesses, "hall"))
    assert waits == sorted(waits)
    assert waits[0] < waits[1] < waits[2]
    assert 60_000 == waits[-1]


def test_nobody_else_waits() -> None:
    guesses = Guesses(Seconds())
    for _ in range(Guesses.FREE + 5):
        guesses.wrong("hall")
    assert 0 < wait(guesses, "hall")
    assert 0 == wait(guesses, "home")


def test_time_forgives() -> None:
    seconds = Seconds()
    guesses = Guesses(seconds)
    for _ in range(Guesses.FREE + 5):
        guesses.wrong("hall")
    seconds.now += Guesses.FORGIVEN_EVERY * (Guesses.FREE + 5)
    assert 0 == wait(guesses, "hall")
    guesses.wrong("hall")
    assert 0 == wait(guesses, "hall")


def test_many_addresses_together_are_slowed_too() -> None:
    guesses = Guesses(Seconds())
    for n in range(Guesses.OVERALL.most):
        guesses.wrong(str(n // 2))  # two wrong codes each: the second counts for all
        guesses.wrong(str(n // 2))
    guesses.wrong("1")
    assert 0 < wait(guesses, "1")
    guesses.wrong("first time")
    assert 0 == wait(guesses, "first time")


def test_addresses_that_guessed_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quota, "KEYS_MOST", 50)
    guesses = Guesses(Seconds())
    for n in range(200):
        guesses.wrong(str(n))
    assert 50 == len(guesses._by)
