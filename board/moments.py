"""Named moments: a name on a number of the board's log (docs/RULES.md, EX8).

Nothing of a note is kept with it: what the board was then follows from the log alone, so what is
erased is in no moment either.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import limits, text
from board.outcome import Moment, MomentId
from board.permissions import check, unfrozen
from board.state import Board, Caller, Refused


class KeepMoment(
    Struct, frozen=True, array_like=True, tag="moment.keep", forbid_unknown_fields=True
):
    """``seq`` is the number that the name is for, 0 for the board as it is now.

    A moment that has a name already gets another one.
    """

    id: MomentId
    name: str
    seq: int


class DropMoment(
    Struct, frozen=True, array_like=True, tag="moment.drop", forbid_unknown_fields=True
):
    id: MomentId


class MomentKept(Struct, frozen=True, array_like=True, tag="moment.kept"):
    """``at`` is when it was first given a name, in ms of the log's clock."""

    id: MomentId
    name: str
    seq: int
    at: int


class MomentDropped(Struct, frozen=True, array_like=True, tag="moment.dropped"):
    id: MomentId


MomentCommand = KeepMoment | DropMoment
MomentEvent = MomentKept | MomentDropped


def keep(board: Board, ask: KeepMoment, by: Caller) -> list[MomentKept]:
    _may(board, by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    name = text.fits(ask.name, limits.MOMENT, field="name")
    if not name:
        raise Refused("text-empty")
    if not 0 <= ask.seq <= board.seq:
        raise Refused("bad-value", field="seq", least=0, most=board.seq)
    if old := _of(board, ask.id):
        if ask.seq not in (0, old.seq):
            raise Refused("id-taken", id=ask.id)
        return [] if name == old.name else [MomentKept(old.id, name, old.seq, old.at)]
    if len(board.moments) >= limits.MOMENTS:
        raise Refused("limit-reached", what="moments", most=limits.MOMENTS)
    return [MomentKept(ask.id, name, ask.seq or board.seq, by.now)]


def drop(board: Board, ask: DropMoment, by: Caller) -> list[MomentDropped]:
    _may(board, by)
    return [MomentDropped(ask.id)] if _of(board, ask.id) else []


def kept(board: Board, e: MomentKept) -> Board:
    """Return the board with one more, in the order of their numbers, then of their making."""
    found = [moment for moment in board.moments if moment.id != e.id]
    found.append(Moment(e.id, e.name, e.seq, e.at))
    return replace(board, moments=tuple(sorted(found, key=lambda moment: moment.seq)))


def dropped(board: Board, e: MomentDropped) -> Board:
    rest = tuple(moment for moment in board.moments if moment.id != e.id)
    return replace(board, moments=rest)


def _of(board: Board, id: str) -> Moment | None:
    return next((moment for moment in board.moments if moment.id == id), None)


def _may(board: Board, by: Caller) -> None:
    """The end is what people want to keep most, so it does not stand in the way (rule ID7)."""
    unfrozen(board, by, even_finished=True)
    check(board, "structure", by)
