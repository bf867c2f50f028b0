"""How a board begins: its first events, from a template."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from board import layout, limits, text
from board.agenda import RoundAdded, sound
from board.colours import colour_of
from board.columns import ColumnAdded
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Caller, ColumnId, Plan, Refused, RoundId, SectionId

First = BoardCreated | SectionAdded | ColumnAdded | RoundAdded


class PlannedSection(Struct, frozen=True):
    """A section as its template plans it, in the language of the board.

    ``name`` is what the votes of planned rounds call it.
    """

    title: str
    prompt: str = ""
    colour: str = "yellow"
    max_chars: int = 0
    limit: int = 0
    labels: tuple[str, ...] = ()
    name: str = ""
    feeling: str = ""


class CreateBoard(Struct, frozen=True):
    """Asked by the access layer alone. ``title`` may be empty: the question stands in.

    ``round_names`` are what plans call rounds whose teams they unite.
    """

    title: str
    question: str
    lang: str
    template: str
    layout: str
    sections: tuple[PlannedSection, ...]
    columns: tuple[str, ...] = ()
    rounds: tuple[Plan, ...] = ()
    round_names: tuple[str, ...] = ()


def create(board: Board, ask: CreateBoard, by: Caller) -> list[First]:
    if board.seq:
        return []
    question = text.fits(ask.question, limits.QUESTION, field="question")
    title = text.fits(ask.title, limits.TITLE, field="title")
    title = title or text.shortened(question, limits.TITLE)
    if not title:
        raise Refused("text-empty")
    lang = text.language(ask.lang)
    if not lang:
        raise Refused("bad-value", field="lang")
    if ask.layout not in layout.KINDS:
        raise Refused("bad-value", field="layout")
    _counted("sections", len(ask.sections), 1, limits.SECTIONS)
    least, most = (1, limits.COLUMNS) if ask.layout in layout.TABLES else (0, 0)
    _counted("columns", len(ask.columns), least, most)
    _counted("rounds", len(ask.rounds), 0, limits.ROUNDS)
    created = BoardCreated(title, question, ask.template, ask.layout, lang, by.now)
    return [created, *_parts(ask, by.fresh)]


def fresh_id(fresh: bytes, n: int) -> str:
    """Return the n-th id of 96 bits that follows from 32 random bytes."""
    digest = hashlib.sha256(fresh + n.to_bytes(4, "big")).digest()
    return base64.urlsafe_b64encode(digest[:12]).decode()


def _counted(field: str, n: int, least: int, most: int) -> None:
    if not least <= n <= most:
        raise Refused("bad-value", field=field, least=least, most=most)


def _parts(ask: CreateBoard, fresh: bytes) -> Iterator[First]:
    """Yield sections, columns and rounds, each in its order; their ids are of one count."""
    ids = [SectionId(fresh_id(fresh, n)) for n in range(len(ask.sections))]
    for section, section_id in zip(ask.sections, ids, strict=True):
        yield SectionAdded(
            section_id,
            text.fits(section.title, limits.TITLE, field="title"),
            text.fits(section.prompt, limits.QUESTION, field="prompt"),
            colour_of(section.colour),
            section.max_chars,
            section.limit,
            "",
            tuple(text.fits(word, limits.LABEL, field="labels") for word in section.labels),
            section.feeling,
        )
    n = len(ids)
    for title in ask.columns:
        words = text.fits(title, limits.COLUMN_TITLE, field="columns")
        yield ColumnAdded(ColumnId(fresh_id(fresh, n)), words, "")
        n += 1
    named = dict(zip((section.name for section in ask.sections), ids, strict=True))
    runs = [RoundId(fresh_id(fresh, n + at)) for at in range(len(ask.rounds))]
    known = dict(zip(ask.round_names, runs, strict=False))
    for id, plan in zip(runs, ask.rounds, strict=True):
        whole = replace(_about(plan, named), team_of=known.get(plan.team_of, ""))
        yield RoundAdded(id, sound(whole, id), "", "")


def _about(plan: Plan, named: Mapping[str, SectionId]) -> Plan:
    """Return the plan with the ids of the sections that its votes are about."""
    votes = (
        replace(vote, sections=tuple(named[name] for name in vote.sections)) for vote in plan.votes
    )
    return replace(plan, votes=tuple(votes))
