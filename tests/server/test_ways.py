"""Every way of working that is on the menu, from its first round to its end, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

import pytest
from msgspec import Struct

from board import engines, membership, targets
from board.faces import FACES
from board.permissions import KIND
from board.state import Board, NoteId, Role, Round, Vote
from board.sums import total
from board.template import shipped
from server.i18n import load
from server.room import Room
from server.templates import Templates
from tests.client import Client, Command, new_id
from tests.conftest import Serve
from tests.replica import layer_sum

MENU = [id for id, template in shipped().items() if not engines.missing(template)]


class Group(Struct):
    """A host and two others who go through a session together."""

    room: Room
    people: list[Client]
    texts: list[str]

    @property
    def board(self) -> Board:
        return self.room.board

    async def ask(self, who: int, command: Command) -> None:
        answer = await self.people[who].do(command)
        assert "ok" == answer[0], (command, answer)

    async def write(self, who: int) -> None:
        """Write a note in each section that is open; in a table in each column in turn."""
        for at, section in enumerate(self.board.sections):
            inside = [n for n in self.board.notes.values() if n.section == section.id]
            if section.limit and len(inside) >= section.limit:
                continue
            columns = self.board.columns
            column = columns[(who + at) % len(columns)].id if columns else ""
            # No text is the beginning of another.
            text = f"{section.title}: {who}, {len(self.texts):03}"
            self.texts.append(text)
            place = (at * 1_776 + who * 300, 100 + len(self.texts) * 5)
            add = ["note.add", new_id(), section.id, text, "en", "yellow", *place, "", ""]
            await self.ask(who, [*add, b"\0" * 16 if self.nameless else b"", column])

    @property
    def nameless(self) -> bool:
        current = self.board.current
        return current is not None and current.names == "none"

    async def go_through(self, round: Round) -> None:
        former = self.board.current
        await self.ask(0, ["round.start", round.id, former.id if former else "", True])
        assert round.id == (self.board.current or round).id
        writers = {"write": (1, 2), "chat": (1, 2), "commit": (0,)}
        for who in writers.get(round.plan.kind, ()):
            await self.write(who)
        self.sees_only_what_it_may(round)
        if round.plan.kind == "group":
            await self.gather()
        if round.plan.kind == "name":
            await self.name()
        if round.plan.coverage:
            await self.read(round)
        await self.vote()
        await self.react(round)
        await self.reply(round)

    async def reply(self, round: Round) -> None:
        """Say something about a note that all see, where the round lets participants do that."""
        cell = KIND["comment"][round.plan.kind]
        allowed = cell == "P" or (cell == "c" and "comment" in round.plan.can)
        if allowed and self.board.notes:
            before, note = len(self.board.replies), next(iter(self.board.notes))
            await self.ask(1, ["reply.add", new_id(), "note", note, "why?", "en"])
            assert before + 1 == len(self.board.replies)

    async def react(self, round: Round) -> None:
        """Put a face to a note that all see, where the round lets participants do that."""
        cell = KIND["react"][round.plan.kind]
        lets = cell == "P" or (cell == "c" and "react" in round.plan.can)
        for id in sorted(self.board.notes)[:1] if lets and not self.nameless else ():
            face = FACES[len(self.texts) % len(FACES)]
            await self.ask(1, ["note.react", id, face, True])

    async def read(self, round: Round) -> None:
        """Everybody reads whatever cards come; then enough others have read each note."""
        for who in (0, 1, 2):
            await self.ask(who, ["card.draw", round.id, []])
        for _ in self.board.notes:
            for who, person in enumerate(self.people):
                await person.reach(self.board.seq)
                hand = hand_of(person, round)
                assert person.seat not in [self.board.notes[NoteId(id)].seat for id in hand]
                await self.ask(who, ["card.draw", round.id, hand[:1]])
        covered = self.board.round(round.id).covered
        assert len(self.board.notes) == covered > 0

    async def name(self) -> None:
        for group in self.board.groups:
            await self.ask(1, ["group.suggest", group.id, "A name", True])
            await self.ask(2, ["group.rename", group.id, "Its name", 0])

    async def vote(self) -> None:
        for vote in (vote for vote in self.board.votes if vote.state == "open"):
            for who in (0, 1, 2):
                for command in ballot(vote, who):
                    await self.ask(who, command)

    async def gather(self) -> None:
        """Put the first two notes of each section together."""
        grouped = membership.grouped(self.board)
        for section in self.board.sections:
            inside = (n for n in self.board.notes.values() if n.section == section.id)
            two = [note.id for note in inside if note.id not in grouped][:2]
            if len(two) == 2:
                await self.ask(1, ["group.make", new_id(), "", section.id, two, 16, 900, ""])

    def sees_only_what_it_may(self, round: Round) -> None:
        """Others receive a number of what is hidden, and nothing else."""
        secret = self.board.secret
        if round.plan.kind == "write":
            assert bool(secret.hidden) == (round.plan.visibility != "all")
        for note in secret.hidden.values():
            led = secret.sights[note.id] == "facilitator"  # then the host reads it, and no other
            others = [one for one in self.people[1:] if one.seat != note.seat]
            for person in others if led else self.people[:1]:
                assert note.text not in str(person.forms)


def hand_of(person: Client, round: Round) -> list[str]:
    """Return the cards that were dealt last, as the own forms say it."""
    own = [thing for form in person.forms if form[0] == "own" for thing in form[2]]
    hands = [thing[2] for thing in own if thing[:2] == ["cards", round.id]]
    return list(hands[-1]) if hands else []


def ballot(vote: Vote, who: int) -> Iterator[Command]:
    """Yield what a voter answers who prefers the notes in the order of their ids."""
    items = list(vote.items)
    if vote.method == "rank":
        yield ["vote.rank", vote.id, items[: vote.budget]]
    elif vote.method == "dots":
        yield ["vote.cast", vote.id, items[who % len(items)], 1]
    else:
        most = len(vote.steps) - 1
        yield from (["vote.cast", vote.id, id, most - at % 2] for at, id in enumerate(items))


@pytest.fixture(scope="module")
def templates() -> Templates:
    return Templates(shipped(), load())


@pytest.fixture(params=MENU)
async def group(
    serve: Serve, templates: Templates, request: pytest.FixtureRequest
) -> AsyncIterator[Group]:
    live = await serve(beat_seconds=60)
    ask = templates.plan(request.param, question="How?", title="", language="en")
    made = await live.hub.create(ask)
    room = await live.hub.room(made.id)
    async with AsyncExitStack() as stack:
        people = []
        for role in (Role.FACILITATOR, Role.PARTICIPANT, Role.PARTICIPANT):
            _, token = await live.hub.take_seat(room, role)
            people.append(await stack.enter_async_context(Client(live.url, made.id, token)))
        yield Group(room, people, [])


async def test_from_the_first_round_to_the_end(group: Group) -> None:
    """BO1, RO4, VI9, VO21: everything that it promises can be done, and everybody sees the same."""
    await group.write(0)
    await group.ask(0, ["idea.make", new_id(), "An idea of the host's", "en", []])
    for round in group.board.rounds:
        await group.go_through(round)
    if group.board.rounds:
        await group.ask(0, ["round.end", group.board.rounds[-1].id, True])
    board = group.board
    assert {"closed"} >= {round.state for round in board.rounds}
    assert {"closed"} >= {vote.state for vote in board.votes}
    assert all(3 == vote.turnout and vote.results for vote in board.votes)
    planned = sum(len(round.plan.votes) for round in board.rounds)
    assert planned == len(board.votes)
    hidden = board.secret.hidden
    assert {"facilitator"} >= {board.secret.sights[id] for id in hidden}  # their writers' to share
    left = [*board.notes.values(), *hidden.values()]
    assert sorted(group.texts) == sorted(note.text for note in left)
    for person in group.people:
        await person.reach(board.seq)
        assert total(board.common()) == layer_sum(person.snapshot, person.forms)
    assert all(list(vote.items) == targets.there(board, vote) for vote in board.votes)


def test_the_menu_is_what_has_engines() -> None:
    assert 22 <= len(MENU)
