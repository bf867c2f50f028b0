"""The tables of both stores, as numbered steps that lead from an empty store to today's.

A step that was released is never changed: what comes next is a further step, at the end. The
programs before it may still run while it is taken, so it only adds.
"""

from __future__ import annotations

from typing import Final

SQLITE: Final = (
    """
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
INSERT INTO secret VALUES (randomblob(32));
""",
    "ALTER TABLE board ADD COLUMN passphrase BLOB NOT NULL DEFAULT x'';",
    """
ALTER TABLE board ADD COLUMN erases_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE deed (
  n INTEGER PRIMARY KEY, board INTEGER NOT NULL, minute INTEGER NOT NULL, who TEXT NOT NULL,
  what TEXT NOT NULL, count INTEGER NOT NULL);
CREATE INDEX deed_board ON deed (board, n);
""",
    """
ALTER TABLE board ADD COLUMN programme TEXT NOT NULL DEFAULT '';
CREATE TABLE programme (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body BLOB NOT NULL,
  expires INTEGER NOT NULL) WITHOUT ROWID;
""",
    "ALTER TABLE board ADD COLUMN renewal BLOB NOT NULL DEFAULT x'';",
)

# A head moves with every commit: half of each page is left free, so that the new row lies beside
# the old one and no index has to know. What lives for a day is cleared away a little at a time.
# Snapshots are kept as they come: to compress them would cost the database its time.
POSTGRES: Final = (
    """
CREATE TABLE board (
  n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE,
  epoch text COLLATE "C" NOT NULL, head bigint NOT NULL, code text COLLATE "C" NOT NULL UNIQUE,
  facilitator bigint NOT NULL, participant bigint NOT NULL, viewer bigint NOT NULL)
  WITH (fillfactor = 50);
CREATE TABLE event (
  board bigint NOT NULL, seq bigint NOT NULL, minute bigint NOT NULL, body bytea NOT NULL,
  PRIMARY KEY (board, seq));
CREATE TABLE snapshot (
  board bigint PRIMARY KEY, seq bigint NOT NULL, body bytea NOT NULL);
ALTER TABLE snapshot ALTER body SET STORAGE EXTERNAL;
CREATE TABLE answer (
  digest bytea PRIMARY KEY, content bytea NOT NULL, seq bigint NOT NULL, expires bigint NOT NULL)
  WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.2);
CREATE INDEX answer_expires ON answer (expires);
CREATE TABLE scope_key (
  board bigint NOT NULL, scope text COLLATE "C" NOT NULL, key bytea NOT NULL,
  PRIMARY KEY (board, scope));
CREATE TABLE parcel (
  slot text COLLATE "C" PRIMARY KEY, sealed bytea NOT NULL, expires bigint NOT NULL);
CREATE TABLE secret (bytes bytea NOT NULL);
INSERT INTO secret SELECT sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8'))
  FROM generate_series(1, 4);
""",
    "ALTER TABLE board ADD COLUMN passphrase bytea NOT NULL DEFAULT ''",
    """
ALTER TABLE board ADD COLUMN erases_at bigint NOT NULL DEFAULT 0;
CREATE TABLE deed (
  n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, board bigint NOT NULL, minute bigint NOT NULL,
  who text COLLATE "C" NOT NULL, what text COLLATE "C" NOT NULL, count bigint NOT NULL);
CREATE INDEX deed_board ON deed (board, n);
""",
    """
ALTER TABLE board ADD COLUMN programme text COLLATE "C" NOT NULL DEFAULT '';
CREATE TABLE programme (
  id text COLLATE "C" PRIMARY KEY, code text COLLATE "C" NOT NULL UNIQUE, version bigint NOT NULL,
  body bytea NOT NULL, expires bigint NOT NULL);
""",
    "ALTER TABLE board ADD COLUMN renewal bytea NOT NULL DEFAULT ''",
)


def steps_after(version: int, steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return the steps that a store of this version lacks.

    Raises:
        ValueError: A newer program wrote it; to work on it might lose what that one added.
    """
    if version > len(steps):
        raise ValueError(
            f"the database was written by a newer program (its schema is {version},"
            f" this program knows {len(steps)})"
        )
    return steps[version:]
