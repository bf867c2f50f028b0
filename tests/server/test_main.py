"""The program itself: starts, says where it is, and ends in time whoever holds on to it."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path

import pytest

from server import __main__ as main
from server import settings
from server.settings import Settings
from tests.client import note
from tests.servers import Furnished, Process, free_port


@pytest.mark.timeout(180)
async def test_it_ends_within_ten_seconds_with_people_on_it(
    process: Process, furnished: Furnished
) -> None:
    """G10: in-flight commits are finished, everybody is told when to come back."""
    await asyncio.to_thread(process.start)
    silent = await asyncio.open_connection("127.0.0.1", process.port)
    half = await asyncio.open_connection("127.0.0.1", process.port)
    half[1].write(b"POST /api/boards HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n")
    clients = [process.client(furnished, n) for n in range(4)]
    deaf = process.client(furnished, 4)
    for client in (*clients, deaf):
        await client.connect()
    deaf.deafen()
    for _ in range(8):
        texts = [os.urandom(240).hex() for _ in range(100)]
        await clients[0].answer(
            await clients[0].send_all(note(furnished.section, text) for text in texts)
        )
    cids = [await client.send(note(furnished.section)) for client in clients]
    seconds = await asyncio.to_thread(process.stop)
    assert seconds < 10
    for client, cid in zip(clients, cids, strict=True):
        assert 1012 == await client.gone()
        assert 0 <= client.wait < 5_000
        assert client.answers[cid][0] == "ok" or client.answers[cid][1] == "unavailable"
        await client.leave()
    deaf.vanish()
    await deaf.leave()
    for _, writer in (silent, half):
        writer.close()
    assert "Traceback" not in process.said
    await asyncio.to_thread(process.start)
    for client, cid in zip(clients, cids, strict=True):
        answer = client.answers[cid]
        await client.resume()
        if answer[0] == "ok":
            assert answer[1] <= client.head
        await client.leave()


def test_it_starts_again_at_once_on_the_same_port(process: Process) -> None:
    process.start()
    process.kill()
    process.start()
    assert process.stop() < 10


def test_a_wrong_setting_is_named_and_nothing_starts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(settings, "read", lambda: settings.Settings(port=int("x")))
    assert 2 == main.main([])
    assert "x" in capsys.readouterr().err


def test_otherwise_it_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[Settings] = []

    class Served:
        def __init__(self, chosen: Settings) -> None:
            self.chosen = chosen

        def run(self) -> None:
            served.append(self.chosen)

    monkeypatch.setattr(settings, "read", lambda: Settings(port=8123))
    monkeypatch.setattr(main, "server", Served)
    assert 0 == main.main([])
    assert [Settings(port=8123)] == served


@pytest.mark.parametrize(
    ("public", "address", "said"),
    [
        ("", "", ["http://localhost:8123"]),
        ("", "127.0.0.1", ["http://localhost:8123"]),
        ("", "192.0.2.7", ["http://localhost:8123", "http://192.0.2.7:8123"]),
        (
            "https://boards.example",
            "192.0.2.7",
            ["http://localhost:8123", "https://boards.example"],
        ),
    ],
)
def test_it_says_where_it_is(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    public: str,
    address: str,
    said: list[str],
) -> None:
    monkeypatch.setattr(main, "local_address", lambda: address)
    main._say(Settings(port=8123, public_url=public))
    words = capsys.readouterr().out.split()
    assert said == [word for word in words if word.startswith("http")]


def test_half_a_request_is_not_waited_for(process: Process) -> None:
    """On the real program the head of a request is given ten seconds; here we only see it set."""
    process.start()
    with socket.create_connection(("127.0.0.1", process.port)) as peer:
        peer.sendall(b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 20_000)
        peer.settimeout(10)
        assert b"431" in peer.recv(1_000)


def test_a_taken_port_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        monkeypatch.setenv("GROUNDSWELL_HOST", "127.0.0.1")
        assert 2 == main.main([])
    assert f"port {port}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("GROUNDSWELL_DATA", "/proc/nobody/writes/here", "name another folder"),
        ("GROUNDSWELL_TEMPLATES", "/not/there", "is not a folder"),
    ],
)
def test_a_folder_that_will_not_do_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    variable: str,
    value: str,
    says: str,
) -> None:
    monkeypatch.setenv("PORT", str(free_port()))
    monkeypatch.setenv("GROUNDSWELL_DATA", str(tmp_path))
    monkeypatch.setenv(variable, value)
    assert 2 == main.main([])
    said = capsys.readouterr()
    assert (1, "") == (len(said.err.splitlines()), said.out)
    assert value in said.err
    assert says in said.err


@pytest.mark.parametrize("words", [("--people", "0"), ("--people", "999"), ("--speed", "0")])
def test_a_demo_of_nobody_is_none(words: tuple[str, str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main.main(["demo", *words])


def test_help_is_no_server(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main.main(["--help"])
    assert "GROUNDSWELL_" in capsys.readouterr().out
