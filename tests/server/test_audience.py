"""What a tick shows to whom, when a whole hall does something that is its own."""

from __future__ import annotations

import time

from board import limits, wire
from board.casting import BallotCast
from board.hidden import Count
from board.project import Masks, Own
from board.rules import evolve, replay
from board.state import Mask, SeatId, VoteId
from board.votes import VoteOpened
from server import audience, frames
from server.turn import Step
from tests.board.spec import FREE, N, added

VOTE = VoteId("v" * 16)


def test_five_hundred_ballots_of_one_tick_are_shown_at_once() -> None:
    """VO9, G17: each voter gets the own ballot, and the same numbers as all others."""
    board = replay([*FREE, added(N), VoteOpened(VOTE, (N,), 1, 1, own_allowed=True)])
    seats: Masks = {(VOTE, Mask(f"m{n:015d}")): SeatId(f"p{n:015d}") for n in range(limits.SEATS)}
    after, steps = board.seq, []
    cast = [BallotCast(VOTE, mask, N, 1) for _, mask in seats]
    for event in cast:
        steps.append(Step(board, event, evolve(board, event), wire.encode(event)))
        board = steps[-1].after
    present = set(seats.values())

    began = time.process_time()
    forms = audience.common(steps)
    middle = time.process_time()
    own = audience.own(steps, forms, seats, present)

    taken, known = time.process_time() - middle, middle - began
    assert taken < 50 * known  # form by form it was a hundred times

    assert present == set(own)
    mine = wire.encode(Own(Count(VOTE, 1, 0), (cast[7],)))
    assert frames.events(after, [*forms[:7], mine, *forms[8:]]) == own[SeatId(f"p{7:015d}")]
