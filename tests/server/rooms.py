"""What tests of rooms share: who is on the board, what they ask, and that all replicas agree."""

from __future__ import annotations

import os
from pathlib import Path

import msgpack

from board.notes import AddNote
from board.state import NoteId, VoteId
from server.room import Room
from tests.client import new_id
from tests.replica import commons, layer_sum, logged, replayed
from tests.servers import Furnished
from tests.spies import Guest

HOST, ANA, BO = 0, 1, 2
VOTE = VoteId("v" * 16)


def add(at: Furnished, text: str = "a thought", *, id: str = "") -> AddNote:
    return AddNote(NoteId(id or new_id()), at.section, text, "en", "yellow", 0, 0, "")  # type: ignore[arg-type]


def cid() -> bytes:
    return os.urandom(16)


def tags(guest: Guest) -> list[str]:
    return [msgpack.unpackb(frame)[0] for frame in guest.ear.frames]


async def same_everywhere(tmp_path: Path, room: Room, *guests: Guest) -> None:
    """All replicas are the replay of the log, and so is the room's own board."""
    bodies = logged(tmp_path, room.id)
    assert replayed(bodies) == room.board
    truth = layer_sum(b"", commons(bodies))
    for guest in guests:
        assert 0 == guest.client.gaps
        assert len(bodies) == guest.client.head
        assert truth == layer_sum(guest.client.snapshot, guest.client.forms)
