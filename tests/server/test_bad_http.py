"""Bad input over HTTP: each kind gets its code and its slug, and nothing changes.

The numbers are those of the list of bad input that the project keeps; what a client library
would refuse to send goes over a bare socket to the real server.
"""

import asyncio
import gzip
import re
import socket
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from server.__main__ import server
from server.gate import BODY_MOST
from server.settings import Settings
from tests.server.conftest import HERE, Web

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


async def changed(web: Web) -> bool:
    return bool(web.app.state.hub.rooms)


def slug(answer: httpx.Response) -> str:
    return str(answer.json()["error"])


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://localhost"},
        {"Origin": "http://localhost:8001"},
        {"Origin": "https://localhost:8000"},
        {"Origin": "http://localhost:8000.evil.example"},
        {"Origin": "http://localhost:8000, https://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
async def test_1_a_foreign_page_asks(web: Web, headers: dict[str, str]) -> None:
    answer = await web.client.post("/api/boards", json={"question": "?"}, headers=headers)
    assert (403, "origin") == (answer.status_code, slug(answer))
    form = await web.client.post("/start", data={"question": "?"}, headers=headers)
    assert 403 == form.status_code
    assert not await changed(web)


async def test_1_no_origin_is_a_program_which_uses_no_forms(web: Web) -> None:
    assert 403 == (await web.client.post("/start", data={"question": "?"})).status_code
    assert not await changed(web)
    assert 201 == (await web.client.post("/api/boards", json={"question": "?"})).status_code


@pytest.mark.parametrize("origin", [HERE, HERE.upper()])
async def test_1_our_own_page_asks(web: Web, origin: str) -> None:
    headers = {"Origin": origin, "Sec-Fetch-Site": "same-origin"}
    answer = await web.client.post("/api/boards", json={"question": "?"}, headers=headers)
    assert 201 == answer.status_code


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
async def test_1_a_foreign_page_opens_a_socket(web: Web, origin: str) -> None:
    assert 1008 == await socket_close(web, {"origin": origin, "host": "localhost:8000"})
    assert 1008 == await socket_close(web, {"host": "evil.example"})


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "",
        "localhost.evil.example",
        "localhost:8000@evil",
        "[::1",
        "a b",
        "x" * 300,
        "localhost:port",
        "localhost:8000é",
        "evil.example:8000",
        "-",
        "..",
        "127.0.0.1.nip.io",
    ],
)
async def test_2_another_host(web: Web, host: str) -> None:
    answer = await web.client.get("/api/x", headers=[(b"Host", host.encode())])
    assert (421, "wrong-host") == (answer.status_code, slug(answer))
    assert "ws:" not in answer.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:1", "[::1]:8000", "192.168.1.20:8000"])
async def test_2_this_machine_by_any_of_its_numbers(web: Web, host: str) -> None:
    assert 200 == (await web.client.get("/", headers={"Host": host})).status_code


# 3 and 4 (forwarded address and scheme) are in test_api.py and test_headers.py.


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
@pytest.mark.parametrize(
    "path", ["/api/boards", "/api/join", "/api/parcels/open", "/api/parcels/look"]
)
async def test_5_the_wrong_method(web: Web, method: str, path: str) -> None:
    answer = await web.client.request(method, path)
    assert (405, "POST") == (answer.status_code, answer.headers["allow"])


@pytest.mark.parametrize("trick", ["?_method=DELETE", "?_method=POST"])
async def test_5_a_method_in_the_address_is_none(web: Web, trick: str) -> None:
    board = await web.board()
    answer = await web.client.get(board.path + trick, headers=board.bearer("facilitate"))
    assert board.id == answer.json()["id"]


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "json",
        "",
        "application/json-patch+json",
        "text/plain; application/json",
    ],
)
async def test_6_json_under_another_name(web: Web, kind: str) -> None:
    headers = {"Content-Type": kind}
    answer = await web.client.post("/api/boards", content=b'{"question":"?"}', headers=headers)
    assert (415, "unsupported-type") == (answer.status_code, slug(answer))
    assert not await changed(web)


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "Application/JSON"])
async def test_6_json_by_its_name(web: Web, kind: str) -> None:
    headers = {"Content-Type": kind}
    answer = await web.client.post("/api/boards", content=b'{"question":"?"}', headers=headers)
    assert 201 == answer.status_code


async def test_8_many_headers_and_long_ones(web: Web) -> None:
    for headers in ({f"x-{n}": "1" for n in range(1_000)}, {"x": "y" * 65_536}):
        answer = await web.client.get("/api/boards/x", headers=headers)
        assert (431, "too-big") == (answer.status_code, slug(answer))


async def test_9_a_body_at_the_limit_and_one_byte_over(web: Web) -> None:
    start, end = b'{"question":"', b'"}'
    for over in (0, 1):
        body = start + b"x" * (BODY_MOST + over - len(start) - len(end)) + end
        for content in (body, pieces(body)):
            answer = await web.client.post("/api/boards", content=content, headers=JSON)
            expected = (413, "too-big") if over else (400, "malformed")
            assert expected == (answer.status_code, slug(answer))


async def test_9_a_body_without_end(web: Web) -> None:
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield b" " * 8_192

    answer = await web.client.post("/api/boards", content=endless(), headers=JSON)
    assert 413 == answer.status_code
    assert given < 12


async def test_9_a_body_that_does_not_come(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.gate.BODY_WITHIN", 0.05)

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(60)

    answer = await web.client.post("/api/boards", content=slow(), headers=JSON)
    assert (408, "too-slow") == (answer.status_code, slug(answer))


async def test_9_a_packed_bomb_stays_packed(web: Web) -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    assert len(bomb) < BODY_MOST
    headers = JSON | {"Content-Encoding": "gzip"}
    answer = await web.client.post("/api/boards", content=bomb, headers=headers)
    assert (415, "unsupported-type") == (answer.status_code, slug(answer))


# 10 to 12 (ids, enumeration, tokens) are in test_api.py.


@pytest.mark.parametrize(
    "query",
    [
        "t=x",
        "token=x",
        "T=1",
        "access_token=",
        "key=x",
        "secret=x",
        "bearer=x",
        "x=1&token=y",
        "lang=" + "A" * 22,
        "x=" + "A1_-" * 8,
        "A" * 22,
        "q=" + "B" * 16 + "f1." + "C" * 22,
    ],
)
async def test_13_a_token_in_the_address(web: Web, query: str) -> None:
    board = await web.board()
    answer = await web.client.get(f"{board.path}?{query}", headers=board.bearer("facilitate"))
    assert (400, "token-in-query") == (answer.status_code, slug(answer))
    assert 400 == (await web.client.get(f"/b/{board.id}?{query}")).status_code


# 14 and 15 (templates and markup in words) are in test_pages.py.


async def test_16_a_cookie_is_nothing_to_us(web: Web) -> None:
    plain = await web.client.get("/")
    for cookie in ("lang=../../etc/passwd", "lang=xx-EVIL", "lang=fa; lang=nl", "s=" + "x" * 5_000):
        answer = await web.client.get("/", headers={"Cookie": cookie})
        assert (200, plain.text) == (answer.status_code, answer.text)


@pytest.mark.parametrize(
    "query", ["fmt=../../x", "fmt[]=csv", "lang=fa&lang=nl", "a=1&a=2", "&&&", "%", "=", "x=%ff"]
)
async def test_17_odd_queries(web: Web, query: str) -> None:
    assert 200 == (await web.client.get(f"/?{query}")).status_code


@pytest.mark.parametrize("next_", ["//evil.example", "\\\\evil", "/\\evil", "https://evil.example"])
async def test_18_nobody_is_sent_elsewhere(web: Web, next_: str) -> None:
    for path in ("/", "/join"):
        answer = await web.client.get(path, params={"next": next_, "code": next_})
        assert "location" not in answer.headers
        assert f'href="{next_}' not in answer.text
    form = {"question": "?", "next": next_, "lang": next_}
    answer = await web.client.post("/start", data=form, headers={"Origin": HERE})
    assert answer.headers["location"].startswith(f"{HERE}/b/")


@pytest.mark.parametrize(
    "evil", ["' OR '1'='1", "1; DROP TABLE board", "x') UNION SELECT secret FROM store--", "%27"]
)
async def test_19_words_of_a_database(web: Web, evil: str) -> None:
    board = await web.board(question=evil)
    token = board.bearer("facilitate")
    assert evil == (await web.client.get(board.path, headers=token)).json()["question"]
    assert 404 == (await web.client.get(f"/api/boards/{evil}", headers=token)).status_code
    answer = await web.client.post("/api/join", json={"code": evil})
    assert (404, "code-unknown") == (answer.status_code, slug(answer))
    answer = await web.client.post("/api/parcels/open", json={"slot": evil})
    assert 400 == answer.status_code


async def test_20_tossed_cookies(web: Web) -> None:
    board = await web.board()
    cookie = "session=a; session=b; " + "x=" + "y" * 8_000
    answer = await web.client.get(board.path, headers=board.bearer("view") | {"Cookie": cookie})
    assert 200 == answer.status_code


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"1e999",
        b'{"question":NaN}',
        b'"\xff"',
        b'{"question":"\xed\xa0\x80"}',
        b'{"question":"\\ud800"}',
        b"[" * 30000,
        b'{"a":' * 10000,
        b'{"question":"?"}x',
        b"\x00",
    ],
    ids=lambda body: repr(body[:24]),
)
async def test_json_that_is_none(web: Web, body: bytes) -> None:
    for path in ("/api/boards", "/api/join", "/api/parcels/open", "/api/parcels/look"):
        answer = await web.client.post(path, content=body, headers=JSON)
        assert (400, "malformed") == (answer.status_code, slug(answer))
    assert not await changed(web)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"&" * 60_000, b"question", b"%%%=%zz"])
async def test_a_form_that_is_none(web: Web, content: bytes) -> None:
    answer = await web.client.post("/start", content=content, headers=FORM | {"Origin": HERE})
    assert answer.status_code in {303, 400}


class TestOnTheWire:
    """What only a bare socket can say."""

    @pytest.fixture
    async def port(self, settings: Settings) -> AsyncIterator[int]:
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            listening.listen()
            running = server(settings)
            task = asyncio.create_task(running.serve([listening]))
            while not running.started:  # noqa: ASYNC110  uvicorn offers no event
                await asyncio.sleep(0.01)
            yield listening.getsockname()[1]
            running.should_exit = True
            await task

    @staticmethod
    async def say(port: int, words: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(words)
            async with asyncio.timeout(5):
                return await reader.read(65_536)
        finally:
            writer.close()
            await writer.wait_closed()

    async def test_an_ordinary_request(self, port: int) -> None:
        said = await self.say(port, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert said.startswith(b"HTTP/1.1 200")
        assert b"\r\nserver:" not in said.lower()

    @pytest.mark.parametrize(
        "words",
        [
            b"GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
            b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        ],
    )
    async def test_2_hosts_that_are_none(self, port: int, words: bytes) -> None:
        assert re.match(rb"HTTP/1\.1 4\d\d", await self.say(port, words))

    async def test_7_two_lengths(self, port: int) -> None:
        words = (
            b"POST /api/boards HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
        )
        said = await self.say(port, words)
        assert re.match(rb"HTTP/1\.1 4\d\d", said)
        assert said.count(b"HTTP/1.1 200") == 0

    @pytest.mark.parametrize(
        "words",
        [b"\x16\x03\x01\x02\x00\x01", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x00" * 64],
    )
    async def test_what_is_not_http(self, port: int, words: bytes) -> None:
        said = await self.say(port, words + b"\r\n\r\n")
        assert said == b"" or re.match(rb"HTTP/1\.1 4\d\d", said)

    async def test_8_half_a_header_stops_nobody(self, port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: loc")
        await self.test_an_ordinary_request(port)
        writer.close()
        del reader

    async def test_10_a_path_as_it_stands(self, port: int) -> None:
        for path in (b"/static/../server/app.py", b"/static/%2e%2e/x", b"/..%2f..%2fetc/passwd"):
            said = await self.say(port, b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert said.startswith(b"HTTP/1.1 404")


async def socket_close(web: Web, headers: dict[str, str]) -> int:
    """Ask for a websocket; return the code with which it is refused."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "websocket",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "ws",
        "path": "/ws",
        "raw_path": b"/ws",
        "query_string": b"",
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "server": ("127.0.0.1", 8000),
        "client": ("192.0.2.7", 50_000),
        "subprotocols": ["groundswell.1"],
    }
    await web.app(scope, receive, send)
    (message,) = sent
    assert "websocket.close" == message["type"]
    return int(message["code"])


async def pieces(body: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(body), 4_096):
        yield body[at : at + 4_096]
