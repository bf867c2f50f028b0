"""Rounds that run: start, pause, more time, end; and what the clock does (docs/RULES.md, 4).

Times are moments in the log's own time. Nobody leads: whoever decides anything asks ``due``
first, so no command can slip past a moment that has come.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from functools import reduce
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import (
    feelings,
    hidden,
    limits,
    membership,
    names,
    pulling,
    reading,
    reveal,
    teams,
    votes,
)
from board.agenda import may
from board.state import Board, Caller, Focus, Refused, Round, RoundId

GRACEFUL: Final = ("write", "chat", "name", "vote", "rate", "commit")


class StartRound(
    Struct, frozen=True, array_like=True, tag="round.start", forbid_unknown_fields=True
):
    """``former`` is the round that the asker believes is current; ``now`` spares its grace."""

    id: RoundId
    former: str
    now: bool


class PauseRound(
    Struct, frozen=True, array_like=True, tag="round.pause", forbid_unknown_fields=True
):
    id: RoundId


class ResumeRound(
    Struct, frozen=True, array_like=True, tag="round.resume", forbid_unknown_fields=True
):
    id: RoundId


class ExtendRound(
    Struct, frozen=True, array_like=True, tag="round.extend", forbid_unknown_fields=True
):
    """``by`` is in ms, and may be negative."""

    id: RoundId
    by: int


class EndRound(Struct, frozen=True, array_like=True, tag="round.end", forbid_unknown_fields=True):
    id: RoundId
    now: bool


class RoundStarted(Struct, frozen=True, array_like=True, tag="round.started"):
    """``ends_at`` is 0 for an open end; ``names`` is the policy in force (rule NA2)."""

    id: RoundId
    starts_at: int
    ends_at: int
    names: str = "alias"


class RoundPaused(Struct, frozen=True, array_like=True, tag="round.paused"):
    """``left`` is in ms; 0 for an open end."""

    id: RoundId
    left: int


class RoundResumed(Struct, frozen=True, array_like=True, tag="round.resumed"):
    id: RoundId
    ends_at: int


class RoundExtended(Struct, frozen=True, array_like=True, tag="round.extended"):
    id: RoundId
    ends_at: int


class RoundTimed(Struct, frozen=True, array_like=True, tag="round.timed"):
    """Time was up at ``due``; ``grace_until`` is 0 where it goes on in overtime."""

    id: RoundId
    due: int
    grace_until: int


class RoundEnded(Struct, frozen=True, array_like=True, tag="round.ended"):
    id: RoundId
    grace_until: int


class RoundClosed(Struct, frozen=True, array_like=True, tag="round.closed"):
    id: RoundId


RoundCommand = StartRound | PauseRound | ResumeRound | ExtendRound | EndRound
RoundEvent = (
    RoundStarted
    | RoundPaused
    | RoundResumed
    | RoundExtended
    | RoundTimed
    | RoundEnded
    | RoundClosed
    | reveal.NotesRevealed
)
Step = (
    RoundEvent | teams.RoundTeamed | votes.VoteOpened | votes.VoteClosed | feelings.FeelingsCounted
)


def start(board: Board, ask: StartRound, by: Caller) -> list[Step]:
    may(board, by)
    round, current = board.round(ask.id), board.current
    if current is not None and current.id == round.id:
        return []
    if ask.former != ("" if current is None else current.id):
        raise Refused("round-changed", current="" if current is None else current.id)
    if round.state in ("closing", "closed"):
        raise Refused("round-over", round=round.id)
    endings = [] if current is None else _ending(board, current, by.now, at_once=ask.now)
    return [*endings, *_beginning(board, round, by.now, by.fresh, endings, by.here)]


def pause(board: Board, ask: PauseRound, by: Caller) -> list[RoundPaused]:
    may(board, by)
    round = board.round(ask.id)
    if round.state == "paused":
        return []
    if round.state != "running":
        raise Refused("round-over", round=round.id)
    return [RoundPaused(round.id, _left(round, by.now))]


def resume(board: Board, ask: ResumeRound, by: Caller) -> list[RoundResumed]:
    """Let the clock go on; of a round in its grace, take the end back (rule RO8)."""
    may(board, by)
    round = _changeable(board, ask.id)
    if round.state == "running":
        return []
    ends_at = by.now + round.left if round.state == "paused" and round.left else 0
    return [RoundResumed(round.id, ends_at)]


def extend(board: Board, ask: ExtendRound, by: Caller) -> list[RoundExtended | RoundPaused]:
    """Add to what is left; in overtime and grace nothing is, so it counts from now (RO5)."""
    may(board, by)
    round = _changeable(board, ask.id)
    if not -limits.EXTEND_MS <= ask.by <= limits.EXTEND_MS:
        raise Refused("bad-value", field="by", least=-limits.EXTEND_MS, most=limits.EXTEND_MS)
    left = ask.by + (round.left if round.state == "paused" else _left(round, by.now))
    if left < limits.LEFT_MS:
        raise Refused("bad-value", field="by", least=limits.LEFT_MS)
    if round.state == "paused":
        return [RoundPaused(round.id, left)]
    return [RoundExtended(round.id, by.now + left)]


def end(board: Board, ask: EndRound, by: Caller) -> list[Step]:
    may(board, by)
    round = board.round(ask.id)
    if round.state in ("running", "paused"):
        endings = _ending(board, round, by.now, at_once=ask.now)
    else:
        endings = _closing(board, round) if round.state == "closing" and ask.now else []
    return [*endings, *_late(board, endings, by.fresh)]


def closing(
    board: Board, fresh: bytes
) -> list[RoundClosed | reveal.NotesRevealed | feelings.FeelingsCounted]:
    """Return what closes every round that has begun: the board is finished (rule BO9)."""
    begun = ("running", "paused", "closing")
    closed = [RoundClosed(round.id) for round in board.rounds if round.state in begun]
    return [*closed, *_late(board, closed, fresh), *feelings.tell(board)]


def started(board: Board, e: RoundStarted) -> Board:
    times = {"starts_at": e.starts_at, "ends_at": e.ends_at, "left": 0, "timed": False}
    board = board.with_round(e.id, state="running", **times, names=e.names)
    board = replace(board, about=replace(board.about, focus=Focus()))
    board = pulling.forgotten(board)
    plans = (round.plan for round in board.rounds if round.id == e.id)
    return reduce(reveal.opened, plans, board)


def paused(board: Board, e: RoundPaused) -> Board:
    return board.with_round(e.id, state="paused", left=e.left, ends_at=0, timed=False)


def resumed(board: Board, e: RoundResumed) -> Board:
    return _runs(board, e.id, e.ends_at)


def extended(board: Board, e: RoundExtended) -> Board:
    return _runs(board, e.id, e.ends_at)


def timed(board: Board, e: RoundTimed) -> Board:
    state = "closing" if e.grace_until else "running"
    return board.with_round(e.id, state=state, timed=True, grace_until=e.grace_until)


def ended(board: Board, e: RoundEnded) -> Board:
    return board.with_round(e.id, state="closing", timed=False, grace_until=e.grace_until)


def closed(board: Board, e: RoundClosed) -> Board:
    board = membership.swept(board.with_round(e.id, state="closed", grace_until=0))
    return names.forgotten(reading.over(board, e.id), e.id)


def bell(board: Board) -> int:
    """Return when ``due`` will next have something to say (ms); 0 for never."""
    if board.about.finished or board.about.newer:
        return 0
    moments = [_moment(round) for round in board.rounds]
    return min((moment for moment in moments if moment), default=0)


def due(board: Board, now: int, fresh: bytes, here: Container[int] = ()) -> list[Step]:
    """Return the one step that the clock owes by ``now``; none when it owes nothing (RO6)."""
    ring = bell(board)
    if not ring or now < ring:
        return []
    round = next(each for each in board.rounds if _moment(each) == ring)
    if round.state == "closing":
        endings = _closing(board, round)
        following = _next(board, round, now, fresh, endings, here)
        return [*endings, *(following or _late(board, endings, fresh))]
    return [_timed(board, round)]


def _moment(round: Round) -> int:
    """Return when the clock has something to do with a round; 0 for never."""
    if round.state == "closing":
        return round.grace_until
    return round.ends_at if round.state == "running" and not round.timed else 0


def _timed(board: Board, round: Round) -> RoundTimed:
    if round.plan.advance != "timer" or not board.about.auto:
        return RoundTimed(round.id, round.ends_at, 0)
    return RoundTimed(round.id, round.ends_at, round.ends_at + _grace(round))


def _next(
    board: Board,
    round: Round,
    now: int,
    fresh: bytes,
    endings: Sequence[Step],
    here: Container[int],
) -> list[Step]:
    """Start the next planned round, if this one was current until its time was up (RO9)."""
    if not (round.timed and board.about.auto):
        return []
    later = board.rounds[board.rounds.index(round) + 1 :]
    following = next((each for each in later if each.state == "planned"), None)
    if following is None:
        return []
    return _beginning(board, following, now, fresh, endings, here)


def _beginning(
    board: Board,
    round: Round,
    now: int,
    fresh: bytes,
    endings: Sequence[Step],
    here: Container[int],
) -> list[Step]:
    """Return the start of a round, its teams (RO16), what it reveals (VI9), else the ``endings``
    do, and its votes.

    What is revealed can be voted on at once (rules VI8, RO4).
    """
    plan = round.plan
    ends_at = now + plan.length if plan.length else 0
    start = RoundStarted(round.id, now, ends_at, names.lower(plan.names, board.about.names))
    opens = hidden.opens(plan)
    sitting = teams.at_start(board, round, here)
    shown = reveal.at_start(board, fresh) if opens else _late(board, endings, fresh)
    board = reduce(reveal.revealed, shown, board)
    ending = sum(isinstance(event, votes.VoteClosed) for event in endings)
    return [start, *sitting, *shown, *votes.of_round(board, round, ending)]


def _late(board: Board, endings: Iterable[Step], fresh: bytes) -> list[reveal.NotesRevealed]:
    closed = [e.id for e in endings if isinstance(e, RoundClosed)]
    return [piece for id in closed for piece in reveal.late(board, id, fresh)]


def _closing(board: Board, round: Round) -> list[Step]:
    """Close a round, and its votes with it (rule RO9), and tell of feelings (VI12)."""
    told = feelings.at_close(board, round.id)
    return [RoundClosed(round.id), *votes.closing_with(board, round.id), *told]


def _ending(board: Board, round: Round, now: int, *, at_once: bool) -> list[Step]:
    if round.state == "closing" or at_once or round.plan.kind not in GRACEFUL:
        return _closing(board, round)
    return [RoundEnded(round.id, now + limits.GRACE_MS)]


def cut(round: Round, now: int) -> RoundEnded:
    """Return the end of the current round, after which nothing starts by itself (rule RO22)."""
    closing = round.state == "closing"
    return RoundEnded(round.id, round.grace_until if closing else now + _grace(round))


def _grace(round: Round) -> int:
    return limits.GRACE_MS if round.plan.kind in GRACEFUL else 1


def _left(round: Round, now: int) -> int:
    running = round.state == "running" and round.ends_at
    return max(0, round.ends_at - now) if running else 0


def _changeable(board: Board, id: RoundId) -> Round:
    """Return a round that runs, is paused, or is in its grace while no other is current."""
    round, current = board.round(id), board.current
    if round.state not in ("running", "paused", "closing"):
        raise Refused("round-over", round=round.id)
    if round.state == "closing" and current is not None and current.id != round.id:
        raise Refused("round-changed", current=current.id)
    return round


def _runs(board: Board, id: RoundId, ends_at: int) -> Board:
    return board.with_round(
        id, state="running", ends_at=ends_at, left=0, timed=False, grace_until=0
    )
