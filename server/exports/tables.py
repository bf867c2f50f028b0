"""What a board holds as rows with fixed columns: its notes, and what its votes came to.

docs/EXPORTS.md says what stands in each column. New columns only ever come at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from board import tallies
from board.outline import Line, Outcome, Outline
from board.state import ItemId, Note, Vote
from board.votes import SESSION

Cell = str | int | float
NOTES: Final = (
    "note", "section", "group", "text", "lang", "author", "colour", "tags",
    "round", "copy_of", "vote", "place", "score", "voters",
)  # fmt: skip
RESULTS: Final = (
    "vote", "method", "lens", "round", "item", "text",
    "place", "score", "sum", "voters", "turnout", "seats", "answers",
)  # fmt: skip
MILLE: Final = 1_000


def notes(outline: Outline) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each note, in reading order."""
    last = outline.last()
    for part in outline.parts:
        for bundle in part.bundles:
            for note in bundle.notes:
                yield _note(outline, note, part.section.title, bundle.group.name, last)
        for note in part.loose:
            yield _note(outline, note, part.section.title, "", last)


def results(outline: Outline) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each item of each closed vote, the best of each vote first."""
    for number, outcome in enumerate(outline.outcomes, 1):
        for line in outcome.lines:
            yield _line(outline, number, outcome, line)


def score(vote: Vote, line: Line) -> Cell:
    """Return the figure by which a method orders: a mean, a share, or a sum; "" for none."""
    if not line.standing.place:
        return ""
    if vote.method in ("range", "pairwise"):
        return line.standing.score / MILLE
    return line.standing.score


def answers(vote: Vote, line: Line) -> Iterator[tuple[str, int]]:
    """Yield how many gave each answer that somebody gave: its value, or an option's words."""
    if vote.method == "pairwise":
        values: tuple[object, ...] = (-1, 0, 1)
    else:
        values = vote.steps if vote.method == "choice" else tallies.values(vote)
    for value, n in zip(values, line.result.counts, strict=False):
        if n:
            yield str(value), n


def _note(
    outline: Outline,
    note: Note,
    section: str,
    group: str,
    last: Mapping[ItemId, tuple[Vote, Line]],
) -> tuple[Cell, ...]:
    vote, line = last.get(note.id, (None, None))
    stands: tuple[Cell, ...] = ("", "", "", "")
    if vote and line:
        stands = (vote.method, line.standing.place, score(vote, line), line.result.voters)
    return (
        note.id,
        section,
        group,
        note.text,
        note.lang,
        outline.author(note),
        note.colour,
        "\n".join(note.tags),
        _round(outline, note.round),
        note.copy_of,
        *stands,
    )


def _line(outline: Outline, number: int, outcome: Outcome, line: Line) -> tuple[Cell, ...]:
    vote, item = outcome.vote, line.standing.item
    return (
        number,
        vote.method,
        vote.lens,
        _round(outline, vote.round),
        "" if item == SESSION else item,
        outline.text(item),
        line.standing.place or "",
        score(vote, line),
        line.result.sum,
        line.result.voters,
        vote.turnout,
        vote.seats,
        "\n".join(f"{value}: {n}" for value, n in answers(vote, line)),
    )


def _round(outline: Outline, id: str) -> str:
    round = outline.round(id)
    return "" if round is None else round.plan.title or round.plan.kind
