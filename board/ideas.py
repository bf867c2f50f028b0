"""Ideas: what people make of notes and groups, which stay where they are (docs/RULES.md, 9)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board import ballots, grouping, limits, lineage, text
from board.outcome import Idea, IdeaId, Source
from board.permissions import check, unfrozen
from board.reach import unchanged
from board.state import Board, Caller, Refused


class MakeIdea(Struct, frozen=True, array_like=True, tag="idea.make", forbid_unknown_fields=True):
    """``sources`` are pairs of a kind (note, group, idea) and an id; there may be none."""

    id: IdeaId
    text: str
    lang: str
    sources: tuple[lineage.Named, ...]


class EditIdea(Struct, frozen=True, array_like=True, tag="idea.edit", forbid_unknown_fields=True):
    id: IdeaId
    text: str
    lang: str
    expect: int


class SourceIdea(
    Struct, frozen=True, array_like=True, tag="idea.source", forbid_unknown_fields=True
):
    """Adds sources, or takes them away."""

    id: IdeaId
    sources: tuple[lineage.Named, ...]
    on: bool


class MergeIdeas(
    Struct, frozen=True, array_like=True, tag="idea.merge", forbid_unknown_fields=True
):
    into: IdeaId
    ideas: tuple[IdeaId, ...]


class DropIdea(Struct, frozen=True, array_like=True, tag="idea.drop", forbid_unknown_fields=True):
    id: IdeaId
    expect: int


class IdeaMade(Struct, frozen=True, array_like=True, tag="idea.made"):
    id: IdeaId
    text: str
    lang: str
    sources: tuple[Source, ...]


class IdeaEdited(Struct, frozen=True, array_like=True, tag="idea.edited"):
    id: IdeaId
    text: str
    lang: str


class IdeaSourced(Struct, frozen=True, array_like=True, tag="idea.sourced"):
    id: IdeaId
    sources: tuple[Source, ...]
    on: bool


class IdeasMerged(Struct, frozen=True, array_like=True, tag="idea.merged"):
    into: IdeaId
    ideas: tuple[IdeaId, ...]


class IdeaDropped(Struct, frozen=True, array_like=True, tag="idea.dropped"):
    id: IdeaId


IdeaCommand = MakeIdea | EditIdea | SourceIdea | MergeIdeas | DropIdea
IdeaEvent = IdeaMade | IdeaEdited | IdeaSourced | IdeasMerged | IdeaDropped


def make(board: Board, ask: MakeIdea, by: Caller) -> list[IdeaMade]:
    _may(board, by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if any(idea.id == ask.id for idea in board.ideas):
        raise Refused("id-taken", id=ask.id)
    sources = lineage.fits(lineage.found(board, ask.sources))
    words = text.words(ask.text, limits.IDEA)
    if len(board.ideas) >= limits.IDEAS:
        raise Refused("limit-reached", what="ideas", most=limits.IDEAS)
    return [IdeaMade(ask.id, words, text.language(ask.lang), sources)]


def edit(board: Board, ask: EditIdea, by: Caller) -> list[IdeaEdited]:
    _may(board, by)
    idea = board.idea(ask.id)
    words, lang = text.words(ask.text, limits.IDEA), text.language(ask.lang)
    if (words, lang) == (idea.text, idea.lang):
        return []
    unchanged("text", idea.text_at, ask.expect)
    return [IdeaEdited(idea.id, words, lang)]


def source(board: Board, ask: SourceIdea, by: Caller) -> list[IdeaSourced]:
    _may(board, by)
    idea = board.idea(ask.id)
    there = {(source.kind, source.id): source for source in idea.sources}
    if not ask.on:
        leaving = tuple(there[one] for one in dict.fromkeys(ask.sources) if one in there)
        return [IdeaSourced(idea.id, leaving, on=False)] if leaving else []
    if ("idea", idea.id) in ask.sources:
        raise Refused("bad-value", field="sources")
    coming = lineage.found(board, [one for one in ask.sources if one not in there])
    lineage.fits((*idea.sources, *coming))
    return [IdeaSourced(idea.id, coming, on=True)] if coming else []


def merge(board: Board, ask: MergeIdeas, by: Caller) -> list[IdeasMerged]:
    _may(board, by)
    into = board.idea(ask.into)
    ideas = [board.idea(id) for id in dict.fromkeys(ask.ideas) if id != into.id]
    if not ideas:
        return []
    grouping.still(board, [into.id, *(idea.id for idea in ideas)], by)
    sources = into.sources
    for idea in ideas:
        sources = lineage.united(sources, idea.sources)
    lineage.fits(sources)
    return [IdeasMerged(into.id, tuple(idea.id for idea in ideas))]


def drop(board: Board, ask: DropIdea, by: Caller) -> list[IdeaDropped]:
    _may(board, by)
    idea = board.idea(ask.id)
    grouping.still(board, [idea.id], by)
    unchanged("text", max(idea.text_at, idea.sources_at), ask.expect)
    return [IdeaDropped(idea.id)]


def made(board: Board, e: IdeaMade) -> Board:
    if any(idea.id == e.id for idea in board.ideas):
        return board
    idea = Idea(e.id, e.text, e.lang, e.sources, text_at=board.seq, sources_at=board.seq)
    return replace(board, ideas=(*board.ideas, idea))


def edited(board: Board, e: IdeaEdited) -> Board:
    return board.with_idea(e.id, text=e.text, lang=e.lang, text_at=board.seq)


def sourced(board: Board, e: IdeaSourced) -> Board:
    for idea in board.ideas:
        if idea.id == e.id:
            named = [(source.kind, source.id) for source in e.sources]
            rest = lineage.without(idea.sources, named)
            sources = lineage.united(idea.sources, e.sources) if e.on else rest
            return board.with_idea(e.id, sources=sources, sources_at=board.seq)
    return board


def merged(board: Board, e: IdeasMerged) -> Board:
    """The others stay as what the idea was made of; nobody finds them among the ideas."""
    into = next((idea for idea in board.ideas if idea.id == e.into), None)
    if into is None:
        return board
    ending = [idea for id in e.ideas for idea in board.ideas if idea.id == id != e.into]
    sources = into.sources
    for idea in ending:
        sources = lineage.united(sources, idea.sources)
    ids = {idea.id for idea in ending}
    ideas = (replace(i, into=into.id) if i.id in ids or i.into in ids else i for i in board.ideas)
    board = replace(board, ideas=tuple(ideas))
    board = board.with_idea(into.id, sources=sources, sources_at=board.seq)
    return ballots.fused(board, into.id, [idea.id for idea in ending])


def dropped(board: Board, e: IdeaDropped) -> Board:
    rest = tuple(idea for idea in board.ideas if e.id not in (idea.id, idea.into))
    return ballots.without(replace(board, ideas=rest), e.id)


def _may(board: Board, by: Caller) -> None:
    unfrozen(board, by)
    check(board, "merge_into_idea", by)
