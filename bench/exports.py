"""What it takes to hand a board over as a file, in each format: 120, 500 and 5,000 notes.

python -m bench.exports [FOLDER]

Each is made as the server makes it, a child process included. ``s`` is how long one waits and
``cpu`` how long a core works for it, both in seconds and the better of two runs. With a folder the
files are kept there, to look at.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.load import report
from board.casting import BallotCast
from board.groups import GroupMade
from board.notes import NoteAdded
from board.rules import Event, decide, replay
from board.seats import SeatJoined
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Caller, GroupId, Mask, NoteId, Role, SeatId, SectionId, VoteId
from board.votes import CloseVote, VoteOpened
from server.exports.formats import FORMATS, Wish
from server.exports.press import Press

SIZES: Final = (120, 500, 5_000)
TEXTS: Final = (
    ("en", "A bench outside, in the shade"),
    ("nl", "Een plek waar kinderen kunnen spelen terwijl we wachten"),
    ("es", "Que alguien nos salude al entrar, con respeto y sin prisa"),
    ("vi", "Mở cửa sáng thứ bảy cho người đi làm"),
    ("fa", "یک نفر که زبان مرا بداند و کاغذها را با من بخواند"),
    ("en", "Ring a soft bell when it is my turn, so that I can read meanwhile and need not listen"),
)
COLOURS: Final = ("yellow", "orange", "pink", "violet", "blue", "teal", "green")
HOST: Final = Caller(SeatId("h" * 16), Role.FACILITATOR, 0, bytes(32))
VOTE: Final = VoteId("v" * 16)
GROUPS: Final = 8


def board(notes: int, language: str = "en") -> Board:
    """Return a board in columns as a session leaves it: two of three notes in eight groups."""
    made = replay(_events(notes, language))
    return replay(decide(made, CloseVote(VOTE), HOST), made)


def _events(notes: int, language: str) -> Iterator[Event]:
    question = {"en": "What would make the waiting room kinder?"}
    asked = question.get(language, "چه چیزی اتاق انتظار را مهربان‌تر می‌کند؟")
    yield BoardCreated("", asked, "columns", "columns", language, 1_780_000_000_000)
    sections = [SectionId(f"section{n}".ljust(16, "0")) for n in range(4)]
    titles = ("Arriving", "Waiting", "Talking", "Leaving")
    if language == "fa":
        titles = ("رسیدن", "انتظار", "گفت‌وگو", "رفتن")
    for id, title, colour in zip(sections, titles, COLOURS, strict=False):
        yield SectionAdded(id, title, "", colour, 0, 0, "")
    yield SeatJoined(HOST.seat, 1, Role.FACILITATOR, "Blue heron", 0)
    for n in range(notes):
        lang, text = TEXTS[n * 7 // 5 % len(TEXTS)]
        colour = COLOURS[n // 4 % len(COLOURS)]
        at = sections[n % 4]
        yield NoteAdded(_id(n), at, text, lang, colour, 0, 0, 65_536 * (n + 1), HOST.seat, "")
    for n in range(GROUPS):
        held = tuple(_id(note) for note in range(notes * 2 // 3) if note % GROUPS == n)
        group = GroupId(f"group{n}".ljust(16, "0"))
        yield GroupMade(group, f"Group {n + 1}", sections[n % 4], held[:200], 0, 0, "", "person")
    items = tuple(_id(n) for n in range(min(notes, 300)))
    yield VoteOpened(VOTE, items, 5, 3, own_allowed=True)
    for n in range(35):
        for dot in range(5):
            yield BallotCast(VOTE, Mask(f"mask{n}"), items[(n * n + dot * 7) % len(items)], 1)


def _id(n: int) -> NoteId:
    return NoteId(f"note{n}".ljust(16, "_"))


def _worked() -> float:
    """Return how long cores worked for this process and for its children that have ended, in s."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


async def _made(board: Board, kind: str, language: str) -> tuple[dict[str, float], bytes]:
    press, body, waits, works = Press(2), b"", [], []
    for _ in range(2):
        began, worked = time.perf_counter(), _worked()
        body = await press.make(board, Wish(kind, language))
        waits.append(time.perf_counter() - began)
        works.append(_worked() - worked)
    kilobytes = -(-len(body) // 1024)
    return {"s": round(min(waits), 2), "cpu": round(min(works), 2), "kb": kilobytes}, body


async def main(folder: Path | None) -> None:
    found: dict[str, dict[str, dict[str, float]]] = {}
    for notes in SIZES:
        for language in ("en", "fa") if notes == SIZES[0] else ("en",):
            row = found.setdefault(f"{notes} {language}", {})
            shown = board(notes, language)
            for kind in FORMATS:
                row[kind], body = await _made(shown, kind, language)
                if folder:
                    (folder / f"{notes}-{language}.{kind}").write_bytes(body)
    report(bench="exports", **found)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if sys.argv[1:] else None))
