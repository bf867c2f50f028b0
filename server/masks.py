"""Whose ballot is whose while a vote is open: known to this process, and gone with the vote."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable, Mapping

from board.seats import SeatJoined
from board.state import Board, Mask, SeatId, VoteId
from board.votes import VoteClosed, VoteOpened, VoteVoided

VOTE_EVENTS = VoteOpened | VoteClosed | VoteVoided


def mask_of(key: bytes, seat: SeatId) -> Mask:
    """Return what stands for ``seat`` within the scope of ``key`` (rule NA9)."""
    mac = hmac.digest(key, seat.encode(), "sha256")
    return Mask(base64.urlsafe_b64encode(mac[:12]).decode())


class Masks:
    """Invariant: ``seats`` knows the mask of every seat of the board for each key."""

    def __init__(self) -> None:
        self.keys: dict[VoteId, bytes] = {}
        self.seats: dict[tuple[VoteId, Mask], SeatId] = {}

    def take(self, keys: Mapping[VoteId, bytes], board: Board) -> None:
        """Use exactly these keys, for all seats of ``board``."""
        self.keys = dict(keys)
        self.seats = {}
        self._add(board.seats)

    def joined(self, events: Iterable[object]) -> None:
        """Add the seats that came; cheap, because a hall joins while a vote is open."""
        if self.keys:
            self._add(event.id for event in events if isinstance(event, SeatJoined))

    def of(self, seat: SeatId) -> dict[VoteId, Mask]:
        return {vote: mask_of(key, seat) for vote, key in self.keys.items()}

    def _add(self, seats: Iterable[SeatId]) -> None:
        for seat in seats:
            for vote, mask in self.of(seat).items():
                self.seats[vote, mask] = seat
