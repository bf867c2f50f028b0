"""Erasing notes and people for good: what they wrote leaves the board, and its log (rules RE1-RE5).

What the rows of the log become is in ``redaction``; whoever writes the log does both at once.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import (
    ballots,
    hidden,
    limits,
    membership,
    names,
    overlay,
    seats,
    threads,
    translations,
    twins,
)
from board.aliases import guest
from board.aside import NoteGone
from board.groups import GroupRenamed
from board.permissions import check
from board.state import Board, Caller, Note, NoteId, Refused, Reply, Role, Seat, SeatId

EPOCH_BYTES: Final = 6
OF_NOTES: Final = (
    "gone", "firsts", "sights", "keys", "asides", "reacted", "felt", "counted", "crossed",
)  # fmt: skip
_LAST: Final = slice(-EPOCH_BYTES, None)  # of what is fresh: its beginning chooses aliases


class EraseNote(Struct, frozen=True, array_like=True, tag="note.erase", forbid_unknown_fields=True):
    """``proof`` is the secret of a note without a name; its receipt is enough."""

    id: NoteId
    proof: bytes = b""


class EraseSeat(Struct, frozen=True, array_like=True, tag="seat.erase", forbid_unknown_fields=True):
    seat: SeatId


class EraseCopies(Struct, frozen=True, tag="copies.erase"):
    """Asked by the access layer alone: these notes were erased on another board of a programme."""

    of: tuple[str, ...]


class NotesErased(Struct, frozen=True, array_like=True, tag="notes.erased"):
    """From here on the board has another history, called ``epoch``: one without these texts.

    What all see names only the notes that all saw; ``counts`` are what hidden ones lose by it.
    """

    notes: tuple[NoteId, ...]
    epoch: str
    counts: tuple[hidden.Count, ...] = ()


class SeatErased(Struct, frozen=True, array_like=True, tag="seat.erased"):
    """The seat has left, and was called ``label`` all the time."""

    id: SeatId
    epoch: str
    label: str


ErasingCommand = EraseNote | EraseSeat
ErasingEvent = NotesErased | SeatErased
Erasure = twins.NoteUnmerged | GroupRenamed | NotesErased


def erase_note(board: Board, ask: EraseNote, by: Caller) -> list[Erasure]:
    """Erase one's own note, also after the end; facilitators erase whatever they may read."""
    _known(board)
    check(board, "own", by)
    if ask.id in board.secret.erased:
        return []
    reply = threads.anywhere(board, ask.id)
    if reply is not None:
        _may_reply(reply, by, ask.proof)
        return [NotesErased((reply.id,), _epoch(by.fresh))]
    note = names.anywhere(board, ask.id)
    if note is None:
        raise Refused("note-gone", id=ask.id)
    _may(board, note, by, ask.proof)
    return _erased(board, [note.id], by.fresh)


def erase_copies(board: Board, ask: EraseCopies, by: Caller) -> list[Erasure]:
    """Erase what was carried here from notes that are erased there (rule PG7)."""
    _known(board)
    gone = set(ask.of) - {""}
    found = sorted(note.id for note in everything(board) if note.copy_of in gone)
    return _erased(board, found, by.fresh) if found else []


def erase_seat(board: Board, ask: EraseSeat, by: Caller) -> list[Erasure | SeatErased]:
    """Forget a person: what they wrote under their name, that name, and their place here."""
    _known(board)
    check(board, "own" if ask.seat == by.seat else "structure", by)
    seat = board.seats.get(ask.seat)
    if seat is None:
        raise Refused("bad-value", field="seat")
    events = forgotten(board, seat, by.fresh)
    if events and not seat.gone:
        seats.not_last(board, seat)
    return events


def forgotten(board: Board, seat: Seat, fresh: bytes) -> list[Erasure | SeatErased]:
    """Return what ends a seat and all that has its name; nothing where that was so already."""
    label = _nobody(board, seat.id)
    written = [note.id for note in everything(board) if note.seat == seat.id]
    written += threads.of_seat(board, seat.id)
    if seat.gone and not written and seat.label == label:
        return []
    gone = _erased(board, written, fresh) if written else []
    return [*gone, SeatErased(seat.id, _epoch(fresh), label)]


def again(board: Board, ids: Iterable[NoteId], fresh: bytes) -> list[Erasure]:
    """Return what erases those of these notes and replies that an older copy has again (RE7)."""
    there = [id for id in ids if names.anywhere(board, id) or threads.anywhere(board, id)]
    return _erased(board, there, fresh) if there else []


def due(board: Board, now: int, fresh: bytes) -> list[NotesErased]:
    """Return what ends the notes that nobody can restore any more (rule RE9)."""
    over = [note.id for note, at in board.secret.gone.values() if _until(at) <= now]
    if not over or board.about.newer:
        return []
    return [NotesErased(tuple(sorted([*over, *threads.to(board, set(over))])), _epoch(fresh))]


def bell(board: Board) -> int:
    """Return when ``due`` will next have something to say (ms); 0 for never."""
    if board.about.newer:
        return 0
    return min((_until(at) for _, at in board.secret.gone.values()), default=0)


def erased(board: Board, e: NotesErased) -> Board:
    board = membership.without(board, e.notes)
    if (proposal := board.secret.proposal) is not None:
        board = board.with_secret(proposal=overlay.silenced(proposal))
    for id in e.notes:
        board = _without(board, id)
    return board


def left(board: Board, e: NotesErased) -> Board:
    """Return a common layer without these notes."""
    for count in e.counts:
        board = hidden.counted(board, count)
    return erased(board, e).common()


def seat_erased(board: Board, e: SeatErased) -> Board:
    """Return the board with a seat as of somebody sent away at the door: nobody lets it back."""
    board = board.with_secret(erased=board.secret.erased.set(e.id, True))
    board = translations.without(board, e.id)
    return seats.changed(board, e.id, label=e.label, gone=True, waiting=True)


def common(before: Board, event: NotesErased) -> NotesErased:
    """Return what all see of it: the ids of notes that were hidden are not theirs to know."""
    shown = tuple(id for id in event.notes if id not in before.secret.sights)
    counts = hidden.changes(before, event.notes)
    return event if shown == event.notes else replace(event, notes=shown, counts=counts)


def readers(before: Board, event: NotesErased) -> list[tuple[SeatId, tuple[NoteGone, ...]]]:
    """Return who had some of these notes by themselves, and has them no longer."""
    had: dict[SeatId, list[NoteGone]] = {}
    for id in event.notes:
        for seat in hidden.readers_of(before, id):
            had.setdefault(seat, []).append(NoteGone(id))
    return [(seat, tuple(gone)) for seat, gone in sorted(had.items())]


def everything(board: Board) -> Iterable[Note]:
    """Yield every note whose text is kept: visible, merged, hidden and deleted ones."""
    yield from board.notes.values()
    yield from (twin.note for twin in board.twins.values())
    yield from board.secret.hidden.values()
    yield from (note for note, _ in board.secret.gone.values())


def _erased(board: Board, ids: Sequence[NoteId], fresh: bytes) -> list[Erasure]:
    """Return the end of these notes, of what was said about them, and of all copies of them.

    What was merged into one of them is taken apart from it first: it is somebody else's. Groups
    that bear their words have no name then.
    """
    found = dict.fromkeys(ids)
    copies: dict[str, list[NoteId]] = {}
    for note in everything(board):
        copies.setdefault(note.copy_of, []).append(note.id)
    waiting = list(found)
    while waiting:
        more = [id for id in copies.pop(waiting.pop(), ()) if id not in found]
        found.update(dict.fromkeys(more))
        waiting += more
    found.update(dict.fromkeys(threads.to(board, found)))
    apart = [event for id in sorted(found) for event in twins.freed(board, id)]
    bare = [GroupRenamed(group.id, "") for group in board.groups if group.words_of in found]
    return [*apart, *bare, NotesErased(tuple(sorted(found)), _epoch(fresh))]


def _may(board: Board, note: Note, by: Caller, proof: bytes) -> None:
    """Refuse what is another's; facilitators may erase what they may read (rule RE1)."""
    if proof:
        if not names.received(board, note.id, proof):
            raise Refused("not-yours")
        return
    sight = board.secret.sights.get(note.id)
    if sight is not None and not hidden.reads(board, by.seat, note, sight):
        raise Refused("note-gone", id=note.id)
    if note.seat != by.seat and by.role is not Role.FACILITATOR:
        raise Refused("not-yours")


def _may_reply(reply: Reply, by: Caller, proof: bytes) -> None:
    """Refuse what is another's; without a name it is nobody's, and facilitators take it away."""
    if proof or (reply.seat != by.seat and by.role is not Role.FACILITATOR):
        raise Refused("not-yours")


def _without(board: Board, id: NoteId) -> Board:
    note = board.found(id)
    if note is not None:
        board = hidden.taken(board, note)
    if id in board.twins:
        board = replace(board, twins=board.twins.delete(id))
    if id in board.pulls:
        board = replace(board, pulls=board.pulls.delete(id))
    if id in board.faces:
        board = replace(board, faces=board.faces.delete(id))
    board = translations.erased(threads.without(board, id), id)
    board = ballots.without(board, id)
    secret = board.secret
    kept = {field: kept.delete(id) for field in OF_NOTES if id in (kept := getattr(secret, field))}
    return board.with_secret(**kept, erased=secret.erased.set(id, True))


def _nobody(board: Board, id: SeatId) -> str:
    """Return what somebody is called who has no name any more."""
    seat = board.seats[id]
    rest = replace(board, seats=board.seats.delete(id))
    return seats.suggestion(rest, guest(board.about.lang), seat.n)


def _until(at: int) -> int:
    return at + limits.RESTORE_MS + 1


def _epoch(fresh: bytes) -> str:
    return base64.urlsafe_b64encode(fresh[_LAST]).decode()


def _known(board: Board) -> None:
    if board.about.newer:
        raise Refused("newer-board")
