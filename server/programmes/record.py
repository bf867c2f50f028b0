"""A programme as it is kept: its sessions in order, and which of them is on."""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Callable, Mapping
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from board.state import BoardId, Refused, Role, SectionId
from server.access import new_code
from server.hub import Hub
from server.log import CodeTaken, Conflict, NoBoard, ProgrammeRow, Unavailable
from server.retention import keeping
from server.room import Room

ID: Final = re.compile(r"[A-Za-z0-9_-]{22}")
TRIES: Final = 20
_encode: Final = msgspec.msgpack.Encoder().encode


class Session(Struct, frozen=True, array_like=True):
    """One board of the series, or its place. Fields are only ever added at the end.

    ``board`` is "" until it is opened; ``sections`` are its sections by the names that its template
    has for them; ``day`` is 2026-05-12 or "".
    """

    template: str
    title: str
    week: int
    day: str = ""
    board: BoardId = BoardId("")
    sections: tuple[tuple[str, SectionId], ...] = ()


class Programme(Struct, frozen=True, array_like=True):
    """``on`` is the number of the session that the invitation leads to, from 1; 0 for none.

    ``facilitator`` and ``participant`` are the versions of its links; by ``renewal`` who renewed
    the first one last is known again. Fields are only ever added at the end.
    """

    series: str
    title: str
    question: str
    language: str
    sessions: tuple[Session, ...]
    on: int = 0
    facilitator: int = 1
    participant: int = 1
    renewal: bytes = b""

    @property
    def versions(self) -> Mapping[Role, int]:
        """The versions of its links, facilitators' first."""
        return {Role.FACILITATOR: self.facilitator, Role.PARTICIPANT: self.participant}

    def session(self, n: int) -> Session:
        """Return a session by its number. Raises ``Refused`` ``session-none``."""
        if not 1 <= n <= len(self.sessions):
            raise Refused("session-none")
        return self.sessions[n - 1]

    def with_session(self, n: int, **changes: object) -> Programme:
        changed = replace(self.session(n), **changes)
        return replace(self, sessions=(*self.sessions[: n - 1], changed, *self.sessions[n:]))


class Kept(Struct, frozen=True):
    """A programme with its id, its join code, and the version that it has in the store."""

    id: str
    code: str
    version: int
    programme: Programme


async def begun(hub: Hub, programme: Programme) -> Kept:
    """Keep a new programme, with a code that nothing else has. Raises ``Unavailable``."""
    for _ in range(TRIES):
        kept = Kept(secrets.token_urlsafe(16), await _code(hub), 1, programme)
        with contextlib.suppress(CodeTaken):
            await hub.log.add_programme(_row(hub, kept))
            return kept
    raise Unavailable("no free join code found")


async def found(hub: Hub, id: str) -> Kept | None:
    """Return a programme; None if there is none."""
    row = await hub.log.programme(id) if ID.fullmatch(id) else None
    return None if row is None else _kept(row)


async def of_code(hub: Hub, code: str) -> Kept | None:
    """Return the programme that a join code leads to; None if it leads to none."""
    row = await hub.log.programme_of_code(code)
    return None if row is None else _kept(row)


async def changed(
    hub: Hub, id: str, change: Callable[[Programme], Programme], *, recode: bool = False
) -> Kept:
    """Change it as it is by now, and keep that; ``recode``: with another join code.

    Raises:
        Refused: ``programme-gone``, or what ``change`` refuses.
        Unavailable: It is being changed all the time.
    """
    for _ in range(TRIES):
        old = await found(hub, id)
        if old is None:
            raise Refused("programme-gone")
        programme = change(old.programme)
        if programme == old.programme:
            return old
        code = await _code(hub) if recode else old.code
        new = Kept(old.id, code, old.version + 1, programme)
        with contextlib.suppress(Conflict, CodeTaken):
            await hub.log.change_programme(_row(hub, new))
            return new
    raise Unavailable("the programme is changed all the time")


async def room_on(hub: Hub, programme: Programme) -> Room | None:
    """Return the board that the invitation leads to now; None between sessions."""
    board = programme.sessions[programme.on - 1].board if programme.on else ""
    try:
        room = await hub.room(board)
    except NoBoard:
        return None
    return None if room.board.about.finished else room


async def inviting(hub: Hub, room: Room) -> Kept | None:
    """Return the programme whose one invitation leads to this board now; None for none."""
    kept = await found(hub, room.links.programme)
    return kept if kept is not None and await room_on(hub, kept.programme) is room else None


async def _code(hub: Hub) -> str:
    """Return a join code that no board has; the store knows whether a programme does."""
    for _ in range(TRIES):
        code = new_code()
        if await hub.log.board_of_code(code) is None:
            return code
    raise Unavailable("no free join code found")


def _row(hub: Hub, kept: Kept) -> ProgrammeRow:
    """Return what is stored: it stays as long as a board of it could, counted from now."""
    expires = hub.clock.now() + keeping(hub.settings).most
    return ProgrammeRow(kept.id, kept.code, kept.version, _encode(kept.programme), expires)


def _kept(row: ProgrammeRow) -> Kept:
    programme = msgspec.msgpack.decode(row.body, type=Programme)
    return Kept(row.id, row.code, row.version, programme)
