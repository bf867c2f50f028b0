"""What a board is at one moment: plain, frozen, comparable values.

A board has two layers. The common layer is everything but ``Board.secret``: every seat
receives it, and it is the same for all of them. ``Secret`` is what only the server knows, or
what one seat receives besides. Visibility is decided in ``board.project`` and nowhere else.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Container, Iterable, Sequence
from functools import reduce
from typing import Final, NewType

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from board import order, tags
from board.order import Order
from board.outcome import Action, Decision, Idea, Moment, RoundUp, Site
from board.overlay import Proposal

BoardId = NewType("BoardId", str)
SectionId = NewType("SectionId", str)
SeatId = NewType("SeatId", str)
NoteId = NewType("NoteId", str)
VoteId = NewType("VoteId", str)
RoundId = NewType("RoundId", str)
ColumnId = NewType("ColumnId", str)
GroupId = NewType("GroupId", str)
Scope = VoteId | RoundId  # what masks are made for
ItemId = str  # what is voted on: a NoteId, or another thing's; two of a pair joined
Mask = NewType("Mask", str)
Seq = NewType("Seq", int)
START: Final = Seq(0)
MANY: Final = 4
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
    seat within the vote that the command is about ("" elsewhere). ``here`` are the numbers of the
    seats that are on the board now.
    """

    seat: SeatId
    role: Role
    now: int
    fresh: bytes = b""
    mask: Mask = Mask("")
    here: Container[int] = ()


class Focus(Struct, frozen=True, array_like=True):
    """What facilitators show to everybody: a kind and an id, both "" for nothing.

    ``hold``: whoever looks elsewhere keeps a way back to it.
    """

    kind: str = ""
    id: str = ""
    hold: bool = False


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
    names: str = "alias"
    hold: int = 0
    closes_at: int = 0
    focus: Focus = Focus()
    erases_at: int = 0


class Section(Struct, frozen=True, array_like=True, tag="section"):
    """A region of the board; ``max_chars`` and ``limit`` are 0 where nothing is set.

    ``feeling`` says whether pages ask what a note felt like: "", asked or required. ``labels`` are
    words that the layout draws: the line beneath a lane, the sides of a matrix.
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
    feeling: str = ""


class Column(Struct, frozen=True, array_like=True, tag="column"):
    """What goes down through the sections of a table."""

    id: ColumnId
    title: str


class Seat(Struct, frozen=True, array_like=True, tag="seat"):
    """One person's place on one board. ``n`` counts joins; ``face`` picks the avatar.

    Who waits at the door is sent nothing of the board (rule BO7).
    """

    id: SeatId
    n: int
    role: Role
    label: str
    face: int
    gone: bool = False
    waiting: bool = False


class Note(Struct, frozen=True, array_like=True, tag="note"):
    """A sticky note. ``*_at`` are stamps: the number of the last event on that aspect.

    ``quote``: who wrote it says that its words may stand in a round-up.
    """

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
    quote: bool = False


class Twin(Struct, frozen=True, array_like=True, tag="twin"):
    """A note that says the same as another one, and is read with it: ``into`` is that other."""

    into: NoteId
    note: Note


class Faces(Struct, frozen=True, array_like=True, tag="faces"):
    """How many people put which face to a note; a face that nobody did is not there."""

    id: NoteId
    counts: tuple[tuple[str, int], ...]


class Reply(Struct, frozen=True, array_like=True, tag="reply"):
    """Something said about a note, a group or an idea; ``n`` is the event that said it.

    ``way`` are the groups that it went through, ``on`` among them, where such were merged.
    """

    id: NoteId
    kind: str
    on: str
    text: str
    lang: str
    seat: SeatId
    n: int
    way: tuple[str, ...] = ()


class Translation(Struct, frozen=True, array_like=True, tag="translation"):
    """What a note says in another language, as a person put it; ``n`` is the event that did.

    ``of`` tells which words of the note it was made from, ``seat`` is "" where no names are kept.
    """

    note: NoteId
    lang: str
    text: str
    seat: SeatId
    of: int
    n: int


class Pull(Struct, frozen=True, array_like=True, tag="pull"):
    """A note that people moved to and fro between two groups: it may be of both."""

    id: NoteId
    a: GroupId
    b: GroupId


class VotePlan(Struct, frozen=True, array_like=True):
    """What a vote is meant to be; ``sections`` empty means all.

    ``budget`` 0 means suggest, ``max_per_item`` 0 half of it; only dots and ranks have one.
    ``steps`` are the words of a range or the options of a choice. ``lens`` is whom to answer as.
    """

    sections: tuple[SectionId, ...] = ()
    budget: int = 0
    max_per_item: int = 0
    own_allowed: bool = True
    method: str = "dots"
    steps: tuple[str, ...] = ()
    lens: str = ""
    target: str = "notes"


class Group(Struct, frozen=True, array_like=True, tag="group"):
    """Notes that people put together: each with the stamp of when it came, in their order.

    Notes that were deleted keep their place here, so that restoring brings them back to it; who
    is there now, ``membership`` says. ``names`` are what people suggest to call it, ``words_of``
    is the note whose words its name is, "" for none.
    """

    id: GroupId
    section: SectionId
    name: str
    x: int
    y: int
    notes: tuple[tuple[NoteId, int], ...]
    locked: bool
    made_by: str
    name_at: int
    place_at: int
    names: tuple[str, ...] = ()
    column: str = ""
    words_of: str = ""


class Plan(Struct, frozen=True, array_like=True):
    """What a round is meant to be: ``length`` in ms (0: open end), ``can`` widens its kind.

    ``visibility`` says who receives what is written in it, ``names`` what is kept of who wrote.
    ``votes`` open with the round and close with it. ``coverage`` is how many others are to read
    each note, 0 where nothing is dealt. ``team_size`` is how many sit together where teams see
    what they write, ``team_of`` the round whose teams are united.
    """

    kind: str
    title: str
    instruction: str
    length: int
    advance: str = "timer"
    can: tuple[str, ...] = ()
    visibility: str = "all"
    names: str = "alias"
    votes: tuple[VotePlan, ...] = ()
    coverage: int = 0
    team_size: int = 0
    team_of: str = ""


class Round(Struct, frozen=True, array_like=True, tag="round"):
    """A step of the agenda; ``timed`` once its time was up. Moments and ``left`` in ms, or 0.

    ``names`` is the policy in force since it started, "" before. ``covered`` counts the notes that
    enough others have read, ``teams`` into how many people were cut.
    """

    id: RoundId
    plan: Plan
    state: str = "planned"
    starts_at: int = 0
    ends_at: int = 0
    left: int = 0
    grace_until: int = 0
    timed: bool = False
    repeat_of: str = ""
    names: str = ""
    covered: int = 0
    teams: int = 0


class Unseen(Struct, frozen=True, array_like=True, tag="unseen"):
    """What everybody may know of a round's hidden notes: how many where, from how many seats.

    ``writers`` is 0 where no names are kept; sections stand by id, and none of them is empty.
    """

    round: str
    writers: int
    sections: tuple[tuple[SectionId, int], ...]


class Mood(Struct, frozen=True, array_like=True, tag="mood"):
    """How many notes of a place carry one feeling; ``kind`` is group, section or board."""

    kind: str
    id: str
    feeling: str
    n: int


class Result(Struct, frozen=True, array_like=True):
    """What one item got in a closed vote: exact sums, and nothing of who.

    ``counts`` says how many ballots gave each value (docs/RULES.md, VO18), ``real`` how many of
    those hold the vote's lens themselves.
    """

    item: ItemId
    sum: int
    voters: int
    counts: tuple[int, ...] = ()
    real: tuple[int, ...] = ()


class Duel(Struct, frozen=True, array_like=True):
    """Two items that were compared: how many chose ``a``, could not decide, chose ``b``."""

    a: ItemId
    b: ItemId
    for_a: int
    even: int
    for_b: int


class Vote(Struct, frozen=True, array_like=True, tag="vote"):
    """A vote over items that are fixed when it opens. ``turnout`` counts ballots.

    ``real`` counts those that hold the lens themselves, where both sides are enough to say;
    ``held`` are the notes that were in each group that was voted on, once it closed.
    """

    id: VoteId
    items: tuple[ItemId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool
    state: str = "open"
    turnout: int = 0
    seats: int = 0
    results: tuple[Result, ...] = ()
    method: str = "dots"
    steps: tuple[str, ...] = ()
    lens: str = ""
    target: str = "notes"
    round: str = ""
    real: int = 0
    duels: tuple[Duel, ...] = ()
    held: tuple[tuple[ItemId, tuple[NoteId, ...]], ...] = ()


class Ballot(Struct, frozen=True, array_like=True):
    """One voter's values by item, in the order in which they were first cast.

    An answer to a pair stands under both ids, joined. ``real``: the voter holds the lens.
    """

    values: tuple[tuple[ItemId, int], ...] = ()
    abstained: bool = False
    real: bool = False

    def of(self, item: ItemId) -> int | None:
        return next((n for id, n in self.values if id == item), None)


class Tail(Struct, frozen=True, array_like=True):
    """Where a section ends: how many notes lie in it and the highest rank it ever gave."""

    count: int = 0
    top: int = 0


class Keys(Struct, frozen=True, array_like=True):
    """What proves a note without a name to be one's own; ``edit`` is b"" once its round closed."""

    receipt: bytes
    edit: bytes


class Aside(Struct, frozen=True, array_like=True):
    """Why a note is kept back, "" for no reason given; and whether everybody had it before."""

    reason: str = ""
    seen: bool = False


class Hand(Struct, frozen=True, array_like=True):
    """The cards that somebody is to read next, and those that were read, in their order."""

    cards: tuple[NoteId, ...] = ()
    read: tuple[NoteId, ...] = ()


Team = tuple[SeatId, ...]


class Cut(Struct, frozen=True, array_like=True):
    """Who sits with whom since a round began; ``over`` are the rounds whose notes teams read."""

    round: RoundId
    teams: tuple[Team, ...]
    over: tuple[RoundId, ...]


Ballots = Map[Mask, Ballot]
Shape = tuple[tuple[NoteId, ...], str]  # the notes of a group, and its name
Hands = Map[Mask, Hand]


class Secret(Struct, frozen=True):
    """What is not in the common layer: deleted notes, first texts, ballots, hidden notes.

    ``sights`` says of hidden notes, and of deleted ones that were hidden, who receives them;
    ``revealed`` holds the rounds whose notes were shown, so that their late ones follow.
    ``asides`` says more of those that facilitators keep back. ``hands`` are who reads what, by
    round; ``banned`` are seats that were removed for good, ``erased`` ids that are spent. ``left``
    says how proposals left groups: what looks otherwise by now is people's. ``reacted`` is whose
    faces are at which note. ``felt`` are feelings, ``counted`` which notes were there when they
    were told last, and whether theirs was. ``hushed`` are replies to notes that not all see now,
    ``shelved`` their translations, ``crossed`` how often notes went between which two groups in
    this round. ``cuts`` are the teams, the newest last.
    """

    gone: Map[NoteId, tuple[Note, int]] = Map()
    firsts: Map[NoteId, str] = Map()
    ballots: Map[VoteId, Ballots] = Map()
    hidden: Map[NoteId, Note] = Map()
    sights: Map[NoteId, str] = Map()
    keys: Map[NoteId, Keys] = Map()
    revealed: Map[str, bool] = Map()
    asides: Map[NoteId, Aside] = Map()
    proposal: Proposal | None = None
    left: Map[GroupId, Shape] = Map()
    hands: Map[RoundId, Hands] = Map()
    banned: Map[SeatId, bool] = Map()
    erased: Map[str, bool] = Map()
    reacted: Map[NoteId, Map[SeatId, tuple[str, ...]]] = Map()
    felt: Map[NoteId, str] = Map()
    counted: Map[NoteId, bool] = Map()
    hushed: Map[NoteId, Reply] = Map()
    crossed: Map[NoteId, tuple[GroupId, GroupId, int]] = Map()
    cuts: tuple[Cut, ...] = ()
    shelved: Map[NoteId, tuple[Translation, ...]] = Map()


class Board(Struct, frozen=True):
    """The replay of the first ``seq`` events of its log.

    ``orders`` and ``tags`` follow from ``notes`` and are no part of any snapshot or sum.
    """

    seq: int = 0
    about: About = About()
    sections: tuple[Section, ...] = ()
    seats: Map[SeatId, Seat] = Map()
    notes: Map[NoteId, Note] = Map()
    votes: tuple[Vote, ...] = ()
    rounds: tuple[Round, ...] = ()
    groups: tuple[Group, ...] = ()
    tails: Map[SectionId, Tail] = Map()
    secret: Secret = Secret()
    unseen: tuple[Unseen, ...] = ()
    orders: Map[SectionId, Order] = Map()
    columns: tuple[Column, ...] = ()
    ideas: tuple[Idea, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    tags: Map[str, int] = Map()
    moods: tuple[Mood, ...] = ()
    twins: Map[NoteId, Twin] = Map()
    roundup: RoundUp | None = None
    faces: Map[NoteId, Faces] = Map()
    replies: Map[NoteId, Reply] = Map()
    pulls: Map[NoteId, Pull] = Map()
    moments: tuple[Moment, ...] = ()
    translations: Map[NoteId, tuple[Translation, ...]] = Map()
    sites: tuple[Site, ...] = ()

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

    def found(self, id: NoteId) -> Note | None:
        """Return the note, visible or hidden; None if it is not there."""
        return self.notes.get(id) or self.secret.hidden.get(id)

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

    def group(self, id: str) -> Group:
        """Return the group, or refuse: it was dissolved, merged or never made."""
        for group in self.groups:
            if group.id == id:
                return group
        raise Refused("group-gone", id=id)

    def idea(self, id: str) -> Idea:
        """Return the idea, or refuse: it was dropped, merged or never made."""
        for idea in self.ideas:
            if idea.id == id and not idea.into:
                return idea
        raise Refused("idea-gone", id=id)

    def action(self, id: str) -> Action:
        """Return the action, or refuse: it was deleted or never there."""
        for action in self.actions:
            if action.id == id:
                return action
        raise Refused("action-gone", id=id)

    def with_note(self, note: Note, *, hidden: bool = False) -> Board:
        """Return the board with ``note`` put in; one that is hidden, or comes so, is a secret."""
        if hidden or note.id in self.secret.hidden:
            return self.with_secret(hidden=self.secret.hidden.set(note.id, note))
        old, notes = self.notes.get(note.id), self.notes.set(note.id, note)
        counts = tags.changed(self.tags, old.tags if old else (), note.tags)
        if old is not None and (old.rank, old.section) == (note.rank, note.section):
            return replace(self, notes=notes, tags=counts)
        tails, orders = _left(self.tails, old), self.orders
        if old is not None:
            orders = _reordered(orders, old, order.left)
        orders = _reordered(orders, note, order.entered)
        return replace(self, notes=notes, tails=_entered(tails, note), orders=orders, tags=counts)

    def with_notes(self, notes: Sequence[Note]) -> Board:
        """Return the board with all these put in; many at once cost less than one by one."""
        if MANY * len(notes) < len(self.notes):
            return reduce(Board.with_note, notes, self)
        tails, counts, changed = self.tails, self.tags, self.notes.mutate()
        for note in notes:
            old = changed.get(note.id)
            tails = _entered(_left(tails, old), note)
            counts = tags.changed(counts, old.tags if old else (), note.tags)
            changed[note.id] = note
        after = changed.finish()
        orders = ordered(after.values())
        return replace(self, notes=after, tails=tails, orders=orders, tags=counts)

    def without_note(self, note: Note) -> Board:
        if note.id in self.secret.hidden:
            return self.with_secret(hidden=self.secret.hidden.delete(note.id))
        tails, notes = _left(self.tails, note), self.notes.delete(note.id)
        orders = _reordered(self.orders, note, order.left)
        counts = tags.changed(self.tags, note.tags, ())
        return replace(self, notes=notes, tails=tails, orders=orders, tags=counts)

    def with_secret(self, **changes: object) -> Board:
        return replace(self, secret=replace(self.secret, **changes))

    def with_round(self, id: RoundId, **changes: object) -> Board:
        rounds = tuple(replace(r, **changes) if r.id == id else r for r in self.rounds)
        return replace(self, rounds=rounds)

    def with_group(self, id: str, **changes: object) -> Board:
        groups = tuple(replace(g, **changes) if g.id == id else g for g in self.groups)
        return replace(self, groups=groups)

    def with_idea(self, id: str, **changes: object) -> Board:
        ideas = tuple(replace(i, **changes) if i.id == id else i for i in self.ideas)
        return replace(self, ideas=ideas)

    def with_action(self, id: str, **changes: object) -> Board:
        actions = tuple(replace(a, **changes) if a.id == id else a for a in self.actions)
        return replace(self, actions=actions)

    def with_vote(self, vote: Vote) -> Board:
        votes = tuple(vote if old.id == vote.id else old for old in self.votes)
        return replace(self, votes=votes)


NOTHING: Final = Secret()
EMPTY: Final = Board()


def ordered(notes: Iterable[Note]) -> Map[SectionId, Order]:
    """Return the orders of the sections that these notes lie in."""
    keys: dict[SectionId, list[order.Key]] = {}
    for note in notes:
        keys.setdefault(note.section, []).append((note.rank, note.id))
    return Map({section: order.made(found) for section, found in keys.items()})


def _reordered(
    orders: Map[SectionId, Order], note: Note, change: Callable[[Order, order.Key], Order]
) -> Map[SectionId, Order]:
    """Return the orders with one of them changed; a section without notes has none."""
    changed = change(orders.get(note.section, ()), (note.rank, note.id))
    return orders.set(note.section, changed) if changed else orders.delete(note.section)


def _left(tails: Map[SectionId, Tail], note: Note | None) -> Map[SectionId, Tail]:
    if note is None:
        return tails
    tail = tails.get(note.section, Tail())
    return tails.set(note.section, Tail(tail.count - 1, tail.top))


def _entered(tails: Map[SectionId, Tail], note: Note) -> Map[SectionId, Tail]:
    tail = tails.get(note.section, Tail())
    return tails.set(note.section, Tail(tail.count + 1, max(tail.top, note.rank)))
