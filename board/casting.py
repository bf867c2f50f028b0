"""What a voter puts on a ballot: one engine for six methods (docs/RULES.md, VO4-VO9).

A ballot is a map from items to values, held per mask. Nothing here adds: a double click, a
resend and two tabs come out right by themselves.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, limits
from board.permissions import check, unfrozen
from board.state import Ballot, Board, Caller, ItemId, Mask, NoteId, Refused, Vote, VoteId


class CastVote(Struct, frozen=True, array_like=True, tag="vote.cast", forbid_unknown_fields=True):
    """Sets the value of one item: dots, the number of a step or an option, -1, 0 or 1."""

    vote: VoteId
    item: ItemId
    value: int


class RankVote(Struct, frozen=True, array_like=True, tag="vote.rank", forbid_unknown_fields=True):
    """The whole order, best first."""

    vote: VoteId
    items: tuple[ItemId, ...]


class PairVote(Struct, frozen=True, array_like=True, tag="vote.pair", forbid_unknown_fields=True):
    """``answer`` is -1 for ``a``, 1 for ``b``, 0 for who cannot decide."""

    vote: VoteId
    a: ItemId
    b: ItemId
    answer: int


class WithdrawVote(
    Struct, frozen=True, array_like=True, tag="vote.withdraw", forbid_unknown_fields=True
):
    """``item`` is both ids joined, the smaller first, where pairs are compared."""

    vote: VoteId
    item: ItemId


class AbstainVote(
    Struct, frozen=True, array_like=True, tag="vote.abstain", forbid_unknown_fields=True
):
    vote: VoteId
    on: bool


class LensVote(Struct, frozen=True, array_like=True, tag="vote.lens", forbid_unknown_fields=True):
    """``real``: the voter holds the vote's lens, and does not only imagine it."""

    vote: VoteId
    real: bool


class BallotCast(Struct, frozen=True, array_like=True, tag="ballot.cast"):
    vote: VoteId
    mask: Mask
    item: ItemId
    value: int


class BallotRanked(Struct, frozen=True, array_like=True, tag="ballot.ranked"):
    vote: VoteId
    mask: Mask
    items: tuple[ItemId, ...]


class BallotWithdrawn(Struct, frozen=True, array_like=True, tag="ballot.withdrawn"):
    vote: VoteId
    mask: Mask
    item: ItemId


class BallotAbstained(Struct, frozen=True, array_like=True, tag="ballot.abstained"):
    vote: VoteId
    mask: Mask
    on: bool


class BallotLensed(Struct, frozen=True, array_like=True, tag="ballot.lensed"):
    vote: VoteId
    mask: Mask
    real: bool


BallotCommand = CastVote | RankVote | PairVote | WithdrawVote | AbstainVote | LensVote
BallotEvent = BallotCast | BallotRanked | BallotWithdrawn | BallotAbstained | BallotLensed


def cast(board: Board, ask: CastVote, by: Caller) -> list[BallotCast]:
    vote = _votable(board, ask.vote, by)
    least, most = _values(vote)
    _reachable(board, vote, ask.item, by)
    if not least <= ask.value <= most:
        raise Refused("bad-value", field="value", least=least, most=most)
    ballot = ballots.one_of(board, vote.id, by.mask)
    before = ballot.of(ask.item)
    if vote.method == "dots":
        before = before or 0
        left = vote.budget - ballots.spent(vote, ballot)
        if ask.value - before > left:
            raise Refused("votes-spent", budget=vote.budget, left=left)
    return [] if before == ask.value else [BallotCast(vote.id, by.mask, ask.item, ask.value)]


def rank(board: Board, ask: RankVote, by: Caller) -> list[BallotRanked]:
    vote = _votable(board, ask.vote, by)
    _method(vote, "rank")
    for item in ask.items:
        _reachable(board, vote, item, by)
    if len(set(ask.items)) < len(ask.items):
        raise Refused("bad-value", field="items")
    if len(ask.items) > vote.budget:
        raise Refused("votes-spent", budget=vote.budget, left=0)
    ballot = ballots.one_of(board, vote.id, by.mask)
    if ask.items == tuple(item for item, _ in ballot.values):
        return []
    return [BallotRanked(vote.id, by.mask, ask.items)]


def pair(board: Board, ask: PairVote, by: Caller) -> list[BallotCast]:
    """Answer a pair; the answer stands for the smaller id first, whoever was asked how."""
    vote = _votable(board, ask.vote, by)
    _method(vote, "pairwise")
    for item in (ask.a, ask.b):
        _reachable(board, vote, item, by)
    if ask.a == ask.b:
        raise Refused("bad-value", field="b")
    if not -1 <= ask.answer <= 1:
        raise Refused("bad-value", field="answer", least=-1, most=1)
    ballot, key = ballots.one_of(board, vote.id, by.mask), ballots.pair(ask.a, ask.b)
    answer = ask.answer if ask.a < ask.b else -ask.answer
    if ballot.of(key) == answer:
        return []
    if ballot.of(key) is None and len(ballot.values) >= limits.PAIRS:
        raise Refused("limit-reached", what="pairs", most=limits.PAIRS)
    return [BallotCast(vote.id, by.mask, key, answer)]


def withdraw(board: Board, ask: WithdrawVote, by: Caller) -> list[BallotWithdrawn]:
    vote = _votable(board, ask.vote, by)
    if ballots.one_of(board, vote.id, by.mask).of(ask.item) is None:
        return []
    return [BallotWithdrawn(vote.id, by.mask, ask.item)]


def abstain(board: Board, ask: AbstainVote, by: Caller) -> list[BallotAbstained]:
    vote = _votable(board, ask.vote, by)
    if ballots.one_of(board, vote.id, by.mask).abstained == ask.on:
        return []
    return [BallotAbstained(vote.id, by.mask, ask.on)]


def lens(board: Board, ask: LensVote, by: Caller) -> list[BallotLensed]:
    vote = _votable(board, ask.vote, by)
    if not vote.lens:
        raise Refused("bad-value", field="real")
    if ballots.one_of(board, vote.id, by.mask).real == ask.real:
        return []
    return [BallotLensed(vote.id, by.mask, ask.real)]


def was_cast(board: Board, e: BallotCast) -> Board:
    vote, ballot = board.vote(e.vote), ballots.one_of(board, e.vote, e.mask)
    if vote is None:
        return board
    return _put(board, vote, e.mask, ballots.with_value(vote, ballot, e.item, e.value))


def was_ranked(board: Board, e: BallotRanked) -> Board:
    ballot = ballots.one_of(board, e.vote, e.mask)
    return _put(board, board.vote(e.vote), e.mask, ballots.ranked(ballot, e.items))


def was_withdrawn(board: Board, e: BallotWithdrawn) -> Board:
    vote, ballot = board.vote(e.vote), ballots.one_of(board, e.vote, e.mask)
    if vote is None:
        return board
    return _put(board, vote, e.mask, ballots.with_value(vote, ballot, e.item, None))


def was_abstained(board: Board, e: BallotAbstained) -> Board:
    ballot = ballots.one_of(board, e.vote, e.mask)
    ballot = Ballot(abstained=e.on, real=ballot.real)
    return _put(board, board.vote(e.vote), e.mask, ballot)


def was_lensed(board: Board, e: BallotLensed) -> Board:
    ballot = ballots.one_of(board, e.vote, e.mask)
    return _put(board, board.vote(e.vote), e.mask, replace(ballot, real=e.real))


def first_of(board: Board, event: BallotEvent) -> bool:
    """Tell whether ``event`` is the first of its ballot, so that the turn-out grows."""
    vote = board.vote(event.vote)
    still_open = vote is not None and vote.state == "open"
    return still_open and event.mask not in ballots.all_of(board, event.vote)


def counted(board: Board, id: str, change: int) -> Board:
    """Return the board with ``change`` more ballots in the turn-out of a vote."""
    vote = board.vote(VoteId(id))
    return board if vote is None else board.with_vote(replace(vote, turnout=vote.turnout + change))


def _put(board: Board, vote: Vote | None, mask: Mask, ballot: Ballot) -> Board:
    """Return the board with that ballot put in; a mask's first one counts for the turn-out."""
    if vote is None or vote.state != "open":
        return board
    if mask not in ballots.all_of(board, vote.id):
        board = counted(board, vote.id, 1)
    return ballots.put(board, vote.id, mask, ballot)


def _votable(board: Board, id: VoteId, by: Caller) -> Vote:
    unfrozen(board, by, even_locked=True)
    check(board, "vote", by)
    vote = board.vote(id)
    if vote is None or vote.state != "open":
        raise Refused("vote-over", vote=id)
    return vote


def _method(vote: Vote, method: str) -> None:
    if vote.method != method:
        raise Refused("bad-value", field="method")


def _values(vote: Vote) -> tuple[int, int]:
    """Return the least and the most that may be cast on one item."""
    match vote.method:
        case "dots":
            return 0, vote.max_per_item
        case "agree3":
            return -1, 1
        case "range" | "choice":
            return 0, len(vote.steps) - 1
        case _:
            raise Refused("bad-value", field="method")


def _reachable(board: Board, vote: Vote, item: ItemId, by: Caller) -> None:
    """Refuse what is not in the vote, is gone, or is the voter's own where that is not meant."""
    if item not in vote.items:
        raise Refused("not-in-vote", vote=vote.id)
    match vote.target:
        case "groups" if item not in board.notes:
            board.group(item)
        case "ideas":
            board.idea(item)
        case "notes" | "groups":
            if board.note(NoteId(item)).seat == by.seat and not vote.own_allowed:
                raise Refused("own-note")
        case _:
            pass
