"""The round-up: we asked, you said, we decided, and what happens next (rules EX5, EX10).

A pure function of what everybody on the board may see; each of its numbers is one of the tables'.
Of notes it says only the words that their writers let be quoted; every entry names its source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from board import answers, publishing, tallies
from board.contents import Contents, Line, Outcome
from board.feelings import FEELINGS
from board.outcome import Action, Decision
from board.results import Spot, middle, spots, sweet
from board.state import Group, Mood, Note, NoteId, Section, Vote

QUOTES: Final = 2  # of one group
FEW: Final = 3  # fewer voters say too much of who they are
LIST: Final = 5  # of what people see differently
PART: Final = 4  # at least one in so many at each end: then they see it differently


class Voice(Struct, frozen=True):
    """What was said together: a group, or what stands alone in a section (``group`` None)."""

    section: Section
    group: Group | None
    notes: int
    quotes: tuple[Note, ...]


class Divided(Struct, frozen=True):
    """An item that some want and others do not: how many at each end, of how many."""

    vote: Vote
    line: Line
    against: int
    agree: int


class Lenses(Struct, frozen=True):
    """Two votes over the same items, each answered as somebody: what fits both, what only one."""

    across: Vote
    up: Vote
    both: tuple[Spot, ...]
    apart: tuple[Spot, ...]


class Felt(Struct, frozen=True):
    """How many felt something, and where: each place as a kind, an id and a number (rule VI12)."""

    feeling: str
    n: int
    places: tuple[tuple[str, str, int], ...]


class Decided(Struct, frozen=True):
    """A decision, and how many of the notes that all see it answers."""

    decision: Decision
    notes: int


class RoundUp(Struct, frozen=True):
    """All of it. ``report_by`` is the last day by which an answer is promised, or "".

    ``voices`` are those of groups, the largest first; then what stands alone, section by section.
    """

    contents: Contents
    words: tuple[tuple[str, str], ...]
    people: int
    notes: int
    languages: int
    groups: int
    ideas: int
    voices: tuple[Voice, ...]
    best: tuple[Outcome, tuple[Line, ...]] | None
    divided: tuple[Divided, ...]
    lenses: Lenses | None
    taken: tuple[Decided, ...]
    declined: tuple[Decided, ...]
    feelings: tuple[Felt, ...]
    actions: tuple[Action, ...]
    unanswered: int
    report_by: str


def roundup(contents: Contents) -> RoundUp:
    """Return the round-up of a board: equal boards give equal ones."""
    board = contents.board
    decided = _decided(contents)
    days = [each.decision.answer_by for each in decided]
    return RoundUp(
        contents,
        publishing.of(board).words,
        contents.people,
        len(board.notes),
        len({note.lang for note in board.notes.values() if note.lang}),
        sum(bool(bundle.notes) for part in contents.parts for bundle in part.bundles),
        sum(not idea.into for idea in board.ideas),
        tuple(_voices(contents)),
        contents.best(),
        _divided(contents.outcomes),
        _lenses(contents.outcomes),
        tuple(each for each in decided if each.decision.outcome in ("adopted", "partly")),
        tuple(each for each in decided if each.decision.outcome in ("later", "no")),
        _felt(board.moods),
        _next(board.actions),
        answers.unanswered(board),
        max(days, default=""),
    )


def may_quote(note: Note) -> bool:
    """Tell whether its words may stand there: who wrote it says so, and they are still theirs."""
    return note.quote and not note.altered


def words_of(contents: Contents, id: str) -> str | None:
    """Return what a thing says or is called; None for a note that may not be quoted."""
    note = note_of(contents, id)
    if note is None or may_quote(note):
        return contents.text(id)
    return None


def note_of(contents: Contents, id: str) -> Note | None:
    """Return a note that all see, also one that is read with another."""
    twin = contents.board.twins.get(NoteId(id))
    return contents.board.notes.get(NoteId(id)) or (twin.note if twin else None)


def _voices(contents: Contents) -> Iterator[Voice]:
    groups = [
        Voice(part.section, bundle.group, len(bundle.notes), _quotes(bundle.notes))
        for part in contents.parts
        for bundle in part.bundles
        if bundle.notes
    ]
    yield from sorted(groups, key=lambda voice: -voice.notes)
    for part in contents.parts:
        if part.loose:
            yield Voice(part.section, None, len(part.loose), _quotes(part.loose))


def _quotes(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return the first note that may be quoted, and the next one: in another language, if any."""
    found = [note for note in notes if may_quote(note)]
    others = sorted(found[1:], key=lambda note: note.lang == found[0].lang)
    return (*found[:1], *others)[:QUOTES]


def _divided(outcomes: Iterable[Outcome]) -> tuple[Divided, ...]:
    """Return what at least a quarter of voters want and a quarter do not, the most torn first."""
    found = [
        Divided(outcome.vote, line, *_ends(outcome.vote, line.result.counts))
        for outcome in outcomes
        for line in outcome.lines
        if line.result.voters >= FEW
    ]
    torn = [one for one in found if PART * min(one.against, one.agree) >= one.line.result.voters]
    return tuple(sorted(torn, key=lambda one: -min(one.against, one.agree))[:LIST])


def _ends(vote: Vote, counts: Sequence[int]) -> tuple[int, int]:
    """Return how many answered in the lower half of what could be answered, and in the upper."""
    if vote.method not in ("agree3", "range"):
        return 0, 0
    many = len(tallies.values(vote))
    half = many // 2
    return sum(counts[:half]), sum(counts[many - half :])


def _lenses(outcomes: Iterable[Outcome]) -> Lenses | None:
    """Return the last two votes about the same that were each answered as somebody else."""
    asked = [
        outcome.vote
        for outcome in outcomes
        if outcome.vote.lens and outcome.vote.method == "range" and outcome.lines
    ]
    for at in range(len(asked) - 1, 0, -1):
        for across in asked[at - 1 :: -1]:
            if across.items == asked[at].items and across.lens != asked[at].lens:
                return _compared(across, asked[at])
    return None


def _compared(across: Vote, up: Vote) -> Lenses:
    found = spots(across, up)
    x, y = middle([spot.x for spot in found]), middle([spot.y for spot in found])
    both = set(sweet(found))
    best = sorted((s for s in found if s.item in both), key=lambda s: -s.x - s.y)
    apart = [spot for spot in found if (spot.x < x) != (spot.y < y)]
    apart.sort(key=lambda spot: -abs(spot.x - spot.y))
    return Lenses(across, up, tuple(best), tuple(apart[:LIST]))


def _felt(moods: Iterable[Mood]) -> tuple[Felt, ...]:
    """Return what was told of feelings, the most frequent first: numbers from three people up."""
    by: dict[str, list[tuple[str, str, int]]] = {}
    for mood in moods:
        by.setdefault(mood.feeling, []).append((mood.kind, mood.id, mood.n))
    found = [
        Felt(feeling, sum(n for _, _, n in by[feeling]), tuple(by[feeling]))
        for feeling in FEELINGS
        if feeling in by
    ]
    return tuple(sorted(found, key=lambda felt: -felt.n))


def _decided(contents: Contents) -> list[Decided]:
    """Return what was decided of things that are still there, the best news first."""
    board, answer = contents.board, answers.Answers(contents.board)
    many = Counter(
        (found.kind, found.id) for id in board.notes if (found := answer.of(id)) is not None
    )
    made = [one for one in board.decisions if one.outcome != "open" and _there(contents, one)]
    made.sort(key=lambda one: answers.RANK.index(one.outcome))
    return [Decided(one, many[one.kind, one.id]) for one in made]


def _there(contents: Contents, decision: Decision) -> bool:
    if decision.kind == "note":
        return NoteId(decision.id) in contents.board.notes
    if decision.kind == "group":
        return contents.group(decision.id) is not None
    idea = contents.idea(decision.id)
    return idea is not None and not idea.into


def _next(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return what will be done, by day; what has no day comes last."""
    kept = [action for action in actions if action.state != "dropped"]
    return tuple(sorted(kept, key=lambda action: (not action.due, action.due)))
