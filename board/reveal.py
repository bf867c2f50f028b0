"""The reveal: hidden notes become everybody's, together and in no order (rules VI7-VI9).

It cannot be taken back. The shuffled order is stored, so replay and the mirror shuffle nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import hidden, layout, limits, reach, threads, translations, vacancies
from board.agenda import may
from board.permissions import check, unfrozen
from board.state import (
    Board,
    Caller,
    Note,
    NoteId,
    Plan,
    Refused,
    Role,
    RoundId,
    SectionId,
    Tail,
)

SCOPES: Final = ("round", "section", "all")
Place = tuple[NoteId, int, int, int]


class RevealNotes(
    Struct, frozen=True, array_like=True, tag="notes.reveal", forbid_unknown_fields=True
):
    """``id`` is that of the round or section, "" for all."""

    scope: str
    id: str


class ShareNote(Struct, frozen=True, array_like=True, tag="note.share", forbid_unknown_fields=True):
    """``proof`` is the secret of a note without a name."""

    id: NoteId
    proof: bytes = b""


class NotesRevealed(Struct, frozen=True, array_like=True, tag="notes.revealed"):
    """Stored without the notes: id, rank, x and y in the shuffled order. All see ``NotesShown``.

    ``rounds`` are those whose late notes follow when they close.
    """

    places: tuple[Place, ...]
    rounds: tuple[str, ...]


RevealCommand = RevealNotes | ShareNote


def reveal(board: Board, ask: RevealNotes, by: Caller) -> list[NotesRevealed]:
    may(board, by)
    if ask.scope not in SCOPES:
        raise Refused("bad-value", field="scope")
    if ask.scope == "round":
        board.round(ask.id)
    if ask.scope == "section":
        board.section(SectionId(ask.id))
    return pieces(board, _within(board, ask), by.fresh, whole=ask.scope != "section")


def share(board: Board, ask: ShareNote, by: Caller) -> list[NotesRevealed]:
    """Show one's own hidden note to all, alone (rule VI9)."""
    unfrozen(board, by)
    check(board, "share_own", by)
    if ask.id in board.notes:
        return []
    note = reach.own_note(board, ask.id, by, ask.proof)
    reach.not_aside(board, note)
    return pieces(board, [note], by.fresh, whole=False)


def at_start(board: Board, fresh: bytes) -> list[NotesRevealed]:
    """Return what a start that reveals shows: all but what is facilitators' to read."""
    return pieces(board, _all(board, facilitators=True), fresh, whole=True)


def late(board: Board, round: RoundId, fresh: bytes) -> list[NotesRevealed]:
    """Return what the close of a round reveals, if its other notes were shown before (VI8)."""
    if round not in board.secret.revealed:
        return []
    notes = (note for note in _all(board, facilitators=False) if note.round == round)
    return pieces(board, notes, fresh, whole=True)


def pieces(
    board: Board, notes: Iterable[Note], fresh: bytes, *, whole: bool
) -> list[NotesRevealed]:
    """Return the events that reveal these notes, at most 200 notes and 48 KiB of text in each."""
    shuffled = sorted(notes, key=lambda note: hashlib.sha256(fresh + note.id.encode()).digest())
    events: list[NotesRevealed] = []
    found = {place[0]: place for place in places(board, shuffled)}
    for part in cut(shuffled):
        rounds = tuple(sorted({note.round for note in part})) if whole else ()
        events.append(NotesRevealed(tuple(found[note.id] for note in part), rounds))
    return events


def revealed(board: Board, e: NotesRevealed) -> Board:
    n = board.seq
    for count in hidden.changes(board, (id for id, *_ in e.places)):
        board = hidden.counted(board, count)
    for id, rank, x, y in e.places:
        note = board.secret.hidden.get(id)
        if note is None:
            continue
        board = board.without_note(note)
        board = board.with_secret(sights=board.secret.sights.delete(id))
        stamps = {"z": n, "text_at": n, "place_at": n, "look_at": n}
        board = board.with_note(replace(note, rank=rank, x=x, y=y, **stamps))
        board = translations.brought_back(threads.heard(board, id), id)
    return _shown_from_now(board, e.rounds)


def opened(board: Board, plan: Plan) -> Board:
    """Return the board after a start that reveals: rounds in their grace follow when they close."""
    if not hidden.opens(plan):
        return board
    return _shown_from_now(board, (r.id for r in board.rounds if r.state == "closing"))


def _shown_from_now(board: Board, rounds: Iterable[str]) -> Board:
    revealed = board.secret.revealed
    for round in rounds:
        revealed = revealed.set(round, True)
    return board.with_secret(revealed=revealed)


def _within(board: Board, ask: RevealNotes) -> list[Note]:
    notes = _all(board, facilitators=False)
    if ask.scope == "all":
        return list(notes)
    return [note for note in notes if ask.id in (note.round, note.section)]


def _all(board: Board, *, facilitators: bool) -> Iterator[Note]:
    """Yield the notes that only wait to be shown; facilitators' notes to each other if asked."""
    for id, note in board.secret.hidden.items():
        sight = board.secret.sights[id]
        author = board.seats.get(note.seat)
        theirs = author is not None and author.role is Role.FACILITATOR
        if sight in hidden.WAITING or (facilitators and sight == "facilitator" and theirs):
            yield note


def cut(notes: Sequence[Note]) -> Iterator[list[Note]]:
    """Yield the notes in pieces that fit into one event each."""
    part: list[Note] = []
    size = 0
    for note in notes:
        more = len(note.text.encode())
        if part and (len(part) == limits.BATCH or size + more > limits.REVEAL_BYTES):
            yield part
            part, size = [], 0
        part.append(note)
        size += more
    if part:
        yield part


def places(board: Board, notes: Sequence[Note]) -> Iterator[Place]:
    """Yield ranks behind all that is there, and free places on a plane, in the order given."""
    plane = layout.plane(board)
    slots = {s.id: vacancies.free_slots(board, s.id) for s in board.sections if plane}
    tops: dict[SectionId, int] = {}
    for note in notes:
        top = tops.get(note.section, board.tails.get(note.section, Tail()).top)
        tops[note.section] = top + limits.RANK_STEP
        x, y = next(slots[note.section]) if note.section in slots else (0, 0)
        yield note.id, tops[note.section], x, y
