"""Votes: opened over items that stay fixed, closed with exact sums (docs/RULES.md, 7).

Ballots are held per mask, never per seat, and are in the secret layer: totals are known to
nobody before ``VoteClosed``.
"""

from __future__ import annotations

import base64
import hashlib
from math import isqrt
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, limits, seats, tallies, targets, text
from board.permissions import KIND, check, kind, unfrozen
from board.state import (
    Board,
    Caller,
    Duel,
    ItemId,
    Refused,
    Result,
    Round,
    SectionId,
    Vote,
    VoteId,
    VotePlan,
)
from board.targets import TARGETS, Held

METHODS: Final = ("dots", "range", "agree3", "rank", "pairwise", "choice")
BUDGETED: Final = ("dots", "rank")
STEPPED: Final = {"range": limits.STEPS, "choice": limits.OPTIONS}


class OpenVote(Struct, frozen=True, array_like=True, tag="vote.open", forbid_unknown_fields=True):
    """The fields of a ``VotePlan``, one by one."""

    id: VoteId
    sections: tuple[SectionId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool
    method: str = "dots"
    steps: tuple[str, ...] = ()
    lens: str = ""
    target: str = "notes"


class BudgetVote(
    Struct, frozen=True, array_like=True, tag="vote.budget", forbid_unknown_fields=True
):
    vote: VoteId
    n: int
    trim: bool


class CloseVote(Struct, frozen=True, array_like=True, tag="vote.close", forbid_unknown_fields=True):
    vote: VoteId


class VoidVote(Struct, frozen=True, array_like=True, tag="vote.void", forbid_unknown_fields=True):
    vote: VoteId


class VoteOpened(Struct, frozen=True, array_like=True, tag="vote.opened"):
    """``round`` is the one that it opened with and closes with, "" for none."""

    id: VoteId
    items: tuple[ItemId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool
    method: str = "dots"
    steps: tuple[str, ...] = ()
    lens: str = ""
    target: str = "notes"
    round: str = ""


class VoteBudgeted(Struct, frozen=True, array_like=True, tag="vote.budgeted"):
    id: VoteId
    n: int
    trim: bool


class VoteClosed(Struct, frozen=True, array_like=True, tag="vote.closed"):
    id: VoteId
    turnout: int
    seats: int
    results: tuple[Result, ...]
    real: int = 0
    duels: tuple[Duel, ...] = ()
    held: Held = ()


class VoteVoided(Struct, frozen=True, array_like=True, tag="vote.voided"):
    id: VoteId


VoteCommand = OpenVote | BudgetVote | CloseVote | VoidVote
VoteEvent = VoteOpened | VoteBudgeted | VoteClosed | VoteVoided


def suggested(items: int) -> int:
    """Return a budget for so many items: their square root, from 2 to 10 (rule VO3)."""
    root = isqrt(items)
    if items - root * root > root:  # round half up, without floats
        root += 1
    return min(10, max(2, root))


def open(board: Board, ask: OpenVote, by: Caller) -> list[VoteOpened]:
    unfrozen(board, by)
    check(board, "structure", by)
    if KIND["vote"][kind(board)] == "-":
        raise Refused("not-now", verb="vote", kind=kind(board))
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if board.vote(ask.id) is not None:
        raise Refused("id-taken", id=ask.id)
    plan = VotePlan(
        tuple(board.section(id).id for id in ask.sections),
        ask.budget,
        ask.max_per_item,
        ask.own_allowed,
        ask.method,
        ask.steps,
        ask.lens,
        ask.target,
    )
    return [_opening(board, ask.id, sound(plan), "", _open_now(board))]


def sound(plan: VotePlan) -> VotePlan:
    """Return the plan with clean words. Raises ``Refused``: no vote can be like that."""
    if plan.method not in METHODS:
        raise Refused("bad-value", field="method")
    if plan.target not in TARGETS:
        raise Refused("bad-value", field="target")
    if plan.target == "session" and plan.method in ("dots", "rank", "pairwise"):
        raise Refused("bad-value", field="method")
    sections = tuple(dict.fromkeys(plan.sections))
    if len(sections) > limits.SECTIONS or not all(map(text.is_id, sections)):
        raise Refused("bad-value", field="sections", most=limits.SECTIONS)
    least, most = (2, STEPPED[plan.method]) if plan.method in STEPPED else (0, 0)
    if not least <= len(plan.steps) <= most:
        raise Refused("bad-value", field="steps", least=least, most=most)
    steps = tuple(text.fits(word, limits.WORD, field="steps") for word in plan.steps)
    if plan.method == "choice" and (not all(steps) or len(set(steps)) < len(steps)):
        raise Refused("bad-value", field="steps")
    budgeted = plan.method in BUDGETED
    return replace(
        plan,
        sections=sections,
        budget=_within(plan.budget, "budget", least=0) if budgeted else 0,
        max_per_item=_within(plan.max_per_item, "max_per_item", least=0) if budgeted else 0,
        steps=steps,
        lens=text.fits(plan.lens, limits.WORD, field="lens"),
    )


def budget(board: Board, ask: BudgetVote, by: Caller) -> list[VoteBudgeted]:
    unfrozen(board, by)
    check(board, "structure", by)
    vote = board.vote(ask.vote)
    if vote is None or vote.state != "open":
        raise Refused("vote-over", vote=ask.vote)
    if vote.method not in BUDGETED:
        raise Refused("bad-value", field="method")
    n = _within(ask.n, "budget", least=1)
    if n == vote.budget:
        return []
    cast = ballots.all_of(board, vote.id).values()
    largest = max((ballots.spent(vote, ballot) for ballot in cast), default=0)
    if largest > n and not ask.trim:
        raise Refused("budget-in-use", largest=largest)
    return [VoteBudgeted(vote.id, n, ask.trim)]


def close(board: Board, ask: CloseVote, by: Caller) -> list[VoteClosed]:
    unfrozen(board, by)
    check(board, "structure", by)
    vote = board.vote(ask.vote)
    if vote is None or vote.state == "void":
        raise Refused("vote-over", vote=ask.vote)
    return [closing(board, vote)] if vote.state == "open" else []


def void(board: Board, ask: VoidVote, by: Caller) -> list[VoteVoided]:
    unfrozen(board, by)
    check(board, "structure", by)
    vote = board.vote(ask.vote)
    if vote is None or vote.state == "closed":
        raise Refused("vote-over", vote=ask.vote)
    return [VoteVoided(vote.id)] if vote.state == "open" else []


def closing(board: Board, vote: Vote) -> VoteClosed:
    """Return the event that closes ``vote`` now, with its exact sums."""
    results, duels, real = tallies.results(board, vote)
    held = targets.held(board, vote)
    return VoteClosed(vote.id, vote.turnout, seats.voters(board), results, real, duels, held)


def of_round(board: Board, round: Round, ending: int) -> list[VoteOpened]:
    """Return what opens the votes of a round that starts now (rule RO4); ``ending`` others close.

    The clock cannot be refused: what finds nothing to vote on, no room, or its id taken is left
    out.
    """
    opened: list[VoteOpened] = []
    there = {section.id for section in board.sections}
    for place, plan in enumerate(round.plan.votes):
        kept = tuple(id for id in plan.sections if id in there)
        if plan.sections and not kept:
            continue
        id = _id_of(round, place)
        if board.vote(id) is not None:
            continue
        try:
            now_open = _open_now(board) - ending + len(opened)
            opened.append(
                _opening(board, id, replace(plan, sections=kept), str(round.id), now_open)
            )
        except Refused:
            continue
    return opened


def closing_with(board: Board, round: str) -> list[VoteClosed]:
    """Return what closes the votes that opened with a round."""
    still_open = (vote for vote in board.votes if vote.state == "open" and vote.round == round)
    return [closing(board, vote) for vote in still_open]


def opened(board: Board, e: VoteOpened) -> Board:
    if board.vote(e.id) is not None:
        return board
    vote = Vote(
        e.id,
        e.items,
        e.budget,
        e.max_per_item,
        e.own_allowed,
        method=e.method,
        steps=e.steps,
        lens=e.lens,
        target=e.target,
        round=e.round,
    )
    return replace(board, votes=(*board.votes, vote))


def budgeted(board: Board, e: VoteBudgeted) -> Board:
    vote = board.vote(e.id)
    if vote is None:
        return board
    board = board.with_vote(replace(vote, budget=e.n))
    for mask, ballot in ballots.all_of(board, e.id).items():
        if ballots.spent(vote, ballot) > e.n:
            board = ballots.put(board, e.id, mask, ballots.trimmed(vote, ballot, e.n))
    return board


def closed(board: Board, e: VoteClosed) -> Board:
    sums = {"results": e.results, "real": e.real, "duels": e.duels, "held": e.held}
    return _ended(board, e.id, state="closed", turnout=e.turnout, seats=e.seats, **sums)


def voided(board: Board, e: VoteVoided) -> Board:
    return _ended(board, e.id, state="void")


def _opening(board: Board, id: VoteId, plan: VotePlan, round: str, now_open: int) -> VoteOpened:
    items = targets.items(board, plan)
    if len(items) < (2 if plan.method == "pairwise" else 1):
        raise Refused("nothing-to-vote-on", target=plan.target)
    most = limits.PAIR_ITEMS if plan.method == "pairwise" else limits.VOTE_ITEMS
    if len(items) > most:
        raise Refused("limit-reached", what="vote-items", most=most)
    if now_open >= limits.OPEN_VOTES:
        raise Refused("limit-reached", what="votes", most=limits.OPEN_VOTES)
    if len(board.votes) >= limits.VOTES:
        raise Refused("limit-reached", what="votes", most=limits.VOTES)
    budgeted = plan.method in BUDGETED
    budget = (plan.budget or suggested(len(items))) if budgeted else 0
    each = (plan.max_per_item or max(1, budget // 2)) if plan.method == "dots" else 0
    rules = (plan.method, plan.steps, plan.lens, plan.target)
    return VoteOpened(id, items, budget, each, plan.own_allowed, *rules, round)


def _open_now(board: Board) -> int:
    return sum(vote.state == "open" for vote in board.votes)


def _id_of(round: Round, place: int) -> VoteId:
    """Return the id of a round's vote: the clock has no random bytes, and a round starts once."""
    digest = hashlib.sha256(f"{round.id}/{place}".encode()).digest()
    return VoteId(base64.urlsafe_b64encode(digest[:12]).decode())


def _ended(board: Board, id: VoteId, **changes: object) -> Board:
    vote = board.vote(id)
    if vote is None:
        return board
    board = board.with_vote(replace(vote, **changes))
    if id in board.secret.ballots:
        board = board.with_secret(ballots=board.secret.ballots.delete(id))
    return board


def _within(n: int, field: str, *, least: int) -> int:
    if not least <= n <= limits.BUDGET:
        raise Refused("bad-value", field=field, least=1, most=limits.BUDGET)
    return n
