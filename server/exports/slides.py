"""The board as slides: its question, the result, and each group on slides of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any, Final

from pptx import Presentation
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from board.contents import Contents
from board.state import Note
from server.exports import harvest, sweetmap, sweetslide
from server.exports.pages import pages
from server.exports.progress import counted
from server.exports.sweetmap import SweetMap
from server.exports.words import Words, direction

WIDTH, HEIGHT = Emu(12_192_000), Emu(6_858_000)  # 16 : 9
LINES_MOST: Final = 13  # on a slide, so that it can be read at the back of a room
SIGNS: Final = 68  # of a line, about
TITLE, TITLE_AND_TEXT, TITLE_ONLY = 0, 1, 5  # of the plain theme


def write(contents: Contents, words: Words) -> bytes:
    deck = _Deck(words)
    about = contents.board.about
    question = about.question if about.question != about.title else ""
    deck.cover(words.title(contents), question, words.day(about.at))
    if found := contents.best():
        outcome, lines = found
        rows = [
            f"{words.number(line.standing.place)}. "
            f"{' '.join(words.item(contents, line.standing.item).split())} — "
            f"{words.said(outcome.vote, line)}"
            for line in lines
        ]
        deck.add(words.t("vote-result-title"), rows)
    if drawn := sweetmap.sweetmap(contents, words):
        deck.map(drawn)
    if fit := harvest.fit(contents, words):
        one, other = fit.sides
        rows = [f"{' '.join(name.split())} — {one}: {x} · {other}: {y}" for name, x, y in fit.lines]
        deck.add(fit.title, rows)
    for texts in _split([_idea(idea) for idea in harvest.ideas(contents, words)]):
        if texts:
            deck.add(words.t("ideas-title"), texts)
    for page in counted("slides", list(pages(contents, words))):
        rounds = list(_split([text for note in page.notes for text in _said(contents, note)]))
        for at, texts in enumerate(rounds, 1):
            of = f" ({words.number(at)}/{words.number(len(rounds))})" if len(rounds) > 1 else ""
            deck.add(page.title + of, texts)
    return deck.bytes()


def _said(contents: Contents, note: Note) -> list[str]:
    """Return what a note says, and its translations: each on its own side."""
    return [contents.whole(note), *contents.read(note)]


def _idea(idea: harvest.Made) -> str:
    """Return an idea as lines: its words, what was decided and why, and who does what."""
    decided = f"{idea.decision} — {idea.reason}" if idea.reason else idea.decision
    return "\n".join((idea.text, decided, *map(" · ".join, idea.actions)))


def _split(texts: Sequence[str]) -> Iterator[list[str]]:
    """Yield as many notes as fit on a slide, in their order."""
    taken: list[str] = []
    room = LINES_MOST
    for text in texts:
        need = sum(1 + len(line) // SIGNS for line in text.split("\n"))
        if taken and need > room:
            yield taken
            taken, room = [], LINES_MOST
        taken.append(text)
        room -= need
    yield taken


class _Deck:
    """Slides in the direction of their headings' language; each text in its own."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._deck = Presentation()
        self._deck.slide_width, self._deck.slide_height = WIDTH, HEIGHT
        self._deck.core_properties.language = words.language

    def cover(self, title: str, question: str, day: str) -> None:
        slide = self._slide(TITLE)
        heading, below = slide.shapes.title, slide.placeholders[1]
        _lay(heading, 0.08, 0.30, 0.84, 0.22)
        _lay(below, 0.08, 0.54, 0.84, 0.30)
        self._deck.core_properties.title = title
        self._write(heading.text_frame, [title], 44)
        self._write(below.text_frame, [text for text in (question, day) if text], 24)

    def add(self, title: str, rows: Sequence[str]) -> None:
        slide = self._slide(TITLE_AND_TEXT)
        heading, body = slide.shapes.title, slide.placeholders[1]
        _lay(heading, 0.06, 0.05, 0.88, 0.14)
        _lay(body, 0.06, 0.20, 0.88, 0.74)
        self._write(heading.text_frame, [title], 32)
        self._write(body.text_frame, rows, 20)

    def map(self, drawn: SweetMap) -> None:
        """Draw what fits both as shapes that can be moved and painted, its names beside it."""
        slide = self._slide(TITLE_ONLY)
        _lay(slide.shapes.title, 0.06, 0.05, 0.88, 0.14)
        self._write(slide.shapes.title.text_frame, [self._words.t("sweet-title")], 32)
        sweetslide.draw(slide, drawn, self._words)
        names = slide.shapes.add_textbox(0, 0, 0, 0)
        _lay(names, 0.70, 0.20, 0.26, 0.74)
        shown = drawn.bubbles[:LINES_MOST]
        rows = [f"{self._words.number(one.n)}. {one.name}" for one in shown]
        self._write(names.text_frame, rows, 14)
        for one, line in zip(shown, names.text_frame.paragraphs, strict=True):
            line.font.bold = one.inside

    def bytes(self) -> bytes:
        file = io.BytesIO()
        self._deck.save(file)
        return file.getvalue()

    def _slide(self, layout: int) -> Any:
        return self._deck.slides.add_slide(self._deck.slide_layouts[layout])

    def _write(self, frame: Any, rows: Sequence[str], size: int) -> None:
        """Fill a frame with paragraphs; the lines of one text stay lines of one paragraph."""
        frame.word_wrap = True
        for at, row in enumerate(rows):
            paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
            paragraph.text = row.replace("\n", "\v")
            paragraph.font.size = Pt(size)
            paragraph.space_after = Pt(6)
            self._turn(paragraph, row)

    def _turn(self, paragraph: Any, text: str) -> None:
        side = direction(text, self._words.direction)
        rtl = side == "rtl"
        paragraph.alignment = PP_ALIGN.RIGHT if rtl else PP_ALIGN.LEFT
        paragraph._p.get_or_add_pPr().set("rtl", str(int(rtl)))  # noqa: SLF001 - has no name yet
        for run in paragraph._p.iter(qn("a:rPr")):  # noqa: SLF001
            run.set("lang", "fa-IR" if rtl else self._words.language)


def _lay(shape: Any, x: float, y: float, w: float, h: float) -> None:
    """Put a shape there, in shares of the slide."""
    shape.left, shape.top = Emu(int(WIDTH * x)), Emu(int(HEIGHT * y))
    shape.width, shape.height = Emu(int(WIDTH * w)), Emu(int(HEIGHT * h))
