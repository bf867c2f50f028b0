"""What the rows of a SQLite log say, and how a commit becomes rows: one statement after another."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence

from board.state import START, BoardId, Seq
from server.log import (
    DEEDS_SHOWN,
    MINUTE,
    Answer,
    Commit,
    Conflict,
    Deed,
    Erasing,
    Head,
    Keeping,
    Lapsed,
    Links,
    NoBoard,
    Record,
    Repeated,
)

OF_BOARDS = ("event", "snapshot", "scope_key", "deed")  # tables whose rows go with their board


def append(db: sqlite3.Connection, commit: Commit) -> None:
    """Write a commit. Raises as ``Log.append`` does; what it wrote is then to be taken back."""
    row = db.execute(
        "UPDATE board SET head = ?, epoch = ?, erases_at = coalesce(?, erases_at)"
        " WHERE id = ? AND epoch = ? AND head = ? RETURNING n",
        (
            *(commit.head, commit.next_epoch, commit.erases_at),
            *(commit.board, commit.epoch, commit.after),
        ),
    ).fetchone()
    if row is None:
        known = db.execute("SELECT 1 FROM board WHERE id = ?", (commit.board,)).fetchone()
        raise Conflict if known else NoBoard
    (n,) = row
    db.executemany(
        "INSERT INTO event VALUES (?, ?, ?, ?)",
        [(n, seq, commit.minute, body) for seq, body in enumerate(commit.events, commit.after + 1)],
    )
    _remember(db, commit)
    for scope, key in commit.keys_made:
        db.execute("INSERT INTO scope_key VALUES (?, ?, ?)", (n, scope, key))
    for scope in commit.keys_lost:
        db.execute("DELETE FROM scope_key WHERE board = ? AND scope = ?", (n, scope))
    for deed in commit.deeds:
        _add_deed(db, n, deed)
    if commit.erasing is not None:
        _redact(db, n, commit.head, commit.erasing)


def _redact(db: sqlite3.Connection, n: int, head: Seq, erasing: Erasing) -> None:
    db.executemany(
        "UPDATE event SET body = ? WHERE board = ? AND seq = ?",
        [(body, n, seq) for seq, body in erasing.rows],
    )
    db.execute("INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?)", (n, head, erasing.snapshot))


def expired(db: sqlite3.Connection, now: int, keeping: Keeping) -> list[tuple[BoardId, Seq]]:
    """Return the boards whose time is over, each with its head."""
    rows = db.execute(
        "SELECT id, head FROM board JOIN event ON event.board = board.n AND event.seq = board.head"
        " WHERE CASE erases_at WHEN 0 THEN minute * ? + ? ELSE min(erases_at, minute * ? + ?) END"
        " <= ?",
        (MINUTE, keeping.usual, MINUTE, keeping.most, now),
    )
    return [(BoardId(id), Seq(head)) for id, head in rows]


def erase(db: sqlite3.Connection, board: BoardId, head: Seq | None) -> bool:
    """Erase all of a board; False if it is not there, or not as it was."""
    row = db.execute(
        "DELETE FROM board WHERE id = ? AND head = coalesce(?, head) RETURNING n", (board, head)
    ).fetchone()
    if row is None:
        return False
    for table in OF_BOARDS:
        db.execute(f"DELETE FROM {table} WHERE board = ?", row)  # noqa: S608 - names of ours
    return True


def note_deed(db: sqlite3.Connection, board: BoardId, deed: Deed) -> None:
    """Remember a deed. Raises ``NoBoard``."""
    row = db.execute("SELECT n FROM board WHERE id = ?", (board,)).fetchone()
    if row is None:
        raise NoBoard
    _add_deed(db, row[0], deed)


def deeds(db: sqlite3.Connection, board: BoardId) -> list[Deed]:
    """Return what was done on a board, the newest first."""
    rows = db.execute(
        "SELECT minute * ?, who, what, count FROM deed JOIN board ON board.n = deed.board"
        " WHERE id = ? ORDER BY deed.n DESC LIMIT ?",
        (MINUTE, board, DEEDS_SHOWN),
    )
    return [Deed(*row) for row in rows]


def _add_deed(db: sqlite3.Connection, n: int, deed: Deed) -> None:
    db.execute(
        "INSERT INTO deed (board, minute, who, what, count) VALUES (?, ?, ?, ?, ?)",
        (n, deed.at // MINUTE, deed.who, deed.what, deed.count),
    )


def answers(db: sqlite3.Connection, digests: Sequence[bytes]) -> list[Answer]:
    """Return those of these command digests that are known."""
    found = []
    for digest in digests:
        row = db.execute(
            "SELECT digest, content, seq FROM answer WHERE digest = ?", (digest,)
        ).fetchone()
        if row is not None:
            found.append(Answer(*row))
    return found


def head(db: sqlite3.Connection, board: BoardId) -> Head | None:
    """Return where a board is now; None if there is none."""
    row = db.execute(
        "SELECT epoch, head, code, facilitator, participant, viewer, passphrase, programme,"
        " renewal FROM board WHERE id = ?",
        (board,),
    ).fetchone()
    return None if row is None else Head(row[0], row[1], Links(*row[2:]))


def read(db: sqlite3.Connection, board: BoardId, epoch: str, after: Seq) -> list[bytes]:
    """Return every event above ``after``. Raises as ``Log.read`` does."""
    with _at_one_moment(db):
        row = db.execute("SELECT n, epoch, head FROM board WHERE id = ?", (board,)).fetchone()
        if row is None:
            raise NoBoard
        if row[1] != epoch or row[2] < after:
            raise Lapsed
        events = db.execute(
            "SELECT body FROM event WHERE board = ? AND seq > ? ORDER BY seq", (row[0], after)
        )
        return [body for (body,) in events]


def record(db: sqlite3.Connection, board: BoardId) -> Record:
    """Return what a room opens with. Raises ``NoBoard``."""
    with _at_one_moment(db):
        row = db.execute(
            "SELECT n, epoch, head, code, facilitator, participant, viewer, passphrase, programme,"
            " renewal FROM board WHERE id = ?",
            (board,),
        ).fetchone()
        if row is None:
            raise NoBoard
        n, epoch, head, *links = row
        last = db.execute("SELECT minute FROM event WHERE board = ? AND seq = ?", (n, head))
        (minute,) = last.fetchone() or (0,)
        seq, body = db.execute(
            "SELECT seq, body FROM snapshot WHERE board = ?", (n,)
        ).fetchone() or (START, None)
        events = db.execute(
            "SELECT body FROM event WHERE board = ? AND seq > ? ORDER BY seq", (n, seq)
        ).fetchall()
        keys = db.execute("SELECT scope, key FROM scope_key WHERE board = ?", (n,)).fetchall()
        bodies = [event for (event,) in events]
        written = minute * MINUTE
        return Record(epoch, head, Links(*links), seq, body, bodies, dict(keys), written)


def _remember(db: sqlite3.Connection, commit: Commit) -> None:
    known = [a.digest for a in commit.answers if not _is_new(db, a, commit.expires)]
    if known:
        raise Repeated(answers(db, known))


def _is_new(db: sqlite3.Connection, answer: Answer, expires: int) -> bool:
    """Remember an answer; False if this digest has one already."""
    row = (answer.digest, answer.content, answer.seq, expires)
    return bool(db.execute("INSERT OR IGNORE INTO answer VALUES (?, ?, ?, ?)", row).rowcount)


@contextlib.contextmanager
def _at_one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """Read as if nobody wrote meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("COMMIT")
