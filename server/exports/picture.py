"""The board as it looks on the canvas: laid out by the same function, in its light colours."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, Final
from xml.sax.saxutils import escape

from board import layout, lying
from board.contents import Contents
from board.layout import Box
from board.lying import Layout
from board.state import Group, GroupId, Note, Section, SectionId
from server.exports.progress import counted
from server.exports.typesetting import typeset
from server.exports.words import Words, direction

MARGIN: Final = 32
STOPS: Final = 40  # beside a timeline
NOTE: Final = (layout.NOTE_W, layout.NOTE_H)
PIXELS_WIDE: Final = 4_096
PIXELS_MOST: Final = 24_000_000
SIDE_MOST: Final = 16_384
DENSEST: Final = 2.0  # pixels a unit: that of a good screen
TAGS_SHOWN: Final = 2
SHORT, LONG = 60, 160  # signs: the steps of type (rule SE5)
# Signs without a place to break that fit on one line: of a note, and of a sheet of paper.
WORD_MOST, PAPER_MOST = 22, 36
_POINTS: Final = re.compile(r'((?:width|height)="[\d.]+)pt"')
_UNBROKEN: Final = re.compile(r"[^\s\u200b-\u200d؀-ۿ]+")


def svg(contents: Contents, words: Words, section: str = "") -> bytes:
    """Return the picture with its letters as shapes: it needs no font, and shows all scripts."""
    board = drawn(contents, words, section)
    made = typeset("picture.typ", board, "svg").decode()
    head = f"<title>{escape(words.title(contents))}</title>"
    head += f"<desc>{escape(described(board, words))}</desc>"
    at = made.index(">", made.index("<svg"))
    root = _POINTS.sub(r'\1"', made[:at])  # a unit is a pixel at 100 %, as on the canvas
    return f'{root} role="img">{head}{made[at + 1 :]}'.encode()


def png(contents: Contents, words: Words, section: str = "") -> bytes:
    """Return the picture, 4,096 pixels wide where there is enough to see and it is not too tall."""
    board = drawn(contents, words, section)
    return typeset("picture.typ", board, "png", ppi=72 * density(board["w"], board["h"]))


def density(w: float, h: float) -> float:
    """Return how many pixels a unit gets in a picture of so many units."""
    return min(DENSEST, PIXELS_WIDE / w, SIDE_MOST / h, math.sqrt(PIXELS_MOST / (w * h)))


def described(board: dict[str, Any], words: Words) -> str:
    """Return in words what is drawn, for who does not see it."""
    notes, sections = len(board["notes"]), len(board["sections"])
    return words.t("file-picture-of", notes=notes, sections=sections)


def drawn(contents: Contents, words: Words, section: str = "") -> dict[str, Any]:
    """Return what the sheet draws, of all or of one section: boxes from the top left corner on.

    What is on top comes last.
    """
    board, places = contents.board, _places(contents, section)
    pen = _Pen(contents, words)
    notes = sorted(
        ((board.notes[id], Box(x, y, *NOTE)) for id, x, y in places.notes),
        key=lambda one: (one[0].z, one[0].id),
    )
    boxes = [box for _, box in (*places.sections, *places.columns, *places.groups, *notes)]
    left = min((box.x for box in boxes), default=0) - MARGIN
    left -= STOPS if board.about.layout == "timeline" else 0
    top = min((box.y for box in boxes), default=0) - MARGIN

    def at(box: Box) -> dict[str, int]:
        return {"x": box.x - left, "y": box.y - top, "w": box.w, "h": box.h}

    return {
        "w": max((box.x + box.w for box in boxes), default=0) + MARGIN - left,
        "h": max((box.y + box.h for box in boxes), default=0) + MARGIN - top,
        "layout": "table" if board.about.layout in layout.TABLES else board.about.layout,
        "apart": board.about.layout == "lanes",
        "side": lying.SIDE,
        "sections": [pen.section(board.section(id)) | at(box) for id, box in places.sections],
        "columns": [
            {"title": said(contents.column(id), most=WORD_MOST), "n": words.number(n)} | at(box)
            for n, (id, box) in enumerate(places.columns, 1)
        ],
        "groups": [pen.group(board.group(id)) | at(box) for id, box in places.groups],
        "notes": [pen.note(note) | at(box) for note, box in counted("notes", notes)],
    }


def _places(contents: Contents, section: str) -> Layout:
    """Return where things lie, of one section if it is named; heads of columns come to its row."""
    places = lying.layout(contents.board)
    part = next((part for part in contents.parts if part.section.id == section), None)
    if part is None:
        return places
    notes, groups = {n.id for n in part.notes}, {b.group.id for b in part.bundles}
    ((id, own),) = [row for row in places.sections if row[0] == section]
    return Layout(
        ((id, own),),
        tuple(row for row in places.notes if row[0] in notes),
        tuple(row for row in places.groups if row[0] in groups),
        tuple((head, Box(box.x, own.y - box.h, box.w, box.h)) for head, box in places.columns),
    )


def said(text: str, lang: str = "", most: int = PAPER_MOST) -> dict[str, str]:
    """Return words as sheets take them: with a direction, and long ones with places to break."""

    def broken(word: re.Match[str]) -> str:
        pieces = (word[0][at : at + 4] for at in range(0, len(word[0]), 4))
        return word[0] if len(word[0]) <= most else "\u200b".join(pieces)

    return {
        "text": _UNBROKEN.sub(broken, text),
        "lang": lang.partition("-")[0],
        "dir": direction(text),
    }


class _Pen:
    """Turns things into what the sheets draw.

    Results stand on the notes as they do on the canvas: those of the last vote, while none is open,
    and not where several lenses were asked.
    """

    def __init__(self, contents: Contents, words: Words) -> None:
        self._words = words
        self._counts = {
            part.section.id: len(list(part.notes)) + part.unseen for part in contents.parts
        }
        self._bundles: dict[GroupId, Sequence[Note]] = {
            bundle.group.id: bundle.notes for part in contents.parts for bundle in part.bundles
        }
        self._colours: dict[SectionId, str] = {
            part.section.id: part.section.colour for part in contents.parts
        }
        voting = any(vote.state == "open" for vote in contents.board.votes)
        last = contents.outcomes[-1:] if not voting else ()
        self._stands = {
            line.standing.item: (outcome.vote, line)
            for outcome in last
            for line in outcome.lines
            if not outcome.vote.lens and line.standing.place and line.standing.score > 0
        }

    def section(self, section: Section) -> dict[str, Any]:
        return {
            "title": said(self._words.section(section)),
            "prompt": said(section.prompt),
            "count": self._words.number(self._counts[section.id]),
            "colour": section.colour,
            "labels": [said(label) for label in section.labels],
        }

    def group(self, group: Group) -> dict[str, Any]:
        notes = self._bundles[group.id]
        return {
            "title": said(self._words.group(group)),
            "count": self._words.number(len(notes)),
            "colour": notes[0].colour if notes else self._colours[group.section],
        }

    def note(self, note: Note) -> dict[str, Any]:
        stands = self._stands.get(note.id)
        more = len(note.tags) - TAGS_SHOWN
        tags = [said(tag) for tag in note.tags[:TAGS_SHOWN]]
        return {
            **said(note.text, note.lang, WORD_MOST),
            "step": 0 if len(note.text) <= SHORT else 1 if len(note.text) <= LONG else 2,
            "colour": note.colour,
            "tags": tags + ([said(f"+{self._words.number(more)}")] if more > 0 else []),
            "score": self._words.score(*stands) if stands else "",
            "dots": bool(stands and stands[0].method == "dots"),
            "first": bool(stands and stands[1].standing.place == 1),
        }
