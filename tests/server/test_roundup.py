"""The round-up: its numbers beside the tables, its file, its page for whoever has the address."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections import Counter
from typing import Any

import pypdf
import pytest

from board.contents import contents
from board.notes import AddNote, NoteQuoted, QuoteNote
from board.publishing import PublishRoundUp, WordRoundUp
from board.roundup import roundup
from board.rules import replay
from board.state import NoteId, Refused, Role, SeatId
from server import i18n
from server.exports.formats import Wish, made
from server.exports.telling import told
from server.exports.words import Words
from server.room import Room
from server.roundups import HOUR, KEPT_MOST, Shelf
from tests import rounded
from tests.server.conftest import Board, Web

BOARD = rounded.board()
READ = roundup(contents(BOARD.common()))
OURS = {"NotoSans-Regular", "NotoSans-Bold", "Vazirmatn-Regular", "Vazirmatn-Bold"}
PRIVATE = (rounded.UNQUOTED, rounded.ALTERED, rounded.DROPPED, "Blue heron", "Red fox")


def table(kind: str) -> list[dict[str, str]]:
    text = made(BOARD.common(), Wish(kind)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def told_in(language: str) -> dict[str, Any]:
    return told(contents(BOARD.common()), Words(i18n.catalogue(language)))


# --- numbers -----------------------------------------------------------------------------------


def test_what_was_said_is_what_the_table_of_notes_counts() -> None:
    """EX10: notes, languages, and each group's size."""
    rows = table("csv")
    assert READ.notes == len(rows)
    assert READ.languages == len({row["lang"] for row in rows} - {""})
    groups = Counter((row["section"], row["group"]) for row in rows)
    assert READ.groups == len([key for key in groups if key[1]])
    assert groups == {
        (voice.section.title, voice.group.name if voice.group else ""): voice.notes
        for voice in READ.voices
    }


def test_what_was_wanted_is_what_the_table_of_votes_says() -> None:
    """EX10: places, sums, voters, means, and how many answered what."""
    rows = {(row["vote"], row["item"]): row for row in table("votes.csv")}
    at = {outcome.vote.id: str(n) for n, outcome in enumerate(READ.contents.outcomes, 1)}
    assert READ.best is not None
    outcome, lines = READ.best
    for line in lines:
        row = rows[at[outcome.vote.id], line.standing.item]
        expected = (line.standing.place, line.result.sum, line.result.voters)
        assert expected == (int(row["place"]), int(row["sum"]), int(row["voters"]))
        assert (outcome.vote.turnout, outcome.vote.seats) == (
            int(row["turnout"]),
            int(row["seats"]),
        )
    for one in READ.divided:
        row = rows[at[one.vote.id], one.line.standing.item]
        answers = dict(line.split(": ") for line in row["answers"].lstrip("'").split("\n"))
        assert (one.against, one.agree) == (int(answers["-1"]), int(answers["1"]))
    assert READ.lenses is not None
    for spot in (*READ.lenses.both, *READ.lenses.apart):
        for vote, mean in ((READ.lenses.across, spot.x), (READ.lenses.up, spot.y)):
            assert mean == round(1_000 * float(rows[at[vote.id], spot.item]["score"]))


@pytest.mark.parametrize("language", ["en", "fa"])
def test_what_it_felt_like_is_what_the_table_of_feelings_says(language: str) -> None:
    """EX10, VI12: faces, words and numbers of three at least; the same in table, page and file."""
    board, words = rounded.felt().common(), Words(i18n.catalogue(language))
    text = made(board, Wish("feelings.csv")).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert all(int(row["n"]) >= 3 for row in rows)
    read, sums = contents(board), Counter[str]()
    for row in rows:
        sums[row["feeling"]] += int(row["n"])
    assert sums == {one.feeling: one.n for one in roundup(read).feelings}
    felt = told(read, words)["felt"]
    assert [
        (words.t(f"feeling-{feeling}"), words.number(n)) for feeling, n in sums.most_common()
    ] == [(one["word"], one["n"]) for one in felt]
    places = {
        (one["feeling"], place["name"]["text"], place["n"])
        for one in felt
        for place in one["places"]
    }
    assert places == {
        (row["feeling"], row["place"], words.number(int(row["n"]))) for row in rows if row["place"]
    }
    assert all(one["face"].startswith("<svg") for one in felt)
    pages = pypdf.PdfReader(io.BytesIO(made(board, Wish("roundup.pdf", language)))).pages
    said = set(re.findall(r"\w+", " ".join(page.extract_text() for page in pages)))
    assert {one["n"] for one in felt} <= said
    assert language == "fa" or {one["word"] for one in felt} <= said


def test_people_are_those_of_the_workbook() -> None:
    """EX10: who only reads is not counted, in any file."""
    assert READ.people == contents(BOARD).people == 3
    assert "3 people" in told_in("en")["facts"]


# --- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [one.tag for one in i18n.LANGUAGES])
def test_no_words_without_consent_and_no_names(language: str) -> None:
    """EX5, NA11: in whatever language it is told; and nothing that was dropped."""
    text = str(told_in(language))
    assert not [word for word in PRIVATE if word in text]
    assert "Please open on Saturday mornings" in text
    assert "Our donors give food, not money. We asked them." in text


def test_the_hosts_words_in_the_readers_language() -> None:
    """EX10: in the board's where there are none in the reader's."""
    assert ["Thirty of you answered.", "First alone, then together."] == [
        line["text"] for line in told_in("en")["above"]
    ]
    assert [{"text": "سی نفر پاسخ دادند.", "lang": "fa", "dir": "rtl"}] == told_in("fa")["above"]
    assert told_in("en")["above"] == told_in("vi")["above"]


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_file_says_all_of_it_in_our_fonts(language: str) -> None:
    """EX10, EX12: tagged, fonts within, every heading and reason there."""
    read = pypdf.PdfReader(io.BytesIO(made(BOARD.common(), Wish("roundup.pdf", language))))
    text = "".join(page.extract_text() for page in read.pages)
    plain = set(re.findall(r"\w+", text))
    for words in (rounded.QUESTION, "Our donors give food, not money.", "Kan iemand het brengen"):
        assert set(re.findall(r"\w+", words)) <= plain
    root: Any = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    pages: list[Any] = [*read.pages]
    fonts = {
        str(font.get_object()["/BaseFont"]).split("+")[-1]
        for page in pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert fonts
    assert fonts <= OURS
    assert not [word for word in PRIVATE if word in text]


# --- its page ----------------------------------------------------------------------------------


async def led(web: Web, board: Board) -> tuple[Room, SeatId]:
    room = await web.app.state.hub.room(board.id)
    seat, _ = await web.app.state.hub.take_seat(room, Role.FACILITATOR)
    return room, seat


async def address(web: Web, board: Board, link: str = "facilitate") -> dict[str, Any]:
    answer = await web.client.get(f"{board.path}/roundup", headers=board.bearer(link))
    assert 200 == answer.status_code, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_whoever_has_the_address_reads_it_until_it_is_taken_back(web: Web) -> None:
    """EX11: and when it is published again, at an address of its own."""
    board = await web.board(question="What shall we plant?")
    room, seat = await led(web, board)
    assert {"public": False, "url": ""}.items() <= (await address(web, board, "view")).items()
    await room.ask(PublishRoundUp(on=True), seat=seat)
    first = await address(web, board, "participate")
    assert "" == first["draft"]
    page = await web.client.get(first["url"] + "?lang=nl")
    assert 200 == page.status_code
    assert '<html lang="nl"' in page.text
    assert "What shall we plant?" in page.text
    assert '<meta name="robots" content="noindex, nofollow">' in page.text
    assert ("no-store", "no-referrer") == (
        page.headers["cache-control"],
        page.headers["referrer-policy"],
    )
    assert not re.search(r"[?&](t|token)=|#t=", page.text)
    await room.ask(PublishRoundUp(on=False), seat=seat)
    for path in ("", "/pdf"):
        assert 404 == (await web.client.get(first["url"] + path)).status_code
    await room.ask(PublishRoundUp(on=True), seat=seat)
    again = await address(web, board)
    assert again["url"] != first["url"]
    assert 404 == (await web.client.get(first["url"])).status_code
    assert 200 == (await web.client.get(again["url"])).status_code


async def test_a_page_says_what_the_board_says_now(web: Web) -> None:
    """EX5: a quote is there while its writer lets it, and goes at once."""
    board = await web.board()
    room, seat = await led(web, board)
    section, note = room.board.sections[0].id, NoteId("n" * 16)
    add = AddNote(note, section, "<b>A bench</b>", "en", "yellow", 0, 0, "")
    await room.ask(add, seat=seat)
    await room.ask(PublishRoundUp(on=True), seat=seat)
    await room.ask(WordRoundUp("en", "Thank you & goodbye", 0), seat=seat)
    url = (await address(web, board))["url"]
    text = (await web.client.get(url)).text
    assert "A bench" not in text
    assert "Thank you &amp; goodbye" in text
    await room.ask(QuoteNote(note, on=True), seat=seat)
    assert "&lt;b&gt;A bench&lt;/b&gt;" in (await web.client.get(url)).text
    await room.ask(QuoteNote(note, on=False), seat=seat)
    assert "A bench" not in (await web.client.get(url)).text


@pytest.mark.parametrize("language", [one.tag for one in i18n.LANGUAGES])
async def test_a_page_of_a_whole_session(web: Web, language: str) -> None:
    """EX11: in its language and direction, every sentence from the catalogue, without a script."""
    page = web.app.state.site.page(
        "roundup.html", language, it=told_in(language), public=True, here="/r", board="x", boot=None
    )
    text = bytes(page.body).decode()
    assert f'<html lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}">' in text
    for words in (rounded.QUESTION, "A warm room in place of a line", "The form is tried"):
        assert words in text
    body = text[text.index("<body") :]
    assert not re.search(r"<script|style=|onclick|roundup-[a-z]", body)


async def test_hosts_look_before_it_is_published(web: Web, monkeypatch: Any) -> None:
    """EX11: at an address that ends by itself, and with the hosts' link."""
    board = await web.board()
    draft = (await address(web, board))["draft"]
    page = await web.client.get(draft)
    assert 200 == page.status_code
    assert "Not published" in page.text
    hub = web.app.state.hub
    now = hub.clock.now
    for hours, status in ((1, 200), (2, 404)):
        monkeypatch.setattr(hub.clock, "now", lambda hours=hours: now() + hours * HOUR)
        assert status == (await web.client.get(draft)).status_code
    monkeypatch.undo()
    await hub.rotate(await hub.room(board.id), Role.FACILITATOR)
    assert 404 == (await web.client.get(draft)).status_code


@pytest.mark.parametrize("board", ["x", "x" * 22])
async def test_addresses_that_were_guessed_are_all_alike(web: Web, board: str) -> None:
    """EX11."""
    there = await web.board()
    pages = [await web.client.get(f"/r/{id}/{'y' * 22}") for id in (there.id, board)]
    assert [404, 404] == [page.status_code for page in pages]
    assert pages[0].text == pages[1].text


async def test_a_file_is_made_once_for_all_its_readers(web: Web) -> None:
    """EX12: and its readers do not count as those of the board."""
    board = await web.board()
    room, seat = await led(web, board)
    await room.ask(PublishRoundUp(on=True), seat=seat)
    url = (await address(web, board))["url"]
    first = await web.client.get(f"{url}/pdf?lang=fa")
    assert (200, "application/pdf") == (first.status_code, first.headers["content-type"])
    for _ in range(25):
        assert first.content == (await web.client.get(f"{url}/pdf?lang=fa")).content


async def test_a_shelf_keeps_what_was_asked_for_last() -> None:
    shelf, asked = Shelf(), []

    async def make() -> int:
        asked.append(1)
        return len(asked)

    for n in [*range(KEPT_MOST), 0, KEPT_MOST, 0, 1]:
        await shelf.get(n, make)
    assert KEPT_MOST + 2 == len(asked)


async def test_many_who_ask_at_once_have_it_made_once() -> None:
    """EX12, PG1: also where the first of them leaves meanwhile, or it cannot be made."""
    shelf, asked, done = Shelf(), [], asyncio.Event()

    async def make() -> str:
        asked.append(1)
        await done.wait()
        return "made"

    readers = [asyncio.create_task(shelf.get("one", make)) for _ in range(20)]
    await asyncio.sleep(0)
    readers.pop(0).cancel()
    await asyncio.sleep(0)
    done.set()
    assert ["made"] * 19 == await asyncio.gather(*readers)
    assert 1 == len(asked)

    async def no() -> str:
        raise Refused("slow-down")

    with pytest.raises(Refused):
        await shelf.get("other", no)
    assert "made" == await shelf.get("other", make)


def test_it_is_told_anew_without_what_was_taken_back() -> None:
    """EX5."""
    board = replay([NoteQuoted(NoteId(rounded.note(3, 0)), on=False)], BOARD)
    text = str(told(contents(board), Words(i18n.catalogue("en"))))
    assert "Please open on Saturday mornings" not in text
