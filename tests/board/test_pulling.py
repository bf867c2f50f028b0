"""A note that people pull to and fro between two groups (GR5)."""

from board import project, snapshot
from board.erasing import NotesErased
from board.groups import GroupFilled, PutInGroup
from board.pulling import NotePulled
from board.rounds import RoundStarted
from board.rules import Event, evolve, replay
from board.state import GroupId, Pull
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    NOW,
    G,
    H,
    M,
    N,
    R,
    added,
    given,
    group_id,
    grouped,
    planned,
)

THIRD = group_id("third")
TWO = (*FREE, added(N), added(M), grouped(G, N), grouped(H), grouped(THIRD))
PULLED = NotePulled(N, G, H)


def to(group: GroupId) -> GroupFilled:
    return GroupFilled(group, (N,), "")


def test_the_third_time_is_once_too_often() -> None:
    """GR5: from one of the two into the other; who did it is nowhere."""
    board = given(*TWO).when(PutInGroup(H, (N,), "", 0), BO).then([to(H)])
    assert not board.pulls
    then = given(*TWO, to(H), to(G)).when(PutInGroup(H, (N, M), "", 0), CY)
    board = then.then([GroupFilled(H, (N, M), ""), PULLED])
    assert {N: Pull(N, G, H)} == dict(board.pulls)
    assert board == snapshot.restore(snapshot.stored(board))
    assert board.common().pulls == snapshot.seen(snapshot.shown(board)).pulls
    assert not board.common().secret.crossed
    known = given(*TWO, to(H), to(G), to(H), PULLED)
    known.when(PutInGroup(G, (N,), "", 0), BO).then([to(G)])


def test_elsewhere_and_the_next_round_begin_anew() -> None:
    """GR5: between the same two, within a round."""
    began = (planned(R), RoundStarted(R, NOW, 0))
    ways: list[tuple[Event, ...]] = [
        (to(H), to(THIRD), to(G)),
        (to(H), to(G), *began),
    ]
    for way in ways:
        ask = PutInGroup(H, (N,), "", 0)
        board = given(*TWO, *way).when(ask, ANA).board
        assert not board.pulls, way


def test_all_see_it_until_the_note_is_erased() -> None:
    """GR5, RE3."""
    before = replay((*TWO, to(H), to(G), to(H)))
    after = evolve(before, PULLED)
    assert PULLED == project.common(before, after, PULLED)
    gone = evolve(after, NotesErased((N,), "A" * 8))
    assert not gone.pulls
    assert not gone.secret.crossed
