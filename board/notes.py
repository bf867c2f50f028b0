"""Notes: all that is asked about them and all that happens to them; here they are written.

Writing, editing, painting, tagging, copying; moving is in ``places``, deleting in ``trash``.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import (
    aside,
    hidden,
    layout,
    limits,
    membership,
    names,
    ranks,
    reach,
    text,
    threads,
    translations,
    twins,
    vacancies,
)
from board.colours import colour_of
from board.permissions import check, seated, unfrozen
from board.sections import SectionRanked
from board.state import (
    Board,
    Caller,
    Keys,
    Note,
    NoteId,
    Refused,
    Reply,
    SeatId,
    Section,
    SectionId,
    Translation,
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
    round: str = ""
    secret: bytes = b""
    column: str = ""


class EditNote(Struct, frozen=True, array_like=True, tag="note.edit", forbid_unknown_fields=True):
    id: NoteId
    text: str
    lang: str
    base: int
    expect: int
    proof: bytes = b""


class MoveNote(Struct, frozen=True, array_like=True, tag="note.move", forbid_unknown_fields=True):
    id: NoteId
    section: SectionId
    x: int
    y: int
    before: str
    expect: int
    proof: bytes = b""
    column: str = ""


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
    proof: bytes = b""


class RestoreNote(
    Struct, frozen=True, array_like=True, tag="note.restore", forbid_unknown_fields=True
):
    id: NoteId
    proof: bytes = b""


class QuoteNote(Struct, frozen=True, array_like=True, tag="note.quote", forbid_unknown_fields=True):
    id: NoteId
    on: bool
    proof: bytes = b""


class CopyNote(Struct, frozen=True, array_like=True, tag="note.copy", forbid_unknown_fields=True):
    id: NoteId
    new: NoteId
    section: SectionId


class NoteAdded(Struct, frozen=True, array_like=True, tag="note.added"):
    """``sight`` and ``keys`` are the log's alone: who receives it, and whose it proves."""

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
    round: str = ""
    sight: str = "all"
    keys: Keys | None = None
    column: str = ""


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
    column: str = ""


class NoteRaised(Struct, frozen=True, array_like=True, tag="note.raised"):
    id: NoteId


class NotePainted(Struct, frozen=True, array_like=True, tag="note.painted"):
    id: NoteId
    colour: str


class NoteTagged(Struct, frozen=True, array_like=True, tag="note.tagged"):
    id: NoteId
    tag: str
    on: bool


class NoteQuoted(Struct, frozen=True, array_like=True, tag="note.quoted"):
    id: NoteId
    on: bool


class NoteDeleted(Struct, frozen=True, array_like=True, tag="note.deleted"):
    """``at`` is in ms of the log's clock: a note can be restored for 24 hours."""

    id: NoteId
    at: int


class NoteRestored(Struct, frozen=True, array_like=True, tag="note.restored"):
    """Stored without the note; its common form is ``NotesShown``."""

    id: NoteId


class NotesShown(Struct, frozen=True, array_like=True, tag="notes.shown"):
    """A form, never stored: notes that come (back) into the common layer, whole.

    ``counts`` are what the hidden ones lose by it, ``replies`` and ``translations`` what comes
    back with them.
    """

    notes: tuple[Note, ...]
    counts: tuple[hidden.Count, ...] = ()
    replies: tuple[Reply, ...] = ()
    translations: tuple[Translation, ...] = ()


class NoteFirst(Struct, frozen=True, array_like=True, tag="note.first"):
    """A private thing, never stored: the first text of an altered note, for its author."""

    id: NoteId
    text: str


class NoteHidden(Struct, frozen=True, array_like=True, tag="note.hidden"):
    """A private thing, never stored: a note that others do not receive, whole.

    ``reason`` is why facilitators keep it back.
    """

    note: Note
    sight: str
    reason: str = ""


NoteCommand = (
    AddNote
    | EditNote
    | MoveNote
    | RaiseNote
    | PaintNote
    | TagNote
    | QuoteNote
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
    | NoteQuoted
    | NoteDeleted
    | NoteRestored
)


def add(board: Board, ask: AddNote, by: Caller) -> list[NoteAdded | SectionRanked]:
    unfrozen(board, by)
    seated(board, "create", by, takes_part=True)  # who, before what
    written_in = _written_in(board, ask)
    check(board, "create", by, written_in=written_in)
    section = reach.open_section(board, ask.section, by)
    new_id(board, ask.id)
    words = _words(board, section, ask.text)
    reach.room_for_one(board, section)
    sight = "held" if aside.holds(board, by) else hidden.sight_of(board, written_in, by.seat)
    if sight == "all":
        rank, respaced = ranks.at(board, section.id, ask.before)
    else:
        rank, respaced = ranks.unseen(board, section.id), ()
    x, y = reach.place(board, ask.x, ask.y)
    column = reach.column(board, ask.column)
    lang, colour = text.language(ask.lang), colour_of(ask.colour)
    rest = (words, lang, colour, x, y, rank, by.seat, "", (), written_in, sight)
    note = NoteAdded(ask.id, section.id, *rest, column=column)
    if names.in_force(board, written_in) == "none":
        note = _nameless(note, section, names.checked(ask.secret))
    return [*respaced, note]


def _nameless(note: NoteAdded, section: Section, secret: bytes) -> NoteAdded:
    """Return the note with nothing that its author chose but the words (rule NA11)."""
    plain = replace(note, colour=section.colour, seat=SeatId(""))
    if note.sight == "team":  # nobody sits with nobody
        plain = replace(plain, sight="own")
    if note.sight != "all":
        plain = replace(plain, x=0, y=0)
    return replace(plain, keys=names.keys(secret)) if secret else plain


def _written_in(board: Board, ask: AddNote) -> str:
    """Return the round that the note is written for. Raises ``Refused``: it is over (NO22)."""
    if ask.round:
        round = board.round(ask.round)
        if round.state not in ("running", "paused", "closing"):
            raise Refused("round-over", round=round.id)
        return round.id
    return "" if board.current is None else board.current.id


def _round_of(board: Board, id: NoteId) -> str:
    note = board.found(id)
    return "" if note is None else note.round


def edit(
    board: Board, ask: EditNote, by: Caller
) -> list[NoteEdited | aside.NoteAside | twins.NoteUnmerged]:
    unfrozen(board, by)
    check(board, "edit_own", by, written_in=_round_of(board, ask.id))
    note = reach.own_note(board, ask.id, by, ask.proof)
    words = _words(board, board.section(note.section), ask.text)
    lang = text.language(ask.lang)
    if (words, lang) == (note.text, note.lang):
        return []
    if not 0 <= ask.base <= board.seq:
        raise Refused("bad-value", field="base", least=0, most=board.seq)
    reach.unchanged("text", note.text_at, ask.expect)
    nobodys = note.copy_of and not note.seat
    theirs = nobodys or ask.proof or note.seat == by.seat
    altered = note.altered or not (theirs or words == note.text)
    held: list[aside.NoteAside | twins.NoteUnmerged] = []
    if note.id in board.notes and aside.holds(board, by):  # else an edit would pass unread
        held = [*twins.freed(board, note.id), aside.NoteAside(note.id, "held", "")]
    return [*held, NoteEdited(note.id, words, lang, ask.base, altered)]


def paint(board: Board, ask: PaintNote, by: Caller) -> list[NotePainted]:
    unfrozen(board, by)
    check(board, "edit_own", by, written_in=_round_of(board, ask.id))
    note = reach.own_note(board, ask.id, by)
    colour = colour_of(ask.colour)
    if colour == note.colour:
        return []
    reach.unchanged("look", note.look_at, ask.expect)
    return [NotePainted(note.id, colour)]


def tag(board: Board, ask: TagNote, by: Caller) -> list[NoteTagged]:
    unfrozen(board, by)
    check(board, "tag", by)
    note = reach.loose_note(board, ask.id, by)
    tag = text.fits(ask.tag, limits.TAG, field="tag")
    if not tag:
        raise Refused("text-empty")
    same = next((old for old in note.tags if text.fold(old) == text.fold(tag)), None)
    if ask.on == (same is not None):
        return []
    if ask.on:
        _room_for_tag(board, note, tag)
    return [NoteTagged(note.id, tag if same is None else same, ask.on)]


def copy(board: Board, ask: CopyNote, by: Caller) -> list[NoteAdded | translations.NoteTranslated]:
    unfrozen(board, by)
    check(board, "duplicate_note", by)
    section = reach.open_section(board, ask.section, by)
    note = board.note(ask.id)
    new_id(board, ask.new)
    _words(board, section, note.text)
    reach.room_for_one(board, section)
    x, y = reach.place(board, *_beside(board, note))
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
            column=reach.column(board, "", note.column),
        ),
        *(
            translations.NoteTranslated(ask.new, one.lang, one.text, one.seat, one.of)
            for one in translations.of(board, note.id)
        ),
    ]


def added(board: Board, e: NoteAdded) -> Board:
    if e.keys is not None:
        board = board.with_secret(keys=board.secret.keys.set(e.id, e.keys))
    note = _added(board.seq, e)
    return board.with_note(note) if e.sight == "all" else hidden.put(board, note, e.sight)


def _added(n: int, e: NoteAdded) -> Note:
    words, place = (e.section, e.text, e.lang, e.colour, e.tags), (e.x, e.y, e.rank, n)
    return Note(e.id, *words, *place, e.seat, e.copy_of, False, n, n, n, e.round, e.column)


def edited(board: Board, e: NoteEdited) -> Board:
    note = board.found(e.id)
    if note is None:
        return board
    if e.altered and not note.altered:
        board = board.with_secret(firsts=board.secret.firsts.set(note.id, note.text))
    return board.with_note(
        replace(note, text=e.text, lang=e.lang, altered=e.altered, text_at=board.seq)
    )


def painted(board: Board, e: NotePainted) -> Board:
    note = board.found(e.id)
    if note is None:
        return board
    return board.with_note(replace(note, colour=e.colour, look_at=board.seq))


def tagged(board: Board, e: NoteTagged) -> Board:
    note = board.found(e.id)
    if note is None:
        return board
    tags = tuple(old for old in note.tags if old != e.tag)
    if e.on:
        tags = (*tags, e.tag)
    return board.with_note(replace(note, tags=tags, look_at=board.seq))


def shown(board: Board, e: NotesShown) -> Board:
    for count in e.counts:
        board = hidden.counted(board, count)
    for note in e.notes:
        board = board.with_note(note)
    return translations.put(threads.said(board, e.replies), e.translations)


def _words(board: Board, section: Section, words: str) -> str:
    return text.words(words, section.max_chars or board.about.note_chars)


def _beside(board: Board, note: Note) -> tuple[int, int]:
    """Return where a copy goes: a little aside, or beside the group that the note is in."""
    group = membership.of(board, note.id)
    if group is not None and layout.plane(board):
        return next(vacancies.beside(board, group))
    return min(note.x + 24, limits.XY), min(note.y + 24, limits.XY)


def new_id(board: Board, id: NoteId) -> None:
    """Refuse what is no id, or one that a note or a reply had."""
    if not text.is_id(id):
        raise Refused("bad-value", field="id")
    known = names.anywhere(board, id) or threads.anywhere(board, id)
    if known is not None or id in board.secret.erased:
        raise Refused("id-taken", id=id)


def _room_for_tag(board: Board, note: Note, tag: str) -> None:
    if len(note.tags) >= limits.TAGS_OF_NOTE:
        raise Refused("limit-reached", what="tags", most=limits.TAGS_OF_NOTE)
    if tag in board.tags or len(board.tags) < limits.TAGS_OF_BOARD:
        return
    folded = {text.fold(old) for old in board.tags}
    if text.fold(tag) not in folded and len(folded) >= limits.TAGS_OF_BOARD:
        raise Refused("limit-reached", what="tags", most=limits.TAGS_OF_BOARD)
