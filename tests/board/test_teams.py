"""Teams: who is cut into which, who reads whose notes by it, and who is told (RO16, VI10)."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from board import hidden, project, snapshot, teams
from board.agenda import AddRound
from board.hidden import Count
from board.lowering import LowerNames, NamesLowered
from board.notes import AddNote, EditNote, NoteAdded, NoteHidden
from board.reveal import NotesRevealed, RevealNotes
from board.rounds import RoundClosed, RoundEnded, RoundStarted, StartRound
from board.rules import Event, Unknown, decide, due, evolve, replay
from board.seats import RoleGiven, SeatAdmitted, SeatJoined, SeatRemoved
from board.state import Board, Caller, NoteId, Plan, Refused, Role, SeatId
from board.teaming import EnterTeam, MoveTeam
from board.teams import RoundTeamed, SeatTeamed, Teamed, TeamOf
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FAY,
    LEFT,
    NOW,
    VI,
    WRITE,
    R,
    S,
    T,
    added,
    caller,
    note_id,
    planned,
    seat_id,
)
from tests.board.veils import FRESH, OWN, READ

PAIRS = replace(WRITE, visibility="group", team_size=2)
FOURS = replace(PAIRS, team_size=4, team_of=S)
DEE, EVE, GUS, HAL = (caller(name, Role.PARTICIPANT) for name in ("dee", "eve", "gus", "hal"))
PEOPLE = (BO, CY, DEE, EVE, GUS, HAL)


def joined(*people: Caller, role: Role = Role.PARTICIPANT) -> tuple[Event, ...]:
    return tuple(
        SeatJoined(by.seat, n, role, by.seat.strip("-"), n) for n, by in enumerate(people, 5)
    )


def board_of(n: int, *events: Event, plan: Plan = PAIRS, after: Plan = FOURS) -> Board:
    """Return a board with so many participants, two of whom every test board has."""
    rounds = (planned(R, OWN), planned(S, plan), planned(T, after))
    return replay([*COLUMNS, *joined(*PEOPLE[2:n]), *rounds, *events])


def cut(board: Board, round: Any = S, former: str = "", here: tuple[int, ...] = ()) -> Any:
    asked = StartRound(round, former, now=True)
    events = decide(board, asked, replace(ANA, here=here))
    found = [event for event in events if isinstance(event, RoundTeamed)]
    return [[names(team) for team in event.teams] for event in found]


def names(seats: tuple[SeatId, ...]) -> str:
    return " ".join(seat.strip("-") for seat in seats)


def started(board: Board, round: Any, former: str = "") -> Board:
    events = decide(board, StartRound(round, former, now=True), replace(ANA, fresh=FRESH))
    return replay(events, board)


def written(id: str, by: Caller, round: Any = R, sight: str = "own") -> NoteAdded:
    note = added(note_id(id), f"words of {id}", by=by)
    return replace(note, round=round, sight=sight)


def told(board: Board, event: Event) -> tuple[project.Common, dict[SeatId, tuple[Any, ...]]]:
    after = evolve(board, event)
    own = dict(project.private(board, after, event, {}))
    return project.common(board, after, event), own


def texts(private: tuple[Any, ...]) -> list[str]:
    return [each.note.text for each in private if isinstance(each, NoteHidden)]


@pytest.mark.parametrize(
    ("n", "teams"),
    [
        (2, ["bo cy"]),
        (3, ["bo cy dee"]),
        (4, ["bo cy", "dee eve"]),
        (5, ["bo cy dee", "eve gus"]),
        (6, ["bo cy", "dee eve", "gus hal"]),
    ],
)
def test_people_are_cut_in_the_order_in_which_they_came(n: int, teams: list[str]) -> None:
    """RO16: whoever is over joins the first teams, one each."""
    assert cut(board_of(n)) == [teams]


def test_who_is_here_is_cut_and_everybody_where_nobody_is() -> None:
    """RO16: numbers of seats; facilitators and viewers are in no team."""
    board = board_of(4)
    assert cut(board, here=(1, 3, 4, 6)) == [["cy eve"]]
    assert cut(board, here=(1, 4)) == [["bo cy", "dee eve"]]  # Ana and Vi alone


def test_who_left_or_waits_is_in_no_team() -> None:
    """RO16, BO7."""
    waits = replace(joined(DEE)[0], waiting=True)
    board = replay([*COLUMNS, waits, planned(S, PAIRS), SeatRemoved(CY.seat)])
    assert cut(board) == [["bo"]]
    assert cut(replay([SeatAdmitted(DEE.seat)], board)) == [["bo dee"]]


def test_other_rounds_have_no_teams() -> None:
    """RO16."""
    assert cut(board_of(4), R) == []


def test_a_round_begins_with_its_teams_by_the_clock_too() -> None:
    """RO9, RO16: in the commit that starts it."""
    board = board_of(4, RoundStarted(R, NOW, NOW + 5_000, "alias"))
    timed = replay(due(board, NOW + 5_000, FRESH), board)
    events = list(due(timed, NOW + 20_000, FRESH, (3, 6)))
    assert events[-2:] == [
        RoundStarted(S, NOW + 20_000, NOW + 320_000, "alias"),
        RoundTeamed(S, ((CY.seat, EVE.seat),)),
    ]


@pytest.mark.parametrize(
    ("n", "teams"),
    [
        (2, ["bo cy"]),
        (4, ["bo cy dee eve"]),
        (6, ["bo cy dee eve gus hal"]),
    ],
)
def test_teams_are_united(n: int, teams: list[str]) -> None:
    """RO16: nobody is left with the former ones alone."""
    assert cut(started(board_of(n), S), T, S) == [teams]


def test_teams_are_united_as_they_are_now() -> None:
    """RO16: who came since goes to the smallest; empty teams are none."""
    board = started(board_of(4), S)
    board = replay([SeatTeamed(S, seat, 2) for seat in (BO.seat, CY.seat)], board)
    board = replay([SeatJoined(GUS.seat, 9, Role.PARTICIPANT, "gus", 9)], board)
    assert cut(board, T, S) == [["dee eve bo cy gus"]]


def test_without_those_teams_people_are_cut_anew() -> None:
    """RO16: where the round whose teams are meant never ran, or found nobody."""
    assert cut(board_of(6), T) == [["bo cy dee eve gus hal"]]
    nobody = evolve(board_of(4, RoundStarted(S, NOW, 0, "alias")), RoundTeamed(S, ()))
    assert cut(nobody, T, S) == [["bo cy dee eve"]]
    dropped = replace(FOURS, team_of="x" * 16)
    assert cut(board_of(4, after=dropped), T) == [["bo cy dee eve"]]


def test_of_teams_of_a_round_that_is_gone_the_size_is_not_known() -> None:
    """RO16, BO3."""
    board = started(board_of(4), S)
    assert cut(replace(board, rounds=board.rounds[2:]), T) == [["bo cy dee eve"]]


def test_a_late_joiner_enters_the_smallest_team() -> None:
    """RO16: the first of several; who has one stays there; who takes no part has none."""
    board = started(board_of(5), S)
    came = evolve(board, SeatJoined(HAL.seat, 11, Role.PARTICIPANT, "hal", 3))
    assert decide(came, EnterTeam(), HAL) == [SeatTeamed(S, HAL.seat, 2)]
    assert decide(board, EnterTeam(), BO) == []
    assert decide(board, EnterTeam(), VI) == []
    assert decide(board, EnterTeam(), replace(BO, seat=seat_id("who"))) == []
    assert decide(board_of(2), EnterTeam(), BO) == []
    left = evolve(came, SeatRemoved(EVE.seat))  # of two teams of three, it is the smaller now
    full = evolve(left, SeatTeamed(S, seat_id("ida"), 2))
    assert decide(full, EnterTeam(), HAL) == [SeatTeamed(S, HAL.seat, 2)]
    newer = evolve(came, Unknown())  # BO3: it does not know who sits where
    assert decide(newer, EnterTeam(), HAL) == []


def test_the_first_who_comes_to_no_team_makes_one() -> None:
    """RO16: all are told that there is one now."""
    board = replay([*COLUMNS[:4], planned(S, PAIRS)])
    board = started(board, S)
    board = evolve(board, SeatJoined(BO.seat, 2, Role.PARTICIPANT, "Bo", 1))
    (event,) = decide(board, EnterTeam(), BO)
    common, own = told(board, event)
    assert (event, common) == (SeatTeamed(S, BO.seat, 1), Teamed(S, 1))
    assert own == {seat: (TeamOf(S, 1, (BO.seat,)),) for seat in (ANA.seat, BO.seat)}


def test_facilitators_move_somebody_to_another_team() -> None:
    """RO16."""
    board = started(board_of(4), S)
    assert decide(board, MoveTeam(S, BO.seat, 2), ANA) == [SeatTeamed(S, BO.seat, 2)]
    assert decide(board, MoveTeam(S, BO.seat, 1), ANA) == []


@pytest.mark.parametrize(
    ("ask", "by", "slug", "fields"),
    [
        (MoveTeam(S, BO.seat, 2), BO, "not-allowed", {"verb": "structure"}),
        (MoveTeam(seat_id("none"), BO.seat, 2), ANA, "round-gone", {}),  # type: ignore[arg-type]
        (MoveTeam(R, BO.seat, 2), ANA, "round-over", {"round": R}),
        (MoveTeam(S, BO.seat, 0), ANA, "bad-value", {"field": "team", "least": 1, "most": 2}),
        (MoveTeam(S, BO.seat, 3), ANA, "bad-value", {"field": "team"}),
        (MoveTeam(S, ANA.seat, 1), ANA, "bad-value", {"field": "seat"}),
        (MoveTeam(S, seat_id("none"), 1), ANA, "bad-value", {"field": "seat"}),
    ],
)
def test_who_cannot_be_moved(ask: MoveTeam, by: Caller, slug: str, fields: dict[str, Any]) -> None:
    """RO16, PE1."""
    with pytest.raises(Refused) as no:
        decide(started(board_of(4), S), ask, by)
    assert no.value.slug == slug
    assert fields.items() <= no.value.fields.items()


def test_a_round_without_teams_has_nobody_to_move() -> None:
    """RO16."""
    with pytest.raises(Refused) as no:
        decide(started(board_of(4), R), MoveTeam(R, BO.seat, 1), ANA)
    assert (no.value.slug, no.value.fields) == ("bad-value", {"field": "round"})


@pytest.mark.parametrize(
    ("plan", "slug", "field"),
    [
        (replace(PAIRS, team_size=1), "bad-value", "team_size"),
        (replace(PAIRS, team_size=13), "bad-value", "team_size"),
        (replace(WRITE, team_size=2), "bad-value", "team_size"),
        (replace(PAIRS, team_of="no id"), "bad-value", "team_of"),
        (replace(WRITE, team_of=S), "bad-value", "team_of"),
        (replace(PAIRS, names="none"), "agenda-invalid", "visibility"),
    ],
)
def test_plans_that_make_no_teams(plan: Plan, slug: str, field: str) -> None:
    """RO16, NA6: without names nobody sits with anybody."""
    with pytest.raises(Refused) as no:
        decide(replay(COLUMNS), AddRound(R, plan, ""), ANA)
    assert (no.value.slug, no.value.fields["field"]) == (slug, field)


def test_names_of_a_round_with_teams_are_not_lowered_to_none() -> None:
    """NA6, NA2."""
    with pytest.raises(Refused) as no:
        decide(board_of(2), LowerNames(S, "none"), ANA)
    assert no.value.slug == "agenda-invalid"


def test_a_note_goes_to_the_team_and_to_nobody_else() -> None:
    """VI1, VI5, VI6: facilitators learn a number, like everybody."""
    board = started(board_of(4), S)
    common, own = told(board, written("n", BO, S, "team"))
    assert common == Count(LEFT, 1, 1, S)
    assert {seat: texts(row) for seat, row in own.items()} == {
        BO.seat: ["words of n"],
        CY.seat: ["words of n"],
    }


def test_what_is_written_in_a_round_with_teams_has_their_sight() -> None:
    """VI1: also what is late for the round before, whose notes the teams read."""
    board = started(board_of(4, RoundStarted(R, NOW, 0, "alias")), S, R)
    assert hidden.sight_of(board, S, BO.seat) == hidden.sight_of(board, R, BO.seat) == "team"
    assert hidden.sight_of(board, S, ANA.seat) == "own"  # she sits with nobody
    assert hidden.sight_of(board, T, BO.seat) == "own"
    assert hidden.sight_of(board_of(4, RoundStarted(R, NOW, 0, "alias")), R, BO.seat) == "own"


def test_a_team_receives_what_its_members_alone_had_read() -> None:
    """VI10, VI15: in the event that makes it, each what is new; its writer learns who reads it."""
    wrote = (written("n", BO), written("m", DEE), written("k", ANA), written("s", CY, R, "sealed"))
    board = board_of(4, RoundStarted(R, NOW, 0, "alias"), *wrote)
    events = decide(board, StartRound(S, R, now=True), ANA)
    *before, teamed = events
    assert isinstance(teamed, RoundTeamed)
    common, own = told(replay(before, board), teamed)
    assert common == Teamed(S, 2)
    assert {seat: texts(row) for seat, row in own.items()} == {
        ANA.seat: [],
        BO.seat: ["words of n"],
        CY.seat: ["words of n"],
        DEE.seat: ["words of m"],
        EVE.seat: ["words of m"],
    }
    assert own[CY.seat][0] == TeamOf(S, 1, (BO.seat, CY.seat))
    assert [row.team for row in own[ANA.seat]] == [1, 2]
    assert VI.seat not in own


def test_united_teams_read_what_each_of_them_wrote() -> None:
    """RO16, VI1: a new team widens."""
    board = started(board_of(4, RoundStarted(R, NOW, 0, "alias"), written("n", BO)), S, R)
    board = evolve(board, written("m", DEE, S, "team"))
    *before, teamed = decide(board, StartRound(T, S, now=True), ANA)
    _, own = told(replay(before, board), teamed)
    new = {seat: texts(row) for seat, row in own.items()}
    assert new[EVE.seat] == ["words of n"]
    assert new[CY.seat] == ["words of m"]


def test_a_later_team_reads_and_an_earlier_one_does_not() -> None:
    """VI1: a note goes to whom its writer sits with from its round on."""
    again = replace(PAIRS, team_size=3)
    board = started(started(board_of(4, after=again), S), T, S)  # one team of four by then
    board = replay([SeatTeamed(T, BO.seat, 2), SeatTeamed(T, DEE.seat, 2)], board)
    board = replay([written("n", BO, S, "team"), written("m", BO, T, "team")], board)
    assert hidden.readers_of(board, note_id("n")) == {BO.seat, CY.seat, DEE.seat}
    assert hidden.readers_of(board, note_id("m")) == {BO.seat, DEE.seat}


def test_who_moves_brings_notes_along_and_leaves_others_behind() -> None:
    """RO16, VI15: old fellows no longer receive theirs, new ones do; all that is told at once."""
    board = started(board_of(6), S)
    board = replay([written("n", BO, S, "team"), written("m", CY, S, "team")], board)
    board = replay([written("d", DEE, S, "team")], board)
    common, own = told(board, SeatTeamed(S, BO.seat, 2))
    assert common == project.HID
    gone = {seat: [e.id for e in row if hasattr(e, "id")] for seat, row in own.items()}
    assert gone[BO.seat] == [note_id("m")]
    assert gone[CY.seat] == [note_id("n")]
    assert texts(own[BO.seat]) == ["words of d"]
    assert texts(own[DEE.seat]) == texts(own[EVE.seat]) == ["words of n"]
    assert [row for row in own[ANA.seat] if isinstance(row, TeamOf)] == [
        TeamOf(S, 1, (CY.seat,)),
        TeamOf(S, 2, (DEE.seat, EVE.seat, BO.seat)),
    ]
    assert own[CY.seat][0] == own[BO.seat][0] == TeamOf(S, 1, (CY.seat,))  # it is not Bo's now


def test_who_comes_late_brings_what_was_read_alone() -> None:
    """VI10."""
    wrote = (RoundStarted(R, NOW, 0, "alias"), written("n", BO))
    board = board_of(4, *wrote)
    events = decide(board, StartRound(S, R, now=True), replace(ANA, here=(3, 5, 6)))
    board = replay(events, board)
    assert board.secret.sights[note_id("n")] == "own"
    (event,) = decide(board, EnterTeam(), BO)
    _, own = told(board, event)
    assert texts(own[CY.seat]) == texts(own[BO.seat]) == ["words of n"]


def test_a_layer_says_what_the_forms_said() -> None:
    """VI2, VI15: one's own team, for facilitators all; and the notes of those one sits with."""
    board = started(board_of(4, RoundStarted(R, NOW, 0, "alias"), written("n", BO)), S, R)
    board = evolve(board, written("m", DEE, S, "team"))
    layers = {by.seat: project.layer(board, by.seat, {}) for by in (ANA, BO, CY, DEE, EVE, VI)}
    assert layers[CY.seat] == (
        TeamOf(S, 1, (BO.seat, CY.seat)),
        *(each for each in layers[BO.seat] if isinstance(each, NoteHidden)),
    )
    assert texts(layers[EVE.seat]) == ["words of m"]
    assert [type(each) for each in layers[ANA.seat]] == [TeamOf, TeamOf]
    assert layers[VI.seat] == ()
    assert teams.things(board_of(2), BO.seat) == []


def test_a_reveal_shows_the_notes_of_teams() -> None:
    """VI7, VI9: like those that nobody else has read."""
    board = started(board_of(4, after=READ), S)
    board = evolve(board, written("n", BO, S, "team"))
    (shown,) = decide(board, RevealNotes("all", ""), ANA)
    assert isinstance(shown, NotesRevealed)
    events = decide(board, StartRound(T, S, now=True), ANA)
    assert [e.places[0][0] for e in events if isinstance(e, NotesRevealed)] == [note_id("n")]
    assert list(replay(events, board).notes) == [note_id("n")]


def test_a_note_without_a_name_stays_with_its_author() -> None:
    """VI10, VI14: on a board that keeps no names, until everybody shares."""
    board = started(board_of(4, NamesLowered("", "none")), S)
    ask = AddNote(NoteId("n" * 16), LEFT, "roses", "", "pink", 0, 0, "", secret=bytes(16))
    (note,) = decide(board, ask, BO)
    assert isinstance(note, NoteAdded)
    assert (note.sight, note.seat) == ("own", "")


def test_teams_outlive_their_round_and_a_restart() -> None:
    """BO3, VI15: they are kept with the board; what cannot be is passed over."""
    board = started(board_of(4), S)
    ended = replay([RoundEnded(S, NOW), RoundClosed(S)], board)
    assert snapshot.restore(snapshot.stored(ended)) == ended
    assert ended.round(S).teams == 2
    assert evolve(board, SeatTeamed(R, BO.seat, 1)).secret == board.secret
    assert evolve(board, SeatTeamed(S, BO.seat, 4)).secret == board.secret
    assert told(board, SeatTeamed(R, BO.seat, 1)) == (project.HID, {})
    led = evolve(board, RoleGiven(FAY.seat, Role.FACILITATOR))
    assert not teams.leads(led, FAY.seat)


def test_who_reads_a_note_of_a_team_did_not_write_it() -> None:
    """VI6."""
    board = evolve(started(board_of(4), S), written("n", BO, S, "team"))
    for by, slug in ((CY, "not-yours"), (DEE, "note-gone"), (ANA, "note-gone")):
        with pytest.raises(Refused) as no:
            decide(board, EditNote(note_id("n"), "mine", "", 0, 0), by)
        assert no.value.slug == slug
