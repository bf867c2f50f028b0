"""Writing, editing, moving, painting, tagging, copying, deleting and restoring notes."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import layout, limits, ranks, text, votes
from board.colours import colour_of
from board.permissions import check, unfrozen
from board.sections import SectionRanked
from board.state import (
    Board,
    Caller,
    Note,
    NoteId,
    Refused,
    Role,
    SeatId,
    Section,
    SectionId,
    Tail,
)


class AddNote(Struct, frozen=True, array_like=True, tag="note.add", forbid_unknown_fields=True):
    id: NoteId
    section: SectionId
    text: str
    lang: str
    colour: str
    x: int
    y: int
    before: str


class EditNote(Struct, frozen=True, array_like=True, tag="note.edit", forbid_unknown_fields=True):
    id: NoteId
    text: str
    lang: str
    base: int
    expect: int


class MoveNote(Struct, frozen=True, array_like=True, tag="note.move", forbid_unknown_fields=True):
    id: NoteId
    section: SectionId
    x: int
    y: int
    before: str
    expect: int


class RaiseNote(Struct, frozen=True, array_like=True, tag="note.raise", forbid_unknown_fields=True):
    id: NoteId


class PaintNote(Struct, frozen=True, array_like=True, tag="note.paint", forbid_unknown_fields=True):
    id: NoteId
    colour: str
    expect: int


class TagNote(Struct, frozen=True, array_like=True, tag="note.tag", forbid_unknown_fields=True):
    id: NoteId
    tag: str
    on: bool


class DeleteNote(
    Struct, frozen=True, array_like=True, tag="note.delete", forbid_unknown_fields=True
):
    id: NoteId
    expect: int


class RestoreNote(
    Struct, frozen=True, array_like=True, tag="note.restore", forbid_unknown_fields=True
):
    id: NoteId


class CopyNote(Struct, frozen=True, array_like=True, tag="note.copy", forbid_unknown_fields=True):
    id: NoteId
    new: NoteId
    section: SectionId


class NoteAdded(Struct, frozen=True, array_like=True, tag="note.added"):
    id: NoteId
    section: SectionId
    text: str
    lang: str
    colour: str
    x: int
    y: int
    rank: int
    seat: SeatId
    copy_of: str
    tags: tuple[str, ...] = ()


class NoteEdited(Struct, frozen=True, array_like=True, tag="note.edited"):
    """``altered``: somebody else than the author edited it (rule NO6)."""

    id: NoteId
    text: str
    lang: str
    base: int
    altered: bool


class NoteMoved(Struct, frozen=True, array_like=True, tag="note.moved"):
    id: NoteId
    section: SectionId
    x: int
    y: int
    rank: int


class NoteRaised(Struct, frozen=True, array_like=True, tag="note.raised"):
    id: NoteId


class NotePainted(Struct, frozen=True, array_like=True, tag="note.painted"):
    id: NoteId
    colour: str


class NoteTagged(Struct, frozen=True, array_like=True, tag="note.tagged"):
    id: NoteId
    tag: str
    on: bool


class NoteDeleted(Struct, frozen=True, array_like=True, tag="note.deleted"):
    """``at`` is in ms of the log's clock: a note can be restored for 24 hours."""

    id: NoteId
    at: int


class NoteRestored(Struct, frozen=True, array_like=True, tag="note.restored"):
    """Stored without the note; its common form is ``NotesShown``."""

    id: NoteId


class NotesShown(Struct, frozen=True, array_like=True, tag="notes.shown"):
    """A form, never stored: notes that come (back) into the common layer, whole."""

    notes: tuple[Note, ...]


class NoteFirst(Struct, frozen=True, array_like=True, tag="note.first"):
    """A private thing, never stored: the first text of an altered note, for its author."""

    id: NoteId
    text: str


NoteCommand = (
    AddNote
    | EditNote
    | MoveNote
    | RaiseNote
    | PaintNote
    | TagNote
    | DeleteNote
    | RestoreNote
    | CopyNote
)
NoteEvent = (
    NoteAdded
    | NoteEdited
    | NoteMoved
    | NoteRaised
    | NotePainted
    | NoteTagged
    | NoteDeleted
    | NoteRestored
)


def add(board: Board, ask: AddNote, by: Caller) -> list[NoteAdded | SectionRanked]:
    unfrozen(board, by)
    check(board, "create", by)
    section = _open_section(board, ask.section, by)
    _new_id(board, ask.id)
    words = _words(board, section, ask.text)
    _room_for_one(board, section)
    rank, respaced = ranks.at(board, section.id, ask.before)
    x, y = _place(board, ask.x, ask.y)
    lang, colour = text.language(ask.lang), colour_of(ask.colour)
    note = NoteAdded(ask.id, section.id, words, lang, colour, x, y, rank, by.seat, "")
    return [*respaced, note]


def edit(board: Board, ask: EditNote, by: Caller) -> list[NoteEdited]:
    unfrozen(board, by)
    check(board, "edit_own", by)
    note = _own_note(board, ask.id, by)
    words = _words(board, board.section(note.section), ask.text)
    lang = text.language(ask.lang)
    if (words, lang) == (note.text, note.lang):
        return []
    _unchanged("text", note.text_at, ask.expect)
    if not 0 <= ask.base <= board.seq:
        raise Refused("bad-value", field="base", least=0, most=board.seq)
    altered = note.altered or note.seat not in ("", by.seat)
    return [NoteEdited(note.id, words, lang, ask.base, altered)]


def move(board: Board, ask: MoveNote, by: Caller) -> list[NoteMoved | SectionRanked]:
    unfrozen(board, by)
    check(board, "move", by)
    note = _loose_note(board, ask.id, by)
    section = note.section
    if ask.section != note.section:
        section = _open_section(board, ask.section, by).id
        _room_for_one(board, board.section(section), moved=True)
    x, y = _place(board, ask.x, ask.y)
    rank, respaced = ranks.at(board, section, ask.before, note)
    if (section, x, y, rank) == (note.section, note.x, note.y, note.rank):
        return []
    _unchanged("place", note.place_at, ask.expect)
    return [*respaced, NoteMoved(note.id, section, x, y, rank)]


def raise_(board: Board, ask: RaiseNote, by: Caller) -> list[NoteRaised]:
    unfrozen(board, by)
    check(board, "move", by)
    note = _loose_note(board, ask.id, by)
    above = any(other.z >= note.z and other is not note for other in board.notes.values())
    return [NoteRaised(note.id)] if above else []


def paint(board: Board, ask: PaintNote, by: Caller) -> list[NotePainted]:
    unfrozen(board, by)
    check(board, "edit_own", by)
    note = _own_note(board, ask.id, by)
    colour = colour_of(ask.colour)
    if colour == note.colour:
        return []
    _unchanged("look", note.look_at, ask.expect)
    return [NotePainted(note.id, colour)]


def tag(board: Board, ask: TagNote, by: Caller) -> list[NoteTagged]:
    unfrozen(board, by)
    check(board, "tag", by)
    note = _loose_note(board, ask.id, by)
    tag = text.fits(ask.tag, limits.TAG, field="tag")
    if not tag:
        raise Refused("text-empty")
    same = next((old for old in note.tags if text.fold(old) == text.fold(tag)), None)
    if ask.on == (same is not None):
        return []
    if ask.on:
        _room_for_tag(board, note, tag)
    return [NoteTagged(note.id, tag if same is None else same, ask.on)]


def delete(board: Board, ask: DeleteNote, by: Caller) -> list[NoteDeleted]:
    unfrozen(board, by)
    check(board, "delete_own", by)
    if ask.id in board.secret.gone:
        return []
    note = _own_note(board, ask.id, by)
    _unchanged("text", note.text_at, ask.expect)
    return [NoteDeleted(note.id, by.now)]


def restore(board: Board, ask: RestoreNote, by: Caller) -> list[NoteRestored]:
    unfrozen(board, by)
    check(board, "delete_own", by)
    if ask.id in board.notes:
        return []
    note, at = board.secret.gone.get(ask.id, (None, 0))
    if note is None or by.now - at > limits.RESTORE_MS:
        raise Refused("note-gone", id=ask.id)
    home = _open_section(board, _home(board, note).id, by)
    _own(note, by)
    _room_for_one(board, home)
    return [NoteRestored(note.id)]


def copy(board: Board, ask: CopyNote, by: Caller) -> list[NoteAdded]:
    unfrozen(board, by)
    check(board, "duplicate_note", by)
    section = _open_section(board, ask.section, by)
    note = board.note(ask.id)
    _new_id(board, ask.new)
    _words(board, section, note.text)
    _room_for_one(board, section)
    x, y = _place(board, min(note.x + 24, limits.XY), min(note.y + 24, limits.XY))
    rank = ranks.last(board, section.id)
    return [
        NoteAdded(
            ask.new,
            section.id,
            note.text,
            note.lang,
            note.colour,
            x,
            y,
            rank,
            SeatId(""),
            note.id,
            note.tags,
        )
    ]


def added(board: Board, e: NoteAdded) -> Board:
    n = board.seq
    return board.with_note(
        Note(
            e.id,
            e.section,
            e.text,
            e.lang,
            e.colour,
            e.tags,
            e.x,
            e.y,
            e.rank,
            n,
            e.seat,
            e.copy_of,
            False,
            n,
            n,
            n,
        )
    )


def edited(board: Board, e: NoteEdited) -> Board:
    note = board.notes.get(e.id)
    if note is None:
        return board
    if e.altered and not note.altered:
        board = board.with_secret(firsts=board.secret.firsts.set(note.id, note.text))
    return board.with_note(
        replace(note, text=e.text, lang=e.lang, altered=e.altered, text_at=board.seq)
    )


def moved(board: Board, e: NoteMoved) -> Board:
    note, n = board.notes.get(e.id), board.seq
    if note is None:
        return board
    return board.with_note(
        replace(note, section=e.section, x=e.x, y=e.y, rank=e.rank, z=n, place_at=n)
    )


def raised(board: Board, e: NoteRaised) -> Board:
    note = board.notes.get(e.id)
    return board if note is None else board.with_note(replace(note, z=board.seq))


def painted(board: Board, e: NotePainted) -> Board:
    note = board.notes.get(e.id)
    if note is None:
        return board
    return board.with_note(replace(note, colour=e.colour, look_at=board.seq))


def tagged(board: Board, e: NoteTagged) -> Board:
    note = board.notes.get(e.id)
    if note is None:
        return board
    tags = tuple(old for old in note.tags if old != e.tag)
    if e.on:
        tags = (*tags, e.tag)
    return board.with_note(replace(note, tags=tags, look_at=board.seq))


def deleted(board: Board, e: NoteDeleted) -> Board:
    note = board.notes.get(e.id)
    if note is None:
        return board
    board = votes.without(board.without_note(note), note.id)
    return board.with_secret(gone=board.secret.gone.set(note.id, (note, e.at)))


def restored(board: Board, e: NoteRestored) -> Board:
    note, _ = board.secret.gone.get(e.id, (None, 0))
    if note is None:
        return board
    board = board.with_secret(gone=board.secret.gone.delete(e.id))
    return board.with_note(replace(_homed(board, note), z=board.seq, place_at=board.seq))


def shown(board: Board, e: NotesShown) -> Board:
    for note in e.notes:
        board = board.with_note(note)
    return board


def _home(board: Board, note: Note) -> Section:
    """Return the section that a note comes back to: its own, or the first if that is gone."""
    return next((s for s in board.sections if s.id == note.section), board.sections[0])


def _homed(board: Board, note: Note) -> Note:
    """Return a deleted note with a place on the board as it is now."""
    if not board.sections or any(s.id == note.section for s in board.sections):
        return note
    home = board.sections[0].id
    x, y = next(layout.free_slots(board, home)) if board.about.layout == "free" else (0, 0)
    return replace(note, section=home, x=x, y=y, rank=ranks.last(board, home))


def _words(board: Board, section: Section, words: str) -> str:
    most = section.max_chars or board.about.note_chars
    if len(words) <= limits.RAW:
        words = text.clean(words)
    if not words:
        raise Refused("text-empty")
    if len(words) > most:
        raise Refused("text-too-long", length=len(words), most=most)
    return words


def _new_id(board: Board, id: NoteId) -> None:
    if not text.is_id(id):
        raise Refused("bad-value", field="id")
    if id in board.notes or id in board.secret.gone:
        raise Refused("id-taken", id=id)


def _open_section(board: Board, id: SectionId, by: Caller) -> Section:
    section = board.section(id)
    if section.locked and by.role is not Role.FACILITATOR:
        raise Refused("section-locked", section=id)
    return section


def _loose_note(board: Board, id: NoteId, by: Caller) -> Note:
    note = board.note(id)
    _open_section(board, note.section, by)
    return note


def _own_note(board: Board, id: NoteId, by: Caller) -> Note:
    note = _loose_note(board, id, by)
    _own(note, by)
    return note


def _own(note: Note, by: Caller) -> None:
    """Refuse what is another's. A copy is nobody's: who made it could not undo it otherwise."""
    nobodys = note.copy_of and not note.seat
    if note.seat != by.seat and not nobodys and by.role is not Role.FACILITATOR:
        raise Refused("not-yours")


def _room_for_one(board: Board, section: Section, *, moved: bool = False) -> None:
    if not moved and len(board.notes) >= limits.NOTES:
        raise Refused("board-full", most=limits.NOTES)
    if section.limit and board.tails.get(section.id, Tail()).count >= section.limit:
        raise Refused("section-full", section=section.id, most=section.limit)


def _room_for_tag(board: Board, note: Note, tag: str) -> None:
    if len(note.tags) >= limits.TAGS_OF_NOTE:
        raise Refused("limit-reached", what="tags", most=limits.TAGS_OF_NOTE)
    used = {old for other in board.notes.values() for old in other.tags}
    folded = {text.fold(old) for old in used}
    if text.fold(tag) not in folded and len(folded) >= limits.TAGS_OF_BOARD:
        raise Refused("limit-reached", what="tags", most=limits.TAGS_OF_BOARD)


def _place(board: Board, x: int, y: int) -> tuple[int, int]:
    for field, n in (("x", x), ("y", y)):
        if not -limits.XY <= n <= limits.XY:
            raise Refused("bad-value", field=field, least=-limits.XY, most=limits.XY)
    return (x, y) if board.about.layout == "free" else (0, 0)


def _unchanged(aspect: str, stamp: int, expect: int) -> None:
    if expect and expect < stamp:
        raise Refused("changed-since", aspect=aspect, stamp=stamp)
