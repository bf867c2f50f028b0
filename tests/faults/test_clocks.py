"""Processes whose machines are wrong about the time: what they say is the store's (G12)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from scripts.need import find
from tests.client import note
from tests.engines.postgres import Postgres
from tests.engines.redis import Redis
from tests.faults.fleet import Fleet
from tests.faults.gathering import gathering

pytestmark = [pytest.mark.long, pytest.mark.timeout(120)]
APART_MS = 500
SKEWS = ("+60s", "-10m", "+0s")


def skewed(skew: str) -> tuple[str, ...]:
    """Return what stands before a program whose wall clock is so far off."""
    library = find("libfaketime")
    assert library is not None, "python scripts/need.py libfaketime"
    return (
        "env",
        f"LD_PRELOAD={library}",
        f"FAKETIME={skew}",
        "FAKETIME_DONT_FAKE_MONOTONIC=1",
    )


async def test_clocks_that_are_wrong(
    tmp_path: Path, postgres_of_faults: Postgres, redis_of_faults: Redis
) -> None:
    wrappers = [skewed(skew) for skew in SKEWS]
    async with Fleet(tmp_path, postgres_of_faults, redis_of_faults, wrappers=wrappers) as fleet:
        at = await fleet.furnish(3)
        for n in range(len(fleet.nodes)):  # at once: also what a process says first
            async with fleet.client(n, at, n) as client:
                assert abs(client.welcome[4] - time.time() * 1000) <= APART_MS, SKEWS[n]
                await client.until(lambda: bool(client.beats))
                assert abs(client.beats[-1][2] - time.time() * 1000) <= APART_MS, SKEWS[n]
                assert "ok" == (await client.do(note(at.section)))[0]
        async with gathering(fleet, 9, 8.0) as people:
            await people.write(100)
            await people.end()
            await people.judge()
