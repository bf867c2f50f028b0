"""A demo from its first moment: a board of its own, a facilitator, and so many people."""

from __future__ import annotations

import asyncio
import random
import urllib.request
from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec

from server.demo.host import Host
from server.demo.person import Person
from server.demo.seat import Seat
from server.demo.thoughts import QUESTION, shared_out, thoughts

TIDY: Final = 4  # one of so many puts notes together
ASK_SECONDS: Final = 10.0


async def play(host: Seat, seats: Sequence[Seat], rnd: random.Random, speed: float) -> None:
    """Let ``host`` run the agenda of their board with a person on each other seat."""
    people = [
        Person(seat, mind, rnd, speed, tidy=n % TIDY == 0)
        for n, (seat, mind) in enumerate(zip(seats, shared_out(len(seats), rnd), strict=True))
    ]
    living = [asyncio.create_task(person.live()) for person in people]
    try:
        await Host(host, rnd.sample(thoughts(), 12), speed).run()
    finally:
        for life in living:
            life.cancel()
        await asyncio.gather(*living, return_exceptions=True)


class Show:
    """``at`` is the address of a server; whoever looks on does so by ``link``.

    Raises ``OSError`` where there is none.
    """

    def __init__(self, at: str, *, people: int, speed: float, template: str, seed: int = 0) -> None:
        self.link = ""
        self._at = at.rstrip("/")
        self._people, self._speed, self._template = people, speed, template
        self._rnd = random.Random(seed)  # noqa: S311 - who writes what is no secret

    async def run(self, opened: Callable[[str], None]) -> None:
        """Open the board, tell its link, and play the agenda to its end."""
        made = await self._post(
            "/api/boards", {"question": QUESTION, "language": "en", "template": self._template}, ""
        )
        links = made["links"]
        opened(links["facilitate"])
        host = await self._seat(made["id"], links["facilitate"])
        seats = [await self._seat(made["id"], links["participate"]) for _ in range(self._people)]
        await play(host, seats, self._rnd, self._speed)

    async def _seat(self, board: str, link: str) -> Seat:
        seated = await self._post(f"/api/boards/{board}/seats", {}, link.partition("#t=")[2])
        return Seat(f"{self._at.replace('http', 'ws', 1)}/ws/{board}", board, seated["token"])

    async def _post(self, path: str, content: object, token: str) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        asked = urllib.request.Request(self._at + path, msgspec.json.encode(content), headers)  # noqa: S310 - its own address

        def answered() -> dict[str, Any]:
            with urllib.request.urlopen(asked, timeout=ASK_SECONDS) as answer:  # noqa: S310
                found: dict[str, Any] = msgspec.json.decode(answer.read())
                return found

        return await asyncio.to_thread(answered)
