"""Joining, naming, giving roles, leaving (BO10-BO16)."""

import pytest
from msgspec.structs import replace

from board import aliases, limits
from board.rules import Command, Event, decide, replay
from board.seats import (
    GiveRole,
    JoinSeat,
    RemoveSeat,
    RenameSeat,
    RoleGiven,
    SeatJoined,
    SeatRemoved,
    SeatRenamed,
    voters,
)
from board.settings import BoardFinished, BoardLocked, DoorChanged
from board.state import Caller, Role, Seat
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FAY,
    FREE,
    NOBODY,
    SYSTEM,
    VI,
    Given,
    given,
    no,
    seat_id,
    table,
)

NEW = seat_id("new")
JOIN = JoinSeat(NEW, Role.PARTICIPANT)
JOINED = SeatJoined(NEW, 5, Role.PARTICIPANT, "Golden heron", 0)
CLOSED = DoorChanged("closed")
PEOPLE = [
    SeatJoined(seat_id(f"p{n}"), n, Role.PARTICIPANT, f"Person {n}", 0) for n in range(5, 502)
]


@table(
    ("BO12 an alias", FREE, JOIN, SYSTEM, [JOINED]),
    (
        "BO12 another one",
        (*FREE, SeatRenamed(BO.seat, "golden HERON")),
        JOIN,
        SYSTEM,
        [replace(JOINED, label="Dreamy cat", face=aliases.face(1))],
    ),
    (
        "BO12 none that looks like a facilitator's",
        (*FREE, SeatRenamed(ANA.seat, "Go1den her0n")),
        JOIN,
        SYSTEM,
        [replace(JOINED, label="Dreamy cat", face=aliases.face(1))],
    ),
    (
        "BO12 in the board's language",
        (replace(FREE[0], lang="nl"), *FREE[1:]),
        JOIN,
        SYSTEM,
        [replace(JOINED, label="Gouden reiger")],
    ),
    ("BO11 the same seat again", FREE, JoinSeat(BO.seat, Role.PARTICIPANT), SYSTEM, []),
    ("BO6 closed", (*FREE, CLOSED), JOIN, SYSTEM, no("door-closed")),
    ("BO6 who is in stays in", (*FREE, CLOSED), JoinSeat(BO.seat, Role.PARTICIPANT), SYSTEM, []),
    (
        "BO6 facilitators open it",
        (*FREE, CLOSED),
        JoinSeat(NEW, Role.FACILITATOR),
        SYSTEM,
        [replace(JOINED, role=Role.FACILITATOR)],
    ),
    ("BO9 to read a finished board", (*FREE, BoardFinished(on=True)), JOIN, SYSTEM, [JOINED]),
    ("BO16 the 500th", (*FREE, *PEOPLE[:-1]), JOIN, SYSTEM, [replace(JOINED, n=501)]),
    ("BO16 the 501st", (*FREE, *PEOPLE), JOIN, SYSTEM, no("seats-full", most=500)),
    (
        "BO16 viewers do not count",
        (*FREE, *PEOPLE),
        JoinSeat(NEW, Role.VIEWER),
        SYSTEM,
        [replace(JOINED, n=502, role=Role.VIEWER)],
    ),
    (
        "BO16 nor who left",
        (*FREE, *PEOPLE, SeatRemoved(BO.seat)),
        JOIN,
        SYSTEM,
        [replace(JOINED, n=502)],
    ),
)
def test_joining(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


def test_a_board_has_seats_for_so_many_and_no_more() -> None:
    """BO16: whoever has a link could make viewers come, or participants come and go, for ever."""
    ids = [seat_id(f"v{n}") for n in range(len(given(*FREE).board.seats), limits.SEATS_IN_ALL)]
    come = [SeatJoined(id, n, Role.VIEWER, f"{n}", 0) for n, id in enumerate(ids, 5)]
    board = replay([*FREE, *come[:-1]])
    assert 1 == len(decide(board, JoinSeat(NEW, Role.VIEWER), SYSTEM))
    given(*FREE, *come).when(JOIN, SYSTEM).then(no("seats-full", most=limits.SEATS_IN_ALL))


def test_every_seat_has_a_label_of_its_own_even_when_the_aliases_are_used_up() -> None:
    """BO12: the 521st and the following have a number that nobody took by hand."""
    full = [
        SeatJoined(seat_id(f"v{n}"), 5 + n, Role.VIEWER, aliases.alias("en", n), 0)
        for n in range(aliases.ALIASES)
    ]
    board = replay([*FREE, SeatRenamed(BO.seat, "Golden heron 2"), *full])
    for n in range(3):
        board = replay(decide(board, JoinSeat(seat_id(f"w{n}"), Role.VIEWER), SYSTEM), board)
        assert f"Golden heron {n + 3}" == board.seats[seat_id(f"w{n}")].label


def test_a_suggestion_fits_too() -> None:
    """BO12: however long the label was that somebody has."""
    board = given(*FREE, SeatRenamed(CY.seat, "x" * limits.LABEL))
    board.when(RenameSeat("x" * 40), BO).then(no("label-taken", suggestion="x" * 33 + " 2"))


def test_fresh_bytes_pick_the_alias() -> None:
    """BO12: deciding again gives the same one."""
    by = replace(SYSTEM, fresh=(522).to_bytes(4, "big") + bytes(28))
    expected = SeatJoined(NEW, 5, Role.PARTICIPANT, aliases.alias("en", 2), aliases.face(2))
    given(*FREE).when(JOIN, by).then([expected])


def test_a_seat_is_what_its_events_say() -> None:
    """BO10: and numbers are never given twice."""
    board = replay([*FREE, JOINED, RoleGiven(NEW, Role.VIEWER), SeatRemoved(NEW)])
    assert Seat(NEW, 5, Role.VIEWER, "Golden heron", 0, gone=True) == board.seats[NEW]
    late = replay(decide(board, JoinSeat(seat_id("late"), Role.VIEWER), SYSTEM), board)
    assert 6 == late.seats[seat_id("late")].n


def rename(label: str) -> RenameSeat:
    return RenameSeat(label)


RENAMED = SeatRenamed(BO.seat, "Kim")


@table(
    ("BO12 mine", FREE, rename("  Kim\n"), BO, [RENAMED]),
    ("PE6 a viewer's", FREE, rename("Kim"), VI, [SeatRenamed(VI.seat, "Kim")]),
    ("BO4 the same", FREE, rename("Bo"), BO, []),
    ("BO12 another case", FREE, rename("BO"), BO, [SeatRenamed(BO.seat, "BO")]),
    ("BO12 empty", FREE, rename("\u200f "), BO, no("text-empty")),
    ("BO12 40 fit", FREE, rename("x" * 40), BO, [SeatRenamed(BO.seat, "x" * 40)]),
    ("BO12 41 do not", FREE, rename("x" * 41), BO, no("bad-value", field="label", most=40)),
    ("BO12 taken", FREE, rename("cy"), BO, no("label-taken", suggestion="cy 2")),
    (
        "BO12 taken but for what is unseen",
        FREE,
        rename("C\u200dy"),
        BO,
        no("label-taken", suggestion="C\u200dy 2"),
    ),
    ("BO12 full width", FREE, rename("Ｃｙ"), BO, no("label-taken", suggestion="Ｃｙ 2")),
    (
        "BO12 the suggestion is free",
        (*FREE, SeatRenamed(VI.seat, "Cy 2")),
        rename("Cy"),
        BO,
        no("label-taken", suggestion="Cy 3"),
    ),
    (
        "BO12 of one who left",
        (*FREE, SeatRemoved(CY.seat)),
        rename("Cy"),
        BO,
        no("label-taken", suggestion="Cy 2"),
    ),
    ("BO12 like a facilitator's", FREE, rename("Аnа"), BO, no("label-taken", suggestion="Аnа 2")),
    ("BO12 like a participant's", FREE, rename("Су"), BO, [SeatRenamed(BO.seat, "Су")]),
    (
        "BO12 a facilitator like a participant",
        FREE,
        rename("Су"),
        ANA,
        no("label-taken", suggestion="Су 2"),
    ),
    ("BO5 a lock is no hindrance", (*FREE, BoardLocked(on=True)), rename("Kim"), BO, [RENAMED]),
    ("BO9 a finish is", (*FREE, BoardFinished(on=True)), rename("Kim"), BO, no("board-finished")),
    (
        "BO14 gone",
        (*FREE, SeatRemoved(BO.seat)),
        rename("Kim"),
        BO,
        no("not-allowed", verb="own", role="participant"),
    ),
    (
        "BO10 unknown",
        FREE,
        rename("Kim"),
        NOBODY,
        no("not-allowed", verb="own", role="facilitator"),
    ),
)
def test_renaming(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    given(*events).when(command, by).then(expected)


LEADERS = (*FREE, SeatJoined(FAY.seat, 5, Role.FACILITATOR, "Fay", 4))


@table(
    (
        "BO13 up",
        FREE,
        GiveRole(BO.seat, Role.FACILITATOR),
        ANA,
        [RoleGiven(BO.seat, Role.FACILITATOR)],
    ),
    ("BO13 down", FREE, GiveRole(BO.seat, Role.VIEWER), ANA, [RoleGiven(BO.seat, Role.VIEWER)]),
    ("BO4 has it", FREE, GiveRole(BO.seat, Role.PARTICIPANT), ANA, []),
    ("BO13 the last", FREE, GiveRole(ANA.seat, Role.VIEWER), ANA, no("last-facilitator")),
    (
        "BO13 not the last",
        LEADERS,
        GiveRole(ANA.seat, Role.VIEWER),
        ANA,
        [RoleGiven(ANA.seat, Role.VIEWER)],
    ),
    (
        "BO13 the other is gone",
        (*LEADERS, SeatRemoved(FAY.seat)),
        GiveRole(ANA.seat, Role.VIEWER),
        ANA,
        no("last-facilitator"),
    ),
    (
        "BO13 to one who left",
        (*FREE, SeatRemoved(BO.seat)),
        GiveRole(BO.seat, Role.VIEWER),
        ANA,
        no("bad-value", field="seat"),
    ),
    ("BO13 to nobody", FREE, GiveRole(NEW, Role.VIEWER), ANA, no("bad-value", field="seat")),
    (
        "PE1 by a participant",
        FREE,
        GiveRole(BO.seat, Role.FACILITATOR),
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("BO14 removed", FREE, RemoveSeat(BO.seat), ANA, [SeatRemoved(BO.seat)]),
    ("BO14 by itself", FREE, RemoveSeat(BO.seat), BO, [SeatRemoved(BO.seat)]),
    ("PE6 a viewer by itself", FREE, RemoveSeat(VI.seat), VI, [SeatRemoved(VI.seat)]),
    (
        "BO14 by another",
        FREE,
        RemoveSeat(BO.seat),
        CY,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("BO4 gone already", (*FREE, SeatRemoved(BO.seat)), RemoveSeat(BO.seat), ANA, []),
    ("BO4 never here", FREE, RemoveSeat(NEW), ANA, []),
    ("BO13 the last goes", FREE, RemoveSeat(ANA.seat), ANA, no("last-facilitator")),
    ("BO13 one of two goes", LEADERS, RemoveSeat(ANA.seat), FAY, [SeatRemoved(ANA.seat)]),
    (
        "BO5 a lock is no hindrance",
        (*FREE, BoardLocked(on=True)),
        RemoveSeat(BO.seat),
        BO,
        [SeatRemoved(BO.seat)],
    ),
    (
        "BO9 a finish is",
        (*FREE, BoardFinished(on=True)),
        RemoveSeat(BO.seat),
        ANA,
        no("board-finished"),
    ),
)
def test_roles_and_leaving(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


@pytest.mark.parametrize(
    "event",
    [SeatRenamed(NEW, "x"), RoleGiven(NEW, Role.VIEWER), SeatRemoved(NEW)],
    ids=lambda event: type(event).__name__,
)
def test_events_of_an_unknown_seat_change_nothing(event: Event) -> None:
    """BO3."""
    assert replay(FREE).seats == replay([*FREE, event]).seats


def test_who_may_vote_counts() -> None:
    """VO11: participants and facilitators that have not left."""
    assert 3 == voters(replay(FREE))
    assert 2 == voters(replay([*FREE, SeatRemoved(BO.seat)]))


def test_a_newer_board_takes_no_seat() -> None:
    """BO3."""
    board = replay(FREE)
    newer = Given(replace(board, about=replace(board.about, newer=True)))
    newer.when(JOIN, SYSTEM).then(no("newer-board"))
    newer.when(rename("Kim"), BO).then(no("newer-board"))
