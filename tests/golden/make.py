"""Writes the golden files: boards whose every number Python and TypeScript must agree on.

    python -m tests.golden.make

Each file is one board: its events as they are logged, the forms that everybody and that one
seat receive (msgpack, as hex), the sum after every few numbers, what was asked, what each role
may do while there is an agenda, and what comes out.
``tests/board/test_golden.py`` holds the files to the rules, ``golden.test.ts`` the mirror to them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import combinations, permutations
from pathlib import Path
from random import Random
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from board import (
    actions,
    agenda,
    banning,
    casting,
    columns,
    creation,
    decisions,
    erasing,
    faces,
    feelings,
    focus,
    framing,
    groups,
    ideas,
    lowering,
    moderating,
    moments,
    notes,
    project,
    proposals,
    publishing,
    reading,
    replies,
    results,
    reveal,
    rounds,
    same,
    sections,
    settings,
    targets,
    teaming,
    translating,
    translations,
    votes,
    wire,
)
from board.answers import Answers
from board.colours import COLOURS
from board.layout import KINDS, TABLES
from board.lying import layout
from board.outcome import ActionId, IdeaId, MomentId
from board.overlay import Label, Proposed, Step
from board.permissions import CAN, check
from board.rules import Command, Event, decide, due, evolve
from board.seats import AdmitSeat, GiveRole, JoinSeat, RemoveSeat, RenameSeat
from board.snapshot import shown
from board.state import (
    EMPTY,
    Board,
    Caller,
    ColumnId,
    GroupId,
    ItemId,
    Mask,
    NoteId,
    Plan,
    Refused,
    Role,
    RoundId,
    Scope,
    SeatId,
    SectionId,
    Vote,
    VoteId,
    VotePlan,
)
from board.sums import Sum

HERE: Final = Path(__file__).parent
NOW: Final = 1_780_000_000_000
LYING: Final = tuple(kind for kind in KINDS if kind not in ("free", "columns"))
EVERY: Final = 7  # events between two sums

TEXTS: Final = (
    "A quiet room",
    "یک فضای آرام برای فکر کردن، نیم\u200cفاصله",
    "Cần chỗ ngồi yên tĩnh",
    "👩🏽‍🔬🧪 works 🇻🇳",
    "fiancé — e\u0301 cafe\u0301",
    "two\nlines\tand a tab",
    "__proto__",
    "constructor",
    "שלום \u2067و\u2069 hi",
    "x" * 480,
    "𝒳 outside the plane",
)


class Story:
    """One board, told by what people ask for; keeps every event and every form."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self.board: Board = EMPTY
        self.common: Board = EMPTY
        self.events: list[bytes] = []
        self.forms: list[bytes] = []
        self.own: list[bytes] = []
        self.sums: list[list[int]] = []
        self.asks: list[tuple[int, str, str, int]] = []
        self.may: list[tuple[int, str, str]] = []
        self.masks: dict[tuple[Scope, Mask], SeatId] = {}
        self.seat = SeatId("")
        self.later = 0
        self._sum = Sum()

    def ask(self, command: Command, by: str = "") -> list[Event]:
        """Apply what ``decide`` answers; a refusal changes nothing and is fine."""
        caller = self._caller(command, by)
        try:
            events = list(decide(self.board, command, caller))
        except Refused:
            return []
        if isinstance(command, wire.WireCommand):
            asked = wire.encode(command).hex()
            self.asks.append((self.board.seq, by, asked, len(events)))
        for event in events:
            self.append(event, wire.encode(event))
        return events

    def pass_by(self, ms: int) -> None:
        """Let time pass, and append what it owes."""
        self.later += ms
        for event in due(self.board, self._now(), self.random.randbytes(32)):
            self.append(event, wire.encode(event))

    def append(self, event: Event, body: bytes) -> None:
        before, self.board = self.board, evolve(self.board, event)
        form = project.common(before, self.board, event)
        private = dict(project.private(before, self.board, event, self.masks))
        self.common = project.lay(self.common, form)
        assert shown(self.common) == shown(self.board)
        self.events.append(body)
        self.forms.append(wire.encode(form))
        own = project.Own(form, private[self.seat]) if self.seat in private else form
        self.own.append(wire.encode(own))
        closing = [round.id for round in self.board.rounds if round.state == "closing"]
        for written_in in ("", *closing) if self.board.rounds else ():
            self.may.append((self.board.seq, written_in, self._allowed(written_in)))
        if self.board.seq % EVERY == 0:
            self.sums.append([self.board.seq, self._sum.of(self.common)])

    def id(self) -> str:
        return "".join(self.random.choices("ABCabc012-_", k=16))

    def told(self) -> dict[str, Any]:
        """Return the story as it is written to its file."""
        placed = layout(self.common)
        return {
            "events": [body.hex() for body in self.events],
            "forms": [body.hex() for body in self.forms],
            "seat": self.seat,
            "own": [body.hex() for body in self.own],
            "asks": self.asks,
            "may": self.may,
            "sums": [*self.sums, [self.board.seq, self._sum.of(self.common)]],
            "snapshot": shown(self.common).hex(),
            "sha256": hashlib.sha256(shown(self.common)).hexdigest(),
            "layer": wire.encode(self._layer()).hex(),
            "standings": [
                [vote.id, [msgspec.structs.astuple(each) for each in results.standings(vote)]]
                for vote in self.board.votes
                if vote.state == "closed"
            ],
            "spots": [
                [across.id, up.id, *_sweet(across, up)]
                for across, up in permutations(self.board.votes, 2)
                if across.lens and up.lens
            ],
            "answers": _answers(self.board),
            "layout": {
                "sections": [[id, box.x, box.y, box.w, box.h] for id, box in placed.sections],
                "groups": [[id, box.x, box.y, box.w, box.h] for id, box in placed.groups],
                "notes": [list(note) for note in placed.notes],
                "columns": [[id, box.x, box.y, box.w, box.h] for id, box in placed.columns],
            },
        }

    def _allowed(self, written_in: str) -> str:
        """Return one sign for each verb and role: y or n."""
        signs = ""
        for verb in CAN:
            for role in Role:
                try:
                    check(self.board, verb, Caller(self.seat, role, NOW), written_in=written_in)
                    signs += "y"
                except Refused:
                    signs += "n"
        return signs

    def _layer(self) -> tuple[project.Thing, ...]:
        mine = {vote: mask for (vote, mask), seat in self.masks.items() if seat == self.seat}
        return project.layer(self.board, self.seat, mine)

    def _now(self) -> int:
        return NOW + 1_000 * len(self.events) + self.later

    def _caller(self, command: Command, by: str) -> Caller:
        seat = SeatId(by)
        found = self.board.seats.get(seat)
        scope = getattr(command, "vote", None)
        if isinstance(command, reading.DrawCards):
            scope = command.round
        mask = Mask(hashlib.sha256(f"{scope}{by}".encode()).hexdigest()[:16]) if scope else Mask("")
        if scope:
            self.masks[VoteId(scope), mask] = seat
        role = found.role if found else Role.FACILITATOR
        return Caller(seat, role, self._now(), self.random.randbytes(32), mask)


def _answers(board: Board) -> list[tuple[str, str, str, str]]:
    """Return each note that has an answer: what was decided, about which thing."""
    answers = Answers(board)
    found = ((id, answers.of(id)) for id in sorted([*board.notes, *board.twins]))
    return [(id, one.kind, one.id, one.outcome) for id, one in found if one is not None]


def _sweet(across: Vote, up: Vote) -> tuple[list[tuple[object, ...]], list[ItemId]]:
    found = results.spots(across, up)
    return [msgspec.structs.astuple(spot) for spot in found], list(results.sweet(found))


def board(story: Story, layout: str, titles: Iterable[str], lang: str = "en") -> list[str]:
    """Create the board with three seats, Ana the facilitator; return the seats' ids."""
    planned = tuple(
        creation.PlannedSection(title, f"about {title}", COLOURS[at % 8], max_chars=0, limit=0)
        for at, title in enumerate(titles)
    )
    down = ("Before", "بعد") if layout in TABLES else ()
    story.ask(creation.CreateBoard("", "What keeps us? چه؟", lang, layout, layout, planned, down))
    seats = [story.id() for _ in range(4)]
    roles = (Role.FACILITATOR, Role.PARTICIPANT, Role.PARTICIPANT, Role.VIEWER)
    for seat, role in zip(seats, roles, strict=True):
        story.ask(JoinSeat(SeatId(seat), role), seat)
    story.seat = SeatId(seats[1])
    return seats


def words() -> Story:
    """Every event of boards, seats, sections and notes, on columns."""
    story = Story("words")
    ana, bo, cy, _ = board(story, "columns", ("Keep", "Stop", "Begin", "Later"), "fa")
    first, second, third, fourth = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in TEXTS]
    for at, (id, text) in enumerate(zip(made, TEXTS, strict=True)):
        section = (first, second, first)[at % 3]
        before = made[at - 3] if at > 8 else ""
        story.ask(notes.AddNote(id, section, text, "fa", COLOURS[at % 8], 5, 5, before), bo)
    for at in range(18):  # until there is no middle any more
        id = NoteId(story.id())
        last = story.board.notes[made[0]].id
        story.ask(notes.AddNote(id, first, f"wedge {at}", "", "grey", 0, 0, last), cy)
    story.ask(RenameSeat("بو"), bo)
    story.ask(GiveRole(SeatId(cy), Role.FACILITATOR), ana)
    story.ask(notes.EditNote(made[1], "edited by Ana", "en", 3, 0), ana)
    story.ask(notes.EditNote(made[2], "edited by Bo", "vi", 9, 0), bo)
    story.ask(notes.MoveNote(made[0], second, 0, 0, made[4], 0), bo)
    story.ask(notes.MoveNote(made[3], third, 0, 0, "", 0), bo)
    story.ask(notes.RaiseNote(made[5]), cy)
    story.ask(notes.PaintNote(made[5], "teal", 0), bo)
    for tag in ("urgent", "مهم", "URGENT", "later"):
        story.ask(notes.TagNote(made[5], tag, on=True), bo)
    story.ask(notes.TagNote(made[5], "Urgent", on=False), bo)
    story.ask(notes.CopyNote(made[5], NoteId(story.id()), third), cy)
    story.ask(notes.DeleteNote(made[6], 0), bo)
    story.ask(notes.DeleteNote(made[7], 0), bo)
    story.ask(notes.DeleteNote(made[10], 0), bo)
    story.ask(notes.RestoreNote(made[6]), bo)
    story.ask(sections.AddSection(SectionId(story.id()), "Mới", "", "pink", second), ana)
    story.ask(sections.AddSection(SectionId(story.id()), "End", "", "pink", ""), ana)
    story.ask(sections.EditSection(third, "بعد", "چرا؟", "violet", 0), ana)
    story.ask(sections.MoveSection(third, ""), ana)
    story.ask(sections.MoveSection(first, second), ana)
    story.ask(sections.LockSection(fourth, on=True), ana)
    story.ask(sections.RemoveSection(first, second), ana)
    story.ask(notes.RestoreNote(made[7]), bo)  # its section is gone
    story.ask(notes.RestoreNote(made[10]), bo)
    story.ask(settings.TitleBoard("What keeps us?"), ana)
    story.ask(settings.AskBoard(""), ana)
    story.ask(settings.RuleBoard("note_chars", 300), ana)
    story.ask(settings.RuleBoard("cursors", 0), ana)
    story.ask(settings.ChangeDoor("closed"), ana)
    story.ask(settings.LockBoard(on=True), ana)
    story.ask(RemoveSeat(SeatId(cy)), ana)
    story.ask(settings.FinishBoard(on=True), ana)
    return story


def dots() -> Story:
    """Votes: dots cast, withdrawn, abstained, trimmed, freed by a delete; closed and void."""
    story = Story("dots")
    ana, bo, cy, viewer = board(story, "free", ("One", "Two"), "vi")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(9)]
    for at, id in enumerate(made):
        section = one if at % 2 else two
        story.ask(notes.AddNote(id, section, TEXTS[at], "vi", "blue", at * 250, -at, ""), bo)
    vote, other = VoteId(story.id()), VoteId(story.id())
    story.ask(votes.OpenVote(vote, (), 8, 3, own_allowed=True), ana)
    story.ask(votes.OpenVote(other, (one,), 0, 0, own_allowed=False), ana)
    for at, value in ((0, 3), (1, 2), (2, 2), (3, 2), (1, 1), (4, 2), (0, 3)):
        story.ask(casting.CastVote(vote, made[at], value), bo)
    story.ask(casting.CastVote(vote, made[8], 1), cy)
    story.ask(casting.AbstainVote(vote, on=True), viewer)
    story.ask(casting.AbstainVote(vote, on=True), ana)
    story.ask(casting.CastVote(vote, made[2], 2), ana)
    story.ask(casting.WithdrawVote(vote, made[1]), bo)
    story.ask(casting.AbstainVote(vote, on=True), cy)
    story.ask(casting.AbstainVote(vote, on=False), cy)
    story.ask(votes.BudgetVote(vote, 4, trim=False), ana)
    story.ask(votes.BudgetVote(vote, 6, trim=True), ana)
    story.ask(notes.DeleteNote(made[0], 0), bo)
    story.ask(casting.CastVote(vote, made[5], 3), bo)
    story.ask(notes.RestoreNote(made[0]), bo)
    story.ask(casting.CastVote(other, made[1], 1), ana)
    story.ask(casting.CastVote(other, made[3], 1), cy)
    story.ask(sections.TidySection(two), ana)
    story.ask(votes.VoidVote(other), ana)
    third = VoteId(story.id())
    story.ask(votes.OpenVote(third, (two,), 3, 3, own_allowed=True), ana)
    for at, value in ((2, 1), (4, 1), (6, 1)):
        story.ask(casting.CastVote(third, made[at], value), bo)
    story.ask(votes.BudgetVote(third, 2, trim=True), ana)
    story.ask(votes.CloseVote(vote), ana)
    story.ask(sections.RemoveSection(one, two), ana)
    return story


def methods() -> Story:
    """Votes of every method, by hand and with a round, with a lens, and what they come to."""
    story = Story("methods")
    ana, bo, cy, _ = board(story, "columns", ("One",), "es")
    more = [story.id() for _ in range(5)]
    for seat in more:
        story.ask(JoinSeat(SeatId(seat), Role.PARTICIPANT), seat)
    people = [ana, bo, cy, *more]
    section = story.board.sections[0].id
    made = [NoteId(story.id()) for _ in range(6)]
    for id, text in zip(made, TEXTS, strict=False):
        story.ask(notes.AddNote(id, section, text, "", "teal", 0, 0, ""), bo)
    ways = (
        ("dots", ()),
        ("range", ("", "", "", "")),
        ("agree3", ()),
        ("rank", ()),
        ("pairwise", ()),
        ("choice", ("now", "después", "نه")),
    )
    for method, steps in ways:
        vote = VoteId(story.id())
        story.ask(votes.OpenVote(vote, (), 0, 0, own_allowed=True, method=method, steps=steps), ana)
        _cast(story, vote, made, people)
        story.ask(casting.AbstainVote(vote, on=True), bo)
        _cast(story, vote, made, people[1:2])
        story.ask(votes.CloseVote(vote), ana)
    lost = VoteId(story.id())
    story.ask(votes.OpenVote(lost, (), 0, 0, own_allowed=False, method="rank"), ana)
    _cast(story, lost, made[:5], people)
    _cast(story, lost, made[2:], people[1:2])
    for at in (4, 3, 2):
        story.ask(notes.DeleteNote(made[at], 0), bo)
    story.ask(votes.BudgetVote(lost, 1, trim=True), ana)
    again = VoteId(story.id())
    story.ask(votes.OpenVote(again, (), 0, 0, own_allowed=True, method="pairwise"), ana)
    _cast(story, again, made, people)
    story.ask(notes.DeleteNote(made[0], 0), bo)
    story.ask(votes.CloseVote(again), ana)
    session = VoteId(story.id())
    rule = votes.OpenVote(session, (), 0, 0, own_allowed=True, method="range", target="session")
    story.ask(replace(rule, steps=("",) * 5), ana)
    story.ask(casting.CastVote(session, targets.SESSION, 3), bo)
    story.ask(votes.CloseVote(session), ana)
    _lenses(story, people)
    return story


def _lenses(story: Story, people: list[str]) -> None:
    """Rate with two lenses in a round, opened and closed by the clock."""
    ana, (first, second) = people[0], (RoundId(story.id()) for _ in range(2))
    section = story.board.sections[0].id
    for text in TEXTS[:6]:
        story.ask(notes.AddNote(NoteId(story.id()), section, text, "", "pink", 0, 0, ""), people[1])
    client = VotePlan((section,), method="range", steps=("",) * 4, lens="client")
    plans = (client, replace(client, lens="پذیرنده"), VotePlan(budget=5))
    read = Plan("read", "", "", 60_000)
    rate = Plan("rate", "Rate", "", 120_000, votes=plans)
    story.ask(agenda.AddRound(first, read, ""), ana)
    story.ask(agenda.AddRound(second, rate, ""), ana)
    story.ask(rounds.StartRound(first, "", now=True), ana)
    story.pass_by(61_000)
    items = [NoteId(id) for id in sorted(story.board.notes)]
    for vote in story.board.votes[-3:]:
        _cast(story, vote.id, items, people)
        for seat in people[1:5]:
            story.ask(casting.LensVote(vote.id, real=True), seat)
    story.pass_by(121_000)
    _cast(story, story.board.votes[-1].id, items, people[:2])
    story.pass_by(15_000)


def _cast(story: Story, id: VoteId, items: Sequence[ItemId], people: Sequence[str]) -> None:
    """Let these people say something about every item, the first ones more of it."""
    vote, pick = story.board.vote(id), story.random.choices
    assert vote is not None
    for seat in people:
        if vote.method == "rank":
            story.ask(
                casting.RankVote(id, tuple(sorted(items, key=lambda _: story.random.random())[:2])),
                seat,
            )
        elif vote.method == "pairwise":
            for a, b in combinations(items, 2):
                story.ask(casting.PairVote(id, a, b, *pick((-1, 0, 1), (3, 1, 2))), seat)
        else:
            values = {"agree3": (-1, 0, 1), "dots": (0, 1)}.get(vote.method, range(len(vote.steps)))
            for item in items:
                story.ask(casting.CastVote(id, item, *pick(values)), seat)


def timed() -> Story:
    """An agenda: planned, changed, run, timed, and followed by what the clock owes."""
    story = Story("timed")
    ana, bo, cy, _ = board(story, "columns", ("Now", "Next"), "nl")
    now, then = (section.id for section in story.board.sections)
    first, second, third, fourth, fifth = (RoundId(story.id()) for _ in range(5))
    write = Plan("write", "Schrijven", "Ieder voor zich, in stilte.", 300_000)
    talk = Plan("discuss", "گفتگو", "", 0, "manual", ("move", "tag", "vote"))
    story.ask(agenda.AddRound(first, write, ""), ana)
    story.ask(agenda.AddRound(second, talk, ""), ana)
    story.ask(agenda.AddRound(third, replace(write, kind="vote", title=""), first), ana)
    story.ask(agenda.AddRound(fourth, write, ""), ana)
    story.ask(agenda.EditRound(second, replace(talk, length=60_000)), ana)
    story.ask(agenda.MoveRound(third, ""), ana)
    story.ask(agenda.MoveRound(third, second), ana)
    story.ask(agenda.SkipRound(fourth), ana)
    story.ask(agenda.RepeatRound(first, fifth), ana)
    story.ask(agenda.DropRound(fifth), ana)
    story.ask(rounds.StartRound(first, "", now=False), ana)
    story.ask(notes.AddNote(NoteId(story.id()), now, "first", "nl", "pink", 0, 0, ""), bo)
    story.ask(rounds.PauseRound(first), ana)
    story.ask(rounds.ExtendRound(first, 60_000), ana)
    story.ask(rounds.ResumeRound(first), ana)
    story.ask(rounds.ExtendRound(first, -200_000), ana)
    story.pass_by(300_000)
    late = notes.AddNote(NoteId(story.id()), then, "late", "nl", "blue", 0, 0, "", first)
    story.ask(late, cy)
    story.pass_by(15_000)
    story.pass_by(61_000)
    story.ask(rounds.StartRound(third, second, now=False), ana)
    story.ask(rounds.EndRound(third, now=False), ana)
    story.ask(rounds.StartRound(fourth, "", now=False), ana)
    story.pass_by(20_000)
    story.ask(settings.RuleBoard("auto", 0), ana)
    story.ask(settings.RuleBoard("open", 1), ana)
    story.pass_by(300_000)
    story.ask(settings.FinishBoard(on=True), ana)
    return story


def table() -> Story:
    """A table: columns added, named and removed, and notes that go from cell to cell."""
    story = Story("table")
    ana, bo, cy, _ = board(story, "grid", ("Does", "Feels", "Chance"), "fa")
    does, feels, chance = (section.id for section in story.board.sections)
    first, last = (column.id for column in story.board.columns)
    made = [NoteId(story.id()) for _ in range(12)]
    new, gone = ColumnId(story.id()), ColumnId(story.id())
    story.ask(columns.AddColumn(new, "Đến nơi", first), ana)
    story.ask(columns.AddColumn(gone, "End", ""), ana)
    story.ask(columns.EditColumn(new, "  Đến\tnơi hai "), ana)
    for at, id in enumerate(made):
        where, column = (does, feels, chance)[at % 3], (first, new, last, gone, "")[at % 5]
        words = (TEXTS[at % 9], "fa", COLOURS[at % 8], 5, 5, "")
        story.ask(notes.AddNote(id, where, *words, column=column), bo)
    story.ask(notes.MoveNote(made[0], does, 7, 7, "", 0, column=last), bo)
    story.ask(notes.MoveNote(made[0], feels, 0, 0, made[4], 0), bo)
    story.ask(notes.MoveNote(made[1], feels, 0, 0, made[1], 0, column=gone), cy)
    story.ask(notes.MoveNote(made[3], does, 0, 0, "", 0, column="nowhere"), cy)
    story.ask(notes.CopyNote(made[3], NoteId(story.id()), chance), bo)
    story.ask(notes.DeleteNote(made[8], 0), bo)
    story.ask(columns.RemoveColumn(gone, first), ana)
    story.ask(notes.RestoreNote(made[8]), bo)  # its column is gone
    story.ask(columns.RemoveColumn(first, last), ana)
    story.ask(columns.EditColumn(last, "بعد"), ana)
    story.ask(sections.RemoveSection(feels, chance), ana)
    return story


def lying(kind: str) -> Story:
    """A board of each kind of layout, with more notes than stand side by side in it."""
    story = Story(f"lying {kind}")
    _, bo, *_ = board(story, kind, ("One", "Two", "Three", "Four", "Five"))
    for at in range(17):
        section = story.board.sections[at % 4 % 3].id
        column = story.board.columns[at % 2].id if story.board.columns else ""
        words = (f"note {at}", "", "teal", at * 90, at * 40, "")
        story.ask(notes.AddNote(NoteId(story.id()), section, *words, column=column), bo)
    one, two, *_ = story.board.sections
    inside = [note for note in story.board.notes.values() if note.section == one.id]
    some = tuple(note.id for note in sorted(inside, key=lambda note: note.rank)[1:6])
    story.ask(groups.MakeGroup(GroupId(story.id()), "Some", one.id, some, 16, 900, ""), bo)
    story.ask(groups.MakeGroup(GroupId(story.id()), "None yet", two.id, (), 1_800, 900, ""), bo)
    for at in range(20 if kind in TABLES else 0):  # until a cell holds more notes abreast
        words = (f"more {at}", "", "pink", 0, 0, "")
        story.ask(notes.AddNote(NoteId(story.id()), two.id, *words), bo)
    return story


def unseen() -> Story:
    """Hidden notes: written, changed, counted, shown together; without names too."""
    story = Story("unseen")
    ana, bo, cy, _ = board(story, "columns", ("Glad", "Sad", "Mad"), "es")
    glad, sad, mad = (section.id for section in story.board.sections)
    first, second, third, fourth = (RoundId(story.id()) for _ in range(4))
    can = ("move", "tag", "share_own")
    write = Plan("write", "Escribir", "", 300_000, "timer", can, "own")
    story.ask(agenda.AddRound(first, write, ""), ana)
    story.ask(agenda.AddRound(second, Plan("read", "", "", 60_000, "timer"), ""), ana)
    story.ask(agenda.AddRound(third, replace(write, visibility="facilitator", length=0), ""), ana)
    story.ask(agenda.AddRound(fourth, replace(write, names="alias"), ""), ana)
    story.ask(rounds.StartRound(first, "", now=False), ana)
    made = [NoteId(story.id()) for _ in range(9)]
    for at, (id, by) in enumerate(zip(made, (bo, cy, bo, ana, bo, cy, bo, cy, bo), strict=True)):
        section = (glad, sad, mad)[at % 3]
        story.ask(notes.AddNote(id, section, TEXTS[at], "es", COLOURS[at % 8], 0, 0, ""), by)
    story.ask(notes.EditNote(made[0], "editada", "es", 0, 0), bo)
    story.ask(notes.PaintNote(made[0], "teal", 0), bo)
    story.ask(notes.TagNote(made[2], "algo", on=True), bo)
    story.ask(notes.MoveNote(made[4], glad, 0, 0, "", 0), bo)
    story.ask(notes.MoveNote(made[1], glad, 0, 0, "", 0), cy)
    story.ask(notes.DeleteNote(made[6], 0), bo)
    story.ask(notes.DeleteNote(made[5], 0), cy)
    story.ask(notes.RestoreNote(made[6]), bo)
    story.ask(reveal.ShareNote(made[8]), bo)
    story.ask(sections.RemoveSection(mad, sad), ana)
    story.ask(reveal.RevealNotes("section", glad), ana)
    story.pass_by(300_000)
    late = NoteId(story.id())
    story.ask(notes.AddNote(late, sad, "tarde", "es", "pink", 0, 0, "", first), bo)
    story.pass_by(15_000)
    story.ask(notes.EditNote(made[2], "visible", "es", 0, 0), bo)
    story.pass_by(61_000)
    story.ask(rounds.StartRound(third, "", now=False), ana)
    for by in (bo, cy, ana):
        story.ask(notes.AddNote(NoteId(story.id()), sad, f"de {by}", "", "grey", 0, 0, ""), by)
    story.ask(lowering.LowerNames(fourth, "none"), ana)
    story.ask(rounds.StartRound(fourth, third, now=True), ana)
    bare = [NoteId(story.id()) for _ in range(3)]
    for n, (id, by) in enumerate(zip(bare, (bo, cy, bo), strict=True)):
        secret = bytes([n]) * 16
        story.ask(notes.AddNote(id, glad, TEXTS[n], "", "pink", 0, 0, "", fourth, secret), by)
    story.ask(notes.EditNote(bare[1], "sin nombre", "", 0, 0, bytes([1]) * 16), cy)
    story.ask(notes.DeleteNote(bare[2], 0, bytes([2]) * 16), bo)
    story.ask(reveal.RevealNotes("all", ""), ana)
    story.ask(rounds.EndRound(fourth, now=True), ana)
    story.ask(lowering.LowerNames("", "none"), ana)
    return story


def seated() -> Story:
    """Teams: cut, united, joined late, changed; what they read of each other, and its end."""
    story = Story("seated")
    ana, bo, cy, _ = board(story, "columns", ("Own", "Pair", "Four"), "fa")
    own, pair, four = (section.id for section in story.board.sections)
    more = [story.id() for _ in range(4)]
    for seat in more:
        story.ask(JoinSeat(SeatId(seat), Role.PARTICIPANT), seat)
    dee, eve, fay, gus = more
    one, two, join, last, anew = (RoundId(story.id()) for _ in range(5))
    write = Plan("write", "Write", "", 60_000, "timer", (), "own")
    pairs = replace(write, visibility="group", team_size=2)
    story.ask(agenda.AddRound(one, write, ""), ana)
    story.ask(agenda.AddRound(two, pairs, ""), ana)
    story.ask(agenda.AddRound(join, replace(pairs, team_size=4, team_of=two, length=0), ""), ana)
    story.ask(agenda.AddRound(anew, replace(pairs, team_size=3, length=0), ""), ana)
    story.ask(agenda.AddRound(last, Plan("discuss", "All", "", 0), ""), ana)
    story.ask(rounds.StartRound(one, "", now=False), ana)
    made = [NoteId(story.id()) for _ in range(8)]
    for at, (id, by) in enumerate(zip(made, (bo, cy, dee, eve, fay, bo, ana, gus), strict=True)):
        story.ask(notes.AddNote(id, own, TEXTS[at], "fa", COLOURS[at % 8], 0, 0, ""), by)
    story.ask(RemoveSeat(SeatId(fay)), fay)
    story.pass_by(60_000)
    story.pass_by(15_000)  # pairs, by the clock
    late = NoteId(story.id())
    story.ask(notes.AddNote(late, pair, "ours", "", "teal", 0, 0, ""), cy)
    story.ask(notes.AddNote(NoteId(story.id()), pair, "theirs", "", "teal", 0, 0, ""), dee)
    story.ask(notes.EditNote(made[1], "changed", "", 0, 0), cy)
    story.ask(notes.EditNote(made[1], "not theirs", "", 0, 0), bo)
    story.ask(notes.MoveNote(late, own, 0, 0, "", 0), cy)
    hal = story.id()
    story.ask(JoinSeat(SeatId(hal), Role.PARTICIPANT), hal)
    story.ask(teaming.EnterTeam(), hal)
    story.ask(teaming.MoveTeam(two, SeatId(dee), 1), ana)
    story.ask(notes.AddNote(NoteId(story.id()), pair, "moved", "", "pink", 0, 0, ""), dee)
    story.ask(teaming.MoveTeam(two, SeatId(bo), 2), ana)
    story.ask(teaming.MoveTeam(two, SeatId(bo), 1), ana)
    story.ask(GiveRole(SeatId(gus), Role.FACILITATOR), ana)
    story.ask(rounds.StartRound(join, two, now=False), ana)
    story.ask(notes.AddNote(NoteId(story.id()), four, "four", "", "blue", 0, 0, ""), eve)
    story.ask(notes.AddNote(NoteId(story.id()), pair, "late", "", "blue", 0, 0, "", two), eve)
    story.ask(notes.DeleteNote(late, 0), cy)
    story.ask(notes.RestoreNote(late), cy)
    story.ask(erasing.EraseNote(made[2]), dee)
    story.ask(rounds.StartRound(anew, join, now=True), ana)
    story.ask(notes.AddNote(NoteId(story.id()), four, "three", "", "grey", 0, 0, ""), cy)
    story.ask(moderating.HideNote(made[0], ""), ana)
    story.ask(rounds.StartRound(last, anew, now=True), ana)
    return story


def backs() -> Story:
    """Notes that facilitators keep back: held, hidden, given back, and let go again."""
    story = Story("backs")
    ana, bo, cy, _ = board(story, "free", ("One", "Two"), "nl")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(9)]
    more = [NoteId(story.id()) for _ in range(4)]
    for at, id in enumerate(made):
        words = (TEXTS[at], "", "pink", 16 + at % 8 * 216, 88, "")
        story.ask(notes.AddNote(id, one if at % 2 else two, *words), bo if at % 3 else cy)
    group = GroupId(story.id())
    story.ask(groups.MakeGroup(group, "g", one, (made[1], made[3]), 16, 500, ""), bo)
    story.ask(notes.EditNote(made[1], "by Ana", "", 0, 0), ana)
    vote = VoteId(story.id())
    story.ask(votes.OpenVote(vote, (), 9, 3, own_allowed=True), ana)
    for at in (1, 4):
        story.ask(casting.CastVote(vote, made[at], 2), bo)
    story.ask(moderating.HideNote(made[1], "Té veel namen"), ana)
    story.ask(moderating.ReturnNote(made[4], "چرا؟"), ana)
    story.ask(moderating.HideNote(made[0], ""), ana)
    story.ask(notes.EditNote(made[4], "better", "", 0, 0), bo)
    story.ask(groups.MoveGroup(group, two, 2_000, 300, "", 0), bo)
    story.ask(moderating.AcceptNotes((made[1], made[0])), ana)
    story.ask(settings.RuleBoard("hold", 1), ana)
    for at, id in enumerate(more[:2]):
        story.ask(notes.AddNote(id, two, f"held {at}", "", "teal", 0, 0, ""), bo)
    story.ask(notes.EditNote(made[2], "changed", "", 0, 0), bo)
    story.ask(notes.MoveNote(more[0], one, 40, 40, "", 0), bo)
    story.ask(moderating.AcceptNotes((more[0], made[2])), ana)
    story.ask(moderating.ReturnNote(more[1], "twice"), ana)
    round, later = RoundId(story.id()), RoundId(story.id())
    story.ask(agenda.AddRound(round, Plan("write", "", "", 0, "manual", (), "own"), ""), ana)
    story.ask(agenda.AddRound(later, Plan("read", "", "", 0, "manual"), ""), ana)
    story.ask(rounds.StartRound(round, "", now=False), ana)
    for id in more[2:]:
        story.ask(notes.AddNote(id, one, "in a round", "", "teal", 0, 0, ""), bo)
    story.ask(moderating.AcceptNotes((more[2],)), ana)
    story.ask(rounds.StartRound(later, round, now=True), ana)
    story.ask(moderating.AcceptNotes((more[3], more[1])), ana)
    story.ask(moderating.HideNote(made[5], "for now"), ana)
    story.ask(notes.DeleteNote(made[5], 0), cy)
    story.ask(notes.RestoreNote(made[5]), cy)
    story.ask(settings.RuleBoard("hold", 0), ana)
    story.ask(notes.AddNote(NoteId(story.id()), two, "open again", "", "teal", 0, 0, ""), bo)
    story.ask(GiveRole(SeatId(bo), Role.PARTICIPANT), ana)
    return story


def erased() -> Story:
    """Notes and people erased: seen by all, hidden, deleted, kept back, voted on, nameless."""
    story = Story("erased")
    ana, bo, cy, viewer = board(story, "free", ("One", "Two"), "es")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(10)]
    for at, id in enumerate(made):
        words = (TEXTS[at], "", "pink", 16 + at % 8 * 216, 88, "")
        story.ask(notes.AddNote(id, one if at % 2 else two, *words), bo if at % 3 else cy)
    story.ask(notes.TagNote(made[1], "hers", on=True), cy)
    story.ask(notes.PaintNote(made[1], "teal", 0), bo)
    story.ask(notes.EditNote(made[1], "by Ana", "", 0, 0), ana)
    copies = [NoteId(story.id()) for _ in range(3)]
    for source, copy in zip((made[1], copies[0], made[2]), copies, strict=True):
        story.ask(notes.CopyNote(source, copy, one), cy)
    group = GroupId(story.id())
    said = "by Ana"  # by the note: it goes with it
    story.ask(groups.MakeGroup(group, said, one, (made[1], made[5], made[3]), 16, 500, ""), bo)
    vote = VoteId(story.id())
    story.ask(votes.OpenVote(vote, (), 9, 3, own_allowed=True), ana)
    for at in (1, 4, 7):
        story.ask(casting.CastVote(vote, made[at], 2), bo)
    for into, twin in ((0, 3), (2, 6)):
        story.ask(same.MergeNotes(made[into], (made[twin],)), ana)
    story.ask(faces.ReactToNote(made[0], "heart", on=True), ana)
    story.ask(feelings.FeelNote(made[0], "shame"), cy)
    story.ask(erasing.EraseNote(made[0]), cy)
    story.ask(erasing.EraseNote(made[6]), ana)
    story.ask(erasing.EraseNote(made[1]), bo)
    story.ask(erasing.EraseNote(made[4]), ana)
    story.ask(erasing.EraseNote(made[5]), cy)
    story.ask(notes.DeleteNote(made[7], 0), bo)
    story.ask(erasing.EraseNote(made[7]), bo)
    story.ask(moderating.HideNote(made[8], "names"), ana)
    story.ask(erasing.EraseNote(made[8]), bo)
    story.ask(notes.DeleteNote(made[9], 0), cy)
    _erased_unseen(story, ana, bo, cy, viewer)
    return story


def _erased_unseen(story: Story, ana: str, bo: str, cy: str, viewer: str) -> None:
    one, two = (section.id for section in story.board.sections)
    round, nameless, later = (RoundId(story.id()) for _ in range(3))
    own = Plan("write", "", "", 0, "manual", (), "own")
    story.ask(agenda.AddRound(round, own, ""), ana)
    story.ask(agenda.AddRound(nameless, replace(own, names="none"), ""), ana)
    story.ask(agenda.AddRound(later, replace(own, kind="read", visibility="all"), ""), ana)
    story.ask(rounds.StartRound(round, "", now=False), ana)
    more = [NoteId(story.id()) for _ in range(6)]
    for at, id in enumerate(more):
        story.ask(notes.AddNote(id, one, f"unseen {at}", "", "teal", 0, 0, ""), (bo, cy)[at % 2])
    story.ask(erasing.EraseNote(more[0]), bo)
    story.ask(erasing.EraseNote(more[1]), bo)
    story.ask(erasing.EraseSeat(SeatId(cy)), ana)
    story.ask(rounds.StartRound(nameless, round, now=True), ana)
    secrets = [story.random.randbytes(16) for _ in range(3)]
    ids = [NoteId(story.id()) for _ in secrets]
    for id, secret in zip(ids, secrets, strict=True):
        asked = notes.AddNote(id, two, "nobody's", "", "teal", 0, 0, "", secret=secret)
        story.ask(asked, bo)
    story.ask(erasing.EraseNote(ids[0], secrets[1]), bo)
    story.ask(erasing.EraseNote(ids[1], secrets[1]), viewer)
    story.ask(rounds.StartRound(later, nameless, now=True), ana)
    story.ask(erasing.EraseNote(ids[2], secrets[2]), bo)
    story.ask(settings.RuleBoard("erases_at", story.board.about.at + 90_000_000), ana)
    story.pass_by(25 * 60 * 60 * 1_000)
    story.ask(settings.FinishBoard(on=True), ana)
    story.ask(erasing.EraseNote(more[2]), bo)
    for seat in (viewer, ana):
        story.ask(erasing.EraseSeat(SeatId(seat)), seat)


def doors() -> Story:
    """People at the door: let in at once, made to wait, let in, sent away; and a date."""
    story = Story("doors")
    ana, bo, cy, _ = board(story, "columns", ("One",), "fa")
    one = story.board.sections[0].id
    story.ask(settings.ChangeDoor("approve"), ana)
    late = [story.id() for _ in range(3)]
    for seat, role in zip(late, (Role.PARTICIPANT, Role.VIEWER, Role.FACILITATOR), strict=True):
        story.ask(JoinSeat(SeatId(seat), role), seat)
    story.ask(AdmitSeat(SeatId(late[0])), ana)
    story.ask(RemoveSeat(SeatId(late[1])), late[2])
    for ask in (banning.BanSeat, banning.ReturnSeat, banning.BanSeat):
        story.ask(ask(SeatId(cy)), ana)
    story.ask(banning.ReturnSeat(SeatId(late[1])), ana)
    story.ask(banning.ReturnSeat(SeatId(cy)), late[2])
    for seat in (*late, bo):
        story.ask(notes.AddNote(NoteId(story.id()), one, "here", "", "grey", 0, 0, ""), seat)
    shown = min(story.board.notes)  # not the first: that differs from run to run
    for kind, id, hold in (("note", shown, False), ("section", one, True), ("note", shown, True)):
        story.ask(focus.SetFocus(kind, id, hold), ana)
    story.ask(focus.SetFocus("group", shown, hold=False), cy)
    story.ask(settings.RuleBoard("closes_at", story.board.about.at + 90_000), ana)
    round = RoundId(story.id())
    story.ask(agenda.AddRound(round, Plan("write", "", "", 600_000), ""), ana)
    story.ask(rounds.StartRound(round, "", now=False), ana)
    story.pass_by(120_000)
    story.pass_by(30_000)
    story.ask(settings.ChangeDoor("open"), cy)
    story.ask(settings.ChangeDoor("open"), ana)
    story.ask(focus.SetFocus("section", one, hold=False), ana)
    story.ask(focus.SetFocus("", "", hold=False), ana)
    return story


def together(name: str, layout: str) -> Story:
    """Groups: made, filled, named, moved, merged, split, locked, dissolved, and fought over."""
    story = Story(name)
    ana, bo, cy, _ = board(story, layout, ("One", "Two"))
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(24)]
    for at, id in enumerate(made):
        x, y = at % 8 * 216 + 16, at // 8 * 156 + 88
        add = notes.AddNote(
            id, two if at % 5 == 4 else one, f"{TEXTS[at % 11]} {at}", "", "pink", x, y, ""
        )
        story.ask(add, bo)
    g, h, i = (GroupId(story.id()) for _ in range(3))
    story.ask(groups.MakeGroup(g, " Quiet ", one, tuple(made[:5]), 16, 700, ""), bo)
    story.ask(groups.MakeGroup(h, "", one, tuple(made[3:8]), 700, 700, ""), cy)
    story.ask(groups.MakeGroup(i, "جا", two, (), 1_800, 100, g), ana)
    story.ask(groups.PutInGroup(g, (made[0], made[9]), made[1], 0), bo)
    story.ask(groups.PutInGroup(i, (made[4], made[10]), "", 0), bo)
    story.ask(groups.TakeFromGroup((made[1], made[10]), (), 0), cy)
    story.ask(groups.TakeFromGroup((made[9],), ((0, 900),), 0), cy)
    story.ask(groups.SuggestName(h, "Sitzen", on=True), cy)
    story.ask(groups.SuggestName(h, "Ngồi", on=True), bo)
    story.ask(groups.SuggestName(h, "SITZEN", on=True), bo)
    story.ask(groups.SuggestName(h, "Ngồi", on=False), bo)
    story.ask(groups.RenameGroup(h, "Sitzen", 0), ana)
    story.ask(notes.DeleteNote(made[5], 0), bo)
    story.ask(groups.SplitGroup(h, GroupId(story.id()), "Apart", (made[6],)), bo)
    story.ask(notes.MoveNote(made[2], two, 1_800, 600, "", 0), bo)
    story.ask(notes.CopyNote(made[0], NoteId(story.id()), one), cy)
    story.ask(groups.MoveGroup(h, two, 2_400, 300, i, 0), bo)
    story.ask(notes.RestoreNote(made[5]), bo)
    story.ask(groups.LockGroup(i, on=True), ana)
    story.ask(sections.TidySection(one), ana)
    story.ask(groups.MergeGroups(g, (h, i)), ana)
    story.ask(groups.DissolveGroup(g, 0), ana)
    for _ in range(170):
        command = story.random.choice(list(_joinings(story, made)))
        story.ask(command, story.random.choice((ana, bo, cy)))
    write, next_ = RoundId(story.id()), RoundId(story.id())
    story.ask(groups.MakeGroup(GroupId(story.id()), "", one, (), 0, 0, ""), ana)
    pulled, *between = (NoteId(story.id()), *(GroupId(story.id()) for _ in range(2)))
    story.ask(notes.AddNote(pulled, two, "to and fro", "", "pink", 1_800, 900, ""), bo)
    for group in between:
        story.ask(groups.MakeGroup(group, "", two, (), 1_800, 1_000, ""), ana)
    for at in range(5):
        story.ask(groups.PutInGroup(GroupId(between[at % 2]), (pulled,), "", 0), ana)
    story.ask(agenda.AddRound(write, Plan("group", "", "", 60_000), ""), ana)
    story.ask(agenda.AddRound(next_, Plan("name", "", "", 0), ""), ana)
    story.ask(rounds.StartRound(write, "", now=False), ana)
    story.ask(rounds.StartRound(next_, write, now=True), ana)
    story.ask(sections.AddSection(SectionId(story.id()), "Zero", "", "teal", one), ana)
    story.ask(sections.MoveSection(two, ""), ana)
    story.ask(sections.RemoveSection(one, two), ana)
    return story


def felt() -> Story:
    """Feelings: said and taken back, counted in a group, a section and the board, and again."""
    story = Story("felt")
    ana, bo, cy, _ = board(story, "columns", ("One", "Two"))
    one, two = (section.id for section in story.board.sections)
    reads, ends = RoundId(story.id()), RoundId(story.id())
    for id in (reads, ends):
        talk = Plan("discuss", "", "", 0, can=("create", "edit_own"))
        story.ask(agenda.AddRound(id, talk, ""), ana)
    story.ask(rounds.StartRound(reads, "", now=False), ana)
    for turn in range(24):
        note, by = NoteId(story.id()), (bo, cy, ana)[turn % 3]
        story.ask(notes.AddNote(note, (one, two)[turn % 2], f"{turn}", "", "pink", 0, 0, ""), by)
        story.ask(feelings.FeelNote(note, ("hope", "fear", "", "hope", "")[turn % 5]), by)
        if turn % 7 == 3:
            story.ask(feelings.FeelNote(note, "calm"), by)
            story.ask(feelings.FeelNote(note, ""), by)
        if turn == 12:
            some = tuple(sorted(story.board.notes))[:9]
            story.ask(groups.MakeGroup(GroupId(story.id()), "Us", one, some, 0, 0, ""), ana)
            story.ask(rounds.StartRound(ends, reads, now=True), ana)
    story.ask(settings.FinishBoard(on=True), ana)
    assert story.board.moods
    return story


def read() -> Story:
    """Cards of a round for reading: drawn, read, deleted and moved on from."""
    story = Story("read")
    ana, bo, cy, _ = board(story, "columns", ("One", "Two"))
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(9)]
    for at, id in enumerate(made):
        add = notes.AddNote(id, (one, two)[at % 2], f"{TEXTS[at]} {at}", "", "pink", 0, 0, "")
        story.ask(add, (bo, cy, ana)[at % 3])
    reads, over = RoundId(story.id()), RoundId(story.id())
    story.ask(agenda.AddRound(reads, Plan("read", "Read", "", 60_000, coverage=2), ""), ana)
    story.ask(agenda.AddRound(over, Plan("read", "", "", 60_000, coverage=1), ""), ana)
    story.ask(rounds.StartRound(reads, "", now=False), ana)
    for turn in range(30):
        by = (bo, cy, ana)[turn % 3]
        mask = next((m for (_, m), seat in story.masks.items() if seat == by), Mask(""))
        hand = reading.hand_of(story.board, reads, mask).cards
        story.ask(reading.DrawCards(reads, hand[: 1 + turn % 2]), by)
        if turn == 7:
            story.ask(notes.DeleteNote(made[0], 0), bo)
        if turn == 9:
            story.ask(moderating.HideNote(made[1], ""), ana)
        if turn == 11:
            story.ask(notes.CopyNote(made[2], NoteId(story.id()), two), ana)
    story.ask(rounds.StartRound(over, reads, now=True), ana)
    story.ask(reading.DrawCards(reads, ()), bo)
    story.ask(reading.DrawCards(over, ()), bo)
    return story


def _joinings(story: Story, made: list[NoteId]) -> Iterator[Command]:
    pick, n = story.random.choice, story.random.randrange
    id, section = GroupId(story.id()), pick(story.board.sections).id
    some = tuple(story.random.sample(made, n(1, 5)))
    there = story.board.groups
    after = pick(["", *(group.id for group in there)])
    if len(there) < 5:
        yield groups.MakeGroup(id, pick(TEXTS)[:20], section, some, n(900), n(900), after)
    yield notes.MoveNote(some[0], section, n(900), n(900), "", 0)
    yield pick((notes.DeleteNote(some[0], 0), notes.RestoreNote(some[0])))
    yield groups.TakeFromGroup(some, (), 0)
    for group in there:
        members = [note for note, _ in group.notes if note in story.board.notes]
        before = pick(["", *members])
        yield groups.PutInGroup(group.id, some, before, 0)
        yield groups.TakeFromGroup(tuple(members[:1]), ((n(900), n(900)),) * len(members[:1]), 0)
        columns = story.board.columns
        column = pick(columns).id if columns else ""
        yield groups.MoveGroup(group.id, section, n(900), n(900), after, 0, column)
        yield groups.RenameGroup(group.id, pick(TEXTS)[:40], 0)
        yield groups.SuggestName(group.id, pick(("a", "b", "سوم")), on=n(3) > 0)
        if n(4) == 0:
            yield groups.SplitGroup(group.id, id, "", tuple(members[::2]))
            yield groups.MergeGroups(group.id, (pick(there).id,))
            yield groups.LockGroup(group.id, on=n(3) == 0)
            yield groups.DissolveGroup(group.id, 0)


def harvest() -> Story:
    """What comes of a session: groups and ideas voted on, merged, decided on, and acted on."""
    story = Story("harvest")
    ana, bo, cy, _ = board(story, "columns", ("One", "Two"), "fa")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(12)]
    for at, id in enumerate(made):
        add = notes.AddNote(id, two if at > 8 else one, TEXTS[at % 11], "", "pink", 0, 0, "")
        story.ask(add, bo)
    g, h, i = (GroupId(story.id()) for _ in range(3))
    for group, row in ((g, made[:3]), (h, made[3:6]), (i, made[9:11])):
        story.ask(groups.MakeGroup(group, "", two if group == i else one, tuple(row), 0, 0, ""), bo)
    _vote_on_groups(story, (ana, bo, cy), (g, h, i))
    merge = RoundId(story.id())
    story.ask(agenda.AddRound(merge, Plan("merge", "", "", 0, can=("create_action",)), ""), ana)
    story.ask(rounds.StartRound(merge, "", now=False), ana)
    thoughts = [IdeaId(story.id()) for _ in range(5)]
    sources = [
        (("group", g), ("note", made[7])),
        (("note", made[7]), ("note", made[8]), ("note", made[7])),
        (("idea", thoughts[0]), ("group", i)),
        (),
        (("note", made[0]),),
    ]
    for idea, of, by in zip(thoughts, sources, (bo, cy, ana, bo, cy), strict=True):
        story.ask(ideas.MakeIdea(idea, f" {TEXTS[len(of)]} ", "fa", of), by)
    first, second, third, fourth, fifth = thoughts
    story.ask(ideas.EditIdea(fourth, "One short form.\nIn your own language.", "en", 0), cy)
    story.ask(ideas.SourceIdea(second, (("group", i), ("note", made[8])), on=True), bo)
    story.ask(ideas.SourceIdea(second, (("note", made[8]), ("note", made[0])), on=False), bo)
    vote = VoteId(story.id())
    asked = votes.OpenVote(vote, (), 3, 3, own_allowed=True, target="ideas")
    story.ask(asked, ana)
    story.ask(ideas.DropIdea(fifth, 0), ana)
    story.ask(ideas.MergeIdeas(first, (second, first)), bo)
    story.ask(ideas.MergeIdeas(first, (second, first)), ana)
    story.ask(votes.CloseVote(vote), ana)
    _decide_and_act(story, (ana, bo, cy), made, (first, second, third, g))
    return story


def twins() -> Story:
    """Notes that say the same: merged while they are voted on, taken apart, and merged again."""
    story = Story("twins")
    ana, bo, cy, _ = board(story, "free", ("One", "Two"), "nl")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(10)]
    for at, id in enumerate(made):
        add = notes.AddNote(
            id, two if at > 6 else one, TEXTS[at], "", "teal", 16 + at * 216, 88, ""
        )
        story.ask(add, cy if at % 2 else bo)
    for at, tag in ((0, "one"), (1, "ONE"), (1, "two"), (2, "سه"), (2, "two")):
        story.ask(notes.TagNote(made[at], tag, on=True), bo)
    for at, seat in enumerate((ana, bo, cy, bo, cy, bo)):
        story.ask(faces.ReactToNote(made[at % 3], faces.FACES[at], on=True), seat)
        story.ask(faces.ReactToNote(made[at], "heart", on=True), seat)
    for at, face in ((1, "up"), (1, "heart"), (4, "same"), (0, "smile")):
        story.ask(faces.ReactToNote(made[at], face, on=at != 1), bo)
    story.ask(faces.ReactToNote(made[3], "heart", on=False), bo)
    group = GroupId(story.id())
    story.ask(groups.MakeGroup(group, "", one, tuple(made[3:5]), 500, 500, ""), bo)
    vote = VoteId(story.id())
    story.ask(votes.OpenVote(vote, (), 6, 3, own_allowed=True), ana)
    for seat in (bo, cy):
        for at, n in ((0, 2), (1, 2), (4, 1)):
            story.ask(casting.CastVote(vote, made[at], n), seat)
    story.ask(same.MergeNotes(made[0], (made[1], made[2])), ana)
    story.ask(same.MergeNotes(made[5], (made[0], made[4], made[8])), ana)
    story.ask(same.UnmergeNotes(made[5], (made[2],)), ana)
    story.ask(votes.CloseVote(vote), ana)
    story.ask(same.MergeNotes(made[2], (made[5],)), ana)
    story.ask(decisions.MakeDecision("note", made[2], "adopted", "yes", "", 0), ana)
    story.ask(same.UnmergeNotes(made[2], ()), ana)
    story.ask(same.MergeNotes(made[6], (made[7], made[9])), ana)
    story.ask(same.MergeNotes(made[3], (made[5],)), ana)
    story.ask(sections.MoveSection(two, ""), ana)
    story.ask(notes.DeleteNote(made[6], 0), bo)
    story.ask(moderating.HideNote(made[3], "why"), ana)
    story.ask(same.MergeNotes(made[0], (made[1],)), ana)
    story.ask(decisions.MakeDecision("note", made[0], "later", "money", "", 0), ana)
    return story


def threads() -> Story:
    """Replies: under notes, groups and ideas that leave, come back, are merged and erased."""
    story = Story("threads")
    ana, bo, cy, _ = board(story, "free", ("One", "Two"), "fa")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(6)]
    for at, id in enumerate(made):
        words = (TEXTS[at], "", "teal", 16 + at * 216, 88, "")
        story.ask(notes.AddNote(id, two if at > 4 else one, *words), cy if at % 2 else bo)
    g, h = GroupId(story.id()), GroupId(story.id())
    story.ask(groups.MakeGroup(g, "g", one, (made[3],), 500, 500, ""), bo)
    story.ask(groups.MakeGroup(h, "h", one, (), 1_200, 500, ""), bo)
    thoughts = [IdeaId(story.id()) for _ in range(2)]
    for idea in thoughts:
        story.ask(ideas.MakeIdea(idea, "an idea", "", ()), ana)
    said = [NoteId(story.id()) for _ in range(14)]
    about: list[tuple[str, str]] = [("note", id) for id in (*made[:3], made[0], made[5])]
    about += [("group", g), ("group", h), *(("idea", idea) for idea in thoughts)]
    for at, ((kind, on), id) in enumerate(zip(about, said, strict=False)):
        story.ask(replies.AddReply(id, kind, on, f" {TEXTS[at]} ", "fa"), (ana, bo, cy)[at % 3])
    read = (
        ("nl", 0, cy),
        ("es", 0, bo),
        ("es", 1, bo),
        ("nl", 1, ana),
        ("nl", 2, cy),
        ("vi", 5, ana),
    )
    for lang, at, by in read:
        wish = (lang, f" {TEXTS[at][:40]} in {lang} ", translations.print_of(TEXTS[at]), 0)
        story.ask(translating.TranslateNote(made[at], *wish), by)
    story.ask(translating.TranslateNote(made[1], "es", "otra", 7, 0), ana)
    story.ask(translating.TranslateNote(made[1], "nl", "", 0, 0), ana)
    story.ask(notes.CopyNote(made[0], NoteId(story.id()), two), ana)
    story.ask(notes.DeleteNote(made[0], 0), bo)
    story.ask(notes.RestoreNote(made[0]), bo)
    story.ask(moderating.HideNote(made[1], "names"), ana)
    story.ask(moderating.AcceptNotes((made[1],)), ana)
    story.ask(same.MergeNotes(made[2], (made[0],)), ana)
    story.ask(replies.AddReply(said[10], "note", made[2], "to both", ""), cy)
    story.ask(same.UnmergeNotes(made[2], (made[0],)), ana)
    story.ask(groups.MergeGroups(g, (h,)), ana)
    story.ask(groups.MakeGroup(h, "h", one, (), 1_200, 500, ""), ana)
    story.ask(groups.DissolveGroup(h, 0), ana)
    story.ask(groups.MakeGroup(h, "h", one, (), 1_200, 500, ""), ana)
    story.ask(groups.MergeGroups(g, (h,)), ana)
    story.ask(ideas.MergeIdeas(thoughts[0], (thoughts[1],)), ana)
    story.ask(erasing.EraseNote(said[3]), ana)
    story.ask(erasing.EraseNote(made[5]), cy)
    round, later = RoundId(story.id()), RoundId(story.id())
    story.ask(agenda.AddRound(round, Plan("write", "", "", 0, "manual", (), "own"), ""), ana)
    story.ask(agenda.AddRound(later, Plan("read", "", "", 0, "manual", (), "own", "none"), ""), ana)
    story.ask(rounds.StartRound(round, "", now=False), ana)
    story.ask(rounds.StartRound(later, round, now=True), ana)
    story.ask(replies.AddReply(said[11], "note", made[0], "nobody's", ""), bo)
    story.ask(notes.DeleteNote(made[1], 0), cy)
    story.ask(groups.DissolveGroup(g, 0), ana)
    story.ask(erasing.EraseSeat(SeatId(cy)), ana)
    return story


def _vote_on_groups(story: Story, people: Sequence[str], found: Sequence[GroupId]) -> None:
    """Vote on groups in every way, and merge and dissolve some while it is open."""
    ana, bo, cy = people
    g, h, i = found
    rate = votes.OpenVote(
        VoteId(story.id()), (), 0, 0, own_allowed=True, method="range", target="groups"
    )
    ways = (
        replace(rate, steps=("",) * 4),
        replace(rate, id=VoteId(story.id()), method="dots", budget=6, max_per_item=3),
        replace(rate, id=VoteId(story.id()), method="rank", budget=3),
        replace(rate, id=VoteId(story.id()), method="pairwise"),
    )
    for way in ways:
        story.ask(way, ana)
        _cast(story, way.id, list(found), people)
    story.ask(groups.MergeGroups(g, (h,)), bo)
    story.ask(groups.PutInGroup(g, (story.board.group(i).notes[1][0],), "", 0), cy)
    story.ask(groups.MergeGroups(g, (h,)), ana)
    _cast(story, ways[1].id, [g, i], people)
    for way in ways[:2]:
        story.ask(votes.CloseVote(way.id), ana)
    story.ask(groups.DissolveGroup(i, 0), ana)
    for way in ways[2:]:
        story.ask(votes.CloseVote(way.id), ana)
    story.ask(groups.MakeGroup(i, "i", story.board.sections[1].id, (), 0, 0, ""), ana)


def _decide_and_act(
    story: Story, people: Sequence[str], made: Sequence[NoteId], things: Sequence[str]
) -> None:
    ana, bo, cy = people
    first, second, third, g = things
    decided = (
        ("idea", first, "later", "اول پول", "2026-05-12"),
        ("idea", first, "adopted", "It costs us nothing.", ""),
        ("idea", second, "no", "merged", ""),
        ("idea", third, "partly", "x", ""),
        ("group", g, "no", "Our donors give food,\nnot money.", ""),
        ("note", made[1], "adopted", "at once", ""),
        ("note", made[2], "no", "x", ""),
        ("note", made[2], "open", "", ""),
    )
    for kind, id, outcome, reason, day in decided:
        story.ask(decisions.MakeDecision(kind, id, outcome, reason, day, 0), ana)
    deeds = [ActionId(story.id()) for _ in range(3)]
    for at, deed in enumerate(deeds):
        kind, of = (("idea", first), ("note", made[4]), ("", ""))[at]
        words = (TEXTS[at], "Samira" if at else "", "2026-04-01", TEXTS[at + 1], "", kind, of)
        story.ask(actions.AddAction(deed, *words), (ana, bo, cy)[at])
    story.ask(actions.EditAction(deeds[1], "کمک", "Pieter", "", "", "go", 0), bo)
    story.ask(actions.TurnAction(deeds[0], "doing", 0), ana)
    story.ask(actions.DeleteAction(deeds[2], 0), cy)
    story.ask(notes.QuoteNote(made[1], on=True), bo)
    story.ask(notes.QuoteNote(made[2], on=True), cy)
    story.ask(notes.DeleteNote(made[0], 0), bo)
    story.ask(publishing.WordRoundUp("nl", TEXTS[1], 0), ana)
    story.ask(publishing.WordRoundUp("en", TEXTS[0], 0), ana)
    story.ask(settings.FinishBoard(on=True), ana)
    story.ask(publishing.PublishRoundUp(on=True), ana)
    story.ask(publishing.WordRoundUp("nl", "", 0), ana)
    story.ask(publishing.PublishRoundUp(on=False), ana)
    story.ask(publishing.PublishRoundUp(on=True), ana)
    story.ask(decisions.MakeDecision("idea", third, "no", "too late", "", 0), ana)
    story.ask(actions.TurnAction(deeds[0], "done", 0), ana)
    kept = [MomentId(story.id()) for _ in range(3)]
    for id, seq in zip(kept, (0, 9, 0), strict=True):
        story.ask(moments.KeepMoment(id, TEXTS[seq % 2], seq), ana)
    story.ask(moments.DropMoment(kept[0]), ana)
    story.ask(moments.KeepMoment(kept[2], "another name", 0), ana)
    for site in ("https://b.example", "https://a.example:8443", "https://c.example"):
        story.ask(framing.AllowSite(site), ana)
    story.ask(framing.BarSite("https://b.example"), ana)


def wedged() -> Story:
    """A column of so many notes that only those around a place are respaced."""
    story = Story("wedged")
    _, bo, cy, _ = board(story, "columns", ("One", "Two"))
    one = story.board.sections[0].id
    made = [NoteId(story.id()) for _ in range(36)]
    for id in made:
        story.ask(notes.AddNote(id, one, "a note", "", "grey", 0, 0, ""), bo)
    for id in made[:17]:
        story.ask(notes.MoveNote(id, one, 0, 0, made[18], 0), cy)
    return story


def newer() -> Story:
    """A board with an event that this program does not know: it counts and marks the board."""
    story = Story("newer")
    _, bo, _, _ = board(story, "free", ("One",))
    section = story.board.sections[0].id
    story.ask(notes.AddNote(NoteId(story.id()), section, "before", "", "green", 1, 2, ""), bo)
    for body in (wire.encode(["poem.read", "x", ["y"], {"a": 1}]), wire.encode(["toString"])):
        story.append(wire.event(body), body)
    story.append(wire.event(body := wire.encode(["note.raised", "nobody"])), body)
    return story


def hubbub(layout: str) -> Story:
    """Some hundred random commands, with all that meets in a busy room."""
    story = Story(layout)
    seats = board(story, layout, ("A", "B", "C"))
    for _ in range(350):
        command = story.random.choice(list(_wishes(story)))
        story.ask(command, story.random.choice(seats[:3]))
    return story


def _wishes(story: Story) -> Iterator[Command]:
    pick, n = story.random.choice, story.random.randrange
    section = pick(story.board.sections).id
    for _ in range(4):
        id, text, before = NoteId(story.id()), pick(TEXTS), _any_note(story, "")
        x, y = n(-900, 900), n(900)
        where = story.board.notes[before].section if before else section
        yield notes.AddNote(id, where, f"{text} {n(99)}"[-400:], "", pick(COLOURS), x, y, before)
    note = _any_note(story, "none")
    yield notes.EditNote(note, f"{pick(TEXTS)[:300]} {n(99)}", pick(("", "fa")), 0, 0)
    yield notes.MoveNote(note, section, n(900), n(900), _any_note(story, ""), 0)
    yield notes.MoveNote(note, section, n(900), n(900), "", 0)
    yield notes.PaintNote(note, pick(COLOURS), 0)
    yield notes.TagNote(note, pick(("a", "b", "سوم")), on=n(3) > 0)
    yield notes.DeleteNote(note, 0)
    yield notes.RestoreNote(pick([*sorted(story.board.secret.gone), NoteId("none")]))
    yield notes.CopyNote(note, NoteId(story.id()), section)
    yield notes.RaiseNote(note)
    yield sections.MoveSection(section, pick(["", *(s.id for s in story.board.sections)]))
    yield sections.AddSection(SectionId(story.id()), pick(TEXTS)[:40], "", pick(COLOURS), section)
    yield sections.RemoveSection(section, pick(story.board.sections).id)
    yield sections.TidySection(section)
    yield votes.OpenVote(VoteId(story.id()), (), 0, 0, own_allowed=True)
    for vote in story.board.votes[-3:]:
        yield casting.CastVote(vote.id, note, n(4))
        yield casting.WithdrawVote(vote.id, note)
        yield casting.AbstainVote(vote.id, on=n(2) > 0)
        yield votes.BudgetVote(vote.id, n(1, 9), trim=True)
    if story.board.votes and n(4) == 0:
        yield votes.CloseVote(pick(story.board.votes).id)


def suggested() -> Story:
    """A proposal: adjusted, hidden from who may not group, accepted, dismissed, made anew."""
    story = Story("suggested")
    ana, bo, cy, _ = board(story, "columns", ("One", "Two"), "fa")
    one, two = (section.id for section in story.board.sections)
    made = [NoteId(story.id()) for _ in range(10)]
    for at, id in enumerate(made):
        words = (TEXTS[at], ("fa", "vi")[at % 2], COLOURS[at % 8], 0, 0, "")
        story.ask(notes.AddNote(id, two if at in (3, 4) else one, *words), (bo, cy)[at % 2])
    story.ask(proposals.MakeProposal(*_found(story, "p" * 16, made)))
    first, second, third, fourth = (f"{sign}{'-' * 15}" for sign in "abcd")
    ask = partial(_adjust, story, ana, bo)
    ask(proposals.NameProposed("p" * 16, first, "  آرام\n"))
    ask(proposals.MoveProposed("p" * 16, made[1], second))
    ask(proposals.MoveProposed("p" * 16, made[8], first))
    for level in (3, 0, 2, 1, 3):
        ask(proposals.LevelProposal("p" * 16, level))
    ask(proposals.JoinProposed("p" * 16, fourth, second))
    ask(proposals.MoveProposed("p" * 16, made[2], ""))
    story.ask(moderating.HideNote(made[6], "چرا"), ana)
    group = GroupId(story.id())
    story.ask(groups.MakeGroup(group, "theirs", one, (made[0],), 0, 0, ""), cy)
    story.ask(notes.EditNote(made[3], "changed since", "vi", 0, 0), cy)
    story.ask(notes.DeleteNote(made[5], 0), cy)
    write, together = RoundId(story.id()), RoundId(story.id())
    story.ask(agenda.AddRound(write, Plan("write", "", "", 0), ""), ana)
    story.ask(agenda.AddRound(together, Plan("group", "", "", 0), ""), ana)
    story.ask(rounds.StartRound(write, "", now=True), ana)
    ask(proposals.LevelProposal("p" * 16, 2))
    story.ask(rounds.StartRound(together, write, now=True), ana)
    story.ask(proposals.AcceptProposal("p" * 16, (third,)), ana)
    story.ask(proposals.AcceptProposal("p" * 16, ()), ana)
    story.ask(proposals.AcceptProposal("p" * 16, ()), ana)
    again = _found(story, "q" * 16, made)
    story.ask(proposals.MakeProposal(*again))
    story.ask(proposals.AcceptProposal("q" * 16, (third,)), ana)
    story.ask(proposals.DismissProposal("q" * 16), ana)
    story.ask(proposals.MakeProposal("r" * 16, *again[1:]))
    ask(proposals.NameProposed("r" * 16, second, "دوم"))
    fresh = "out-------------"
    story.ask(proposals.LockProposed("r" * 16, first, on=True), ana)
    for level in (0, 1, 2, 3):
        ask(proposals.LevelProposal("r" * 16, level))
    ask(proposals.SplitProposed("r" * 16, third, fresh, (made[7], made[3])))
    ask(proposals.JoinProposed("r" * 16, third, fresh))
    ask(proposals.SplitProposed("r" * 16, third, "other-----------", (made[4],)))
    story.ask(proposals.MakeProposal("s" * 16, *again[1:]))
    story.ask(proposals.LockProposed("s" * 16, first, on=False), ana)
    for level in (0, 3):
        ask(proposals.LevelProposal("s" * 16, level))
    there = story.board.secret.proposal
    for part in there.groups if there else ():
        half = tuple(NoteId(id) for id in part.notes[:1])
        ask(proposals.SplitProposed("s" * 16, part.id, f"half-{part.id[:11]}", half))
    story.ask(proposals.LockProposed("s" * 16, third, on=True), ana)
    return story


def _found(story: Story, id: str, made: Sequence[NoteId]) -> tuple[Any, ...]:
    """Return what a clustering step might find: two groups, at the second of four levels."""
    first, second, third, fourth = (f"{sign}{'-' * 15}" for sign in "abcd")
    keywords = ("quiet", "آرام")
    one = Proposed(first, "", (Label("fa", made[1], keywords),), tuple(made[:3]), (made[1],))
    many = Proposed(third, "", (Label("vi", made[3], ()), Label("", made[6], ())), tuple(made[3:8]))
    levels = (
        Step(first, Proposed(third)),
        Step(third, Proposed(second, "", (Label("vi", made[4], ("a",)),), tuple(made[3:6]))),
        Step(first, Proposed(fourth, "", (), (made[0],))),
    )
    rest = ((made[8], made[9]), ((made[0], made[1]),), ((made[2], made[4]),))
    return (id, story.board.seq, "lexical-1", "1", 1, (one, many), *rest, 1, levels)


def _adjust(story: Story, ana: str, bo: str, command: Command) -> None:
    """Ask as a participant, then as a facilitator: the first who may, does it."""
    for by in (bo, ana):
        story.ask(command, by)


def _any_note(story: Story, other: str) -> NoteId:
    there = sorted(story.board.notes)
    return story.random.choice(there) if there and story.random.random() < 0.8 else NoteId(other)


def stories() -> dict[str, dict[str, Any]]:
    """Return every golden file's content by its name."""
    return {
        "words": words().told(),
        "dots": dots().told(),
        "timed": timed().told(),
        "methods": methods().told(),
        "unseen": unseen().told(),
        "seated": seated().told(),
        "backs": backs().told(),
        "doors": doors().told(),
        "erased": erased().told(),
        "groups": together("groups", "free").told(),
        "piles": together("piles", "columns").told(),
        "cells": together("cells", "grid").told(),
        "harvest": harvest().told(),
        "suggested": suggested().told(),
        "read": read().told(),
        "felt": felt().told(),
        "twins": twins().told(),
        "threads": threads().told(),
        "wedged": wedged().told(),
        "newer": newer().told(),
        "free": hubbub("free").told(),
        "columns": hubbub("columns").told(),
        "table": table().told(),
        **{f"lying-{kind}": lying(kind).told() for kind in LYING},
    }


def text_of(story: dict[str, Any]) -> str:
    return json.dumps(story, indent=0, ensure_ascii=True) + "\n"


if __name__ == "__main__":
    for name, told in stories().items():
        (HERE / f"{name}.json").write_text(text_of(told), encoding="utf-8")
