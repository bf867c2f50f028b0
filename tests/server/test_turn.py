"""One tick, decided in order: batches, resends in the same tick, keys, and our own mistakes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pytest

from board import notes, rules
from board.agenda import AddRound
from board.casting import BallotCast, CastVote
from board.creation import CreateBoard, PlannedSection
from board.notes import AddNote, DeleteNote, MoveNote, PaintNote
from board.reading import CardsDealt, DrawCards
from board.rounds import EndRound, StartRound
from board.rules import Command
from board.seats import JoinSeat, RemoveSeat
from board.settings import FinishBoard, LockBoard
from board.state import (
    EMPTY,
    Board,
    BoardId,
    NoteId,
    Plan,
    Role,
    RoundId,
    Scope,
    SeatId,
    Seq,
    VoteId,
    VotePlan,
)
from board.votes import CloseVote, OpenVote
from server.access import Access
from server.log import Answer
from server.turn import Ask, Done, No, Outcome, Turn

ID = BoardId("B" * 22)
ANA, BO, NOBODY = SeatId("a" * 16), SeatId("b" * 16), SeatId("z" * 16)
VOTE = VoteId("v" * 16)
READS = RoundId("r" * 16)
ACCESS = Access(b"sixteen bytes or more")
CREATE = CreateBoard("A board", "How?", "en", "free", "free", (PlannedSection("All"),))


def turn(
    board: Board = EMPTY,
    known: Mapping[bytes, Answer] | None = None,
    keys: dict[Scope, bytes] | None = None,
) -> Turn:
    return Turn(ID, board, ACCESS, 1_700_000_000_000, keys or {}, known or {})


def ask(
    *commands: Command,
    seat: SeatId = ANA,
    cid: bytes = b"",
    soft: bool = False,
    role: Role | None = None,
) -> Ask:
    return Ask(commands, seat, print, cid, soft, role)


def taken(turn: Turn, *asks: Ask) -> list[Outcome]:
    for one in asks:
        list(turn.deciding([one]))
    return [outcome for _, outcome in turn.outcomes]


@pytest.fixture
def board() -> Board:
    first = turn()
    outcomes = taken(
        first,
        ask(CREATE, role=Role.FACILITATOR),
        ask(JoinSeat(ANA, Role.FACILITATOR), role=Role.FACILITATOR),
        ask(JoinSeat(BO, Role.PARTICIPANT), seat=BO, role=Role.PARTICIPANT),
    )
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    return first.board


def add(board: Board, sign: str) -> AddNote:
    return AddNote(NoteId(sign * 16), board.sections[0].id, sign, "en", "yellow", 0, 0, "")


def slug(outcome: Outcome) -> str:
    assert isinstance(outcome, No)
    return outcome.refusal.slug


def test_each_is_decided_on_what_the_former_left(board: Board) -> None:
    tick = turn(board)
    outcomes = taken(
        tick,
        ask(add(board, "x"), cid=b"1" * 16),
        ask(DeleteNote(NoteId("x" * 16), 0), cid=b"2" * 16),
        ask(PaintNote(NoteId("x" * 16), "teal", 0), cid=b"3" * 16),
        ask(add(board, "y"), cid=b"4" * 16),
    )
    assert [Done, Done, No, Done] == [type(outcome) for outcome in outcomes]
    assert "note-gone" == slug(outcomes[2])
    assert [board.seq + 1, board.seq + 2, board.seq + 3] == [
        outcome.seq for outcome in outcomes if isinstance(outcome, Done)
    ]
    assert rules.replay([step.event for step in tick.steps], board) == tick.board
    commit = tick.commit("e")
    assert (ID, board.seq, 3) == (commit.board, commit.after, len(commit.events))
    assert 3 == len(commit.answers)
    assert [tick.digest(ask(seat=ANA, cid=b"3" * 16))] == tick.doubtful


def test_nothing_to_do_is_done_at_the_head(board: Board) -> None:
    tick = turn(board)
    (outcome,) = taken(tick, ask(LockBoard(False), cid=b"1" * 16))
    assert Done(board.seq) == outcome  # type: ignore[arg-type]
    assert not tick.empty  # the answer is remembered all the same
    assert () == tick.commit("e").events


def test_a_batch_is_all_or_nothing(board: Board) -> None:
    tick = turn(board)
    outcomes = taken(
        tick,
        ask(add(board, "x"), add(board, "y"), add(board, "x"), cid=b"1" * 16),
        ask(add(board, "z"), add(board, "w"), cid=b"2" * 16),
    )
    assert "id-taken" == slug(outcomes[0])
    assert 2 == getattr(outcomes[0], "index", None)
    assert Done(board.seq + 2) == outcomes[1]  # type: ignore[arg-type]
    assert {"z" * 16, "w" * 16} == set(tick.board.notes)


def test_a_soft_batch_leaves_out_what_is_refused(board: Board) -> None:
    tick = turn(board)
    (outcome,) = taken(
        tick, ask(add(board, "x"), add(board, "x"), add(board, "y"), cid=b"1" * 16, soft=True)
    )
    assert Done(board.seq + 2, ((1, "id-taken"),)) == outcome  # type: ignore[arg-type]


def test_a_resend_in_the_same_tick_gets_the_same(board: Board) -> None:
    tick = turn(board)
    first = partial(ask, add(board, "x"), cid=b"1" * 16)
    outcomes = taken(tick, first(), ask(add(board, "y"), cid=b"2" * 16), first())
    assert outcomes[0] == outcomes[2]
    assert 2 == len(tick.steps)


def test_a_known_id_gets_its_first_answer_and_other_content_is_refused(board: Board) -> None:
    tick = turn(board)
    taken(tick, ask(add(board, "x"), cid=b"1" * 16))
    later = turn(tick.board, tick.answers)
    outcomes = taken(
        later,
        ask(add(board, "x"), cid=b"1" * 16),
        ask(add(board, "y"), cid=b"1" * 16),
        ask(add(board, "y"), cid=b"1" * 16, seat=BO),
    )
    assert Done(board.seq + 1) == outcomes[0]  # type: ignore[arg-type]
    assert "id-reused" == slug(outcomes[1])
    assert Done(board.seq + 2) == outcomes[2]  # type: ignore[arg-type]


def test_the_same_id_on_another_board_is_another(board: Board) -> None:
    one = turn(board)
    two = Turn(BoardId("C" * 22), board, ACCESS, 0, {}, {})
    asked = ask(add(board, "x"), cid=b"1" * 16)
    assert one.digest(asked) != two.digest(asked)


def test_refusals_are_not_remembered(board: Board) -> None:
    tick = turn(board)
    taken(tick, ask(DeleteNote(NoteId("x" * 16), 0), cid=b"1" * 16))
    assert {} == tick.answers
    assert tick.empty


@pytest.mark.parametrize("seat", [NOBODY, BO])
def test_who_has_no_seat_does_nothing(board: Board, seat: SeatId) -> None:
    tick = turn(board)
    outcomes = taken(tick, ask(RemoveSeat(BO)), ask(add(board, "x"), seat=seat, cid=b"1" * 16))
    assert "not-allowed" == slug(outcomes[1])


def test_a_vote_gets_its_key_and_loses_it_with_its_end(board: Board) -> None:
    tick = turn(board)
    taken(
        tick,
        ask(add(board, "x")),
        ask(OpenVote(VOTE, (), 5, 5, True)),
        ask(CastVote(VOTE, NoteId("x" * 16), 2)),
        ask(CastVote(VOTE, NoteId("x" * 16), 3), seat=BO),
    )
    casts = [step.event for step in tick.steps if isinstance(step.event, BallotCast)]
    assert 2 == len({cast.mask for cast in casts})
    assert 32 == len(tick.keys[VOTE]) == len(tick.made[VOTE])
    assert not {ANA, BO} & {cast.mask for cast in casts}
    later = turn(tick.board, keys=dict(tick.keys))
    taken(later, ask(CloseVote(VOTE)))
    assert (VOTE,) == later.commit("e").keys_lost
    assert () == later.commit("e").keys_made


def test_a_round_that_deals_cards_has_a_key(board: Board) -> None:
    """RO18, NA9, NA10: two readers have two masks, and nobody knows them afterwards."""
    deals = AddRound(READS, Plan("read", "", "", 0, coverage=2), "")
    tick = turn(board)
    taken(tick, ask(add(board, "x")), ask(deals), ask(StartRound(READS, "", now=False)))
    taken(tick, ask(DrawCards(READS, ())), ask(DrawCards(READS, ()), seat=BO))
    dealt = [step.event for step in tick.steps if isinstance(step.event, CardsDealt)]
    assert [(NoteId("x" * 16),)] == [event.cards for event in dealt]
    assert not {ANA, BO} & {event.mask for event in dealt}
    assert [READS] == list(tick.made)
    (lost,) = taken(turn(tick.board), ask(DrawCards(READS, ())))
    assert "unavailable" == lost.slug
    later = turn(tick.board, keys=dict(tick.keys))
    taken(later, ask(EndRound(READS, now=True), deals))  # refused as a whole
    assert not later.lost
    taken(later, ask(EndRound(READS, now=True)))
    assert [READS] == later.lost
    back = turn(board)
    taken(back, ask(deals, StartRound(READS, "", now=False), deals))
    assert not back.made
    assert not back.keys


def test_the_clock_makes_keys_and_destroys_them(board: Board) -> None:
    """NA9, NA10: of the votes that open with a round, and close with it."""
    plan = Plan("rate", "", "", 60_000, votes=(VotePlan(method="agree3"),))
    first, second = (RoundId(sign * 16) for sign in "rs")
    tick = turn(board)
    planned = (AddRound(id, plan, "") for id in (first, second))
    taken(tick, ask(add(board, "x")), *map(ask, planned), ask(StartRound(first, "", now=False)))
    assert 1 == len(tick.made)
    later = turn(tick.board, keys=dict(tick.keys))
    later.now += 80_000
    later.owe(erasing=True)
    assert tick.made.keys() == {*later.lost}
    assert {vote.id for vote in later.board.votes if vote.state == "open"} == later.made.keys()
    assert 1 == len(later.made)


def test_finishing_a_board_destroys_the_keys_of_its_votes(board: Board) -> None:
    tick = turn(board)
    taken(tick, ask(add(board, "x")), ask(OpenVote(VOTE, (), 5, 5, True)), ask(FinishBoard(True)))
    assert (VOTE,) == tick.commit("e").keys_lost


def test_a_batch_taken_back_takes_its_keys_back(board: Board) -> None:
    tick = turn(board)
    outcomes = taken(
        tick,
        ask(add(board, "x")),
        ask(OpenVote(VOTE, (), 5, 5, True), DeleteNote(NoteId("q" * 16), 0), cid=b"1" * 16),
    )
    assert "note-gone" == slug(outcomes[1])
    assert {} == tick.keys == tick.made
    taken(tick, ask(OpenVote(VOTE, (), 5, 5, True)))
    before = tick.keys[VOTE]
    taken(tick, ask(CloseVote(VOTE), DeleteNote(NoteId("q" * 16), 0), cid=b"2" * 16))
    assert [] == tick.lost
    assert before == tick.keys[VOTE]


def test_without_its_key_nobody_votes(board: Board) -> None:
    """Two seats must never share a mask, so a process that missed the key lets none vote."""
    tick = turn(board)
    taken(tick, ask(add(board, "x")), ask(OpenVote(VOTE, (), 5, 5, True)))
    keyless = turn(tick.board)
    outcomes = taken(
        keyless,
        ask(CastVote(VOTE, NoteId("x" * 16), 1), cid=b"1" * 16),
        ask(CastVote(VoteId("w" * 16), NoteId("x" * 16), 1), cid=b"2" * 16),
    )
    assert ["unavailable", "vote-over"] == [slug(outcome) for outcome in outcomes]


def test_our_mistake_costs_nobody_else(
    board: Board, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> list[object]:
        raise ZeroDivisionError

    monkeypatch.setattr(rules, "DECIDE", {**rules.DECIDE, notes.PaintNote: broken})
    tick = turn(board)
    outcomes = taken(
        tick,
        ask(add(board, "x"), cid=b"1" * 16),
        ask(
            MoveNote(NoteId("x" * 16), board.sections[0].id, 5, 5, "", 0),
            PaintNote(NoteId("x" * 16), "teal", 0),
            cid=b"2" * 16,
        ),
        ask(add(board, "y"), cid=b"3" * 16),
    )
    assert [Done, No, Done] == [type(outcome) for outcome in outcomes]
    assert "unknown" == slug(outcomes[1])
    assert ["note.added", "note.added"] == [
        type(step.event).__struct_config__.tag for step in tick.steps
    ]
    assert "a rule failed" in caplog.text


def moved(board: Board, x: int, cid: bytes, expect: int = 0) -> Ask:
    return ask(MoveNote(NoteId("n" * 16), board.sections[0].id, x, 0, "", expect), cid=cid * 16)


def noted(board: Board) -> Board:
    tick = turn(board)
    taken(tick, ask(add(board, "n")))
    return tick.board


def test_moves_of_one_drag_become_one_event_and_all_are_answered(board: Board) -> None:
    """SY9: each of them is answered with its number."""
    board = noted(board)
    tick = turn(board)
    list(tick.deciding([moved(board, 1, b"1"), moved(board, 2, b"2"), moved(board, 3, b"3")]))
    assert [3] == [step.after.notes[NoteId("n" * 16)].x for step in tick.steps]
    assert [Done(Seq(board.seq + 1))] * 3 == [outcome for _, outcome in tick.outcomes]
    assert 3 == len(tick.answers)


def test_a_move_counts_when_the_later_one_is_refused(board: Board) -> None:
    """SY9: nothing that would have been accepted is lost."""
    board = noted(board)
    tick = turn(board)
    list(tick.deciding([moved(board, 1, b"1"), moved(board, 2_000_000, b"2")]))
    assert [1] == [step.after.notes[NoteId("n" * 16)].x for step in tick.steps]
    assert {b"1": Done, b"2": No} == {a.cid[:1]: type(outcome) for a, outcome in tick.outcomes}


def test_a_resend_takes_nothing_elses_place(board: Board) -> None:
    """SY12: it moves nothing now, so the move before it has to."""
    first = turn(noted(board))
    old = moved(board, 9, b"9")
    list(first.deciding([old]))
    tick = turn(first.board, known=first.answers)
    list(tick.deciding([moved(board, 5, b"5"), old]))
    assert [5] == [step.after.notes[NoteId("n" * 16)].x for step in tick.steps]
    assert {b"5": first.board.seq + 1, b"9": first.board.seq} == {
        a.cid[:1]: outcome.seq for a, outcome in tick.outcomes if isinstance(outcome, Done)
    }
