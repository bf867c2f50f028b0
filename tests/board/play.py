"""Boards that strangers play on: what they ask, what comes of it, and what always holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any, Final

from hypothesis import strategies as st
from msgspec.structs import replace

from board import (
    agenda,
    ballots,
    columns,
    limits,
    notes,
    project,
    rounds,
    seats,
    sections,
    settings,
    votes,
)
from board.rules import Command, Event, decide, evolve, replay
from board.snapshot import stored
from board.state import Board, Caller, Mask, Plan, Refused, Role, SeatId, VoteId
from board.text import fold
from board.votes import VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FAY,
    FREE,
    GRID,
    LEFT,
    NOW,
    RIGHT,
    SPACE,
    TIME,
    VI,
    P,
    added,
    note_id,
    round_id,
    section_id,
    vote_id,
)

NOTES: Final = [note_id(sign) for sign in "abcdefghi"]
SECTIONS: Final = [LEFT, RIGHT, section_id("third")]
VOTES: Final = [vote_id("v"), vote_id("w")]
ROUNDS: Final = [round_id("r"), round_id("s"), round_id("t")]
COLUMN_IDS: Final = [TIME, SPACE, P]
SEATS: Final = [by.seat for by in (ANA, BO, CY, VI, FAY)]
HUGE: Final = (-(2**63), 2**53, 2**64 - 1)


def mostly(*usual: Any, but: Iterable[Any] = ()) -> list[Any]:
    """Return what is usual, and one time in eight what should be refused."""
    odd = list(but)
    return [*usual * (7 * len(odd)), *odd * len(usual)]


section = SECTIONS
before = mostly("", but=NOTES[:2])
after = ["", *SECTIONS]
words = mostly("roses", " e\u0301 ", "سلام", "x" * 30, "Bo", "\u2067a", but=("", "x" * 600))
lang = mostly("", "fa", but="?")
colour = mostly("yellow", "teal", but=["red"])
xy = mostly(0, 16, 250, -7, 10**6, but=HUGE)
stamp = mostly(0, but=(1, 9, 15, *HUGE))
dots = mostly(0, 1, 2, 3, but=(50, -1, 51, *HUGE))
key = mostly("note_chars", "cursors", "auto", "open", but=["title"])
setting = mostly(0, 1, 20, 500, but=(2_001, *HUGE))
door = mostly("open", "closed", but=["ajar"])
role = list(Role)
flag = [True, False]
rarely = [True, False, False]
plan = [
    Plan("write", "Write", "", 60_000),
    Plan("discuss", "", "Talk.", 0, "manual", ("create", "vote")),
    Plan("vote", "", "", 60_000),
    Plan("dance", "", "", -1),
]

FIELDS: Final[dict[Any, list[Sequence[Any]]]] = {
    settings.TitleBoard: [words],
    settings.AskBoard: [words],
    settings.RuleBoard: [key, setting],
    settings.LockBoard: [rarely],
    settings.FinishBoard: [rarely],
    settings.ChangeDoor: [door],
    seats.JoinSeat: [SEATS, role],
    seats.RenameSeat: [words],
    seats.GiveRole: [SEATS, role],
    seats.RemoveSeat: [SEATS],
    sections.AddSection: [section, words, words, colour, after],
    sections.EditSection: [section, words, words, colour, stamp],
    sections.MoveSection: [section, after],
    sections.LockSection: [section, rarely],
    sections.RemoveSection: [section, section],
    sections.TidySection: [section],
    columns.AddColumn: [COLUMN_IDS, words, ["", *COLUMN_IDS]],
    columns.EditColumn: [COLUMN_IDS, words],
    columns.RemoveColumn: [COLUMN_IDS, COLUMN_IDS],
    notes.AddNote: [
        *(NOTES, section, words, lang, colour, xy, xy, before),
        *(mostly("", but=ROUNDS), mostly("", but=COLUMN_IDS)),
    ],
    notes.EditNote: [NOTES, words, lang, stamp, stamp],
    notes.MoveNote: [NOTES, section, xy, xy, before, stamp, ["", *COLUMN_IDS]],
    notes.RaiseNote: [NOTES],
    notes.PaintNote: [NOTES, colour, stamp],
    notes.TagNote: [NOTES, words, flag],
    notes.DeleteNote: [NOTES, stamp],
    notes.RestoreNote: [NOTES],
    notes.CopyNote: [NOTES, NOTES, section],
    votes.OpenVote: [VOTES, [(), (LEFT,), (LEFT, RIGHT)], dots, dots, flag],
    votes.CastVote: [VOTES, NOTES, dots],
    votes.WithdrawVote: [VOTES, NOTES],
    votes.AbstainVote: [VOTES, flag],
    votes.BudgetVote: [VOTES, dots, flag],
    votes.CloseVote: [VOTES],
    votes.VoidVote: [VOTES],
    agenda.AddRound: [ROUNDS, plan, ["", *ROUNDS]],
    agenda.EditRound: [ROUNDS, plan],
    agenda.MoveRound: [ROUNDS, ["", *ROUNDS]],
    agenda.DropRound: [ROUNDS],
    agenda.SkipRound: [ROUNDS],
    agenda.RepeatRound: [ROUNDS, ROUNDS],
    rounds.StartRound: [ROUNDS, ["", *ROUNDS], rarely],
    rounds.PauseRound: [ROUNDS],
    rounds.ResumeRound: [ROUNDS],
    rounds.ExtendRound: [ROUNDS, mostly(60_000, -60_000, but=HUGE)],
    rounds.EndRound: [ROUNDS, flag],
}
OFTEN: Final = (
    notes.AddNote,
    notes.MoveNote,
    votes.OpenVote,
    votes.CastVote,
    votes.CastVote,
    votes.WithdrawVote,
    votes.BudgetVote,
)
BACK: Final = (notes.DeleteNote, notes.RestoreNote)
SELDOM: Final = (
    settings.FinishBoard,
    settings.LockBoard,
    seats.RemoveSeat,
    votes.VoidVote,
    agenda.AddRound,
    rounds.StartRound,
)
_kinds = [cls for cls in FIELDS if cls not in SELDOM] * 4 + [*SELDOM, *OFTEN * 12, *BACK * 10]
CALLERS: Final = [*[ANA] * 6, *[BO] * 4, CY, CY, VI, FAY]


def asked(seed: int) -> list[tuple[Command, Caller]]:
    """Return sixty asks of strangers: the same for the same seed."""
    pick = Random(seed).choice
    kinds = [pick(_kinds) for _ in range(60)]
    return [(cls(*map(pick, FIELDS[cls])), pick(CALLERS)) for cls in kinds]


asks: Final = st.integers(0, 2**32).map(asked)  # lists that Hypothesis draws repeat themselves
WRITTEN: Final = (
    added(NOTES[0]),
    added(NOTES[1], rank=9),
    added(NOTES[2], section=RIGHT),
    VoteOpened(VOTES[0], tuple(NOTES[:3]), 5, 3, own_allowed=True),
)
starts: Final = st.sampled_from([(*FREE, *WRITTEN), (*COLUMNS, *WRITTEN), (*GRID, *WRITTEN)])

Masks = dict[tuple[VoteId, Mask], SeatId]


def tag_of(cls: Any) -> str | None:
    """Return the tag of a message, or None if it never travels."""
    tag: str | None = cls.__struct_config__.tag
    return tag


class Play:
    """A board as the shell would keep it: its log, its masks, and what was decided."""

    def __init__(self, start: Iterable[Event]) -> None:
        self.log: list[Event] = list(start)
        self.board = replay(self.log)
        self.masks: Masks = {}

    def ask(self, command: Command, by: Caller) -> Iterator[tuple[Board, Event]]:
        """Decide, apply, and yield each event with the board before it."""
        before = stored(self.board)
        try:
            events = decide(self.board, command, self._caller(command, by))
        except Refused:
            events = ()
        assert before == stored(self.board), "deciding changed the board"
        for event in events:
            known, self.board = self.board, evolve(self.board, event)
            self.log.append(event)
            yield known, event

    def layer(self, by: Caller) -> tuple[project.Thing, ...]:
        mine = {vote: mask for (vote, mask), seat in self.masks.items() if seat == by.seat}
        return project.layer(self.board, by.seat, mine)

    def _caller(self, command: Command, by: Caller) -> Caller:
        """Return who asks, with the role that the board says."""
        there = self.board.seats.get(by.seat)
        mask = Mask("")
        if isinstance(command, votes.CastVote | votes.WithdrawVote | votes.AbstainVote):
            mask = Mask(f"{command.vote[:1]} of {by.seat}")
            self.masks[command.vote, mask] = by.seat
        role = by.role if there is None else there.role
        return replace(by, role=role, mask=mask, now=NOW + len(self.log))


def check(board: Board) -> None:
    """Assert what holds at every number of every log."""
    present = {section.id for section in board.sections}
    assert 1 <= len(board.sections) <= limits.SECTIONS
    assert len(board.sections) == len(present)
    for id, tail in board.tails.items():
        ranks = [note.rank for note in board.notes.values() if note.section == id]
        assert tail.count == len(ranks)
        assert tail.top >= max(ranks, default=0)
    for note in board.notes.values():
        assert note.section in present
        assert max(note.z, note.text_at, note.place_at, note.look_at) <= board.seq
    assert not set(board.notes) & set(board.secret.gone)
    people = [seat for seat in board.seats.values() if not seat.gone]
    assert any(seat.role is Role.FACILITATOR for seat in people)
    assert len(board.seats) == len({fold(seat.label) for seat in board.seats.values()})
    check_votes(board)


def check_votes(board: Board) -> None:
    """VO5: at every number, for every mask."""
    still_open = [vote for vote in board.votes if vote.state == "open"]
    assert len(still_open) <= limits.OPEN_VOTES
    assert set(board.secret.ballots) <= {vote.id for vote in still_open}
    for vote in still_open:
        found = ballots.all_of(board, vote.id)
        assert vote.turnout == len(found)
        for ballot in found.values():
            assert ballot.spent() <= vote.budget
            assert not (ballot.abstained and ballot.dots)
            assert len(ballot.dots) == len({id for id, _ in ballot.dots})
            for id, dots in ballot.dots:
                assert 1 <= dots <= vote.max_per_item
                assert id in board.notes
                assert id in vote.notes


def whole_numbers(thing: Any) -> Iterator[int]:
    """Yield every integer in a message, however deep."""
    if isinstance(thing, int):
        yield thing
    elif isinstance(thing, list | tuple):
        for part in thing:
            yield from whole_numbers(part)
