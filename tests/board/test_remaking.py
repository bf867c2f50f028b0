"""A board made anew has the same contents, whatever happened on the first one (EX6)."""

from hypothesis import given
from hypothesis import settings as hypothesis

from board import checking, remaking
from board.rules import Command, Event, decide, evolve
from board.snapshot import laid_out
from board.state import EMPTY, Board, Caller, Role, SeatId
from tests.board import play
from tests.board.spec import NOW

SYSTEM = Caller(SeatId(""), Role.FACILITATOR, NOW)


def remade(board: Board) -> Board:
    again = EMPTY
    for command in remaking.pieces(laid_out(board), NOW):
        for event in decide(again, command, SYSTEM):
            again = evolve(again, event)
    return again


@given(play.starts, play.asks)
@hypothesis(max_examples=150)
def test_it_has_the_same_contents(
    start: tuple[Event, ...], asks: list[tuple[Command, Caller]]
) -> None:
    """EX6: by hash, for random boards; and the copy of the copy is the copy."""
    played = play.Play(start)
    for command, by in asks:
        for _ in played.ask(command, by):
            pass
    again = remade(played.board)
    assert remaking.digest(played.board) == remaking.digest(again)
    assert not again.seats
    assert laid_out(again) == laid_out(remade(again))


@given(play.starts, play.asks)
@hypothesis(max_examples=100)
def test_what_a_board_holds_is_sound(
    start: tuple[Event, ...], asks: list[tuple[Command, Caller]]
) -> None:
    """EX6: a file of ours is taken as it is."""
    played = play.Play(start)
    for command, by in asks:
        for _ in played.ask(command, by):
            pass
    layer = laid_out(played.board)
    assert remaking.carried(layer) == remaking.carried(checking.checked(layer))
