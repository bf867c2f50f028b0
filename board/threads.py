"""Replies: short words under a note, a group or an idea that all see (docs/RULES.md, NO14).

A reply has no place and is nothing to group or to vote on: it is laid beside what it is about. It
leaves the common layer with its note, and comes back with it. What people ask is in ``replies``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import limits
from board.state import Board, NoteId, Reply, SeatId

KINDS: Final = ("note", "group", "idea")


class ReplyAdded(Struct, frozen=True, array_like=True, tag="reply.added"):
    """``on`` is the id of a note, a group or an idea; ``seat`` is "" where no names are kept."""

    id: NoteId
    kind: str
    on: str
    text: str
    lang: str
    seat: SeatId


def of(board: Board, kind: str, id: str) -> list[Reply]:
    """Return what was said about a thing, the oldest first; of an idea, about its merged ones too.

    What was said about notes that were merged into one, too: they are read as one.
    """
    about = {id}
    if kind == "note":
        about |= {twin.note.id for twin in board.twins.values() if twin.into == id}
    elif kind == "idea":
        about |= {idea.id for idea in board.ideas if idea.into == id}
    found = (one for one in board.replies.values() if one.kind == kind and one.on in about)
    return sorted(found, key=lambda one: (one.n, one.id))


def anywhere(board: Board, id: NoteId) -> Reply | None:
    """Return a reply, also one whose note not all see now."""
    return board.replies.get(id) or board.secret.hushed.get(id)


def to(board: Board, ids: Collection[str]) -> list[NoteId]:
    """Return the replies to these notes, wherever the notes are now."""
    found = (*board.replies.values(), *board.secret.hushed.values())
    return [one.id for one in found if one.kind == "note" and one.on in ids]


def of_seat(board: Board, seat: SeatId) -> list[NoteId]:
    found = (*board.replies.values(), *board.secret.hushed.values())
    return [one.id for one in found if one.seat == seat]


def added(board: Board, e: ReplyAdded) -> Board:
    if e.id in board.replies:
        return board
    return said(board, [Reply(e.id, e.kind, e.on, e.text, e.lang, e.seat, board.seq)])


def said(board: Board, replies: Iterable[Reply]) -> Board:
    """Return the board with these replies, as they are."""
    kept = board.replies
    for one in replies:
        kept = kept.set(one.id, one)
    return replace(board, replies=kept)


def hushed(board: Board, note: NoteId) -> Board:
    """Return the board with what was said about a note kept aside: it leaves with the note."""
    secret = board.secret.hushed
    for one in _about(board.replies.values(), note):
        secret = secret.set(one.id, one)
    return dropped(board, note).with_secret(hushed=secret)


def dropped(board: Board, note: NoteId) -> Board:
    """Return a common layer that a note left."""
    kept = board.replies
    for one in _about(kept.values(), note):
        kept = kept.delete(one.id)
    return board if kept is board.replies else replace(board, replies=kept)


def heard(board: Board, note: NoteId) -> Board:
    """Return the board with what was said about a note that all see again."""
    secret = board.secret.hushed
    back = _about(secret.values(), note)
    for one in back:
        secret = secret.delete(one.id)
    return said(board, back).with_secret(hushed=secret) if back else board


def coming(before: Board, after: Board) -> tuple[Reply, ...]:
    """Return the replies that come to the common layer with their notes, by id."""
    if after.replies is before.replies:
        return ()
    return tuple(after.replies[id] for id in sorted(after.replies) if id not in before.replies)


def without(board: Board, id: NoteId) -> Board:
    """Return the board with a reply gone for good, wherever it was."""
    if id in board.replies:
        board = replace(board, replies=board.replies.delete(id))
    if id in board.secret.hushed:
        board = board.with_secret(hushed=board.secret.hushed.delete(id))
    return board


def moved(board: Board, groups: Collection[str], into: str) -> Board:
    """Return the board with what was said about groups that were merged under the one they are."""
    found = [one for one in board.replies.values() if one.kind == "group" and one.on in groups]
    there = ((one, (*_so_far(one), into)[-limits.GROUPS_OF_REPLY :]) for one in found)
    return said(board, (replace(one, on=into, way=way) for one, way in there))


def returned(board: Board, group: str) -> Board:
    """Return the board with what went on from a group that is made again under it (as by undo)."""
    found = [one for one in board.replies.values() if one.way and group in _so_far(one)]
    return said(board, (replace(one, on=group) for one in found))


def left(board: Board, group: str) -> Board:
    """Return the board with what went on from a group that ends (as by redo) where it went to."""
    there = {one.id for one in board.groups}
    for one in [one for one in board.replies.values() if one.way and one.on == group]:
        ahead = one.way[len(_so_far(one)) :]
        on = next((id for id in ahead if id in there), group)
        board = said(board, [replace(one, on=on)])
    return board


def _so_far(one: Reply) -> tuple[str, ...]:
    return one.way[: one.way.index(one.on) + 1] if one.way else (one.on,)


def _about(replies: Iterable[Reply], note: NoteId) -> list[Reply]:
    return [one for one in replies if one.on == note and one.kind == "note"]
