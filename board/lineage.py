"""Where an idea comes from: its sources, and the notes that they led to (docs/RULES.md, ID1, ID2).

Lineage is kept for good: what a group held is written down when it becomes a source, so that
nobody who regroups later changes where an idea came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from board import limits, membership
from board.outcome import Idea, Source
from board.state import Board, NoteId, Refused

KINDS = ("note", "group", "idea")
Named = tuple[str, str]  # kind and id


def found(board: Board, named: Sequence[Named]) -> tuple[Source, ...]:
    """Return these things as sources, each once, or refuse: they are gone, or too many."""
    if len(named) > limits.SOURCES:
        raise Refused("limit-reached", what="sources", most=limits.SOURCES)
    return tuple(_source(board, kind, id) for kind, id in dict.fromkeys(named))


def fits(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Return the sources of one idea, or refuse: it would be made of too much."""
    if len(sources) > limits.SOURCES:
        raise Refused("limit-reached", what="sources", most=limits.SOURCES)
    if len(notes(sources)) > limits.IDEA_NOTES:
        raise Refused("limit-reached", what="idea-notes", most=limits.IDEA_NOTES)
    return tuple(sources)


def notes(sources: Iterable[Source]) -> dict[str, None]:
    """Return the ids of the notes behind sources, each once, in their order."""
    ids: dict[str, None] = {}
    for source in sources:
        ids.update(dict.fromkeys((source.id,) if source.kind == "note" else source.notes))
    return ids


def united(one: Iterable[Source], more: Iterable[Source]) -> tuple[Source, ...]:
    """Return sources in order, each thing once, as it was when it first came."""
    kept: dict[Named, Source] = {}
    for source in (*one, *more):
        kept.setdefault((source.kind, source.id), source)
    return tuple(kept.values())


def without(sources: Iterable[Source], leaving: Iterable[Named]) -> tuple[Source, ...]:
    gone = set(leaving)
    return tuple(source for source in sources if (source.kind, source.id) not in gone)


def there(board: Board, kind: str, id: str) -> Idea | None:
    """Refuse a note, group or idea that is not there; return it if it is an idea."""
    match kind:
        case "note":
            board.note(NoteId(id))
        case "group":
            board.group(id)
        case "idea":
            return board.idea(id)
        case _:
            raise Refused("bad-value", field="kind")
    return None


def _source(board: Board, kind: str, id: str) -> Source:
    idea = there(board, kind, id)
    if idea is not None:
        return Source(kind, id, tuple(notes(idea.sources)))
    if kind == "group":
        return Source(kind, id, tuple(n.id for n in membership.present(board, board.group(id))))
    return Source(kind, id)
