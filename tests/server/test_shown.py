"""The snapshot that newcomers get: made off the loop, and in memory once for all of them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from board import snapshot
from board.rules import replay
from board.state import Board
from server import shown
from server.shown import Window
from tests.board.spec import FREE, added, note_id
from tests.servers import furnished, hub_on
from tests.spies import Ear, enter


async def test_those_who_come_wait_for_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thousand slow browsers on a board of 10 MB would need 10 GB otherwise."""
    hub = hub_on(tmp_path)
    at = await furnished(hub, 3)
    written: list[bytes] = []
    write = Ear.write

    def kept(self: Ear, out: bytes) -> None:
        written.append(out)
        write(self, out)

    monkeypatch.setattr(Ear, "write", kept)
    for seat in range(3):
        await enter(hub, at, seat)
    snaps = [out for out in written if b"\xa4snap" in out[:16]]
    assert 3 == len(snaps)
    assert 1 == len({id(out) for out in snaps})
    await hub.drain()


@pytest.mark.parametrize(("notes", "apart"), [(shown.INLINE, False), (shown.INLINE + 1, True)])
async def test_a_large_board_is_encoded_in_a_thread(
    notes: int, apart: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G17."""
    where: list[int] = []
    encode = snapshot.shown

    def kept(board: Board) -> bytes:
        where.append(threading.get_ident())
        return encode(board)

    monkeypatch.setattr(snapshot, "shown", kept)
    board = replay([*FREE, *(added(note_id(f"{n}_")) for n in range(notes))])
    found = await Window().look(board, 0)
    assert board.seq == found.seq
    assert [apart] == [ident != threading.get_ident() for ident in where]
