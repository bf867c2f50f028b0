"""NO23: a note and how it reads in another language stand in every file, each on its own side."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import openpyxl
import pypdf
from pptx import Presentation

from board import snapshot
from board.rules import evolve
from board.state import Board, NoteId, SeatId
from board.translations import NoteTranslated, print_of
from server.exports.formats import Wish, made
from server.imports import board_file
from tests import taken

NOTE = NoteId(taken.IDS[0])
WORDS = "Rozenstruiken"


def board() -> Board:
    plain = taken.board()
    text = plain.notes[NOTE].text
    return evolve(plain, NoteTranslated(NOTE, "nl", WORDS, SeatId(""), print_of(text)))


BOARD = board()
TEXT = BOARD.notes[NOTE].text


def file(kind: str) -> bytes:
    return made(BOARD.common(), Wish(kind, "en"))


def test_tables_and_texts_have_both() -> None:
    rows = csv.DictReader(io.StringIO(file("csv").decode("utf-8-sig")))
    (row,) = [row for row in rows if row["note"] == NOTE]
    assert (TEXT, f"nl: {WORDS}") == (row["text"], row["translations"])
    assert f"\n  - {WORDS} (nl)" in file("md").decode()
    book = openpyxl.load_workbook(io.BytesIO(file("xlsx")))
    cells = [str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line]
    (cell,) = [cell for cell in cells if WORDS in cell]
    assert cell.startswith(TEXT.split("\n")[0])
    assert cell.endswith(f"{WORDS} (nl)")


def test_papers_and_slides_have_both() -> None:
    slides: Any = Presentation(io.BytesIO(file("pptx"))).slides
    shapes = [shape for slide in slides for shape in slide.shapes if shape.has_text_frame]
    paragraphs = [one.text for shape in shapes for one in shape.text_frame.paragraphs]
    at = paragraphs.index(f"{WORDS} (nl)")
    assert paragraphs[at - 1].split("\v")[0] == TEXT.split("\n")[0]
    pages = pypdf.PdfReader(io.BytesIO(file("pdf"))).pages
    assert WORDS in "".join(page.extract_text() for page in pages)


def test_a_board_file_is_read_again_with_both() -> None:
    """EX6."""
    body = file("json")
    (one,) = json.loads(body)["translations"]
    assert (NOTE, "nl", WORDS) == (one["note"], one["lang"], one["text"])
    again = snapshot.seen(board_file.whole(body).layer)
    assert BOARD.translations == again.translations
