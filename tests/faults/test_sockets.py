"""A network that changes under somebody: the old socket dies late, and the new one lives on."""

from __future__ import annotations

import asyncio

import pytest

from tests.client import Client, eventually, note
from tests.faults.fleet import Fleet

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(60)]


async def late_close(fleet: Fleet, where: int) -> None:
    """Move from a dead line on process 0 to a new one on process ``where``."""
    at = await fleet.furnish(2)
    front = fleet.nodes[0].front
    new = Client(fleet.nodes[where].process.url, at.board, at.tokens[0])
    async with fleet.client(1, at, 1) as other:
        async with fleet.client(0, at) as old:
            front.stall()
            await new.connect()
            front.reset()
            await old.gone()
        front.heal()
        await asyncio.sleep(0.3)  # by now the server has seen the old one close
        assert "ok" == (await new.do(note(at.section, "still here")))[0]
        answer = await other.do(note(at.section, "hear me"))
        await new.until(lambda: new.head >= answer[1], 5)
        beats = len(new.beats)
        await new.until(lambda: len(new.beats) > beats + 1, 5)
        await eventually(lambda: {1, 2} == other.here == new.here, 5)
        await new.present(1, 16, 8)
        await other.until(lambda: [1, 1, 16, 8, ""] in other.signs, 5)
        await new.leave()
        await eventually(lambda: {2} == other.here, 5)
        assert 0 == new.gaps + other.gaps


async def test_an_old_socket_closes_late(fleet: Fleet) -> None:
    await late_close(fleet, 0)


async def test_an_old_socket_closes_late_on_another_process(fleet: Fleet) -> None:
    await late_close(fleet, 2)
