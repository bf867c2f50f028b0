"""Files that people bring: what comes of good ones, and what is said about all others."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from typing import Any

import pytest
from openpyxl import Workbook

from board import remaking
from board.moderating import HideNote
from board.notes import DeleteNote
from board.state import Board as State
from server.exports import board_file
from server.exports.formats import Wish, made
from server.hub import Hub
from server.imports.child import found
from server.imports.table import BYTES_MOST, Broken, Reading, Table, Whole
from tests import taken
from tests.server.conftest import Board, Web

BINARY = {"Content-Type": "application/octet-stream"}
GARDEN = taken.board()
FILE = board_file.write(GARDEN.common())
CSV = made(GARDEN.common(), Wish("csv"))


def sheets(*tables: Sequence[Sequence[object]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for at, rows in enumerate(tables):
        sheet = book.create_sheet(f"S{at}")
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(*parts: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, body in parts:
            file.writestr(name, body)
    return out.getvalue()


def changed(**parts: Any) -> bytes:
    return json.dumps(json.loads(FILE) | parts).encode()


def of(part: str, **fields: Any) -> bytes:
    """Return the board file with fields of the first thing of a part changed."""
    things = json.loads(FILE)[part]
    if isinstance(things, dict):
        return changed(**{part: things | fields})
    return changed(**{part: [things[0] | fields, *things[1:]]})


# Number of the list of bad input, what is sent, what is said.
BAD: list[tuple[str, bytes, str]] = [
    ("66 Shift-JIS", "こんにちは,世界".encode("shift-jis"), "import-encoding"),
    ("66 Latin-1", "café,crème".encode("latin-1"), "import-encoding"),
    ("67 rows", b"a\n" * 5_002, "import-rows"),
    ("67 columns", b"a," * 1_000_000, "import-columns"),
    ("67 cell", b"a,b\n" + b"x" * 100_000 + b",c", "import-line"),
    ("67 open quote", b'a,b\n"' + b"x," * 2_000, "import-line"),
    ("68 NUL", b"bench,\0shade\ntea,milk", "import-kind"),
    ("69 depth", b'{"format":' + b"[" * 100_000, "import-broken"),
    ("69 numbers", b'{"format":"groundswell","seq":1e999}', "import-broken"),
    ("69 NaN", b'{"format":"groundswell","seq":NaN}', "import-broken"),
    ("69 digits", b'{"format":"groundswell","seq":' + b"9" * 1_000_000 + b"}", "import-broken"),
    ("69 surrogate", b'{"format":"\\ud800"}', "import-broken"),
    ("69 other", b'{"format":"else"}', "import-kind"),
    ("69 list", b"[1, 2]", "import-kind"),
    ("71 gzip", b"\x1f\x8b\x08" + bytes(50), "import-kind"),
    ("71 no workbook", zipped(("../../x", b"x")), "import-kind"),
    ("71 nested", zipped(("a.zip", zipped(("b", b"b")))), "import-kind"),
    ("71 bomb", zipped(("xl/workbook.xml", bytes(70_000_000))), "import-heavy"),
    ("71 many", zipped(*((f"xl/{n}", b"") for n in range(600))), "import-heavy"),
    ("71 cut", sheets([["a"]])[:-100], "import-broken"),
    ("71 empty book", zipped(("xl/workbook.xml", b"<x/>")), "import-broken"),
    ("72 SVG", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "import-kind"),
    ("72 HTML", b"<!DOCTYPE html><p>a,b", "import-kind"),
    ("72 XML", b"<?xml version='1.0'?><a/>", "import-kind"),
    ("72 picture", b"\x89PNG\r\n\x1a\n", "import-kind"),
    ("73 empty", b"", "import-empty"),
    ("73 blank", b" \n\n", "import-empty"),
    ("70 no section", of("notes", section="x" * 16), "import-broken"),
    ("70 twice", changed(notes=json.loads(FILE)["notes"][:1] * 2), "import-broken"),
    ("70 long", of("notes", text="x" * 2_001), "import-broken"),
    ("70 blank", of("notes", text="\u200b"), "import-broken"),
    ("70 far", of("notes", x=10**7), "import-broken"),
    ("70 type", of("notes", x="1"), "import-broken"),
    ("70 list", changed(notes={}), "import-broken"),
    ("70 thing", changed(notes=[[]]), "import-broken"),
    ("70 colour", of("notes", colour="red;background:url(//evil)"), "import-broken"),
    ("70 tags", of("notes", tags=[f"t{n}" for n in range(9)]), "import-broken"),
    ("70 layout", of("about", layout="spiral"), "import-broken"),
    ("70 rule", of("about", note_chars=10**9), "import-broken"),
    ("70 newer", changed(version=99), "newer-board"),
    ("70 sections", changed(sections=[]), "import-broken"),
    ("70 group", of("groups", section="y" * 16), "import-broken"),
    ("70 in two groups", changed(groups=json.loads(FILE)["groups"][:1] * 2), "import-broken"),
    ("70 budget", of("votes", turnout=10**6), "import-broken"),
    ("70 sums", of("votes", results=[{"item": "z" * 16, "sum": 9, "voters": 1, "counts": [1],
                                      "real": []}]), "import-broken"),
    ("70 method", of("votes", method="shout"), "import-broken"),
    ("70 round", of("rounds", plan={"kind": "dance"}), "import-broken"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "slug"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_a_bad_file_is_answered(body: bytes, slug: str) -> None:
    """EX6, EX7: by a slug that has a sentence, whatever it is."""
    said = found(Reading(), body)
    assert isinstance(said, Broken), said
    assert slug == said.slug


def rows(body: bytes, **reading: Any) -> list[list[str]]:
    said = found(Reading(**reading), body)
    assert isinstance(said, Table), said
    return [list(row) for row in said.rows]


TWO: list[list[str]] = [["text", "group"], ["Bench", "Shade"], ["چای", ""]]


@pytest.mark.parametrize(
    "body",
    [
        "text,group\r\nBench,Shade\r\nچای,\r\n".encode(),
        "\ufefftext;group\nBench;Shade\nچای;\n".encode(),
        "sep=|\r\ntext|group\nBench|Shade\nچای|".encode(),
        "text\tgroup\rBench\tShade\rچای\t".encode(),
        "text,group\nBench,Shade\nچای,".encode("utf-16"),
        "text,group\nBench,Shade\nچای,".encode("utf-16-le"),
        "text,group\nBench,Shade\nچای,".encode("utf-16-be"),
        sheets(TWO),
    ],
)
def test_tables_as_programs_write_them(body: bytes) -> None:
    """EX7: with any mark, separator and end of line."""
    assert TWO == rows(body)


def test_what_is_guarded_comes_back_as_it_was() -> None:
    """EX7: a text that looks like a formula is text, before and after."""
    cells = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM", "\t=1", "＝1", "'quoted'", "'=x"]
    out = io.StringIO()
    csv.writer(out).writerows([["text"], *([cell] for cell in cells)])
    plain = [row[0] for row in rows(out.getvalue().encode())[1:]]
    assert [*cells[:-1], "=x"] == plain  # ours begin with an apostrophe: it is taken off
    texts = {row[4] for row in rows(CSV)[1:]}
    assert set(taken.TEXTS) <= texts


def test_a_workbook_is_read_sheet_by_sheet() -> None:
    body = sheets([[1, 2.5, True, None]], [["=1+1", "x"]])
    assert [["1", "2.5", "True"]] == rows(body)
    said = found(Reading(sheet=1), body)
    assert isinstance(said, Table)
    assert ("S0", "S1") == said.sheets
    assert "bad-value" == getattr(found(Reading(sheet=2), body), "slug", "")


def test_a_list_is_a_note_a_line() -> None:
    assert [["one, two"], ["three"]] == rows(b"one, two\nthree\n", kind="lines")


def test_a_board_file_is_a_board_again() -> None:
    """EX6: by the hash of its contents."""
    said = found(Reading(whole=True), FILE)
    assert isinstance(said, Whole)
    assert isinstance(found(Reading(whole=True), CSV), Broken)


class Bringer:
    """A facilitator with a seat, who brings files."""

    def __init__(self, web: Web, board: Board, seat: dict[str, str]) -> None:
        self.web, self.board, self.seat = web, board, seat

    async def send(self, body: bytes, query: str = "") -> tuple[int, Any]:
        path = f"{self.board.path}/import?{query}"
        answer = await self.web.client.post(path, content=body, headers=self.seat | BINARY)
        return answer.status_code, answer.json()

    async def state(self) -> State:
        hub: Hub = self.web.app.state.hub
        return (await hub.room(self.board.id)).board


@pytest.fixture
async def bringer(web: Web) -> Bringer:
    board = await web.board(template="columns")
    return Bringer(web, board, await board.seat("facilitate"))


async def test_a_look_changes_nothing(bringer: Bringer) -> None:
    """EX7: the preview says what would come."""
    before = await bringer.state()
    status, said = await bringer.send(b"Idee,Thema\nbank,schaduw\n,\nthee,", "preview=1")
    assert (200, 2, 1, 1) == (status, said["notes"], said["empty"], said["groups"])
    assert {"text": 0, "group": 1} == said["uses"]
    assert (True, ["Idee", "Thema"]) == (said["header"], said["columns"])
    assert [["bank", "schaduw"], ["", ""], ["thee", ""]] == said["rows"]
    assert "" == said["problem"]
    assert before == await bringer.state()


async def test_notes_come_with_all_that_is_said_of_them(bringer: Bringer) -> None:
    """EX7, NO13: of nobody, with where they are from; sections and groups are made."""
    status, said = await bringer.send(CSV, "batch=0123456789abcdef")
    assert 201 == status
    board = await bringer.state()
    assert [len(taken.TEXTS) + 1, 1] == [len(said["notes"]), len(said["groups"])]
    came = {note.text: note for note in board.notes.values()}
    bench = came[taken.TEXTS[0]]
    assert ("", taken.IDS[0]) == (bench.seat, bench.copy_of)
    assert ("later", "مهم") == bench.tags
    assert {"Left", "راست"} <= {section.title for section in board.sections}
    shade = next(group for group in board.groups if group.name == "In the shade")
    assert [taken.TEXTS[2], taken.TEXTS[1]] == [board.notes[id].text for id, _ in shade.notes]
    again, same = await bringer.send(CSV, "batch=0123456789abcdef")
    assert (201, said["notes"]) == (again, same["notes"])
    assert board.notes == (await bringer.state()).notes


async def test_a_person_says_what_is_what(bringer: Bringer) -> None:
    """EX7: which column, which section, and whether the first row is a note."""
    into = (await bringer.state()).sections[1].id
    body = b"text,b\nc,d\n"
    status, said = await bringer.send(body, f"text=1&header=0&into={into}")
    assert (201, 2) == (status, len(said["notes"]))
    board = await bringer.state()
    assert ["b", "d"] == [n.text for n in sorted(board.notes.values(), key=lambda n: n.rank)]
    assert {into} == {note.section for note in board.notes.values()}
    assert {"import"} == {note.copy_of for note in board.notes.values()}


async def test_all_of_it_or_nothing(bringer: Bringer) -> None:
    """EX7: one text that is too long, and none of them comes; the preview says so before."""
    before = await bringer.state()
    body = b"text\n" + b"fine\n" * 60 + b"x" * 501
    _, said = await bringer.send(body, "preview=1")
    assert said["problem"]
    status, said = await bringer.send(body)
    assert (409, "text-too-long") == (status, said["error"])
    assert before == await bringer.state()


@pytest.mark.parametrize("query", ["text=1", "text=x", "sheet=-1", "kind=x", "header=2",
                                   "batch=" + "x" * 17, "text=0&tags=٣"])  # fmt: skip
async def test_what_cannot_be_asked(bringer: Bringer, query: str) -> None:
    status, said = await bringer.send(b"a\nb", query)
    assert (400, "bad-value") == (status, said["error"])


async def test_who_may_not(web: Web, bringer: Bringer) -> None:
    """EX7: facilitators alone, with a seat."""
    path = f"{bringer.board.path}/import"
    for link in ("participate", "view"):
        seat = await bringer.board.seat(link)
        answer = await web.client.post(path, content=b"a", headers=seat | BINARY)
        assert (403, "not-allowed") == (answer.status_code, answer.json()["error"])
    bearer = bringer.board.bearer("facilitate") | BINARY
    assert 403 == (await web.client.post(path, content=b"a", headers=bearer)).status_code
    assert 401 == (await web.client.post(path, content=b"a", headers=BINARY)).status_code
    answer = await web.client.post(path, json={}, headers=bringer.seat)
    assert 415 == answer.status_code
    status, said = await bringer.send(bytes(BYTES_MOST + 1))
    assert (413, "too-big") == (status, said["error"])


async def test_a_board_file_makes_an_equal_board(web: Web) -> None:
    """EX6: and what came with it of people stays behind."""
    answer = await web.client.post("/api/boards/import", content=FILE, headers=BINARY)
    assert 201 == answer.status_code
    hub: Hub = web.app.state.hub
    board = (await hub.room(answer.json()["id"])).board
    assert remaking.digest(GARDEN) == remaking.digest(board)
    assert not board.seats
    assert taken.HIDDEN not in str(board)
    answer = await web.client.post("/api/boards/import", content=CSV, headers=BINARY)
    assert (400, "import-kind") == (answer.status_code, answer.json()["error"])


async def test_a_thousand_notes_on_a_plane_lie_side_by_side(web: Web) -> None:
    """EX7, SE9: each where there is room."""
    board = await web.board(template="free")
    bringer = Bringer(web, board, await board.seat("facilitate"))
    status, _ = await bringer.send("\n".join(f"note {n}" for n in range(300)).encode())
    assert 201 == status
    places = {(note.x, note.y) for note in (await bringer.state()).notes.values()}
    assert 300 == len(places)


async def test_a_board_is_copied_as_it_is_and_as_it_was(web: Web, bringer: Bringer) -> None:
    """EX8, EX1, NO20: by facilitators; what they keep back now is on neither, and in no file."""
    await bringer.send(b"kept\nheld back")
    then = (await bringer.state()).seq
    hub: Hub = web.app.state.hub
    room = await hub.room(bringer.board.id)
    notes = {note.text: note.id for note in room.board.notes.values()}
    seat = next(iter(room.board.seats))
    await room.ask(HideNote(notes["held back"], ""), DeleteNote(notes["kept"], 0), seat=seat)

    async def copied(query: str) -> set[str]:
        path = f"{bringer.board.path}/copy{query}"
        answer = await web.client.post(path, json={}, headers=bringer.seat)
        assert 201 == answer.status_code
        board = (await hub.room(answer.json()["id"])).board
        assert not board.seats
        return {note.text for note in board.notes.values()}

    assert set() == await copied("")
    assert {"kept"} == await copied(f"?at={then}")
    for kind in ("csv", "md", "json"):
        path = f"{bringer.board.path}/export.{kind}?at={then}"
        body = (await web.client.get(path, headers=bringer.seat)).content
        assert (b"kept" in body, b"held back" in body) == (True, False)
    path, seat_header = f"{bringer.board.path}/copy", await bringer.board.seat("participate")
    assert 403 == (await web.client.post(path, json={}, headers=seat_header)).status_code
    answer = await web.client.post(f"{path}?at=0", json={}, headers=bringer.seat)
    assert (400, "bad-value") == (answer.status_code, answer.json()["error"])
