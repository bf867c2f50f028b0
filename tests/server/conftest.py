"""A whole application on a fresh log with a client in process; and a room on a log that is seen."""

from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from starlette.applications import Starlette

from board.outline import Template
from board.template import shipped
from server import i18n, site
from server.app import create_app
from server.hub import Hub
from server.room import Room
from server.settings import Settings
from server.templates import Templates
from tests.servers import Furnished, furnished, hub_on
from tests.spies import SpyLog

HERE = "http://localhost:8000"


class Seconds:
    """A clock for quotas that moves when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Web:
    """The application and one client of it, with the few steps that many tests take."""

    def __init__(self, app: Starlette, client: httpx.AsyncClient, seconds: Seconds) -> None:
        self.app, self.client, self.seconds = app, client, seconds

    async def board(self, **asked: Any) -> "Board":
        """Make a board; fields as in the API."""
        answer = await self.client.post("/api/boards", json={"question": "How?", **asked})
        assert 201 == answer.status_code, answer.text
        return Board(self.client, answer.json())

    async def untidied(self, path: str) -> tuple[int, dict[str, str], str]:
        """GET a path as it stands (a client would tidy dots and slashes away)."""
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": b"next=//evil.example",
            "root_path": "",
            "headers": [(b"host", b"localhost:8000")],
            "server": ("127.0.0.1", 8000),
            "client": ("192.0.2.7", 50_000),
        }
        await self.app(scope, receive, send)
        start, *bodies = sent
        headers = {name.decode(): value.decode() for name, value in start["headers"]}
        return start["status"], headers, b"".join(part["body"] for part in bodies).decode()

    def elsewhere(self, address: str) -> httpx.AsyncClient:
        """A client at another address."""
        transport = httpx.ASGITransport(self.app, client=(address, 50_000))
        return httpx.AsyncClient(transport=transport, base_url=HERE)


class Board:
    """A board as its maker got it."""

    def __init__(self, client: httpx.AsyncClient, made: dict[str, Any]) -> None:
        self.client, self.id, self.code = client, made["id"], made["code"]
        self.links: dict[str, str] = made["links"]
        self.path = f"/api/boards/{self.id}"

    def token(self, link: str) -> str:
        return self.links[link].partition("#t=")[2]

    def bearer(self, link: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token(link)}"}

    async def seat(self, link: str) -> dict[str, str]:
        """Take a seat by a link; return its Bearer header."""
        answer = await self.client.post(
            f"{self.path}/seats", json={"language": "en"}, headers=self.bearer(link)
        )
        assert 201 == answer.status_code, answer.text
        return {"Authorization": f"Bearer {answer.json()['token']}"}


@pytest.fixture(scope="session", autouse=True)
def words_read_once() -> Iterator[None]:
    """Reading five languages and 31 templates takes half a second: once is enough for all tests."""
    read = i18n.load()
    ways = Templates(shipped(), read)

    def templates(found: Mapping[str, Template], words: Mapping[str, i18n.Catalogue]) -> Templates:
        return ways if found is shipped() else Templates(found, words)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(i18n, "load", lambda: read)
        patch.setattr(site, "Templates", templates)
        yield


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(host="127.0.0.1", data=tmp_path, secret="a secret of the tests")


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def web(settings: Settings, seconds: Seconds) -> AsyncIterator[Web]:
    app = create_app(settings)
    app.state.site = site.make(settings, seconds)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("192.0.2.7", 50_000))
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
            yield Web(app, client, seconds)


@pytest.fixture
async def log(tmp_path: Path) -> SpyLog:
    return SpyLog(tmp_path / "groundswell.db")


@pytest.fixture
async def hub(tmp_path: Path, log: SpyLog) -> AsyncIterator[Hub]:
    hub = hub_on(tmp_path, log)
    yield hub
    log.held.set()
    await hub.drain()


@pytest.fixture
async def at(hub: Hub, log: SpyLog) -> Furnished:
    at = await furnished(hub, 4)
    log.appended.clear()
    log.asked.clear()
    return at


@pytest.fixture
async def room(hub: Hub, at: Furnished) -> Room:
    return await hub.room(at.board)
