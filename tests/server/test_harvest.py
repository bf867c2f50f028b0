"""What came of the notes, in the files to read: ideas with reasons, and what fits two sides."""

from __future__ import annotations

import io
import re
from itertools import chain
from typing import Any

import openpyxl
import pypdf
import pytest
from pptx import Presentation

from board.contents import contents
from board.decisions import said
from board.roundup import roundup
from server import i18n
from server.exports import harvest
from server.exports.formats import Wish, made
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
