"""The program is killed while people write: what was acknowledged stays, and nothing is twice.

G1 (acknowledged is durable), G3 (at most once, with the first number), G5 (all agree in the
end), G18 (a replay from the beginning gives the same board).
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from pathlib import Path

import pytest
import websockets

from board import wire
from board.notes import NoteAdded
from server.hub import Hub
from tests.client import WITHIN, Client, note
from tests.replica import commons, layer_sum, logged, replayed
from tests.servers import Furnished, Process, hub_on

WRITERS = 8
LOST = (OSError, TimeoutError, websockets.WebSocketException, EOFError)


class Writer:
    """A person who writes one note after another, whatever happens to the server."""

    def __init__(self, client: Client, section: str, name: int) -> None:
        self.client, self.section, self.name = client, section, name
        self.acknowledged: dict[str, int] = {}
        self.refused: list[list[object]] = []
        self._sent = 0

    async def write(self, stop: asyncio.Event, pause: float) -> None:
        """Write until told to stop, and then until the last note is saved."""
        await self._come()
        while not stop.is_set():
            text = f"{self.name}-{self._sent}"
            self._sent += 1
            cid = os.urandom(16)
            await self.client.send(note(self.section, text), cid=cid)
            await self._saved(cid, text)
            await asyncio.sleep(pause)

    async def _saved(self, cid: bytes, text: str) -> None:
        client = self.client
        while cid not in client.answers:
            await client.until(lambda: cid in client.answers or client.closed is not None)
            if cid not in client.answers:
                await self._come()
        answer = client.answers[cid]
        if answer[0] == "ok":
            self.acknowledged[text] = answer[1]
        else:
            self.refused.append(answer)

    async def _come(self) -> None:
        """Come back again and again; what was not answered is sent again with its id."""
        async with asyncio.timeout(3 * WITHIN):
            while True:
                try:
                    await self.client.resume()
                except LOST:
                    await asyncio.sleep(0.05)
                else:
                    if self.client.closed is None:
                        return


async def killed_while_writing(process: Process, at: Furnished, rounds: int, seed: int) -> None:
    rnd, stop = random.Random(seed), asyncio.Event()
    writers = [Writer(process.client(at, n), at.section, n) for n in range(WRITERS)]
    await asyncio.to_thread(process.start)
    pause = rounds / 400  # a fast machine would fill the board before the last kill
    writing = [asyncio.create_task(writer.write(stop, pause)) for writer in writers]
    for _ in range(rounds):
        await asyncio.sleep(rnd.uniform(0.1, 0.7))
        process.kill()
        await asyncio.to_thread(process.start)
    await asyncio.sleep(0.3)
    stop.set()
    await asyncio.gather(*writing)
    await agreed(writers, process.folder, at)
    for writer in writers:
        await writer.client.leave()
    process.kill()
    assert "Traceback" not in process.said


async def agreed(writers: list[Writer], folder: Path, at: Furnished) -> None:
    bodies = logged(folder, at.board)
    events = [wire.event(body) for body in bodies]
    written = {
        event.text: seq for seq, event in enumerate(events, 1) if isinstance(event, NoteAdded)
    }
    acknowledged = {text: seq for each in writers for text, seq in each.acknowledged.items()}
    assert [] == [answer for each in writers for answer in each.refused]
    assert 1 == max(Counter(e.text for e in events if isinstance(e, NoteAdded)).values())
    assert written == acknowledged  # each exactly once, with the number it was first given
    assert len(written) > 4 * WRITERS
    truth = layer_sum(b"", commons(bodies))
    for writer in writers:
        await writer.client.reach(len(bodies))
        assert 0 == writer.client.gaps
        assert truth == layer_sum(writer.client.snapshot, writer.client.forms)
    beats = writers[0].client.beats
    await writers[0].client.until(lambda: beats and beats[-1][0] == len(bodies))
    assert truth == beats[-1][1]


async def reopened_equals_replayed(folder: Path, at: Furnished) -> None:
    hub: Hub = hub_on(folder)
    room = await hub.room(at.board)
    assert replayed(logged(folder, at.board)) == room.board
    await hub.drain()


@pytest.mark.timeout(300)  # five starts of the program, on a machine with other work
async def test_a_kill_loses_and_doubles_nothing(process: Process, furnished: Furnished) -> None:
    await killed_while_writing(process, furnished, rounds=4, seed=int.from_bytes(os.urandom(4)))
    await reopened_equals_replayed(process.folder, furnished)


@pytest.mark.long
@pytest.mark.timeout(1_800)
async def test_a_kill_loses_and_doubles_nothing_often(
    process: Process, furnished: Furnished
) -> None:
    await killed_while_writing(process, furnished, rounds=200, seed=int.from_bytes(os.urandom(4)))
    await reopened_equals_replayed(process.folder, furnished)
