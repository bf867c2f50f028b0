"""Boards to measure on: a facilitator, one section, and so many notes."""

from __future__ import annotations

import random

from board.notes import NoteAdded
from board.rules import Event, replay
from board.seats import SeatJoined
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Caller, NoteId, Role, SeatId, SectionId

SECTION = SectionId("s" * 16)
SEAT = SeatId("f" * 16)
FACILITATOR = Caller(SEAT, Role.FACILITATOR, 1_700_000_000_000, b"\0" * 32)
WORDS = "bread evening sign door language ride queue kind warm fresh late child".split()


def note_id(n: int) -> NoteId:
    return NoteId(f"{n:016d}")


def events(notes: int, seed: int = 1) -> list[Event]:
    """Return the events of a board with so many notes; texts are random words."""
    rnd = random.Random(seed)
    return [
        BoardCreated("How?", "How?", "free", "free", "en", 1_700_000_000_000),
        SectionAdded(SECTION, "Board", "", "yellow", 0, 0, ""),
        SeatJoined(SEAT, 1, Role.FACILITATOR, "Blue heron", 3),
        *(
            NoteAdded(
                note_id(n),
                SECTION,
                " ".join(rnd.choices(WORDS, k=rnd.randint(3, 14))),
                "en",
                "yellow",
                rnd.randrange(-9_000, 9_000),
                rnd.randrange(-9_000, 9_000),
                (n + 1) * 65_536,
                SEAT,
                "",
            )
            for n in range(notes)
        ),
    ]


def filled(notes: int) -> Board:
    return replay(events(notes))
