"""Notes that facilitators keep back: held until one has read them, hidden, or given back.

Everybody else is sent nothing of them but that a note has gone (docs/RULES.md, NO20, NO21).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, hidden, layout, membership, overlay, threads, translations
from board.hidden import Count
from board.state import Aside, Board, Caller, Note, NoteId, Role, SeatId, SectionId


class NoteAside(Struct, frozen=True, array_like=True, tag="note.aside"):
    """A note is kept back; what all see of one that they had is ``NoteGone``."""

    id: NoteId
    sight: str
    reason: str


class Back(Struct, frozen=True, array_like=True):
    """Where a note comes to that is no longer kept back, and who receives it then."""

    id: NoteId
    sight: str
    section: SectionId
    rank: int
    x: int
    y: int


class NotesAccepted(Struct, frozen=True, array_like=True, tag="notes.accepted"):
    """Stored without the notes; what all see is ``NotesShown``, or no more than a count."""

    backs: tuple[Back, ...]


class NoteGone(Struct, frozen=True, array_like=True, tag="gone"):
    """A form, never stored: a note that leaves the layer of whoever is sent this."""

    id: NoteId


AsideEvent = NoteAside | NotesAccepted


def holds(board: Board, by: Caller) -> bool:
    """Tell whether what this person writes waits until a facilitator has read it."""
    return bool(board.about.hold) and by.role is not Role.FACILITATOR


def of(board: Board, id: NoteId) -> Aside:
    """Return why a note is kept back, and whether all had it before."""
    return board.secret.asides.get(id, Aside())


def about(event: AsideEvent) -> list[NoteId]:
    """Return the notes that it is about."""
    return [event.id] if isinstance(event, NoteAside) else [back.id for back in event.backs]


def put_aside(board: Board, e: NoteAside) -> Board:
    note = board.found(e.id)
    if note is None:
        return board
    seen = e.id in board.notes or of(board, e.id).seen
    note = _loose(board, note)
    board = ballots.without(hidden.taken(board, note), note.id)
    board = _veiled(membership.without(board, [note.id]), note)
    board = board.with_secret(asides=board.secret.asides.set(note.id, Aside(e.reason, seen)))
    board = translations.shelved(threads.hushed(board, note.id), note.id)
    return hidden.put(board, note, e.sight)


def _veiled(board: Board, note: Note) -> Board:
    """Return the board with no word of the note in its proposal."""
    proposal = board.secret.proposal
    if proposal is None:
        return board
    return board.with_secret(proposal=overlay.without(proposal, note.id))


def _loose(board: Board, note: Note) -> Note:
    """Return the note where it is seen now: it leaves its group (rule GR1)."""
    group = membership.of(board, note.id)
    if group is None or not layout.plane(board):
        return note
    places = {id: (x, y) for id, x, y in layout.group_slots(board, group)}
    x, y = places.get(note.id, (note.x, note.y))
    return replace(note, x=x, y=y)


def accepted(board: Board, e: NotesAccepted) -> Board:
    for back in e.backs:
        note = board.secret.hidden.get(back.id)
        if note is not None:
            board = _accepted(hidden.taken(board, note), note, back)
    return board


def _accepted(board: Board, note: Note, back: Back) -> Board:
    n, secret = board.seq, board.secret
    asides, sights = secret.asides, secret.sights.delete(note.id)
    if note.id in asides:
        asides = asides.delete(note.id)
    board = board.with_secret(asides=asides, sights=sights)
    stamps = {"z": n, "text_at": n, "place_at": n, "look_at": n}
    place = {"section": back.section, "rank": back.rank, "x": back.x, "y": back.y}
    note = replace(note, **place, **stamps)
    if back.sight != "all":
        return hidden.put(board, note, back.sight)
    board = threads.heard(board.with_note(note), note.id)
    return translations.brought_back(board, note.id)


def left(board: Board, form: NoteGone) -> Board:
    note = board.notes.get(form.id)
    board = membership.without(ballots.without(board, form.id), [form.id])
    board = translations.dropped(threads.dropped(board, form.id), form.id)
    return board if note is None else board.without_note(note)


def shown(
    before: Board, after: Board, e: NotesAccepted
) -> tuple[tuple[Note, ...], tuple[Count, ...]]:
    """Return the notes that all receive by it, and what they learn of the others."""
    ids = [back.id for back in e.backs]
    notes = tuple(after.notes[id] for id in ids if id in after.notes and id not in before.notes)
    return notes, hidden.gains(before, after)


def changed(
    before: Board, after: Board, ids: Sequence[NoteId]
) -> list[tuple[SeatId, NoteId, bool]]:
    """Return who receives, or no longer receives, which of these notes by themselves."""
    rows: list[tuple[SeatId, NoteId, bool]] = []
    for id in ids:
        had, have = hidden.readers_of(before, id), hidden.readers_of(after, id)
        if id not in after.notes:
            rows += [(seat, id, seat in have) for seat in sorted(had | have)]
    return rows
