"""What facilitators can read of who did what: kinds, moments and counts, never a word (rule RE8).

It is no part of a board's log; what a commit does is remembered with it, and goes with the board.
"""

from __future__ import annotations

from typing import Final

from board import agenda, erasing, lowering, reveal, rounds, seats, settings
from board.rules import Event
from server.log import Deed

TOLD: Final = (
    settings.BoardRuled,
    settings.BoardLocked,
    settings.BoardFinished,
    settings.DoorChanged,
    seats.RoleGiven,
    seats.SeatRemoved,
    agenda.RoundSkipped,
    rounds.RoundStarted,
    rounds.RoundEnded,
    reveal.NotesRevealed,
    lowering.NamesLowered,
    erasing.NotesErased,
    erasing.SeatErased,
)


def deed_of(event: Event, who: str, at: int) -> Deed | None:
    """Return what is remembered of an event that ``who`` asked for; None for most of them."""
    match event:
        case seats.SeatRemoved() if event.id == who:
            return None  # they left
        case erasing.NotesErased():
            return Deed(at, who, _kind(event), len(event.notes))
        case reveal.NotesRevealed():
            return Deed(at, who, _kind(event), len(event.places))
        case _:
            return Deed(at, who, _kind(event)) if isinstance(event, TOLD) else None


def _kind(event: Event) -> str:
    return str(event.__struct_config__.tag)
