"""What facilitators show to everybody: one note, group, section or idea at a time (rule BO17)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board.permissions import check, unfrozen
from board.state import Board, Caller, Focus, GroupId, NoteId, Refused


class SetFocus(Struct, frozen=True, array_like=True, tag="focus.set", forbid_unknown_fields=True):
    """Shows a thing that all may see; ``kind`` and ``id`` "" end it.

    ``hold``: whoever looks elsewhere keeps a way back to it.
    """

    kind: str
    id: str
    hold: bool


class FocusMoved(Struct, frozen=True, array_like=True, tag="focus.moved"):
    kind: str
    id: str
    hold: bool


def show(board: Board, ask: SetFocus, by: Caller) -> list[FocusMoved]:
    unfrozen(board, by)
    check(board, "structure", by)
    if ask.kind:
        _there(board, ask.kind, ask.id)
    elif ask.id or ask.hold:
        raise Refused("bad-value", field="kind")
    same = board.about.focus == Focus(ask.kind, ask.id, ask.hold)
    return [] if same else [FocusMoved(ask.kind, ask.id, ask.hold)]


def moved(board: Board, e: FocusMoved) -> Board:
    return replace(board, about=replace(board.about, focus=Focus(e.kind, e.id, e.hold)))


def _there(board: Board, kind: str, id: str) -> None:
    """Refuse what not everybody sees, as if it were not there."""
    match kind:
        case "note":
            board.note(NoteId(id))
        case "group":
            board.group(GroupId(id))
        case "section":
            board.section(id)
        case "idea":
            board.idea(id)
        case _:
            raise Refused("bad-value", field="kind")
