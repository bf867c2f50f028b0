"""What the server says about itself: lines of one shape, and not a word of anybody's in them."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import os
import re
import socket
from collections.abc import Iterator
from typing import Any

import msgpack
import pytest

from server import api, logs, turn
from server.logs import JSONLines, Lines
from tests.client import Client, eventually, note
from tests.conftest import Serve
from tests.server.conftest import Web
from tests.servers import Furnished, Process, furnished

CANARY = "canary-of-somebody"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
LEVELS = {"debug", "info", "warning", "error", "critical"}


class Heard:
    """All that a process would write to stderr, and more: our own lines from debug up."""

    def __init__(self, lines: logging.Formatter) -> None:
        self.stream = io.StringIO()
        self.handler = logging.StreamHandler(self.stream)
        self.handler.setFormatter(lines)

    @property
    def text(self) -> str:
        return self.stream.getvalue()


@pytest.fixture(params=[Lines, JSONLines])
def heard(request: pytest.FixtureRequest) -> Iterator[Heard]:
    heard, ours = Heard(request.param()), logging.getLogger("server")
    logging.getLogger().addHandler(heard.handler)
    ours.setLevel(logging.DEBUG)
    yield heard
    ours.setLevel(logging.NOTSET)
    logging.getLogger().removeHandler(heard.handler)


@pytest.fixture
def record() -> logging.LogRecord:
    """A warning with fields, about an error that has another behind it."""
    try:
        try:
            os.environ[CANARY]
        except KeyError as inner:
            raise ValueError(CANARY) from inner
    except ValueError as error:
        trace = (ValueError, error, error.__traceback__)
        warning = logging.LogRecord("server.x", logging.WARNING, "", 0, "%d of %s", (2, "3"), trace)
    warning.__dict__.update(logs.fields(board="abcdef", seconds=0.5))
    return warning


def silent(text: str, *canaries: str) -> bool:
    """Tell whether none of them is there; says which one is."""
    found = [canary for canary in (CANARY, *canaries) if canary in text]
    assert [] == found, text
    return True


def test_a_line_of_json_has_its_fields(record: logging.LogRecord) -> None:
    said = JSONLines().format(record)
    line = json.loads(said)
    assert {"time", "level", "logger", "message", "board", "seconds", "error"} == set(line)
    assert TIME.fullmatch(line["time"])
    assert ("warning", "server.x", "2 of 3") == (line["level"], line["logger"], line["message"])
    assert ("abcdef", 0.5) == (line["board"], line["seconds"])
    kinds = [error.split(" < ")[0] for error in line["error"]]
    assert ["Traceback ValueError", "Traceback KeyError"] == kinds
    assert re.fullmatch(r"server/test_logs\.py:\d+ record", line["error"][0].split(" < ")[1])
    assert silent(said)
    assert "\n" not in said


def test_a_line_of_text_says_the_same(record: logging.LogRecord) -> None:
    said = Lines().format(record)
    first, *more = said.splitlines()
    assert TIME.match(first)
    assert first.endswith(" WARNING server.x: 2 of 3 board=abcdef seconds=0.5")
    assert 2 == len(more)
    assert more[0].startswith("  Traceback ValueError < server/test_logs.py:")
    assert silent(said)


def test_what_is_no_value_of_json_is_written_all_the_same() -> None:
    record = logging.LogRecord("x", logging.ERROR, "", 0, "words", (), None)
    record.__dict__.update(logs.fields(what=object))
    assert "object" in json.loads(JSONLines().format(record))["what"]


async def test_what_people_write_is_not_logged(
    serve: Serve, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said, refused, malformed, and in the hands of a rule that fails."""
    live = await serve(hello_seconds=0.2)
    at = await furnished(live.hub)
    async with live.client(at) as client:
        await _write(client, at)
        monkeypatch.setattr(turn, "decide", _failing)
        answer = await client.do(note(at.section, CANARY))
        assert ["no", "unknown"] == answer[:2]
    await _malformed(live.url, at)
    await asyncio.sleep(0.05)
    assert "a rule failed" in heard.text
    assert "_failing" in heard.text
    assert silent(heard.text, at.board, *at.tokens, *at.seats)


async def test_nor_is_it_when_the_log_is_away(
    serve: Serve, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await serve()
    at = await furnished(live.hub)
    room = await live.room(at)
    monkeypatch.setattr(live.hub.log, "append", _failing)
    async with live.client(at) as client:
        assert "unavailable" == (await client.do(note(at.section, CANARY)))[1]
        monkeypatch.setattr(room, "_show", _failing)
        room.crowd.presence.arrive(999)
        room._bell.set()
        await eventually(lambda: "a turn failed" in heard.text)
    assert f"board {at.board[:6]}: a commit failed" in heard.text
    assert silent(heard.text, at.board[:7], *at.tokens, *at.seats)


async def test_requests_are_not_logged(
    web: Web, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = await web.board(question=CANARY, title=CANARY)
    seat = (await board.seat("participate"))["Authorization"].partition(" ")[2]
    link = board.token("facilitate")
    monkeypatch.setattr(api, "_asker", _failing)
    for path, headers in (
        (f"/?q={CANARY}", {}),
        (f"/join?code={CANARY}&t={link}", {}),
        (f"/{CANARY}", {"Cookie": CANARY, "Referer": f"http://{CANARY}/", "User-Agent": CANARY}),
        (f"{board.path}?{CANARY}", {"Authorization": f"Bearer {seat}"}),
        (board.path, {"Authorization": f"Bearer {link}"}),
        ("/metrics", {"Authorization": f"Bearer {CANARY}"}),
    ):
        answer = await web.client.get(path, headers=headers)
        assert (500 == answer.status_code) == (path.startswith(board.path))
    for body in (f'{{"question": "{CANARY}"', f'{{"code": ["{CANARY}"]}}', f'{{"code": "{link}"}}'):
        headers = {"Content-Type": "application/json"}
        for path in ("/api/boards", "/api/join", "/api/parcels/open", "/api/parcels/look"):
            await web.client.post(path, content=body, headers=headers)
    assert "our mistake, answering GET" in heard.text
    assert silent(heard.text, board.id, board.code, link, seat)


async def test_nor_is_what_nobody_waited_for(web: Web, heard: Heard) -> None:
    """Asyncio writes the arguments of a call that failed, and the message of its error."""
    del web
    loop = asyncio.get_running_loop()
    loop.call_soon(_failing, CANARY)
    task = loop.create_task(_later_failing(CANARY))
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    assert 2 == heard.text.count("something failed that nobody waited for")
    assert 2 == heard.text.count("Traceback ValueError")
    assert silent(heard.text)


def test_the_program_writes_json_where_it_is_told(tmp_path: Any, at_rest: Furnished) -> None:
    """The libraries too: uvicorn says that a request is none."""
    process = Process(tmp_path, log_format="json")
    process.start()
    try:
        with socket.create_connection(("127.0.0.1", process.port)) as peer:
            peer.sendall(f"{CANARY} / {CANARY}\r\n\r\n".encode())
            assert b"400" in peer.recv(1_000)
        asyncio.run(_visit(process, at_rest))
    finally:
        process.kill()
    lines = [json.loads(line) for line in process.said.splitlines()]
    assert ["uvicorn.error"] == [line["logger"] for line in lines]
    assert {"time", "level", "logger", "message"} == set(lines[0])
    assert lines[0]["level"] in LEVELS
    assert silent(process.said, at_rest.board, *at_rest.tokens, *at_rest.seats)


def test_the_program_writes_text_by_itself(tmp_path: Any, at_rest: Furnished) -> None:
    process = Process(tmp_path)
    process.start()
    try:
        asyncio.run(_visit(process, at_rest))
        with socket.create_connection(("127.0.0.1", process.port)) as peer:
            peer.sendall(b"no request\r\n\r\n")
            assert b"400" in peer.recv(1_000)
    finally:
        process.kill()
    (line,) = process.said.splitlines()
    assert TIME.match(line)
    assert " WARNING uvicorn.error: " in line
    assert silent(process.said, at_rest.board, *at_rest.tokens, *at_rest.seats)


@pytest.fixture
async def at_rest(furnished: Furnished) -> Furnished:
    """A board in the folder, and nobody who serves it."""
    return furnished


async def _visit(process: Process, at: Furnished) -> None:
    async with process.client(at) as client:
        await _write(client, at)
    await _malformed(process.url, at)


async def _write(client: Client, at: Furnished) -> None:
    """Have something done, and something refused."""
    assert "ok" == (await client.do(note(at.section, CANARY)))[0]
    assert "ok" == (await client.do(["seat.rename", CANARY]))[0]
    assert "no" == (await client.do(note(CANARY, CANARY)))[0]


async def _malformed(url: str, at: Furnished) -> None:
    """Say what is no message, in many ways; each ends a connection."""
    hello = ["hello", at.tokens[1], at.board, -1, "", 0, True]
    for frame in (
        CANARY,
        CANARY.encode(),
        msgpack.packb([CANARY, at.tokens[1]]),
        msgpack.packb([*hello, CANARY]),
        msgpack.packb(["hello", CANARY, at.board, -1, "", 0, True]),
        msgpack.packb(["hello", at.tokens[1], CANARY, -1, "", 0, True]),
        msgpack.packb(["do", os.urandom(16), [CANARY, CANARY]]),
        msgpack.packb(["pr", 1, CANARY, 0, CANARY]),
    ):
        for first in (None, hello):
            client = Client(url, at.board, at.tokens[1])
            await client.open()
            if first is not None:
                await client.raw(msgpack.packb(first))
            await client.raw(frame)
            await client.gone()
            await client.leave()


def _failing(*words: object, **more: object) -> Any:
    """As our own mistakes do: with what was at hand in the message."""
    raise ValueError(f"{CANARY} {words} {more}")


async def _later_failing(word: str) -> None:
    raise ValueError(word)


def test_the_same_warning_is_told_now_and_then_and_how_often() -> None:
    sparing, told = logs.Sparing(), []
    for at in (0, 1, 9, 11, 12):
        line = record_at(1_000.0 + at, logging.WARNING, "board %s: away", f"b{at}")
        if sparing.filter(line):
            told.append((at, getattr(line, "fields", {})))
    assert [(0, {}), (11, {"held_back": 2})] == told
    assert sparing.filter(record_at(1_012.0, logging.WARNING, "another %s", "x"))


def test_errors_are_never_held_back() -> None:
    sparing = logs.Sparing()
    assert all(sparing.filter(record_at(1_000.0, logging.ERROR, "broken")) for _ in range(3))


def record_at(created: float, level: int, message: str, *values: object) -> logging.LogRecord:
    line = logging.LogRecord("server.ledger", level, "", 1, message, values, None)
    line.created = created
    return line
