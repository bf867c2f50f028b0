"""Which parts of a method this program can run: what a template needs, and what there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from board import layout
from board.names import POLICIES
from board.outline import LayoutKind, RoundPlan, Template, Visibility
from board.state import KINDS
from board.targets import TARGETS
from board.votes import METHODS

# How the board lies that a template asks for. What is not here has no engine yet.
LAYOUTS: Final[Mapping[LayoutKind, str]] = {
    "columns": "columns",
    "breakouts": "columns",
    "attach": "columns",
    "card": "columns",
    "free": "free",
    "grid": "grid",
    "lanes": "lanes",
    "matrix": "matrix",
    "timeline": "timeline",
    "statements": "statements",
    "cards": "cards",
    "sheets": "sheets",
}
# Who sees what is written in a round, as the agenda says it.
VISIBILITY: Final[Mapping[Visibility, str]] = {
    "all": "all",
    "own": "own",
    "group": "group",
    "facilitator": "facilitator",
    "aggregate": "aggregate",
}
# Everything else that a method cannot do without. A new engine is a new word here.
BUILT: Final[Mapping[str, frozenset[str]]] = {
    "layout": frozenset(LAYOUTS),
    "round": frozenset(KINDS),
    "visibility": frozenset(VISIBILITY),
    "names": frozenset(POLICIES),
    "vote": frozenset(METHODS),
    "choose": frozenset(TARGETS),
    "text": frozenset({"required"}),
    "coverage": frozenset({"read"}),
}


def needs(template: Template) -> frozenset[tuple[str, str]]:
    """Return what a template cannot do without, as (part, word) of ``BUILT``."""
    return frozenset(_needs(template))


def missing(template: Template) -> frozenset[tuple[str, str]]:
    """Return what a template needs and this program has no engine for."""
    return frozenset(
        (part, word)
        for part, word in needs(template)
        if word not in BUILT.get(part, frozenset[str]())
    )


def _needs(template: Template) -> Iterator[tuple[str, str]]:
    yield "layout", template.layout.kind
    for section in template.sections:
        yield "text", section.text
        if section.emotion == "required":
            yield "feeling", "required"
        if section.matrix and template.layout.kind not in layout.PLANES:
            yield "section", "matrix"
        if "text" not in section.input:
            yield "input", section.input[0]
    if template.layout.sheets:
        yield "sheets", template.layout.sheets
    for round in template.rounds:
        yield from _needs_of(round)
    for vote in template.votes:
        yield "vote", vote.method
        yield "choose", vote.target


def _needs_of(round: RoundPlan) -> Iterator[tuple[str, str]]:
    yield "round", round.kind
    yield "visibility", round.visibility
    yield "names", round.names
    if round.coverage:
        yield "coverage", round.kind
