"""The tests of faults themselves: each planted mistake is caught (docs/FAULTS.md has the table)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.client import note
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults import test_bus, test_joins, test_resends, test_sockets, test_votes
from tests.faults.bugs import BUGS
from tests.faults.fleet import Fleet

pytestmark = pytest.mark.timeout(180)

Scenario = Callable[[Fleet], Awaitable[None]]


class Caught(NamedTuple):
    """What catches a mistake, and the words of the failure: another failure proves nothing."""

    by: Scenario
    saying: str


async def refused(fleet: Fleet) -> None:
    """One person alone asks without a database: nobody else's trouble can be taken for it."""
    at = await fleet.furnish(2)
    async with fleet.client(0, at) as host:
        assert "ok" == (await host.do(note(at.section, "kept")))[0]
        await asyncio.to_thread(fleet.postgres.stop, immediate=True)
        answer = await host.do(note(at.section, "not kept"))
        assert ["no", "unavailable"] == answer[:2]


async def silent(fleet: Fleet) -> None:
    async with test_bus.two_on(fleet) as two:
        await test_bus.silence(two)


async def lost(fleet: Fleet) -> None:
    async with test_bus.two_on(fleet) as two:
        await test_bus.lost_among_others(two)


CAUGHT_BY: dict[str, Caught] = {
    "acknowledge_first": Caught(refused, r"assert \['no', 'unavailable'\] == \['ok', \d"),
    "no_idempotency": Caught(test_resends.asked_again, r"assert \['ok', \d+\] == \['no', 'id-ta"),
    "join_race": Caught(
        lambda fleet: test_joins.stormed(fleet, 300, 1),
        r"\d+ things: .*(a gap|an answer came before its events)",
    ),
    "bus_only": Caught(silent, r"in lag\n +await self\.there\.reach\(seq\)\n.*TimeoutError"),
    "decided_on_the_past": Caught(
        lambda fleet: test_votes.contended(fleet, 200, 1),
        r"assert \[\] == found\.overspent\n.*assert \[\] == \[\d",
    ),
    "late_close": Caught(
        lambda fleet: test_sockets.late_close(fleet, 0),
        r"in late_close\n +[^\n]*still here[^\n]*\n.*TimeoutError",
    ),
    "gap_ignored": Caught(lost, r"in agree\n +assert forms\[client\.start :\] == client\.forms\nE"),
    "stale_snapshot": Caught(
        lambda fleet: test_joins.stormed(fleet, 300, 1), r"AssertionError: snapshot \d+"
    ),
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
            await CAUGHT_BY[bug].by(fleet)
    said = str(caught.getrepr(style="short"))
    assert re.search(CAUGHT_BY[bug].saying, said, re.DOTALL), f"not for that: {said}"
    with capsys.disabled():
        place = caught.traceback[-1]
        for entry in caught.traceback:
            place = entry if "faults" in str(entry.path) else place
        print(f"\n{bug}: {place.name}: {caught.exconly(tryshort=True)[:120]!r}")  # noqa: T201
