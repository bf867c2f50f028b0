"""Ballots of open votes, by mask: dots in the order in which they were first cast."""

from __future__ import annotations

from typing import Final

from immutables import Map

from board.state import Ballot, Ballots, Board, Mask, NoteId, VoteId

NONE: Final[Ballots] = Map()


def without(board: Board, note: NoteId) -> Board:
    """Take a note off every ballot: its dots are free to spend again (rule VO14)."""
    for vote in board.votes:
        if vote.state == "open" and note in vote.notes:
            for mask, ballot in all_of(board, vote.id).items():
                if ballot.of(note):
                    board = put(board, vote.id, mask, with_dots(ballot, note, 0))
    return board


def all_of(board: Board, vote: VoteId) -> Ballots:
    return board.secret.ballots.get(vote, NONE)


def one_of(board: Board, vote: VoteId, mask: Mask) -> Ballot:
    return all_of(board, vote).get(mask, Ballot())


def put(board: Board, vote: VoteId, mask: Mask, ballot: Ballot) -> Board:
    ballots = all_of(board, vote).set(mask, ballot)
    return board.with_secret(ballots=board.secret.ballots.set(vote, ballots))


def with_dots(ballot: Ballot, note: NoteId, value: int) -> Ballot:
    """Return the ballot with so many dots on ``note``; what is already on it keeps its place."""
    if value == 0:
        return Ballot(tuple(dot for dot in ballot.dots if dot[0] != note))
    if ballot.of(note):
        return Ballot(tuple((id, value if id == note else n) for id, n in ballot.dots))
    return Ballot((*ballot.dots, (note, value)))


def trimmed(ballot: Ballot, budget: int) -> Ballot:
    """Return the ballot cut to ``budget`` dots, the latest cast first (rule VO13)."""
    kept: list[tuple[NoteId, int]] = []
    left = budget
    for note, dots in ballot.dots:
        if left > 0:
            kept.append((note, min(dots, left)))
        left -= dots
    return Ballot(tuple(kept), ballot.abstained)
