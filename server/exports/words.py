"""The words and numbers of a file, in the language that its reader asked for."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from msgspec import Struct

from board.contents import Contents, Line, Outcome
from board.results import compared
from board.state import Group, ItemId, Round, Section, Vote
from board.targets import SESSION
from server.i18n import PERSIAN, Catalogue

MILLE: Final = 1_000
# Which of five words the steps of a short range have, as on the pages.
_STEPS: Final = {2: (0, 4), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 3, 4)}
_ISOLATES: Final = re.compile("[\u2066-\u2069]")


class Words(Struct, frozen=True):
    """Sentences without isolates: a file shows each of them by itself, or as plain text."""

    catalogue: Catalogue

    @property
    def language(self) -> str:
        return self.catalogue.language.tag

    @property
    def direction(self) -> str:
        return self.catalogue.language.direction

    def t(self, key: str, /, **fields: object) -> str:
        return _ISOLATES.sub("", self.catalogue.t(key, **fields))

    def number(self, n: int) -> str:
        return self._own(format_decimal(n, locale=self.language, numbering_system="default"))

    def day(self, ms: int) -> str:
        """Return the day of a moment, by the calendar that all five languages share."""
        moment = datetime.fromtimestamp(ms / MILLE, UTC)
        return self._own(format_date(moment, "long", locale=self.language))

    def date(self, day: str) -> str:
        """Return a day that stands as 2026-05-12; "" for none."""
        if not day:
            return ""
        return self._own(format_date(date.fromisoformat(day), "long", locale=self.language))

    def tenths(self, thousandths: int) -> str:
        value = Decimal(thousandths) / MILLE
        return self._own(
            format_decimal(value, "#,##0.0", locale=self.language, numbering_system="default")
        )

    def percent(self, thousandths: int) -> str:
        value = Decimal(thousandths) / MILLE
        return self._own(
            format_percent(value, "#,##0%", locale=self.language, numbering_system="default")
        )

    def title(self, contents: Contents) -> str:
        about = contents.board.about
        return about.title or about.question or self.t("untitled-board")

    def section(self, section: Section) -> str:
        return section.title or self.t("untitled-section")

    def moods(self, contents: Contents) -> list[tuple[str, str, int]]:
        """Return what places felt like: the place, the feeling, and how many (rule VI12)."""
        places = self.places(contents)
        return [
            (places.get((mood.kind, mood.id), ""), self.t(f"feeling-{mood.feeling}"), mood.n)
            for mood in contents.board.moods
        ]

    def places(self, contents: Contents) -> dict[tuple[str, str], str]:
        """Return what groups and sections are called, by kind and id."""
        board = contents.board
        groups = {("group", str(group.id)): self.group(group) for group in board.groups}
        sections = {("section", str(one.id)): self.section(one) for one in board.sections}
        return groups | sections

    def group(self, group: Group) -> str:
        return group.name or self.t("group-unnamed")

    def round(self, round: Round | None) -> str:
        if round is None:
            return ""
        return round.plan.title or self.t(f"round-kind-{round.plan.kind}")

    def vote(self, vote: Vote) -> str:
        """Return what a vote is called: as whom it was answered, or how it was given."""
        if vote.lens:
            return self.t("vote-as-was", lens=vote.lens)
        return self.t(f"vote-method-{vote.method}")

    def item(self, contents: Contents, item: ItemId) -> str:
        if item == SESSION:
            return self.t("vote-session")
        group = contents.group(item)
        return self.group(group) if group else contents.text(item) or self.t("vote-gone")

    def answers(self, vote: Vote) -> list[str]:
        """Return what each place in ``Result.counts`` stands for."""
        if vote.method == "agree3":
            return [self.t(f"vote-agree-{n}") for n in range(3)]
        if vote.method in ("range", "choice"):
            ours = _STEPS.get(len(vote.steps))
            return [
                word or (self.t(f"vote-step-{ours[at]}") if ours else self.number(at))
                for at, word in enumerate(vote.steps)
            ]
        return []

    def score(self, vote: Vote, line: Line) -> str:
        """Return the figure that stands beside an item; "" where it has no place."""
        if not line.standing.place:
            return ""
        if vote.method == "range":
            return self.tenths(line.standing.score)
        if vote.method == "pairwise":
            return self.percent(line.standing.score)
        return self.number(line.standing.score)

    def said(self, vote: Vote, line: Line) -> str:
        """Return what an item got in words, as the pages say it."""
        result, score = line.result, line.standing.score
        counts = (*result.counts, 0, 0, 0)
        match vote.method:
            case "range" if result.voters:
                most = self.number(len(vote.steps) - 1)
                mean = self.tenths(score)
                return self.t("vote-said-range", mean=mean, most=most, n=result.voters)
            case "range":
                return self.t("vote-said-nobody")
            case "agree3":
                against, passed, agree = counts[:3]
                return self.t("vote-said-agree", agree=agree, against=against, **{"pass": passed})
            case "rank":
                return self.t("vote-said-rank", n=result.sum, firsts=counts[0])
            case "pairwise" if line.standing.place:
                return self.t("vote-said-pairs", n=result.voters, share=self.percent(score))
            case "pairwise":
                return self.t("vote-pairs-at", n=result.voters)
            case "choice":
                return self._chosen(vote, counts)
            case _:
                return self.t("vote-result", sum=result.sum, voters=result.voters)

    def nothing(self, outcome: Outcome) -> str:
        """Return why a vote has no result, or no ranking; "" where it has one."""
        vote = outcome.vote
        if not outcome.lines:
            return self.t("vote-lens-few" if vote.lens else "vote-none")
        if not compared(vote):
            return self.t("vote-pairs-few")
        return ""

    def _chosen(self, vote: Vote, counts: tuple[int, ...]) -> str:
        options = zip(self.answers(vote), counts, strict=False)
        return " · ".join(f"{word}: {self.number(n)}" for word, n in options)

    def _own(self, text: str) -> str:
        return text.translate(PERSIAN) if self.language == "fa" else text


def direction(text: str, otherwise: str = "ltr") -> str:
    """Return "rtl" or "ltr" by the first letter that has one, as browsers do for ``dir=auto``."""
    for sign in text:
        match unicodedata.bidirectional(sign):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
            case _:
                pass
    return otherwise
