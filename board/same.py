"""Saying that notes say the same, and taking that back (docs/RULES.md, NO17)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from board import faces, homes, limits, reach, text, twins
from board.grouping import may, movable, still
from board.notes import NoteTagged
from board.state import Board, Caller, Note, NoteId, Refused
from board.twins import NoteMerged, NoteUnmerged


class MergeNotes(
    Struct, frozen=True, array_like=True, tag="note.merge", forbid_unknown_fields=True
):
    into: NoteId
    notes: tuple[NoteId, ...]


class UnmergeNotes(
    Struct, frozen=True, array_like=True, tag="note.unmerge", forbid_unknown_fields=True
):
    """Takes these apart from ``id``, or all that were merged into it if there are none."""

    id: NoteId
    notes: tuple[NoteId, ...]


SameCommand = MergeNotes | UnmergeNotes


def merge(board: Board, ask: MergeNotes, by: Caller) -> list[NoteMerged | NoteTagged]:
    may(board, by, "merge")
    into, *notes = movable(
        board, (ask.into, *(id for id in ask.notes if not _is(board, id, ask))), by
    )
    if not notes:
        return []
    coming = sum(1 + len(twins.of(board, note.id)) for note in notes)
    if len(twins.of(board, into.id)) + coming > limits.TWINS:
        raise Refused("limit-reached", what="notes", most=limits.TWINS)
    tags = [NoteTagged(into.id, tag, on=True) for tag in _tags(into, notes)]
    ids = tuple(note.id for note in notes)
    _, counts = faces.united(board, (into.id, *ids))
    return [NoteMerged(into.id, ids, counts), *tags]


def unmerge(board: Board, ask: UnmergeNotes, by: Caller) -> list[NoteUnmerged]:
    may(board, by, "merge")
    into = reach.shown_note(board, ask.id, by)
    apart = [note for note in twins.of(board, into.id) if note.id in ask.notes or not ask.notes]
    if not apart:
        return []
    still(board, [into.id], by)
    homecoming = Counter(homes.home(board, note).id for note in apart)
    for section, n in homecoming.items():
        reach.room(board, board.section(section), n)
    return [NoteUnmerged(into.id, tuple(note.id for note in apart))]


def _is(board: Board, id: NoteId, ask: MergeNotes) -> bool:
    """Tell whether that is so already."""
    twin = board.twins.get(id)
    return id == ask.into or (twin is not None and twin.into == ask.into)


def _tags(into: Note, notes: Iterable[Note]) -> list[str]:
    """Return the tags that come along: each once, as many as there is room for."""
    known = {text.fold(tag) for tag in into.tags}
    found: dict[str, str] = {}
    for tag in (tag for note in notes for tag in note.tags):
        if text.fold(tag) not in known:
            found.setdefault(text.fold(tag), tag)
    return list(found.values())[: limits.TAGS_OF_NOTE - len(into.tags)]
