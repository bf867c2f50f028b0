"""Eight mistakes that a server of this kind is made with, to see each of them caught.

Each function puts one of them into the process that calls it: see ``bugged``.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence

from board.state import Board, Seq
from server.connection import Connection
from server.crowd import Crowd
from server.hub import Hub
from server.ledger import Ledger
from server.log import Commit, Conflict
from server.log_postgres import PostgresLog
from server.peers import Peers
from server.room import Room
from server.shown import Shown, Window
from server.turn import Ask, Turn

LATE_SECONDS = 0.05


def acknowledge_first() -> None:
    """Answers go out before the log has the commit."""

    async def tried(self: Ledger, asks: list[Ask]) -> bool:
        turn = await self._decided(asks)
        self._take_over(turn, turn.keys)
        if not turn.empty:
            await self.log.append(turn.commit(self.epoch))
        return True

    Ledger._tried = tried  # type: ignore[method-assign]


def no_idempotency() -> None:
    """Nobody remembers command ids."""
    Turn.digest = lambda *_: secrets.token_bytes(16)  # type: ignore[method-assign]


def join_race() -> None:
    """A newcomer is in the room a moment after the snapshot was taken."""
    admit = Crowd.admit

    def admit_late(self: Crowd, connection: Connection) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(LATE_SECONDS, admit, self, connection)

    Crowd.admit = admit_late  # type: ignore[method-assign]


def bus_only() -> None:
    """What other processes wrote is heard on the bus, and nowhere else."""

    async def follow(self: Peers) -> None:
        heard, self._heard, self._missed = self._heard, [], False
        for message in heard:
            self._act(message)

    async def compare(self: Hub) -> None:
        del self  # and look nowhere

    Peers.follow = follow  # type: ignore[method-assign]
    Hub._compare = compare  # type: ignore[method-assign]


def decided_on_the_past() -> None:
    """What was decided is appended, whatever others have appended meanwhile."""
    append = PostgresLog.append

    async def append_all_the_same(self: PostgresLog, commit: Commit) -> None:
        while True:
            try:
                return await append(self, commit)
            except Conflict:
                heads = await self.heads([commit.board])
                commit = _after(commit, heads[commit.board].seq)

    PostgresLog.append = append_all_the_same  # type: ignore[method-assign]


def late_close() -> None:
    """A connection that closes takes its seat's other connections with it."""
    leave = Room.leave

    def leave_all(self: Room, connection: Connection) -> None:
        for other in list(self.crowd.seats.get(connection.seat, ())):
            leave(self, other)

    Room.leave = leave_all  # type: ignore[method-assign]


def gap_ignored() -> None:
    """What is heard is taken over, also when something before it is missing."""

    def hear(self: Ledger, after: int, bodies: Sequence[bytes]) -> bool:
        known = max(0, self.board.seq - after)
        self._follow(self._replayed(bodies[known:]), self.masks.keys)
        return True

    Ledger.hear = hear  # type: ignore[method-assign]


def stale_snapshot() -> None:
    """Newcomers get an old snapshot under a new number."""
    look = Window.look

    async def look_back(self: Window, board: Board, oldest: int) -> Shown:
        if self._shown is None:
            return await look(self, board, oldest)
        return Shown(board.seq, self._shown._plain, self._shown._deflated)

    Window.look = look_back  # type: ignore[method-assign]


def _after(commit: Commit, head: Seq) -> Commit:
    fields = {name: getattr(commit, name) for name in Commit.__struct_fields__}
    return Commit(**{**fields, "after": head})


BUGS: dict[str, Callable[[], None]] = {
    bug.__name__: bug
    for bug in (
        acknowledge_first,
        no_idempotency,
        join_race,
        bus_only,
        decided_on_the_past,
        late_close,
        gap_ignored,
        stale_snapshot,
    )
}
