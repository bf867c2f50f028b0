"""The agenda: which rounds a session is meant to have, in which order (docs/RULES.md, 4)."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import hidden, limits, names, text, votes
from board.permissions import CAN, check, unfrozen
from board.state import KINDS, Board, Caller, Plan, Refused, Round, RoundId, VotePlan

ADVANCES: Final = ("timer", "manual", "all_ready")
BEGUN: Final = ("running", "paused", "closing", "closed")
NAMED: Final = ("all", "group")  # whose text, the moment it appears, names its sender to somebody
VOTING: Final = ("vote", "rate", "discuss", "close")  # kinds that votes may open with


class AddRound(Struct, frozen=True, array_like=True, tag="round.add", forbid_unknown_fields=True):
    id: RoundId
    plan: Plan
    after: str


class EditRound(Struct, frozen=True, array_like=True, tag="round.edit", forbid_unknown_fields=True):
    id: RoundId
    plan: Plan


class MoveRound(Struct, frozen=True, array_like=True, tag="round.move", forbid_unknown_fields=True):
    id: RoundId
    after: str


class DropRound(Struct, frozen=True, array_like=True, tag="round.drop", forbid_unknown_fields=True):
    id: RoundId


class SkipRound(Struct, frozen=True, array_like=True, tag="round.skip", forbid_unknown_fields=True):
    id: RoundId


class RepeatRound(
    Struct, frozen=True, array_like=True, tag="round.repeat", forbid_unknown_fields=True
):
    id: RoundId
    new: RoundId


class RoundAdded(Struct, frozen=True, array_like=True, tag="round.added"):
    """Comes after the round ``after``; last if that is ""."""

    id: RoundId
    plan: Plan
    after: str
    repeat_of: str


class RoundEdited(Struct, frozen=True, array_like=True, tag="round.edited"):
    id: RoundId
    plan: Plan


class RoundMoved(Struct, frozen=True, array_like=True, tag="round.moved"):
    """Comes after the round ``after``; first if that is ""."""

    id: RoundId
    after: str


class RoundDropped(Struct, frozen=True, array_like=True, tag="round.dropped"):
    id: RoundId


class RoundSkipped(Struct, frozen=True, array_like=True, tag="round.skipped"):
    id: RoundId


AgendaCommand = AddRound | EditRound | MoveRound | DropRound | SkipRound | RepeatRound
AgendaEvent = RoundAdded | RoundEdited | RoundMoved | RoundDropped | RoundSkipped


def add(board: Board, ask: AddRound, by: Caller) -> list[RoundAdded]:
    may(board, by)
    _new(board, ask.id)
    if ask.after:
        board.round(ask.after)
    return [RoundAdded(ask.id, sound(ask.plan, ask.id), ask.after, "")]


def edit(board: Board, ask: EditRound, by: Caller) -> list[RoundEdited]:
    """Change a plan; of a round that runs only the words and ``can`` (rule RO11)."""
    may(board, by)
    round, plan = board.round(ask.id), sound(ask.plan, ask.id)
    if plan == round.plan:
        return []
    words = {"title": plan.title, "instruction": plan.instruction, "can": plan.can}
    same = plan == replace(round.plan, **words)
    if round.state == "closed" or (round.state in BEGUN and not same):
        raise Refused("round-begun", round=round.id, state=round.state)
    return [RoundEdited(round.id, plan)]


def move(board: Board, ask: MoveRound, by: Caller) -> list[RoundMoved]:
    may(board, by)
    round = _unbegun(board, ask.id)
    if ask.after:
        board.round(ask.after)
    ids = [each.id for each in board.rounds]
    if ask.after == round.id or ids == _order(ids, round.id, ask.after):
        return []
    return [RoundMoved(round.id, ask.after)]


def drop(board: Board, ask: DropRound, by: Caller) -> list[RoundDropped]:
    may(board, by)
    return [RoundDropped(_unbegun(board, ask.id).id)]


def skip(board: Board, ask: SkipRound, by: Caller) -> list[RoundSkipped]:
    may(board, by)
    round = _unbegun(board, ask.id)
    return [] if round.state == "skipped" else [RoundSkipped(round.id)]


def repeat(board: Board, ask: RepeatRound, by: Caller) -> list[RoundAdded]:
    """Plan the same once more, right after it: what is closed never runs again."""
    may(board, by)
    round = board.round(ask.id)
    _new(board, ask.new)
    return [RoundAdded(ask.new, round.plan, round.id, round.id)]


def added(board: Board, e: RoundAdded) -> Board:
    ids = [round.id for round in board.rounds]
    at = ids.index(RoundId(e.after)) + 1 if e.after in ids else len(ids)
    new = Round(e.id, e.plan, repeat_of=e.repeat_of)
    return replace(board, rounds=(*board.rounds[:at], new, *board.rounds[at:]))


def edited(board: Board, e: RoundEdited) -> Board:
    return board.with_round(e.id, plan=e.plan)


def moved(board: Board, e: RoundMoved) -> Board:
    by_id = {round.id: round for round in board.rounds}
    if e.id not in by_id:
        return board
    return replace(board, rounds=tuple(by_id[id] for id in _order(list(by_id), e.id, e.after)))


def dropped(board: Board, e: RoundDropped) -> Board:
    return replace(board, rounds=tuple(round for round in board.rounds if round.id != e.id))


def skipped(board: Board, e: RoundSkipped) -> Board:
    return board.with_round(e.id, state="skipped")


def may(board: Board, by: Caller) -> None:
    unfrozen(board, by)
    check(board, "structure", by)


def _new(board: Board, id: RoundId) -> None:
    if not text.is_id(id):
        raise Refused("bad-value", field="id")
    if any(round.id == id for round in board.rounds):
        raise Refused("id-taken", id=id)
    if len(board.rounds) >= limits.ROUNDS:
        raise Refused("limit-reached", what="rounds", most=limits.ROUNDS)


def _unbegun(board: Board, id: RoundId) -> Round:
    round = board.round(id)
    if round.state in BEGUN:
        raise Refused("round-begun", round=round.id, state=round.state)
    return round


def _order(ids: list[RoundId], id: RoundId, after: str) -> list[RoundId]:
    rest = [each for each in ids if each != id]
    at = rest.index(RoundId(after)) + 1 if after in rest else 0
    return [*rest[:at], id, *rest[at:]]


def sound(plan: Plan, id: str) -> Plan:
    """Return the plan with clean words. Raises ``Refused``: no round can be like that."""
    if plan.kind not in KINDS:
        raise Refused("bad-value", field="kind")
    if plan.advance not in ADVANCES:
        raise Refused("bad-value", field="advance")
    if not 0 <= plan.length <= limits.ROUND_MS:
        raise Refused("bad-value", field="length", least=0, most=limits.ROUND_MS)
    if any(verb not in CAN for verb in plan.can) or len(set(plan.can)) < len(plan.can):
        raise Refused("bad-value", field="can")
    _seen(plan, id)
    _dealt(plan)
    _teamed(plan)
    title = text.fits(plan.title, limits.TITLE, field="title")
    words = text.fits(plan.instruction, limits.INSTRUCTION, field="instruction")
    return replace(plan, title=title, instruction=words, votes=_planned(plan))


def _seen(plan: Plan, id: str) -> None:
    """Refuse sights and names that there are none of, and nameless notes that all would see."""
    if plan.visibility not in hidden.VISIBILITIES:
        raise Refused("bad-value", field="visibility")
    if plan.names not in names.POLICIES:
        raise Refused("bad-value", field="names")
    if plan.names == "none" and plan.visibility in NAMED:
        raise Refused("agenda-invalid", round=id, field="visibility")


def _dealt(plan: Plan) -> None:
    """Refuse cards in rounds that are not for reading, and more readers than make sense."""
    most = limits.COVERAGE if plan.kind == "read" else 0
    if not 0 <= plan.coverage <= most:
        raise Refused("bad-value", field="coverage", least=0, most=most)


def _teamed(plan: Plan) -> None:
    """Refuse teams where nobody reads by team, and sizes that make no team."""
    least, most = (limits.TEAM_LEAST, limits.TEAM_MOST) if plan.visibility == "group" else (0, 0)
    if not least <= plan.team_size <= most:
        raise Refused("bad-value", field="team_size", least=least, most=most)
    if plan.team_of and not (text.is_id(plan.team_of) and plan.visibility == "group"):
        raise Refused("bad-value", field="team_of")


def _planned(plan: Plan) -> tuple[VotePlan, ...]:
    if len(plan.votes) > limits.OPEN_VOTES:
        raise Refused("limit-reached", what="votes", most=limits.OPEN_VOTES)
    if plan.votes and plan.kind not in VOTING:
        raise Refused("bad-value", field="votes")
    return tuple(votes.sound(vote) for vote in plan.votes)
