"""Two people who group the same notes at the same time, each over a socket of their own."""

from __future__ import annotations

import asyncio
from pathlib import Path

from board.state import NoteId
from tests.client import new_id, note
from tests.replica import laid
from tests.servers import furnished_folder, live


async def test_of_two_who_group_at_once_the_later_has_the_note(tmp_path: Path) -> None:
    """GR2, GR3, SY10: nothing vanishes, nothing is doubled, and both see the same."""
    at = await furnished_folder(tmp_path, 3)
    async with live(tmp_path) as server, server.client(at, 1) as ana, server.client(at, 2) as bo:
        ids = [new_id() for _ in range(6)]
        for id in ids:
            await ana.do(note(at.section, id=id))
        rounds = 8
        for turn in range(rounds):
            first, second = new_id(), new_id()
            make = ["group.make", first, f"a {turn}", at.section, ids[:4], 0, 0, ""]
            other = ["group.make", second, f"b {turn}", at.section, ids[2:], 0, 0, ""]
            await asyncio.gather(ana.do(make), bo.do(other))
        board = (await server.room(at)).board
        for client in (ana, bo):
            await client.reach(board.seq)
            assert board.groups == laid(client.snapshot, client.forms).groups
    members = [id for group in board.groups for id, _ in group.notes]
    assert 2 * rounds == len(board.groups)
    assert sorted(members) == sorted(NoteId(id) for id in ids)
    later = max(board.groups, key=lambda group: group.place_at)
    assert set(ids[2:4]) <= {id for id, _ in later.notes}
