"""The one thread that writes to SQLite: all that waits becomes one transaction.

The disk is flushed once for many boards. A job that fails takes only itself back; when the
transaction fails, nothing of it is on disk and every job in it is told so.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

from board.state import BoardId
from server.log import CodeTaken, Conflict, NoBoard, Repeated
from server.log import Unavailable as Away
from server.rest import Rest

NO: Final = (CodeTaken, Conflict, NoBoard, Repeated, Away)
CUT_WAIT_MS: Final = 100
CLOSE_SECONDS: Final = 3.0
logger = logging.getLogger(__name__)


class Bounds(NamedTuple):
    """The statements around a job: those of a part, or of a transaction if it is the only one."""

    begin: str
    undo: str
    end: str


PART: Final = Bounds("SAVEPOINT one", "ROLLBACK TO one", "RELEASE one")
TRANSACTION: Final = Bounds("BEGIN IMMEDIATE", "ROLLBACK", "COMMIT")

T = TypeVar("T")
Job = tuple[Callable[[sqlite3.Connection], Any], asyncio.Future[Any]]
Outcome = tuple[asyncio.Future[Any], Any, BaseException | None]


class GroupCommit:
    """Owns its connection. Invariant: every job's future gets its outcome, also after an end."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._loop = asyncio.get_running_loop()
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._erased = False
        self._rest = Rest()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name="log-write", daemon=True)
        self._thread.start()

    async def run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``job`` in the next transaction; return when that is on disk.

        Raises:
            Unavailable: It is not on disk.
        """
        if self._closed:
            raise Away("the log is closed")
        future: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put((job, future))
        return await future

    def wrote(self, board: BoardId) -> None:
        """Called by a job: it wrote this board."""
        self._rest.wrote(board)

    def erased(self) -> None:
        """Called by a job: what it deleted shall leave the write-ahead log too."""
        self._erased = True

    async def close(self) -> bool:
        """Finish what waits, then end; False if the disk hangs so long that nobody waits for it."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        await asyncio.to_thread(self._thread.join, CLOSE_SECONDS)
        return not self._thread.is_alive()

    def _write(self) -> None:
        while (first := self._jobs.get()) is not None:
            began = time.perf_counter()
            jobs, last = _waiting(self._jobs, first)
            try:
                outcomes = _transacted(self._db, jobs)
            except Exception as error:
                logger.exception("a transaction failed")
                outcomes = _all_away(jobs, error)
            self._loop.call_soon_threadsafe(_resolve, outcomes)
            if self._erased:
                self._erased = not _cut(self._db)
            if last:
                return
            if (rest := self._rest.seconds() - (time.perf_counter() - began)) > 0:
                time.sleep(rest)


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


def _transacted(db: sqlite3.Connection, jobs: list[Job]) -> list[Outcome]:
    try:
        if len(jobs) == 1:
            return [_one(db, *jobs[0], TRANSACTION)]
        db.execute("BEGIN IMMEDIATE")
        outcomes = [_one(db, job, future, PART) for job, future in jobs]
        db.execute("COMMIT")
    except sqlite3.Error as error:  # the disk is full, the file locked or gone
        if db.in_transaction:
            db.execute("ROLLBACK")
        return _all_away(jobs, error)
    return outcomes


def _one(
    db: sqlite3.Connection,
    job: Callable[[sqlite3.Connection], Any],
    future: asyncio.Future[Any],
    bounds: Bounds,
) -> Outcome:
    """Run one job within its bounds; raises what concerns the whole transaction."""
    db.execute(bounds.begin)
    try:
        outcome: Outcome = (future, job(db), None)
    except NO as no:
        db.execute(bounds.undo)
        outcome = (future, None, no)
    except Exception as error:
        if isinstance(error, sqlite3.OperationalError) or not db.in_transaction:
            raise
        logger.exception("a write failed by itself")  # a value that no row takes, say
        db.execute(bounds.undo)
        outcome = (future, None, _away(error))
    if db.in_transaction:
        db.execute(bounds.end)
    return outcome


def _all_away(jobs: list[Job], error: Exception) -> list[Outcome]:
    return [(future, None, _away(error)) for _, future in jobs]


def _away(error: Exception) -> Away:
    return Away(f"{type(error).__name__}: {error}")


def _cut(db: sqlite3.Connection) -> bool:
    """Move the write-ahead log into the file and cut it; False while somebody else reads."""
    (wait,) = db.execute("PRAGMA busy_timeout").fetchone()
    try:
        db.execute(f"PRAGMA busy_timeout={CUT_WAIT_MS}")
        (busy, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        logger.warning("the write-ahead log was not cut: %s", error)
        return False
    finally:
        db.execute(f"PRAGMA busy_timeout={wait}")
    return not busy


def _resolve(outcomes: list[Outcome]) -> None:
    for future, value, error in outcomes:
        if future.cancelled():
            continue
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)
