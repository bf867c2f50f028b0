"""The board as a PDF to read and print: a cover, its picture, a page for each group, results."""

from __future__ import annotations

from typing import Any

from board.contents import Contents, Outcome
from board.state import Note
from server.exports import harvest, picture, sweetmap
from server.exports.pages import Page, pages
from server.exports.picture import said
from server.exports.progress import counted
from server.exports.typesetting import typeset
from server.exports.words import Words


def write(contents: Contents, words: Words) -> bytes:
    """Return the file: tagged, its fonts within, in the direction of its headings' language."""
    return typeset("report.typ", _report(contents, words), "pdf")


def _report(contents: Contents, words: Words) -> dict[str, Any]:
    about, board = contents.board.about, contents.board
    drawing = picture.drawn(contents, words)
    facts = [
        words.day(about.at),
        words.t("notes-count", n=len(board.notes)),
        words.t("file-people", n=contents.people),
    ]
    return {
        "lang": words.language,
        "dir": words.direction,
        "title": said(words.title(contents)),
        "question": said(about.question if about.question != about.title else ""),
        "facts": facts,
        "unseen": words.t("file-unseen", n=contents.unseen) if contents.unseen else "",
        "moods": _moods(contents, words),
        "best": _best(contents, words),
        "fit": _fit(contents, words),
        "ideas": [_idea(idea, words) for idea in harvest.ideas(contents, words)],
        "drawing": drawing,
        "alt": picture.described(drawing, words),
        "pages": [
            _page(contents, page, words) for page in counted("pages", list(pages(contents, words)))
        ],
        "outcomes": [_outcome(contents, outcome, words) for outcome in contents.outcomes],
        "words": {
            name: words.t(f"file-{name}")
            for name in ("board", "results", "place", "note", "result", "nothing")
        }
        | {"ideas": words.t("ideas-title")},
    }


def _moods(contents: Contents, words: Words) -> str:
    """Return in a line what the board felt like; "" while nothing is told."""
    sums: dict[str, int] = {}
    for _, feeling, n in words.moods(contents):
        sums[feeling] = sums.get(feeling, 0) + n
    said = " · ".join(f"{feeling} {words.number(n)}" for feeling, n in sums.items())
    return f"{words.t('feelings')}: {said}" if said else ""


def _best(contents: Contents, words: Words) -> dict[str, Any] | None:
    found = contents.best()
    if found is None:
        return None
    outcome, lines = found
    return {
        "title": words.t("vote-result-title"),
        "how": words.vote(outcome.vote),
        "lines": [
            {
                "place": words.number(line.standing.place),
                "text": said(words.item(contents, line.standing.item)),
                "said": words.said(outcome.vote, line),
            }
            for line in lines
        ],
    }


def _fit(contents: Contents, words: Words) -> dict[str, Any] | None:
    """Return the map of two sides, and all that is on it by its number, the best first."""
    found, drawn = harvest.fit(contents, words), sweetmap.sweetmap(contents, words)
    if found is None or drawn is None:
        return None
    return {
        "title": said(found.title),
        "sides": [said(side) for side in found.sides],
        "lines": [_spot(bubble, contents, words) for bubble in drawn.bubbles],
        "alt": sweetmap.described(drawn, words),
        "map": _map(drawn, words),
    }


def _spot(bubble: sweetmap.Bubble, contents: Contents, words: Words) -> dict[str, Any]:
    x, y = map(words.tenths, bubble.values)
    text = said(words.item(contents, bubble.item))
    return {"n": words.number(bubble.n), "text": text, "x": x, "y": y, "inside": bubble.inside}


def _map(drawn: sweetmap.SweetMap, words: Words) -> dict[str, Any]:
    ticks = [{"name": words.number(step), "share": share} for step, share in drawn.ticks]
    return {
        "w": sweetmap.WIDTH,
        "h": sweetmap.HEIGHT,
        "edge": sweetmap.EDGE,
        "left": drawn.left,
        "bottom": drawn.bottom,
        "across": said(drawn.across),
        "up": said(drawn.up),
        "name": said(words.t("sweet")),
        "ticks": ticks,
        "bubbles": [
            {
                "n": words.number(one.n),
                "name": said(one.name),
                "colour": one.colour,
                "inside": one.inside,
                "at": one.at,
                **{field: getattr(one, field) for field in ("x", "y", "r", "ring")},
            }
            for one in drawn.bubbles
        ],
    }


def _idea(idea: harvest.Made, words: Words) -> dict[str, Any]:
    name, *more = idea.text.split("\n")
    return {
        "text": said(name),
        "more": [said(line) for line in more if line.strip()],
        "notes": words.t("idea-from-notes", n=idea.notes) if idea.notes else "",
        "decision": idea.decision,
        "reason": said(idea.reason),
        "actions": [[said(part) for part in action] for action in idea.actions],
    }


def _page(contents: Contents, page: Page, words: Words) -> dict[str, Any]:
    return {
        "title": said(page.title),
        "over": said(page.over),
        "prompt": said(page.prompt),
        "count": words.t("notes-count", n=len(page.notes)),
        "notes": [_note(contents, note) for note in page.notes],
    }


def _note(contents: Contents, note: Note) -> dict[str, Any]:
    return {
        **said(contents.talked(note), note.lang),
        "colour": note.colour,
        "read": [said(text) for text in contents.read(note)],
        "besides": [
            said(word)
            for word in (contents.column(note.column), contents.author(note), *note.tags)
            if word
        ],
    }


def _outcome(contents: Contents, outcome: Outcome, words: Words) -> dict[str, Any]:
    vote = outcome.vote
    return {
        "title": said(words.vote(vote)),
        "turnout": words.t("vote-turnout", n=vote.turnout, seats=vote.seats),
        "why": words.nothing(outcome),
        "lines": [
            {
                "place": words.number(line.standing.place) if line.standing.place else "",
                "text": said(words.item(contents, line.standing.item)),
                "said": said(words.said(vote, line)),
            }
            for line in outcome.lines
        ],
    }
