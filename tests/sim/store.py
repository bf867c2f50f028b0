"""A log in memory that many processes share: slow at times, away at times, and never wrong.

It passes the contract suite of the real ones, so that what the simulation finds is the rooms'.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from msgspec.structs import replace

from board.state import START, BoardId, Seq
from server.access import new_epoch
from server.log import (
    DEEDS_SHOWN,
    MINUTE,
    Answer,
    CodeTaken,
    Commit,
    Conflict,
    Deed,
    Head,
    Keeping,
    Lapsed,
    Links,
    NoBoard,
    ProgrammeRow,
    Record,
    Repeated,
    Unavailable,
)

T = TypeVar("T")


@dataclass
class Kept:
    """One board."""

    epoch: str
    links: Links
    events: list[bytes] = field(default_factory=list)
    snapshot: tuple[Seq, bytes | None] = (START, None)
    keys: dict[str, bytes] = field(default_factory=dict)
    written: int = 0
    erases_at: int = 0
    deeds: list[Deed] = field(default_factory=list)


@dataclass
class Store:
    """What outlives every process. ``slow`` is in seconds, ``fails`` a chance per call."""

    rnd: random.Random = field(default_factory=lambda: random.Random(0))
    boards: dict[BoardId, Kept] = field(default_factory=dict)
    known: dict[bytes, tuple[Answer, int]] = field(default_factory=dict)
    parcels: dict[str, tuple[bytes, int]] = field(default_factory=dict)
    programmes: dict[str, ProgrammeRow] = field(default_factory=dict)
    away: bool = False
    slow: float = 0.0
    fails: float = 0.0


class StoreLog:
    """One process's way to the store. What fails may have been done all the same."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._closed = False

    async def create(self, board: BoardId, *, epoch: str, code: str) -> None:
        def job() -> None:
            if any(kept.links.code == code for kept in self.store.boards.values()):
                raise CodeTaken
            self.store.boards[board] = Kept(epoch, Links(code))

        await self._do(job)

    async def open(self, board: BoardId) -> Record:
        def job() -> Record:
            kept = self._kept(board)
            seq, body = kept.snapshot
            head, events = Seq(len(kept.events)), kept.events[seq:]
            rest = (seq, body, events, dict(kept.keys), kept.written)
            return Record(kept.epoch, head, kept.links, *rest)

        return await self._do(job)

    async def append(self, commit: Commit) -> None:
        await self._do(lambda: self._append(commit))

    async def read(self, board: BoardId, *, epoch: str, after: Seq) -> list[bytes]:
        def job() -> list[bytes]:
            kept = self._kept(board)
            if kept.epoch != epoch or len(kept.events) < after:
                raise Lapsed
            return kept.events[after:]

        return await self._do(job)

    async def renew(self) -> int:
        def job() -> int:
            for kept in self.store.boards.values():
                kept.epoch = new_epoch()
            return len(self.store.boards)

        return await self._do(job)

    async def heads(self, boards: Sequence[BoardId]) -> dict[BoardId, Head]:
        def job() -> dict[BoardId, Head]:
            found = {id: self.store.boards[id] for id in boards if id in self.store.boards}
            return {id: Head(k.epoch, Seq(len(k.events)), k.links) for id, k in found.items()}

        return await self._do(job)

    async def time(self) -> int:
        return await self._do(lambda: time.time_ns() // 1_000_000)

    async def keys(self, board: BoardId) -> dict[str, bytes]:
        return await self._do(
            lambda: dict(self.store.boards[board].keys) if board in self.store.boards else {}
        )

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        del board
        return await self._do(lambda: self._known(digests))

    async def keep_snapshot(self, board: BoardId, seq: Seq, body: bytes) -> None:
        def job() -> None:
            kept = self.store.boards.get(board)
            if kept is not None and seq > kept.snapshot[0]:
                kept.snapshot = (seq, body)

        await self._do(job)

    async def relink(self, board: BoardId, old: Links, links: Links) -> None:
        def job() -> None:
            kept = self._kept(board)
            if kept.links != old:
                raise Conflict
            others = [k.links.code for id, k in self.store.boards.items() if id != board]
            if links.code in others:
                raise CodeTaken
            kept.links = links

        await self._do(job)

    async def board_of_code(self, code: str) -> BoardId | None:
        return await self._do(
            lambda: next((i for i, k in self.store.boards.items() if k.links.code == code), None)
        )

    async def put_parcel(self, slot: str, sealed: bytes, expires: int) -> None:
        await self._do(lambda: self.store.parcels.__setitem__(slot, (sealed, expires)))

    async def look_parcel(self, slot: str, now: int) -> bytes | None:
        def job() -> bytes | None:
            sealed, expires = self.store.parcels.get(slot, (b"", 0))
            return sealed if expires > now else None

        return await self._do(job)

    async def take_parcel(self, slot: str, now: int) -> bytes | None:
        def job() -> bytes | None:
            sealed, expires = self.store.parcels.pop(slot, (b"", 0))
            return sealed if expires > now else None

        return await self._do(job)

    async def add_programme(self, row: ProgrammeRow) -> None:
        def job() -> None:
            if any(row.code == other.code for other in self.store.programmes.values()):
                raise CodeTaken
            self.store.programmes[row.id] = row

        await self._do(job)

    async def programme(self, id: str) -> ProgrammeRow | None:
        return await self._do(lambda: self.store.programmes.get(id))

    async def programme_of_code(self, code: str) -> ProgrammeRow | None:
        rows = self.store.programmes
        return await self._do(lambda: next((r for r in rows.values() if r.code == code), None))

    async def change_programme(self, row: ProgrammeRow) -> None:
        def job() -> None:
            kept = self.store.programmes.get(row.id)
            if kept is None or kept.version != row.version - 1:
                raise Conflict
            others = (one for id, one in self.store.programmes.items() if id != row.id)
            if any(row.code == other.code for other in others):
                raise CodeTaken
            self.store.programmes[row.id] = row

        await self._do(job)

    async def erase_programme(self, id: str) -> bool:
        return await self._do(lambda: self.store.programmes.pop(id, None) is not None)

    async def secret(self) -> bytes:
        return await self._do(lambda: b"the store's own secret of 32 b.!")

    async def expired(self, now: int, keeping: Keeping) -> list[tuple[BoardId, Seq]]:
        return await self._do(
            lambda: [
                (id, Seq(len(kept.events)))
                for id, kept in self.store.boards.items()
                if kept.events and keeping.until(kept.erases_at, kept.written) <= now
            ]
        )

    async def erase(self, board: BoardId, *, head: Seq | None = None) -> bool:
        def job() -> bool:
            kept = self.store.boards.get(board)
            if kept is None or head not in (None, len(kept.events)):
                return False
            del self.store.boards[board]
            return True

        return await self._do(job)

    async def note_deed(self, board: BoardId, deed: Deed) -> None:
        await self._do(lambda: self._kept(board).deeds.append(_to_the_minute(deed)))

    async def deeds(self, board: BoardId) -> list[Deed]:
        return await self._do(lambda: self._kept(board).deeds[::-1][:DEEDS_SHOWN])

    async def sweep(self, now: int) -> None:
        def job() -> None:
            store = self.store
            store.known = {d: known for d, known in store.known.items() if known[1] > now}
            store.programmes = {i: row for i, row in store.programmes.items() if row.expires > now}
            store.parcels = {slot: kept for slot, kept in store.parcels.items() if kept[1] > now}

        await self._do(job)

    async def close(self) -> None:
        self._closed = True

    async def _do(self, job: Callable[[], T]) -> T:
        """Do it at one moment, some time after the call and some time before the return."""
        store = self.store
        await asyncio.sleep(store.rnd.random() * store.slow)
        if self._closed or store.away or store.rnd.random() < store.fails:
            raise Unavailable("the log is closed" if self._closed else "not done")
        done = job()
        await asyncio.sleep(store.rnd.random() * store.slow)
        if store.rnd.random() < store.fails:
            raise Unavailable("done, and nobody knows")
        return done

    def _kept(self, board: BoardId) -> Kept:
        if board not in self.store.boards:
            raise NoBoard
        return self.store.boards[board]

    def _known(self, digests: Sequence[bytes]) -> list[Answer]:
        return [self.store.known[digest][0] for digest in digests if digest in self.store.known]

    def _append(self, commit: Commit) -> None:
        kept = self._kept(commit.board)
        if (kept.epoch, len(kept.events)) != (commit.epoch, commit.after):
            raise Conflict
        if known := self._known([answer.digest for answer in commit.answers]):
            raise Repeated(known)
        if commit.erasing is not None:
            kept.snapshot = (commit.head, commit.erasing.snapshot)
            for seq, body in commit.erasing.rows:
                kept.events[seq - 1] = body
        kept.epoch, kept.written = commit.next_epoch, commit.minute * MINUTE
        kept.erases_at = kept.erases_at if commit.erases_at is None else commit.erases_at
        kept.deeds += [_to_the_minute(deed) for deed in commit.deeds]
        kept.events += commit.events
        self.store.known |= {answer.digest: (answer, commit.expires) for answer in commit.answers}
        kept.keys |= dict(commit.keys_made)
        for scope in commit.keys_lost:
            kept.keys.pop(scope, None)


def _to_the_minute(deed: Deed) -> Deed:
    return replace(deed, at=deed.at // MINUTE * MINUTE)
