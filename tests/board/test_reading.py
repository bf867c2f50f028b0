"""Cards of a reading round: dealt fairly, to others, until enough have read each (RO18)."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import limits, project, snapshot, wire
from board.agenda import AddRound
from board.moderating import HideNote
from board.notes import CopyNote, DeleteNote
from board.reading import CardsDealt, Covered, DrawCards, HandOf, hand_of
from board.rounds import RoundClosed, RoundPaused, RoundStarted
from board.rules import decide, evolve, replay
from board.seats import SeatJoined
from board.settings import BoardFinished, BoardLocked
from board.state import Board, Caller, Mask, NoteId, Plan, Role, RoundId
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    LEFT,
    NOW,
    STEP,
    TALK,
    VI,
    K,
    M,
    N,
    R,
    S,
    added,
    caller,
    given,
    no,
    note_id,
    planned,
)

READ = Plan("read", "Read", "", 0, "manual", coverage=2)
RUNS = (*COLUMNS, planned(R, READ), planned(S), RoundStarted(R, NOW, 0))
HALL = (*RUNS, added(N), added(M, by=CY, rank=2 * STEP), added(K, by=ANA, rank=3 * STEP))
DRAW = DrawCards(R, ())


def hall(people: int, notes: int) -> tuple[Board, list[Caller]]:
    """Return a board in its reading round, and who is there; each wrote as many notes."""
    callers = [caller(f"p{n}", Role.PARTICIPANT) for n in range(people)]
    joined = [SeatJoined(by.seat, 9 + n, by.role, f"P {n}", 0) for n, by in enumerate(callers)]
    written = [
        added(note_id(f"n{n}"), f"note {n}", by=callers[n % people], rank=STEP * (n + 1))
        for n in range(notes)
    ]
    return replay([*RUNS, *joined, *written]), callers


def next_card(board: Board, by: Caller) -> Board:
    """Read the first card of the hand, if there is one, and draw again."""
    hand = hand_of(board, R, by.mask).cards
    return replay(decide(board, DrawCards(R, hand[:1]), by), board)


def read_by(board: Board) -> Counter[NoteId]:
    return Counter(id for hand in board.secret.hands[R].values() for id in hand.read)


def test_a_hand_is_of_others_notes() -> None:
    """RO18: never one's own, and no more than a hand holds."""
    (event,) = decide(replay(HALL), DRAW, BO)
    assert isinstance(event, CardsDealt)
    assert {M, K} == {*event.cards}
    board, callers = hall(2, 40)
    (event,) = decide(board, DRAW, callers[0])
    assert isinstance(event, CardsDealt)
    assert limits.HAND == len(event.cards)


def test_what_was_read_is_not_dealt_again() -> None:
    """RO18: the hand is filled up, and asking once more is no event."""
    board = replay([*HALL, CardsDealt(R, BO.mask, (), (M, K))])
    given_board = given(*HALL, CardsDealt(R, BO.mask, (), (M, K)))
    given_board.when(DRAW, BO).then([])
    given_board.when(DrawCards(R, (M, N, M)), BO).then([CardsDealt(R, BO.mask, (M,), ())])
    board = replay([CardsDealt(R, BO.mask, (M,), ())], board)
    assert (K,) == hand_of(board, R, BO.mask).cards
    assert (M,) == hand_of(board, R, BO.mask).read
    assert 1 == board.round(R).covered


def test_least_seen_comes_first() -> None:
    """RO18: what lies in somebody's hand was seen, until everything was."""
    ids = [note_id(sign) for sign in "abcdef"]
    written = [added(id, by=CY, rank=STEP * (n + 1)) for n, id in enumerate(ids)]
    taken = CardsDealt(R, ANA.mask, (), tuple(ids[:3]))
    outcome = given(*RUNS, *written, taken).when(DRAW, BO).outcome
    assert isinstance(outcome, list)
    (event,) = outcome
    assert isinstance(event, CardsDealt)
    assert set(ids[3:]) == set(event.cards)


def test_cards_of_who_went_away_are_dealt_again() -> None:
    """RO18: nobody waits for those who closed their page with cards in their hand."""
    board, callers = hall(6, 30)
    for by in callers[:4]:  # these four take a hand, and are not seen again
        board = next_card(board, by)
    for _ in range(40):
        for by in callers[4:]:
            board = next_card(board, by)
    mine = {note.id for note in board.notes.values() if note.seat == callers[4].seat}
    assert {*board.notes} - mine <= {*read_by(board)}


@pytest.mark.parametrize(
    ("people", "notes", "spread"), [(12, 120, 2), (3, 9, 2), (5, 31, 2), (50, 60, 3)]
)
def test_everything_is_read_by_two_others(people: int, notes: int, spread: int) -> None:
    """RO18: after as many cards each as are needed, and fairly: 12 × 120 within 20 or so."""
    board, callers = hall(people, notes)
    needed = -(-2 * notes // people) + 2
    for _ in range(needed + 1):
        for by in callers:
            board = next_card(board, by)
    reads = read_by(board)
    assert 2 <= min(reads[id] for id in board.notes)
    assert spread >= max(reads.values()) - min(reads.values())
    assert notes == board.round(R).covered


@example(st.integers(0, 2**32))
def test_whoever_comes_when_the_guarantee_holds(seed: int) -> None:
    """RO18: in whatever order people read; nobody reads twice, or what is their own."""
    pick = Random(seed)
    board, callers = hall(pick.randrange(3, 8), pick.randrange(1, 30))
    late = caller("late", Role.PARTICIPANT)
    for turn in range(600):
        if turn == 30:
            board = evolve(board, SeatJoined(late.seat, 99, late.role, "Late", 0))
            callers.append(late)
        board = next_card(board, pick.choice(callers))
    reads = read_by(board)
    assert len(board.notes) == board.round(R).covered
    assert all(reads[id] >= 2 for id in board.notes)
    for by in callers:
        hand = hand_of(board, R, by.mask)
        assert len(hand.read) == len({*hand.read})
        assert not any(board.notes[id].seat == by.seat for id in hand.read)


def test_it_is_always_dealt_the_same() -> None:
    """RO18: chance follows from round, mask and note, and what came of it is in the event."""
    board, callers = hall(5, 25)
    assert decide(board, DRAW, callers[0]) == decide(board, DRAW, callers[0])
    hands = {tuple(decide(board, DRAW, by)[0].cards) for by in callers}  # type: ignore[union-attr]
    assert len(hands) > 1


def test_two_people_need_no_third() -> None:
    """RO18: no more readers than there are other participants."""
    board = replay([*RUNS, added(N), added(M, by=CY)])
    for by in (BO, CY, BO, CY):
        board = next_card(board, by)
    assert 2 == board.round(R).covered


def test_what_is_gone_is_in_no_hand() -> None:
    """RO18: deleted, or kept back; and copies are not dealt."""
    board = replay([*HALL, CardsDealt(R, BO.mask, (), (M, K))])
    board = replay(decide(board, DeleteNote(M, 0), replace(CY, role=Role.FACILITATOR)), board)
    board = replay(decide(board, HideNote(K, ""), ANA), board)
    board = replay(decide(board, CopyNote(N, note_id("copy"), LEFT), ANA), board)
    board = replay(decide(board, DRAW, CY), board)
    assert (N,) == hand_of(board, R, CY.mask).cards
    (event,) = decide(replay([added(note_id("x"), by=CY)], board), DrawCards(R, (M,)), BO)
    assert CardsDealt(R, BO.mask, (), (note_id("x"),)) == event


def test_only_a_round_for_it_deals() -> None:
    """RO18: and only while it runs; a paused one and a locked board are read all the same."""
    both = CardsDealt(R, BO.mask, (), (K, M))
    for more in (RoundPaused(R, 0), BoardLocked(on=True)):
        outcome = given(*HALL, more).when(DRAW, BO).outcome
        assert isinstance(outcome, list)
        assert {K, M} == {*outcome[0].cards}  # type: ignore[union-attr]
    given(*HALL).when(DrawCards(S, ()), BO).then(no("not-now", verb="read", kind="read"))
    given(*HALL, both, RoundClosed(R)).when(DRAW, BO).then(no("round-over", round=R))
    given(*COLUMNS, planned(R, READ)).when(DRAW, BO).then(no("round-over", round=R))
    given(*HALL).when(DRAW, VI).then(no("not-allowed", verb="read", role="viewer"))
    given(*HALL).when(DrawCards(RoundId("none"), ()), BO).then(no("round-gone", id="none"))
    given(*HALL, BoardFinished(on=True)).when(DRAW, BO).then(no("board-finished"))


def test_hands_go_with_their_round() -> None:
    """RO18: nothing of who read what is kept once it is over."""
    board = replay([*HALL, CardsDealt(R, BO.mask, (), (M, K))])
    assert board == snapshot.restore(snapshot.stored(board))
    assert not replay([RoundClosed(R)], board).secret.hands
    assert BO.seat not in wire.encode(CardsDealt(R, BO.mask, (), (M, K))).decode("latin-1")


def test_all_learn_a_number_and_one_the_hand() -> None:
    """RO18, VI3: how many are covered, when that changes; who reads what goes to nobody else."""
    before = replay([*HALL, CardsDealt(R, BO.mask, (), (M, K))])
    event = CardsDealt(R, BO.mask, (M,), ())
    after = evolve(before, event)
    assert Covered(R, 1) == project.common(before, after, event)
    masks: project.Masks = {(R, BO.mask): BO.seat}
    hand = HandOf(R, (K,), 1)
    assert [(BO.seat, (hand,))] == list(project.private(before, after, event, masks))
    assert () == project.private(before, after, event, {})
    assert (hand,) == project.layer(after, BO.seat, {R: BO.mask})
    assert () == project.layer(after, CY.seat, {R: CY.mask})
    more = CardsDealt(R, CY.mask, (), (N,))
    assert project.HID == project.common(after, evolve(after, more), more)
    assert 1 == project.lay(before.common(), Covered(R, 1)).round(R).covered


def test_an_event_about_a_round_that_is_gone_changes_nothing() -> None:
    """BO3."""
    board = replay([*HALL, CardsDealt(RoundId("none"), Mask("x"), (), (N,))])
    assert 0 == board.round(R).covered


@pytest.mark.parametrize(
    ("plan", "most"), [(replace(READ, coverage=6), 5), (replace(TALK, coverage=1), 0)]
)
def test_what_no_round_can_ask_for(plan: Plan, most: int) -> None:
    """RO18: five readers at most, and only where people read."""
    expected = no("bad-value", field="coverage", least=0, most=most)
    given(*COLUMNS).when(AddRound(R, plan, ""), ANA).then(expected)
