"""The order of notes within a section: whole numbers with room between them (rule SE7)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from board import hidden, layout, limits, order
from board.order import Key
from board.sections import SectionRanked
from board.state import Board, Note, NoteId, Refused, SectionId, Tail

Ranked = tuple[int, Sequence[SectionRanked]]
AROUND: Final = 16  # notes on either side that are spaced anew, where they have room
ROOM: Final = 16  # between two notes, for each note on either side: the more, the longer it lasts


def last(board: Board, section: SectionId) -> int:
    """Return a rank behind every note that the section ever held."""
    return board.tails.get(section, Tail()).top + limits.RANK_STEP


def unseen(board: Board, section: SectionId) -> int:
    """Return a rank for a hidden note: behind all that is visible, and those hidden before it."""
    there = hidden.waiting(board, section) + hidden.kept(board, section)
    return last(board, section) + there * limits.RANK_STEP


def at(board: Board, section: SectionId, before: str, moving: Note | None = None) -> Ranked:
    """Return a rank right before that note ("" is last), and the respacing that it takes.

    A note that is there already keeps its rank; and on a plane, where ``before`` is "" because
    places say what belongs together, every note of the section does.
    """
    inside = moving if moving is not None and moving.section == section else None
    if not before:
        stays = inside is not None and (layout.plane(board) or _is_last(board, inside))
        return (inside.rank if inside and stays else last(board, section)), ()
    if inside is not None and before == inside.id:
        return inside.rank, ()
    behind = board.note(NoteId(before))
    if behind.section != section:
        raise Refused("note-gone", id=before)
    ahead = _ahead(board, behind, inside)
    if (
        inside is not None
        and (ahead is None or ahead < _key(inside))
        and (_key(inside) < _key(behind))
    ):
        return inside.rank, ()
    return _between(board, ahead, behind)


def _between(board: Board, ahead: Key | None, behind: Note) -> Ranked:
    lower = 0 if ahead is None else ahead[0]
    if behind.rank - lower > 1:
        return (lower + behind.rank) // 2, ()
    return _respaced(board, behind)


def _respaced(board: Board, behind: Note) -> Ranked:
    """Make room before ``behind`` by spacing the notes around it anew, no more than it takes."""
    found, around = order.keys(board.orders[behind.section]), AROUND
    at = bisect_left(found, _key(behind))
    while True:
        start, end = max(at - around, 0), at + around
        lower = found[start - 1][0] if start else 0
        step = limits.RANK_STEP
        if end < len(found):
            step = (found[end][0] - lower) // (end - start + 1)
        if end >= len(found) or step >= ROOM * around:
            break
        around *= 2
    ids = tuple(NoteId(id) for _, id in found[start:end])
    respaced = SectionRanked(behind.section, ids, lower + step, step)
    return lower + (at - start + 1) * step - step // 2, (respaced,)


def _key(note: Note) -> Key:
    return note.rank, note.id


def _ahead(board: Board, behind: Note, moving: Note | None) -> Key | None:
    """Return the key of the note before ``behind``, the moving note left out."""
    found = order.ahead(board.orders[behind.section], _key(behind))
    if found is not None and moving is not None and found == _key(moving):
        return order.ahead(board.orders[behind.section], found)
    return found


def _is_last(board: Board, note: Note) -> bool:
    return board.orders[note.section][-1][-1] == _key(note)
