"""What a caller may lay hands on: open sections, notes that lie in them, notes of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from board import hidden, layout, limits, names
from board.state import Board, Caller, Note, NoteId, Refused, Role, Section, SectionId, Tail


def open_section(board: Board, id: SectionId, by: Caller) -> Section:
    section = board.section(id)
    if section.locked and by.role is not Role.FACILITATOR:
        raise Refused("section-locked", section=id)
    return section


def loose_note(board: Board, id: NoteId, by: Caller, proof: bytes = b"") -> Note:
    """Return a note that lies in an open section; a hidden one only to its author."""
    note = board.found(id)
    if note is None:
        raise Refused("note-gone", id=id)
    if id in board.secret.hidden:
        own(board, note, by, proof)
    open_section(board, note.section, by)
    return note


def shown_note(board: Board, id: NoteId, by: Caller) -> Note:
    """Return a note that all see and that lies in an open section."""
    note = board.note(id)
    open_section(board, note.section, by)
    return note


def own_note(
    board: Board, id: NoteId, by: Caller, proof: bytes = b"", *, alone: bool = False
) -> Note:
    note = loose_note(board, id, by, proof)
    own(board, note, by, proof, alone=alone)
    return note


def own(board: Board, note: Note, by: Caller, proof: bytes = b"", *, alone: bool = False) -> None:
    """Refuse what is another's; ``alone`` to facilitators too.

    A copy is nobody's: who made it could not undo it otherwise. What somebody may not see is
    refused as if it never was (rule PE9).
    """
    if proof or (by.seat and note.seat == by.seat):
        if proof and not names.proves(board, note.id, proof):
            raise Refused("not-yours")
        return
    sight = board.secret.sights.get(note.id)
    if sight is not None and not hidden.reads(board, by.seat, note, sight):
        raise Refused("note-gone", id=note.id)
    nobodys = note.copy_of and not note.seat
    leads = by.role is Role.FACILITATOR and not alone
    if sight is not None or not (nobodys or leads):
        raise Refused("not-yours")


def not_aside(board: Board, note: Note) -> None:
    """Refuse to show or move what facilitators keep back (rule NO20)."""
    if hidden.aside(board, note.id):
        raise Refused("note-aside", id=note.id)


def room_for_one(board: Board, section: Section, *, moved: bool = False) -> None:
    if moved:
        room(board, section, 1)
    else:
        room_for_new(board, section, 1)


def room_for_new(board: Board, section: Section, n: int) -> None:
    """Refuse so many new notes where the board or the section has no room for them all."""
    there = len(board.notes) + len(board.secret.hidden) + len(board.twins)
    if there + n > limits.NOTES:
        raise Refused("board-full", most=limits.NOTES)
    room(board, section, n)


def room_for(board: Board, section: Section, notes: Sequence[Note]) -> None:
    """Refuse notes that would come from elsewhere where they do not all fit."""
    room(board, section, sum(note.section != section.id for note in notes))


def room(board: Board, section: Section, coming: int) -> None:
    """Refuse so many notes more where a section has a limit; hidden ones take room too."""
    there = board.tails.get(section.id, Tail()).count + hidden.waiting(board, section.id)
    if section.limit and coming and there + coming > section.limit:
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
