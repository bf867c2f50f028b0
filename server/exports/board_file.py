"""The whole common layer as JSON, every field under its name: nothing is left out (rule EX6)."""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec
from msgspec import Struct

from board import snapshot
from board.state import Board

FORMAT: Final = "groundswell"


class BoardFile(Struct, frozen=True):
    """A board as of event ``seq``: what everybody on it may see, and nothing else.

    The fields of each thing are those of docs/PROTOCOL.md, 4.1. ``version`` is that of the
    snapshot; programs pass over fields that they do not know.
    """

    format: Literal["groundswell"]
    version: int
    seq: int
    about: dict[str, Any]
    sections: list[dict[str, Any]]
    seats: list[dict[str, Any]]
    notes: list[dict[str, Any]]
    votes: list[dict[str, Any]]
    rounds: list[dict[str, Any]]
    unseen: list[dict[str, Any]]
    groups: list[dict[str, Any]]
    columns: list[dict[str, Any]]
    ideas: list[dict[str, Any]]
    decisions: list[dict[str, Any]]
    actions: list[dict[str, Any]]
    twins: list[dict[str, Any]]
    roundup: list[dict[str, Any]]
    faces: list[dict[str, Any]]
    moods: list[dict[str, Any]]
    replies: list[dict[str, Any]]
    pulls: list[dict[str, Any]]
    moments: list[dict[str, Any]]
    translations: list[dict[str, Any]]
    sites: list[dict[str, Any]]


def write(board: Board) -> bytes:
    """Return the file; equal boards give equal bytes."""
    layer = snapshot.laid_out(board)
    return msgspec.json.format(msgspec.json.encode({"format": FORMAT, **_named(layer)}), indent=1)


def _named(value: Any) -> Any:
    """Return structs as dictionaries, all the way down: on the wire they are arrays."""
    if isinstance(value, Struct):
        return {name: _named(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [_named(each) for each in value]
    return value
