"""What is turned away before any page sees it: wrong host, foreign page, secrets in the open.

ASGI middleware inside `Headers`. A body is read here, whole, within a size and a time, so that
nothing behind the gate waits for a slow or endless sender.
"""

from __future__ import annotations

import asyncio
import re
from typing import Final
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from board.state import Refused
from server import answers, origin
from server.settings import Settings

BODY_MOST: Final = 64 * 1024
FILE_MOST: Final = 5 * 1024 * 1024
FILES_AT_ONCE: Final = 8  # that are on their way into this process
HEADERS_MOST: Final = 32 * 1024
HEADERS_COUNT: Final = 200
TARGET_MOST: Final = 4 * 1024
BODY_WITHIN: Final = 10.0  # seconds

_FILE: Final = re.compile(r"/api/boards/([^/]+/)?import")
_SECRET: Final = frozenset({"access_token", "auth", "bearer", "key", "secret", "t", "token"})
_LOOKS_SECRET: Final = re.compile(r"[A-Za-z0-9_.~+/=-]{20,}")  # a language tag is shorter


class Gate:
    """Passes on what may come in, refuses the rest with a slug."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings
        self._files = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        try:
            self._look(scope)
            if scope["type"] == "http" and scope["method"] == "POST":
                receive = _again(await self._read(scope, receive), receive)
        except Refused as no:
            await self._refuse(no, scope, receive, send)
            return
        await self.app(scope, receive, send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes:
        """Return the body; a file may be longer, and only a few come at a time."""
        if not _FILE.fullmatch(scope["path"]):
            return await _body(scope, receive, BODY_MOST)
        if self._files >= FILES_AT_ONCE:
            raise Refused("unavailable", wait=2_000)
        self._files += 1
        try:
            return await _body(scope, receive, FILE_MOST)
        finally:
            self._files -= 1

    def _look(self, scope: Scope) -> None:
        """Raise Refused for what no handler should see; costs microseconds, reads no body."""
        lines = scope["headers"]
        if len(lines) > HEADERS_COUNT or sum(len(k) + len(v) for k, v in lines) > HEADERS_MOST:
            raise Refused("too-big", what="headers", most=HEADERS_MOST)
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > TARGET_MOST:
            raise Refused("too-big", what="address", most=TARGET_MOST)
        if not origin.known(origin.host(scope), self.settings):
            raise Refused("wrong-host")
        if _holds_secret(scope["query_string"]):
            raise Refused("token-in-query")
        if scope["type"] == "websocket":
            if origin.foreign(scope, self.settings):
                raise Refused("origin")
        elif scope["method"] == "POST":  # every other method changes nothing, or has no route
            self._look_at_change(scope)

    def _look_at_change(self, scope: Scope) -> None:
        form = not scope["path"].startswith("/api/")
        # A program that is no browser sends no Origin: it may use the API, and no form.
        if origin.foreign(scope, self.settings) or (
            form and origin.header(scope, b"origin") is None
        ):
            raise Refused("origin")
        kind = (origin.header(scope, b"content-type") or "").partition(";")[0].strip().lower()
        wanted = "application/x-www-form-urlencoded" if form else "application/json"
        if _FILE.fullmatch(scope["path"]):
            wanted = "application/octet-stream"  # which no form of another page can send
        if kind != wanted or origin.header(scope, b"content-encoding") not in {None, "identity"}:
            raise Refused("unsupported-type")

    async def _refuse(self, no: Refused, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            # Before the handshake is accepted this becomes a plain 403.
            await send({"type": "websocket.close", "code": 1008, "reason": no.slug})
            return
        await answers.refusal(scope, no)(scope, receive, send)


def _holds_secret(query: bytes) -> bool:
    """A secret in an address ends up in logs and histories, whoever put it there."""
    if not query:
        return False
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    return any(
        name.lower() in _SECRET or _LOOKS_SECRET.fullmatch(value) or _LOOKS_SECRET.fullmatch(name)
        for name, value in pairs
    )


async def _body(scope: Scope, receive: Receive, most: int) -> bytes:
    """Return the request's body.

    Raises:
        Refused: It is longer than allowed, or did not arrive in time, or the sender left.
    """
    told = origin.header(scope, b"content-length") or ""
    if told.isdecimal() and int(told[:20]) > most:
        raise Refused("too-big", what="body", most=most)
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WITHIN):
            while True:
                message = await receive()
                body += message.get("body", b"")
                if len(body) > most:
                    raise Refused("too-big", what="body", most=most)
                if message["type"] == "http.disconnect" or not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        raise Refused("too-slow") from None


def _again(body: bytes, later: Receive) -> Receive:
    """Give the body once more, in one piece; what comes after it is told as it comes."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return waiting.pop() if waiting else await later()

    return receive
