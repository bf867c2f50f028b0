"""Which moves of a tick need not be written, because a later one takes their place (rule SY9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, get_args

from board import casting, layout, notes
from board.rules import Command
from board.state import Board, NoteId, SeatId

Asked = tuple[Sequence[Command], SeatId]

# What neither reads nor writes where a note lies, in whatever section.
_PLACELESS: Final = (
    notes.EditNote,
    notes.RaiseNote,
    notes.PaintNote,
    notes.TagNote,
    *get_args(casting.BallotCommand),
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

    ``asked`` are the asks of a tick in their order, each with its commands and the seat that asks.
    An ask is dropped that is one move, when the same seat moves the same note again and nothing
    between them could make a difference to either. The caller leaves the earlier ask out and
    answers it with the number of the later one; if the later one is refused, it decides the earlier
    one instead, in that place, and so on down the chain. What would have been accepted is accepted
    so, and every note ends where it would have, or, where the later ask is refused, as if it had
    been moved there that much later in the tick.
    """
    tick = _Tick(board)
    for at, (commands, seat) in enumerate(asked):
        tick.take(at, commands, seat)
    return tick.found


class _Tick:
    """What is known of a tick's asks so far, by their numbers in it."""

    def __init__(self, board: Board) -> None:
        self.found: dict[int, int] = {}
        self._board = board
        self._limited = any(section.limit for section in board.sections)
        self._barrier = -1
        self._touched: dict[str, int] = {}
        self._latest: dict[tuple[NoteId, SeatId], tuple[int, notes.MoveNote]] = {}
        self._strayed: set[NoteId] = set()

    def take(self, at: int, commands: Sequence[Command], seat: SeatId) -> None:
        move = _lone_move(commands)
        if move is not None:
            before, old = self._latest.get((move.id, seat), (-1, move))
            if before >= 0 and self._free_between(before, move, old) and self._covers(move, old):
                self.found[before] = at
            self._latest[move.id, seat] = at, move
        if any(_bars(command, limited=self._limited) for command in commands):
            self._barrier = at
        self._touched.update((name, at) for name in _named(commands))
        moves = (command for command in commands if isinstance(command, notes.MoveNote))
        self._strayed.update(one.id for one in moves if self._goes(one))

    def _free_between(self, before: int, move: notes.MoveNote, old: notes.MoveNote) -> bool:
        """Tell whether nothing since ``before`` makes a difference to either move."""
        names = (move.id, move.before, old.before)
        return max(self._barrier, *(self._touched.get(name, -1) for name in names)) <= before

    def _covers(self, move: notes.MoveNote, old: notes.MoveNote) -> bool:
        """Tell whether nothing of ``old`` is left after ``move``.

        On a plane a move without ``before`` keeps the rank, so one that gave it another counts;
        so does one that named a column, before one that keeps it.
        """
        if old.column and not move.column:
            return False
        if move.before or not layout.plane(self._board):
            return True
        return not (old.before or move.id in self._strayed or self._goes(move))

    def _goes(self, move: notes.MoveNote) -> bool:
        """Tell whether ``move`` is to another section than where the tick found the note."""
        note = self._board.notes.get(move.id)
        return note is None or note.section != move.section


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
