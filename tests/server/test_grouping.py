"""Notes are grouped in a process of their own."""

from __future__ import annotations

import pytest

from board.clustering.proposal import Written
from server import grouping
from server.fence import Fallen, Limits
from server.grouping import Ask, Step
from tests.clustering.boards import library

NOTES = tuple(library()[0][:40])


async def test_a_child_groups_and_says_how_far_it_is() -> None:
    steps: list[Step] = []
    answer = await grouping.grouped(Ask(NOTES), steps.append)
    assert [Step(0, 40), Step(32, 40), Step(40, 40)] == steps
    assert len(answer.made) == 40
    ids = {id for group in answer.proposal.groups for id in group.notes}
    assert {note.id for note in NOTES} == ids | set(answer.proposal.loose)
    made_by = answer.proposal.embedder
    new = Written("new", "Open the library at night, please")
    ask = Ask((*NOTES, new), made_by=made_by, kept=answer.made)
    again = await grouping.grouped(ask, steps.append)
    assert 1 == len(again.made)
    other = await grouping.grouped(
        Ask(NOTES, embedder="lexical", made_by=made_by, kept=answer.made), steps.append
    )
    assert len(other.made) == 40
    assert other.proposal.lexical


async def test_nothing_is_grouped_to_nothing() -> None:
    answer = await grouping.grouped(Ask(()), lambda _: None)
    assert () == answer.proposal.groups


async def test_a_child_that_falls_is_asked_once_more() -> None:
    steps: list[Step] = []
    little = Limits(seconds=30, memory=24 * 1024 * 1024)
    with pytest.raises(Fallen):
        await grouping.grouped(Ask(NOTES), steps.append, little)
    with pytest.raises(Fallen) as fallen:
        await grouping.grouped(Ask(NOTES), steps.append, Limits(seconds=0.01, memory=1 << 30))
    assert "late" == fallen.value.why
