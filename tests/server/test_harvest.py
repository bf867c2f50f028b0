"""What came of the notes, in the files to read: ideas with reasons, and what fits two sides."""

from __future__ import annotations

import io
import re
from itertools import chain, combinations
from math import hypot
from typing import Any

import openpyxl
import pypdf
import pytest
from msgspec.structs import replace
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from board.contents import contents
from board.decisions import said
from board.results import middle, spots, sweet
from board.roundup import roundup
from board.state import Vote
from server import i18n
from server.exports import harvest
from server.exports.formats import Wish, made
from server.exports.sweetmap import EDGE, HEIGHT, WIDTH, SweetMap, sweetmap
from server.exports.sweetslide import LEFT, TOP, UNIT
from server.exports.words import Words
from tests import rounded, taken

BOARD = rounded.board().common()
READ = contents(BOARD)
LENSES = roundup(READ).lenses


def file(kind: str, language: str = "en") -> io.BytesIO:
    return io.BytesIO(made(BOARD, Wish(kind, language)))


def words(language: str) -> Words:
    return Words(i18n.catalogue(language))


def test_ideas_and_what_fits_have_sheets_of_numbers_and_words() -> None:
    book = openpyxl.load_workbook(file("xlsx"))
    ideas = [idea for idea in BOARD.ideas if not idea.into]
    found = list(book["Ideas and decisions"].iter_rows(min_row=2, values_only=True))
    assert [idea.text for idea in ideas] == [row[0] for row in found]
    made_of = {(one.kind, one.id): one for one in BOARD.decisions}
    reasons = [said(made_of.get(("idea", idea.id)))[1] or None for idea in ideas]
    assert reasons == [row[3] for row in found]
    assert LENSES is not None
    (sheet,) = [each for each in book if each.title.startswith("What fits both")]
    heads, *lines = sheet.iter_rows(values_only=True)
    assert ("client", "helper") == heads[1:]
    assert [READ.text(spot.item) for spot in LENSES.both] == [row[0] for row in lines]


def test_ideas_and_what_fits_have_slides() -> None:
    slides = {slide.shapes.title.text: slide for slide in Presentation(file("pptx")).slides}
    ideas = text_of(slides["Ideas and decisions"])
    for idea in harvest.ideas(READ, words("en")):
        for part in (idea.text, idea.decision, idea.reason, *chain(*idea.actions)):
            assert part in ideas
    fit = harvest.fit(READ, words("en"))
    assert fit is not None
    assert all(name in text_of(slides[fit.title]) for name, *_ in fit.lines)


def text_of(slide: Any) -> str:
    return str(slide.placeholders[1].text_frame.text).replace("\v", "\n")


@pytest.mark.parametrize("language", ["en", "fa"])
def test_ideas_and_what_fits_are_in_the_report(language: str) -> None:
    pages = pypdf.PdfReader(file("pdf", language)).pages
    told = set(re.findall(r"[a-z]+", " ".join(page.extract_text() for page in pages).lower()))
    for idea in harvest.ideas(READ, words(language)):
        assert set(re.findall(r"[a-z]+", f"{idea.text} {idea.reason}".lower())) <= told
    fit = harvest.fit(READ, words(language))
    assert fit is not None
    assert {side.lower() for side in fit.sides} <= told


def test_a_board_without_them_has_no_place_for_them() -> None:
    read = contents(taken.board().common())
    assert [] == harvest.ideas(read, words("en"))


# --- the map -----------------------------------------------------------------------------------


def test_the_map_has_the_means_of_both_votes_and_borders_at_their_medians() -> None:
    """VO17: as the board draws it."""
    drawn = sweetmap(READ, words("en"))
    assert drawn is not None
    assert LENSES is not None
    found = spots(LENSES.across, LENSES.up)
    assert {spot.item: (spot.x, spot.y) for spot in found} == {
        one.item: one.values for one in drawn.bubbles
    }
    assert set(sweet(found)) == {one.item for one in drawn.bubbles if one.inside}
    assert [spot.item for spot in LENSES.both] == [one.item for one in drawn.bubbles if one.inside]
    far, low = WIDTH - EDGE, HEIGHT - EDGE
    assert drawn.left == EDGE + middle([spot.x for spot in found]) / 4_000 * (far - EDGE)
    assert drawn.bottom == low - middle([spot.y for spot in found]) / 4_000 * (low - EDGE)
    assert all(one.at for one in drawn.bubbles)
    for one, other in combinations(drawn.bubbles, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= one.r + other.r


def test_what_lies_on_one_place_is_drawn_apart_and_names_without_room_stay_away() -> None:
    votes = tuple(_alike(vote) if vote.lens else vote for vote in BOARD.votes)
    drawn = sweetmap(contents(replace(BOARD, votes=votes)), words("en"))
    assert drawn is not None
    for one, other in combinations(drawn.bubbles, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= one.r + other.r
    assert {True, False} == {one.at is None for one in drawn.bubbles}


def _alike(vote: Vote) -> Vote:
    first = vote.results[0]
    return replace(vote, results=tuple(replace(first, item=each.item) for each in vote.results))


def test_of_few_raters_there_is_no_map() -> None:
    """VO17: fewer than three ballots of a lens have no result, and so no place on a map."""
    votes = tuple(replace(v, results=()) if v.lens == "helper" else v for v in BOARD.votes)
    few = replace(BOARD, votes=votes)
    assert sweetmap(contents(few), words("en")) is None
    titles = [
        slide.shapes.title.text
        for slide in Presentation(io.BytesIO(made(few, Wish("pptx")))).slides
    ]
    assert "What fits both?" not in titles


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_map_on_a_slide_is_made_of_shapes(language: str) -> None:
    """EX12: each where its mean is; with words for who does not see it, right to left where due."""
    named = words(language)
    drawn = sweetmap(READ, named)
    assert drawn is not None
    title = named.t("sweet-title")
    (slide,) = [
        each
        for each in Presentation(file("pptx", language)).slides
        if each.shapes.title.text == title
    ]
    (group,) = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    assert drawn.across in group._element.nvGrpSpPr.cNvPr.get("descr")
    shapes = list(group.shapes)
    bubbles = {s.name: s for s in shapes if s.has_text_frame and s.name in names(drawn)}
    assert names(drawn) == set(bubbles)
    for one in drawn.bubbles:
        shape = bubbles[one.name]
        assert named.number(one.n) == shape.text_frame.text
        middle_x, middle_y = shape.left + shape.width / 2, shape.top + shape.height / 2
        assert abs(LEFT + one.x * UNIT - middle_x) < 10
        assert abs(TOP + one.y * UNIT - middle_y) < 10
    texts = [s.text_frame.paragraphs[0] for s in shapes if s.has_text_frame]
    assert {drawn.across, drawn.up, named.t("sweet")} | names(drawn) <= {p.text for p in texts}
    (sign,) = [p for p in texts if p.text == named.t("sweet")]
    assert ("1" if language == "fa" else "0") == sign._p.pPr.get("rtl")


def names(drawn: SweetMap) -> set[str]:
    return {one.name for one in drawn.bubbles}
