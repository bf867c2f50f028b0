"""Where a request came from, and whom to believe."""

import socket
from typing import Self

import pytest
from starlette.types import Scope

from server import origin
from server.settings import Settings

PLAIN, PROXIED = Settings(), Settings(trust_proxy=True)


def asked(client: str = "192.0.2.7", **headers: str) -> Scope:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "scheme": "http", "client": (client, 1), "headers": named}


@pytest.mark.parametrize(
    ("client", "counted_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::"),
        ("2001:db8:1:3::1", "2001:db8:1:3::"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
        ("x" * 99, "x" * 64),
    ],
)
def test_who_is_counted(client: str, counted_as: str) -> None:
    assert counted_as == origin.address(asked(client), PLAIN)


@pytest.mark.parametrize(
    ("forwarded", "counted_as"),
    [
        ("198.51.100.1", "198.51.100.1"),
        ("10.0.0.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1,  2001:db8::1 ", "2001:db8::"),
        ("", "192.0.2.7"),
    ],
)
def test_behind_a_proxy_its_word_counts(forwarded: str, counted_as: str) -> None:
    scope = asked(x_forwarded_for=forwarded)
    assert counted_as == origin.address(scope, PROXIED)
    assert "192.0.2.7" == origin.address(scope, PLAIN)


def test_a_proxy_that_says_nothing() -> None:
    assert "192.0.2.7" == origin.address(asked(), PROXIED)
    assert "http" == origin.scheme(asked(), PROXIED)


def test_nobody_at_all() -> None:
    assert "" == origin.address({"type": "http", "headers": [], "client": None}, PLAIN)


@pytest.mark.parametrize(
    ("told", "scheme"), [("https", "https"), ("http", "http"), ("http, https", "https")]
)
def test_the_scheme_as_the_browser_sees_it(told: str, scheme: str) -> None:
    assert scheme == origin.scheme(asked(x_forwarded_proto=told), PROXIED)
    assert "http" == origin.scheme(asked(x_forwarded_proto=told), PLAIN)


def test_a_socket_has_the_scheme_of_its_page() -> None:
    assert "https" == origin.scheme({**asked(), "scheme": "wss"}, PLAIN)
    assert "http" == origin.scheme({**asked(), "scheme": "ws"}, PLAIN)


def test_this_machine_on_its_network(monkeypatch: pytest.MonkeyPatch) -> None:
    class Probe:
        def __init__(self, *_: object) -> None: ...

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None: ...

        def connect(self, _: object) -> None: ...

        def getsockname(self) -> tuple[str, int]:
            return "192.0.2.99", 1

    monkeypatch.setattr(socket, "socket", Probe)
    assert "192.0.2.99" == origin.local_address()


def test_a_machine_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_route(*_: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", no_route)
    assert "" == origin.local_address()
