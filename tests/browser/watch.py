"""Everything that must never happen in a browser, noted down while a test does something else."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Page, Request, WebSocket

POINTER = "groundswell: pointer"

_LISTEN = f"""
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy broken: ${{event.violatedDirective}} by ${{event.blockedURI}}`));
addEventListener("pointerdown", (event) => {{
  if (event.isTrusted) console.debug("{POINTER}");
}}, true);
"""

# What Chromium itself says about a network that is gone or a server that is down.
NO_NETWORK = re.compile(
    r"net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|"
    r"NETWORK_CHANGED|CONNECTION_CLOSED|NETWORK_IO_SUSPENDED)|WebSocket connection to .* failed"
)

BLOCKED = re.compile("Service Worker registration blocked")  # by us: see people.py
# On plain http in the local network Chromium says that it leaves this header out. So be it.
UNTRUSTED = re.compile("Cross-Origin-Opener-Policy header has been ignored")


class Watch:
    """Watches one browser context from its first page on; `troubles` must stay empty."""

    def __init__(self, context: BrowserContext, ours: set[str]) -> None:
        self.troubles: list[str] = []
        self.addresses: list[str] = []
        self.pointers = 0
        self._ours = {urlsplit(origin).netloc for origin in ours}
        self._allowed = [UNTRUSTED, BLOCKED]
        self._secrets: set[str] = set()
        context.add_init_script(_LISTEN)
        context.on("page", self._page)
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._note(f"uncaught: {error.error}"))

    def allow(self, *patterns: re.Pattern[str] | str) -> None:
        """Troubles that a test brings about on purpose."""
        self._allowed += [re.compile(pattern) for pattern in patterns]

    def keep_secret(self, *tokens: str) -> None:
        """From now on no request may name these in its address."""
        self._secrets.update(tokens)

    def check(self) -> None:
        told = [
            address.replace(secret, "SECRET")
            for address in self.addresses
            for secret in self._secrets
            if secret in address
        ]
        troubles = self.troubles + told
        assert not troubles, "\n".join(troubles)

    def _page(self, page: Page) -> None:
        page.on("dialog", self._dialog)
        page.on("websocket", self._socket)

    def _console(self, message: ConsoleMessage) -> None:
        if message.text == POINTER:
            self.pointers += 1
        elif message.type in {"error", "warning", "assert"}:
            where = message.location.get("url", "")
            self._note(f"console {message.type}: {message.text} ({where})")

    def _dialog(self, dialog: Dialog) -> None:
        self._note(f"{dialog.type}: {dialog.message}")
        dialog.accept()

    def _request(self, request: Request) -> None:
        self._address(request.url)

    def _socket(self, socket: WebSocket) -> None:
        self._address(socket.url)

    def _address(self, address: str) -> None:
        self.addresses.append(address)
        parts = urlsplit(address)
        if parts.scheme not in {"data", "blob"} and parts.netloc not in self._ours:
            self._note(f"asked a stranger: {address}")

    def _note(self, trouble: str) -> None:
        if not any(pattern.search(trouble) for pattern in self._allowed):
            self.troubles.append(trouble)
