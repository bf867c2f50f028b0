"""What a caller may lay hands on: open sections, notes that lie in them, notes of one's own."""

from __future__ import annotations

from board import layout, limits
from board.state import Board, Caller, Note, NoteId, Refused, Role, Section, SectionId, Tail


def open_section(board: Board, id: SectionId, by: Caller) -> Section:
    section = board.section(id)
    if section.locked and by.role is not Role.FACILITATOR:
        raise Refused("section-locked", section=id)
    return section


def loose_note(board: Board, id: NoteId, by: Caller) -> Note:
    note = board.note(id)
    open_section(board, note.section, by)
    return note


def own_note(board: Board, id: NoteId, by: Caller) -> Note:
    note = loose_note(board, id, by)
    own(note, by)
    return note


def own(note: Note, by: Caller) -> None:
    """Refuse what is another's. A copy is nobody's: who made it could not undo it otherwise."""
    nobodys = note.copy_of and not note.seat
    if note.seat != by.seat and not nobodys and by.role is not Role.FACILITATOR:
        raise Refused("not-yours")


def room_for_one(board: Board, section: Section, *, moved: bool = False) -> None:
    if not moved and len(board.notes) >= limits.NOTES:
        raise Refused("board-full", most=limits.NOTES)
    if section.limit and board.tails.get(section.id, Tail()).count >= section.limit:
        raise Refused("section-full", section=section.id, most=section.limit)


def place(board: Board, x: int, y: int) -> tuple[int, int]:
    for field, n in (("x", x), ("y", y)):
        if not -limits.XY <= n <= limits.XY:
            raise Refused("bad-value", field=field, least=-limits.XY, most=limits.XY)
    return (x, y) if layout.plane(board) else (0, 0)


def column(board: Board, wanted: str, now: str = "") -> str:
    """Return the column that a note comes to: the one it names, else its own, else the first."""
    ids = [column.id for column in board.columns]
    if not ids:
        return ""
    if wanted and wanted not in ids:
        raise Refused("section-gone", id=wanted)
    return wanted or (now if now in ids else ids[0])


def unchanged(aspect: str, stamp: int, expect: int) -> None:
    if expect and expect < stamp:
        raise Refused("changed-since", aspect=aspect, stamp=stamp)
