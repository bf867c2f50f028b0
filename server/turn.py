"""One tick of a board: all that was asked, decided in order, as one commit.

Pure but for fresh random bytes; ``Room`` does the waiting.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Container, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from board import casting, erasing, reading, settings, wire
from board.erasing import NotesErased
from board.merging import superseded
from board.rules import Command, Event, decide, due, evolve
from board.state import Board, BoardId, Caller, Mask, Refused, Role, Scope, SeatId, Seq
from server.access import Access
from server.chance import fresh
from server.deeds import deed_of
from server.log import Answer, Commit, Deed
from server.masks import begun, ended, keyed, mask_of

UNSEATED: Final = Refused("not-allowed", verb="any", role="none")
KEYLESS: Final = Refused("unavailable", wait=1_000)
MISTAKEN: Final = Refused("unknown")
FULL: Final = Refused("log-full")
NOBODY: Final = "-"  # by the clock, or by the server itself: no deed of anybody
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Done:
    """Durably true at ``seq``; ``skipped`` are the refused parts of a soft batch."""

    seq: Seq
    skipped: tuple[tuple[int, str], ...] = ()
    slug = "ok"


@dataclass(frozen=True, slots=True)
class No:
    """Refused: nothing happened. ``index`` is the part of a batch that was refused."""

    refusal: Refused
    index: int = 0

    @property
    def slug(self) -> str:
        return self.refusal.slug


Outcome = Done | No


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody wants, and whom to tell. ``cid`` is b"" for the server's own asks."""

    commands: tuple[Command, ...]
    seat: SeatId
    reply: Callable[[Outcome], None]
    cid: bytes = b""
    soft: bool = False
    role: Role | None = None

    def tell(self, outcome: Outcome) -> None:
        """Answer; what goes wrong there is not the others' concern."""
        try:
            self.reply(outcome)
        except Exception:
            logger.exception("an answer was not told")


@dataclass(frozen=True, slots=True)
class Step:
    """One event with the boards around it."""

    before: Board
    event: Event
    after: Board
    body: bytes


@dataclass(slots=True)
class Turn:
    """Decides asks one after another, each on the board that the former left.

    Or takes the ``steps`` of another process over: then they happened ``elsewhere``. ``by`` says
    of each step who asked for it, "" for nobody who may be named. ``here`` are the numbers of those
    who are on the board.
    """

    id: BoardId
    board: Board
    access: Access
    now: int
    keys: dict[Scope, bytes]
    known: Mapping[bytes, Answer]
    full: bool = False
    steps: list[Step] = field(default_factory=list)
    outcomes: list[tuple[Ask, Outcome]] = field(default_factory=list)
    answers: dict[bytes, Answer] = field(default_factory=dict)
    made: dict[Scope, bytes] = field(default_factory=dict)
    lost: list[Scope] = field(default_factory=list)
    doubtful: list[bytes] = field(default_factory=list)
    elsewhere: bool = False
    here: Container[int] = ()
    by: list[str] = field(default_factory=list)
    start: Seq = field(init=False)

    def __post_init__(self) -> None:
        self.start = Seq(self.board.seq)

    def owe(self, *, erasing: bool) -> None:
        """Let happen what the clock owes: no ask of this turn can slip past it (rule RO6).

        What it would erase may wait (RE9).
        """
        for event in due(self.board, self.now, fresh(), self.here):
            if erasing or not isinstance(event, NotesErased):
                self._happen(event)

    def deciding(self, asks: Sequence[Ask]) -> Iterator[None]:
        """Decide asks in their order, and come up for breath after each command.

        A move that a later one replaces gets that one's number.
        """
        stands_for = {late: early for early, late in self._superseded(asks).items()}
        replaced = set(stands_for.values())
        for at in range(len(asks)):
            if at in replaced:
                continue
            early: int | None = at
            done = False
            while early is not None and not done:
                again = early in stands_for and self._known(self.digest(asks[early])) is not None
                outcome = yield from self._settling(asks[early], None)
                done = isinstance(outcome, Done) and not again  # else it moves nothing now
                early = stands_for.get(early)
            while early is not None:
                yield from self._settling(asks[early], outcome)
                early = stands_for.get(early)

    def _settling(self, ask: Ask, outcome: Outcome | None) -> Generator[None, None, Outcome]:
        """Note what an ask gets: what it got before, else ``outcome``, else what rules say.

        A digest in ``doubtful`` was refused and may be a resend.
        """
        digest = self.digest(ask)
        content = self.access.digest(wire.encode(ask.commands)) if ask.cid else b""
        known = self._known(digest)
        if known is not None:
            outcome = _again(known, content)
        else:
            outcome = (yield from self._decided(ask)) if outcome is None else outcome
            if isinstance(outcome, Done) and ask.cid:
                self.answers[digest] = Answer(digest, content, outcome.seq)
            elif ask.cid:
                self.doubtful.append(digest)
        self.outcomes.append((ask, outcome))
        return outcome

    def _known(self, digest: bytes) -> Answer | None:
        return self.answers.get(digest) or self.known.get(digest)

    def _superseded(self, asks: Sequence[Ask]) -> Mapping[int, int]:
        if len(asks) < 2:
            return {}
        return superseded(self.board, [(ask.commands, ask.seat) for ask in asks])

    def digest(self, ask: Ask) -> bytes:
        """Return what an ask is remembered by; b"" for the server's own."""
        if not ask.cid:
            return b""
        return self.access.digest(self.id.encode(), ask.seat.encode(), ask.cid)

    def commit(self, epoch: str) -> Commit:
        return Commit(
            self.id,
            epoch,
            self.start,
            tuple(step.body for step in self.steps),
            tuple(self.answers.values()),
            tuple(self.made.items()),
            tuple(self.lost),
            self.now,
            self._deeds(),
            self._erases_at(),
        )

    def _deeds(self) -> tuple[Deed, ...]:
        told = zip(self.steps, self.by, strict=True)
        deeds = (deed_of(step.event, by, self.now) for step, by in told if by != NOBODY)
        return tuple(deed for deed in deeds if deed is not None)

    def _erases_at(self) -> int | None:
        """Return the date that was set for the end of the board; None if it stays as it was."""
        rules = (s.event for s in self.steps if isinstance(s.event, settings.BoardRuled))
        return next((rule.value for rule in reversed([*rules]) if rule.key == "erases_at"), None)

    @property
    def empty(self) -> bool:
        return not (self.steps or self.answers)

    def _decided(self, ask: Ask) -> Generator[None, None, Outcome]:
        if self.full and ask.cid and not all(map(_finishes, ask.commands)):
            return No(FULL)
        board, kept = self.board, len(self.steps)
        skipped = []
        for index, command in enumerate(ask.commands):
            try:
                self._one(command, ask)
            except Refused as refusal:
                if not ask.soft:
                    self._back_to(board, kept)
                    return No(refusal, index)
                skipped.append((index, refusal.slug))
            except Exception:  # our mistake: it must not cost the others of this tick
                logger.exception("a rule failed")
                self._back_to(board, kept)
                return No(MISTAKEN, index)
            yield
        return Done(Seq(self.board.seq), tuple(skipped))

    def _one(self, command: Command, ask: Ask) -> None:
        by = "" if isinstance(command, erasing.EraseNote) and command.proof else ask.seat
        for event in decide(self.board, command, self._caller(command, ask)):
            self._happen(event, by if ask.cid else NOBODY)

    def _happen(self, event: Event, by: str = NOBODY) -> None:
        before = self.board
        self.by.append(by)
        self.board = evolve(before, event)
        self.steps.append(Step(before, event, self.board, wire.encode(event)))
        if scope := begun(self.board, event):
            self.made[scope] = self.keys[scope] = secrets.token_bytes(32)
        if scope := ended(self.keys, event):
            self.lost.append(scope)

    def _caller(self, command: Command, ask: Ask) -> Caller:
        role = ask.role
        if role is None:
            seat = self.board.seats.get(ask.seat)
            if seat is None or seat.gone:
                raise UNSEATED
            role = seat.role
        mask = Mask("")
        if isinstance(command, casting.BallotCommand):
            mask = self._mask(command.vote, ask.seat)
        elif isinstance(command, reading.DrawCards):
            mask = self._mask(command.round, ask.seat)
        return Caller(ask.seat, role, self.now, fresh(), mask, self.here)

    def _mask(self, scope: Scope, seat: SeatId) -> Mask:
        """Return the seat's mask there; two seats must never share one, so no key, no vote."""
        key = self.keys.get(scope)
        if key is not None:
            return mask_of(key, seat)
        if keyed(self.board, scope):
            raise KEYLESS
        return Mask("")

    def _back_to(self, board: Board, kept: int) -> None:
        for step in self.steps[kept:]:
            if scope := ended(self.keys, step.event):
                self.lost.remove(scope)
            if scope := begun(step.after, step.event):
                del self.made[scope], self.keys[scope]
        del self.steps[kept:], self.by[kept:]
        self.board = board


def _finishes(command: Command) -> bool:
    """Tell whether a command ends the board: the one that a full log still takes."""
    return isinstance(command, settings.FinishBoard) and command.on


def _again(known: Answer, content: bytes) -> Outcome:
    return Done(known.seq) if known.content == content else No(Refused("id-reused"))
