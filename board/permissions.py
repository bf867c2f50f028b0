"""Who may do what: one table, asked once by ``decide`` (docs/RULES.md, 19)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from board.state import Board, Caller, Refused, Role

# A board without an agenda has the permissions of "open". P: participants and facilitators,
# F: facilitators only, V: participants while a vote is open, O: everybody who has a seat.
OPEN: Final[Mapping[str, str]] = {
    "create": "P",
    "edit_own": "P",
    "delete_own": "P",
    "tag": "P",
    "move": "P",
    "duplicate_note": "P",
    "vote": "V",
    "own": "O",
    "structure": "F",
}


def check(board: Board, verb: str, by: Caller) -> None:
    """Refuse ``verb`` to a caller who may not use it now (rules PE1, PE3, PE4, BO14)."""
    cell, seat = OPEN[verb], board.seats.get(by.seat)
    if seat is None or seat.gone:
        raise Refused("not-allowed", verb=verb, role=by.role.value)
    if cell == "O" or by.role is Role.FACILITATOR:
        return
    if by.role is Role.VIEWER or cell == "F":
        raise Refused("not-allowed", verb=verb, role=by.role.value)
    if cell == "V" and not board.votes:
        raise Refused("not-now", verb=verb, kind="open")


def unfrozen(board: Board, by: Caller, *, even_locked: bool = False) -> None:
    """Refuse changes to a board that is finished, locked, or newer than this program."""
    if board.about.newer:
        raise Refused("newer-board")
    if board.about.finished:
        raise Refused("board-finished")
    if board.about.locked and by.role is not Role.FACILITATOR and not even_locked:
        raise Refused("board-locked")
