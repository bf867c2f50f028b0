"""Answers that got lost: whoever asks again, anywhere, gets the first answer, and once (G1, G3)."""

from __future__ import annotations

import asyncio
import os

import pytest

from board import wire
from board.notes import NoteAdded
from tests.client import Client, note
from tests.faults.fleet import Fleet
from tests.servers import Furnished

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]
AT_ONCE = 10


async def test_another_process_gives_the_first_answer(fleet: Fleet) -> None:
    await asked_again(fleet)


async def asked_again(fleet: Fleet) -> None:
    at = await fleet.furnish(2)
    async with fleet.client(0, at) as here, fleet.client(1, at) as there:
        for n in range(10):
            cid, command = os.urandom(16), note(at.section, f"number {n}")
            first = await here.do(command, cid=cid)
            await here.do(note(at.section, "another one meanwhile"))
            assert "ok" == first[0]
            assert first == await there.do(command, cid=cid)
            assert "id-reused" == (await there.do(note(at.section, "else"), cid=cid))[1]
            assert first == await here.do(command, cid=cid)
    await once_each(fleet, at, [f"number {n}" for n in range(10)])


async def test_asked_of_two_processes_at_once(fleet: Fleet) -> None:
    at = await fleet.furnish(2)
    texts = [f"at once {n}" for n in range(20)]
    async with fleet.client(0, at) as here, fleet.client(1, at) as there:
        for text in texts:
            cid, command = os.urandom(16), note(at.section, text)
            answers = await asyncio.gather(here.do(command, cid=cid), there.do(command, cid=cid))
            assert "ok" == answers[0][0]
            assert answers[0] == answers[1]
    await once_each(fleet, at, texts)


async def unanswered(fleet: Fleet, batches: int, *, kill: bool = False) -> None:
    """Commit while the answers are under way, lose them, and ask again elsewhere."""
    at = await fleet.furnish(AT_ONCE + 1)
    first, *others = fleet.nodes
    async with fleet.client(1, at, AT_ONCE) as watcher:
        told: dict[str, int] = {}
        for batch in range(batches):
            clients = [fleet.client(0, at, seat) for seat in range(AT_ONCE)]
            await asyncio.gather(*(client.connect() for client in clients))
            first.front.down.stall()
            texts = [f"{batch} {seat}" for seat in range(AT_ONCE)]
            head = watcher.head
            for client, text in zip(clients, texts, strict=True):
                await client.send(note(at.section, text), cid=os.urandom(16))
            await watcher.reach(head + AT_ONCE)  # all is in the log, and nobody was told
            if kill:
                first.process.kill()
            first.front.reset()
            first.front.heal()
            for n, client in enumerate(clients):
                client.url = others[n % len(others)].url
            told |= dict(zip(texts, await asyncio.gather(*map(answered, clients)), strict=True))
            if kill:
                await asyncio.to_thread(first.process.start)
    assert told == await once_each(fleet, at, list(told))


async def answered(client: Client) -> int:
    """Come back somewhere else; return the number that the one waiting command got."""
    assert not client.answers
    (cid,) = client.unanswered
    await client.resume()
    answer = await client.answer(cid)
    await client.leave()
    assert "ok" == answer[0]
    assert 0 == client.gaps
    return int(answer[1])


async def once_each(fleet: Fleet, at: Furnished, texts: list[str]) -> dict[str, int]:
    """Hold the log to it that each of these notes is there once; return their numbers."""
    found: dict[str, int] = {}
    for seq, body in enumerate(await fleet.logged(at.board), 1):
        event = wire.event(body)
        if isinstance(event, NoteAdded) and event.text in texts:
            assert event.text not in found, "twice"
            found[event.text] = seq
    assert set(texts) == found.keys()
    return found


async def test_lost_answers_come_again(fleet: Fleet) -> None:
    await unanswered(fleet, batches=4)


async def test_lost_answers_come_again_after_a_kill(fleet: Fleet) -> None:
    await unanswered(fleet, batches=1, kill=True)


@pytest.mark.long
@pytest.mark.timeout(1_800)
async def test_five_hundred_lost_answers(fleet: Fleet) -> None:
    await unanswered(fleet, batches=45)
    await unanswered(fleet, batches=5, kill=True)
