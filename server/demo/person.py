"""Somebody who takes part: writes, puts notes together, votes; at a pace of their own."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

from board import layout, membership
from board.casting import CastVote, PairVote, RankVote
from board.colours import COLOURS
from board.groups import MakeGroup, PutInGroup
from board.notes import AddNote
from board.state import GroupId, Note, NoteId, Round, Vote
from server.demo.seat import Refused, Seat
from server.demo.thoughts import Thought, topics

WRITE_SECONDS: Final = 40.0
CLICK_SECONDS: Final = 6.0
PAIRS: Final = 6
ENOUGH: Final = 3  # notes, after which somebody may be ready
CARD: Final = (216, 156)  # a note and the room around it
SPREAD: Final = (4, 3)


class Person:
    """``speed`` is how many times faster than life; ``tidy`` people put notes together."""

    def __init__(
        self, seat: Seat, mind: list[Thought], rnd: random.Random, speed: float, *, tidy: bool
    ) -> None:
        self.seat, self.tidy = seat, tidy
        self._mind, self._rnd, self._speed = mind, rnd, speed
        self._colour = rnd.choice(COLOURS)
        self._topics = topics()

    async def live(self) -> None:
        """Take part in each round until the board is finished or the connection ends."""
        async with self.seat as seat:
            while not seat.board.about.finished:
                now = seat.board.current
                doing = asyncio.create_task(self._take_part(now))
                try:
                    await self._over(now)
                finally:
                    doing.cancel()
                    await asyncio.wait([doing])

    async def _over(self, now: Round | None) -> None:
        await self.seat.until(lambda: not _same(now, self.seat.board.current))

    async def _take_part(self, now: Round | None) -> None:
        deeds: Mapping[str, Callable[[Round], Coroutine[Any, Any, None]]] = {
            "write": self._write,
            "chat": self._write,
            "group": self._put_together,
            "vote": self._vote,
            "rate": self._vote,
        }
        if now is None:
            return
        try:
            if now.plan.kind in deeds:
                await deeds[now.plan.kind](now)
            await self._pause(CLICK_SECONDS)
            await self.seat.ready(now.id)
        except (Refused, ConnectionError):
            return  # the round went on without them

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds * self._rnd.uniform(0.3, 1.7) / self._speed)

    async def _write(self, now: Round) -> None:
        """Write what comes to mind, and keep something for the next round."""
        for _ in range(self._rnd.randint(ENOUGH, 2 * ENOUGH)):
            if not self._mind:
                return
            await self._pause(WRITE_SECONDS)
            thought = self._mind.pop()
            await self.seat.ask(self._added(thought, now))

    def _added(self, thought: Thought, now: Round) -> AddNote:
        board = self.seat.board
        open_ = [section for section in board.sections if not section.locked]
        section = self._rnd.choice(open_ or list(board.sections))
        x = y = 0
        if layout.plane(board):
            x, y = (
                self._rnd.randint(-most, most) * side
                for most, side in zip(SPREAD, CARD, strict=True)
            )
        secret = os.urandom(16) if now.names == "none" else b""
        column = self._rnd.choice([column.id for column in board.columns] or [""])
        id, text, lang = NoteId(os.urandom(8).hex()), thought.text, thought.lang
        written = (section.id, text, lang, self._colour, x, y, "")
        return AddNote(id, *written, now.id, secret, column)

    async def _put_together(self, now: Round) -> None:
        del now
        while self.tidy and (found := self._alike()) is not None:
            await self._pause(CLICK_SECONDS)
            topic, notes = found
            group = self._group_of(topic, notes[0])
            ids = tuple(note.id for note in notes)
            if group is not None:
                await self.seat.ask(PutInGroup(group, ids, "", 0))
            elif len(ids) > 1:
                new, at = GroupId(os.urandom(8).hex()), notes[0]
                await self.seat.ask(MakeGroup(new, topic, at.section, ids, at.x, at.y, ""))

    def _alike(self) -> tuple[str, list[Note]] | None:
        """Return a few notes about the same thing that stand alone yet; None if there are none."""
        board = self.seat.board
        grouped = membership.grouped(board)
        by_topic: dict[tuple[str, str], list[Note]] = {}
        for note in board.notes.values():
            topic = self._topics.get(note.text)
            if topic and note.id not in grouped:
                by_topic.setdefault((topic, note.section), []).append(note)
        able = [
            (topic, notes[:4])
            for (topic, _), notes in sorted(by_topic.items())
            if len(notes) > 1 or self._group_of(topic, notes[0]) is not None
        ]
        return self._rnd.choice(able) if able else None

    def _group_of(self, topic: str, note: Note) -> GroupId | None:
        found = [
            group.id
            for group in self.seat.board.groups
            if group.name == topic and group.section == note.section and not group.locked
        ]
        return found[0] if found else None

    async def _vote(self, now: Round) -> None:
        for vote in self.seat.board.votes:
            if vote.state == "open" and vote.round == now.id:
                for ballot in self._ballots(vote):
                    await self._pause(CLICK_SECONDS)
                    await self.seat.ask(ballot)

    def _ballots(self, vote: Vote) -> list[CastVote | RankVote | PairVote]:
        items = self._rnd.sample(vote.items, len(vote.items))
        match vote.method:
            case "dots":
                return [CastVote(vote.id, item, 1) for item in items[: vote.budget]]
            case "range":
                return [CastVote(vote.id, item, self._step(vote)) for item in items]
            case "agree3":
                return [CastVote(vote.id, item, self._rnd.choice((1, 1, 0, -1))) for item in items]
            case "choice":
                return [CastVote(vote.id, item, self._step(vote)) for item in items[:1]]
            case "rank":
                return [RankVote(vote.id, tuple(items))]
            case _:
                return [self._pair(vote) for _ in range(PAIRS if len(items) > 1 else 0)]

    def _step(self, vote: Vote) -> int:
        return self._rnd.randint(1, len(vote.steps))

    def _pair(self, vote: Vote) -> PairVote:
        a, b = sorted(self._rnd.sample(vote.items, 2))
        return PairVote(vote.id, a, b, self._rnd.choice((-1, 0, 1)))


def _same(before: Round | None, now: Round | None) -> bool:
    return (before and before.id) == (now and now.id)
