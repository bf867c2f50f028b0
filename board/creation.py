"""How a board begins: its first events, from a template."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from msgspec import Struct

from board import limits, text
from board.colours import colour_of
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Caller, Refused, SectionId

LAYOUTS: Final = ("free", "columns")


class PlannedSection(Struct, frozen=True):
    """A section as its template plans it, in the language of the board."""

    title: str
    prompt: str = ""
    colour: str = "yellow"
    max_chars: int = 0
    limit: int = 0


class CreateBoard(Struct, frozen=True):
    """Asked by the access layer alone. ``title`` may be empty: the question stands in."""

    title: str
    question: str
    lang: str
    template: str
    layout: str
    sections: tuple[PlannedSection, ...]


def create(board: Board, ask: CreateBoard, by: Caller) -> list[BoardCreated | SectionAdded]:
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
    if ask.layout not in LAYOUTS:
        raise Refused("bad-value", field="layout")
    if not 1 <= len(ask.sections) <= limits.SECTIONS:
        raise Refused("bad-value", field="sections", least=1, most=limits.SECTIONS)
    created = BoardCreated(title, question, ask.template, ask.layout, lang, by.now)
    return [created, *_sections(ask, by.fresh)]


def fresh_id(fresh: bytes, n: int) -> str:
    """Return the n-th id of 96 bits that follows from 32 random bytes."""
    digest = hashlib.sha256(fresh + n.to_bytes(4, "big")).digest()
    return base64.urlsafe_b64encode(digest[:12]).decode()


def _sections(ask: CreateBoard, fresh: bytes) -> list[SectionAdded]:
    return [
        SectionAdded(
            SectionId(fresh_id(fresh, n)),
            section.title,
            section.prompt,
            colour_of(section.colour),
            section.max_chars,
            section.limit,
            "",
        )
        for n, section in enumerate(ask.sections)
    ]
