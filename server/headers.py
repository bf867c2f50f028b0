"""The headers of every answer, errors included; and the last net under an exception.

ASGI middleware, the outermost of ours: whatever is inside it, nothing leaves without these.
"""

from __future__ import annotations

import logging
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import answers, origin
from server.settings import Settings

_log: Final = logging.getLogger(__name__)

NOBODY: Final = "'none'"
FRAMED_BY: Final = "framed_by"  # what a page says in the scope, once it knows that it may
HSTS: Final = "max-age=31536000; includeSubDomains"
_OFF: Final = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "usb",
)
FIXED: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _OFF),
}


def policy(scheme: str, host: str, framed_by: str = "") -> str:
    """Return the content security policy.

    ``host`` is "" where the asker named none of ours; ``framed_by`` are the sites that may show
    the answer within their own pages, none of them if that is "".
    """
    socket = f" {'wss' if scheme == 'https' else 'ws'}://{host}" if host else ""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        f"font-src 'self'; connect-src 'self'{socket}; manifest-src 'self'; base-uri 'none'; "
        f"form-action 'self'; frame-ancestors {framed_by or NOBODY}; object-src 'none'; "
        "require-trusted-types-for 'script'"
    )


class Headers:
    """Adds what is missing; an answer keeps a ``Cache-Control`` of its own."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                self._complete(scope, MutableHeaders(scope=message))
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception:
            _log.exception("our mistake, answering %s", scope["method"])
            if begun:
                raise
            await answers.failed(scope)(scope, receive, sending)

    def _complete(self, scope: Scope, headers: MutableHeaders) -> None:
        scheme, host = origin.scheme(scope, self.settings), origin.host(scope)
        for name, value in FIXED.items():
            headers[name] = value
        ours = host if origin.known(host, self.settings) else ""
        framed_by: str = scope.get(FRAMED_BY, "")
        headers["Content-Security-Policy"] = policy(scheme, ours, framed_by)
        if framed_by:
            del headers["X-Frame-Options"]  # it knows none, all or oneself
        headers.setdefault("Cache-Control", "no-store")
        if scheme == "https":
            headers["Strict-Transport-Security"] = HSTS
