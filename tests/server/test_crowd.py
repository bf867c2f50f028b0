"""350 people on one board: who joins in two seconds, writes and moves, and sees what all see."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import uvloop

from board.project import lay
from board.state import EMPTY
from board.sums import Sum
from tests.client import eventually, note
from tests.crowd import Chronicle, Light, Person
from tests.replica import commons, logged, replayed, shown
from tests.replica import form as form_of
from tests.servers import Furnished, Process, furnished_folder

PEOPLE = 350
JOIN_SECONDS = 2.0
RATE = 0.5


async def joined(process: Process, at: Furnished, chronicle: Chronicle) -> list[Light]:
    """All come within two seconds, while the first of them already write."""
    loop = asyncio.get_running_loop()
    started = loop.time()

    async def come(n: int, token: str) -> Light:
        light = Light(chronicle, at.board, token)
        await asyncio.sleep(started + n * JOIN_SECONDS / PEOPLE - loop.time())
        await loop.create_connection(lambda: light, "127.0.0.1", process.port)
        await light.seated
        light.ask(note(at.section, f"I am number {n}"))
        return light

    async with asyncio.timeout(30):
        return await asyncio.gather(*(come(n, token) for n, token in enumerate(at.tokens)))


async def crowd(process: Process, at: Furnished, seconds: float) -> Chronicle:
    chronicle = Chronicle()
    lights = await joined(process, at, chronicle)
    people = [Person(light, at.section, n) for n, light in enumerate(lights)]
    await asyncio.gather(*(person.act(seconds, RATE) for person in people))
    await eventually(lambda: all(light.asked == light.done for light in lights), 30)
    head = max(light.head for light in lights)
    await eventually(lambda: {light.head for light in lights} == {head}, 30)
    await eventually(lambda: all(light.sum[0] == head for light in lights), 30)
    assert {0} == {light.gaps for light in lights}
    assert {0} == {light.refused for light in lights}
    assert {False} == {light.lost for light in lights}
    assert {PEOPLE} == {len(light.here) for light in lights}
    assert 0.8 * PEOPLE * RATE * seconds < sum(light.asked for light in lights)
    assert 1 == len({light.sum for light in lights})
    chronicle.sum = lights[0].sum
    for light in lights:
        light.close()
    await eventually(lambda: all(light.lost for light in lights))
    return chronicle


def agrees(chronicle: Chronicle, folder: Path, board: str) -> None:
    """Every snapshot that was sent, and every form, is what the log says; and so is the sum."""
    bodies = logged(folder, board)
    forms = commons(bodies)
    assert all(forms[seq - 1] == form for seq, form in chronicle.forms.items())
    layer, sums = EMPTY, Sum()
    for seq, form in enumerate(forms, 1):
        layer = lay(layer, form_of(form))
        if seq in chronicle.snapshots:
            assert sums.of(layer) == Sum().of(shown(chronicle.snapshots[seq]))
    assert (len(bodies), sums.of(layer)) == chronicle.sum
    assert layer == replayed(bodies).common()


def run(tmp_path: Path, seconds: float) -> None:
    at = uvloop.run(furnished_folder(tmp_path, PEOPLE))
    process = Process(
        tmp_path, beat_seconds=1.0, commands_per_second=10, board_commands_per_second=200
    )
    process.start()
    try:
        chronicle = uvloop.run(crowd(process, at, seconds))
    finally:
        process.stop()
    agrees(chronicle, tmp_path, at.board)
    assert "Traceback" not in process.said


@pytest.mark.timeout(300)
def test_350_people_see_the_same(tmp_path: Path) -> None:
    """G2: all the same events, in the order of the log."""
    run(tmp_path, 20)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_350_people_see_the_same_for_longer(tmp_path: Path) -> None:
    run(tmp_path, 90)
