"""Bytes from browsers and from the log (SY1; the 30 bad inputs on msgpack and commands)."""

import contextlib
import struct
from collections.abc import Callable
from random import Random
from typing import Any, get_args

import msgpack
import msgspec
import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from board import wire
from board.notes import EditNote
from board.rules import Unknown, decide, replay
from board.seats import GiveRole
from board.settings import RuleBoard, TitleBoard
from board.state import NoteId, Refused, Role, SeatId
from tests.board.play import FIELDS, tag_of, whole_numbers
from tests.board.spec import ANA, BO, CY, FREE, N, added

CID = bytes(range(16))
HELLO = ["hello", "token", "board", -1, "", 0, True]


def do(*command: Any) -> bytes:
    """Return a frame as another program would pack it."""
    return bytes(
        msgpack.packb(msgspec.to_builtins(["do", CID, list(command)], builtin_types=[bytes]))
    )


def test_frames_are_what_another_program_packs() -> None:
    """SY1, SY2, SY11, SY12: one array, tag first; and 8 to 16 bytes name a command."""
    assert wire.Hello(*HELLO[1:]) == wire.frame(msgpack.packb(HELLO))  # type: ignore[arg-type]
    assert wire.Do(CID, TitleBoard("x")) == wire.frame(do("board.title", "x"))
    both = [["board.title", "x"], ["note.raise", N]]
    batch = wire.frame(msgpack.packb(["all", CID[:8], both, True]))
    assert isinstance(batch, wire.All)
    assert batch.soft
    assert 2 == len(batch.commands)
    assert wire.Present(3, 1, -2, N) == wire.frame(msgpack.packb(["pr", 3, 1, -2, N]))


def test_the_largest_frame_is_read_and_a_byte_more_is_not() -> None:
    """SY1: 64 KiB."""
    empty = len(do("board.title", "x" * 60_000)) - 60_000
    fits = do("board.title", "x" * (64 * 1024 - empty))
    assert 64 * 1024 == len(fits)
    assert isinstance(wire.frame(fits), wire.Do)
    with pytest.raises(wire.Malformed, match="too large"):
        wire.frame(do("board.title", "x" * (64 * 1024 - empty + 1)))


def nested(depth: int) -> bytes:
    return b"\x91" * depth + b"\xc0"


def inside(value: bytes) -> bytes:
    """Return the frame of a ``board.rule`` whose value is these bytes."""
    return b"\x93\xa2do\xc4\x10" + CID + b"\x93\xaaboard.rule\xa7cursors" + value


def text(value: bytes) -> bytes:
    """Return the frame of a ``board.title`` whose title is these bytes."""
    return b"\x93\xa2do\xc4\x10" + CID + b"\x92\xabboard.title" + value


HOSTILE: dict[str, bytes] = {
    "35 empty": b"",
    "36 never used": b"\xc1",
    "37 trailing": do("board.title", "x") + b"\x00",
    "37 a second frame": do("board.title", "x") * 2,
    "38 depth 9": nested(9),
    "38 depth 511": inside(nested(511)),
    "38 depth 1,023": nested(1_023),
    "38 depth 60,000": nested(60_000),
    "38 maps in maps": b"\x81\x01" * 30_000 + b"\xc0",
    "39 array32": b"\xdd\xff\xff\xff\xff",
    "39 array32 of commands": b"\x94\xa3all\xc4\x10" + CID + b"\xdd\xff\xff\xff\xff",
    "39 map32": b"\xdf\xff\xff\xff\xff",
    "39 str32": text(b"\xdb\xff\xff\xff\xff"),
    "39 bin32": b"\x93\xa2do\xc6\xff\xff\xff\xff",
    "40 empty maps": b"\xdc\xff\x00" + b"\x80" * 0xFF00,
    "41 a timestamp": inside(b"\xc7\x0c\xff" + bytes(12)),
    "41 ext 5": inside(b"\xd4\x05\x00"),
    "42 bin for str": text(b"\xc4\x01x"),
    "42 str for bin": bytes(msgpack.packb(["do", "x" * 16, ["board.title", "x"]])),
    "43 NaN": inside(struct.pack(">Bd", 0xCB, float("nan"))),
    "43 infinity": inside(struct.pack(">Bd", 0xCB, float("inf"))),
    "43 -0.0": inside(struct.pack(">Bd", 0xCB, -0.0)),
    "44 a bool": inside(b"\xc3"),
    "44 a float": inside(struct.pack(">Bd", 0xCB, 1.0)),
    "44 a string": inside(b"\xa11"),
    "45 a map": bytes(msgpack.packb({"op": "vote"})),
    "46 proto": bytes(msgpack.packb({"__proto__": [], "constructor": 1})),
    "46 an int": b"\x05",
    "46 nil": b"\xc0",
    "46 no tag": bytes(msgpack.packb([])),
    "46 a number for a tag": bytes(msgpack.packb([1, 2])),
    "47 invalid UTF-8": text(b"\xa1\xff"),
    "47 overlong": text(b"\xa2\xc0\x80"),
    "47 a lone surrogate": text(b"\xa3\xed\xa0\x80"),
    "53 unknown tag": bytes(msgpack.packb(["vote.twice", 1])),
    "53 unknown command": do("group.make", "g", "", []),
    "53 an event": do("note.raised", N),
    "53 what only the access layer asks": do("seat.join", CY.seat, "facilitator"),
    "54 extra fields": do("board.title", "x", "y"),
    "54 missing fields": do("board.title"),
    "54 null": do("board.title", None),
    "56 no command id": bytes(msgpack.packb(["do", b"", ["board.title", "x"]])),
    "56 7 bytes of one": bytes(msgpack.packb(["do", CID[:7], ["board.title", "x"]])),
    "56 17 bytes of one": bytes(msgpack.packb(["do", CID + b"x", ["board.title", "x"]])),
    "56 1 KB of one": bytes(msgpack.packb(["all", bytes(1_024), [["board.title", "x"]], False])),
    "57 no such role": do("role.give", CY.seat, "king"),
    "62 a string for a number": bytes(msgpack.packb(["hello", "t", "b", "0", "", 0, True])),
    "62 beyond 64 bits": b"\x97\xa5hello\xa1t\xa1b\xcf" + b"\xff" * 7,
}  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE.values(), ids=list(HOSTILE))
def test_a_bad_frame_is_malformed(data: bytes) -> None:
    """SY1."""
    with pytest.raises(wire.Malformed):
        wire.frame(data)


@pytest.mark.parametrize("n", [2**53, 2**63, 2**64 - 1, -(2**63)], ids=str)
def test_no_number_that_browsers_lack_is_ever_logged(n: int) -> None:
    """BO2, SE13, VO5: 44 in the list of bad input, for every number of every command."""
    board = replay([*FREE, added(N), added(NoteId("m" * 16), by=CY)])
    for cls, pools in FIELDS.items():
        usual = [pool[0] for pool in pools]
        for at, value in enumerate(usual):
            if type(value) is int and cls in get_args(wire.WireCommand):
                packed = [tag_of(cls), *usual[:at], n, *usual[at + 1 :]]
                frame = wire.frame(do(*packed))
                assert isinstance(frame, wire.Do)
                assert all(abs(number) < 2**53 for number in decided(frame, board))


def decided(frame: wire.Do, board: Any) -> list[int]:
    """Return every number that would be logged for a command."""
    try:
        events = decide(board, frame.command, ANA)
    except Refused:
        return []
    return [n for event in events for n in whole_numbers(msgspec.to_builtins(event))]


def test_what_fits_no_rule_is_refused_and_not_malformed() -> None:
    """BO2: 58, 61 in the list of bad input: the types are right, the values are not."""
    board = replay([*FREE, added(N)])
    edit = EditNote(N, "x", "", 2**64 - 1, 0)
    with pytest.raises(Refused, match="bad-value"):
        decide(board, edit, BO)
    with pytest.raises(Refused, match="bad-value"):
        decide(board, RuleBoard("note_chars", 2**64 - 1), ANA)


frames = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**63), 2**64 - 1)
        | st.floats()
        | st.text(max_size=4)
        | st.binary(max_size=17)
        | st.sampled_from(["do", "all", "hello", "pr", *map(str, map(tag_of, FIELDS))]),
        lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=3), inner),
        max_leaves=8,
    ).map(msgpack.packb),
)
valid = st.sampled_from(list(FIELDS)).flatmap(
    lambda cls: st.tuples(st.just(tag_of(cls)), *map(st.sampled_from, FIELDS[cls]))
)
spoils: list[Callable[[bytes, int], bytes]] = [
    lambda data, at: data[:at],
    lambda data, at: data[:at] + bytes([at * 7 % 256]) + data[at + 1 :],
    lambda data, at: data[:at] + data[at + 1 :],
    lambda data, at: data[:at] + b"\xc0" + data[at:],
]


def reads(data: bytes) -> None:
    with contextlib.suppress(wire.Malformed):
        assert isinstance(wire.frame(data), get_args(wire.ClientFrame))


@example(frames)
def test_any_bytes_are_a_frame_or_malformed(data: bytes) -> None:
    """SY1."""
    reads(data)


@example(valid, st.sampled_from(spoils), st.integers(0, 60))
def test_a_spoilt_command_is_a_frame_or_malformed(
    command: tuple[Any, ...], spoil: Callable[[bytes, int], bytes], at: int
) -> None:
    """SY1."""
    data = do(*command)
    if command[0] not in ("seat.join", "team.enter"):
        assert isinstance(wire.frame(data), wire.Do)
    reads(spoil(data, at))


def fuzzed(seed: int, frames: int) -> int:
    """Throw spoilt frames at the wire, and what is read at a board; return how many were read."""
    random = Random(seed)
    board, read = replay([*FREE, added(N)]), 0
    valid = [do(tag_of(cls), *map(random.choice, pools)) for cls, pools in FIELDS.items()]
    for _ in range(frames):
        data = bytearray(random.choice(valid))
        for _ in range(random.randint(1, 3)):
            at = random.randrange(len(data))
            data[at : at + random.choice((0, 0, 1, 1, 1, 4))] = random.randbytes(
                random.choice((0, 1, 1, 3))
            )
        with contextlib.suppress(wire.Malformed):
            frame = wire.frame(bytes(data))
            read += 1
            if isinstance(frame, wire.Do):
                assert all(abs(n) < 2**53 for n in decided(frame, board))
    return read


def test_twenty_thousand_spoilt_frames() -> None:
    """SY1: nothing is raised but ``Malformed`` and ``Refused``; some are read all the same."""
    assert 1_000 < fuzzed(1, 20_000)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_million_spoilt_frames() -> None:
    """SY1."""
    assert 50_000 < fuzzed(2, 1_000_000)


def test_an_event_of_a_newer_program_is_unknown() -> None:
    """BO3: and one that is spoilt is an error, not an unknown one."""
    assert Unknown() == wire.event(msgpack.packb(["poem.read", {"a": [1]}, b"x"]))
    assert Unknown() == wire.event(msgpack.packb(["toString"]))
    with pytest.raises(msgspec.ValidationError):
        wire.event(msgpack.packb(["note.raised"]))
    with pytest.raises(msgspec.DecodeError):
        wire.event(b"")


def test_an_event_may_have_grown_a_field() -> None:
    """BO3: a newer program may add one at the end."""
    body = msgpack.packb(["note.raised", N, "why"])
    assert wire.event(wire.encode(wire.event(body))) == wire.event(body)


def test_a_role_is_a_word_on_the_wire() -> None:
    """BO13."""
    assert b"facilitator" in wire.encode(GiveRole(SeatId("s"), Role.FACILITATOR))
    frame = wire.frame(do("role.give", CY.seat, "viewer"))
    assert wire.Do(CID, GiveRole(CY.seat, Role.VIEWER)) == frame
