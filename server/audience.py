"""What a tick shows to whom: the common forms of its events, and the own ones of single seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from typing import Final

from msgspec import Raw

from board import project, wire
from board.state import SeatId
from server import frames
from server.turn import Step

OWN: Final = project.Own.__struct_config__.tag


def common(steps: Sequence[Step]) -> list[bytes]:
    """Return the form of each step that every seat receives, encoded."""
    return [_form(step) for step in steps]


def own(
    steps: Sequence[Step],
    forms: Sequence[bytes],
    masks: project.Masks,
    present: Container[SeatId],
) -> dict[SeatId, bytes]:
    """Return the whole frame of each seat of ``present`` that may see more than others."""
    more: defaultdict[SeatId, dict[int, bytes]] = defaultdict(dict)
    for at, step in enumerate(steps):
        for seat, seen in project.private(step.before, step.after, step.event, masks):
            if seat in present:
                more[seat][at] = wire.encode((OWN, Raw(forms[at]), seen))  # not encoded anew
    spliced = frames.Spliced(steps[0].before.seq, forms)
    return {seat: spliced.events(mine) for seat, mine in more.items()}


def _form(step: Step) -> bytes:
    form = project.common(step.before, step.after, step.event)
    return step.body if form is step.event else wire.encode(form)
