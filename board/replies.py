"""Saying something about a note, a group or an idea (docs/RULES.md, NO14)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import aside, limits, names, reach, text, threads
from board.grouping import may
from board.notes import new_id
from board.permissions import kind
from board.snapshot import Shown
from board.state import Board, Caller, NoteId, Refused, Reply, SeatId
from board.threads import ReplyAdded


class AddReply(Struct, frozen=True, array_like=True, tag="reply.add", forbid_unknown_fields=True):
    id: NoteId
    kind: str
    on: str
    text: str
    lang: str


def add(board: Board, ask: AddReply, by: Caller) -> list[ReplyAdded]:
    """Say something that all see at once, about what all see; nobody can change it later.

    While facilitators read everything first there is none: it would pass unread.
    """
    may(board, by, "comment")
    if aside.holds(board, by):
        raise Refused("not-now", verb="comment", kind=kind(board))
    on = _thing(board, ask, by)
    new_id(board, ask.id)
    words = text.words(ask.text, board.about.note_chars)
    lang = text.language(ask.lang)
    if len(board.replies) >= limits.REPLIES or _many(board, ask.kind, on) >= limits.REPLIES_TO_ONE:
        raise Refused("limit-reached", what="replies", most=limits.REPLIES_TO_ONE)
    current = board.current
    nameless = names.in_force(board, "" if current is None else current.id) == "none"
    seat = SeatId("") if nameless else by.seat
    return [ReplyAdded(ask.id, ask.kind, on, words, lang, seat)]


def _many(board: Board, kind: str, on: str) -> int:
    return sum(one.on == on and one.kind == kind for one in board.replies.values())


def _thing(board: Board, ask: AddReply, by: Caller) -> str:
    """Return the id of what it is about: all see it, and its section is open (SE2)."""
    match ask.kind:
        case "note":
            return reach.shown_note(board, NoteId(ask.on), by).id
        case "group":
            group = board.group(ask.on)
            reach.open_section(board, group.section, by)
            return group.id
        case "idea":
            return board.idea(ask.on).id
        case _:
            raise Refused("bad-value", field="kind")


def sound(layer: Shown) -> tuple[Reply, ...]:
    """Return the replies of a board file as they would have been stored, or refuse (rule EX6)."""
    found = layer.replies
    written = {note.id for note in (*layer.notes, *(twin.note for twin in layer.twins))}
    ids = {one.id for one in found}
    sane = (
        len(ids) == len(found) <= limits.REPLIES,
        not ids & written,
        all(text.is_id(id) for one in found for id in (one.id, one.on)),
        all(one.kind in threads.KINDS for one in found),
    )
    if not all(sane):
        raise Refused("bad-value")
    return tuple(map(_sound, found))


def _sound(one: Reply) -> Reply:
    words = text.words(one.text, limits.NOTE_CHARS_MOST)
    return replace(one, text=words, lang=text.language(one.lang))
