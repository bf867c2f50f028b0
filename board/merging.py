"""Which moves of a tick need not be written, because a later one takes their place (rule SY9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from board import notes, votes
from board.rules import Command
from board.state import Board, Caller, NoteId, SeatId

Asked = tuple[Sequence[Command], Caller]

# What neither reads nor writes where a note lies, in whatever section.
_PLACELESS: Final = (
    notes.EditNote,
    notes.RaiseNote,
    notes.PaintNote,
    notes.TagNote,
    votes.CastVote,
    votes.WithdrawVote,
    votes.AbstainVote,
)
# What changes places, but of notes that it names: it matters elsewhere only where sections fill up.
_PLACING: Final = (
    notes.AddNote,
    notes.MoveNote,
    notes.DeleteNote,
    notes.RestoreNote,
    notes.CopyNote,
)


def superseded(board: Board, asked: Sequence[Asked]) -> Mapping[int, int]:
    """Return for each ask that may be dropped the ask that takes its place.

    ``asked`` are the asks of a tick in their order, each with its commands. An ask is dropped
    that is one move, when the same seat moves the same note again and nothing between them could
    make a difference to either. The caller leaves the earlier ask out and answers it with the
    number of the later one; if the later one is refused, it decides the earlier one instead, in
    that place, and so on down the chain. Nothing that would have been accepted is lost by it.
    """
    limited = any(section.limit for section in board.sections)
    found: dict[int, int] = {}
    latest: dict[tuple[NoteId, SeatId], tuple[int, notes.MoveNote]] = {}
    touched: dict[str, int] = {}
    barrier = -1
    for at, (commands, by) in enumerate(asked):
        move = _lone_move(commands)
        if move is not None and (earlier := latest.get((move.id, by.seat))) is not None:
            before, old = earlier
            names = {move.id, move.before, old.before}
            if barrier <= before and all(touched.get(name, -1) <= before for name in names):
                found[before] = at
        if any(_bars(command, limited=limited) for command in commands):
            barrier = at
        touched.update((name, at) for name in _named(commands))
        if move is not None:
            latest[move.id, by.seat] = at, move
    return found


def _lone_move(commands: Sequence[Command]) -> notes.MoveNote | None:
    """Return the move that is the whole ask, and that no stamp can refuse."""
    if len(commands) != 1:
        return None
    command = commands[0]
    return command if isinstance(command, notes.MoveNote) and not command.expect else None


def _bars(command: Command, *, limited: bool) -> bool:
    """Tell whether a command may change the answer to moves of notes that it does not name."""
    if isinstance(command, _PLACELESS):
        return False
    return limited or not isinstance(command, _PLACING)


def _named(commands: Iterable[Command]) -> set[str]:
    """Return the ids of the notes that the commands name; "" is named by nobody."""
    fields = (getattr(c, name, "") for c in commands for name in ("id", "new", "before", "note"))
    return {field for field in fields if field}
