"""How a programme's boards hang together: from a goal to what came of it (docs/RULES.md, PG8).

A pure function of the common layers of the boards: what is hidden on one of them is in no river.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from board import carrying
from board.carrying import Thing
from board.outcome import Idea
from board.state import Board, Note

MOST: Final = 1_500  # things in a river
BEST: Final = 3  # of each kind that a vote put first, though nothing has come of them

Name = tuple[int, str]  # a session, and the id of a thing on its board


class Drop(Struct, frozen=True):
    """A thing in the river. ``came`` are the keys of what it grew from.

    ``lost`` counts what it grew from that is gone, or that not everybody may see.
    """

    key: str
    session: int
    kind: str
    text: str
    lang: str
    colour: str
    section: str
    outcome: str
    reason: str
    came: tuple[str, ...]
    lost: int
    place: int


def river(boards: Sequence[tuple[int, Board]]) -> tuple[Drop, ...]:
    """Return what has grown, session by session, and all that it grew from."""
    return tuple(_River(boards).drops())


def key(name: Name) -> str:
    return f"{name[0]}.{name[1]}"


class _River:
    def __init__(self, boards: Sequence[tuple[int, Board]]) -> None:
        self._boards = {n: board.common() for n, board in boards}
        self._things: dict[Name, Thing] = {}
        self._notes: dict[Name, Note] = {}
        self._ideas: dict[Name, Idea] = {}
        self._actions: dict[Name, tuple[str, ...]] = {}
        self._homes: dict[str, list[int]] = {}
        for n, board in self._boards.items():
            self._take(n, board)

    def drops(self) -> Iterator[Drop]:
        """Yield them by session, the decided ones and the best first."""
        wanted = dict.fromkeys(self._mouths())
        waiting = list(wanted)
        while waiting and len(wanted) < MOST:
            more = [name for name in self._came(waiting.pop())[0] if name not in wanted]
            wanted.update(dict.fromkeys(more))
            waiting += more
        order = {name: at for at, name in enumerate(self._things)}
        for name in sorted(wanted, key=lambda name: (name[0], order[name])):
            yield self._drop(name, wanted)

    def _take(self, n: int, board: Board) -> None:
        for thing in carrying.things(board):
            self._things[n, thing.id] = thing
        self._notes |= {(n, note.id): note for note in board.notes.values()}
        for twin in board.twins.values():
            note = twin.note
            self._notes[n, note.id] = note
            own = (note.id, note.text, note.lang, note.colour, note.section)
            self._things[n, note.id] = Thing("note", *own)
        for idea in board.ideas:
            self._ideas[n, idea.id] = idea
            self._things.setdefault(
                (n, idea.id), Thing("idea", idea.id, idea.text, idea.lang, "yellow")
            )
        self._actions |= {(n, one.id): (one.of,) for one in board.actions if one.of}
        for session, id in self._things:
            if session == n:
                self._homes.setdefault(id, []).append(n)

    def _mouths(self) -> Iterator[Name]:
        """Yield what the river leads to: what was made, decided, carried on, or voted best."""
        for name, thing in self._things.items():
            note = self._notes.get(name)
            made = thing.kind in ("idea", "action") and self._stands(name)
            brought = note is not None and self._origin(name, note.copy_of) is not None
            if made or brought or thing.outcome or 0 < thing.place <= BEST:
                yield name

    def _stands(self, name: Name) -> bool:
        idea = self._ideas.get(name)
        return idea is None or not idea.into

    def _came(self, name: Name) -> tuple[list[Name], int]:
        """Return what a thing grew from, and how much of that is not to be seen."""
        ids = list(self._sources(name))
        found = [origin for id in ids if (origin := self._origin(name, id)) is not None]
        return list(dict.fromkeys(found)), len(ids) - len(found)

    def _sources(self, name: Name) -> Iterable[str]:
        if (idea := self._ideas.get(name)) is not None:
            board = self._boards[name[0]]
            merged = [one.id for one in board.ideas if one.into == idea.id]
            gone = (s for s in idea.sources if (name[0], s.id) not in self._things)
            there = [s.id for s in idea.sources if (name[0], s.id) in self._things]
            return [*merged, *there, *(id for s in gone for id in (s.notes or (s.id,)))]
        if (note := self._notes.get(name)) is not None:
            copied = note.copy_of not in ("", "import")
            return (note.copy_of,) if copied else ()
        if name in self._actions:
            return self._actions[name]
        return [note.id for note in self._things[name].notes]

    def _origin(self, name: Name, id: str) -> Name | None:
        """Return where a thing of this id is: on this board, else on the nearest one before."""
        homes = [n for n in self._homes.get(id, ()) if n <= name[0] and (n, id) != name]
        return (max(homes), id) if homes else None

    def _drop(self, name: Name, wanted: dict[Name, None]) -> Drop:
        thing, board = self._things[name], self._boards[name[0]]
        came, lost = self._came(name)
        return Drop(
            key(name),
            name[0],
            thing.kind,
            thing.text,
            thing.lang,
            thing.colour,
            next((one.title for one in board.sections if one.id == thing.section), ""),
            thing.outcome,
            _reason(board, thing),
            tuple(key(one) for one in came if one in wanted),
            lost,
            thing.place,
        )


def _reason(board: Board, thing: Thing) -> str:
    named = (thing.kind, thing.id)
    return next((one.reason for one in board.decisions if (one.kind, one.id) == named), "")
