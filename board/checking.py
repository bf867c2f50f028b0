"""Whether contents that come from a file can be those of a board (docs/RULES.md, EX6).

Whatever a file says, the board that is made of it is one that commands could have made: words are
clean and short enough, what is named is there, and numbers add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from msgspec.structs import replace

from board import (
    actions,
    agenda,
    days,
    decisions,
    grouping,
    layout,
    limits,
    lineage,
    material,
    names,
    replies,
    settings,
    tallies,
    text,
    translating,
    votes,
)
from board.colours import colour_of
from board.outcome import Action, Decision, Former, Idea, Source
from board.snapshot import VERSION, Shown
from board.state import (
    About,
    Column,
    Duel,
    Group,
    Note,
    Refused,
    Result,
    Round,
    Section,
    Twin,
    Vote,
    VotePlan,
)
from board.targets import SESSION

INT: Final = 2**53
LABELS: Final = 16  # those of a matrix are ten
DUELS: Final = limits.PAIR_ITEMS * (limits.PAIR_ITEMS - 1) // 2
MADE_BY: Final = (grouping.PERSON, material.PROPOSAL)
T = TypeVar("T")


def checked(layer: Shown) -> Shown:
    """Return the contents as they would have been stored.

    Raises:
        Refused: ``import-broken``, with the part that cannot be so; ``newer-board``.
    """
    if layer.version > VERSION or layer.about.newer:
        raise Refused("newer-board")
    there = _There(layer)
    return replace(
        layer,
        about=_part("about", lambda: _about(layer.about)),
        sections=_part("sections", there.sections),
        columns=_part("columns", there.columns),
        rounds=_part("rounds", there.rounds),
        notes=_part("notes", there.notes),
        twins=_part("twins", there.twins),
        groups=_part("groups", there.groups),
        votes=_part("votes", there.votes),
        ideas=_part("ideas", there.ideas),
        decisions=_part("decisions", there.decisions),
        actions=_part("actions", there.actions),
        replies=_part("replies", lambda: replies.sound(layer)),
        translations=_part("translations", lambda: translating.sound(layer)),
    )


def _part(name: str, check: Callable[[], T]) -> T:
    try:
        return check()
    except Refused:
        raise Refused("import-broken", part=name) from None


def _need(*facts: bool) -> None:
    if not all(facts):
        raise Refused("bad-value")


def _ids(ids: Iterable[str], most: int) -> None:
    found = list(ids)
    _need(len(found) <= most, len(set(found)) == len(found), all(map(text.is_id, found)))


def _number(*numbers: int) -> None:
    _need(all(-INT < n < INT for n in numbers))


def _line(words: str, most: int, *, empty: bool = True) -> str:
    line = text.fits(words, most, field="")
    _need(empty or bool(line))
    return line


def _about(about: About) -> About:
    lang = text.language(about.lang)
    _need(bool(lang), about.layout in layout.KINDS, about.names in names.POLICIES)
    for key, (least, most) in settings.RULES.items():
        _need(least <= getattr(about, key) <= most)
    return replace(
        about,
        title=_line(about.title, limits.TITLE, empty=False),
        question=_line(about.question, limits.QUESTION),
        template=_line(about.template, limits.TITLE),
        lang=lang,
    )


class _There:
    """The parts of a file, each checked against the others."""

    def __init__(self, layer: Shown) -> None:
        self.layer = layer
        self.table = layer.about.layout in layout.TABLES
        self.of_note = {note.id: note for note in layer.notes}
        self.section_ids = {section.id for section in layer.sections}
        self.column_ids = {column.id for column in layer.columns}
        self.round_ids = {"", *(round.id for round in layer.rounds)}

    def sections(self) -> tuple[Section, ...]:
        found = self.layer.sections
        _ids((section.id for section in found), limits.SECTIONS)
        _need(bool(found))
        return tuple(map(_section, found))

    def columns(self) -> tuple[Column, ...]:
        found = self.layer.columns
        _ids((column.id for column in found), limits.COLUMNS if self.table else 0)
        _need(bool(found) or not self.table)
        title = limits.COLUMN_TITLE
        return tuple(replace(column, title=_line(column.title, title)) for column in found)

    def rounds(self) -> tuple[Round, ...]:
        found = self.layer.rounds
        _ids((round.id for round in found), limits.ROUNDS)
        return tuple(map(_round, found))

    def notes(self) -> tuple[Note, ...]:
        found = self.layer.notes
        _ids((*self.of_note, *(twin.note.id for twin in self.layer.twins)), limits.NOTES)
        _need(len(self.of_note) == len(found))
        notes = tuple(map(self._note, found))
        tags = {text.fold(tag) for note in notes for tag in note.tags}
        _need(len(tags) <= limits.TAGS_OF_BOARD)
        return notes

    def twins(self) -> tuple[Twin, ...]:
        found = self.layer.twins
        _need(all(twin.into in self.of_note for twin in found))
        return tuple(replace(twin, note=self._said(twin.note)) for twin in found)

    def groups(self) -> tuple[Group, ...]:
        found = self.layer.groups
        _ids((group.id for group in found), limits.GROUPS)
        inside = Counter(id for group in found for id, _ in group.notes if id in self.of_note)
        _need(all(n == 1 for n in inside.values()))
        return tuple(map(self._group, found))

    def votes(self) -> tuple[Vote, ...]:
        found = [vote for vote in self.layer.votes if vote.state == "closed"]
        _ids((vote.id for vote in found), limits.VOTES)
        _need(all(vote.round in self.round_ids for vote in found))
        return tuple(map(_vote, found))

    def ideas(self) -> tuple[Idea, ...]:
        found = self.layer.ideas
        _ids((idea.id for idea in found), limits.IDEAS)
        standing = {"", *(idea.id for idea in found if not idea.into)}
        _need(all(idea.into in standing for idea in found))
        return tuple(map(_idea, found))

    def decisions(self) -> tuple[Decision, ...]:
        found = self.layer.decisions
        _need(len(found) <= limits.DECISIONS)
        _need(len({(one.kind, one.id) for one in found}) == len(found))
        return tuple(map(_decision, found))

    def actions(self) -> tuple[Action, ...]:
        found = self.layer.actions
        _ids((action.id for action in found), limits.ACTIONS)
        return tuple(map(_action, found))

    def _place(self, section: str, column: str, x: int, y: int) -> None:
        _need(section in self.section_ids, column in {"", *self.column_ids})
        _need(max(abs(x), abs(y)) <= limits.XY)

    def _note(self, note: Note) -> Note:
        self._place(note.section, note.column, note.x, note.y)
        return self._said(note)

    def _said(self, note: Note) -> Note:
        """Check all but where it lies: of a twin that may be gone (rule NO17)."""
        _number(note.x, note.y)
        _number(note.rank, note.z)
        _need(note.round in self.round_ids, len(note.tags) <= limits.TAGS_OF_NOTE)
        tags = tuple(_line(tag, limits.TAG, empty=False) for tag in note.tags)
        _need(len({text.fold(tag) for tag in tags}) == len(tags))
        return replace(
            note,
            text=text.words(note.text, limits.NOTE_CHARS_MOST),
            lang=text.language(note.lang),
            colour=colour_of(note.colour),
            tags=tags,
            copy_of=_line(note.copy_of, limits.ID),
        )

    def _group(self, group: Group) -> Group:
        self._place(group.section, group.column, group.x, group.y)
        homes = ((self.of_note[id].section, self.of_note[id].column) for id, _ in group.notes
                 if id in self.of_note)  # fmt: skip
        _need(all(home == (group.section, group.column) for home in homes))
        _need(len(group.names) <= limits.NAMES_OF_GROUP, group.made_by in MADE_BY)
        names = tuple(_line(name, limits.GROUP_NAME, empty=False) for name in group.names)
        _need(len(set(names)) == len(names))
        return replace(group, name=_line(group.name, limits.GROUP_NAME), names=names)


def _section(section: Section) -> Section:
    _need(0 <= section.max_chars <= limits.NOTE_CHARS_MOST, 0 <= section.limit <= limits.NOTES)
    _need(len(section.labels) <= LABELS, section.feeling in ("", "asked", "required"))
    return replace(
        section,
        title=_line(section.title, limits.TITLE),
        prompt=_line(section.prompt, limits.QUESTION),
        colour=colour_of(section.colour),
        labels=tuple(_line(word, limits.LABEL) for word in section.labels),
    )


def _round(round: Round) -> Round:
    times = (round.starts_at, round.ends_at, round.left)
    _need(all(0 <= at < INT for at in times), round.names in ("", *names.POLICIES))
    _need(not round.repeat_of or text.is_id(round.repeat_of))
    # A policy may have been lowered beneath a plan that nobody could make like that.
    plan = agenda.sound(round.plan, round.id)
    return replace(round, plan=plan, grace_until=0)


def _vote(vote: Vote) -> Vote:
    plan = votes.sound(
        VotePlan((), vote.budget, vote.max_per_item, vote.own_allowed, vote.method,
                 vote.steps, vote.lens, vote.target)
    )  # fmt: skip
    items = set(vote.items)
    _need(len(items) == len(vote.items) <= limits.VOTE_ITEMS)
    _need(items == {SESSION} if plan.target == "session" else all(map(text.is_id, items)))
    _need(0 <= vote.real <= vote.turnout <= vote.seats <= limits.SEATS_IN_ALL)
    _need(len({result.item for result in vote.results}) == len(vote.results))
    for result in vote.results:
        _need(result.item in items)
        _result(vote, result)
    for duel in vote.duels:
        _duel(vote, duel, items)
    _need(len(vote.duels) <= DUELS, len({(d.a, d.b) for d in vote.duels}) == len(vote.duels))
    held = [id for _, ids in vote.held for id in ids]
    _need(len(vote.held) <= limits.GROUPS, len(held) <= limits.NOTES)
    _need(all(map(text.is_id, (*held, *(group for group, _ in vote.held)))))
    words = {"steps": plan.steps, "lens": plan.lens}
    return replace(vote, budget=plan.budget, max_per_item=plan.max_per_item, **words)


def _result(vote: Vote, result: Result) -> None:
    """Refuse sums that do not follow from the answers, and answers of more people than voted."""
    worth = tallies.values(vote)
    for counts in (result.counts, result.real):
        _need(len(counts) <= len(worth), all(0 <= n for n in counts))
        _need(sum(counts) <= vote.turnout * (len(vote.items) if vote.duels else 1))
    _need(sum(result.real) <= sum(result.counts), result.voters == sum(result.counts))
    _need(result.sum == sum(n * worth[at] for at, n in enumerate(result.counts)))


def _duel(vote: Vote, duel: Duel, items: set[str]) -> None:
    _need(duel.a in items, duel.b in items, duel.a != duel.b, vote.method == "pairwise")
    fought = (duel.for_a, duel.even, duel.for_b)
    _need(min(fought) >= 0, sum(fought) <= vote.turnout)


def _idea(idea: Idea) -> Idea:
    sources = tuple(map(_source, idea.sources))
    _need(len({(one.kind, one.id) for one in sources}) == len(sources))
    words = text.words(idea.text, limits.IDEA)
    return replace(idea, text=words, lang=text.language(idea.lang), sources=lineage.fits(sources))


def _source(source: Source) -> Source:
    _need(source.kind in lineage.KINDS, text.is_id(source.id), all(map(text.is_id, source.notes)))
    return source


def _decision(decision: Decision) -> Decision:
    _need(decision.kind in lineage.KINDS, text.is_id(decision.id))
    _need(len(decision.former) <= limits.FORMER)
    former = tuple(map(_former, decision.former))
    last = _former(Former(decision.outcome, decision.reason, decision.answer_by, decision.at))
    return replace(decision, reason=last.reason, answer_by=last.answer_by, former=former)


def _former(one: Former) -> Former:
    reason = text.words(one.reason, limits.WHY, empty=True)
    _need(one.outcome in decisions.OUTCOMES, one.outcome == "open" or bool(reason))
    _need(0 <= one.at < INT)
    return replace(one, reason=reason, answer_by=days.checked(one.answer_by, field=""))


def _action(action: Action) -> Action:
    _need(action.state in actions.STATES, action.kind in ("", *lineage.KINDS))
    _need(bool(action.of) == bool(action.kind), not action.of or text.is_id(action.of))
    return replace(
        action,
        text=text.words(action.text, limits.ACTION),
        owner=_line(action.owner, limits.LABEL),
        due=days.checked(action.due, field=""),
        cue=_line(action.cue, limits.ACTION),
        deed=_line(action.deed, limits.ACTION),
    )
