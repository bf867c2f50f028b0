"""What became of a note: its own decision, else its ideas', else its group's (rule ID5).

A pure function of the board; web/src/core/answers.ts is the mirror.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from board import lineage
from board.outcome import Decision
from board.state import Board, NoteId

RANK: Final = ("adopted", "partly", "later", "no")


class Answers:
    """The answers of one board: what is looked up often is gathered once."""

    def __init__(self, board: Board) -> None:
        self._twins = board.twins
        self._by = {(one.kind, one.id): one for one in board.decisions if one.outcome != "open"}
        self._ideas: dict[str, list[Decision]] = {}
        self._groups: dict[str, list[Decision]] = {}
        standing = (idea for idea in board.ideas if not idea.into)
        self._take(self._ideas, "idea", ((i.id, lineage.notes(i.sources)) for i in standing))
        self._take(self._groups, "group", _groups(board))

    def of(self, note: str) -> Decision | None:
        """Return the decision that answers a note; None while it is open."""
        own = self._by.get(("note", note))
        found = self._ideas.get(note) or self._groups.get(note) or []
        answer = own or min(found, key=lambda one: RANK.index(one.outcome), default=None)
        twin = self._twins.get(NoteId(note))
        return answer or (self.of(twin.into) if twin else None)

    def _take(
        self,
        into: dict[str, list[Decision]],
        kind: str,
        things: Iterable[tuple[str, Iterable[str]]],
    ) -> None:
        for id, notes in things:
            decision = self._by.get((kind, id))
            if decision is not None:
                for note in notes:
                    into.setdefault(note, []).append(decision)


def unanswered(board: Board) -> int:
    """Return how many of the notes that all see have no answer yet."""
    answers = Answers(board)
    return sum(answers.of(id) is None for id in board.notes)


def _groups(board: Board) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield groups with the notes in them, now or when a vote on them closed (rule ID6)."""
    for group in board.groups:
        yield group.id, [id for id, _ in group.notes]
    there = {group.id for group in board.groups}
    for vote in board.votes:
        yield from ((id, notes) for id, notes in vote.held if id in there)
