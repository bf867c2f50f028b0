"""A process that runs out of something keeps those who are in, and sends newcomers away."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
from pathlib import Path

import httpx
import pytest
import websockets

from tests.client import Client, eventually, note
from tests.servers import Furnished, Process, furnished_folder

MIB = 1024 * 1024
UNHURRIED = {"commands_per_second": 10_000, "board_commands_per_second": 10_000}
FILES = 160
SEATS = 40


async def several(process: Process, at: Furnished, people: int) -> list[Client]:
    """Let so many people in, three tabs to a seat; those who are sent away are left out."""
    clients = [process.client(at, n // 3 % SEATS) for n in range(people)]
    for client in clients:
        await client.connect()
    return [client for client in clients if client.closed is None]


async def came(client: Client) -> bool:
    """Try once to come in."""
    with contextlib.suppress(OSError, EOFError, websockets.WebSocketException):
        await client.connect()
        return client.closed is None
    return False


async def goes_on(at: Furnished, writer: Client, reader: Client) -> None:
    """What one writes, the other sees."""
    answer = await writer.do(note(at.section, "here"))
    assert "ok" == answer[0]
    await reader.reach(answer[1])


@pytest.fixture
async def scarce(tmp_path: Path) -> tuple[Process, Furnished]:
    """A process that may open few files, not started yet, and its board."""
    at = await furnished_folder(tmp_path, SEATS)
    process = Process(tmp_path, beat_seconds=0.5)
    process.wrapper = ("sh", "-c", f'ulimit -n {FILES}; exec "$@"', "sh")
    return process, at


async def test_newcomers_beyond_the_open_files_are_sent_away(
    scarce: tuple[Process, Furnished],
) -> None:
    process, at = scarce
    await asyncio.to_thread(process.start)
    try:
        inside = await several(process, at, SEATS * 3)
        assert FILES - 64 == len(inside)
        late = process.client(at, SEATS - 1)
        assert not await came(late)
        assert 1013 == late.closed
        await goes_on(at, inside[0], inside[-1])
        async with httpx.AsyncClient() as web:
            assert 200 == (await web.get(f"http://127.0.0.1:{process.port}/healthz")).status_code
        await inside.pop().leave()
        assert await came(late)
        await goes_on(at, late, inside[0])
        assert all(client.closed is None for client in inside)
        assert "at most 96 people at once" in process.said
    finally:
        process.kill()
    assert "Traceback" not in process.said


async def test_strangers_who_take_all_files_do_not_put_anybody_out(
    scarce: tuple[Process, Furnished],
) -> None:
    process, at = scarce
    await asyncio.to_thread(process.start)
    try:
        inside = await several(process, at, 6)
        lines = [await asyncio.open_connection("127.0.0.1", process.port) for _ in range(FILES * 2)]
        await goes_on(at, inside[0], inside[-1])
        for _, line in lines:
            line.close()
        late = process.client(at, 9)
        for _ in range(100):  # the server has to see first that they are gone
            if await came(late):
                break
            await asyncio.sleep(0.1)
        await goes_on(at, late, inside[0])
        await eventually(lambda: len(inside[0].here) >= 3)
    finally:
        process.kill()
    assert "Traceback" not in process.said


async def test_newcomers_beyond_the_memory_are_sent_away(tmp_path: Path) -> None:
    """The kernel ends nobody's connection: who is in goes on, and a balancer hears of it."""
    at = await furnished_folder(tmp_path, SEATS)
    bare = await asyncio.to_thread(spare, tmp_path)
    process = Process(tmp_path, memory_most=int((bare + 14 * MIB) / 0.85), **UNHURRIED)
    await asyncio.to_thread(process.start)
    try:
        inside = await several(process, at, 6)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}") as web:
            assert "ok" == (await web.get("/readyz")).json()["memory"]
            while await came(late := process.client(at, SEATS - 1)):
                await late.leave()
                await fill(at, inside[0])
                await asyncio.sleep(0.5)  # it looks twice a second
            assert 1013 == late.closed
            said = await web.get("/readyz")
            assert (503, "short") == (said.status_code, said.json()["memory"])
            assert 200 == (await web.get("/healthz")).status_code
        await goes_on(at, inside[0], inside[-1])
        assert all(client.closed is None for client in inside)
    finally:
        process.kill()
    assert "Traceback" not in process.said


def spare(folder: Path) -> int:
    """Return the bytes that a process takes before anybody is in."""
    process = Process(folder)
    process.start()
    try:
        pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
        return pages * resource.getpagesize()
    finally:
        process.kill()


async def fill(at: Furnished, writer: Client) -> None:
    """Write a few hundred notes that say nothing twice."""
    for _ in range(5):
        texts = (os.urandom(200).hex() for _ in range(100))
        commands = [note(at.section, text) for text in texts]
        answer = await writer.answer(await writer.send_all(commands))
        assert "ok" == answer[0], answer


async def test_who_asks_without_end_slows_nobody_down(tmp_path: Path) -> None:
    at = await furnished_folder(tmp_path, 3)
    process = Process(tmp_path, commands_per_second=10, board_commands_per_second=200)
    await asyncio.to_thread(process.start)
    greedy, writer, reader = (process.client(at, n) for n in range(3))

    async def flood() -> None:
        """A thousand a second, until the server has enough of it."""
        while greedy.closed is None:
            for _ in range(50):
                await greedy.send(note(at.section, "more"))
            await asyncio.sleep(0.05)

    try:
        for client in (greedy, writer, reader):
            await client.connect()
        flooding = asyncio.create_task(flood())
        for _ in range(10):
            async with asyncio.timeout(2):
                await goes_on(at, writer, reader)
            await asyncio.sleep(0.1)
        await asyncio.wait_for(flooding, 15)
        refused = [answer for answer in greedy.answers.values() if answer[0] == "no"]
        assert {"slow-down"} == {answer[1] for answer in refused}
        assert len(refused) > len(greedy.answers) / 2
        assert 4429 == greedy.closed
        assert writer.closed is reader.closed is None
    finally:
        process.kill()
    assert "Traceback" not in process.said
