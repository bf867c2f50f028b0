"""Keeping less of who writes, in a round or on the whole board: one way only (rules NA1, NA2)."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from board.agenda import BEGUN, may, sound
from board.names import POLICIES, lower
from board.state import Board, Caller, Refused, Round, RoundId


class LowerNames(
    Struct, frozen=True, array_like=True, tag="names.lower", forbid_unknown_fields=True
):
    """Of a round, or of the whole board if ``round`` is ""."""

    round: str
    names: str


class NamesLowered(Struct, frozen=True, array_like=True, tag="names.lowered"):
    round: str
    names: str


def low(board: Board, ask: LowerNames, by: Caller) -> list[NamesLowered]:
    """Keep less from now on; what was written under another policy is not touched."""
    may(board, by)
    if ask.names not in POLICIES:
        raise Refused("bad-value", field="names")
    round = board.round(ask.round) if ask.round else None
    now = board.about.names if round is None else round.names or round.plan.names
    if ask.names == now:
        return []
    if lower(ask.names, now) != ask.names or not _free(board, round, ask.names):
        raise Refused("names-fixed", names=now)
    if round is not None:
        sound(replace(round.plan, names=ask.names), round.id)
    return [NamesLowered(ask.round, ask.names)]


def lowered(board: Board, e: NamesLowered) -> Board:
    if not e.round:
        return replace(board, about=replace(board.about, names=e.names))
    round = next((each for each in board.rounds if each.id == e.round), None)
    if round is None:
        return board
    plan = replace(round.plan, names=e.names)
    return board.with_round(RoundId(e.round), plan=plan, names=round.names and e.names)


def _free(board: Board, round: Round | None, names: str) -> bool:
    """Tell whether nobody was shown, and nothing was kept, under the policy that holds now."""
    if round is None:
        return names == "none" or len(board.seats) < 2
    if round.state not in BEGUN:
        return True
    gone = (note for note, _ in board.secret.gone.values())
    merged = (twin.note for twin in board.twins.values())
    notes = (*board.notes.values(), *board.secret.hidden.values(), *gone, *merged)
    return not any(note.round == round.id for note in notes)
