"""Rounds whose notes are hidden, and what is written in them: for tests of sight."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from board import project
from board.names import keys
from board.notes import (
    NoteAdded,
)
from board.rounds import RoundStarted
from board.rules import Event, evolve, replay
from board.state import NoteId, Plan, SeatId
from tests.board.spec import (
    COLUMNS,
    CY,
    NOW,
    STEP,
    TALK,
    WRITE,
    K,
    M,
    N,
    R,
    S,
    added,
    planned,
)

OWN = replace(WRITE, visibility="own", can=("move", "tag", "share_own"))
LEADS = replace(OWN, visibility="facilitator")
SEALED = replace(OWN, visibility="aggregate")
NAMELESS = replace(OWN, names="none")
READ = replace(TALK, kind="read")
SECRET = bytes(range(16))
FRESH = bytes(32)


def round_of(plan: Plan, names: str = "alias") -> tuple[Event, ...]:
    return (*COLUMNS, planned(R, plan), planned(S, READ), RoundStarted(R, NOW, 0, names))


def veiled(id: NoteId, words: str = "roses", sight: str = "own", **changes: Any) -> NoteAdded:
    return replace(added(id, words), round=R, sight=sight, **changes)


RUNS = round_of(OWN)
BOS = (*RUNS, veiled(N))
BOTH = (*BOS, veiled(M, "tulips", rank=2 * STEP), veiled(K, seat=CY.seat, rank=3 * STEP))
LED = (*round_of(LEADS), veiled(N, sight="facilitator"))
NOBODYS = (*round_of(NAMELESS, "none"), veiled(N, seat=SeatId(""), keys=keys(SECRET)))


def seen(event: Event, *events: Event) -> tuple[project.Common, dict[SeatId, Any]]:
    before = replay(events)
    after = evolve(before, event)
    own = project.private(before, after, event, {})
    return project.common(before, after, event), dict(own)
