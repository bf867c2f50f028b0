"""The log in one SQLite file: the default, with nothing to install.

One thread writes (``GroupCommit``), and WAL lets another one read meanwhile. What is deleted is
overwritten, and the WAL is cut after a key was destroyed: it holds old pages.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeVar

from msgspec.structs import astuple

from board.state import BoardId, Seq
from server import programme_rows, schema, sqlite_rows
from server.access import new_epoch
from server.group_commit import GroupCommit
from server.log import (
    Answer,
    CodeTaken,
    Commit,
    Conflict,
    Deed,
    Head,
    Keeping,
    Links,
    NoBoard,
    ProgrammeRow,
    Record,
    Unfit,
)
from server.log import Unavailable as Away
from server.roll import Entry, Roll

VERSION: Final = len(schema.SQLITE)
SWEPT_AT_ONCE: Final = 2_000
NO_ROLL: Final = Roll()
BUSY_SECONDS: Final = 1.2  # two batches that wait in vain still answer within 3 s
logger = logging.getLogger(__name__)

T = TypeVar("T")


class SQLiteLog:
    """Implements ``Log``; ``synchronous=FULL``, so a commit survives a loss of power."""

    def __init__(self, path: Path, roll: Roll = NO_ROLL) -> None:
        self._roll = roll
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = path
        self._closed = False
        self._write_to = self._connect()
        _migrate(self._write_to)
        self._write = GroupCommit(self._write_to)
        self._readers = ThreadPoolExecutor(1, thread_name_prefix="log-read")
        self._read_from = self._connect()

    async def create(self, board: BoardId, *, epoch: str, code: str) -> None:
        def job(db: sqlite3.Connection) -> None:
            try:
                db.execute(
                    "INSERT INTO board (id, epoch, head, code, facilitator, participant, viewer)"
                    " VALUES (?, ?, 0, ?, 1, 1, 1)",
                    (board, epoch, code),
                )
            except sqlite3.IntegrityError as error:
                raise CodeTaken from error

        await self._write.run(job)

    async def open(self, board: BoardId) -> Record:
        return await self._now(lambda db: sqlite_rows.record(db, board))

    async def append(self, commit: Commit) -> None:
        def job(db: sqlite3.Connection) -> None:
            sqlite_rows.append(db, commit)
            self._roll.before(commit)
            self._write.wrote(commit.board)
            if commit.keys_lost or commit.erasing is not None:
                self._write.erased()

        await self._write.run(job)

    async def read(self, board: BoardId, *, epoch: str, after: Seq) -> list[bytes]:
        return await self._now(lambda db: sqlite_rows.read(db, board, epoch, after))

    async def renew(self) -> int:
        def job(db: sqlite3.Connection) -> int:
            boards = db.execute("SELECT n FROM board").fetchall()
            db.executemany(
                "UPDATE board SET epoch = ? WHERE n = ?", [(new_epoch(), n) for (n,) in boards]
            )
            return len(boards)

        return await self._write.run(job)

    async def heads(self, boards: Sequence[BoardId]) -> dict[BoardId, Head]:
        return await self._now(
            lambda db: {
                board: head for board in boards if (head := sqlite_rows.head(db, board)) is not None
            }
        )

    async def time(self) -> int:
        return time.time_ns() // 1_000_000

    async def keys(self, board: BoardId) -> dict[str, bytes]:
        def job(db: sqlite3.Connection) -> dict[str, bytes]:
            rows = db.execute(
                "SELECT scope, key FROM scope_key JOIN board ON board.n = scope_key.board"
                " WHERE board.id = ?",
                (board,),
            )
            return dict(rows.fetchall())

        return await self._now(job)

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        del board  # digests hold it
        return await self._now(lambda db: sqlite_rows.answers(db, digests))

    async def keep_snapshot(self, board: BoardId, seq: Seq, body: bytes) -> None:
        await self._write.run(
            lambda db: db.execute(
                "INSERT INTO snapshot SELECT n, ?, ? FROM board WHERE id = ?"
                " ON CONFLICT (board) DO UPDATE SET seq = excluded.seq, body = excluded.body"
                " WHERE excluded.seq > seq",
                (seq, body, board),
            )
        )

    async def relink(self, board: BoardId, old: Links, links: Links) -> None:
        def job(db: sqlite3.Connection) -> None:
            try:
                done = db.execute(
                    "UPDATE board SET (code, facilitator, participant, viewer, passphrase,"
                    " programme, renewal) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND (code,"
                    " facilitator, participant, viewer, passphrase, programme, renewal)"
                    " = (?, ?, ?, ?, ?, ?, ?)",
                    (*astuple(links), board, *astuple(old)),
                )
            except sqlite3.IntegrityError as error:
                raise CodeTaken from error
            if not done.rowcount:
                raise NoBoard if sqlite_rows.head(db, board) is None else Conflict

        await self._write.run(job)

    async def board_of_code(self, code: str) -> BoardId | None:
        def job(db: sqlite3.Connection) -> BoardId | None:
            row = db.execute("SELECT id FROM board WHERE code = ?", (code,)).fetchone()
            return None if row is None else BoardId(row[0])

        return await self._now(job)

    async def put_parcel(self, slot: str, sealed: bytes, expires: int) -> None:
        await self._write.run(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO parcel VALUES (?, ?, ?)", (slot, sealed, expires)
            )
        )

    async def look_parcel(self, slot: str, now: int) -> bytes | None:
        def job(db: sqlite3.Connection) -> bytes | None:
            asked = "SELECT sealed FROM parcel WHERE slot = ? AND expires > ?"
            row = db.execute(asked, (slot, now)).fetchone()
            return None if row is None else bytes(row[0])

        return await self._now(job)

    async def take_parcel(self, slot: str, now: int) -> bytes | None:
        def job(db: sqlite3.Connection) -> bytes | None:
            row = db.execute(
                "DELETE FROM parcel WHERE slot = ? RETURNING sealed, expires", (slot,)
            ).fetchone()
            if row is not None:
                self._write.erased()
            if row is None or row[1] <= now:
                return None
            sealed: bytes = row[0]
            return sealed

        return await self._write.run(job)

    async def add_programme(self, row: ProgrammeRow) -> None:
        await self._write.run(lambda db: programme_rows.add(db, row))

    async def programme(self, id: str) -> ProgrammeRow | None:
        return await self._now(lambda db: programme_rows.of(db, "id", id))

    async def programme_of_code(self, code: str) -> ProgrammeRow | None:
        return await self._now(lambda db: programme_rows.of(db, "code", code))

    async def change_programme(self, row: ProgrammeRow) -> None:
        await self._write.run(lambda db: programme_rows.change(db, row))

    async def erase_programme(self, id: str) -> bool:
        def job(db: sqlite3.Connection) -> bool:
            self._write.erased()
            return programme_rows.erase(db, id)

        return await self._write.run(job)

    async def secret(self) -> bytes:
        def job(db: sqlite3.Connection) -> bytes:
            (found,) = db.execute("SELECT bytes FROM secret").fetchone()
            return bytes(found)

        return await self._now(job)

    async def expired(self, now: int, keeping: Keeping) -> list[tuple[BoardId, Seq]]:
        return await self._now(lambda db: sqlite_rows.expired(db, now, keeping))

    async def erase(self, board: BoardId, *, head: Seq | None = None) -> bool:
        def job(db: sqlite3.Connection) -> bool:
            erased = sqlite_rows.erase(db, board, head)
            if erased:
                self._roll.add(Entry(board, whole=True))
                self._write.erased()
            return erased

        return await self._write.run(job)

    async def note_deed(self, board: BoardId, deed: Deed) -> None:
        await self._write.run(lambda db: sqlite_rows.note_deed(db, board, deed))

    async def deeds(self, board: BoardId) -> list[Deed]:
        return await self._now(lambda db: sqlite_rows.deeds(db, board))

    async def sweep(self, now: int) -> None:
        """Piece by piece: answers expire at full hours, and commits wait for what runs."""

        def answers(db: sqlite3.Connection) -> int:
            return db.execute(
                "DELETE FROM answer WHERE digest IN"
                " (SELECT digest FROM answer WHERE expires <= ? LIMIT ?)",
                (now, SWEPT_AT_ONCE),
            ).rowcount

        def parcels(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM parcel WHERE expires <= ?", (now,))
            db.execute("DELETE FROM programme WHERE expires <= ?", (now,))
            self._write.erased()

        while await self._write.run(answers) == SWEPT_AT_ONCE:
            pass
        await self._write.run(parcels)

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        if not await self._write.close():
            logger.warning("the log did not end: what is not acknowledged may be in it or not")
            return
        self._readers.shutdown()
        self._write_to.close()
        self._read_from.close()

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(
            self._path, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("PRAGMA secure_delete=ON")
        return db

    async def _now(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``job`` on the reader's connection: it sees all that was acknowledged."""
        if self._closed:
            raise Away("the log is closed")
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, _guarded, job, self._read_from)


def _guarded(job: Callable[[sqlite3.Connection], T], db: sqlite3.Connection) -> T:
    try:
        return job(db)
    except sqlite3.Error as error:
        raise Away(f"{type(error).__name__}: {error}") from error


def _migrate(db: sqlite3.Connection) -> None:
    """Bring the file to this program's schema; another process may be doing the same."""
    if not _missing(db):
        return
    db.execute("BEGIN IMMEDIATE")
    for step in _missing(db):
        for statement in step.split(";\n"):
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {VERSION}")
    db.execute("COMMIT")


def _missing(db: sqlite3.Connection) -> tuple[str, ...]:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    try:
        return schema.steps_after(version, schema.SQLITE)
    except ValueError as newer:
        raise Unfit(str(newer)) from newer
