"""Notes are grouped in a process of their own."""

from __future__ import annotations

import pytest

from board.clustering.proposal import Proposal, Written
from server import grouping
from server.fence import Fallen, Limits
from server.grouping import Ask, Made, Place, Step
from tests.clustering.boards import library

NOTES = tuple(library()[0][:40])


async def told(ask: Ask) -> tuple[Proposal, list[Step], dict[bytes, bytes]]:
    """Return the answer, how far it was, and the vectors that were made."""
    steps: list[Step] = []
    made: dict[bytes, bytes] = {}

    def heard(said: Step | Made) -> None:
        if isinstance(said, Step):
            steps.append(said)
        else:
            made.update(said.rows)

    return await grouping.grouped(ask, heard), steps, made


async def test_a_child_groups_and_says_how_far_it_is() -> None:
    proposal, steps, made = await told(Ask(NOTES))
    assert [Step(0, 40), Step(32, 40), Step(40, 40)] == steps
    assert len(made) == 40
    ids = {id for group in proposal.groups for id in group.notes}
    assert {note.id for note in NOTES} == ids | set(proposal.loose)
    made_by = proposal.embedder
    new = Written("new", "Open the library at night, please")
    _, _, again = await told(Ask((*NOTES, new), made_by=made_by, kept=made))
    assert 1 == len(again)
    other, _, rest = await told(Ask(NOTES, embedder="lexical", made_by=made_by, kept=made))
    assert len(rest) == 40
    assert other.lexical


@pytest.mark.parametrize("embedder", ["auto", "lexical"])
async def test_a_child_offers_new_notes_the_nearest_group(embedder: str) -> None:
    """GR18: also where only words are known; and it reads what it is only to read."""
    texts = [
        "red roses in the garden",
        "old roses for the garden",
        "a bench under the tree",
        "more benches to sit on",
        "wild roses in our garden",
        "the rest of the board",
    ]
    notes = tuple(Written(str(at), text, "en") for at, text in enumerate(texts))
    made: list[Step | Made] = []
    place = Place(notes, embedder, homes={"r": ("0", "1"), "b": ("2", "3")}, new=("4",))
    assert {"4": "r"} == (await grouping.placed(place, made.append)).offers
    assert 6 == sum(len(said.rows) for said in made if isinstance(said, Made))
    assert {} == (await grouping.placed(Place(notes, embedder), made.append)).offers


async def test_nothing_is_grouped_to_nothing() -> None:
    assert () == (await told(Ask(())))[0].groups


async def test_a_child_that_falls_is_asked_once_more() -> None:
    steps: list[Step | Made] = []
    little = Limits(seconds=30, memory=24 * 1024 * 1024)
    with pytest.raises(Fallen):
        await grouping.grouped(Ask(NOTES), steps.append, little)
    with pytest.raises(Fallen) as fallen:
        await grouping.grouped(Ask(NOTES), steps.append, Limits(seconds=0.01, memory=1 << 30))
    assert "late" == fallen.value.why
