"""A board as people take it away: five languages, groups, results, and much that may go wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from board.agenda import RoundAdded
from board.casting import BallotCast
from board.groups import GroupMade
from board.names import keys
from board.notes import NoteAdded, NoteTagged
from board.rounds import RoundClosed, RoundStarted
from board.rules import Event, decide, replay
from board.seats import SeatJoined
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Mask, Plan, Role, SeatId
from board.votes import CloseVote, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    CY,
    LEFT,
    NOW,
    RIGHT,
    STEP,
    R,
    S,
    group_id,
    note_id,
    vote_id,
)

QUESTION: Final = "What shall we plant?"
PERSIAN: Final = "چای گرم برای همه"
HIDDEN: Final = "canary1 nobody else may read this"
NAMELESS: Final = "said without a name"
# Each with what could go wrong with it somewhere.
TEXTS: Final = (
    "A bench outside, in the shade",
    '=HYPERLINK("http://example.org"; "click")',
    "+31 20 123 45 67",
    "-3 degrees",
    "@everyone",
    "＝1+1",
    "\u200b=1+1",
    "Một kệ sách nhỏ",
    PERSIAN,
    'two lines\nand “quotes”, "more"; commas',
    "*stars* _lines_ [a](b) <b>bold</b> `code` | pipe & $x$ ~~no~~",
    "# no heading\n- no list\n1. no number\n=== \n> no quote",
    "يكي دو سه، ۱۲۳",
    "Emoji 🌱 and a very-long-word-" + "x" * 80,
)
IDS: Final = tuple(note_id(f"n{n}") for n in range(len(TEXTS)))
LANGS: Final = ("en", "", "nl", "", "", "", "", "vi", "fa", "es", "", "", "fa", "")
GROUP: Final = group_id("shade")
BLANK: Final = group_id("blank")
DOTS, CLIENT, OPEN = vote_id("d"), vote_id("c"), vote_id("o")
NAMELESS_ID: Final = note_id("without")
STEPS: Final = ("", "", "", "")


def events(lang: str = "en", layout: str = "columns") -> Sequence[Event]:
    """Return the log: fourteen notes and one without a name are shown, one is hidden."""
    return (
        BoardCreated("Garden", QUESTION, layout, layout, lang, NOW),
        SectionAdded(LEFT, "Left", "What is near?", "yellow", 0, 0, ""),
        SectionAdded(RIGHT, "راست", "", "pink", 0, 0, ""),
        SeatJoined(ANA.seat, 1, Role.FACILITATOR, "Ana", 0),
        SeatJoined(BO.seat, 2, Role.PARTICIPANT, "=Bo", 1),
        SeatJoined(CY.seat, 3, Role.PARTICIPANT, "مرغ آبی", 2),
        *map(_note, range(len(TEXTS))),
        NoteTagged(IDS[0], "later", on=True),
        NoteTagged(IDS[0], "مهم", on=True),
        GroupMade(GROUP, "In the shade", LEFT, IDS[2:0:-1], 32, 96, "", "person"),
        GroupMade(BLANK, "", RIGHT, (IDS[8],), 1_800, 96, "", "person"),
        RoundAdded(R, Plan("write", "Alone", "", 0, "manual", (), "own"), "", ""),
        RoundAdded(S, Plan("write", "", "", 0, "manual", (), "own", "none"), "", ""),
        RoundStarted(S, NOW, 0, "none"),
        replace(
            _note(0), id=NAMELESS_ID, text=NAMELESS, seat=SeatId(""), keys=keys(bytes(16)), round=S
        ),
        RoundClosed(S),
        RoundStarted(R, NOW, 0, "alias"),
        replace(_note(0), id=note_id("hid"), text=HIDDEN, round=R, sight="own"),
        *_voted(),
    )


def board(lang: str = "en", layout: str = "columns") -> Board:
    """Return the whole board, its secrets too; the votes on dots and of clients are closed."""
    made = replay(events(lang, layout))
    for vote in (DOTS, CLIENT):
        made = replay(decide(made, CloseVote(vote), ANA), made)
    return made


def _note(n: int) -> NoteAdded:
    by = (ANA, BO, CY)[n % 3]
    section = RIGHT if n % 4 == 0 else LEFT
    at = ((1_800 if n % 4 == 0 else 32) + 216 * (n % 5), 96 + 156 * (n // 5 + 2))
    colour = ("yellow", "blue", "pink", "green")[n % 4]
    return NoteAdded(IDS[n], section, TEXTS[n], LANGS[n], colour, *at, STEP * (n + 1), by.seat, "")


def _voted() -> Sequence[Event]:
    """Three voters: dots on the first three notes; as clients about two; one vote goes on."""
    voters = [Mask(f"{name} as a mask") for name in "abc"]
    two = (IDS[0], IDS[8])
    return (
        VoteOpened(DOTS, IDS[:4], 5, 3, own_allowed=True),
        BallotCast(DOTS, voters[0], IDS[0], 3),
        BallotCast(DOTS, voters[1], IDS[0], 2),
        BallotCast(DOTS, voters[1], IDS[3], 1),
        BallotCast(DOTS, voters[2], IDS[2], 1),
        VoteOpened(CLIENT, two, 0, 0, True, "range", STEPS, "client"),
        *(BallotCast(CLIENT, voter, IDS[0], n) for n, voter in enumerate(voters)),
        *(BallotCast(CLIENT, voter, IDS[8], 3) for voter in voters[:2]),
        VoteOpened(OPEN, IDS[:2], 5, 3, own_allowed=True),
        BallotCast(OPEN, voters[0], IDS[1], 3),
    )
