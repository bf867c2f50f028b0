"""What is erased on one board of a programme is erased where it was carried to (rule PG7)."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from board.erasing import EraseCopies
from board.state import Refused, Role
from server.hub import SYSTEM, Hub
from server.programmes import asking, record
from server.room import Room

logger = logging.getLogger(__name__)


async def follow(hub: Hub, id: str) -> None:
    """Erase on each board what was erased on another. Raises ``Unavailable``."""
    kept = await record.found(hub, id)
    if kept is not None:
        await erased(await asking.rooms(hub, kept.programme))


async def erased(rooms: Mapping[int, Room]) -> None:
    """Do so for these boards, until nothing is left of what was carried from board to board.

    On a board that takes nothing now it is left for the next time.
    """
    for _ in rooms:
        gone = {str(id) for room in rooms.values() for id in room.board.secret.erased}
        left = [(room, found) for room in rooms.values() if (found := _left(room, gone))]
        if not any([await _gone(room, found) for room, found in left]):
            return


async def _gone(room: Room, originals: tuple[str, ...]) -> bool:
    try:
        await room.ask(EraseCopies(originals), seat=SYSTEM, role=Role.FACILITATOR)
    except Refused as no:
        logger.warning("board %s: copies stay for now: %s", room.id[:6], no)
        return False
    return True


def _left(room: Room, gone: set[str]) -> tuple[str, ...]:
    """Return the originals whose copies are still on the board."""
    board = room.board
    notes = [*board.notes.values(), *(twin.note for twin in board.twins.values())]
    notes += [*board.secret.hidden.values(), *(note for note, _ in board.secret.gone.values())]
    return tuple(sorted({note.copy_of for note in notes} & gone))
