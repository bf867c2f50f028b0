"""Notes from elsewhere: from a file, or from another board (docs/RULES.md, EX7).

Asked by the access layer alone, for a facilitator. What comes is an ordinary note of nobody's, as
a copy is, so that whoever brought it can take it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import Final

from msgspec import Struct

from board import grouping, layout, limits, ranks, reach, text, vacancies
from board.colours import colour_of
from board.groups import GroupFilled, GroupMade
from board.notes import NoteAdded, new_id
from board.permissions import check, unfrozen
from board.state import Board, Caller, GroupId, NoteId, Refused, SeatId, Section, SectionId

FROM_FILE: Final = "import"  # stands in ``copy_of`` where there is no original


class Brought(Struct, frozen=True):
    """One note to come; ``origin`` is the id that it has on the board that it is from, or ""."""

    id: NoteId
    text: str
    lang: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    column: str = ""
    origin: str = ""


class BringNotes(Struct, frozen=True, tag="notes.bring"):
    """Notes that come to the end of a section, at most 200; ``group`` "" for loose ones.

    A group that is not there is made, and called ``name``: words of the note ``words_of``, if any.
    """

    section: SectionId
    notes: tuple[Brought, ...]
    group: GroupId = GroupId("")
    name: str = ""
    words_of: str = ""


def bring(board: Board, ask: BringNotes, by: Caller) -> list[NoteAdded | GroupMade | GroupFilled]:
    unfrozen(board, by)
    check(board, "structure", by)
    section = board.section(ask.section)
    if not 0 < len(ask.notes) <= limits.BATCH:
        raise Refused("limit-reached", what="notes", most=limits.BATCH)
    reach.room_for_new(board, section, len(ask.notes))
    _new_ids(board, ask.notes)
    _tagged(board, ask.notes)
    together, places = _together(board, ask), _places(board, ask)
    rank = ranks.last(board, section.id)
    added = [
        _added(board, section, note, place, rank + at * limits.RANK_STEP)
        for at, (note, place) in enumerate(zip(ask.notes, places, strict=False))
    ]
    return [*added, *together]


def _added(
    board: Board, section: Section, note: Brought, place: tuple[int, int], rank: int
) -> NoteAdded:
    words = text.words(note.text, section.max_chars or board.about.note_chars)
    if note.origin and not text.is_id(note.origin):
        raise Refused("bad-value", field="origin")
    return NoteAdded(
        note.id,
        section.id,
        words,
        text.language(note.lang),
        colour_of(note.colour or section.colour),
        *place,
        rank,
        SeatId(""),
        note.origin or FROM_FILE,
        _tags(note),
        column=reach.column(board, note.column),
    )


def _together(board: Board, ask: BringNotes) -> list[GroupMade | GroupFilled]:
    """Return what puts the notes into their group, which is made where it is not there yet."""
    if not ask.group:
        return []
    ids = tuple(note.id for note in ask.notes)
    if any(group.id == ask.group for group in board.groups):
        return [GroupFilled(board.group(ask.group).id, ids, "")]
    grouping.new_id(board, ask.group)
    name = grouping.named(ask.name)
    x, y = _room(board, ask) if layout.plane(board) else (0, 0)
    column = reach.column(board, ask.notes[0].column)
    words = (ask.group, name, ask.section, ids, x, y, "", grouping.PERSON, column)
    return [GroupMade(*words, ask.words_of)]


def _room(board: Board, ask: BringNotes) -> tuple[int, int]:
    frame, taken = layout.frame(board, ask.section), vacancies.taken(board, ask.section)
    return vacancies.Rooms(frame, taken).take(len(ask.notes))


def _places(board: Board, ask: BringNotes) -> Iterator[tuple[int, int]]:
    """Yield where each note lies: on a plane loose ones where there is room (rule SE9)."""
    if layout.plane(board) and not ask.group:
        return vacancies.free_slots(board, ask.section)
    return repeat((0, 0))


def _new_ids(board: Board, notes: Sequence[Brought]) -> None:
    ids = [note.id for note in notes]
    for id in ids:
        new_id(board, id)
        if ids.count(id) > 1:
            raise Refused("id-taken", id=id)


def _tags(note: Brought) -> tuple[str, ...]:
    """Return the tags of a note, clean, each once."""
    kept: dict[str, str] = {}
    for tag in (text.fits(tag, limits.TAG, field="tag") for tag in note.tags):
        kept.setdefault(text.fold(tag), tag)
    return tuple(filter(None, kept.values()))


def _tagged(board: Board, notes: Sequence[Brought]) -> None:
    """Refuse more tags than a note or the board may have (rule NO8)."""
    known = {text.fold(tag) for tag in board.tags}
    for note in notes:
        tags = _tags(note)
        known.update(map(text.fold, tags))
        if len(tags) > limits.TAGS_OF_NOTE or len(known) > max(
            limits.TAGS_OF_BOARD, len(board.tags)
        ):
            raise Refused("limit-reached", what="tags", most=limits.TAGS_OF_BOARD)
