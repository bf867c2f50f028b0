"""Our own sockets with nothing behind them: no server on uvicorn and uvloop can need less."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from dataclasses import dataclass

from bench.crowd import Person
from bench.fanout import Workload
from bench.load import Server, running
from bench.socket import Socket, digits, masked, since

FILLING = b"x" * 94  # with the due time it is as long as an event of ours


@dataclass(frozen=True)
class Floor:
    name: str = "floor"
    port: int = 8960
    echoes: bool = True

    def server(self) -> AbstractContextManager[Server]:
        words = [sys.executable, "-m", "bench.peers.passing_on"]
        return running(self.port, words, {"PORT": str(self.port)})

    def boards(self, port: int, load: Workload) -> list[tuple[str, list[str]]]:
        del port
        return [(f"board-{at:03}", [""]) for at in range(load.boards)]

    def client(self, person: Person) -> Socket:
        return FloorClient(person)


class FloorClient(Socket):
    """Sends a due time and as many bytes as an event has; gets what everybody sent."""

    def __init__(self, person: Person) -> None:
        super().__init__(sample=person.sample)
        self.path = f"/?board={person.board}"

    def opened(self) -> None:
        self.welcomed()

    async def prepare(self) -> None:
        """It keeps nothing."""

    def move(self, due: float) -> None:
        self.write(masked(digits(due) + FILLING))

    def frame(self, opcode: int, payload: bytes) -> None:
        del opcode
        self.forms += 1
        if self.sample:
            self.latencies.append(since(payload[:16]))
