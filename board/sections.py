"""Regions of a board: adding, naming, ordering, locking, removing, tidying."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import frames, hidden, layout, limits, text, vacancies
from board.colours import colour_of
from board.groups import GroupMoved
from board.permissions import check, unfrozen
from board.state import Board, Caller, NoteId, Refused, Section, SectionId

Place = tuple[NoteId, int, int]


class AddSection(
    Struct, frozen=True, array_like=True, tag="section.add", forbid_unknown_fields=True
):
    id: SectionId
    title: str
    prompt: str
    colour: str
    after: str


class EditSection(
    Struct, frozen=True, array_like=True, tag="section.edit", forbid_unknown_fields=True
):
    id: SectionId
    title: str
    prompt: str
    colour: str
    expect: int


class MoveSection(
    Struct, frozen=True, array_like=True, tag="section.move", forbid_unknown_fields=True
):
    id: SectionId
    after: str


class LockSection(
    Struct, frozen=True, array_like=True, tag="section.lock", forbid_unknown_fields=True
):
    id: SectionId
    on: bool


class RemoveSection(
    Struct, frozen=True, array_like=True, tag="section.remove", forbid_unknown_fields=True
):
    id: SectionId
    to: SectionId


class TidySection(
    Struct, frozen=True, array_like=True, tag="section.tidy", forbid_unknown_fields=True
):
    id: SectionId


class SectionAdded(Struct, frozen=True, array_like=True, tag="section.added"):
    id: SectionId
    title: str
    prompt: str
    colour: str
    max_chars: int
    limit: int
    after: str
    labels: tuple[str, ...] = ()
    feeling: str = ""


class SectionEdited(Struct, frozen=True, array_like=True, tag="section.edited"):
    id: SectionId
    title: str
    prompt: str
    colour: str


class SectionMoved(Struct, frozen=True, array_like=True, tag="section.moved"):
    id: SectionId
    after: str


class SectionLocked(Struct, frozen=True, array_like=True, tag="section.locked"):
    id: SectionId
    on: bool


class SectionRemoved(Struct, frozen=True, array_like=True, tag="section.removed"):
    id: SectionId
    to: SectionId


class SectionRanked(Struct, frozen=True, array_like=True, tag="section.ranked"):
    """Notes of a section that follow one another, respaced in this order."""

    id: SectionId
    notes: tuple[NoteId, ...]
    first: int = limits.RANK_STEP
    step: int = limits.RANK_STEP


class NotesPlaced(Struct, frozen=True, array_like=True, tag="notes.placed"):
    places: tuple[Place, ...]


SectionCommand = AddSection | EditSection | MoveSection | LockSection | RemoveSection | TidySection
SectionEvent = (
    SectionAdded
    | SectionEdited
    | SectionMoved
    | SectionLocked
    | SectionRemoved
    | SectionRanked
    | NotesPlaced
)


Shift = NotesPlaced | GroupMoved


def add(board: Board, ask: AddSection, by: Caller) -> list[SectionAdded | Shift]:
    _may(board, by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if any(section.id == ask.id for section in board.sections):
        raise Refused("id-taken", id=ask.id)
    if ask.after:
        board.section(ask.after)
    title, prompt = _words(ask)
    if len(board.sections) >= limits.SECTIONS:
        raise Refused("limit-reached", what="sections", most=limits.SECTIONS)
    event = SectionAdded(ask.id, title, prompt, colour_of(ask.colour), 0, 0, ask.after)
    return [event, *_shifted(board, added(board, event))]


def edit(board: Board, ask: EditSection, by: Caller) -> list[SectionEdited]:
    _may(board, by)
    old = board.section(ask.id)
    title, prompt = _words(ask)
    colour = colour_of(ask.colour)
    if (title, prompt, colour) == (old.title, old.prompt, old.colour):
        return []
    if ask.expect and ask.expect < old.name_at:
        raise Refused("changed-since", aspect="name", stamp=old.name_at)
    return [SectionEdited(ask.id, title, prompt, colour)]


def move(board: Board, ask: MoveSection, by: Caller) -> list[SectionMoved | Shift]:
    _may(board, by)
    board.section(ask.id)
    if ask.after:
        board.section(ask.after)
    if ask.after == ask.id:
        raise Refused("bad-value", field="after")
    event = SectionMoved(ask.id, ask.after)
    after = moved(board, event)
    if _order(after) == _order(board):
        return []
    return [event, *_shifted(board, after)]


def lock(board: Board, ask: LockSection, by: Caller) -> list[SectionLocked]:
    _may(board, by)
    return [] if board.section(ask.id).locked == ask.on else [SectionLocked(ask.id, ask.on)]


def remove(board: Board, ask: RemoveSection, by: Caller) -> list[SectionRemoved | Shift]:
    _may(board, by)
    board.section(ask.id)
    if len(board.sections) == 1:
        raise Refused("last-section")
    board.section(ask.to)
    if ask.to == ask.id:
        raise Refused("bad-value", field="to")
    event = SectionRemoved(ask.id, ask.to)
    return [event, *_shifted(board, removed(board, event), ask.id)]


def tidy(board: Board, ask: TidySection, by: Caller) -> list[NotesPlaced]:
    _may(board, by)
    board.section(ask.id)
    if not layout.plane(board):
        raise Refused("nothing-to-do", what="tidy")
    return _placings(board, vacancies.tidied(board, ask.id))


def added(board: Board, e: SectionAdded) -> Board:
    if any(section.id == e.id for section in board.sections):
        return board
    words = (e.id, e.title, e.prompt, e.colour, e.max_chars, e.limit)
    section = Section(*words, name_at=board.seq, labels=e.labels, feeling=e.feeling)
    return replace(board, sections=_put(board.sections, section, e.after, first=False))


def edited(board: Board, e: SectionEdited) -> Board:
    return _changed(board, e.id, title=e.title, prompt=e.prompt, colour=e.colour, name_at=board.seq)


def moved(board: Board, e: SectionMoved) -> Board:
    found = [section for section in board.sections if section.id == e.id]
    rest = tuple(section for section in board.sections if section.id != e.id)
    if not found or e.after == e.id:
        return board
    return replace(board, sections=_put(rest, found[0], e.after, first=True))


def locked(board: Board, e: SectionLocked) -> Board:
    return _changed(board, e.id, locked=e.on)


def removed(board: Board, e: SectionRemoved) -> Board:
    """Move the section's notes behind those of ``e.to``, in order, and its groups; drop it."""
    if not any(s.id == e.to for s in board.sections) or e.to == e.id:
        return board
    there = layout.in_order(board, e.to)
    top = there[-1].rank if there else 0  # not the tail's: a snapshot's reader does not have it
    moved = [
        replace(note, section=e.to, rank=top + place * limits.RANK_STEP, place_at=board.seq)
        for place, note in enumerate(layout.in_order(board, e.id), 1)
    ]
    board = board.with_notes(moved)
    board = hidden.rehoused(board, e.id, e.to)
    for group in layout.groups_in(board, e.id):
        board = board.with_group(group.id, section=e.to)
    sections = tuple(section for section in board.sections if section.id != e.id)
    tails = board.tails.delete(e.id) if e.id in board.tails else board.tails
    return replace(board, sections=sections, tails=tails)


def ranked(board: Board, e: SectionRanked) -> Board:
    return board.with_notes(
        [
            replace(note, rank=e.first + place * e.step)
            for place, id in enumerate(e.notes)
            if (note := board.notes.get(id)) is not None and note.section == e.id
        ]
    )


def placed(board: Board, e: NotesPlaced) -> Board:
    for id, x, y in e.places:
        note = board.notes.get(id)
        if note is not None:
            board = board.with_note(replace(note, x=x, y=y, z=board.seq, place_at=board.seq))
    return board


def _shifted(board: Board, after: Board, gone: str = "") -> list[Shift]:
    """Return what keeps everything on a plane in its frame; what lay in ``gone`` finds room."""
    if not layout.plane(board):
        return []
    places, groups = frames.shifted(board, after, gone)
    return [*_placings(board, places), *groups]


def _placings(board: Board, places: list[Place]) -> list[NotesPlaced]:
    """Return the events that bring the notes there that are not there yet."""
    changed = [
        (id, x, y) for id, x, y in places if (board.notes[id].x, board.notes[id].y) != (x, y)
    ]
    return [
        NotesPlaced(tuple(changed[at : at + limits.BATCH]))
        for at in range(0, len(changed), limits.BATCH)
    ]


def _may(board: Board, by: Caller) -> None:
    unfrozen(board, by)
    check(board, "structure", by)


def _words(ask: AddSection | EditSection) -> tuple[str, str]:
    title = text.fits(ask.title, limits.TITLE, field="title")
    if not title:
        raise Refused("text-empty")
    return title, text.fits(ask.prompt, limits.QUESTION, field="prompt")


def _order(board: Board) -> list[SectionId]:
    return [section.id for section in board.sections]


def _put(
    sections: tuple[Section, ...], section: Section, after: str, *, first: bool
) -> tuple[Section, ...]:
    """Insert behind ``after``; "" means first when moved and last when added."""
    ids = [old.id for old in sections]
    if after in ids:
        at = ids.index(SectionId(after)) + 1
    else:
        at = 0 if first else len(ids)
    return (*sections[:at], section, *sections[at:])


def _changed(board: Board, id: str, **changes: object) -> Board:
    return replace(
        board,
        sections=tuple(replace(s, **changes) if s.id == id else s for s in board.sections),
    )
