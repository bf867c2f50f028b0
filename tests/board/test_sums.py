"""The sum that two copies of a common layer share (VI19)."""

import zlib

import msgspec
from immutables import Map
from msgspec.structs import replace

from board.casting import BallotCast
from board.rules import evolve, replay
from board.sums import Sum, total
from board.votes import VoteOpened
from tests.board.spec import BO, COLUMNS, FREE, M, N, added, vote_id

V = vote_id("v")
OPENED = VoteOpened(V, (N,), 5, 2, own_allowed=True)


def test_a_sum_is_that_of_its_parts() -> None:
    """VI19: CRC-32 over the msgpack bytes of each thing, added up modulo 2**32."""
    board = replay([*FREE, added(N), OPENED])
    seats, notes = board.seats.values(), board.notes.values()
    things = [board.about, board.sections, *seats, *notes, *board.votes, board.rounds]
    things += [board.groups, board.columns]
    crcs = [zlib.crc32(msgspec.msgpack.encode(thing)) for thing in things]
    assert sum(crcs) % 2**32 == total(board)
    assert sum(crcs) > 2**32


def test_every_change_of_the_common_layer_changes_it() -> None:
    """VI19: what is secret does not."""
    board = replay([*FREE, added(N), OPENED, BallotCast(V, BO.mask, N, 1)])
    sums = {
        total(replay(FREE)),
        total(replay(COLUMNS)),
        total(board),
        total(replay([added(M)], board)),
    }
    assert 4 == len(sums)
    assert total(board) == total(replay([BallotCast(V, BO.mask, N, 2)], board))
    assert total(board) == total(board.common())


def test_notes_may_come_in_any_order() -> None:
    """VI19: the sum has none."""
    board = replay([*FREE, added(N), added(M)])
    backwards = replace(board, notes=Map(reversed(list(board.notes.items()))))
    assert total(board) == total(backwards)


def test_a_running_sum_encodes_only_what_is_new() -> None:
    """VI19: and forgets what is gone."""
    running = Sum()
    board = replay([*FREE, added(N)])
    assert total(board) == running.of(board)
    after = evolve(board, added(M))
    assert total(after) == running.of(after)
    assert total(board) == running.of(board)
