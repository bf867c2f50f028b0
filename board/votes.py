"""Dot votes: one engine whose budget holds at every number of the log (rules VO1-VO22).

Ballots are held per mask, never per seat, and are in the secret layer: totals are known to
nobody before ``VoteClosed``, whose event holds the exact sums.
"""

from __future__ import annotations

from math import isqrt

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, limits, seats, text
from board.permissions import check, unfrozen
from board.state import (
    Ballot,
    Board,
    Caller,
    Mask,
    NoteId,
    Refused,
    Result,
    SectionId,
    Vote,
    VoteId,
)


class OpenVote(Struct, frozen=True, array_like=True, tag="vote.open", forbid_unknown_fields=True):
    """No sections means all; budget 0 means suggest, max_per_item 0 means half of it."""

    id: VoteId
    sections: tuple[SectionId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool


class CastVote(Struct, frozen=True, array_like=True, tag="vote.cast", forbid_unknown_fields=True):
    """Sets the dots on one note; it never adds, so a double click changes nothing."""

    vote: VoteId
    note: NoteId
    value: int


class WithdrawVote(
    Struct, frozen=True, array_like=True, tag="vote.withdraw", forbid_unknown_fields=True
):
    vote: VoteId
    note: NoteId


class AbstainVote(
    Struct, frozen=True, array_like=True, tag="vote.abstain", forbid_unknown_fields=True
):
    vote: VoteId
    on: bool


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
    id: VoteId
    notes: tuple[NoteId, ...]
    budget: int
    max_per_item: int
    own_allowed: bool


class BallotCast(Struct, frozen=True, array_like=True, tag="ballot.cast"):
    vote: VoteId
    mask: Mask
    note: NoteId
    value: int


class BallotWithdrawn(Struct, frozen=True, array_like=True, tag="ballot.withdrawn"):
    vote: VoteId
    mask: Mask
    note: NoteId


class BallotAbstained(Struct, frozen=True, array_like=True, tag="ballot.abstained"):
    vote: VoteId
    mask: Mask
    on: bool


class VoteBudgeted(Struct, frozen=True, array_like=True, tag="vote.budgeted"):
    id: VoteId
    n: int
    trim: bool


class VoteClosed(Struct, frozen=True, array_like=True, tag="vote.closed"):
    id: VoteId
    turnout: int
    seats: int
    results: tuple[Result, ...]


class VoteVoided(Struct, frozen=True, array_like=True, tag="vote.voided"):
    id: VoteId


VoteCommand = OpenVote | CastVote | WithdrawVote | AbstainVote | BudgetVote | CloseVote | VoidVote
BallotEvent = BallotCast | BallotWithdrawn | BallotAbstained
VoteEvent = VoteOpened | BallotEvent | VoteBudgeted | VoteClosed | VoteVoided


def suggested(notes: int) -> int:
    """Return a budget for so many notes: their square root, from 2 to 10 (rule VO3)."""
    root = isqrt(notes)
    if notes - root * root > root:  # round half up, without floats
        root += 1
    return min(10, max(2, root))


def open(board: Board, ask: OpenVote, by: Caller) -> list[VoteOpened]:
    unfrozen(board, by)
    check(board, "structure", by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if board.vote(ask.id) is not None:
        raise Refused("id-taken", id=ask.id)
    wanted = {board.section(id).id for id in ask.sections}
    notes = tuple(sorted(n.id for n in board.notes.values() if not wanted or n.section in wanted))
    if not notes:
        raise Refused("nothing-to-vote-on", target="notes")
    if len(notes) > limits.VOTE_NOTES:
        raise Refused("limit-reached", what="vote-notes", most=limits.VOTE_NOTES)
    if sum(vote.state == "open" for vote in board.votes) >= limits.OPEN_VOTES:
        raise Refused("limit-reached", what="votes", most=limits.OPEN_VOTES)
    budget = _within(ask.budget or suggested(len(notes)), "budget")
    most = _within(ask.max_per_item or max(1, budget // 2), "max_per_item")
    return [VoteOpened(ask.id, notes, budget, most, ask.own_allowed)]


def cast(board: Board, ask: CastVote, by: Caller) -> list[BallotCast]:
    vote = _votable(board, ask.vote, by)
    if ask.note not in vote.notes:
        raise Refused("not-in-vote", vote=vote.id)
    note = board.note(ask.note)
    if note.seat == by.seat and not vote.own_allowed:
        raise Refused("own-note")
    if not 0 <= ask.value <= vote.max_per_item:
        raise Refused("bad-value", field="value", least=0, most=vote.max_per_item)
    ballot = ballots.one_of(board, vote.id, by.mask)
    if ballot.of(ask.note) == ask.value:
        return []
    left = vote.budget - ballot.spent()
    if ask.value - ballot.of(ask.note) > left:
        raise Refused("votes-spent", budget=vote.budget, left=left)
    return [BallotCast(vote.id, by.mask, ask.note, ask.value)]


def withdraw(board: Board, ask: WithdrawVote, by: Caller) -> list[BallotWithdrawn]:
    vote = _votable(board, ask.vote, by)
    if not ballots.one_of(board, vote.id, by.mask).of(ask.note):
        return []
    return [BallotWithdrawn(vote.id, by.mask, ask.note)]


def abstain(board: Board, ask: AbstainVote, by: Caller) -> list[BallotAbstained]:
    vote = _votable(board, ask.vote, by)
    if ballots.one_of(board, vote.id, by.mask).abstained == ask.on:
        return []
    return [BallotAbstained(vote.id, by.mask, ask.on)]


def budget(board: Board, ask: BudgetVote, by: Caller) -> list[VoteBudgeted]:
    unfrozen(board, by)
    check(board, "structure", by)
    vote = _open(board, ask.vote)
    n = _within(ask.n, "budget")
    if n == vote.budget:
        return []
    largest = max((b.spent() for b in ballots.all_of(board, vote.id).values()), default=0)
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
    cast = ballots.all_of(board, vote.id).values()
    sums: dict[NoteId, tuple[int, int]] = {}
    for ballot in cast:
        for note, dots in ballot.dots:
            total, voters = sums.get(note, (0, 0))
            sums[note] = (total + dots, voters + 1)
    results = tuple(Result(id, *sums.get(id, (0, 0))) for id in vote.notes if id in board.notes)
    return VoteClosed(vote.id, vote.turnout, seats.voters(board), results)


def opened(board: Board, e: VoteOpened) -> Board:
    if board.vote(e.id) is not None:
        return board
    vote = Vote(e.id, e.notes, e.budget, e.max_per_item, e.own_allowed)
    return replace(board, votes=(*board.votes, vote))


def ballot_cast(board: Board, e: BallotCast) -> Board:
    ballot = ballots.one_of(board, e.vote, e.mask)
    return with_ballot(board, e.vote, e.mask, ballots.with_dots(ballot, e.note, e.value))


def ballot_withdrawn(board: Board, e: BallotWithdrawn) -> Board:
    ballot = ballots.one_of(board, e.vote, e.mask)
    return with_ballot(board, e.vote, e.mask, ballots.with_dots(ballot, e.note, 0))


def ballot_abstained(board: Board, e: BallotAbstained) -> Board:
    ballot = Ballot(abstained=True) if e.on else Ballot()
    return with_ballot(board, e.vote, e.mask, ballot)


def budgeted(board: Board, e: VoteBudgeted) -> Board:
    vote = board.vote(e.id)
    if vote is None:
        return board
    board = board.with_vote(replace(vote, budget=e.n))
    for mask, ballot in ballots.all_of(board, e.id).items():
        if ballot.spent() > e.n:
            board = ballots.put(board, e.id, mask, ballots.trimmed(ballot, e.n))
    return board


def closed(board: Board, e: VoteClosed) -> Board:
    return _ended(board, e.id, state="closed", turnout=e.turnout, seats=e.seats, results=e.results)


def voided(board: Board, e: VoteVoided) -> Board:
    return _ended(board, e.id, state="void")


def counted(board: Board, id: str, change: int) -> Board:
    """Return the board with ``change`` more ballots in the turn-out of a vote."""
    vote = board.vote(VoteId(id))
    return board if vote is None else board.with_vote(replace(vote, turnout=vote.turnout + change))


def with_ballot(board: Board, vote: VoteId, mask: Mask, ballot: Ballot) -> Board:
    """Return the board with that ballot put in; a mask's first one counts for the turn-out."""
    found = board.vote(vote)
    if found is None or found.state != "open":
        return board
    if mask not in ballots.all_of(board, vote):
        board = counted(board, vote, 1)
    return ballots.put(board, vote, mask, ballot)


def first_of(board: Board, event: BallotEvent) -> bool:
    """Tell whether ``event`` is the first of its ballot, so that the turn-out grows."""
    vote = board.vote(event.vote)
    still_open = vote is not None and vote.state == "open"
    return still_open and event.mask not in ballots.all_of(board, event.vote)


def _ended(board: Board, id: VoteId, **changes: object) -> Board:
    vote = board.vote(id)
    if vote is None:
        return board
    board = board.with_vote(replace(vote, **changes))
    if id in board.secret.ballots:
        board = board.with_secret(ballots=board.secret.ballots.delete(id))
    return board


def _open(board: Board, id: VoteId) -> Vote:
    vote = board.vote(id)
    if vote is None or vote.state != "open":
        raise Refused("vote-over", vote=id)
    return vote


def _votable(board: Board, id: VoteId, by: Caller) -> Vote:
    unfrozen(board, by, even_locked=True)
    check(board, "vote", by)
    return _open(board, id)


def _within(n: int, field: str) -> int:
    if not 1 <= n <= limits.BUDGET:
        raise Refused("bad-value", field=field, least=1, most=limits.BUDGET)
    return n
