"""Frames that were good before something happened to them: never our mistake, never a lie.

A frame is a valid one with one to three changes, to its values or to its bytes. Each goes the
whole way: decoded, decided, logged. Seeds are fixed, so a failure says which frame it was.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgpack
import pytest

from board import wire
from board.settings import FinishBoard
from board.state import Role
from server.connection import Ended
from server.hub import Hub
from server.room import Room
from tests.replica import commons, layer_sum, logged, replayed
from tests.servers import Furnished, furnished, hub_on
from tests.spies import Guest, enter

SHORT, LONG = 20_000, 1_000_000
RULES = ["note_chars", "cursors", "auto", "open", "x"]
TICK = 100
GUESTS = 4  # of which none asks for more than may be unanswered at a time
COMING_BACK = 20
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 2, 50, 201, 2**31, 2**63 - 1, 2**63, 2**64 - 1, -(2**63),
    0.0, 0.5, -0.0, 1e308, float("nan"), float("inf"), "", "x", "\0", "n" * 16, "x" * 501,
    "\u202e\u2066", "سلام", "a" + "\u0301" * 50, b"", b"x", b"c" * 16, b"x" * 1_024, [], [[]],
    ["note.add"], {}, {"__proto__": 1}, {1: 2}, "facilitator", "yellow", "note_chars", "open",
    msgpack.ExtType(5, b"x"), msgpack.Timestamp(1, 1),
]  # fmt: skip


class Fuzz:
    """Makes frames from a seed; ids come from a small stock, so that they often meet."""

    def __init__(self, seed: int, at: Furnished) -> None:
        self.rnd, self.at = random.Random(seed), at
        self.notes = [f"{n:016}" for n in range(8)]
        self.sections = [*[at.section] * 6, *(f"s{n:015}" for n in range(4))]
        self.votes = [f"v{n:015}" for n in range(4)]
        self.rounds = [f"r{n:015}" for n in range(4)]

    def frame(self, changes: int) -> bytes:
        """Return a frame with so many changes (fewer, if one of them was to its bytes)."""
        value = self._valid()
        for _ in range(changes):
            if self.rnd.random() < 0.7:
                self._change(value)
            else:
                return self._bent(_packed(value))
        return _packed(value)

    def _valid(self) -> list[Any]:
        kind = self.rnd.random()
        if kind < 0.1:
            return ["pr", self.rnd.randrange(4), self._xy(), self._xy(), self._of(self.notes)]
        known = b"%016d" % self.rnd.randrange(50)
        cid = known if self.rnd.random() < 0.1 else os.urandom(16)
        if kind < 0.2:
            batch = [self._command() for _ in range(self.rnd.randrange(1, 6))]
            return ["all", cid, batch, self.rnd.random() < 0.5]
        return ["do", cid, self._command()]

    def _command(self) -> list[Any]:
        make = self.rnd.choice(COMMANDS)
        return make(self)

    def _change(self, value: list[Any]) -> None:
        """Change one thing somewhere inside."""
        while True:
            inner = [part for part in value if isinstance(part, list) and part]
            if not inner or self.rnd.random() < 0.4:
                break
            value = self.rnd.choice(inner)
        at, how = self.rnd.randrange(len(value)), self.rnd.randrange(8)
        if how == 0:
            del value[at]
        elif how == 1:
            value.insert(at, self.rnd.choice(ODD))
        elif how == 2:
            value.append(value[at])
        elif how == 3:
            value[at] = self.rnd.choice(ODD)
        else:
            value[at] = self.rnd.choice([odd for odd in ODD if type(odd) is type(value[at])])
        if not value:
            value.append(None)

    def _bent(self, frame: bytes) -> bytes:
        """Change the bytes: a bit, a byte, a cut, a copy, a tail."""
        bent, how = bytearray(frame), self.rnd.randrange(5)
        at = self.rnd.randrange(len(bent))
        if how == 0:
            bent[at] ^= 1 << self.rnd.randrange(8)
        elif how == 1:
            bent[at] = self.rnd.randrange(256)
        elif how == 2:
            del bent[at:]
        elif how == 3:
            bent[at:at] = bent[: self.rnd.randrange(len(bent))]
        else:
            bent += self.rnd.randbytes(self.rnd.randrange(1, 9))
        return bytes(bent)

    def _of(self, stock: list[str]) -> str:
        return self.rnd.choice([*stock, ""]) if self.rnd.random() < 0.9 else "q" * 16

    def _after(self, stock: list[str]) -> str:
        """Something of the stock, and mostly nothing."""
        return self._of(stock) if self.rnd.random() < 0.3 else ""

    def _xy(self) -> int:
        return self.rnd.choice([0, 16, -300, 10**6, 10**6 + 1])

    def _words(self) -> str:
        return self.rnd.choice(["roses", "سلام دنیا", "", " x ", "x" * 400, "e\u0301"])

    def _plan(self) -> list[Any]:
        kind = self.rnd.choice(["write", "write", "group", "vote", "discuss", "dance"])
        length, can = self.rnd.choice([0, 60_000]), self.rnd.choice([[], ["create", "tag"]])
        return [kind, self._words()[:9], self._words()[:9], length, "timer", can]

    def _small(self) -> int:
        return self.rnd.choice([0, 0, 0, 1, 2, 3, 7, 50])


def _packed(value: Any) -> bytes:
    try:
        return bytes(msgpack.packb(value))
    except (TypeError, ValueError, OverflowError):
        return b"\xc1"


def _flag(fuzz: Fuzz) -> bool:
    return fuzz.rnd.random() < 0.3


COMMANDS: list[Callable[[Fuzz], list[Any]]] = [
    *[
        lambda f: [
            "note.add",
            f._of(f.notes),
            f._of(f.sections),
            f._words(),
            "en",
            "yellow",
            f._xy(),
            f._xy(),
            f._after(f.notes),
            *([f._after(f.rounds)] if _flag(f) else []),
        ]
    ]
    * 6,
    lambda f: ["note.edit", f._of(f.notes), f._words(), "fa", f._small(), f._small()],
    lambda f: [
        "note.move",
        f._of(f.notes),
        f._of(f.sections),
        f._xy(),
        f._xy(),
        f._after(f.notes),
        f._small(),
    ],
    lambda f: ["note.raise", f._of(f.notes)],
    lambda f: ["note.paint", f._of(f.notes), f.rnd.choice(["teal", "red", ""]), f._small()],
    lambda f: ["note.tag", f._of(f.notes), f._words(), _flag(f)],
    lambda f: ["note.delete", f._of(f.notes), f._small()],
    lambda f: ["note.restore", f._of(f.notes)],
    lambda f: ["note.copy", f._of(f.notes), f._of(f.notes), f._of(f.sections)],
    lambda f: ["section.add", f._of(f.sections), f._words(), "", "teal", f._of(f.sections)],
    lambda f: ["section.edit", f._of(f.sections), f._words(), "", "teal", f._small()],
    lambda f: ["section.move", f._of(f.sections), f._of(f.sections)],
    lambda f: ["section.lock", f._of(f.sections), _flag(f)],
    lambda f: ["section.remove", f._of(f.sections), f._of(f.sections)],
    lambda f: ["section.tidy", f._of(f.sections)],
    lambda f: ["vote.open", f._of(f.votes), [], f._small(), f._small(), _flag(f)],
    lambda f: ["vote.cast", f._of(f.votes), f._of(f.notes), f._small()],
    lambda f: ["vote.withdraw", f._of(f.votes), f._of(f.notes)],
    lambda f: ["vote.abstain", f._of(f.votes), _flag(f)],
    lambda f: ["vote.budget", f._of(f.votes), f._small(), _flag(f)],
    lambda f: ["vote.close", f._of(f.votes)],
    lambda f: ["vote.void", f._of(f.votes)],
    lambda f: ["round.add", f._of(f.rounds), f._plan(), f._after(f.rounds)],
    lambda f: ["round.edit", f._of(f.rounds), f._plan()],
    lambda f: ["round.move", f._of(f.rounds), f._after(f.rounds)],
    lambda f: ["round.drop", f._of(f.rounds)],
    lambda f: ["round.skip", f._of(f.rounds)],
    lambda f: ["round.repeat", f._of(f.rounds), f._of(f.rounds)],
    lambda f: ["round.start", f._of(f.rounds), f._after(f.rounds), _flag(f)],
    lambda f: ["round.pause", f._of(f.rounds)],
    lambda f: ["round.resume", f._of(f.rounds)],
    lambda f: ["round.extend", f._of(f.rounds), f.rnd.choice([60_000, -60_000, 0, 3_600_001])],
    lambda f: ["round.end", f._of(f.rounds), _flag(f)],
    lambda f: ["board.title", f._words()],
    lambda f: ["board.ask", f._words()],
    lambda f: [
        "board.rule",
        f.rnd.choice(RULES),
        f._small(),
    ],
    lambda f: ["board.lock", f.rnd.random() < 0.02],
    lambda f: ["door.change", f.rnd.choice(["open", "closed", "ajar"])],
    lambda f: ["seat.rename", f._words()],
    lambda f: [
        "role.give",
        f.rnd.choice(f.at.seats[1:]),
        f.rnd.choice(["participant", "facilitator"]),
    ],
]


async def played(hub: Hub, folder: Path, seed: int, many: int) -> Counter[str]:
    """Play so many changed frames among good ones, as some seats; return what came of them."""
    at = await furnished(hub, GUESTS + 1)
    room, witness, fuzz = await hub.room(at.board), await enter(hub, at, GUESTS), Fuzz(seed, at)
    guests = [await enter(hub, at, seat) for seat in range(GUESTS)]
    counts: Counter[str] = Counter()
    while counts["changed"] < many:
        seat, changes = fuzz.rnd.randrange(GUESTS), fuzz.rnd.choice([0, 0, 1, 1, 2, 3])
        counts["changed" if changes else "good"] += 1
        counts[kind := _fed(guests[seat], fuzz.frame(changes))] += 1
        if kind == "closed" and counts["closed"] % COMING_BACK == 0:
            guests[seat].connection.forget()
            guests[seat] = await enter(hub, at, seat)
        if (counts["changed"] + counts["good"]) % TICK == 0:
            await _answered(guests)
            _forget(guests, witness, counts)
    await _answered(guests)
    _forget(guests, witness, counts)
    await _finished(room)
    bodies = logged(folder, at.board)
    assert replayed(bodies) == room.board
    assert 0 == witness.client.gaps
    assert layer_sum(b"", commons(bodies)) == layer_sum(
        (last := await enter(hub, at, GUESTS)).client.snapshot, last.client.forms
    )
    assert len(bodies) == witness.client.head
    return counts


async def _finished(room: Room) -> None:
    """Finish the board, so that no round's clock writes on while the log is looked at."""
    leads = (seat for seat in room.board.seats.values() if seat.role is Role.FACILITATOR)
    await room.ask(FinishBoard(on=True), seat=next(seat.id for seat in leads if not seat.gone))


async def _answered(guests: list[Guest]) -> None:
    async with asyncio.timeout(30):
        while any(guest.connection.unanswered for guest in guests):  # noqa: ASYNC110
            await asyncio.sleep(0.001)


def _fed(guest: Guest, frame: bytes) -> str:
    try:
        guest.connection.take(wire.frame(frame))
    except (wire.Malformed, Ended):
        return "closed"
    return "taken"


def _forget(guests: list[Guest], witness: Guest, counts: Counter[str]) -> None:
    """Count the answers and keep memory small."""
    for guest in guests:
        counts.update(answer[0] for answer in guest.client.answers.values())
        guest.client.answers.clear()
        guest.client.forms.clear()
        guest.ear.frames.clear()
    witness.ear.frames.clear()
    witness.client.forms.clear()


async def fuzzed(folder: Path, caplog: pytest.LogCaptureFixture, many: int) -> None:
    counts: Counter[str] = Counter()
    with caplog.at_level(logging.WARNING):
        for seed in range(4):
            folder_of = folder / str(seed)
            hub = hub_on(folder_of)
            counts += await played(hub, folder_of, seed, many // 4)
            await hub.drain()
    assert [] == [record.getMessage() for record in caplog.records]
    assert many == counts["changed"]
    for outcome in ("closed", "taken", "ok", "no"):  # else the frames are too good or too bad
        assert many / 40 < counts[outcome], counts


@pytest.mark.timeout(300)
async def test_twenty_thousand_frames_are_answered_or_closed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """G17: not one of them is met by a traceback."""
    await fuzzed(tmp_path, caplog, SHORT)


@pytest.mark.long
@pytest.mark.timeout(3_600)
async def test_a_million_frames_are_answered_or_closed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await fuzzed(tmp_path, caplog, LONG)
