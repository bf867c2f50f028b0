"""What people write: commands from a seed, each of which leaves a trace of its own in the log."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tests.client import Client, Command, new_id, note


@dataclass(frozen=True)
class Poll:
    """An open vote and the notes that dots may go on."""

    vote: str
    notes: Sequence[str]
    most: int


class Pen:
    """Chooses what to ask next: each text and each place only once, so that a log tells all."""

    def __init__(self, name: int, section: str, rnd: random.Random, poll: Poll | None) -> None:
        self.name, self.section, self.rnd, self.poll = name, section, rnd, poll
        self.notes: list[str] = []
        self.dots: dict[str, int] = {}
        self.voting = False
        self._made = 0

    def next(self, asked: Collection[Command]) -> Command:
        """Return a command that no other order of those that are ``asked`` would have refused."""
        self._made += 1
        chance = self.rnd.random()
        text = f"{self.name} says {self._made}"
        if self.poll and chance < 0.15 and not self.voting:
            return self._dots(self.poll)
        if len(self.notes) < 3 or (chance < 0.3 and len(self.notes) < 30):
            return note(self.section, text)
        id = self.rnd.choice(self.notes)
        if chance < 0.45:
            return ["note.edit", id, text, "en", 0, 0]
        if chance < 0.52 and all(command[1] != id for command in asked):
            self.notes.remove(id)
            return ["note.delete", id, 0]
        return ["note.move", id, self.section, self.name, self._made, "", 0]

    def done(self, command: Command) -> None:
        if command[0] == "note.add":
            self.notes.append(command[1])
        elif command[0] == "vote.cast":
            self.dots[command[2]] = command[3]

    def settled(self, command: Command) -> None:
        if command[0] == "vote.cast":
            self.voting = False

    def _dots(self, poll: Poll) -> Command:
        """Set another number of dots than there is: then it is always an event, or a refusal."""
        self.voting = True
        id = self.rnd.choice(poll.notes)
        values = set(range(poll.most + 1)) - {self.dots.get(id, 0)}
        return ["vote.cast", poll.vote, id, self.rnd.choice(sorted(values))]


async def opened(host: Client, section: str, *, notes: int, budget: int, most: int) -> Poll:
    """Put notes on the board and open a vote on them, as the facilitator does."""
    ids, vote = tuple(new_id() for _ in range(notes)), new_id()
    for id in ids:
        assert "ok" == (await host.do(note(section, id=id)))[0]
    assert "ok" == (await host.do(["vote.open", vote, [], budget, most, True]))[0]
    return Poll(vote, ids, most)
