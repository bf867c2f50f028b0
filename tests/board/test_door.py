"""The door: whom it lets in, who waits at it, and when it closes by itself (BO6, BO7, RO22)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from board import permissions
from board.rounds import RoundEnded, RoundStarted, RoundTimed
from board.rules import Command, Event, bell, due, replay
from board.seats import (
    AdmitSeat,
    GiveRole,
    JoinSeat,
    RemoveSeat,
    RenameSeat,
    SeatAdmitted,
    SeatJoined,
    SeatRemoved,
    SeatRenamed,
    voters,
)
from board.settings import (
    BoardFinished,
    BoardLocked,
    BoardRuled,
    ChangeDoor,
    DoorChanged,
    RuleBoard,
)
from board.state import Caller, Role
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    NOW,
    SYSTEM,
    WRITE,
    No,
    R,
    S,
    add,
    given,
    no,
    note_id,
    planned,
    seat_id,
    table,
)
from tests.board.veils import FRESH

NEW = seat_id("new")
KIM = Caller(NEW, Role.PARTICIPANT, NOW, bytes(32))
ASKS = (*FREE, DoorChanged("approve"))
WAITS = (*ASKS, SeatJoined(NEW, 5, Role.PARTICIPANT, "Kim", 0, waiting=True))
IN = (*WAITS, SeatAdmitted(NEW))
LATER = NOW + 60_000
CLOSES = (*FREE, BoardRuled("closes_at", LATER))


def joined(role: Role, *, waiting: bool) -> list[SeatJoined]:
    then = given(*FREE).when(JoinSeat(NEW, role), SYSTEM).outcome
    assert isinstance(then, list)
    (event,) = then
    assert isinstance(event, SeatJoined)
    return [replace(event, waiting=waiting)]


@table(
    ("BO6 to approve", FREE, ChangeDoor("approve"), ANA, [DoorChanged("approve")]),
    ("BO6 no such door", FREE, ChangeDoor("ajar"), ANA, no("bad-value", field="state")),
    ("BO7 a newcomer waits", ASKS, JoinSeat(NEW, Role.PARTICIPANT), SYSTEM,
     joined(Role.PARTICIPANT, waiting=True)),
    ("BO7 one who reads waits too", ASKS, JoinSeat(NEW, Role.VIEWER), SYSTEM,
     joined(Role.VIEWER, waiting=True)),
    ("BO7 a facilitator does not", ASKS, JoinSeat(NEW, Role.FACILITATOR), SYSTEM,
     joined(Role.FACILITATOR, waiting=False)),
    ("BO19 nor whom a facilitator writes for", ASKS, JoinSeat(NEW, Role.PARTICIPANT, led=True),
     SYSTEM, joined(Role.PARTICIPANT, waiting=False)),
    ("BO19 whatever the door", (*FREE, DoorChanged("closed")),
     JoinSeat(NEW, Role.PARTICIPANT, led=True), SYSTEM, joined(Role.PARTICIPANT, waiting=False)),
    ("BO7 let in", WAITS, AdmitSeat(NEW), ANA, [SeatAdmitted(NEW)]),
    ("BO4 in already", IN, AdmitSeat(NEW), ANA, []),
    ("BO7 who never came", ASKS, AdmitSeat(NEW), ANA, no("bad-value", field="seat")),
    ("BO7 who was sent away", [*WAITS, SeatRemoved(NEW)], AdmitSeat(NEW), ANA,
     no("bad-value", field="seat")),
    ("BO7 sent away", WAITS, RemoveSeat(NEW), ANA, [SeatRemoved(NEW)]),
    ("BO7 participants let nobody in", WAITS, AdmitSeat(NEW), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("BO9 not on a finished board", [*WAITS, BoardFinished(on=True)], AdmitSeat(NEW), ANA,
     no("board-finished")),
    ("BO7 who waits writes nothing", WAITS, add(note_id("x")), KIM,
     no("not-allowed", verb="create", role="participant")),
    ("BO7 nor renames itself", WAITS, RenameSeat("x"), KIM,
     no("not-allowed", verb="own", role="participant")),
    ("BO7 nor gets a role", WAITS, GiveRole(NEW, Role.FACILITATOR), ANA,
     no("bad-value", field="seat")),
    ("BO7 once in, it may", IN, RenameSeat("x"), KIM, [SeatRenamed(NEW, "x")]),
    ("RO22 a date", FREE, RuleBoard("closes_at", LATER), ANA, [BoardRuled("closes_at", LATER)]),
    ("RO22 too soon", FREE, RuleBoard("closes_at", NOW + 4_999), ANA,
     no("bad-value", field="closes_at", least=NOW + 5_000, most=2**53 - 1)),
    ("RO22 no date", CLOSES, RuleBoard("closes_at", 0), ANA, [BoardRuled("closes_at", 0)]),
    ("RO22 before all time", FREE, RuleBoard("closes_at", -1), ANA,
     no("bad-value", field="closes_at", least=NOW + 5_000, most=2**53 - 1)),
)  # fmt: skip
def test_door(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_who_waits_does_not_count() -> None:
    """BO7, VO11: not among those who vote; once in, it does."""
    assert 3 == voters(replay(WAITS))
    assert 4 == voters(replay(IN))


def test_at_its_date_the_door_closes_and_a_round_ends() -> None:
    """RO22: with its grace, and nothing starts after it."""
    events = (*CLOSES, planned(R), planned(S), RoundStarted(R, NOW, NOW + 300_000))
    board = replay(events)
    assert LATER == bell(board)
    assert [] == list(due(board, LATER - 1, FRESH))
    owed = due(board, LATER, FRESH)
    assert [
        BoardRuled("closes_at", 0),
        DoorChanged("closed"),
        RoundEnded(R, LATER + 15_000),
    ] == list(owed)
    board = replay(due(replay(owed, board), LATER + 15_000, FRESH), replay(owed, board))
    assert ("closed", "planned") == tuple(round.state for round in board.rounds)
    assert 0 == bell(board)
    assert "idle" == permissions.kind(board)


def test_a_round_in_its_grace_starts_no_other_after_the_date() -> None:
    """RO22: also where the clock had ended it."""
    ends = LATER - 1_000
    events = (*CLOSES, planned(R), planned(S), RoundStarted(R, NOW, ends))
    board = replay([*events, RoundTimed(R, ends, ends + 15_000)])
    board = replay(due(board, LATER, FRESH), board)
    board = replay(due(board, LATER + 60_000, FRESH), board)
    assert ("closed", "planned") == tuple(round.state for round in board.rounds)


def test_without_an_agenda_the_board_is_locked() -> None:
    """RO22, BO5: nothing else would end the writing."""
    closing = [BoardRuled("closes_at", 0), DoorChanged("closed"), BoardLocked(on=True)]
    assert closing == list(due(replay(CLOSES), LATER, FRESH))
    shut = (*CLOSES, DoorChanged("closed"), BoardLocked(on=True))
    assert closing[:1] == list(due(replay(shut), LATER, FRESH))
    idle = (*CLOSES, planned(R, WRITE))
    assert closing[:2] == list(due(replay(idle), LATER, FRESH))
    opened = (*idle, BoardRuled("open", 1))
    assert closing == list(due(replay(opened), LATER, FRESH))
    assert [] == list(due(replay([*CLOSES, BoardFinished(on=True)]), LATER, FRESH))
