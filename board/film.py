"""The session once more, as everybody received it: common forms, and layers to begin at (EX9).

What was hidden then is a number then, and comes into sight where it did. What was erased since, and
what facilitators keep back by now, is in none of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from board import aside, faces, hidden, notes, project, threads, translations, twins
from board.project import Common
from board.rules import Event, evolve
from board.state import EMPTY, Board


class Reel(Struct, frozen=True):
    """The common layer after ``after`` events, and the forms of those that follow."""

    after: int
    layer: Board
    forms: tuple[Common, ...]


def withheld(now: Board) -> frozenset[str]:
    """Return the notes of which nothing is shown any more, whenever they were there."""
    aside = (id for id in now.secret.hidden if hidden.aside(now, id))
    return frozenset((*now.secret.erased, *aside))


def without_aside(then: Board, now: Board) -> Board:
    """Return a board as it was, less the notes that facilitators keep back by now (rule NO20).

    They go as if they had been hidden at once: out of groups, results and talk, and in no count.
    """
    for id in sorted(id for id in now.secret.sights if hidden.aside(now, id)):
        for event in twins.freed(then, id):
            then = twins.unmerged(then, event)
        if id in then.twins:
            then = replace(then, twins=then.twins.delete(id))
        then = aside.put_aside(then, aside.NoteAside(id, now.secret.sights[id], ""))
    return then


def reels(events: Iterable[Event], without: frozenset[str], step: int) -> Iterator[Reel]:
    """Yield the session in pieces of ``step`` events, the last one shorter; one of none at least.

    ``without`` are notes of which no word may be in it.
    """
    board, layer, start, forms = EMPTY, EMPTY, EMPTY, list[Common]()
    for event in events:
        if len(forms) == step:
            yield Reel(start.seq, start, tuple(forms))
            start, forms = layer, []
        before, board = board, evolve(board, event)
        form = _cut(project.common(before, board, event), without)
        forms.append(form)
        layer = project.lay(layer, form)
    yield Reel(start.seq, start, tuple(forms))


def _cut(form: Common, without: frozenset[str]) -> Common:
    """Return the form without these notes."""
    match form:
        case notes.NotesShown():
            shown = tuple(note for note in form.notes if note.id not in without)
            said = tuple(one for one in form.replies if not {one.id, one.on} & without)
            read = tuple(one for one in form.translations if one.note not in without)
            return replace(form, notes=shown, replies=said, translations=read)
        case twins.NoteUnmerged():
            whole = tuple(note for note in form.whole if note.id not in without)
            return replace(form, whole=whole)
        case threads.ReplyAdded() if {form.id, form.on} & without:
            return project.HID
        case translations.NoteTranslated() if form.id in without:
            return project.HID
        case _ if isinstance(form, notes.NoteEvent | faces.NoteReacted) and form.id in without:
            return project.HID
        case _:
            return form
