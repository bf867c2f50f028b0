"""A board as bytes: canonical, whole, and of one version (VI4, VO18)."""

import msgspec
import pytest

from board import snapshot
from board.casting import BallotCast
from board.notes import NoteDeleted, NoteEdited
from board.rules import Event, replay
from board.seats import SeatJoined
from board.state import EMPTY, Mask, Role, SeatId
from board.votes import VoteOpened
from tests.board.spec import BO, CY, FREE, LEFT, NOW, SEQ, M, N, added, vote_id

V = vote_id("v")
RICH: tuple[Event, ...] = (
    *FREE,
    added(M),
    added(N),
    NoteEdited(N, "altered", "", 0, altered=True),
    VoteOpened(V, (M, N), 5, 2, own_allowed=True),
    BallotCast(V, CY.mask, M, 2),
    BallotCast(V, BO.mask, N, 1),
    NoteDeleted(M, NOW),
)


def test_a_stored_board_comes_back_whole() -> None:
    board = replay(RICH)
    assert board == snapshot.restore(snapshot.stored(board))
    assert EMPTY == snapshot.restore(snapshot.stored(EMPTY))


def test_what_is_shown_lacks_the_secret_layer() -> None:
    """VI2, VO9: no deleted note, no first text, no ballot, no mask."""
    shown = snapshot.shown(replay(RICH))
    for secret in (b"roses", str(BO.mask).encode(), str(CY.mask).encode(), M.encode()):
        vote_lists = shown.count(M.encode()) if secret == M.encode() else 0
        assert vote_lists == shown.count(secret)
    assert 1 == shown.count(M.encode())  # the vote names its notes, deleted ones too
    assert b"altered" in shown


def test_the_shape_of_what_is_shown() -> None:
    """VI4: as docs/PROTOCOL.md says, field by field; seats by number, notes by id."""
    decoded = msgspec.msgpack.decode(snapshot.shown(replay([*FREE, added(N), added(M)])))
    tag, version, seq, about, sections, seats, notes, votes, *more = decoded
    assert ("snapshot", snapshot.VERSION, SEQ + 2) == (tag, version, seq)
    assert ["board", "Garden", "What shall we plant?", "free", "free", "en", NOW] == about[:7]
    assert ["section", LEFT, "Left", "", "yellow", 0, 0, False, 2, [], ""] == sections[0]
    assert ["seat", BO.seat, 2, "participant", "Bo", 1, False, False] == seats[1]
    assert [M, N] == [note[1] for note in notes]
    assert [] == votes
    assert [[]] * 16 == more


def test_equal_boards_give_equal_bytes() -> None:
    """VI4: whatever order their maps were filled in."""
    one, other = [BallotCast(V, Mask(f"{n}"), N, 1) for n in (1, 2)], [added(M), added(N)]
    opened = VoteOpened(V, (M, N), 5, 2, own_allowed=True)
    seats = [SeatJoined(SeatId(f"s{n}"), 5 + n, Role.VIEWER, f"{n}", 0) for n in range(2)]
    forward = replay([*FREE, *seats, *other, opened, *one])
    backward = replay([*FREE, *reversed(seats), *other, opened, *reversed(one)])
    assert forward == backward
    assert snapshot.stored(forward) == snapshot.stored(backward)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xc1",
        b"\x90",
        snapshot.stored(EMPTY)[:-1],
        snapshot.stored(EMPTY) + b"\x00",
        snapshot.shown(EMPTY),
        snapshot.stored(EMPTY).replace(b"snapshot\x02", b"snapshot\x03"),
    ],
    ids=["empty", "never used", "nothing", "cut", "too long", "of browsers", "another version"],
)
def test_what_is_no_snapshot_is_refused(body: bytes) -> None:
    """The shell replays the log then."""
    with pytest.raises(msgspec.DecodeError):
        snapshot.restore(body)
