"""Files that people take away, read by programs that know nothing of ours, beside the board."""

from __future__ import annotations

import asyncio
import csv
import io
import itertools
import json
import time
import typing
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given as example
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from board.actions import ActionAdded
from board.casting import BallotCast
from board.contents import contents
from board.decisions import DecisionMade
from board.feelings import NoteFelt
from board.ideas import IdeaMade
from board.outcome import Source
from board.rules import Event, decide, replay
from board.settings import FinishBoard
from board.snapshot import Shown, laid_out, seen, shown
from board.state import NOTHING, Board, Refused
from board.threads import ReplyAdded
from board.votes import CloseVote, VoteOpened
from server import __main__ as main
from server.exports import past, tables
from server.exports import press as presses
from server.exports.board_file import BoardFile
from server.exports.csv_file import guarded
from server.exports.formats import FORMATS, Format, Wish, made, name
from server.exports.press import Press
from tests import taken
from tests.board.play import Play, asks, starts
from tests.board.spec import ANA, BO, LEFT, NOW, action_id, idea_id, note_id, vote_id
from tests.servers import furnished, hub_on

BOARD = taken.board()
FORMULA = ("=", "+", "-", "@", "＝", "\t", "\r")


def table(kind: str, board: Board = BOARD) -> list[dict[str, str]]:
    text = made(board.common(), Wish(kind)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def shown_text(cell: str) -> str:
    """A cell as it was written: without the sign that keeps it from being computed."""
    return cell.removeprefix("'")


# --- CSV ---------------------------------------------------------------------------------------


def test_each_note_is_a_row_of_the_table() -> None:
    rows = {row["note"]: row for row in table("csv")}
    assert [*tables.NOTES] == list(rows[taken.IDS[0]])
    assert sorted(BOARD.notes) == sorted(rows)
    for id, note in BOARD.notes.items():
        assert note.text == shown_text(rows[id]["text"])
        assert (note.lang, note.colour, note.copy_of) == (
            rows[id]["lang"],
            rows[id]["colour"],
            rows[id]["copy_of"],
        )
    first = rows[taken.IDS[0]]
    assert ("راست", "", "later\nمهم") == (first["section"], first["group"], first["tags"])
    assert ("range", "2", "1.0", "3") == (
        first["vote"],
        first["place"],
        first["score"],
        first["voters"],
    )
    assert ("In the shade", "dots") == (rows[taken.IDS[2]]["group"], rows[taken.IDS[2]]["vote"])


def test_rows_come_in_reading_order() -> None:
    """SE6, EX4: nothing else orders them."""
    notes = [note.id for part in contents(BOARD).parts for note in part.notes]
    assert notes == [row["note"] for row in table("csv")]


def test_each_item_of_a_closed_vote_is_a_row() -> None:
    """VO18, EX3: exact sums, and nothing of the open one."""
    rows = table("votes.csv")
    assert [*tables.RESULTS] == list(rows[0])
    assert 4 + 2 == len(rows)
    best = rows[0]
    assert (taken.IDS[0], "1", "5", "5", "2", "3", "3") == tuple(
        best[column] for column in ("item", "place", "score", "sum", "voters", "turnout", "seats")
    )
    assert "2: 1\n3: 1" == best["answers"]
    assert {"dots", "range"} == {row["method"] for row in rows}
    assert "client" == rows[-1]["lens"]


def test_no_cell_is_a_formula() -> None:
    texts = 0
    for kind in ("csv", "votes.csv"):
        for row in table(kind):
            for cell in row.values():
                visible = cell.lstrip("\u200b\ufeff \n")
                assert not visible.startswith(FORMULA) or visible.lstrip("-").isdecimal()
                texts += cell.startswith("'")
    assert texts >= 8


@pytest.mark.parametrize("cell", [-3, -0.5, 0, "", "roses", "a=1", "'"])
def test_numbers_and_plain_words_stay_as_they_are(cell: str | float) -> None:
    assert cell == guarded(cell)


def test_the_sign_for_utf8_is_a_choice() -> None:
    with_it, without = [made(BOARD, Wish("csv", bom=bom)) for bom in (True, False)]
    assert with_it == b"\xef\xbb\xbf" + without


def test_what_people_replied_stands_beneath_what_it_is_about() -> None:
    """NO14: in a table, and under notes, groups and ideas of a text."""
    group, idea = BOARD.groups[0].id, idea_id("i")
    about = (("note", taken.IDS[0]), ("group", group), ("idea", idea))
    said = [
        ReplyAdded(note_id(f"r{at}"), kind, on, f"=why {kind}?", "en", BO.seat)
        for at, (kind, on) in enumerate(about)
    ]
    board = replay((IdeaMade(idea, "An idea", "en", ()), *said), BOARD)
    rows = {row["note"]: row for row in table("csv", board)}
    assert "'=why note?" == rows[taken.IDS[0]]["replies"]
    text = made(board.common(), Wish("md")).decode()
    for kind in ("note", "group", "idea"):
        assert 1 == text.count(f"=why {kind}?")
    assert "\n> \\=why group?\n" in text
    assert len(json.loads(made(board.common(), Wish("json")))["replies"]) == len(said)


# --- JSON --------------------------------------------------------------------------------------


def layer_of(file: bytes) -> Shown:
    """Read a board file by its field names alone, and lay it out as it goes over the wire."""
    found = json.loads(file)
    assert "groundswell" == found.pop("format")
    return msgspec.convert(arrays(found, Shown), Shown)


def test_the_description_names_all_that_is_in_a_board_file() -> None:
    assert ("format", *Shown.__struct_fields__) == BoardFile.__struct_fields__


def arrays(value: Any, kind: Any) -> Any:
    """Turn dictionaries into the arrays that ``kind`` is, wherever they stand."""
    inner = typing.get_args(kind)
    if isinstance(kind, type) and issubclass(kind, Struct):
        hints = typing.get_type_hints(kind)
        assert [*kind.__struct_fields__] == list(value)
        tag = kind.__struct_config__.tag
        fields = [arrays(value[name], hints[name]) for name in value]
        return [*([tag] if tag else []), *fields]
    if isinstance(value, list) and inner:
        kinds = [inner[0]] * len(value) if Ellipsis in inner else inner
        return [arrays(each, one) for each, one in zip(value, kinds, strict=True)]
    return value


@example(starts, asks)
def test_a_board_file_holds_the_whole_common_layer(start: Sequence[Event], asked: Any) -> None:
    """EX1, EX6: random boards come back to the byte, and nothing of the secret layer is there."""
    play = Play(start)
    for command, by in asked:
        for _ in play.ask(command, by):
            pass
    file = made(play.board.common(), Wish("json"))
    assert laid_out(play.board) == layer_of(file)
    assert shown(play.board) == shown(seen(shown(play.board)))


def test_ideas_are_in_it_with_what_was_decided_and_who_does_what() -> None:
    """EX6, ID4: in Markdown too; a vote on groups says what they are called."""
    idea, vote = idea_id("i"), vote_id("g")
    later = (
        IdeaMade(
            idea, "Sign up *once*\nOne form.", "en", (Source("group", taken.GROUP, taken.IDS[:2]),)
        ),
        DecisionMade("idea", idea, "adopted", "It costs | nothing.", "", NOW),
        ActionAdded(action_id("a"), "Print it", "Samira", "2026-12-01", "", "", "idea", idea),
        ActionAdded(action_id("b"), "Tell all", "", "", "it rains", "we wait", "", ""),
        VoteOpened(vote, (taken.BLANK, taken.GROUP), 5, 3, own_allowed=True, target="groups"),
        BallotCast(vote, BO.mask, taken.GROUP, 2),
    )
    board = replay(later, BOARD)
    board = replay(decide(board, CloseVote(vote), ANA), board)
    text = made(board.common(), Wish("md", "nl")).decode()
    for line in (
        "## Ideeën en besluiten",
        "### Sign up \\*once\\*",
        "*van 2 briefjes*",
        "**Dit doen we** — It costs \\| nothing.",
        "- Print it — Samira · 2026-12-01 · Te doen",
        "- Tell all — Te doen  ",
        "  Als it rains, dan we wait",
    ):
        assert f"\n{line}\n" in text
    table = made(board.common(), Wish("votes.csv")).decode()
    assert "In the shade,1,2" in table


# --- Markdown ----------------------------------------------------------------------------------


def parsed(board: Board = BOARD, language: str = "en") -> list[Token]:
    text = made(board.common(), Wish("md", language)).decode()
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)


def inlines(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """Yield what each heading, entry, cell and paragraph says, with the kind of its element."""
    for before, token in itertools.pairwise(tokens):
        if token.type == "inline":
            parts = token.children or []
            kinds = {part.type for part in parts}
            assert kinds <= {
                "text", "softbreak", "hardbreak", "text_special",
                "em_open", "em_close", "strong_open", "strong_close",
            }, kinds  # fmt: skip
            text = "".join("\n" if "break" in part.type else part.content for part in parts)
            yield before.tag, text


def test_what_people_wrote_is_only_words() -> None:
    """No link, code, heading, list or HTML comes of a note, and each is whole."""
    said = [text for _, text in inlines(parsed())]
    for note in BOARD.notes.values():
        lines = "\n".join(" ".join(line.split()) for line in note.text.split("\n"))
        assert any(text.startswith(lines) for text in said), note.text
    assert len(BOARD.notes) == sum(token.type == "list_item_open" for token in parsed())


def test_the_text_has_the_boards_order() -> None:
    heads = [
        (token.tag, after.content)
        for token, after in itertools.pairwise(parsed())
        if token.type == "heading_open"
    ]
    assert [("h1", "Garden"), ("h2", "Left"), ("h3", "In the shade")] == heads[:3]
    assert ("h2", "راست") in heads
    assert [("h2", "Results"), ("h3", "Dots"), ("h3", "As client")] == heads[-3:]


@pytest.mark.parametrize("language", ["en", "nl", "es", "vi", "fa"])
def test_headings_come_in_five_languages(language: str) -> None:
    assert len(parsed(language=language)) == len(parsed())


# --- all of them -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_hidden_is_in_any_file(kind: str) -> None:
    """EX3, VI17, VI20: nor who wrote what has no name, nor what an open vote says."""
    file = made(BOARD.common(), Wish(kind))
    assert b"canary1" not in file
    assert b"as a mask" not in file


FELT = replay(
    [
        *taken.events(),
        *(NoteFelt(id, "shame") for id in taken.IDS[:1]),
        *(NoteFelt(id, "hope") for id in taken.IDS[1:13] if BOARD.notes[id].section == LEFT),
    ]
)


@pytest.mark.parametrize("kind", FORMATS)
def test_feelings_are_numbers_of_three_and_more_in_any_file(kind: str) -> None:
    """VI12: not before they are told, never beside a note, and never one of a few."""
    assert "hope" not in made(FELT, Wish(kind)).decode("latin-1").lower().replace("hopeful", "")
    after = replay(decide(FELT, FinishBoard(on=True), ANA), FELT)
    (mood, *_) = after.moods
    assert ("hope", True) == (mood.feeling, mood.n >= 3)
    assert all("shame" != other.feeling for other in after.moods)
    file = made(after, Wish(kind))
    assert b"shame" not in file.lower()
    if kind in ("md", "json"):
        assert b"hope" in file.lower()
    if kind == "md":
        lines = [line for line in file.decode().splitlines() if "Hope" in line]
        assert [f"Hope: {mood.n}"] == [
            line.rpartition(" — ")[2].removeprefix("- ") for line in lines[:1]
        ]


def test_no_writer_is_given_the_secret_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    """VI17: whoever asks, with whatever board."""
    told = Format("text/plain", lambda read, _words, _wish: repr(read.board.secret).encode())
    monkeypatch.setitem(FORMATS, "md", told)
    assert repr(NOTHING).encode() == made(BOARD, Wish("md"))


def test_files_are_called_like_the_board() -> None:
    assert "garden.csv" == name(BOARD, "csv")
    about = msgspec.structs.replace(BOARD.about, title='  چای / "../..": x ')
    assert "چای-x.pdf" == name(msgspec.structs.replace(BOARD, about=about), "pdf")
    about = msgspec.structs.replace(about, title="?!", question="")
    assert "groundswell.md" == name(msgspec.structs.replace(BOARD, about=about), "md")


# --- the press ---------------------------------------------------------------------------------


async def test_only_so_many_look_back_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G17: each reads a whole log and replays it; the threads are needed for other things too."""
    hub = hub_on(tmp_path)
    room = await hub.room((await furnished(hub)).board)
    back, now, most = past.board_at, 0, 0

    async def counted(*asked: Any) -> Board:
        nonlocal now, most
        now += 1
        most = max(most, now)
        try:
            return await back(*asked)
        finally:
            now -= 1

    monkeypatch.setattr(past, "board_at", counted)
    press = Press(2)
    looks = (press.past(room.log, room.id, room.epoch, 2, room.board) for _ in range(9))
    assert {2} == {board.seq for board in await asyncio.gather(*looks)}
    assert 2 == most
    await hub.drain()


async def test_a_child_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries of others read there what strangers wrote."""
    monkeypatch.setenv("GROUNDSWELL_SECRET", "a secret of the tests")
    monkeypatch.setenv("GROUNDSWELL_DATABASE_URL", "postgresql://me:password@there/db")
    told: list[dict[str, str]] = []
    start = asyncio.create_subprocess_exec

    async def spied(*asked: Any, env: dict[str, str], **more: Any) -> Any:
        told.append(env)
        return await start(*asked, env=env, **more)

    monkeypatch.setattr(asyncio, "create_subprocess_exec", spied)
    assert (await Press(1).make(BOARD, Wish("svg"))).startswith(b"<")
    assert [] == [name for name in told[0] if name.startswith("GROUNDSWELL")]


async def test_only_so_many_are_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And who would wait too long is told so at once."""
    running: list[Wish] = []
    most = 0

    def slow(_: Board, wish: Wish) -> bytes:
        nonlocal most
        running.append(wish)
        most = max(most, len(running))
        time.sleep(0.01)
        running.pop()
        return b""

    monkeypatch.setattr(presses, "made", slow)
    press = Press(2)
    outcomes = await asyncio.gather(
        *(press.make(BOARD, Wish("csv")) for _ in range(presses.WAITING_MOST + 3)),
        return_exceptions=True,
    )
    assert 2 == most
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert ["unavailable"] * 3 == [no.slug for no in refused]


# --- the command -------------------------------------------------------------------------------


async def test_the_command_writes_what_is_there_now_and_what_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """EX1: the board of a number is the replay up to it."""
    hub = hub_on(tmp_path)
    at = await furnished(hub)
    code = (await hub.room(at.board)).links.code
    await hub.drain()
    monkeypatch.setenv("GROUNDSWELL_DATA", str(tmp_path))
    file = tmp_path / "board.json"

    def run(board: str, *words: str) -> int:
        return main.main(["export", board, "--format", "json", "--output", str(file), *words])

    assert 0 == await asyncio.to_thread(run, code)
    assert 2 == len(json.loads(file.read_bytes())["seats"])
    assert 0 == await asyncio.to_thread(run, code, "--at", "1")
    assert ([], 1) == ((was := json.loads(file.read_bytes()))["seats"], was["seq"])
    for wrong in ((code, "--at", "99"), ("x" * 22,), ("none",)):
        assert 2 == await asyncio.to_thread(run, *wrong)
