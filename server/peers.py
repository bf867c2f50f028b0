"""The same board in other processes: what is said to them, and what is heard from them.

Every message is sealed with the server's secret and the board's epoch: what a stranger, another
installation or a board from before a restore says on the same bus is not heard.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from board import hidden, wire
from board.state import START, NoteId, Seq
from server.access import Access
from server.bus import Bus
from server.ledger import Ledger
from server.log import Unavailable
from server.masks import KEY_EVENTS
from server.presence import Presence, Sign
from server.raised import Mark
from server.turn import Step

HEARD_MOST: Final = 2_000
BODIES_MOST: Final = 256 * 1024
SEAL: Final = 16
RETRY_SECONDS: Final = 1.0
logger = logging.getLogger(__name__)


class Wrote(Struct, frozen=True, array_like=True, tag="wrote"):
    """These events follow ``after``; each is stored as every seat may see it."""

    after: int
    bodies: tuple[bytes, ...]


class Stands(Struct, frozen=True, array_like=True, tag="stands"):
    """The log goes up to ``head``: whoever has less can read it."""

    head: int


class Relinked(Struct, frozen=True, array_like=True, tag="relinked"):
    """Links were renewed."""


class Here(Struct, frozen=True, array_like=True, tag="here"):
    """These seat numbers are served by ``process`` now, and no others."""

    process: str
    seats: tuple[int, ...]


class Signs(Struct, frozen=True, array_like=True, tag="signs"):
    """Cursors, typing hands and drags."""

    signs: tuple[Sign, ...]


class Raises(Struct, frozen=True, array_like=True, tag="raises"):
    """Who is ready in ``round``, and whose hand is up, as those seats showed it last."""

    round: str
    marks: tuple[Mark, ...]


class Suggests(Struct, frozen=True, array_like=True, tag="suggests"):
    """How far the clustering step is that ``process`` runs for this board, or how it ended."""

    step: str
    done: int
    all: int


class Hush(Struct, frozen=True, array_like=True, tag="hush"):
    """Whoever runs the clustering step for this board: somebody cancels it."""


class Offers(Struct, frozen=True, array_like=True, tag="offers"):
    """Notes that are offered a group, with its id: all of them, as ``process`` found."""

    pairs: tuple[tuple[NoteId, str], ...]


class Unread:
    """What another version of this program says."""


Said = Wrote | Stands | Relinked | Here | Signs | Raises | Suggests | Hush | Offers
_DECODER: Final = msgspec.msgpack.Decoder(Said)


def _unheard(said: Suggests | Hush | Offers) -> None:
    """Until the room has set who hears it."""


class Peers:
    """A ``Listener`` that keeps what it hears until the room's next turn.

    Invariant: what it may have missed is read from the log at that turn, or soon after.
    """

    def __init__(
        self, bus: Bus, ledger: Ledger, presence: Presence, access: Access, ring: Callable[[], None]
    ) -> None:
        self._bus, self._ledger, self._presence = bus, ledger, presence
        self._access, self._ring = access, ring
        self.suggesting: Callable[[Suggests | Hush | Offers], None] = _unheard
        self._heard: list[bytes] = []
        self._missed = False
        self._told: tuple[Seq, tuple[int, ...]] = (START, ())
        self._signs: dict[int, Sign] = {}
        self._marks: dict[int, Mark] = {}

    @property
    def waiting(self) -> bool:
        return bool(self._heard) or self._missed

    async def join(self) -> None:
        await self._bus.subscribe(self._ledger.id, self)

    async def leave(self) -> None:
        if self._told[1]:
            self._serves(())
        await self._bus.unsubscribe(self._ledger.id)

    def hear(self, message: bytes) -> None:
        if len(self._heard) < HEARD_MOST:
            self._heard.append(message)
        else:  # so far behind that reading the log is quicker
            self._heard, self._missed = [], True
        self._ring()

    def missed(self) -> None:
        self._missed = True
        self._ring()

    async def follow(self) -> None:
        """Act on what was heard."""
        heard, self._heard = self._heard, []
        missed, self._missed = self._missed, False
        for message in heard:
            missed |= not self._act(message)
        if not missed:
            return
        try:
            await self._ledger.look()
        except Unavailable as away:
            logger.warning("board %s: the log cannot be read: %s", self._ledger.id[:6], away)
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self.missed)

    def wrote(self, steps: Sequence[Step], forms: Sequence[bytes]) -> None:
        """Say what this process wrote: with its contents only where all may see them."""
        if not self._bus.carries:
            return
        open_to_all = all(step.body is form for step, form in zip(steps, forms, strict=True))
        short = sum(map(len, forms)) <= BODIES_MOST
        if open_to_all and short and not any(isinstance(s.event, KEY_EVENTS) for s in steps):
            self._say(Wrote(steps[0].before.seq, tuple(forms)))
        else:
            self._say(Stands(steps[-1].after.seq))

    def relinked(self) -> None:
        self._say(Relinked())

    def sign(self, sign: Sign) -> None:
        """Keep a sign for the next ``flush``; a newer one of the same seat replaces it."""
        if self._bus.carries:
            self._signs[sign[0]] = sign

    def raise_(self, mark: Mark) -> None:
        """Keep who is ready, or whose hand is up or down, for the next ``flush``."""
        if self._bus.carries:
            self._marks[mark[0]] = mark

    def flush(self) -> None:
        if self._signs:
            self._say(Signs(tuple(self._signs.values())))
            self._signs = {}
        self._raises(tuple(self._marks.values()))
        self._marks = {}

    def suggests(self, said: Suggests | Hush | Offers) -> None:
        """Say how far the clustering step is, that it is to stop, or what it offers new notes."""
        if self._bus.carries:
            self._say(said)

    def murmur(self, seats: Iterable[int], *, again: bool) -> None:
        """Say how far the board is and whom this process serves, where that is news or due."""
        if not self._bus.carries:
            return
        now = (Seq(self._ledger.board.seq), tuple(sorted(seats)))
        if again or now[0] != self._told[0]:
            self._say(Stands(now[0]))
        if again or now[1] != self._told[1]:
            self._serves(now[1])
        if again:
            self._raises(self._presence.raised.of(now[1]))
        self._told = now

    def _act(self, message: bytes) -> bool:
        """Do what one message asks for; False if the log has to be read."""
        match self._opened(message):
            case Wrote(after, bodies):
                return self._ledger.hear(after, bodies)
            case Stands(head):
                return head <= self._ledger.board.seq
            case Here() | Signs() | Raises() as said:
                self._present(said)
            case Suggests() | Hush() | Offers() as said:
                self.suggesting(said)
            case Unread() | Relinked():
                return False
        return True

    def _present(self, said: Here | Signs | Raises) -> None:
        """Take what is said of who is here, and what they show."""
        match said:
            case Here(process, seats):
                if self._presence.elsewhere(process, seats, time.monotonic()):
                    self._serves(self._told[1])
            case Signs(signs):
                self._point(signs)
            case Raises(round, marks):
                self._take(round, marks)

    def _point(self, signs: Iterable[Sign]) -> None:
        for sign in () if hidden.quiet(self._ledger.board) else signs:
            self._presence.sign(*sign)

    def _take(self, round: str, marks: Iterable[Mark]) -> None:
        """Take who is ready elsewhere; of who is not known to be here it is said again soon."""
        raised = self._presence.raised
        for mark in marks if round == raised.round else ():
            if mark[0] in self._presence:
                raised.take(mark)

    def _raises(self, marks: tuple[Mark, ...]) -> None:
        if marks:
            self._say(Raises(self._presence.raised.round, marks))

    def _serves(self, seats: tuple[int, ...]) -> None:
        self._say(Here(self._bus.name, seats))

    def _say(self, said: Said) -> None:
        body = wire.encode(said)
        self._bus.publish(self._ledger.id, self._seal(body) + body)

    def _opened(self, message: bytes) -> Said | Unread | None:
        seal, body = message[:SEAL], message[SEAL:]
        if not hmac.compare_digest(seal, self._seal(body)):
            return None
        try:
            said: Said = _DECODER.decode(body)
        except msgspec.DecodeError:
            return Unread()
        return said

    def _seal(self, body: bytes) -> bytes:
        board, epoch = self._ledger.id.encode(), self._ledger.epoch.encode()
        return self._access.digest(b"bus", board, epoch, body)
