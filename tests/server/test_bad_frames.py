"""What no browser sends (bad input 21-64): a defined code each, and nothing changes for anybody.

G17: any input costs little within the limits, and has an answer beyond them.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import logging
import os
import unicodedata
from collections.abc import AsyncIterator
from typing import Any

import msgpack
import pytest
import pytest_asyncio
import websockets
from websockets.frames import Frame, Opcode

from server.room import Room
from tests.bare import Bare
from tests.client import Client, Command, note
from tests.servers import Furnished, Live, furnished, live

pytestmark = pytest.mark.asyncio(loop_scope="module")
HOST, ANA, WITNESS, VIEWER = range(4)
N, X = "n" * 16, "x" * 16


class Stage:
    """One server for all that follows, and a witness who must never notice any of it."""

    def __init__(self, live: Live, at: Furnished, room: Room, witness: Client) -> None:
        self.live, self.at, self.room, self.witness = live, at, room, witness

    @contextlib.asynccontextmanager
    async def bare(self) -> AsyncIterator[Bare]:
        async with Bare(*await self.live.dial()) as bare:
            await bare.hello(self.at)
            yield bare


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def opened(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with live(tmp_path_factory.mktemp("stage"), beat_seconds=60, hello_seconds=20) as served:
        at = await furnished(served.hub, 4, viewers=1)
        async with served.client(at, WITNESS) as witness:
            await witness.do(note(at.section, "mine", id=N))
            yield Stage(served, at, await served.room(at), witness)


@pytest_asyncio.fixture(loop_scope="module")
async def stage(opened: Stage, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Stage]:
    """Hold the witness and the server's words to what they were."""
    with caplog.at_level(logging.WARNING):
        yield opened
    assert [] == [record.getMessage() for record in caplog.records]
    assert "no" == (await opened.witness.do(["board.lock", True]))[0]  # it is heard
    assert opened.witness.closed is None
    assert 0 == opened.witness.gaps


@pytest_asyncio.fixture(loop_scope="module")
async def ana(stage: Stage) -> AsyncIterator[Client]:
    async with stage.live.client(stage.at, ANA) as client:
        yield client


# Frames (21 to 34)


def frame(opcode: int, body: bytes = b"", *, bits: int = 0x80, mask: bool = True) -> bytes:
    """A frame with any first byte: ``bits`` are fin (0x80) and the three reserved ones."""
    whole = bytearray(Frame(Opcode.BINARY, body).serialize(mask=mask))
    whole[0] = bits | opcode
    return bytes(whole)


def close(code: int, reason: bytes = b"") -> bytes:
    return frame(8, code.to_bytes(2, "big") + reason)


OK = msgpack.packb(["pr", 0, 0, 0, ""])
BAD_FRAMES = {
    "21 text": (frame(1, b"hello"), 4400),
    "21 text that is no text": (frame(1, b"\xff\xff"), 4400),
    "22 unmasked": (frame(2, OK, mask=False), 1002),
    **{f"23 opcode {n}": (frame(n, OK), 1002) for n in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15)},
    **{f"23 bit {n:x}": (frame(2, OK, bits=0x80 | n), 1002) for n in (0x40, 0x20, 0x10, 0x70)},
    "24 2**62 bytes": (b"\x82\xff" + (2**62).to_bytes(8, "big") + b"mask", 1009),
    "24 2**63 bytes": (b"\x82\xff" + (2**63).to_bytes(8, "big") + b"mask", 1009),
    "25 a byte a piece": (frame(2, b"\x94", bits=0) + frame(0, b"x", bits=0) * 5_000, 4400),
    "26 long control": (b"\x89\xfe\x00\x7e" + b"mask" + b"x" * 126, 1002),
    "26 ping in pieces": (frame(9, b"x", bits=0), 1002),
    "26 a message in a message": (frame(2, b"a", bits=0) + frame(2, OK), 1002),
    "26 the rest of nothing": (frame(0, OK), 1002),
    "27 pings": (frame(9) * 20_000, 4429),
    "29 one too many": (frame(2, b"x" * 65_537), 1009),
    "29 two too many": (frame(2, b"x" * 65_538), 1009),
    "29 just fits and is nothing": (frame(2, b"\xc4" * 65_536), 4400),
    "29 too many in pieces": (frame(2, b"x" * 40_000, bits=0) + frame(0, b"x" * 40_000), 1009),
    **{f"30 close {code}": (close(code), 1002) for code in (0, 999, 1005, 1006, 1015, 5000)},
    "30 close with a word that is none": (close(1000, b"\xff\xff"), 1007),
    "30 close with one byte": (frame(8, b"\x03"), 1002),
    "31 after close": (close(1000) + frame(2, b"\xc1") * 10, 1000),
}


@pytest.mark.parametrize("name", BAD_FRAMES)
async def test_a_bad_frame_closes_with_its_code(stage: Stage, name: str) -> None:
    before = stage.room.board
    sent, code = BAD_FRAMES[name]
    async with stage.bare() as bare:
        bare.writer.write(sent)
        assert code == await bare.code()
    assert before is stage.room.board


async def test_a_message_that_is_never_finished_waits_alone(stage: Stage) -> None:
    async with stage.bare() as bare, asyncio.timeout(10):
        bare.frame(Opcode.BINARY, b"\x94", fin=False)
        bare.frame(Opcode.PING, b"still here")
        await bare.reader.readuntil(b"still here")


async def test_a_hello_of_the_longest_kind_is_read(stage: Stage) -> None:
    """29: exactly as large as a frame may be."""
    client = stage.live.client(stage.at, ANA)
    await client.open()
    size = len(msgpack.packb(["hello", "x" * 60_000, stage.at.board, -1, "", 0, True]))
    await client.hello(token="x" * (60_000 + 65_536 - size))
    assert 4401 == await client.gone()
    await client.leave()


@pytest.mark.parametrize("extension", ["permessage-deflate", "x-webkit-deflate-frame", "chunked"])
async def test_no_extension_is_taken(stage: Stage, extension: str) -> None:
    """28: without deflate there is no bomb."""
    reader, writer = await stage.live.dial()
    writer.write(
        b"GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: groundswell.1\r\n"
        + b"Sec-WebSocket-Key: %s\r\n" % base64.b64encode(os.urandom(16))
        + b"Sec-WebSocket-Extensions: %s\r\n\r\n" % extension.encode()
    )
    answer = await reader.readuntil(b"\r\n\r\n")
    assert b" 101 " in answer
    assert b"extensions" not in answer.lower()
    writer.close()
    await writer.wait_closed()


async def test_three_hundred_connections_of_one_token_are_three(stage: Stage) -> None:
    """34."""
    clients = [stage.live.client(stage.at, ANA) for _ in range(300)]
    for at in range(0, 300, 50):
        await asyncio.gather(*(client.connect() for client in clients[at : at + 50]))
    assert 3 == sum(client.closed is None for client in clients)
    assert {4409, None} == {client.closed for client in clients}
    assert 4 == len(stage.room.crowd.connections)
    await asyncio.gather(*(client.leave() for client in clients))


# Messages (35 to 47)


def deep(levels: int, inner: bytes = b"\xc0") -> bytes:
    return b"\x91" * levels + inner


def do(command: Any, cid: Any = b"c" * 16) -> bytes:
    return bytes(msgpack.packb(["do", cid, command]))


def with_field(at: int, value: bytes) -> bytes:
    """A ``note.add`` whose field at that place is these bytes."""
    fields: list[bytes] = [msgpack.packb(field) for field in note("s" * 16, id=X)]
    fields[at] = value
    return b"\x93\xa2do\xc4\x10" + b"c" * 16 + b"\x99" + b"".join(fields)


INT, TEXT = 6, 3
MALFORMED = {
    "35 nothing": b"",
    "36 never used": b"\xc1",
    "36 never used, inside": do(["board.lock", True])[:-1] + b"\xc1",
    "37 trailing": do(["board.lock", True]) + b"\xc0",
    "37 two at once": do(["board.lock", True]) * 2,
    **{f"38 depth {n}": deep(n) for n in (9, 511, 1_023, 60_000)},
    **{f"38 depth {n} in a field": with_field(TEXT, deep(n)) for n in (9, 511, 60_000)},
    "39 array32": b"\xdd\xff\xff\xff\xff",
    "39 map32": b"\xdf\xff\xff\xff\xff",
    "39 str32": b"\xdb\xff\xff\xff\xff",
    "39 bin32": b"\xc6\xff\xff\xff\xff",
    "39 array32 in a field": with_field(TEXT, b"\xdd\xff\xff\xff\xff"),
    "39 array of commands": b"\x94\xa3all\xc4\x10" + b"c" * 16 + b"\xdd\xff\xff\xff\xff\xc2",
    "40 many maps": b"\xdc\xff\xf0" + b"\x80" * 65_520,
    "41 timestamp": with_field(INT, b"\xd6\xff\x00\x00\x00\x01"),
    "41 timestamp in 292e9": with_field(INT, b"\xc7\x0c\xff" + b"\x00" * 4 + b"\x7f" + b"\xff" * 7),
    "41 ext 5": with_field(TEXT, b"\xd4\x05\x00"),
    "41 ext 127": with_field(TEXT, b"\xc7\x03\x7fabc"),
    "42 bin for str": with_field(TEXT, msgpack.packb(b"bytes")),
    "42 str for bin": do(["board.lock", True], "c" * 16),
    **{
        f"43 {value}": with_field(INT, msgpack.packb(value))
        for value in (float("nan"), float("inf"), -0.0, 1e308, 5e-324, 0.5, 1.5)
    },
    "44 true for 1": with_field(INT, b"\xc3"),
    "44 words for a number": with_field(INT, msgpack.packb("1")),
    "44 1 for true": do(["board.lock", 1]),
    "45 a map twice the same key": b"\x82\xa2op\xa4vote\xa2op\xa5admin",
    "45 a map": msgpack.packb({"op": "vote"}),
    "46 strange keys": msgpack.packb({1: 1, None: 2}),
    "46 __proto__": do({"__proto__": 1, "constructor": 2}),
    "46 a map for a field": with_field(TEXT, msgpack.packb({"__proto__": "x"})),
    "47 no utf-8": with_field(TEXT, b"\xa2\xff\xfe"),
    "47 overlong": with_field(TEXT, b"\xa2\xc0\x80"),
    "47 lone surrogate": with_field(TEXT, b"\xa3\xed\xa0\x80"),
    "47 cut sign": with_field(TEXT, b"\xa1\xf0"),
    "53 unknown tag": msgpack.packb(["do-not", b"c" * 16, ["board.lock", True]]),
    "53 unknown command": do(["note.sing", N]),
    "53 an event for a command": do(["note.deleted", N, 0]),
    "53 a server's frame": msgpack.packb(["ok", b"c" * 16, 1]),
    "53 asked by the access layer alone": do(["seat.join", "s" * 16, "facilitator"]),
    "53 made by the access layer alone": do(["board.create", "", "?", "en", "free", "free", []]),
    "54 one too many": do(["board.lock", True, 1]),
    "54 one too few": do(["board.lock"]),
    "54 none": do([]),
    "54 not even an array": do("board.lock"),
    **{f"54 null at {at}": with_field(at, b"\xc0") for at in range(1, 9)},
    "54 a frame too long": msgpack.packb(["do", b"c" * 16, ["board.lock", True], 1]),
    "54 a frame too short": msgpack.packb(["do", b"c" * 16]),
    "56 no id": do(["board.lock", True], b""),
    "56 a short id": do(["board.lock", True], b"c" * 7),
    "56 a long id": do(["board.lock", True], b"c" * 17),
    "56 a very long id": do(["board.lock", True], b"c" * 1_024),
    "57 a role nobody has": do(["role.give", "s" * 16, "operator"]),
    "62 a second hello": msgpack.packb(["hello", "t", "b", -1, "", 0, True]),
    "63 a batch of none": msgpack.packb(["all", b"c" * 16, [], False]),
    "63 a thousand at once": msgpack.packb(
        ["all", b"c" * 16, [["board.lock", True]] * 1_000, False]
    ),
    "63 a batch in a batch": msgpack.packb(
        ["all", b"c" * 16, [["all", b"c" * 16, [], False]], False]
    ),
    "64 a mode nobody has": msgpack.packb(["pr", 9, 0, 0, ""]),
    "64 far away": msgpack.packb(["pr", 1, 2**62, 0, ""]),
    "64 a long note": msgpack.packb(["pr", 3, 0, 0, "n" * 1_000]),
    "64 words for a note": msgpack.packb(["pr", 3, 0, 0, "psst, meet at 5!"]),
}


@pytest.mark.parametrize("name", MALFORMED)
async def test_what_is_no_message_closes_4400(stage: Stage, ana: Client, name: str) -> None:
    before = stage.room.board
    await ana.raw(MALFORMED[name])
    assert 4400 == await ana.gone()
    assert before is stage.room.board


@pytest.mark.parametrize(
    ("since", "code"),
    [(-(2**63), None), (2**63, None), (2**64 - 1, None), ("0", 4400), (0.0, 4400), (None, 4400)],
)
async def test_any_number_to_go_on_from_is_answered(
    stage: Stage, since: object, code: int | None
) -> None:
    """62."""
    client = stage.live.client(stage.at, ANA)
    await client.open()
    await client.raw(msgpack.packb(["hello", client.token, client.board, since, "", 0, True]))
    await client.until(lambda: client.closed is not None or "here" in client.order)
    assert code == client.closed
    assert ([] if code else ["snap"]) == client.modes
    await client.leave()


# Commands (48 to 64), well formed and refused


def words(text: str) -> Command:
    return ["note.add", X, "SECTION", text, "en", "yellow", 0, 0, ""]


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
REFUSED: dict[str, tuple[int, Command, str]] = {
    "48 501 signs": (ANA, words("x" * 501), "text-too-long"),
    "48 60,000 signs": (ANA, words("x" * 60_000), "text-too-long"),
    "48 emoji families": (ANA, words(FAMILY * 2_000), "text-too-long"),
    "49 only signs that nobody sees": (ANA, words("\x00\x1b\u0085"), "text-empty"),
    "51 500 wide signs and one": (ANA, words("\ufdfd" * 501), "text-too-long"),
    "51 2,000 lines": (ANA, words("\n" * 2_000), "text-empty"),
    "51 2,000 spaces": (ANA, words(" " * 2_000), "text-empty"),
    "51 zero width": (ANA, words("\u200b\u200b"), "text-empty"),
    "51 a letter that fills nothing": (ANA, words("\u3164"), "text-empty"),
    "55 another board's note": (ANA, ["note.raise", "q" * 16], "note-gone"),
    "55 another board's section": (ANA, note("q" * 16), "section-gone"),
    "55 an id of its own, twice": (
        ANA,
        ["note.add", N, "SECTION", "x", "en", "yellow", 0, 0, ""],
        "id-taken",
    ),
    "55 an id that is none": (
        ANA,
        ["note.add", "../x", "SECTION", "x", "en", "yellow", 0, 0, ""],
        "bad-value",
    ),
    "57 making oneself a host": (ANA, ["role.give", "ANA", "facilitator"], "not-allowed"),
    "58 a vote that is none": (ANA, ["vote.cast", "v" * 16, N, 1], "not-now"),
    "58 a vote that is none, by the host": (HOST, ["vote.cast", "v" * 16, N, 1], "vote-over"),
    "60 locking, by a participant": (ANA, ["board.lock", True], "not-allowed"),
    "60 finishing, by a viewer": (VIEWER, ["board.finish", True], "not-allowed"),
    "60 writing, by a viewer": (VIEWER, words("x"), "not-allowed"),
    "61 far away": (ANA, ["note.move", N, "SECTION", 2**63, 0, "", 0], "bad-value"),
    "61 further": (ANA, ["note.move", N, "SECTION", 0, -(2**63), "", 0], "bad-value"),
    "63 a rule that is none": (HOST, ["board.rule", "__class__", 1], "bad-value"),
    "63 a rule beyond its range": (HOST, ["board.rule", "note_chars", 2**64 - 1], "bad-value"),
    "64 a colour that paints more": (
        HOST,
        ["note.paint", N, "red;background:url(//evil)", 0],
        "bad-value",
    ),
    "64 a name that nobody sees": (ANA, ["seat.rename", "\u200b"], "text-empty"),
    "64 a name without end": (ANA, ["seat.rename", "x" * 60_000], "bad-value"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_what_the_board_does_not_allow_is_refused(stage: Stage, name: str) -> None:
    before = stage.room.board
    seat, command, slug = REFUSED[name]
    places = {"SECTION": stage.at.section, "ANA": stage.at.seats[ANA]}
    command = [places.get(field, field) if isinstance(field, str) else field for field in command]
    async with stage.live.client(stage.at, seat) as client:
        assert ["no", slug] == (await client.do(command))[:2]
        assert client.closed is None
    assert before is stage.room.board


WELCOME = {
    "49 a mark inside": "one\ufefftwo",
    "49 line and paragraph signs": "one\u2028two\u2029three",
    "50 directions that never end": "\u202egpj.exe\u2066",
    "50 Persian, Latin, digits": "سلام groundswell ۱۲۳ می\u200cشود 42%",
    "51 500 marks on one letter": "a" + "\u0301" * 499,
    "14 a template": "{{7*7}} {%…%} ${7*7} %(x)s {0.__class__}",
    "15 a script": "</script><script>alert(1)</script>",
    "emoji": FAMILY,
}


@pytest.mark.parametrize("name", WELCOME)
async def test_strange_words_are_words(stage: Stage, ana: Client, name: str) -> None:
    answer = await ana.do(note(stage.at.section, WELCOME[name]))
    assert "ok" == answer[0]
    await stage.witness.reach(answer[1])
    (form,) = [form for form in stage.witness.forms if form[0] == "note.added"][-1:]
    given = unicodedata.normalize("NFC", WELCOME[name])
    assert set(form[3]) <= set(given) | set("\n \u2069\u202c")
    assert "\u202e" not in form[3]


async def test_an_id_of_somebody_else_gets_nothing_of_theirs(stage: Stage, ana: Client) -> None:
    """56: the same command id of two seats is two commands."""
    cid = os.urandom(16)
    theirs = await stage.witness.do(note(stage.at.section, "theirs"), cid=cid)
    mine = await ana.do(note(stage.at.section, "mine"), cid=cid)
    assert ["ok", "ok"] == [theirs[0], mine[0]]
    assert theirs[1] != mine[1]
    assert ["no", "id-reused"] == (await ana.do(note(stage.at.section), cid=cid))[:2]


async def test_a_batch_with_one_bad_part_changes_nothing(stage: Stage, ana: Client) -> None:
    """63."""
    before = stage.room.board
    batch = [note(stage.at.section) for _ in range(100)] + [["note.raise", "q" * 16]]
    answer = await ana.answer(await ana.send_all(batch))
    assert ["no", "note-gone", {"id": "q" * 16}, 100] == answer
    assert before is stage.room.board


async def test_a_stranger_gets_no_further_than_the_door(stage: Stage) -> None:
    """33, and frames before the hello."""
    for protocols in (None, ["groundswell.2"]):
        with pytest.raises(websockets.InvalidStatus):
            await websockets.connect(
                stage.live.url,
                subprotocols=[websockets.Subprotocol(name) for name in protocols or ()] or None,
                proxy=None,
            )
    for first in (b"", b"\xc1", do(["board.lock", True]), OK):
        async with Bare(*await stage.live.dial()) as bare:
            bare.frame(Opcode.BINARY, first)
            assert 4400 == await bare.code()
