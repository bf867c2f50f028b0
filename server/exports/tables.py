"""What a board holds as rows with fixed columns: its notes, and what its votes came to.

docs/EXPORTS.md says what stands in each column. New columns only ever come at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from board import tallies
from board.contents import Contents, Line, Outcome
from board.state import ItemId, Note, Vote
from board.targets import SESSION

Cell = str | int | float
NOTES: Final = (
    "note", "section", "column", "group", "text", "lang", "author", "colour", "tags",
    "round", "copy_of", "vote", "place", "score", "voters", "same", "reactions", "replies",
    "translations",
)  # fmt: skip
RESULTS: Final = (
    "vote", "method", "lens", "round", "item", "text",
    "place", "score", "sum", "voters", "turnout", "seats", "answers",
)  # fmt: skip
FEELINGS: Final = ("kind", "place", "feeling", "n")
MILLE: Final = 1_000


def notes(contents: Contents) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each note, in reading order."""
    last = contents.last()
    for part in contents.parts:
        for bundle in part.bundles:
            for note in bundle.notes:
                yield _note(contents, note, part.section.title, bundle.group.name, last)
        for note in part.loose:
            yield _note(contents, note, part.section.title, "", last)


def results(contents: Contents) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each item of each closed vote, the best of each vote first."""
    for number, outcome in enumerate(contents.outcomes, 1):
        for line in outcome.lines:
            yield _line(contents, number, outcome, line)


def feelings(contents: Contents) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each feeling of each place that is told: numbers from three people up."""
    board = contents.board
    names = {("group", str(group.id)): group.name for group in board.groups}
    names |= {("section", str(section.id)): section.title for section in board.sections}
    for mood in board.moods:
        yield mood.kind, names.get((mood.kind, mood.id), ""), mood.feeling, mood.n


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
    contents: Contents,
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
        contents.column(note.column),
        group,
        note.text,
        note.lang,
        contents.author(note),
        note.colour,
        "\n".join(note.tags),
        _round(contents, note.round),
        note.copy_of,
        *stands,
        "\n".join(contents.again(note)),
        "\n".join(f"{face}: {n}" for face, n in contents.faces(note)),
        "\n".join(contents.said("note", note.id)),
        "\n".join(f"{one.lang}: {one.text}" for one in contents.translated(note)),
    )


def _line(contents: Contents, number: int, outcome: Outcome, line: Line) -> tuple[Cell, ...]:
    vote, item = outcome.vote, line.standing.item
    return (
        number,
        vote.method,
        vote.lens,
        _round(contents, vote.round),
        "" if item == SESSION else item,
        contents.text(item),
        line.standing.place or "",
        score(vote, line),
        line.result.sum,
        line.result.voters,
        vote.turnout,
        vote.seats,
        "\n".join(f"{value}: {n}" for value, n in answers(vote, line)),
    )


def _round(contents: Contents, id: str) -> str:
    round = contents.round(id)
    return "" if round is None else round.plan.title or round.plan.kind
