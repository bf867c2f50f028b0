"""Everything goes wrong, in an order that a seed says; what was acknowledged stays (G1-G6)."""

from __future__ import annotations

import os

import pytest

from tests.faults.campaign import campaign
from tests.faults.fleet import Fleet

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def run(
    fleet: Fleet, capsys: pytest.CaptureFixture[str], *, faults: int, saved: int, rate: float
) -> None:
    seed = int(os.environ.get("SEED", "0")) or int.from_bytes(os.urandom(3))
    with capsys.disabled():
        print(f"\nSEED={seed}", end=" ", flush=True)  # noqa: T201 - to find it again
        try:
            course = await campaign(fleet, faults=faults, saved=saved, rate=rate, seed=seed)
        except BaseException as failed:
            failed.add_note(f"SEED={seed}")  # beside other tests nothing printed is seen
            raise
        print(course)  # noqa: T201
    assert course.faults.total() >= faults
    assert course.saved >= saved


@pytest.mark.timeout(300)
async def test_a_campaign(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    await run(fleet, capsys, faults=30, saved=3_000, rate=4.0)


@pytest.mark.long
@pytest.mark.timeout(3_600)
async def test_a_long_campaign(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    await run(fleet, capsys, faults=200, saved=100_000, rate=10.0)
