"""One voter on three processes at once: the budget holds at every number of the log (G6)."""

from __future__ import annotations

import asyncio
import random

import pytest

from board.state import VoteId
from tests.client import new_id
from tests.faults.checker import truth
from tests.faults.fleet import Fleet
from tests.faults.pen import opened

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]
BUDGET = 4


async def contended(fleet: Fleet, rounds: int, seed: int) -> None:
    """Cast on all processes at the same moment, again and again; now and then the budget moves."""
    at, rnd = await fleet.furnish(2), random.Random(seed)
    async with fleet.client(0, at) as host:
        poll = await opened(host, at.section, notes=6, budget=BUDGET, most=BUDGET)
        voters = [fleet.client(n, at, 1) for n in range(len(fleet.nodes))]
        for voter in voters:
            await voter.connect()
        saved = 0
        for turn in range(rounds):
            if turn % 25 == 24:
                await host.do(["vote.budget", poll.vote, rnd.randrange(2, BUDGET + 1), True])
            casts = [
                voter.do(
                    ["vote.cast", poll.vote, rnd.choice(poll.notes), rnd.randrange(BUDGET + 1)]
                )
                for voter in voters
            ]
            saved += sum(answer[0] == "ok" for answer in await asyncio.gather(*casts))
        for voter in voters:
            await voter.leave()
    found = truth(await fleet.logged(at.board), ())
    assert [] == found.overspent
    assert saved > rounds / 4, "hardly anybody could vote"


async def test_a_budget_holds_on_three_processes_at_once(fleet: Fleet) -> None:
    await contended(fleet, rounds=200, seed=1)


@pytest.mark.long
@pytest.mark.timeout(1_800)
async def test_a_budget_holds_in_thousands_of_rounds(fleet: Fleet) -> None:
    await contended(fleet, rounds=3_500, seed=2)


async def test_a_double_click_on_two_processes_counts_once(fleet: Fleet) -> None:
    at = await fleet.furnish(2)
    async with fleet.client(0, at) as host:
        poll = await opened(host, at.section, notes=6, budget=2, most=2)
        async with fleet.client(1, at, 1) as one, fleet.client(2, at, 1) as other:
            cast = ["vote.cast", poll.vote, poll.notes[0], 2]
            answers = await asyncio.gather(one.do(cast), other.do(cast))
            assert ["ok", "ok"] == [answer[0] for answer in answers]
            refused = await other.do(["vote.cast", poll.vote, poll.notes[1], 1])
            assert "votes-spent" == refused[1]
    assert [] == truth(await fleet.logged(at.board), ()).overspent


async def test_ratings_of_one_voter_on_three_processes_are_one_rating(fleet: Fleet) -> None:
    """VO4: whichever was written last counts, once; and the closing event says so."""
    at = await fleet.furnish(2)
    async with fleet.client(0, at) as host:
        poll = await opened(host, at.section, notes=2, budget=2, most=2)
        vote = new_id()
        steps = ["", "", "", ""]
        await host.do(["vote.open", vote, [], 0, 0, True, "range", steps, "", "notes"])
        voters = [fleet.client(n, at, 1) for n in range(len(fleet.nodes))]
        for voter in voters:
            await voter.connect()
        for value in range(len(steps)):
            casts = (voter.do(["vote.cast", vote, poll.notes[0], value]) for voter in voters)
            assert ["ok"] * len(voters) == [answer[0] for answer in await asyncio.gather(*casts)]
        for voter in voters:
            await voter.leave()
        await host.do(["vote.close", vote])
    found = truth(await fleet.logged(at.board), ()).board.vote(VoteId(vote))
    assert found is not None
    rated = next(result for result in found.results if result.item == poll.notes[0])
    assert (3, 1, (0, 0, 0, 1)) == (rated.sum, rated.voters, rated.counts)
