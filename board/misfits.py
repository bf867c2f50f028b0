"""What is wrong between parts of a template that are right by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from board import layout
from board.outline import RoundPlan, Template, VotePlan

NAMELESS: Final = ("own", "facilitator", "routed", "aggregate")
Misfit = tuple[str, str]


def misfits(template: Template) -> Iterator[Misfit]:
    """Yield field and mistake, the first mistakes first."""
    for name in ("sections", "rounds", "votes"):
        yield from _twice(name, [part.id for part in getattr(template, name)])
    yield from _twice("layout.columns", template.layout.columns)
    if not template.people.least <= template.people.best <= template.people.most:
        yield "people", "least, best and most do not rise"
    yield from _layout(template)
    sections = {section.id for section in template.sections}
    votes = {vote.id for vote in template.votes}
    for at, round in enumerate(template.rounds):
        earlier = {other.id for other in template.rounds[:at]}
        yield from (
            (f"rounds[{at}].{field}", why) for field, why in _round(round, sections, votes, earlier)
        )
    for at, vote in enumerate(template.votes):
        yield from ((f"votes[{at}].{field}", why) for field, why in _vote(vote, sections))
    for at, id in enumerate(vote.id for vote in template.votes):
        if all(round.vote != id for round in template.rounds):
            yield f"votes[{at}].id", f"no round opens {id!r}"


def _twice(name: str, ids: Iterable[str]) -> Iterator[Misfit]:
    seen: set[str] = set()
    for at, id in enumerate(ids):
        if id in seen:
            yield f"{name}[{at}]", f"there are two of {id!r}"
        seen.add(id)


def _layout(template: Template) -> Iterator[Misfit]:
    plan = template.layout
    if (plan.kind in layout.TABLES) != bool(plan.columns):
        yield "layout.columns", "a grid and lanes have columns, and nothing else has"
    if plan.kind == "matrix" and sum(section.matrix for section in template.sections) != 1:
        yield "sections", "a matrix lies in exactly one section"
    if any(section.matrix for section in template.sections) and not all(
        (plan.x, plan.y, plan.quarters)
    ):
        yield "layout", "a matrix has x, y and quarters"
    if plan.kind != "lanes" and any(section.line for section in template.sections):
        yield "sections", "only lanes have lines"


def _round(
    round: RoundPlan, sections: set[str], votes: set[str], earlier: set[str]
) -> Iterator[Misfit]:
    if unknown := set(round.sections) - sections:
        yield "sections", f"there is no section {min(unknown)!r}"
    if round.vote and round.vote not in votes:
        yield "vote", f"there is no vote {round.vote!r}"
    if round.merge_of and round.merge_of not in earlier:
        yield "merge_of", f"no round {round.merge_of!r} comes before it"
    if round.minutes and round.days:
        yield "days", "a length is in minutes or in days"
    if len(set(round.can)) < len(round.can):
        yield "can", "a verb stands there twice"
    if 0 < round.max_notes < round.min_notes:
        yield "max_notes", "less than min_notes"
    if round.names == "none":
        yield from _nameless(round)


def _nameless(round: RoundPlan) -> Iterator[Misfit]:
    if round.visibility not in NAMELESS:
        yield "visibility", f"without names it is one of {', '.join(NAMELESS)}"
    if round.max_notes or round.rotate or round.group_size:
        yield "names", "counting, passing on and groups need to know the writer"


def _vote(vote: VotePlan, sections: set[str]) -> Iterator[Misfit]:
    if unknown := set(vote.sections) - sections:
        yield "sections", f"there is no section {min(unknown)!r}"
    if (vote.method == "range") != bool(vote.scale):
        yield "scale", "a range has a scale, and nothing else has"
    if list(vote.scale) != sorted(set(vote.scale)) or len(vote.scale) == 1:
        yield "scale", "two to eleven numbers that rise"
    if (vote.method == "rank") != bool(vote.points):
        yield "points", "a ranking has points, and nothing else has"
    if list(vote.points) != sorted(vote.points, reverse=True):
        yield "points", "they do not fall"
    if (vote.method == "choice") != bool(vote.options) or len(vote.options) == 1:
        yield "options", "a choice has two to eight options, and nothing else has"
    if (vote.method in ("dots", "rank", "choice")) != (vote.votes is not None):
        yield "votes", "dots, rankings and choices have a budget, and nothing else has"
