"""The log in PostgreSQL, for several processes: one round trip and one transaction per commit.

Each statement sees one moment. What is deleted leaves the tables' files with ``sweep``, and the
server's write-ahead log as that is used again: docs/POSTGRESQL.md says what an operator can do.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from typing import Final

import asyncpg
from msgspec.structs import astuple

from board.state import START, BoardId, Seq
from server import programme_rows, schema
from server.access import new_epoch
from server.database import Database, Row
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
    Unfit,
)
from server.roll import Entry, Roll

NO_ROLL: Final = Roll()
# The row of the board is compared and moved first, under its lock: without it nothing follows.
MOVED: Final = """
WITH moved AS (
  UPDATE board SET head = head + cardinality($4::bytea[]), epoch = $10,
    erases_at = coalesce($11, erases_at)
  WHERE id = $1 AND epoch = $2 AND head = $3 RETURNING n),
events AS (
  INSERT INTO event SELECT n, $3 + place, $5, body
  FROM moved, unnest($4::bytea[]) WITH ORDINALITY AS told (body, place)),
answers AS (
  INSERT INTO answer SELECT told.*, $9
  FROM moved, unnest($6::bytea[], $7::bytea[], $8::bigint[]) AS told)
"""
RARELY: Final = """,
made AS (
  INSERT INTO scope_key SELECT n, told.*
  FROM moved, unnest($12::text[], $13::bytea[]) AS told),
lost AS (
  DELETE FROM scope_key USING moved WHERE board = n AND scope = ANY($14::text[])),
deeds AS (
  INSERT INTO deed (board, minute, who, what, count) SELECT n, $5, told.*
  FROM moved, unnest($15::text[], $16::text[], $17::bigint[]) AS told),
rows AS (
  UPDATE event SET body = told.body
  FROM moved, unnest($18::bigint[], $19::bytea[]) AS told (at, body)
  WHERE board = n AND seq = told.at),
shown AS (
  INSERT INTO snapshot SELECT n, $20, $21::bytea FROM moved WHERE $21::bytea IS NOT NULL
  ON CONFLICT (board) DO UPDATE SET seq = excluded.seq, body = excluded.body)
"""
RELINKED: Final = """
WITH moved AS (
  UPDATE board SET (code, facilitator, participant, viewer, passphrase, programme, renewal)
    = ($2, $3, $4, $5, $6, $7, $8)
  WHERE id = $1 AND (code, facilitator, participant, viewer, passphrase, programme, renewal)
    = ($9, $10, $11, $12, $13, $14, $15)
  RETURNING n)
"""
OUTCOME: Final = """
SELECT EXISTS (SELECT FROM moved) AS moved, EXISTS (SELECT FROM board WHERE id = $1) AS known
"""
OPEN: Final = """
SELECT epoch, head, code, facilitator, participant, viewer, passphrase, programme, renewal,
  coalesce((SELECT minute FROM event WHERE board = n AND seq = head), 0),
  snapshot.seq, snapshot.body,
  ARRAY(SELECT body FROM event WHERE board = n AND seq > coalesce(snapshot.seq, 0) ORDER BY seq),
  ARRAY(SELECT scope FROM scope_key WHERE board = n ORDER BY scope),
  ARRAY(SELECT key FROM scope_key WHERE board = n ORDER BY scope)
FROM board LEFT JOIN snapshot ON snapshot.board = n WHERE id = $1
"""
READ: Final = """
SELECT CASE WHEN epoch = $2 AND head >= $3 THEN
  ARRAY(SELECT body FROM event WHERE board = n AND seq > $3 ORDER BY seq) END
FROM board WHERE id = $1
"""
EXPIRED: Final = """
SELECT id, head FROM board JOIN event ON event.board = n AND seq = head
WHERE CASE erases_at WHEN 0 THEN minute * $2 + $3 ELSE least(erases_at, minute * $2 + $4) END <= $1
"""
ERASED: Final = """
WITH gone AS (DELETE FROM board WHERE id = $1 AND head = coalesce($2, head) RETURNING n),
events AS (DELETE FROM event USING gone WHERE board = gone.n),
snapshots AS (DELETE FROM snapshot USING gone WHERE board = gone.n),
keys AS (DELETE FROM scope_key USING gone WHERE board = gone.n),
deeds AS (DELETE FROM deed USING gone WHERE board = gone.n)
SELECT count(*) FROM gone
"""
AGAIN_SECONDS: Final = 1.0
MIGRATIONS: Final = 6_027_341_865  # the number of a lock; any other would do
VERSION: Final = """
SELECT to_regclass('board') IS NOT NULL,
  substring(obj_description(to_regclass('board'), 'pg_class') FROM '^Groundswell, schema (.*)')::int
"""
logger = logging.getLogger(__name__)


class PostgresLog:
    """Implements ``Log``. Any number of processes may have one on the same database."""

    def __init__(self, database: Database, roll: Roll) -> None:
        self._database, self._roll = database, roll

    @classmethod
    async def connect(cls, url: str, *, patience: float = 0.0, roll: Roll = NO_ROLL) -> PostgresLog:
        """Return the log at an address, its schema brought up to date.

        Wait up to ``patience`` seconds for a database that is just starting.

        Raises:
            Unfit: It is not for this program.
            Unavailable: It is not there.
        """
        database, until = await Database.of(url), time.monotonic() + patience
        while True:
            try:
                async with database.apart() as connection, connection.transaction():
                    await _migrate(connection)
            except Unavailable as away:
                if isinstance(away, Unfit) or time.monotonic() > until:
                    raise
                logger.warning("the database is not there yet: %s", away)
                await asyncio.sleep(AGAIN_SECONDS)
            else:
                return cls(database, roll)

    async def create(self, board: BoardId, *, epoch: str, code: str) -> None:
        try:
            await self._database.rows(
                "INSERT INTO board (id, epoch, head, code, facilitator, participant, viewer)"
                " VALUES ($1, $2, 0, $3, 1, 1, 1)",
                board,
                epoch,
                code,
            )
        except asyncpg.UniqueViolationError as error:
            raise CodeTaken from error

    async def open(self, board: BoardId) -> Record:
        row = await self._database.row(OPEN, board)
        if row is None:
            raise NoBoard
        epoch, head, *links, minute, seq, body, events, scopes, keys = row
        kept = dict(zip(scopes, keys, strict=True))
        start, written = START if seq is None else seq, minute * MINUTE
        return Record(epoch, head, Links(*links), start, body, events, kept, written)

    async def append(self, commit: Commit) -> None:
        def written(rows: list[Row]) -> None:
            if rows and rows[0]["moved"]:
                self._roll.before(commit)

        more = commit.keys_made or commit.keys_lost or commit.deeds or commit.erasing
        try:
            row = await self._database.row(
                MOVED + RARELY + OUTCOME if more else MOVED + OUTCOME,
                *_values(commit),
                *(_rarer(commit) if more else ()),
                then=written if commit.erasing else None,
            )
        except asyncpg.UniqueViolationError as error:
            known = await self.answers(commit.board, [answer.digest for answer in commit.answers])
            if not known:
                raise Unavailable(f"a commit contradicts itself: {error}") from error
            raise Repeated(known) from error
        if row is None or not row["moved"]:
            raise Conflict if row and row["known"] else NoBoard

    async def read(self, board: BoardId, *, epoch: str, after: Seq) -> list[bytes]:
        row = await self._database.row(READ, board, epoch, after)
        if row is None:
            raise NoBoard
        events: list[bytes] | None = row[0]
        if events is None:
            raise Lapsed
        return events

    async def renew(self) -> int:
        async with self._database.apart() as connection:
            boards = await connection.fetch("SELECT n FROM board")
            await connection.execute(
                "UPDATE board SET epoch = told.epoch"
                " FROM unnest($1::bigint[], $2::text[]) AS told (n, epoch) WHERE board.n = told.n",
                [n for (n,) in boards],
                [new_epoch() for _ in boards],
            )
            return len(boards)

    async def heads(self, boards: Sequence[BoardId]) -> dict[BoardId, Head]:
        rows = await self._database.rows(
            "SELECT id, epoch, head, code, facilitator, participant, viewer, passphrase, programme,"
            " renewal FROM board WHERE id = ANY($1::text[])",
            boards,
        )
        return {id: Head(epoch, head, Links(*links)) for id, epoch, head, *links in rows}

    async def time(self) -> int:
        (row,) = await self._database.rows(
            "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"
        )
        return int(row[0])

    async def keys(self, board: BoardId) -> dict[str, bytes]:
        rows = await self._database.rows(
            "SELECT scope, key FROM scope_key JOIN board ON n = scope_key.board WHERE id = $1",
            board,
        )
        return dict(rows)

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        del board  # digests hold it
        rows = await self._database.rows(
            "SELECT digest, content, seq FROM answer WHERE digest = ANY($1::bytea[])", digests
        )
        return [Answer(*row) for row in rows]

    async def keep_snapshot(self, board: BoardId, seq: Seq, body: bytes) -> None:
        await self._database.rows(
            "INSERT INTO snapshot SELECT n, $2, $3 FROM board WHERE id = $1"
            " ON CONFLICT (board) DO UPDATE SET seq = excluded.seq, body = excluded.body"
            " WHERE excluded.seq > snapshot.seq",
            board,
            seq,
            body,
        )

    async def relink(self, board: BoardId, old: Links, links: Links) -> None:
        try:
            row = await self._database.row(
                RELINKED + OUTCOME, board, *astuple(links), *astuple(old)
            )
        except asyncpg.UniqueViolationError as error:
            raise CodeTaken from error
        if row is None or not row["moved"]:
            raise Conflict if row and row["known"] else NoBoard

    async def board_of_code(self, code: str) -> BoardId | None:
        row = await self._database.row("SELECT id FROM board WHERE code = $1", code)
        return None if row is None else BoardId(row[0])

    async def put_parcel(self, slot: str, sealed: bytes, expires: int) -> None:
        await self._database.rows(
            "INSERT INTO parcel VALUES ($1, $2, $3) ON CONFLICT (slot)"
            " DO UPDATE SET sealed = excluded.sealed, expires = excluded.expires",
            slot,
            sealed,
            expires,
        )

    async def look_parcel(self, slot: str, now: int) -> bytes | None:
        row = await self._database.row(
            "SELECT sealed FROM parcel WHERE slot = $1 AND expires > $2", slot, now
        )
        return None if row is None else bytes(row["sealed"])

    async def take_parcel(self, slot: str, now: int) -> bytes | None:
        row = await self._database.row(
            "DELETE FROM parcel WHERE slot = $1 RETURNING sealed, expires", slot
        )
        if row is None or row["expires"] <= now:
            return None
        return bytes(row["sealed"])

    async def add_programme(self, row: ProgrammeRow) -> None:
        try:
            await self._database.rows(programme_rows.ADD, *astuple(row))
        except asyncpg.UniqueViolationError as error:
            raise CodeTaken from error

    async def programme(self, id: str) -> ProgrammeRow | None:
        row = await self._database.row(programme_rows.BY_ID, id)
        return None if row is None else ProgrammeRow(*row)

    async def programme_of_code(self, code: str) -> ProgrammeRow | None:
        row = await self._database.row(programme_rows.BY_CODE, code)
        return None if row is None else ProgrammeRow(*row)

    async def change_programme(self, row: ProgrammeRow) -> None:
        try:
            changed = await self._database.rows(programme_rows.CHANGE, *astuple(row))
        except asyncpg.UniqueViolationError as error:
            raise CodeTaken from error
        if not changed:
            raise Conflict

    async def erase_programme(self, id: str) -> bool:
        gone = await self._database.rows("DELETE FROM programme WHERE id = $1 RETURNING id", id)
        return bool(gone)

    async def secret(self) -> bytes:
        (row,) = await self._database.rows("SELECT bytes FROM secret")
        return bytes(row[0])

    async def expired(self, now: int, keeping: Keeping) -> list[tuple[BoardId, Seq]]:
        rows = await self._database.rows(EXPIRED, now, MINUTE, keeping.usual, keeping.most)
        return [(BoardId(id), Seq(head)) for id, head in rows]

    async def erase(self, board: BoardId, *, head: Seq | None = None) -> bool:
        async with self._database.apart() as connection, connection.transaction():
            gone = bool(await connection.fetchval(ERASED, board, head))  # may take its time
            if gone:
                await asyncio.to_thread(self._roll.add, Entry(board, whole=True))
        return gone

    async def note_deed(self, board: BoardId, deed: Deed) -> None:
        rows = await self._database.rows(
            "INSERT INTO deed (board, minute, who, what, count)"
            " SELECT n, $2, $3, $4, $5 FROM board WHERE id = $1 RETURNING n",
            *(board, deed.at // MINUTE, deed.who, deed.what, deed.count),
        )
        if not rows:
            raise NoBoard

    async def deeds(self, board: BoardId) -> list[Deed]:
        rows = await self._database.rows(
            "SELECT minute * $2, who, what, count FROM deed JOIN board ON board.n = deed.board"
            " WHERE id = $1 ORDER BY deed.n DESC LIMIT $3",
            *(board, MINUTE, DEEDS_SHOWN),
        )
        return [Deed(*row) for row in rows]

    async def sweep(self, now: int) -> None:
        async with self._database.apart() as connection:
            await connection.execute("DELETE FROM answer WHERE expires <= $1", now)
            await connection.execute("DELETE FROM parcel WHERE expires <= $1", now)
            await connection.execute("DELETE FROM programme WHERE expires <= $1", now)
            # Small tables: written anew within ms, while an ordinary vacuum leaves the bytes.
            await connection.execute("VACUUM FULL parcel")
            await connection.execute("VACUUM FULL scope_key")
            await connection.execute("VACUUM FULL programme")

    async def close(self) -> None:
        await self._database.close()


def _values(commit: Commit) -> tuple[object, ...]:
    return (
        commit.board,
        commit.epoch,
        commit.after,
        commit.events,
        commit.minute,
        [answer.digest for answer in commit.answers],
        [answer.content for answer in commit.answers],
        [answer.seq for answer in commit.answers],
        commit.expires,
        commit.next_epoch,
        commit.erases_at,
    )


def _rarer(commit: Commit) -> tuple[object, ...]:
    """Return what follows; a statement cannot delete what it inserts, so that is left out."""
    made = {scope: key for scope, key in commit.keys_made if scope not in commit.keys_lost}
    keys = (list(made), list(made.values()), commit.keys_lost)
    deeds = [[getattr(deed, field) for deed in commit.deeds] for field in ("who", "what", "count")]
    rows = () if commit.erasing is None else commit.erasing.rows
    snapshot = None if commit.erasing is None else commit.erasing.snapshot
    changed = ([seq for seq, _ in rows], [body for _, body in rows])
    return (*keys, *deeds, *changed, commit.head, snapshot)


async def _migrate(connection: asyncpg.Connection) -> None:
    """Take the steps that are missing, one process after another.

    The version is a comment on a table: it goes where the tables go, also into a backup.
    """
    await connection.execute("SET LOCAL lock_timeout = 0")
    await connection.execute("SELECT pg_advisory_xact_lock($1)", MIGRATIONS)
    there, version = await connection.fetchrow(VERSION)
    if there and version is None:
        raise Unfit("the database has a table named board that is not Groundswell's")
    try:
        missing = schema.steps_after(version or 0, schema.POSTGRES)
    except ValueError as newer:
        raise Unfit(str(newer)) from newer
    for step in missing:
        await connection.execute(step)
    if missing:
        latest = len(schema.POSTGRES)
        await connection.execute(f"COMMENT ON TABLE board IS 'Groundswell, schema {latest}'")
