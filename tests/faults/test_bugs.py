"""The tests of faults themselves: each planted mistake is caught (docs/FAULTS.md has the table)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults import test_bus, test_joins, test_resends, test_sockets, test_store, test_votes
from tests.faults.bugs import BUGS
from tests.faults.fleet import Fleet

pytestmark = pytest.mark.timeout(180)

Scenario = Callable[[Fleet], Awaitable[None]]


async def silent(fleet: Fleet) -> None:
    async with test_bus.two_on(fleet) as two:
        await test_bus.silence(two)


async def lost(fleet: Fleet) -> None:
    async with test_bus.two_on(fleet) as two:
        await test_bus.lost_among_others(two)


CAUGHT_BY: dict[str, Scenario] = {
    "acknowledge_first": lambda fleet: test_store.away(fleet, 1.0),
    "no_idempotency": test_resends.asked_again,
    "join_race": lambda fleet: test_joins.stormed(fleet, 300, 1),
    "bus_only": silent,
    "decided_on_the_past": lambda fleet: test_votes.contended(fleet, 200, 1),
    "late_close": lambda fleet: test_sockets.late_close(fleet, 0),
    "gap_ignored": lost,
    "stale_snapshot": lambda fleet: test_joins.stormed(fleet, 300, 1),
}
SAMPLE = {"decided_on_the_past", "join_race", "no_idempotency"}


def test_every_bug_is_planted() -> None:
    assert BUGS.keys() == CAUGHT_BY.keys()


@pytest.mark.parametrize(
    "bug", [pytest.param(b, marks=() if b in SAMPLE else pytest.mark.long) for b in BUGS]
)
async def test_a_planted_bug_is_caught(
    bug: str,
    tmp_path: Path,
    postgres_of_faults: Postgres,
    redis_of_faults: Redis,
    capsys: pytest.CaptureFixture[str],
) -> None:
    program = ("tests.faults.bugged", bug)
    async with Fleet(tmp_path, postgres_of_faults, redis_of_faults, program=program) as fleet:
        with pytest.raises((AssertionError, TimeoutError, ExceptionGroup)) as caught:
            await CAUGHT_BY[bug](fleet)
    with capsys.disabled():
        place = caught.traceback[-1]
        for entry in caught.traceback:
            place = entry if "faults" in str(entry.path) else place
        print(f"\n{bug}: {place.name}: {caught.exconly(tryshort=True)[:120]!r}")  # noqa: T201
