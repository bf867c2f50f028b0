"""What came of the notes, in the words of a file: ideas, what was decided, what fits two sides."""

from __future__ import annotations

from msgspec import Struct

from board import decisions, lineage
from board.contents import Contents
from board.outcome import Action, Idea
from board.roundup import roundup
from server.exports.words import Words


class Made(Struct, frozen=True):
    """An idea: from how many notes it comes, what was decided, why, and what people will do."""

    text: str
    notes: int
    decision: str
    reason: str
    actions: tuple[tuple[str, ...], ...]


class Fit(Struct, frozen=True):
    """What fits both of two sides best: each thing with how well it fits one and the other."""

    title: str
    sides: tuple[str, str]
    lines: tuple[tuple[str, str, str], ...]


def ideas(contents: Contents, words: Words) -> list[Made]:
    """Return the ideas that stand, in the order of their making."""
    return [_made(contents, idea, words) for idea in contents.board.ideas if not idea.into]


def fit(contents: Contents, words: Words) -> Fit | None:
    """Return it of the last two votes that were answered as two sides (EX10); None for none."""
    lenses = roundup(contents).lenses
    if lenses is None or not lenses.both:
        return None
    sides = (lenses.across.lens, lenses.up.lens)
    lines = (
        (words.item(contents, spot.item), words.tenths(spot.x), words.tenths(spot.y))
        for spot in lenses.both
    )
    return Fit(words.t("roundup-spot", one=sides[0], other=sides[1]), sides, tuple(lines))


def _made(contents: Contents, idea: Idea, words: Words) -> Made:
    outcome, reason, _ = decisions.said(decisions.of(contents.board, "idea", idea.id))
    actions = (_action(one, words) for one in contents.board.actions if one.of == idea.id)
    notes = len(lineage.notes(idea.sources))
    return Made(idea.text, notes, words.t(f"decision-{outcome}"), reason, tuple(actions))


def _action(action: Action, words: Words) -> tuple[str, ...]:
    """Return what is to be done, by whom, by when, and how far it is: each in its own direction."""
    state = words.t(f"action-state-{action.state}")
    parts = (action.text, action.owner, words.date(action.due), state)
    return tuple(part for part in parts if part)
