"""What holds whatever is asked, in whatever order (BO3, BO4, VI4, VI19, SY9)."""

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from board import snapshot, wire
from board.project import Common, common, lay, layered
from board.rounds import ExtendRound
from board.rules import DECIDE, EVOLVE, Command, Event, Unknown, evolve, replay
from board.state import EMPTY, Caller
from board.sums import Sum, total
from tests.board.play import FIELDS, Play, asks, check, starts, tag_of, whole_numbers

Asks = list[tuple[Command, Caller]]


@example(starts, asks)
def test_deciding_changes_nothing_and_what_is_decided_applies(
    start: Sequence[Event], asked: Asks
) -> None:
    """BO3: and nothing is ever raised but ``Refused``; no number is beyond what browsers have."""
    play = Play(start)
    for command, by in asked:
        for _, event in play.ask(command, by):
            body = wire.encode(event)
            assert event == wire.event(body)
            assert all(abs(n) < 2**53 for n in whole_numbers(msgspec.msgpack.decode(body)))
        check(play.board)
    assert play.board == replay(play.log)
    assert len(play.log) == play.board.seq


def forms(log: Sequence[Event]) -> list[Common]:
    """Return the common form of each event of a log."""
    boards = [replay(log[:at]) for at in range(len(log) + 1)]
    return [common(boards[at], boards[at + 1], event) for at, event in enumerate(log)]


@example(starts, asks)
def test_forms_laid_on_forms_are_the_common_layer(start: Sequence[Event], asked: Asks) -> None:
    """VI4, VI3: at every number, for votes and restored notes too; and the sums agree (VI19)."""
    play, running, theirs = Play(start), Sum(), Sum()
    layer = layered(forms(start))
    for command, by in asked:
        for before, event in play.ask(command, by):
            form = common(before, evolve(before, event), event)
            layer = lay(layer, form)
        assert play.board.common() == layer
        assert running.of(play.board) == theirs.of(layer) == total(play.board)


@example(starts, asks, st.integers(0, 60))
def test_a_snapshot_is_the_board_and_goes_on_like_it(
    start: Sequence[Event], asked: Asks, at: int
) -> None:
    """VI4: kept anywhere in the log, it saves the replay of what is before."""
    play = Play(start)
    for command, by in asked:
        for _ in play.ask(command, by):
            pass
    kept = replay(play.log[: len(start) + at])
    back = snapshot.restore(snapshot.stored(kept))
    assert kept == back
    assert play.board == replay(play.log[back.seq :], back)
    assert snapshot.stored(play.board) == snapshot.stored(replay(play.log))
    assert snapshot.shown(play.board) == snapshot.shown(play.board.common())


@example(starts, asks)
def test_what_is_asked_twice_is_done_once(start: Sequence[Event], asked: Asks) -> None:
    """BO4: right after it was done, the wish is already so, or refused for good reason."""
    play = Play(start)
    for command, by in asked:
        done = list(play.ask(command, by))
        if done and not isinstance(command, ExtendRound):  # each press adds (RO5)
            assert [] == list(play.ask(command, by))


@example(starts, asks, st.sets(st.integers(0, 60)))
def test_events_apply_to_any_board(start: Sequence[Event], asked: Asks, lost: set[int]) -> None:
    """BO3: also where what they are about is gone; they change no more than the number then."""
    play = Play(start)
    for command, by in asked:
        for _ in play.ask(command, by):
            pass
    board = EMPTY
    for at, event in enumerate(play.log):
        if at not in lost:
            board = evolve(board, event)
    assert len(set(range(len(play.log))) - lost) == board.seq


def test_every_command_is_played_and_every_event_applies() -> None:
    """BO3: the tables of the rules hold everything that there is."""
    alone = {cls.__name__ for cls in set(DECIDE) - set(FIELDS)}
    assert {"BringNotes", "CreateBoard", "EraseCopies", "RemakeBoard"} == alone
    assert len(DECIDE) == len({tag_of(cls) for cls in DECIDE})
    assert len(EVOLVE) == len({tag_of(cls) for cls in EVOLVE})
    assert Unknown not in EVOLVE


@pytest.mark.parametrize("cls", EVOLVE, ids=lambda cls: cls.__name__)
def test_events_are_values(cls: Any) -> None:
    """BO1: frozen, comparable, and tagged with what happened."""
    config = cls.__struct_config__
    assert config.frozen
    assert config.array_like
    assert str(config.tag).count(".") == 1
