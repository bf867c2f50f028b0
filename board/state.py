"""What a board is at one moment: plain, frozen, comparable values.

A board has two layers. The common layer is everything but ``Board.secret``: every seat
receives it, and it is the same for all of them. ``Secret`` is what only the server knows, or
what one seat receives besides. Visibility is decided in ``board.project`` and nowhere else.
"""

from __future__ import annotations

import enum
from typing import Final, NewType

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

BoardId = NewType("BoardId", str)
SectionId = NewType("SectionId", str)
SeatId = NewType("SeatId", str)
NoteId = NewType("NoteId", str)
VoteId = NewType("VoteId", str)
RoundId = NewType("RoundId", str)
ColumnId = NewType("ColumnId", str)
Mask = NewType("Mask", str)
Seq = NewType("Seq", int)
START: Final = Seq(0)
KINDS: Final = (
    "brief", "write", "read", "group", "name", "vote", "rate",
    "discuss", "merge", "commit", "close", "chat",
)  # fmt: skip


class Role(enum.StrEnum):
    """Who may do what, most powerful first."""

    FACILITATOR = "facilitator"
    PARTICIPANT = "participant"
    VIEWER = "viewer"


class Refused(Exception):
    """The command is well formed, and this board does not allow it now.

    ``slug`` is stable and clients translate it; ``fields`` go into the sentence and never
    hold text that a person wrote.
    """

    def __init__(self, slug: str, **fields: int | str) -> None:
        super().__init__(slug)
        self.slug = slug
        self.fields = fields


class Caller(Struct, frozen=True):
    """Who asks, and when: the facts that rules may not find out for themselves.

    ``now`` is in ms of the log's clock, ``fresh`` is 32 random bytes, ``mask`` stands for the
    seat within the vote that the command is about ("" elsewhere).
    """

    seat: SeatId
    role: Role
    now: int
    fresh: bytes = b""
    mask: Mask = Mask("")


class About(Struct, frozen=True, array_like=True, tag="board"):
    """The board's own words and settings."""

    title: str = ""
    question: str = ""
    template: str = ""
    layout: str = "free"
    lang: str = "en"
    at: int = 0
    locked: bool = False
    finished: bool = False
    door: str = "open"
    newer: bool = False
    note_chars: int = 500
    cursors: int = 1
    auto: int = 1
    open: int = 0


class Section(Struct, frozen=True, array_like=True, tag="section"):
    """A region of the board; ``max_chars`` and ``limit`` are 0 where nothing is set.

    ``labels`` are words that the layout draws: the line beneath a lane, the sides of a matrix.
    """

    id: SectionId
    title: str
    prompt: str
    colour: str
    max_chars: int = 0
    limit: int = 0
    locked: bool = False
    name_at: int = 0
    labels: tuple[str, ...] = ()


class Column(Struct, frozen=True, array_like=True, tag="column"):
    """What goes down through the sections of a table."""

    id: ColumnId
    title: str


class Seat(Struct, frozen=True, array_like=True, tag="seat"):
    """One person's place on one board. ``n`` counts joins; ``face`` picks the avatar."""

    id: SeatId
    n: int
    role: Role
    label: str
    face: int
    gone: bool = False


class Note(Struct, frozen=True, array_like=True, tag="note"):
    """A sticky note. ``*_at`` are stamps: the number of the last event on that aspect."""

    id: NoteId
    section: SectionId
    text: str
    lang: str
    colour: str
    tags: tuple[str, ...]
    x: int
    y: int
    rank: int
    z: int
    seat: SeatId
    copy_of: str
    altered: bool
    text_at: int
    place_at: int
    look_at: int
    round: str = ""
    column: str = ""


class Plan(Struct, frozen=True, array_like=True):
    """What a round is meant to be: ``length`` in ms (0: open end), ``can`` widens its kind."""

    kind: str
    title: str
    instruction: str
    length: int
    advance: str = "timer"
    can: tuple[str, ...] = ()


class Round(Struct, frozen=True, array_like=True, tag="round"):
    """A step of the agenda; ``timed`` once its time was up. Moments and ``left`` in ms, or 0."""

    id: RoundId
    plan: Plan
    state: str = "planned"
    starts_at: int = 0
    ends_at: int = 0
    left: int = 0
    grace_until: int = 0
    timed: bool = False
    repeat_of: str = ""


class Result(Struct, frozen=True, array_like=True):
    """What one note got in a closed vote."""

    note: NoteId
    sum: int
    voters: int


class Vote(Struct, frozen=True, array_like=True, tag="vote"):
    """A dot vote over notes that are fixed when it opens. ``turnout`` counts ballots."""

    id: VoteId
    notes: tuple[NoteId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool
    state: str = "open"
    turnout: int = 0
    seats: int = 0
    results: tuple[Result, ...] = ()


class Ballot(Struct, frozen=True, array_like=True):
    """One voter's dots, in the order in which they were first cast."""

    dots: tuple[tuple[NoteId, int], ...] = ()
    abstained: bool = False

    def spent(self) -> int:
        return sum(n for _, n in self.dots)

    def of(self, note: NoteId) -> int:
        return next((n for id, n in self.dots if id == note), 0)


class Tail(Struct, frozen=True, array_like=True):
    """Where a section ends: how many notes lie in it and the highest rank it ever gave."""

    count: int = 0
    top: int = 0


Ballots = Map[Mask, Ballot]


class Secret(Struct, frozen=True):
    """What is not in the common layer: deleted notes, first texts, ballots of open votes."""

    gone: Map[NoteId, tuple[Note, int]] = Map()
    firsts: Map[NoteId, str] = Map()
    ballots: Map[VoteId, Ballots] = Map()


class Board(Struct, frozen=True):
    """The replay of the first ``seq`` events of its log."""

    seq: int = 0
    about: About = About()
    sections: tuple[Section, ...] = ()
    seats: Map[SeatId, Seat] = Map()
    notes: Map[NoteId, Note] = Map()
    votes: tuple[Vote, ...] = ()
    rounds: tuple[Round, ...] = ()
    tails: Map[SectionId, Tail] = Map()
    secret: Secret = Secret()
    columns: tuple[Column, ...] = ()

    def common(self) -> Board:
        """Return the layer that every seat of the board receives."""
        return replace(self, secret=NOTHING)

    def section(self, id: str) -> Section:
        """Return the section, or refuse: it was removed or never existed."""
        for section in self.sections:
            if section.id == id:
                return section
        raise Refused("section-gone", id=id)

    def note(self, id: NoteId) -> Note:
        """Return the note, or refuse: it was deleted or never existed."""
        note = self.notes.get(id)
        if note is None:
            raise Refused("note-gone", id=id)
        return note

    def vote(self, id: VoteId) -> Vote | None:
        return next((vote for vote in self.votes if vote.id == id), None)

    @property
    def current(self) -> Round | None:
        """The round that runs, is paused, or is in its grace because its time was up (RO1)."""
        for round in self.rounds:
            if round.state in ("running", "paused") or (round.state == "closing" and round.timed):
                return round
        return None

    def round(self, id: str) -> Round:
        """Return the round, or refuse: it was dropped or never planned."""
        for round in self.rounds:
            if round.id == id:
                return round
        raise Refused("round-gone", id=id)

    def with_note(self, note: Note) -> Board:
        """Return the board with ``note`` put in; the same section keeps its tail's count."""
        old = self.notes.get(note.id)
        tails = self.tails
        if old is None or old.section != note.section or note.rank > tails[note.section].top:
            tails = _entered(_left(tails, old), note)
        return replace(self, notes=self.notes.set(note.id, note), tails=tails)

    def without_note(self, note: Note) -> Board:
        tails = _left(self.tails, note)
        return replace(self, notes=self.notes.delete(note.id), tails=tails)

    def with_secret(self, **changes: object) -> Board:
        return replace(self, secret=replace(self.secret, **changes))

    def with_round(self, id: RoundId, **changes: object) -> Board:
        rounds = tuple(replace(r, **changes) if r.id == id else r for r in self.rounds)
        return replace(self, rounds=rounds)

    def with_vote(self, vote: Vote) -> Board:
        votes = tuple(vote if old.id == vote.id else old for old in self.votes)
        return replace(self, votes=votes)


NOTHING: Final = Secret()
EMPTY: Final = Board()


def _left(tails: Map[SectionId, Tail], note: Note | None) -> Map[SectionId, Tail]:
    if note is None:
        return tails
    tail = tails.get(note.section, Tail())
    return tails.set(note.section, Tail(tail.count - 1, tail.top))


def _entered(tails: Map[SectionId, Tail], note: Note) -> Map[SectionId, Tail]:
    tail = tails.get(note.section, Tail())
    return tails.set(note.section, Tail(tail.count + 1, max(tail.top, note.rank)))
