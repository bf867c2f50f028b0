"""What a client holds, computed by the board's own rules: to be compared with the log's truth."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgpack
import msgspec
from immutables import Map

from board import hidden, notes, project, rules, snapshot, wire
from board.state import EMPTY, Board, Tail, ordered
from board.sums import total

_shown = msgspec.msgpack.Decoder(snapshot.Shown)
_tags = {"hid", "count", "notes.shown"} | {
    event.__struct_config__.tag for event in wire.StoredEvent.__args__
}
_forms: msgspec.msgpack.Decoder[Any] = msgspec.msgpack.Decoder(
    wire.StoredEvent | project.Hid | hidden.Count | notes.NotesShown
)


def shown(body: bytes) -> Board:
    """Return the common layer that a snapshot holds."""
    top = _shown.decode(body)
    return Board(
        top.seq,
        top.about,
        top.sections,
        Map({seat.id: seat for seat in top.seats}),
        Map({note.id: note for note in top.notes}),
        top.votes,
        top.rounds,
        top.groups,
        Map({section.id: Tail() for section in top.sections}),
        unseen=top.unseen,
        orders=ordered(top.notes),
        columns=top.columns,
    )


def form(unpacked: Any) -> Any:
    """Return a form as the rules know it; of an own form, what everybody sees."""
    if unpacked[0] == "own":
        unpacked = unpacked[1]
    return _forms.decode(msgpack.packb(unpacked)) if unpacked[0] in _tags else rules.Unknown()


def laid(body: bytes, forms: Iterable[Any]) -> Board:
    """Return the common layer after a snapshot (b"" for none) and what followed it."""
    board = shown(body) if body else EMPTY
    for unpacked in forms:
        board = project.lay(board, form(unpacked))
    return board


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
