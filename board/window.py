"""The closing date: a moment at which the door closes and writing ends (rule RO22)."""

from __future__ import annotations

from board import rounds
from board.settings import BoardLocked, BoardRuled, DoorChanged
from board.state import Board

Closing = BoardRuled | DoorChanged | BoardLocked | rounds.RoundEnded


def bell(board: Board) -> int:
    """Return when the board will close (ms); 0 for never."""
    about = board.about
    return 0 if about.finished or about.newer else about.closes_at


def due(board: Board, now: int) -> list[Closing]:
    """Return what closes the board, once its date has come; nothing before."""
    at = bell(board)
    if not at or now < at:
        return []
    about, events = board.about, list[Closing]()
    events.append(BoardRuled("closes_at", 0))
    if about.door != "closed":
        events.append(DoorChanged("closed"))
    if (current := board.current) is not None:
        events.append(rounds.cut(current, now))
    elif not about.locked and (about.open or not board.rounds):  # nothing else ends the writing
        events.append(BoardLocked(on=True))
    return events
