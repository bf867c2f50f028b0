"""What the rows of a SQLite log say, and how a commit becomes rows: one statement after another."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence

from board.state import START, BoardId, Seq
from server.log import Answer, Commit, Conflict, Head, Lapsed, Links, NoBoard, Record, Repeated


def append(db: sqlite3.Connection, commit: Commit) -> None:
    """Write a commit. Raises as ``Log.append`` does; what it wrote is then to be taken back."""
    row = db.execute(
        "UPDATE board SET head = head + ? WHERE id = ? AND epoch = ? AND head = ? RETURNING n",
        (len(commit.events), commit.board, commit.epoch, commit.after),
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
        "SELECT epoch, head, code, facilitator, participant, viewer, passphrase"
        " FROM board WHERE id = ?",
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
            "SELECT n, epoch, head, code, facilitator, participant, viewer, passphrase"
            " FROM board WHERE id = ?",
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
