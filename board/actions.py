"""Actions: what somebody will do, by when, and if what happens (docs/RULES.md, 9)."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import days, limits, lineage, text
from board.outcome import Action, ActionId
from board.permissions import check, unfrozen
from board.reach import unchanged
from board.state import Board, Caller, Refused

STATES: Final = ("open", "doing", "done", "dropped")


class AddAction(Struct, frozen=True, array_like=True, tag="action.add", forbid_unknown_fields=True):
    """``kind`` and ``of`` name the idea, group or note that it comes from, or are ""."""

    id: ActionId
    text: str
    owner: str
    due: str
    cue: str
    deed: str
    kind: str
    of: str


class EditAction(
    Struct, frozen=True, array_like=True, tag="action.edit", forbid_unknown_fields=True
):
    id: ActionId
    text: str
    owner: str
    due: str
    cue: str
    deed: str
    expect: int


class TurnAction(
    Struct, frozen=True, array_like=True, tag="action.turn", forbid_unknown_fields=True
):
    id: ActionId
    state: str
    expect: int


class DeleteAction(
    Struct, frozen=True, array_like=True, tag="action.delete", forbid_unknown_fields=True
):
    id: ActionId
    expect: int


class ActionAdded(Struct, frozen=True, array_like=True, tag="action.added"):
    id: ActionId
    text: str
    owner: str
    due: str
    cue: str
    deed: str
    kind: str
    of: str


class ActionEdited(Struct, frozen=True, array_like=True, tag="action.edited"):
    id: ActionId
    text: str
    owner: str
    due: str
    cue: str
    deed: str


class ActionTurned(Struct, frozen=True, array_like=True, tag="action.turned"):
    id: ActionId
    state: str


class ActionDeleted(Struct, frozen=True, array_like=True, tag="action.deleted"):
    id: ActionId


ActionCommand = AddAction | EditAction | TurnAction | DeleteAction
ActionEvent = ActionAdded | ActionEdited | ActionTurned | ActionDeleted


def add(board: Board, ask: AddAction, by: Caller) -> list[ActionAdded]:
    _may(board, "create_action", by)
    if not text.is_id(ask.id):
        raise Refused("bad-value", field="id")
    if any(action.id == ask.id for action in board.actions):
        raise Refused("id-taken", id=ask.id)
    if ask.kind or ask.of:
        lineage.there(board, ask.kind, ask.of)
    fields = _clean(ask)
    if len(board.actions) >= limits.ACTIONS:
        raise Refused("limit-reached", what="actions", most=limits.ACTIONS)
    return [ActionAdded(ask.id, *fields, ask.kind, ask.of)]


def edit(board: Board, ask: EditAction, by: Caller) -> list[ActionEdited]:
    _may(board, "create_action", by)
    action = board.action(ask.id)
    fields = _clean(ask)
    if fields == (action.text, action.owner, action.due, action.cue, action.deed):
        return []
    unchanged("text", action.text_at, ask.expect)
    return [ActionEdited(action.id, *fields)]


def turn(board: Board, ask: TurnAction, by: Caller) -> list[ActionTurned]:
    _may(board, "set_action_state", by)
    action = board.action(ask.id)
    if ask.state not in STATES:
        raise Refused("bad-value", field="state")
    if ask.state == action.state:
        return []
    unchanged("state", action.state_at, ask.expect)
    return [ActionTurned(action.id, ask.state)]


def delete(board: Board, ask: DeleteAction, by: Caller) -> list[ActionDeleted]:
    _may(board, "create_action", by)
    action = board.action(ask.id)
    unchanged("text", max(action.text_at, action.state_at), ask.expect)
    return [ActionDeleted(action.id)]


def added(board: Board, e: ActionAdded) -> Board:
    if any(action.id == e.id for action in board.actions):
        return board
    fields = (e.text, e.owner, e.due, e.cue, e.deed, e.kind, e.of)
    action = Action(e.id, *fields, text_at=board.seq, state_at=board.seq)
    return replace(board, actions=(*board.actions, action))


def edited(board: Board, e: ActionEdited) -> Board:
    words = {"text": e.text, "owner": e.owner, "due": e.due, "cue": e.cue, "deed": e.deed}
    return board.with_action(e.id, **words, text_at=board.seq)


def turned(board: Board, e: ActionTurned) -> Board:
    return board.with_action(e.id, state=e.state, state_at=board.seq)


def deleted(board: Board, e: ActionDeleted) -> Board:
    return replace(board, actions=tuple(one for one in board.actions if one.id != e.id))


def _may(board: Board, verb: str, by: Caller) -> None:
    """Actions go on after the board is finished, by facilitators (rule ID7)."""
    unfrozen(board, by, even_finished=True)
    check(board, verb, by)


def _clean(ask: AddAction | EditAction) -> tuple[str, str, str, str, str]:
    return (
        text.words(ask.text, limits.ACTION),
        text.fits(ask.owner, limits.LABEL, field="owner"),
        days.checked(ask.due, field="due"),
        text.fits(ask.cue, limits.ACTION, field="cue"),
        text.fits(ask.deed, limits.ACTION, field="deed"),
    )
