"""The same headers on every answer: each route, each refusal, and our own mistakes."""

import logging
from typing import Any

import pytest
from msgspec.structs import replace
from starlette.routing import Route

from server.headers import FIXED, HSTS, policy
from server.settings import Settings
from tests.server.conftest import HERE, Web

ORIGIN = {"Origin": HERE}
BINARY = {"Content-Type": "application/octet-stream"}
SPRINT = {"template": "series:six-session-sprint"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ANSWERS: list[tuple[str, str, dict[str, Any], int]] = [
    ("GET", "/", {}, 200),
    ("HEAD", "/", {}, 200),
    ("POST", "/start", {"data": {"question": "?"}, "headers": ORIGIN}, 303),
    ("POST", "/start", {"data": {"question": "?" * 301}, "headers": ORIGIN}, 400),
    ("GET", "/join", {}, 200),
    ("GET", "/join?code=k7m4px", {}, 303),
    ("GET", "/join?code=0", {}, 404),
    ("GET", "/carry", {}, 200),
    ("GET", "/b/x", {}, 200),
    ("GET", "/b/x/invitation", {}, 200),
    ("GET", "/p/x", {}, 200),
    ("GET", "/222222", {}, 404),
    ("GET", "/22222", {}, 404),
    ("GET", "/static/none.js", {}, 404),
    ("GET", "/worker.js", {}, 200),
    ("GET", "/favicon.svg", {}, 200),
    ("GET", "/favicon.ico", {}, 200),
    ("GET", "/robots.txt", {}, 200),
    ("GET", "/healthz", {}, 200),
    ("GET", "/readyz", {}, 200),
    ("GET", "/metrics", {}, 404),
    ("GET", "/openapi.json", {}, 200),
    ("POST", "/api/boards", {"json": {"question": "?"}}, 201),
    ("POST", "/api/boards", {"json": {}}, 400),
    ("POST", "/api/join", {"json": {"code": "222222"}}, 404),
    ("GET", "/api/boards/x", {}, 401),
    ("GET", "/api/boards/x", {"headers": {"Authorization": "Bearer x"}}, 404),
    ("POST", "/api/boards/x/seats", {"json": {}}, 401),
    ("GET", "/api/boards/x/names", {}, 401),
    ("GET", "/api/boards/x/invitation", {}, 401),
    ("POST", "/api/boards/x/links/rotate", {"json": {"role": "viewer"}}, 401),
    ("POST", "/api/boards/x/passphrase", {"json": {"passphrase": ""}}, 401),
    ("GET", "/api/boards/x/deeds", {}, 401),
    ("POST", "/api/boards/x/erase", {"json": {"board": "x"}}, 401),
    ("GET", "/api/boards/x/export.csv", {}, 401),
    ("GET", "/api/boards/x/roundup", {}, 401),
    ("GET", "/api/boards/x/film", {}, 401),
    ("GET", "/e/x/t", {}, 404),
    ("GET", "/r/x/t", {}, 404),
    ("GET", "/r/x/t/pdf", {}, 404),
    ("POST", "/api/boards/x/copy", {"json": {}}, 401),
    ("POST", "/api/boards/x/rehearsal", {"json": {}}, 401),
    ("POST", "/api/boards/x/import", {"content": b"x", "headers": BINARY}, 401),
    ("POST", "/api/boards/import", {"content": b"x", "headers": BINARY}, 400),
    ("POST", "/api/boards/import", {"json": {}}, 415),
    ("POST", "/api/programmes", {"json": {"question": "?"}}, 201),
    ("POST", "/api/programmes", {"json": {}}, 400),
    ("GET", "/api/programmes/x", {}, 401),
    ("GET", "/api/programmes/x", {"headers": {"Authorization": "Bearer x"}}, 404),
    ("GET", "/api/programmes/x/river", {}, 401),
    ("POST", "/api/programmes/x/seats", {"json": {}}, 401),
    ("GET", "/api/programmes/x/sessions/1/offers", {}, 401),
    ("POST", "/api/programmes/x/sessions/1/open", {"json": {}}, 401),
    ("POST", "/api/programmes/x/sessions/1/plan", {"json": {}}, 401),
    ("POST", "/api/programmes/x/links/rotate", {"json": {"role": "participant"}}, 401),
    ("POST", "/api/programmes/x/erase", {"json": {}}, 401),
    ("GET", "/programme/x", {}, 200),
    ("POST", "/start", {"data": {**SPRINT, "question": "?"}, "headers": ORIGIN}, 303),
    ("POST", "/start", {"data": {"template": "series:none"}, "headers": ORIGIN}, 400),
    ("POST", "/api/parcels", {"json": {}}, 400),
    ("POST", "/api/parcels/look", {"json": {"slot": "x" * 16}}, 404),
    ("POST", "/api/parcels/open", {"json": {"slot": "x" * 16}}, 404),
    ("GET", "/api/nothing", {}, 404),
    ("GET", "/nothing/here", {}, 404),
    ("GET", "/ws", {}, 404),
    ("GET", "/ws/x", {}, 404),
    ("PUT", "/", {}, 405),
    ("DELETE", "/api/boards/x", {}, 405),
    ("OPTIONS", "/api/boards", {}, 405),
    ("TRACE", "/", {}, 405),
    ("POST", "/", {"content": b"", "headers": ORIGIN | FORM}, 405),
    ("GET", "/api/boards", {}, 405),
    ("GET", "/start", {}, 404),
    ("GET", "/?t=x", {}, 400),
    ("POST", "/api/boards", {"json": {}, "headers": {"Origin": "https://evil.example"}}, 403),
    ("POST", "/api/boards", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}, 415),
    ("POST", "/api/boards", {"json": {"question": "x" * 70_000}}, 413),
    ("GET", "/" + "x" * 5_000, {}, 414),
    ("GET", "/", {"headers": {"Host": "evil.example"}}, 421),
    ("GET", "/", {"headers": {"Host": "localhost:8000/<script>"}}, 421),
    ("GET", "/", {"headers": {"X-Long": "x" * 40_000}}, 431),
    ("GET", "/broken", {}, 500),
    ("GET", "/api/broken", {}, 500),
]


def names(row: object) -> str:
    return str(row)[:40]


@pytest.fixture(autouse=True)
def broken(web: Web) -> None:
    """Two routes that fail as our own mistakes do."""

    async def fail(request: object) -> None:
        raise RuntimeError("secret of the inside", request)

    web.app.router.routes[:0] = [Route("/broken", fail), Route("/api/broken", fail)]


@pytest.mark.parametrize(("method", "path", "how", "status"), ANSWERS, ids=names)
async def test_every_answer_has_them_all(
    web: Web, method: str, path: str, how: dict[str, Any], status: int
) -> None:
    answer = await web.client.request(method, path, **how)
    assert status == answer.status_code, answer.text[:500]
    for name, value in FIXED.items():
        assert value == answer.headers[name]
    host = "" if status == 421 else "localhost:8000"
    assert policy("http", host) == answer.headers["content-security-policy"]
    assert answer.headers["cache-control"]
    assert "strict-transport-security" not in answer.headers
    assert "server" not in answer.headers
    assert "set-cookie" not in answer.headers
    assert "Traceback" not in answer.text
    assert "secret of the inside" not in answer.text
    if status == 405:
        assert answer.headers["allow"]


def test_every_route_is_in_the_table(web: Web) -> None:
    asked = {path.partition("?")[0] for _, path, _, _ in ANSWERS}
    for route in web.app.routes:
        path = getattr(route, "path", "")
        sample = path.replace("{board}", "x").replace("{name:path}", "none.js")
        sample = sample.replace("{programme}", "x").replace("{n}", "1")
        sample = sample.replace("{format}", "csv").replace("{token}", "t")
        assert sample.replace("{code}", "222222") in asked, path


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    rules = dict(rule.strip().split(" ", 1) for rule in policy("http", "h:1").split(";"))
    assert "'none'" == rules["default-src"]
    for name in ("script-src", "style-src", "font-src", "form-action"):
        assert "'self'" == rules[name]
    assert "'self' ws://h:1" == rules["connect-src"]
    assert "'self' data:" == rules["img-src"]
    for name in ("base-uri", "frame-ancestors", "object-src"):
        assert "'none'" == rules[name]
    assert "'script'" == rules["require-trusted-types-for"]
    assert "unsafe" not in policy("https", "h")
    assert "wss://h" in policy("https", "h")


async def test_boards_are_never_kept_by_a_cache(web: Web) -> None:
    board = await web.board()
    for path in (f"/b/{board.id}", f"/p/{board.id}", f"/{board.code}", board.path, "/"):
        answer = await web.client.get(path, headers=board.bearer("facilitate"))
        assert "no-store" == answer.headers["cache-control"]


async def test_strict_transport_only_where_it_is_secure(web: Web) -> None:
    answer = await web.client.get("https://localhost:8000/")
    assert HSTS == answer.headers["strict-transport-security"]
    assert "wss://localhost:8000" in answer.headers["content-security-policy"]


async def test_a_forwarded_scheme_is_not_believed(web: Web) -> None:
    answer = await web.client.get("/", headers={"X-Forwarded-Proto": "https"})
    assert "strict-transport-security" not in answer.headers
    assert "ws://localhost:8000" in answer.headers["content-security-policy"]


class TestBehindAProxy:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, trust_proxy=True, public_url="https://board.example")

    async def test_its_scheme_counts(self, web: Web) -> None:
        told = {"Host": "board.example", "X-Forwarded-Proto": "https"}
        answer = await web.client.get("/", headers=told)
        assert HSTS == answer.headers["strict-transport-security"]
        assert "wss://board.example" in answer.headers["content-security-policy"]

    async def test_its_last_address_counts(self, web: Web) -> None:
        def told(address: str) -> dict[str, str]:
            return {"Host": "board.example", "X-Forwarded-For": address}

        for n in range(20):
            # What the client wrote stands before what the proxy appended.
            answer = await web.client.post(
                "/api/boards", json={"question": "?"}, headers=told(f"10.0.0.{n}, 198.51.100.1")
            )
            assert 201 == answer.status_code
        answer = await web.client.post(
            "/api/boards", json={"question": "?"}, headers=told("198.51.100.1")
        )
        assert 429 == answer.status_code
        answer = await web.client.post(
            "/api/boards", json={"question": "?"}, headers=told("198.51.100.2")
        )
        assert 201 == answer.status_code

    async def test_its_own_page_may_ask(self, web: Web) -> None:
        headers = {"Host": "board.example", "Origin": "https://board.example"}
        answer = await web.client.post("/api/boards", json={"question": "?"}, headers=headers)
        assert 201 == answer.status_code

    @pytest.mark.parametrize("host", ["198.51.100.1", "other.example", "board.example:81"])
    async def test_only_its_name_is_known(self, web: Web, host: str) -> None:
        assert 421 == (await web.client.get("/", headers={"Host": host})).status_code


async def test_our_mistake_is_logged_and_nothing_of_it_is_told(
    web: Web, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        page = await web.client.get("/broken", headers={"Accept-Language": "nl"})
        told = await web.client.get("/api/broken")
    assert "Er ging hier iets stuk" in page.text
    assert {"error": "failed"}.items() <= told.json().items()
    assert 2 == len(caplog.records)
    assert "secret of the inside" in caplog.text
