"""A client without a browser: what the wire allows, and nothing of our own code."""

import json
import secrets
import urllib.request
import zlib
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

import msgpack
from websockets.sync.client import connect
from websockets.typing import Subprotocol

COPY_OF = 12  # the place of a note's `copy_of`


def ask(address: str, body: dict[str, Any] | None = None, token: str = "") -> dict[str, Any]:
    """Asks the HTTP API; raises HTTPError where it says no."""
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    words = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(address, words, headers)) as answer:
        return dict(json.load(answer))


def token_of(link: str) -> str:
    """The secret in a link."""
    return link.rpartition("#t=")[2]


class Made:
    """A board made through the API: its id, code and links."""

    def __init__(self, here: str, question: str, language: str = "en", **more: str) -> None:
        body = {"question": question, "language": language, **more}
        made = ask(f"{here}/api/boards", body)
        self.here = here
        self.question = question
        self.id = str(made["id"])
        self.code = str(made["code"])
        self.facilitate = str(made["links"]["facilitate"])
        self.participate = str(made["links"]["participate"])
        self.view = str(made["links"]["view"])

    def rotate(self, role: str, token: str) -> None:
        """Takes the link of a role back; `token` is a host's."""
        ask(f"{self.here}/api/boards/{self.id}/links/rotate", {"role": role}, token)

    def seat(self, link: str, language: str = "en") -> "Wire":
        """Takes a new seat by this link, and connects."""
        told = ask(
            f"{self.here}/api/boards/{self.id}/seats", {"language": language}, token_of(link)
        )
        return Wire(self, str(told["token"]), str(told["seat"]))


class Wire:
    """A seat at the end of a socket. Every `do` waits for the board's answer."""

    def __init__(self, made: Made, token: str, seat: str) -> None:
        self.made, self.token, self.seat = made, token, seat
        self.sections: list[str] = []
        self.rounds: list[str] = []
        self.copies: dict[str, str] = {}  # of the board as it was: original -> copy
        port = made.here.rpartition(":")[2]
        self._open = ExitStack()
        self._socket = self._open.enter_context(
            connect(
                f"ws://localhost:{port}/ws/{made.id}",
                subprotocols=[Subprotocol("groundswell.1")],
                max_size=None,
            )
        )
        self._socket.send(msgpack.packb(["hello", token, made.id, -1, "", 0, False]))
        parts: list[bytes] = []
        frame = self._until("snap")
        parts.append(frame[5])
        while len(parts) < frame[3]:
            parts.append(self._until("snap")[5])
        body = b"".join(parts)
        shown = msgpack.unpackb(zlib.decompress(body) if frame[4] else body)
        self.sections = [section[1] for section in shown[4]]
        self.rounds = [round[1] for round in shown[8]]
        self.copies = {note[COPY_OF]: note[1] for note in shown[6] if note[COPY_OF]}

    def do(self, *commands: list[Any], soft: bool = False) -> int:
        """Sends the commands as one; returns the board's number for them. Raises on a refusal."""
        cid = secrets.token_bytes(16)
        frame = ["do", cid, commands[0]] if len(commands) == 1 else ["all", cid, commands, soft]
        self._socket.send(msgpack.packb(frame))
        while True:
            heard = self._hear()
            if heard[0] in {"ok", "no"} and heard[1] == cid:
                assert "ok" == heard[0], heard
                return int(heard[2])

    def write(self, text: str, language: str = "en", **more: Any) -> str:
        """Adds a note to the first section and returns its id."""
        note = new_id()
        section = more.get("section") or self.sections[0]
        place = more.get("x", 0), more.get("y", 0)
        colour = more.get("colour", "yellow")
        self.do(["note.add", note, section, text, language, colour, *place, ""])
        return note

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _until(self, tag: str) -> list[Any]:
        while True:
            frame = self._hear()
            if frame[0] == tag:
                return frame

    def _hear(self) -> list[Any]:
        return list(msgpack.unpackb(self._socket.recv(timeout=20)))


def new_id() -> str:
    return secrets.token_urlsafe(12)
