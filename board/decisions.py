"""Decisions: what becomes of a note, a group or an idea, and why (docs/RULES.md, 9)."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import days, limits, lineage, text
from board.outcome import Decision, Former
from board.permissions import check, unfrozen
from board.reach import unchanged
from board.state import Board, Caller, Refused

OUTCOMES: Final = ("adopted", "partly", "later", "no", "open")


class MakeDecision(
    Struct, frozen=True, array_like=True, tag="decision.make", forbid_unknown_fields=True
):
    """``kind`` is note, group or idea; ``answer_by`` is a day (2026-05-12), or ""."""

    kind: str
    id: str
    outcome: str
    reason: str
    answer_by: str
    expect: int


class DecisionMade(Struct, frozen=True, array_like=True, tag="decision.made"):
    """``at`` is in ms of the log's clock."""

    kind: str
    id: str
    outcome: str
    reason: str
    answer_by: str
    at: int


def make(board: Board, ask: MakeDecision, by: Caller) -> list[DecisionMade]:
    unfrozen(board, by, even_finished=True)
    check(board, "structure", by)
    lineage.there(board, ask.kind, ask.id)
    if ask.outcome not in OUTCOMES:
        raise Refused("bad-value", field="outcome")
    reason = text.words(ask.reason, limits.WHY, empty=True)
    if ask.outcome != "open" and not reason:
        raise Refused("reason-missing", outcome=ask.outcome)
    answer_by = days.checked(ask.answer_by, field="answer_by")
    old = of(board, ask.kind, ask.id)
    if (ask.outcome, reason, answer_by) == said(old):
        return []
    unchanged("decision", 0 if old is None else old.made_at, ask.expect)
    if old is None and len(board.decisions) >= limits.DECISIONS:
        raise Refused("limit-reached", what="decisions", most=limits.DECISIONS)
    return [DecisionMade(ask.kind, ask.id, ask.outcome, reason, answer_by, by.now)]


def made(board: Board, e: DecisionMade) -> Board:
    """The newest holds; those before it stay in its history."""
    old = of(board, e.kind, e.id)
    new = Decision(e.kind, e.id, e.outcome, e.reason, e.answer_by, e.at, board.seq)
    if old is None:
        return replace(board, decisions=(*board.decisions, new))
    before = Former(old.outcome, old.reason, old.answer_by, old.at)
    new = replace(new, former=(before, *old.former)[: limits.FORMER])
    decisions = tuple(new if one is old else one for one in board.decisions)
    return replace(board, decisions=decisions)


def of(board: Board, kind: str, id: str) -> Decision | None:
    """Return what was decided last about a thing."""
    return next((one for one in board.decisions if one.id == id and one.kind == kind), None)


def said(decision: Decision | None) -> tuple[str, str, str]:
    """Return outcome, reason and day; where nothing was decided it is open."""
    if decision is None:
        return "open", "", ""
    return decision.outcome, decision.reason, decision.answer_by
