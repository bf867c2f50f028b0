"""A socket.io relay: no rules, no state, no disk; the floor of what passing on costs in Node."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from bench.crowd import Person
from bench.fanout import Workload
from bench.load import Server
from bench.peers import node
from bench.socket import TEXT, Socket, digits, masked, since

OPEN, CONNECT, EVENT, PING, PONG = b"0", b"40", b"42", b"2", b"3"
DUE: Final = b'"due":"'


@dataclass(frozen=True)
class Relay:
    name: str = "relay"
    port: int = 8950
    echoes: bool = False

    def server(self) -> AbstractContextManager[Server]:
        return node.serve(self.port, "relay.mjs")

    def boards(self, port: int, load: Workload) -> list[tuple[str, list[str]]]:
        del port
        return [(f"board-{at:03}", [""]) for at in range(load.boards)]

    def client(self, person: Person) -> Socket:
        return RelayClient(person)


class RelayClient(Socket):
    """Speaks Engine.IO 4 over websocket alone."""

    def __init__(self, person: Person) -> None:
        super().__init__(sample=person.sample)
        self.path = f"/socket.io/?EIO=4&transport=websocket&board={person.board}"
        section, note = b"s" * 16, b"%016d" % person.at
        place = b'"section":"%s","x":9000,"y":8000,"rank":65536' % section
        self._move = b'42["move",{"id":"%s",%s,"due":"' % (note, place)

    def opened(self) -> None:
        """The server speaks first."""

    async def prepare(self) -> None:
        """It keeps nothing."""

    def move(self, due: float) -> None:
        self.write(masked(self._move + digits(due) + b'"}]', TEXT))

    def frame(self, opcode: int, payload: bytes) -> None:
        del opcode
        if payload.startswith(EVENT):
            self.forms += 1
            if self.sample:
                at = payload.index(DUE) + len(DUE)
                self.latencies.append(since(payload[at : at + 16]))
        elif payload == PING:
            self.write(masked(PONG, TEXT))
        elif payload.startswith(CONNECT):
            self.welcomed()
        elif payload.startswith(OPEN):
            self.write(masked(CONNECT, TEXT))
