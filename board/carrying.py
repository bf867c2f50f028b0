"""What comes along from one board to the next of its programme (docs/RULES.md, PG5, PG6).

Asked by the access layer alone, for a facilitator. It reads the common layer of the one board, so
what is hidden there stays there, and brings ordinary notes to the other (``bringing``), each of
which names its original.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from board import names, threads
from board.bringing import BringNotes, Brought
from board.contents import Bundle, Contents, contents
from board.creation import fresh_id
from board.outcome import Action
from board.state import Board, GroupId, ItemId, Note, NoteId, SectionId

Kind = Literal["note", "group", "idea", "action"]
RANK: Final = ("adopted", "partly", "", "later", "no")  # how decisions order what may come along
UNPLACED: Final = 10_000
AT_ONCE: Final = 25  # notes of one command: some ms of work
MORE: Final = "…"


class Thing(Struct, frozen=True):
    """What may come along. ``notes`` are those of a group, ``name`` is the one that it was given.

    ``words_of`` is the note whose words that name is. ``place`` is that in the last vote, 0 where
    nobody voted on it.
    """

    kind: Kind
    id: str
    text: str
    lang: str
    colour: str
    section: SectionId = SectionId("")
    notes: tuple[Note, ...] = ()
    name: str = ""
    words_of: str = ""
    outcome: str = ""
    place: int = 0


class Wish(Struct, frozen=True):
    """What usually comes along: so many of a kind, the best first; no sections: of all."""

    kind: Kind
    most: int
    sections: tuple[SectionId, ...] = ()


def things(board: Board) -> tuple[Thing, ...]:
    """Return all that may come along from this board, by kind, the best first."""
    read = contents(board.common())
    places = {item: line.standing.place for item, (_, line) in read.last().items()}
    said = {(one.kind, one.id): one.outcome for one in board.decisions if one.outcome != "open"}
    return tuple(
        sorted(
            (
                replace(
                    one,
                    outcome=said.get((one.kind, one.id), ""),
                    place=places.get(ItemId(one.id), 0),
                )
                for one in _found(read)
            ),
            key=_order,
        )
    )


def _found(read: Contents) -> Iterator[Thing]:
    board = read.board
    for idea in board.ideas:
        if not idea.into:
            yield Thing("idea", idea.id, idea.text, idea.lang, "yellow")
    for action in board.actions:
        if action.state != "dropped":
            yield Thing("action", action.id, _deed(action), board.about.lang, "green")
    for part in read.parts:
        yield from (_group(board, bundle) for bundle in part.bundles if bundle.notes)
        yield from (
            Thing("note", note.id, note.text, note.lang, note.colour, note.section)
            for note in part.notes
        )


def _group(board: Board, bundle: Bundle) -> Thing:
    """Return a group, told by its first note where it has no name."""
    group, first = bundle.group, bundle.notes[0]
    words, lang = (group.name, board.about.lang) if group.name else (first.text, first.lang)
    own = (group.section, bundle.notes, group.name, group.words_of)
    return Thing("group", group.id, words, lang, first.colour, *own)


def usual(things: Iterable[Thing], wish: Wish) -> list[Thing]:
    """Return which of these come along unless a facilitator says otherwise."""
    fitting = (
        thing
        for thing in things
        if thing.kind == wish.kind
        and thing.outcome not in ("later", "no")
        and (not wish.sections or thing.section in wish.sections)
    )
    return list(fitting)[: wish.most]


def here(board: Board) -> frozenset[str]:
    """Return the ids of the originals whose copies are on the board (rule NO18)."""
    notes = (*board.notes.values(), *(twin.note for twin in board.twins.values()))
    return frozenset(note.copy_of for note in notes if note.copy_of)


def bringing(board: Board, into: SectionId, chosen: Sequence[Thing]) -> list[BringNotes]:
    """Return the commands that bring these to the end of a section, but for what is here already.

    Asked twice at once they are the same commands, of which the later ones are ``id-taken``.
    """
    section, taken = board.section(into), set(here(board))
    most = section.max_chars or board.about.note_chars
    loose: list[Brought] = []
    asks: list[BringNotes] = []
    for thing in chosen:
        sources = thing.notes if thing.kind == "group" else (thing,)
        some = [_brought(board, one, most) for one in sources if one.id not in taken]
        taken.update(note.origin for note in some)
        if thing.kind == "group" and some:
            called = (GroupId(_free(board, thing.id)), *_name(thing, some))
            asks += (BringNotes(into, notes, *called) for notes in _pieces(some))
        else:
            loose += some
    return [*asks, *(BringNotes(into, notes) for notes in _pieces(loose))]


def _name(thing: Thing, notes: Sequence[Brought]) -> tuple[str, str]:
    """Return a group's name, and the note here whose words it is: none comes without that note."""
    whose = next((note.id for note in notes if note.origin == thing.words_of), "")
    return (thing.name, whose) if whose or not thing.words_of else ("", "")


def _brought(board: Board, one: Note | Thing, most: int) -> Brought:
    words = one.text if len(one.text) <= most else one.text[: most - 1] + MORE
    tags = one.tags if isinstance(one, Note) else ()
    return Brought(NoteId(_free(board, one.id)), words, one.lang, one.colour, tags, "", one.id)


def _pieces(notes: Sequence[Brought]) -> Iterator[tuple[Brought, ...]]:
    for at in range(0, len(notes), AT_ONCE):
        yield tuple(notes[at : at + AT_ONCE])


def _free(board: Board, origin: str) -> str:
    """Return the first id that follows from the original's and was never used here."""
    digest = hashlib.sha256(f"carried {origin}".encode()).digest()
    return next(id for n in count() if _unused(board, id := fresh_id(digest, n)))


def _unused(board: Board, id: str) -> bool:
    note = NoteId(id)
    known = names.anywhere(board, note) or threads.anywhere(board, note)
    return known is None and note not in board.secret.erased and not _grouped(board, id)


def _grouped(board: Board, id: str) -> bool:
    return any(group.id == id for group in board.groups)


def _deed(action: Action) -> str:
    """Return an action as a note says it; whose it is stays behind, as all names do."""
    then = " → ".join(filter(None, (action.cue, action.deed)))
    return "\n".join(filter(None, (action.text, then)))


def _order(thing: Thing) -> tuple[int, int]:
    return (RANK.index(thing.outcome), thing.place or UNPLACED)
