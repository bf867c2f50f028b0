"""What the clustering step answers, as a board keeps it: labels by their notes, one slider."""

from __future__ import annotations

from collections.abc import Iterable

from board import limits
from board.clustering import proposal as clustering
from board.overlay import Label, Proposed, Step
from board.proposals import MakeProposal


def overlaid(id: str, base: int, found: clustering.Proposal) -> MakeProposal:
    """Return the proposal ``id`` for the board of the number ``base``.

    The slider begins where all steps to fewer groups are done, and stands at the groups as found:
    its first steps are done already, the last of them first.
    """
    done = [Step(step.into, Proposed(step.gone)) for step in reversed(found.fewer)]
    more = [
        Step(step.group, Proposed(step.new, "", _labels(step.labels), step.notes))
        for step in found.more
    ]
    return MakeProposal(
        id=id,
        base=base,
        method=found.embedder,
        version=found.version,
        seed=found.seed,
        groups=tuple(
            Proposed(one.id, "", _labels(one.labels), one.notes, one.doubtful)
            for one in found.groups
        ),
        loose=found.loose,
        doubles=_pairs((same[0], other) for same in found.doubles for other in same[1:]),
        same=_pairs(found.echoes),
        level=len(done),
        levels=(*done, *more),
    )


def _labels(labels: Iterable[clustering.Label]) -> tuple[Label, ...]:
    return tuple(Label(one.lang, one.note, one.keywords) for one in labels)


def _pairs(found: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(found)[: limits.DOUBLES]
