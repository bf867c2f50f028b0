"""Given these events, when this is asked, then this happens: the words that rules are tested in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pytest
from msgspec import Struct
from msgspec.structs import replace

from board import wire
from board.agenda import RoundAdded
from board.columns import ColumnAdded
from board.groups import GroupMade
from board.notes import AddNote, NoteAdded
from board.outcome import ActionId, IdeaId
from board.rules import Command, Event, decide, replay
from board.seats import SeatJoined
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.snapshot import stored
from board.state import (
    Board,
    Caller,
    ColumnId,
    GroupId,
    Mask,
    NoteId,
    Plan,
    Refused,
    Role,
    RoundId,
    SeatId,
    SectionId,
    VoteId,
)

NOW: Final = 1_780_000_000_000


def seat_id(name: str) -> SeatId:
    return SeatId(name.ljust(16, "-"))


def note_id(name: str) -> NoteId:
    return NoteId(name.ljust(16, "_"))


def section_id(name: str) -> SectionId:
    return SectionId(name.ljust(16, "0"))


def column_id(name: str) -> ColumnId:
    return ColumnId(name.ljust(16, "c"))


def vote_id(name: str) -> VoteId:
    return VoteId(name.ljust(16, "9"))


def round_id(name: str) -> RoundId:
    return RoundId(name.ljust(16, "-"))


def group_id(name: str) -> GroupId:
    return GroupId(name.ljust(16, "_"))


def idea_id(name: str) -> IdeaId:
    return IdeaId(name.ljust(16, "i"))


def action_id(name: str) -> ActionId:
    return ActionId(name.ljust(16, "a"))


def caller(name: str, role: Role) -> Caller:
    return Caller(seat_id(name), role, NOW, bytes(32), Mask(f"mask of {name}"))


ANA: Final = caller("ana", Role.FACILITATOR)
BO: Final = caller("bo", Role.PARTICIPANT)
CY: Final = caller("cy", Role.PARTICIPANT)
VI: Final = caller("vi", Role.VIEWER)
FAY: Final = caller("fay", Role.FACILITATOR)
NOBODY: Final = caller("nobody", Role.FACILITATOR)
SYSTEM: Final = Caller(SeatId(""), Role.FACILITATOR, NOW, bytes(32))

LEFT, RIGHT = section_id("left"), section_id("right")
N, M, K = note_id("n"), note_id("m"), note_id("k")
TIME, SPACE, P = column_id("time"), column_id("space"), column_id("p")
G, H = group_id("g"), group_id("h")
R, S, T = round_id("r"), round_id("s"), round_id("t")
WRITE: Final = Plan("write", "Write", "", 300_000)
TALK: Final = Plan("discuss", "Talk", "", 120_000)
STEP: Final = 65_536

FREE: Final[tuple[Event, ...]] = (
    BoardCreated("Garden", "What shall we plant?", "free", "free", "en", NOW),
    SectionAdded(LEFT, "Left", "", "yellow", 0, 0, ""),
    SectionAdded(RIGHT, "Right", "", "pink", 0, 0, ""),
    SeatJoined(ANA.seat, 1, Role.FACILITATOR, "Ana", 0),
    SeatJoined(BO.seat, 2, Role.PARTICIPANT, "Bo", 1),
    SeatJoined(CY.seat, 3, Role.PARTICIPANT, "Cy", 2),
    SeatJoined(VI.seat, 4, Role.VIEWER, "Vi", 3),
)
COLUMNS: Final[tuple[Event, ...]] = (
    BoardCreated("Garden", "What shall we plant?", "columns", "columns", "en", NOW),
    *FREE[1:],
)
GRID: Final[tuple[Event, ...]] = (
    BoardCreated("Garden", "What shall we plant?", "grid", "grid", "en", NOW),
    *FREE[1:],
    ColumnAdded(TIME, "Time", ""),
    ColumnAdded(SPACE, "Space", ""),
)
SEQ: Final = len(FREE)  # the number of the last event of both


def added(
    id: NoteId,
    words: str = "roses",
    *,
    by: Caller = BO,
    section: SectionId = LEFT,
    at: tuple[int, int] = (0, 0),
    rank: int = STEP,
    column: str = "",
) -> NoteAdded:
    rest = (words, "", "yellow", *at, rank, by.seat, "")
    return NoteAdded(id, section, *rest, column=column)


def grouped(id: GroupId, *notes: NoteId, **changes: Any) -> GroupMade:
    return replace(GroupMade(id, "", LEFT, notes, 0, 0, "", "person"), **changes)


def planned(id: RoundId, plan: Plan = WRITE) -> RoundAdded:
    return RoundAdded(id, plan, "", "")


def add(id: NoteId, words: str = "roses", **changes: Any) -> AddNote:
    return replace(AddNote(id, LEFT, words, "", "yellow", 0, 0, ""), **changes)


class No(Struct, frozen=True):
    """An expected refusal: its slug and exactly its fields."""

    slug: str
    fields: dict[str, int | str] = {}


def no(slug: str, **fields: int | str) -> No:
    return No(slug, fields)


def given(*events: Event) -> Given:
    return Given(replay(events))


class Given:
    """A board that came about by events."""

    def __init__(self, board: Board) -> None:
        self.board = board

    def when(self, command: Command, by: Caller) -> Then:
        before = stored(self.board)
        try:
            outcome: list[Event] | No = list(decide(self.board, command, by))
        except Refused as refusal:
            outcome = No(refusal.slug, refusal.fields)
        assert stored(self.board) == before, "deciding changed the board"
        return Then(self.board, outcome)


class Then:
    """What was answered: events, which apply and come back from the wire as they were, or no."""

    def __init__(self, board: Board, outcome: list[Event] | No) -> None:
        self.outcome = outcome
        self.board = board
        if isinstance(outcome, list):
            self.board = replay([wire.event(wire.encode(event)) for event in outcome], board)

    def then(self, expected: Sequence[Event] | No) -> Board:
        """Compare, and return the board as it is now."""
        wanted = expected if isinstance(expected, No) else list(expected)
        assert wanted == self.outcome
        return self.board


Row = tuple[str, Sequence[Event], Command, Caller, Sequence[Event] | No]


def table(*rows: Row) -> pytest.MarkDecorator:
    """Return the rows as parameters; each begins with its rule's number and a word or two."""
    names = ("events", "command", "by", "expected")
    return pytest.mark.parametrize(names, [pytest.param(*row[1:], id=row[0]) for row in rows])
