"""Whose ballot or hand is whose while a vote or round lasts: this process knows, and forgets it."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable, Mapping

from board.reading import GOING_ON
from board.rounds import RoundClosed, RoundStarted
from board.seats import SeatJoined
from board.state import Board, Mask, Scope, SeatId
from board.votes import VoteClosed, VoteOpened, VoteVoided

KEY_EVENTS = VoteOpened | VoteClosed | VoteVoided | RoundStarted | RoundClosed


def begun(board: Board, event: object) -> Scope | None:
    """Return what needs a key from ``event`` on: a vote, or a round in which cards are dealt."""
    if isinstance(event, RoundStarted):
        return event.id if board.round(event.id).plan.coverage else None
    return event.id if isinstance(event, VoteOpened) else None


def keyed(board: Board, scope: Scope) -> bool:
    """Tell whether masks are needed there now."""
    vote = next((each for each in board.votes if each.id == scope), None)
    round = next((each for each in board.rounds if each.id == scope), None)
    return (vote is not None and vote.state == "open") or (
        round is not None and bool(round.plan.coverage) and round.state in GOING_ON
    )


def ended(keys: Mapping[Scope, bytes], event: object) -> Scope | None:
    """Return what needs no key any more."""
    if isinstance(event, RoundClosed):
        return event.id if event.id in keys else None
    return event.id if isinstance(event, VoteClosed | VoteVoided) else None


def mask_of(key: bytes, seat: SeatId) -> Mask:
    """Return what stands for ``seat`` within the scope of ``key`` (rule NA9)."""
    mac = hmac.digest(key, seat.encode(), "sha256")
    return Mask(base64.urlsafe_b64encode(mac[:12]).decode())


class Masks:
    """Invariant: ``seats`` knows the mask of every seat of the board for each key."""

    def __init__(self) -> None:
        self.keys: dict[Scope, bytes] = {}
        self.seats: dict[tuple[Scope, Mask], SeatId] = {}

    def take(self, keys: Mapping[Scope, bytes], board: Board) -> None:
        """Use exactly these keys, for all seats of ``board``."""
        self.keys = dict(keys)
        self.seats = {}
        self._add(board.seats)

    def joined(self, events: Iterable[object]) -> None:
        """Add the seats that came; cheap, because a hall joins while a vote is open."""
        if self.keys:
            self._add(event.id for event in events if isinstance(event, SeatJoined))

    def of(self, seat: SeatId) -> dict[Scope, Mask]:
        return {scope: mask_of(key, seat) for scope, key in self.keys.items()}

    def _add(self, seats: Iterable[SeatId]) -> None:
        for seat in seats:
            for scope, mask in self.of(seat).items():
                self.seats[scope, mask] = seat
