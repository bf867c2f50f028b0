"""Who may do what: one table, kind of round by verb, asked by ``decide`` (docs/RULES.md, 19)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from board.state import KINDS, Board, Caller, Refused, Role, Round

# P: participants and facilitators. c: participants only if the round's plan says so.
# F: facilitators only. V: participants once a vote was opened. -: nobody.
KIND: Final[Mapping[str, Mapping[str, str]]] = {
    verb: dict(zip((*KINDS, "idle", "open"), cells.split(), strict=True))
    for verb, cells in {
        #                  brief write read group name vote rate disc merge commit close chat
        "create":         "c     P     c    c     c    c    c    c    c     c      c     P  F P",
        "edit_own":       "c     P     c    c     c    c    c    c    c     c      c     P  F P",
        "delete_own":     "c     P     c    c     c    c    c    c    c     c      c     P  P P",
        "share_own":      "c     c     c    c     c    -    -    c    c     c      c     c  P P",
        "react":          "c     P     P    c     c    -    -    P    P     P      P     P  P P",
        "comment":        "c     c     P    P     c    -    c    P    P     P      c     P  P P",
        "tag":            "-     c     c    c     c    -    -    c    c     c      -     c  F P",
        "move":           "-     c     c    P     c    -    c    c    c     c      -     F  F P",
        "add_column":     "-     c     F    c     F    F    F    c    F     F      F     F  F F",
        "group":          "-     F     F    P     F    F    F    c    c     F      F     F  F P",
        "name_group":     "-     F     F    P     P    F    F    c    c     F      F     F  F P",
        "split_group":    "-     F     F    P     c    F    F    c    c     F      F     F  F P",
        "merge_group":    "-     F     F    P     c    F    F    c    c     F      F     F  F P",
        "duplicate_note": "-     c     F    P     F    F    F    c    c     F      F     F  F P",
        "merge":          "-     F     F    c     F    F    F    c    c     F      F     F  F F",
        "merge_into_idea":  "-     F     F    F     F    F    F    c    P     c      F     F  F F",
        "create_action":    "-     c     c    F     F    F    F    c    c     P      c     F  F F",
        "set_action_state": "-     c     c    F     F    F    F    c    c     P      F     F  P P",
        "vote":           "-     -     -    -     -    P    P    V    -     -      V     -  V V",
    }.items()
}  # fmt: skip
CAN: Final = tuple(KIND)
# Whatever runs: O for everybody who has a seat, P for all but viewers, F for facilitators.
ALWAYS: Final[Mapping[str, str]] = {
    "own": "O", "read": "P", "translate": "P", "structure": "F",
}  # fmt: skip
GRACE: Final = ("create", "edit_own", "delete_own", "vote")


def kind(board: Board) -> str:
    """Return the kind of what runs: a round's, else "idle", or "open" without an agenda."""
    current = board.current
    if current is not None:
        return current.plan.kind
    return "idle" if board.rounds and not board.about.open else "open"


def check(board: Board, verb: str, by: Caller, *, written_in: str = "") -> None:
    """Refuse ``verb`` to a caller who may not use it now (rules PE1, PE3, PE4, BO14).

    ``written_in`` is the round of the note that it is about: in its grace it still counts.
    """
    seated(board, verb, by)
    cell = ALWAYS.get(verb) or _cell(board, verb, written_in)
    if cell == "O" or (by.role is Role.FACILITATOR and cell != "-"):
        return
    if by.role is Role.VIEWER or (cell == "F" and verb in ALWAYS):
        raise Refused("not-allowed", verb=verb, role=by.role.value)
    if cell != "P":
        raise Refused("not-now", verb=verb, kind=kind(board))


def seated(board: Board, verb: str, by: Caller, *, takes_part: bool = False) -> None:
    """Refuse whoever has no seat here, and, where one ``takes_part``, who only looks on."""
    seat = board.seats.get(by.seat)
    absent = seat is None or seat.gone or seat.waiting
    if absent or (takes_part and by.role is Role.VIEWER):
        raise Refused("not-allowed", verb=verb, role=by.role.value)


def offered(board: Board, verb: str) -> bool:
    """Tell whether participants have ``verb`` now."""
    return _cell(board, verb, "") == "P"


def _cell(board: Board, verb: str, written_in: str) -> str:
    """Return P, F or -: what the table says of now, or of a round in its grace."""
    current = board.current
    if current is not None and current.state == "closing":
        current = None
        cells = {"F"}
    elif current is None:
        cells = {KIND[verb][kind(board)]}
    else:
        cells = {_widened(current, verb)}
    cells |= {_widened(round, verb) for round in _in_grace(board, verb, written_in)}
    if "V" in cells:
        cells = cells - {"V"} | {"P" if board.votes else "F"}
    return next(cell for cell in "PFc-" if cell in cells)


def _widened(round: Round, verb: str) -> str:
    cell = KIND[verb][round.plan.kind]
    return "P" if cell == "c" and verb in round.plan.can else cell


def _in_grace(board: Board, verb: str, written_in: str) -> list[Round]:
    if verb not in GRACE:
        return []
    return [
        round
        for round in board.rounds
        if round.state == "closing" and (round.id == written_in or verb == "vote")
    ]


def unfrozen(
    board: Board, by: Caller, *, even_locked: bool = False, even_finished: bool = False
) -> None:
    """Refuse changes to a board that is finished, locked, or newer than this program.

    ``even_finished``: facilitators go on deciding and acting after the end (rule ID7).
    """
    if board.about.newer:
        raise Refused("newer-board")
    if board.about.finished and not (even_finished and by.role is Role.FACILITATOR):
        raise Refused("board-finished")
    if board.about.locked and by.role is not Role.FACILITATOR and not even_locked:
        raise Refused("board-locked")
