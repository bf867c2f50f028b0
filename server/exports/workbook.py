"""The board as a workbook: what it is, its results, and a sheet of notes for each section."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import xlsxwriter
from xlsxwriter.format import Format as Style
from xlsxwriter.worksheet import Worksheet

from board.contents import Contents, Outcome, Part
from server.exports import harvest, tables
from server.exports.progress import counted
from server.exports.tables import Cell
from server.exports.words import Words

NAME_MOST: Final = 31  # what spreadsheets allow
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
WIDE, MIDDLE, NARROW = 60, 24, 10
RESULTS: Final = ("vote", "place", "note", "score", "people-all", "result")
RESULT_WIDTHS: Final = (MIDDLE, NARROW, WIDE, NARROW, NARROW, WIDE)
FIT_WIDTHS: Final = (WIDE, MIDDLE, MIDDLE)
IDEA_WIDTHS: Final = (WIDE, NARROW, MIDDLE, WIDE, WIDE)
NOTES: Final = ("column", "group", "note", "author", "labels", "colour", "language", "round")
NOTE_WIDTHS: Final = (MIDDLE, MIDDLE, WIDE, MIDDLE, MIDDLE, NARROW, NARROW, MIDDLE)


def write(contents: Contents, words: Words) -> bytes:
    """Return the file. What people wrote is text in it, never a formula or a link."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_urls": False}) as book:
        book.set_properties({"title": words.title(contents)})
        sheets = _Sheets(book, words)
        sheets.add(words.t("take-json"), (), _about(contents, words), (MIDDLE, WIDE))
        if contents.outcomes:
            rows = [row for each in contents.outcomes for row in _results(contents, each, words)]
            sheets.add(words.t("file-results"), _heads(words, RESULTS), rows, RESULT_WIDTHS)
        if fit := harvest.fit(contents, words):
            sheets.add(fit.title, (words.t("file-note"), *fit.sides), fit.lines, FIT_WIDTHS)
        if ideas := harvest.ideas(contents, words):
            rows = [_idea(idea) for idea in ideas]
            sheets.add(words.t("ideas-title"), _idea_heads(words), rows, IDEA_WIDTHS)
        if moods := words.moods(contents):
            sheets.add(words.t("feelings"), (), moods, (WIDE, MIDDLE, NARROW))
        for part in counted("sheets", contents.parts):
            rows = list(_notes(contents, part, words))
            sheets.add(words.section(part.section), _heads(words, NOTES), rows, NOTE_WIDTHS)
    return file.getvalue()


def _heads(words: Words, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(words.t(f"file-{name}") for name in names)


def _about(contents: Contents, words: Words) -> list[tuple[Cell, ...]]:
    about = contents.board.about
    return [
        (words.t("board-title"), words.title(contents)),
        (words.t("board-question"), about.question),
        (words.t("file-day"), words.day(about.at)),
        (words.t("take-in-notes"), len(contents.board.notes)),
        (words.t("file-hidden"), contents.unseen),
        (words.t("take-in-groups"), len(contents.board.groups)),
        (words.t("take-in-sections"), len(contents.parts)),
        (words.t("file-people-all"), contents.people),
    ]


def _idea_heads(words: Words) -> tuple[str, ...]:
    keys = ("became-idea", "take-in-notes", "became-decision", "decision-because", "actions")
    return tuple(words.t(key) for key in keys)


def _idea(idea: harvest.Made) -> tuple[Cell, ...]:
    return (
        idea.text,
        idea.notes,
        idea.decision,
        idea.reason,
        "\n".join(map(" · ".join, idea.actions)),
    )


def _results(contents: Contents, outcome: Outcome, words: Words) -> Iterator[tuple[Cell, ...]]:
    vote = outcome.vote
    turnout = words.t("vote-turnout", n=vote.turnout, seats=vote.seats)
    yield (words.vote(vote), "", "", "", "", words.nothing(outcome) or turnout)
    for line in outcome.lines:
        yield (
            words.vote(vote),
            line.standing.place or "",
            words.item(contents, line.standing.item),
            tables.score(vote, line),
            line.result.voters,
            words.said(vote, line),
        )


def _notes(contents: Contents, part: Part, words: Words) -> Iterator[tuple[Cell, ...]]:
    homes = {note.id: bundle.group.name for bundle in part.bundles for note in bundle.notes}
    for note in part.notes:
        yield (
            contents.column(note.column),
            homes.get(note.id, ""),
            "\n".join((contents.talked(note), *contents.read(note))),
            contents.author(note),
            "\n".join(note.tags),
            words.t(f"colour-{note.colour}"),
            note.lang,
            words.round(contents.round(note.round)),
        )


class _Sheets:
    """Adds sheets to one book, each with a name that no other has."""

    def __init__(self, book: xlsxwriter.Workbook, words: Words) -> None:
        self._book, self._words = book, words
        self._names: set[str] = set()
        cell = {"valign": "top", "text_wrap": True}
        self._head: Style = book.add_format({**cell, "bold": True, "bg_color": "#E7EBFF"})
        self._cell: Style = book.add_format(cell)

    def add(
        self,
        name: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[int],
    ) -> None:
        sheet: Worksheet = self._book.add_worksheet(self._free(name))
        if self._words.direction == "rtl":
            sheet.right_to_left()
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self._head)
        if heads:
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)
        for at, row in enumerate(rows, bool(heads)):
            for column, cell in enumerate(row):
                self._put(sheet, at, column, cell)

    def _put(self, sheet: Any, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, str):
            if cell:
                sheet.write_string(row, column, cell, self._cell)
        else:
            sheet.write_number(row, column, cell, self._cell)

    def _free(self, wanted: str) -> str:
        plain = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("'")
        for n in range(1, 1_000):
            end = f" {n}" if n > 1 else ""
            name = plain[: NAME_MOST - len(end)].strip("' ") + end
            if name.strip() and name.casefold() not in {*self._names, "history"}:
                self._names.add(name.casefold())
                return name.strip()
        raise ValueError("no name is free")  # a board has 40 sections
