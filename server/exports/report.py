"""The board as a PDF to read and print: a cover, its picture, a page for each group, results."""

from __future__ import annotations

from typing import Any

from board.outline import Outcome, Outline
from board.state import Note
from server.exports import picture
from server.exports.pages import Page, best, pages
from server.exports.picture import said
from server.exports.typesetting import typeset
from server.exports.words import Words


def write(outline: Outline, words: Words) -> bytes:
    """Return the file: tagged, its fonts within, in the direction of its headings' language."""
    return typeset("report.typ", _report(outline, words), "pdf")


def _report(outline: Outline, words: Words) -> dict[str, Any]:
    about, board = outline.board.about, outline.board
    people = sum(not seat.gone for seat in board.seats.values())
    facts = [
        words.day(about.at),
        words.t("notes-count", n=len(board.notes)),
        words.t("file-people", n=people),
    ]
    return {
        "lang": words.language,
        "dir": words.direction,
        "title": said(words.title(outline)),
        "question": said(about.question if about.question != about.title else ""),
        "facts": facts,
        "unseen": words.t("file-unseen", n=outline.unseen) if outline.unseen else "",
        "best": _best(outline, words),
        "drawing": picture.drawn(outline, words),
        "alt": picture.described(outline, words),
        "pages": [_page(outline, page, words) for page in pages(outline, words)],
        "outcomes": [_outcome(outline, outcome, words) for outcome in outline.outcomes],
        "words": {
            name: words.t(f"file-{name}")
            for name in ("board", "results", "place", "note", "result", "nothing")
        },
    }


def _best(outline: Outline, words: Words) -> dict[str, Any] | None:
    found = best(outline)
    if found is None:
        return None
    outcome, lines = found
    return {
        "title": words.t("vote-result-title"),
        "how": words.vote(outcome.vote),
        "lines": [
            {
                "place": words.number(line.standing.place),
                "text": said(words.item(outline, line.standing.item)),
                "said": words.said(outcome.vote, line),
            }
            for line in lines
        ],
    }


def _page(outline: Outline, page: Page, words: Words) -> dict[str, Any]:
    return {
        "title": said(page.title),
        "over": said(page.over),
        "prompt": said(page.prompt),
        "count": words.t("notes-count", n=len(page.notes)),
        "notes": [_note(outline, note) for note in page.notes],
    }


def _note(outline: Outline, note: Note) -> dict[str, Any]:
    return {
        **said(note.text, note.lang),
        "colour": note.colour,
        "author": said(outline.author(note)),
        "tags": [said(tag) for tag in note.tags],
    }


def _outcome(outline: Outline, outcome: Outcome, words: Words) -> dict[str, Any]:
    vote = outcome.vote
    return {
        "title": said(words.vote(vote)),
        "turnout": words.t("vote-turnout", n=vote.turnout, seats=vote.seats),
        "why": words.nothing(outcome),
        "lines": [
            {
                "place": words.number(line.standing.place) if line.standing.place else "",
                "text": said(words.item(outline, line.standing.item)),
                "said": said(words.said(vote, line)),
            }
            for line in outcome.lines
        ],
    }
