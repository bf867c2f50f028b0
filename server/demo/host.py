"""The facilitator of a demo: runs the agenda from its first round to its last."""

from __future__ import annotations

import asyncio
from typing import Final

from msgspec.structs import replace

from board.agenda import EditRound
from board.reveal import RevealNotes
from board.rounds import EndRound, StartRound
from board.state import Round
from server.demo.seat import Seat

LEAST_MS: Final = 1_000
OPEN_MS: Final = 120_000
BEGUN: Final = ("running", "paused", "closing", "closed", "skipped")


class Host:
    """``speed`` is how many times shorter the rounds are than planned."""

    def __init__(self, seat: Seat, speed: float) -> None:
        self.seat, self._speed = seat, speed

    async def run(self) -> None:
        """Run all rounds that have not begun, one after the other."""
        async with self.seat as seat:
            rounds = [round for round in seat.board.rounds if round.state not in BEGUN]
            for round in rounds:
                await seat.ask(EditRound(round.id, replace(round.plan, length=self._length(round))))
            for round in rounds:
                await self._run(round)

    def _length(self, round: Round) -> int:
        return max(LEAST_MS, int((round.plan.length or OPEN_MS) / self._speed))

    async def _run(self, round: Round) -> None:
        seat, current = self.seat, self.seat.board.current
        await seat.ask(StartRound(round.id, current.id if current else "", now=True))
        await asyncio.sleep(self._length(round) / 1000)
        await seat.ask(EndRound(round.id, now=True))
        if any(unseen.round == round.id for unseen in seat.board.unseen):
            await seat.ask(RevealNotes("round", round.id))
