"""What a client holds, computed by the board's own rules: to be compared with the log's truth."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgpack

from board import project, replica, rules, wire
from board.snapshot import seen as shown
from board.state import EMPTY, Board
from board.sums import total

__all__ = ["commons", "form", "laid", "layer_sum", "logged", "replayed", "shown"]


def form(unpacked: Any) -> replica.Form:
    """Return a form as the rules know it; of an own form, what everybody sees."""
    return replica.form(msgpack.packb(unpacked))


def laid(body: bytes, forms: Iterable[Any]) -> Board:
    """Return the common layer after a snapshot (b"" for none) and what followed it."""
    board = shown(body) if body else EMPTY
    return replica.laid(board, map(msgpack.packb, forms))


def layer_sum(body: bytes, forms: Iterable[Any]) -> int:
    return total(laid(body, forms))


def logged(folder: Path, board: str) -> list[bytes]:
    """Return the events of a board, read from the file itself."""
    file = sqlite3.connect(folder / "groundswell.db")
    try:
        rows = file.execute(
            "SELECT seq, body FROM event JOIN board ON board.n = event.board"
            " WHERE board.id = ? ORDER BY seq",
            (board,),
        ).fetchall()
    finally:
        file.close()
    assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1)), "the log has a hole"
    return [body for _, body in rows]


def commons(bodies: Iterable[bytes]) -> list[Any]:
    """Return the common forms of a log from its beginning, as a client unpacks them."""
    board, forms = EMPTY, []
    for body in bodies:
        event = wire.event(body)
        after = rules.evolve(board, event)
        form = project.common(board, after, event)
        forms.append(msgpack.unpackb(body if form is event else wire.encode(form)))
        board = after
    return forms


def replayed(bodies: Iterable[bytes]) -> Board:
    return rules.replay(wire.event(body) for body in bodies)
