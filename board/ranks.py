"""The order of notes within a section: whole numbers with room between them (rule SE7)."""

from __future__ import annotations

from collections.abc import Sequence

from board import layout, limits
from board.sections import SectionRanked
from board.state import Board, Note, NoteId, Refused, SectionId, Tail

Ranked = tuple[int, Sequence[SectionRanked]]


def last(board: Board, section: SectionId) -> int:
    """Return a rank behind every note that the section ever held."""
    return board.tails.get(section, Tail()).top + limits.RANK_STEP


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
        and (ahead is None or _key(ahead) < _key(inside))
        and (_key(inside) < _key(behind))
    ):
        return inside.rank, ()
    return _between(board, ahead, behind)


def _between(board: Board, ahead: Note | None, behind: Note) -> Ranked:
    lower = 0 if ahead is None else ahead.rank
    if behind.rank - lower > 1:
        return (lower + behind.rank) // 2, ()
    order = sorted((n for n in board.notes.values() if n.section == behind.section), key=_key)
    place = order.index(behind) + 1
    respaced = SectionRanked(behind.section, tuple(note.id for note in order))
    return place * limits.RANK_STEP - limits.RANK_STEP // 2, (respaced,)


def _key(note: Note) -> tuple[int, str]:
    return note.rank, note.id


def _ahead(board: Board, behind: Note, moving: Note | None) -> Note | None:
    """Return the note before ``behind`` in its section, the moving note left out."""
    section, limit, best = behind.section, behind.rank, None
    for note in board.notes.values():  # thousands, for each of a batch: ranks first, keys seldom
        if note.rank <= limit and note.section == section and note is not moving:
            if best is not None and note.rank < best.rank:
                continue
            if _key(note) < _key(behind) and (best is None or _key(note) > _key(best)):
                best = note
    return best


def _is_last(board: Board, note: Note) -> bool:
    rank, section, key = note.rank, note.section, _key(note)
    return not any(
        other.rank >= rank and other.section == section and _key(other) > key
        for other in board.notes.values()
    )
