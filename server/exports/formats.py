"""The formats that a board leaves in: what each is called, and who writes it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from board.contents import Contents, contents
from board.state import Board
from server import i18n
from server.exports import board_file, csv_file, markdown, tables
from server.exports.progress import Progress
from server.exports.words import Words


class Wish(Struct, frozen=True):
    """What somebody asked for.

    ``bom`` says of tables whether they begin with a sign for UTF-8; ``section`` of pictures which
    one they show, "" for all.
    """

    format: str
    language: str = "en"
    bom: bool = True
    section: str = ""


class Format(Struct, frozen=True):
    """A kind of file. ``steps``: its writer computes for long, in libraries of others, in these."""

    media: str
    write: Callable[[Contents, Words, Wish], bytes]
    steps: tuple[str, ...] = ()


def _json(read: Contents, _words: Words, _wish: Wish) -> bytes:
    return board_file.write(read.board)


def _notes(read: Contents, _words: Words, wish: Wish) -> bytes:
    return csv_file.write(tables.NOTES, tables.notes(read), bom=wish.bom)


def _votes(read: Contents, _words: Words, wish: Wish) -> bytes:
    return csv_file.write(tables.RESULTS, tables.results(read), bom=wish.bom)


def _feelings(read: Contents, _words: Words, wish: Wish) -> bytes:
    return csv_file.write(tables.FEELINGS, tables.feelings(read), bom=wish.bom)


def _markdown(read: Contents, words: Words, _wish: Wish) -> bytes:
    return markdown.write(read, words)


# The libraries of these are loaded where a file is made, in a process that ends with it.
def _pdf(read: Contents, words: Words, _wish: Wish) -> bytes:
    from server.exports import report  # noqa: PLC0415

    return report.write(read, words)


def _roundup(read: Contents, words: Words, _wish: Wish) -> bytes:
    from server.exports import roundup_file  # noqa: PLC0415

    return roundup_file.write(read, words)


def _png(read: Contents, words: Words, wish: Wish) -> bytes:
    from server.exports import picture  # noqa: PLC0415

    return picture.png(read, words, wish.section)


def _svg(read: Contents, words: Words, wish: Wish) -> bytes:
    from server.exports import picture  # noqa: PLC0415

    return picture.svg(read, words, wish.section)


def _xlsx(read: Contents, words: Words, _wish: Wish) -> bytes:
    from server.exports import workbook  # noqa: PLC0415

    return workbook.write(read, words)


def _pptx(read: Contents, words: Words, _wish: Wish) -> bytes:
    from server.exports import slides  # noqa: PLC0415

    return slides.write(read, words)


_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
FORMATS: Final[dict[str, Format]] = {
    "csv": Format("text/csv; charset=utf-8", _notes),
    "votes.csv": Format("text/csv; charset=utf-8", _votes),
    "feelings.csv": Format("text/csv; charset=utf-8", _feelings),
    "json": Format("application/json", _json),
    "md": Format("text/markdown; charset=utf-8", _markdown),
    "pdf": Format("application/pdf", _pdf, ("notes", "pages", "set")),
    "roundup.pdf": Format("application/pdf", _roundup, ("set",)),
    "png": Format("image/png", _png, ("notes", "set")),
    "svg": Format("image/svg+xml", _svg, ("notes", "set")),
    "xlsx": Format(f"{_OFFICE}.spreadsheetml.sheet", _xlsx, ("sheets",)),
    "pptx": Format(f"{_OFFICE}.presentationml.presentation", _pptx, ("slides",)),
}
NAME_MOST: Final = 60


def progress(wish: Wish, doing: str, done: int, of: int) -> Progress:
    """Return how far a file is that is ``doing`` one of its steps."""
    steps = FORMATS[wish.format].steps
    return Progress(doing, done, of, steps.index(doing) + 1, len(steps))


def made(board: Board, wish: Wish) -> bytes:
    """Return the file of a board's common layer: all that any writer is given (rule VI17).

    Raises ``KeyError`` for a format that there is not.
    """
    words = Words(i18n.catalogue(wish.language))
    return FORMATS[wish.format].write(contents(board.common()), words, wish)


def name(board: Board, kind: str) -> str:
    """Return what a file is called: the board's name in letters and digits, and its kind."""
    about = board.about
    signs = unicodedata.normalize("NFC", about.title or about.question)
    words = re.sub(r"[\W_]+", "-", signs).strip("-").lower()
    return f"{words[:NAME_MOST].strip('-') or 'groundswell'}.{kind}"
