"""Removing a person for good, and taking that back (BO14)."""

from board import project
from board.banning import BanSeat, ReturnSeat, SeatBanned, SeatReturned
from board.rules import Command, Event, replay
from board.seats import JoinSeat, RoleGiven, SeatJoined, SeatRemoved
from board.settings import BoardFinished
from board.snapshot import restore, shown, stored
from board.state import Caller, Role
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    SYSTEM,
    VI,
    K,
    N,
    No,
    add,
    added,
    given,
    no,
    seat_id,
    table,
)

BANNED = SeatBanned(BO.seat)
OUT = (*FREE, BANNED)
REMOVED = (*FREE, SeatRemoved(BO.seat))
STRANGER = seat_id("stranger")
CROWD = [SeatJoined(seat_id(f"p{n}"), n, Role.PARTICIPANT, f"Person {n}", 0) for n in range(5, 503)]


@table(
    ("BO14 for good", FREE, BanSeat(BO.seat), ANA, [BANNED]),
    ("BO14 who was removed before", REMOVED, BanSeat(BO.seat), ANA, [BANNED]),
    ("BO14 a facilitator", (*FREE, RoleGiven(CY.seat, Role.FACILITATOR)), BanSeat(CY.seat), ANA,
     [SeatBanned(CY.seat)]),
    ("BO4 already", OUT, BanSeat(BO.seat), ANA, []),
    ("BO14 never oneself", FREE, BanSeat(ANA.seat), ANA, no("bad-value", field="seat")),
    ("BO14 nobody", FREE, BanSeat(STRANGER), ANA, no("bad-value", field="seat")),
    ("BO14 by facilitators", FREE, BanSeat(CY.seat), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("BO14 asks in vain", OUT, add(K), BO, no("not-allowed", verb="create", role="participant")),
    ("BO9 finished", (*FREE, BoardFinished(on=True)), BanSeat(BO.seat), ANA, no("board-finished")),
    ("BO14 taken back", OUT, ReturnSeat(BO.seat), ANA, [SeatReturned(BO.seat)]),
    ("BO14 a removal taken back", REMOVED, ReturnSeat(BO.seat), ANA, [SeatReturned(BO.seat)]),
    ("BO4 never gone", FREE, ReturnSeat(BO.seat), ANA, []),
    ("BO14 nobody back", FREE, ReturnSeat(STRANGER), ANA, no("bad-value", field="seat")),
    ("BO14 back by facilitators", OUT, ReturnSeat(BO.seat), CY,
     no("not-allowed", verb="structure", role="participant")),
    ("BO16 no place left", (*OUT, *CROWD), ReturnSeat(BO.seat), ANA, no("seats-full", most=500)),
    ("BO16 a reader needs none", (*FREE, SeatRemoved(VI.seat), *CROWD), ReturnSeat(VI.seat), ANA,
     [SeatReturned(VI.seat)]),
)  # fmt: skip
def test_removing_for_good(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_who_comes_back_is_who_they_were() -> None:
    """BO14: the notes stayed, and are still theirs."""
    note = added(N)
    before, after = replay([*FREE, note]), replay([*FREE, note, BANNED, SeatReturned(BO.seat)])
    assert (before.seats, before.notes) == (after.seats, after.notes)
    assert not after.secret.banned


def test_others_learn_of_a_removal_and_no_more() -> None:
    """BO14: not that it was for good; the server keeps that over a restart."""
    before, after = replay(FREE), replay(OUT)
    form = project.common(before, after, BANNED)
    assert SeatRemoved(BO.seat) == form
    assert shown(replay(REMOVED)) == shown(after) == shown(project.lay(before.common(), form))
    assert after == restore(stored(after))
    assert BO.seat in after.secret.banned


def test_events_of_an_unknown_seat_change_nothing() -> None:
    """BO3."""
    for event in (SeatBanned(STRANGER), SeatReturned(STRANGER)):
        after = replay([*FREE, event])
        assert (replay(FREE).seats, 0) == (after.seats, len(after.secret.banned))


def test_the_place_that_one_left_is_somebody_elses() -> None:
    """BO16: until the seat comes back."""
    join = JoinSeat(STRANGER, Role.PARTICIPANT)
    full = (*FREE, *CROWD[:-1])
    assert no("seats-full", most=500) == given(*full).when(join, SYSTEM).outcome
    assert not isinstance(given(*full, BANNED).when(join, SYSTEM).outcome, No)
