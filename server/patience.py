"""How long, and how far, the server listens to somebody who has not finished asking.

uvicorn waits for ever for the head of a request and takes any length of it; a few hundred
half-open requests would be enough to hold all the files that a process may open.
"""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_SECONDS: Final = 10.0
HEAD_MOST: Final = 64 * 1024
TOO_LONG: Final = b"431 Request Header Fields Too Large"
TOO_SLOW: Final = b"408 Request Timeout"
ENDING: Final = b"connection: close\r\ncontent-length: 0\r\n\r\n"


class PatientProtocol(HttpToolsProtocol):
    """Invariant: between two requests uvicorn's keep-alive timer runs, within a head ours."""

    head_seconds = HEAD_SECONDS
    _head = 0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._listen()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._heard()

    def data_received(self, data: bytes) -> None:
        self._head += len(data)
        super().data_received(data)
        if self._timer is not None and self._head > HEAD_MOST and not self.transport.is_closing():
            self._give_up(TOO_LONG)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if self._timer is None:
            self._listen()

    def on_headers_complete(self) -> None:
        self._heard()
        super().on_headers_complete()

    def _listen(self) -> None:
        self._head = 0
        self._timer = self.loop.call_later(self.head_seconds, self._give_up, TOO_SLOW)

    def _heard(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up(self, status: bytes) -> None:
        self._heard()
        self.transport.write(b"HTTP/1.1 " + status + b"\r\n" + ENDING)
        self.transport.close()
