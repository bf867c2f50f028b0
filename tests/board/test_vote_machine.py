"""A vote under everything that may happen to it, beside a naive model of it (VO4-VO14)."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from board.casting import AbstainVote, CastVote, WithdrawVote
from board.notes import DeleteNote, RestoreNote
from board.rules import Command, decide, replay
from board.state import Caller, NoteId, Refused
from board.votes import BudgetVote, CloseVote, VoteOpened
from tests.board.play import check_votes
from tests.board.spec import ANA, BO, CY, FREE, NOW, added, note_id, vote_id

V = vote_id("v")
NOTES = [note_id(sign) for sign in "abcd"]
PEOPLE = {by.seat: by for by in (ANA, BO, CY)}
MOST = 3

notes = st.sampled_from(NOTES)
people = st.sampled_from([BO, CY, ANA])
values = st.integers(-1, MOST + 1)
budgets = st.integers(0, 8)


class Voting(RuleBasedStateMachine):
    """``spent`` holds, for each voter, the dots in the order in which they were first cast."""

    def __init__(self) -> None:
        super().__init__()
        opened = VoteOpened(V, tuple(NOTES), 4, MOST, own_allowed=True)
        self.board = replay([*FREE, *map(added, NOTES), opened])
        self.budget = 4
        self.spent: dict[str, dict[NoteId, int]] = {}
        self.there = set(NOTES)
        self.open = True

    def ask(self, command: Command, by: Caller) -> str:
        """Return the slug of the refusal, or "" when it was done."""
        try:
            events = decide(self.board, command, replace(by, now=NOW))
        except Refused as refusal:
            return refusal.slug
        self.board = replay(events, self.board)
        return ""

    @rule(note=notes, by=people, value=values)
    def cast(self, note: NoteId, by: Caller, value: int) -> None:
        mine = self.spent.get(by.seat, {})
        more = value - mine.get(note, 0)
        slug = self.ask(CastVote(V, note, value), by)
        if not self.open:
            assert "vote-over" == slug
        elif note not in self.there:
            assert "note-gone" == slug
        elif not 0 <= value <= MOST:
            assert "bad-value" == slug
        elif more > 0 and sum(mine.values()) + more > self.budget:
            assert "votes-spent" == slug
        else:
            assert "" == slug
            if more:
                mine = self.spent.setdefault(by.seat, {})
                mine[note] = value
                if not value:
                    del mine[note]

    @rule(note=notes, by=people)
    def withdraw(self, note: NoteId, by: Caller) -> None:
        slug = self.ask(WithdrawVote(V, note), by)
        assert ("" if self.open else "vote-over") == slug
        if self.open:
            self.spent.get(by.seat, {}).pop(note, None)

    @rule(by=people)
    def abstain(self, by: Caller) -> None:
        slug = self.ask(AbstainVote(V, on=True), by)
        if self.open:
            assert "" == slug
            self.spent[by.seat] = {}

    @rule(n=budgets, trim=st.booleans())
    def change_budget(self, n: int, *, trim: bool) -> None:
        largest = max((sum(mine.values()) for mine in self.spent.values()), default=0)
        slug = self.ask(BudgetVote(V, n, trim), ANA)
        if not self.open:
            assert "vote-over" == slug
        elif n < 1:
            assert "bad-value" == slug
        elif n < largest and not trim:
            assert "budget-in-use" == slug
        else:
            assert "" == slug
            self.budget = n
            for mine in self.spent.values():
                self.cut(mine)

    def cut(self, mine: dict[NoteId, int]) -> None:
        """Take single dots away, from what was cast last, until the budget holds."""
        while sum(mine.values()) > self.budget:
            last = list(mine)[-1]
            mine[last] -= 1
            if not mine[last]:
                del mine[last]

    @rule(note=notes)
    def delete(self, note: NoteId) -> None:
        assert "" == self.ask(DeleteNote(note, 0), BO)
        self.there.discard(note)
        for mine in self.spent.values():
            mine.pop(note, None)

    @rule(note=notes)
    def restore(self, note: NoteId) -> None:
        assert "" == self.ask(RestoreNote(note), BO)
        self.there.add(note)

    @precondition(lambda self: self.open and len(self.spent) > 1)
    @rule()
    def close(self) -> None:
        assert "" == self.ask(CloseVote(V), ANA)
        self.open = False
        vote = self.board.vote(V)
        assert vote is not None
        votes = list(self.spent.values())
        assert len(votes) == vote.turnout
        assert self.there == {result.item for result in vote.results}
        for result in vote.results:
            given = [mine[NoteId(id)] for mine in votes if (id := result.item) in mine]
            assert (sum(given), len(given)) == (result.sum, result.voters)

    @invariant()
    def ballots_are_those_of_the_model(self) -> None:
        """VO5: at every number."""
        check_votes(self.board)
        if self.open:
            ballots: Any = self.board.secret.ballots.get(V, {})
            found = {mask: dict(ballot.values) for mask, ballot in ballots.items()}
            assert {PEOPLE[seat].mask: mine for seat, mine in self.spent.items()} == found  # type: ignore[index]


TestVoting = Voting.TestCase
TestVoting.settings = settings(max_examples=min(400, settings().max_examples))
