"""The API's description holds the server to it, call by call."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)
from starlette.routing import Route

from server import openapi
from server.__main__ import server
from server.settings import Settings
from tests.server.conftest import Web

CHECKS = [
    allow_header_conformance,
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]
OPERATIONS = {(row.method.upper(), row.path): row for row in openapi.OPERATIONS}
CALLS = [
    (*operation, mode)
    for operation, row in OPERATIONS.items()
    for mode in GenerationMode
    if mode is GenerationMode.POSITIVE or row.body or "{" in row.path
]


class Served:
    """The real server, with a board and the token that opens it."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.session = requests.Session()
        made = httpx.post(f"{base}/api/boards", json={"question": "?"}).json()
        self.board: str = made["id"]
        self.token = made["links"]["facilitate"].partition("#t=")[2]
        begun = httpx.post(f"{base}/api/programmes", json={"question": "?"}).json()
        self.programme: str = begun["id"]
        self.leads = begun["links"]["facilitate"].partition("#t=")[2]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serves in a thread of this process."""
    settings = Settings(
        host="127.0.0.1", data=tmp_path_factory.mktemp("served"), boards_per_hour=1_000_000
    )
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        running = server(settings)
        thread = threading.Thread(target=lambda: asyncio.run(running.serve([listening])))
        thread.start()
        while not running.started:
            time.sleep(0.01)
        here = Served(f"http://127.0.0.1:{listening.getsockname()[1]}")
        yield here
        here.session.close()
        running.should_exit = True
        thread.join()


@pytest.mark.parametrize(("method", "path", "mode"), CALLS)
def test_the_server_keeps_to_its_description(
    served: Served, method: str, path: str, mode: GenerationMode
) -> None:
    described = schemathesis.openapi.from_dict(openapi.document())[path][method]

    @given(case=described.as_strategy(mode))
    @examples(
        max_examples=20,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    def call(case: Any) -> None:
        parameters, token = case.path_parameters, served.token
        if "programme" in parameters and len(str(parameters["programme"])) % 2:
            parameters["programme"], token = served.programme, served.leads
        if "board" in parameters and len(str(parameters["board"])) % 2:
            parameters["board"] = served.board
        case.call_and_validate(
            base_url=served.base,
            session=served.session,
            headers={"Authorization": f"Bearer {token}"},
            checks=CHECKS,
        )

    call()


async def test_it_is_served_as_it_is(web: Web) -> None:
    answer = await web.client.get("/openapi.json")
    assert openapi.document() == answer.json()
    assert "3.1.0" == answer.json()["openapi"]


def test_every_route_of_the_api_is_described(web: Web) -> None:
    routes = {
        (method, route.path)
        for route in web.app.routes
        if isinstance(route, Route) and route.path.startswith(("/api/", "/healthz", "/readyz"))
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert routes == OPERATIONS.keys()


def test_every_answer_has_a_schema() -> None:
    document = openapi.document()
    schemas = document["components"]["schemas"]
    for path in document["paths"].values():
        for operation in path.values():
            for answer in operation["responses"].values():
                reference = answer["content"]["application/json"]["schema"]["$ref"]
                assert reference.rpartition("/")[2] in schemas
    assert {"error", "message"} == set(schemas["Problem"]["required"])


def test_tokens_are_asked_for_where_they_are_needed() -> None:
    paths = openapi.document()["paths"]
    assert [{"token": []}] == paths["/api/boards/{board}"]["get"]["security"]
    assert "security" not in paths["/api/boards"]["post"]
