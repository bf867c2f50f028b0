"""The facilitator of a demo: runs the agenda from its first round to its last."""

from __future__ import annotations

import asyncio
import os
from typing import Final

from msgspec.structs import replace

from board.agenda import EditRound
from board.notes import AddNote
from board.reveal import RevealNotes
from board.rounds import EndRound, StartRound
from board.state import NoteId, Round
from server.demo.seat import Seat
from server.demo.thoughts import Thought

LEAST_MS: Final = 1_500
OPEN_MS: Final = 120_000
WRITING: Final = ("write", "chat")
BEGUN: Final = ("running", "paused", "closing", "closed", "skipped")


class Host:
    """``speed`` is how many times shorter the rounds are than planned.

    Where nobody is to write, they bring notes ``along`` themselves, into the first section.
    """

    def __init__(self, seat: Seat, along: list[Thought], speed: float) -> None:
        self.seat, self._along, self._speed = seat, along, speed

    async def run(self) -> None:
        """Run all rounds that have not begun, one after the other."""
        async with self.seat as seat:
            rounds = [round for round in seat.board.rounds if round.state not in BEGUN]
            for round in rounds:
                await seat.ask(EditRound(round.id, replace(round.plan, length=self._length(round))))
            if not any(round.plan.kind in WRITING for round in rounds):
                await self._bring()
            for round in rounds:
                await self._run(round)

    async def _bring(self) -> None:
        section = self.seat.board.sections[0].id
        for n, one in enumerate(self._along):
            x, y = 36 + n % 4 * 216, 100 + n // 4 * 156
            id = NoteId(os.urandom(8).hex())
            await self.seat.ask(AddNote(id, section, one.text, one.lang, "blue", x, y, ""))

    def _length(self, round: Round) -> int:
        return max(LEAST_MS, int((round.plan.length or OPEN_MS) / self._speed))

    async def _run(self, round: Round) -> None:
        seat, current = self.seat, self.seat.board.current
        await seat.ask(StartRound(round.id, current.id if current else "", now=True))
        await asyncio.sleep(self._length(round) / 1000)
        await seat.ask(EndRound(round.id, now=True))
        if any(unseen.round == round.id for unseen in seat.board.unseen):
            await seat.ask(RevealNotes("round", round.id))
