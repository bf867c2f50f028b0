"""Workbooks, slides, reports and pictures, opened by programs that others wrote."""

from __future__ import annotations

import asyncio
import io
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pypdf
import pypdfium2
import pytest
from msgspec.structs import replace
from PIL import Image
from pptx import Presentation

from board import layout, lying, snapshot
from board.contents import contents
from board.state import EMPTY, Board, Refused
from server import i18n
from server.exports import picture, press, typesetting, workbook
from server.exports.formats import Wish, made
from server.exports.press import Press
from server.exports.words import Words
from tests import taken
from tests.board.spec import RIGHT
from tests.client import eventually

BOARD = taken.board()
READ = contents(BOARD.common())
# Without the sign that is in no font of ours: what PDF/UA forbids is another test's.
PLAIN = BOARD.without_note(BOARD.notes[taken.IDS[5]])
OURS = {"NotoSans-Regular", "NotoSans-Bold", "Vazirmatn-Regular", "Vazirmatn-Bold", "NotoEmoji"}


def file(kind: str, language: str = "en", board: Board = BOARD) -> io.BytesIO:
    return io.BytesIO(made(board.common(), Wish(kind, language)))


def words(text: str) -> Counter[str]:
    """Letters and digits, word by word: of the order in mixed lines readers think differently."""
    plain = re.sub("[\u200b\u200c]", "", text)
    return Counter(re.findall(r"[^\W\d_]+|\d+", plain))


# --- XLSX --------------------------------------------------------------------------------------


def rows(sheet: Any) -> list[tuple[Any, ...]]:
    return list(sheet.iter_rows(min_row=2, values_only=True))


def test_a_workbook_has_a_sheet_for_each_section() -> None:
    book = openpyxl.load_workbook(file("xlsx"))
    assert ["Board file", "Results", "Left", "راست"] == book.sheetnames
    for part in READ.parts:
        found = rows(book[part.section.title])
        groups = {n.id: b.group.name for b in part.bundles for n in b.notes}
        assert [
            (groups.get(note.id, "") or None, note.text, READ.author(note) or None)
            for note in part.notes
        ] == [row[1:4] for row in found]
    about = dict(book["Board file"].iter_rows(values_only=True))
    assert (15, 1, 2) == (about["Notes"], about["Notes not shared yet"], about["Groups"])


def test_results_are_numbers_in_a_sheet_of_their_own() -> None:
    book = openpyxl.load_workbook(file("xlsx"))
    first = next(row for row in rows(book["Results"]) if row[1] == 1)
    assert ("Dots", 1, taken.TEXTS[0], 5, 2) == first[:5]
    client = [row for row in rows(book["Results"]) if row[0] == "As client" and row[1]]
    assert [(taken.PERSIAN, 3), (taken.TEXTS[0], 1)] == [(row[2], row[3]) for row in client]


def test_nothing_in_a_workbook_is_computed_or_linked() -> None:
    book = openpyxl.load_workbook(file("xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {"s", "n"} == {cell.data_type for cell in cells}
    assert not any(cell.hyperlink for cell in cells)


def test_a_persian_workbook_reads_from_right_to_left() -> None:
    book = openpyxl.load_workbook(file("xlsx", "fa"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert not any(s.sheet_view.rightToLeft for s in openpyxl.load_workbook(file("xlsx", "nl")))


@pytest.mark.parametrize(
    "titles", [["a/b:c?*[]\\", "A b c", "'quoted'", "History", "", "x" * 60, "x" * 60, "Results"]]
)
def test_sheets_have_names_that_spreadsheets_take(titles: list[str]) -> None:
    sections = [
        replace(BOARD.sections[0], id=f"s{n}".ljust(16, "0"), title=title)
        for n, title in enumerate(titles)
    ]
    board = replace(BOARD, sections=(*sections,), groups=())
    names = openpyxl.load_workbook(file("xlsx", board=board)).sheetnames
    assert 2 + len(titles) == len({name.casefold() for name in names})
    assert all(0 < len(name) <= workbook.NAME_MOST for name in names)


# --- PPTX --------------------------------------------------------------------------------------


def paragraphs(slide: Any) -> list[str]:
    return [p.text.replace("\v", "\n") for p in slide.placeholders[1].text_frame.paragraphs]


def test_each_group_is_a_slide() -> None:
    deck = Presentation(file("pptx"))
    cover, result, *others = deck.slides
    assert "Garden" == cover.shapes.title.text
    assert taken.QUESTION == paragraphs(cover)[0]
    assert 3 == len(paragraphs(result))
    assert paragraphs(result)[0].startswith(f"1. {taken.TEXTS[0]}")
    shown = [text for slide in others for text in paragraphs(slide)]
    assert [note.text for part in READ.parts for note in part.notes] == shown
    titles = [slide.shapes.title.text for slide in others]
    assert "In the shade" == titles[0]
    assert "Left (1/2)" in titles


def test_persian_on_slides_runs_from_right_to_left() -> None:
    with zipfile.ZipFile(file("pptx")) as parts:
        assert parts.testzip() is None
        slides = [parts.read(name) for name in parts.namelist() if "slides/slide" in name]
    sides = {}
    for slide in slides:
        for paragraph in ET.fromstring(slide).iter(f"{{{DRAWING}}}p"):
            text = "".join(run.text or "" for run in paragraph.iter(f"{{{DRAWING}}}t"))
            sides[text] = paragraph.find(f"{{{DRAWING}}}pPr")
    persian, english = sides[taken.PERSIAN], sides[taken.TEXTS[0]]
    assert persian is not None
    assert english is not None
    assert ("1", "r") == (persian.get("rtl"), persian.get("algn"))
    assert ("0", "l") == (english.get("rtl"), english.get("algn"))


DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"

# --- PDF ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_note_is_in_the_report(language: str) -> None:
    """Each word as often as the pages say it, wherever a reader puts it in its line."""
    pages = pypdfium2.PdfDocument(file("pdf", language))
    said = [words(page.get_textpage().get_text_range()) for page in pages]
    for part in READ.parts:
        for note in part.notes:
            wanted = words(note.text.replace("＝", "").partition("very-long")[0])
            assert any(wanted <= page for page in said[2:]), note.text
    assert words("Garden What shall we plant") <= said[0]
    assert not any("canary1" in page for page in said)


def test_persian_is_in_its_order_and_numbers_are_not_turned() -> None:
    pages = pypdfium2.PdfDocument(file("pdf", "fa"))
    text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    assert taken.PERSIAN in text
    assert "يكي دو سه، ۱۲۳" in text


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_report_is_tagged_and_brings_its_fonts(language: str) -> None:
    reader = pypdf.PdfReader(file("pdf", language, PLAIN))
    root: Any = reader.trailer["/Root"]
    assert language == root["/Lang"]
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata is not None
    assert "Garden" == reader.metadata.title
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    kinds = Counter(kinds_of(root["/StructTreeRoot"]))
    notes = len(PLAIN.notes)
    assert notes <= kinds["/LI"]
    assert {"/H1", "/H2", "/Table", "/TH", "/Figure", "/L"} <= kinds.keys()
    fonts = {font["/BaseFont"] for page in reader.pages for font in fonts_of(page)}
    assert {name.partition("+")[2].removesuffix("-Regular") for name in fonts} <= {
        name.removesuffix("-Regular") for name in OURS
    }
    assert all(embedded(font) for page in reader.pages for font in fonts_of(page))


def kinds_of(node: Any) -> list[str]:
    """The kinds of all elements below one, as the tags say them."""
    node = node.get_object()
    if isinstance(node, list):
        return [kind for each in node for kind in kinds_of(each)]
    if not isinstance(node, dict):
        return []
    own = [str(node["/S"])] if "/S" in node else []
    return own + (kinds_of(node["/K"]) if "/K" in node else [])


def fonts_of(page: Any) -> list[Any]:
    return [font.get_object() for font in page["/Resources"].get("/Font", {}).values()]


def embedded(font: Any) -> bool:
    inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    return any(name in inner for name in ("/FontFile2", "/FontFile3"))


def test_a_sign_that_no_font_has_spoils_nothing() -> None:
    reader = pypdf.PdfReader(file("pdf"))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert len(reader.pages) == 7


# --- pictures ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["columns", "free"])
def test_each_note_lies_where_the_canvas_has_it(kind: str) -> None:
    """EX1, SE4: the same layout, pixel by pixel: a paper of its colour at each note's corner."""
    board = taken.board(layout=kind)
    image = Image.open(file("png", board=board)).convert("RGB")
    drawn = picture.drawn(contents(board.common()), Words(i18n.catalogue("en")))
    dense = image.width / drawn["w"]
    assert dense == pytest.approx(picture.density(drawn["w"], drawn["h"]), rel=0.01)
    papers = {"yellow": (255, 230, 128), "blue": (191, 224, 255), "pink": (255, 196, 214)}
    notes = {id: (x, y) for id, x, y in lying.layout(board).notes}
    left = min(x for x, _ in notes.values()) - min(note["x"] for note in drawn["notes"])
    seen = 0
    for note in drawn["notes"]:
        at = ((note["x"] + 6) * dense, (note["y"] + layout.NOTE_H - 6) * dense)
        if note["colour"] in papers:
            found = image.getpixel((round(at[0]), round(at[1])))
            assert papers[note["colour"]] == found
            seen += 1
    assert left == min(box.x for _, box in lying.layout(board).sections) - picture.MARGIN
    assert seen >= 10


def test_the_drawing_is_whole_and_says_what_it_is() -> None:
    svg = ET.parse(file("svg")).getroot()
    title, described = svg[0], svg[1]
    assert ("img", "Garden") == (svg.get("role"), title.text)
    assert "Picture of the board: 15 notes in 2 sections." == described.text
    names = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert not names & {"text", "image", "foreignObject", "script", "a", "style"}
    assert [float(part) for part in svg.get("viewBox", "").split()][2:] == [1408, 832]


@pytest.mark.parametrize("kind", ["columns", "free"])
def test_a_section_is_a_picture_of_its_own(kind: str) -> None:
    """Everything of it lies as in the whole, and nothing of the others is there."""
    read = contents(taken.board(layout=kind).common())
    english = Words(i18n.catalogue("en"))
    whole, part = [picture.drawn(read, english, section) for section in ("", RIGHT)]
    own = {note.text for note in read.parts[1].notes}
    assert own == {note["text"].replace("\u200b", "") for note in part["notes"]}
    assert (["راست"], 1) == ([s["title"]["text"] for s in part["sections"]], len(part["groups"]))
    moved = whole["sections"][1]["x"] - part["sections"][0]["x"]
    places = {(note["text"], note["x"] + moved, note["y"]) for note in part["notes"]}
    assert places <= {(note["text"], note["x"], note["y"]) for note in whole["notes"]}
    assert made(read.board, Wish("png", section=RIGHT)) != made(read.board, Wish("png"))


@pytest.mark.parametrize(
    ("size", "dense"), [((1_000, 500), 2.0), ((8_192, 900), 0.5), ((1_000, 100_000), 0.16384)]
)
def test_pictures_stay_within_what_programs_open(size: tuple[int, int], dense: float) -> None:
    w, h = size
    assert dense == pytest.approx(picture.density(w, h))
    assert w * h * picture.density(w, h) ** 2 <= picture.PIXELS_MOST


@pytest.mark.parametrize("kind", ["pdf", "png", "svg", "xlsx", "pptx"])
def test_an_empty_board_leaves_as_well(kind: str) -> None:
    about = replace(BOARD.about, title="", question="")
    empty = replace(EMPTY, about=about, sections=BOARD.sections[:1])
    assert file(kind, board=empty).getvalue()


def test_words_are_never_markup(tmp_path: Path) -> None:
    hostile = '#read("/etc/passwd") $x$ `y` \\ @a <b> #panic() *_'
    note = replace(BOARD.notes[taken.IDS[0]], text=hostile)
    board = replace(BOARD, notes=BOARD.notes.set(note.id, note))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(file("pdf", board=board)).pages)
    assert words(hostile) <= words(text)
    assert typesetting.SHEETS.is_dir()
    assert not list(tmp_path.iterdir())


# --- the child ---------------------------------------------------------------------------------


async def test_a_child_makes_the_same_file() -> None:
    assert made(BOARD.common(), Wish("svg")) == await Press(1).make(BOARD, Wish("svg"))


async def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "WITHIN", 0.05)
    with pytest.raises(Refused, match="export-failed"):
        await Press(1).make(BOARD, Wish("pdf"))


async def test_a_child_that_fails_says_where_and_nobodys_words(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "shown", lambda _: b"canary1 is no board")
    with pytest.raises(Refused, match="export-failed"):
        await Press(1).make(BOARD, Wish("pdf"))
    assert "Traceback" in caplog.text
    assert "canary1" not in caplog.text


async def test_nobody_waits_and_the_child_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []
    start = asyncio.create_subprocess_exec

    async def noted(*words: Any, **how: Any) -> Any:
        started.append(await start(*words, **how))
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)
    task = asyncio.create_task(Press(1).make(BOARD, Wish("pdf")))
    await eventually(lambda: started)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert started[0].returncode == -9
