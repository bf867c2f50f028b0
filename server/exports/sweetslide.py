"""The map of two lenses on a slide: native shapes, in one group with words for who sees none."""

from __future__ import annotations

from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from server.exports.sweetmap import EDGE, HEIGHT, WIDTH, Bubble, SweetMap, described
from server.exports.words import Words, direction

LEFT, TOP = Emu(620_000), Emu(1_370_000)  # below the title
UNIT: Final = 9_700  # EMU of one of the map's units
INK, INK2, EDGE_INK, ACCENT = "1D1F24", "585C66", "DDDAD2", "2F4BD8"
SPOT: Final = "E7EBFF"
COLOURS: Final = {
    "yellow": "FFE680", "orange": "FFCC9E", "pink": "FFC4D6", "violet": "DCCBFF",
    "blue": "BFE0FF", "teal": "B0ECE3", "green": "CDEEAA", "grey": "E8E6E1",
}  # fmt: skip
TALL: Final = 22  # units of a line of words


def draw(slide: Any, drawn: SweetMap, words: Words) -> None:
    """Add the map to a slide, below its title and at its left: a plane is never mirrored."""
    pen = _Pen(slide.shapes.add_group_shape(), words.language)
    low, far = HEIGHT - EDGE, WIDTH - EDGE
    pen.box(drawn.left, EDGE, far - drawn.left, drawn.bottom - EDGE, SPOT)
    for step, share in drawn.ticks:
        x, y = EDGE + share * (far - EDGE), low - share * (low - EDGE)
        pen.line(x, EDGE, x, low, EDGE_INK, 0.75)
        pen.line(EDGE, y, far, y, EDGE_INK, 0.75)
        pen.words(words.number(step), x, low + 15, 60, INK2)
        pen.words(words.number(step), EDGE - 18, y, 34, INK2)
    pen.line(EDGE, EDGE, EDGE, low, INK2, 1.5)
    pen.line(EDGE, low, far, low, INK2, 1.5)
    pen.line(drawn.left, EDGE, drawn.left, low, ACCENT, 2, dashed=True)
    pen.line(EDGE, drawn.bottom, far, drawn.bottom, ACCENT, 2, dashed=True)
    pen.words(drawn.across, WIDTH / 2, HEIGHT - 13, 500, INK, bold=True)
    pen.words(drawn.up, 14, HEIGHT / 2, HEIGHT - 2 * EDGE, INK, bold=True, upward=True)
    pen.words(words.t("sweet"), (drawn.left + far) / 2, EDGE - 16, 240, ACCENT, bold=True)
    for bubble in drawn.bubbles:
        pen.bubble(bubble, words.number(bubble.n))
    for bubble in drawn.bubbles:
        if bubble.at is not None:
            x, y = bubble.at
            ink = INK if bubble.inside else INK2
            pen.words(bubble.name, x, y - 5, 240, ink, bold=bubble.inside)
    pen.told(described(drawn, words))


class _Pen:
    """Draws in the units of the map, into one group of shapes."""

    def __init__(self, group: Any, language: str) -> None:
        self._group, self._language = group, language

    def told(self, text: str) -> None:
        """Say what the drawing is of, for who does not see it."""
        self._group.name = text.partition(":")[0]
        self._group._element.nvGrpSpPr.cNvPr.set("descr", text)  # noqa: SLF001 - has no name yet

    def box(self, x: float, y: float, w: float, h: float, fill: str) -> None:
        shape = self._shape(MSO_SHAPE.RECTANGLE, x, y, max(w, 0), max(h, 0))
        shape.fill.solid()
        shape.fill.fore_color.rgb = _rgb(fill)
        shape.line.fill.background()

    def line(
        self, x: float, y: float, to_x: float, to_y: float, ink: str, wide: float, *,
        dashed: bool = False,
    ) -> None:  # fmt: skip
        ends = (*_at(x, y), *_at(to_x, to_y))
        line = self._group.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *ends).line
        line.color.rgb, line.width = _rgb(ink), Pt(wide)
        if dashed:
            line.dash_style = MSO_LINE.DASH

    def bubble(self, one: Bubble, number: str) -> None:
        ring = self._shape(MSO_SHAPE.OVAL, *_round(one, one.ring))
        ring.fill.background()
        ring.line.color.rgb, ring.line.width = _rgb(INK2), Pt(0.75)
        ring.line.dash_style = MSO_LINE.ROUND_DOT
        shape = self._shape(MSO_SHAPE.OVAL, *_round(one, one.r))
        shape.name = one.name
        shape.fill.solid()
        shape.fill.fore_color.rgb = _rgb(COLOURS.get(one.colour, COLOURS["grey"]))
        shape.line.color.rgb = _rgb(ACCENT if one.inside else INK2)
        shape.line.width = Pt(2.25 if one.inside else 1)
        self._fill(shape.text_frame, number, INK, 11, bold=True)

    def words(
        self, text: str, x: float, y: float, wide: float, ink: str, *,
        bold: bool = False, upward: bool = False,
    ) -> None:  # fmt: skip
        """Write a line around a point; ``upward`` from the bottom to the top."""
        corner = _at(x - wide / 2, y - TALL / 2)
        shape = self._group.shapes.add_textbox(*corner, _long(wide), _long(TALL))
        shape.rotation = -90 if upward else 0
        self._fill(shape.text_frame, text, ink, 11, bold=bold)

    def _shape(self, kind: Any, x: float, y: float, w: float, h: float) -> Any:
        shape = self._group.shapes.add_shape(kind, *_at(x, y), _long(w), _long(h))
        shape.shadow.inherit = False
        return shape

    def _fill(self, frame: Any, text: str, ink: str, size: int, *, bold: bool) -> None:
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor, frame.word_wrap = MSO_ANCHOR.MIDDLE, False
        line = frame.paragraphs[0]
        line.text, line.alignment = text, PP_ALIGN.CENTER
        line.font.size, line.font.bold = Pt(size), bold
        line.font.color.rgb = _rgb(ink)
        rtl = direction(text) == "rtl"
        line._p.get_or_add_pPr().set("rtl", str(int(rtl)))  # noqa: SLF001 - has no name yet
        for run in line._p.iter(qn("a:rPr")):  # noqa: SLF001
            run.set("lang", "fa-IR" if rtl else self._language)


def _rgb(colour: str) -> Any:
    typeless: Any = RGBColor
    return typeless.from_string(colour)


def _round(one: Bubble, r: float) -> tuple[float, float, float, float]:
    return one.x - r, one.y - r, 2 * r, 2 * r


def _at(x: float, y: float) -> tuple[Emu, Emu]:
    return Emu(LEFT + round(x * UNIT)), Emu(TOP + round(y * UNIT))


def _long(units: float) -> Emu:
    return Emu(round(units * UNIT))
