"""Which notes are in which group: what ``state`` says of it, and how notes come and go.

A note is in at most one group, and lies in its section, and in its column of a table (rule GR1).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from board import ballots, limits
from board.state import Board, Group, Note, NoteId


def of(board: Board, note: NoteId) -> Group | None:
    """Return the group that holds the note, deleted or not."""
    return next((g for g in board.groups if any(id == note for id, _ in g.notes)), None)


def present(board: Board, group: Group) -> list[Note]:
    """Return the notes of a group that are on the board, in their order."""
    return [board.notes[id] for id, _ in group.notes if id in board.notes]


def homes(board: Board) -> dict[NoteId, Group]:
    """Return the group of every note that is in one: for many at once."""
    return {id: group for group in board.groups for id, _ in group.notes}


def grouped(board: Board) -> set[NoteId]:
    return {id for group in board.groups for id, _ in group.notes}


def stamp(board: Board, note: Note) -> int:
    """Return the number of the last event that said where the note belongs (rule UN3)."""
    group = of(board, note.id)
    came = 0 if group is None else dict(group.notes)[note.id]
    return max(note.place_at, came)


def without(board: Board, notes: Collection[NoteId]) -> Board:
    """Take notes out of whatever groups they are in; no group goes with them (rule GR3)."""
    leaving = set(notes)
    holding = [g for g in board.groups if not leaving.isdisjoint(id for id, _ in g.notes)]
    for group in holding:
        kept = tuple(pair for pair in group.notes if pair[0] not in leaving)
        board = board.with_group(group.id, notes=kept)
    return board


def ordered(ids: Sequence[NoteId], notes: Sequence[NoteId], before: str) -> list[NoteId]:
    """Return ``ids`` with ``notes`` put before that one, last if it is not there."""
    moving = set(notes)
    rest = [id for id in ids if id not in moving]
    if before in moving:
        later = ids[ids.index(NoteId(before)) :] if before in ids else ()
        before = next((id for id in later if id not in moving), "")
    at = rest.index(NoteId(before)) if before in rest else len(rest)
    return [*rest[:at], *notes, *rest[at:]]


def settled(board: Board, group: Group, notes: Iterable[NoteId]) -> Board:
    """Bring notes where a group stands: behind all of its section; those of it keep their ranks."""
    section, column = group.section, group.column
    coming = [board.notes[id] for id in notes if id in board.notes]
    coming = [note for note in coming if (note.section, note.column) != (section, column)]
    if not coming:
        return board
    # Not the tail's: a snapshot's reader does not have it.
    rank = max((n.rank for n in board.notes.values() if n.section == section), default=0)
    settled: list[Note] = []
    for note in coming:
        place = {"section": section, "column": column, "rank": note.rank, "place_at": board.seq}
        if note.section != section:
            rank += limits.RANK_STEP
            place["rank"] = rank
        settled.append(replace(note, **place))
    return board.with_notes(settled)


def swept(board: Board) -> Board:
    """Drop the groups without a name in which no note is left (rule GR3)."""
    empty = [g for g in board.groups if not g.name and not present(board, g)]
    for group in empty:
        rest = tuple(old for old in board.groups if old is not group)
        board = ballots.without(replace(board, groups=rest), group.id)
    return board
