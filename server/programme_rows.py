"""Programmes in the tables of both stores: one row each, replaced as a whole."""

from __future__ import annotations

import sqlite3
from typing import Final, Literal

from msgspec.structs import astuple

from server.log import CodeTaken, Conflict, ProgrammeRow

_FIELDS: Final = "id, code, version, body, expires"
ADD: Final = f"INSERT INTO programme ({_FIELDS}) VALUES ($1, $2, $3, $4, $5)"  # noqa: S608 - ours
BY_ID: Final = f"SELECT {_FIELDS} FROM programme WHERE id = $1"  # noqa: S608 - names of ours
BY_CODE: Final = f"SELECT {_FIELDS} FROM programme WHERE code = $1"  # noqa: S608 - names of ours
CHANGE: Final = """
UPDATE programme SET code = $2, version = $3, body = $4, expires = $5
WHERE id = $1 AND version = $3 - 1 RETURNING id
"""


def add(db: sqlite3.Connection, row: ProgrammeRow) -> None:
    """Keep a new one. Raises ``CodeTaken``."""
    try:
        db.execute("INSERT INTO programme VALUES (?, ?, ?, ?, ?)", astuple(row))
    except sqlite3.IntegrityError as error:
        raise CodeTaken from error


def of(db: sqlite3.Connection, by: Literal["id", "code"], value: str) -> ProgrammeRow | None:
    """Return the programme of an id or a code; None if there is none."""
    row = db.execute(
        f"SELECT {_FIELDS} FROM programme WHERE {by} = ?",  # noqa: S608 - names of ours
        (value,),
    ).fetchone()
    return None if row is None else ProgrammeRow(*row)


def change(db: sqlite3.Connection, row: ProgrammeRow) -> None:
    """Keep it in place of the version before. Raises ``Conflict``, ``CodeTaken``."""
    try:
        done = db.execute(
            "UPDATE programme SET code = ?, version = ?, body = ?, expires = ?"
            " WHERE id = ? AND version = ?",
            (row.code, row.version, row.body, row.expires, row.id, row.version - 1),
        )
    except sqlite3.IntegrityError as error:
        raise CodeTaken from error
    if not done.rowcount:
        raise Conflict


def erase(db: sqlite3.Connection, id: str) -> bool:
    """Forget one; False if there is none."""
    return bool(db.execute("DELETE FROM programme WHERE id = ?", (id,)).rowcount)
