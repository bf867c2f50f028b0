"""One browser on one board: what it may ask, and what is written to it; never waited for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final

from board import limits, project, text, wire
from board.state import Refused, Role, SeatId
from server import frames
from server.frames import Writer
from server.rate import Bucket
from server.room import Room
from server.turn import Ask, Done, Outcome

Light = wire.Present | wire.Mine | wire.Suggest | wire.Ready | wire.Lower
STALLED_SECONDS: Final = 5.0
UNANSWERED_MOST: Final = 32
TOO_FAST: Final = 5
TOO_FAST_MS: Final = 60_000
CLOSE_CODES: Final = {
    1009: "frame too big",
    1011: "our mistake",
    1012: "restarting",
    1013: "too slow, or the board or the process is full of connections",
    4400: "malformed",
    4401: "token",
    4403: "revoked or removed",
    4404: "no such board",
    4405: "removed for good",
    4408: "no hello",
    4409: "replaced by a newer connection",
    4410: "board erased",
    4423: "waiting at the door",
    4429: "too fast",
}


class Ended(Exception):
    """The connection has to end with this close code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"{code}: {CLOSE_CODES[code]}")
        self.code = code


class Connection:
    """A seat's socket. After ``ended`` it does nothing more, whatever still comes in.

    ``_grant`` is how many of its unwritten bytes are the snapshot that it was sent at the start.
    ``why`` is what ended it from this side: a close code, or that it was cut.
    """

    __slots__ = (
        "_grant",
        "_presence",
        "_room",
        "_slowed",
        "_taken",
        "_taken_at",
        "_writer",
        "_written",
        "ended",
        "n",
        "role",
        "seat",
        "token",
        "unanswered",
        "why",
    )

    def __init__(self, room: Room, seat: SeatId, token: str, writer: Writer) -> None:
        found = room.board.seats[seat]
        self._room, self._writer = room, writer
        self.seat, self.n, self.role, self.token = seat, found.n, found.role, token
        self._presence = Bucket(room.settings.presence_per_second)
        self._taken_at = time.monotonic()
        self._taken = self._grant = 0
        self._written = 0
        self.why: int | str = 0
        self._slowed: list[int] = []
        self.ended = False
        self.unanswered = 0

    def welcome(self, room: Room, mode: str) -> bytes:
        now = room.clock.now()
        return frames.message(
            "welcome", self.seat, self.role.value, room.epoch, room.board.seq, now, mode
        )

    @property
    def straight(self) -> Callable[[bytes], None] | None:
        """What frames may go straight to, while that is so."""
        return self._writer.straight

    @property
    def written(self) -> int:
        """Return the bytes of all frames that were given to this connection."""
        return self._written + self._room.crowd.fan_out.given(self)

    def count(self, more: int) -> None:
        """Take into account what did not go through ``_write``."""
        self._written += more

    def turned(self) -> None:
        """Take note that the writer goes straight now, or no longer."""
        if not self.ended:
            self._room.crowd.fan_out.turn(self)

    def still_valid(self, room: Room) -> bool:
        return room.access.seat_of(self.token, room.id, room.versions) == self.seat

    def start(self, out: Iterable[bytes]) -> None:
        """Write the welcome and all that follows it; its size is not held against the browser.

        The pieces stay apart: a snapshot that many wait for is then in memory once.
        """
        for piece in filter(None, out):
            self._grant += len(piece)
            self._write(piece)

    def renew(self, layer: bytes) -> None:
        """Write the private layer anew: what this seat may see has changed (rule VI15)."""
        self._write(layer)

    def tick(self, events: bytes, signs: bytes) -> None:
        """Write a tick's frame to who is to be asked first.

        Of who has left much of it, presence is dropped first, then the connection is cut.
        """
        out = events + signs if signs else events
        unwritten = self._unwritten()
        if self._too_slow(unwritten):
            self.cut()
            return
        if unwritten > self._room.settings.presence_unwritten:
            out = events
        if out:
            self._write(out)

    def beat(self, frame: bytes, now: float) -> None:
        """Write a heartbeat; who took nothing at all for five seconds is cut."""
        unwritten = self._unwritten()
        taken = self.written - unwritten
        if not unwritten or taken > self._taken:
            self._taken, self._taken_at = taken, now
        if self._too_slow(unwritten) or now - self._taken_at > STALLED_SECONDS:
            self.cut()
        else:
            self._write(frame)

    def cut(self) -> None:
        """Let go of a connection that is too slow; it resumes by number."""
        self.why = self.why or "cut"
        self.forget()
        self._writer.abort()

    def end(self, code: int, *, last: bytes = b"") -> None:
        """Say goodbye with a close code, after a last frame."""
        self.why = self.why or code
        self.forget()
        if last:
            self._write(last)
        self._writer.close(code)

    def forget(self) -> None:
        self.ended = True
        self._room.leave(self)

    def _write(self, out: bytes) -> None:
        self._written += len(out)
        self._writer.write(out)

    def _unwritten(self) -> int:
        unwritten = self._writer.unwritten()
        self._grant = min(self._grant, unwritten)
        return unwritten

    def _too_slow(self, unwritten: int) -> bool:
        return unwritten - self._grant > self._room.settings.cut_unwritten

    def take(self, frame: wire.ClientFrame) -> None:
        """Act on a frame that followed the hello. Raises ``Ended``."""
        match frame:
            case wire.Hello():
                raise Ended(4400)
            case wire.Do():
                self._ask((frame.command,), frame.cid, soft=False)
            case wire.All():
                if not 0 < len(frame.commands) <= limits.BATCH:
                    raise Ended(4400)
                self._ask(frame.commands, frame.cid, soft=frame.soft)
            case _:
                self._hear(frame)

    def _hear(self, frame: Light) -> None:
        """Act on a frame that asks for no change of the board."""
        match frame:
            case wire.Present():
                self._sign(frame)
            case wire.Mine():
                self._mine(frame)
            case wire.Suggest():
                self._suggest(frame)
            case wire.Ready():
                self._ready(frame)
            case wire.Lower():
                self._lower(frame.n)

    def _mine(self, frame: wire.Mine) -> None:
        """Say what became of notes without a name, to this connection alone (rule SY20)."""
        if len(frame.asked) > limits.BATCH:
            raise Ended(4400)
        if not self._own_wait(1):
            board = self._room.board
            self._write(frames.message("mine", board.seq, project.mine(board, frame.asked)))

    def _suggest(self, frame: wire.Suggest) -> None:
        """Begin or cancel the clustering step for a facilitator; others have no business here."""
        if frame.on not in (0, 1):
            raise Ended(4400)
        if self.role is not Role.FACILITATOR or self._own_wait(1):
            return
        suggesting = self._room.suggesting
        if not frame.on:
            suggesting.cancel()
        elif why := suggesting.begin():
            self._write(why)

    def _ready(self, ready: wire.Ready) -> None:
        """Take whether somebody who takes part is ready; who leads says so by going on."""
        if {ready.ready, ready.hand} - {0, 1}:
            raise Ended(4400)
        if self.role is Role.PARTICIPANT and not self._own_wait(1):
            self._room.ready(self.n, ready)

    def _lower(self, n: int) -> None:
        if self.role is Role.FACILITATOR and not self._own_wait(1):
            self._room.lower(n)

    def _sign(self, sign: wire.Present) -> None:
        fits = 0 <= sign.mode <= 3 and abs(sign.x) <= limits.XY and abs(sign.y) <= limits.XY
        if not fits or (sign.note and not text.is_id(sign.note)):
            raise Ended(4400)
        if self.role is not Role.VIEWER and not self._presence.take(self._room.clock.ticks()):
            self._room.sign(self.n, sign.mode, sign.x, sign.y, sign.note)

    def _ask(self, commands: tuple[wire.WireCommand, ...], cid: bytes, *, soft: bool) -> None:
        own = self._own_wait(len(commands))
        wait = own or self._room.rate.take(self._room.clock.ticks(), len(commands))
        if wait:
            self._room.metrics.told(["slow-down"])
            self._refuse(cid, Refused("slow-down", wait=wait), 0)
            if own:  # nobody has to go because others are fast
                self._too_fast()
            return
        self.unanswered += 1
        self._room.put(
            Ask(commands, self.seat, lambda outcome: self._told(cid, outcome), cid, soft)
        )

    def _own_wait(self, commands: int) -> int:
        if self.unanswered >= UNANSWERED_MOST:
            return 1_000
        return self._room.crowd.rate(self.seat).take(self._room.clock.ticks(), commands)

    def _too_fast(self) -> None:
        now = self._room.clock.ticks()
        self._slowed = [at for at in self._slowed if at > now - TOO_FAST_MS]
        if not self._slowed or now - self._slowed[-1] > 1_000:  # one burst counts once
            self._slowed.append(now)
        if len(self._slowed) >= TOO_FAST:
            raise Ended(4429)

    def _told(self, cid: bytes, outcome: Outcome) -> None:
        self.unanswered -= 1
        if self.ended:
            return
        if isinstance(outcome, Done):
            skipped = (outcome.skipped,) if outcome.skipped else ()
            self._write(frames.message("ok", cid, outcome.seq, *skipped))
        else:
            self._refuse(cid, outcome.refusal, outcome.index)

    def _refuse(self, cid: bytes, refusal: Refused, index: int) -> None:
        self._write(frames.message("no", cid, refusal.slug, refusal.fields, index))
