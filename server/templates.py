"""Ways of working in people's words: templates of the board, read in a board's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypedDict

from msgspec import Struct

from board import creation, engines, outline, template
from board.creation import CreateBoard, PlannedSection
from board.outline import People, RoundPlan, SectionPlan, Template
from board.permissions import CAN, KIND
from board.state import EMPTY, Caller, Plan, Refused, Role, SeatId, SectionId, VotePlan
from board.template import Broken
from server.i18n import Catalogue

DEFAULT: Final = "free"
ENGLISH: Final = "en"
MINUTE: Final = 60 * 1000
DAY: Final = 24 * 60 * MINUTE
_NOBODY: Final = Caller(SeatId(""), Role.FACILITATOR, 0, bytes(32))

Say = Callable[[str], str]


class Way(Struct, frozen=True):
    """A line of the menu. ``first`` are shown at once, the others behind "more"."""

    id: str
    name: str
    when: str
    layout: str
    people: People
    minutes: int
    first: bool


class Templates:
    """All templates of this server; those whose engines exist are on the menu.

    Raises:
        Broken: A text is missing in every language, or is longer than a board allows.
    """

    def __init__(
        self, templates: Mapping[str, Template], catalogues: Mapping[str, Catalogue]
    ) -> None:
        self._templates = templates
        self._catalogues = catalogues
        for one in templates.values():
            self._check(one)
        self._menus = {language: self._menu(language) for language in catalogues}

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id that a board can be made from, in the order of the menu."""
        ready = (one for one in self._templates.values() if not engines.missing(one))
        return tuple(one.id for one in sorted(ready, key=_order))

    def menu(self, language: str) -> tuple[Way, ...]:
        """Return what there is to choose from in this language: whatever speaks all of it."""
        return self._menus[language]

    def plan(self, id: str, *, question: str, title: str, language: str) -> CreateBoard:
        """Return what to ask of an empty board.

        Raises:
            Refused: There is no such template, or the question or the title does not fit.
        """
        one = self._templates.get(id)
        if one is None or engines.missing(one):
            raise Refused("template-unknown")
        if not question.strip() and not title.strip():
            title = self._catalogues[language].t("untitled-board")
        ask = self._asked(one, question, title, language)
        creation.create(EMPTY, ask, _NOBODY)  # refused before a board is made, not after
        return ask

    def _asked(self, one: Template, question: str, title: str, language: str) -> CreateBoard:
        say = self._sayer(one, language)
        return CreateBoard(
            title,
            question,
            language,
            one.id,
            engines.LAYOUTS.get(one.layout.kind, "columns"),
            tuple(_section(one, section, say) for section in one.sections),
            tuple(say(key) for key in one.layout.columns),
            tuple(plan_of(one, round, say) for round in one.rounds if round.kind != "moderate"),
            tuple(round.id for round in one.rounds if round.kind != "moderate"),
        )

    def _check(self, one: Template) -> None:
        file = f"{one.id}.toml"
        spoken = [language for language in self._catalogues if self._speaks(one, language)]
        if not spoken:
            first = next(iter(one.texts), ENGLISH)
            lacking = sorted(key for key in one.needed() if self._text(one, key, first) is None)
            raise Broken("texts", f"no {lacking} in {first}", file)
        for language in spoken:
            try:
                creation.create(EMPTY, self._asked(one, "?", "", language), _NOBODY)
            except Refused as no:
                raise Broken(f"texts.{language}", f"{no.slug} {no.fields}", file) from no

    def _menu(self, language: str) -> tuple[Way, ...]:
        ready = (one for one in self._templates.values() if not engines.missing(one))
        return tuple(
            Way(
                one.id,
                self._sayer(one, language)(one.name),
                self._sayer(one, language)(one.when),
                one.layout.kind,
                one.people,
                one.minutes,
                one.menu > 0,
            )
            for one in sorted(ready, key=_order)
            if self._speaks(one, language)
        )

    def _speaks(self, one: Template, language: str) -> bool:
        return all(self._text(one, key, language) is not None for key in one.needed())

    def _sayer(self, one: Template, language: str) -> Say:
        """Return what says a key in this language, else in English, else in what there is."""
        languages = (language, ENGLISH, *one.texts)

        def say(key: str) -> str:
            found = (self._text(one, key, each) for each in languages)
            return next((text for text in found if text is not None), key) if key else ""

        return say

    def _text(self, one: Template, key: str, language: str) -> str | None:
        own = one.texts.get(language, {}).get(key)
        if own is not None or language not in self._catalogues:
            return own
        catalogue = self._catalogues[language]
        return catalogue.t(key) if catalogue.has(key) else None


def read(folder: str) -> Mapping[str, Template]:
    """Return the templates of the program and those of the operator's folder ("" for none).

    Raises:
        ValueError: The folder is not there, or a template in it is broken or takes another's id.
    """
    found = template.shipped()
    if not folder:
        return found
    if not Path(folder).is_dir():
        raise ValueError(f"GROUNDSWELL_TEMPLATES={folder!r} is not a folder")
    texts = ((path.name, path.read_text("utf-8")) for path in Path(folder).glob("*.toml"))
    own = template.gathered(texts)
    if taken := sorted(found.keys() & own.keys()):
        raise Broken("id", f"the program has a template called {taken[0]!r}", f"{taken[0]}.toml")
    return {**found, **own}


def plan_of(one: Template, round: RoundPlan, say: Say) -> Plan:
    """Return a round of a template as the agenda keeps it; votes name sections as the file does.

    Verbs that no rule knows yet are left out, and so is what has no engine; the file keeps both.
    """
    return Plan(
        kind=round.kind,
        title=say(round.title),
        instruction=say(round.instruction),
        length=round.minutes * MINUTE + round.days * DAY,
        advance=round.advance,
        can=tuple(verb for verb in round.can if verb in CAN),
        **_sight(round),
        votes=tuple(_vote(vote, round, say) for vote in one.votes if vote.id == round.vote),
        coverage=round.coverage,
        **_teams(round),
    )


def _sight(round: RoundPlan) -> dict[str, str]:
    """Return who sees what is written, and what is kept of who wrote, where anybody writes."""
    if KIND["create"][round.kind] != "P" and "create" not in round.can:
        return {}
    return {
        "visibility": engines.VISIBILITY.get(round.visibility, "all"),
        "names": round.names,
    }


class Teams(TypedDict):
    team_size: int
    team_of: str


def _teams(round: RoundPlan) -> Teams:
    """Return how many sit together, and which round's teams are united, where teams read."""
    reads = _sight(round).get("visibility") == "group"
    size = round.group_size if reads else 0
    return {"team_size": size, "team_of": round.merge_of if reads else ""}


def _vote(vote: outline.VotePlan, round: RoundPlan, say: Say) -> VotePlan:
    """Return a ballot, about what its round is about unless it says otherwise.

    A range has no words of its own: browsers say those that fit so many steps.
    """
    steps = tuple(say(key) for key in vote.options) or ("",) * len(vote.scale)
    return VotePlan(
        tuple(SectionId(id) for id in vote.sections or round.sections),
        vote.votes if isinstance(vote.votes, int) else 0,
        vote.max_per_item if isinstance(vote.max_per_item, int) else 0,
        vote.own_allowed,
        vote.method,
        steps,
        say(vote.lens),
        vote.target,
    )


def _section(one: Template, section: SectionPlan, say: Say) -> PlannedSection:
    return PlannedSection(
        say(section.title),
        say(section.prompt),
        section.colour,
        section.max_chars,
        section.limit,
        tuple(say(key) for key in _labels(one, section)),
        section.id,
        section.emotion or "",
    )


def _labels(one: Template, section: SectionPlan) -> tuple[str, ...]:
    """Return what the layout draws in a section: a lane's line, a matrix's sides and quarters."""
    layout = one.layout
    if section.line:
        return (section.line,)
    if not (section.matrix and layout.kind == "matrix" and layout.x and layout.y):
        return ()
    sides = ((side.label, side.low, side.high) for side in (layout.x, layout.y))
    return (*(key for side in sides for key in side), *(layout.quarters or ()))


def _order(one: Template) -> tuple[bool, int, str]:
    return (one.menu == 0, one.menu, one.id)
