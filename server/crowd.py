"""The browsers on one board in one process: who they are, and what is written to them."""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING

from board.banning import SeatBanned
from board.erasing import SeatErased
from board.seats import RoleGiven, SeatRemoved
from board.state import Role, SeatId
from server.fan_out import FanOut
from server.presence import Presence
from server.rate import Allowance
from server.settings import Settings
from server.turn import Step

if TYPE_CHECKING:
    from server.connection import Connection


class Crowd:
    """Invariant: ``seats`` holds each of ``connections`` once, under its seat."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.presence = Presence()
        self.fan_out = FanOut()
        self.connections: dict[Connection, None] = {}
        self.seats: defaultdict[SeatId, list[Connection]] = defaultdict(list)
        self.rates: dict[SeatId, Allowance] = {}

    def admit(self, connection: Connection) -> None:
        """Let a connection in; the oldest of a seat that has too many ends."""
        if len(self.seats[connection.seat]) >= self.settings.connections_per_seat:
            self.seats[connection.seat][0].end(4409)
        self.seats[connection.seat].append(connection)
        self.connections[connection] = None
        self.fan_out.turn(connection)
        self.presence.arrive(connection.n)

    def leave(self, connection: Connection) -> bool:
        """Forget a connection; False if it was not there: it comes late, or twice."""
        if connection not in self.connections:
            return False
        del self.connections[connection]
        self.fan_out.leave(connection)
        mine = self.seats[connection.seat]
        mine.remove(connection)
        if not mine:
            del self.seats[connection.seat]
        self.presence.leave(connection.n)
        return True

    def beat(self, frame: bytes, now: int) -> None:
        """Write a heartbeat; ``now`` is in ms of the even clock."""
        seconds = time.monotonic()
        self.presence.forget_silent(seconds)
        for connection in list(self.connections):
            connection.beat(frame, seconds)
        self._forget_rates(now)

    def follow(self, step: Step) -> None:
        """Do what an event means for the connections of its seat."""
        event = step.event
        if isinstance(event, SeatRemoved | SeatBanned | SeatErased):
            for connection in list(self.seats.get(event.id, ())):
                connection.end(4405 if isinstance(event, SeatBanned) else 4403)
        elif isinstance(event, RoleGiven):
            self._give(event.id, event.role)

    def end(self, code: int, *, last: bytes = b"") -> None:
        """Say goodbye to everybody."""
        for connection in list(self.connections):
            connection.end(code, last=last)

    def rate(self, seat: SeatId) -> Allowance:
        """Return the measure of a seat's commands, whatever connection they come by.

        Half of what the board takes at most: one who sends batches leaves the others the rest.
        """
        rate = self.rates.get(seat)
        if rate is None:
            half = self.settings.board_commands_per_second / 2
            rate = self.rates[seat] = Allowance(self.settings.commands_per_second, half)
        return rate

    def _give(self, seat: SeatId, role: Role) -> None:
        for connection in self.seats.get(seat, ()):
            connection.role = role

    def _forget_rates(self, now: int) -> None:
        """A seat that left is forgotten when its bucket is full: coming back gains it nothing."""
        away = [seat for seat in self.rates if seat not in self.seats]
        for seat in away:
            if self.rates[seat].full(now):
                del self.rates[seat]
