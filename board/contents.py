"""A board as one reads it from top to bottom: its sections, their groups, their notes, its results.

What every export is written from. It knows the common layer alone, so what is hidden is a number
here as well (rules EX1-EX4).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from msgspec import Struct

from board import layout, membership, threads, translations, twins
from board.outcome import Idea
from board.results import Standing, standings
from board.state import (
    Board,
    ColumnId,
    Group,
    ItemId,
    Note,
    NoteId,
    Result,
    Role,
    Round,
    Section,
    SectionId,
    Translation,
    Vote,
)

BEST: Final = 5


class Bundle(Struct, frozen=True):
    """A group with the notes that are in it now."""

    group: Group
    notes: tuple[Note, ...]


class Part(Struct, frozen=True):
    """A section; ``unseen`` counts its notes that are not shown to all."""

    section: Section
    bundles: tuple[Bundle, ...]
    loose: tuple[Note, ...]
    unseen: int

    @property
    def notes(self) -> Iterator[Note]:
        """All of its notes, those of its groups first (rule SE6)."""
        yield from chain(chain.from_iterable(bundle.notes for bundle in self.bundles), self.loose)


class Line(Struct, frozen=True):
    """Where an item stands in a vote, and what it got."""

    standing: Standing
    result: Result


class Outcome(Struct, frozen=True):
    """A closed vote, best first. No lines: nobody voted, or too few for its lens (VO17)."""

    vote: Vote
    lines: tuple[Line, ...]


class Contents(Struct, frozen=True):
    board: Board
    parts: tuple[Part, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def unseen(self) -> int:
        return sum(part.unseen for part in self.parts)

    def text(self, item: ItemId) -> str:
        """Return what a note or an idea says, or a group is called; "" where it is gone."""
        note, twin = self.board.notes.get(NoteId(item)), self.board.twins.get(NoteId(item))
        if note is None and twin is not None:
            note = twin.note
        if note:
            return note.text
        group, idea = self.group(item), self.idea(item)
        return group.name if group else idea.text if idea else ""

    def again(self, note: Note) -> list[str]:
        """Return what the notes say that were merged into this one."""
        return [twin.text for twin in twins.of(self.board, note.id)]

    def translated(self, note: Note) -> tuple[Translation, ...]:
        """Return what people put it into, by language."""
        return translations.of(self.board, note.id)

    def read(self, note: Note) -> list[str]:
        """Return its translations, each with its language behind it: a text's side is its own."""
        return [f"{one.text} ({one.lang})" for one in self.translated(note)]

    def whole(self, note: Note) -> str:
        """Return what a note says, and beneath it the notes that say the same."""
        return "\n".join([note.text, *(f"= {text}" for text in self.again(note))])

    def faces(self, note: Note) -> tuple[tuple[str, int], ...]:
        """Return how many people put which face to a note."""
        row = self.board.faces.get(note.id)
        return row.counts if row else ()

    def said(self, kind: str, id: str) -> list[str]:
        """Return what people said about a note, a group or an idea, the oldest first."""
        return [reply.text for reply in threads.of(self.board, kind, id)]

    def talked(self, note: Note) -> str:
        """Return what a note says, and beneath it what says the same and what people replied."""
        return "\n".join(filter(None, (self.whole(note), self.replied("note", note.id))))

    def replied(self, kind: str, id: str) -> str:
        """Return what people said about a thing, line by line; "" for nothing."""
        return "\n".join(f"> {text}" for text in self.said(kind, id))

    def group(self, id: str) -> Group | None:
        return next((group for group in self.board.groups if group.id == id), None)

    def idea(self, id: str) -> Idea | None:
        return next((idea for idea in self.board.ideas if idea.id == id), None)

    def author(self, note: Note) -> str:
        """Return the name that goes with a note; "" where none was kept (rule NA4)."""
        seat = self.board.seats.get(note.seat)
        return seat.label if seat else ""

    def column(self, id: str) -> str:
        """Return the title of a column; "" for none."""
        return next((column.title for column in self.board.columns if column.id == id), "")

    def round(self, id: str) -> Round | None:
        return next((round for round in self.board.rounds if round.id == id), None)

    @property
    def people(self) -> int:
        """How many have a seat to write and vote from; who left, or only reads, is not counted."""
        seats = [seat for seat in self.board.seats.values() if seat.role is not Role.VIEWER]
        return sum(not (seat.gone or seat.waiting) for seat in seats)

    def best(self) -> tuple[Outcome, tuple[Line, ...]] | None:
        """Return the last vote that came to something, and its best lines; None if none did.

        One that asked for the answer of a lens comes after all others.
        """
        asked = [outcome for outcome in self.outcomes if outcome.vote.lens]
        asked += [outcome for outcome in self.outcomes if not outcome.vote.lens]
        for outcome in reversed(asked):
            ranked = [line for line in outcome.lines if line.standing.place and line.result.voters]
            if ranked:
                return outcome, tuple(ranked[:BEST])
        return None

    def last(self) -> dict[ItemId, tuple[Vote, Line]]:
        """Return for each item where it stands in the last vote that ranked it."""
        return {
            line.standing.item: (outcome.vote, line)
            for outcome in self.outcomes
            for line in outcome.lines
            if line.standing.place
        }


def contents(board: Board) -> Contents:
    """Return all of it; open and void votes have no results (rule EX3)."""
    closed = (vote for vote in board.votes if vote.state == "closed")
    return Contents(board, tuple(_parts(board)), tuple(map(_outcome, closed)))


def _parts(board: Board) -> Iterator[Part]:
    grouped = membership.grouped(board)
    for section in board.sections:
        yield Part(
            section,
            tuple(
                Bundle(group, tuple(membership.present(board, group)))
                for group in layout.groups_in(board, section.id)
            ),
            tuple(_loose(board, section.id, grouped)),
            sum(dict(round.sections).get(section.id, 0) for round in board.unseen),
        )


def _loose(board: Board, section: SectionId, grouped: set[NoteId]) -> list[Note]:
    """Return what is in no group, by rank; in a table column by column."""
    found = [note for note in layout.in_order(board, section) if note.id not in grouped]
    places = {column.id: at for at, column in enumerate(board.columns)}
    return sorted(found, key=lambda note: places.get(ColumnId(note.column), 0))


def _outcome(vote: Vote) -> Outcome:
    """Return its lines without bands: those are seconds of work for a large vote."""
    results = {result.item: result for result in vote.results}
    return Outcome(
        vote, tuple(Line(one, results[one.item]) for one in standings(vote, bands=False))
    )
