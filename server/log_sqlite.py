"""The log in one SQLite file: the default, with nothing to install.

One thread writes. All commits that wait when it is free become one transaction, so the disk is
flushed once for many boards (group commit). WAL lets another thread read meanwhile.
"""

from __future__ import annotations

import asyncio
import queue
import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeVar

from board.state import START, BoardId, Seq
from server.log import Answer, CodeTaken, Commit, Conflict, Links, NoBoard, Record, Repeated
from server.log import Unavailable as Away

SCHEMA: Final = """
CREATE TABLE board (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, epoch TEXT NOT NULL, head INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  facilitator INTEGER NOT NULL, participant INTEGER NOT NULL, viewer INTEGER NOT NULL);
CREATE TABLE event (
  board INTEGER NOT NULL, seq INTEGER NOT NULL, minute INTEGER NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (board, seq)) WITHOUT ROWID;
CREATE TABLE snapshot (
  board INTEGER PRIMARY KEY, seq INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE answer (
  digest BLOB PRIMARY KEY, content BLOB NOT NULL, seq INTEGER NOT NULL,
  expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX answer_expires ON answer (expires);
CREATE TABLE scope_key (
  board INTEGER NOT NULL, scope TEXT NOT NULL, key BLOB NOT NULL,
  PRIMARY KEY (board, scope)) WITHOUT ROWID;
CREATE TABLE parcel (
  slot TEXT PRIMARY KEY, sealed BLOB NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE secret (bytes BLOB NOT NULL);
PRAGMA user_version = 1;
"""
HOUR: Final = 3_600_000
DAY: Final = 24 * HOUR
MINUTE: Final = 60_000

T = TypeVar("T")
Job = tuple[Callable[[sqlite3.Connection], Any], asyncio.Future[Any]]
Outcome = tuple[asyncio.Future[Any], Any, BaseException | None]


class SQLiteLog:
    """Implements ``Log``; ``synchronous=FULL``, so a commit survives a loss of power."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._write_to = self._connect()
        _migrate(self._write_to)
        self._readers = ThreadPoolExecutor(1, thread_name_prefix="log-read")
        self._read_from = self._connect()
        self._writer = threading.Thread(target=self._write, name="log-write", daemon=True)
        self._writer.start()

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

        await self._soon(job)

    async def open(self, board: BoardId) -> Record:
        return await self._now(lambda db: _record(db, board))

    async def append(self, commit: Commit) -> None:
        await self._soon(lambda db: _append(db, commit))

    async def read(self, board: BoardId, *, after: Seq) -> list[bytes]:
        def job(db: sqlite3.Connection) -> list[bytes]:
            rows = db.execute(
                "SELECT body FROM event JOIN board ON board.n = event.board"
                " WHERE board.id = ? AND seq > ? ORDER BY seq",
                (board, after),
            )
            return [body for (body,) in rows]

        return await self._now(job)

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        del board  # digests hold it
        return await self._now(lambda db: _answers(db, digests))

    async def keep_snapshot(self, board: BoardId, seq: Seq, body: bytes) -> None:
        await self._soon(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO snapshot SELECT n, ?, ? FROM board WHERE id = ?",
                (seq, body, board),
            )
        )

    async def relink(self, board: BoardId, links: Links) -> None:
        def job(db: sqlite3.Connection) -> None:
            try:
                found = db.execute(
                    "UPDATE board SET code = ?, facilitator = ?, participant = ?, viewer = ?"
                    " WHERE id = ?",
                    (links.code, links.facilitator, links.participant, links.viewer, board),
                )
            except sqlite3.IntegrityError as error:
                raise CodeTaken from error
            if not found.rowcount:
                raise NoBoard

        await self._soon(job)

    async def board_of_code(self, code: str) -> BoardId | None:
        def job(db: sqlite3.Connection) -> BoardId | None:
            row = db.execute("SELECT id FROM board WHERE code = ?", (code,)).fetchone()
            return None if row is None else BoardId(row[0])

        return await self._now(job)

    async def put_parcel(self, slot: str, sealed: bytes, expires: int) -> None:
        await self._soon(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO parcel VALUES (?, ?, ?)", (slot, sealed, expires)
            )
        )

    async def take_parcel(self, slot: str, now: int) -> bytes | None:
        def job(db: sqlite3.Connection) -> bytes | None:
            row = db.execute(
                "DELETE FROM parcel WHERE slot = ? RETURNING sealed, expires", (slot,)
            ).fetchone()
            if row is None or row[1] <= now:
                return None
            sealed: bytes = row[0]
            return sealed

        return await self._soon(job)

    async def secret(self) -> bytes:
        def job(db: sqlite3.Connection) -> bytes:
            (found,) = db.execute("SELECT bytes FROM secret").fetchone()
            return bytes(found)

        return await self._now(job)

    async def sweep(self, now: int) -> None:
        def job(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM answer WHERE expires <= ?", (now,))
            db.execute("DELETE FROM parcel WHERE expires <= ?", (now,))

        await self._soon(job)

    async def close(self) -> None:
        self._jobs.put(None)
        await asyncio.to_thread(self._writer.join)
        self._readers.shutdown()
        self._write_to.close()
        self._read_from.close()

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, isolation_level=None, timeout=2, check_same_thread=False)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("PRAGMA secure_delete=ON")
        return db

    async def _soon(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``job`` in the writer's next transaction; return when that is on disk."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put((job, future))
        return await future

    async def _now(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``job`` on the reader's connection: it sees all that was acknowledged."""
        return await self._loop.run_in_executor(self._readers, _guarded, job, self._read_from)

    def _write(self) -> None:
        while (first := self._jobs.get()) is not None:
            jobs, last = _waiting(self._jobs, first)
            outcomes = _transact(self._write_to, jobs)
            self._loop.call_soon_threadsafe(_resolve, outcomes)
            if last:
                return


def _waiting(jobs: queue.SimpleQueue[Job | None], first: Job) -> tuple[list[Job], bool]:
    """Return all jobs that wait now, and whether the last one was the end."""
    taken = [first]
    while True:
        try:
            job = jobs.get_nowait()
        except queue.Empty:
            return taken, False
        if job is None:
            return taken, True
        taken.append(job)


def _transact(db: sqlite3.Connection, jobs: list[Job]) -> list[Outcome]:
    """Run the jobs in one transaction; one that fails takes only itself back."""
    outcomes: list[Outcome] = []
    try:
        db.execute("BEGIN IMMEDIATE")
        for job, future in jobs:
            db.execute("SAVEPOINT one")
            try:
                outcomes.append((future, job(db), None))
            except (Conflict, Repeated, NoBoard, CodeTaken) as refusal:
                db.execute("ROLLBACK TO one")
                outcomes.append((future, None, refusal))
            db.execute("RELEASE one")
        db.execute("COMMIT")
    except Exception as error:  # noqa: BLE001 - whatever it was, nothing is on disk
        if db.in_transaction:
            db.execute("ROLLBACK")
        away = Away(f"{type(error).__name__}: {error}")
        return [(future, None, away) for _, future in jobs]
    return outcomes


def _resolve(outcomes: list[Outcome]) -> None:
    for future, value, error in outcomes:
        if future.cancelled():
            continue
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)


def _guarded(job: Callable[[sqlite3.Connection], T], db: sqlite3.Connection) -> T:
    try:
        return job(db)
    except sqlite3.Error as error:
        raise Away(f"{type(error).__name__}: {error}") from error


def _migrate(db: sqlite3.Connection) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > 1:
        raise Away(f"the file was written by a newer program (schema {version})")
    if version == 0:
        db.executescript("BEGIN IMMEDIATE;" + SCHEMA + "COMMIT;")
        db.execute("INSERT INTO secret VALUES (?)", (secrets.token_bytes(32),))


def _append(db: sqlite3.Connection, commit: Commit) -> None:
    row = db.execute(
        "UPDATE board SET head = head + ? WHERE id = ? AND head = ? RETURNING n",
        (len(commit.events), commit.board, commit.after),
    ).fetchone()
    if row is None:
        known = db.execute("SELECT 1 FROM board WHERE id = ?", (commit.board,)).fetchone()
        raise Conflict if known else NoBoard
    (n,) = row
    minute = commit.at // MINUTE
    db.executemany(
        "INSERT INTO event VALUES (?, ?, ?, ?)",
        [(n, seq, minute, body) for seq, body in enumerate(commit.events, commit.after + 1)],
    )
    _remember(db, commit)
    for scope, key in commit.keys_made:
        db.execute("INSERT INTO scope_key VALUES (?, ?, ?)", (n, scope, key))
    for scope in commit.keys_lost:
        db.execute("DELETE FROM scope_key WHERE board = ? AND scope = ?", (n, scope))


def _remember(db: sqlite3.Connection, commit: Commit) -> None:
    expires = (commit.at + DAY) // HOUR * HOUR + HOUR
    try:
        db.executemany(
            "INSERT INTO answer VALUES (?, ?, ?, ?)",
            [(a.digest, a.content, a.seq, expires) for a in commit.answers],
        )
    except sqlite3.IntegrityError as error:
        raise Repeated(_answers(db, [a.digest for a in commit.answers])) from error


def _answers(db: sqlite3.Connection, digests: Sequence[bytes]) -> list[Answer]:
    found = []
    for digest in digests:
        row = db.execute(
            "SELECT digest, content, seq FROM answer WHERE digest = ?", (digest,)
        ).fetchone()
        if row is not None:
            found.append(Answer(*row))
    return found


def _record(db: sqlite3.Connection, board: BoardId) -> Record:
    db.execute("BEGIN")
    try:
        row = db.execute(
            "SELECT n, epoch, head, code, facilitator, participant, viewer FROM board WHERE id = ?",
            (board,),
        ).fetchone()
        if row is None:
            raise NoBoard
        n, epoch, head, *links = row
        seq, body = db.execute(
            "SELECT seq, body FROM snapshot WHERE board = ?", (n,)
        ).fetchone() or (START, None)
        events = db.execute(
            "SELECT body FROM event WHERE board = ? AND seq > ? ORDER BY seq", (n, seq)
        ).fetchall()
        keys = db.execute("SELECT scope, key FROM scope_key WHERE board = ?", (n,)).fetchall()
        return Record(
            epoch, head, Links(*links), seq, body, [event for (event,) in events], dict(keys)
        )
    finally:
        db.execute("COMMIT")
